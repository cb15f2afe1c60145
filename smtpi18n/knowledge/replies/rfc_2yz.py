"""Replies that say the command succeeded (2yz)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=211,
        rfc_text="System status, or system help reply",
        status=Status.CURRENT,
        commands=(Command.HELP,),
        name="System status or system help reply",
        says="In answer to `HELP`, code 211 reports the state of the server or gives help.",
        summary="The server reports its status or gives help, as the client asked with `HELP`.",
        description=(
            "The text is for a person and changes nothing in the session: a transaction that is open stays open. "
            "Most servers answer with 214 here."
        ),
        when_seen="It answers `HELP`, which people mostly type by hand to test a server. The text may have several lines.",
        how_to_fix="Nothing is wrong: read the text, then carry on where the session was.",
        when_to_send=(
            "Send 211 in answer to `HELP` when the text is about the state of your system. "
            "For help with the commands, 214 is the better choice."
        ),
        symptoms="system status; system help reply; server status in answer to help; status report of server; help status reply",
        retry=Retry.NOT_NEEDED,
        scope=Scope.SESSION,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        related=(214,),
        references=(
            Reference(rfc=5321, section="4.1.1.8"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=214,
        rfc_text="Help message",
        status=Status.CURRENT,
        commands=(Command.HELP,),
        name="Help message",
        says="Code 214 brings the help that `HELP` asked for; it is for people, and no program can rely on it.",
        summary="The server explains itself, in words meant only for a human reader.",
        description=(
            "The text tells how to use the server or what one of its commands means, often with a list of commands or a web address. "
            "Sender, recipients and message data given so far are not touched."
        ),
        when_seen=(
            "It is the usual answer to `HELP`, with or without the name of a command behind it. "
            "Many servers say little in it, so as not to disclose what software they run."
        ),
        how_to_fix=(
            "Nothing is wrong: send the next command. "
            "Let no program act on the text; what the server offers to a client is in its `EHLO` reply."
        ),
        when_to_send="Send 214 in answer to `HELP`, with a text that helps whoever has typed it.",
        symptoms="help message; list of supported commands; how to see which commands the server knows; commands supported; smtp help; output of help command; available smtp commands; list server commands; which commands can i use",
        retry=Retry.NOT_NEEDED,
        scope=Scope.SESSION,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("2.0.0",),
        related=(211,),
        references=(
            Reference(rfc=5321, section="4.1.1.8"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=220,
        rfc_text="<domain> Service ready",
        status=Status.CURRENT,
        commands=(Command.CONNECT, Command.STARTTLS),
        name="Service ready",
        says="Code 220 says that the server is ready: for a session or, in answer to `STARTTLS`, for encryption.",
        summary="The server is ready to talk to the client.",
        description=(
            "As the greeting it opens the session, and the first word of its text is the server's host name. "
            "In answer to `STARTTLS` it only says that the TLS handshake may begin. "
            "Either way no mail transaction is open and no message has been handed over."
        ),
        when_seen=(
            "It is the first line of a session that the server accepts, sent before the client has said anything. "
            "A second 220 in the same session answers `STARTTLS`."
        ),
        how_to_fix=(
            "Nothing is wrong: send `EHLO` with the client's own host name. "
            "If the greeting is slow to come, wait up to five minutes before giving up, as RFC 5321 advises."
        ),
        when_to_send="Send 220 as the greeting when you are ready for mail, and in answer to `STARTTLS` when the TLS handshake may begin.",
        symptoms="server greeting, service ready; smtp banner, first line from server; ready to start tls; esmtp postfix, server is ready; what does service ready mean; welcome banner of server; greeting line on connect; connected to mail server; mail server is ready; initial server response; ready for starttls; first response after connecting; which software does server run",
        retry=Retry.NOT_NEEDED,
        scope=Scope.SESSION,
        actors=(Actor.NOBODY,),
        session=Session.OPENS,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("2.0.0", "2.5.0", "2.7.0"),
        related=(221, 250, 421, 554),
        references=(
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=5321, section="4.5.3.2.1"),
            Reference(rfc=3207, section="4"),
        ),
        cases=(
            Case(
                commands=(Command.CONNECT,),
                says="As the greeting, code 220 opens the session and names the server.",
                summary="The server greets the client and opens the session.",
                description=(
                    "The first word of the text is the server's host name; the rest is for people. "
                    "No mail transaction is open yet."
                ),
                when_seen=(
                    "It comes right after the connection is made, before the client has sent anything. "
                    "Some servers hold it back for a few seconds on purpose, to catch clients that send before their turn."
                ),
                how_to_fix=(
                    "Nothing is wrong: read the whole greeting, which may have several lines, then send `EHLO`. "
                    "Do not send a command before the greeting has arrived."
                ),
                associated_codes=(),
            ),
            Case(
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 220 lets the TLS handshake begin.",
                rfc_text="Ready to start TLS",
                name="Ready to start TLS",
                summary="The server agrees to encrypt the connection and waits for the TLS handshake.",
                description=(
                    "What the client sends next is the handshake, not a command. "
                    "After it the session starts anew: both sides forget what they said before, the list of extensions included."
                ),
                when_seen="It answers `STARTTLS`, which a client sends after the `EHLO` reply has offered that extension.",
                how_to_fix=(
                    "Nothing is wrong: start the TLS handshake, then send `EHLO` again. "
                    "If the handshake fails, compare the TLS versions of both sides and check the server's certificate."
                ),
                session=Session.STARTS_TLS,
                references=(Reference(rfc=3207, section="4.2"),),
            ),
        ),
    ),
    Reply(
        code=221,
        rfc_text="<domain> Service closing transmission channel",
        status=Status.CURRENT,
        commands=(Command.QUIT,),
        name="Server closing the connection",
        says="Code 221 says that the server closes the connection, usually as the client asked with `QUIT`.",
        summary="The server closes the connection, usually because the client has asked for that with `QUIT`.",
        description=(
            "Messages that were accepted earlier stay accepted; a transaction that is still open is dropped. "
            "After `QUIT` the session has ended as it should. "
            "After anything else the server has ended it because the client broke the rules, and a message not yet accepted stays with the client."
        ),
        when_seen=(
            "It answers `QUIT` and is the last line of an ordinary session. "
            "Postfix also sends it, with 2.7.0, to a client that sends a web request or the lines of a message where a command is due, for example because `DATA` was refused and the client sent the message all the same."
        ),
        how_to_fix=(
            "Nothing is wrong if the client sent `QUIT`: close the connection on the client's side too. "
            "If it did not, look for the refusal before 221, such as a 554 to `DATA`, and act on that. "
            "If a browser or another program that does not speak SMTP has connected, correct the port in its settings."
        ),
        when_to_send="Send 221 in answer to `QUIT`, then close the connection.",
        symptoms="server closing connection, bye; answer to quit, session ended normally; closing transmission channel; error: i can break rules, too, goodbye; web browser connected to the smtp port; goodbye from server; session closed after quit; end of smtp session; server said bye; closing channel normally; connection ended politely",
        retry=Retry.NOT_NEEDED,
        scope=Scope.SESSION,
        actors=(Actor.NOBODY,),
        session=Session.CLOSES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("2.0.0", "2.3.0", "2.7.0"),
        related=(220, 240, 421),
        references=(
            Reference(rfc=5321, section="3.8"),
            Reference(rfc=5321, section="4.1.1.10"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.QUIT,),
                says="In answer to `QUIT`, code 221 confirms the end of the session.",
                summary="The server closes the connection, as the client has asked.",
                description=(
                    "The session has ended as it should, and what was accepted in it stays accepted. "
                    "If a transaction was still open, it is dropped."
                ),
                when_seen="A client sends `QUIT` when it has no more mail for this server.",
                how_to_fix="Nothing is wrong: close the connection on the client's side too.",
                associated_codes=("2.0.0", "2.3.0"),
            ),
        ),
    ),
    Reply(
        code=235,
        rfc_text="Authentication Succeeded",
        status=Status.CURRENT,
        commands=(Command.AUTH,),
        name="Authentication succeeded",
        says="Code 235 says that the client has logged in.",
        summary="The client has logged in.",
        description=(
            "The log-in holds for the rest of this session, and a second `AUTH` in it is refused with 503. "
            "It proves who the client is; whether that account may use a certain sender address or relay to a certain domain is decided later. "
            "If the mechanism also set up a security layer of its own, which is rare, the session starts anew and the client sends `EHLO` again."
        ),
        when_seen=(
            "It ends a successful `AUTH`, either at once or after one or more 334 replies. "
            "Normally that is on a submission server."
        ),
        how_to_fix=(
            "Nothing is wrong: begin the transaction with `MAIL FROM`. "
            "If mail is refused after it, check what the account is allowed to do, not its password."
        ),
        when_to_send="Send 235 when the authentication exchange has ended and the account is confirmed.",
        symptoms="authentication successful; authentication succeeded; login accepted by smtp server; user name and password are right; logged in successfully; sign-in accepted; smtp auth ok; password accepted",
        retry=Retry.NOT_NEEDED,
        scope=Scope.SESSION,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("2.7.0",),
        related=(334, 535),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=4954, section="4")),
    ),
    Reply(
        code=250,
        rfc_text="Requested mail action okay, completed",
        status=Status.CURRENT,
        commands=(
            Command.EHLO,
            Command.HELO,
            Command.LHLO,
            Command.MAIL,
            Command.RCPT,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.BURL,
            Command.RSET,
            Command.NOOP,
            Command.VRFY,
            Command.EXPN,
            Command.HELP,
            Command.ETRN,
            Command.ATRN,
            Command.SEND,
            Command.SOML,
            Command.SAML,
            Command.TURN,
        ),
        name="Requested action completed",
        says="Code 250 says that the server has done what was asked.",
        summary="The server has done what the command asked for.",
        description=(
            "What that was depends on the command: in answer to `EHLO` it lists the server's extensions, in answer to `MAIL FROM` and `RCPT TO` it accepts an address. "
            "Only the 250 that follows the whole message makes the server responsible for that message."
        ),
        when_seen=(
            "It answers almost every command that succeeds. "
            "An ordinary delivery has it at least four times: after `EHLO`, for the sender, for each recipient, and for the message."
        ),
        how_to_fix=(
            "Nothing is wrong: go on with the next command. "
            "If a message is missing although its last reply was 250, look in the recipient's spam folder, then have the receiving server's log searched."
        ),
        when_to_send="Send 250 when the command has done its work and no more exact success code fits.",
        symptoms="message accepted for delivery; what does ok queued as mean; requested mail action okay, completed; mail sent successfully but not received; sender ok, recipient ok; server accepted the message, where is it; list of extensions after ehlo; pleased to meet you; mail queued for delivery; message was accepted; message successfully sent; accepted but recipient can't find it; server took the message; command completed successfully; queue id after sending; address accepted; ehlo answer with features; has my mail been delivered; delivered to next server",
        retry=Retry.NOT_NEEDED,
        scope=None,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("2.0.0", "2.1.0", "2.1.5", "2.3.0", "2.3.6", "2.5.0", "2.6.0", "2.6.4"),
        related=(200, 220, 251, 252, 353, 354, 355, 550),
        references=(
            Reference(rfc=5321, section="4.2.5"),
            Reference(rfc=5321, section="6.1"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=1985, section="5.1"),
            Reference(rfc=2645, section="5.2.1"),
            Reference(rfc=3030, section="2"),
            Reference(rfc=4468, section="6"),
        ),
        cases=(
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                says="In answer to `EHLO`, code 250 accepts the greeting and lists the extensions; after `HELO` there are none.",
                name="Client's greeting accepted",
                summary="The server accepts the client's greeting and says who it is.",
                description=(
                    "In answer to `EHLO` the reply may have several lines: the first names the server, each further one offers an extension such as `SIZE` or `STARTTLS`. "
                    "In answer to `HELO` there is a single line, and no extension may be used."
                ),
                when_seen="It comes right after the server's own greeting, and a second time once TLS has been set up, often with a different list.",
                how_to_fix="Nothing is wrong: use only the extensions that the reply lists, then log in or begin with `MAIL FROM`.",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
                references=(Reference(rfc=5321, section="4.1.1.1"), Reference(rfc=2033, section="4.1")),
            ),
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 250 accepts the sender and opens a transaction.",
                name="Sender accepted",
                summary="The sender's address is accepted and a mail transaction is open.",
                description=(
                    "Nothing is promised about any recipient yet. "
                    "The server may still refuse the sender later, when it knows the recipients or has seen the message."
                ),
                when_seen="It answers `MAIL FROM`, whether with an address to which failures can be reported or with the empty `<>` of such a report itself.",
                how_to_fix="Nothing is wrong: name the recipients next, with one `RCPT TO` for each.",
                scope=Scope.MESSAGE,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("2.1.0", "2.3.6"),
                references=(Reference(rfc=5321, section="3.3"),),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 250 accepts this recipient.",
                name="Recipient accepted",
                summary="The recipient is accepted for this transaction.",
                description=(
                    "It is a yes for this one address. "
                    "It does not prove that a mailbox exists there, and the server may still refuse the whole message once it has seen it."
                ),
                when_seen="It comes once for each accepted recipient: a mailbox of this server, an address that it forwards without saying so, or another domain to which this client may relay.",
                how_to_fix="Nothing is wrong: name further recipients or send `DATA`.",
                scope=Scope.RECIPIENT,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("2.1.5",),
                references=(Reference(rfc=5321, section="3.3"),),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                says="After the final dot, code 250 makes the server responsible for the message.",
                name="Message accepted",
                summary="The message is accepted and the server is now responsible for it.",
                description=(
                    "It must deliver the message to every accepted recipient or report the failure to the sender. "
                    "The message is not necessarily in a mailbox yet: a filter may still sort it, and delivery further on may still fail. "
                    "In LMTP there is one such reply for each accepted recipient, and it speaks for that recipient alone."
                ),
                when_seen=(
                    "It comes after the final dot that ends the message. "
                    "The text often holds the name under which the server's log and queue know the message."
                ),
                how_to_fix=(
                    "Nothing is wrong: take the recipients that this reply speaks for out of the client's queue. "
                    "Those refused earlier with a code that begins with 4 stay in it, to be tried again. "
                    "If the message does not arrive, give the text of this reply to the recipient's administrator, who can trace the message by it."
                ),
                user_message="Your message has been accepted for delivery. You do not need to do anything.",
                scope=Scope.MESSAGE,
                responsibility=Responsibility.SERVER,
                associated_codes=("2.0.0", "2.3.6", "2.6.0", "2.6.4"),
                references=(Reference(rfc=5321, section="4.1.1.4"), Reference(rfc=2033, section="4.2")),
            ),
            Case(
                commands=(Command.BDAT, Command.BURL),
                says="In answer to `BDAT`, code 250 accepts a part of the message, and after the last part all of it.",
                name="Part of the message accepted",
                summary="The server has received this part of the message.",
                description=(
                    "The client keeps the message until the part marked `LAST` has been answered with 250 as well. "
                    "That one reply hands over the message as a whole; in LMTP the last part gets one reply for each accepted recipient."
                ),
                when_seen="It answers each `BDAT` of a client that uses the `CHUNKING` extension, or each `BURL` of one that lets the server fetch a part of the message itself.",
                how_to_fix="Nothing is wrong: send the next part, or mark the final one with `LAST`.",
                scope=Scope.MESSAGE,
                associated_codes=("2.0.0", "2.3.6", "2.5.0", "2.6.0", "2.6.4"),
            ),
            Case(
                commands=(Command.RSET,),
                says="In answer to `RSET`, code 250 says that the open transaction is cancelled.",
                name="Transaction cancelled",
                summary="The server has forgotten the transaction that was open.",
                description=(
                    "Sender, recipients and message data given since `MAIL FROM` are discarded. "
                    "The greeting and a completed log-in stay in force."
                ),
                when_seen="It answers `RSET`, by which a client gives up a transaction or makes sure that none is open.",
                how_to_fix="Nothing is wrong: begin a new transaction with `MAIL FROM` or end the session with `QUIT`.",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("2.0.0",),
                references=(Reference(rfc=5321, section="4.1.1.5"),),
            ),
            Case(
                commands=(Command.NOOP,),
                says="In answer to `NOOP`, code 250 says that the server still answers.",
                name="Connection in order",
                summary="The server still answers, and nothing in the session has changed.",
                description="Sender, recipients and message data given so far stay as they were.",
                when_seen="It answers `NOOP`, by which a client tests the connection or keeps it open.",
                how_to_fix="Nothing is wrong: go on where the session was.",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("2.0.0",),
                references=(Reference(rfc=5321, section="4.1.1.9"),),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN),
                says="In answer to `VRFY`, code 250 confirms the address; in answer to `EXPN`, it lists the members.",
                name="Address confirmed",
                summary="The server confirms the address, or the members of the list.",
                description=(
                    "In answer to `VRFY` it names the mailbox, in answer to `EXPN` one member of the list on each line. "
                    "A server that has not really checked must not answer 250; it usually answers 252."
                ),
                when_seen=(
                    "It answers `VRFY` or `EXPN`. "
                    "Most public servers have switched both off, so it is rare outside one organisation."
                ),
                how_to_fix="Nothing is wrong: use the address as the reply writes it.",
                scope=Scope.RECIPIENT,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("2.1.5",),
                references=(Reference(rfc=5321, section="3.5.3"),),
            ),
            Case(
                commands=(Command.ETRN,),
                says="In answer to `ETRN`, code 250 starts the queue for the host and leaves open whether any mail is waiting.",
                rfc_text="OK, queuing for node <x> started",
                name="Queue run started",
                summary="The server starts working through the mail that it holds for the named host.",
                description=(
                    "Messages, if there are any, come over connections that the server opens to that host. "
                    "Neither their number nor the time is promised: this session only carries the request."
                ),
                when_seen="It answers `ETRN` from a host that is not always online and asks for its waiting mail.",
                how_to_fix="Nothing is wrong: keep the named host reachable until its mail has come.",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("2.0.0", "2.5.0"),
            ),
            Case(
                commands=(Command.ATRN,),
                says="In answer to `ATRN`, code 250 says that client and server change places, so that waiting mail can follow.",
                rfc_text="OK now reversing the connection",
                name="Roles about to be reversed",
                summary="Client and server change places, and any waiting mail comes over this connection.",
                description=(
                    "The side that asked now answers as the server and sends the greeting. "
                    "Each message that follows is handed over as usual, with a 250 of its own. "
                    "If there is none after all, the other side sends `QUIT` right after `EHLO`."
                ),
                when_seen="It answers `ATRN` from an authenticated host without a fixed address that collects its mail.",
                how_to_fix="Nothing is wrong: send a 220 greeting and receive the mail.",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=2645, section="5.3"),),
            ),
        ),
    ),
    Reply(
        code=251,
        rfc_text="User not local; will forward to <forward-path>",
        status=Status.CURRENT,
        commands=(
            Command.RCPT,
            Command.VRFY,
            Command.EXPN,
            Command.ETRN,
        ),
        name="User not local; will forward",
        says="Code 251 usually says that this user's mail is forwarded.",
        summary="The recipient is accepted, and this server forwards mail for it to the address in the reply.",
        description=(
            "A success for this recipient only: the transaction goes on and no message has been handed over yet. "
            "The server becomes responsible for forwarding when it accepts the message with 250 after the final dot."
        ),
        when_seen=(
            "`RCPT TO` (or `VRFY`) named an address whose mail is forwarded, usually inside one organisation, less often because its owner has moved. "
            "It is rare: most servers forward silently and answer with 250."
        ),
        how_to_fix=(
            "Nothing is wrong: continue the session. "
            "To spare the detour you may write to the address in the reply. "
            "Do not put it in an address book unless the server is authenticated."
        ),
        user_message=("Mail for this recipient is forwarded to another address. There is nothing for you to do."),
        when_to_send="Send 251 when you forward mail for the recipient and may disclose where it goes.",
        symptoms="user not local, will forward; mail is forwarded to another address; recipient accepted, server forwards the mail; server will forward to new address; recipient elsewhere, mail forwarded",
        retry=Retry.NOT_NEEDED,
        scope=Scope.RECIPIENT,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("2.1.5", "2.3.6", "2.5.0"),
        related=(250, 252, 354, 453, 551),
        references=(
            Reference(rfc=5321, section="3.4"),
            Reference(rfc=5321, section="7.4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=1985, section="5.1"),
        ),
        cases=(
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 251 accepts a recipient whose mail this server forwards.",
                associated_codes=("2.1.5",),
            ),
            Case(
                commands=(Command.ETRN,),
                says="In answer to `ETRN`, code 251 says that the host has no mail waiting.",
                rfc_text="OK, no messages waiting for node <x>",
                name="No mail waiting for the host",
                summary="The server holds no mail for the named host.",
                description="The request was valid and there was nothing to send. No message changes hands.",
                when_seen="It answers `ETRN` from a host that asked for its waiting mail when the queue for it was empty.",
                how_to_fix="Nothing is wrong: ask again when new mail is expected.",
                user_message="",
                when_to_send="In answer to `ETRN`, send 251 when no messages wait for the named host.",
                scope=Scope.SESSION,
                associated_codes=("2.0.0", "2.5.0"),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN),
                says="In answer to `VRFY`, code 251 says that the user is known and where this user's mail is forwarded to.",
                summary="The server knows the user, and forwards that user's mail to the address in the reply.",
                description="The command only asks, so no transaction is open and no message is involved.",
                how_to_fix="Nothing is wrong: write to the address you asked about, or straight to the one in the reply.",
                user_message="",
                references=(Reference(rfc=5321, section="3.5.3"),),
            ),
        ),
    ),
    Reply(
        code=252,
        rfc_text="Cannot VRFY user, but will accept message and attempt delivery",
        status=Status.CURRENT,
        commands=(Command.VRFY, Command.EXPN, Command.ETRN),
        name="Address not checked, but delivery will be attempted",
        says="Code 252 usually leaves open whether an address exists.",
        summary="The server does not say whether the address exists, but it would take mail for it and try to deliver it.",
        description=(
            "It is neither a yes nor a no, and it must not be counted as a confirmation. "
            "Nothing binds the server: it may still refuse the recipient when a message really comes."
        ),
        when_seen=(
            "It answers `VRFY` or `EXPN` where the administrator has switched these commands off for security, or where the server only passes mail on and does not know the mailbox. "
            "Postfix answers `VRFY` with it for every recipient that it would accept. "
            "Less often the full answer would hold characters outside ASCII, which the client has not allowed with `SMTPUTF8`."
        ),
        how_to_fix=(
            "Nothing is wrong: send the message and judge by the reply to `RCPT TO`, or by the delivery. "
            "To check an address for certain, ask its owner."
        ),
        when_to_send=(
            "Send 252 in answer to `VRFY` or `EXPN` when the address looks valid and you cannot verify it now, and always when you have disabled them for security: RFC 5321 requires it. "
            "If you check only the syntax, send 502 or 500."
        ),
        symptoms="cannot vrfy user, but will accept message; check whether an email address exists; verify email address without sending; server does not tell whether the mailbox exists; try rcpt to attempt delivery; vrfy command result; verify user exists; check if mailbox is real; validate address without sending; user cannot be verified; check email validity by smtp",
        retry=Retry.NOT_NEEDED,
        scope=None,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("2.0.0", "2.5.0", "2.6.8"),
        related=(250, 251, 253, 502, 550),
        references=(
            Reference(rfc=5321, section="3.5.3"),
            Reference(rfc=5321, section="7.3"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=1123, section="5.2.3"),
            Reference(rfc=1985, section="5.1"),
            Reference(rfc=6531, section="3.7.4.2"),
        ),
        cases=(
            Case(
                commands=(Command.VRFY, Command.EXPN),
                says="In answer to `VRFY`, code 252 leaves open whether the address exists.",
                associated_codes=("2.0.0", "2.6.8"),
            ),
            Case(
                commands=(Command.ETRN,),
                says="In answer to `ETRN`, code 252 says that mail is waiting for the host and is being sent.",
                rfc_text="OK, pending messages for node <x> started",
                name="Delivery of the waiting mail started",
                summary="The server has mail for the named host and is starting to send it.",
                description=(
                    "It says more than 250, which leaves open whether anything is waiting, and less than 253, which also gives the number. "
                    "The mail comes over connections of its own."
                ),
                when_seen="It answers `ETRN` from a host that has asked for its mail while some was in the queue.",
                how_to_fix=(
                    "Nothing is wrong: let the named host accept connections until the mail has arrived. "
                    "Ask once more later; 251 then says that the queue is empty."
                ),
                when_to_send="In answer to `ETRN`, send 252 when messages wait for the named host and you have not counted them.",
                scope=Scope.SESSION,
                associated_codes=("2.5.0",),
                references=(Reference(rfc=1985, section="5.1"),),
            ),
        ),
    ),
    Reply(
        code=253,
        rfc_text="OK, <n> pending messages for node <x> started",
        status=Status.CURRENT,
        commands=(Command.ETRN,),
        name="Delivery of the counted waiting messages started",
        says="In answer to `ETRN`, code 253 says how many messages are waiting for the host and are being sent.",
        summary="The server is starting to send the waiting mail to the named host, and tells how many messages there are.",
        description=(
            "The number is a snapshot of the queue, not a promise of how many will arrive or when. "
            "They are sent to the host over connections that the server opens itself, while this session goes on."
        ),
        when_seen=(
            "It answers `ETRN`, and only that command. "
            "It is rare, because few servers count the messages for one host; most answer with 250."
        ),
        how_to_fix=(
            "Nothing is wrong: be ready to receive that many messages. "
            "If none comes, see whether the server can reach the host on port 25."
        ),
        when_to_send="Send 253 in answer to `ETRN` when you know the number of messages waiting for the named host.",
        symptoms="pending messages for node started; how many messages are waiting for my host; etrn started the queue",
        retry=Retry.NOT_NEEDED,
        scope=None,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("2.5.0",),
        related=(252, 458, 459),
        references=(Reference(rfc=1985, section="5.1"), Reference(rfc=1985, section="7")),
    ),
)
