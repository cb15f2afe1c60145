"""A resource file for i18next (JSON v4): every message of the catalog in one locale, under its key.

i18next splits keys at a dot, so ``label/status_class/2.X.X`` is nested three deep, and ``t("label/status_class/2.X.X")`` finds it with
the default settings. A slot is written ``{{a}}``. By default i18next escapes what it fills in for HTML, an apostrophe as
``&#39;``: a front end that escapes by itself, as React does, sets ``interpolation: { escapeValue: false }``.

The form stands under the key ``form``. i18next has no notion of a record, so that a text which the locale lacks is there in English.
"""

from __future__ import annotations

import re
from json import dumps

from ..errors import visible
from ..form import FORM
from . import ExportError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .contents import Contents

_SLOT = re.compile(r"\{(\w+)\}")


def i18next(contents: Contents) -> Iterator[str]:
    """The resource file; raises `ExportError` for several locales, or for messages that i18next would not read as they are."""
    if len(contents.locales) != 1:
        raise ExportError("export_one_locale", locales=", ".join(contents.locales))
    messages = contents.messages(contents.locales[0])
    return iter((dumps(nested({"form": FORM, **messages}), ensure_ascii=False, indent=2), "\n"))


def nested(messages: Mapping[str, str]) -> dict[str, Any]:
    """*messages* by key as i18next looks them up.

    Raises `ExportError` when one key is the beginning of another at a dot, or has a colon (which i18next takes for the end of a
    namespace), and when a text holds what i18next would replace.

    >>> nested({"heading/facts": "Facts", "label/retry/1.X": "{a} or {b}"})
    {'heading/facts': 'Facts', 'label/retry/1': {'X': '{{a}} or {{b}}'}}
    """
    found: dict[str, Any] = {}
    for key, text in messages.items():
        *path, last = key.split(".")
        place: Any = found
        for part in path:
            place = place.setdefault(part, {}) if isinstance(place, dict) else None
        if not isinstance(place, dict) or last in place or ":" in key:
            raise ExportError("export_i18next_key", key=visible(key))
        if "{{" in text or "$t(" in text:
            raise ExportError("export_i18next_text", key=visible(key))
        place[last] = _SLOT.sub(r"{{\1}}", text)
    return found
