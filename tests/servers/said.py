"""What servers say in public, in their own words and lines."""

from __future__ import annotations

from servers.in_process import Said

SAID = (
    Said("connect", "554 mx.example.org ESMTP not accepting connections", "out_of_service policy"),
    Said("connect", "421 4.3.2 mx.example.org Service not available, closing transmission channel", "out_of_service server_busy"),
    Said(
        "connect",
        "554-mx.example.org (mx012) Nemesis ESMTP Service not available\r\n554-No SMTP service\r\n"
        "554-IP address is block listed.\r\n554 For explanation visit https://postmaster.example/error-messages?ip=192.0.2.1&c=bl",
        "blocklisted",
    ),
    Said(
        "connect", "421 Too many concurrent SMTP connections from this IP address; please try again later", "too_many_connections"
    ),
    Said("EHLO", "550 5.7.1 Access denied, bad HELO name", "greeting_refused"),
    Said(
        "AUTH",
        "535-5.7.8 Username and Password not accepted. For more information, go to\r\n"
        "535 5.7.8  https://support.example/mail/?p=BadCredentials d9443c01a7336 - gsmtp",
        "auth_failed",
    ),
    Said(
        "AUTH",
        "534-5.7.9 Application-specific password required. For more information, go to\r\n"
        "534 5.7.9  https://support.example/mail/?p=InvalidSecondFactor - gsmtp",
        "app_password_needed",
    ),
    Said(
        "AUTH",
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. "
        "Visit https://aka.example/smtp_auth_disabled for more information.",
        "auth_mechanism_refused account_suspended",
    ),
    Said(
        "AUTH",
        "535 5.7.0 NEOBHODIM parol prilozheniya https://help.example/mail/security / Application password is REQUIRED",
        "app_password_needed",
    ),
    Said(
        "AUTH",
        "454 4.7.0 Temporary authentication failure: Connection lost to authentication server",
        "auth_temporarily_unavailable",
    ),
    Said("AUTH", "535 Incorrect authentication data", "auth_failed"),
    Said("AUTH", "451 Authentication failed: Maximum credits exceeded", "sender_quota_exceeded"),
    Said("AUTH", "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", "auth_failed"),
    Said("MAIL", "553 5.7.1 Sender address rejected: not owned by auth user.", "sender_not_owned"),
    Said(
        "MAIL",
        "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; "
        "see https://postmaster.example/error-codes",
        "rate_limited bad_ip_reputation",
    ),
    Said("MAIL", "530 5.7.0 Must issue a STARTTLS command first.", "tls_required"),
    Said("MAIL", "530 5.7.0 Authentication Required.", "auth_required"),
    Said("MAIL", "452 4.3.1 Insufficient system resources (UsedDiskSpace)", "system_full"),
    Said("MAIL", "550 5.1.8 Sender address rejected: Domain not found", "sender_domain_invalid"),
    Said(
        "RCPT",
        "550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n"
        "550-5.1.1 double-checking the recipient's email address for typos or\r\n"
        "550-5.1.1 unnecessary spaces. For more information, go to\r\n"
        "550 5.1.1  https://support.example/mail/?p=NoSuchUser d9443c01a7336-1f4 - gsmtp",
        "no_such_mailbox",
    ),
    Said(
        "RCPT",
        "452-4.2.2 The recipient's inbox is out of storage space. Please direct the\r\n452-4.2.2 recipient to\r\n"
        "452 4.2.2  https://support.example/mail/?p=OverQuotaTemp - gsmtp",
        "mailbox_full",
    ),
    Said("RCPT", "552 5.2.2 <alice@example.org> Quota exceeded (mailbox for user is full)", "mailbox_full"),
    Said(
        "RCPT",
        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient alice@example.org not found by SMTP address lookup",
        "no_such_mailbox",
    ),
    Said("RCPT", "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM6EUR05FT010.example]", "no_such_mailbox"),
    Said(
        "RCPT",
        "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.example/",
        "bad_ip_reputation blocklisted",
    ),
    Said(
        "RCPT",
        "451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719)",
        "rate_limited server_busy bad_ip_reputation",
    ),
    Said("RCPT", "451 4.7.1 Greylisting in action, please come back later", "greylisted"),
    Said("RCPT", "450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]", "rdns_missing"),
    Said(
        "RCPT",
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.blocklist.example; https://blocklist.example/ip/192.0.2.1",
        "blocklisted",
    ),
    Said(
        "RCPT",
        "550 Message was not accepted -- invalid mailbox.  Local mailbox alice@example.org is unavailable: user not found",
        "no_such_mailbox",
    ),
    Said(
        "RCPT",
        "550 Message was not accepted -- invalid mailbox. Local mailbox alice@example.org is unavailable: account is disabled",
        "mailbox_disabled",
    ),
    Said("RCPT", "550 5.7.1 No such user!", "no_such_mailbox"),
    Said("RCPT", "550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.1]", "relay_denied rdns_missing"),
    Said("RCPT", "551 5.7.1 User not local; please try <bob@example.net>", "has_moved relay_denied"),
    Said("RCPT", "452 4.5.3 Too many recipients", "too_many_recipients"),
    Said(
        "RCPT",
        "556 5.1.10 <alice@example.org>: Recipient address rejected: Domain example.org does not accept mail (nullMX)",
        "null_mx",
    ),
    Said(
        "end-of-data",
        "550-5.7.26 Your email has been blocked because the sender is unauthenticated.\r\n"
        "550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\r\n"
        "550 5.7.26  https://support.example/mail/answer/81126#authentication - gsmtp",
        "auth_results_required",
    ),
    Said(
        "end-of-data",
        "421-4.7.0 Our system has detected an unusual rate of unsolicited mail originating from your IP address.\r\n"
        "421 4.7.0 To protect our users from spam, mail sent from your IP address has been temporarily rate limited. - gsmtp",
        "rate_limited bad_ip_reputation",
    ),
    Said(
        "end-of-data",
        "552-5.3.4 Your message exceeded Google's message size limits. Please visit\r\n552 5.3.4  https://support.example/mail/?p=MaxSizeError",
        "message_too_large",
    ),
    Said(
        "end-of-data",
        "552-5.7.0 This message was blocked because its content presents a potential\r\n"
        "552 5.7.0 security issue. https://support.example/mail/?p=BlockedMessage - gsmtp",
        "attachment_refused content_refused virus",
    ),
    Said(
        "end-of-data",
        "550 5.4.5 Daily user sending limit exceeded. https://support.example/a/answer/166852 - gsmtp",
        "sender_quota_exceeded",
    ),
    Said(
        "end-of-data",
        "554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; "
        "Failed to process message due to a permanent exception",
        "sender_not_owned",
    ),
    Said(
        "end-of-data",
        "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.example/error-codes",
        "policy dmarc_failed",
    ),
    Said(
        "end-of-data",
        "550 spam message rejected. Please visit http://help.example/notspam-support/id?c=abc or report details to abuse@example.com. "
        "Error code: 0A1B2C.",
        "spam_content",
    ),
    Said(
        "end-of-data",
        "554 5.7.1 [2] Message rejected under suspicion of SPAM; https://y.example/1IrBc 1700000000-abc",
        "spam_content",
    ),
    Said(
        "end-of-data",
        "554 Message rejected: Email address is not verified. The following identities failed the check",
        "sender_refused sender_not_owned",
    ),
    Said("end-of-data", "454 Throttling failure: Maximum sending rate exceeded.", "rate_limited sender_quota_exceeded"),
    Said("end-of-data", "554 5.4.6 Error: too many hops", "loop"),
    Said("end-of-data", "550 5.7.1 maximum allowed line length is 998 octets, got 2000", "line_too_long"),
    Said("end-of-data", "554 5.6.0 Message contains invalid header", "malformed_message"),
    Said("end-of-data", "550 This message contains a virus or other malware (Eicar-Test-Signature)", "virus"),
    Said("end-of-data", "550 5.7.1 Сообщение отклонено: похоже на спам", "spam_content"),
)
