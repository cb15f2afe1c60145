"""Why a server answered as it did: the reason of a reply, how sure that is, and what it was recognised by. Knows no locale.

The most exact truth wins: words that decide, then the enhanced status code, then the reply code with the command that it answered, then
the first digit. Words count more than a code that they contradict, since codes are set by defaults and words by people.
"""

from __future__ import annotations

import re
from functools import cache

from ..facts import Command
from ..knowledge.explanations.codes import OF_REPLY, OF_STATUS, VAGUE, VAGUE_REPLIES
from ..reasons import Confidence, MatchedBy, Reason
from .phrases import Index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from ..codes import EnhancedStatusCode, ReplyCode
    from ..parsing.server_reply import ServerReply

    Judged: TypeAlias = tuple[Reason, Confidence, MatchedBy, Reason | None, Command | None]
    # The same, and the key of a variant of the reason, if the words tell of one.
    Recognised: TypeAlias = tuple[Reason, Confidence, MatchedBy, Reason | None, Command | None, str | None]

index = cache(Index)

# From which rank words decide, and from which they mostly do.
DECIDING, TELLING = 270, 180
AGREEMENT = 45

_BEFORE_THE_RECIPIENT = (Command.CONNECT, Command.EHLO, Command.HELO, Command.STARTTLS, Command.AUTH, Command.MAIL)
# Reasons that are kin: a code that stands for the one is not contradicted by words for the other.
_KIN = (
    {Reason.SPF_FAILED, Reason.DKIM_FAILED, Reason.DMARC_FAILED, Reason.AUTH_RESULTS_REQUIRED, Reason.TLS_FAILED},
    {
        Reason.BLOCKLISTED,
        Reason.BLOCKLIST_ERROR,
        Reason.BAD_IP_REPUTATION,
        Reason.DYNAMIC_IP,
        Reason.RATE_LIMITED,
        Reason.SPAM_CONTENT,
        Reason.GREYLISTED,
    },
    {
        Reason.AUTH_FAILED,
        Reason.AUTH_REQUIRED,
        Reason.AUTH_MECHANISM_REFUSED,
        Reason.AUTH_TEMPORARILY_UNAVAILABLE,
        Reason.APP_PASSWORD_NEEDED,
        Reason.ACCOUNT_SUSPENDED,
        Reason.TLS_REQUIRED,
    },
    {Reason.TLS_REQUIRED, Reason.TLS_FAILED, Reason.TLS_KIND_MISMATCH},
    {Reason.MAILBOX_FULL, Reason.SYSTEM_FULL},
    {
        Reason.NO_SUCH_MAILBOX,
        Reason.MAILBOX_DISABLED,
        Reason.HAS_MOVED,
        Reason.ADDRESS_INVALID,
        Reason.NO_SUCH_DOMAIN,
        Reason.NULL_MX,
    },
    {Reason.SENDER_REFUSED, Reason.SENDER_DOMAIN_INVALID, Reason.SENDER_NOT_OWNED, Reason.NULL_MX, Reason.ADDRESS_INVALID},
    {
        Reason.SERVER_BUSY,
        Reason.SERVER_ERROR,
        Reason.OUT_OF_SERVICE,
        Reason.SYSTEM_FULL,
        Reason.DNS_FAILED,
        Reason.TOO_MANY_CONNECTIONS,
    },
    {
        Reason.SYNTAX_ERROR,
        Reason.COMMAND_UNKNOWN,
        Reason.BAD_SEQUENCE,
        Reason.NO_VALID_RECIPIENT,
        Reason.TOO_MANY_ERRORS,
        Reason.LINE_TOO_LONG,
        Reason.ADDRESS_INVALID,
        Reason.GREETING_REFUSED,
        Reason.AUTH_MECHANISM_REFUSED,
    },
    {
        Reason.CONNECTION_LOST,
        Reason.CONNECTION_TIMEOUT,
        Reason.CONNECTION_REFUSED,
        Reason.NETWORK_FAILED,
        Reason.DNS_FAILED,
        Reason.EXPIRED,
        Reason.DELAYED,
    },
    {
        Reason.MALFORMED_MESSAGE,
        Reason.CONTENT_REFUSED,
        Reason.CONVERSION_IMPOSSIBLE,
        Reason.LINE_TOO_LONG,
        Reason.SMTPUTF8_NEEDED,
        Reason.SPAM_CONTENT,
        Reason.ATTACHMENT_REFUSED,
    },
    {Reason.RATE_LIMITED, Reason.TOO_MANY_CONNECTIONS, Reason.RECIPIENT_RATE_LIMITED, Reason.SENDER_QUOTA_EXCEEDED},
    # One number for both, by the registry or by whoever sends it.
    {Reason.MAILBOX_DISABLED, Reason.RECIPIENT_RATE_LIMITED},  # 4.2.1
    {Reason.NO_SUCH_MAILBOX, Reason.SERVER_BUSY, Reason.SUPPRESSED},  # 4.1.1
    {Reason.NO_SUCH_MAILBOX, Reason.SERVER_ERROR},  # X.2.4
    {Reason.AUTH_MECHANISM_REFUSED, Reason.TLS_FAILED},  # X.7.4
    {Reason.DKIM_FAILED, Reason.TLS_REQUIRED},  # X.7.7, X.7.30
    {Reason.RATE_LIMITED, Reason.AUTH_RESULTS_REQUIRED},  # X.7.28
    {Reason.OUT_OF_SERVICE, Reason.NULL_MX},  # 521
    {Reason.SERVER_ERROR, Reason.LOOP},  # X.3.5
    {Reason.MAILBOX_FULL, Reason.MESSAGE_TOO_LARGE},  # X.2.2
    {Reason.SENDER_DOMAIN_INVALID, Reason.ACCOUNT_SUSPENDED},  # 5.1.8
    {Reason.SYNTAX_ERROR, Reason.AUTH_FAILED},  # 501 to AUTH
)  # fmt: skip

# Where a text goes on to say where more is written.
POINTERS = (
    " for more information ",
    " for further information ",
    " for additional information ",
    " for more details ",
    " for explanation ",
    " visit ",
    " refer to ",
    " see http ",
    " see https ",
    " http ",
    " https ",
    " learn more ",
    " to reduce amount of spam ",
)
# What Postfix holds back until RCPT TO is about an earlier step, and says so.
ABOUT = (
    (" sender address rejected ", Command.MAIL),
    (" recipient address rejected ", Command.RCPT),
    (" helo command ", Command.EHLO),
    (" client host ", Command.CONNECT),
)
# What only a log-in is answered with (RFC 4954 section 6).
_OF_LOGIN = (534, 535, 538)
MOST_KEPT = 8_192


_NO_FAILURE = (Reason.ACCEPTED, Reason.DELIVERED, Reason.AUTO_REPLY)
_ABOUT_RECIPIENT = (
    Reason.NO_SUCH_MAILBOX,
    Reason.NO_SUCH_DOMAIN,
    Reason.RECIPIENT_REFUSED,
    Reason.MAILBOX_DISABLED,
    Reason.ADDRESS_INVALID,
    Reason.HAS_MOVED,
)
_ABOUT_SENDER = (Reason.SENDER_REFUSED, Reason.SENDER_DOMAIN_INVALID, Reason.SENDER_NOT_OWNED)
_ABOUT_LOGIN = (
    Reason.AUTH_FAILED,
    Reason.AUTH_REQUIRED,
    Reason.AUTH_MECHANISM_REFUSED,
    Reason.AUTH_TEMPORARILY_UNAVAILABLE,
    Reason.APP_PASSWORD_NEEDED,
    Reason.ACCOUNT_SUSPENDED,
)
_TO_A_LOGIN = tuple(reason for reason in _ABOUT_LOGIN if reason not in (Reason.AUTH_REQUIRED, Reason.ACCOUNT_SUSPENDED))
# How Postfix says what a refusal is about, which by default comes at RCPT TO whatever that is (`smtpd_delay_reject`).
_AS_OF_SENDER = {
    Reason.NO_SUCH_DOMAIN: Reason.SENDER_DOMAIN_INVALID,
    Reason.NULL_MX: Reason.SENDER_DOMAIN_INVALID,
    Reason.NO_SUCH_MAILBOX: Reason.SENDER_REFUSED,
    Reason.RECIPIENT_REFUSED: Reason.SENDER_REFUSED,
    Reason.MAILBOX_DISABLED: Reason.SENDER_REFUSED,
    Reason.HAS_MOVED: Reason.SENDER_REFUSED,
}
_AS_OF_RECIPIENT = {Reason.SENDER_DOMAIN_INVALID: Reason.NO_SUCH_DOMAIN, Reason.SENDER_REFUSED: Reason.RECIPIENT_REFUSED}
_AS_OF_GREETING = dict.fromkeys(
    (
        *_ABOUT_RECIPIENT,
        *_ABOUT_SENDER,
        Reason.NULL_MX,
        Reason.DNS_FAILED,
        Reason.SYNTAX_ERROR,
        Reason.COMMAND_UNKNOWN,
        Reason.POLICY,
    ),
    Reason.GREETING_REFUSED,
)
_AS_OF_CLIENT = dict.fromkeys((*_ABOUT_RECIPIENT, *_ABOUT_SENDER, Reason.DNS_FAILED), Reason.POLICY)
FRAMES = (
    (" sender address rejected ", _AS_OF_SENDER, Reason.SENDER_REFUSED),
    (" recipient address rejected ", _AS_OF_RECIPIENT, None),
    (" helo command rejected ", _AS_OF_GREETING, Reason.GREETING_REFUSED),
    (" client host rejected ", _AS_OF_CLIENT, None),
)


# A program that says this of a positive reply has not done what it wanted.
_IN_VAIN = re.compile(
    r"(?i)\b(?:failed|failure|exception|unexpected)\b|fehlgeschlagen|[eé]chou|[eé]chec|fall[oó]|falhou|не удал|失败|\bexpect(?:ed|ing)\b.{0,60}\b(?:got|received|but)\b"
)


def _is_in_vain(received: str, code: str) -> bool:
    return not received.lstrip().startswith(code) and _IN_VAIN.search(received) is not None


# What a line of Postfix has before its words, which are names and numbers: `relay=none` says nothing of relaying.
_ATTRIBUTES = re.compile(
    r"(?<![^\s,;])(?:to|orig_to|from|relay|conn_use|delays?|dsn|status|size|nrcpt|proto|helo)=(?:<[^<>\n]{0,640}>|[^\s,;(<]{0,640})[,;]?"
)


def recognise(reply: ServerReply, command: Command | None) -> Recognised:
    """The reason of *reply*, how sure it is, what it was recognised by; the reason of its code, where that is another one; what it is about."""
    text = reply.text
    code = reply.reply_code
    if code is not None and code < 400 and _is_in_vain(reply.received[:MOST_KEPT], str(code)):
        reason, sure, by, _, about, variant = judged(index().line_of(reply.received), reply.received, None, None, command, True)
        if by is not MatchedBy.TEXT:
            return Reason.UNKNOWN, Confidence.GUESS, MatchedBy.NOTHING, None, about, None
        return reason, Confidence.LIKELY if sure is Confidence.CERTAIN else sure, by, None, about, variant
    found = judged(index().line_of(text), text, reply.reply_code, reply.enhanced_status_code, command)
    if found[1] is Confidence.GUESS and len(reply.received) > len(text) + 12:
        whole = _ATTRIBUTES.sub(" ", reply.received[:MOST_KEPT])  # words before the code may say it
        around = judged(index().line_of(whole), whole, reply.reply_code, reply.enhanced_status_code, command)
        if around[2] is MatchedBy.TEXT and around[1] is not Confidence.GUESS:
            return around
    return found


_kept: dict[object, Recognised] = {}


def judged(
    line: str,
    text: str,
    code: ReplyCode | None,
    status: EnhancedStatusCode | None,
    command: Command | None,
    is_failure: bool = False,
) -> Recognised:
    """The same of a *text* whose words are *line*; kept for the next text of the pattern. With ``is_failure``, nothing positive is found."""
    key = (line, code, status, command, is_failure)
    found = _kept.get(key)
    if found is None:
        reason, sure, by, other, about = _judged(line, text, code, status, command, is_failure)
        if about is None and reason in _TO_A_LOGIN:
            about = Command.AUTH
        found = reason, sure, by, other, about, index().variant(reason, line, about)
        if text.isascii():  # else more than the line has decided
            if len(_kept) >= MOST_KEPT:
                _kept.clear()
            _kept[key] = found
    return found


def _judged(
    line: str,
    text: str,
    code: ReplyCode | None,
    status: EnhancedStatusCode | None,
    command: Command | None,
    is_failure: bool,
) -> Judged:
    line = f" {line} "
    digit = (code // 100 if code is not None else 0) or (status.class_digit if status is not None else 0)
    if digit in (2, 3):
        failed = (status is not None and status.class_digit != digit) or (code == 221 and line.startswith(" error "))
        if not failed or digit == 3:
            by = MatchedBy.REPLY_CODE if code is not None else MatchedBy.ENHANCED_STATUS_CODE
            return Reason.ACCEPTED, Confidence.CERTAIN, by, None, command
        digit = 5
    by_code, is_vague, matched = by_codes(code, status, command)
    about = command
    if command in (None, Command.RCPT) and digit in (4, 5):
        instead = Command.AUTH if command is None and code in _OF_LOGIN else command
        about = next((step for words, step in ABOUT if words in line), instead)
    found: dict[Reason, int] = {}
    pointer = min((place for place in map(line.find, POINTERS) if place > 12), default=-1)
    if pointer > 0:  # what stands behind it leads to a page, and speaks of many things
        found = _weighed(line[: pointer + 1], text, digit, is_failure, command, by_code, is_vague)
    if max(found.values(), default=0) < TELLING:
        found = _weighed(line, text, digit, is_failure, command, by_code, is_vague)
    best = max(found, key=found.__getitem__, default=None)
    rank = found[best] if best else 0
    if best in (Reason.OUT_OF_SERVICE, Reason.SERVER_BUSY) and digit == 5 and status is not None and status.subject_number == 7:
        best = Reason.POLICY  # "Service unavailable" of a server that refuses this client
    if best and (rank >= DECIDING or (rank >= TELLING and (is_vague or by_code in (best, None)))):
        sure = Confidence.CERTAIN if rank >= DECIDING else Confidence.LIKELY
        return best, sure, MatchedBy.TEXT, _contradicted(by_code, best) if not is_vague else None, about
    if by_code and not is_vague:
        return by_code, Confidence.LIKELY, matched, None, about
    if best and (rank >= TELLING or (digit and by_code in (None, Reason.UNKNOWN))):
        return best, Confidence.GUESS, MatchedBy.TEXT, None, about
    if by_code:
        return by_code, Confidence.GUESS, matched, None, about
    if digit:
        return Reason.UNKNOWN, Confidence.GUESS, MatchedBy.FIRST_DIGIT, None, about
    return Reason.UNKNOWN, Confidence.GUESS, MatchedBy.NOTHING, None, about


def _contradicted(by_code: Reason | None, by_words: Reason) -> Reason | None:
    """The reason of a code, if it is another one than that of the words and not kin to it."""
    if by_code is by_words or any({by_code, by_words} <= kin for kin in _KIN):
        return None
    return by_code


def by_codes(
    code: ReplyCode | None, status: EnhancedStatusCode | None, command: Command | None
) -> tuple[Reason | None, bool, MatchedBy]:
    """The reason of a reply by its codes alone, whether several share them, and which of the codes it was."""
    shared = None
    if status is not None:
        text = str(status)
        general = f"X{text[1:]}"
        reason = OF_STATUS.get(text) or OF_STATUS.get(general)
        if reason is not None and general not in VAGUE:
            return reason, False, MatchedBy.ENHANCED_STATUS_CODE
        shared = reason
    if code is not None and code in OF_REPLY:
        reasons = OF_REPLY[code]
        of_command = reasons.get(command) if command else None
        reason = of_command or reasons.get(None)
        if (
            shared is None
            or (of_command and shared is Reason.POLICY and command in _BEFORE_THE_RECIPIENT)
            or code not in VAGUE_REPLIES
        ):
            return reason, code in VAGUE_REPLIES or reason is Reason.UNKNOWN, MatchedBy.REPLY_CODE
    return shared, True, MatchedBy.ENHANCED_STATUS_CODE if shared else MatchedBy.FIRST_DIGIT


def _frame_in(line: str) -> tuple[int, Mapping[Reason, Reason], Reason | None] | None:
    """Where a frame of Postfix ends in *line*, what reasons mean behind it, and which it means by itself."""
    if " rejected " not in line:
        return None
    for words, meant, instead in FRAMES:
        place = line.find(words)
        if place >= 0:
            return place + len(words) - 1, meant, instead
    return None


def _weighed(
    line: str, text: str, digit: int, is_failure: bool, command: Command | None, by_code: Reason | None, is_vague: bool
) -> dict[Reason, int]:
    """The reasons whose phrases stand in *text*, each with its rank, as far as they go with what else is known."""
    frame = _frame_in(line)
    said = line[frame[0] :] if frame else line
    found = index().matches(said.strip(), text)
    if digit or is_failure:
        for reason in _NO_FAILURE:
            found.pop(reason, None)
    if digit == 5 and Reason.GREYLISTED in found:
        found[Reason.GREYLISTED] -= 120
    if digit == 5:
        found.pop(Reason.DELAYED, None)
    if digit == 4:
        found.pop(Reason.HAS_MOVED, None)  # whoever has moved for good is not refused for now
    if digit == 5 and Reason.HAS_MOVED in found:
        found.pop(Reason.SERVER_BUSY, None)  # nor is a move that is being made told with a refusal for good
    if digit == 4 and Reason.AUTH_TEMPORARILY_UNAVAILABLE in found:
        found[Reason.AUTH_TEMPORARILY_UNAVAILABLE] += 60
    if frame:
        for reason, meant in frame[1].items():
            rank = found.pop(reason, 0)
            if rank:
                found[meant] = max(rank, found.get(meant, 0))
        if frame[2] and max(found.values(), default=0) < TELLING:
            found[frame[2]] = DECIDING
    if command is Command.AUTH:
        rank = found.pop(Reason.COMMAND_UNKNOWN, 0)
        if rank:
            found[Reason.AUTH_MECHANISM_REFUSED] = max(rank, found.get(Reason.AUTH_MECHANISM_REFUSED, 0))
        for reason in _ABOUT_RECIPIENT:
            found.pop(reason, None)
        for reason in _ABOUT_LOGIN:
            if reason in found:
                found[reason] += 30
    elif command in (Command.CONNECT, Command.EHLO, Command.HELO, Command.STARTTLS):
        for reason in (Reason.NO_SUCH_MAILBOX, Reason.MAILBOX_DISABLED, Reason.MAILBOX_FULL):
            found.pop(reason, None)
    if by_code in found:
        found[by_code] += 5 if is_vague else AGREEMENT
    return found
