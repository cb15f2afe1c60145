"""The notes for translators: what a message is about, where it stands, and what its slots take."""

from __future__ import annotations

import re

from ..knowledge.interface import HEADINGS, LABELS
from ..messages import Message, enum_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..knowledge.schema import Told

_RECORDS = ("reply", "group", "enhanced", "pair", "reason", "network", "variant", "provider")
_FIELDS = {
    "name": "Short name: sentence case, no full stop, at most 80 characters.",
    "says": "One sentence with the code as its subject, at most 120 characters; two of them side by side tell two codes apart.",
    "summary": "One sentence: the meaning in one breath.",
    "description": "Stands below the heading Description, after the summary.",
    "when_seen": "Stands below the heading When you see it; does not begin with 'When'.",
    "how_to_fix": "Stands below the heading How to fix: what to do, imperative, one action a sentence.",
    "user_message": "For the end user of an application: no code, no command, no jargon.",
    "when_to_send": "For the author of a server: when to send this code.",
    "opening": "The first sentence of the comparison: how the two codes relate.",
    "vendors": "What a single provider means by the code: one sentence that names the provider.",
    "difference": "A key difference of the comparison, one sentence about both codes.",
    "log": "Stands below the heading When to use which, after the label Log: for whoever reads a log or a bounce.",
    "client": "Stands below the heading When to use which, after the label Client: what a client does.",
    "server": "Stands below the heading When to use which, after the label Server: what a server sends.",
}
_FAMILIES = {
    "title": "Title of a comparison.",
    "opening": "The first sentence of a comparison of any two codes that relate like this.",
    "topic": "The first sentence of a comparison of two codes that are, or can be, about the same thing.",
    "moment": "Follows the opening sentence of a comparison: the step at which both codes can come.",
    "usual": "In a comparison: where one of the codes usually comes.",
    "later": "In a comparison: where the second code comes, after a sentence on where the first one does.",
    "order": "In a comparison: what it means that one code comes before the other.",
    "reaction": "Stands below the heading When to use which, after the label Client: what a client does after one or both codes.",
    "similarity": "Follows the opening sentence of a comparison: what the two codes share.",
    "difference": "A key difference of a comparison, one sentence about both codes.",
    "guidance": "Stands below the heading When to use which.",
    "cli": "A line of the command `smtpi18n`.",
    "notice": "In the mail that a mail server sends back about a delivery, to somebody who has never heard of SMTP: no code, no command, no jargon.",
    "site": "On every page of the web site, or on its first page: short, as on a button, a heading or a line below it.",
    "search": "Words in which people of your language describe the problem, apart by semicolons: their own, not a translation. Nobody reads them.",
    "shared": "Shared by several codes. For the end user of an application: no code, no command, no jargon.",
}
# Below which heading the labels of an enum stand, and what they say there.
_LABELS = {
    "severity": ("severity", "what kind of reply it is"),
    "category": ("category", "what the reply is about, by its second digit"),
    "status_class": ("status_class", "what kind of enhanced status code it is"),
    "subject": ("subject", "what the enhanced status code is about, by its second part"),
    "command": ("commands", "what the reply answers, beside commands of the protocol; also in brackets after a code"),
    "retry": ("retry", "whether the client should try again"),
    "scope": ("scope", "what the reply concerns"),
    "actor": ("actors", "who can do something about it; several may stand there, with commas between"),
    "session": ("session", "what the session does after the reply: it opens, continues, closes"),
    "responsibility": ("responsibility", "who is responsible for the message after the reply"),
    "status": ("status", "how the code stands in the RFCs"),
    "topic": ("topic", "what the code is about"),
    "origin": ("origin", "where the code is met: in replies, in notes of the sending side, in lists"),
    "confidence": ("confidence", "how sure the reason is"),
    "matched_by": ("matched_by", "what the reason was recognised by"),
    "outcome": ("report_domains", "what has become of messages, at the head of a column of numbers; a short word"),
    "standing": (
        None,
        "Where it is known from what a provider means, after the word for source on a page, in JSON and in exported tables",
    ),
    "relation": (None, "How two codes relate, in JSON and in exported tables"),
    "aspect": (None, "In what two codes differ, in JSON and in exported tables"),
}
_PHRASES = {
    "report_of_day": "The title of what a mail log says about one day.",
    "report_of_days": "The title of what a mail log says about some days.",
    "report_failed": "Below the heading Failed for good.",
    "report_delayed": "Below the heading Still delayed.",
    "report_refused": "Below the heading Refused by this server.",
    "report_domains": "Below the heading By domain: which domain is meant.",
    "report_given_up": "How many messages failed for good, and how many of them had waited until their time was over.",
    "report_attempts": "How many messages were delivered after a delay, and how often a delivery was put off, of all messages.",
    "report_other_lines": "How many lines a log has, and how many of them say nothing of a delivery.",
    "report_other_reasons": "Stands for the reasons that a table leaves out.",
    "report_domain": "A domain, and the name of the reason that is most frequent there.",
    "report_with_number": "A domain, and how many messages.",
    "report_new": "A reason or a domain that an earlier report does not have: its name, how many, and their share. Lower case.",
    "report_risen": "A reason or a domain that is more frequent than in an earlier report: its name, its share, and the share there. Lower case.",
    "crossed_name": "The name of a group such as 5.7.X.",
    "crossed_when_to_send": "When a server sends a code of a group such as 5.7.X.",
    "crossed_says": "What a group such as 5.7.X says.",
    "class_in_practice": "Follows the description of an enhanced status code whose first digit the registry does not have with it.",
    "class_not_registered": "The same, where nobody is known to send it.",
    "odd_success": "The same, of a success with the numbers of a refusal.",
    "odd_success_says": "Of such a code, in one sentence.",
    "digits_disagree_read": "Like digits_disagree, where the texts are those of the enhanced status code in the class of the reply code, {read}.",
    "digits_disagree": "Before the description of a reply code and an enhanced status code with different first digits.",
    "paragraph": "A paragraph, and a label before it that says whom it is for.",
    "retry_passing": "Whether to try again, of a permanent refusal whose cause passes with time, such as a daily limit. Lower case.",
    "retry_lasting": "Whether to try again, of a failure that lasts until someone has removed its cause. Lower case.",
    "trade_words": "In a comparison, for readers who know nothing of SMTP.",
    "collection_words": "The same, where one of the codes answers `ETRN` or `ATRN`.",
    "nobody_first": "Who has to act, where most often nobody has to, and sometimes somebody.",
    "any_step": "Stands in place of a list of steps.",
    "any_command": "Stands in place of a list of commands.",
    "any_command_but": "Stands in place of a list of commands.",
    "list_separator": "Stands between the items of a list; ends with a space where the language has one there.",
    "list_and_more": "A long list of codes that is cut short.",
    "code_and_command": "A code and what it answers, as in a title.",
    "code_and_name": "A title: a code and its short name.",
    "server_and_command": "A mail server and what it answered, before its reply.",
    "codes": "A heading above what two codes share.",
    "words_win": "Of a reply whose words say something else than its code.",
    "for_recipient": "A title: what happened, and to whose mail.",
    "of_provider": "The name of a provider, and what it means by a reply.",
    "source": "Where it is known from what a provider means, and when that was written.",
    "source_undated": "The same, where the source states no date.",
    "section": "A reference to a section of an RFC.",
}
_FAMILY_OF_CODES = "How the language writes a family of codes: 4yz as in the RFC, or 4xx."
# What a slot takes, for example.
_SLOTS = {
    "a": "450",
    "answer": "en",
    "b": "550",
    "code": "550",
    "codes": "551, 553",
    "codes_a": "451, 452",
    "codes_b": "550, 552",
    "command": "`RCPT TO`, or 'end of data' in your language",
    "commands": "`MAIL FROM`, `RCPT TO`",
    "commands_a": "`EHLO`, `HELO`",
    "commands_b": "`MAIL FROM`, `RCPT TO`",
    "count": "1,204, as your language writes it",
    "date": "2026-02-12",
    "day": "4 May 2026, as your language writes it",
    "digit": "5",
    "domain": "example.org",
    "earlier": "2%, as your language writes it",
    "file": "smtp.csv",
    "first": "Nov 3, as your language writes it",
    "format": "csv",
    "formats": "`text`, `markdown`, `json`",
    "host": "mx.example.org",
    "items": "450, 511, 513",
    "key": "reply/550/name",
    "last": "Nov 30, as your language writes it",
    "label": "'Client' in your language",
    "locale": "uk",
    "locales": "en, ru",
    "moment": "4 May 2026, 10:12 (GMT+03:00), as your language writes it",
    "name": "'Mailbox unavailable' in your language",
    "name_a": "'Mailbox busy' in your language",
    "name_b": "'Mailbox unavailable' in your language",
    "number": "7",
    "option": "--wide",
    "folder": "public",
    "line": "smtpi18n completion fish | source",
    "percent": "43",
    "shells": "`bash`, `zsh`, `fish`",
    "site": "SMTP replies explained, in your language",
    "url": "https://example.org/",
    "registered": "4.2.2",
    "read": "5.1.1",
    "recipient": "ada@example.org",
    "reply": "550",
    "status_class": "'permanent failure' in your language",
    "subject": "'security or policy' in your language",
    "reason": "'no space is left' in your language",
    "provider": "goggle",
    "providers": "google, yahoo",
    "rfc": "5321",
    "section": "4.2.1",
    "server": "Postfix",
    "share": "38%, as your language writes it",
    "standing": "'the provider's own page' in your language",
    "subcommand": "compare",
    "subcommands": "`lookup`, `compare`",
    "table": "entry",
    "tables": "`domain`, `day`",
    "text": "Mailbox unavailable",
    "time": "10:12, as your language writes it",
    "title": "Invoice for May, whatever the message is about",
    "width": "19",
    "x": "logging in",
    "y": "the recipient's address",
    "word": "lokup",
    "zone": "GMT+03:00",
}


def about(record: Told) -> tuple[str, str]:
    """The stem of the record's keys, and what the record is about."""
    sections = "; ".join(str(reference) for reference in getattr(record, "references", ())[:2])
    return record.stem, f"{record.title} ({sections})" if sections else record.title


def with_note(message: Message, subjects: Mapping[str, str]) -> Message:
    """*message* with a note for translators; *subjects* says by stems of keys what records are about."""
    return Message(key=message.key, text=message.text, note="\n".join(_lines(message, subjects)))


def _lines(message: Message, subjects: Mapping[str, str]) -> Iterator[str]:
    family, *rest = message.key.split("/")
    if family in _RECORDS and len(rest) > 1:
        if f"{family}/{rest[0]}" in subjects:
            yield subjects[f"{family}/{rest[0]}"]
        if len(rest) == 3 and family == "enhanced" and rest[1] != "vendors":
            yield f"With the first digit {rest[2]}: {rest[2]}{rest[0][1:]}."
        elif len(rest) == 3 and family == "reason":
            yield "Of a refusal for the time being."
        elif len(rest) == 3 and rest[1] not in ("difference", "vendors"):
            yield f"In answer to {rest[2]}."
        if rest[1] in _FIELDS:
            yield _FIELDS[rest[1]]
    elif family == "topic" and rest[-1] == "about":
        yield "What a code is about: stands in opening/two_topics, in the form and with the preposition that it needs there."
    elif family in _NAMED and rest:
        yield _NAMED[family](rest[0])
    elif family in _FAMILIES:
        yield _FAMILIES[family]
        if family == "reaction" and rest[0].isdecimal():
            yield f"Of code {rest[0]} alone{f', in answer to {rest[1]}' if len(rest) > 1 else ''}."
    if family == "enhanced":
        if "{code}" in message.text:
            yield f"{{code}}: e.g. {rest[0].replace('X', '5', 1)}"
    elif family not in _RECORDS:
        slots = dict.fromkeys(re.findall(r"\{(\w+)\}", message.text))
        yield from (f"{{{slot}}}: e.g. {_SLOTS[slot]}" for slot in slots if slot in _SLOTS)
    tokens = dict.fromkeys(re.findall(r"`[^`]+`|\{\w+\}", message.text))
    if tokens:
        yield f"Leave as it is: {' '.join(tokens)}"


def _heading(name: str) -> str:
    if name == "sample_replies":
        return "A heading; below it stand replies of mail servers with the names of the servers, never translated."
    values = [text for kind, labels in LABELS.items() if _LABELS[enum_name(kind)][0] == name for text in labels.values()]
    return f"A heading; below it stands, for example: {values[0]}" if values else "A heading."


def _label(kind: str) -> str:
    heading, says = _LABELS.get(kind, (None, "A value in a list of facts"))
    return f"A value below the heading '{HEADINGS[heading]}': {says}. Lower case." if heading else f"{says}. Lower case."


def _phrase(name: str) -> str:
    if name.startswith("family_"):
        return _FAMILY_OF_CODES
    return _PHRASES.get(name, "A line of a page.")


def _help(name: str) -> str:
    return (
        "Stands for a value in `smtpi18n --help`. Capitals, one word."
        if name.endswith("_word")
        else "A line of `smtpi18n --help`."
    )


_NAMED: Mapping[str, Callable[[str], str]] = {"heading": _heading, "label": _label, "phrase": _phrase, "help": _help}
