"""Results as JSON of the form ``smtpi18n/1``."""

from __future__ import annotations

from json import dumps

from .data import as_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..translator import Translator
    from . import Layout, Result


def write(result: Result, translator: Translator, layout: Layout) -> str:
    """*result* as a JSON object, with labels by *translator*; it has lines of its own, whatever the *layout*."""
    return dumps(as_data(result, translator), ensure_ascii=False, indent=2)
