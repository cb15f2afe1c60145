r"""A server's words made fit to be shown: decoded, bounded, without anything that a terminal or a page would obey.

>>> shown("550 \x1b[31mno\x1b[0m")
'550 �[31mno�[0m'
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# As much of what a server sent as is looked at and kept. RFC 5321 section 4.5.3.1.5 has 512 octets for a line of a reply.
MOST_CHARACTERS = 65_536

# What would be obeyed in place of being shown: controls, and what turns the direction of text round (UAX #9); surrogates cannot be written. And
# what has no width, but for the joiners U+200C and U+200D, with which Persian and the languages of India are written.
OBEYED = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff\U000e0000-\U000e007f\ud800-\udfff"
_OBEYED = re.compile(f"[{OBEYED}]")

# Pairs of bytes as Chinese and Japanese servers send them.
_PAIRS = re.compile(rb"(?:[\x81-\xfe][\x40-\xfe]){3,}")
_CYRILLIC = re.compile(rb"[\xa8\xb8\xc0-\xff]{3,}")


def shown(text: str) -> str:
    """*text* with each character that is obeyed and not shown replaced by U+FFFD; line ends become line feeds."""
    if text.isascii() and text.isprintable():
        return text
    return _OBEYED.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def shown_in_line(text: str, most: int = 320) -> str:
    """The same as a part of a line, of at most *most* characters."""
    line = " ".join(shown(text[: most * 2]).split())
    return line if len(line) <= most else line[: most - 1] + "…"


def decoded(data: bytes) -> str:
    """The text of *data*: UTF-8 (RFC 6531), else by the look of it GB 18030, Windows-1251, or Latin-1, which never fails."""
    data = data[: MOST_CHARACTERS * 4]
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and len(data) == MOST_CHARACTERS * 4:
            return data[: error.start].decode("utf-8")
    high = sum(byte > 0x7F for byte in data)
    try:
        if sum(len(match.group()) for match in _PAIRS.finditer(data)) >= high:
            return data.decode("gb18030")
        if sum(len(match.group()) for match in _CYRILLIC.finditer(data)) * 2 > high:
            return data.decode("cp1251")
    except UnicodeDecodeError:
        pass
    return data.decode("latin-1")


# What `redacted` masks, in the order in which it is looked for.
_MASKS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (r"(://)[^/\s:@]{1,256}:[^/\s@]{1,256}@", r"\1…@"),
        (r"<@[^<>\s]{1,512}>", "<…@…>"),
        (r"<[^<>@\n]{1,320}@[^<>@\s]{1,256}>", "<…@…>"),
        (r"\"[^\"\n]{1,256}\"@[^\s<>()\"',;@]{1,256}", "…@…"),
        (r"[^\s<>()\[\]\",;]{1,512}(?:@|%40|=40)[^\s<>()\"',;@]{1,256}", "…@…"),
        (
            r"\b((?:proxy-)?authorization:?\s{1,4}\S{1,32}\s{1,4}|auth\s{1,4}(?:plain|login|xoauth2|cram-md5|ntlm|oauthbearer)\s{1,4})\S{1,4096}",
            r"\1…",
        ),
        (r"\b(bearer\s{1,4})\S{1,4096}", r"\1…"),
        (
            r"((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|пароль|contraseña|senha)[\"']?\s{0,4}[=:]\s{0,4}[\"']?)[^\s,;&}\"']{1,4096}",
            r"\1…",
        ),
        (r"\beyJ[0-9A-Za-z_-]{4,4096}(?:\.[0-9A-Za-z_-]{0,4096}){0,2}", "…"),
        (r"([?&][A-Za-z_-]{1,32}=)[^\s&<>\"')]{1,2048}", r"\1…"),
        (
            r"\b(queued (?:mail )?(?:for delivery )?as\s{1,4}|message-id:?\s{0,4}|\b(?:queue|session|request|trace|transaction)?[-_ ]?id[=:]\s{0,4})\S{1,512}",
            r"\1…",
        ),
        (r"\bIPv6:[0-9a-f:.]{2,64}", "…"),
        (
            r"(?<![0-9a-z:.])(?=[0-9a-f:.]{0,45}(?:::|(?::[0-9a-f.]{0,15}){5}))(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:\.[0-9]{1,3}){0,3}(?![0-9a-z:])",
            "…",
        ),
        (r"(?<![0-9.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9.]*[0-9])", "…"),
        (r"(?<![0-9-])(?:[0-9]{1,3}-){3}[0-9]{1,3}(?![0-9-])", "…"),
        (
            r"(?<![0-9A-Za-z._-])(?=[0-9A-Za-z_-]{0,64}[0-9])(?=[0-9A-Za-z_-]{0,64}[A-Za-z])[0-9A-Za-z_-]{8,512}(?![0-9A-Za-z])",
            "…",
        ),
        (r"(?<![0-9A-Za-z._-])(?=[0-9A-F]{0,16}[0-9])(?=[0-9A-F]{0,16}[A-F])[0-9A-F]{6,16}(?![0-9A-Za-z])", "…"),
        (r"(?<![0-9A-Za-z.])[0-9]{6,256}(?![0-9A-Za-z])", "…"),
    )
)


# Who has a mailbox, by its path; what stands in quotation marks behind a word for its owner, or without them if it is no plain word.
_OWNER = (
    r"(?:user(?:name)?|login|mailbox|account|recipient|sender|alias|local[ -]part|subject|пользовател[ьяю]|ящика?|получател[ьяю])"
)
_NAMES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (
            r"(?<![\w.:/-])(/(?:home|Users|var/(?:spool/)?(?:mail|vmail|virtual|imap)|srv/(?:mail|vmail)|(?:virtual|v)mail(?:boxes)?)/)[^\s:;,)\"'>]{1,512}",
            r"\1…",
        ),
        (rf"(\b{_OWNER}:?[ =]{{0,3}})([\"'`«<])(?!…)[^\"'`»<>\n]{{1,320}}([\"'`»>])", r"\1\2…\3"),
        (
            rf"(\b{_OWNER}(?::?[ =]{{1,3}}| - ))(?=[^\s@]{{0,64}}[^\W\d_])(?=[\w+-]{{0,64}}(?:[._+][\w+-]|[0-9]))[\w.+-]{{1,128}}[\w+-]",
            r"\1…",
        ),
    )
)
# Local parts that are words of so many replies that masking them would hide what was said, and no name of a person.
_WORDS = frozenset(
    (
        *(
            "abuse",
            "account",
            "address",
            "admin",
            "administrator",
            "bounce",
            "client",
            "contact",
            "domain",
            "email",
            "error",
            "full",
            "help",
        ),
        *(
            "host",
            "info",
            "mail",
            "mailbox",
            "mailer-daemon",
            "message",
            "news",
            "no",
            "no-reply",
            "noreply",
            "postmaster",
            "recipient",
        ),
        *("root", "sender", "server", "service", "spam", "support", "system", "test", "unknown", "user", "webmaster"),
    )
)
MOST_PEOPLE = 8


def redacted(text: str, people: Iterable[str] = ()) -> str:
    """*text* with addresses, IP addresses, identifiers of sessions and queues, tokens and passwords masked.

    Also paths of mailboxes, what is in quotation marks behind a word for the owner of one, and the local parts of the addresses of *people*.

    >>> redacted("550 5.1.1 <ada@example.org>: unknown to 192.0.2.5, id 4fXk2p9QzZ")
    '550 5.1.1 <…@…>: unknown to …, id …'
    >>> redacted("550 No such user ada.lovelace", ["ada.lovelace@example.org"]), redacted("/var/mail/ada: Disk quota exceeded")
    ('550 No such user …', '/var/mail/…: Disk quota exceeded')
    """
    for pattern, replacement in _MASKS:
        text = pattern.sub(replacement, text)
    for name in _local_parts(people):
        text = re.sub(rf"(?<![\w.+-]){re.escape(name)}(?![\w+-]|\.[\w+-])", "…", text, flags=re.IGNORECASE)
    for pattern, replacement in _NAMES:
        text = pattern.sub(replacement, text)
    return text


def _local_parts(people: Iterable[str]) -> list[str]:
    """The local parts of addresses, also without what stands behind a plus sign, the longest first."""
    found: set[str] = set()
    for address in [*people][:MOST_PEOPLE]:
        local = address[: address.rfind("@")] if "@" in address else address
        for name in (local, local.strip('"'), local.partition("+")[0]):
            if len(name) > 1 and name.lower() not in _WORDS and not name.isdigit():
                found.add(name[:LONGEST_NAME])
    return sorted(found, key=len, reverse=True)


LONGEST_NAME = 320


def masked(recipient: str) -> str:
    """The name of a recipient, masked whole."""
    return "…@…" if "@" in recipient else "…"
