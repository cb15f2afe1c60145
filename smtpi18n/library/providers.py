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
    elif provider == "comcast":
        from ..knowledge.providers import comcast

        found = comcast.NOTES
    elif provider == "proton":
        from ..knowledge.providers import proton

        found = proton.NOTES
    elif provider == "zoho":
        from ..knowledge.providers import zoho

        found = zoho.NOTES
    elif provider == "rackspace":
        from ..knowledge.providers import rackspace

        found = rackspace.NOTES
    elif provider == "ru_center":
        from ..knowledge.providers import ru_center

        found = ru_center.NOTES
    elif provider in ("gmx", "strato"):
        from ..knowledge.providers import germany

        found = germany.NOTES
    elif provider in ("orange", "la_poste", "free_fr"):
        from ..knowledge.providers import france

        found = france.NOTES
    elif provider in ("interia", "forpsi"):
        from ..knowledge.providers import central_europe

        found = central_europe.NOTES
    elif provider in ("qq", "netease"):
        from ..knowledge.providers import china

        found = china.NOTES
    elif provider in ("naver", "kakao"):
        from ..knowledge.providers import korea

        found = korea.NOTES
    elif provider in ("amazon_ses", "sendgrid", "mailgun", "brevo", "mailjet", "oracle_oci"):
        from ..knowledge.providers import sending_services

        found = sending_services.NOTES
    elif provider in ("mimecast", "proofpoint", "cisco_esa", "symantec", "trend_micro", "barracuda"):
        from ..knowledge.providers import filters

        found = filters.NOTES
    elif provider in ("spamhaus", "spamcop", "uceprotect", "sorbs", "cloudmark", "manitu"):
        from ..knowledge.providers import blocklists

        found = blocklists.NOTES
    return {note.key: note for note in found if note.provider == provider}


def note_of(provider: str, key: str) -> Note:
    """What a provider means by one of its replies."""
    return notes_of(provider)[key]


def every_note() -> Iterator[Note]:
    """What all providers mean."""
    for provider in providers():
        yield from notes_of(provider.key).values()
