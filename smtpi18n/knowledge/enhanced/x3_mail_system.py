"""The enhanced status codes X.3.d: the mail system as a whole (RFC 3463 section 3.4, RFC 6710 for X.3.6)."""

from __future__ import annotations

from ...facts import Actor, Command, Retry, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import DELAYED, REFUSED, TOO_LARGE

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.3.0",
        registered_name="Other or undefined mail system status",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(2, 4, 5),
        name="Unspecified mail system status",
        says="Code {code} is usually about the receiving system as a whole and does not say more.",
        summary="Something about the receiving mail system is the reason, and the code does not say what.",
        description=(
            "By its definition the system exists and normally takes mail, and neither the mailbox nor the message is blamed. "
            "Only the text of the reply and the log of that server can tell more."
        ),
        when_seen=(
            "A program on the server has failed: a filter, a script, or the one that delivers mail. "
            "Postfix puts 5.3.0 into its report when such a program ends with an error that says nothing more exact. "
            "Some servers refuse spam with the code."
        ),
        how_to_fix=(
            "Read the text of the reply, and pass it on with the time to the administrator of the server that sent it. "
            "If that server is yours, find the program that failed in its log, and repair it. "
            "If the text speaks of spam, have the sender's administrator look at the message and at the reputation of the sending server."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 451 with 4.3.0 when your system as a whole is the reason and no other code fits. "
            "Send 554 with 5.3.0 only if a later attempt cannot help."
        ),
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(221, 250, 421, 430, 450, 451, 454, 502, 504, 550, 553, 554),
        related=("X.3.2", "X.3.5", "X.4.5", "X.0.0"),
        references=(Reference(rfc=3463, section="3.4"),),
        vendors=(
            VendorMeaning(
                key="google",
                vendor="Google",
                digits=(4,),
                text="Google (Gmail) also sends 4.3.0 with `Multiple destination domains` when the recipients of one transaction belong to different domains.",
                source="https://support.google.com/a/answer/3726730",
            ),
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange sends 5.3.0 with `Too many related errors` when it takes a message for malformed and has moved it to a separate queue.",
                source="https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
            ),
        ),
        symptoms="temporary lookup failure; queue file write error; temporary system problem; qq temporary problem; mail server has temporarily rejected this message; multiple destination domains per transaction; internal error of the mail server; internal server error while processing mail; requested action aborted; temporary server error; antivirus or milter failed; queue write error; database of mail server down",
        cases=(
            ClassCase(
                digit=2,
                says="Code {code} tells of a success that concerns the mail system, and does not say more.",
                summary="The mail system has done what was asked.",
                description="The code tells a client no more than 2.0.0 does, which most servers send in its place.",
                when_seen="Some servers answer `QUIT` with `221 2.3.0`, and `nullmailer` answers several commands with `250 2.3.0 OK`.",
                how_to_fix="Nothing is wrong: go on as after 2.0.0.",
                when_to_send="Send 221 with 2.0.0 rather than with 2.3.0 in answer to `QUIT`.",
            ),
            ClassCase(
                digit=4,
                says="Code {code} usually reports a fault of the receiving system that may pass.",
                summary="Something in the receiving mail system does not work at the moment.",
                when_seen=(
                    "A database, a filter or a disk of the server fails or does not answer. "
                    "Postfix then writes `Temporary lookup failure` or `queue file write error`, qmail `qq temporary problem`, Gmail `Temporary System Problem`. "
                    "To `AUTH` and `STARTTLS`, Postfix and Sendmail answer `454 4.3.0` when a filter or another check has put the client off."
                ),
                how_to_fix=(
                    "Leave the message in the queue: the attempt is repeated by itself and usually succeeds within hours. "
                    "If it does not, give the administrator of that server the time and the full text. "
                    "If the server is yours, check the disk, the databases and the filters that its log names. "
                    "If Gmail speaks of destination domains, send to each domain in a transaction of its own."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.3.1",
        registered_name="Mail system full",
        status=Status.CURRENT,
        classes=(4,),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA, Command.BDAT),
        name="Mail system short of space or memory",
        says="Code {code} says that the mail system as a whole, not one mailbox, is short of space or memory.",
        summary="The mail system as a whole has too little space or memory to take the message.",
        description=(
            "The recipient cannot make room, only the administrator of the server can. "
            "The client still has the message: nothing is wrong with it or its addresses, so RFC 3463 finds the code useful for temporary refusals alone. "
            "In a report of Sendmail, 4.3.1 may stand for any 452 without an enhanced status code, also for too many recipients: read the quoted reply."
        ),
        when_seen=(
            "The disk that holds the server's queue, its mailboxes or its logs is nearly full, or memory is short. "
            "Exchange writes `Insufficient system resources`, or that a disk is full, and Postfix `Insufficient system storage`."
        ),
        how_to_fix=(
            "Send the message again after some hours. "
            "If it is still not taken, tell the administrator of that server, by another way than mail to it. "
            "On your own server, see in its log whether disk space or memory has run short, and free some."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 452 with 4.3.1 when you are short of disk space or memory and can take the message later. "
            "If only one mailbox is full, send 452 with 4.2.2."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        associated_codes=(421, 431, 452, 552),
        related=("X.2.2", "X.3.4", "X.3.2"),
        references=(Reference(rfc=3463, section="3.4"), Reference(rfc=1870, section="6.1")),
        symptoms="insufficient system resources; insufficient system storage; mail server disk full; back pressure; mailbox disk is full; no space left on device; exchange does not accept mail; server ran out of disk; mail spool full; not enough disk space on server; server short of memory",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: it is taken once there is room. "
                    "If that lasts for hours, tell the administrator of that server, by another way than mail to it. "
                    "If the server is yours, free space on the disk with the queue and the logs, then find out what has filled it. "
                    "Postfix by default wants one and a half times `message_size_limit` to be free there: lower that limit if it is too high for the disk."
                ),
            ),
            ClassCase(
                digit=5,
                when_seen=(
                    "It is rare, because servers usually refuse only for the time being when they lack space. "
                    "By its text it may mean that the message is too large, as in `552 5.3.1 Requested mail action aborted: exceeded storage allocation`."
                ),
                how_to_fix=(
                    "Send the message once more after a while, with a link in place of a large attachment. "
                    "If that is refused too, give the administrator of that server the full text, by another way than mail to it. "
                    "On your own server, free space, and send 4.3.1 in place of 5.3.1 while there is too little."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.3.2",
        registered_name="System not accepting network messages",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        name="System takes no mail",
        says="Code {code} usually says that the host takes no mail: for now, or, with 521, never.",
        summary="The host that the client has reached takes no mail, at all or from this client.",
        description=(
            "RFC 3463 names a shutdown, an overload and maintenance as examples. "
            "RFC 7504 added reply 521, by which a host says that it never takes mail, to the entry of the registry. "
            "The message stays with the client, and no address is called wrong."
        ),
        when_seen=(
            "The client has reached a host that is not meant for mail and says so with 521, often because the recipient's domain has no MX record. "
            "Or the administrator has blocked the client: the `postscreen` of Postfix then answers `Service currently unavailable`."
        ),
        how_to_fix=(
            "Check the domain in the recipient's address, and which host its MX record names. "
            "If both are right, the sender's administrator has to ask that of the server why the client is turned away. "
            "If the domain is yours, check that its MX record names your mail server; if it takes no mail, publish a null MX record."
        ),
        user_message=(
            "Your message was not delivered, because the mail server that it was sent to is not taking it. "
            "Pass on the full error text to whoever runs your mail, or reach the recipient another way."
        ),
        when_to_send=(
            "Send 421 with 4.3.2 when you shut down or cannot serve more clients for now. "
            "On a host that never takes mail, send 521 in place of the greeting, 521 alone in answer to `EHLO` or `HELO`, and 521 with 5.3.2 in answer to other commands except `QUIT`."
        ),
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(421, 432, 450, 451, 453, 521, 532, 550),
        related=("X.3.0", "X.4.5", "X.1.10", "X.3.1"),
        references=(
            Reference(rfc=3463, section="3.4"),
            Reference(rfc=7504, section="3"),
            Reference(rfc=7504, section="6"),
        ),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(4,),
                text="Microsoft Exchange also sends 4.3.2 when one mailbox gets too much mail at once, and reports it for a message that an administrator has deleted from a queue.",
                source="https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
            ),
            VendorMeaning(
                key="microsoft_address_book",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange also sends 532 with 5.3.2 and `STOREDRV.Deliver` when the recipient is missing in the global address list of an address book policy.",
                source="https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
            ),
        ),
        symptoms="service currently unavailable; system not accepting network messages; too many open connections; all server ports are busy; service not available; recipient thread limit exceeded; server shutting down for maintenance; host does not accept mail; maximum number of connections reached; too many parallel connections; concurrent connections limit exceeded; too many open sessions; service temporarily unavailable; mail server under maintenance; server is shutting down; not accepting mail right now",
        cases=(
            ClassCase(
                digit=4,
                says="Code {code} usually says that for now the host takes no mail, at all or from this client.",
                summary="At the moment the host takes no mail, at all or from this client.",
                when_seen=(
                    "The server is restarting, under maintenance or overloaded, or the client has opened too many connections. "
                    "Sendmail writes `Too many open connections` or `Connection rate limit exceeded`, Postfix `All server ports are busy`, Exchange `Service not available` or that a limit is exceeded. "
                    "The `postscreen` of Postfix may also put off clients that it does not know yet, with `Service currently unavailable`, as greylisting does. "
                    "Sendmail writes `451 4.3.2 Please try again later` when one of its filters (`milter`) puts the mail off, Postfix `Try again later` by a rule of its administrator."
                ),
                how_to_fix=(
                    "Leave the message in the queue: it goes out once the host takes mail again. "
                    "If the text speaks of connections or a rate, open fewer connections and send more slowly. "
                    "If the code lasts for a day, ask the administrator of the server for the reason. "
                    "On your own Exchange server, check that the transport services run, and that a Receive connector that you have added does not share port 25 with the standard one. "
                    "If a report of Exchange says `message deleted`, the message is gone: ask the administrator of that server why, and send it again."
                ),
            ),
            ClassCase(
                digit=5,
                says="Code {code} usually says that the host takes no mail, at all or from this client.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.3.3",
        registered_name="System not capable of selected features",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.EHLO, Command.STARTTLS, Command.AUTH, Command.MAIL, Command.RCPT),
        name="Requested feature not supported",
        says="Code {code} usually says that the mail system lacks a feature that was asked for.",
        summary="The mail system does not have a feature that the client or the message asks for.",
        description=(
            "RFC 3463 has gateways in mind: not all that one mail system offers can be carried over into another. "
            "In practice the code is mostly about a command or an extension of SMTP. "
            "A message that needs the feature stays with the client."
        ),
        when_seen=(
            "Exchange answers `Unrecognized command` when it does not offer the command on this port or to this client, mostly `STARTTLS` or `AUTH`. "
            "Sendmail sends the code when `AUTH`, or the mechanism that the client has chosen, is not available. "
            "Between Exchange servers, the cause is mostly a Receive connector without the authentication mechanism `ExchangeServer`."
        ),
        how_to_fix=(
            "Find out from the log which command was refused. "
            "Have the client use only what the server lists in its reply to `EHLO`, or choose another port or another way to log in. "
            "If the server is yours, turn the feature on. "
            "Between Exchange servers, turn on the mechanism `ExchangeServer` on the Receive connector."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 554 with 5.3.3 when a gateway cannot carry over a feature that the message needs. "
            "For a command that you do not know send 500 with 5.5.2."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(432, 454, 500, 502, 503, 504),
        related=("X.5.1", "X.5.4", "X.7.4"),
        references=(Reference(rfc=3463, section="3.4"),),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange sends 5.3.3 for any command that it does not know or does not offer at this point of the session.",
                source="https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
            ),
            VendorMeaning(
                key="microsoft_delivery",
                vendor="Microsoft",
                digits=(4,),
                text="Microsoft Exchange sends 432 with 4.3.3 and `STOREDRV.Deliver` when it cannot resolve the recipient's address at the moment; no feature is meant.",
                source="Microsoft.Exchange.Transport.AckReason, text in the program",
            ),
        ),
        symptoms="unrecognized command; tls not available after start; auth not available; auth mechanism not available; server does not support a feature; system not capable of selected features; server lacks this feature; extension not supported",
        cases=(
            ClassCase(
                digit=2,
                says="Code {code} would say that all went well, but without a feature that was asked for.",
                summary="The command succeeded, but a feature that was asked for is not supported.",
                description=(
                    "RFC 3463 lets the code stand in a positive reply too, where it tells of something left out. "
                    "It is hardly ever seen there."
                ),
                when_seen="No server is known to send it; a gateway might, when it passes a message on without something that the sender asked for.",
                how_to_fix="Nothing is wrong: go on, and do not rely on the feature.",
                when_to_send="Send 250 with 2.3.3 only when you have accepted a message without a feature that it can do without.",
            ),
            ClassCase(
                digit=4,
                says="Code {code} usually says that a feature that was asked for, often TLS, is not available for now.",
                summary="A feature that the client asks for is not available at the moment.",
                when_seen="Sendmail answers `STARTTLS` with `454 4.3.3 TLS not available after start` when it could not set up TLS, for example because its certificate or key cannot be read.",
                how_to_fix=(
                    "Leave the message in the queue, or let the client go on without the feature if your rules allow that. "
                    "If the code lasts, tell the administrator of the server, because waiting alone seldom helps. "
                    "If the server is yours, read in its log why TLS could not be set up, and check the certificate and the key."
                ),
                when_to_send=(
                    "When TLS cannot be used for the moment, answer `STARTTLS` with 454 and 4.7.0 rather than 4.3.3. "
                    "If you lack a feature for good, send 554 with 5.3.3."
                ),
                actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.3.4",
        registered_name="Message too big for system",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.END_OF_DATA, Command.BDAT),
        name="Message too large for the system",
        says="Code {code} usually says that the message is over the size limit of the whole system.",
        summary="The message is larger than the mail system takes, whoever it is for.",
        description=(
            "The limit may be one of the technology or one that the administrator has set. "
            "Most servers announce it with `SIZE` in the reply to `EHLO`, so a message that is too large may be refused before it is sent. "
            "The same message will not fit later either."
        ),
        when_seen=(
            "The attachments are too large; encoding makes a file about a third larger than it is on the disk. "
            "Postfix writes `Message size exceeds fixed limit`, Exchange `Message size exceeds fixed maximum message size`, Gmail that Google's message size limits are exceeded. "
            "The sending server also reports 5.3.4 by itself when the next server announces a lower limit."
        ),
        how_to_fix=(
            "Make the message smaller than the server announces: put a link in place of the attachment, or divide the message into several. "
            "If the limit is one of your own server, raise it: in Postfix `message_size_limit`, in Exchange the limits of the organisation, the connectors and the mailbox."
        ),
        user_message=TOO_LARGE,
        when_to_send=(
            "Send 552 with 5.3.4 when the message, or the size announced with `MAIL FROM`, is above the limit of your system. "
            "For the lower limit of one mailbox send 552 with 5.2.3."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(452, 534, 550, 552, 554),
        related=("X.2.3", "X.7.16", "X.3.1", "X.2.2"),
        references=(
            Reference(rfc=3463, section="3.4"),
            Reference(rfc=1870, section="6.1"),
            Reference(rfc=4468, section="6"),
        ),
        vendors=(
            VendorMeaning(
                key="google",
                vendor="Google",
                digits=(5,),
                text="Google (Gmail) also sends 5.3.4 when a message has too many attachments or too large a header.",
                source="https://support.google.com/a/answer/3726730",
            ),
        ),
        symptoms="message too large; message size exceeds fixed limit; message size exceeds fixed maximum message size; message file too big; exceeded google's message size limits; exceeds my databytes limit; attachment too large; too many attachments; attachment exceeds size limit; oversize message; email too big to send; maximum message size exceeded; file too large to email; total size of attachments too large; mail exceeds allowed size; video or photos too large; oversized attachment rejected; message bigger than server accepts; message size limit on server; heavy file in mail",
        cases=(
            ClassCase(
                digit=4,
                when_seen=(
                    "The message is too large, and the server puts off whatever it refuses, as Postfix does with `soft_bounce` on. "
                    "The answer is then `452 4.3.4 Message size exceeds fixed limit`; users of Mandrill have seen it too."
                ),
                how_to_fix=(
                    "Make the message smaller, and take the large one out of the queue: it is refused at every attempt. "
                    "On your own server, raise `message_size_limit`, or turn `soft_bounce` off so that senders learn of the refusal at once."
                ),
                user_message=TOO_LARGE,
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.3.5",
        registered_name="System incorrectly configured",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        name="System set up wrongly",
        says="Code {code} says that a mail system is set up in a way that keeps it from taking the message.",
        summary="Because of a mistake in its settings, the mail system cannot take the message.",
        description=(
            "Neither the message nor its addresses are at fault, and the sender can only report the problem. "
            "What exactly is wrong stands in the log of the server that sent the code."
        ),
        when_seen=(
            "A mail server finds that the message would come back to itself: Sendmail then writes `config error: mail loops back to me`, because it does not count the recipient's domain among its own. "
            "Exchange also reports a mail loop with 5.3.5, for example when two servers use the same name. "
            "Postfix puts the code into its report when a program that delivers mail complains of its settings."
        ),
        how_to_fix=(
            "Pass the full text on to the administrator of the server that sent it. "
            "If that server is yours, find the faulty setting by its log. "
            "For a loop, add the domain to those that the server delivers itself, in Sendmail to `local-host-names`, or correct the MX record. "
            "In Exchange, give every server a name of its own in its Receive connectors (FQDN)."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 451 with 4.3.5 when a mistake in your own settings keeps you from taking the message, so that it waits until you have corrected them. "
            "Send 554 with 5.3.5 only if a later attempt cannot help."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(421, 451, 553, 554),
        related=("X.3.0", "X.4.6", "X.4.4"),
        references=(Reference(rfc=3463, section="3.4"),),
        symptoms="server configuration error; server configuration problem; mail loops back to me; mx problem; local configuration error; system config error; policy server does not answer; postgrey is not running; mail server misconfigured; broken mail server settings; bad mx setup; mx points to itself",
        cases=(
            ClassCase(
                digit=2,
                name="Success, although the system is set up wrongly",
                says="Code {code} would say that all went well, although the mail system is set up wrongly.",
                summary="The command succeeded, although something in the settings of the mail system is wrong.",
                description="RFC 3463 does not tie the code to a class, but in a positive reply it makes little sense.",
                when_seen="No server is known to send 2.3.5: one that finds a mistake in its settings refuses mail.",
                how_to_fix="Nothing is wrong: go on, because the server has done what was asked.",
                when_to_send="Send 250 with 2.0.0 rather than with 2.3.5, because a client can do nothing about your settings.",
            ),
            ClassCase(
                digit=4,
                says="Code {code} says that a mail system is set up wrongly and takes no mail until that is corrected.",
                when_seen=(
                    "Postfix answers `Server configuration error` when its own settings hold a mistake. "
                    "It answers `Server configuration problem` when a policy server that it has to ask, such as Postgrey, does not respond. "
                    "If `try again later` follows, a filter (`milter`) or the setting `milter_default_action` is at fault. "
                    "Sendmail sends 451 with 4.3.5 when it cannot read a table of `LDAP` or `NIS`."
                ),
                how_to_fix=(
                    "Leave the message in the queue: it is delivered once the administrator of the server has corrected the settings. "
                    "If that takes more than a few hours, tell the administrator the time and the full text. "
                    "If the server is yours, read its log: in Postfix the warning just before the refusal names the setting or the service. "
                    "Start the policy server again if it is the one that does not respond."
                ),
                actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.3.6",
        registered_name="Requested priority was changed",
        status=Status.CURRENT,
        classes=(2,),
        classes_in_practice=(2,),
        commands=(Command.MAIL, Command.END_OF_DATA, Command.BDAT),
        name="Priority of the message changed",
        says="Code {code} says that the message is accepted with another priority than was asked for.",
        summary="The server has lowered or raised the priority of the message.",
        description=(
            "The code belongs to the extension `MT-PRIORITY` of RFC 6710, with which messages of a higher priority are passed on first. "
            "The text of the reply begins with the new priority, a number from `-9` to `9`. "
            "After the final dot, the server is responsible for the message as after any 250."
        ),
        when_seen=(
            "The client asked for a priority that it has no right to, or for none at all, and the server set one by its own rules. "
            "Only servers with this extension send the code, above all in military, aviation and emergency networks."
        ),
        how_to_fix=(
            "Nothing is wrong: go on, with the new priority. "
            "If the message needs the other priority, ask the server's administrator for the right to it, and log in before sending."
        ),
        when_to_send=(
            "Send 250 with 2.3.6 in answer to `MAIL FROM`, or after the final dot, when you give a message another priority. "
            "Begin the text with the new priority and a space."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.NOBODY,),
        associated_codes=(250, 251),
        related=("X.7.15", "X.7.16"),
        references=(Reference(rfc=6710, section="4.1"), Reference(rfc=6710, section="10")),
        symptoms="mt-priority; requested priority was changed; new priority assigned to the message; message priority lowered by the server; priority of the message not accepted",
        cases=(
            ClassCase(
                digit=4,
                name="Put off, with a code for a changed priority",
                says="Code {code} contradicts itself: it puts a message off and says that its priority was changed.",
                summary="The reply puts the message off, with a code that is meant for one accepted with another priority.",
                description=("RFC 6710 has 2.3.6 alone. Go by the first digit: the message is put off, and the client keeps it."),
                when_seen="A setting or a filter of the server has a wrong code, perhaps in place of 4.7.15, which stands for a priority that is too low.",
                how_to_fix=(
                    "Leave the message in the queue: by the first digit, it may be accepted later. "
                    "If that goes on for hours, act on the text of the reply, which alone can tell the reason."
                ),
                user_message=DELAYED,
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
                when_to_send="Do not send 4.3.6: send 450 with 4.7.15 when the priority is too low for now.",
            ),
            ClassCase(
                digit=5,
                name="Refused, with a code for a changed priority",
                says="Code {code} contradicts itself: it refuses a message and says that its priority was changed.",
                summary="The reply refuses the message, with a code that is meant for one accepted with another priority.",
                description=(
                    "In RFC 6710 there is 2.3.6 alone. "
                    "Go by the first digit: the message is refused for good, and the client reports that to the sender."
                ),
                when_seen="A setting or a filter of the server has a wrong code, perhaps in place of 5.7.15, which stands for a priority that is too low.",
                how_to_fix=(
                    "Act on the text of the reply, because the number tells nothing of the reason. "
                    "If it speaks of the priority, ask the administrator of the server which priority you may set."
                ),
                user_message=REFUSED,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                when_to_send="Do not send 5.3.6: send 550 with 5.7.15 when you never take a priority as low as that.",
            ),
        ),
    ),
)
