"""A reply of a server, found in whatever holds it: as received, in a line of a log, in the text of an exception.

The grammar of a reply (RFC 5321 section 4.2): ``Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF``
with ``Reply-code = %x32-35 %x30-35 %x30-39``; that of an enhanced status code (RFC 3463 section 2): ``status-code = class "." subject "."
detail``, ``class = "2"/"4"/"5"``, ``subject = 1*3digit``, ``detail = 1*3digit``. Servers also send second digits of 6 to 9.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..codes import EnhancedStatusCode, InvalidCodeError, ReplyCode
from ..facts import Command
from ..records import Record
from .server_text import MOST_CHARACTERS, decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# How many places that may be a code are looked at.
MOST_CANDIDATES = 256
LONGEST_CONTEXT = 48
LONGEST_LINE = 1_000


class ServerReply(Record):
    """What a server said, as far as it was found.

    - ``reply_code``, ``enhanced_status_code``: ``None`` where there is none
    - ``lines``: the text of each line without the codes, as sent: it may hold anything, and is escaped when it is shown
    - ``command``: what it answered, where the text around it says so; ``host``: the server, likewise; ``recipient``: for whom
    - ``address``: the other address that 251 and 551 name (RFC 5321 section 3.4); ``challenge``: that of 334 (RFC 4954 section 4)
    - ``received``: what was given, cut to 65,536 characters
    """

    reply_code: ReplyCode | None
    enhanced_status_code: EnhancedStatusCode | None
    lines: tuple[str, ...]
    command: Command | None
    host: str | None
    recipient: str | None
    address: str | None
    challenge: str | None
    received: str

    @property
    def text(self) -> str:
        """The lines as one text."""
        return " ".join(filter(None, self.lines))

    def __str__(self) -> str:
        codes = (str(code) for code in (self.reply_code, self.enhanced_status_code) if code is not None)
        return " ".join((*codes, self.text)).rstrip()


def parse_reply(reply: str | bytes | bytearray | memoryview) -> ServerReply:
    r"""The reply of a server in *reply*: as received, or inside a line of a log, the text of an exception, JSON, a bounce.

    Never raises on what a server sent; a text without a code has none. Raises ``TypeError`` for what is neither text nor bytes.

    >>> reply = parse_reply("550-5.1.1 No such user\r\n550 5.1.1 Check the address")
    >>> reply.reply_code, reply.enhanced_status_code, reply.text
    (ReplyCode(550), EnhancedStatusCode('5.1.1'), 'No such user Check the address')
    >>> parse_reply("host mx.example.org[192.0.2.5] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)").command
    Command.RCPT
    """
    if isinstance(reply, (bytes, bytearray, memoryview)):
        reply = decoded(bytes(reply[: MOST_CHARACTERS * 4]))
    elif not isinstance(reply, str):
        raise TypeError(f"parse_reply() takes text or bytes, not {type(reply).__name__}")
    received = reply if len(reply) <= MOST_CHARACTERS else reply[:MOST_CHARACTERS]
    plain = _plain(received)
    if plain:
        digits, status, text = plain
        return _made(received, digits, status or None, (text,) if text else (), _ALONE_STANDING)
    return _found(received)


def _plain(text: str) -> tuple[str, str, str] | None:
    """The code, the enhanced one and the text of a single line as received, with nothing around it."""
    match = _PLAIN.match(text)
    if match is None:
        return None
    digits, status, said = match.groups(default="")
    if (
        (status and status in said)
        or digits in said
        or (not status and said[1:2] == ".")
        or "(in reply to" in said
        or (not status and said[:8].split(" ", 1)[0].lower() in _MEASURES)
        or (digits[1] == "0" and _HTTP_BEHIND.match(text, 3))
    ):
        return None
    return digits, status, said


_MEASURES = frozenset(
    ("seconds", "second", "secs", "minutes", "minute", "hours", "ms", "bytes", "byte", "octets", "kb", "mb", "gb", "kib", "mib")
)


def plain_reply(text: str) -> tuple[ReplyCode, EnhancedStatusCode | None, str] | None:
    """What `parse_reply` finds in a single line that begins with both codes, or with one that has no other behind it; ``None`` for any other."""
    if len(text) > LONGEST_LINE:
        return None
    found = _plain(text)
    if found is None or (not found[1] and f"{found[0][0]}." in found[2]) or found[0] in ("251", "551", "334"):
        return None
    return _reply_code(found[0]), _status(found[1]) if found[1] else None, found[2]


# One line of a reply as received. What has line ends, escapes or entities in it, or a bracket at its end, is read with more care.
_PLAIN = re.compile(r"([2-5][0-9]{2})(?: (?:([245]\.[0-9]{1,3}\.[0-9]{1,3})(?: |\Z))?(?![#(\[])([^\n\r\\&=]*))?\Z", re.ASCII)


@lru_cache(1_024)
def _reply_code(digits: str) -> ReplyCode:
    return ReplyCode(digits)


@lru_cache(4_096)
def _status(text: str) -> EnhancedStatusCode | None:
    try:
        return EnhancedStatusCode(text)
    except InvalidCodeError:  # 5.1.01
        return None


class _Around(Record):
    """What the text around a reply says of it."""

    command: Command | None = None
    host: str | None = None
    recipient: str | None = None


_ALONE_STANDING = _Around()


def _made(received: str, digits: str | None, status: str | None, lines: tuple[str, ...], around: _Around) -> ServerReply:
    address = challenge = None
    if digits in ("251", "551"):
        found = _FORWARD.search(" ".join(lines))
        address = found.group(1) if found else None
    elif digits == "334":
        challenge = lines[0].strip() if lines else ""
    if status is None and digits is not None and digits[0] in "245":
        status = _later_status(digits[0], lines)
    elif status is not None and digits is not None and digits[0] == "3":
        status = None  # no 3yz has one (RFC 2034 section 4)
    return ServerReply(
        reply_code=None if digits is None else _reply_code(digits),
        enhanced_status_code=None if status is None else _status(status),
        lines=lines,
        command=around.command,
        host=around.host,
        recipient=around.recipient,
        address=address,
        challenge=challenge,
        received=received,
    )


_FORWARD = re.compile(r"<([^<>\s@]{1,320}@[^<>\s]{1,320})>")

# An enhanced status code in a text: in brackets or behind a number sign, or standing alone. No part of an address or of a version.
_MARKED = re.compile(r"(?:\(#?|\[#?|#|code:? ?)([245]\.[0-7]\.[0-9]{1,3})(?![0-9.]*[0-9])")
_ALONE = re.compile(r"(?:(?<=\s)|(?<=[:;,=>'\"|*`„“«])|\A)([245]\.[0-7]\.[0-9]{1,3})(?![.-]?[0-9A-Za-z/])", re.ASCII)
# What makes such a number another one.
_OTHER_NUMBER = re.compile(
    r"(?i)(?:section|rfc ?[0-9]{3,4},?|version\]?(?: =>)?|ver\.?|v\.?|release|exim|postfix|sendmail|qmail|python|dovecot|zimbra|opensmtpd|openssl|php|exchange|server)\s{0,2}[/#(]?\Z"
)


def _later_status(digit: str, lines: tuple[str, ...]) -> str | None:
    """An enhanced status code of the class *digit* somewhere in the text."""
    for line in lines:
        if f"{digit}." not in line:
            continue
        for pattern in (_MARKED, _ALONE):
            for match in pattern.finditer(line):
                found = match.group(1)
                if found[0] == digit and not _OTHER_NUMBER.search(line[max(0, match.start(1) - 24) : match.start(1)]):
                    return found
    return None


# Three digits that may be a code: ASCII, and no part of a word, a number, an address, a path, a time, a version.
_DIGITS = re.compile(
    r"(?<![0-9A-Za-z_.+/@%$-])(?<![0-9]:)(?<!\]:)(?<!0x)(?<![0-9A-Za-z]\[)(?<!\.c:)(?<!\.rb:)(?<!\.py:)(?<!\.js:)(?<!\.go:)(?<!\.php:)(?<!\.java:)([2-5][0-9]{2})(?![0-9A-Za-z_/@%$])(?!\.[0-9])(?!:[0-9])(?!,[0-9]{3})(?!-[0-9]+(?![0-9.]))",
    re.ASCII,
)
# What stands before a code, the surest first.
_BEFORE = tuple(
    (score, re.compile(pattern, re.IGNORECASE))
    for score, pattern in (
        (
            0,
            r"(?:\b(?:line|port|errno|rfc|section|expected|expecting|expect|size|used|limit|max|maximum|quota|timeout|pid|uid|id|build|version|http|http/[0-9.]+|http status(?: code)?|quota of|error number|wanted|winerror|\bof)\W{0,4}(?:(?:response |reply |return )?codes?\W{0,3})?(?:[0-9]{3}/){0,3}|exitcode=|<title>\s{0,3}|(?:\.[A-Za-z]{2,24}|\blocalhost):|delays?=\S{0,24}|errorcode\W{1,5}|expected (?:smtp |response )?codes? \S{0,12}|\bport: [^\s,]{1,255}, |\.[a-z]{2,24}[\"'], )\Z",
        ),
        (12, r"\bsmtp\s{0,3};\s{0,3}[\"'<]?\Z"),
        (11, r"\brefused to talk to me:\s{0,6}\Z"),
        (11, r"\bsaid:\s{0,6}[\"'<(\[]{0,2}\Z"),
        (11, r"\b(?:responded|response|reply|replied|answered|answer|returned|resposta|ответ|antwort)\b[\s:=\"'<>(\[\\-]{0,6}\Z"),
        (
            10,
            r"(?:code|error|erro|status|stat|statuscode|server response was|message|servidor|fehler|ошибк[аи]|код|wire|smtp)\b[\s:=\"'<>(\[#\\]{0,6}\Z",
        ),
        (9, r"(?:\A|[\r\n])[\s>|]{0,8}(?:[SR<>]:?|<<+|<~\*?|<--?|-->?|▶|<?\*{2,3}|\[[SRC<>]\])?[\s\"'`«(<\[#-]{0,6}\Z"),
        (9, r"(?:<<<|[«„“】：，。`])\s{0,2}\Z"),
        (9, r"(?:RCPT|MAIL|CONNECT|EHLO|HELO|DATA|END-OF-MESSAGE|VRFY|AUTH|STARTTLS|NOQUEUE: reject): [^\n]{0,40}\Z"),
        (8, r"(?::|=>|->|\|)\s{1,4}[\"'<(\[#]{0,3}\Z"),
        (8, r"[({\[]\s?u?[b]?[\"']?\Z"),
        (6, r"(?:-|,|;|\.\.\.|–|—|>)\s{1,4}[\"'<(\[#]{0,3}\Z"),
        (5, r"[A-Za-z]:[\"'<(\[#]{0,3}\Z"),
        (5, r"[\"'#;=>]\Z"),
        (3, r"\s\Z"),
    )
)
_STATUS_BEHIND = re.compile(
    r"(?:[\"']?,\s{0,8}[\"'][A-Za-z_ -]{2,24}[\"']\s?:\s?[\"']|\s{0,3}[,:]\s{0,3}\[?\s?[bu]?[\"'„“«]?|[\s-]{0,8})[\s\-:#(\[<]{0,6}([245]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9]|\.[0-9])",
    re.ASCII,
)
_UNIT_BEHIND = re.compile(
    r"(?i)\s{0,2}(?:-|\s)?(?:seconds?|secs?|s\b|min\b|minutes?|hours?|days?|ms\b|bytes?|octets|[kmg]i?b\b|mails\b|emails\b|recipients\b|messages\b|connections\b|attempts?|times\b|char|per\b|%|lines?\b|секунд|минут|сообщен|пис(?:ем|ьм))"
)
# Of a size or a time even where a reply could begin.
_MEASURE_BEHIND = re.compile(r"(?i)\s{0,2}(?:seconds?|secs|minutes?|hours?|ms|bytes?|octets|[kmg]i?b)\b")
_HTTP_BEHIND = re.compile(r"(?i)\s\(?(?:bad gateway|gateway time|bad request)")
_TEXT_BEHIND = re.compile(r"(?:[ -]|\s?[:,)\]|]|\s?[\"'])\s{0,3}[^\s\d]|[\"')\]]|\s*\Z|[ -]\S|\s*[\r\n]")
_HOST_BEHIND = re.compile(r"-[0-9A-Za-z-]{1,63}\.[A-Za-z]")
LEAST_SCORE = 7
_PORTS = ("465", "587")  # no server answers with these numbers


class _Place(Record):
    """Where a code stands, and how sure that is one."""

    start: int
    digits: str
    status: str | None
    end: int
    score: int


def _places(text: str) -> Iterator[_Place]:
    """The places in *text* that may be a reply code."""
    for number, match in enumerate(_DIGITS.finditer(text)):
        if number == MOST_CANDIDATES:
            return
        start, digits, end = match.start(), match.group(1), match.end()
        before = text[max(0, start - LONGEST_CONTEXT) : start] if start > LONGEST_CONTEXT else text[:start]
        if start > LONGEST_CONTEXT:
            before = "." + before  # is not the beginning of the text
        score = next((score for score, pattern in _BEFORE if pattern.search(before)), 3)
        if score == 0 or _HTTP_BEHIND.match(text, end):
            continue
        status = None
        behind = _STATUS_BEHIND.match(text, end)
        if behind and behind.group(1)[0] == digits[0]:
            status, score = behind.group(1), score + 6
            end = behind.end()
        elif (_UNIT_BEHIND if score < 9 else _MEASURE_BEHIND).match(text, end):
            continue
        elif behind:
            status, end = behind.group(1), behind.end()
            score += 2
        elif (
            text[end : end + 1] == "-"
            and text[end + 1 : end + 2].strip(" 0123456789")
            and not (score == 3 and _HOST_BEHIND.match(text, end))
        ):
            score += 5  # a line that another one follows
        elif _TEXT_BEHIND.match(text, end):
            score += 2 if score > 5 or (score == 5 and text[end : end + 1] in " -\"'") else 0
        else:
            score -= 3
        if score >= (LEAST_SCORE + 3 if digits in _PORTS else LEAST_SCORE):
            yield _Place(start=start, digits=digits, status=status, end=end, score=score)


def _found(received: str) -> ServerReply:
    text = _unwrapped(received)
    around = _around(text)
    places = list(_places(text))
    places = [place for place in places if place.digits[0] in "45" or place.digits in _POSITIVE or not place.start]
    refusals = [place for place in places if place.digits[0] in "45"]
    first = places[0] if places else None
    if (
        first
        and first.score >= 9
        and not text[: first.start].strip()
        and not (refusals and refusals[0].digits != first.digits and _begins_a_line(text, refusals[0].start))
    ):
        best = first  # a reply as received; what looks like a code within it is none
    elif refusals or any(place.score >= 11 for place in places):
        best = max(refusals or places, key=lambda place: (place.score, -place.start))
        # A reply of several lines begins with the first of them.
        alike = [place for place in places if place.digits == best.digits and best.status in (place.status, None)]
        best = next((place for place in alike if place.status), alike[0]) if best.status is None else alike[0]
    else:
        rust = _OF_LETTRE.search(text)
        if rust:
            kind, category, detail = rust.groups()
            digits = f"{_KINDS[kind]}{_CATEGORIES[category]}{_NUMBERS[detail]}"
            behind = _STATUS_BEHIND.match(text, text.find("message", rust.end()) + 9)
            said = text[rust.end() :] if "message" in text[rust.end() : rust.end() + 64] else ""
            lines = _lines(said, digits, behind.group(1) if behind else None)
            return _made(
                received, digits, behind.group(1) if behind else _status_near(text, rust.end(), digits[0]), lines, around
            )
        return _without_code(received, text, around)
    status = best.status
    rest = text[best.end :] if best.status else text[best.start + 3 :]
    is_joined = rest[:1] == "-"
    if rest[:1] in ("-", ":", ")", "]"):
        rest = rest[1:]
    is_whole = not text[: best.start].strip(" \t\r\n<>|#*-")
    if _RUNS_ON.search(text, max(0, best.start - LONGEST_CONTEXT), best.start) and not _LABEL.search(
        text, max(0, best.start - LONGEST_CONTEXT), best.start
    ):  # a sentence that a program has joined from several lines
        rest, is_whole = f"{text[: best.start]}{rest}", True
    lines = _lines(
        _BEHIND.sub("", _NEXT.split(rest, 1)[0]) if is_whole else _cut(rest, text, best), best.digits, status, is_joined
    )
    if not any(map(_SAYS.search, lines)):  # some programs write the code behind the text
        value = _VALUE_BEFORE.search(text, max(0, best.start - LONGEST_LINE), best.start)
        lines = _lines(value.group(1) if value else text[: best.start], best.digits, status) or lines
    if status is None:
        status = _later_status(best.digits[0], lines) or _stated_before(text, best)
    return _made(received, best.digits, status, lines, around)


def _stated_before(text: str, place: _Place) -> str | None:
    """The enhanced status code that a report or another program gives beside a reply without one, if it is of the same class and says more."""
    before = _JUST_BEFORE.search(text, max(0, place.start - 80), place.start)
    found = before.group(1) if before else next((match.group(1) for match in _STATED.finditer(text)), None)
    return found if found and found[0] == place.digits[0] and not found.endswith(".0.0") else None


_RUNS_ON = re.compile(r"[a-z]{2} [a-z]{2,} \Z")
_LABEL = re.compile(
    r"(?:code|error|status|said|reply|response|message|with|by|server|returned|got|received|reports|from|answered|failed|was|is|of|to|for) \Z"
)
_SAYS = re.compile(r"\w")
_VALUE_BEFORE = re.compile(r"\"((?:[^\"\\]|\\.){3,900})\",\s{0,8}\"[A-Za-z_ -]{2,24}\"\s?:\s?\"?\Z")
_JUST_BEFORE = re.compile(r"(?<![0-9.])([245]\.[0-7]\.[0-9]{1,3}) - [A-Za-z ]{3,60}\Z")


# What else than a refusal servers answer (RFC 5321, 3030, 3207, 4954, 1985, 2645, and single servers): any other such number is none.
_POSITIVE = frozenset(("200", "211", "214", "220", "221", "235", "250", "251", "252", "253", "254", "334", "354", "355"))


def _begins_a_line(text: str, position: int) -> bool:
    return text[text.rfind("\n", 0, position) + 1 : position].strip() == ""


def _status_near(text: str, position: int, digit: str) -> str | None:
    return _later_status(digit, (text[position : position + 400],))


# The debug form of a response in the Rust crate lettre.
_KINDS = {
    "PositiveCompletion": 2,
    "PositiveIntermediate": 3,
    "TransientNegativeCompletion": 4,
    "PermanentNegativeCompletion": 5,
}
_CATEGORIES = {"Syntax": 0, "Information": 1, "Connections": 2, "Unspecified3": 3, "Unspecified4": 4, "MailSystem": 5}
_NUMBERS = {
    name: number for number, name in enumerate(["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"])
}
_OF_LETTRE = re.compile(
    rf"severity: ({'|'.join(_KINDS)}), category: ({'|'.join(_CATEGORIES)}), detail: ({'|'.join(_NUMBERS)}) ?\}}"
)


def _without_code(received: str, text: str, around: _Around) -> ServerReply:
    """A text without a reply code: perhaps with an enhanced status code, as a log or a report gives it."""
    status = next((match.group(1) for match in _STATED.finditer(text)), None)
    if status is None:
        status = _later_status("5", (text,)) or _later_status("4", (text,))
        # What stands behind a word may be the version of a program.
        if status and re.search(rf"[A-Za-z]{{3}}[ /]{re.escape(status)}", text) and not _SPEAKS_OF_MAIL.search(text):
            status = None
    return _made(received, None, status, _lines(_told_in(text), "", status), around)


def _told_in(text: str) -> str:
    """What a line of a log or a field of a report tells, without what it says beside that."""
    refused = _REFUSED.search(text)
    if refused:
        return refused.group(1)
    state = _STATE.search(text)
    if state and text.rstrip().endswith(")"):
        return text.rstrip()[state.end() : -1]
    field = _DIAGNOSTIC.search(text)
    if field:
        said = text[field.end() :]
        following = _FIELD.search(said)
        return said[: following.start()] if following else said
    value = _VALUE.search(text)
    if value:
        return value.group(1)
    log = _LOG_BEHIND.search(text)
    return text[: log.start()] if log else text


_STATE = re.compile(r"\bstatus=(?:deferred|bounced|undeliverable|softbounce|expired) \(")
_REFUSED = re.compile(r"\breject: [A-Z-]{2,24} from [^\s:]{1,300}(?:: \.\.\.)?:? (\S[^\n]{0,4000}?)(?=; from=<)")
_DIAGNOSTIC = re.compile(r"(?i)\bdiagnostic-code:\s{0,8}(?:[a-z0-9-]{1,20};)?\s{0,8}")
_FIELD = re.compile(r"\n[A-Z][A-Za-z-]{3,40}:")
_VALUE = re.compile(
    r"\"(?:smtp_msg|smtp_response|response|reason|error|err|message|msg|description)\"\s{0,4}:\s{0,4}\"([^\"]{8,4000})\""
)
_LOG_BEHIND = re.compile(r"(?:;| from \S{1,300};) from=<[^>]{0,320}> (?:to=<|proto=)")


_STATED = re.compile(
    r"(?i)\b(?:dsn=|status[\"']?\s{0,2}[:=]\s{0,3}[\"']?|stat\s?=\s?)([245]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9]|\.[0-9])"
)
_SPEAKS_OF_MAIL = re.compile(r"(?i)mail|smtp|reject|recipient|sender|deliver|bounce|spam|server responded|response was")

# How a text was packed: escapes of Python and JSON, entities of HTML.
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|([rnt'\"\\/]))")
_LETTERS = {"r": "\r", "n": "\n", "t": "\t"}
_BYTES_ESCAPED = re.compile(r"(?:\\x[0-9A-Fa-f]{2}){2,}")


def _unwrapped(text: str) -> str:
    """*text* without the escapes of a Python literal or of JSON, and without entities of HTML."""
    if "\\" in text:
        text = _BYTES_ESCAPED.sub(lambda match: decoded(bytes.fromhex(match.group().replace("\\x", ""))), text)
        text = _ESCAPE.sub(_escaped, text)
    if "_said:_" in text:  # qmail's log
        text = text.replace("_", " ")
    match = _RUN_TOGETHER.match(text)
    if match:
        text = f"{match.group(1)} {text[match.end() :]}"
    if "&" in text and ";" in text:
        from html import unescape

        text = unescape(text)
    if "=" in text and _QUOTED.search(text):
        text = _QUOTED.sub("", text)
    return text


# As Coremail writes a code (``421HL:REP``).
_RUN_TOGETHER = re.compile(r"\s{0,8}([245][0-5][0-9])(?=[A-Z]{2}:|[A-Z][a-z]{2})")
_QUOTED = re.compile(r"=\r?\n")


def _escaped(match: re.Match[str]) -> str:
    byte, unit, letter = match.groups()
    if letter:
        return _LETTERS.get(letter, letter)
    return chr(int(byte or unit, 16))


# What the text around a reply says, as programs write it.
_COMMAND = re.compile(
    r"(?i)(?:failed to issue|\b(?:Sent|C):|in reply\s+to(?:\s+the)?|\brejected(?= (?:RCPT|MAIL|DATA|EHLO|HELO|VRFY|EXPN|connection)\b)|milter-reject for|(?<!try again )after|in response to|reject(?:_warning)?:|for SMTP command|command\W{1,8}|stage\W{1,5}|failed command on session[^:]{0,40}:|"
    r"\bto command|milter-reject:?)[\s\"'`]{0,4}"
    r"(?:pipelined |sending |end of |initial )?(end of data|end-of-(?:data|message)|data|rcpt(?: to)?|mail(?: from)?|ehlo|helo|lhlo|auth|starttls|connection|connect|vrfy|bdat|quit|rset|noop|expn|help|etrn)\b"
    r"|\b(end of data|end-of-message|rcpt to|mail from|password|data end|data|auth(?: plain| login)?|starttls|ehlo|helo)(?: command)? (?:command failed|failed|command not accepted)"
    r"|\b(invalid login|recipients? failed|authenticationerror|authenticationfailed|smtpsenderrefused|smtprecipientsrefused|smtpdataerror|smtphelo?error|smtpconnecterror|invalid greeting|sendererror|start tls failed|auth not accepted)"
    r"|\b(auth|vrfy|expn|etrn|starttls) command (?:used|is disabled|disabled|is not|not )|Ошибка (rcpt to|mail from|auth|data)\b|: (auth) (?:plain|login|cram-md5|xoauth2) not"
)
_COMMANDS = {
    "end of data": Command.END_OF_DATA,
    "end-of-data": Command.END_OF_DATA,
    "end-of-message": Command.END_OF_DATA,
    "data end": Command.END_OF_DATA,
    "connection": Command.CONNECT,
    "password": Command.AUTH,
    "invalid login": Command.AUTH,
    "auth plain": Command.AUTH,
    "auth login": Command.AUTH,
    "auth not accepted": Command.AUTH,
    "authenticationerror": Command.AUTH,
    "authenticationfailed": Command.AUTH,
    "recipient failed": Command.RCPT,
    "recipients failed": Command.RCPT,
    "smtpsenderrefused": Command.MAIL,
    "sendererror": Command.MAIL,
    "smtprecipientsrefused": Command.RCPT,
    "smtpdataerror": Command.END_OF_DATA,
    "smtpheloerror": Command.EHLO,
    "smtpheleerror": Command.EHLO,
    "smtpconnecterror": Command.CONNECT,
    "invalid greeting": Command.CONNECT,
    "start tls failed": Command.STARTTLS,
}
_HOST = re.compile(
    r"(?i)\bhost:? ([A-Za-z0-9][A-Za-z0-9.-]{1,254})\s?(?:\[[0-9A-Fa-f.:]{2,45}\])?\s{0,6}(?:said|refused)|\brelay=([A-Za-z0-9][A-Za-z0-9.-]{1,254})(?:\[|,)|"
    r"\bH=([A-Za-z0-9][A-Za-z0-9.-]{1,254}) \[|\bRemote-MTA: ?dns; ?([A-Za-z0-9][A-Za-z0-9.-]{1,254})"
)
_RECIPIENT = re.compile(
    r"(?i)(?:\bto=|\brcpt to: ?|\bfinal-recipient: ?rfc822; ?)<?([^\s<>,;\"']{1,320}@[^\s<>,;\"']{1,320})"
    r"|[\"']([^\s<>,;\"']{1,320}@[^\s<>,;\"']{1,320})[\"']: ?[(\[][2-5][0-9]{2},"
)


def host_in(text: str) -> str | None:
    """The server that a *text* names as the one that has answered."""
    match = _HOST.search(text)
    return next(group for group in match.groups() if group) if match else None


def _around(text: str) -> _Around:
    command = recipient = None
    match = _COMMAND.search(text)
    if match:
        name = next(group for group in match.groups() if group).lower()
        command = _COMMANDS.get(name)
        if command is None:
            try:
                command = Command.parse(name)
            except ValueError:
                command = None
        if command is Command.DATA and "end of" in match.group().lower():
            command = Command.END_OF_DATA
    host = host_in(text)
    match = _RECIPIENT.search(text)
    if match:
        recipient = match.group(1) or match.group(2)
    if command is None and host is None and recipient is None:
        return _ALONE_STANDING
    return _Around(command=command, host=host, recipient=recipient)


# What programs write behind a reply; and where a transcript goes on.
_NEXT = re.compile(r"\s(?:<<|!!)\s")
_BEHIND = re.compile(r"(?i)\s{0,8}\(in\s{1,8}reply\s{1,8}to[^()]{0,64}\)\)?\s{0,8}\Z")
_TAIL = re.compile(
    r"(?i)\s{0,8}\(in\s{1,8}reply\s{1,8}to[^)]{0,64}\)\)?|; from=<|\s(?:<<|!!)\s|\n\s{0,8}(?:\*\*\*|<~|~>|->|<-|===|>>>|<<<)\s|\n\s*\n|\s{0,4}SMTP code:\s*\Z"
    r"|\s{0,8}Traceback \(most recent call last\)|\s{1,8}at [A-Za-z_$.<>]{2,80} ?\((?:/|[A-Za-z]:|node:|internal)"
)


def _cut(rest: str, text: str, place: _Place) -> str:
    """*rest*, what stands behind a code, up to the end of the reply: the quotation mark that closes it, or what a log writes next."""
    before = text[place.start - 1 : place.start]
    opening = _OPENING.match(rest)
    within = _OPENED.search(text, place.start + 3, place.end)
    if within and not opening:
        before = within.group()
    if opening:
        mark = opening.group(1)
        rest = rest[opening.end() :]
        closing = _closing(rest, mark)
        rest = rest if closing < 0 else rest[:closing]
    elif before in ("'", '"') and before:
        closing = _closing(rest, before)
        rest = rest if closing < 0 else rest[:closing]
    tail = _TAIL.search(rest)
    rest = (rest[: tail.start()] if tail else rest).rstrip()
    while rest.endswith(")") and rest.count(")") > rest.count("("):
        rest = rest[:-1].rstrip()
    return rest


_KEY = r"[\"']?,\s{0,8}[\"'][A-Za-z_ -]{2,24}[\"']\s?:\s?"  # of what stands next in an object of JSON
_OPENING = re.compile(rf"(?:{_KEY}|[\"']?,? with message |[,:\s]{{0,4}}\[?\s?[bu]?)([\"'])")
_OPENED = re.compile(r"[\"'](?=[^\"']*\Z)")


def _closing(text: str, mark: str) -> int:
    """Where *mark* closes a literal: the first one that no letter stands behind, since servers write ``can't``."""
    found = re.search(rf"{mark}(?=\s*(?:[,)\]}}]|\Z|u?b?['\"]))", text)
    return found.start() if found else -1


def _lines(rest: str, digits: str, status: str | None, is_joined: bool = False) -> tuple[str, ...]:
    """The lines of *rest* without the codes that stand again in it, at the beginning of a line or where lines were joined."""
    known = rf"{re.escape(status)}(?![0-9]|\.[0-9])" if status else ""
    codes = [rf"{digits}(?:[ -]|\Z)(?:{known}(?:\s|\Z))?"] if digits else []
    codes += [rf"{known}(?:\s|\Z)"] if status else []
    first = re.compile("|".join(rf"\s*(?:S: )?{one}" for one in codes) if codes else r"(?!)")
    doubled = re.compile(rf"\s*(?:msg|message|error)?[\s,:]*{digits} (?=\S)|\s*:\s" if digits else r"\s*:\s")
    joined = []  # where lines were joined, a code stands with its hyphen, or with the enhanced one
    if digits and (is_joined or re.search(rf"(?:\A|\s){digits}-", rest)):
        joined.append(rf"(?<=\s){digits}[ -](?:{known}\s?)?" if known else rf"(?<=\s){digits}[ -]")
    if status:
        joined.append(rf"(?<=\s)(?:{digits}[ -])?{known}(?:\s|\Z)" if digits else rf"(?<=\s){known}(?:\s|\Z)")
    again = "|".join(joined)
    lines = []
    for number, line in enumerate(rest.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
        match = (first if number else doubled).match(line)
        line = line[match.end() :] if match else line
        if again:
            line = re.sub(again, " ", line)
        line = line.strip(" \t\"',„“”|")
        if line:
            lines.append(" ".join(line.split()) if line.isprintable() else line)
    return tuple(lines)


def reply_of(code: int, text: str) -> ServerReply:
    """The reply with that *code* and *text*, as libraries give one: its lines without the code, each perhaps with the enhanced one."""
    digits = str(code)
    text = text[:MOST_CHARACTERS]
    first = text.lstrip()
    match = _STATUS_AT_FRONT.match(first)
    status = match.group(1) if match and match.group(1)[0] == digits[0] else None
    if "\n" not in text and "\\" not in text and digits not in text:
        rest = first[match.end() :] if match and status else first
        return _made(text, digits, status, (rest,) if rest else (), _ALONE_STANDING)
    unwrapped = _unwrapped(text).lstrip()
    rest = re.sub(rf"\A{digits}(?:[ -]|\Z)", "", unwrapped)
    again = digits if rest != unwrapped else ""  # a library that has left the code in the first line has left it in all
    match = _STATUS_AT_FRONT.match(rest)
    status = match.group(1) if match and match.group(1)[0] == digits[0] else None
    lines = _lines(rest[match.end() :] if match and status else rest, again, status)
    return _made(text, digits, status, lines, _ALONE_STANDING)


_STATUS_AT_FRONT = re.compile(r"[#(\[]?([245]\.[0-9]{1,3}\.[0-9]{1,3})[)\]]?(?![0-9]|\.[0-9])[ :]?\s?", re.ASCII)
