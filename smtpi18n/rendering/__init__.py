"""Results as text, Markdown or JSON. Nothing is looked up here: what is shown stands in the result.

``pages`` lays a result out as ``blocks``, which ``text`` and ``markdown`` write; ``data`` makes plain data of it, which ``json`` writes.
A further format is one more file here, with a function ``write``, and a line in `FORMATS`.
"""

from __future__ import annotations

from ..entries import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeAlias, TypeGuard

    from ..comparisons import Comparison
    from ..translator import Translator

    Result: TypeAlias = Entry | Comparison | tuple[Entry, ...]

# The module here that writes each format.
FORMATS: Mapping[str, str] = {"text": "text", "markdown": "markdown", "json": "json"}
NARROWEST = 20


def render(
    result: Entry | Comparison | Sequence[Entry],
    format: str = "text",
    *,
    width: int | None = None,
    translator: Translator | None = None,
) -> str:
    """*result* as a string in *format*: ``text``, ``markdown`` or ``json``.

    *result* is an `Entry`, a `Comparison`, or a sequence of entries: of one code in several locales, which are shown field by field,
    or of several codes, which are listed. *width* wraps text at that many columns, at least 20; by default lines are as long as they
    are. Headings and labels are those of *translator*, which should be the one that gave the result.

    Raises ``ValueError`` for another format or a smaller width, ``TypeError`` for anything that is no result.

    >>> import smtpi18n
    >>> print(smtpi18n.render([smtpi18n.lookup(354), smtpi18n.lookup(421)]))
    354  Start mail input
    421  Service not available, closing the connection
    """
    if format not in FORMATS:
        raise ValueError(f"there is no format {format!r}; there are: {', '.join(FORMATS)}")
    if width is not None and width < NARROWEST:
        raise ValueError(f"a width of {width} columns is too narrow; it takes at least {NARROWEST}")
    checked = _checked(result)
    if translator is None:
        from ..translator import default

        translator = default
    from importlib import import_module

    write: Callable[[Result, Translator, int | None], str] = import_module(f".{FORMATS[format]}", __name__).write
    return write(checked, translator, width)


def _checked(result: Entry | Comparison | Sequence[Entry]) -> Result:
    """*result*, several entries as a tuple; raises ``TypeError`` for anything else."""
    if isinstance(result, Entry) or _is_comparison(result):
        return result
    if not isinstance(result, (list, tuple)) or not all(isinstance(item, Entry) for item in result):
        raise TypeError(f"render() takes an Entry, a Comparison or a list of entries, not {type(result).__name__}")
    return tuple(result)


def _is_comparison(result: object) -> TypeGuard[Comparison]:
    import sys

    # Only a program that has loaded the module can hold one; a page of one entry does without it.
    module = sys.modules.get("smtpi18n.comparisons")
    return module is not None and isinstance(result, module.Comparison)
