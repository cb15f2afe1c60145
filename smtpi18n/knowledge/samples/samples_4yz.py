"""Refusals for the time being (4yz) as servers send them."""

from __future__ import annotations

from ...facts import Command
from ..schema import SampleReply

SAMPLES: tuple[SampleReply, ...] = (
    SampleReply(
        text="400 STARTTLS is required first.", command=Command.MAIL, server="Courier", source="Courier 1.0.16, observed"
    ),
    SampleReply(
        text="401 4.1.3 Bad recipient address syntax",
        command=Command.RCPT,
        server="Mandrill",
        source="https://github.com/evendis/mandrill-rails/issues/33",
    ),
    SampleReply(
        text="412 You are not whitelisted by this recipient, please try again later.",
        command=Command.RCPT,
        server="Courier",
        source="Courier 1.0.16, text in the program",
        licence="GPL-3.0",
    ),
    SampleReply(
        text="417 DNS lookup failure: servfail.example.  Try again later.",
        command=Command.MAIL,
        server="Courier",
        source="Courier 1.0.16, observed",
    ),
    SampleReply(
        text="421 4.7.0 mx.example.org Error: too many connections from 192.0.2.1",
        command=Command.CONNECT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="421 Too many concurrent SMTP connections; please try again later.",
        command=Command.CONNECT,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="421 4.4.2 mx.example.org Error: timeout exceeded", command=None, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="421 4.7.0 mx.example.org Too many bad commands; closing connection",
        command=None,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="421 4.7.0 mx.example.org Error: too many errors",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="421 too many messages in this connection", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"
    ),
    SampleReply(
        text="430 system temporary unavailable, try again later (#4.3.0 - chkuser)",
        command=Command.RCPT,
        server="chkuser",
        source="https://github.com/denislemire/netqmail",
    ),
    SampleReply(
        text="431 Mail system full.",
        command=Command.END_OF_DATA,
        server="Courier",
        source="Courier 1.0.16, text in the program",
        licence="GPL-3.0",
    ),
    SampleReply(
        text="431 Too many recipients.",
        command=Command.RCPT,
        server="Courier",
        source="Courier 1.0.16, text in the program",
        licence="GPL-3.0",
    ),
    SampleReply(
        text="432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
        command=None,
        server="Microsoft 365",
        source="https://github.com/MicrosoftDocs/OfficeDocs-Exchange",
        licence="CC-BY-4.0",
    ),
    SampleReply(text="435 Unable to authenticate at present", command=Command.AUTH, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="440 TLS not available,  but it's required for this connection.",
        command=Command.CONNECT,
        server="Courier",
        source="Courier 1.0.16, observed",
    ),
    SampleReply(
        text="450 4.2.0 <greylisted@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html",
        command=Command.RCPT,
        server="Postgrey",
        source="https://github.com/schweikert/postgrey",
        licence="GPL-2.0",
    ),
    SampleReply(
        text="450 4.1.8 <me@nx.example>: Sender address rejected: Domain not found",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.99]",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="450 4.7.1 Error: too much mail from 192.0.2.1",
        command=Command.MAIL,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="450 4.7.1 Error: too many AUTH commands from 192.0.2.1",
        command=Command.AUTH,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="450 4.7.1 <a@sender.example>: Sender address rejected: Service unavailable",
        command=Command.END_OF_DATA,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="451 4.3.0 <alice@example.org>: Temporary lookup failure",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="451 Temporary local problem - please try later", command=Command.RCPT, server="Exim", source="Exim 4.96, observed"
    ),
    SampleReply(
        text="451 4.7.500 Access denied, please try again later. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. (AS112201)",
        command=Command.RCPT,
        server="Microsoft 365",
        source="https://github.com/jstedfast/MailKit/issues/1502",
    ),
    SampleReply(
        text="451 4.7.1 Service unavailable - try again later",
        command=Command.MAIL,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="451 Temporary local problem - please try later", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"
    ),
    SampleReply(
        text="451 4.3.5 <END-OF-MESSAGE>: End-of-data rejected: Server configuration problem",
        command=Command.END_OF_DATA,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="451 Temporary local problem - please try later",
        command=Command.CONNECT,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text="451 Temporary local problem - please try later", command=Command.EHLO, server="Exim", source="Exim 4.96, observed"
    ),
    SampleReply(
        text="451 Authentication failed: Maximum credits exceeded",
        command=Command.AUTH,
        server="SendGrid",
        source="https://github.com/sendgrid/docs",
    ),
    SampleReply(
        text="452 4.3.1 Insufficient system storage", command=Command.MAIL, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="452 Space shortage, please try later", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="452 4.4.5 Insufficient disk space; try again later",
        command=Command.MAIL,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="452 4.5.3 Error: too many recipients", command=Command.RCPT, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="452 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to Manage files in your Google Drive storage.",
        command=Command.RCPT,
        server="Gmail",
        source="https://support.google.com/a/answer/3726730",
        licence="CC-BY-4.0",
    ),
    SampleReply(text="452 too many recipients", command=Command.RCPT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="454 4.7.0 TLS not available due to local problem",
        command=Command.STARTTLS,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(text="454 TLS currently unavailable", command=Command.STARTTLS, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="454 4.3.3 TLS not available after start",
        command=Command.STARTTLS,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="454 4.7.0 Temporary authentication failure: Connection lost to authentication server",
        command=Command.AUTH,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="454 4.7.0 Too many login attempts, please try again later. For more information, go to Add Gmail to another email client.",
        command=Command.AUTH,
        server="Gmail",
        source="https://support.google.com/a/answer/3726730",
        licence="CC-BY-4.0",
    ),
    SampleReply(
        text="454 4.7.1 <x@elsewhere.example>: Relay access denied",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="454 Throttling failure: Maximum sending rate exceeded",
        command=Command.END_OF_DATA,
        server="Amazon SES",
        source="https://github.com/awsdocs/amazon-ses-developer-guide",
        licence="CC-BY-SA-4.0",
    ),
    SampleReply(
        text="455 Maximum messages sent per minute reached : limit is <limit>",
        command=None,
        server="Oracle Cloud documentation",
        source="https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm",
    ),
    SampleReply(
        text="456 Address temporarily unavailable.",
        command=Command.RCPT,
        server="Courier",
        source="Courier 1.0.16, text in the program",
        licence="GPL-3.0",
    ),
    SampleReply(text="458 Administrative prohibition", command=Command.ETRN, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="459 <example.org>: service unavailable", command=Command.ETRN, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="459 4.5.4 Queue q unknown", command=Command.ETRN, server="Sendmail", source="Sendmail 8.17.1, observed"),
)
