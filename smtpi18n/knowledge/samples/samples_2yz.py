"""Successes (2yz) as servers send them."""

from __future__ import annotations

from ...facts import Command
from ..schema import SampleReply

SAMPLES: tuple[SampleReply, ...] = (
    SampleReply(
        text="214-Commands supported:\n214 AUTH STARTTLS HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP ETRN EXPN VRFY",
        command=Command.HELP,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="220 mx.example.org ESMTP Postfix", command=Command.CONNECT, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="220 mx.example.org ESMTP Exim 4.96 Mon, 30 Nov 2026 13:59:22 +0000",
        command=Command.CONNECT,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="220 mx.example.org ESMTP OpenSMTPD",
        command=Command.CONNECT,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="220 2.0.0 Ready to start TLS", command=Command.STARTTLS, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="220 TLS go ahead", command=Command.STARTTLS, server="Exim", source="Exim 4.96, observed"),
    SampleReply(text="221 2.0.0 Bye", command=Command.QUIT, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(text="221 mx.example.org closing connection", command=Command.QUIT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="221 2.7.0 Error: I can break rules, too. Goodbye.",
        command=None,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="235 2.7.0 Authentication successful", command=Command.AUTH, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="235 Authentication succeeded", command=Command.AUTH, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="250 2.0.0 Ok: queued as 48B6A45C", command=Command.END_OF_DATA, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="250 OK id=1xY1vI-00001P-2z", command=Command.END_OF_DATA, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="250 2.0.0 07e68f0f Message accepted for delivery",
        command=Command.END_OF_DATA,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(text="250 2.1.5 Ok", command=Command.RCPT, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(text="250 Accepted", command=Command.RCPT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="250 2.1.5 Destination address valid: Recipient ok",
        command=Command.RCPT,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(text="250 2.1.0 Ok", command=Command.MAIL, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(text="250 OK", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="250 2.1.0 <a@sender.example>... Sender ok",
        command=Command.MAIL,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="250-mx.example.org Hello client.example.org [192.0.2.1], pleased to meet you\n250-8BITMIME\n250-ENHANCEDSTATUSCODES\n250-SIZE 20000\n250-DSN\n250-STARTTLS\n250 HELP",
        command=Command.EHLO,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="250 mx.example.org Hello client.example.org [192.0.2.1]",
        command=Command.HELO,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="250 2.0.0 Ok: 10 bytes queued as 4D8A246D",
        command=Command.BDAT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(text="250 5 byte chunk received", command=Command.BDAT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(text="250 2.0.0 Ok", command=Command.RSET, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(text="250 Reset OK", command=Command.RSET, server="Exim", source="Exim 4.96, observed"),
    SampleReply(text="250 2.0.0 Reset state", command=Command.RSET, server="Sendmail", source="Sendmail 8.17.1, observed"),
    SampleReply(text="250 2.0.0 Ok", command=Command.NOOP, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(text="250 OK", command=Command.NOOP, server="Exim", source="Exim 4.96, observed"),
    SampleReply(text="250 2.0.0 OK", command=Command.NOOP, server="Sendmail", source="Sendmail 8.17.1, observed"),
    SampleReply(
        text="250 2.1.5 Alice <alice@mx.example.org>", command=Command.VRFY, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(
        text="250 <alice@mx.example.org> is deliverable", command=Command.VRFY, server="Exim", source="Exim 4.96, observed"
    ),
    SampleReply(
        text="250-2.1.5 Bob <bob@mx.example.org>\n250 2.1.5 Alice <alice@mx.example.org>",
        command=Command.EXPN,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(text="250 Queuing started", command=Command.ETRN, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(
        text="250 2.0.0 Queuing for node example.org started",
        command=Command.ETRN,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(text="252 2.0.0 alice@example.org", command=Command.VRFY, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(
        text="252 2.5.2 Cannot VRFY user; try RCPT to attempt delivery (or try finger)",
        command=Command.VRFY,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(text="252 EXPN disabled", command=Command.EXPN, server="Courier", source="Courier 1.0.16, observed"),
)
