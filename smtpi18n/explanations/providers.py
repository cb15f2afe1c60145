"""What a provider means by its replies, all of it, in one locale: `ProviderNotes`."""

from __future__ import annotations

from ..errors import visible
from ..knowledge.providers.aliases import ALIASES, DOMAINS
from ..library.providers import notes_of, providers
from ..messages import record_messages
from . import ProviderNote, ProviderNotes
from .provider_marks import known_by, provider_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..knowledge.providers.schema import Note, Provider
    from ..localization import Localization

MOST_NEAR = 3
NEAR = 0.75


def find_provider(name: str, localized: Mapping[str, str] | None = None) -> Provider:
    """The provider of that name: its word (``google``), what people call it, a domain of its addresses, or one of its servers.

    *localized* are names in other languages, each with the word of its provider. Raises ``ValueError`` with what is near.
    """
    if not isinstance(name, str):
        raise TypeError(f"a provider is named by a str, such as 'google', not {type(name).__name__}")
    asked = _plain(name)
    key = _named(localized).get(asked)
    domain = name.strip().rpartition("@")[2].rstrip(".").casefold()
    if key is None and "." in domain:
        found = provider_of(domain)
        key = found.key if found else _of_domain(domain)
    if key is not None:
        return next(one for one in providers() if one.key == key)
    close = near(name, localized)
    raise ValueError(
        f"there is no provider '{visible(name)}'; "
        + (f"near to it: {', '.join(close)}" if close else "smtpi18n.providers() has all of them")
    )


def is_known(name: str) -> bool:
    """Whether there is a provider of that name."""
    try:
        return bool(find_provider(name))
    except ValueError:
        return False


def near(name: str, localized: Mapping[str, str] | None = None) -> list[str]:
    """The words of the providers that a mistyped *name* may mean, the nearest first; none where none is near."""
    from difflib import get_close_matches

    words = _named(localized) | {
        _plain(word): one.key for one in providers() for word in one.name.split() if len(word) > MOST_NEAR
    }
    found = get_close_matches(_plain(name)[:100], words, n=2 * MOST_NEAR, cutoff=NEAR)
    return list(dict.fromkeys(words[word] for word in found))[:MOST_NEAR]


def _named(localized: Mapping[str, str] | None) -> dict[str, str]:
    """The words of providers by all that people call them."""
    named = {_plain(alias): key for key, aliases in ALIASES.items() for alias in aliases}
    named |= {_plain(text): key for text, key in (localized or {}).items()}
    return named | {_plain(text): one.key for one in providers() for text in (one.name, one.key)}


def _of_domain(domain: str) -> str | None:
    """The word of the provider that has addresses in *domain*, or servers below it; the longest domain counts."""
    found = [(len(known), key) for key, domains in DOMAINS.items() for known in domains if _is_within(domain, known)]
    return max(found)[1] if found else None


def _is_within(domain: str, known: str) -> bool:
    if known.endswith(".*"):  # of many countries
        return f".{known[:-1]}" in f".{domain}" and domain.rpartition(known[:-1])[2].count(".") <= 1
    return f".{domain}".endswith(f".{known}")


def names_in(here: Localization) -> Iterator[tuple[str, str]]:
    """The names of providers in one locale, each with the word of its provider; without those that the locale lacks."""
    for one in providers():
        texts = here.texts(record_messages(one))
        if texts is not None:
            yield texts["name"], one.key


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def make_note(note: Note, here: Localization) -> ProviderNote | None:
    """A note in words; ``None`` where the locale lacks them."""
    provider = next(one for one in providers() if one.key == note.provider)
    texts = here.texts({**record_messages(provider), **record_messages(note)})
    if texts is None:
        return None
    codes, marks = known_by(provider, note.key)
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
        codes=codes,
        marks=marks,
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
