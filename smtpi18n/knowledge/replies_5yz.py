"""Replies that refuse for good (5yz): the same request will not succeed unchanged."""

from __future__ import annotations

from ..codes import Actor, Command, Responsibility, Retry, Scope, Session, Status
from .schema import Case, Reference, Reply
from .shared import ENCRYPT, LOGIN_FAILED, NO_MAIL_THERE, NO_RECIPIENTS, NOT_UNDERSTOOD, REFUSED, UNREADABLE

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=500,
        rfc_text="Syntax error, command unrecognized",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command is not Command.CONNECT),
        typical_commands=(Command.EHLO, Command.STARTTLS, Command.AUTH, Command.EXPN, Command.ETRN, Command.END_OF_DATA),
        name="Syntax error: command not recognised",
        summary="The server does not know the command, or the line is too long for it.",
        description=(
            "The command has had no effect, and the session is where it was before. The reply says nothing about an address or "
            "about the content of a message; one that was to be sent stays with the client."
        ),
        when_seen=(
            "The client uses a command that this server does not have, often an extension that it does not offer. A firewall or "
            "a virus scanner between the two may have garbled the command, for example into `XXXX`. Less often the text of a "
            "message arrives as commands, because a program sent it without waiting for 354."
        ),
        how_to_fix=(
            "Compare the command with what the server lists in its `EHLO` reply, and use no other extension. If the text shows a "
            "garbled command, turn off the inspection of SMTP on the firewall. If parts of a message were taken for commands, "
            "correct the program that sends them. Shorten a line that is too long."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send="Send 500 to a command that you do not know and to a line that is too long. Where you know the command but do not implement it, send 502.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.5.1", "5.5.2", "5.5.6", "5.7.0"),
        related=(501, 502, 503),
        references=(
            Reference(rfc=5321, section="4.2.4"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=5321, section="4.5.3.1.9"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
        ),
        cases=(
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                name="Greeting command not recognised",
                summary="The server does not know this form of greeting.",
                description="The session has not begun yet: the server waits for a greeting that it knows. No message is concerned.",
                when_seen=(
                    "An old server, or a firewall in front of one, does not know `EHLO`. An LMTP server answers `EHLO` and `HELO` "
                    "so, because it knows `LHLO` alone; an SMTP server may answer `LHLO` so."
                ),
                how_to_fix=(
                    "Fall back to `HELO` where an SMTP server does not know `EHLO`; encryption and log-in are then not available. "
                    "Greet an LMTP server with `LHLO`. If a firewall is in the way, have it let `EHLO` through."
                ),
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
                references=(Reference(rfc=2033, section="4.1"), Reference(rfc=5321, section="4.1.4")),
            ),
            Case(
                commands=(Command.AUTH,),
                rfc_text="Authentication Exchange line is too long",
                name="Log-in not offered, or its line too long",
                summary="The server does not know `AUTH`, or a line of the log-in is longer than it can take.",
                description=(
                    "The log-in has failed before anything was checked, so the password has not been called wrong. Unsent "
                    "mail stays with the client."
                ),
                when_seen=(
                    "It answers `AUTH` on a server or a port where logging in is not possible. With 5.5.6 it comes in the middle of the "
                    "exchange, where the client has sent a very long token or ticket."
                ),
                how_to_fix=(
                    "Log in on the submission port, 587 or 465, and only if the `EHLO` reply lists `AUTH`. If the list lacks it "
                    "before encryption, start TLS and look again. With 5.5.6 choose another mechanism, or have the "
                    "server's administrator allow longer lines."
                ),
                user_message=LOGIN_FAILED,
                when_to_send="In answer to `AUTH`, send 500 with 5.5.6 when a line of the exchange exceeds your buffer.",
                scope=Scope.SESSION,
                responsibility=Responsibility.CLIENT,
                references=(Reference(rfc=4954, section="4"), Reference(rfc=4954, section="6")),
            ),
            Case(
                commands=(
                    Command.MAIL,
                    Command.DATA,
                    Command.BDAT,
                    Command.BURL,
                    Command.SEND,
                    Command.SOML,
                    Command.SAML,
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
            ),
            Case(commands=(Command.RCPT,), scope=Scope.RECIPIENT, responsibility=Responsibility.CLIENT),
            Case(
                commands=(Command.END_OF_DATA,),
                name="Line of the message too long",
                summary="A line of the message is longer than the server takes.",
                description="The message is refused as a whole and goes to none of its recipients. It stays with the client.",
                when_seen=(
                    "It comes after the final dot, where a program has put a whole paragraph, or HTML without line breaks, into one line. "
                    "Many servers accept such a line all the same, or answer with another code."
                ),
                how_to_fix=(
                    "Have the program keep every line of a message to 998 bytes; a Cyrillic letter in UTF-8 takes"
                    " two. Leave the encoding of longer ones to a mail library."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.2",),
                references=(Reference(rfc=5321, section="4.5.3.1.6"),),
            ),
            Case(
                commands=(
                    Command.STARTTLS,
                    Command.EXPN,
                    Command.VRFY,
                    Command.HELP,
                    Command.ETRN,
                    Command.ATRN,
                    Command.TURN,
                    Command.RSET,
                    Command.NOOP,
                    Command.QUIT,
                ),
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=1985, section="5.1"),),
            ),
        ),
    ),
    Reply(
        code=501,
        rfc_text="Syntax error in parameters or arguments",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command not in (Command.CONNECT, Command.END_OF_DATA)),
        typical_commands=(Command.EHLO, Command.MAIL, Command.RCPT, Command.AUTH, Command.STARTTLS, Command.ETRN),
        name="Syntax error in parameters or arguments",
        summary="The server knows the command but cannot read what follows it.",
        description=(
            "Only the form is at fault; the server has not judged whether it would carry the command out. It stays in the state "
            "that it was in, and a message that was to be sent remains with the client."
        ),
        when_seen=(
            "An address after `MAIL FROM` or `RCPT TO` has a space, a stray character or no closing bracket. After `EHLO` the "
            "client's host name is empty or malformed. Otherwise a parameter has a bad value, occurs twice, or follows a command "
            "that takes none, such as `DATA` or `QUIT`."
        ),
        how_to_fix=(
            "Read in the text which argument is meant. Correct the address if there is one. Write no space on either side of the colon "
            "in `MAIL FROM:` and `RCPT TO:`. If the host name in `EHLO` is at fault, set it in the client's configuration."
        ),
        user_message=UNREADABLE,
        when_to_send=(
            "Send 501 when the arguments of a command are malformed, or when it takes none and has some. For an unknown parameter "
            "of `MAIL FROM` or `RCPT TO` send 555."
        ),
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.1.3", "5.1.8", "5.5.0", "5.5.1", "5.5.2", "5.5.4", "5.7.0"),
        related=(401, 500, 504, 553, 555),
        references=(
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=5321, section="4.1.4"),
            Reference(rfc=6409, section="5.1"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
        ),
        cases=(
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                name="Malformed host name in the greeting",
                summary="The server cannot read the host name with which the client greets it.",
                description="Until the server has a valid greeting, it takes no mail, and some servers hang up. The mail waits with the client.",
                when_seen=(
                    "It answers `EHLO` or `HELO`: the name is missing, has an underscore or another forbidden character, or is an "
                    "IP address without square brackets."
                ),
                how_to_fix=(
                    "Give the client its own full host name to greet with. If it has none, let it send its IP address in square "
                    "brackets."
                ),
                user_message=NOT_UNDERSTOOD,
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.CLIENT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.MAIL, Command.SEND, Command.SOML, Command.SAML),
                name="Malformed sender address or parameter",
                summary="The server cannot read the sender's address or a parameter that follows it.",
                description="No transaction has been opened, and no recipient could be named. The client keeps the message and corrects the command.",
                when_seen=(
                    "It answers `MAIL FROM`: the address has no angle brackets or no domain, or a parameter such as `RET`, `BY`, "
                    "`HOLDFOR` or `MT-PRIORITY` has a bad value or is given twice."
                ),
                how_to_fix=(
                    "Put the sender's address in angle brackets and complete its domain. Check the values of the parameters "
                    "against their definitions."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.1.8", "5.5.2", "5.5.4"),
                references=(
                    Reference(rfc=3461, section="5.1"),
                    Reference(rfc=2852, section="4"),
                    Reference(rfc=4865, section="4.2"),
                    Reference(rfc=4865, section="6"),
                    Reference(rfc=6710, section="4.1"),
                ),
            ),
            Case(
                commands=(Command.RCPT,),
                name="Malformed recipient address or parameter",
                summary="The server cannot read the recipient's address or a parameter that follows it.",
                description="Only this recipient is refused, and not because the mailbox is missing. The transaction continues with the others.",
                when_seen=(
                    "It answers `RCPT TO`: the address was mistyped or copied together with a space, a comma or a name, or a parameter "
                    "such as `NOTIFY` has a bad value."
                ),
                how_to_fix="Look for stray characters in the address and type it anew. If it is right, check the parameters that the program adds.",
                scope=Scope.RECIPIENT,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.1.3", "5.5.2", "5.5.4"),
                references=(Reference(rfc=3461, section="5.1"),),
            ),
            Case(
                commands=(Command.AUTH,),
                name="Log-in malformed or cancelled",
                summary="The server cannot read what the client sent while logging in, or the client has cancelled.",
                description=(
                    "The exchange is over without a result: the server has called neither the user name nor the password wrong. The client "
                    "may begin anew."
                ),
                when_seen=(
                    "With 5.5.2 a line of the exchange is not valid base64; often the name or password was sent as plain text. With "
                    "5.7.0 the client has sent an initial response for a mechanism in which the server speaks first. Without either "
                    "it may confirm that the client has cancelled with `*`."
                ),
                how_to_fix=(
                    "Encode each line of the exchange in base64, without line breaks. Leave the initial response out where "
                    "the mechanism has none. If the client cancelled by itself, look in its log for the reason."
                ),
                user_message=LOGIN_FAILED,
                when_to_send=(
                    "In answer to `AUTH`, send 501 with 5.5.2 for bad base64 and with 5.7.0 for an initial response that the "
                    "mechanism does not have. A client that cancels with `*` also gets 501."
                ),
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.2", "5.5.4", "5.7.0"),
                references=(Reference(rfc=4954, section="4"),),
            ),
            Case(
                commands=(Command.STARTTLS,),
                rfc_text="Syntax error (no parameters allowed)",
                name="STARTTLS takes no parameters",
                summary="The server found something after `STARTTLS`, where nothing may stand.",
                description="TLS has not been started, and the connection is still unencrypted. No message is affected.",
                when_seen="It answers `STARTTLS` with a parameter or a trailing character, usually from a program that builds its commands by hand.",
                how_to_fix="Send the bare word `STARTTLS`. If the program does so already, look for a device on the way that changes the line.",
                user_message="",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.5.2", "5.5.4"),
                references=(Reference(rfc=3207, section="4"),),
            ),
            Case(commands=(Command.DATA, Command.BDAT, Command.BURL), scope=Scope.MESSAGE, responsibility=Responsibility.CLIENT),
            Case(
                commands=(
                    Command.ETRN,
                    Command.VRFY,
                    Command.EXPN,
                    Command.HELP,
                    Command.ATRN,
                    Command.TURN,
                    Command.RSET,
                    Command.NOOP,
                    Command.QUIT,
                ),
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=1985, section="5.1"),),
            ),
        ),
    ),
    Reply(
        code=502,
        rfc_text="Command not implemented",
        status=Status.CURRENT,
        commands=(
            Command.EHLO,
            Command.HELO,
            Command.LHLO,
            Command.VRFY,
            Command.EXPN,
            Command.HELP,
            Command.ATRN,
            Command.SEND,
            Command.SOML,
            Command.SAML,
            Command.TURN,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
        ),
        typical_commands=(Command.VRFY, Command.EXPN, Command.HELP),
        name="Command not implemented",
        summary="The server recognises the command but does not carry it out.",
        description=(
            "It is a matter of how the server is built or configured, so that repeating the command changes nothing. The session goes "
            "on with the other commands."
        ),
        when_seen=(
            "The command is one that many servers switch off, such as `VRFY` or `EXPN`, or one that is obsolete. Some servers also answer 502 "
            "to `AUTH` or `STARTTLS` where they do not offer it, and to words that are no command at all."
        ),
        how_to_fix=(
            "Do without the command if the client does not need it. Rely only on the extensions that the `EHLO` reply lists. If "
            "`AUTH` is refused so, connect to the submission port, 587 or 465, and start TLS before you log in."
        ),
        when_to_send=(
            "Send 502 to a command that you know but do not implement, and never list it in your `EHLO` reply. For a `VRFY` or "
            "`EXPN` that you have switched off for security, RFC 5321 requires 252."
        ),
        retry=Retry.NO,
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("5.5.0", "5.5.2", "5.5.4", "5.7.1"),
        related=(252, 500, 504),
        references=(
            Reference(rfc=5321, section="4.2.4"),
            Reference(rfc=5321, section="7.3"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                name="Greeting command not implemented",
                summary="The server recognises this form of greeting but does not support it.",
                description="The session is not open yet, and the client may greet once more in another form.",
                when_seen="It answers `EHLO` on a server from the time before extensions, which is rare today.",
                how_to_fix="Repeat the greeting with `HELO`, and send without any extension. If log-in or encryption is needed, the server must be updated first.",
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=(),
                references=(Reference(rfc=5321, section="4.1.4"),),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN),
                name="Checking of names not implemented",
                summary="The server does not answer questions about mailboxes and lists.",
                description="It says neither that the name exists nor that it does not. Sending mail does not depend on it.",
                when_seen="It answers `VRFY` or `EXPN` where the administrator has switched them off, mostly to keep address collectors out.",
                how_to_fix="Stop asking, and take the answer to `RCPT TO` for what the server says about an address.",
            ),
            Case(
                commands=(Command.ATRN, Command.TURN),
                name="Reversal of the roles not implemented",
                summary="The server does not hand over waiting mail by reversing the roles.",
                description="Client and server keep their roles, and waiting mail stays where it is.",
                when_seen=(
                    "It answers `TURN` nearly everywhere, since that command is unsafe and obsolete, and `ATRN` on servers that are not set up "
                    "for on-demand relay."
                ),
                how_to_fix="Ask the provider for the host and the port of its on-demand relay, or fetch the mail in another way.",
                references=(Reference(rfc=2645, section="7"), Reference(rfc=821, section="4.3")),
            ),
            Case(
                commands=(Command.SEND, Command.SOML, Command.SAML),
                name="Sending to a terminal not implemented",
                summary="The server does not deliver messages to a user's terminal.",
                description="No transaction is open, and the message is still with the client.",
                when_seen="It answers `SEND`, `SOML` or `SAML`, which RFC 5321 keeps only for the record.",
                how_to_fix="Begin the transaction with `MAIL FROM` instead.",
                user_message=NOT_UNDERSTOOD,
                retry=Retry.AFTER_CHANGE,
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
            ),
            Case(
                commands=(Command.MAIL, Command.RCPT, Command.DATA),
                name="No mail taken on this port",
                summary="The server serves only hosts that collect their mail, and takes no mail itself.",
                description="Nothing has been said of the message or its addresses. The message waits at the client.",
                when_seen="It answers `MAIL FROM` and other commands on a server for on-demand relay, as a rule on port 366, which may refuse everything except `EHLO`, `AUTH`, `ATRN` and `QUIT`.",
                how_to_fix="Send mail to the provider's server for outgoing mail, on port 587 or 465, not to this one.",
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                references=(Reference(rfc=2645, section="5.4"),),
                user_message=REFUSED,
            ),
        ),
    ),
    Reply(
        code=503,
        rfc_text="Bad sequence of commands",
        status=Status.CURRENT,
        commands=(
            Command.EHLO,
            Command.HELO,
            Command.LHLO,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.BDAT,
            Command.BURL,
            Command.TURN,
        ),
        name="Bad sequence of commands",
        summary="The command is out of order: the server cannot take it at this point of the session.",
        description=(
            "It is about the order of commands and says nothing of an address or a message. The server stays as it was, and the "
            "cause is mostly in an earlier reply. A message under way stays with the client."
        ),
        when_seen=(
            "A command that had to come first was left out, or was refused without the client noticing. To `DATA` it usually means "
            "that no recipient was accepted. After a 554 greeting it answers every command but `QUIT`."
        ),
        how_to_fix=(
            "Read the replies to the commands before this one, and act on the first that was refused. Keep to the order `EHLO`, "
            "`MAIL FROM`, `RCPT TO`, `DATA`. If the program has lost its place, send `RSET` or open a new session; against a refused "
            "recipient neither helps."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send="Send 503 to a command that you support but that may not come at this point.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.5.0", "5.5.1", "5.5.4", "5.7.0", "5.7.1"),
        related=(354, 500, 530, 554),
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
                commands=(Command.MAIL,),
                name="Sender named at the wrong point",
                summary="A message cannot be begun at this point of the session.",
                description="The reply does not judge the sender's address. Nothing has been sent, and the message remains with the client.",
                when_seen=(
                    "It answers `MAIL FROM`: the client has not greeted yet, its `EHLO` was refused, or the previous transaction is still open. "
                    "Some servers also ask in this way for a log-in, where 530 is the usual code."
                ),
                how_to_fix=(
                    "Send `EHLO` first and check that it was answered with 250. If a transaction is still open, end it with `RSET`. "
                    "If the text asks for authentication, log in."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1", "5.7.0", "5.7.1"),
            ),
            Case(
                commands=(Command.RCPT,),
                name="Recipient named before the sender",
                summary="No transaction is open to which a recipient could be added.",
                description="The recipient has not been looked at. The same answer comes for every further one, and the client keeps the message.",
                when_seen=(
                    "It answers `RCPT TO`: `MAIL FROM` was refused just before and the client went on all the same, or it was never sent."
                ),
                how_to_fix="Act on the reply to `MAIL FROM`. Name recipients only after that command has been answered with 250.",
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1", "5.7.0", "5.7.1"),
            ),
            Case(
                commands=(Command.DATA,),
                name="No recipient accepted",
                summary="The server does not ask for the message, because it has no recipient for it.",
                description=(
                    "The message has not been seen. Why each recipient was refused is in its own reply to `RCPT TO`; those refused for "
                    "now are tried again later."
                ),
                when_seen=(
                    "It answers `DATA` after every `RCPT TO` was refused or none was sent. Less often `BDAT` was used before in the same "
                    "transaction, `MAIL FROM` announced `BINARYMIME`, which excludes `DATA`, or the server limits the number of "
                    "recipients in this way."
                ),
                how_to_fix=(
                    "Read the replies to `RCPT TO` and act on them. Do not send the text of the message: only 354 invites it. If "
                    "`BDAT` or `BINARYMIME` was in use, send `RSET` and begin the transaction again."
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
                commands=(Command.BDAT,),
                name="Chunk of the message at the wrong point",
                summary="The server cannot take a chunk of the message at this point.",
                description=(
                    "The state of the transaction is uncertain, and only `RSET` makes it clear again. If the part"
                    " marked `LAST` was answered with 250 before, that message has been accepted and stays so; "
                    "otherwise no recipient gets it, and it stays with the client."
                ),
                when_seen="It answers `BDAT`: the last chunk had already been sent, or no recipient was accepted.",
                how_to_fix=(
                    "Look whether a part marked `LAST` was answered with 250: if so, do not send the message "
                    "again. Otherwise look whether any `RCPT TO` was accepted. Send `RSET`, and begin the "
                    "transaction again with one `BDAT LAST` at its end."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1"),
                references=(Reference(rfc=3030, section="2"),),
            ),
            Case(
                commands=(Command.BURL,),
                rfc_text="Valid RCPT TO required before BURL",
                name="No recipient accepted before BURL",
                summary="The server does not fetch a part of the message, because it has no recipient for it.",
                description="The message is incomplete and stays with the client. The mail store has not been asked.",
                when_seen="It answers `BURL` that was sent in one batch with `RCPT TO` commands, all of which were refused.",
                how_to_fix="Find the reason in the replies to `RCPT TO`; the address of the part is not at fault.",
                user_message=NO_RECIPIENTS,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1"),
                references=(Reference(rfc=4468, section="6"),),
            ),
            Case(
                commands=(Command.AUTH,),
                name="Log-in at the wrong point",
                summary="The client may not log in at this point of the session.",
                description=(
                    "The credentials have not been looked at. If an earlier `AUTH` was answered with 235, that log-in stays in force."
                ),
                when_seen=(
                    "It answers `AUTH`: the client has logged in already, or a transaction is open. Some servers also send it where they do "
                    "not offer `AUTH`, or not before TLS."
                ),
                how_to_fix=(
                    "Log in once, after `EHLO` and before `MAIL FROM`. If the server does not list `AUTH`, start TLS or use the submission port. "
                    "To change the account, open a new session."
                ),
                user_message=NOT_UNDERSTOOD,
                when_to_send="In answer to `AUTH`, send 503 when the client has logged in already or a transaction is open.",
                scope=Scope.SESSION,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.1", "5.7.0"),
                references=(Reference(rfc=4954, section="4"),),
            ),
            Case(
                commands=(Command.TURN,),
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
            ),
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                name="Session refused by the greeting",
                summary="The server takes no mail from this client and says so to every command.",
                description="A 554 greeting has refused the session already, and only `QUIT` is of use now. The mail waits at the client.",
                when_seen="It answers `EHLO` after a 554 greeting that the client did not heed.",
                how_to_fix=(
                    "Read the greeting and act on what it says. End the session with `QUIT`, for no other command helps."
                ),
                scope=Scope.SESSION,
                session=Session.AWAITS_QUIT,
                responsibility=Responsibility.CLIENT,
                associated_codes=(),
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
        summary="The server knows the command but not the parameter given with it.",
        description=(
            "The form of the command is right; the server lacks what the parameter asks for. The session goes on, and the same command "
            "with another parameter may succeed."
        ),
        when_seen=(
            "In answer to `AUTH` it means that the server does not offer the mechanism. Postfix sends it, with the words `need "
            "fully-qualified`, where a host name or an address has no complete domain. For parameters of `MAIL FROM` and `RCPT TO` "
            "it is rare: the usual code there is 555."
        ),
        how_to_fix=(
            "Take the parameter from what the server lists in its `EHLO` reply. If the text asks for a fully-qualified name, have the "
            "sender's administrator complete the host name or the address. Leave out a parameter that the message can do without."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send="Send 504 when you support the command but not the value given with it, above all an unknown mechanism in `AUTH`.",
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
                commands=(Command.AUTH,),
                name="Authentication mechanism not supported",
                summary="The server does not offer the mechanism with which the client wants to log in.",
                description=(
                    "The log-in has not begun, so nothing is known about the password. The client may try another mechanism in the same "
                    "session."
                ),
                when_seen=(
                    "It answers `AUTH` with a mechanism that is missing from the server's list, or that is on it only once TLS is on. Some "
                    "providers have given up the older mechanisms, `XOAUTH` for one."
                ),
                how_to_fix=(
                    "Choose one of the mechanisms that stand behind `AUTH` in the `EHLO` reply. If there is none that the client knows, start TLS "
                    "and send `EHLO` again. Update a program that offers only outdated mechanisms."
                ),
                user_message=LOGIN_FAILED,
                when_to_send="In answer to `AUTH`, send 504 with 5.5.4 for a mechanism that you do not support, or not without encryption.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
            ),
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                name="Host name in the greeting not complete",
                summary="The server wants a complete host name in the greeting.",
                description="It does not go on with this client until the name is right. The messages stay with the client.",
                when_seen=(
                    "It answers `EHLO` or `HELO` with a short name such as `localhost` or the bare name of a computer. Postfix does so, and many "
                    "servers put the refusal off until `RCPT TO`. By RFC 5321 the code is hardly ever needed here."
                ),
                how_to_fix="Configure the client to greet with its host name and domain, such as `mail.example.com`.",
                scope=Scope.SESSION,
                responsibility=Responsibility.CLIENT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.MAIL,),
                name="Sender's address or parameter not supported",
                summary="The server does not support a parameter of `MAIL FROM`, or wants a complete sender's address.",
                description="No transaction has begun. The client keeps the message and may repeat the command in another form.",
                when_seen=(
                    "It answers `MAIL FROM` where the sender's address has no domain, typically mail from a script or a device. Far less often the client "
                    "has asked for `CONPERM`, which the server does not know."
                ),
                how_to_fix="Set a complete sender's address in the program or device. Drop the parameter that the text names.",
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.2", "5.5.4"),
                references=(Reference(rfc=4141, section="4.2"),),
            ),
            Case(
                commands=(Command.RCPT,),
                name="Recipient's address or parameter not supported",
                summary="The server does not support a parameter of `RCPT TO`, or wants a complete address or host name.",
                description="This recipient is refused; the others are not affected. The client keeps the message for it.",
                when_seen=(
                    "It answers `RCPT TO` where the address has no domain. If the text speaks of the greeting, the name in the earlier `EHLO` was not "
                    "complete. Far less often the client has asked for `CONNEG`."
                ),
                how_to_fix="Complete the recipient's address or, if the text names it, the client's host name. Drop a parameter that the server does not know.",
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
                when_seen="It answers a query with a parameter that the server does not handle, for example `HELP` about a single command.",
                how_to_fix="Ask without the parameter, or do without the answer.",
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.5.4",),
            ),
        ),
    ),
    Reply(
        code=521,
        rfc_text="Host does not accept mail",
        status=Status.CURRENT,
        commands=(Command.CONNECT,),
        name="Host does not accept mail",
        summary="This host never takes mail, from anybody.",
        description=(
            "It stands where 220 would greet the client. The server may then answer each further command with 521"
            " or hang up. The client gives up on this host; if the domain has other MX hosts it may try those, "
            "and otherwise it reports to the sender that the message was not delivered."
        ),
        when_seen=(
            "The client has connected to a host that only says that it is no mail server, mostly because the recipient's domain has "
            "no MX record and its web server answers. A wrong host name for outgoing mail also leads there. Contrary to RFC 7504 "
            "some servers turn single clients away with 521, and Postfix can send it later in a session before it hangs up."
        ),
        how_to_fix=(
            "Check the domain in the recipient's address. If you entered the server for outgoing mail yourself, correct its name. If the domain "
            "is yours, publish an MX record that names its mail server, or a null MX record if it takes no mail. If the text names "
            "a blocklist or a policy, act on that."
        ),
        user_message=NO_MAIL_THERE,
        when_to_send=(
            "Send 521 in place of the greeting on a host that takes no mail at all. To turn away particular clients send 554; a submission server must "
            "not use 521."
        ),
        retry=Retry.NO,
        scope=Scope.SESSION,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.AWAITS_QUIT,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.3.2",),
        related=(554, 556),
        references=(
            Reference(rfc=7504, section="3"),
            Reference(rfc=5321, section="3.1"),
            Reference(rfc=7504, section="5.1"),
            Reference(rfc=1846, section="3"),
            Reference(rfc=1846, section="4"),
            Reference(rfc=6409, section="7"),
        ),
        cases=(Case(commands=(Command.CONNECT,), associated_codes=()),),
    ),
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
        typical_commands=(Command.MAIL, Command.RCPT, Command.DATA, Command.AUTH, Command.ATRN),
        name="Authentication required",
        summary="Before this command, the server wants the client to log in or to start TLS.",
        description=(
            "The text says which of the two is missing; the enhanced status code is 5.7.0 in both cases. If TLS is already on, it "
            "is the log-in. The command has had no effect, and the client keeps the message."
        ),
        when_seen=(
            "The mail program or device is set up to send without a log-in, or without encryption. It is seen mostly after `MAIL FROM`, "
            "and after `RCPT TO` where only mail to other domains calls for a log-in."
        ),
        how_to_fix=(
            "Read whether the text asks for authentication or for `STARTTLS`. Turn on authentication in the settings for outgoing mail, with the "
            "user name and password of the mailbox. Turn on encryption as well: port 587 with STARTTLS, or port 465. If the client cannot "
            "log in, have the server's administrator let its IP address send."
        ),
        user_message=(
            "Your message was not sent, because the mail server wants your mail program to log in or to encrypt the connection. Turn "
            "both on in the settings for outgoing mail."
        ),
        when_to_send=(
            "Send 530 when your policy requires a log-in or TLS before the command, and say in the text which. A server that the MX record of a "
            "domain names must not require TLS for that domain's mail."
        ),
        retry=Retry.AFTER_CHANGE,
        scope=Scope.SESSION,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.5.1", "5.7.0"),
        related=(454, 503, 534, 535, 538),
        references=(
            Reference(rfc=4954, section="6"),
            Reference(rfc=3207, section="4"),
            Reference(rfc=6409, section="4.3"),
        ),
        cases=(
            Case(
                commands=(Command.AUTH,),
                rfc_text="Must issue a STARTTLS command first",
                name="Encryption required before the log-in",
                summary="The server lets the client log in only once TLS is on.",
                description="In answer to `AUTH` only `STARTTLS` can be meant. The user name and the password have not been checked.",
                when_seen="It answers `AUTH` on a connection without TLS, typically on port 587 or 25.",
                how_to_fix=(
                    "Send `STARTTLS`, then `EHLO` and `AUTH` again; in a mail program, choose STARTTLS as the encryption. If the password has "
                    "already been sent unencrypted, change it."
                ),
                user_message=ENCRYPT,
                associated_codes=("5.7.0",),
            ),
            Case(
                commands=(Command.HELO, Command.RSET),
                rfc_text="Must issue a STARTTLS command first",
                name="Encryption required before all else",
                summary="The server wants TLS before it answers this command.",
                description="A missing log-in is never the reason for this answer: `STARTTLS` is. No message is under way.",
                when_seen="It answers `HELO` or `RSET` on a server that serves nobody without TLS.",
                how_to_fix="Greet with `EHLO` and send `STARTTLS` before anything else.",
                user_message="",
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.7.0",),
            ),
            Case(
                commands=(Command.ATRN,),
                rfc_text="Authentication required",
                name="Log-in required to fetch waiting mail",
                summary="The server hands over waiting mail only to a client that has logged in.",
                description="The roles have not been reversed, and the mail waits in the server's queue as before.",
                when_seen="It answers `ATRN` where no `AUTH` was accepted before.",
                how_to_fix="Log in with the account that the provider has set up for the domains, then ask for the mail.",
                user_message="",
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
        commands=(Command.AUTH,),
        name="Authentication mechanism is too weak",
        summary="The server's policy demands a stronger way to log in for this user.",
        description=(
            "The mechanism is refused, not the password. The session goes on without a log-in, and the client may try a stronger "
            "mechanism in it. Messages wait with the client."
        ),
        when_seen=(
            "The server, or the settings of the account, no longer allow the mechanism, for example a plain password. Gmail "
            "sends 534 when it wants an application-specific password, or a log-in with the browser first. Courier has another use for the "
            "number: a message, or its header, that is too large (5.3.4 without the dots)."
        ),
        how_to_fix=(
            "Select a stronger mechanism in the client, OAuth 2.0 where the server offers it. For Gmail create an app password in the "
            "settings of the Google account, and enter it in place of the usual one. If the text asks for the browser, log in there once "
            "and send again."
        ),
        user_message=(
            "Your message was not sent, because the mail server asks for a safer way to log in. Use an app password, or the way that "
            "your mail provider recommends."
        ),
        when_to_send="Send 534 when the mechanism is weaker than your policy allows for this user. For one that you do not offer at all, send 504.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.9", "5.7.14"),
        related=(432, 504, 530, 535, 538),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=4954, section="4")),
    ),
    Reply(
        code=535,
        rfc_text="Authentication credentials invalid",
        status=Status.CURRENT,
        commands=(Command.AUTH,),
        name="Authentication credentials invalid",
        summary="The server does not accept the user name, the password or the token.",
        description=(
            "The log-in has failed, and the session goes on without it. The client asks the user for other credentials rather than "
            "sending the same ones again. It keeps the messages that it has."
        ),
        when_seen=(
            "The password is mistyped or has been changed, or the user name is not the whole address that the server expects. Many providers "
            "refuse the usual password of an account with two-step verification, or have log-in over SMTP switched off. With OAuth 2.0 "
            "the token has expired or does not cover sending; RFC 7628 shows 5.7.1 for that. After many failures a server may "
            "answer so to the right password too."
        ),
        how_to_fix=(
            "Enter the user name and the password anew; the name is usually the whole address. If the account has two-step "
            "verification, create an app password and use that. Turn on SMTP access in the provider's settings, or have the administrator "
            "do so. Renew an OAuth token. Wait a while after many failures, because servers lock accounts and IP addresses."
        ),
        user_message=(
            "Your message was not sent, because the mail server did not accept the user name or the password. Enter them again in "
            "your mail program, or use an app password if your provider asks for one."
        ),
        when_to_send=(
            "Send 535 when the credentials are wrong, with the same text for an unknown user and a wrong password. If you cannot check them at the "
            "moment, send 454."
        ),
        retry=Retry.AFTER_CHANGE,
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.0", "5.7.1", "5.7.8", "5.7.14"),
        related=(235, 334, 432, 454, 525, 530, 534, 538, 550),
        references=(
            Reference(rfc=4954, section="6"),
            Reference(rfc=4954, section="4"),
            Reference(rfc=7628, section="4.4"),
        ),
    ),
    Reply(
        code=538,
        rfc_text="Encryption required for requested authentication mechanism",
        status=Status.OBSOLETE,
        commands=(Command.AUTH,),
        name="Encryption required for the authentication mechanism",
        summary="The server allows this mechanism only on an encrypted connection.",
        description=(
            "The code is obsolete: RFC 4954 keeps it for the record only. Nothing is said about the password, and the session goes on "
            "without a log-in. Unsent messages remain with the client."
        ),
        when_seen=(
            "An old server lists a mechanism such as `PLAIN` before TLS is on, and then refuses it. A current server does not list it until "
            "then, and answers a client that tries it all the same with 504 or 530."
        ),
        how_to_fix=(
            "Turn on encryption for outgoing mail: port 587 with STARTTLS, or port 465. Let the client send `EHLO` again under "
            "TLS before it logs in. Change the password if it has gone over the unencrypted connection."
        ),
        user_message=ENCRYPT,
        when_to_send=(
            "Do not send 538 any more: list the mechanism only when TLS is on. To a client that uses it before that, send 504 with "
            "5.5.4."
        ),
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
    Reply(
        code=550,
        rfc_text="Requested action not taken: mailbox unavailable",
        status=Status.CURRENT,
        commands=(
            Command.EHLO,
            Command.HELO,
            Command.LHLO,
            Command.MAIL,
            Command.RCPT,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.VRFY,
            Command.EXPN,
        ),
        name="Mailbox unavailable",
        summary="The mailbox does not exist or may not be used, or the server's policy forbids the request.",
        description=(
            "The refusal is permanent. After `RCPT TO` it concerns that recipient alone; after the final dot it concerns the "
            "whole message. The client stays responsible and tells the sender that the message was not delivered."
        ),
        when_seen=(
            "The recipient's address is misspelt, or its mailbox has been removed or closed. As often the server refuses by "
            "policy: it takes the message for spam, a check of SPF, DKIM or DMARC failed, the client's IP address is on a "
            "blocklist, or the client may not relay to that domain."
        ),
        how_to_fix=(
            "Read the enhanced status code and the text behind 550: they tell a bad address from a refusal by policy. Correct "
            "a bad address, or take it off the list. If the server does not relay for you, log in before you send. For "
            "other refusals by policy, have the sender's administrator mend what the text names, such as an SPF record or a "
            "blocklist entry."
        ),
        user_message=(
            "The mail server refused your message. Check the address for mistakes, or reach the recipient another way."
        ),
        when_to_send="Send 550 when the mailbox does not exist or your policy forbids the request.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=(
            "5.1.1",
            "5.2.1",
            "5.3.0",
            "5.4.3",
            "5.5.1",
            "5.5.2",
            "5.5.4",
            "5.6.7",
            "5.6.8",
            "5.6.9",
            "5.7.0",
            "5.7.1",
            "5.7.2",
            "5.7.15",
            "5.7.17",
            "5.7.20",
            "5.7.21",
            "5.7.22",
            "5.7.23",
            "5.7.24",
            "5.7.25",
            "5.7.26",
            "5.7.27",
            "5.7.29",
            "5.7.30",
        ),
        related=(252, 450, 511, 513, 517, 524, 533, 535, 541, 551, 552, 553, 554, 556, 571),
        twin=450,
        references=(
            Reference(rfc=5321, section="3.6.2"),
            Reference(rfc=5321, section="7.9"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=7505, section="4.1"),
            Reference(rfc=7208, section="8.4"),
            Reference(rfc=7372, section="3"),
            Reference(rfc=6409, section="6.1"),
            Reference(rfc=5429, section="2.1.1"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(commands=(Command.RCPT,), scope=Scope.RECIPIENT),
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                name="Client refused by policy",
                summary="The server's policy forbids it to serve this client.",
                description=(
                    "It concerns everything the client would send in this session, not one address. No transaction is open, "
                    "and the client keeps its messages."
                ),
                when_seen=(
                    "It answers `EHLO` or `HELO`: the client's IP address or host name is on a blocklist, or the name it gave "
                    "is not one that the server accepts."
                ),
                how_to_fix=(
                    "Have the client greet with its own full host name, one that DNS knows. Check whether its IP address is "
                    "on a blocklist. Then ask the server's administrator for the rule that was broken."
                ),
                user_message=REFUSED,
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=(),
            ),
            Case(
                commands=(Command.MAIL,),
                name="Sender refused",
                summary="The server does not accept mail from this sender address.",
                description=(
                    "No transaction is open, so no recipient has been judged. The message stays with the client, which reports the "
                    "failure to the sender."
                ),
                when_seen=(
                    "It answers `MAIL FROM`: the sender's domain is blocked or takes no mail itself, its SPF record does not "
                    "list this client, or the account may not send under this address."
                ),
                how_to_fix=(
                    "Send from an address that belongs to the account that is logged in. Have the sender's administrator "
                    "check the domain's SPF and MX records."
                ),
                user_message=REFUSED,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
                associated_codes=("5.6.7", "5.7.0", "5.7.1", "5.7.15", "5.7.23", "5.7.24", "5.7.25", "5.7.27"),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT),
                name="Message refused by policy",
                summary="The server has seen the message and refuses it by its policy.",
                description=(
                    "None of the recipients gets the message, although each was accepted before. The client should not offer "
                    "it to this server again unchanged. In LMTP the reply concerns one recipient alone."
                ),
                when_seen=(
                    "It comes after the final dot: a filter takes the content for spam or malware, or the check of DKIM or "
                    "DMARC, which needs the whole message, has failed."
                ),
                how_to_fix=(
                    "Look in the text of the reply for the check that failed. Have the sender's administrator mend the domain's "
                    "DKIM and DMARC set-up, or remove from the message what the filter objects to."
                ),
                user_message=REFUSED,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN),
                name="No such mailbox or list",
                summary="The server knows no mailbox or list of that name, or does not say.",
                description="Nothing is sent in this exchange, so nothing has happened to any message.",
                when_seen="It answers `VRFY` or `EXPN`, where the name is wrong or access is denied.",
                how_to_fix="Check how the name is written. Do not conclude from a refusal of access that mail will fail.",
                user_message="",
                scope=Scope.RECIPIENT,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.1.1", "5.6.8", "5.7.1"),
                references=(Reference(rfc=5321, section="3.5.3"),),
            ),
        ),
    ),
    Reply(
        code=551,
        rfc_text="User not local; please try <forward-path>",
        status=Status.CURRENT,
        commands=(Command.RCPT, Command.VRFY),
        name="User not local; try another address",
        summary="The recipient is refused, and the reply names an address to try instead.",
        description=(
            "The server knows the new address but does not forward to it. It is for the client, or the person behind it, to "
            "decide whether to use that address. The other recipients of the transaction are not affected."
        ),
        when_seen=(
            "`RCPT TO` or `VRFY` named a mailbox whose owner has moved, and the server is set up to say so. It is rare, because "
            "many administrators do not want to disclose addresses. Some servers also use 551, without an address, to refuse to "
            "relay."
        ),
        how_to_fix=(
            "Write to the address in the reply if you know and trust this server. Otherwise ask the recipient for the current "
            "address. If the text names no address, log in before you send. Let no program change an address book because of this reply unless the server is authenticated."
        ),
        user_message=("Your message was not delivered. The recipient may have another address: ask the recipient for it."),
        when_to_send="Send 551 when you do not forward mail for the recipient and may disclose where the recipient now is.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.1",),
        related=(251, 550, 553),
        references=(
            Reference(rfc=5321, section="3.4"),
            Reference(rfc=5321, section="7.4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.VRFY,),
                summary="The user is not here, and the reply names the address where the user can be reached.",
                description="The command only asked about a name. No recipient was offered, and no message is involved.",
                how_to_fix="Use the address in the reply if you know and trust this server, and ask the person if you do not.",
                user_message="",
                responsibility=Responsibility.NO_MESSAGE,
            ),
        ),
    ),
    Reply(
        code=552,
        rfc_text="Requested mail action aborted: exceeded storage allocation",
        status=Status.CURRENT,
        commands=(
            Command.MAIL,
            Command.RCPT,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.BURL,
            Command.SEND,
            Command.SOML,
            Command.SAML,
        ),
        name="Storage allocation exceeded",
        summary="The message is larger than allowed, or the mailbox is over its quota.",
        description=(
            "The refusal is permanent for the message as it is. There is one exception: where the text says that there are "
            "too many recipients, the client treats it like 452 and sends the rest in a further transaction."
        ),
        when_seen=(
            "The message exceeds the size limit of the server, usually because of its attachments. After `RCPT TO` it is the "
            "mailbox of that recipient that is full or has a limit of its own."
        ),
        how_to_fix=(
            "Make the message smaller, for example by sending a link in place of the attachment. If the mailbox is full, let "
            "the recipient know another way; only the recipient or the administrator can make room."
        ),
        user_message=(
            "Your message was not delivered: it is too large, or the recipient's mailbox is full. Send a smaller one, or tell "
            "the recipient another way."
        ),
        when_to_send=(
            "Send 552 when the message exceeds your fixed size limit or the mailbox is over its quota. For too many recipients "
            "send 452."
        ),
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.RECIPIENT),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.2.2", "5.2.3", "5.3.4", "5.7.0", "5.7.16"),
        related=(422, 452, 522, 523, 550),
        references=(
            Reference(rfc=5321, section="4.5.3.1.9"),
            Reference(rfc=5321, section="4.5.3.1.10"),
            Reference(rfc=1870, section="6.1"),
            Reference(rfc=1870, section="6.4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=4865, section="6"),
            Reference(rfc=6710, section="5"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(
                commands=(Command.MAIL,),
                name="Message too large for the server",
                summary="The size that the client announced is more than the server takes.",
                description=(
                    "The message itself has not been sent, so little time is lost. The client gives up the transaction and "
                    "reports the failure to the sender."
                ),
                when_seen=(
                    "It answers `MAIL FROM` with a `SIZE` above the limit that the server named in its `EHLO` reply. Less often the "
                    "message is too large for its priority, or the quota for messages to be released later is used up."
                ),
                how_to_fix=(
                    "Send a smaller message, for example with a link in place of the attachment. Asking for a higher limit "
                    "makes sense only where the server is your own provider's."
                ),
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER,),
                associated_codes=("5.3.4", "5.7.16"),
            ),
            Case(
                commands=(Command.RCPT,),
                name="Recipient's storage limit reached",
                summary="The message does not fit into this recipient's mailbox.",
                description=(
                    "It is final for this recipient; the transaction goes on with the others. Only a text about too many "
                    "recipients has another meaning: the client treats it like 452 and offers this recipient again in a "
                    "further transaction."
                ),
                when_seen=(
                    "It answers `RCPT TO`: the mailbox is over its quota, or the size announced with `SIZE` is more than this "
                    "recipient may receive."
                ),
                how_to_fix=(
                    "Tell the recipient, by another way than mail, that the mailbox is full. If only the size is at fault, "
                    "send a smaller message. If there are too many recipients, divide them among several transactions."
                ),
                scope=Scope.RECIPIENT,
                actors=(Actor.RECIPIENT, Actor.SENDER),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT, Command.BURL),
                summary="The message turned out larger than the server or a mailbox can take.",
                description=(
                    "It is refused as a whole, for all its recipients; in LMTP the reply concerns one recipient alone. The client "
                    "keeps it."
                ),
                when_seen=(
                    "It comes after the final dot, typically when the client did not announce the size, or announced too "
                    "small a one. Gmail also sends it with 5.7.0 when it blocks the content for security; then the size is not at "
                    "fault."
                ),
                how_to_fix=(
                    "Send a smaller message. Let the client announce the size with `SIZE`, so that a refusal comes before the "
                    "message has been sent."
                ),
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    Reply(
        code=553,
        rfc_text="Requested action not taken: mailbox name not allowed",
        status=Status.CURRENT,
        commands=(Command.MAIL, Command.RCPT, Command.VRFY),
        name="Mailbox name not allowed",
        summary="The address is one that the server does not allow, because of its form or because of who uses it.",
        description=(
            "The refusal is about the name as written, not about the state of a mailbox. After `RCPT TO` it concerns that recipient, "
            "after `MAIL FROM` the whole message, which stays with the client."
        ),
        when_seen=(
            "After `MAIL FROM` the sender's address usually does not belong to the account that is logged in. After `RCPT TO` the "
            "address is malformed, or contains characters outside ASCII that its server does not take. Some servers also refuse to "
            "relay with 553, above all qmail."
        ),
        how_to_fix=(
            "Correct the address that the text names. If it is the sender's, use one that belongs to your account. If the text speaks of relaying "
            "or of `rcpthosts`, log in before you send."
        ),
        user_message=(
            "The mail server does not allow one of the addresses of your message. Check the recipient's address for mistakes, and "
            "whether you may send from yours."
        ),
        when_to_send=(
            "Send 553 when the form of a mailbox name is not allowed, and when the sender's address is not the account's own. For a "
            "mailbox that does not exist send 550."
        ),
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.6.7", "5.6.8", "5.7.1"),
        related=(501, 533, 550, 551),
        references=(
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="3.5.1"),
            Reference(rfc=6531, section="3.5"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.MAIL,),
                name="Sender's address not allowed",
                summary="The server does not let this client send from this address.",
                description="No transaction is open yet, so that no recipient has been judged. The message waits with the client.",
                when_seen=(
                    "It answers `MAIL FROM`: the address belongs to another account than the one that is logged in, as servers "
                    "say with `not owned by user`. Less often it is malformed or its domain does not exist."
                ),
                how_to_fix=(
                    "Set the sender's address in the program to that of the account. To send from another address, have the administrator or "
                    "the provider assign it to the account."
                ),
                user_message=(
                    "The mail server does not let you send from this address, so your message was not sent. Choose an address that "
                    "belongs to your account."
                ),
                scope=Scope.MESSAGE,
                associated_codes=("5.7.1",),
            ),
            Case(
                commands=(Command.RCPT,),
                name="Recipient's address not allowed",
                summary="The server does not allow the recipient's address as it is written.",
                description="Other recipients are not affected. For this one the client reports the failure to the sender.",
                when_seen=(
                    "It answers `RCPT TO`: the address is mistyped, or has characters outside ASCII where the server wants none (5.6.7). Some servers "
                    "mean by it that they do not relay to that domain."
                ),
                how_to_fix=(
                    "Compare the address with the one that the recipient gave you. Ask for an address in plain ASCII, if the present one is not. "
                    "If relaying is refused, turn on authentication."
                ),
                user_message=(
                    "The mail server does not allow the recipient's address as it is written, so nothing was sent to it. Check it "
                    "for mistakes."
                ),
                scope=Scope.RECIPIENT,
                associated_codes=("5.6.7", "5.7.1"),
            ),
            Case(
                commands=(Command.VRFY,),
                rfc_text="User ambiguous",
                name="Name fits several mailboxes",
                summary="The name that was asked for fits more than one mailbox.",
                description="The lines of the reply may list the mailboxes in question. It was only a question, and no message is involved.",
                when_seen="It answers `VRFY` with a name that several users share, such as a surname.",
                how_to_fix="Choose from the listed addresses, or ask again with a more exact name.",
                user_message="",
                when_to_send="In answer to `VRFY`, send 553 when the name fits several mailboxes, and list them if you may.",
                scope=Scope.RECIPIENT,
                actors=(Actor.SENDER,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.6.8",),
            ),
        ),
    ),
    Reply(
        code=554,
        rfc_text="Transaction failed",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command is not Command.QUIT),
        typical_commands=(Command.CONNECT, Command.MAIL, Command.RCPT, Command.DATA, Command.END_OF_DATA, Command.BURL),
        name="Transaction failed",
        summary="The request failed for good, and no more exact code was at hand for the reason.",
        description=(
            "The number says only that the same attempt will fail again; the reason is in the enhanced status code and the "
            "text. The client keeps the message and reports the failure to the sender."
        ),
        when_seen=(
            "After the final dot a filter refuses the content or the sender. To `DATA` it usually means that no recipient was "
            "accepted, and as the greeting that this server does not serve this client. After `STARTTLS` it answers every command but "
            "`QUIT` if the encryption is too weak for the server."
        ),
        how_to_fix=(
            "Look up the enhanced status code and the text that follow 554. If they name a blocklist or a policy, the sender's "
            "administrator must act; if they name the content, the sender changes the message. If they name nothing, ask the "
            "administrator of the server and quote the reply."
        ),
        user_message=REFUSED,
        when_to_send=("Send 554 when no more exact code fits, and as the greeting to a client that you do not serve."),
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=(
            "5.3.0",
            "5.3.4",
            "5.4.6",
            "5.5.0",
            "5.5.1",
            "5.6.0",
            "5.6.1",
            "5.6.3",
            "5.6.6",
            "5.6.9",
            "5.7.0",
            "5.7.1",
            "5.7.8",
            "5.7.14",
        ),
        related=(220, 354, 421, 446, 451, 503, 521, 546, 550, 556),
        references=(
            Reference(rfc=5321, section="3.1"),
            Reference(rfc=5321, section="3.3"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=3207, section="4.1"),
            Reference(rfc=6409, section="4.1"),
            Reference(rfc=4468, section="6"),
            Reference(rfc=6531, section="3.5"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(
                commands=(Command.CONNECT,),
                rfc_text="No SMTP service here",
                name="No SMTP service for this client",
                summary="The server lets the client connect but takes no mail from it.",
                description=(
                    "It stands in place of the 220 greeting. The server then waits for `QUIT` and answers anything else with "
                    "503. The client keeps its messages."
                ),
                when_seen=(
                    "It is the first line after connecting: the client's IP address is on a blocklist or has no reverse DNS "
                    "record, or the host does not provide mail service at all."
                ),
                how_to_fix=(
                    "Send `QUIT`. Check the client's IP address against the blocklist that the text names, and its reverse DNS "
                    "record. If you send from a home or office line, use your provider's submission server."
                ),
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                session=Session.AWAITS_QUIT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.DATA,),
                name="No valid recipients",
                summary="The server does not take the message, because none of its recipients was accepted.",
                description=(
                    "The message has not been sent and has not been judged. The reasons are in the earlier replies to `RCPT TO`; "
                    "recipients refused there with a 4yz code are tried again later."
                ),
                when_seen=(
                    "It answers `DATA`, mostly to a client that sends its commands in one batch and learns too late that every "
                    "`RCPT TO` was refused."
                ),
                how_to_fix="Go back to the replies to `RCPT TO` and act on each of those codes. Do not send the message text.",
                user_message=NO_RECIPIENTS,
                when_to_send="In answer to `DATA`, send 554 (or 503) when no recipient has been accepted.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                session=Session.CONTINUES,
                associated_codes=("5.5.0", "5.5.1"),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT),
                name="Message refused",
                summary="The server has read the message and refuses it for good.",
                description=(
                    "It was sent in full, and no recipient gets it; in LMTP the reply concerns one recipient alone. The client "
                    "returns it to the sender rather than offering it again."
                ),
                when_seen=(
                    "It comes after the final dot: the filter found spam, malware or a forbidden attachment, the sender has a "
                    "poor reputation, or the message has been through too many servers."
                ),
                how_to_fix=(
                    "Remove what the text of the reply names, such as a link or an attachment. If it names the sender's "
                    "reputation, the sender's administrator must mend that first. For a loop, correct the forwarding rules."
                ),
                scope=Scope.MESSAGE,
                session=Session.CONTINUES,
            ),
            Case(
                commands=(Command.BURL,),
                name="Part of the message cannot be included",
                summary="The server cannot include the part of the message that `BURL` names.",
                description="The message is not complete and has not been accepted; the client keeps it.",
                when_seen=(
                    "It answers `BURL`: no recipient was accepted, the address of the part is wrong or out of "
                    "date, the message with this part is too large, the part needs a conversion that the server "
                    "does not make, or the submission server is not trusted by the mail store."
                ),
                how_to_fix=(
                    "Look at the replies to `RCPT TO` first. If the message has become too large, make it "
                    "smaller. Otherwise have the client download the part and send it itself, and tell the "
                    "administrator of the submission server."
                ),
                scope=Scope.MESSAGE,
                session=Session.CONTINUES,
                associated_codes=("5.3.4", "5.5.0", "5.6.3", "5.6.6", "5.7.0", "5.7.8", "5.7.14"),
            ),
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                name="Encryption not good enough",
                summary="The server refuses every command but `QUIT`, because the encryption is too weak for it.",
                description="TLS has been set up, but the session can do nothing more, and the messages stay with the client.",
                when_seen=(
                    "It answers `EHLO` after `STARTTLS`: the TLS version or cipher is too old for the server, or it wanted a "
                    "certificate from the client."
                ),
                how_to_fix=(
                    "Leave the session with `QUIT`. Allow newer TLS versions on the client, or give it the certificate that the server asks for."
                ),
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                session=Session.AWAITS_QUIT,
                associated_codes=(),
                references=(Reference(rfc=3207, section="4.1"),),
            ),
            Case(
                commands=(
                    Command.RSET,
                    Command.NOOP,
                    Command.VRFY,
                    Command.EXPN,
                    Command.HELP,
                    Command.ETRN,
                    Command.ATRN,
                ),
                user_message="",
                scope=Scope.SESSION,
                session=Session.AWAITS_QUIT,
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=3207, section="4.1"),),
            ),
            Case(
                commands=(Command.MAIL,),
                name="Sender refused without an exact code",
                summary="The server refuses this sender and gives no more exact code.",
                description=(
                    "No transaction is open, and no recipient has been judged. A submission server uses 554 for anything improper "
                    "that has no code of its own."
                ),
                when_seen=(
                    "It answers `MAIL FROM`: the client is on a blocklist, or the sender's address is one that the server does not "
                    "accept."
                ),
                how_to_fix=(
                    "Act on what the text names: have the client taken off the blocklist, or send from an address that belongs to "
                    "the account."
                ),
                scope=Scope.MESSAGE,
                session=Session.CONTINUES,
            ),
            Case(
                commands=(Command.RCPT,),
                name="Recipient refused without an exact code",
                summary="The server refuses this recipient and gives no more exact code.",
                description="Nothing changes for the other recipients of the transaction. For this one the client reports the failure.",
                when_seen=(
                    "It answers `RCPT TO`: the client may not relay, is on a blocklist, or named an address that the server does "
                    "not accept."
                ),
                how_to_fix=(
                    "Log in before sending, if the text speaks of relaying. Otherwise act on the blocklist or the address that "
                    "it names."
                ),
                scope=Scope.RECIPIENT,
                session=Session.CONTINUES,
            ),
            Case(
                commands=(Command.AUTH, Command.STARTTLS, Command.SEND, Command.SOML, Command.SAML, Command.TURN),
                scope=Scope.SESSION,
                session=Session.AWAITS_QUIT,
                references=(Reference(rfc=3207, section="4.1"),),
            ),
        ),
    ),
    Reply(
        code=555,
        rfc_text="MAIL FROM/RCPT TO parameters not recognized or not implemented",
        status=Status.CURRENT,
        commands=(Command.MAIL, Command.RCPT),
        name="MAIL FROM or RCPT TO parameters not recognised",
        summary="The server does not know, or cannot fulfil, a parameter that follows the address.",
        description=(
            "The parameter is at fault, and without it the address may well be accepted. As it stands the command will fail again; the "
            "message stays with the client."
        ),
        when_seen=(
            "The client uses an extension that the server does not offer, such as `SMTPUTF8`, `BODY=8BITMIME` or `NOTIFY`. Less often the server knows "
            "the parameter but cannot do what it asks, for example deliver within the time given with `BY`. Gmail also answers 555 "
            "with 5.5.2 to a malformed command, often an address without angle brackets."
        ),
        how_to_fix=(
            "Compare the parameters with the extensions in the server's `EHLO` reply. Switch off in the client those that the server does not "
            "offer. Check that every address stands in angle brackets. If the message cannot do without the parameter, send it "
            "through a server that supports it."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send=(
            "Send 555 for a parameter of `MAIL FROM` or `RCPT TO` that you do not know or cannot fulfil, unless its own RFC names another "
            "code. If you may be able to fulfil it later, send 455."
        ),
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.5.1", "5.5.2", "5.5.4"),
        related=(455, 501, 504),
        twin=455,
        references=(
            Reference(rfc=5321, section="4.1.1.11"),
            Reference(rfc=2852, section="4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(commands=(Command.MAIL,), scope=Scope.MESSAGE),
            Case(commands=(Command.RCPT,), scope=Scope.RECIPIENT),
        ),
    ),
    Reply(
        code=556,
        rfc_text="Domain does not accept mail",
        status=Status.CURRENT,
        commands=(Command.RCPT,),
        name="Domain does not accept mail",
        summary="The recipient's domain takes no mail at all, as this server knows without connecting to it.",
        description=(
            "A relay or a submission server says it about another's domain, not about itself. The refusal is permanent for this "
            "recipient; the transaction goes on with the others. The client reports to the sender that this address cannot be reached."
        ),
        when_seen=(
            "`RCPT TO` named an address whose domain has a null MX record, a single MX record with a dot in place of a host name. "
            "Usually the domain is mistyped, or it is one that serves only web sites. Courier also sends 556 for an address that is "
            "unavailable."
        ),
        how_to_fix=(
            "Check the domain of the address for a slip of the pen. Find out another address, or reach the recipient without mail. "
            "Take addresses in such a domain off your lists. If the domain is yours and takes mail after all, replace the null MX record by one "
            "that names the mail server."
        ),
        user_message=NO_MAIL_THERE,
        when_to_send=(
            "Send 556 with 5.1.10 as a relay or submission server when the recipient's domain has a null MX record. If it is the sender's domain "
            "that has one, send 550."
        ),
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.10",),
        related=(456, 521, 550, 554),
        references=(
            Reference(rfc=7504, section="4"),
            Reference(rfc=7505, section="4.1"),
            Reference(rfc=7504, section="5.1"),
        ),
    ),
)
