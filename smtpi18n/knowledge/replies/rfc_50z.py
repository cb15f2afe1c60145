"""Replies about the syntax and the order of commands that refuse for good (50z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import LOGIN_FAILED, NO_RECIPIENTS, NOT_UNDERSTOOD, UNREADABLE

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=500,
        rfc_text="Syntax error, command unrecognized",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command is not Command.CONNECT),
        typical_commands=(
            Command.EHLO,
            Command.STARTTLS,
            Command.AUTH,
            Command.END_OF_DATA,
            Command.EXPN,
            Command.ETRN,
        ),
        name="Syntax error: command not recognised",
        says="Code 500 usually says that the server does not know the command, or that a line is too long.",
        summary="The server does not know the command, or the line is too long for it.",
        description=(
            "The command has had no effect, and the session is where it was before. "
            "The reply says nothing about an address or about the content of a message; one that was to be sent stays with the client."
        ),
        when_seen=(
            "The client uses a command that this server does not have, often an extension that it does not offer. "
            "A firewall or a virus scanner between the two may have garbled the command, for example into `XXXX`. "
            "Less often the text of a message arrives as commands, because a program sent it without waiting for 354."
        ),
        how_to_fix=(
            "Compare the command with what the server lists in its `EHLO` reply, and use no other extension. "
            "If the text shows a garbled command, turn off the inspection of SMTP on the firewall. "
            "If parts of a message were taken for commands, correct the program that sends them. "
            "Shorten a line that is too long."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send=(
            "Send 500 to a command that you do not know and to a line that is too long. "
            "Where you know the command but do not implement it, send 502."
        ),
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
                says="In answer to `EHLO`, code 500 says that the server does not know this form of greeting.",
                name="Greeting command not recognised",
                summary="The server does not know this form of greeting.",
                description=(
                    "The greeting did not count: the server still waits for one that it knows. No message is concerned."
                ),
                when_seen=(
                    "An old server, or a firewall in front of one, does not know `EHLO`. "
                    "An LMTP server answers `EHLO` and `HELO` so, because it knows `LHLO` alone; an SMTP server may answer `LHLO` so."
                ),
                how_to_fix=(
                    "Fall back to `HELO` where an SMTP server does not know `EHLO`; encryption and log-in are then not available. "
                    "Greet an LMTP server with `LHLO`. "
                    "If a firewall is in the way, have it let `EHLO` through."
                ),
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
                references=(Reference(rfc=2033, section="4.1"), Reference(rfc=5321, section="4.1.4")),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 500 says that logging in is not offered here, or that a line is too long.",
                rfc_text="Authentication Exchange line is too long",
                name="Log-in not offered, or its line too long",
                summary="The server does not know `AUTH`, or a line of the log-in is longer than it can take.",
                description=(
                    "The log-in has failed before anything was checked, so the password has not been called wrong. "
                    "Unsent mail stays with the client."
                ),
                when_seen=(
                    "It answers `AUTH` on a server or a port where logging in is not possible. "
                    "With 5.5.6 it comes in the middle of the exchange, where the client has sent a very long token or ticket."
                ),
                how_to_fix=(
                    "Log in on the submission port, 587 or 465, and only if the `EHLO` reply lists `AUTH`. "
                    "If the list lacks it before encryption, start TLS and look again. "
                    "With 5.5.6 choose another mechanism, or have the server's administrator allow longer lines."
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
                associated_codes=("5.5.1", "5.5.2", "5.7.0"),
            ),
            Case(
                commands=(Command.RCPT,),
                scope=Scope.RECIPIENT,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.1", "5.5.2", "5.7.0"),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                says="After the final dot, code 500 usually says that a line of the message is too long.",
                name="Line of the message too long",
                summary="A line of the message is longer than the server takes.",
                description=("The message is refused as a whole and goes to none of its recipients. It stays with the client."),
                when_seen=(
                    "It comes after the final dot, where a program has put a whole paragraph, or HTML without line breaks, into one line. "
                    "Many servers accept such a line all the same, or answer with another code."
                ),
                how_to_fix=(
                    "Have the program keep every line of a message to 998 bytes; a Cyrillic letter in UTF-8 takes two. "
                    "Leave the encoding of longer ones to a mail library."
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
                associated_codes=("5.5.1", "5.5.2", "5.7.0"),
            ),
        ),
    ),
    Reply(
        code=501,
        rfc_text="Syntax error in parameters or arguments",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command not in (Command.CONNECT, Command.END_OF_DATA)),
        typical_commands=(
            Command.EHLO,
            Command.STARTTLS,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.ETRN,
        ),
        name="Syntax error in parameters or arguments",
        says="Code 501 usually says that the server knows the command but cannot read what follows it.",
        summary="The server knows the command but cannot read what follows it.",
        description=(
            "Only the form is at fault; the server has not judged whether it would carry the command out. "
            "It stays in the state that it was in, and a message that was to be sent remains with the client."
        ),
        when_seen=(
            "An address after `MAIL FROM` or `RCPT TO` has a space, a stray character or no closing bracket, or is too long. "
            "After `EHLO` the client's host name is empty or malformed; after `ETRN` the name is not a full host name. "
            "Otherwise a parameter has a bad value, occurs twice, or follows a command that takes none, such as `DATA` or `QUIT`."
        ),
        how_to_fix=(
            "Read in the text which argument is meant. "
            "Correct the address if there is one. "
            "Write no space on either side of the colon in `MAIL FROM:` and `RCPT TO:`. "
            "If the host name in `EHLO` or `ETRN` is at fault, set the full one in the client's configuration."
        ),
        user_message=UNREADABLE,
        when_to_send=(
            "Send 501 when the arguments of a command are malformed, or when it takes none and has some. "
            "For an unknown parameter of `MAIL FROM` or `RCPT TO` send 555."
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
                says="In answer to `EHLO`, code 501 says that the client's host name cannot be read.",
                name="Malformed host name in the greeting",
                summary="The server cannot read the host name with which the client greets it.",
                description=(
                    "Until the server has a valid greeting, it takes no mail, and some servers hang up. "
                    "The mail waits with the client."
                ),
                when_seen=(
                    "It answers `EHLO` or `HELO`: the name is missing, has an underscore or another forbidden character, or is an IP address without square brackets. "
                    "Postfix, unless it is set up otherwise, puts this refusal off until `RCPT TO`."
                ),
                how_to_fix=(
                    "Give the client its own full host name to greet with. "
                    "If it has none, let it send its IP address in square brackets."
                ),
                user_message=NOT_UNDERSTOOD,
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.CLIENT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.MAIL, Command.SEND, Command.SOML, Command.SAML),
                says="In answer to `MAIL FROM`, code 501 says that the sender's address or a parameter cannot be read.",
                name="Malformed sender address or parameter",
                summary="The server cannot read the sender's address or a parameter that follows it.",
                description=(
                    "No transaction has been opened, and no recipient could be named. "
                    "The client keeps the message and corrects the command."
                ),
                when_seen=(
                    "It answers `MAIL FROM`: the address has no angle brackets or no domain, or a parameter such as `RET`, `BY`, `HOLDFOR` or `MT-PRIORITY` has a bad value or is given twice. "
                    "With 5.1.8 the address is well-formed, but its domain does not exist or cannot receive mail."
                ),
                how_to_fix=(
                    "Put the sender's address in angle brackets and complete its domain. "
                    "With 5.1.8, send from an address whose domain can receive mail. "
                    "Check the values of the parameters against their definitions."
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
                says="In answer to `RCPT TO`, code 501 usually says that the recipient's address or a parameter cannot be read.",
                name="Malformed recipient address or parameter",
                summary="The server cannot read the recipient's address or a parameter that follows it.",
                description=(
                    "It does not mean that the mailbox is missing. "
                    "If the recipient's address or a parameter is at fault, this recipient alone is refused, and the transaction continues with the others."
                ),
                when_seen=(
                    "It answers `RCPT TO`: the address was mistyped or copied together with a space, a comma or a name, is too long, or a parameter such as `NOTIFY` has a bad value. "
                    "If the text speaks of the greeting, the host name in `EHLO` is malformed, and every recipient is refused."
                ),
                how_to_fix=(
                    "Look for stray characters in the address and type it anew. "
                    "If it is right, check the parameters that the program adds. "
                    "If the text speaks of the greeting, set the client's own full host name."
                ),
                scope=Scope.RECIPIENT,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.1.3", "5.5.2", "5.5.4"),
                references=(Reference(rfc=3461, section="5.1"),),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 501 says that the log-in was malformed or that the client gave it up.",
                name="Log-in malformed or cancelled",
                summary="The server cannot read what the client sent while logging in, or the client has cancelled.",
                description=(
                    "The exchange is over without a result: the server has called neither the user name nor the password wrong. "
                    "The client may begin anew."
                ),
                when_seen=(
                    "With 5.5.2 a line of the exchange is not valid base64; often the name or password was sent as plain text. "
                    "With 5.7.0 the client has sent an initial response for a mechanism in which the server speaks first, or it has cancelled: Postfix then adds `Authentication aborted`. "
                    "Other servers answer `*` with 501 as well, but with another enhanced status code or without one."
                ),
                how_to_fix=(
                    "Encode each line of the exchange in base64, without line breaks. "
                    "Leave the initial response out where the mechanism has none. "
                    "If the client cancelled by itself, look in its log for the reason."
                ),
                user_message=LOGIN_FAILED,
                when_to_send=(
                    "In answer to `AUTH`, send 501 with 5.5.2 for bad base64 and with 5.7.0 for an initial response that the mechanism does not have. "
                    "A client that cancels with `*` also gets 501."
                ),
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.2", "5.5.4", "5.7.0"),
                references=(Reference(rfc=4954, section="4"),),
            ),
            Case(
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 501 says that something stands behind a command that takes nothing.",
                rfc_text="Syntax error (no parameters allowed)",
                name="STARTTLS takes no parameters",
                summary="The server found something after `STARTTLS`, where nothing may stand.",
                description="TLS has not been started, and the connection is still unencrypted. No message is affected.",
                when_seen="It answers `STARTTLS` with a parameter or a trailing character, usually from a program that builds its commands by hand.",
                how_to_fix=(
                    "Send the bare word `STARTTLS`. "
                    "If the program does so already, look for a device on the way that changes the line."
                ),
                user_message="",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.5.2", "5.5.4"),
                references=(Reference(rfc=3207, section="4"),),
            ),
            Case(
                commands=(Command.DATA, Command.BDAT, Command.BURL),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                description=(
                    "It is about the form alone: whether the server would carry the command out is not known. "
                    "After `BDAT` the transaction is lost: the client keeps the message, sends `RSET`, and sends no further chunk."
                ),
                associated_codes=("5.5.0", "5.5.1", "5.5.2", "5.5.4"),
            ),
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
                associated_codes=("5.5.0", "5.5.1", "5.5.2", "5.5.4"),
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
            Command.STARTTLS,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.VRFY,
            Command.EXPN,
            Command.HELP,
            Command.ATRN,
            Command.SEND,
            Command.SOML,
            Command.SAML,
            Command.TURN,
        ),
        typical_commands=(Command.VRFY, Command.EXPN, Command.HELP),
        name="Command not implemented",
        says="Code 502 says that the server does not carry this command out, though it usually knows it.",
        summary="The server recognises the command but does not carry it out.",
        description=(
            "It is a matter of how the server is built or configured, so that repeating the command changes nothing. "
            "The session goes on with the other commands."
        ),
        when_seen=(
            "The command is one that many servers switch off, such as `VRFY` or `EXPN`, or one that is obsolete. "
            "Some servers also answer 502 to `AUTH` or `STARTTLS` where they do not offer it, and to words that are no command at all."
        ),
        how_to_fix=(
            "Do without the command if the client does not need it. "
            "Rely only on the extensions that the `EHLO` reply lists. "
            "If `AUTH` is refused so, connect to the submission port, 587 or 465, and start TLS before you log in."
        ),
        when_to_send=(
            "Send 502 to a command that you know but do not implement, and never list it in your `EHLO` reply. "
            "For a `VRFY` or `EXPN` that you have switched off for security, RFC 5321 requires 252."
        ),
        retry=Retry.NO,
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("5.3.3", "5.5.0", "5.5.1", "5.5.2", "5.5.4", "5.7.1"),
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
                says="In answer to `EHLO`, code 502 says that this form of greeting is not supported.",
                name="Greeting command not implemented",
                summary="The server recognises this form of greeting but does not support it.",
                description="The session is not open yet, and the client may greet once more in another form.",
                when_seen=(
                    "A server from the time before extensions answers `EHLO` so, which is rare today. "
                    "In answer to `LHLO` the server usually speaks SMTP and not LMTP; in answer to `HELO` it may be the other way round."
                ),
                how_to_fix=(
                    "After `EHLO`, repeat the greeting with `HELO`, and send without any extension. "
                    "After `LHLO` or `HELO`, check whether the port is one for SMTP or for LMTP, and set the client to that protocol. "
                    "If log-in or encryption is needed, an old server must be updated first."
                ),
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=(),
                references=(Reference(rfc=5321, section="4.1.4"), Reference(rfc=2033, section="4.1")),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN),
                says="In answer to `VRFY`, code 502 says that the server answers no questions about mailboxes.",
                name="Checking of names not implemented",
                summary="The server does not answer questions about mailboxes and lists.",
                description=("It says neither that the name exists nor that it does not. Sending mail does not depend on it."),
                when_seen="It answers `VRFY` or `EXPN` where the administrator has switched them off, mostly to keep address collectors out.",
                how_to_fix="Stop asking, and take the answer to `RCPT TO` for what the server says about an address.",
            ),
            Case(
                commands=(Command.ATRN, Command.TURN),
                says="In answer to `ATRN`, code 502 says that waiting mail is not handed over in this way.",
                name="Reversal of the roles not implemented",
                summary="The server does not hand over waiting mail by reversing the roles.",
                description="Client and server keep their roles, and waiting mail stays where it is.",
                when_seen="It answers `TURN` nearly everywhere, since that command is unsafe and obsolete, and `ATRN` on servers that are not set up for on-demand relay.",
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
                says="In answer to `MAIL FROM`, code 502 says that no mail is taken on this port.",
                name="No mail taken on this port",
                summary="The server usually serves only hosts that collect their mail, and takes no mail itself.",
                description="Nothing has been said of the message or its addresses. The message waits at the client.",
                when_seen="It answers `MAIL FROM` and other commands on a server for on-demand relay, as a rule on port 366, which may refuse everything except `EHLO`, `AUTH`, `ATRN` and `QUIT`.",
                how_to_fix="Send mail to the provider's server for outgoing mail, on port 587 or 465, not to this one.",
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                references=(Reference(rfc=2645, section="5.4"),),
                user_message=NOT_UNDERSTOOD,
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 502 says that logging in is not offered here.",
                user_message=LOGIN_FAILED,
                retry=Retry.AFTER_CHANGE,
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
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
            Command.STARTTLS,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.BDAT,
            Command.BURL,
            Command.TURN,
        ),
        name="Bad sequence of commands",
        says="Code 503 says that the command came at the wrong point of the session.",
        summary="The command is out of order: the server cannot take it at this point of the session.",
        description=(
            "It is about the order of commands and says nothing of an address or a message. "
            "The server stays as it was, and the cause is mostly in an earlier reply. "
            "A message under way stays with the client."
        ),
        when_seen=(
            "A command that had to come first was left out, or was refused without the client noticing. "
            "To `DATA` it usually means that no recipient was accepted. "
            "After a 554 greeting it answers every command but `QUIT`."
        ),
        how_to_fix=(
            "Read the replies to the commands before this one, and act on the first that was refused. "
            "Keep to the order `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`. "
            "If the program has lost its place, send `RSET` or open a new session; against a refused recipient neither helps."
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
                says="In answer to `MAIL FROM`, code 503 says that no message can begin at this point.",
                name="Sender named at the wrong point",
                summary="A message cannot be begun at this point of the session.",
                description=(
                    "The reply does not judge the sender's address. "
                    "Nothing has been sent, and the message remains with the client."
                ),
                when_seen=(
                    "It answers `MAIL FROM`: the client has not greeted yet, its `EHLO` was refused, or the previous transaction is still open. "
                    "Some servers also ask in this way for a log-in, where 530 is the usual code."
                ),
                how_to_fix=(
                    "Send `EHLO` first and check that it was answered with 250. "
                    "If a transaction is still open, end it with `RSET`. "
                    "If the text asks for authentication, log in."
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
                    "The recipient has mostly not been looked at. "
                    "The same answer comes for every further one, unless the text asks for a log-in. "
                    "The client keeps the message."
                ),
                when_seen=(
                    "It answers `RCPT TO`: `MAIL FROM` was refused just before and the client went on all the same, or it was never sent. "
                    "MailEnable also asks in this way for a log-in, where the recipient's domain is not its own; 530 or 550 is the usual code for that."
                ),
                how_to_fix=(
                    "Act on the reply to `MAIL FROM`, and name recipients only after that command has been answered with 250. "
                    "If the text asks for authentication, log in; if the recipient's domain belongs to that server, its administrator has to enter the domain there."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1", "5.7.0", "5.7.1"),
            ),
            Case(
                commands=(Command.DATA,),
                says="In answer to `DATA`, code 503 usually says that no recipient has been accepted.",
                name="No recipient accepted",
                summary="The server does not ask for the message, because it has no recipient for it.",
                description=(
                    "The message has not been seen. "
                    "Why each recipient was refused is in its own reply to `RCPT TO`; those refused for now are tried again later."
                ),
                when_seen=(
                    "It answers `DATA` after every `RCPT TO` was refused or none was sent. "
                    "Less often `BDAT` was used before in the same transaction, `MAIL FROM` announced `BINARYMIME`, which excludes `DATA`, or the server limits the number of recipients in this way."
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
                commands=(Command.BDAT,),
                says="In answer to `BDAT`, code 503 says that a chunk of the message came at the wrong point.",
                name="Chunk of the message at the wrong point",
                summary="The server cannot take a chunk of the message at this point.",
                description=(
                    "The state of the transaction is uncertain, and only `RSET` makes it clear again. "
                    "If the part marked `LAST` was answered with 250 before, that message has been accepted and stays so; otherwise no recipient gets it, and it stays with the client."
                ),
                when_seen="It answers `BDAT`: the last chunk had already been sent, no recipient was accepted, an earlier chunk was refused, or another command came between two chunks.",
                how_to_fix=(
                    "Look whether a part marked `LAST` was answered with 250: if so, do not send the message again. "
                    "Otherwise look whether any `RCPT TO` was accepted. "
                    "Send `RSET`, and begin the transaction again with one `BDAT LAST` at its end."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.0", "5.5.1"),
                references=(Reference(rfc=3030, section="2"),),
                user_message=(
                    "The mail server no longer understood your mail program, and your message may not have been sent. "
                    "Before you send it again, show the server's answer to your mail administrator."
                ),
            ),
            Case(
                commands=(Command.BURL,),
                says="In answer to `BURL`, code 503 says that no part of the message is fetched before a recipient is accepted.",
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
                says="In answer to `AUTH`, code 503 says that the client may not log in at this point, or has logged in already.",
                name="Log-in at the wrong point",
                summary="The client may not log in at this point of the session.",
                description=(
                    "The credentials have not been looked at. "
                    "If an earlier `AUTH` was answered with 235, that log-in stays in force."
                ),
                when_seen=(
                    "It answers `AUTH`: the client has logged in already, a transaction is open, or `EHLO` has not been sent, or not again after `STARTTLS`. "
                    "Some servers also send it where they do not offer `AUTH`, or not before TLS."
                ),
                how_to_fix=(
                    "Log in once, after `EHLO` and before `MAIL FROM`. "
                    "If the server does not list `AUTH`, start TLS or use the submission port. "
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
                says="In answer to `EHLO`, code 503 usually repeats that the greeting has refused the session.",
                name="Session refused by the greeting",
                summary="The server takes no mail from this client and says so to every command.",
                description=(
                    "A 554 greeting has refused the session already, and only `QUIT` is of use now. The mail waits at the client."
                ),
                when_seen="It answers `EHLO` after a 554 greeting that the client did not heed.",
                how_to_fix=(
                    "Read the greeting and act on what it says. End the session with `QUIT`, for no other command helps."
                ),
                scope=Scope.SESSION,
                session=Session.AWAITS_QUIT,
                responsibility=Responsibility.CLIENT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 503 says that TLS is not offered at this point or is on already.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.1",),
                name="TLS asked for where it is not offered",
                summary="The server does not offer TLS by `STARTTLS` at this point of the session.",
                description="The connection stays as it was, without encryption or with the one that is on already, and the client keeps its message.",
                when_seen="Exim answers `STARTTLS` with `503 STARTTLS command used when not advertised`: the server does not offer it to this client, or TLS is on already, as on port 465.",
                how_to_fix=(
                    "Look whether the `EHLO` reply lists `STARTTLS`. "
                    "If not, use port 587 with `STARTTLS`, or port 465 with TLS from the start. "
                    "A client that requires TLS must not send the message in the clear."
                ),
                when_to_send="In answer to `STARTTLS`, send 502 or 503 when you do not offer TLS there, and 454 when it cannot be started now.",
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
        says="Code 504 usually says that a value given with the command is not supported or is incomplete.",
        summary="The server knows the command but not the parameter given with it.",
        description=(
            "The form of the command is right; the server lacks what the parameter asks for. "
            "The session goes on, and the same command with another parameter may succeed."
        ),
        when_seen=(
            "In answer to `AUTH` it means that the server does not offer the mechanism. "
            "Postfix sends it, with the words `need fully-qualified`, where a host name or an address has no complete domain. "
            "For parameters of `MAIL FROM` and `RCPT TO` it is rare: the usual code there is 555."
        ),
        how_to_fix=(
            "Take the parameter from what the server lists in its `EHLO` reply. "
            "If the text asks for a fully-qualified name, have the sender's administrator complete the host name or the address. "
            "Leave out a parameter that the message can do without."
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
                says="In answer to `AUTH`, code 504 says that this log-in mechanism is not offered, or only under encryption.",
                name="Authentication mechanism not supported",
                summary="The server does not offer the mechanism with which the client wants to log in.",
                description=(
                    "The log-in has not begun, so nothing is known about the password. "
                    "The client may try another mechanism in the same session."
                ),
                when_seen=(
                    "It answers `AUTH` with a mechanism that is missing from the server's list, or that is on it only once TLS is on. "
                    "Some providers have given up the older mechanisms, `XOAUTH` for one."
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
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                says="In answer to `EHLO`, code 504 says that the client's host name is not complete.",
                name="Host name in the greeting not complete",
                summary="The server wants a complete host name in the greeting.",
                description=("It does not go on with this client until the name is right. The messages stay with the client."),
                when_seen=(
                    "It answers `EHLO` or `HELO` with a short name such as `localhost` or the bare name of a computer. "
                    "Many servers, Postfix among them unless it is set up otherwise, put the refusal off until `RCPT TO`. "
                    "By RFC 5321 the code is hardly ever needed here."
                ),
                how_to_fix="Configure the client to greet with its host name and domain, such as `mail.example.com`.",
                scope=Scope.SESSION,
                responsibility=Responsibility.CLIENT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 504 says that the sender's address is not complete or a parameter is not supported.",
                name="Sender's address or parameter not supported",
                summary="The server does not support a parameter of `MAIL FROM`, or wants a complete sender's address.",
                description=(
                    "No transaction has begun. The client keeps the message and may repeat the command in another form."
                ),
                when_seen=(
                    "It answers `MAIL FROM` where the sender's address has no domain, typically mail from a script or a device. "
                    "Far less often the client has asked for `CONPERM`, which the server does not know."
                ),
                how_to_fix=(
                    "Set a complete sender's address in the program or device. "
                    "Drop a parameter that the message can do without; a message that needs `CONPERM` has to be returned to its sender."
                ),
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.2", "5.5.4"),
                references=(Reference(rfc=4141, section="4.2"),),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 504 says that an address or a host name is not complete or a parameter is not supported.",
                name="Recipient's address or parameter not supported",
                summary="The server does not support a parameter of `RCPT TO`, or wants a complete address or host name.",
                description=(
                    "This recipient is refused, and the client keeps the message for it. "
                    "If its own address is the reason, the others are not affected."
                ),
                when_seen=(
                    "It answers `RCPT TO` where the address has no domain. "
                    "If the text speaks of the sender's address or of the greeting, it is the one in `MAIL FROM` or `EHLO` that was not complete, and every recipient is refused. "
                    "Far less often the client has asked for `CONNEG`."
                ),
                how_to_fix=(
                    "Complete what the text names: the recipient's address, the sender's address or the client's host name. "
                    "Drop a parameter that the server does not know."
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
                when_seen="It answers a query with a parameter that the server does not handle, for example `HELP` about a single command.",
                how_to_fix="Ask without the parameter, or do without the answer.",
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.5.4",),
            ),
        ),
    ),
)
