"""The enhanced status codes X.5.d: the SMTP dialogue, its commands and their order (RFC 3463 section 3.6)."""

from __future__ import annotations

from ...facts import Actor, Command, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import LOGIN_FAILED, NOT_SENT_YET, NOT_UNDERSTOOD, REFUSED, UNREADABLE

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.5.0",
        registered_name="Other or undefined protocol status",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(2, 4, 5),
        commands=(),
        name="Unspecified problem in the SMTP dialogue",
        says="Code {code} is usually about the SMTP dialogue itself and does not say more.",
        summary="Usually something in the SMTP dialogue is wrong, and the code does not tell what.",
        description=(
            "RFC 3463 means it for problems of the dialogue that none of its more exact codes describes. "
            "Some servers and providers send it for quite other reasons, so that only the reply code and the text count. "
            "Whatever the reason, a refusal with it means that the server has not taken over a message."
        ),
        when_seen=(
            "The client does not wait for its turn: Postfix then answers `554 5.5.0 Error: SMTP protocol synchronization` or, with 503, `Improper use of SMTP command pipelining`. "
            "Sendmail refuses commands that do not fit at this point with 503 and 5.5.0, such as a second `AUTH`; in answer to `BURL`, the code can say that no recipient was accepted (RFC 4468). "
            "In a bounce, the sending server may have chosen the code itself: Postfix after a reply that it did not expect, Sendmail when a program that was to deliver the message failed. "
            "When a mail filter (`milter`) of its own fails, Postfix can be set to answer `550 5.5.0 Service unavailable`."
        ),
        how_to_fix=(
            "Read the text behind the code first; if it speaks of recipients, read the replies to `RCPT TO` too. "
            "If it says `synchronization` or `pipelining`, let the program wait for the greeting and for each reply. "
            "Let it send several commands at once only where the `EHLO` reply lists `PIPELINING`. "
            "If the text names a mailbox, check the address; if it names a check such as SPF, correct what was checked. "
            "If it tells nothing, give the complete reply to the administrator of the server that sent it."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 503 or 554 with 5.5.0 for a problem in the dialogue only where no more exact code fits, such as 5.5.1 or 5.5.4. "
            "Say in the text what is wrong."
        ),
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 550, 554),
        related=("X.5.1", "X.5.2", "X.0.0", "X.1.1"),
        references=(Reference(rfc=3463, section="3.6"), Reference(rfc=5248, section="2.4"), Reference(rfc=4468, section="6")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft sends `550 5.5.0 Requested action not taken: mailbox unavailable` where a mailbox at `outlook.com` or `hotmail.com` does not exist.",
                source="https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
            ),
            VendorMeaning(
                key="laposte",
                vendor="laposte.net",
                digits=(5,),
                text="The French provider `laposte.net` sends 550 with 5.5.0 for many kinds of refusal, among them a failed SPF check, a missing log-in and a mailbox that is blocked or no longer used; its text tells which.",
                source="https://github.com/sisimai/p5-sisimai/tree/21cfb932/lib/Sisimai/Rhost",
            ),
        ),
        symptoms="protocol error; smtp protocol violation; smtp protocol synchronization; improper use of smtp command pipelining; requested action not taken: mailbox unavailable; remote protocol error; error in processing; client spoke before greeting",
        cases=(
            ClassCase(
                digit=2,
                name="Success, not described further",
                says="Code {code} stands in a positive reply and says no more than that.",
                summary="The server has done what the command asked for, and the code adds nothing to that.",
                description=(
                    "The registry names it beside 220, 250, 251, 252 and 253. "
                    "In the examples of RFC 4468 it stands in the reply to `MAIL FROM` as well as in the one to the whole message. "
                    "Only the reply to the whole message makes the server responsible for it."
                ),
                when_seen=(
                    "Some servers and mail filters confirm an address or a message in this way, after 250. "
                    "So do programs that put mail into local mailboxes, such as `procmail` and Sendmail's `mail.local`. "
                    "Most other servers send 2.0.0 or a more exact code."
                ),
                how_to_fix="Nothing is wrong: the reply code in front of it, such as 250, tells all there is to know.",
                when_to_send="Send 250 with 2.5.0 only where no more exact code fits, such as 2.1.5 for a recipient; most servers send 2.0.0 there.",
            ),
            ClassCase(
                digit=4,
                summary="Something in the dialogue or in the processing of the message has failed for now, and the code does not tell what.",
                when_seen=(
                    "The filter behind the mail server has failed: `amavis` answers `451 4.5.0 Error in processing` when its virus scanner does not run or memory is short. "
                    "Gmail sends 451 with 4.5.0 and the text `SMTP protocol violation` to a client that breaks the rules of the dialogue. "
                    "Sendmail can write 4.5.0 into its reports when a delivery has failed for now."
                ),
                how_to_fix=(
                    "Leave the message in the queue: a filter that failed often works again by the next attempt. "
                    "If the code comes from your own filter, look in its log and check its virus scanner, its memory and its disk. "
                    "If the text says `protocol violation`, correct or update the sending program: waiting seldom helps then. "
                    "If the attempts keep failing, give the text to the administrator of the server that sent it."
                ),
                when_to_send="Send 451 with 4.5.0 when something in the dialogue has failed for now and no more exact code fits.",
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.5.1",
        registered_name="Invalid command",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(),
        name="Command out of order or not supported",
        says="Code {code} usually says that a command is out of order or not supported.",
        summary="The server does not take the command: it came at the wrong point of the session, or is not supported here.",
        description=(
            "The code judges a command, not an address or the content of the message. "
            "What decides is often an earlier reply: a command before this one was refused, and the client went on all the same. "
            "The command has had no effect, and a message under way stays with the client."
        ),
        when_seen=(
            "No recipient was accepted, and the client sent `DATA` all the same (Postfix: `554 5.5.1 Error: no valid recipients`), or an earlier command is missing, as in `503 5.5.1 Error: need MAIL command` and `503 5.5.1 EHLO/HELO first`. "
            "The server does not offer the command, or wants encryption or a log-in first, as in `502 5.5.1 VRFY command is disabled`, `503 5.5.1 Error: authentication not enabled` and OpenSMTPD's `530 5.5.1 Invalid command: Must issue a STARTTLS command first`. "
            "Gmail and Sendmail also send it for a command that they do not know, as in `502 5.5.1 Unrecognized command` and `500 5.5.1 Command unrecognized`; others send 5.5.2 then. "
            "The text `Protocol error`, with 550 or 521, comes from Postfix's `postscreen`: the client spoke before the greeting, did not wait for replies or ended lines wrongly."
        ),
        how_to_fix=(
            "Read the replies before this one, and act on the first refusal: after `no valid recipients`, on the replies to `RCPT TO`. "
            "Keep to the order `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`, and use only extensions that the `EHLO` reply lists. "
            "If the server wants encryption or a log-in, connect to port 587 or 465, start TLS and log in. "
            "If the text is `Protocol error`, correct or update the program so that it waits for the greeting and for each reply."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 503 with 5.5.1 to a command that may not come at this point, and 502 with 5.5.1 to one that you know but do not support. "
            "To a word that you do not know, send 500 with 5.5.2."
        ),
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        passes=False,
        associated_codes=(430, 451, 454, 500, 501, 502, 503, 521, 530, 550, 554, 555),
        related=("X.5.2", "X.5.4", "X.5.0", "X.3.3"),
        references=(Reference(rfc=3463, section="3.6"), Reference(rfc=5248, section="2.4")),
        vendors=(
            VendorMeaning(
                key="yandex",
                vendor="Yandex",
                digits=(4,),
                text="Yandex used to send 451 with 4.5.1 where a recipient gets too many messages in a short time; later it sends 450 with 4.2.1 for that.",
                source="https://pastebin.com/Pxdx1Lg2",
            ),
        ),
        symptoms="invalid command; no valid recipients; need mail command; need rcpt command; send helo first; command not implemented; protocol error; authentication not enabled; must issue a starttls command first; authenticate first, command refused; commands out of order; wrong order of smtp commands; data before rcpt; no recipients specified before data; helo missing before mail from; mail from sent twice; sender already specified; commands out of sequence; smtp auth not supported by server; missing rcpt to command; server does not implement command; command not supported by server; command disabled by administrator; too many unrecognized commands",
        cases=(
            ClassCase(
                digit=4,
                when_seen=(
                    "A Postfix server with `soft_bounce` on makes its refusals temporary, such as that of `DATA` when no recipient was accepted. "
                    "Some providers mean something quite different by it, such as a limit on the rate of mail."
                ),
                how_to_fix=(
                    "Leave the message in the queue: a limit on the rate passes with time, and `soft_bounce` is mostly on only while a server is being tested. "
                    "If the attempts keep failing, read the text and the replies before this one, and correct what they name."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.5.2",
        registered_name="Syntax error",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(2, 4, 5),
        commands=(),
        name="Syntax error",
        says="Code {code} usually says that a command could not be read; Postfix also means a name that is incomplete.",
        summary="Usually the server could not read a command, or something given with it, or does not know the command.",
        description=(
            "The server has not carried out what it could not read, so that a message under way remains with the client. "
            "RFC 3463 keeps this code for what cannot be understood; X.5.4 is for wrong arguments of a valid command, X.5.1 for a command that does not fit at this point. "
            "Servers draw these lines differently, so that the text decides."
        ),
        when_seen=(
            "The client sends a command that the server does not know, or one in a wrong form: Postfix answers `500 5.5.2 Error: command not recognized`, Gmail `555 5.5.2 Syntax error`, often because a name stands beside the address. "
            "Postfix also sends it, with the words `need fully-qualified hostname` or `need fully-qualified address`, where a host name or an address has no complete domain. "
            "In answer to `AUTH` it means that a line is not valid base64 or is too long; Yandex answers `AUTH` so until encryption is on. "
            "With the words `bare <LF> received` it is about line ends, and after 550 it can mean an SPF record that cannot be read."
        ),
        how_to_fix=(
            "Look in the reply for what the server names: a command, an address, a host name, line ends or SPF. "
            "If an address is malformed, write it alone in angle brackets, as in `MAIL FROM:<user@example.com>`. "
            "If the server wants a fully-qualified name, set the client's complete host name, or complete the address. "
            "If the command is unknown, use only what the `EHLO` reply lists, and log in only after TLS is on. "
            "If line ends or SPF are named, have the program end each line with CRLF, or have the sender's SPF record corrected."
        ),
        user_message=UNREADABLE,
        when_to_send=(
            "Send 500 with 5.5.2 to a command that you do not know or cannot read, and 501 with 5.5.2 to a line of the log-in that is not valid base64. "
            "For an SPF record that cannot be read, send 550 with 5.7.24."
        ),
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        passes=False,
        associated_codes=(252, 500, 501, 502, 503, 504, 521, 550, 555),
        related=("X.5.1", "X.5.4", "X.1.3", "X.7.24"),
        references=(
            Reference(rfc=3463, section="3.6"),
            Reference(rfc=4954, section="4"),
            Reference(rfc=6710, section="4.1"),
            Reference(rfc=7208, section="8.7"),
            Reference(rfc=7372, section="3.2"),
        ),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange also sends 5.5.2 to a command that comes too early, as in `503 5.5.2 Send hello first`.",
                source="https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
            ),
        ),
        symptoms="syntax error; command unrecognized; command not recognized; bad syntax; need fully-qualified hostname; helo command rejected; can't decode base64; bare lf received; line too long; helo must be full hostname; helo is localhost; short name in helo; helo name does not match ip; unrecognized smtp command; typo in smtp command; server doesn't understand command; misspelled command; garbage instead of a command; invalid smtp command; missing colon in mail from",
        cases=(
            ClassCase(
                digit=2,
                name="Address not checked (Sendmail)",
                says="Code {code} says that Sendmail does not check addresses by `VRFY`.",
                summary="The server has not looked whether the mailbox exists; only an attempt to send a message there shows that.",
                description=(
                    "Nothing is said for or against the address, nor is anything wrong with the command. "
                    "In the registry, the numbers stand for a syntax error, and only Sendmail is known to send them in a positive reply."
                ),
                when_seen="Sendmail answers `VRFY` with `252 2.5.2 Cannot VRFY user`, whatever the address, where `PrivacyOptions` contains `novrfy` or `goaway`.",
                how_to_fix="Nothing is wrong: send the message, and judge by the reply to `RCPT TO`.",
                when_to_send="In place of 2.5.2, send 252 with 2.0.0 when you do not check addresses by `VRFY`.",
            ),
            ClassCase(
                digit=4,
                when_seen=(
                    "A Postfix server with `soft_bounce` on refuses an unknown command or an incomplete host name only for now. "
                    "Sendmail can write 4.5.2 into its reports when it could not look up a local recipient for now."
                ),
                how_to_fix=(
                    "Leave the message in the queue, so that it can go out once the command or the name is right. "
                    "If the attempts keep failing, correct what the text of the reply names: a syntax error does not go away by itself."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.5.3",
        registered_name="Too many recipients",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.DATA, Command.END_OF_DATA),
        name="Too many recipients",
        says="Code {code} usually says that there are too many recipients for one transaction.",
        summary="The message has more recipients than the server takes at once.",
        description=(
            "The addresses are all right: those named before the limit was reached usually stay accepted. "
            "RFC 5321 wants a server to take at least 100 recipients in one transaction, though some take fewer. "
            "By the same RFC a server at the limit answers each further recipient with 452; only a limit that is the site's policy may be permanent."
        ),
        when_seen=(
            "A newsletter, or a message to a whole company, names everyone at once. "
            "Exchange returns a message that goes over the limit of the sender or the organisation with `550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients`. "
            "Gmail sends `550 5.5.3 Too many recipients for this sender`, and a few servers send 552. "
            "Postfix can be set to refuse, with `Multi-recipient bounce`, a report without a sender's address that has several recipients."
        ),
        how_to_fix=(
            "Send the message several times, each time to a smaller group. "
            "For a large group, use a mailing list or a service for newsletters. "
            "If the limit is your own organisation's, ask its administrator to raise it. "
            "In a program of your own, open a further transaction for the recipients that were refused."
        ),
        user_message=(
            "Your message was not delivered to some or all of its recipients, because there are too many of them. "
            "Send it again to those who have not got it, in smaller groups."
        ),
        when_to_send=(
            "Send 452 with 4.5.3 to each `RCPT TO` beyond your limit, so that the client names the others in a further transaction. "
            "Send 550 with 5.5.3 only if your policy forbids messages with so many recipients."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(451, 452, 550, 552),
        related=("X.7.28", "X.4.5", "X.3.1"),
        references=(
            Reference(rfc=3463, section="3.6"),
            Reference(rfc=5321, section="4.5.3.1.10"),
            Reference(rfc=5321, section="4.5.3.1.8"),
        ),
        vendors=(
            VendorMeaning(
                key="rambler",
                vendor="Rambler",
                digits=(4,),
                text="Rambler sends 452 with 4.5.3 and the text `rate limit exceeded` where too much mail comes in a short time.",
                source="https://github.com/ActiveCampaign/smtp-field-manual",
            ),
        ),
        symptoms="too many recipients; recipient limit exceeded; maximum number of recipients; too many recipients for this sender; your message has too many recipients; multi-recipient bounce; domain policy size per transaction exceeded; too many addresses in one email; recipient count exceeds limit; too many people in bcc; maximum recipients reached; split the recipient list; too many rcpt commands; limit of recipients per message; too many cc recipients; message to many people refused; mass mailing with many addresses bounced",
        cases=(
            ClassCase(
                digit=2,
                name="Success in spite of many recipients",
                says="Code {code} would report a success with many recipients; no server is known to send it.",
                summary="The server has done what was asked, and the code would be a remark about the number of recipients.",
                description=(
                    "RFC 3463 does not limit the code to refusals, but describes it as an error. "
                    "In a success it could only mean that the message was divided among several transactions."
                ),
                when_seen="If it came at all, it would answer a `RCPT TO`, where servers send 2.1.5.",
                how_to_fix="Nothing is wrong: each recipient that got a positive reply is accepted, however many they are.",
                when_to_send="Do not send 250 with 2.5.3: for an accepted recipient send 250 with 2.1.5.",
            ),
            ClassCase(
                digit=4,
                when_seen=(
                    "The client names more recipients in one transaction than the server takes: Postfix, Sendmail, Exchange and Gmail then send 452 with 4.5.3, and OpenSMTPD sends 451. "
                    "Exchange Online takes no more than 200 recipients of one domain at once. "
                    "With the text `Domain policy size per transaction exceeded`, Gmail asks for a transaction of its own for this recipient. "
                    "OpenSMTPD also answers so to `MAIL FROM` after too many messages in one session."
                ),
                how_to_fix=(
                    "Send the message to the recipients that were accepted, then open a further transaction for the others; a mail server does both by itself. "
                    "If a program of yours reports these recipients as failed, let it do the same, or name at most 100 in each transaction. "
                    "If it happens all the time, ask the administrator of the server for its limit."
                ),
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.5.4",
        registered_name="Invalid command arguments",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(
            Command.EHLO,
            Command.STARTTLS,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.BDAT,
            Command.RSET,
            Command.NOOP,
            Command.VRFY,
            Command.ETRN,
        ),
        name="Arguments of a command wrong or not supported",
        says="Code {code} usually says that a command is right but its arguments are wrong or not supported.",
        summary="The server knows the command, but what stands behind it is malformed, out of range or not supported.",
        description=(
            "With other arguments the same command may succeed, often in the same session. "
            "Nothing has been decided about the message, which stays with the client. "
            "The code does not tell a wrong value from a feature that the server lacks: that is left to the reply code and the text."
        ),
        when_seen=(
            "The host name in `EHLO` is missing or malformed: Exchange answers `501 5.5.4 Invalid domain name`, Gmail `501 5.5.4` with `HELO/EHLO argument`. "
            "An address after `MAIL FROM` or `RCPT TO` has no angle brackets, or a parameter is unknown or has a bad value: Postfix answers `501 5.5.4 Syntax: MAIL FROM:<address>` or `555 5.5.4 Unsupported option`. "
            "In answer to `AUTH`, 504 means that the server does not offer the mechanism, or only with encryption; 501 means that something in the line is wrong, as when Sendmail cannot read its base64. "
            "In answer to `DATA`, `STARTTLS` or `RSET` it means that something stands behind a command that has no arguments."
        ),
        how_to_fix=(
            "See in the text of the reply which argument is meant. "
            "If it is the host name, set the client's complete host name as the name that it greets with. "
            "If it is an address, put it in angle brackets, without a space before them. "
            "If it is a parameter or a mechanism, use only what the `EHLO` reply lists, and read that list again after `STARTTLS`. "
            "Or do without it, if it only asks for an extra, such as a delivery report with `NOTIFY`."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send=(
            "Send 501 with 5.5.4 when an argument is malformed or out of range, and 555 with 5.5.4 when you do not support a parameter of `MAIL FROM` or `RCPT TO`. "
            "In answer to `AUTH`, send 504 with 5.5.4 for a mechanism that you do not offer."
        ),
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        passes=False,
        associated_codes=(451, 454, 459, 501, 502, 503, 504, 521, 550, 555),
        related=("X.5.2", "X.5.1", "X.3.3", "X.1.7"),
        references=(
            Reference(rfc=3463, section="3.6"),
            Reference(rfc=4954, section="4"),
            Reference(rfc=2852, section="4"),
            Reference(rfc=4865, section="4.2"),
        ),
        vendors=(
            VendorMeaning(
                key="yandex",
                vendor="Yandex",
                digits=(5,),
                text="Yandex also sends 503 with 5.5.4 to a command that is out of order, such as a second `STARTTLS`.",
                source="https://github.com/shawwwn/uMail/issues/12",
            ),
        ),
        symptoms="invalid arguments; invalid domain name; helo/ehlo argument invalid; unsupported option; parameter unrecognized; unrecognized authentication type; syntax of mail from address; mechanism not supported; invalid helo name; underscore in helo hostname; bad argument to command; wrong command parameters; incorrect syntax of rcpt to; auth type not recognized; command argument rejected",
        cases=(
            ClassCase(
                digit=4,
                when_seen=(
                    "Sendmail sends it with 459 when it does not know the queue named in `ETRN`, and with 454 when a log-in fails because of a fault of its own. "
                    "Or a refusal that is usually permanent has been made temporary, as Postfix does while `soft_bounce` is on."
                ),
                how_to_fix=(
                    "After 459, correct the name of the queue that you gave with `ETRN`. "
                    "After 454, keep the user name and the password as they are, and log in again later. "
                    "In other cases the mail server repeats the attempt; if it keeps failing, correct the argument that the text names."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.5.5",
        registered_name="Wrong protocol version",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(5,),
        commands=(),
        name="Protocol versions do not match",
        says="Code {code} says that the two sides use versions of the protocol that do not fit together.",
        summary="The two sides could not settle on a version of the protocol that both of them understand.",
        description=(
            "SMTP itself has no version numbers: a server lists what it supports in its `EHLO` reply, and a client that knows less does with less. "
            "So the code says little about SMTP, and it does not mean the version of TLS. "
            "The two sides do not get as far as the message, which remains with the client."
        ),
        when_seen=(
            "It is hardly ever met: no widely used mail server is known to send it. "
            "If it comes, it is most likely from a gateway to another mail system, or a program has chosen it for a reason of its own."
        ),
        how_to_fix=(
            "Read the text of the reply, and look in the sending server's log for what was said before it. "
            "If the server does not know `EHLO`, greet it with `HELO` and do without extensions. "
            "Update the older of the two programs. "
            "If the reason stays unclear, ask the administrator of the server that sent the code."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send=(
            "Send 554 with 5.5.5 only where you pass mail on by a protocol that has versions, and yours and the other side's do not fit together. "
            "To a command that you do not know, send 500 with 5.5.2, and for such a parameter 555 with 5.5.4."
        ),
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        passes=False,
        related=("X.5.0", "X.3.3", "X.5.1"),
        references=(Reference(rfc=3463, section="3.6"),),
        symptoms="wrong protocol version; protocol version mismatch; incompatible protocol version; unsupported protocol version",
        cases=(
            ClassCase(
                digit=2,
                name="Success in spite of different protocol versions",
                says="Code {code} would report a success in spite of different protocol versions; no server is known to send it.",
                summary="The server has done what was asked, and the code would be a remark about the versions of the protocol.",
                description="RFC 3463 does not limit the code to refusals, but describes versions that could not be reconciled, which does not fit a success.",
                when_seen="If it came at all, it would be from a gateway to another mail system whose protocol has versions.",
                how_to_fix="Nothing is wrong: the command has been carried out, and neither program has to be updated for it.",
                when_to_send="Do not send 250 with 2.5.5: send 2.0.0 or a more exact code.",
            ),
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: another mail server of the domain may use a version that fits. "
                    "If the attempts keep failing, read the text of the reply and update the older of the two programs."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.5.6",
        registered_name="Authentication Exchange line is too long",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(5,),
        commands=(Command.AUTH,),
        name="Line of the log-in too long",
        says="Code {code} says that a line of the log-in is longer than the server can take.",
        summary="The server has broken off the log-in, because a line that the client sent does not fit into its buffer.",
        description=(
            "Nothing is known about the user name or the password, and unsent mail stays with the client. "
            "RFC 4954 wants a server to take the longest lines that its own mechanisms produce, and calls 12288 bytes enough. "
            "The line with `AUTH` itself may be no longer than other commands, so that a long response has to follow on a line of its own, after 334."
        ),
        when_seen=(
            "The client logs in with a very long access token or, by `GSSAPI`, with a very long ticket: Postfix answers `500 5.5.6 SASL response limit exceeded`, Stalwart `500 5.5.6 Authentication Exchange line is too long`. "
            "A few small servers send it for any line that is too long. "
            "Others send 500 with 5.5.2 in its place, as Dovecot does with the text `Line too long`."
        ),
        how_to_fix=(
            "Log in by another mechanism that the server offers, for example `PLAIN` with an app password after TLS is on. "
            "Have the token or ticket issued with fewer details, so that it gets shorter. "
            "Let the client send a long response on a line of its own, after 334. "
            "If the server is yours, allow longer lines in the log-in; in Postfix set `smtpd_sasl_response_limit`."
        ),
        user_message=LOGIN_FAILED,
        when_to_send=(
            "Send 500 with 5.5.6 when a line of the log-in is longer than your buffer for it. "
            "For another line that is too long, send 500 with 5.5.2."
        ),
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        passes=False,
        associated_codes=(500,),
        related=("X.5.2", "X.7.8", "X.5.4"),
        references=(Reference(rfc=4954, section="4"), Reference(rfc=4954, section="6")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Lists of Microsoft Exchange codes have 5.5.6 for a message whose content is invalid.",
                source="https://blog.icewolf.ch/archive/2012/05/20/exchange-ndr-code-list/",
            ),
        ),
        symptoms="authentication exchange line is too long; sasl response limit exceeded; line too long; oauth token too long; password too long; kerberos ticket too large",
        cases=(
            ClassCase(
                digit=4,
                when_seen="RFC 4954 provides for it, but servers send 500 with 5.5.6 as a rule.",
                how_to_fix=(
                    "Try to log in again later. "
                    "If it keeps failing, choose another mechanism, or ask the server's administrator to allow longer lines."
                ),
                user_message=NOT_SENT_YET,
            ),
        ),
    ),
)
