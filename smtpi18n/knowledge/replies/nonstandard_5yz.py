"""Codes 5yz that no RFC defines: the registry's, drafts, habits of single servers, and lists on the web."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import ENCRYPT, MAILBOX_FULL, NOT_UNDERSTOOD, REFUSED, SENDER_REFUSED, TOO_LARGE, UNKNOWN_USER

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=510,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(),
        name="Refusal without a settled meaning",
        says="Code 510 refuses for good and has no settled meaning; it is often read as a bad address.",
        summary="The request is refused for good, and the number has no settled meaning.",
        description=(
            "No RFC has 510. Lists of codes on the web take it for 5.1.0 without dots, an unspecified fault of an address."
        ),
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
        when_to_send="In place of code 510, send 550 for an address that does not exist, and 553 for one that is not allowed.",
        symptoms="bad email address, no details; refused for good, meaning not settled; not allowed to see the mail queue in sendmail",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.0",),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=511,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.MAIL, Command.RCPT),
        name="No mailbox by that name",
        says="Code 511 usually says that the server has no mailbox by that name.",
        summary="The server has no mailbox for this recipient.",
        description=(
            "It is 5.1.1 without the dots, a number that no RFC defines; the standard code for the same is 550. "
            "Only this recipient is refused, and the transaction goes on."
        ),
        when_seen=(
            "The `chkuser` patch for qmail answers `RCPT TO` with `511 sorry, no mailbox here by that name`, and Courier with `511 Unknown user`. "
            "With other texts, `chkuser` also refuses a malformed address so, and one for whose domain it finds no MX host. In answer to `MAIL FROM`, it is the sender's address that is refused."
        ),
        how_to_fix=(
            "Check the spelling of the address. "
            "Take an address that no longer exists off your lists. "
            "If it does exist, the recipient's administrator must find out why the server does not know it. "
            "If the text speaks of an MX record, have the administrator of that domain add it."
        ),
        user_message=UNKNOWN_USER,
        when_to_send="In place of code 511, send 550 with 5.1.1 for a mailbox that does not exist.",
        symptoms="no mailbox here by that name; unknown user on courier; chkuser: recipient does not exist; can't find a valid mx for sender domain; invalid mailbox name; recipient not known here",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.1",),
        related=(512, 513, 550),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
        cases=(
            Case(
                commands=(Command.MAIL,),
                name="No MX host found for the sender's domain",
                says="In answer to `MAIL FROM`, code 511 refuses the sender's domain, for which no MX host was found (`chkuser`).",
                summary="The server takes no mail from this sender, because it finds no mail server for the sender's domain in DNS.",
                description=(
                    "It is about the sender, although 5.1.1 stands for an unknown recipient. "
                    "No transaction is open, no recipient has been looked at, and the message stays with the client."
                ),
                when_seen=(
                    "The `chkuser` patch for qmail answers `511 sorry, can't find a valid MX for sender domain`. "
                    "The domain is mistyped, does not exist, or is the bare name of the host that a script runs on."
                ),
                how_to_fix=(
                    "Send from an address whose domain takes mail. "
                    "If the domain is yours, publish an MX record that names its mail server."
                ),
                user_message=SENDER_REFUSED,
                when_to_send="In place of code 511, send 550 in answer to `MAIL FROM` when you take no mail from a domain without a mail server.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                references=(Reference(rfc=5321, section="5.1"),),
            ),
        ),
    ),
    Reply(
        code=512,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="Recipient's domain not found, according to lists of codes on the web",
        says="Code 512 means in lists of codes on the web that DNS does not know the recipient's domain.",
        summary="Lists of codes on the web give it for a recipient's domain that DNS does not know.",
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
        when_to_send="In place of code 512, send 550 with 5.1.2 for a domain that cannot be found.",
        symptoms="recipient domain not found in dns; host unknown, domain after the at sign does not exist; typo in the domain of the recipient; wrong domain in email address; typo after the at sign; recipient domain is misspelled; invalid recipient domain; domain after @ not registered",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.2",),
        related=(511, 513),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=513,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Bad recipient address, or relaying denied",
        says="Code 513 says that the recipient's address is malformed or that the server does not relay to it.",
        summary="The recipient is refused, because the address is malformed or the server does not relay to it.",
        description=(
            "Written without dots it looks like 5.1.3, an address with wrong syntax, but Courier uses it for relaying too. "
            "No RFC defines 513, and the refusal leaves the other recipients as they are."
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
        user_message=(
            "Your message was not delivered: the address is not written correctly, or the server does not pass mail on to it. "
            "Check the address; if it is right, turn on the log-in under the settings for outgoing mail."
        ),
        when_to_send="In place of code 513, send 501 with 5.1.3 for a malformed address, and 550 with 5.7.1 if you do not relay.",
        symptoms="courier: relaying denied; syntax error in the recipient address on courier; server does not relay to this domain; relay not permitted by courier",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.3",),
        related=(511, 512, 550),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
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
        user_message=SENDER_REFUSED,
        when_to_send="In place of code 517, send 550 with 5.1.8 for a sender's domain that does not exist, and 553 with 5.1.7 for a malformed sender.",
        symptoms="courier: sender domain does not exist; invalid domain in mail from; spf of the sender fails on courier; name in ehlo does not match the ip; sender banned by courier; sender's domain invalid; from address refused",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.7", "5.1.8"),
        related=(417, 550),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
        cases=(
            Case(
                commands=(Command.END_OF_DATA,),
                name="Address in the `From` field not allowed by SPF",
                says="After the final dot, code 517 says that SPF failed for the address in the `From` field.",
                summary="The message is refused, because SPF failed for the address in its `From` field.",
                description=(
                    "Only Courier is known for it, and no RFC has 517 as a reply. "
                    "The message is refused for all of its recipients and stays with the client."
                ),
                when_seen=(
                    "Courier can be set to check SPF for the address in the `From` field too. "
                    "The SPF record of that domain does not list the server that sent the message."
                ),
                how_to_fix=(
                    "Send through the mail server of the domain in the `From` field, or put an address of your own there. "
                    "If that is your domain, have the sender's administrator add the sending server to its SPF record."
                ),
                user_message=SENDER_REFUSED,
                associated_codes=(),
            ),
        ),
    ),
    Reply(
        code=520,
        rfc_text=None,
        status=Status.DRAFT_ONLY,
        commands=(),
        name="Wrong `QHLO` identifier, in an expired draft",
        says="Code 520 comes from an expired draft and concerns `QHLO`, a command that SMTP does not have.",
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
        when_to_send="In place of code 520, send 500 to the command `QHLO`, as to any that you do not know.",
        symptoms="wrong qhlo identifier; qhlo command from an expired draft; quickstart draft for smtp",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=None,
        responsibility=Responsibility.CLIENT,
        references=(Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=522,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Mailbox full",
        says="Code 522 refuses a recipient whose mailbox is full.",
        summary="The recipient's mailbox is full, and the server refuses mail for it.",
        description=(
            "The number is 5.2.2 without its dots; no RFC defines it for SMTP. Other recipients of the message are not concerned."
        ),
        when_seen=(
            "The `chkuser` patch for qmail answers `RCPT TO` with `522 sorry, recipient mailbox is full`. "
            "In a log of other servers, 522 may be a mistake for 552."
        ),
        how_to_fix=(
            "The recipient must make room, or have the quota raised. "
            "Tell the recipient in some other way than by mail. "
            "Then send the message again."
        ),
        user_message=MAILBOX_FULL,
        when_to_send="In place of code 522, send 552 with 5.2.2 for a full mailbox, or 452 if a later attempt may succeed.",
        symptoms="recipient mailbox is full; sorry, recipient mailbox is full; over quota, mail refused; recipient's inbox is full; user is over quota",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.2.2",),
        related=(422, 552),
        references=(Reference(rfc=3463, section="3.3"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=523,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(Command.STARTTLS, Command.AUTH, Command.END_OF_DATA),
        name="Message too large (Courier), or encryption needed for the log-in",
        says="Code 523 says that the log-in has to be encrypted or, from Courier, that the message is too large.",
        summary="The connection has to be encrypted before the log-in, or, with Courier, the message is too large.",
        description=(
            "The table of RFC 5248 pairs it with 5.7.10, encryption needed, and no RFC defines the reply itself. "
            "Courier's meaning is 5.2.3 without dots. "
            "In either case the message stays with the client."
        ),
        when_seen=(
            "Servers built with the `go-smtp` library answer `AUTH` with `523 5.7.10 TLS is required`. "
            "Courier sends 523 after the final dot, with a text that begins `523 Message length`. "
            "Gmail documents it, with 5.7.10, for commands that a client sends too early, together with `STARTTLS`."
        ),
        how_to_fix=(
            "If the text speaks of length, make the message smaller or send a link to the file. "
            "In answer to `AUTH`, turn on TLS, then log in. "
            "If the text speaks of pipelining, the author of the client must have it wait for the answer to `STARTTLS`."
        ),
        user_message=(
            "Your message was not sent: it is too large, or your mail service wants an encrypted connection. "
            "Send a link in place of the attachment, and turn on encryption in the settings for outgoing mail."
        ),
        when_to_send="In place of code 523, send 552 with 5.2.3 or 5.3.4 for a message too large, and 504 with 5.5.4 for a log-in mechanism that needs encryption.",
        symptoms="message length exceeds administrative limit; message too large for courier; tls is required before login; no commands allowed to pipeline after starttls; encrypt before signing in; oversize mail refused by courier",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.2.3", "5.7.10"),
        related=(504, 538, 552),
        references=(
            Reference(rfc=5248, section="2.4"),
            Reference(rfc=3463, section="3.3"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.STARTTLS,),
                name="Commands sent too early, together with `STARTTLS`",
                says="In answer to `STARTTLS`, code 523 says that commands were sent too early, together with it (Gmail).",
                summary="The client sent more commands before it had the answer to `STARTTLS`, which is not allowed.",
                description=(
                    "No RFC defines 523 as a reply; Gmail documents it, with 5.7.10, for this case. "
                    "No message has been handed over."
                ),
                when_seen="A client or a library writes the next command straight behind `STARTTLS`, without waiting for the answer.",
                how_to_fix="The author of the client must have it send nothing after `STARTTLS` until the answer has come and TLS is on.",
                user_message=NOT_UNDERSTOOD,
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.7.10",),
            ),
            Case(
                commands=(Command.AUTH,),
                name="Encryption needed before the log-in",
                says="In answer to `AUTH`, code 523 says that the connection has to be encrypted first.",
                summary="The server lets nobody log in before the connection is encrypted.",
                when_seen="Servers built with the `go-smtp` library say so, as `523 5.7.10 TLS is required`, to a client that has not started TLS.",
                how_to_fix="Turn on TLS first, then log in.",
                user_message=ENCRYPT,
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.7.10",),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                name="Message over the size limit",
                says="After the final dot, code 523 says that the message is too large (Courier).",
                summary="The message is larger than the server allows.",
                when_seen="Courier sends it when the message is longer than its limit, with a text that begins `523 Message length`.",
                how_to_fix=(
                    "Make the message smaller, or send a link to the file. "
                    "On your own Courier, the limit on the size is a setting."
                ),
                user_message=TOO_LARGE,
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER,),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.2.3",),
            ),
        ),
    ),
    Reply(
        code=524,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(Command.AUTH, Command.RCPT),
        name="No such recipient or faulty alias (OpenSMTPD); in the registry, no encryption",
        says="As OpenSMTPD sends it, code 524 refuses an unknown user or a faulty alias; the registry means encryption.",
        summary="OpenSMTPD sends it when it cannot expand an address, while the registry pairs it with 5.7.11, a mechanism that needs encryption.",
        description=(
            "No RFC has words for 524 as a reply: RFC 5248 only lists it beside 538. "
            "OpenSMTPD means 5.2.4 without dots. "
            "Either way the client keeps the message."
        ),
        when_seen=(
            "OpenSMTPD answers `RCPT TO` with `524 5.2.4 Mailing list expansion problem`. "
            "In a domain with a table of virtual users it may say so of an address that the table does not hold; elsewhere an alias or a `.forward` file leads to itself or holds a mistake. "
            "In answer to `AUTH` it would ask for TLS."
        ),
        how_to_fix=(
            "Check the spelling of the address first. "
            "If it is right, tell the administrator of the recipient's server, because the sender cannot correct the rest. "
            "On your own server, look for the address in the table of virtual users, and for a loop among the aliases and in `.forward` files. "
            "If it answers `AUTH`, start TLS before the log-in."
        ),
        user_message=(
            "Your message was not delivered: there is no such recipient, or mail for this address cannot be passed on. "
            "Check how the address is written; if it is right, reach the recipient another way."
        ),
        when_to_send="In place of code 524, send 550 with 5.2.4 for a list that cannot be expanded, and 504 with 5.5.4 to `AUTH` with a mechanism that you do not allow without TLS.",
        symptoms="mailing list expansion problem; opensmtpd: unknown virtual user; alias loop or faulty alias; forward file leads to itself; aliases cannot be expanded",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
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
                name="Encryption needed for this log-in mechanism, according to the registry",
                says="In answer to `AUTH`, code 524 would say that this log-in mechanism needs encryption.",
                summary="By the registry, this log-in mechanism may be used only over an encrypted connection.",
                when_seen="No server is known for certain to answer `AUTH` with it: RFC 4954 had 538 for this case.",
                how_to_fix="Start TLS before the log-in, or choose a mechanism that needs no encryption.",
                user_message=ENCRYPT,
                scope=Scope.SESSION,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("5.7.11",),
            ),
            Case(
                commands=(Command.RCPT,),
                name="No such recipient, or a faulty alias",
                says="In answer to `RCPT TO`, code 524 says that the recipient is unknown or its alias faulty (OpenSMTPD).",
                summary="The server does not know this recipient, or cannot work out where its mail has to go.",
                scope=Scope.RECIPIENT,
                actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("5.2.4",),
            ),
        ),
    ),
    Reply(
        code=525,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(Command.AUTH, Command.RCPT),
        name="Account disabled, or not allowed from this IP address",
        says="Code 525 says that an account is disabled or, at Brevo, that it may not be used from this IP address.",
        summary="The account is disabled or may not be used from this IP address, although the password may be right.",
        description=(
            "RFC 5248 pairs 525 with X.7.13 as a habit of the industry, for a log-in whose password was right; no RFC specifies the reply. "
            "Asking for the password again does not help."
        ),
        when_seen=(
            "Some hosting providers send `525 5.7.13` when they block the outgoing mail of a mailbox after abuse, a suspected break-in or an unpaid bill. "
            "Brevo answers `525 5.7.1 Unauthorized IP address` to a server that is not on the list of the account. "
            "Some servers send 525 for a disabled recipient."
        ),
        how_to_fix=(
            "Ask the administrator or the provider of the account why it is disabled. "
            "If the text says that the password must be changed, change it, and then have sending allowed again. "
            "If it names an IP address, add that address in the security settings of the account. "
            "If it names a recipient, use another address for that person."
        ),
        user_message=(
            "Your message was not sent, because your account is disabled or may not send from this device or network. "
            "Ask your mail service's support why, and how to have it allowed again."
        ),
        when_to_send="In place of code 525, send 535 with 5.7.13 for a disabled account, because clients know 535.",
        symptoms="account disabled, cannot send; unauthorized ip address at brevo; outgoing mail of the mailbox blocked by hosting; mailbox blocked after abuse or hacking; login allowed only from listed ip addresses; my account is suspended; account blocked for sending spam; account compromised, sending disabled; hosting suspended outgoing mail; smtp access disabled for user; account locked, cannot send",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.1", "5.7.13"),
        related=(535,),
        references=(Reference(rfc=5248, section="2.4"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
        cases=(
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 525 says that the account is disabled or may not be used from this IP address.",
            ),
            Case(
                commands=(Command.RCPT,),
                name="Recipient's account suspended",
                says="In answer to `RCPT TO`, code 525 usually says that the recipient's account is suspended.",
                summary="The account of this recipient is suspended, so the server takes no mail for it.",
                description=(
                    "It is final for this recipient, but the transaction goes on with the others. "
                    "It has nothing to do with the client's own log-in."
                ),
                when_seen=(
                    "Servers with cPanel can be set to answer `RCPT TO` with `525 5.7.13 Disabled recipient address` while the hosting account of the recipient is suspended. "
                    "If the text names the sender instead, it is the sender who may not send."
                ),
                how_to_fix=(
                    "Reach the recipient another way, and do not change the settings for outgoing mail. "
                    "If the account is your own, ask the hosting provider why it is suspended."
                ),
                user_message=(
                    "Your message was not delivered, because the recipient's account seems to be suspended. "
                    "Reach the recipient another way, or pass on the error text to whoever runs your mail."
                ),
                when_to_send="In place of code 525, send 550 with 5.2.1 for a recipient whose account is disabled.",
                scope=Scope.RECIPIENT,
                actors=(Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("5.7.13",),
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
            "Recipients accepted before are kept; 5.3.1, which the digits recall, is about a full mail system and does not fit."
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
            "Your message was not delivered to all of its recipients, because there are more of them than the server allows. "
            "Send it to the remaining ones again, in smaller groups."
        ),
        when_to_send="In place of code 531, send 452 with 4.5.3 if only this transaction is full, and 550 with 5.5.3 if your policy forbids so many recipients.",
        symptoms="courier: too many recipients, refused for good; more recipients than the server allows; hard limit of recipients; too many addresses in one email",
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
        name="Non-ASCII characters in the address that the next server does not support",
        says="As Exim sends it, code 533 refuses an address that the next server cannot take; the registry means policy.",
        summary="Exim refuses with it a recipient whose address has non-ASCII characters, such as Cyrillic letters, which the next server does not support; the registry pairs it with 5.7.1.",
        description=(
            "The table of RFC 5248 is the only place where an RFC has 533 for SMTP, and it gives no words for it. "
            "RFC 6531 uses 553 for such a recipient."
        ),
        when_seen="Exim answers `RCPT TO` with `533 no support for internationalised mailbox name`, after it has asked the next host and found no `SMTPUTF8` there.",
        how_to_fix=(
            "Write to another address of the recipient that has only Latin letters, digits and the usual signs. "
            "Otherwise the recipient's administrator must enable `SMTPUTF8` on the server behind Exim."
        ),
        user_message=(
            "Your message was not delivered, because a server on its way does not support the characters in this address. "
            "Use another address of the recipient, with Latin letters only."
        ),
        when_to_send="In place of code 533, send 553 with 5.6.7 if `SMTPUTF8` is lacking, and 550 with 5.7.1 for a refusal by policy.",
        symptoms="no support for internationalised mailbox name; non-ascii characters in the recipient address; cyrillic email address not supported by the next server; internationalized email address not supported; cyrillic mailbox name; address with national characters bounced; unicode characters in address",
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
        commands=(Command.STARTTLS, Command.RCPT),
        name="TLS not available, or mailbox inactive or blocked (Rambler)",
        says="Code 540 refuses to start TLS or, at Rambler, says that a mailbox is inactive or blocked.",
        summary="The server does not start TLS or, at Rambler, the recipient's mailbox is inactive or blocked.",
        description=("No RFC defines 540, and its two uses have nothing in common. The session goes on after it."),
        when_seen=(
            "Courier answers `STARTTLS` with it if TLS is not set up, is on already, or is asked for too late: after `AUTH`, `MAIL FROM` or `RSET`. "
            "Rambler answers `RCPT TO` with 540 and 5.7.1; the text ends in `Inactive` for a mailbox that was not used for long, and in `Blocked` for one that is blocked."
        ),
        how_to_fix=(
            "If a recipient was refused, reach that person another way: only the owner of the mailbox can have it opened again. "
            "If TLS was refused, ask for it first of all in a new session; if it is refused then, too, the administrator of that server has to set it up."
        ),
        user_message=REFUSED,
        when_to_send="In place of code 540, send 502 to `STARTTLS` if you have no TLS, 454 if it cannot be used for the moment, and 550 with 5.2.1 for a disabled mailbox.",
        symptoms="recipient address rejected: inactive; recipient address rejected: blocked; rambler mailbox inactive or blocked; courier: tls not available; dormant rambler mailbox",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.RECIPIENT),
        session=Session.CONTINUES,
        responsibility=None,
        associated_codes=("5.7.1",),
        related=(440, 454),
        references=(Reference(rfc=3207, section="4"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
        cases=(
            Case(
                commands=(Command.STARTTLS,),
                name="TLS not available, refused for good",
                says="In answer to `STARTTLS`, code 540 says that the server does not start TLS, or not any more (Courier).",
                summary="The server does not offer TLS, or does not start it at this point.",
                description=(
                    "No RFC defines 540, and Courier is the only server known to use it for TLS. "
                    "The session goes on as it is, and nothing has been said of any message."
                ),
                when_seen="Courier answers `STARTTLS` with `540 TLS not available` if TLS is not set up, is on already, or is asked for too late: after `AUTH`, `MAIL FROM` or `RSET`.",
                how_to_fix=(
                    "Use `STARTTLS` only if the `EHLO` reply lists it, and before anything else. "
                    "On your own Courier server, install the certificate and set up TLS. "
                    "Do not send a password over the unencrypted connection instead."
                ),
                user_message="",
                when_to_send="In place of code 540, send 502 to `STARTTLS` if you have no TLS, and 454 if it cannot be used for the moment.",
                scope=Scope.SESSION,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
            ),
            Case(
                commands=(Command.RCPT,),
                name="Recipient's mailbox inactive or blocked",
                says="In answer to `RCPT TO`, code 540 says that the mailbox is inactive or blocked (Rambler).",
                summary="The recipient's mailbox was not used for long, is blocked or has been deleted, so the server takes no mail for it.",
                description=("It is final for this recipient, and no RFC defines 540. For the others the transaction continues."),
                when_seen="Rambler answers so with 540 and 5.7.1; the text ends in `Inactive`, in `Blocked` or, after the owner has deleted the mailbox, in `Account deleted by user`.",
                how_to_fix=(
                    "Use another address of the recipient, if you know one. "
                    "The owner of an inactive mailbox has to log in to it once; the owner of a blocked one has to ask Rambler's support."
                ),
                user_message=(
                    "Your message was not delivered, because the recipient's mailbox is inactive, blocked or deleted. "
                    "Use another address, or phone: only the recipient can have the mailbox opened again."
                ),
                when_to_send="In place of code 540, send 550 with 5.2.1 for a mailbox that is disabled.",
                scope=Scope.RECIPIENT,
                actors=(Actor.RECIPIENT,),
                responsibility=Responsibility.CLIENT,
                associated_codes=("5.7.1",),
            ),
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
            "Lists of codes on the web guess at a spam filter."
        ),
        how_to_fix=(
            "Ask the recipient in another way whether the domain blocks you. "
            "If so, the recipient's administrator must allow the sender. "
            "Have the sender's administrator look for the sending IP address on blocklists meanwhile."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service or organisation rejects it. "
            "Reach the recipient another way: whoever runs the mail there can let your messages through."
        ),
        when_to_send="In place of code 541, send 550 with 5.7.1 if you reject mail by policy.",
        symptoms="mail rejected by destination domain; zoho rejects my mail to the recipient; recipient's company does not accept my mail; recipient's side refuses my messages",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.4.1",),
        related=(550, 571),
        references=(Reference(rfc=3463, section="3.5"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
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
            "It comes after the final dot, as `546 Routing loop detected`, if the message carries more than 100 `Received` fields. "
            "Usually two servers, or two forwarding rules, send mail to each other."
        ),
        how_to_fix=(
            "Read the `Received` fields and find the servers that repeat. "
            "Have their administrators correct the MX record, the route or the forwarding that closes the circle. "
            "Send the message again only then."
        ),
        user_message=(
            "Your message was not delivered, because mail servers kept passing it round among themselves. "
            "Whoever runs your mail can find out why: pass on the full error text."
        ),
        when_to_send="In place of code 546, send 554 with 5.4.6 for a message that loops.",
        symptoms="routing loop detected; too many received headers; mail goes round between servers in a loop; mail loop detected; message passed through too many servers; two mailboxes forward to each other; message bouncing back and forth; circular forwarding; endless forwarding; mail goes in circles",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.4.6",),
        related=(446, 554),
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
        name="Refusal under a number from an expired draft on address queries",
        says="Code 557 comes from an expired draft on queries about addresses, and no server is known to send it.",
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
        when_to_send="In place of code 557, send 252 to a query about an address that you cannot or will not answer, and 550 for an address that does not exist.",
        symptoms="email address query draft; refusal from an expired draft about address queries; rare number for address queries",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=None,
        responsibility=Responsibility.CLIENT,
        references=(Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=571,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Delivery not authorized",
        says="Code 571 refuses the message or the recipient by a policy of the server.",
        summary="The server refuses the message or the recipient by its policy.",
        description=(
            "It is 5.7.1 without dots, and as vague. "
            "The second digit of a reply goes from 0 to 5 in the grammar of RFC 5321, so 571 is not even well-formed, and no RFC defines it."
        ),
        when_seen=(
            "Courier sends `571 Delivery not authorized, message refused` if a filter gives no words of its own. "
            "The `chkuser` patch for qmail answers `RCPT TO` with it for too many recipients, or too many that do not exist. "
            "Large providers use it for spam, a blocked IP address or a failed DMARC check."
        ),
        how_to_fix=(
            "Read the text, since the policy behind the code may be any. "
            "If it names a blocklist, a failed check or a limit, have the sender's administrator deal with that first. "
            "If it gives no reason, ask the recipient's administrator what would have to change."
        ),
        user_message=REFUSED,
        when_to_send="In place of code 571, send 550 with 5.7.1 for a refusal by policy to `RCPT TO`, and 550 or 554 with 5.7.1 after the final dot.",
        symptoms="delivery not authorized, message refused; message refused, dmarc verification failed; mail blocked by policy of a large provider; reached maximum number of recipients for one session; too many recipients per session; dmarc verification failed, rejected; flagged as spam by large provider",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.7.1",),
        related=(471, 541, 550),
        references=(Reference(rfc=5321, section="4.2"), Reference(rfc=3463, section="3.8"), Reference(rfc=5321, section="4.3.2")),
        cases=(
            Case(
                commands=(Command.RCPT,),
                name="Recipient or client refused by policy",
                says="In answer to `RCPT TO`, code 571 refuses the recipient or the client by a policy.",
                summary="By its policy, the server refuses this recipient or any mail from this client.",
                scope=Scope.RECIPIENT,
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                name="Message refused by the server's policy",
                says="After the final dot, code 571 refuses the message by a policy.",
                summary="By its policy, the server refuses the message for all of its recipients.",
                scope=Scope.MESSAGE,
            ),
        ),
    ),
)
