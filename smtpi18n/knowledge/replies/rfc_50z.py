"""Replies about the syntax of commands that refuse for good (50z): 500 to 502; 503 and 504 stand in `rfc_503`."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import (
    ENCRYPTION_SETTINGS,
    LOGIN_FAILED,
    NOT_SENT,
    NOT_UNDERSTOOD,
    REFUSED,
    SENDER_REFUSED,
    UNREADABLE,
)

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=500,
        rfc_text="Syntax error, command unrecognized",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command is not Command.CONNECT),
        name="Syntax error: command not recognised",
        says="Code 500 usually says that the server does not know the command or that a line is too long.",
        summary="The server does not know the command, or the line is too long for it.",
        description=(
            "The command has had no effect, and the session usually goes on; some servers end it after several such commands. "
            "A message that was to be sent stays with the client."
        ),
        when_seen=(
            "The client uses a command that this server does not have, often from an extension that it does not offer. "
            "A firewall or a virus scanner may have garbled it, for example into `XXXX`. "
            "Or part of a message arrives as commands: the program did not wait for 354, or gave a wrong size with `BDAT`. "
            "A server built with `aiosmtpd` reports its own failures as `500 Error: (…)`."
        ),
        how_to_fix=(
            "Use only the extensions that the `EHLO` reply lists. "
            "If the command arrives garbled, turn off the inspection of SMTP on the firewall. "
            "If parts of a message were taken for commands, correct the program that sends them. "
            "Shorten a line that is too long."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send=(
            "Send 500 to a command that you do not know and to a line that is too long. "
            "Where you know the command but do not implement it, send 502."
        ),
        symptoms="error: command not recognized; syntax error, command unrecognized; unknown command; line too long; server does not know ehlo; firewall garbles smtp commands; message text taken for commands; unrecognized smtp command; typo in smtp command; server doesn't understand command; misspelled command; garbage instead of a command; invalid smtp command; http request sent to smtp port; command line too long; ehlo refused, use helo",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.3.3", "5.4.6", "5.5.1", "5.5.2", "5.5.6", "5.7.0"),
        related=(501, 502, 503, 552),
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
                    "An LMTP server refuses `EHLO` and `HELO`, because it knows only `LHLO`; an SMTP server may refuse `LHLO`."
                ),
                how_to_fix=(
                    "If an SMTP server does not know `EHLO`, greet it with `HELO`; encryption and log-in are then not available. "
                    "Greet an LMTP server with `LHLO`. "
                    "If a firewall is in the way, have it let `EHLO` through."
                ),
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.5.1",),
                references=(Reference(rfc=2033, section="4.1"), Reference(rfc=5321, section="4.1.4")),
            ),
            Case(
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 500 says that the server does not know the command that starts TLS.",
                name="STARTTLS not recognised",
                summary="The server does not know `STARTTLS`, so that TLS cannot be started in this way.",
                description=(
                    "The connection stays without encryption. The client keeps the message or, if its settings allow it, sends it in the clear."
                ),
                when_seen=(
                    "TLS is not set up on this server or port: Exchange then answers `500 5.3.3 Unrecognized command`. "
                    "Less often a firewall on the way has garbled the command."
                ),
                how_to_fix=(
                    "Look for `STARTTLS` in the `EHLO` reply. "
                    "If it is not there, use another port: 587 with `STARTTLS`, or 465 with TLS from the start. "
                    "If it is, look for a firewall that changes the command. "
                    "Where TLS is required, do not send the message in the clear."
                ),
                user_message=ENCRYPTION_SETTINGS,
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.3.3", "5.5.1", "5.5.2"),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 500 says that logging in is not offered here or that a line is too long.",
                rfc_text="Authentication Exchange line is too long",
                name="Log-in not offered, or its line too long",
                summary="The server does not know `AUTH`, or a line of the log-in is longer than it can take.",
                description=(
                    "The log-in failed before anything was checked, so nothing is known about the password. "
                    "Unsent mail stays with the client."
                ),
                when_seen=(
                    "The client tries to log in on a port where that is not possible, or before encryption is on. "
                    "With 5.5.6 the reply comes in the middle of the log-in, because the client has sent a very long token or ticket."
                ),
                how_to_fix=(
                    "Log in on the submission port, 587 or 465, and only if the `EHLO` reply lists `AUTH`. "
                    "If the list lacks it before encryption, start TLS and look again. "
                    "With 5.5.6, choose another mechanism, or ask the server's administrator to allow longer lines."
                ),
                user_message=LOGIN_FAILED,
                when_to_send="In answer to `AUTH`, send 500 with 5.5.6 when a line of the exchange exceeds your buffer.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.3.3", "5.5.1", "5.5.2", "5.5.6"),
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
                associated_codes=("5.3.3", "5.5.1", "5.5.2", "5.7.0"),
            ),
            Case(
                commands=(Command.RCPT,),
                scope=Scope.RECIPIENT,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.3.3", "5.5.1", "5.5.2", "5.7.0"),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                says="After the final dot, code 500 says that a line of the message is too long or that the server failed.",
                rfc_text="Line too long",
                name="Line of the message too long, or server failed",
                summary="The server refuses the message because of a line that is too long, or because the server itself has failed.",
                description=(
                    "The message is refused as a whole and goes to none of its recipients. It stays with the client. "
                    "Only the text of the reply tells which of the causes it was."
                ),
                when_seen=(
                    "A program has put a whole paragraph, or HTML without line breaks, into one line; many servers take that, or answer with another code. "
                    "A server built with `aiosmtpd` answers `500 Error: (…)` when its own program fails. "
                    "OpenSMTPD refuses a message that loops with `500 5.4.6`."
                ),
                how_to_fix=(
                    "If a line is too long, have the program keep every line to 998 bytes; a Cyrillic letter in UTF-8 takes two. "
                    "Leave the encoding of longer lines to a mail library. "
                    "If the server reports an error of its own, tell its administrator. "
                    "If the message loops, look for addresses that forward mail to each other."
                ),
                user_message=REFUSED,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.4.6", "5.5.2"),
                references=(Reference(rfc=5321, section="4.5.3.1.6"),),
            ),
            Case(
                commands=(
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
                associated_codes=("5.3.3", "5.5.1", "5.5.2", "5.7.0"),
            ),
        ),
    ),
    Reply(
        code=501,
        rfc_text="Syntax error in parameters or arguments",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command not in (Command.CONNECT, Command.END_OF_DATA)),
        name="Syntax error in parameters or arguments",
        says="Code 501 usually says that the server knows the command but cannot read what follows it.",
        summary="The server knows the command but cannot read what follows it.",
        description=(
            "Usually only the form is wrong: nothing has been decided about an address or a message, and the message stays with the client. "
            "Some servers, Gmail among them, send 553 where an address is malformed."
        ),
        when_seen=(
            "An address after `MAIL FROM` or `RCPT TO` lacks its domain or a bracket, contains a space or a stray character, or is too long. "
            "After `EHLO` the host name is missing or malformed, after `ETRN` it is not complete. "
            "Otherwise a parameter has a bad value, occurs twice, or follows a command that takes none, such as `DATA` or `QUIT`. "
            "In answer to `AUTH` the server could not read the log-in data, or the client has broken off."
        ),
        how_to_fix=(
            "See in the text of the reply which part is meant. "
            "If it is an address, correct it, and write no space beside the colon in `MAIL FROM:` and `RCPT TO:`. "
            "If it is the host name in `EHLO` or `ETRN`, set the full one in the client's configuration."
        ),
        user_message=UNREADABLE,
        when_to_send=(
            "Send 501 when the arguments of a command are malformed, or when it takes none and has some. "
            "For an unknown parameter of `MAIL FROM` or `RCPT TO` send 555."
        ),
        symptoms="syntax error in parameters or arguments; bad recipient address syntax; bad sender address syntax; invalid ehlo or helo hostname; space or stray character in the email address; angle bracket missing in mail from; cannot decode login data; authentication cancelled by client; invalid helo name; underscore in helo hostname; malformed sender address; invalid from address; malformed email address; missing at sign in address; invalid address format; extra space in address; illegal characters in address; address written incorrectly; bad argument to command; wrong command parameters; incorrect syntax of rcpt to; base64 login cannot be decoded; login cancelled by mail client",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.1.3", "5.1.7", "5.1.8", "5.5.0", "5.5.1", "5.5.2", "5.5.4", "5.7.0"),
        related=(401, 500, 504, 530, 535, 553, 555),
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
                says="In answer to `EHLO`, code 501 says that the client's host name is missing or malformed.",
                name="Malformed host name in the greeting",
                summary="The server cannot read the host name that the client gives in its greeting.",
                description=(
                    "Until the server has a valid greeting, it takes no mail; some servers, Gmail among them, hang up at once. "
                    "Until then the mail waits with the client."
                ),
                when_seen=(
                    "The name is missing, has an underscore, a space or another forbidden character, or is an IP address without square brackets. "
                    "Postfix refuses a missing name at once, but a malformed one, unless it is set up otherwise, only at `RCPT TO`."
                ),
                how_to_fix=(
                    "Set the client's own full host name as the name that it greets with. "
                    "If it has none, let it send its IP address in square brackets."
                ),
                user_message=NOT_UNDERSTOOD,
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.4",),
            ),
            Case(
                commands=(Command.MAIL, Command.SEND, Command.SOML, Command.SAML),
                says="In answer to `MAIL FROM`, code 501 usually says that the sender's address or a parameter is malformed.",
                name="Malformed sender address or parameter",
                summary="The server cannot use the sender's address or a parameter that follows it.",
                description=(
                    "No transaction has been opened, and no recipient has been looked at. "
                    "The message stays with the client until the address or the parameter is corrected."
                ),
                when_seen=(
                    "The address lacks its domain or angle brackets, or contains a stray character: Postfix then answers `5.1.7 Bad sender address syntax`, Exim `sender address must contain a domain`. "
                    "With 5.1.8 the address is well-formed, but its domain does not exist or cannot receive mail. "
                    "Or a parameter such as `RET`, `BY`, `HOLDFOR` or `MT-PRIORITY` has a bad value or is given twice."
                ),
                how_to_fix=(
                    "Set a complete sender's address in the program, and put it in angle brackets in the command. "
                    "With 5.1.8, send from an address whose domain can receive mail. "
                    "Check the values of the parameters against their definitions."
                ),
                user_message=SENDER_REFUSED,
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.1.7", "5.1.8", "5.5.2", "5.5.4"),
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
                says="In answer to `RCPT TO`, code 501 usually says that the recipient's address or a parameter is malformed.",
                name="Malformed recipient address, parameter or greeting",
                summary="The server cannot read the recipient's address or a parameter, or refuses only now how the client greeted it.",
                description=(
                    "It does not mean that the mailbox is missing. "
                    "If the recipient's address or a parameter is malformed, only this recipient is refused. "
                    "If the text of the reply names the greeting or asks for authentication, every recipient is refused, whatever the addresses."
                ),
                when_seen=(
                    "The address has no domain, was mistyped, or was copied together with a space, a comma or a name; or a parameter such as `NOTIFY` has a bad value. "
                    "`Helo command rejected: Invalid name` is about the host name in `EHLO`: Postfix puts that refusal off until `RCPT TO`. "
                    "A few providers also ask in this way for a log-in."
                ),
                how_to_fix=(
                    "If the address is named, look for stray characters in it and type it anew. "
                    "If it is right, check the parameters that the program adds. "
                    "If the greeting is named, set the client's own full host name; if authentication is required, log in."
                ),
                scope=Scope.RECIPIENT,
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.1.3", "5.5.2", "5.5.4", "5.7.0"),
                references=(Reference(rfc=3461, section="5.1"),),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 501 says that the log-in was malformed or that the client cancelled it.",
                name="Log-in malformed or cancelled",
                summary="The server cannot read what the client sent while logging in, or the client has cancelled.",
                description=(
                    "The exchange is over without a result: the server has called neither the user name nor the password wrong. "
                    "The client may begin anew."
                ),
                when_seen=(
                    "With 5.5.2 a line of the exchange is not valid base64; often the name or password was sent as plain text. "
                    "With 5.7.0 the client has sent an initial response for a mechanism in which the server speaks first, or it has cancelled: Postfix then adds `Authentication aborted`. "
                    "If a client cancels with `*`, other servers answer with another enhanced status code or without one."
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
                says="In answer to `STARTTLS`, code 501 says that something follows a command that takes no parameters.",
                rfc_text="Syntax error (no parameters allowed)",
                name="STARTTLS takes no parameters",
                summary="The server found something after `STARTTLS`, where nothing may stand.",
                description="TLS has not been started: the connection is still unencrypted, and the message waits with the client.",
                when_seen="`STARTTLS` came with a parameter or a trailing character, usually from a program that builds its commands by hand.",
                how_to_fix=(
                    "Send the bare word `STARTTLS`. "
                    "If the program does so already, look for a device on the way that changes the line."
                ),
                user_message=ENCRYPTION_SETTINGS,
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.2", "5.5.4"),
                references=(Reference(rfc=3207, section="4"),),
            ),
            Case(
                commands=(Command.DATA, Command.BDAT, Command.BURL),
                description=(
                    "It is about the form alone, and whether the server would carry out the command is not known; the client keeps the message. "
                    "After `BDAT` the transaction is lost: the client sends `RSET`, and no further chunk."
                ),
                when_seen="Something follows `DATA`, which takes no parameters, the size after `BDAT` is no number, or the address after `BURL` is malformed.",
                how_to_fix="Correct the program that builds the command. In `DATA`, write nothing behind the command's name.",
                user_message=NOT_UNDERSTOOD,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.CLIENT,
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
                description="The command has had no effect, and no message is concerned.",
                when_seen="The name after `ETRN` is not a full host name, nothing follows `VRFY` or `EXPN`, or a command that takes no parameters, such as `RSET` or `QUIT`, has some.",
                how_to_fix="Give the command what it takes: a full host name after `ETRN`, a name or an address after `VRFY`, nothing after `RSET` or `QUIT`.",
                user_message="",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
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
        name="Command not implemented",
        says="Code 502 says that the server does not carry out this command, although it usually knows it.",
        summary="The server does not carry out the command, although it usually knows it.",
        description=(
            "It depends on how the server is built or set up, so that repeating the command changes nothing. "
            "The session usually goes on with the other commands; Gmail ends it after too many unknown ones."
        ),
        when_seen=(
            "The command is one that many servers switch off, such as `VRFY` or `EXPN`, or one that is obsolete. "
            "Some servers also answer 502 to `AUTH` or `STARTTLS` where they do not offer it. "
            "Gmail and older versions of Postfix send it to words that are no command at all."
        ),
        how_to_fix=(
            "Do without the command if the client does not need it. "
            "Rely only on the extensions that the `EHLO` reply lists. "
            "If `AUTH` is refused in this way, connect to the submission port, 587 or 465, and start TLS before you log in."
        ),
        when_to_send=(
            "Send 502 to a command that you know but do not implement, and never list it in your `EHLO` reply. "
            "For a `VRFY` or `EXPN` that you have switched off for security, RFC 5321 requires 252."
        ),
        symptoms="command not implemented; vrfy command is disabled; unimplemented command; expn or turn not supported; too many unrecognized commands; auth command not accepted on this port; server does not implement command; command not supported by server; command disabled by administrator; expn disabled; vrfy disallowed; feature turned off on server",
        retry=Retry.NO,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("5.3.3", "5.5.0", "5.5.1", "5.5.2", "5.5.4", "5.7.1"),
        related=(252, 500, 503, 504),
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
                description="The server still waits for a greeting, and the client may greet it in another form.",
                when_seen=(
                    "A server from the time before extensions refuses `EHLO` with this code, which is rare today. "
                    "In answer to `LHLO` the server usually speaks SMTP and not LMTP; in answer to `HELO` it may be the other way round."
                ),
                how_to_fix=(
                    "After `EHLO`, repeat the greeting with `HELO`, and send without any extension. "
                    "After `LHLO` or `HELO`, check whether the port is one for SMTP or for LMTP, and set the client to that protocol. "
                    "If log-in or encryption is needed, an old server must be updated first."
                ),
                retry=Retry.AFTER_CHANGE,
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=(),
                references=(Reference(rfc=5321, section="4.1.4"), Reference(rfc=2033, section="4.1")),
            ),
            Case(
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 502 says that the server offers no TLS on this connection.",
                name="STARTTLS not offered here",
                summary="The server does not offer to start TLS on this connection.",
                description=(
                    "The connection stays without encryption, and by its settings the client decides whether to send the message all the same."
                ),
                when_seen=(
                    "The client sends `STARTTLS` although the `EHLO` reply does not list it. "
                    "Postfix answers `502 5.5.1 Error: command not implemented` where TLS is not set up."
                ),
                how_to_fix=(
                    "Use another port: 587 with `STARTTLS`, or 465 with TLS from the start. "
                    "If the server is your own, set up TLS on it. "
                    "If your rules require TLS, keep the message until the connection can be encrypted."
                ),
                user_message=ENCRYPTION_SETTINGS,
                when_to_send="In answer to `STARTTLS`, send 502 when you offer no TLS there, and 454 when it cannot be started now.",
                retry=Retry.AFTER_CHANGE,
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.5.1",),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 502 says that logging in is not offered on this connection.",
                name="Log-in not offered here",
                summary="The server does not offer to log in on this connection.",
                description="The password has not been looked at, and unsent mail stays with the client.",
                when_seen=(
                    "The client tries to log in before encryption is on, or on a port where nobody can. "
                    "Yandex then answers `502 5.5.2 Syntax error, command unrecognized`, although nothing is wrong with the command."
                ),
                how_to_fix=(
                    "Use the submission port: 465 with TLS from the start, or 587 with `STARTTLS` before the log-in. "
                    "Log in only if the `EHLO` reply then lists `AUTH`."
                ),
                user_message=LOGIN_FAILED,
                retry=Retry.AFTER_CHANGE,
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.3.3", "5.5.1", "5.5.2"),
            ),
            Case(
                commands=(Command.MAIL, Command.RCPT, Command.DATA),
                says="In answer to `MAIL FROM`, code 502 usually says that no mail is taken on this port.",
                name="No mail taken on this port",
                summary="The server usually serves only hosts that collect their mail, and takes no mail itself.",
                description="Nothing has been said about the message or its addresses, and the message waits with the client.",
                when_seen=(
                    "A server for on-demand relay, as a rule on port 366, may refuse everything except `EHLO`, `AUTH`, `ATRN` and `QUIT`, and so `MAIL FROM` too. "
                    "Courier also answers `MAIL FROM` so before a greeting: send `EHLO` first."
                ),
                how_to_fix="Send mail to the provider's server for outgoing mail, on port 587 or 465, not to this one.",
                user_message=NOT_SENT,
                retry=Retry.AFTER_CHANGE,
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
                references=(Reference(rfc=2645, section="5.4"),),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN),
                says="In answer to `VRFY`, code 502 says that the server answers no questions about mailboxes.",
                name="Checking of names not implemented",
                summary="The server does not answer questions about mailboxes and lists.",
                description=("It does not say whether there is such a name. Sending mail does not depend on it."),
                when_seen="The administrator has switched `VRFY` or `EXPN` off, mostly to keep address collectors out: Postfix then answers `502 5.5.1 VRFY command is disabled`.",
                how_to_fix="Stop asking, and take the answer to `RCPT TO` for what the server says about an address.",
            ),
            Case(
                commands=(Command.ATRN, Command.TURN),
                says="In answer to `ATRN`, code 502 says that waiting mail is not handed over in this way.",
                name="Reversal of the roles not implemented",
                summary="The server does not hand over waiting mail by reversing the roles.",
                description="Client and server keep their roles, and waiting mail stays where it is.",
                when_seen="Nearly every server refuses `TURN`, since that command is unsafe and obsolete; `ATRN` is refused by servers that are not set up for on-demand relay.",
                how_to_fix="Ask the provider for the host and the port of its on-demand relay, or fetch the mail in another way.",
                references=(Reference(rfc=2645, section="7"), Reference(rfc=821, section="4.3")),
            ),
            Case(
                commands=(Command.SEND, Command.SOML, Command.SAML),
                name="Sending to a terminal not implemented",
                summary="The server does not deliver messages to a user's terminal.",
                description="No transaction is open, and the message is still with the client.",
                when_seen="A program uses `SEND`, `SOML` or `SAML`, which RFC 5321 keeps only for the record.",
                how_to_fix="Begin the transaction with `MAIL FROM` instead.",
                user_message=NOT_UNDERSTOOD,
                retry=Retry.AFTER_CHANGE,
                scope=Scope.MESSAGE,
                responsibility=Responsibility.CLIENT,
            ),
        ),
    ),
)
