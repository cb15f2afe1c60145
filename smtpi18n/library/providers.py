"""Which file of the knowledge holds what a provider means. The imports are spelt out for tools that freeze programs."""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..knowledge.providers.schema import Note, Provider


def providers() -> tuple[Provider, ...]:
    """All providers, with what each is known by."""
    from ..knowledge.providers.signatures import PROVIDERS

    return PROVIDERS


@cache
def notes_of(provider: str) -> Mapping[str, Note]:
    """What a provider means, by the key of the note; empty for one of which only the name is known."""
    found: tuple[Note, ...] = ()
    if provider == "google":
        from ..knowledge.providers import google

        found = google.NOTES
    elif provider in ("outlook_com", "microsoft_365"):
        from ..knowledge.providers import microsoft

        found = microsoft.NOTES
    elif provider == "yahoo":
        from ..knowledge.providers import yahoo

        found = yahoo.NOTES
    elif provider == "apple":
        from ..knowledge.providers import apple

        found = apple.NOTES
    elif provider == "yandex":
        from ..knowledge.providers import yandex

        found = yandex.NOTES
    elif provider == "mail_ru":
        from ..knowledge.providers import mail_ru

        found = mail_ru.NOTES
    elif provider == "rambler":
        from ..knowledge.providers import rambler

        found = rambler.NOTES
    return {note.key: note for note in found if note.provider == provider}


def note_of(provider: str, key: str) -> Note:
    """What a provider means by one of its replies."""
    return notes_of(provider)[key]


def every_note() -> Iterator[Note]:
    """What all providers mean."""
    for provider in providers():
        yield from notes_of(provider.key).values()
