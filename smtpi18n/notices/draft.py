"""A notice put into words: the recipients of each outcome and reason together, what it means for the sender, and the details behind it.

What a person reads first has no code and no name of a server in it. Lines that begin at the margin are prose, all others stand as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from textwrap import wrap

from ..codes import EnhancedStatusCode
from ..explanations.draft import Finding, make_template
from ..explanations.observing import observe
from ..knowledge.notices import TOLD_APART, WORTH_TELLING
from ..library.reasons import causes
from ..messages import fill, heading_messages, notice_messages, record_messages, sources
from ..parsing.delivery_report import Action, DeliveryReport, RecipientReport, diagnostic_text, header, reply_in
from ..parsing.exceptions import of_exception, of_replies
from ..parsing.server_text import shown_in_line
from ..reasons import Reason
from . import DeliveryNotice
from .addresses import address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from typing import Any, TypeAlias

    from ..explanations.draft import EntryOf
    from ..localization import Localization
    from ..parsing.exceptions import Observation
    from ..parsing.server_reply import ServerReply

    # What a program holds after a delivery: a report, or the refusals by recipient and the exceptions of smtplib and aiosmtplib that have them.
    Reported: TypeAlias = DeliveryReport | Mapping[str, object] | BaseException

WIDTH = 72
MOST_SHOWN = 100  # addresses of a group, and recipients in the details; the part for machines has all
MOST_QUOTED = 3  # answers of a group
LONGEST_QUOTE = 500
LONGEST_SUBJECT = 150

_ARRIVED = (Action.DELIVERED, Action.RELAYED, Action.EXPANDED)
_KINDS = {Action.RELAYED: "passed_on", Action.EXPANDED: "passed_on"}
_NOT_REFUSED = (Reason.ACCEPTED, Reason.DELIVERED, Reason.AUTO_REPLY)
# The status where no server has given one (RFC 3463 sections 3.2 and 3.5); else nothing but its class is known.
_STATUSES = {
    Reason.CONNECTION_REFUSED: "4.4.1",
    Reason.CONNECTION_TIMEOUT: "4.4.1",
    Reason.NETWORK_FAILED: "4.4.1",
    Reason.CONNECTION_LOST: "4.4.2",
    Reason.DNS_FAILED: "4.4.3",
    Reason.NO_SUCH_DOMAIN: "5.1.2",
}


class Outcome:
    """What has become of the message for one recipient: the report of it, and what was recognised."""

    def __init__(self, seen: Observation, report: RecipientReport | None = None) -> None:
        reply, given = seen.reply, report or RecipientReport()
        found = self.found = Finding(seen, None, given.remote_mta)
        action = given.action or (Action.DELIVERED if _is_positive(given) else Action.FAILED)
        self.has_reply = reply is not None and (reply.reply_code is not None or reply.enhanced_status_code is not None)
        diagnostic = given.diagnostic_code or (None if given.final_recipient else _diagnostic(seen, self.has_reply))
        self.report = RecipientReport(
            action=action,
            status=given.status or _status(found, action),
            diagnostic_code=diagnostic,
            reply=given.reply or (reply_in(diagnostic) if diagnostic else None),
            remote_mta=given.remote_mta or (reply.host if reply else None),
            final_recipient=given.final_recipient or given.original_recipient or seen.recipient,
            original_recipient=given.original_recipient,
            will_retry_until=given.will_retry_until,
            last_attempt_date=given.last_attempt_date,
        )

    @property
    def action(self) -> Action:
        """What has become of the message; a report that does not say it is of a failure."""
        assert self.report.action is not None
        return self.report.action

    @property
    def address(self) -> str:
        """The recipient, made safe to show."""
        return shown_in_line(self.report.final_recipient or "")


def _refuses_by_status(reply: ServerReply) -> bool:
    """Whether the enhanced status code is of a refusal, whatever the reply code: Oracle sends 254 with 4.7.1."""
    return reply.enhanced_status_code is not None and reply.enhanced_status_code.class_digit > 2


def _is_positive(one: RecipientReport) -> bool:
    """Whether a report without an action is of a success: by its status (RFC 3463 section 3.1), else by its reply (RFC 5321 section 4.2.1)."""
    if one.status is not None:
        return one.status.class_digit == 2
    code = one.reply.reply_code if one.reply is not None else None
    return code is not None and code < 300


# The classes of a status that go with an action (RFC 3464 section 2.3.4): the last of many refusals for now ends a delivery too.
_CLASSES = {Action.FAILED: "54", Action.DELAYED: "4"}


def _status(found: Finding, action: Action) -> EnhancedStatusCode:
    """The status where a report has none: that of the reply, or what is known of it, in a class that goes with the action."""
    reply, classes = found.seen.reply, _CLASSES.get(action, "2")
    if reply is not None and reply.enhanced_status_code is not None:
        text = str(reply.enhanced_status_code)
    elif reply is not None and reply.reply_code is not None:
        text = f"{reply.reply_code // 100}.0.0"
    else:
        text = _STATUSES.get(found.reason, f"{classes[0]}.0.0")
    return EnhancedStatusCode(text if text[0] in classes else f"{classes[0]}{text[1:]}")


def _diagnostic(seen: Observation, has_reply: bool) -> str | None:
    """The diagnostic code of what a program has seen itself: a reply, or a failure, which no server has told (RFC 3464 section 2.3.6)."""
    if has_reply:
        return f"smtp; {seen.reply}"
    return f"X-Local; {seen.text}" if seen.text else None


def outcomes(what: Reported, recipients: Iterable[str] | str | None = None) -> tuple[DeliveryReport, list[Outcome]]:
    """The report of *what*, and each recipient's outcome; *recipients* are those of an exception that names none itself.

    Raises ``TypeError`` for anything else, ``ValueError`` where there is no recipient, or one that is no address.
    """
    if isinstance(what, DeliveryReport):
        given = [_with_reply(one) for one in what.recipients]
        report = DeliveryReport(**{**vars(what), "recipients": tuple(given)})
        found = [Outcome(seen, one) for seen, one in zip(observe(report), given, strict=True)] if given else []
    elif isinstance(what, (Mapping, BaseException)):
        report = DeliveryReport()
        several = list(_seen(what, recipients))
        for seen in several:
            reply = seen.reply
            code = reply.reply_code if reply is not None and not _refuses_by_status(reply) else None
            # The dicts of smtplib and aiosmtplib hold refusals alone: what they leave out was accepted, which is no delivery yet.
            if code is not None and code < 400:
                raise ValueError(
                    f"a dict holds refusals, and {int(code)} for {shown_in_line(seen.recipient or '')} is none: leave it out, or say what has "
                    "become of the message by RecipientReport(action=Action.DELIVERED, ...)"
                )
        found = [Outcome(seen) for seen in several]
    else:
        raise TypeError(
            "delivery_notice() takes a DeliveryReport, a dict of replies or exceptions by recipient, or an exception that has one, "
            f"not {type(what).__name__}"
        )
    if recipients is not None and not isinstance(what, BaseException):
        raise ValueError("recipients= goes with an exception: a dict and a DeliveryReport name the recipients themselves")
    if not found or not all(one.report.final_recipient for one in found):
        raise ValueError(f"a notice is about recipients: {_missing(what)}")
    return DeliveryReport(**{**vars(report), "recipients": tuple(one.report for one in found)}), found


def _seen(what: Mapping[str, object] | BaseException, recipients: Iterable[str] | str | None) -> Iterator[Observation]:
    """What came of each recipient, whose address is read."""
    for seen in of_exception(what) if isinstance(what, BaseException) else of_replies(what):
        if seen.recipient is not None:
            yield seen.but(recipient=_bare(seen.recipient))
        elif recipients:
            for one in [recipients] if isinstance(recipients, str) else recipients:
                yield seen.but(recipient=_bare(one))
        else:
            yield seen


def _bare(recipient: object) -> str:
    """The address of a recipient without its name; one that lacks a domain is no address either."""
    return address(recipient, "recipient").addr_spec


def _missing(what: Reported) -> str:
    if isinstance(what, BaseException):
        return f"this {type(what).__name__} names none, so pass recipients=[...], the addresses for which it ended the delivery"
    if isinstance(what, Mapping):
        return "this dict is empty, which means that nobody was refused"
    return "a DeliveryReport has a RecipientReport for each, with a final_recipient"


def _with_reply(one: RecipientReport) -> RecipientReport:
    if one.reply is not None or not one.diagnostic_code:
        return one
    return RecipientReport(**{**vars(one), "reply": reply_in(one.diagnostic_code)})


def make_notice(
    what: Reported,
    recipients: Iterable[str] | str | None,
    original: Message | bytes | None,
    here: Localization,
    entry_of: EntryOf,
) -> DeliveryNotice | None:
    """The notice in one locale; ``None`` where the locale lacks a text."""
    report, found = outcomes(what, recipients)
    raw = bytes(original) if isinstance(original, (bytes, bytearray, memoryview)) else None
    # Of bytes only the headers are read: whoever wrote them may make the reading of the parts last very long.
    message = original if raw is None else BytesParser().parsebytes(raw, headersonly=True)
    if message is not None and not isinstance(message, Message):
        hint = ": encode it, as by .encode()" if isinstance(original, str) else ""
        raise TypeError(f"the original is an email.message.Message or bytes, not {type(original).__name__}{hint}")
    words = here.family("notice", lambda: sources(notice_messages()))
    headings = here.family("heading", lambda: sources(heading_messages()))
    if words is None or headings is None:
        return None
    try:
        draft = _Draft(found, report, message, here, entry_of, {**words, **headings})
        return DeliveryNotice(
            subject=draft.subject(),
            text=draft.text(),
            locale=here.locale,
            report=report,
            original=message,
            _from=words["notice/from"],
            _raw=raw,
        )
    except _TextMissingError:
        return None


def _title(original: Message) -> str:
    """The title of a message; none where its bytes are of an encoding that it does not name, since nobody could read it."""
    title = next((str(value) for name, value in original.raw_items() if name.lower() == "subject"), "")
    try:
        title.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return ""
    return header(original, "Subject") or ""


class _TextMissingError(Exception):
    """The locale lacks a text of what was recognised."""


class _Draft:
    """What a notice is made of, in one locale."""

    def __init__(
        self,
        found: list[Outcome],
        report: DeliveryReport,
        original: Message | None,
        here: Localization,
        entry_of: EntryOf,
        words: Mapping[str, str],
    ) -> None:
        self._found, self._report, self._original, self._here, self._words = found, report, original, here, words
        self._entry_of = entry_of
        self._templates: dict[tuple[Any, ...], dict[str, Any]] = {}
        self._title = shown_in_line(_title(original), LONGEST_SUBJECT) if original is not None else ""

    def subject(self) -> str:
        kinds = {_KINDS.get(one.action, one.action.value) for one in self._found}
        if kinds <= {"delivered", "passed_on"}:
            kinds.discard("delivered" if len(kinds) > 1 else "")
        kind = kinds.pop() if len(kinds) == 1 else "some"
        return self._word(f"subject_{kind}", title=self._title) if self._title else self._word(f"title_{kind}")

    def text(self) -> str:
        return "\n\n".join(self._paragraphs()) + "\n"

    def _paragraphs(self) -> Iterator[str]:
        about = list(self._about())
        yield self._prose("about_it" if about else "about")
        if about:
            yield _block(about)
        for key, group in self._groups().items():
            yield from self._group(key, group)
        yield self._prose("details")
        for one in self._found[:MOST_SHOWN]:
            yield _block(self._details(one))
        if self._report.reporting_mta:
            yield _block([self._line("notice/reporter", shown_in_line(self._report.reporting_mta))])

    def _about(self) -> Iterator[str]:
        if self._title:
            yield self._line("notice/its_subject", self._title)
        sent = self._date(header(self._original, "Date") if self._original is not None else None)
        arrived = self._date(self._report.arrival_date)
        if sent:
            yield self._line("notice/its_date", sent)
        elif arrived:
            yield self._line("notice/its_arrival", arrived)

    def _groups(self) -> dict[tuple[Action, str, str], list[Outcome]]:
        """The recipients for whom the same is said, those first to whom the message does not get."""
        groups: dict[tuple[Action, str, str], list[Outcome]] = {}
        for one in sorted(self._found, key=lambda one: list(Action).index(one.action)):
            until = self._date(one.report.will_retry_until) if one.action is Action.DELAYED else ""
            groups.setdefault((one.action, self._meaning(one), until), []).append(one)
        return groups

    def _group(self, key: tuple[Action, str, str], group: list[Outcome]) -> Iterator[str]:
        action, meaning, until = key
        yield self._prose(action.value)
        addresses = [
            f"- {one.address}" for one in group[:MOST_SHOWN]
        ]  # bare, it would begin what many bounces say in words alone
        if len(group) > MOST_SHOWN:
            addresses.append(self._word("others", number=str(len(group) - MOST_SHOWN)))
        yield _block(addresses)
        if len(group) > 1:
            yield self._prose("each")
        yield _wrapped(meaning)
        if action is Action.DELAYED:
            deadline = [self._word("goes_on_until", moment=until)] if until else []
            yield _wrapped(" ".join((*deadline, self._word("goes_on"))))
        if action in (Action.FAILED, Action.DELAYED):
            yield from self._quotes(group)

    def _quotes(self, group: list[Outcome]) -> Iterator[str]:
        """The words of the servers, each once, without their codes, which stand in the details."""
        said: dict[str, dict[str, None]] = {}
        for one in group:
            reply = one.report.reply
            words = shown_in_line(reply.text, LONGEST_QUOTE) if reply is not None and one.has_reply else ""
            if words and sum(map(len, said.values())) < MOST_QUOTED:
                said.setdefault(shown_in_line(one.report.remote_mta or ""), {})[words] = None
        for server, answers in said.items():
            yield _wrapped(self._word("answered_by", host=server) if server else self._word("answered"))
            yield from (_wrapped(words, "    > ") for words in answers)

    def _details(self, one: Outcome) -> Iterator[str]:
        reply, report = one.report.reply, one.report
        yield self._line("heading/recipient", one.address)
        if report.original_recipient and report.original_recipient != report.final_recipient:
            yield self._line("notice/first_address", shown_in_line(report.original_recipient))
        codes = [reply.reply_code if reply else None, reply.enhanced_status_code if reply and one.has_reply else report.status]
        yield self._line("heading/reply", " ".join(str(code) for code in codes if code is not None))
        if one.action not in _ARRIVED:
            template = self._template(one)
            yield self._line("heading/reason", template["name"])
            if template["provider_note"]:
                yield self._word("line", label=template["provider_note"].name, text=template["provider_note"].meaning)
            if not one.has_reply and one.found.seen.text:
                yield self._line("notice/failure", shown_in_line(diagnostic_text(one.found.seen.text)[1], LONGEST_QUOTE))
        if report.remote_mta:
            yield self._line("notice/server", shown_in_line(report.remote_mta))
        last = self._date(report.last_attempt_date)
        if last:
            yield self._line("notice/last_attempt", last)

    def _meaning(self, one: Outcome) -> str:
        """What the outcome means for the sender, who is no mail server and has already sent the message."""
        if one.action in _ARRIVED:
            return self._word(f"meaning_{one.action.value}")
        reason, digit = one.found.reason, _digit(one)
        apart = TOLD_APART.get(reason)
        if apart:
            return self._word(f"{apart}_{one.action.value}")
        if one.action is Action.DELAYED:
            return self._told(reason, "user_message/for_now") if reason in WORTH_TELLING else self._word("meaning_delayed")
        if reason is Reason.DELAYED:
            return self._told(Reason.EXPIRED, "user_message")
        if reason in _NOT_REFUSED:
            return self._told(Reason.UNKNOWN, "user_message")
        message: str | None = self._template(one)["user_message"] if digit != 4 else None
        return message or self._told(reason, "user_message")

    def _told(self, reason: Reason, name: str) -> str:
        texts = self._here.texts({"text": record_messages(causes()[reason])[name]})
        if texts is None:
            raise _TextMissingError
        return texts["text"]

    def _template(self, one: Outcome) -> dict[str, Any]:
        key = one.found.key
        if key not in self._templates:
            template = make_template(key, self._here, self._entry_of)
            if template is None:
                raise _TextMissingError
            self._templates[key] = template
        return self._templates[key]

    def _word(self, name: str, **slots: str) -> str:
        return fill(self._words[f"notice/{name}"], **slots)

    def _prose(self, name: str) -> str:
        return _wrapped(self._word(name))

    def _line(self, label: str, text: str) -> str:
        return self._word("line", label=self._words[label], text=text)

    def _date(self, date: str | None) -> str:
        """A date as people of the locale write it, in the time zone in which it stands there; empty where there is none."""
        when = date_of(date)
        if when is None:
            return shown_in_line(date or "", 80)
        from babel.dates import format_date, format_time, get_timezone_gmt

        locale = self._here.locale
        day = format_date(when, "long", locale=locale).replace("\u202f", "\xa0")
        time = format_time(when.time(), "short", locale=locale).replace("\u202f", " ")  # so that English stays ASCII
        return self._word("date", day=day, time=time, zone=get_timezone_gmt(when, "long", locale=locale))


def date_of(date: str | None) -> datetime | None:
    """The moment that a field of a mail names, with its time zone; ``None`` where it names none."""
    try:
        found = parsedate_to_datetime(date[:100]) if date else None
        return found if found is None or found.tzinfo is not None else found.astimezone()
    except Exception:  # whatever stands there, and the library that reads it fails in many ways
        return None


def _digit(one: Outcome) -> int:
    """The first digit of what the server said: a refusal for now may have been the last one too."""
    code, status = one.found.key[4], one.found.key[5]
    return code // 100 if code is not None else status.class_digit if status is not None else 5


def _wrapped(text: str, indent: str = "") -> str:
    return "\n".join(
        wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    )


def _block(lines: Iterator[str] | list[str]) -> str:
    """Lines that stand apart from the prose."""
    return "\n".join(
        "\n".join(
            wrap(line, WIDTH, initial_indent="    ", subsequent_indent=" " * 8, break_long_words=False, break_on_hyphens=False)
        )
        for line in lines
    )
