"""Replies that refuse for now (4yz): the same request may succeed later."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import DELAYED, OTHER_LOG_IN

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=421,
        rfc_text="<domain> Service not available, closing transmission channel",
        status=Status.CURRENT,
        commands=tuple(Command),
        typical_commands=(
            Command.CONNECT,
            Command.EHLO,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.END_OF_DATA,
        ),
        name="Service not available, closing the connection",
        says="Code 421 says that the server cannot go on with this client for now and closes the connection.",
        summary="The server cannot go on for now and closes the connection.",
        description=(
            "It may answer any command, or come unasked and be read only after the next one. "
            "The transaction in progress is lost, and every message not yet confirmed with 250 stays with the client."
        ),
        when_seen=(
            "The server is overloaded or shutting down, the client opens too many connections, or the client has been silent for too long. "
            "Some servers also use it for greylisting and against senders with a poor reputation."
        ),
        how_to_fix=(
            "Leave the message in the queue and let it be tried again, after half an hour or more. "
            "If the reply keeps coming, open fewer connections at a time and send more slowly. "
            "If the text names SPF, DKIM, DMARC, reverse DNS or TLS, have the sender's administrator correct that, because waiting alone does not help. "
            "If one server answers so for days, ask its administrator which limit was reached."
        ),
        user_message=DELAYED,
        when_to_send="Send 421 when you must end the session at once, for a shutdown or a limit, and then close the connection.",
        retry=Retry.AS_IS,
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CLOSES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.3.0", "4.3.2", "4.4.2", "4.4.5", "4.7.0", "4.7.26", "4.7.27", "4.7.28", "4.7.29", "4.7.30"),
        related=(220, 221, 420, 442, 450, 451, 452, 550, 554),
        references=(
            Reference(rfc=5321, section="3.8"),
            Reference(rfc=5321, section="4.5.4.1"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=6647, section="2.1"),
            Reference(rfc=6647, section="5"),
        ),
        cases=(
            Case(
                commands=(
                    Command.QUIT,
                    Command.NOOP,
                    Command.RSET,
                    Command.VRFY,
                    Command.EXPN,
                    Command.HELP,
                    Command.ETRN,
                ),
                says="Outside a transaction, as to `QUIT`, code 421 ends the session, and no message is at stake.",
                description=(
                    "No message is being handed over when this command is answered. "
                    "Messages that were already answered with 250 stay accepted and are not sent again."
                ),
                how_to_fix=(
                    "Connect again later if there is more to do. "
                    "After `QUIT` there is nothing to repeat: the session was over anyway."
                ),
                user_message="",
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=5321, section="4.1.1.10"),),
            ),
        ),
    ),
    Reply(
        code=432,
        rfc_text="A password transition is needed",
        status=Status.CURRENT,
        commands=(Command.AUTH,),
        name="A password transition is needed",
        says="Code 432 asks for one log-in by another mechanism first; Microsoft also means a busy server.",
        summary="The account cannot use this authentication mechanism until it has logged in once by another one.",
        description=(
            "The password is not called wrong, and no new one is needed: usually the server lacks the form of it that this mechanism works with. "
            "One log-in, usually by `PLAIN`, lets the server store that form, and the mechanism then works in later sessions."
        ),
        when_seen=(
            "It answers `AUTH`, typically for an account that was moved from an older system and has not yet used the mechanism. "
            "It is rare. "
            "In reports and queues 432 has other meanings: Microsoft pairs it with 4.3.2 when a server or mailbox handles too much at once, and Courier writes it when its service is temporarily unavailable."
        ),
        how_to_fix=(
            "Log in once with `PLAIN`, over TLS only, and the same password. "
            "After that go back to the mechanism you wanted, in a new session. "
            "If it still fails, have the mail administrator of the account set it up for that mechanism. "
            "If the code did not answer `AUTH`, let the message be tried again later."
        ),
        user_message=OTHER_LOG_IN,
        when_to_send="Send 432 when the account is in order but you hold no data for the mechanism it chose, and one log-in by another mechanism would supply it.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.7.12",),
        related=(422, 454, 534, 535),
        references=(Reference(rfc=4954, section="6"),),
    ),
    Reply(
        code=450,
        rfc_text="Requested mail action not taken: mailbox unavailable",
        status=Status.CURRENT,
        commands=(
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.ATRN,
        ),
        name="Mailbox temporarily unavailable",
        says="Code 450 usually says that a mailbox is not ready or that the sender is not trusted yet.",
        summary="The mailbox cannot take mail at the moment; a later attempt may succeed.",
        description=(
            "After `RCPT TO` it concerns that recipient alone, and the transaction goes on with the others. "
            "The client keeps the message for a further attempt."
        ),
        when_seen=(
            "The server greylists senders it does not know, the mailbox is busy or locked, the recipient gets too much mail at once, or the client sends too much. "
            "As often the client's reverse DNS, its `EHLO` name or the sender's domain could not be looked up. "
            "It mostly answers `RCPT TO`."
        ),
        how_to_fix=(
            "Leave the message in the queue: a mail server repeats the attempt by itself. "
            "Keep the sending IP address and the envelope the same, because greylisting knows the sender by them. "
            "If the text names a host name or a domain, have the sender's administrator correct its DNS record. "
            "If the reply lasts longer than a day, ask the recipient's administrator for the reason."
        ),
        user_message=DELAYED,
        when_to_send="Send 450 when this mailbox cannot be used now and will be later, and to greylist a sender without closing the connection.",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.1.1", "4.1.2", "4.1.8", "4.2.0", "4.2.1", "4.2.4", "4.7.0", "4.7.1", "4.7.15", "4.7.25"),
        related=(412, 421, 422, 424, 451, 452, 453, 456, 471, 550),
        twin=550,
        references=(
            Reference(rfc=6647, section="5"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=2645, section="5.2.1"),
            Reference(rfc=6710, section="4.1"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(commands=(Command.RCPT,), scope=Scope.RECIPIENT),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT, Command.DATA),
                says="After the final dot, code 450 says that the message is not taken now, by a policy.",
                name="Message temporarily refused by policy",
                summary="The server does not take the message now, by its policy.",
                description=(
                    "No recipient gets the message from this transaction, those accepted before included, and the client keeps it for a further attempt to all of them. "
                    "In LMTP each accepted recipient has a reply of its own, and the client repeats the attempt only for those refused for now."
                ),
                when_seen="It comes after the final dot or a chunk sent with `BDAT`, or already in answer to `DATA`, when the server greylists at that point, limits how much a sender may send, or wants a second look at the content.",
                scope=Scope.MESSAGE,
            ),
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 450 says that the sender is not accepted at the moment.",
                name="Sender temporarily refused",
                summary="The server does not accept this sender or the message's priority at the moment.",
                description=("No transaction is open, and no recipient has been named. The message stays with the client."),
                when_seen="It answers `MAIL FROM`: the sender's domain could not be looked up just now, the client has sent too many messages in a short time or is greylisted, or the priority given with `MT-PRIORITY` is below what the server takes at present.",
                how_to_fix=(
                    "Leave the message in the queue and let it be tried later. "
                    "If the text speaks of too much mail, send more slowly. "
                    "If it names the sender's domain, check that the domain has a mail server in DNS and that its name servers answer."
                ),
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
            ),
            Case(
                commands=(Command.ATRN,),
                says="In answer to `ATRN`, code 450 refuses to hand over the waiting mail now.",
                rfc_text="ATRN request refused",
                name="Request for waiting mail refused",
                summary="The server does not hand over the waiting mail now.",
                description="The roles are not reversed and the mail stays in the server's queue.",
                when_seen="It answers `ATRN`: the log-in does not give access to all the named domains, or the requests come too often.",
                how_to_fix="Ask only for the domains that the log-in covers. Wait longer between two requests.",
                user_message="",
                when_to_send="In answer to `ATRN`, send 450 for a domain that the log-in does not cover or a request too soon.",
                scope=Scope.ACCOUNT,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
                references=(Reference(rfc=2645, section="7"),),
            ),
        ),
    ),
    Reply(
        code=451,
        rfc_text="Requested action aborted: local error in processing",
        status=Status.CURRENT,
        commands=(
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.BURL,
            Command.ATRN,
            Command.SEND,
            Command.SOML,
            Command.SAML,
        ),
        name="Processing aborted: error on the server",
        says="Code 451 usually says that something failed on the server's side or that a policy puts the client off.",
        summary="A fault on the server's side stopped the request; it may work later.",
        description=(
            "Usually neither the addresses nor the message have been judged. "
            "The client keeps the message, as it also does when a connection breaks without any reply."
        ),
        when_seen=(
            "A filter, a database or a DNS lookup has failed, or the server was briefly overloaded. "
            "The fault is usually on the receiving side, but the name servers of the sender's domain may be the cause. "
            "Many servers also answer 451 when they greylist or slow a sender down."
        ),
        how_to_fix=(
            "Leave the message in the queue so that it is tried again. "
            "If the reply lasts for hours, report it to the server's administrator with the time and the full text. "
            "If the server is yours, check the services it calls while it handles mail. "
            "If the text names SPF, DKIM, DMARC or a PTR record, have the sender's administrator check those records and the name servers that hold them."
        ),
        user_message=DELAYED,
        when_to_send="Send 451 when something on your side has failed and the same command may succeed later.",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=(
            "4.1.1",
            "4.1.8",
            "4.3.0",
            "4.4.1",
            "4.4.3",
            "4.4.5",
            "4.5.0",
            "4.5.3",
            "4.5.4",
            "4.7.1",
            "4.7.5",
            "4.7.24",
        ),
        related=(400, 417, 421, 430, 441, 442, 449, 450, 452, 471, 503, 550, 554),
        references=(
            Reference(rfc=5321, section="3.8"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=7208, section="8.6"),
            Reference(rfc=6376, section="6.3"),
            Reference(rfc=4468, section="6"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(commands=(Command.MAIL, Command.END_OF_DATA, Command.BDAT), scope=Scope.MESSAGE),
            Case(
                commands=(Command.BURL,),
                says="In answer to `BURL`, code 451 says that the part of the message could not be fetched.",
                summary="The server could not fetch the part of the message that it was to include.",
                description="Nothing has been decided about the message. The client keeps it and its list of parts.",
                when_seen="It answers `BURL` when the mail store that holds the part cannot be reached at the moment.",
                how_to_fix=(
                    "Try again later, or have the client download the part and send it itself. "
                    "If this goes on, tell the administrator of the submission server."
                ),
                scope=Scope.MESSAGE,
                associated_codes=("4.4.1",),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 451 usually says that a fault or a policy such as greylisting delays this recipient.",
                summary="A fault on the server's side kept it from deciding about this recipient.",
                description=(
                    "The transaction goes on with the other recipients. "
                    "For this one the client keeps the message and tries again later."
                ),
                scope=Scope.RECIPIENT,
            ),
            Case(
                commands=(Command.ATRN,),
                says="In answer to `ATRN`, code 451 says that the server cannot check the request for waiting mail now.",
                rfc_text="Unable to process ATRN request now",
                name="Request for waiting mail cannot be handled now",
                summary="The server cannot check at the moment which domains the log-in gives access to.",
                description="The roles stay as they are, and the mail goes on waiting in the server's queue.",
                when_seen="It answers `ATRN`, for example while the table of domains cannot be reached.",
                how_to_fix="Repeat the request later. If this goes on, tell the provider that holds the mail.",
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=2645, section="5.2.1"), Reference(rfc=2645, section="7")),
            ),
        ),
    ),
    Reply(
        code=452,
        rfc_text="Requested action not taken: insufficient system storage",
        status=Status.CURRENT,
        commands=(
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.SEND,
            Command.SOML,
            Command.SAML,
        ),
        name="Insufficient system storage",
        says="Code 452 says that space is short for now, or that one transaction has too many recipients.",
        summary="The server has no room for the message at the moment, or no more recipients fit into this transaction.",
        description=(
            "By the RFCs the code has two jobs, and the text tells which is meant. "
            "Neither is a verdict on the message or its addresses. "
            "What was not accepted stays with the client, to be offered again."
        ),
        when_seen=(
            "After `RCPT TO` it mostly means too many recipients for one transaction. "
            "Otherwise the disk or the queue of the server is nearly full. "
            "Gmail also sends it with 4.2.2 when the recipient's mailbox is full."
        ),
        how_to_fix=(
            "Offer the message again later, or, if recipients were left over, send it to them in a further transaction. "
            "If the recipient's mailbox is full, tell the recipient in another way. "
            "If space on the server stays short for hours, tell its administrator. "
            "If the server is yours, make room on the disk that holds its queue."
        ),
        user_message=DELAYED,
        when_to_send=(
            "Send 452 when you lack space now but may have it later, and when a transaction reaches your limit on recipients. "
            "For a message above your fixed maximum size send 552."
        ),
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.2.2", "4.2.4", "4.3.1", "4.5.0", "4.5.3"),
        related=(421, 422, 431, 450, 451, 531, 552),
        references=(
            Reference(rfc=5321, section="4.5.3.1.10"),
            Reference(rfc=1870, section="6.1"),
            Reference(rfc=1870, section="6.4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=3030, section="2"),
            Reference(rfc=821, section="4.3"),
        ),
        cases=(
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 452 says that there is no space for a message of this size now.",
                name="No space for a message of this size now",
                summary="The server cannot store the message at the moment.",
                description=(
                    "Nothing but the sender's address, and perhaps the size, has been sent. "
                    "No transaction is open, and the client keeps the message."
                ),
                when_seen="It answers `MAIL FROM`, often one that announces a large message with `SIZE`: the space left is too small for it, or the disk of the queue is nearly full for any message.",
                how_to_fix=(
                    "Try again later; a server with space to spare takes the same message. "
                    "If smaller messages pass, the size decides, and a smaller message may help. "
                    "If nothing passes, have the server's administrator make room."
                ),
                scope=Scope.MESSAGE,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                associated_codes=("4.3.1", "4.5.0"),
                references=(Reference(rfc=1870, section="6.1"), Reference(rfc=1870, section="6.2")),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 452 usually says that the transaction has enough recipients already.",
                name="Too many recipients, or no space for this one now",
                summary="This recipient cannot be added to the transaction at the moment.",
                description=(
                    "The recipients accepted before stay accepted, and the message can be sent to them now. "
                    "Those that got 452 follow in a further transaction. "
                    "A server has to take at least 100 in each."
                ),
                when_seen=(
                    "It answers `RCPT TO`: the limit on recipients in one transaction is reached, usually marked 4.5.3, or the size announced with `SIZE` is too much for this recipient at present. "
                    "With 4.2.2 it is the mailbox that is full."
                ),
                how_to_fix=(
                    "Send the message to the accepted recipients, then open a new transaction for the rest; a mail server does both by itself. "
                    "If the text speaks of a limit, set the sending program to fewer recipients at a time. "
                    "If it speaks of space, wait; only if it says that the mailbox is full (4.2.2), tell the recipient so in another way."
                ),
                when_to_send=(
                    "In answer to `RCPT TO`, send 452 when you can take no more recipients in this transaction or have no space for this one now. "
                    "Only a limit that is your site's policy may get a 5yz code instead."
                ),
                scope=Scope.RECIPIENT,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
                references=(
                    Reference(rfc=5321, section="4.5.3.1.10"),
                    Reference(rfc=5321, section="4.5.3.1.8"),
                    Reference(rfc=1870, section="6.4"),
                ),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT),
                says="After the final dot, code 452 says that the message could not be stored.",
                name="No space to store the message",
                summary="The server has received the message but could not store it.",
                description=(
                    "Nobody gets it from this transaction, since the server must not deliver a message that it has not accepted; in LMTP the reply concerns one recipient alone. "
                    "The client still has it."
                ),
                when_seen=(
                    "It comes after the final dot or a chunk sent with `BDAT`: the space ran out while the message was being received, or the client had announced too small a size or none. "
                    "In LMTP it is mostly the mailbox of one recipient that is full."
                ),
                how_to_fix=(
                    "Have the message tried again later, to all its recipients, but in LMTP only to those whose reply was 452. "
                    "After a refused chunk of `BDAT` the client first sends `RSET`. "
                    "Let the client announce the size with `SIZE`, so that a server short of space can say so earlier. "
                    "If the server is yours, free space for its queue and its mailboxes."
                ),
                scope=Scope.MESSAGE,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                associated_codes=("4.2.2", "4.3.1", "4.5.0"),
            ),
            Case(commands=(Command.SEND, Command.SOML, Command.SAML), scope=Scope.MESSAGE),
        ),
    ),
    Reply(
        code=453,
        rfc_text="You have no mail",
        status=Status.CURRENT,
        commands=(Command.ATRN,),
        name="No mail waiting",
        says="Code 453 says that no mail waits for the client's domains.",
        summary="The server holds no mail for any of the domains that the client asked about.",
        description=(
            "The log-in covers those domains and the request was in order, so it is a refusal only in form: there is nothing to hand over. "
            "The two sides do not change places."
        ),
        when_seen=(
            "It answers `ATRN` from a host that collects its mail on demand, as a rule on port 366. "
            "Some providers send 250 instead and `QUIT` as soon as the roles are reversed."
        ),
        how_to_fix=(
            "Ask again later, no more often than the provider allows. "
            "If mail ought to be waiting, check that the MX records of the domains point to the provider and that `ATRN` named the right domains."
        ),
        when_to_send="Send 453 in answer to `ATRN` when the log-in covers the named domains and no mail waits for any of them.",
        retry=Retry.AS_IS,
        scope=Scope.ACCOUNT,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("4.3.2",),
        related=(251, 450),
        references=(Reference(rfc=2645, section="5.2.1"), Reference(rfc=2645, section="7")),
    ),
    Reply(
        code=454,
        rfc_text="TLS not available due to temporary reason / Temporary authentication failure",
        status=Status.CURRENT,
        commands=(Command.STARTTLS, Command.AUTH, Command.RCPT),
        name="Temporary failure of authentication or TLS",
        says="Code 454 says that TLS or the log-in does not work for now; to `RCPT TO`, that relaying is denied.",
        summary="The server cannot check the log-in or start TLS just now, and may be able to later.",
        description=(
            "The code has two definitions: after `AUTH` it is about the log-in, after `STARTTLS` about encryption. "
            "In both the fault is on the server's side and the session can go on. "
            "No message has changed hands."
        ),
        when_seen=(
            "It answers `AUTH` or `STARTTLS` when something behind that command has failed on the server. "
            "Outside the RFCs Postfix also answers `RCPT TO` so, with `454 4.7.1` and `Relay access denied`, by default since version 2.10: the client has not logged in, or the server does not know the recipient's domain as its own."
        ),
        how_to_fix=(
            "If the text speaks of relaying, log in first or have the server's administrator correct its settings, because waiting alone does not help. "
            "Otherwise wait and try again, without changing the password. "
            "If the fault lasts, report it to that administrator."
        ),
        user_message=DELAYED,
        when_to_send="Send 454 when TLS or the check of log-ins is out of order for now.",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.5.0", "4.7.0", "4.7.1"),
        related=(403, 432, 435, 440, 530, 535, 540, 550, 554),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=3207, section="4")),
        cases=(
            Case(
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 454 says that TLS cannot be started at the moment.",
                rfc_text="TLS not available due to temporary reason",
                name="TLS temporarily not available",
                summary="The server offers TLS but cannot start it at the moment.",
                description=(
                    "The connection stays as it was, without encryption. "
                    "What happens next is the client's own policy: it goes on in the clear, tries again later, or gives up and tells the sender."
                ),
                when_seen="It answers `STARTTLS`, usually because the server cannot load its certificate or private key or has run out of resources.",
                how_to_fix=(
                    "Let the client try again later; a client that requires TLS must not send the message in the clear. "
                    "If the server is yours, check that its certificate and key exist, match each other and can be read by the mail program. "
                    "Otherwise tell the server's administrator that TLS is broken."
                ),
                when_to_send="In answer to `STARTTLS`, send 454 when TLS is set up but cannot be started now.",
                scope=Scope.SESSION,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                associated_codes=("4.5.0", "4.7.0"),
                references=(Reference(rfc=3207, section="4"), Reference(rfc=3207, section="6")),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 454 says that the log-in cannot be checked now, or that there were too many attempts.",
                rfc_text="Temporary authentication failure",
                name="Temporary authentication failure",
                summary="The server could not check the log-in because of a fault of its own.",
                description=(
                    "Whether the password is right has not been decided, so asking the user for another one is wrong. "
                    "The client is not logged in and cannot send where a log-in is required."
                ),
                when_seen=(
                    "It answers `AUTH` when the user database or the service behind it does not respond. "
                    "Gmail uses it as well after too many log-in attempts."
                ),
                how_to_fix=(
                    "Keep the stored password and log in again after some minutes. "
                    "Tell the user that the server has a fault, and do not show a password dialog. "
                    "If the text speaks of too many attempts, find the device or program that makes them. "
                    "If the server is yours, check the service that verifies its passwords."
                ),
                user_message=(
                    "Your message has not been sent, because the mail server cannot check your log-in at the moment. "
                    "Do not change your password; try again later."
                ),
                when_to_send=(
                    "In answer to `AUTH`, send 454 when you cannot check the log-in now. For a wrong password send 535."
                ),
                scope=Scope.ACCOUNT,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                associated_codes=("4.5.0", "4.7.0"),
                references=(Reference(rfc=4954, section="6"),),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 454 says that the server does not relay for this client (Postfix).",
                rfc_text="",
                name="Relaying denied, by a temporary code",
                summary="The server does not pass mail on to this recipient for a client that has not logged in.",
                description=(
                    "No RFC gives 454 this meaning. "
                    "Postfix chooses a temporary code so that a slip in its settings bounces no mail. "
                    "This recipient is refused, the others are not concerned, and the message stays with the client."
                ),
                when_seen="Postfix answers `RCPT TO` with `454 4.7.1` and `Relay access denied`, by default since version 2.10: the client has not logged in, or the server does not know the recipient's domain as its own.",
                how_to_fix=(
                    "Turn on authentication in the mail program and use port 587 or 465. "
                    "If the recipient's domain belongs to this server, its administrator has to enter the domain in the settings; if not, its MX record names the wrong server. "
                    "Waiting alone does not help."
                ),
                user_message=(
                    "Your message has not been delivered, because the mail server sends mail to others only for those who have logged in. "
                    "Have your mail program log in when it sends, or ask your mail administrator."
                ),
                when_to_send="If you do not relay, answer `RCPT TO` with 550 and 5.7.1; after 454 clients try again in vain.",
                retry=Retry.AFTER_CHANGE,
                scope=Scope.RECIPIENT,
                associated_codes=("4.7.1",),
            ),
        ),
        typical_commands=(Command.STARTTLS, Command.AUTH),
    ),
    Reply(
        code=455,
        rfc_text="Server unable to accommodate parameters",
        status=Status.CURRENT,
        commands=(Command.MAIL, Command.RCPT),
        name="Parameters cannot be met at the moment",
        says="Code 455 says that the server cannot do at present what a parameter asks for.",
        summary="The server knows the parameters of the command but cannot do now what they ask.",
        description=(
            "The address itself is not called wrong. "
            "Where the definition of a parameter names a code of its own, as that of `SIZE` does with 452, that code is sent instead. "
            "The client still has the message."
        ),
        when_seen=(
            "It answers `MAIL FROM` or `RCPT TO` with an extension's parameter behind the address. "
            "It is rare; the best-known case is a time limit for delivery that the server cannot promise at present."
        ),
        how_to_fix=(
            "Leave the message queued, and let the client repeat the command later with the same parameters. "
            "If this goes on, have the sender's administrator see which parameter the client adds. "
            "Do without that parameter only if the sender does not need what it asks for."
        ),
        user_message=DELAYED,
        when_to_send=("Send 455 when you support the parameters but cannot honour them now. If you never can, send 555."),
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        related=(555,),
        twin=555,
        references=(
            Reference(rfc=5321, section="4.1.1.11"),
            Reference(rfc=2852, section="4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 455 says that a parameter of the message cannot be met now.",
                summary="The server cannot do now what the parameters of `MAIL FROM` ask for this message.",
                description=(
                    "The transaction has not been opened, and recipients have not been discussed. The message stays where it is."
                ),
                when_seen="It answers `MAIL FROM` with a parameter such as `BY`, which sets a time limit for delivery that the server cannot meet for reasons of the moment.",
                scope=Scope.MESSAGE,
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 455 says that a parameter of this recipient cannot be met now.",
                summary="The server cannot do now what the parameters of `RCPT TO` ask for this recipient.",
                description=(
                    "The other recipients are not affected and the transaction goes on. "
                    "For this one the client offers the message again later."
                ),
                when_seen="It answers `RCPT TO` with a parameter behind the address, such as `NOTIFY` for delivery reports.",
                scope=Scope.RECIPIENT,
            ),
        ),
    ),
    Reply(
        code=458,
        rfc_text="Unable to queue messages for node <x>",
        status=Status.CURRENT,
        commands=(Command.ETRN,),
        name="Queue run not possible now",
        says="Code 458 says that the waiting mail cannot be sent on request now.",
        summary="The server cannot start sending the mail that waits for the named host.",
        description=(
            "The mail stays in the server's queue and goes out with the ordinary attempts, only not on request. "
            "If none of them reaches the host within some days, the server returns it to the senders. "
            "The reply does not tell how much is waiting."
        ),
        when_seen="It answers `ETRN` when the server supports the command but cannot or will not act on it now: it has an internal fault, a run of its queue is under way, or, on some servers, the host may not ask for one.",
        how_to_fix=(
            "Repeat the request after a while. "
            "If it is refused every time, have the administrator of the server that holds the mail add your host to those it accepts. "
            "Check also that `ETRN` gives the name under which the mail is queued."
        ),
        when_to_send=("Send 458 in answer to `ETRN` when you cannot start the queue for that host. If it may not ask, send 459."),
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("4.5.0",),
        related=(253, 459),
        references=(Reference(rfc=1985, section="5.1"), Reference(rfc=1985, section="5.2")),
    ),
    Reply(
        code=459,
        rfc_text="Node <x> not allowed: <reason>",
        status=Status.CURRENT,
        commands=(Command.ETRN,),
        name="Host not allowed to start the queue",
        says="Code 459 says that this host may not ask for the waiting mail.",
        summary="The server does not run its queue for the host that `ETRN` names, and the text gives the reason.",
        description=(
            "Although the code is a 4yz one, waiting alone rarely helps: the server's list or the name in the request has to change. "
            "The waiting mail stays in the queue, but it is returned to the senders if the server's own attempts fail for some days."
        ),
        when_seen="It answers `ETRN` when the host is not on the server's list of those that may ask, or when this client may not ask for that host.",
        how_to_fix=(
            "Read the reason in the text. "
            "Correct the host name in the request if that is at fault. "
            "Otherwise have the administrator of the server allow the host."
        ),
        when_to_send="Send 459 in answer to `ETRN` for a host that you do not serve in this way, and say why in the text.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=("4.5.0",),
        related=(253, 458),
        references=(Reference(rfc=1985, section="5.1"), Reference(rfc=1985, section="5.2")),
    ),
)
