"""Other refusals for good (5yz) as servers send them."""

from __future__ import annotations

from ...facts import Command
from ..schema import SampleReply

SAMPLES: tuple[SampleReply, ...] = (
    SampleReply(
        text="511 sorry, no mailbox here by that name (#5.1.1 - chkuser)",
        command=Command.RCPT,
        server="chkuser",
        source="https://github.com/denislemire/netqmail",
    ),
    SampleReply(
        text="511 sorry, can't find a valid MX for sender domain (#5.1.1 - chkuser)",
        command=Command.MAIL,
        server="chkuser",
        source="https://github.com/denislemire/netqmail",
    ),
    SampleReply(text="513 Relaying denied.", command=Command.RCPT, server="Courier", source="Courier 1.0.16, observed"),
    SampleReply(
        text="517-Domain does not exist: nx.example.\n517 Invalid domain, see <URL:https://www.ietf.org/rfc/rfc1035.txt>",
        command=Command.MAIL,
        server="Courier",
        source="Courier 1.0.16, observed",
    ),
    SampleReply(text="517 Syntax error.", command=Command.MAIL, server="Courier", source="Courier 1.0.16, observed"),
    SampleReply(
        text="521 5.5.1 Protocol error",
        command=Command.CONNECT,
        server="Postfix",
        source="Postfix 3.7.11, text in the program",
        licence="EPL-2.0",
    ),
    SampleReply(
        text="521 5.5.4 Syntax: BDAT count [LAST]", command=Command.BDAT, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="522 sorry, recipient mailbox is full (#5.2.2 - chkuser)",
        command=Command.RCPT,
        server="chkuser",
        source="https://github.com/denislemire/netqmail",
    ),
    SampleReply(
        text="523 Message length (20041 bytes) exceeds administrative limit(20000).",
        command=Command.END_OF_DATA,
        server="Courier",
        source="Courier 1.0.16, observed",
    ),
    SampleReply(
        text="523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTTLS. For more information, go to About SMTP error messages and review RFC 3207 specifications.",
        command=Command.STARTTLS,
        server="Gmail",
        source="https://support.google.com/a/answer/3726730",
        licence="CC-BY-4.0",
    ),
    SampleReply(
        text="524 5.2.4 Mailing list expansion problem: <nosuch@mx.example.org>",
        command=Command.RCPT,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="530 5.7.0 Must issue a STARTTLS command first",
        command=Command.MAIL,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="530 5.7.0 Authentication required", command=Command.MAIL, server="aiosmtpd", source="aiosmtpd 1.4.6, observed"
    ),
    SampleReply(
        text="530 5.5.1 Invalid command: Must issue a STARTTLS command first",
        command=Command.MAIL,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="530 5.7.0 Must issue a STARTTLS command first",
        command=Command.AUTH,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="530 5.7.7 Email sending without SSL/TLS encryption is not allowed. Please see: http://help.yandex.ru/mail/mail-clients/ssl.xml",
        command=Command.AUTH,
        server="Yandex",
        source="https://github.com/PHPMailer/PHPMailer/issues/283",
    ),
    SampleReply(
        text="530 5.7.0 Must issue a STARTTLS command first",
        command=Command.RSET,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="530 5.7.0 Authentication required", command=Command.VRFY, server="aiosmtpd", source="aiosmtpd 1.4.6, observed"
    ),
    SampleReply(
        text="530 5.7.0 Must issue a STARTTLS command first",
        command=Command.ETRN,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="531 Too many recipients.",
        command=Command.RCPT,
        server="Courier",
        source="Courier 1.0.16, text in the program",
        licence="GPL-3.0",
    ),
    SampleReply(
        text="533 no support for internationalised mailbox name",
        command=Command.RCPT,
        server="Exim",
        source="https://github.com/Exim/exim",
        licence="GPL-2.0-or-later",
    ),
    SampleReply(
        text="534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor abc - gsmtp",
        command=Command.AUTH,
        server="Gmail",
        source="https://github.com/warmbly/warmbly",
    ),
    SampleReply(
        text="534 Message header size exceeds policy limit.",
        command=Command.END_OF_DATA,
        server="Courier",
        source="Courier 1.0.16, observed",
    ),
    SampleReply(text="534 SIZE=Message too big.", command=Command.MAIL, server="Courier", source="Courier 1.0.16, observed"),
    SampleReply(
        text="535 5.7.8 Error: authentication failed: authentication failure",
        command=Command.AUTH,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials abc - gsmtp",
        command=Command.AUTH,
        server="Gmail",
        source="https://github.com/warmbly/warmbly",
    ),
    SampleReply(
        text="535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED",
        command=Command.AUTH,
        server="Mail.ru",
        source="https://github.com/lmanukyan/print-designer/issues/5",
    ),
    SampleReply(text="535 Authentication required.", command=Command.MAIL, server="Courier", source="Courier 1.0.16, observed"),
    SampleReply(
        text="538 5.7.11 Encryption required for requested authentication mechanism",
        command=Command.AUTH,
        server="aiosmtpd",
        source="aiosmtpd 1.4.6, observed",
    ),
    SampleReply(text="540 TLS not available.", command=Command.STARTTLS, server="Courier", source="Courier 1.0.16, observed"),
    SampleReply(
        text="540 5.7.1 <user@example.org>: recipient address rejected: Inactive",
        command=Command.RCPT,
        server="Rambler",
        source="https://github.com/ActiveCampaign/smtp-field-manual",
        licence="MIT",
    ),
    SampleReply(
        text="541 5.4.1 Mail rejected by destination domain",
        command=Command.RCPT,
        server="Zoho",
        source="https://github.com/ActiveCampaign/smtp-field-manual",
        licence="MIT",
    ),
    SampleReply(
        text="546 Routing loop detected -- too many Received: headers.",
        command=Command.END_OF_DATA,
        server="Courier",
        source="Courier 1.0.16, observed",
    ),
    SampleReply(
        text="571 5.7.1 Message refused, DMARC verification Failed. Message refuse, verification DMARC en echec LPN007_517",
        command=Command.END_OF_DATA,
        server="La Poste",
        source="https://github.com/sisimai/p5-sisimai",
        licence="BSD-2-Clause",
    ),
    SampleReply(
        text="571 Delivery not authorized, message refused.",
        command=Command.END_OF_DATA,
        server="Courier",
        source="Courier 1.0.16, text in the program",
        licence="GPL-3.0",
    ),
    SampleReply(
        text="571 sorry, reached maximum number of recipients for one session (#5.7.1 - chkuser)",
        command=Command.RCPT,
        server="chkuser",
        source="https://github.com/denislemire/netqmail",
    ),
    SampleReply(
        text="571 sorry, you are violating our security policies (#5.7.1 - chkuser)",
        command=Command.RCPT,
        server="chkuser",
        source="https://github.com/denislemire/netqmail",
    ),
)
