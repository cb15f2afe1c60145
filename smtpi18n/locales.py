"""Which locale is wanted: tags and what they fall back to, and what a browser asks for.

Nothing here knows SMTP or catalogs. A requested tag only ever selects from the names of a table, so it cannot become a path.
"""

from __future__ import annotations

from .errors import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from babel import Locale

    Wanted = str | Locale | Sequence[str | Locale]
    Table = Mapping[str, tuple[str, ...]]

SOURCE_LOCALE = "en"
LONGEST_TAG = 100
LONGEST_HEADER = 4_096

_SCRIPT_MODIFIERS = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab", "hebrew": "Hebr"}


def split(tag: str) -> tuple[str, str, str] | None:
    """Language, script and region of *tag* (the latter two may be empty), or ``None`` when it is malformed."""
    if len(tag) > LONGEST_TAG or not tag.isascii():
        return None
    tag, _, modifier = tag.partition("@")
    tag, dot, encoding = tag.partition(".")
    if dot and not encoding.replace("-", "").replace("_", "").isalnum():
        return None
    if modifier and not modifier.isalnum():
        return None
    language, *subtags = tag.replace("-", "_").split("_")
    if not (2 <= len(language) <= 3 and language.isalpha()):
        return None
    if not all(1 <= len(subtag) <= 8 and subtag.isalnum() for subtag in subtags):
        return None
    script, region = _SCRIPT_MODIFIERS.get(modifier.lower(), ""), ""
    for subtag in subtags:
        if len(subtag) == 1:
            break  # an extension or private use: nothing below it chooses a catalog
        if len(subtag) == 4 and subtag.isalpha() and not region:
            script = subtag.title()
        elif not region and ((len(subtag) == 2 and subtag.isalpha()) or (len(subtag) == 3 and subtag.isdigit())):
            region = subtag.upper()
    return language.lower(), script, region


def well_formed(tag: str) -> bool:
    """Whether *tag* is written as a locale tag, whether or not there is such a locale."""
    return split(tag) is not None


def tags(wanted: Wanted) -> list[str]:
    """The tags in *wanted*, checked: one or a sequence of them, each a ``str`` or a ``babel.Locale``; an empty one is none.

    Raises ``ValueError`` when one is malformed, ``TypeError`` when it is neither.
    """
    if isinstance(wanted, str):
        items: Sequence[object] = (wanted,)
    elif isinstance(wanted, (list, tuple)):
        items = wanted
    else:
        items = (wanted,)
    found = []
    for item in items:
        if not isinstance(item, str) and hasattr(item, "language") and hasattr(item, "territory"):
            item = str(item)  # a babel.Locale, which has parsed its tag already
        if not isinstance(item, str):
            raise TypeError(f"a locale is a str, a babel.Locale or a list of them, not {type(item).__name__}")
        item = str.__str__(item)  # a subclass may compare and show itself as anything
        if not item:
            continue
        if not well_formed(item):
            raise ValueError(f"{shown(item)} is not a locale tag. Expected one such as 'ru', 'ru-RU' or 'zh_Hant_TW'.")
        found.append(item)
    return found


def walk(tag: str) -> list[str]:
    """The names to look up for *tag*, longest first, never across scripts.

    >>> walk("zh-Hant-TW"), walk("ru_RU.UTF-8"), walk("sr_RS@latin")
    (['zh_Hant_TW', 'zh_Hant'], ['ru_RU', 'ru'], ['sr_Latn_RS', 'sr_Latn'])
    """
    parts = split(tag)
    if parts is None:
        return []
    language, script, region = parts
    stem = f"{language}_{script}" if script else language
    return [f"{stem}_{region}", stem] if region else [stem]


def chain(wanted: Wanted, table: Table) -> tuple[str, ...]:
    """The locales of *table* to ask for *wanted*, best first; the last one is English.

    Raises ``ValueError`` for a malformed tag.
    """
    found = [name for tag in tags(wanted) for name in names(tag, table)]
    return tuple(dict.fromkeys((*found, SOURCE_LOCALE)))


def names(tag: str, table: Table) -> tuple[str, ...]:
    """The locales of *table* that answer the well-formed *tag*, the closest first.

    >>> table = tag_table(["zh_Hant zh_TW", "pt_BR pt", "pt_PT"])
    >>> names("zh-TW", table), names("pt-AO", table), names("zh", table)
    (('zh_Hant',), ('pt_BR',), ())
    """
    for candidate in walk(tag):
        if candidate in table:
            return table[candidate]
    return ()


def tag_table(lines: Iterable[str]) -> Table:
    """The tags of an index (see `smtpi18n.cldr.index_lines`), each with the locales that answer it: none in another script.

    >>> tag_table(["sr_ME/sr_Latn !sr sr_Latn_ME"])
    {'sr_ME': ('sr_ME', 'sr_Latn'), 'sr': (), 'sr_Latn_ME': ('sr_ME', 'sr_Latn')}
    """
    table: dict[str, tuple[str, ...]] = {}
    for line in lines:
        first, *others = line.split() or [""]
        answers = tuple(first.split("/"))
        if all(map(well_formed, answers)):
            table[answers[0]] = answers
            table.update((other.lstrip("!"), () if other[0] == "!" else answers) for other in others)
    return table


# The ambient locale


_ambient: Callable[[], Wanted | None] | None = None


def current_locale() -> Wanted | None:
    """What the innermost `use_locale` asks for, or ``None`` outside of any."""
    return None if _ambient is None else _ambient()


def set_ambient(ask: Callable[[], Wanted | None]) -> None:
    """From now on, *ask* says what the ambient locale is: for `ambient`, which only a program loads that uses it."""
    global _ambient
    _ambient = ask


# What a browser asks for


def parse_accept_language(header: str | None) -> list[str]:
    """The locale tags of an HTTP ``Accept-Language`` header, most wanted first (RFC 9110 section 12.5.4).

    Ready for ``locale=``: malformed items, ``*`` and those with a weight of zero are left out, and only the first
    4,096 characters are read. No header (``None``) wants nothing. Never raises on what a client sent.

    >>> parse_accept_language("en;q=0.5, ru-RU, ru;q=0.9, *;q=0.1")
    ['ru-RU', 'ru', 'en']
    """
    if not isinstance(header, (str, type(None))):
        raise TypeError(f"an Accept-Language header is a str or None, not {type(header).__name__}")
    found: list[tuple[float, str]] = []
    header = header or ""
    if len(header) > LONGEST_HEADER:
        header = header[:LONGEST_HEADER].rpartition(",")[0]  # half an item may be another tag, or have lost its weight
    for item in header.split(","):
        tag, *parameters = (part.strip() for part in item.split(";"))
        weight = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "q":
                weight = _weight(value.strip())
        if weight > 0 and well_formed(tag):
            found.append((-weight, tag))
    found.sort(key=lambda pair: pair[0])
    return list(dict.fromkeys(tag for _, tag in found))


def _weight(text: str) -> float:
    """A quality value from 0 to 1 with up to three decimals (RFC 9110 section 12.4.2), 0 when malformed."""
    whole, _, decimals = text.partition(".")
    if whole in ("0", "1") and len(decimals) <= 3 and (decimals + "0").isdigit() and text.isascii():
        weight = float(f"{whole}.{decimals or 0}")
        return weight if weight <= 1 else 0.0
    return 0.0
