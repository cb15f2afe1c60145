"""What a server's answer, an exception or a bounce means, in words of one locale: `Explanation`."""

from __future__ import annotations

from ..codes import EnhancedStatusCode, ReplyCode, Severity
from ..entries import Entry
from ..facts import Actor, Command, Retry
from ..knowledge.schema import Reference
from ..reasons import Confidence, MatchedBy, Reason, Standing
from ..records import Record

__all__ = ["Explanation", "ProviderNote", "ProviderNotes"]


class ProviderNote(Record):
    """What a provider means by a reply.

    - ``provider`` and ``key``: words for machines, for the provider and for what it means; ``name``: the provider as people call it
    - ``meaning``: in a sentence or two; ``how_to_fix``: what helps with this provider
    - ``reason``: why, as a word for machines; ``retry``: whether to try again; ``actors``: who has to act
    - ``url``: where to go or to read on, ``None`` where no page is known
    - ``source``: where this is said, ``source_date``: when, ``None`` where the source states no date; ``standing``: how well founded it is
    - ``codes``: those of which such a reply has one, empty where it may have any; ``marks``: words that it is known by, each alone, in
      which ``…`` stands for what differs
    """

    provider: str
    key: str
    name: str
    meaning: str
    how_to_fix: str
    reason: Reason
    retry: Retry
    actors: tuple[Actor, ...]
    url: str | None
    source: str
    source_date: str | None
    standing: Standing
    codes: tuple[str, ...]
    marks: tuple[str, ...]


class ProviderNotes(Record):
    """All that is known of what a provider means by its replies.

    ``provider``: a word for machines; ``name``: as people call it; ``hosts``: the ends of its servers' names; ``notes``: what it means;
    ``locale``: the one that answered.
    """

    provider: str
    name: str
    hosts: tuple[str, ...]
    notes: tuple[ProviderNote, ...]
    locale: str


class Explanation(Record):
    """What happened, why, and what to do, in words of one *locale*, with the server's own words beside it.

    - ``name``, ``summary``, ``description``, ``how_to_fix``: the texts, for whoever runs mail; ``description`` may be ``None``
    - ``user_message``: what to tell the end user of an application, ``None`` where that person has nothing to know
    - ``reason``: why, as a word for machines; ``confidence``: how sure that is; ``matched_by``: what it was recognised by
    - ``severity``: the kind of reply, ``None`` where there was none; ``retry``: whether to try again, ``None`` where it depends; ``actors``: who has to act
    - ``reply_code``, ``enhanced_status_code``: those of the reply; ``command``: what it is about, as far as that is known
    - ``recipient``: whom it concerns; ``server_text``: what was said, made safe to show: no controls, at most 4,096 characters
    - ``entry``: what is known of the code, ``None`` where there is none; ``provider_note``: what a provider means by it, ``None`` where
      nothing is known of that; what the provider means goes before what the words and the code mean in general
    - ``references``: sections of RFCs to read on in; ``locale``: the one that answered
    """

    name: str
    summary: str
    description: str | None
    how_to_fix: str
    user_message: str | None
    reason: Reason
    severity: Severity | None
    retry: Retry | None
    actors: tuple[Actor, ...]
    reply_code: ReplyCode | None
    enhanced_status_code: EnhancedStatusCode | None
    command: Command | None
    recipient: str | None
    server_text: str
    entry: Entry | None
    provider_note: ProviderNote | None
    references: tuple[Reference, ...]
    confidence: Confidence
    matched_by: MatchedBy
    locale: str

    def __repr__(self) -> str:
        codes = " ".join(str(code) for code in (self.reply_code, self.enhanced_status_code) if code is not None)
        return f"<Explanation of {codes or 'a failure'}: {self.reason.value} in {self.locale}>"
