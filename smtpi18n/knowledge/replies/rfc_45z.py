"""Replies about mailboxes, messages and the mail system that refuse for now (45z)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import DELAYED, NOT_SENT_YET

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=450,
        rfc_text="Requested mail action not taken: mailbox unavailable",
        status=Status.CURRENT,
        commands=(
            Command.CONNECT,
            Command.EHLO,
            Command.HELO,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.BURL,
            Command.ATRN,
        ),
        name="Mailbox temporarily unavailable",
        says="Code 450 usually puts mail off: the mailbox is not ready, or the sender is not trusted yet.",
        summary="The server does not take the mail now: the mailbox is not ready, or the sender is not trusted yet.",
        description=(
            "If the reply names the client, its `EHLO` name or the sender, every recipient is refused; if it names the mailbox, only that one. "
            "The client keeps the message for a further attempt."
        ),
        when_seen=(
            "The server greylists senders it does not know, the mailbox is busy or locked, the recipient gets too much mail at once, or the client sends too much. "
            "As often the client's reverse DNS, its `EHLO` name or the sender's domain was not found in DNS, or the server could not check whether the recipient exists. "
            "It mostly answers `RCPT TO`."
        ),
        how_to_fix=(
            "Leave the message in the queue: a mail server repeats the attempt by itself. "
            "Keep the sending IP address and the envelope the same, because greylisting knows the sender by them. "
            "If the reply names a host name or a domain, the sender's administrator has to correct its DNS record. "
            "If it lasts longer than a day, ask the recipient's administrator for the reason."
        ),
        user_message=(
            "Your message has not been delivered yet, but it is usually tried again automatically; the recipient's address is seldom the cause. "
            "If it does not arrive within a few hours, pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 450 when this mailbox cannot be used now and will be later, and to greylist a sender without closing the connection.",
        symptoms="greylisted, try again later; mail goes into the greylist; mailbox temporarily unavailable, busy or locked; user is receiving mail too quickly; cannot find your hostname, reverse dns missing; helo command rejected: host not found; sender address rejected: domain not found; unverified address, address verification in progress; error: too much mail from my ip; recipient address rejected: domain not found; deferred due to greylisting; first email from new sender delayed; graylisted, come back in five minutes; try again in a few minutes; mail from unknown sender delayed; sending too fast, slow down; message rate limit exceeded; too many messages per minute; mailbox gets messages too fast; missing reverse dns; ip has no ptr; cannot find your reverse hostname; reverse lookup of client failed; helo name not resolvable; hostname in helo does not exist; sender domain cannot be resolved; temporary dns problem with domain",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=(
            "4.1.1",
            "4.1.2",
            "4.1.8",
            "4.2.0",
            "4.2.1",
            "4.2.4",
            "4.3.2",
            "4.7.0",
            "4.7.1",
            "4.7.15",
            "4.7.25",
            "4.7.26",
        ),
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
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 450 usually puts the mail off because of the mailbox, the client or the sender.",
                name="Recipient, client or sender put off for now",
                summary="The server does not take mail for this recipient now, and the cause may be the client or the sender.",
                description=(
                    "If the reply names the mailbox, only this recipient is refused, and the transaction goes on with the others. "
                    "If it names the client, its `EHLO` name or the sender, every recipient is, and the address is not the cause: Postfix holds such refusals back until `RCPT TO`."
                ),
                when_seen=(
                    "The server greylists a sender it does not know, the mailbox is busy, locked or gets too much mail at once, or the server could not check yet whether it exists (Postfix: `unverified address`). "
                    "With 4.1.8 the sender's domain was not found in DNS; with 4.7.1 or 4.7.25 it is often the client's reverse DNS or its `EHLO` name."
                ),
                scope=Scope.RECIPIENT,
                associated_codes=(
                    "4.1.1",
                    "4.1.2",
                    "4.1.8",
                    "4.2.0",
                    "4.2.1",
                    "4.2.4",
                    "4.3.2",
                    "4.7.0",
                    "4.7.1",
                    "4.7.25",
                    "4.7.26",
                ),
                references=(
                    Reference(rfc=6647, section="2.4"),
                    Reference(rfc=6647, section="5"),
                    Reference(rfc=5321, section="4.2.3"),
                ),
            ),
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 450 usually says that the sender's domain was not found or too much mail came.",
                name="Sender put off for now",
                summary="The server does not take mail from this sender, or of this priority, at the moment.",
                description="No transaction is open, no recipient has been named, and the message stays with the client.",
                when_seen="The sender's domain could not be looked up just now, the client has sent too many messages in a short time or is greylisted, or the priority given with `MT-PRIORITY` is below what the server takes at present.",
                how_to_fix=(
                    "Leave the message in the queue and let it be tried later. "
                    "If the reply speaks of too much mail, send more slowly. "
                    "If it names the sender's domain, check that the domain has a mail server in DNS and that its name servers answer."
                ),
                when_to_send="In answer to `MAIL FROM`, send 450 when the sender's domain cannot be looked up now or the client has sent too much for the moment.",
                scope=Scope.MESSAGE,
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("4.1.8", "4.7.0", "4.7.1", "4.7.15"),
                references=(Reference(rfc=6647, section="2.3"), Reference(rfc=6710, section="4.1")),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.DATA, Command.BDAT, Command.BURL),
                says="When the message is handed over, code 450 puts it off by a policy of the server.",
                name="Message temporarily refused by policy",
                summary="The server does not take the message now, by its policy.",
                description=(
                    "No recipient gets the message from this transaction, those accepted before included, and the client keeps it for a further attempt to all of them. "
                    "In LMTP each accepted recipient has a reply of its own, and the client repeats the attempt only for those refused for now."
                ),
                when_seen="It comes after the final dot or a chunk sent with `BDAT`, or already in answer to `DATA`: the server greylists at that point, limits how much a sender may send, or has doubts about the content.",
                user_message=DELAYED,
                when_to_send="After the final dot, send 450 when your policy keeps you from taking the message now and a later attempt may pass.",
                scope=Scope.MESSAGE,
                associated_codes=("4.2.0", "4.7.0", "4.7.1", "4.7.26"),
                references=(
                    Reference(rfc=5321, section="4.3.2"),
                    Reference(rfc=6647, section="2.5"),
                    Reference(rfc=3030, section="2"),
                ),
            ),
            Case(
                commands=(Command.CONNECT, Command.EHLO, Command.HELO),
                rfc_text="",
                says="Before any message, code 450 puts the client itself off, often for its host name.",
                name="Client put off for now",
                summary="The server does not deal with this client, or with the host name that it gives, for now.",
                description=(
                    "No message has been offered yet, and the client keeps its mail. "
                    "Without a greeting of 220 it can send nothing in this session: it sends `QUIT` and tries the domain's next MX host."
                ),
                when_seen=(
                    "The client's IP address has no reverse DNS record, its `EHLO` name is not in DNS, or the server greylists by them. "
                    "At this point the code is rare: Postfix, for one, holds such refusals back until `RCPT TO`, unless `smtpd_delay_reject` is off."
                ),
                how_to_fix=(
                    "Keep the message in the queue: the next attempt comes by itself. "
                    "If the reply names a host name, the sender's administrator gives the IP address a reverse DNS record that leads back to it, and `EHLO` a name that is in DNS. "
                    "If it lasts longer than a day, ask the server's administrator."
                ),
                when_to_send="Before any message, send 450 to greylist a client or because its name cannot be looked up now; if you then close the connection, send 421.",
                scope=Scope.SESSION,
                associated_codes=("4.7.1", "4.7.25"),
                references=(
                    Reference(rfc=6647, section="2.1"),
                    Reference(rfc=6647, section="2.2"),
                    Reference(rfc=6647, section="5"),
                ),
            ),
            Case(
                commands=(Command.AUTH,),
                rfc_text="",
                says="In answer to `AUTH`, code 450 says that the client logs in too often (Postfix).",
                name="Too many log-ins for now",
                summary="The server takes no further log-in from this client for now.",
                description=(
                    "No RFC gives 450 this meaning. The password has not been looked at, and the message stays with the client."
                ),
                when_seen="Postfix answers so with `450 4.7.1` and `too many AUTH commands` when one IP address logs in more often than `smtpd_client_auth_rate_limit` allows.",
                how_to_fix=(
                    "Wait some minutes, and then log in once. "
                    "Find the program or device that logs in so often, and let it send several messages over one connection."
                ),
                user_message=NOT_SENT_YET,
                when_to_send="In answer to `AUTH`, send 450 to a client that logs in too often; if you cannot check the log-in, send 454.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("4.7.1",),
            ),
            Case(
                commands=(Command.ATRN,),
                says="In answer to `ATRN`, code 450 refuses to hand over the waiting mail now.",
                rfc_text="ATRN request refused",
                name="Request for waiting mail refused",
                summary="The server does not hand over the waiting mail now.",
                description="The roles are not reversed, and the mail stays in the server's queue.",
                when_seen="The log-in does not give access to all the domains that `ATRN` names, or the requests come too often.",
                how_to_fix="Ask only for the domains that the log-in covers. Wait longer between two requests.",
                user_message="",
                when_to_send="In answer to `ATRN`, send 450 for a domain that the log-in does not cover, or for a request too soon.",
                scope=Scope.ACCOUNT,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
                references=(Reference(rfc=2645, section="5.2.1"), Reference(rfc=2645, section="7")),
            ),
        ),
    ),
    Reply(
        code=451,
        rfc_text="Requested action aborted: local error in processing",
        status=Status.CURRENT,
        commands=(
            Command.CONNECT,
            Command.EHLO,
            Command.HELO,
            Command.AUTH,
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
        says="Code 451 usually reports a fault on the server's side, or puts the client off for now.",
        summary="Something failed on the server's side, or the server puts the client off; a later attempt may succeed.",
        description=(
            "Usually neither the addresses nor the message have been judged. "
            "The client keeps the message, as it also does when a connection breaks without any reply."
        ),
        when_seen=(
            "A filter, a database or a DNS lookup has failed, or the server is overloaded. "
            "Many servers also greylist with 451, or slow down senders with a poor reputation or too much mail. "
            "With 4.5.3 there are too many recipients; Gmail wants all of one transaction in one domain (`Multiple destination domains`). "
            "With 4.4.2 the client was silent for too long, and the server hangs up."
        ),
        how_to_fix=(
            "Leave the message in the queue, which tries again by itself. "
            "If the reply speaks of recipients or domains, send to the others in a transaction of their own. "
            "If it names SPF, DKIM, DMARC or a PTR record, have the sender's administrator check those records and their name servers. "
            "If it lasts for hours, give the server's administrator the time and the full text; if the server is yours, check the services that it calls."
        ),
        user_message=DELAYED,
        when_to_send="Send 451 when something on your side has failed and the same command may succeed later.",
        symptoms="greylisted, please come back later; temporary local problem, try later; temporary lookup failure; server configuration problem; local error in processing; mail server temporarily rejected message; milter, spam filter or antivirus not answering; rate limit exceeded for mailbox; multiple destination domains per transaction; deferred due to greylisting; first email from new sender delayed; try again in a few minutes; mail from unknown sender delayed; greylisting enabled, retry later; greylisting in action; message rate limit exceeded; too many messages per minute; ratelimited, too many mails per hour; could not complete sender verify callout; internal server error while processing mail; requested action aborted; temporary server error; mail server misconfigured; dns lookup timed out; temporary failure in name resolution; mx lookup failed; outgoing message quota exhausted",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=(
            "4.1.1",
            "4.1.8",
            "4.3.0",
            "4.3.5",
            "4.4.1",
            "4.4.2",
            "4.4.3",
            "4.4.5",
            "4.5.0",
            "4.5.3",
            "4.5.4",
            "4.7.0",
            "4.7.1",
            "4.7.5",
            "4.7.23",
            "4.7.24",
            "4.7.26",
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
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 451 usually puts off the recipient, because of a fault or of greylisting.",
                summary="A fault or a policy keeps the server from taking this recipient now.",
                description=(
                    "The transaction goes on with the other recipients; the client tries this one again later. "
                    "If the reply names the client or the sender, every recipient is put off: Postfix holds such refusals back until `RCPT TO`."
                ),
                scope=Scope.RECIPIENT,
            ),
            Case(commands=(Command.MAIL,), scope=Scope.MESSAGE),
            Case(
                commands=(Command.END_OF_DATA, Command.DATA, Command.BDAT),
                says="When the message is handed over, code 451 says that it could not be processed, or is put off.",
                name="Message could not be processed now",
                summary="A fault or a policy kept the server from taking the message now.",
                description=(
                    "Nobody gets the message from this transaction, and the client keeps it for a further attempt. "
                    "In LMTP each accepted recipient has a reply of its own."
                ),
                when_seen=(
                    "A spam or virus filter did not answer, the queue could not be written (Postfix: `queue file write error`), or the key for a DKIM signature could not be fetched. "
                    "Some providers also answer so when an account sends too much, or greylist a message once they have seen it."
                ),
                when_to_send="After the final dot, send 451 when your filter or your queue has failed, so that the client keeps the message.",
                scope=Scope.MESSAGE,
                references=(
                    Reference(rfc=5321, section="4.3.2"),
                    Reference(rfc=6376, section="6.3"),
                    Reference(rfc=7208, section="8.6"),
                    Reference(rfc=3030, section="2"),
                ),
            ),
            Case(
                commands=(Command.CONNECT, Command.EHLO, Command.HELO),
                rfc_text="",
                says="Before any message, code 451 puts the client off, because of a fault or because it is new to the server.",
                name="Session put off for now",
                summary="The server does not begin to work with this client now.",
                description=(
                    "Nothing has been sent yet, and the client keeps what it wanted to send. "
                    "It tries the domain's next MX host, if there is one. "
                    "Exim, for one, closes the connection after such a greeting."
                ),
                when_seen=(
                    "A check of the client could not be completed, the server has not seen its IP address before or slows it down for a poor reputation, or this MX host takes no mail at present and leaves it to the next."
                ),
                how_to_fix=(
                    "Leave the message in the queue, which tries the other MX hosts and later this one again. "
                    "If it lasts for hours, check the reverse DNS of the client's IP address, and whether a blocklist has it. "
                    "If the server is yours, check the lookups that it makes when a client connects."
                ),
                when_to_send="Before any message, send 451 when you cannot complete a check of the client; if you then close the connection, send 421.",
                scope=Scope.SESSION,
                associated_codes=("4.3.0", "4.7.1"),
                references=(Reference(rfc=5321, section="5.1"), Reference(rfc=6647, section="2.1")),
            ),
            Case(
                commands=(Command.AUTH,),
                rfc_text="",
                says="In answer to `AUTH`, code 451 says that the client cannot log in now, for a fault or a limit of its account.",
                name="Log-in not possible now",
                summary="The server does not let the client log in at the moment.",
                description=(
                    "RFC 4954 has 454 for this, but some servers send 451. "
                    "Whether the password is right has not been decided. "
                    "The client is not logged in, and the message stays with it."
                ),
                when_seen=(
                    "The service that checks passwords does not answer, or the account may not send now: `Maximum credits exceeded`, for example, means that what its plan allows is used up."
                ),
                how_to_fix=(
                    "Keep the stored password and log in again later. "
                    "If the reply names a limit or a plan, look at the account with its provider. "
                    "If it lasts, report it to the administrator of the server."
                ),
                user_message=NOT_SENT_YET,
                when_to_send="In place of code 451, answer `AUTH` with 454 when you cannot check the log-in now.",
                scope=Scope.ACCOUNT,
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("4.3.0", "4.7.0"),
                references=(Reference(rfc=4954, section="6"),),
            ),
            Case(
                commands=(Command.BURL,),
                says="In answer to `BURL`, code 451 says that the part of the message could not be fetched.",
                summary="The server could not fetch the part of the message that it was to include.",
                description="Nothing has been decided about the message. The client keeps it and its list of parts.",
                when_seen="The mail store that holds the part cannot be reached at the moment.",
                how_to_fix=(
                    "Try again later, or have the client download the part and send it itself. "
                    "If this goes on, tell the administrator of the submission server."
                ),
                user_message=NOT_SENT_YET,
                when_to_send="In answer to `BURL`, send 451 when you cannot reach the mail store now.",
                scope=Scope.MESSAGE,
                associated_codes=("4.4.1",),
            ),
            Case(
                commands=(Command.ATRN,),
                says="In answer to `ATRN`, code 451 says that the server cannot check the request for waiting mail now.",
                rfc_text="Unable to process ATRN request now",
                name="Request for waiting mail cannot be handled now",
                summary="The server cannot check at the moment which domains the log-in gives access to.",
                description="The roles stay as they are, and the mail goes on waiting in the server's queue.",
                when_seen="Something that the server needs for this is out of order, for example the table of domains cannot be reached.",
                how_to_fix="Repeat the request later. If this goes on, tell the provider that holds the mail.",
                user_message="",
                when_to_send="In answer to `ATRN`, send 451 when you cannot look up now which domains the log-in covers.",
                scope=Scope.SESSION,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("4.3.0",),
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
            Command.BURL,
            Command.SEND,
            Command.SOML,
            Command.SAML,
        ),
        name="Insufficient system storage",
        says="Code 452 usually says that space is short for now, or that one transaction has too many recipients.",
        summary="The server has no room for the message at the moment, or takes no more recipients in this transaction.",
        description=(
            "The RFCs give the code two jobs, and the text of the reply tells which is meant. "
            "Neither means that anything is wrong with the message or its addresses. "
            "What was not accepted stays with the client, to be offered again."
        ),
        when_seen=(
            "In answer to `RCPT TO` it mostly means too many recipients for one transaction. "
            "Otherwise the server is short of disk space or memory; Exchange then writes `Insufficient system resources` with 4.3.1. "
            "Gmail also sends it with 4.2.2 when the recipient's mailbox is full, and some providers when a sender goes over their limits."
        ),
        how_to_fix=(
            "Offer the message again later, or, if recipients were left over, send it to them in a further transaction. "
            "If the reply speaks of a policy or a rate, send more slowly, or ask the provider for the limit. "
            "If the recipient's mailbox is full, tell the recipient in another way. "
            "If space on the server stays short for hours, tell its administrator; if the server is yours, make room on the disk that holds its queue."
        ),
        user_message=DELAYED,
        when_to_send=(
            "Send 452 when you lack space now but may have it later, and when a transaction reaches your limit on recipients. "
            "For a message above your fixed maximum size send 552."
        ),
        symptoms="too many recipients in one message; insufficient system storage; insufficient system resources; disk full on the mail server; space shortage, please try later; recipient's inbox is out of storage space, temporary; sending limit, policy violation; recipient over quota, will retry; mailbox temporarily over quota; too many addresses in one email; recipient count exceeds limit; too many people in bcc; maximum recipients reached; split the recipient list; too many rcpt commands; server ran out of disk; mail spool full; not enough disk space on server; outgoing message quota exhausted",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.2.2", "4.2.4", "4.3.1", "4.4.5", "4.5.0", "4.5.3", "4.7.1"),
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
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 452 usually says that the transaction has enough recipients already.",
                name="Too many recipients, or no space for this one now",
                summary="This recipient cannot be added to the transaction at the moment.",
                description=(
                    "The recipients accepted before stay accepted, and the message can be sent to them now; the others follow in a further transaction. "
                    "A server has to take at least 100 in each, though some take fewer."
                ),
                when_seen=(
                    "The limit on recipients in one transaction is reached, usually marked 4.5.3; with `Domain policy size per transaction exceeded` Gmail asks for a transaction of its own for this recipient. "
                    "With 4.2.2 the mailbox is full. "
                    "Less often the size announced with `SIZE` is too much for this recipient at present, or a sender's limit is reached."
                ),
                how_to_fix=(
                    "Send the message to the accepted recipients, then open a new transaction for the rest; a mail server does both by itself. "
                    "If the reply speaks of a limit, set the sending program to fewer recipients at a time. "
                    "If it speaks of a lack of space, wait; only if the mailbox is full (4.2.2), tell the recipient so in another way."
                ),
                when_to_send=(
                    "In answer to `RCPT TO`, send 452 when you can take no more recipients in this transaction or have no space for this one now. "
                    "Only a limit that is your site's policy may get a code that begins with 5 instead."
                ),
                scope=Scope.RECIPIENT,
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
                references=(
                    Reference(rfc=5321, section="4.5.3.1.10"),
                    Reference(rfc=5321, section="4.5.3.1.8"),
                    Reference(rfc=1870, section="6.4"),
                ),
            ),
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 452 says that the server has no space for the message now.",
                name="No space for the message now",
                summary="The server cannot store a message, or one of this size, at the moment.",
                description=(
                    "Nothing but the sender's address, and perhaps the size, has been sent. "
                    "No transaction is open, and the client keeps the message."
                ),
                when_seen="The disk of the queue is nearly full or memory is short, or the command announces a large message with `SIZE` and the space left is too small for it.",
                how_to_fix=(
                    "Try again later; a server with space to spare takes the same message. "
                    "If smaller messages pass, the size decides, and a smaller message may help. "
                    "If nothing passes, have the server's administrator make room."
                ),
                when_to_send="In answer to `MAIL FROM`, send 452 when a message of this size does not fit now; if it never will, send 552.",
                scope=Scope.MESSAGE,
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("4.3.1", "4.4.5", "4.5.0"),
                references=(Reference(rfc=1870, section="6.1"), Reference(rfc=1870, section="6.2")),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.DATA, Command.BDAT, Command.BURL),
                says="When the message is handed over, code 452 usually says that it could not be stored.",
                name="No space to store the message",
                summary="The server has no space to store the message now.",
                description=(
                    "Nobody gets it from this transaction, since the server must not deliver a message that it has not accepted; in LMTP the reply concerns one recipient alone. "
                    "The client still has it."
                ),
                when_seen=(
                    "The space ran out while the message was being received, or the client had announced too small a size or none. "
                    "In LMTP it is mostly the mailbox of one recipient that is full. "
                    "With 4.7.1 a few servers greylist so."
                ),
                how_to_fix=(
                    "Have the message tried again later, to all its recipients, but in LMTP only to those whose reply was 452. "
                    "After a refused chunk of `BDAT` the client first sends `RSET`. "
                    "Let the client announce the size with `SIZE`, so that a server short of space can say so earlier. "
                    "If the server is yours, free space for its queue and its mailboxes."
                ),
                when_to_send="After the final dot, send 452 when you cannot store the message now; if it is larger than you ever take, send 552.",
                scope=Scope.MESSAGE,
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("4.2.2", "4.3.1", "4.5.0", "4.7.1"),
                references=(
                    Reference(rfc=5321, section="4.2.5"),
                    Reference(rfc=1870, section="6.3"),
                    Reference(rfc=2033, section="4.2"),
                    Reference(rfc=3030, section="2"),
                    Reference(rfc=4468, section="6"),
                ),
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
            "The log-in covers those domains and the request was in order: although the code begins with 4, nothing has failed, and there is only nothing to hand over. "
            "The two sides do not change places."
        ),
        when_seen=(
            "A host collects its mail on demand with `ATRN`, as a rule on port 366. "
            "Some providers send 250 instead, and `QUIT` as soon as the roles are reversed."
        ),
        how_to_fix=(
            "Ask again later, no more often than the provider allows. "
            "If mail ought to be waiting, check that the MX records of the domains point to the provider and that `ATRN` named the right domains."
        ),
        when_to_send="Send 453 in answer to `ATRN` when the log-in covers the named domains and no mail waits for any of them.",
        symptoms="you have no mail; no mail waiting for my domains; atrn: nothing to collect",
        retry=Retry.AS_IS,
        scope=None,
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
        commands=(Command.STARTTLS, Command.AUTH, Command.RCPT, Command.DATA, Command.END_OF_DATA),
        name="Temporary failure of authentication or TLS",
        says="Code 454 usually says that TLS or the log-in fails for now; in answer to `RCPT TO`, it denies relaying.",
        summary="The server cannot check the log-in or start TLS just now, and may be able to later.",
        description=(
            "The code has two definitions: after `AUTH` it is about the log-in, after `STARTTLS` about encryption. "
            "In both the fault is on the server's side and the session can go on. "
            "The client keeps its message."
        ),
        when_seen=(
            "It answers `AUTH` or `STARTTLS` when something behind that command has failed on the server. "
            "Outside the RFCs it has two more uses. "
            "Postfix answers `RCPT TO` with `454 4.7.1` and `Relay access denied` when the client has not logged in or the server does not know the recipient's domain as its own. "
            "Amazon SES answers the message itself with `454 Throttling failure` when a sending limit is used up."
        ),
        how_to_fix=(
            "If the reply speaks of relaying, log in first or have the server's administrator correct its settings, because waiting alone does not help. "
            "If it speaks of throttling, send more slowly. "
            "Otherwise wait and try again, without changing the password. "
            "If the fault lasts, report it to the server's administrator."
        ),
        user_message=(
            "Your message has not been delivered yet, because a mail server has refused it for now; usually it is tried again automatically. "
            "If it still has not arrived after some hours, show the full error text to whoever runs your mail."
        ),
        when_to_send="Send 454 when TLS or the check of log-ins is out of order for now; to refuse relaying, send 550 with 5.7.1.",
        symptoms="tls not available due to temporary reason; tls not available due to local problem; starttls fails on the server; temporary authentication failure; connection lost to authentication server; too many login attempts, try again later; relay access denied, temporary; amazon ses throttling failure; relaying temporarily denied; tls handshake failed; ssl handshake error; tls negotiation failed; starttls failed; cannot start encryption, try later; tls temporarily unavailable; login service temporarily down; auth server unavailable; too many failed logins; brute-force protection blocked me",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.3.3", "4.5.0", "4.7.0", "4.7.1"),
        related=(403, 432, 435, 440, 530, 535, 540, 550, 554),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=3207, section="4")),
        cases=(
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 454 says that the log-in cannot be checked now, or that there were too many.",
                rfc_text="Temporary authentication failure",
                name="Temporary authentication failure",
                summary="The server cannot check the log-in at the moment.",
                description=(
                    "Whether the password is right has not been decided, so asking the user for another one is wrong. "
                    "The client is not logged in and cannot send where a log-in is required."
                ),
                when_seen=(
                    "The user database or the service behind it does not respond. "
                    "Gmail also answers so after too many log-in attempts (`Too many login attempts`)."
                ),
                how_to_fix=(
                    "Keep the stored password and log in again after some minutes. "
                    "Tell the user that the server has a fault, and do not show a password dialog. "
                    "If the reply speaks of too many attempts, find the device or program that makes them. "
                    "If the server is yours, check the service that verifies its passwords."
                ),
                user_message=(
                    "Your message has not been sent yet, because your mail service cannot check your log-in at the moment. "
                    "Leave your password as it is, and send the message again later."
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
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 454 says that TLS cannot be started at the moment.",
                rfc_text="TLS not available due to temporary reason",
                name="TLS temporarily not available",
                summary="The server offers TLS but cannot start it at the moment.",
                description=(
                    "The connection stays as it was, without encryption. "
                    "What happens next is the client's own policy: it goes on in the clear, tries again later, or gives up and tells the sender."
                ),
                when_seen="The server cannot load its certificate or private key, or has run out of resources. Postfix writes `TLS not available due to local problem`.",
                how_to_fix=(
                    "Let the client try again later; a client that requires TLS must not send the message in the clear. "
                    "If the server is yours, check that its certificate and key exist, match each other and can be read by the mail program. "
                    "Otherwise tell the server's administrator that TLS is broken: until it is repaired, the reply stays the same."
                ),
                when_to_send="In answer to `STARTTLS`, send 454 when TLS is set up but cannot be started now.",
                scope=Scope.SESSION,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                associated_codes=("4.3.3", "4.5.0", "4.7.0"),
                references=(Reference(rfc=3207, section="4"), Reference(rfc=3207, section="6")),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 454 usually says that the server does not relay for this client (Postfix).",
                rfc_text="",
                name="Relaying denied, by a temporary code",
                summary="The server sends mail on to other servers only for clients that have logged in, and this one has not.",
                description=(
                    "No RFC gives 454 this meaning. "
                    "Postfix chooses a temporary code so that a mistake in its settings returns no mail to the senders. "
                    "Every recipient outside the server's own domains is refused so, and the message stays with the client."
                ),
                when_seen=(
                    "Postfix answers so with `454 4.7.1` and `Relay access denied`, by default since version 2.10: the client has not logged in, or the server does not know the recipient's domain as its own. "
                    "If the text speaks of TLS (4.7.0), the server takes this mail only over an encrypted connection."
                ),
                how_to_fix=(
                    "Turn on authentication in the mail program and use port 587 or 465. "
                    "If the recipient's domain belongs to this server, its administrator has to enter the domain in the settings; if not, its MX record names the wrong server. "
                    "If the text speaks of TLS, turn on TLS for outgoing mail (Postfix: `smtp_tls_security_level = may`). "
                    "Waiting alone does not help."
                ),
                user_message=(
                    "Your message was not delivered, because the mail server passes messages on to other servers only for people who have logged in. "
                    "Enter your user name and password in the settings for outgoing mail; if they are there, pass on the full error text to whoever runs your mail."
                ),
                when_to_send="In place of code 454, answer `RCPT TO` with 550 and 5.7.1 if you do not relay: after 454 clients try again in vain.",
                retry=Retry.AFTER_CHANGE,
                scope=Scope.RECIPIENT,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("4.7.0", "4.7.1"),
                references=(Reference(rfc=5321, section="3.6.2"),),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.DATA),
                says="After `DATA`, code 454 says that a sending limit is used up (Amazon SES).",
                rfc_text="",
                name="Sending limit used up",
                summary="The account has sent more in a second, or in a day, than it may.",
                description="This meaning of 454 is Amazon's own. The message was not accepted, and the client keeps it.",
                when_seen=(
                    "Amazon SES answers so with `Throttling failure: Maximum sending rate exceeded` or `Throttling failure: Daily message quota exceeded`. "
                    "With `Temporary service failure` the fault is its own."
                ),
                how_to_fix=(
                    "Send no faster than the account allows, and send the refused message again after some seconds. "
                    "If the quota of the day is used up, wait until it is free again, or ask the provider for a higher one."
                ),
                user_message=(
                    "Your message has not been sent yet, because your mail service takes only a limited number of messages; usually it is tried again automatically. "
                    "If the recipient does not get it within a day, tell whoever runs your mail."
                ),
                when_to_send="In place of code 454, send 450 or 451 for a message of an account that sends too much.",
                scope=Scope.ACCOUNT,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                associated_codes=(),
            ),
        ),
    ),
    Reply(
        code=455,
        rfc_text="Server unable to accommodate parameters",
        status=Status.CURRENT,
        commands=(Command.MAIL, Command.RCPT),
        name="Parameters cannot be met at the moment",
        says="Code 455 usually says that the server cannot do for now what a parameter asks for.",
        summary="The server knows the parameters of the command but cannot do now what they ask.",
        description=(
            "The address itself is not called wrong. "
            "Where the definition of a parameter names a code of its own, as that of `SIZE` does with 452, that code is sent instead. "
            "The client still has the message."
        ),
        when_seen=(
            "The command has an extension's parameter behind the address. "
            "The code is rare; the best-known case is a time limit for delivery that the server cannot promise at present. "
            "Outside the RFCs, Oracle's mail service sends it when an account goes over its limit (`Maximum messages sent per minute reached`)."
        ),
        how_to_fix=(
            "Leave the message queued, and let the client repeat the command later with the same parameters. "
            "If this goes on, have the sender's administrator see which parameter the client adds. "
            "Do without that parameter only if the sender does not need what it asks for. "
            "If the reply names a limit, send more slowly."
        ),
        user_message=DELAYED,
        when_to_send=("Send 455 when you support the parameters but cannot honour them now. If you never can, send 555."),
        symptoms="server unable to accommodate parameters; maximum messages sent per minute reached; oracle cloud email sending limit",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
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
                says="In answer to `MAIL FROM`, code 455 usually says that a parameter such as `BY` cannot be met now.",
                summary="The server cannot do now what the parameters of `MAIL FROM` ask for this message.",
                description="There is no open transaction, and nobody has been named as a recipient. The message stays where it was.",
                when_seen="The command has a parameter such as `BY`, a time limit for delivery that the server cannot keep for reasons of the moment.",
                scope=Scope.MESSAGE,
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 455 usually says that a parameter such as `NOTIFY` cannot be met now.",
                summary="The server cannot do now what the parameters of `RCPT TO` ask for this recipient.",
                description=(
                    "The other recipients are not affected, and the transaction goes on. "
                    "For this one the client offers the message again later."
                ),
                when_seen="The command has a parameter behind the address, such as `NOTIFY` for delivery reports.",
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
        when_seen=(
            "The server supports `ETRN` but cannot or will not act on it now: it has an internal fault, a run of its queue is under way, or, on some servers, the host may not ask for one. "
            "Postfix's `postscreen` answers every `ETRN` so."
        ),
        how_to_fix=(
            "Repeat the request after a while. "
            "If it is refused every time, have the administrator of the server that holds the mail add your host to those it accepts. "
            "Check also that `ETRN` gives the name under which the mail is queued."
        ),
        when_to_send=("Send 458 in answer to `ETRN` when you cannot start the queue for that host. If it may not ask, send 459."),
        symptoms="unable to queue messages for node; etrn refused for now; waiting mail cannot be sent on request",
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
        says="Code 459 does not allow the waiting mail to be sent for this host.",
        summary="The server does not run its queue for the host that `ETRN` names, and the text of the reply gives the reason.",
        description=(
            "Although the code begins with 4, waiting alone rarely helps: the server's list or the name in the request has to change. "
            "The waiting mail stays in the queue, but it is returned to the senders if the server's own attempts fail for some days."
        ),
        when_seen="The host is not on the server's list of those that may ask, or this client may not ask for that host.",
        how_to_fix=(
            "Read the reason in the reply. "
            "Correct the host name in the request if that is at fault. "
            "Otherwise have the administrator of the server allow the host."
        ),
        when_to_send="Send 459 in answer to `ETRN` for a host that you do not serve in this way, and say why in the text.",
        symptoms="node not allowed; etrn not allowed for my host; host may not start the queue",
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
