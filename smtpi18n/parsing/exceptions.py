"""What an exception of a program that sends mail holds: replies of a server, or the key of a failure without one, and the command.

smtplib and aiosmtplib are known by their attributes and the names of their classes, so neither is loaded. What fails below them is an
`OSError`, known by its number; an error of TLS, known by its reason; an error of DNS, known by the name of its class.
"""

from __future__ import annotations

import errno
import re

from ..facts import Command
from ..records import Record
from .server_reply import ServerReply, parse_reply, reply_of
from .server_text import MOST_CHARACTERS, decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Observation(Record):
    """One thing that was seen: a *reply*, or a *failure* by its key, or neither; ``text`` is what was said, as it was said.

    ``command`` is what it answered, where that is known, ``recipient`` whom it concerns. ``is_answer`` holds where
    nobody refused anything, ``outcome`` is what a report says has become of the message.
    """

    reply: ServerReply | None = None
    failure: str | None = None
    command: Command | None = None
    recipient: str | None = None
    text: str = ""
    is_answer: bool = False
    outcome: str | None = None

    def but(self, **values: Any) -> Observation:
        """The same with other *values*."""
        return Observation(**{**vars(self), **values})


def of_text(text: str | bytes) -> Observation:
    """What a text says: a reply, wherever it stands in it, else a failure."""
    return of_reply(parse_reply(text))


def of_reply(reply: ServerReply) -> Observation:
    """What a reply says; a text in which there is none may tell of a failure."""
    failure = failure_in(reply.received) if reply.reply_code is None and reply.enhanced_status_code is None else None
    if failure == "no_recipient_given":  # the class of the exception has RCPT in its name, which nobody has sent
        reply = ServerReply(**{**vars(reply), "command": None})
    return Observation(reply=reply, failure=failure, command=reply.command, recipient=reply.recipient, text=reply.received)


def of_pair(code: object, message: object, command: Command | None = None, recipient: str | None = None) -> Observation:
    """What ``(code, message)`` says, as smtplib and aiosmtplib give a reply."""
    text = _said(message)
    if isinstance(code, int) and not isinstance(code, bool) and 200 <= code <= 599:
        reply = reply_of(int(code), text)
        return Observation(reply=reply, command=command or reply.command, recipient=recipient, text=text)
    failure = _of_no_reply(text)  # smtplib has -1 for what is no reply
    return Observation(reply=None, failure=failure, command=command, recipient=recipient, text=text)


def _said(message: object, depth: int = 0) -> str:
    if isinstance(message, (bytes, bytearray)):
        return decoded(bytes(message))[:MOST_CHARACTERS]
    if isinstance(message, (list, tuple)):
        return "\n".join(_said(line, depth + 1) for line in message[:100]) if depth < 2 else ""
    return "" if message is None else _str(message)


def of_replies(replies: Mapping[Any, Any], command: Command | None = Command.RCPT, depth: int = 0) -> list[Observation]:
    """What a dictionary of replies by recipient says, as ``sendmail()`` returns it and as an exception holds it."""
    return [_of_one(recipient, answer, command, depth) for recipient, answer in replies.items()]


def _of_one(recipient: object, answer: object, command: Command | None, depth: int) -> Observation:
    name = recipient.decode("utf-8", "replace") if isinstance(recipient, bytes) else str(recipient)
    if isinstance(answer, tuple) and len(answer) >= 2:
        return of_pair(answer[0], answer[1], command, name)
    if isinstance(answer, BaseException):
        return of_exception(answer, depth + 1)[0].but(recipient=name)
    if isinstance(answer, (str, bytes)):
        found = of_text(answer)
        return found.but(command=found.command or command, recipient=name)
    return Observation(command=command, recipient=name, text=_said(answer))


# What the class of an exception says of the command; it only narrows it, since one class stands for several.
_COMMANDS = {
    "SMTPSenderRefused": Command.MAIL,
    "SMTPRecipientRefused": Command.RCPT,
    "SMTPRecipientsRefused": Command.RCPT,
    "SMTPDataError": Command.END_OF_DATA,
    "SMTPAuthenticationError": Command.AUTH,
    "SMTPHeloError": Command.EHLO,
    "SMTPConnectError": Command.CONNECT,
    "SMTPConnectResponseError": Command.CONNECT,
}


def of_exception(error: BaseException, depth: int = 0) -> list[Observation]:
    """What *error* holds: one observation for each recipient, or one."""
    if depth > 4:  # it holds itself
        return [_unknown(error)]
    names = [kind.__name__ for kind in type(error).__mro__]
    command = next((_COMMANDS[name] for name in names if name in _COMMANDS), None)
    recipients = getattr(error, "recipients", None)
    if isinstance(recipients, dict) and recipients:
        return of_replies(recipients, command or Command.RCPT, depth)
    if isinstance(recipients, (list, tuple)) and recipients:
        return [one for inner in recipients if isinstance(inner, BaseException) for one in of_exception(inner, depth + 1)] or [
            _unknown(error)
        ]
    if "SMTPRecipientsRefused" in names and recipients is not None and not recipients:
        return [Observation(failure="no_recipient_given", text=_text_of(error))]
    code = getattr(error, "smtp_code", None)
    message = getattr(error, "smtp_error", None)
    if code is None and any(name in _COMMANDS or name == "SMTPResponseException" for name in names):
        code, message = getattr(error, "code", None), getattr(error, "message", None)
    if isinstance(code, int) and not isinstance(code, bool):
        recipient = getattr(error, "recipient", None)
        found = of_pair(code, message, command, recipient if isinstance(recipient, str) else None)
        return [found]
    return [_without_reply(error, names, command)]


def _str(error: object) -> str:
    """The text of an exception, none where it cannot say it itself."""
    try:
        return str(error)[:MOST_CHARACTERS]
    except Exception:  # whatever an exception of somebody else raises in place of its text
        return ""


def _unknown(error: BaseException) -> Observation:
    return Observation(text=_text_of(error))


def _text_of(error: BaseException) -> str:
    text = _str(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _without_reply(error: BaseException, names: list[str], command: Command | None) -> Observation:
    """An exception that holds no reply, or a reply in its text only; what it was raised from may say more."""
    seen: list[BaseException] = []
    inner: BaseException | None = error
    while inner is not None and inner not in seen and len(seen) < 8:
        seen.append(inner)
        inner = inner.__cause__ or (None if inner.__suppress_context__ else inner.__context__)
    for one in seen:
        failure = _failure(one)
        if failure:
            return Observation(failure=failure, command=command, text=_text_of(error))
    text = _text_of(error)
    found = of_text(text)
    if found.reply is not None and (found.reply.reply_code or found.reply.enhanced_status_code):
        return found.but(command=found.command or command)
    if "SMTPServerDisconnected" in names and found.failure is None:
        return Observation(failure="closed_midway", command=command, text=text)
    return found.but(command=command)


def _failure(error: BaseException) -> str | None:
    """The key of the failure that *error* by itself is."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if isinstance(error, UnicodeEncodeError):
        return "nonascii_address" if "@" in error.object[:1_000] else "nonascii_body"
    if isinstance(error, UnicodeError):
        return "idna_label" if "idna" in _str(error)[:200].lower() or "label" in _str(error)[:200] else None
    reason = getattr(error, "reason", None)
    if "SSLError" in names or "SSLCertVerificationError" in names:
        return _of_tls(error, reason if isinstance(reason, str) else "")
    for name, key in _OF_DNS:
        if name in names:
            return key
    if "gaierror" in names:
        return _of_name(error)
    number = getattr(error, "errno", None)
    if isinstance(error, OSError) and isinstance(number, int):
        code = getattr(error, "winerror", None) or number
        return _BY_NUMBER.get(code) or _BY_NUMBER.get(number)
    for kind, key in (
        (ConnectionRefusedError, "connect_refused"),
        (ConnectionResetError, "reset_midway"),
        (BrokenPipeError, "broken_pipe"),
        (ConnectionAbortedError, "aborted"),
    ):
        if isinstance(error, kind):
            return key
    text = _str(error)
    if isinstance(error, TimeoutError) or "TimeoutError" in names:
        return failure_in(text) or "connect_timeout"
    return failure_in(text)


_OF_DNS = (
    ("NXDOMAIN", "nxdomain"),
    ("NoAnswer", "no_mx"),
    ("NoNameservers", "dns_noservers"),
    ("LifetimeTimeout", "dns_timeout"),
)


def _of_name(error: BaseException) -> str:
    """A failure of the system's own look-up of a name, by the constants of this system and by those of Windows."""
    import socket

    number = getattr(error, "errno", None)
    for name, key in (
        ("EAI_NONAME", "dns_name_not_found"),
        ("EAI_NODATA", "dns_no_address"),
        ("EAI_AGAIN", "dns_try_again"),
        ("EAI_FAIL", "dns_fail"),
        ("EAI_SERVICE", "dns_service"),
    ):
        if number is not None and number == getattr(socket, name, None):
            return key
    known = {
        -2: "dns_name_not_found",
        8: "dns_name_not_found",
        11001: "dns_name_not_found",
        -5: "dns_no_address",
        11004: "dns_no_address",
        -3: "dns_try_again",
        11002: "dns_try_again",
        -4: "dns_fail",
        11003: "dns_fail",
        -8: "dns_service",
    }
    return known.get(number or 0) or failure_in(_str(error)[:1_000]) or "dns_name_not_found"


def _numbers() -> dict[int, str]:
    found: dict[int, str] = {}
    for key, names, others in (
        ("connect_timeout", ("ETIMEDOUT",), (10060,)),
        ("connect_refused", ("ECONNREFUSED",), (10061,)),
        ("net_unreachable", ("ENETUNREACH",), (10051,)),
        ("host_unreachable", ("EHOSTUNREACH",), (10065,)),
        ("net_down", ("ENETDOWN",), (10050,)),
        ("addr_not_available", ("EADDRNOTAVAIL",), (10049,)),
        ("af_not_supported", ("EAFNOSUPPORT",), (10047,)),
        ("conn_forbidden", ("EACCES", "EPERM"), (10013,)),
        ("too_many_files", ("EMFILE", "ENFILE"), (10024,)),
        ("reset_midway", ("ECONNRESET",), (10054,)),
        ("broken_pipe", ("EPIPE",), ()),
        ("aborted", ("ECONNABORTED",), (10053,)),
    ):
        found.update((getattr(errno, name), key) for name in names if hasattr(errno, name))
        found.update((number, key) for number in others)
    return found


_BY_NUMBER = _numbers()
_BY_VERIFY_CODE = {
    9: "cert_not_yet_valid",
    10: "cert_expired",
    18: "cert_self_signed",
    19: "cert_self_signed_chain",
    20: "cert_unknown_issuer",
    21: "cert_leaf_unverified",
    23: "cert_revoked",
    62: "cert_hostname",
    64: "cert_ip",
    66: "cert_weak",
    68: "cert_weak",
}
_BY_TLS_REASON = {
    "WRONG_VERSION_NUMBER": "tls_wrong_version",
    "RECORD_LAYER_FAILURE": "tls_wrong_version",
    "PACKET_LENGTH_TOO_LONG": "tls_wrong_version",
    "HTTP_REQUEST": "tls_wrong_version",
    "UNKNOWN_PROTOCOL": "tls_wrong_version",
    "EE_KEY_TOO_SMALL": "cert_weak",
    "CA_MD_TOO_WEAK": "cert_weak",
    "DH_KEY_TOO_SMALL": "cert_weak",
    "TLSV1_ALERT_PROTOCOL_VERSION": "tls_version",
    "UNSUPPORTED_PROTOCOL": "tls_version",
    "NO_PROTOCOLS_AVAILABLE": "tls_version",
    "SSLV3_ALERT_HANDSHAKE_FAILURE": "tls_no_cipher",
    "NO_SHARED_CIPHER": "tls_no_cipher",
    "UNEXPECTED_EOF_WHILE_READING": "tls_eof",
}


def _of_tls(error: BaseException, reason: str) -> str | None:
    code = getattr(error, "verify_code", None)
    if isinstance(code, int) and code in _BY_VERIFY_CODE:
        return _BY_VERIFY_CODE[code]
    return (
        _BY_TLS_REASON.get(reason.upper())
        or ("tls_eof" if "SSLEOFError" in {kind.__name__ for kind in type(error).__mro__} else None)
        or failure_in(_str(error)[:2_000])
    )


def _of_no_reply(text: str) -> str:
    """What a program has taken for a reply though it is none, such as the greeting of a web server, of which smtplib cuts four bytes."""
    for pattern, key in _GREETINGS:
        if pattern.search(text[:2_000]):
            return key
    return failure_in(text) or "malformed_reply"


_GREETINGS = (
    (re.compile(r"(?i)/1\.[01] [1-5][0-9]{2}|\bHTTP/|400 Bad Request|<html"), "greeting_not_smtp_http"),
    (re.compile(r"(?i)IMAP4?(?:rev1)?|\bPOP3?\b|^\* OK|^\+OK"), "greeting_not_smtp_imap"),
    (re.compile(r"(?i)SSH-|OpenSSH|dropbear"), "greeting_not_smtp_ssh"),
)

# Failures by the words of systems and libraries; the more exact ones stand first. Looked for where a text holds no reply.
FAILURE_TEXTS = tuple(
    (re.compile(pattern, re.IGNORECASE), key)
    for pattern, key in (
        (
            r"wrong[ _]version[ _]number|unexpected packet format|unknown protocol.{0,40}ssl|unrecognized ssl message|first record does not look like a tls",
            "tls_wrong_version",
        ),
        (
            r"hostname mismatch|hostname/ip does not match|certificate is not valid for|does not match the (?:server )?host|no alternative certificate subject",
            "cert_hostname",
        ),
        (r"ip address mismatch", "cert_ip"),
        (r"certificate has expired|cert(?:ificate)? expired|CERT_HAS_EXPIRED", "cert_expired"),
        (r"not yet valid", "cert_not_yet_valid"),
        (r"self[- ]signed certificate in (?:the )?certificate chain|SELF_SIGNED_CERT_IN_CHAIN", "cert_self_signed_chain"),
        (r"self[- ]signed cert|DEPTH_ZERO_SELF_SIGNED_CERT", "cert_self_signed"),
        (r"unable to get local issuer|unknown authority|UNABLE_TO_GET_ISSUER_CERT|PKIX path building", "cert_unknown_issuer"),
        (r"unable to verify the first certificate|UNABLE_TO_VERIFY_LEAF", "cert_leaf_unverified"),
        (r"certificate (?:has been )?revoked", "cert_revoked"),
        (r"key too small|md too weak", "cert_weak"),
        (r"alert protocol version|unsupported protocol", "tls_version"),
        (r"handshake failure|no shared cipher|no cipher match", "tls_no_cipher"),
        (r"EOF occurred in violation of protocol", "tls_eof"),
        (r"handshake operation timed out", "tls_timeout"),
        (r"gethostbyname failed\. errno=11\b|temporary error during hostname resolution", "dns_try_again"),
        (
            r"Name or service not known|nodename nor servname|\bENOTFOUND|UnknownHostException|No such host|getaddrinfo failed|Errno 11001|gaierror: \[Errno (?:-2|8)\]|php_network_getaddresses",
            "dns_name_not_found",
        ),
        (r"No address associated with", "dns_no_address"),
        (r"Temporary failure in name resolution|EAI_AGAIN", "dns_try_again"),
        (r"Non-recoverable failure in name resolution", "dns_fail"),
        (r"Servname not supported", "dns_service"),
        (r"nonnumeric port", "port_not_number"),
        (r"encoding with '?idna", "idna_label"),
        (r"DNS query name does not exist", "nxdomain"),
        (r"resolution lifetime expired", "dns_timeout"),
        (r"All nameservers failed", "dns_noservers"),
        (r"Connection unexpectedly closed: timed out", "read_timeout"),
        (r"Timed out waiting for server ready", "greeting_timeout"),
        (
            r"Connection refused|ECONNREFUSED|actively refused|\[Errno (?:111|61)\]|WinError 10061|error code 10061|positive rejection|Connect call failed",
            "connect_refused",
        ),
        (r"Network is unreachable|ENETUNREACH|\[Errno 101\]", "net_unreachable"),
        (r"No route to host|EHOSTUNREACH|\[Errno 113\]", "host_unreachable"),
        (r"Network is down", "net_down"),
        (r"Cannot assign requested address|EADDRNOTAVAIL", "addr_not_available"),
        (r"Address family not supported", "af_not_supported"),
        (r"Too many open files", "too_many_files"),
        (r"Connection reset|ECONNRESET|forcibly closed", "reset_midway"),
        (r"Broken pipe|EPIPE", "broken_pipe"),
        (r"Software caused connection abort|ECONNABORTED", "aborted"),
        (
            r"(?<!delivery process )timed out(?! waiting for data)|ETIMEDOUT|\[Errno (?:110|60)\]|WinError 10060|error code (?:110|10060)\b|TimeoutError|Connection timeout\b|OpenTimeout",
            "connect_timeout",
        ),
        (r"please run connect\(\) first", "not_connected"),
        (r"STARTTLS extension not supported", "starttls_not_offered"),
        (r"AUTH extension (?:is )?not supported|SMTP AUTH extension", "auth_not_offered"),
        (r"No suitable authentication method", "auth_no_common"),
        (r"AUTH mechanism infinite loop", "auth_loop"),
        (
            r"SMTPUTF8 not supported|internationalized email support|SMTPUTF8 is required, but was not offered",
            "smtputf8_not_supported",
        ),
        (r"'ascii' codec can't encode", "nonascii_address"),
        (r"prohibited newline characters", "newline_in_command"),
        (r"more than one 'Resent-'", "resent_twice"),
        (r"Header values may not contain", "mailbox_format"),
        (r"Server not connected", "broken_pipe"),
        (
            r"SMTPRecipientsRefused\W{0,4}(?:\{\}|\[\])|No recipient headers provided|No recipients defined|provide at least one recipient|"
            r"recipients? (?:list )?(?:is|was) empty|No recipients? (?:was |were )?(?:given|specified|provided)",
            "no_recipient_given",
        ),
        (r"\b(?:log ?in|auth[a-z]{0,12})\b[^\n]{0,120}: EOF\b", "closed_midway"),
        (r"Connection unexpectedly closed|Server disconnected|Unexpected EOF received|Connection lost", "closed_midway"),
        (
            r"(?:could not|can ?not|can't|couldn't|unable to|failed to) connect to (?:any |the |remote |SMTP |mail )*(?:host|server)|SMTP connect\(\) failed|\bESOCKET\b",
            "connect_failed",
        ),
    )
)


def failure_in(text: str) -> str | None:
    """The key of a failure that *text* names, in the words of a system or of a library."""
    text = text[:8_192]
    for pattern, key in FAILURE_TEXTS:
        if pattern.search(text):
            return key
    return None
