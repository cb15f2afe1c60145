"""The versioned form ``smtpi18n/1`` in which results are written for programs: its name, and its JSON Schema.

Fields may be added within a version; none is renamed, removed or given another meaning.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FORM = "smtpi18n/1"


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the form, as ``schema-1.json`` holds it.

    >>> schema()["title"]
    'smtpi18n/1'
    """
    from json import loads

    from .catalogs import package_reader

    described: dict[str, Any] = loads(package_reader(__package__)("schema-1.json"))
    return described
