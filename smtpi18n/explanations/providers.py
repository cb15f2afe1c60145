"""What a provider means by its replies, all of it, in one locale: `ProviderNotes`."""

from __future__ import annotations

from ..errors import shown
from ..library.providers import notes_of, providers
from ..messages import record_messages
from . import ProviderNote, ProviderNotes
from .provider_marks import provider_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..knowledge.providers.schema import Note, Provider
    from ..localization import Localization

MOST_NEAR = 3


def find_provider(name: str) -> Provider:
    """The provider of that name: its word (``google``), what people call it, or one of its servers; raises ``ValueError`` with what is near."""
    if not isinstance(name, str):
        raise TypeError(f"a provider is named by a str, such as 'google', not {type(name).__name__}")
    asked = _plain(name)
    for one in providers():
        if asked in (_plain(one.key), _plain(one.name)):
            return one
    found = provider_of(name) if "." in name else None
    if found is not None:
        return found
    known = [one.key for one in providers()]
    raise ValueError(f"there is no provider {shown(name)}; near to it: {', '.join(near(name) or known)}")


def near(name: str) -> list[str]:
    """The words of the providers that a mistyped *name* may mean, the nearest first."""
    from difflib import get_close_matches

    words = {_plain(text): one.key for one in providers() for text in (one.key, one.name, *one.name.split())}
    found = get_close_matches(_plain(name)[:100], words, n=MOST_NEAR, cutoff=0.6)
    return list(dict.fromkeys(words[word] for word in found))


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def make_note(note: Note, here: Localization) -> ProviderNote | None:
    """A note in words; ``None`` where the locale lacks them."""
    provider = next(one for one in providers() if one.key == note.provider)
    texts = here.texts({**record_messages(provider), **record_messages(note)})
    if texts is None:
        return None
    return ProviderNote(
        provider=note.provider,
        key=note.key,
        name=texts["name"],
        meaning=texts["meaning"],
        how_to_fix=texts["how_to_fix"],
        reason=note.reason,
        retry=note.retry,
        actors=note.actors,
        url=note.url,
        source=note.source,
        source_date=note.source_date,
        standing=note.standing,
    )


def make_notes(provider: Provider, here: Localization) -> ProviderNotes | None:
    """All that a provider means, in words; ``None`` where the locale lacks some of it."""
    texts = here.texts(record_messages(provider))
    notes = [make_note(note, here) for note in notes_of(provider.key).values()]
    if texts is None or None in notes:
        return None
    return ProviderNotes(
        provider=provider.key,
        name=texts["name"],
        hosts=tuple(host.lstrip(".") for host in provider.hosts),
        notes=tuple(note for note in notes if note is not None),
        locale=here.locale,
    )
