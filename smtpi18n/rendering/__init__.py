"""Results as text, for a terminal, as Markdown, HTML or JSON. Nothing is looked up here: what is shown stands in the result.

``pages`` lays a result out as ``blocks``, which ``text``, ``terminal``, ``markdown`` and ``html`` write; ``data`` makes plain data of it, which ``json`` writes.
A further format is one more file here, with a function ``write``, and a line in `FORMATS`.
"""

from __future__ import annotations

from ..entries import Entry
from ..errors import shown
from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal, TypeAlias, TypeGuard

    from typing_extensions import TypeIs

    from ..comparisons import Comparison
    from ..explanations import Explanation, ProviderNotes
    from ..reports import Report
    from ..searching import Match
    from ..translator import Translator

    One: TypeAlias = Entry | Comparison | Explanation | ProviderNotes | Report
    Result: TypeAlias = One | tuple[Entry, ...] | tuple[Match, ...] | tuple[Explanation, ...] | tuple[ProviderNotes, ...]
    Shown: TypeAlias = One | Sequence[Entry] | Sequence[Match] | Sequence[Explanation] | Sequence[ProviderNotes]
    Format: TypeAlias = Literal["text", "terminal", "markdown", "html", "json"]
    Table: TypeAlias = Literal["domain", "day"]

# The module here that writes each format.
FORMATS: Mapping[Format, str] = {"text": "text", "terminal": "terminal", "markdown": "markdown", "html": "html", "json": "json"}
NARROWEST = 20
# The further tables of a report, and how many lines each has unless another number is asked for.
TABLES: tuple[Table, ...] = ("domain", "day")
TOP = 10


class Layout(Record):
    """How a page is laid out: its width; only what is wanted first; of a report, which tables and how many lines each; as HTML, whether *whole*."""

    width: int | None = None
    brief: bool = False
    by: tuple[Table, ...] = ()
    top: int = TOP
    whole: bool = False


def render(
    result: Shown,
    format: Format = "text",
    *,
    width: int | None = None,
    brief: bool = False,
    by: Table | Sequence[Table] = (),
    top: int | None = None,
    page: bool = False,
    translator: Translator | None = None,
) -> str:
    """*result* as a string in *format*: ``text``, ``terminal``, ``markdown``, ``html`` or ``json``.

    *result* is an `Entry`, a `Comparison`, an `Explanation`, what a provider means (`ProviderNotes`), a `Report`, or a sequence of entries: of one
    code in several locales, which are shown field by field, or of several codes, which are listed; or explanations, one below the other; or
    the matches of a search; or providers, which are listed. *width* wraps text at that many columns, at least 20; by default lines are as long
    as they are. For a ``terminal`` the page is in colours, always, 80 columns wide by default; its prose has at most 100, and from 100 on the two codes
    of a comparison stand beside each other. A *brief* page of one code has its title, its summary, how to fix it, and what to tell the user; that of a `Report` its counts.
    A report has further tables *by* ``domain`` or ``day``, or both, and *top* lines in each, ten by default; its JSON has all of them. HTML is
    an ``article`` to embed, whose title is an ``h2``, without style and script, or as a *page* a document of its own, with a style sheet in its
    head; what a server said is escaped. Headings and labels are those of *translator*, which should be the one that gave the result.

    Raises ``ValueError`` for another format, a smaller width, a brief page of a comparison, of several codes or as JSON, and for *by* or *top* of
    anything else than the page of a report, and for a *page* of another format than HTML; ``TypeError`` for anything that is no result, and for a
    width that is no ``int``; `HtmlUnavailableError` or `TerminalUnavailableError`, each an ``ImportError``, where the extra ``html`` or ``terminal``
    is not installed.

    >>> import smtpi18n
    >>> print(smtpi18n.render([smtpi18n.lookup(354), smtpi18n.lookup(421)]))
    354  Start mail input
    421  Service not available, closing the connection
    """
    if format not in FORMATS:
        raise ValueError(f"there is no format {shown(format)}; there are: {', '.join(FORMATS)}")
    if width is not None and not isinstance(width, int):
        raise TypeError(f"a width is an int, a number of columns, not {type(width).__name__}")
    if width is not None and width < NARROWEST:
        raise ValueError(f"a width of {width} columns is too narrow; it takes at least {NARROWEST}")
    checked = _checked(result, "render")
    if brief and (format == "json" or not (is_of_one_code(checked) or is_report(checked))):
        raise ValueError("only a page of one code or of a report can be brief, and JSON never is")
    tables: tuple[Table, ...] = (by,) if isinstance(by, str) else tuple(by)
    if (tables or top is not None) and (format == "json" or not is_report(checked)):
        raise ValueError("only a report has tables and lines to choose from, and its JSON has all of them")
    for table in tables:
        if table not in TABLES:
            raise ValueError(f"there is no table by {shown(table)}; there are: {', '.join(TABLES)}")
    if top is not None and (isinstance(top, bool) or not isinstance(top, int) or top < 1):
        raise ValueError(f"a table has at least 1 line, not {shown(top)}")
    if page and format != "html":
        raise ValueError(f"only HTML can be a page of its own, not {format}")
    # As in the package itself, importlib is spared.
    write: Callable[[Result, Translator, Layout], str] = __import__(f"{__name__}.{FORMATS[format]}", fromlist=["write"]).write
    return write(checked, translator or _default(), Layout(width=width, brief=brief, by=tables, top=top or TOP, whole=page))


def to_dict(
    result: Shown,
    *,
    translator: Translator | None = None,
) -> dict[str, Any]:
    """*result* as plain data of the form ``smtpi18n/1``, ready for ``json.dumps``: what `render` writes as ``json``.

    Each fact is a language-neutral ``value`` beside its ``label``, by *translator*; ``schema-1.json`` describes every field. Raises
    ``TypeError`` for anything that is no result.

    >>> import smtpi18n
    >>> smtpi18n.to_dict(smtpi18n.lookup(550))["severity"]
    {'value': '5yz', 'label': 'refused for good (permanent negative completion reply)'}
    """
    from .data import as_data

    return as_data(_checked(result, "to_dict"), translator or _default())


def is_of_one_code(result: Result) -> bool:
    """Whether *result* is an entry, or one code in several locales; or explains what has been said."""
    if is_explanation(result) or are_explanations(result):
        return True
    if isinstance(result, tuple):
        return len(result) > 1 and len({_asked(one) for one in result}) == 1
    return isinstance(result, Entry)


def _asked(one: Entry | Match | Explanation | ProviderNotes) -> object:
    """What an entry answers; each match is another."""
    return (one.code, one.reply_code, one.command) if isinstance(one, Entry) else id(one)


def are_matches(result: Result) -> TypeIs[tuple[Match, ...]]:
    """Whether *result* is what a search has found, which is something."""
    return isinstance(result, tuple) and bool(result) and _is_match(result[0])


def is_report(result: Result) -> TypeIs[Report]:
    """Whether *result* is what a mail log says."""
    return _is_report(result)


def are_explanations(result: Result) -> TypeIs[tuple[Explanation, ...]]:
    """Whether *result* is explanations, which are some."""
    return isinstance(result, tuple) and bool(result) and _is_explanation(result[0])


def is_provider(result: Result) -> TypeIs[ProviderNotes]:
    """Whether *result* is what one provider means."""
    return _is_provider(result)


def are_providers(result: Result) -> TypeIs[tuple[ProviderNotes, ...]]:
    """Whether *result* is several providers, which are some."""
    return isinstance(result, tuple) and bool(result) and _is_provider(result[0])


def is_explanation_record(record: Record) -> TypeGuard[Explanation]:
    """Whether any *record* is an explanation."""
    return _is_explanation(record)


def is_explanation(result: Result) -> TypeIs[Explanation]:
    """Whether *result* is one explanation."""
    return _is_explanation(result)


def _default() -> Translator:
    from ..translator import default

    return default


def _checked(result: Shown, asked: str) -> Result:
    """*result*, several entries as a tuple; raises ``TypeError`` for anything else, in the name of the function *asked*."""
    if (
        isinstance(result, Entry)
        or _is_comparison(result)
        or _is_explanation(result)
        or _is_provider(result)
        or _is_report(result)
    ):
        return result
    if isinstance(result, (list, tuple)):
        if all(isinstance(item, Entry) for item in result):
            return tuple(result)
        if all(_is_match(item) for item in result):
            return tuple(result)
        if all(_is_explanation(item) for item in result):
            return tuple(result)
        if all(_is_provider(item) for item in result):
            return tuple(result)
    raise TypeError(
        f"{asked}() takes an Entry, a Comparison, an Explanation, ProviderNotes, a Report or a list of entries, of explanations, of matches or of "
        f"providers, not {type(result).__name__}"
    )


# Only a program that has loaded the module of a result can hold one; a page of one entry does without it.


def _is_comparison(result: object) -> TypeGuard[Comparison]:
    return _is_of("comparisons", "Comparison", result)


def _is_explanation(result: object) -> TypeGuard[Explanation]:
    return _is_of("explanations", "Explanation", result)


def _is_provider(result: object) -> TypeGuard[ProviderNotes]:
    return _is_of("explanations", "ProviderNotes", result)


def _is_match(result: object) -> TypeGuard[Match]:
    return _is_of("searching", "Match", result)


def _is_report(result: object) -> TypeGuard[Report]:
    return _is_of("reports", "Report", result)


def _is_of(room: str, name: str, result: object) -> bool:
    import sys

    module = sys.modules.get(f"smtpi18n.{room}")
    return module is not None and isinstance(result, getattr(module, name))
