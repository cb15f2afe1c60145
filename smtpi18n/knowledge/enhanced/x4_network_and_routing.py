"""The enhanced status codes X.4.d: the network and the way to the next server (RFC 3463 section 3.5)."""

from __future__ import annotations

from ...facts import Actor, Command, Retry, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import DELAYED, REFUSED

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.4.0",
        registered_name="Other or undefined network or routing status",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.END_OF_DATA,),
        name="Problem with the network or the route",
        says="Code {code} is about the network or the route and does not say more.",
        summary="Something is wrong on the way to the next server, and no exact code says what.",
        description=(
            "It is the general code of its family, for what is unclear or fits none of the exact codes. "
            "It speaks of the way that the message has to take, mostly not of the mailbox or of the content. "
            "The text behind it often quotes an error of DNS or a reply of the next server, and that tells the rest."
        ),
        when_seen="DNS gives no usable answer, the next server cannot be reached, or a message goes round in a loop, and the software has no more exact code for it.",
        how_to_fix=(
            "Read the text after the code, which usually names a host or a domain. "
            "Have the administrator of the server that reports the error check DNS, the route and the connection to the next server."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 451 with 4.4.0 when the network keeps you from passing a message on and you do not know why. "
            "If you know the reason, send its own code, such as 4.4.1 or 4.4.3."
        ),
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(421, 451, 550, 554),
        related=("X.4.6", "X.4.1", "X.4.2", "X.4.4"),
        references=(Reference(rfc=3463, section="3.5"),),
        symptoms="dns query failed; primary target ip address responded with; too many hops; network problem; routing error; cannot reach the mail server; network trouble during delivery; unable to lookup dns; no mxs for this domain could be reached; no mail servers for this domain could be reached",
        cases=(
            ClassCase(
                digit=2,
                name="Success, with numbers about the route",
                says="Code {code} stands in a positive reply, and its numbers only point at the network or the route.",
                summary="The request succeeded, and the rest of the code only points at the network or the route.",
                description="RFC 3463 does not tie the code to failures, so 2.4.0 is allowed, but nothing tells what it would say beyond the success.",
                when_seen="Hardly ever: whatever the route, servers report a success with other codes, such as 2.0.0.",
                how_to_fix="Nothing is wrong: go on, whatever the numbers say of the route.",
                when_to_send="In place of 2.4.0, send 250 with 2.0.0.",
            ),
            ClassCase(
                digit=4,
                when_seen=(
                    "Exchange notes `451 4.4.0 DNS query failed` when it cannot look up a domain. "
                    "When the next server refuses or cannot be reached, it notes `451 4.4.0 Primary target IP address responded with`, followed by what went wrong. "
                    "Amazon SES notes `421 4.4.0 Unable to lookup DNS for` and SparkPost `421 4.4.0 [internal] no mail servers for this domain could be reached`, often because the domain is misspelt or has expired."
                ),
                how_to_fix=(
                    "Leave the message in the queue: many faults of DNS or of a connection pass by themselves. "
                    "If the text names a domain, check how it is written in the recipient's address. "
                    "If it lasts for hours and the text quotes another reply, look that one up. "
                    "If it quotes none, have the administrator of the server that reports the error check DNS, the smart host and outgoing port 25."
                ),
            ),
            ClassCase(
                digit=5,
                name="Too many servers passed, or a problem with the route",
                says="Code {code} usually says that a message has passed through too many servers.",
                summary="The message cannot go on: mostly it has passed through too many servers.",
                description=(
                    "In the registry the code is a general one and names no reason. "
                    "It is widely met because Postfix sends it, not 5.4.6, for a message that seems to go round in a loop. "
                    "None of its recipients gets the message."
                ),
                when_seen=(
                    "Postfix answers `554 5.4.0 Error: too many hops` after the final dot, when the message carries too many `Received` fields. "
                    "Older versions of Exchange report 5.4.0 when DNS does not know a domain, or the name of the smart host is wrong."
                ),
                how_to_fix=(
                    "If the text says `too many hops`, find the servers that repeat in the `Received` fields of the message. "
                    "Have their administrators correct the forwarding rule, the alias or the MX record that closes the circle. "
                    "In other cases, have the sender's administrator check the domain in DNS and the smart host."
                ),
                when_to_send="In place of 5.4.0, send 554 with 5.4.6 for a message that loops.",
                scope=Scope.MESSAGE,
            ),
        ),
    ),
    EnhancedStatus(
        code="X.4.1",
        registered_name="No answer from host",
        status=Status.CURRENT,
        classes=(4,),
        classes_in_practice=(4, 5),
        name="Next server cannot be reached",
        says="Code {code} usually says that the next server did not answer.",
        summary="Usually no connection could be made to the next server on the way.",
        description=(
            "Usually the sending side writes the code itself, into its log or into a notice, since the other side has said nothing; meanwhile it keeps the message in its queue. "
            "Exchange and Sendmail also answer with it, after 421, in a session that had begun: it has lasted too long, or broke off. "
            "In answer to `BURL`, it is an IMAP server that cannot be reached. "
            "In class 5, as 5.4.1, the numbers mostly mean something else: Microsoft refuses a recipient with them."
        ),
        when_seen=(
            "The other host is down or overloaded, or a firewall drops the connection (`Connection timed out`). "
            "Nothing listens on port 25 there (`Connection refused`), or the MX record points to the wrong host. "
            "If no server can be reached at all, the sender's own provider usually blocks outgoing port 25. "
            "Exchange and Microsoft 365 also end a session that has lasted too long with `421 4.4.1 Connection timed out`, and may add `Total session duration`."
        ),
        how_to_fix=(
            "Look at the class first: 4.4.1 is about the connection to the next server, 5.4.1 mostly about the recipient. "
            "After 4.4.1, wait; if it lasts, test whether port 25 of that server can be reached, unless the server itself answered 421. "
            "After 5.4.1, check the recipient's address."
        ),
        when_to_send="Put 4.4.1 into a notice of a delay when the next server cannot be connected to, and send 451 with 4.4.1 if a client waits for the result.",
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(421, 441, 451, 541, 550),
        related=("X.4.2", "X.4.4", "X.1.1", "X.7.1"),
        references=(Reference(rfc=3463, section="3.5"), Reference(rfc=4468, section="6")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft 365 sends 5.4.1 when the recipient's address does not exist, or when it takes no mail for the domain.",
                source="https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
            ),
            VendorMeaning(
                key="zoho",
                vendor="Zoho",
                digits=(5,),
                text="Zoho sends `541 5.4.1` when the recipient's organisation rejects the mail.",
                source="https://github.com/ActiveCampaign/smtp-field-manual",
            ),
        ),
        symptoms="connection timed out; connection refused; no answer from host; recipient address rejected: access denied; relay access denied; mail rejected by destination domain; port 25 blocked; host not responding; remote mail server does not respond; connect timeout to remote mx; recipient's server is offline; cannot reach recipient's mail server; host down; operation timed out while connecting; remote server unreachable; unable to connect to mx; remote host refused connection; port closed by firewall; isp blocks outgoing smtp port; cannot open smtp connection; total session duration; session has lasted too long",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: it goes out once the other host answers. "
                    "If it lasts for hours, test from the sending server whether that host answers on port 25, and compare its IP address with the MX record. "
                    "If no server answers there, ask your provider to open outgoing port 25, or send through the provider's server on port 587. "
                    "If the server itself answered 421 with `Connection timed out`, port 25 works: send the next message over a new connection, and end a session after a few minutes. "
                    "If that server is your own Exchange, raise `ConnectionTimeout` of its receive connector."
                ),
                user_message=DELAYED,
            ),
            ClassCase(
                digit=5,
                name="Recipient refused (Microsoft)",
                says="Code {code} usually says that Microsoft refuses the recipient; by the registry, that a host did not answer.",
                summary="The recipient is refused, mostly because the domain has no such mailbox.",
                description=(
                    "Before it takes a message, Microsoft 365 looks for the recipient in the directory of the organisation, and refuses those that are not in it. "
                    "In the registry, the numbers stand for a host that does not answer."
                ),
                when_seen=(
                    "Microsoft 365 answers `550 5.4.1 Recipient address rejected: Access denied`: the address is misspelt, the mailbox has been deleted, or it is not in Microsoft's directory yet. "
                    "With the text `Relay Access Denied`, the MX record of the domain points to a server on which the domain is not set up."
                ),
                how_to_fix=(
                    "Compare the address letter by letter with the one that the recipient uses. "
                    "If it is right, tell the recipient another way, because only the recipient's administrator can help. "
                    "That administrator checks that the mailbox is in Microsoft's directory, that the domain is set up there, and that the MX record points to the right server."
                ),
                user_message=(
                    "Your message was not delivered, because the recipient's mail service does not accept this address, usually because it does not exist. "
                    "Check how the address is written, or ask the recipient another way for the right one."
                ),
                when_to_send="In place of 5.4.1, send 550 with 5.1.1 for a mailbox that does not exist, and with 5.7.1 for a recipient that a policy refuses.",
                scope=Scope.RECIPIENT,
                actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.4.2",
        registered_name="Bad connection",
        status=Status.CURRENT,
        classes=(4,),
        classes_in_practice=(4,),
        name="Connection lost or timed out",
        says="Code {code} says that the connection broke, or that the other side was silent for too long.",
        summary="The connection was made, but it broke, or the other side fell silent, before the message was through.",
        description=(
            "A server that hangs up on a silent client sends the code in its last reply; after a sudden break, the sending side notes it by itself. "
            "A message that was not handed over in full stays with the client. "
            "If the break comes after the final dot, the server may have taken the message already, and then the recipient gets it twice."
        ),
        when_seen=(
            "A client sends nothing for too long, and the server hangs up: Postfix sends `421 4.4.2` with `timeout exceeded`, Gmail `451 4.4.2 Timeout - closing connection`. "
            "On the sending side, Postfix notes it with `lost connection with` or `timed out while`, Exchange with `Connection dropped due to SocketError`. "
            "Behind a break are an overloaded server, a firewall that cuts connections or drops large packets, or two sides that find no common version of TLS. "
            "Some servers also hang up without any answer on clients from a blocklist."
        ),
        how_to_fix=(
            "Repeat the attempt: a single break tells little. "
            "If connections to one server break again and again, look for a cause on both sides, such as a firewall or the versions of TLS. "
            "In a program, send the next message over a new connection, not over one that has long been silent."
        ),
        user_message=(
            "Your message was not delivered, because the connection to the next mail server broke off. Send it again later."
        ),
        when_to_send=(
            "Send 421 with 4.4.2 before you close a connection on which the client has been silent for too long. "
            "RFC 5321 recommends that you wait for at least 5 minutes."
        ),
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(421, 451),
        related=("X.4.1", "X.4.7", "X.3.2"),
        references=(
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=5321, section="3.8"),
            Reference(rfc=5321, section="4.5.3.2"),
        ),
        symptoms="timeout exceeded; lost connection; connection dropped; connection reset by peer; conversation timed out; timeout - closing connection; timeout waiting for data from client; message arrives twice; idle timeout, connection closed; connection closed for inactivity; smtp session timed out; connection closed unexpectedly; remote host closed connection; connection aborted during sending; broken pipe while sending; session interrupted; read timed out; server hung up mid-transfer; server takes too long to respond",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: after a single break, the next attempt usually succeeds. "
                    "If it is always the same server, have the sender's administrator look for a firewall that cuts connections, drops large packets or inspects mail, and for versions of TLS that do not match. "
                    "If a program keeps a connection open between messages, close it after each one, or open a new one when it has been cut."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.4.3",
        registered_name="Directory server failure",
        status=Status.CURRENT,
        classes=(4,),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="No answer from DNS or another directory",
        says="Code {code} says that a directory such as DNS could not be asked.",
        summary="A directory that is needed to go on, usually DNS, gave no answer.",
        description=(
            "It is not known whether the domain exists: if DNS says that it does not, 5.4.4 or 5.1.2 is the code. "
            "On the sending side, it is the way to the recipient that could not be looked up. "
            "A receiving server that answers so could not look up something about the sender or the client."
        ),
        when_seen=(
            "The DNS servers of a domain do not answer or are set up wrongly, or the resolver of the mail server itself has failed. "
            "Postfix notes 4.4.3 with `Host not found, try again`, and 5.4.3 for a DNS error that it takes for a lasting one. "
            "A receiving server sends `451 4.4.3` when the lookup for an SPF check or in a blocklist fails."
        ),
        how_to_fix=(
            "Look up the MX record of the domain from the server that reports the error, and then through another resolver. "
            "If only your own resolver fails, repair it or use another one. "
            "If all fail, only the owner of the domain can repair its DNS servers. "
            "If the receiving server answers so, look up the sender's domain and its SPF record in the same way."
        ),
        user_message=(
            "Your message was not delivered, because the mail system could not find out where to deliver it. "
            "Send it again later; if that fails too, pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "Send 451 with 4.4.3 when a lookup in DNS or another directory fails for now. "
            "If it was for an SPF check, RFC 7372 has 4.7.24 for it."
        ),
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(451, 550),
        related=("X.4.4", "X.1.2", "X.7.24"),
        references=(
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=5321, section="5.1"),
            Reference(rfc=7208, section="8.6"),
        ),
        symptoms="host not found, try again; name service error; dns lookup failed; temporary dns failure; temporary lookup failure; dns server not responding; servfail; dns lookup timed out; temporary failure in name resolution; mx lookup failed; cannot resolve host name; resolver not working; nameserver not responding; dns error when sending",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: it moves on once the directory answers. "
                    "If it lasts for hours, look up the MX record of the domain from the server that reports the error, and then through another resolver. "
                    "If only your own resolver fails, repair it or use another one; if all fail, only the owner of the domain can repair its DNS servers. "
                    "If the receiving server answers so, it asked about the sender: see from outside whether DNS answers about the sender's domain, its SPF record and its reverse DNS (PTR) record."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.4.4",
        registered_name="Unable to route",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT,),
        name="No route to the recipient's domain",
        says="Code {code} says that the next server on the way could not be worked out.",
        summary="The mail system does not know to which server the message has to go.",
        description=(
            "DNS has been asked, but its answer names no host that could take the mail, or the server's own settings have no route for the domain. "
            "Usually the sending side finds that out by itself, and the recipient's server has not seen the message."
        ),
        when_seen=(
            "The domain does not exist, mostly because the part of the address after the @ sign is misspelt. "
            "Postfix then reports `Host or domain name not found`, Exchange `SMTPSEND.DNS.NonExistentDomain`, Amazon SES `Invalid domain` and SparkPost `no MX or A for domain`. "
            "Or the domain exists, but its MX records lead to no host with an IP address, or an Exchange server has no connector for it. "
            "Postfix, as the backup MX of a domain, answers `RCPT TO` with 450 and 4.4.4 when it cannot look up that domain's mail servers (`Unable to look up mail exchanger information`)."
        ),
        how_to_fix=(
            "Check the part of the address after the @ sign, letter by letter. "
            "If it is right, look up the MX record of the domain; if it leads nowhere, only the owner of the domain can correct it. "
            "If other servers find the way, have the sender's administrator check the DNS server, the routes and the connectors of the sending server."
        ),
        user_message=(
            "Your message was not delivered, because no mail service was found for the recipient's address. "
            "Check each letter after the @ sign; if they are right, pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "Put 5.4.4 into the report, or send 550 with 5.4.4 to a client that waits, when DNS leads to no host for a domain; use 4.4.4 where that may pass. "
            "For a recipient's domain that does not exist, 5.1.2 says more."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(450, 451, 454, 550, 554),
        related=("X.4.3", "X.1.2", "X.4.1", "X.1.10"),
        references=(Reference(rfc=3463, section="3.5"), Reference(rfc=5321, section="5.1")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(4,),
                text="Microsoft 365 sends `451 4.4.4`, with `ATTR5` in the text, when the recipient's organisation has no subscription for mail.",
                source="Microsoft, Configure Multi-Geo In-Region Routing",
            ),
        ),
        symptoms="host or domain name not found; host not found; unable to route; nonexistent domain; invalid domain; no mx record; domain does not exist; unable to find primary relay; no mail server for the domain; domain expired, mail bounces; recipient's domain could not be resolved; unrouteable mail domain; domain has no mx records; mx records point to nonexistent hosts; no a or mx record found; mx record missing for recipient; no route to domain",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: each attempt looks for the route anew. "
                    "If it lasts for hours, check the part of the address after the @ sign and look up the MX record of that domain. "
                    "If it leads nowhere, only the owner of the domain can correct it. "
                    "If it names a host that takes mail, have the sender's administrator check the resolver, the smart host and the routes of the sending server."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.4.5",
        registered_name="Mail system congestion",
        status=Status.CURRENT,
        classes=(4,),
        classes_in_practice=(4, 5),
        name="Mail system overloaded",
        says="Code {code} says that the mail system is too busy.",
        summary="The mail system has too much to do to handle the message now.",
        description=(
            "Neither the address nor the message is at fault, and the client keeps the message. "
            "In class 5, as 5.4.5, Gmail means something else: an account has reached its limit for sending."
        ),
        when_seen=(
            "The server has too many connections, too long a queue or too little memory for more mail. "
            "Gmail sends `421 4.4.5 Server busy, try again later`."
        ),
        how_to_fix=(
            "Look at the class first: 4.4.5 is about a busy server, 5.4.5 mostly about the limit of a Gmail account. "
            "After 4.4.5, wait, and open fewer connections at the same time. "
            "After 5.4.5, send nothing more from that account until part of the limit is free again."
        ),
        when_to_send=(
            "Send 451 with 4.4.5 when you have too much to do to take the message now, or 421 with 4.4.5 if you also close the connection. "
            "If storage is what you are short of, 452 with 4.3.1 says more."
        ),
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        associated_codes=(421, 451, 452, 550),
        related=("X.3.2", "X.3.1", "X.7.28"),
        references=(Reference(rfc=3463, section="3.5"),),
        vendors=(
            VendorMeaning(
                key="google",
                vendor="Google",
                digits=(5,),
                text="Google sends 5.4.5 when a Gmail account, or a user of a company's SMTP relay, has reached the limit for a day.",
                source="https://support.google.com/a/answer/3726730",
            ),
            VendorMeaning(
                key="sendmail",
                vendor="Sendmail",
                digits=(4,),
                text="Sendmail sends `452 4.4.5 Insufficient disk space` when its disk is too full.",
                source="Sendmail 8.17, sendmail/srvrsmtp.c",
            ),
        ),
        symptoms="server busy, try again later; mail system congestion; insufficient disk space; daily user sending limit exceeded; daily smtp relay limit exceeded; too many emails sent from gmail today; sending quota exceeded; server overloaded; high load on mail server; load average too high; mail system too busy; mail congestion; daily quota of messages exceeded; too many emails sent today; reached limit for sending mail; gmail outgoing limit reached; wait a day before sending again",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: it goes through once the load has fallen. "
                    "If one server answers so for hours, open fewer connections to it and send more slowly. "
                    "If the server is yours, look at its load, its queue and the free space on its disks."
                ),
                user_message=DELAYED,
            ),
            ClassCase(
                digit=5,
                name="Daily sending limit reached (Gmail)",
                says="Code {code} usually says that a Gmail account has reached its limit for a day.",
                summary="The Gmail account that sends has used up its limit for a day.",
                description=(
                    "The message has not been sent, and the account can send nothing until part of the limit is free again. "
                    "Google counts over the last day and night, not from midnight. "
                    "In the registry, the numbers stand for a mail system that is too busy."
                ),
                when_seen=(
                    "Gmail answers `550 5.4.5 Daily user sending limit exceeded`, usually after the final dot. "
                    "Newsletters or the notices of an application go out through the account, or someone else sends spam through it. "
                    "The text `Daily SMTP relay limit exceeded` is about one user of the SMTP relay that companies have at Google."
                ),
                how_to_fix=(
                    "Wait for up to a day, then send the message again. "
                    "Send large numbers of messages through a service for bulk mail. "
                    "If the account has not sent so much, change its password and take away the access of unknown applications."
                ),
                user_message=(
                    "Your message was not sent, because your account has sent as much mail as its provider allows in a day. "
                    "Send it again tomorrow; if you have not sent so much, change your password."
                ),
                when_to_send="In place of 5.4.5, send 450 with 4.7.0 for an account whose limit is used up for now, and name the limit in the text.",
                scope=Scope.ACCOUNT,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.4.6",
        registered_name="Routing loop detected",
        status=Status.CURRENT,
        classes=(4,),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Message goes round in a loop",
        says="Code {code} says that the message has been passed on too often, usually in a loop.",
        summary="Servers pass the message round in a circle, so one of them has stopped it.",
        description=(
            "Servers notice it by the `Received` fields, of which each server adds one, or because they find themselves as the next host. "
            "Postfix sends 5.4.0 for too many of these fields, and Sendmail 5.3.5 when it finds itself. "
            "A loop does not end by itself, so waiting does not help."
        ),
        when_seen=(
            "Two forwarding rules or two servers send mail to each other, or an alias leads back to itself. "
            "Postfix reports `loops back to myself` when the MX record of a domain points to the server itself and the server is not set up for that domain. "
            "A long way without a loop, over many filters and forwarding addresses, can also go beyond the limit of a server (`Too many hops`)."
        ),
        how_to_fix=(
            "Find the servers that repeat in the `Received` fields of the message. "
            "Have their administrators correct the forwarding rule, the alias, the connector or the MX record that closes the circle. "
            "If Postfix says `loops back to myself`, add the domain to those that the server takes mail for, or correct the MX record. "
            "Once the circle is broken, send the message again; after 4.4.6, the queue does that by itself."
        ),
        user_message=(
            "Your message was not delivered, because mail servers passed it round in a circle. "
            "Your message is not the reason: pass on the full error text to whoever runs your mail, and reach the recipient another way."
        ),
        when_to_send="Send 554 with 5.4.6 when a message carries more `Received` fields than you allow; RFC 5321 recommends a large limit, normally at least 100.",
        scope=Scope.MESSAGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        passes=False,
        associated_codes=(500, 550, 554),
        related=("X.4.0", "X.3.5"),
        references=(Reference(rfc=3463, section="3.5"), Reference(rfc=5321, section="6.3")),
        vendors=(
            VendorMeaning(
                key="zoho",
                vendor="Zoho",
                digits=(5,),
                text="Zoho also sends `550 5.4.6 Unusual sending activity detected` when it has stopped an account from sending.",
                source="https://help.zoho.com/portal/en/community/topic/unable-to-send-message-reason-550-5-4-6-unusual-sending-activity-detected",
            ),
        ),
        symptoms="too many hops; mail loop; hop count exceeded; loops back to myself; mail forwarding loop; this message is looping; message exceeded 50 hops; routing loop detected; mail loop detected; message passed through too many servers; two mailboxes forward to each other; message bouncing back and forth; circular forwarding; endless forwarding; mail goes in circles; maximum hop count exceeded; infinite mail loop; forwarding rule sends mail back",
        cases=(
            ClassCase(
                digit=4,
                user_message=(
                    "Your message has not been delivered yet, because mail servers pass it round in a circle. "
                    "Pass on the full error text to whoever runs your mail, and reach the recipient another way: sending it again does not help."
                ),
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.4.7",
        registered_name="Delivery time expired",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        name="Delivery time expired",
        says="Code {code} says that the message has waited for delivery longer than was allowed.",
        summary="The message could not be delivered within the time that was set for it.",
        description=(
            "The server in whose queue the message waits decides that the time is up, or the sender has set a deadline with it (RFC 2852). "
            "The code does not tell what held the message up: that is in the replies before. "
            "RFC 3463 prefers the code of the real problem wherever it is known."
        ),
        when_seen=(
            "The recipient's server could not be reached for days, DNS failed, or each attempt met a temporary refusal, such as a full mailbox or a limit. "
            "A wrong smart host or a blocked port on the sending side has the same effect. "
            "SparkPost gives up with `554 5.4.7 [internal]`, Amazon SES with `554 4.4.7 Message expired` and Exchange with `550 4.4.7 QUEUE.Expired`; the first two mostly add the last error."
        ),
        how_to_fix=(
            "Find the last error before the time ran out, in the report or in the log of the sending server, and act on that one. "
            "If there is none, have the sender's administrator test the connection to the recipient's server. "
            "Send the message again once the cause is gone."
        ),
        user_message=(
            "Your message was not delivered: the mail system tried for a long time and has given up. "
            "Send it again, or reach the recipient another way."
        ),
        when_to_send=(
            "Put 5.4.7 into the report when you give a message up because its time is over, and 4.4.7 into a notice of a delay. "
            "If you know what holds the message up, use the code of that."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(400, 554),
        related=("X.4.1", "X.4.2", "X.2.2"),
        references=(
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=2852, section="4.1.3"),
            Reference(rfc=5321, section="4.5.4.1"),
        ),
        symptoms="message delayed; message expired; delivery time expired; queue expired; delivery expired (message too old); could not be delivered for 5 days; retry timeout exceeded; server has stopped trying; message stuck in queue too long; not delivered for several days; gave up after many retries; mail expired in queue; delivery delayed warning; still trying to deliver; undelivered after retries; message still in queue",
        cases=(
            ClassCase(
                digit=2,
                name="Success, though the time had run out",
                says="Code {code} stands in a positive reply, although its numbers say that the time was over.",
                summary="The request succeeded, although the rest of the code says that the time was over.",
                description="RFC 3463 no longer ties the code to class 4, so 2.4.7 is allowed, but nothing tells what it would be for.",
                when_seen="Hardly ever: a server whose time is up reports a delay or a failure.",
                how_to_fix="Nothing is wrong: go on, even if the message comes late.",
                when_to_send="In place of 2.4.7, send 250 with 2.0.0, even for a message that comes late.",
            ),
            ClassCase(
                digit=4,
                summary="The message has waited for too long; the server goes on trying, or it has given up.",
                description=(
                    "Code 4.4.7 stands in notices of a delay, after which the server goes on trying, and in final reports, after which it does not: the line `Action` says `delayed` or `failed`. "
                    "What held the message up is in the replies before."
                ),
                when_seen=(
                    "Exchange reports `400 4.4.7 Message delayed` after some hours, and `550 4.4.7 QUEUE.Expired` when it gives up after a day or two. "
                    "Sendmail also gives up with 4.4.7 (`Message could not be delivered for 5 days`). "
                    "Amazon SES reports `554 4.4.7 Message expired`, followed by the last error, such as `421 4.4.0 Unable to lookup DNS`. "
                    "All that time the recipient's server or the sender's smart host could not be reached, DNS failed, or each attempt met a temporary refusal."
                ),
                how_to_fix=(
                    "Look whether the notice speaks of a delay or of giving up. "
                    "After a delay, only wait: the server repeats the attempt by itself. "
                    "After it has given up, find the last error in the report or in the log of the sending server, and act on that one. "
                    "A message that was given up has to be sent again after that."
                ),
                user_message=(
                    "Your message has not been delivered so far, although the mail system has tried for a long time. "
                    "If the report says that it has given up, send the message again, or reach the recipient another way."
                ),
            ),
            ClassCase(
                digit=5,
                summary="The message was not delivered within the time that was set for it, and the server has given up.",
            ),
        ),
    ),
)
