"""Which other tags mean a locale, by CLDR: worked out by Babel for compiled catalogs and an application's folders."""

from __future__ import annotations

from functools import cache

from .locales import split, well_formed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping


def index_lines(names: Iterable[str]) -> list[str]:
    """The lines of ``index.txt`` for the locales *names*: each with those to ask after it, then the other tags that mean it.

    >>> index_lines(["es", "es_419", "es_CO"])[2].split()
    ['es_CO/es_419/es', 'spa_CO']
    """
    names = sorted(names)
    return [" ".join(("/".join(dict.fromkeys(_answers(name, names))), *others)) for name, others in locale_table(names).items()]


def locale_table(names: Iterable[str]) -> dict[str, list[str]]:
    """For each locale name, the other tags that CLDR says mean it; one with ``!`` in front means another script.

    A language of which only a region has a catalog is answered by that: ``pt`` and ``pt_PT`` by ``pt_BR``, ``es`` by ``es_419``.
    A tag is never answered in another script. Computed when catalogs are compiled, so that choosing a locale needs no CLDR data
    at run time.

    >>> locale_table(["ru"])
    {'ru': ['ru_Cyrl', 'rus', 'rus_Cyrl']}
    >>> [name for name, others in locale_table(["pt_BR", "pt_PT"]).items() for tag in ("pt", "pt_AO") if tag in others]
    ['pt_BR', 'pt_PT']
    """
    names = sorted(names)
    families: dict[tuple[str, str], list[str]] = {}
    for name in names:
        families.setdefault(_language_and_script(name), []).append(name)
    heads = {_head(family, *key): key for key, family in families.items()}
    table: dict[str, list[str]] = {}
    claimed = {*names}
    for name in names:
        others = set(_tags_of_family(*heads[name], families) if name in heads else ())
        others.update(_children(name))
        others.update(_with_script(name))
        others.update(parent for parent in _other_languages_above(name) if parent not in claimed)
        others = {other for other in others if other.lstrip("!") not in names}
        others.update(_in_other_words({name, *others}))
        claimed.update(others)
        table[name] = sorted(others)
    return table


def _answers(name: str, names: list[str]) -> Iterator[str]:
    """*name*, and those of *names* that CLDR puts above it, in its script."""
    from babel.core import get_global

    parents: Mapping[str, str] = get_global("parent_exceptions")
    script = _language_and_script(name)[1]
    for above in (name, *_with_script(name)):
        while above not in ("", "root"):
            if above in names and _language_and_script(above)[1] == script:
                yield above
            above = parents.get(above, above.rpartition("_")[0])


def _likely(language: str) -> Mapping[str, str]:
    """The script of each tag of a *language* that names none, of the language itself and of its regions."""
    return _likely_scripts().get(language, {})


@cache
def _likely_scripts() -> dict[str, dict[str, str]]:
    from babel.core import get_global

    found: dict[str, dict[str, str]] = {}
    for tag, full in get_global("likely_subtags").items():
        language, script, _ = split(tag) or ("", "", "")
        if not script:
            found.setdefault(language, {})[tag] = full.split("_")[1]
    return found


def _language_and_script(name: str) -> tuple[str, str]:
    """The language of *name* and the script it is written in, empty where CLDR does not know it."""
    language, script, _ = split(name) or ("", "", "")
    likely = _likely(language)
    return language, script or likely.get(name, likely.get(language, ""))


def _head(family: list[str], language: str, script: str) -> str:
    """The one of a *family*, the locales of a language in a script, that answers for what has no catalog of its own."""
    from babel.core import get_global

    likely: Mapping[str, str] = get_global("likely_subtags")
    region = likely.get(f"{language}_{script}", likely.get(language, "")).rpartition("_")[2]

    def preferred(name: str) -> tuple[bool, bool, bool, str]:
        own = (split(name) or ("", "", ""))[2]
        return own != "", own != region, not own.isdigit(), name

    return min(family, key=preferred)


def _tags_of_family(language: str, own: str, families: Container[tuple[str, str]]) -> Iterator[str]:
    """The tags of a *language* that mean it in the script *own*, and, marked, those in a script that none of *families* has."""
    likely = _likely(language)
    usual = likely.get(language, "")
    if own:
        yield f"{language}_{own}"
    if own == usual:
        yield language
    for tag, script in likely.items():
        if tag != language:
            if script == own != usual:
                yield tag
            elif script != own == usual and (language, script) not in families:
                yield f"!{tag}"


def _with_script(name: str) -> Iterator[str]:
    """The tag that says the script of *name*, which says none and is not in the usual one: ``zh_Hant_HK`` for ``zh_HK``."""
    language, script = _language_and_script(name)
    if not (split(name) or ("", "", ""))[1] and script != _likely(language).get(language, ""):
        yield name.replace("_", f"_{script}_")


def _in_other_words(meant: set[str]) -> Iterator[str]:
    """What CLDR replaces by one of the tags *meant*: ``cmn`` by ``zh``, and so ``cmn_TW`` by ``zh_TW``."""
    for tag in meant:
        plain = tag.lstrip("!")
        for alias, target in _aliases().get(plain.partition("_")[0], ()):
            if f"{plain}_".startswith(f"{target}_"):
                yield tag.replace(target, alias, 1)


@cache
def _aliases() -> dict[str, list[tuple[str, str]]]:
    """The tags that CLDR replaces, each with what by, grouped by the language of the latter."""
    from babel.core import get_global

    found: dict[str, list[tuple[str, str]]] = {}
    for alias, target in get_global("language_aliases").items():
        if well_formed(alias):
            found.setdefault(target.partition("_")[0], []).append((alias, target))
    return found


def _children(name: str) -> Iterator[str]:
    """The tags that CLDR puts below *name*, such as ``es_MX`` below ``es_419``, in its script."""
    from babel.core import get_global

    parents: Mapping[str, str] = get_global("parent_exceptions")
    script = _language_and_script(name)[1]
    for child, parent in parents.items():
        if parent == name and _language_and_script(child)[1] == script:
            yield child
            yield from _children(child)


def _other_languages_above(name: str) -> Iterator[str]:
    """The language that CLDR puts above that of *name*: ``no`` above ``nb``."""
    from babel.core import get_global

    parent = get_global("parent_exceptions").get(name)
    if parent and parent.partition("_")[0] not in ("root", name.partition("_")[0]):
        yield parent
