"""Variants of reasons: what is said in place of the reason's own texts where the words of a reply, or its command, tell more.

Reasons are words for machines, and few; people want to read of the very thing.
"""

from __future__ import annotations

from ...facts import Actor, Command
from ...reasons import Reason
from ...records import Record
from .schema import Failure

VARIANTS: tuple[Failure, ...] = (
    Failure(
        family="variant",
        key="sender_address_invalid",
        reason=Reason.ADDRESS_INVALID,
        name="Sender's address is written wrongly",
        summary="The sender's address in the command `MAIL FROM` is incomplete or breaks the rules for addresses.",
        how_to_fix=(
            "Enter the sender's whole address with its domain in the settings of the program. "
            "Look in the log at what was really sent: an empty variable, a name inside the angle brackets and an invisible character are frequent causes."
        ),
        user_message=(
            "Your message was not sent, because your own address is written wrongly as that of the sender. "
            "Correct it in the settings of your mail program."
        ),
        passes=False,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
    ),
    Failure(
        family="variant",
        key="credentials_unreadable",
        reason=Reason.AUTH_FAILED,
        name="Log-in data could not be read",
        summary="The server could not make out the user name and the password, because they are not encoded as the authentication mechanism demands, or because the exchange broke off.",
        how_to_fix=(
            "Check that the user name and the password are given, and that the program encodes them in base64 as the mechanism demands. "
            "Enter the password anew without spaces, choose another mechanism, such as `PLAIN` in place of `LOGIN`, or update the program."
        ),
        user_message=(
            "Your message was not sent, because the mail server could not read the log-in data. "
            "Enter the user name and the password for outgoing mail anew; if that does not help, update your mail program."
        ),
        passes=False,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
    ),
    Failure(
        family="variant",
        key="password_too_simple",
        reason=Reason.AUTH_FAILED,
        name="Password is too simple",
        summary="The provider demands a stronger password, and allows no log-in until it has been changed.",
        how_to_fix="Change the password on the provider's site, then enter the new one in the program's settings for outgoing mail.",
        user_message=(
            "Your message was not sent, because your mail service considers your password too simple. "
            "Change it on the site of the service, and enter the new one in the settings for outgoing mail."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        family="variant",
        key="smtp_login_disabled",
        reason=Reason.AUTH_MECHANISM_REFUSED,
        name="Log-in over SMTP is turned off",
        summary="Log-in by user name and password over SMTP is turned off for the mailbox or for the whole organization.",
        how_to_fix=(
            "In Microsoft 365, the administrator allows `Authenticated SMTP` for the mailbox, or sets `SmtpClientAuthenticationDisabled` to `$false` for the organization; security defaults must not forbid it. "
            "If it has to stay off, send with OAuth 2.0 (`XOAUTH2`) or through another server. "
            "Typing the password again does not help."
        ),
        user_message=(
            "Your message was not sent, because log-in by mail programs is turned off for your mailbox. "
            "Ask your administrator to turn it on."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
    ),
    Failure(
        family="variant",
        key="browser_login",
        reason=Reason.APP_PASSWORD_NEEDED,
        name="Log-in through the browser needed first",
        summary="The provider has stopped the log-in of the program, and wants the owner of the account to log in through the browser once.",
        how_to_fix=(
            "Log in to the account through the browser, confirm that it was you, and send the message again. "
            "If that does not help, create an app password in the security settings of the account, and enter it in the program."
        ),
        user_message=(
            "Your message was not sent, because your mail service wants you to log in through the browser once. "
            "Do so and send the message again; if that does not help, create an app password in your account."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        family="variant",
        key="sending_not_activated",
        reason=Reason.ACCOUNT_SUSPENDED,
        name="Sending is not yet activated for the account",
        summary="The account is new, and its provider has not yet allowed it to send.",
        how_to_fix="Finish the registration, confirm the address and the domain, and ask the provider to activate sending.",
        user_message=(
            "Your message was not sent, because sending is not yet activated for your account. Ask your provider to activate it."
        ),
        passes=False,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
    ),
    Failure(
        family="variant",
        key="client_silent",
        reason=Reason.CONNECTION_TIMEOUT,
        name="Server waited in vain for the client",
        summary="The client sent nothing for too long, so the server closed the connection.",
        how_to_fix=(
            "Open a new connection and send the message again. "
            "Close a connection that is idle, and open a new one for the next message. "
            "If this happens in the middle of a message, look for a slow or broken line, and check the packet size (MTU) on the way."
        ),
        user_message=(
            "Your message was probably not sent, because the mail program was silent for too long and the server closed the connection. "
            "Send it again."
        ),
        passes=True,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
    ),
    Failure(
        family="variant",
        key="client_not_smtp",
        reason=Reason.NOT_SMTP,
        name="Client does not speak SMTP",
        summary="A client has sent the mail server commands of another protocol, such as HTTP, so the server broke off.",
        how_to_fix=(
            "Look in the log of the server at which program or scanner connects to this port, and give it the right one, or lock it out in the firewall. "
            "If it is your own program, check the port and the protocol in its settings."
        ),
        user_message=(
            "Your message was not sent, because the program spoke another protocol than SMTP to the mail server. "
            "Check the kind of server and the port in the settings for outgoing mail."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
    ),
    Failure(
        family="variant",
        key="address_unverified",
        reason=Reason.SERVER_BUSY,
        name="Server could not verify yet whether the address exists",
        summary="The server asks the next server whether the address exists, and has had no answer so far.",
        how_to_fix=(
            "Wait: a mail server tries again by itself. "
            "If it lasts for hours, check the address, and tell the recipient's administrator that the next server does not answer the question."
        ),
        passes=True,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
    ),
    Failure(
        family="variant",
        key="tls_not_offered",
        reason=Reason.TLS_REQUIRED,
        name="Next server does not offer the TLS that yours demands",
        summary="Your mail server passes this message on only over an encrypted connection, and the next server did not offer `STARTTLS` on this one.",
        how_to_fix=(
            "From the sending server, connect to port 25 of the next one by hand and look at the reply to `EHLO`; then do so from another network. "
            "If `STARTTLS` is missing in your network alone, find what takes it out of the reply, such as a firewall, a proxy or an antivirus program. "
            "If it is missing everywhere, ask the recipient's administrator to turn it on. "
            "You can also allow mail to this domain without encryption (Postfix: `may` in place of `encrypt` in `smtp_tls_policy_maps`), but not where the domain itself demands it by DANE or MTA-STS, because the missing `STARTTLS` may then be an attack."
        ),
        user_message=(
            "Your message was not delivered, because your mail server passes it on only over an encrypted connection, and the next server offered none; pass on the full error text to whoever runs your mail."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
    ),
)


class Rule(Record):
    """Where the texts of a variant, or of a failure, by its ``key``, stand in for those of one of the ``reasons``.

    That is in answer to one of the ``commands``, or where one of the ``phrases`` stands in the reply, written as those of reasons are.
    """

    key: str
    reasons: tuple[Reason, ...]
    commands: tuple[Command, ...] = ()
    phrases: tuple[str, ...] = ()


RULES: tuple[Rule, ...] = (
    Rule(
        key="sender_address_invalid",
        reasons=(Reason.ADDRESS_INVALID,),
        commands=(Command.MAIL,),
        phrases=("sender address", "mail from", "return path", "bad|invalid|malformed sender"),
    ),
    Rule(
        key="password_too_simple",
        reasons=(Reason.AUTH_FAILED, Reason.AUTH_MECHANISM_REFUSED),
        phrases=("password too simple|weak|easy", "password … too simple"),
    ),
    Rule(
        key="credentials_unreadable",
        reasons=(Reason.AUTH_FAILED, Reason.SYNTAX_ERROR, Reason.AUTH_MECHANISM_REFUSED),
        phrases=(
            "base64",
            "failed invalid|bad|malformed format",
            "malformed authentication|auth data",
            "invalid authentication data",
            "another step needed",
        ),
    ),
    Rule(
        key="smtp_login_disabled",
        reasons=(Reason.AUTH_MECHANISM_REFUSED,),
        phrases=("smtpclientauthentication disabled", "basic authentication disabled", "smtp auth|authentication disabled"),
    ),
    Rule(
        key="auth_not_offered",
        reasons=(Reason.AUTH_MECHANISM_REFUSED,),
        phrases=(
            "not advertised",
            "command not implemented|recognized|recognised|supported|understood",
            "unrecognized|unrecognised|unknown|unimplemented command",
            "command unrecognized|unrecognised|unknown",
            "auth|authentication not offered|enabled|available|supported",
            "not support authentication|auth",
            "doesnt support authentication|auth",
        ),
    ),
    Rule(key="browser_login", reasons=(Reason.APP_PASSWORD_NEEDED,), phrases=("web browser|webbrowser", "webbrowser", "browser")),
    Rule(
        key="sending_not_activated",
        reasons=(Reason.ACCOUNT_SUSPENDED,),
        phrases=("not yet activated", "not activated", "request activation"),
    ),
    Rule(
        key="client_silent",
        reasons=(Reason.CONNECTION_TIMEOUT,),
        phrases=("timeout exceeded", "timeout … client", "timeout closing connection", "idle timeout", "no data … client"),
    ),
    Rule(key="client_not_smtp", reasons=(Reason.NOT_SMTP,), phrases=("break rules", "non smtp command|commands")),
    Rule(
        key="tls_not_offered",
        reasons=(Reason.TLS_REQUIRED, Reason.TLS_FAILED),
        phrases=("tls required but was not offered by host", "tls session required but … not offer tls"),
    ),
    Rule(key="address_unverified", reasons=(Reason.SERVER_BUSY,), phrases=("unverified address", "address verification")),
)
