"""Replies about log-in and encryption that refuse for good (53z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import ENCRYPT, TOO_LARGE, WRONG_CREDENTIALS

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=530,
        rfc_text="Authentication required / Must issue a STARTTLS command first",
        status=Status.CURRENT,
        commands=tuple(
            command
            for command in Command
            if command
            not in (
                Command.CONNECT,
                Command.EHLO,
                Command.LHLO,
                Command.STARTTLS,
                Command.NOOP,
                Command.QUIT,
                Command.END_OF_DATA,
            )
        ),
        name="Authentication required, or TLS",
        says="Code 530 asks for a log-in or for TLS first.",
        summary="Before this command, the server wants the client to log in or to start TLS.",
        description=(
            "The text of the reply says which of the two is missing; the enhanced status code seldom does, since 5.7.0 serves for both. "
            "If TLS is already on, it is the log-in. "
            "The command has had no effect, and a message that was to be sent stays with the client."
        ),
        when_seen=(
            "The mail program or device is set up to send without a log-in, or without encryption. "
            "Or the log-in failed just before and the program went on: then 535 or 504 stands earlier in the session. "
            "Exchange puts both into one reply, which begins with `530 5.7.57 Client not authenticated to send mail`. "
            "If the recipient's own server says so in a bounce, it is closed to mail from outside by mistake, or takes mail only under TLS."
        ),
        how_to_fix=(
            "If the text asks for authentication, enter the user name and the password in the settings for outgoing mail; if a 535 came before, act on that first. "
            "If it asks for `STARTTLS`, turn on encryption: port 587 with `STARTTLS`, or port 465. "
            "If a device cannot log in, have the server's administrator let its IP address send. "
            "If the recipient's server asks for TLS, the sender's administrator turns it on; if it asks for authentication, only the administrator of that server can help."
        ),
        user_message=(
            "Your message was not sent, because your mail service asks for a log-in, for encryption, or for both. "
            "Enter your user name and password in the settings for outgoing mail, and turn encryption on."
        ),
        when_to_send=(
            "Send 530 when your policy requires a log-in or TLS before the command, and say in the text which. "
            "A server that the MX record of a domain names must not require TLS for that domain's mail."
        ),
        symptoms="authentication required; must issue a starttls command first; server wants starttls; smtp server requires authentication, login not set up; client not authenticated to send mail; scanner or printer cannot send email; email sending without ssl encryption is not allowed; must issue an auth command first; must authenticate first; need to log in before sending; outgoing server requires authentication; sign in to send mail; anonymous sending not allowed; smtp auth is required; turn on smtp authentication; script sends without logging in; client must authenticate; please authenticate to use this server; starttls required before sending; encrypted connection is mandatory; ssl required to send mail; unencrypted connection refused; turn on ssl or starttls; server refuses plain connection",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.SESSION,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.5.1", "5.7.0", "5.7.1"),
        related=(440, 454, 501, 503, 534, 535, 538, 550, 553, 554),
        references=(
            Reference(rfc=4954, section="6"),
            Reference(rfc=3207, section="4"),
            Reference(rfc=6409, section="4.3"),
        ),
        cases=(
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 530 asks for TLS before the log-in.",
                rfc_text="Must issue a STARTTLS command first",
                name="Encryption required before the log-in",
                summary="The server lets the client log in only once TLS is on.",
                description=(
                    "In answer to `AUTH` only `STARTTLS` can be meant. The user name and the password have not been checked."
                ),
                when_seen=(
                    "The connection has no TLS yet, typically on port 587 or 25. "
                    "Yandex sends 5.7.7 with it, which means something else in the IANA registry."
                ),
                how_to_fix=(
                    "Send `STARTTLS`, then `EHLO` and `AUTH` again; in a mail program, choose STARTTLS as the encryption. "
                    "If the password has already been sent unencrypted, change it."
                ),
                user_message=ENCRYPT,
                when_to_send="Send 530 in answer to `AUTH` when you take a log-in only over TLS.",
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("5.7.0",),
            ),
            Case(
                commands=(Command.HELO, Command.RSET),
                says="In answer to `HELO`, code 530 asks for TLS before all else.",
                rfc_text="Must issue a STARTTLS command first",
                name="Encryption required before all else",
                summary="The server wants TLS before it answers this command.",
                description="A missing log-in is never the reason for this answer: missing TLS is. No message is under way.",
                when_seen="The server serves nobody without TLS, and the client greets it with `HELO` or sends `RSET` before TLS is on.",
                how_to_fix="Greet with `EHLO` and send `STARTTLS` before anything else.",
                user_message="",
                when_to_send="Send 530 when you serve nobody without TLS; only `EHLO`, `STARTTLS`, `NOOP` and `QUIT` are answered then.",
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.7.0",),
            ),
            Case(
                commands=(Command.ATRN,),
                says="In answer to `ATRN`, code 530 asks for a log-in before the waiting mail.",
                rfc_text="Authentication required",
                name="Log-in required to fetch waiting mail",
                summary="The server hands over waiting mail only to a client that has logged in.",
                description="The roles have not been reversed, and the mail waits in the server's queue as before.",
                when_seen="The client sends `ATRN` without having logged in, or after an `AUTH` that failed.",
                how_to_fix="Log in with the account that the provider has set up for the domains, then ask for the mail.",
                user_message="",
                when_to_send="Send 530 in answer to `ATRN` until the client has logged in.",
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.7.0",),
                references=(Reference(rfc=2645, section="5.2.1"),),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN, Command.HELP, Command.ETRN, Command.TURN),
                user_message="",
                responsibility=Responsibility.NO_MESSAGE,
            ),
        ),
    ),
    Reply(
        code=534,
        rfc_text="Authentication mechanism is too weak",
        status=Status.CURRENT,
        commands=(Command.AUTH, Command.MAIL, Command.END_OF_DATA),
        name="Authentication mechanism is too weak",
        says="Code 534 usually says that this way to log in is not safe enough for the server.",
        summary="The server's policy demands a stronger way to log in for this user.",
        description=(
            "The mechanism is refused, not the password. "
            "The session goes on without a log-in, and the client may try a stronger mechanism in it. "
            "Messages wait with the client."
        ),
        when_seen=(
            "The server, or the settings of the account, no longer allow the mechanism, for example a plain password. "
            "Gmail sends 534 when it wants an app password (`534 5.7.9 Application-specific password required`), or a log-in with the browser first (`534 5.7.14`)."
        ),
        how_to_fix=(
            "Select a stronger mechanism in the client: OAuth 2.0 where the server offers it. "
            "For Gmail, create an app password in the settings of the Google account, and enter it in place of the usual one. "
            "If the text asks for the browser, log in there once and send again."
        ),
        user_message=(
            "Your message was not sent, because your mail service asks for a safer way to log in. "
            "Create an app password in your account, and enter it in the settings for outgoing mail in place of the usual one."
        ),
        when_to_send=(
            "Send 534 when the mechanism is weaker than your policy allows for this user. "
            "For one that you do not offer at all, send 504."
        ),
        symptoms="application-specific password required; please log in via your web browser and then try again; authentication mechanism is too weak; gmail wants an app password; less secure apps blocked by google; two-step verification, plain password refused; server wants oauth or a stronger login method; app-specific password needed; create an app password; two-factor authentication breaks smtp login; ordinary google password not accepted; less secure app access turned off; use oauth instead of password; stronger authentication method required; legacy password sign-in blocked",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.9", "5.7.14"),
        related=(432, 504, 530, 535, 538),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=4954, section="4")),
        cases=(
            Case(
                commands=(Command.MAIL,),
                rfc_text="",
                name="Message too large",
                says="As Courier sends it in answer to `MAIL FROM`, code 534 says that the message is too large.",
                summary="The size that the client announced is above the server's limit.",
                description=(
                    "It is 5.3.4 written without its dots, and not about the log-in. "
                    "The message has not been sent yet and stays with the client."
                ),
                when_seen="Courier compares the `SIZE` that the client announced with its own limit: `534 SIZE=Message too big`.",
                how_to_fix="Make the message smaller, or send a link to a large file in place of the file.",
                user_message=TOO_LARGE,
                when_to_send="In place of code 534, send 552 with 5.3.4 when the size announced with `MAIL FROM` is above your limit.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER,),
                associated_codes=("5.3.4",),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                rfc_text="",
                name="Message header too large",
                says="As Courier sends it after the final dot, code 534 says that the message's header is too large.",
                summary="The header of the message is larger than the server allows.",
                description=(
                    "It is code 5.3.4 without the dots, and has nothing to do with the log-in. "
                    "The message is refused for all its recipients and stays with the client."
                ),
                when_seen="Courier answers so after the final dot: `534 Message header size exceeds policy limit`. Mostly the fields `To` and `Cc` list too many addresses.",
                how_to_fix=(
                    "Send to fewer recipients at a time, or put them into `Bcc`. "
                    "If the program that writes the message adds long fields of its own, correct it."
                ),
                user_message=(
                    "Your message was not delivered, because its header, mostly the list of recipients, is too long. "
                    "Divide the recipients into several groups, and send the same message to each of them."
                ),
                when_to_send="In place of code 534, send 552 with 5.3.4 when the header of a message is larger than you allow.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("5.3.4",),
            ),
        ),
    ),
    Reply(
        code=535,
        rfc_text="Authentication credentials invalid",
        status=Status.CURRENT,
        commands=(Command.AUTH, Command.MAIL, Command.RCPT),
        name="Authentication credentials invalid",
        says="Code 535 usually says that the user name, the password or the token is not accepted.",
        summary="The server does not accept the user name, the password or the token.",
        description=(
            "The log-in has failed, and the session goes on without it. "
            "The client asks the user for other credentials rather than sending the same ones again. "
            "It keeps the messages that it has."
        ),
        when_seen=(
            "The password is mistyped or has been changed, or the user name is only the part before the @ sign where the server expects the whole address. "
            "Many providers refuse the usual password of an account with two-step verification; others have switched off log-in over SMTP, or, like Microsoft with `535 5.7.139`, every log-in with a password. "
            "With OAuth 2.0 the token has expired or does not cover sending. "
            "After many failures a server may answer so to the right password too, and Postfix does to a mechanism that it does not offer and to data that it cannot decode."
        ),
        how_to_fix=(
            "Enter the user name and the password anew; the name is usually the whole address. "
            "If the account has two-step verification, create an app password and use that. "
            "Turn on SMTP access in the provider's settings, or have the administrator do so; where no password is accepted, choose OAuth 2.0. "
            "Renew an OAuth token. "
            "Wait a while after many failures, because servers lock accounts and IP addresses."
        ),
        user_message=WRONG_CREDENTIALS,
        when_to_send=(
            "Send 535 when the credentials are wrong, with the same text for an unknown user and a wrong password. "
            "If you cannot check them at the moment, send 454."
        ),
        symptoms="wrong password or user name; can't log in to smtp server; username and password not accepted; authentication failed; incorrect authentication data; invalid login or password; basic authentication is disabled for the tenant; app password needed, usual password refused; oauth token expired or invalid; incorrect password; bad credentials; cannot sign in to mail server; sasl login authentication failed; mail client keeps asking for password; authentication error when sending; password is right but login fails; incorrect username or password; log in failed; smtp credentials rejected; logon failure, bad password; password changed, can't send anymore; auth login failed; mail.ru application password is required; neobhodim parol prilozheniya; yandex asks for app password",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.0", "5.7.1", "5.7.8", "5.7.14"),
        related=(235, 334, 432, 454, 501, 525, 530, 534, 538, 550, 554),
        references=(
            Reference(rfc=4954, section="6"),
            Reference(rfc=4954, section="4"),
            Reference(rfc=7628, section="4.4"),
        ),
        cases=(
            Case(
                commands=(Command.MAIL, Command.RCPT),
                says="As Courier sends it in answer to `MAIL FROM`, code 535 asks for a log-in first.",
                rfc_text="",
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("5.7.1",),
                name="Log-in required",
                summary="The server asks for a log-in, and the client has not logged in.",
                description="No user name or password has been checked. The session goes on, and the client keeps its message.",
                when_seen=(
                    "Courier and the qmail variant `s/qmail` answer `MAIL FROM` with `535 Authentication required` where they take mail only after a log-in; 530 is the standard's code for that. "
                    "The log-in is switched off in the mail program, it failed just before, or the server did not offer `AUTH`, perhaps because TLS was not started."
                ),
                how_to_fix=(
                    "Turn on authentication for outgoing mail in the program. "
                    "If it is on, look at the reply to `AUTH` earlier in the session. "
                    "Leave the password as it is unless that reply refused it."
                ),
                user_message=(
                    "Your message was not sent, because your mail program did not log in to your mail service. "
                    "Enter your user name and password in the settings for outgoing mail."
                ),
                when_to_send="In place of code 535, send 530 in answer to `MAIL FROM` until the client has logged in.",
            ),
        ),
    ),
    Reply(
        code=538,
        rfc_text="Encryption required for requested authentication mechanism",
        status=Status.OBSOLETE,
        commands=(Command.AUTH,),
        name="Encryption required for the authentication mechanism",
        says="Code 538 allows this way to log in only on an encrypted connection.",
        summary="The server allows this mechanism only on an encrypted connection.",
        description=(
            "The code is obsolete: RFC 4954 keeps it for the record only. "
            "Nothing is said about the password, and the session goes on without a log-in. "
            "Unsent messages remain with the client."
        ),
        when_seen=(
            "An old server lists a mechanism such as `PLAIN` before TLS is on, and then refuses it. "
            "A current server does not list it until then, and answers a client that tries it all the same with 504 or 530."
        ),
        how_to_fix=(
            "Turn on encryption for outgoing mail: port 587 with `STARTTLS`, or port 465. "
            "Let the client send `EHLO` again under TLS before it logs in. "
            "Change the password if it has gone over the unencrypted connection."
        ),
        user_message=ENCRYPT,
        when_to_send=(
            "In place of code 538, send 504 with 5.5.4 to a client that uses the mechanism before TLS is on. "
            "List such a mechanism only once TLS is on."
        ),
        symptoms="encryption required for requested authentication mechanism; login only over an encrypted connection; plain login refused without tls; password only over encrypted connection; enable ssl before logging in; auth needs tls",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.SESSION,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.11",),
        related=(504, 523, 524, 530, 534, 535),
        references=(
            Reference(rfc=4954, section="6"),
            Reference(rfc=4954, section="4"),
            Reference(rfc=4954, section="1"),
            Reference(rfc=2554, section="6"),
        ),
    ),
)
