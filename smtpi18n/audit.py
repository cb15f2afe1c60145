"""How complete a locale is, and which texts of an application no longer stand over the English they were written for."""

from __future__ import annotations

from .locales import SOURCE_LOCALE
from .messages import PARTS, records
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .extensions import Extensions
    from .localization import Localization


class OutdatedText(Record):
    """A text of an application, under ``key`` in ``locale``, ``written_for`` another English than that of ``now`` (``None``: gone)."""

    locale: str
    key: str
    written_for: str | None
    now: str | None = None


def coverage(here: Localization) -> float:
    """The share of records, from 0 to 1, that a locale answers whole."""
    done = [here.texts({message.key: message for message in record}) is not None for record in records(here.library)]
    return sum(done) / len(done)


def outdated(extensions: Extensions) -> list[OutdatedText]:
    """The application's texts that are outdated, by locale and key (see `Translator.outdated`)."""
    families = tuple(f"{family}/" for part in ("replies", "comparisons") for family in PARTS[part])
    now = {message.key: message.text for record in records(extensions.library) for message in record}
    found = [OutdatedText(locale=SOURCE_LOCALE, key=key, written_for=None) for key in extensions.overrides if key not in now]
    now.update(extensions.overrides)
    seen: set[tuple[str, str]] = set()  # a text in an earlier folder hides the same one in a later folder
    for folder in extensions.folders:
        for name in folder.locales():
            for key, english in folder.english(name):
                ours = (key in now or key.startswith(families)) and (name, key) not in seen
                seen.add((name, key))
                if ours and now.get(key) != english:
                    found.append(OutdatedText(locale=name, key=key, written_for=english, now=now.get(key)))
    return sorted(found, key=lambda text: (text.locale, text.key))
