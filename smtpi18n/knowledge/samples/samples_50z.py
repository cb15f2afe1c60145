"""Refusals for good about commands (50z) as servers send them."""

from __future__ import annotations

from ...facts import Command
from ..schema import SampleReply

SAMPLES: tuple[SampleReply, ...] = (
    SampleReply(
        text="500 5.5.2 Error: command not recognized", command=None, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="500 unrecognized command", command=None, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text='500 5.5.1 Command unrecognized: "FOO"', command=None, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(
        text="500 5.4.6 Routing loop detected: Loop detected",
        command=Command.END_OF_DATA,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="500 Line too long (see RFC5321 4.5.3.1.6)",
        command=Command.END_OF_DATA,
        server="aiosmtpd",
        source="aiosmtpd 1.4.6, observed",
    ),
    SampleReply(
        text="500 Error: (AttributeError) 'NoneType' object has no attribute 'strip'",
        command=Command.END_OF_DATA,
        server="aiosmtpd",
        source="aiosmtpd 1.4.6, observed",
    ),
    SampleReply(text="500 5.5.1 Unknown command", command=Command.EHLO, server="Dovecot", source="Dovecot 2.3.19.1, observed"),
    SampleReply(text="500 unrecognized command", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text='500 5.5.1 Command unrecognized: "BDAT 3"',
        command=Command.BDAT,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="500 5.5.1 Invalid command: Command unrecognized",
        command=Command.VRFY,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="500 5.5.2 Error: command not recognized", command=Command.EXPN, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="500 Syntax: ETRN domain", command=Command.ETRN, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(
        text="501 5.1.3 Bad recipient address syntax", command=Command.RCPT, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="501 <alice>: recipient address must contain a domain",
        command=Command.RCPT,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="501 5.5.2 <bad_host!name>: Helo command rejected: Invalid name",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="501 5.1.7 Bad sender address syntax", command=Command.MAIL, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="501 <a@>: domain missing or malformed", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="501 5.5.4 Syntax: MAIL FROM:<address>", command=Command.MAIL, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="501 Syntax: EHLO hostname", command=Command.EHLO, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(
        text="501 Syntactically invalid EHLO argument(s)", command=Command.EHLO, server="Exim", source="Exim 4.96, observed"
    ),
    SampleReply(
        text="501 5.5.4 Invalid command arguments: Invalid domain name",
        command=Command.EHLO,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="501 5.0.0 HELO requires domain address", command=Command.HELO, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(text="501 5.5.2 Can't decode base64", command=Command.AUTH, server="aiosmtpd", source="aiosmtpd 1.4.6, observed"),
    SampleReply(
        text="501 5.5.4 cannot BASE64 decode '!!'", command=Command.AUTH, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(
        text="501 5.7.0 Authentication aborted", command=Command.AUTH, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="501 5.5.2 Syntax error (no parameters allowed)",
        command=Command.STARTTLS,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(text="501 unexpected argument data", command=Command.STARTTLS, server="Exim", source="Exim 4.96, observed"),
    SampleReply(text="501 5.5.4 Syntax: DATA", command=Command.DATA, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(text="501 missing size for BDAT command", command=Command.BDAT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="501 5.5.4 Syntax: VRFY address [SMTPUTF8]",
        command=Command.VRFY,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(text="501 Syntax: VRFY <address>", command=Command.VRFY, server="aiosmtpd", source="aiosmtpd 1.4.6, observed"),
    SampleReply(
        text="502 5.5.1 VRFY command is disabled", command=Command.VRFY, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="502 ESMTP command error", command=None, server="Courier", source="Courier 1.0.16, observed"),
    SampleReply(
        text='502 5.5.1 Command not implemented: "TURN"',
        command=Command.TURN,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="502 5.7.0 Sorry, we do not allow this operation",
        command=Command.EXPN,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(text="502 EXPN not implemented", command=Command.EXPN, server="aiosmtpd", source="aiosmtpd 1.4.6, observed"),
    SampleReply(
        text="502 Polite people say HELO first", command=Command.MAIL, server="Courier", source="Courier 1.0.16, observed"
    ),
    SampleReply(text="502 ESMTP command error", command=Command.DATA, server="Courier", source="Courier 1.0.16, observed"),
    SampleReply(
        text='502 5.5.1 Command not implemented: "SEND FROM:<a@b>"',
        command=Command.SEND,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="503 5.5.1 Error: need RCPT command", command=Command.DATA, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="503-All RCPT commands were rejected with this error:\n503-Unrouteable address\n503 Valid RCPT command must precede DATA",
        command=Command.DATA,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining",
        command=Command.DATA,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="503 5.5.1 Error: send HELO/EHLO first", command=Command.MAIL, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="503 HELO or EHLO required", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="503 5.5.1 Error: nested MAIL command", command=Command.MAIL, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="503 5.5.1 Error: need MAIL command", command=Command.RCPT, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="503 sender not yet given", command=Command.RCPT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="503 5.0.0 Need MAIL before RCPT", command=Command.RCPT, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(
        text="503 5.5.1 Error: authentication not enabled",
        command=Command.AUTH,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(text="503 already authenticated", command=Command.AUTH, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="503 5.5.0 AUTH not permitted during a mail transaction",
        command=Command.AUTH,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="503 STARTTLS command used when not advertised",
        command=Command.STARTTLS,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="503 5.5.1 Invalid command: Command not supported",
        command=Command.STARTTLS,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="503 BDAT command used when CHUNKING not advertised",
        command=Command.BDAT,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="503 Error: MAIL transaction in progress", command=Command.ETRN, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="503 5.0.0 I demand that you introduce yourself first",
        command=Command.VRFY,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="504 5.3.3 AUTH mechanism CRAM-MD5 not available",
        command=Command.AUTH,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="504 CRAM-MD5 authentication mechanism not supported",
        command=Command.AUTH,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="504 5.5.4 Unrecognized authentication type",
        command=Command.AUTH,
        server="aiosmtpd",
        source="aiosmtpd 1.4.6, observed",
    ),
    SampleReply(
        text="504 5.5.2 <me@intranet>: Sender address rejected: need fully-qualified address",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text='504 5.3.0 HELP topic "etrn2" unknown', command=Command.HELP, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
)
