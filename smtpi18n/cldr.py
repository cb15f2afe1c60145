"""Which other tags mean a locale, by CLDR: worked out with Babel when catalogs are compiled, and for the folders of an application."""

from __future__ import annotations

from .locales import split, well_formed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def locale_table(names: Iterable[str]) -> dict[str, list[str]]:
    """For each locale name, the other tags that CLDR says mean it; one with ``!`` in front means another script.

    Computed when catalogs are compiled, so that choosing a locale needs no CLDR data at run time.

    >>> locale_table(["ru"])
    {'ru': ['ru_Cyrl', 'rus']}
    """
    from babel.core import get_global

    likely = get_global("likely_subtags")
    aliases = get_global("language_aliases")
    names = sorted(names)
    table: dict[str, list[str]] = {}
    for name in names:
        language, script, region = split(name) or ("", "", "")
        others = set()
        usual = likely.get(language, f"{language}__").split("_")[1]
        own = script or likely.get(name, f"{language}_{usual}_").split("_")[1]
        if not region:
            if own:
                others.add(f"{language}_{own}")
            if own == usual:
                others.add(language)
            for tag, full in likely.items():
                tag_language, tag_script, tag_region = split(tag) or ("", "", "")
                if tag_language == language and tag_region and not tag_script:
                    tag_own = full.split("_")[1]
                    if tag_own == own != usual:
                        others.add(f"{language}_{tag_region}")
                    elif tag_own != own == usual and not any(other.startswith(f"{language}_{tag_own}") for other in names):
                        others.add(f"!{language}_{tag_region}")
        others = {other for other in others if other.lstrip("!") not in names}
        others.update([alias for alias, target in aliases.items() if target in (name, *others) and well_formed(alias)])
        table[name] = sorted(others)
    return table


def index_lines(names: Iterable[str]) -> list[str]:
    """The lines of ``index.txt`` for the locales *names*: each with the tags of its `locale_table`."""
    return [" ".join((name, *others)) for name, others in locale_table(names).items()]
