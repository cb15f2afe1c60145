"""Codes 5yz that no RFC defines: the registry's, drafts, habits of single servers, and lists on the web."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import ENCRYPT, LOGIN_FAILED, REFUSED

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=510,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(),
        name="Refusal without a settled meaning, often taken for a bad address",
        says="Code 510 refuses for good and has no settled meaning; it is often read as a bad address.",
        summary="The request is refused for good, and the number has no settled meaning.",
        description=("No RFC has 510. Lists on the web read it as 5.1.0 without dots, an unspecified fault of an address."),
        when_seen=(
            "Sendmail uses 510 where someone may not see its mail queue. "
            "In a bounce, a bad recipient or sender address is only the likeliest reading."
        ),
        how_to_fix=(
            "Read the text after the number before anything else. "
            "If it names an address, correct that address and send again. "
            "If it names none, show the whole reply to the administrator of the server."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 for an address that does not exist, and 553 for one that is not allowed.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.0",),
        references=(
            Reference(rfc=3463, section="3.2"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=511,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="No mailbox by that name, as some servers put it",
        says="Code 511 usually says that the server has no mailbox by that name.",
        summary="The server has no mailbox for this recipient.",
        description=(
            "It is 5.1.1 without the dots, a number that no RFC defines; the standard code for the same is 550. "
            "Only this recipient is refused, and the transaction goes on."
        ),
        when_seen=(
            "The qmail patch `chkuser` answers `RCPT TO` with `511 sorry, no mailbox here by that name`. "
            "Courier sends it for an unknown user. "
            "To a program on its own machine Courier also says so of a whole message, if that has no recipients even in its header."
        ),
        how_to_fix=(
            "Check the spelling of the address. "
            "Take an address that no longer exists off your lists. "
            "If it does exist, the recipient's administrator must find out why the server does not know it. "
            "If the text says that the header names no recipients, enter one."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 with 5.1.1 for a mailbox that does not exist.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.1",),
        related=(550,),
        references=(
            Reference(rfc=3463, section="3.2"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=512,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="Recipient's domain not found, according to lists on the web",
        says="Code 512 means in web lists that DNS does not know the recipient's domain.",
        summary="Lists on the web give it for a recipient's domain that DNS does not know.",
        description=(
            "The reading comes from 5.1.2 without dots. "
            "No server is known for certain to send 512, and no RFC mentions such a reply."
        ),
        when_seen=(
            "It is met mostly in lists of codes and in help pages copied from them. "
            "A reply that really bears it may mean something else, which its text should tell."
        ),
        how_to_fix=(
            "Check the part of the address after the @ sign. "
            "Look up the MX record of that domain. "
            "If both are right, ask whoever runs the server that sent 512."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 with 5.1.2 for a domain that cannot be found.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.2",),
        references=(
            Reference(rfc=3463, section="3.2"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=513,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Bad recipient address or relaying denied",
        says="Code 513 says that the recipient's address is malformed or that the server does not relay to it.",
        summary="The recipient is refused, because the address is malformed or the server does not relay to it.",
        description=(
            "Written without dots it looks like 5.1.3, an address with wrong syntax, but Courier uses it for relaying too. "
            "No RFC defines 513."
        ),
        when_seen=(
            "Courier answers `RCPT TO` with `513 Syntax error` or with `513 Relaying denied`. "
            "In the second case the domain is not among those that the server takes mail for, or the client has not logged in."
        ),
        how_to_fix=(
            "For a syntax error, correct the recipient's address. "
            "If relaying is denied, log in, or send through the outgoing server of your provider. "
            "If the domain is your own, add it to those that the server accepts mail for."
        ),
        user_message=REFUSED,
        when_to_send="Send 501 with 5.1.3 for a malformed address, and 550 with 5.7.1 if you do not relay.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.3",),
        related=(550,),
        references=(
            Reference(rfc=3463, section="3.2"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=517,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.MAIL, Command.END_OF_DATA),
        name="Sender's address or domain refused",
        says="Code 517 refuses the sender: its address, its domain or the client's name is not accepted.",
        summary="The server does not accept the sender's address, its domain or the name of the client.",
        description=(
            "Only Courier is known for it, and the number stands for 5.1.7 without dots, although it often says what 5.1.8 would. "
            "As a reply it is in no RFC. "
            "In answer to `MAIL FROM` no transaction has been opened."
        ),
        when_seen=(
            "Courier answers `MAIL FROM` with it if the domain does not exist or has faulty MX records, if SPF fails, if the name given with `EHLO` does not fit the IP address, or if the sender is banned or written wrongly. "
            "A free-mail address that does not come from that provider's own servers may get it too. "
            "After the final dot it means that SPF failed for the address in the `From` field."
        ),
        how_to_fix=(
            "Send from an address whose domain exists and can receive mail. "
            "Have the sender's administrator correct what the text names: the MX records, the SPF record or the name given with `EHLO`. "
            "If the text names a ban, ask the administrator of the Courier server to lift it."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 with 5.1.8 for a sender's domain that does not exist, and 553 with 5.1.7 for a malformed sender.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.7", "5.1.8"),
        related=(417, 550),
        references=(
            Reference(rfc=3463, section="3.2"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=520,
        rfc_text=None,
        status=Status.DRAFT_ONLY,
        commands=(),
        name="Wrong `QHLO` identifier, in an expired draft",
        says="Code 520 comes from a draft and concerns `QHLO`, a command that SMTP does not have.",
        summary="An expired draft proposed it to tell a client that the identifier in its `QHLO` command is wrong.",
        description=(
            "The draft, `draft-fanf-smtp-quickstart`, wanted to shorten the start of a session. "
            "It never became an RFC, and `QHLO` is no command of SMTP."
        ),
        when_seen=(
            "No server in use is known to send 520 in that sense. "
            "A reply with this number has its own reason, and only the text can give it."
        ),
        how_to_fix=(
            "Follow the words of the reply. If a client of yours does send `QHLO`, set it to greet the server with `EHLO`."
        ),
        user_message=REFUSED,
        when_to_send="Send 500 to the command `QHLO`, as to any that you do not know.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        references=(
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=522,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Mailbox full, as some servers put it",
        says="Code 522 refuses a recipient whose mailbox is full.",
        summary="The recipient's mailbox is full, and the server refuses mail for it.",
        description=(
            "The number is 5.2.2 without its dots; no RFC defines it for SMTP. Other recipients of the message are not concerned."
        ),
        when_seen="The patch `chkuser` for qmail answers `RCPT TO` with `522 sorry, recipient mailbox is full`.",
        how_to_fix=(
            "The recipient must make room, or have the quota raised. "
            "Tell the recipient in some other way than by mail. "
            "Then send the message again."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mailbox is full. "
            "Tell the recipient another way, and send it again when there is room."
        ),
        when_to_send="Send 552 with 5.2.2 for a full mailbox, or 452 if a later attempt may succeed.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.2.2",),
        related=(552,),
        references=(
            Reference(rfc=3463, section="3.3"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=523,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(Command.AUTH, Command.END_OF_DATA),
        name="Registered for “encryption needed”, in use for a message too long",
        says="Code 523 is registered for missing encryption; Courier sends it for a message that is too long.",
        summary="The registry pairs it with 5.7.10, encryption needed before a log-in, while Courier sends it for a message that is too long.",
        description=(
            "RFC 5248 names 523 as the basic code of X.7.10, and no RFC defines the reply itself. "
            "Courier's meaning is 5.2.3 without dots."
        ),
        when_seen=(
            "To `AUTH` it says that the log-in must be encrypted first. "
            "Courier sends it after the final dot, with a text that begins `523 Message length`. "
            "Gmail documents 523 with 5.7.10 for commands that a client sends too early, together with `STARTTLS`."
        ),
        how_to_fix=(
            "In answer to `AUTH`: turn on TLS, then log in. "
            "If the text speaks of length, make the message smaller or send a link to the file. "
            "If it speaks of pipelining, the author of the client must have it wait for the answer to `STARTTLS`."
        ),
        user_message=REFUSED,
        when_to_send="Offer a mechanism that needs encryption only under TLS, and send 504 with 5.5.4 if a client uses it earlier; for a message too large, send 552 with 5.2.3 or 5.3.4.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.2.3", "5.7.10"),
        related=(504, 538, 552),
        references=(
            Reference(rfc=5248, section="2.4"),
            Reference(rfc=3463, section="3.3"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(commands=(Command.AUTH,), user_message=ENCRYPT, scope=Scope.SESSION, associated_codes=("5.7.10",)),
            Case(
                commands=(Command.END_OF_DATA,),
                says="After the final dot, code 523 says that the message is too long (Courier).",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER,),
                associated_codes=("5.2.3",),
                user_message=(
                    "Your message was not delivered, because it is too large for the mail server. "
                    "Make it smaller, or send a link to the file."
                ),
            ),
        ),
    ),
    Reply(
        code=524,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(Command.AUTH, Command.RCPT),
        name="Registered for an encrypted mechanism, in use for a faulty alias or list",
        says="Code 524 is registered for a log-in that needs encryption; OpenSMTPD means an unknown user or a faulty alias.",
        summary="The registry pairs it with 5.7.11, a mechanism that needs encryption, while OpenSMTPD sends it when it cannot expand an address.",
        description=(
            "No RFC has words for 524 as a reply: RFC 5248 only lists it beside 538. OpenSMTPD means 5.2.4 without dots."
        ),
        when_seen=(
            "OpenSMTPD answers `RCPT TO` with `524 5.2.4 Mailing list expansion problem`. "
            "In a domain with a table of virtual users it may say so of an address that the table does not hold; elsewhere an alias or a `.forward` file leads to itself or holds a mistake. "
            "In answer to `AUTH` it would ask for TLS."
        ),
        how_to_fix=(
            "Check the spelling of the address first. "
            "If it is right, tell the administrator of the recipient's server, because the sender cannot mend the rest. "
            "On your own server, look for the address in the table of virtual users, and for a loop among the aliases and in `.forward` files. "
            "After `AUTH`, start TLS before the log-in."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 with 5.2.4 for a list that cannot be expanded, and 504 with 5.5.4 in answer to `AUTH` with a mechanism that you do not allow without TLS.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.2.4", "5.7.11"),
        related=(424, 504, 538, 550),
        references=(
            Reference(rfc=5248, section="2.4"),
            Reference(rfc=4954, section="6"),
            Reference(rfc=3463, section="3.3"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 524 would say that this log-in mechanism needs encryption.",
                user_message=ENCRYPT,
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("5.7.11",),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 524 says that the recipient is unknown or its alias cannot be worked out (OpenSMTPD).",
                scope=Scope.RECIPIENT,
                actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
                associated_codes=("5.2.4",),
            ),
        ),
    ),
    Reply(
        code=525,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(
            Command.AUTH,
            Command.RCPT,
        ),
        name="Account disabled",
        says="Code 525 says that an account is disabled, usually the one that logs in.",
        summary="The account is disabled, although the password may be right.",
        description=(
            "RFC 5248 pairs 525 with X.7.13 as a habit of the industry, for a log-in whose password was right; no RFC specifies the reply. "
            "Asking for the password again does not help."
        ),
        when_seen=(
            "An administrator or provider has blocked the account after abuse, a suspected break-in or an unpaid bill. "
            "Some hosting providers send `525 5.7.13` when they block outgoing mail, and some servers send it for a disabled recipient."
        ),
        how_to_fix=(
            "Ask the administrator or the provider of the account why it is disabled. "
            "If the text says that the password is known to others, change it, and then have sending allowed again. "
            "If it names a recipient, use another address for that person."
        ),
        user_message=LOGIN_FAILED,
        when_to_send="Send 535 with 5.7.13 for a disabled account, because clients know 535.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.13",),
        related=(535,),
        references=(
            Reference(rfc=5248, section="2.4"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 525 says that the recipient's account is suspended.",
                scope=Scope.RECIPIENT,
                actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
                associated_codes=("5.7.13",),
                name="Recipient's account suspended",
                summary="The account of this recipient is suspended, so the server takes no mail for it.",
                description=(
                    "It is final for this recipient, but the transaction goes on with the others. "
                    "It has nothing to do with the client's own log-in."
                ),
                when_seen="Servers with cPanel can be set to answer `RCPT TO` with `525 5.7.13 Disabled recipient address` while the hosting account of the recipient is suspended.",
                how_to_fix=(
                    "Reach the recipient another way, and do not change the settings for outgoing mail. "
                    "If the account is your own, ask the hosting provider why it is suspended."
                ),
                user_message=(
                    "Your message was not delivered, because the recipient's account is suspended. "
                    "Reach the recipient another way."
                ),
                when_to_send="For a recipient whose account is disabled, send 550 with 5.2.1.",
            ),
        ),
    ),
    Reply(
        code=531,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Too many recipients, refused for good",
        says="Code 531 refuses a recipient beyond the number that the server allows.",
        summary="The message has more recipients than the server allows, and this one is refused.",
        description=(
            "Courier is the only server known to send 531, and no RFC has it. "
            "Recipients accepted before are kept; 5.3.1, which the digits recall, speaks of a full mail system and does not fit."
        ),
        when_seen=(
            "It answers `RCPT TO` on a Courier server whose limit of recipients is set as a hard one. "
            "Set as a soft one, the same limit gives 431."
        ),
        how_to_fix=(
            "Send the message to the remaining recipients in smaller portions. "
            "For a large circle of readers use a mailing list. "
            "If the limit is too low for honest use, ask the administrator of the server to raise it."
        ),
        user_message=(
            "Your message has more recipients than the mail server allows, and some of them did not get it. "
            "Send it to those again, in smaller groups."
        ),
        when_to_send="Send 452 with 4.5.3 if a message has too many recipients.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        related=(431, 452),
        references=(
            Reference(rfc=5321, section="4.5.3.1.10"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=533,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(Command.RCPT,),
        name="Registered beside 5.7.1, in use for an address the next server cannot take",
        says="Code 533 is registered for a refusal by policy; Exim means an address the next server cannot take.",
        summary="The registry pairs it with 5.7.1, while Exim refuses with it a recipient whose internationalised address the next server does not support.",
        description=(
            "The table of RFC 5248 is the only place where an RFC has 533 for SMTP, and it gives no words for it. "
            "RFC 6531 uses 553 for such a recipient."
        ),
        when_seen="Exim answers `RCPT TO` with `533 no support for internationalised mailbox name`, after it has asked the next host and found no `SMTPUTF8` there.",
        how_to_fix=(
            "Write to another address of the recipient that has ASCII letters only. "
            "Otherwise the recipient's administrator must enable `SMTPUTF8` on the server behind Exim."
        ),
        user_message=(
            "Your message was not delivered, because a mail server on the way does not support this form of address. "
            "Use another address of the recipient, with Latin letters only."
        ),
        when_to_send="Send 553 with 5.6.7 if `SMTPUTF8` is lacking, and 550 with 5.7.1 for a refusal by policy.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.1",),
        related=(550, 553),
        references=(
            Reference(rfc=5248, section="2.4"),
            Reference(rfc=6531, section="3.5"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=540,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.STARTTLS,),
        name="TLS not available, refused for good",
        says="Code 540 usually says that the server cannot offer TLS; Rambler means an inactive or blocked mailbox.",
        summary="The server does not offer TLS, or cannot start it.",
        description=(
            "No RFC defines 540, and Courier is the server whose meaning is known. "
            "The session goes on without encryption, so nothing has been said of any message."
        ),
        when_seen=(
            "Courier answers `STARTTLS` with `540 TLS not available` where TLS is not set up. "
            "The mail service Rambler also uses the number, where only the text can explain it."
        ),
        how_to_fix=(
            "Use `STARTTLS` only if the `EHLO` reply lists it. "
            "On your own Courier server, install the certificate and set up TLS. "
            "Do not send a password over the unencrypted connection instead."
        ),
        when_to_send="Send 502 to `STARTTLS` if you have no TLS, and 454 if it cannot be used for the moment.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.SESSION,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.NO_MESSAGE,
        related=(454,),
        references=(
            Reference(rfc=3207, section="4"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=541,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Rejected by the recipient's side",
        says="Code 541 says that the recipient's side does not take this mail, and not why.",
        summary="The recipient's side does not accept this mail, and the number does not tell why.",
        description=(
            "It looks like 5.4.1 without dots, but 5.4.1 means in the registry that a host does not answer, so only the text counts. "
            "No RFC defines 541."
        ),
        when_seen=(
            "Zoho answers `RCPT TO` with `541 5.4.1 Mail rejected by destination domain`. "
            "Lists on the web guess at a spam filter."
        ),
        how_to_fix=(
            "Check the address, and ask the recipient in another way whether the domain blocks you. "
            "If so, the recipient's administrator must allow the sender. "
            "Have the sender's administrator look for the sending IP address on blocklists meanwhile."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 with 5.7.1 if you reject mail by policy.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.4.1",),
        related=(550,),
        references=(
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=546,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.END_OF_DATA,),
        name="Routing loop",
        says="Code 546 says that the message goes round between servers in a loop.",
        summary="The message has passed through so many servers that it must be going round in a loop.",
        description=(
            "Courier alone is known to send 546, which is 5.4.6 without dots and stands in no RFC. "
            "The message is refused for all of its recipients."
        ),
        when_seen=(
            "It comes after the final dot, if the message carries more than 100 `Received` fields. "
            "Usually two servers, or two forwarding rules, send mail to each other."
        ),
        how_to_fix=(
            "Read the `Received` fields and find the servers that repeat. "
            "Have their administrators correct the MX record, the route or the forwarding that closes the circle. "
            "Send the message again only then."
        ),
        user_message=(
            "Your message was not delivered, because the mail servers kept passing it round among themselves. "
            "Show the server's answer to your mail administrator."
        ),
        when_to_send="Send 554 with 5.4.6 for a message that loops.",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.4.6",),
        related=(554,),
        references=(
            Reference(rfc=5321, section="6.3"),
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=557,
        rfc_text=None,
        status=Status.DRAFT_ONLY,
        commands=(),
        name="Number from an expired draft on queries about addresses",
        says="Code 557 comes from a draft on queries about addresses, and no server is known to send it.",
        summary="An expired draft proposed it for queries about mail addresses.",
        description=(
            "All that is known here is the name of the draft, `draft-moore-email-addrquery`, from a list of codes in software that reads bounces. "
            "No RFC took 557 over, and we know no wording for it."
        ),
        when_seen=("No mail server is known to send it. If one does, the first digit says that it refuses for good."),
        how_to_fix=(
            "Take the reply as a permanent refusal, and look for the reason in its text. "
            "If the text does not help, ask the administrator of that server."
        ),
        user_message=REFUSED,
        when_to_send="Send 252 to a query about an address that you cannot or will not answer, and 550 for an address that does not exist.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        references=(
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=571,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Delivery not authorized, as some servers put it",
        says="Code 571 refuses the message or the recipient by a policy of the server.",
        summary="The server refuses the message or the recipient by its policy.",
        description=(
            "It is 5.7.1 without dots, and as vague. "
            "The second digit of a reply goes from 0 to 5 in the grammar of RFC 5321, so 571 is not even well-formed, and no RFC defines it."
        ),
        when_seen=(
            "Courier sends `571 Delivery not authorized, message refused` if a filter gives no words of its own. "
            "The `chkuser` patch of qmail uses it for too many recipients, right ones or wrong ones, and some large providers for spam or a blocked IP address."
        ),
        how_to_fix=(
            "Read the text, since the policy behind the code may be any. "
            "If it names a blocklist or a limit, have the sender's administrator deal with that first. "
            "If it gives no reason, ask the recipient's administrator what would have to change."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 with 5.7.1 for a refusal by policy to `RCPT TO`, and 550 or 554 with 5.7.1 after the final dot.",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.1",),
        related=(550,),
        references=(
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=3463, section="3.8"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(commands=(Command.RCPT,), scope=Scope.RECIPIENT),
            Case(commands=(Command.END_OF_DATA,), scope=Scope.MESSAGE),
        ),
    ),
)
