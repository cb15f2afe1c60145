"""Refusals for good by the mail system (55z) as servers send them."""

from __future__ import annotations

from ...facts import Command
from ..schema import SampleReply

SAMPLES: tuple[SampleReply, ...] = (
    SampleReply(
        text="550 5.1.1 <nosuch@local.example.org>: Recipient address rejected: User unknown in local recipient table",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(text="550 relay not permitted", command=Command.RCPT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. Learn more at\n550 5.1.1 https://support.google.com/mail/?p=NoSuchUser b6-xxxx - gsmtp",
        command=Command.RCPT,
        server="Gmail",
        source="https://github.com/gophish/gophish/issues/2454",
    ),
    SampleReply(
        text="550 5.7.1 message content rejected",
        command=Command.END_OF_DATA,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="550-5.7.25 [192.0.2.34] The IP address sending this message does not have a\n550-5.7.25 PTR record setup, or the corresponding forward DNS entry does not\n550-5.7.25 point to the sending IP. As a policy, Gmail does not accept messages\n550-5.7.25 from IPs with missing PTR records. Please visit\n550-5.7.25  https://support.google.com/mail/answer/81126#ip-practices for more\n550 5.7.25 information. o7-20020a05600002c700b002423d081bc9si7786936wry.828 - gsmtp",
        command=Command.END_OF_DATA,
        server="Gmail",
        source="https://github.com/docker-mailserver/docker-mailserver/issues/2991",
    ),
    SampleReply(
        text="550 5.4.5 Daily user sending quota exceeded. s5sm12197523qke.120 - gsmtp",
        command=Command.END_OF_DATA,
        server="Gmail",
        source="https://github.com/PHPMailer/PHPMailer/issues/2113",
    ),
    SampleReply(text="550 Administrative prohibition", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="550 Unauthenticated senders not allowed",
        command=Command.MAIL,
        server="SendGrid",
        source="https://github.com/sendgrid/docs/issues/6473",
    ),
    SampleReply(
        text="550 5.7.30 Basic authentication is not supported for Client Submission.",
        command=Command.AUTH,
        server="Microsoft 365",
        source="https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750",
    ),
    SampleReply(text="550 Administrative prohibition", command=Command.STARTTLS, server="Exim", source="Exim 4.96, observed"),
    SampleReply(text="550 Administrative prohibition", command=Command.DATA, server="Exim", source="Exim 4.96, observed"),
    SampleReply(text="550 Administrative prohibition", command=Command.CONNECT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(text="550 Administrative prohibition", command=Command.EHLO, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="550 5.1.1 nosuch... User unknown", command=Command.VRFY, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(
        text="550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
        command=Command.VRFY,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(text="550 Administrative prohibition", command=Command.EXPN, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="550 5.1.6 <moved@example.org>: Recipient address rejected: User has moved to bobby@example.net",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, text in the program",
    ),
    SampleReply(
        text="551 5.1.1 User has moved; please try <alice@other.example>",
        command=Command.EXPN,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="552 5.3.4 Message size exceeds fixed limit",
        command=Command.MAIL,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="552 Message size exceeds maximum permitted", command=Command.MAIL, server="Exim", source="Exim 4.96, observed"
    ),
    SampleReply(
        text="552-5.2.3 Your message exceeded Google's message size limits. Please visit\n552-5.2.3  https://support.google.com/mail/?p=MaxSizeError to view our size\n552 5.2.3 guidelines. v10-xxxx - gsmtp",
        command=Command.MAIL,
        server="Gmail",
        source="https://github.com/kootenpv/yagmail/issues/268",
    ),
    SampleReply(
        text="552 5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to Manage files in your Google Drive storage.",
        command=Command.RCPT,
        server="Gmail",
        source="https://support.google.com/a/answer/3726730",
        licence="CC-BY-4.0",
    ),
    SampleReply(text="552 too many recipients", command=Command.RCPT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="552 5.3.4 Error: message file too big",
        command=Command.END_OF_DATA,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="552 5.2.2 <full@example.org> Quota exceeded (mailbox for user is full)",
        command=Command.END_OF_DATA,
        server="Dovecot",
        source="Dovecot 2.3.19.1, observed",
    ),
    SampleReply(
        text="552 5.2.3 Message exceeds maximum fixed size (20000)",
        command=Command.END_OF_DATA,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="553 5.7.1 <alice@example.org>: Sender address rejected: not owned by user user1@example.org",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="553 5.1.8 <alice@mx.example.org>... Domain of sender address me@nx.example does not exist",
        command=Command.RCPT,
        server="Sendmail",
        source="Sendmail 8.17.1, observed",
    ),
    SampleReply(
        text="553 5.1.3 <@@>... Hostname required", command=Command.RCPT, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(
        text="553 5.7.1 Sender address rejected: not owned by auth user.",
        command=Command.MAIL,
        server="Yandex",
        source="https://github.com/splitbrain/dokuwiki-plugin-smtp/issues/38",
    ),
    SampleReply(
        text="553 5.1.0 Sender address syntax error",
        command=Command.MAIL,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="553 5.6.7 Must declare SMTPUTF8 to send unicode address",
        command=Command.MAIL,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="553 Relaying disallowed as me@example.org",
        command=Command.END_OF_DATA,
        server="Zoho",
        source="https://github.com/frappe/erpnext/issues/19057",
    ),
    SampleReply(
        text="553 5.1.3 @@... Hostname required", command=Command.VRFY, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(
        text="554 5.7.1 <someone@elsewhere.example>: Relay access denied",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example; https://dnsbl.example/query/ip/192.0.2.1",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1631900360-h4Ajl35YEe-dK78OYi4",
        command=Command.END_OF_DATA,
        server="Yandex",
        source="https://github.com/chatmail/provider-db/issues/205",
    ),
    SampleReply(
        text="554 5.4.0 Error: too many hops", command=Command.END_OF_DATA, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="554 5.3.4 Message too big for system: Transaction failed, message too big",
        command=Command.END_OF_DATA,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
    SampleReply(
        text="554 5.7.1 <client.example.org[192.0.2.1]>: Client host rejected: Access denied",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="554-gmx.net (mxgmx008) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit http://postmaster.gmx.com/en/error-messages?ip=192.0.2.41&c=rdns",
        command=Command.CONNECT,
        server="GMX",
        source="https://github.com/OpenSMTPD/OpenSMTPD/issues/446",
    ),
    SampleReply(text="554 SMTP synchronization error", command=Command.CONNECT, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="554 5.5.1 Error: no valid recipients", command=Command.DATA, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(text="554 Too many recipients", command=Command.DATA, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="554 Syntax error - your mail software violates RFC 821.",
        command=Command.MAIL,
        server="Courier",
        source="Courier 1.0.16, observed",
    ),
    SampleReply(
        text="554 5.5.1 Error: TLS already active", command=Command.STARTTLS, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="554 5.7.1 <x@elsewhere.example>: Relay access denied",
        command=Command.VRFY,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(text="554 Too many nonmail commands", command=Command.NOOP, server="Exim", source="Exim 4.96, observed"),
    SampleReply(
        text="554 5.7.1 <example.org>: Etrn command rejected: Access denied",
        command=Command.ETRN,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
    SampleReply(
        text="555 5.5.4 Unsupported option: SMTPUTF8", command=Command.MAIL, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="555 5.5.4 FOO parameter unrecognized", command=Command.MAIL, server="Sendmail", source="Sendmail 8.17.1, observed"
    ),
    SampleReply(
        text="555 5.5.4 Unsupported option: FOO=bar", command=Command.RCPT, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text="555 RCPT TO parameters not recognized or not implemented",
        command=Command.RCPT,
        server="aiosmtpd",
        source="aiosmtpd 1.4.6, observed",
    ),
    SampleReply(
        text="556 5.1.10 <x@nullmx.example>: Recipient address rejected: Domain nullmx.example does not accept mail (nullMX)",
        command=Command.RCPT,
        server="Postfix",
        source="Postfix 3.7.11, observed",
    ),
)
