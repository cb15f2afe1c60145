"""Codes 4yz that no RFC defines: the registry's, drafts, habits of single servers, and lists on the web."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import DELAYED, MALFORMED_ADDRESS, NOT_SENT_YET, OTHER_LOG_IN

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=400,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(),
        name="Temporary failure without a stated reason",
        says="Code 400 says that the request failed for now and names no reason.",
        summary="The request failed for now, and the number itself names no reason.",
        description=(
            "No RFC defines 400: only its first digit counts, which stands for a temporary refusal. "
            "The message remains with the client."
        ),
        when_seen=(
            "Delay notices of Microsoft Exchange hold `400 4.4.7 Message delayed`, which the sending server usually writes itself. "
            "Courier answers `RCPT TO` with `400 Service temporarily unavailable` when its own look-up of the address breaks down, and it sends 400 to ask for `STARTTLS` first."
        ),
        how_to_fix=(
            "Look for the reason in the text and in the enhanced status code. "
            "For a delayed message, follow the reply to the last attempt, which the notice often quotes. "
            "If the text asks for `STARTTLS`, have the sender's administrator turn on TLS for that server. "
            "In all other cases wait for the next attempt."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 400, send 451 for a fault on your side, 450 for a mailbox that is not ready, and 530 to ask for `STARTTLS`.",
        symptoms="temporary failure, no reason given; message delayed; delayed delivery notice from exchange; service temporarily unavailable; courier: starttls is required first; temporary problem, will retry; delivery postponed",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.4.7",),
        related=(447, 451),
        references=(
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=5321, section="4.5.4.1"),
        ),
    ),
    Reply(
        code=401,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Recipient's address not written correctly, refused as if for a time",
        says="Code 401 refuses a recipient, usually because the address is not written correctly.",
        summary="The recipient is refused, usually because of the way the address is written.",
        description=(
            "The first digit calls the refusal temporary, but the 4.1.3 that comes with it is about the form of the address, and waiting does not change that. "
            "The transaction goes on without this recipient. "
            "No RFC has 401; the standard's answer is 501 with 5.1.3."
        ),
        when_seen="The sending service Mandrill answers `RCPT TO` with `401 4.1.3 Bad recipient address syntax`, for example when a comma stands in the name beside the address.",
        how_to_fix=(
            "Check the address for spaces, commas and other characters that do not belong there. "
            "Correct it, or take it off the list. "
            "If it is correct as it stands, try once more later and show the reply to the provider whose server passes your mail on."
        ),
        user_message=MALFORMED_ADDRESS,
        when_to_send="In place of code 401, send 501 with 5.1.3 for a recipient address that is not written correctly.",
        symptoms="bad recipient address syntax from mandrill; comma or space in the recipient address; recipient address written wrongly, temporary refusal; invalid recipient address format",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.1.3",),
        related=(501,),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=403,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(),
        name="Sending server broke off: TLS failed or was not trusted",
        says="Code 403 usually says that Sendmail broke off because TLS failed or was not trusted.",
        summary="A Sendmail server, mostly the sending one, broke off because TLS failed or did not prove who the other side is.",
        description=(
            "As a rule Sendmail writes it, with 4.7.0, while it acts as a client, and the message waits in its queue. "
            "A Sendmail server can also send it, in answer to `MAIL FROM` or once TLS is on, if its rules ask the client for a certificate or for stronger encryption. "
            "No RFC defines 403, and it has nothing to do with 403 in HTTP."
        ),
        when_seen=(
            "You find it in the log, the queue or a bounce of Sendmail; some small servers also send `403 4.7.0 TLS handshake failed`. "
            "SendGrid documents another use: `403 You are not authorized to send from that email address`."
        ),
        how_to_fix=(
            "Read the words behind the code: they tell a failed handshake from a rule. "
            "Have the sender's administrator compare the TLS versions and the certificates of both sides. "
            "If the certificate of the other server is at fault, report it there, or exempt that server from the rule. "
            "With SendGrid, confirm the sender's address in your account."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 403, a server sends 454 if TLS cannot be used at the moment.",
        symptoms="sendmail: tls handshake failed; sendmail does not trust the certificate; deferred, tls handshake failed; sendgrid: not authorized to send from that email address; from address not confirmed in sendgrid; ssl handshake error; certificate verification failed; encryption negotiation failed",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.7.0",),
        related=(440, 454),
        references=(Reference(rfc=3207, section="4.1"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=412,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Recipient put off by a filter: send the message to it separately",
        says="Code 412 asks for a transaction of its own for this recipient, because of a filter.",
        summary="The server cannot take this recipient together with those accepted before, because its filter treats them differently.",
        description=(
            "Courier is the only server known to send 412, and no standard has it. "
            "The recipients accepted before stay in the transaction; this one needs a transaction of its own."
        ),
        when_seen=(
            "It answers `RCPT TO` on a Courier server if one recipient exempts the sender from filtering and another does not. "
            "The text is `412 You are whitelisted by this recipient` or `412 You are not whitelisted by this recipient`, with the request to try again later."
        ),
        how_to_fix=(
            "Wait for the next attempt: without the others, this recipient can be accepted. "
            "If that does not help, have the sender's administrator set the server to one transaction for each recipient. "
            "Nobody has to put the sender on a list."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 412, send 452, so that the client names this recipient again in a further transaction.",
        symptoms="you are not whitelisted by this recipient; you are whitelisted by this recipient, please try again later; server wants this recipient in a separate message",
        retry=Retry.AS_IS,
        scope=Scope.RECIPIENT,
        actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        related=(450,),
        references=(Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=417,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.MAIL,),
        name="Sender's domain or client's name cannot be checked for now",
        says="Code 417 puts a sender off, usually because DNS gives no answer about its domain or the client's name.",
        summary="For the moment a check of the client's name or of the sender's domain does not succeed, usually because DNS gives no answer.",
        description=(
            "The sender has been neither accepted nor refused for good. "
            "The number is 4.1.7 without its dots, although 4.1.7 itself is about how the sender's address is written; no RFC defines 417."
        ),
        when_seen=(
            "Courier answers `MAIL FROM` with it when a DNS lookup for these names fails, and for SPF results that its settings do not count as hard errors. "
            "Courier can also be set to send 417 for a wrong name in `EHLO`; other failed checks get 517."
        ),
        how_to_fix=(
            "Have the sender's administrator check that the name servers of the domain answer and that the name given with `EHLO` exists in DNS. "
            "If the text speaks of SPF, correct the SPF record of the domain it names. "
            "If all this is in order, the receiving server's own lookups fail: tell its administrator."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 417, send 451 with 4.4.3 after a lookup that failed.",
        symptoms="dns lookup failure for the sender domain; courier cannot check the sender domain; sender domain does not resolve for now; temporary spf error on courier; sender domain dns timeout",
        retry=Retry.AS_IS,
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.1.7",),
        related=(451, 517),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=420,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(),
        name="Ambiguous address (Exchange), or timeout (lists of codes on the web)",
        says="Code 420 is Exchange's own note about an ambiguous address; lists of codes on the web have it for a timeout.",
        summary="Exchange notes it when an address leads to more than one recipient, while lists of codes on the web give it for a timeout.",
        description=(
            "No RFC has 420, and no server is known to send it for a timeout. "
            "Exchange keeps the message in its queue and goes on trying."
        ),
        when_seen="The queue of Exchange shows `420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address` if two objects of its directory have the same address, and 420 for a recipient whose entry there is not complete.",
        how_to_fix=(
            "Have the administrator of that Exchange server take the address from one of the two objects, or complete the recipient's entry. "
            "The queue then delivers the message by itself. "
            "If the text speaks of a timeout, check the network to that server."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 420, send 451 for a fault in your own directory, and 421 when a client has been silent for too long and you close the connection.",
        symptoms="ambiguous address; exchange queue: two recipients with the same address; timeout connecting to the server, by lists of codes",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.2.0",),
        related=(421, 442),
        references=(
            Reference(rfc=3463, section="3.3"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=5321, section="4.5.3.2"),
        ),
    ),
    Reply(
        code=422,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(Command.AUTH, Command.RCPT),
        name="Mail for the recipient delayed, or another log-in needed (registry)",
        says="Code 422 in practice puts off mail to a recipient; the IANA registry gives it for a log-in.",
        summary="Servers send it to delay mail for a recipient, while the registry lists it for a log-in that must first be made another way.",
        description=(
            "No RFC has words for 422: RFC 5248 only pairs it with X.7.12, for which RFC 4954 uses 432. "
            "Lists of codes on the web take it for 4.2.2 without dots, a full mailbox."
        ),
        when_seen=(
            "Servers answer `RCPT TO` with it for several reasons: Stalwart with `422 4.2.2 Greylisted`, Barracuda with `422 License Expired`, a sending service with `422 try again in 15 seconds`. "
            "No server is known for certain to send it for a full mailbox. "
            "In answer to `AUTH` it would say what 432 says."
        ),
        how_to_fix=(
            "Read the text first: in most cases the next attempt succeeds. "
            "If the text sets a pace, send more slowly. "
            "If a licence has expired, the recipient's administrator has to renew it. "
            "If the mailbox is full, the recipient must make room. "
            "If it answers `AUTH`, log in once by another mechanism, usually `PLAIN` under TLS."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 422, send 452 with 4.2.2 or 552 with 5.2.2 for a full mailbox, 450 to greylist, and 432 in answer to `AUTH`.",
        symptoms="greylisted by stalwart; barracuda license expired; try again in some seconds, sending too fast; grey list of stalwart",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.NOBODY, Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.2.2", "4.7.12"),
        related=(432, 450, 452, 522, 552),
        references=(
            Reference(rfc=5248, section="2.4"),
            Reference(rfc=4954, section="6"),
            Reference(rfc=3463, section="3.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.AUTH,),
                name="Another log-in needed first, according to the registry",
                says="In answer to `AUTH`, code 422 would ask for one log-in by another mechanism first.",
                summary="By the registry, the account must first log in once by another mechanism.",
                when_seen="No server is known for certain to answer `AUTH` with it: RFC 4954 has 432 for this case.",
                how_to_fix=("Log in once by another mechanism, usually `PLAIN` under TLS. After that the first mechanism works."),
                user_message=OTHER_LOG_IN,
                retry=Retry.AFTER_CHANGE,
                scope=Scope.ACCOUNT,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("4.7.12",),
            ),
            Case(
                commands=(Command.RCPT,),
                name="Mail for this recipient delayed",
                says="In answer to `RCPT TO`, code 422 delays mail for the recipient, for a reason that the text names.",
                summary="For a reason that only the text names, the server delays mail for this recipient.",
                scope=Scope.RECIPIENT,
                actors=(Actor.NOBODY, Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("4.2.2",),
            ),
        ),
    ),
    Reply(
        code=424,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Addresses behind the recipient cannot be found out for now",
        says="Code 424 says that the addresses behind this recipient cannot be found out for now.",
        summary="The server cannot find out at the moment where mail for this recipient has to go.",
        description=(
            "It is 4.2.4, a mailing list that cannot be expanded, without the dots, and only OpenSMTPD is known to send it. "
            "The other recipients of the message are not affected."
        ),
        when_seen=(
            "OpenSMTPD answers `RCPT TO` with `424 4.2.4 Mailing list expansion problem`. "
            "On that server an alias, the members of a list or a `.forward` file could not be read just then."
        ),
        how_to_fix=(
            "Keep the message and try it later: the sender has nothing to correct. "
            "On your own server, check the tables of aliases and whether the `.forward` files can be read. "
            "Under a `forward-only` action the user needs a `.forward` file that is not empty."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 424, send 450 with 4.2.4 for a mailing list that cannot be expanded at present.",
        symptoms="mailing list expansion problem, temporary; opensmtpd cannot read aliases; forward file cannot be read; aliases cannot be expanded",
        retry=Retry.AS_IS,
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.2.4",),
        related=(450, 524),
        references=(Reference(rfc=3463, section="3.3"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=430,
        rfc_text=None,
        status=Status.REGISTRY_ONLY,
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="Mailbox or service not available for now, or a wrong command (registry)",
        says="Code 430 says that a mailbox or a service is not available for now; the registry has it for a wrong command.",
        summary="In practice it says that a mailbox or a service is not available for a while, although the registry lists it for a wrong command.",
        description=("RFC 5248 pairs 430 with X.5.1, and no RFC explains it. The message stays on the client's side."),
        when_seen=(
            "Exchange says so after the final dot when it cannot open the sender's mailbox, and the `chkuser` patch for qmail in answer to `RCPT TO` when something that it needs for its check is out of order. "
            "The LMTP service of Cyrus IMAP answers `MAIL FROM` with it until the client has logged in."
        ),
        how_to_fix=(
            "Give the server time and wait for the next attempt. "
            "If the text speaks of a `mailbox logon failure`, have the sender's administrator give the program access to that mailbox. "
            "If it asks for authentication, have the administrator let the delivering server log in to the LMTP service. "
            "If the reply does not go away, send its full text to the administrator of that server."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 430, send 451 with 4.3.0 while something you need is out of order, and 500 or 503 to an invalid command.",
        symptoms="mailbox logon failure in exchange; system temporary unavailable, try again later; lmtp: authentication required",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.2.0", "4.3.0", "4.5.1"),
        related=(451,),
        references=(Reference(rfc=5248, section="2.4"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
        cases=(
            Case(
                commands=(Command.MAIL,),
                name="Delivering server has not logged in to the mail store",
                says="In answer to `MAIL FROM`, code 430 says that the delivering server has not logged in (Cyrus IMAP).",
                summary="The LMTP service of Cyrus IMAP takes mail only from a server that has logged in.",
                when_seen="The LMTP service of Cyrus IMAP answers `430 Authentication required`, and the message waits in the queue of the delivering server.",
                how_to_fix=(
                    "Have the administrator let the delivering server log in to the LMTP service. "
                    "Waiting alone does not help, but the message is delivered once the log-in works."
                ),
                scope=Scope.SESSION,
                actors=(Actor.RECIPIENT_ADMINISTRATOR,),
                associated_codes=(),
            ),
            Case(
                commands=(Command.RCPT,),
                name="Recipient cannot be checked for now",
                says="In answer to `RCPT TO`, code 430 says that the server cannot check the recipient for now (`chkuser`).",
                summary="Something that the server needs to check this recipient is out of order for now.",
                when_seen="The `chkuser` patch for qmail answers so, with 4.3.0, when something that it needs to look the recipient up is out of order.",
                how_to_fix=(
                    "Wait: one of the next attempts usually succeeds. "
                    "If none does for some hours, show the reply to the administrator of that server."
                ),
                scope=Scope.RECIPIENT,
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("4.3.0",),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                name="Mailbox that sends cannot be opened (Exchange)",
                says="After the final dot, code 430 says that Exchange cannot open the mailbox that sends.",
                summary="The log-in succeeded, but Exchange cannot open the mailbox that the message is sent from.",
                description=(
                    "No RFC describes 430. "
                    "The user name and the password, or the token, are right, so asking for others does not help."
                ),
                when_seen=(
                    "Exchange answers `430 4.2.0 STOREDRV; mailbox logon failure`, usually in Microsoft's cloud, if a program that logged in by OAuth has no rights to the mailbox, or has them only since a short time. "
                    "The same happens to a program that sends from a shared mailbox."
                ),
                how_to_fix=(
                    "If the rights are new, wait an hour and send again. "
                    "Otherwise have the sender's administrator give the program full access to the mailbox (`FullAccess`), and check that it is an ordinary mailbox with a licence."
                ),
                user_message=NOT_SENT_YET,
                scope=Scope.ACCOUNT,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                associated_codes=("4.2.0",),
            ),
        ),
    ),
    Reply(
        code=431,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Mail system full, or too many recipients",
        says="Code 431 says that the mail system is full or, with Courier, that there are too many recipients.",
        summary="The mail system has no disk space left at the moment, or, with Courier, the message has too many recipients.",
        description=(
            "It is 4.3.1 without dots: the system as a whole is full, not one mailbox. "
            "The standard's code is 452, for too many recipients as well. "
            "The client holds on to the message."
        ),
        when_seen=(
            "Microsoft Exchange shows `431 4.3.1` when a disk is full. "
            "Courier answers `431 Mail system full`, to `RCPT TO` or after the final dot, when its free space runs out. "
            "If its limit of recipients is a soft one, Courier answers `RCPT TO` with `431 Too many recipients`."
        ),
        how_to_fix=(
            "If the text speaks of recipients, send to the remaining ones in another transaction, as a mail server usually does by itself. "
            "If the disk is full, wait until the server's administrator has made room. "
            "On your own server, free disk space or enlarge the volume, then find out what filled it."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 431, send 452 with 4.3.1 while storage is short, and 452 with 4.5.3 when there are too many recipients.",
        symptoms="mail system full; disk full on exchange, queue stopped; no disk space left on the mail server; courier: too many recipients, rest later; server disk is full",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.3.1",),
        related=(452, 531),
        references=(Reference(rfc=3463, section="3.4"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
        cases=(
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 431 says that there are too many recipients or that the disk is full.",
                scope=Scope.RECIPIENT,
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                name="Mail system full",
                says="After the final dot, code 431 says that the mail system is full.",
                summary="The mail system has no disk space left for the message at the moment.",
                how_to_fix="Wait for the next attempt: it succeeds once the server's administrator has made room.",
                scope=Scope.MESSAGE,
            ),
        ),
    ),
    Reply(
        code=435,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.AUTH,),
        name="Log-in cannot be checked at present",
        says="Code 435 says that the server could not check the log-in and may be able to later.",
        summary="The server could not check the log-in, because something it needs for that failed.",
        description=(
            "Exim sends 435 where RFC 4954 has 454; no RFC defines it. "
            "It does not mean that the user name or the password is wrong."
        ),
        when_seen=(
            "It answers `AUTH` as `435 Unable to authenticate at present`. "
            "On that Exim the file or database of passwords cannot be read, or the settings of an authenticator contain a mistake."
        ),
        how_to_fix=(
            "Do not ask for the password a second time. "
            "Repeat the log-in a few minutes later. "
            "If it still fails, tell the administrator of the submission server. "
            "On your own Exim, look into the main log: its line names what failed."
        ),
        user_message=(
            "Your message has not been sent yet: because of a fault, your mail service could not check your user name and password. "
            "Leave the password as it is, and try again in a few minutes."
        ),
        when_to_send="In place of code 435, send 454 with 4.7.0 while log-ins cannot be checked.",
        symptoms="unable to authenticate at present; exim cannot check the password; password database cannot be read; login service temporarily down; auth server unavailable",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        related=(454,),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=440,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.CONNECT,),
        name="TLS is required here but not available",
        says="Code 440 says that the server demands TLS and cannot offer it.",
        summary="The server is set to demand TLS and cannot offer it.",
        description=(
            "Courier sends 440 in place of the greeting and closes the connection. "
            "Nothing that the client does can help, and the message stays with it. "
            "No RFC has the code; RFC 3207 uses 454 where TLS cannot be started."
        ),
        when_seen="On a Courier server that demands TLS, the certificate or the program for TLS is missing or cannot be read.",
        how_to_fix=(
            "Tell the administrator of that server, because no mail reaches it until this is put right. "
            "On your own Courier, check that the file named in `TLS_CERTFILE` exists and that the server can read it. "
            "The sender only has to wait."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 440, send 454 in answer to `STARTTLS` when TLS cannot be started, and 421 as the greeting when you can serve nobody.",
        symptoms="tls not available but it's required for this connection; courier has no tls certificate; server demands tls and cannot offer it",
        retry=Retry.AS_IS,
        scope=Scope.SESSION,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        session=Session.CLOSES,
        responsibility=Responsibility.CLIENT,
        related=(403, 454, 530, 540),
        references=(Reference(rfc=3207, section="4"), Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=441,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(),
        name="No answer from the next server",
        says="Code 441 is the sending side's own note that the next server did not answer.",
        summary="The sending server could not connect to the next one.",
        description=(
            "This is no reply of the other server: the sending side writes 441 itself, into its queue or into a notice. "
            "It is 4.4.1 without dots, and no RFC has it as a reply. "
            "The message waits at the sending server."
        ),
        when_seen=(
            "Microsoft Exchange reports `441 4.4.1` when a connection to the next host cannot be made. "
            "That host is down, a firewall stands in between, or the IP address that was tried is wrong."
        ),
        how_to_fix=(
            "From the sending server, test whether the other one answers on port 25. "
            "Compare the IP address that was tried with the MX record of the recipient's domain. "
            "Correct the settings of the connector, or open the firewall. "
            "If the other host is down, only wait: the message is kept in the queue."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 441, send 451 with 4.4.1 if you must tell a client that the next host does not answer.",
        symptoms="no answer from host; connection timed out to the next mail server; mail stuck in exchange queue, cannot connect; remote mail server is down; recipient server did not respond; remote mail server does not respond; connect timeout to remote mx; recipient's server is offline; cannot reach recipient's mail server; host down",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.4.1",),
        related=(111, 442, 451),
        references=(
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=5321, section="4.5.4.1"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=442,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(),
        name="Connection lost before the message was through",
        says="Code 442 is the sending side's own note that the connection broke before the message was through.",
        summary="The connection to the next server was made but broke off too early.",
        description="The sending side notes it: no reply comes over a broken connection. 442 is 4.4.2 without dots, and RFC 5321, which has no such code, treats the case as a 451.",
        when_seen=(
            "OpenSMTPD notes `442 i/o error` when the connection over which it sends a bounce breaks. "
            "In lists of codes on the web, 442 stands for any connection that dropped."
        ),
        how_to_fix=(
            "Do nothing about a single break: the next attempt usually succeeds. "
            "If it is always the same server, have the sender's administrator look for a firewall that cuts connections or drops large packets. "
            "Then ask the other side what its log says."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 442, send 421 before you close a connection yourself; over a broken one no reply can be sent.",
        symptoms="connection dropped during transfer; lost connection while sending the message; connection reset by peer; server disconnected in the middle of sending; connection closed unexpectedly; remote host closed connection; connection aborted during sending; broken pipe while sending; session interrupted",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CLOSES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.4.2",),
        related=(420, 421, 441, 451),
        references=(
            Reference(rfc=5321, section="3.8"),
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=446,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="Too many servers passed, according to lists of codes on the web",
        says="Code 446 means in lists of codes on the web that a message has passed too many servers.",
        summary="Lists of codes on the web give it for a message that has passed through too many servers.",
        description=(
            "It is 4.4.6, a routing loop, without dots, and no server is known to send it. "
            "Servers that notice a loop usually answer 554 with 5.4.6."
        ),
        when_seen="If 446 comes up at all, servers probably pass the message round in a circle: a forwarding address leads back, or an MX record points to a host that sends the mail on.",
        how_to_fix=(
            "Find the servers that repeat in the `Received` lines of the message. "
            "Have their administrators break the circle, in a forwarding rule, an alias or a DNS record. "
            "Waiting does not end a loop."
        ),
        user_message=(
            "Your message has not been delivered and is probably going round between mail servers. "
            "Tell whoever runs your mail, and pass on the full error text."
        ),
        when_to_send="In place of code 446, send 554 with 5.4.6 for a message that has passed too many servers.",
        symptoms="message passed too many servers; too many hops, by lists of codes; mail loop, temporary",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.4.6",),
        related=(546, 554),
        references=(
            Reference(rfc=5321, section="6.3"),
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=447,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="Delivery time expired, according to lists of codes on the web",
        says="Code 447 means in lists of codes on the web that a message waited in the queue for too long.",
        summary="Lists of codes on the web give it for a message that stayed in the queue for too long.",
        description=(
            "It is 4.4.7 without dots, and no server is known to answer with it. "
            "The sending server decides by itself when the time is up; what held the message up is in the replies before that."
        ),
        when_seen=(
            "Expect it, if anywhere, in a notice from the sending side. Microsoft Exchange writes `400 4.4.7` for a delay there."
        ),
        how_to_fix=(
            "Find the last reply or error before the time ran out, and follow that one. "
            "Send the message again once its cause is gone."
        ),
        user_message=(
            "Your message was not delivered, probably because it could not be passed on for too long. "
            "Send it again later, or reach the recipient another way."
        ),
        when_to_send="Never send 447: a server that gives up a message in its own queue puts 4.4.7 or 5.4.7 into its notice to the sender.",
        symptoms="delivery time expired; message expired in the queue; message too long in the queue, timed out; message stuck in queue too long; not delivered for several days; gave up after many retries; mail expired in queue",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.4.7",),
        related=(400,),
        references=(
            Reference(rfc=3463, section="3.5"),
            Reference(rfc=5321, section="4.5.4.1"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=449,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="No route found, according to lists of codes on the web",
        says="Code 449 means in lists of codes on the web that no route was found for a message.",
        summary="Lists of codes on the web give it for mail to which no route could be found.",
        description=(
            "It is 4.4.9 without dots, which Microsoft Exchange used and nobody registered. "
            "Outside that product neither number means anything, and no server is known to answer with 449."
        ),
        when_seen="It belongs to lists of codes; a notice from an Exchange server may hold 4.4.9 with a text about routing.",
        how_to_fix=(
            "Read what stands beside the number. "
            "On an Exchange server, check the connectors and the DNS records of the recipient's domain. "
            "From any other server, take it for a temporary refusal."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 449, send 451 with 4.4.4 when you find no route for the time being.",
        symptoms="routing error; no route to the recipient domain; exchange connector finds no route; no route to destination domain",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        related=(451,),
        references=(Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=456,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(Command.RCPT,),
        name="Address unavailable for now; in a draft, a request to use IPv4",
        says="Code 456 says that an address is unavailable for now; in a draft it asks the client to use IPv4.",
        summary="Courier sends it for an address that is unavailable for now; an expired draft meant it to ask for IPv4.",
        description=(
            "The two uses have nothing in common, and neither got into an RFC or the registry. "
            "With Courier it concerns one recipient, and the transaction may go on."
        ),
        when_seen=(
            "Courier answers `RCPT TO` with `456 Address temporarily unavailable` if a delivery to the address was put off within the last hours; after one that failed for good it sends 556. "
            "By the draft, a client that comes over IPv6 and passes neither SPF nor DKIM would be told to come back over IPv4."
        ),
        how_to_fix=(
            "Wait some hours: after that Courier takes mail for the address again. "
            "On your own Courier, find out why the earlier deliveries were put off, and then release the address with `courier clear`. "
            "If the text asks for IPv4, have the sender's administrator send over IPv4 or put SPF and DKIM in order."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 456, send 450 for an address that is unavailable for now, and to refuse mail over IPv6 for a time.",
        symptoms="address temporarily unavailable on courier; earlier delivery to the address was put off; server asks to use the older ip version",
        retry=Retry.AS_IS,
        scope=Scope.RECIPIENT,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        related=(450, 556),
        references=(Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.3.2")),
    ),
    Reply(
        code=471,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="Held up by a spam filter, according to lists of codes on the web",
        says="Code 471 means in lists of codes on the web that a spam filter held a message up.",
        summary="Lists of codes on the web give it for mail that a local spam filter held up.",
        description=(
            "It is 4.7.1, a refusal by policy, without dots. "
            "As a reply it would not even be well-formed: the second digit of an SMTP code goes from 0 to 5. "
            "No server is known to send it."
        ),
        when_seen=(
            "The lists name a filter on the sender's own side, and nothing confirms that. "
            "A real reply with 4.7.1 usually means greylisting or a limit on how much a sender may send."
        ),
        how_to_fix=(
            "Look for the full reply in the log of the mail server, since a program may have shortened it. "
            "If it names a filter of your own, check the settings of that filter. "
            "If it comes from the receiving server, try again later, then ask its administrator about the policy."
        ),
        user_message=DELAYED,
        when_to_send="In place of code 471, send 450 or 451 with 4.7.1 when your policy refuses for the time being.",
        symptoms="local spam filter held the message up; antispam on the sender's side stops outgoing mail; spam filter error, by lists of codes; own spam filter blocks outgoing mail",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=("4.7.1",),
        related=(450, 451, 571),
        references=(Reference(rfc=5321, section="4.2"), Reference(rfc=3463, section="3.8"), Reference(rfc=5321, section="4.3.2")),
    ),
)
