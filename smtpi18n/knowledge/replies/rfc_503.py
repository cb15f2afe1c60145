"""Replies about the order of commands and the values that they come with, which refuse for good (503 and 504)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import CLIENT_REFUSED, ENCRYPTION_SETTINGS, LOGIN_FAILED, NO_RECIPIENTS, NOT_UNDERSTOOD, SENDER_REFUSED

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=503,
        rfc_text="Bad sequence of commands",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command not in (Command.CONNECT, Command.QUIT)),
        name="Bad sequence of commands",
        says="Code 503 usually says that the command came at the wrong point of the session.",
        summary="The command is out of order: the server cannot take it at this point of the session.",
        description=(
            "It is about the order of commands and says nothing about an address or a message. "
            "The state of the server has not changed, and the cause is usually an earlier reply. "
            "A message under way stays with the client."
        ),
        when_seen=(
            "A command that had to come first was left out, or was refused without the client noticing. "
            "In answer to `DATA` it usually means that no recipient was accepted. "
            "After a 554 greeting it answers every command but `QUIT`. "
            "Some servers also send it where they want a log-in first."
        ),
        how_to_fix=(
            "Read the replies to the commands before this one, and act on the first that was refused. "
            "Keep to the order `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`. "
            "If the program has lost its place, send `RSET` or open a new session; neither helps if a recipient was refused."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send="Send 503 to a command that you support but that may not come at this point.",
        symptoms="bad sequence of commands; need mail command first; need rcpt command, no valid recipients; send helo or ehlo first; error: already authenticated; auth command used when not advertised; nested mail command; starttls already sent; sender not yet given; commands out of order; wrong order of smtp commands; data before rcpt; no recipients specified before data; helo missing before mail from; mail from sent twice; sender already specified; commands out of sequence; auth not offered by server; say ehlo before auth; all recipients refused, data rejected; already logged in",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.5.0", "5.5.1", "5.5.4", "5.7.0", "5.7.1"),
        related=(354, 451, 500, 502, 530, 550, 554),
        references=(
            Reference(rfc=5321, section="4.1.4"),
            Reference(rfc=5321, section="3.3"),
            Reference(rfc=5321, section="3.1"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO, Command.RSET, Command.NOOP, Command.HELP),
                says="In answer to `EHLO` or `NOOP`, code 503 usually repeats that the greeting has refused the session.",
                name="Session refused by the greeting",
                summary="The server usually takes no mail from this client and says so to every command.",
                description=(
                    "A 554 greeting has usually refused the session already, and then only `QUIT` helps; the mail waits with the client."
                ),
                when_seen=(
                    "The client went on after a 554 greeting. "
                    "A few servers also send it to a second greeting, with the text `Duplicate HELO/EHLO`; RFC 5321 allows one."
                ),
                how_to_fix=(
                    "Read the greeting, act on what it says, and end the session with `QUIT`. "
                    "If a second greeting was refused, send none, or open a new session for it."
                ),
                user_message=CLIENT_REFUSED,
                scope=Scope.SESSION,
                session=Session.AWAITS_QUIT,
                responsibility=Responsibility.CLIENT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 503 says that TLS is not offered at this point or is on already.",
                name="TLS asked for where it is not offered",
                summary="The server does not offer TLS by `STARTTLS` at this point of the session.",
                description="The connection stays as it was, without encryption or with the one that is on already, and the client keeps its message.",
                when_seen=(
                    "The server does not offer `STARTTLS` to this client: Exim then answers `503 STARTTLS command used when not advertised`. "
                    "Or TLS is on already: the client sent `STARTTLS` twice, or connected to port 465, where TLS is on from the start."
                ),
                how_to_fix=(
                    "Look whether the `EHLO` reply lists `STARTTLS`. "
                    "If not, use port 587 with `STARTTLS`, or port 465 with TLS from the start. "
                    "If TLS is on already, do without `STARTTLS`. "
                    "A client that requires TLS must not send the message in the clear."
                ),
                user_message=ENCRYPTION_SETTINGS,
                when_to_send="In answer to `STARTTLS`, send 503 when TLS is on already or not offered there, and 454 when it cannot be started now.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.1", "5.5.4"),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 503 says that the client may not log in now or has logged in already.",
                name="Log-in at the wrong point",
                summary="The client may not log in at this point of the session.",
                description=(
                    "The credentials have not been looked at. "
                    "If an earlier `AUTH` was answered with 235, that log-in stays in force."
                ),
                when_seen=(
                    "The client has logged in already, a transaction is open, or `EHLO` has not been sent, or not again after `STARTTLS`. "
                    "Or logging in is not offered here or not before TLS: Postfix then answers `authentication not enabled`, Exim `AUTH command used when not advertised`."
                ),
                how_to_fix=(
                    "Log in once, after `EHLO` and before `MAIL FROM`. "
                    "If the server does not list `AUTH`, start TLS or use the submission port. "
                    "To change the account, open a new session."
                ),
                user_message=(
                    "Your message was not sent, because your mail program tried to log in when the mail service did not allow it. "
                    "Check that encryption is turned on in the settings for outgoing mail; if it is, pass on the full error text to whoever runs your mail."
                ),
                when_to_send="In answer to `AUTH`, send 503 when the client has logged in already or a transaction is open.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1", "5.7.0"),
                references=(Reference(rfc=4954, section="4"),),
            ),
            Case(
                commands=(Command.MAIL, Command.SEND, Command.SOML, Command.SAML),
                says="In answer to `MAIL FROM`, code 503 usually says that no message can begin at this point.",
                name="Message begun at the wrong point",
                summary="A message cannot be begun at this point of the session.",
                description=(
                    "The reply does not judge the sender's address. Nothing has been sent, and the message stays with the client."
                ),
                when_seen=(
                    "The client has not greeted yet, its `EHLO` was refused, or the previous transaction is still open: Postfix then answers `nested MAIL command`. "
                    "Some servers also ask in this way for a log-in, where 530 is the usual code."
                ),
                how_to_fix=(
                    "Send `EHLO` first and check that it was answered with 250. "
                    "If a transaction is still open, end it with `RSET`. "
                    "If the text of the reply asks for authentication, log in."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1", "5.7.0", "5.7.1"),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 503 usually says that no sender has been accepted.",
                name="Recipient named before the sender",
                summary="The server expects another command before the recipients.",
                description=(
                    "The recipient has usually not been looked at. "
                    "Every further one gets the same answer, unless a log-in is asked for. "
                    "The client keeps the message."
                ),
                when_seen=(
                    "`MAIL FROM` was refused just before and the client went on all the same, or it was never sent. "
                    "MailEnable also asks in this way for a log-in, where the recipient's domain is not its own; 530 or 550 is the usual code for that."
                ),
                how_to_fix=(
                    "Act on the reply to `MAIL FROM`, and name recipients only after that command has been answered with 250. "
                    "If the text of the reply asks for authentication, log in; if the recipient's domain belongs to that server, its administrator has to enter the domain there."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1", "5.7.0", "5.7.1"),
            ),
            Case(
                commands=(Command.DATA,),
                says="In answer to `DATA`, code 503 usually says that no recipient has been accepted.",
                name="No recipient accepted",
                summary="The server does not ask for the message, usually because it has no recipient for it.",
                description=(
                    "The message has not been seen. "
                    "Why each recipient was refused is in its own reply to `RCPT TO`; those refused for now are tried again later."
                ),
                when_seen=(
                    "Every `RCPT TO` was refused or none was sent. "
                    "Less often `BDAT` was used before in the same transaction, `MAIL FROM` announced `BINARYMIME`, which excludes `DATA`, or the server asks for a log-in or limits the number of recipients in this way."
                ),
                how_to_fix=(
                    "Read the replies to `RCPT TO` and act on them. "
                    "If the server accepted recipients all the same and the message has many, send it to fewer at a time. "
                    "Do not send the text of the message: only 354 invites it. "
                    "If `BDAT` or `BINARYMIME` was in use, send `RSET` and begin the transaction again, with `BDAT` alone or with `DATA` and no `BINARYMIME`."
                ),
                user_message=NO_RECIPIENTS,
                when_to_send="In answer to `DATA`, send 503 or 554 if no recipient was accepted; in LMTP it must be 503.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1"),
                references=(
                    Reference(rfc=2033, section="4.2"),
                    Reference(rfc=3030, section="3"),
                    Reference(rfc=5321, section="4.5.3.1.10"),
                ),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                says="After the final dot, code 503 usually says that the message has no accepted recipient.",
                name="No recipient accepted for the message",
                summary="The server does not take the message, usually because it has no recipient for it.",
                description=(
                    "The message goes to nobody and stays with the client. "
                    "Why each recipient was refused is in its own reply to `RCPT TO`."
                ),
                when_seen=(
                    "The server asked for the message with 354 although it had accepted no recipient, and says so only now. "
                    "Or the program sent the message after `DATA` had been refused."
                ),
                how_to_fix=(
                    "Read the replies to `RCPT TO` and to `DATA`, and act on the first that was refused. "
                    "Have the program send a message only after 354, and only if a recipient was accepted."
                ),
                user_message=NO_RECIPIENTS,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1"),
            ),
            Case(
                commands=(Command.BDAT,),
                says="In answer to `BDAT`, code 503 says that a chunk of the message came at the wrong point.",
                name="Chunk of the message at the wrong point",
                summary="The server cannot take a chunk of the message at this point.",
                description=(
                    "The state of the transaction is uncertain, and only `RSET` makes it clear again. "
                    "If the chunk marked `LAST` was answered with 250 before, that message has been accepted and stays so; otherwise no recipient gets it, and it stays with the client."
                ),
                when_seen="The last chunk had already been sent, no recipient was accepted, an earlier chunk was refused, or another command came between two chunks.",
                how_to_fix=(
                    "Look whether the chunk marked `LAST` was answered with 250: if so, do not send the message again. "
                    "Otherwise look whether any `RCPT TO` was accepted. "
                    "Send `RSET`, and begin the transaction again with one `BDAT LAST` at its end."
                ),
                user_message=(
                    "Your message may not have been sent, because your mail program and the mail service lost track of each other. "
                    "Before you send it again, pass on the full error text to whoever runs your mail."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1"),
                references=(Reference(rfc=3030, section="2"),),
            ),
            Case(
                commands=(Command.BURL,),
                says="In answer to `BURL`, code 503 says that no part is fetched before a recipient is accepted.",
                rfc_text="Valid RCPT TO required before BURL",
                name="No recipient accepted before BURL",
                summary="The server does not fetch a part of the message, because it has no recipient for it.",
                description="The message is incomplete and stays with the client. The mail store has not been asked.",
                when_seen="The client sent `BURL` in one batch with `RCPT TO` commands, all of which were refused.",
                how_to_fix="Find the reason in the replies to `RCPT TO`; the address of the part is not the cause.",
                user_message=NO_RECIPIENTS,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1"),
                references=(Reference(rfc=4468, section="6"),),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN),
                says="In answer to `VRFY`, code 503 usually says that the client has to greet the server before it asks.",
                name="Question asked before the greeting",
                summary="The server usually answers no question before the client has greeted it.",
                description="The server has not looked for the name. Sending mail does not depend on the answer.",
                when_seen=(
                    "The client has not sent `EHLO`, and the server insists on it, although RFC 5321 says that it should not. "
                    "Or the client went on after a 554 greeting, which leaves only `QUIT`."
                ),
                how_to_fix="Send `EHLO` first, or do without the answer.",
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.5.1",),
            ),
            Case(
                commands=(Command.ETRN, Command.ATRN, Command.TURN),
                says="In answer to `ETRN`, code 503 says that waiting mail cannot be asked for at this point.",
                name="Waiting mail asked for at the wrong point",
                summary="The client may not ask for waiting mail at this point of the session.",
                description="The queue has not been started, and the waiting mail stays where it is.",
                when_seen=(
                    "The client has not greeted yet, or a transaction is open: Postfix then answers `send HELO/EHLO first` or `MAIL transaction in progress`. "
                    "Or the client went on after a 554 greeting."
                ),
                how_to_fix="Send `EHLO` first, end an open transaction with `RSET`, and ask again.",
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.5.1",),
            ),
        ),
    ),
    Reply(
        code=504,
        rfc_text="Command parameter not implemented",
        status=Status.CURRENT,
        commands=(
            Command.EHLO,
            Command.HELO,
            Command.LHLO,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.VRFY,
            Command.EXPN,
            Command.HELP,
        ),
        name="Command parameter not implemented",
        says="Code 504 usually says that a value given with the command is not supported or not complete.",
        summary="The server knows the command but does not support the value given with it, or wants it complete.",
        description=(
            "The command itself is well-formed; only the value does not suit the server. "
            "The session goes on, and the same command with another value may succeed. "
            "The client keeps a message that was to be sent."
        ),
        when_seen=(
            "In answer to `AUTH` it means that the server does not offer the mechanism. "
            "Postfix sends it, with the words `need fully-qualified`, where a host name or an address has no complete domain, and usually only at `RCPT TO`. "
            "For parameters of `MAIL FROM` and `RCPT TO` it is rare: the usual code there is 555."
        ),
        how_to_fix=(
            "Choose from what the server lists in its `EHLO` reply. "
            "If it asks for a fully-qualified name, have the sender's administrator complete the host name or the address. "
            "Leave out a parameter that the message can do without."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send="Send 504 when you support the command but not the value given with it, above all an unknown mechanism in `AUTH`.",
        symptoms="command parameter not implemented; unrecognized authentication type; auth mechanism not supported by the server; need fully-qualified hostname; helo command rejected: need fully-qualified hostname; need fully-qualified address, domain missing; login method not offered by server; helo must be full hostname; helo is localhost; short name in helo; no supported authentication method; cram-md5 not supported; no compatible login mechanism; unknown auth type; parameter value not supported",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.5.2", "5.5.4", "5.7.0", "5.7.4"),
        related=(501, 502, 523, 524, 534, 538, 555),
        references=(
            Reference(rfc=4954, section="4"),
            Reference(rfc=5321, section="4.2.1"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                says="In answer to `EHLO`, code 504 says that the client's host name is not complete.",
                name="Host name in the greeting not complete",
                summary="The server wants a complete host name in the greeting.",
                description=(
                    "The server takes no mail from this client until the name is right. The messages stay with the client."
                ),
                when_seen=(
                    "The client greets with a short name such as `localhost` or the bare name of a computer. "
                    "Postfix, unless it is set up otherwise, puts this refusal off until `RCPT TO`. "
                    "By RFC 5321 the code is hardly ever needed here."
                ),
                how_to_fix="Set the client's host name with its domain, such as `mail.example.com`, as the name that it greets with.",
                scope=Scope.SESSION,
                responsibility=Responsibility.CLIENT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 504 says that this log-in mechanism is not offered, or only with encryption.",
                name="Authentication mechanism not supported",
                summary="The server does not offer the mechanism that the client has chosen for the log-in.",
                description=(
                    "The log-in has not begun, so nothing is known about the password. "
                    "The client may try another mechanism in the same session."
                ),
                when_seen=(
                    "The mechanism is missing from the server's list, or is on it only once TLS is on. "
                    "Exchange and Gmail answer `504 5.7.4 Unrecognized authentication type`. "
                    "Some providers have given up older mechanisms, `XOAUTH` for one."
                ),
                how_to_fix=(
                    "Choose one of the mechanisms that stand behind `AUTH` in the `EHLO` reply. "
                    "If there is none that the client knows, start TLS and send `EHLO` again. "
                    "Update a program that offers only outdated mechanisms."
                ),
                user_message=LOGIN_FAILED,
                when_to_send="In answer to `AUTH`, send 504 with 5.5.4 for a mechanism that you do not support, or not without encryption.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.4", "5.7.0", "5.7.4"),
            ),
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 504 says that the sender's address is not complete or a parameter is unknown.",
                name="Sender's address not complete, or parameter not supported",
                summary="The server wants a complete sender's address, or does not support a parameter of `MAIL FROM`.",
                description=(
                    "No transaction has begun. The client keeps the message and may repeat the command in another form."
                ),
                when_seen=(
                    "The sender's address has no complete domain, typically in mail from a script or a device. "
                    "Postfix, unless it is set up otherwise, refuses such an address only at `RCPT TO`. "
                    "Far less often the client has asked for `CONPERM`, which the server does not know."
                ),
                how_to_fix=(
                    "Set a complete sender's address in the program or device. "
                    "Drop a parameter that the message can do without; a message that needs `CONPERM` has to be returned to its sender."
                ),
                user_message=SENDER_REFUSED,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.2", "5.5.4"),
                references=(Reference(rfc=4141, section="4.2"),),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 504 usually says that an address or the client's host name is not complete.",
                name="Address or host name not complete",
                summary="The server wants a complete address or host name, or does not support a parameter of `RCPT TO`.",
                description=(
                    "The client keeps the message for this recipient. "
                    "If the recipient's own address is the reason, the others are not affected. "
                    "If the text of the reply names the sender's address or the greeting, every recipient is refused."
                ),
                when_seen=(
                    "Postfix puts refusals off until `RCPT TO`, so that the words before `need fully-qualified` decide. "
                    "`Sender address rejected` is about the address in `MAIL FROM`, `Helo command rejected` about the host name in `EHLO`, `Recipient address rejected` about this recipient. "
                    "Far less often the client has asked for `CONNEG`."
                ),
                how_to_fix=(
                    "Complete what the reply names: the sender's address, the client's host name or the recipient's address. "
                    "Drop a parameter that the server does not know."
                ),
                user_message=(
                    "Your message was not delivered, because an address, or the name of the server that sends your mail, was not complete. "
                    "Check the part after the @ sign in every address, yours too; if it is right, pass on the full error text to whoever runs your mail."
                ),
                scope=Scope.RECIPIENT,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.2", "5.5.4"),
                references=(Reference(rfc=4141, section="5.2"),),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN, Command.HELP),
                summary="The server does not know the parameter of this query.",
                description="The command only asks for information, so no message is affected.",
                when_seen="The query has a parameter that the server does not handle, for example `HELP` about a single command.",
                how_to_fix="Ask without the parameter, or do without the answer.",
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.5.4",),
            ),
        ),
    ),
)
