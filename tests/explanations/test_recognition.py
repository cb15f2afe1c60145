"""How the reason, the command and the words of a server are recognised in what people paste."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import smtpi18n
from smtpi18n import Command, Confidence, Reason, explain
from smtpi18n.library.reasons import failures

TIED = [
    "550-5.7.1 not RFC 5322 compliant: 'From' header is missing. To reduce the amount of spam sent to Gmail, this message has been blocked.",
    "status=deferred (TLS is required, but was not offered by host mx.example.net[192.0.2.5])",
    "550 5.7.1 rejected because 192.0.2.5 is in a black list; query refused, open resolver",
]


def test_the_answer_is_the_same_in_every_process() -> None:
    """Reasons that weigh the same are decided by the order of the text, not by the seed of hashes."""
    program = f"import smtpi18n\nfor text in {TIED!r}: print(smtpi18n.explain(text, locale='en').reason.value)"
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("text", "reason", "code"),
    [
        ('Expected response code 354 but got code "250", with message "250 Accepted"', Reason.BAD_SEQUENCE, 250),
        ("SMTP Error: STARTTLS failed: 2.0.0 Ready to start TLS (Code: 220)", Reason.TLS_FAILED, 220),
        ("SMTP Fehler (250): Die Authentisierung ist fehlgeschlagen", Reason.AUTH_FAILED, 250),
        ("status=sent (250 2.0.0 Ok: queued as 4XCW)", Reason.ACCEPTED, 250),
    ],
)
def test_a_positive_reply_that_a_program_reports_as_a_failure_is_none_of_success(text: str, reason: Reason, code: int) -> None:
    found = explain(text, locale="en")
    assert (found.reason, found.reply_code) == (reason, code)
    if reason is not Reason.ACCEPTED:
        assert found.confidence is not Confidence.CERTAIN


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Name service error for name=example.org type=MX: Host not found, try again",
            Reason.DNS_FAILED,
        ),  # Postfix: no answer from DNS
        ("Host or domain name not found. Name service error for name=example.org type=A: Host not found", Reason.NO_SUCH_DOMAIN),
        ("SMTP Error: Could not authenticate.", Reason.AUTH_FAILED),  # PHPMailer
        ("javax.mail.AuthenticationFailedException", Reason.AUTH_FAILED),
        ("450 4.1.8 <ada@example.org>: Sender address rejected: Domain not found", Reason.SENDER_DOMAIN_INVALID),
    ],
)
def test_what_programs_say_without_more_words_is_known(text: str, reason: Reason) -> None:
    found = explain(text, locale="en")
    assert (found.reason, found.confidence) == (reason, Confidence.CERTAIN)


@pytest.mark.parametrize("codes", ["", "5.3.0 ", "451 4.3.0 "])
@pytest.mark.parametrize(
    "text",
    [
        'Command time limit exceeded: "/usr/bin/vacation"',  # pipe(8) of Postfix
        'Command died with signal 9: "/usr/bin/vacation ada"',
        "Child process of vacation_pipe transport returned 75 from command: /usr/bin/vacation",  # Exim
        "pipe delivery process timed out",
        "destination /var/mail/ada is not owned by recipient",  # local(8) of Postfix
        "cannot update mailbox /var/mail/ada for user ada. destination /var/mail/ada is not owned by recipient",
        "mailbox /var/mail/ada has wrong uid (0 != 1000)",  # Exim
        "mailbox /var/mail/ada has too many links",
        "mailbox /var/mail/ada is not a regular file",
    ],
)
def test_what_fails_as_a_server_writes_into_a_mailbox_is_an_error_of_the_server(text: str, codes: str) -> None:
    """Neither a limit of the sender, nor an address of somebody else, nor the answer of the program that it names."""
    assert explain(f"{codes}{text}", locale="en").reason is Reason.SERVER_ERROR


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("553 5.7.1 <ada@example.org>: Sender address rejected: not owned by user bob", Reason.SENDER_NOT_OWNED),
        ("421 4.7.0 Connection rate limit exceeded", Reason.RATE_LIMITED),
        ("Connection timed out", Reason.CONNECTION_TIMEOUT),
        ('Command died with status 1: "/usr/bin/procmail". Command output: Quota exceeded', Reason.MAILBOX_FULL),
    ],
)
def test_words_like_those_of_such_an_error_keep_their_reason(text: str, reason: Reason) -> None:
    assert explain(text, locale="en").reason is reason


def test_nothing_is_made_of_a_text_that_says_nothing() -> None:
    found = explain("Mailer Error: SMTP Error: The following recipients failed: user@example.org", locale="en")
    assert (found.reason, found.confidence, found.command) == (Reason.UNKNOWN, Confidence.GUESS, Command.RCPT)


def test_a_reason_that_is_told_by_the_reply_code_has_its_own_texts() -> None:
    found = explain("530 5.5.1", locale="en")
    assert found.reason is Reason.AUTH_REQUIRED
    assert found.name == explain(Reason.AUTH_REQUIRED, locale="en").name


@pytest.mark.parametrize(
    "text",
    [
        "530 5.7.7 Email sending without SSL/TLS encryption is not allowed",
        "450 4.1.1 <a@example.org>: Recipient address rejected: unverified address: Address lookup failure",
        "450 4.2.1 The user you are trying to contact is receiving mail too quickly",
        "521 mail.example.net does not accept mail",
        "524 5.2.4 Mailing list expansion problem: <a@example.org>",
    ],
)
def test_no_contradiction_is_claimed_where_words_and_code_go_together(text: str) -> None:
    assert "5.1.1" in (explain("550 5.1.1 too many recipients this hour", locale="en").description or "")
    found = explain(text, locale="en")
    claim = smtpi18n.explain("550 5.1.1 too many recipients this hour", locale="en").description or ""
    assert not (found.description or "").startswith(claim.split("5.1.1")[0][:24])


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("535 5.7.8 Error: authentication failed", Command.AUTH),
        ("550 5.7.1 <a@example.org>: Recipient address rejected: User unknown", Command.RCPT),
        ("554 5.7.1 Service unavailable; Helo command [mail.example.net] blocked using dbl.example.org", Command.EHLO),
        ("454 4.7.0 Failed to establish TLS channel (in reply to RCPT TO command)", Command.RCPT),
        ("550 5.7.25 no PTR record (in reply to\n end of DATA command)", Command.END_OF_DATA),
        ("H=x [192.0.2.5] F=<a@example.net> rejected RCPT <b@example.org>: found in zen.example.org", Command.RCPT),
    ],
)
def test_what_was_answered_is_read_from_the_words(text: str, command: Command) -> None:
    assert explain(text, locale="en").command is command


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("SMTPRecipientsRefused({'a@b': (550, b'5.1.1 User unknown')})", "User unknown"),
        ('{"code":550,"message":"No such user","command":"RCPT TO"}', "No such user"),
        ('{"message":"No such user","code":550}', "No such user"),
        ('Expected response code 250 but got code "552", with message "552 line is too long "', "line is too long"),
        ("relay=mx.example.net[192.0.2.5]:25, dsn=4.4.1, status=deferred (connect to mx.example.net: timed out)", "connect to mx.example.net: timed out"),
        ("Final-Recipient: rfc822; a@example.org\nStatus: 5.2.2\nDiagnostic-Code: X-Postfix; Mailbox is full", "Mailbox is full"),
        ("messages missing a valid messageid header are not 550 5.7.1 accepted", "messages missing a valid messageid header are not accepted"),
        ("<~* 451 Temporary failure, try later.\n ~> QUIT\n*** Remote host closed connection unexpectedly.", "Temporary failure, try later."),
        ("554 , 554 Message not allowed", "Message not allowed"),
        ("554 5.7.1 [1] Message rejected", "[1] Message rejected"),
        ("550 5.7.1 no (in\n reply to RCPT TO command)", "no"),
    ],
)  # fmt: skip
def test_what_the_server_said_is_shown_without_what_a_program_wrapped_it_in(text: str, said: str) -> None:
    assert explain(text, locale="en").server_text == said


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("501 5.1.7 Bad sender address syntax", "sender_address_invalid"),
        ("535 5.7.8 Error: authentication failed: Invalid format", "credentials_unreadable"),
        ("501 5.5.2 Cannot decode base64 response", "credentials_unreadable"),
        ("535 5.7.0 authentication rejected: your password is too simple", "password_too_simple"),
        ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant", "smtp_login_disabled"),
        ("503 AUTH command used when not advertised", "auth_not_offered"),
        ("534-5.7.14 Please log in via your web browser and then try again.", "browser_login"),
        ("525 5.7.1 Your SMTP account is not yet activated", "sending_not_activated"),
        ("421 4.4.2 mx.example.org Error: timeout exceeded", "client_silent"),
        ("221 2.7.0 Error: I can break rules, too. Goodbye.", "client_not_smtp"),
        ("450 4.1.1 <a@example.org>: Recipient address rejected: unverified address: lookup failure", "address_unverified"),
        ("TLS is required, but was not offered by host mx.example.org[192.0.2.33]", "tls_not_offered"),
        ("a TLS session is required, but the server did not offer TLS support", "tls_not_offered"),
    ],
)
def test_the_very_thing_is_named_where_the_words_tell_more_than_the_reason(text: str, variant: str) -> None:
    assert explain(text, locale="en").name == failures()[variant].name


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("531", Reason.TOO_MANY_RECIPIENTS),
        ("4.7.23", Reason.RDNS_MISSING),
        ("4.7.27", Reason.SPF_FAILED),
        ("5.7.27", Reason.SENDER_DOMAIN_INVALID),
        ("4.7.29", Reason.TLS_REQUIRED),
        ("5.7.29", Reason.AUTH_RESULTS_REQUIRED),
        ("4.7.30", Reason.DKIM_FAILED),
        ("5.7.30", Reason.TLS_REQUIRED),
    ],
)
def test_a_code_by_itself_has_the_reason_that_its_own_texts_name(code: str, reason: Reason) -> None:
    assert explain(code).reason is reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        # whoever is banned is no attachment; what amavis calls banned is one
        ("550 5.7.1 you have been banned from this server", Reason.BLOCKLISTED),
        ("550 You are banned", Reason.BLOCKLISTED),
        ("554 5.7.1 Client host banned", Reason.BLOCKLISTED),
        ("550 Your IP address 192.0.2.5 is banned", Reason.BLOCKLISTED),
        ("554 banned", Reason.BLOCKLISTED),
        ("550 5.7.1 sender banned", Reason.SENDER_REFUSED),
        ("550 5.7.1 domain example.com is banned here", Reason.SENDER_REFUSED),
        ("550 Account banned", Reason.ACCOUNT_SUSPENDED),
        ("550 recipient account banned", Reason.MAILBOX_DISABLED),
        ("554 5.7.0 Reject, id=12345-01 - BANNED: multipart/mixed | application/zip,.exe,a.exe", Reason.ATTACHMENT_REFUSED),
        (
            "554 5.7.0 Reject, id=12345-01 - BANNED: P=p003,L=1,M=multipart/mixed | P=p002,L=1/2,N=a.zip",
            Reason.ATTACHMENT_REFUSED,
        ),
        ("550 BANNED FILENAME (.exe-ms,.exe)", Reason.ATTACHMENT_REFUSED),
        ("554 5.7.0 Banned file type", Reason.ATTACHMENT_REFUSED),
        # a mailbox that has moved for good is not one that is being moved
        ("550 mailbox moved", Reason.HAS_MOVED),
        ("550 5.2.0 mailbox moved, use new@example.org", Reason.HAS_MOVED),
        ("450 mailbox is being moved", Reason.SERVER_BUSY),
        ("450 4.2.0 mailbox is being migrated to another server", Reason.SERVER_BUSY),
        # what an account may send is not what is wrong with an account, nor with a mailbox
        ("554 5.7.1 Your account has exceeded its sending quota", Reason.SENDER_QUOTA_EXCEEDED),
        ("554 Quota for your account exceeded", Reason.SENDER_QUOTA_EXCEEDED),
        ("552 5.2.2 The recipient's account has exceeded its storage quota", Reason.MAILBOX_FULL),
        ("554 your account is not permitted to send to this list", Reason.RECIPIENT_REFUSED),
        ("550 your account may be hacked, change your password", Reason.ACCOUNT_SUSPENDED),
        ("550 5.7.1 message rejected: link to a hacked site", Reason.SPAM_CONTENT),
        # a scanner that does not work has found nothing; a host that is infected is no message
        ("451 clamav is not running", Reason.SERVER_ERROR),
        ("451 virus scanner not available", Reason.SERVER_ERROR),
        ("554 message could not be scanned for viruses", Reason.SERVER_ERROR),
        ("550 your computer is infected", Reason.BLOCKLISTED),
        ("550 virus found", Reason.VIRUS),
        # names and people
        ("550 5.1.1 user loop not found", Reason.NO_SUCH_MAILBOX),
        ("550 no mailbox for Dane", Reason.NO_SUCH_MAILBOX),
        ("550 recipient blacklisted", Reason.RECIPIENT_REFUSED),
        ("550 url blacklisted", Reason.SPAM_CONTENT),
        ("550 your server is misconfigured", Reason.POLICY),
        ("451 our server is misconfigured", Reason.SERVER_ERROR),
        ("451 mail server unreachable", Reason.NETWORK_FAILED),
        ("450 database unreachable, try later", Reason.SERVER_ERROR),
        ("550 permission denied", Reason.POLICY),
        ("501 no domain in address", Reason.ADDRESS_INVALID),
        ("550 helo name banned", Reason.GREETING_REFUSED),
    ],
)
def test_an_everyday_word_is_not_taken_for_what_one_program_means_by_it(text: str, reason: Reason) -> None:
    assert explain(text).reason is reason


@pytest.mark.parametrize("text", ["550 mailbox unreachable", "550 user disconnected", "550 your client is too old"])
def test_where_the_words_leave_it_open_no_reason_is_said_to_be_certain(text: str) -> None:
    assert explain(text).confidence is not Confidence.CERTAIN
