"""An explanation put into words.

The texts of a reason, a code or a failure are made once for each of them and kept; what a server said is laid beside them.
"""

from __future__ import annotations

from ..codes import EnhancedStatusCode, Severity
from ..facts import Command, Retry
from ..knowledge.explanations.schema import Cause
from ..knowledge.shared import DELAYED
from ..library.providers import note_of
from ..library.reasons import causes, failures
from ..messages import Message, fill, phrase_message, record_messages
from ..parsing.server_reply import plain_reply
from ..parsing.server_text import masked, redacted, shown, shown_in_line
from ..reasons import Confidence, MatchedBy, Reason
from . import Explanation
from .provider_marks import marks, noted
from .providers import make_note
from .recognition import index, judged, recognise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..codes import ReplyCode
    from ..entries import Entry
    from ..localization import Localization
    from ..parsing.exceptions import Observation

    # The entry of a code, with the command and the reply code before it, in one locale.
    EntryOf = Callable[[Any, Command | None, ReplyCode | None], Entry | None]

LONGEST_TEXT = 4_096
MOST_REFERENCES = 3


class Finding:
    """What was recognised of an observation; the same for every locale."""

    __slots__ = ("command", "failure", "key", "reason", "seen", "sure")

    def __init__(self, seen: Observation, command: Command | None, host: str | None = None) -> None:
        reply = seen.reply
        answered = command or seen.command or (reply.command if reply else None)
        code = reply.reply_code if reply else None
        status = reply.enhanced_status_code if reply else None
        failure = seen.failure
        other: Reason | None = None
        about = answered
        if seen.outcome == "delayed" and (code is None or code >= 400):
            reason, sure, by = Reason.DELAYED, Confidence.CERTAIN, MatchedBy.EXCEPTION
            if reply is not None and (reply.lines or status is not None):
                found = recognise(reply, answered)
                if found[1] is not Confidence.GUESS:
                    reason, sure, by, other, about, failure = found
        elif reply is None and seen.outcome and not failure:  # a reason that somebody has kept
            reason, sure, by = Reason(seen.outcome), Confidence.CERTAIN, MatchedBy.NOTHING
        elif seen.is_answer:
            reason = Reason.DELIVERED if seen.outcome else Reason.AUTO_REPLY
            sure, by = Confidence.CERTAIN, MatchedBy.EXCEPTION
        elif failure:
            reason, sure, by = failures()[failure].reason, Confidence.CERTAIN, MatchedBy.EXCEPTION
        elif reply is not None:
            reason, sure, by, other, about, failure = recognise(reply, answered)
        else:
            reason, sure, by = Reason.UNKNOWN, Confidence.GUESS, MatchedBy.NOTHING
        note = None
        if reply is not None and not seen.is_answer and not seen.failure and _refuses(code, status):
            said = reply.text or seen.text
            note = noted(index().line_of(said), said, code, status, host or reply.host)
            if note and not _overrules(note, reason):
                note = None
            if note:
                told = note_of(*note).reason
                failure = failure if told is reason else None
                reason, sure, by, other = told, Confidence.CERTAIN, MatchedBy.PROVIDER, None
        self.seen = seen
        self.command = about
        self.reason, self.sure, self.failure = reason, sure, failure
        self.key = (reason, sure, by, other, code, status, answered, about, failure or None, note)


_line_of = index().line_of
_near = marks().near


def _refuses(code: ReplyCode | None, status: EnhancedStatusCode | None) -> bool:
    """Whether a reply with these codes may be a refusal: Oracle sends 254 with 4.7.1."""
    return code is None or code >= 400 or (status is not None and status.class_digit > 2)


def _overrules(note: tuple[str, str], reason: Reason) -> bool:
    """Whether what a provider means goes before *reason*: a list that could not be asked has not listed anybody."""
    return not (reason is Reason.BLOCKLIST_ERROR and note_of(*note).reason is Reason.BLOCKLISTED)


def quick(text: str, command: Command | None) -> tuple[tuple[Any, ...], str] | None:
    """The key of the finding of one plain line of a reply, and what the server said in it; ``None`` for any other text."""
    found = plain_reply(text)
    if found is None:
        return None
    code, status, said = found
    line = _line_of(said)
    key = key_of(line, said, code, status, command, None, bool(_near(line)))
    return key, said if said.isascii() and said.isprintable() else shown(said)


def key_of(
    line: str,
    said: str,
    code: ReplyCode,
    status: EnhancedStatusCode | None,
    command: Command | None,
    host: str | None,
    is_marked: bool,
) -> tuple[Any, ...]:
    """The key of the finding of a reply whose text *said* has the words *line*; with *is_marked*, it may be that of a provider."""
    reason, sure, by, other, about, variant = judged(line, said, code, status, command)
    note = noted(line, said, code, status, host) if is_marked and _refuses(code, status) else None
    if note and not _overrules(note, reason):
        note = None
    if note:
        told = note_of(*note).reason
        variant = variant if told is reason else None
        reason, sure, by, other = told, Confidence.CERTAIN, MatchedBy.PROVIDER, None
    return reason, sure, by, other, code, status, command, about, variant, note


def rank(finding: Finding) -> int:
    """How bad what was found is: refused for good, for now, or not at all."""
    if finding.reason in (Reason.ACCEPTED, Reason.DELIVERED, Reason.AUTO_REPLY):
        return 0
    code, status = finding.key[4], finding.key[5]
    digit = code // 100 if code is not None else status.class_digit if status is not None else 5
    return 1 if digit == 4 or finding.reason is Reason.DELAYED else 2


def make_explanation(finding: Finding, template: dict[str, Any], redact: bool) -> Explanation:
    """The texts of *template* with what was said beside them."""
    seen = finding.seen
    reply = seen.reply
    said = (
        reply.text if reply is not None and (reply.reply_code is not None or reply.enhanced_status_code is not None) else None
    ) or seen.text
    recipient = seen.recipient
    if redact:  # before anything is cut, since half a secret is no longer known for one
        said, recipient = redacted(said), masked(recipient) if recipient else None
    if len(said) > LONGEST_TEXT:
        said = said[: LONGEST_TEXT - 1] + "…"
    return laid_beside(template, shown(said), shown_in_line(recipient) if recipient else None)


def laid_beside(template: dict[str, Any], said: str, recipient: str | None) -> Explanation:
    """An explanation of *template* and of what was *said*; made without the checks of a record, which the template has passed."""
    made = Explanation.__new__(Explanation)
    values = made.__dict__
    values.update(template)
    values["server_text"] = said
    values["recipient"] = recipient
    return made


def make_template(key: tuple[Any, ...], here: Localization, entry_of: EntryOf) -> dict[str, Any] | None:
    """All of an explanation but what was said, in one locale; ``None`` where the locale lacks a text."""
    reason, sure, by, other, code, status, answered, about, failure, note = key
    entry = _entry(code, status, answered, entry_of)
    if entry is None and (code is not None or status is not None):
        return None
    cause = causes()[reason]
    digit = code // 100 if code is not None else status.class_digit if status is not None else 0
    retry: Retry | None
    is_of_other_code = by is MatchedBy.REPLY_CODE and status is not None and sure is not Confidence.GUESS
    if (
        entry is None
        or failure
        or by in (MatchedBy.PROVIDER, MatchedBy.TEXT, MatchedBy.EXCEPTION, MatchedBy.NOTHING)
        or is_of_other_code
        or reason in (Reason.DELIVERED, Reason.DELAYED)
    ):
        texts = _of_cause(cause, digit, failure, other, entry, here)
        retry = cause.retry_for_now if digit == 4 else cause.retry
        actors = cause.actors
        if failure:
            fault = failures()[failure]
            retry, actors = Retry.AS_IS if fault.passes else Retry.AFTER_CHANGE, fault.actors
        if note:
            retry, actors = note_of(*note).retry, note_of(*note).actors
        references = dict.fromkeys((*cause.references, *(entry.references if entry and other is None else ())))
    else:
        texts = _of_entry(entry, cause, digit, here)
        retry = entry.retry.verdict if entry.retry else None
        actors = entry.actors or cause.actors
        references = dict.fromkeys((*entry.references, *cause.references))
    if texts is None:
        return None
    return {
        **texts,
        "reason": reason,
        "severity": _severity(digit),
        "retry": retry,
        "actors": actors,
        "reply_code": code,
        "enhanced_status_code": status,
        "command": about,
        "recipient": None,
        "server_text": "",
        "entry": entry,
        "provider_note": make_note(note_of(*note), here) if note else None,
        "references": tuple(references)[:MOST_REFERENCES],
        "confidence": sure,
        "matched_by": by,
        "locale": here.locale,
    }


_SEVERITIES = {
    2: Severity.POSITIVE_COMPLETION,
    3: Severity.POSITIVE_INTERMEDIATE,
    4: Severity.TRANSIENT_NEGATIVE_COMPLETION,
    5: Severity.PERMANENT_NEGATIVE_COMPLETION,
}


def _severity(digit: int) -> Severity | None:
    return _SEVERITIES.get(digit)


def _entry(
    code: ReplyCode | None, status: EnhancedStatusCode | None, answered: Command | None, entry_of: EntryOf
) -> Entry | None:
    if status is not None:
        return entry_of(status, answered, code)
    return entry_of(code, answered, None) if code is not None else None


def _of_cause(
    cause: Cause, digit: int, failure: str | None, other: Reason | None, entry: Entry | None, here: Localization
) -> dict[str, Any] | None:
    """The texts of a reason, and of a failure where there is one; where the words contradict the code, that is said."""
    messages = record_messages(cause)
    for_now = messages.pop("user_message/for_now", None)
    if digit == 4:
        messages["user_message"] = for_now or Message(key=f"shared/{DELAYED.key}", text=DELAYED.text)
        if cause.retry_for_now is not Retry.AS_IS and for_now is None:
            messages["user_message"] = record_messages(cause)["user_message"]
    if failure:
        own = record_messages(failures()[failure])
        if digit == 4 and failures()[failure].passes:
            own.pop("user_message", None)  # it is tried again by itself
        messages.update(own)
    contradiction = other is not None and entry is not None
    if contradiction:
        messages["description"] = phrase_message("words_win")
    texts = here.texts(messages)
    if texts is None:
        return None
    description = texts.get("description")
    if contradiction and entry is not None and description is not None:
        description = fill(description, code=entry.code_text, name=entry.name)
    elif entry is not None and not entry.is_fallback and not failure and other is None and not _is_vague(entry, cause):
        description = entry.description
    return {
        "name": texts["name"],
        "summary": texts["summary"],
        "description": description,
        "how_to_fix": texts["how_to_fix"],
        "user_message": texts["user_message"],
    }


def _is_vague(entry: Entry, cause: Cause) -> bool:
    """Whether what is said of a code in general says nothing of the reason that its text names."""
    from .recognition import by_codes

    status = entry.enhanced_status_code
    reason, is_vague, _ = by_codes(entry.reply_code, status, entry.command)
    return is_vague or reason is not cause.reason


def _of_entry(entry: Entry, cause: Cause, digit: int, here: Localization) -> dict[str, Any] | None:
    """The texts of a code."""
    user_message = entry.user_message
    if user_message is None and digit in (4, 5):
        texts = here.texts({"user_message": record_messages(cause)["user_message"]})
        if texts is None:
            return None
        user_message = texts["user_message"]
    description = " ".join(filter(None, (entry.remark, entry.description))) or None
    return {
        "name": entry.name,
        "summary": entry.summary,
        "description": description,
        "how_to_fix": entry.how_to_fix or "",
        "user_message": user_message,
    }
