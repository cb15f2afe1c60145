"""The enhanced status codes X.2.d: the recipient's mailbox, which exists (RFC 3463 section 3.3)."""

from __future__ import annotations

from ...facts import Actor, Command, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import MAILBOX_FULL, MAILBOX_FULL_FOR_NOW, REFUSED, TOO_LARGE

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.2.0",
        registered_name="Other or undefined mailbox status",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.END_OF_DATA, Command.BDAT),
        name="Unspecified mailbox status",
        says="Code {code} is usually about the recipient's mailbox and does not say more.",
        summary="Something about the recipient's mailbox is the reason, and the code does not say what.",
        description=(
            "By its definition the mailbox exists, and only the text of the reply can tell more. "
            "Several providers do not keep to that: with them the code stands for spam, a blocklist or a limit. "
            "Where the text and the code do not agree, the text is right. "
            "In a report of Sendmail, the code may also stand for a 450, or for a 550 after the message, that had no enhanced status code; then it says nothing of the mailbox."
        ),
        when_seen=(
            "Spam filters of several providers refuse messages with 5.2.0, for the content or for the reputation of the sending server. "
            "Exchange sends it when an address, a forwarding or a group is set up wrongly in its directory; the text then begins with `RESOLVER`. "
            "Postfix reports it when it cannot open the file of the mailbox, for example for lack of permission."
        ),
        how_to_fix=(
            "Read the text of the reply: it names the reason more exactly than the code. "
            "If it speaks of spam, a blocklist or a check of the sender, the sender's administrator has to act on that. "
            "If it speaks of your own account or its limits, ask the provider of that account. "
            "If it speaks of the mailbox, a group or a forwarding, tell the administrator of the recipient's server, who has to correct the settings."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 550 with 5.2.0, or 450 with 4.2.0, when the mailbox exists and no other code fits what is wrong with it."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(420, 421, 430, 432, 450, 550, 552, 554),
        related=("X.2.1", "X.2.2", "X.1.1", "X.7.1"),
        references=(Reference(rfc=3463, section="3.3"),),
        vendors=(
            VendorMeaning(
                key="postgrey",
                vendor="Postgrey",
                digits=(4,),
                text="Postgrey, a greylisting program for Postfix, sends 4.2.0 when it sees this sender, recipient and IP address together for the first time.",
                source="https://github.com/schweikert/postgrey",
            ),
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft's cloud services send 5.2.0 with `STOREDRV.Submission` when they do not let an account send, because of suspected spam, a limit, or somebody else's address as the sender.",
                source="https://github.com/nodemailer/nodemailer/issues/748",
            ),
            VendorMeaning(
                key="comcast",
                vendor="Comcast",
                digits=(5,),
                text="Comcast sends 5.2.0 when a message fails the DMARC check.",
                source="https://github.com/ActiveCampaign/smtp-field-manual",
            ),
            VendorMeaning(
                key="orange",
                vendor="Orange",
                digits=(4, 5),
                text="Orange sends 5.2.0 when its spam filter refuses a message, and 4.2.0 when it turns a client away for now.",
                source="https://github.com/sisimai/p5-sisimai",
            ),
        ),
        symptoms="recipient address rejected: greylisted; greylisted, see http; first message to a new recipient is delayed; message rejected as spam; storedrv; mailbox logon failure; directory object is misconfigured; unknown mailbox error; deferred due to greylisting; first email from new sender delayed; postgrey delays my mail; recipient server uses grey list; considered spam by recipient server",
        cases=(
            ClassCase(
                digit=2,
                says="Code {code} tells of a success that concerns the recipient's mailbox, and does not say more.",
                summary="The command succeeded, and the code adds only that this concerns the recipient's mailbox.",
                description=(
                    "RFC 3463 leaves the class open, so 2.2.0 is possible. "
                    "It is hardly ever seen: for an accepted recipient, servers send 2.1.5."
                ),
                when_seen="No server is known to send it as a rule; it would stand in place of 2.1.5 or 2.0.0.",
                how_to_fix="Nothing is wrong: treat the recipient or the message as accepted.",
                when_to_send="Send 250 with 2.1.5 rather than with 2.2.0 when you accept a recipient.",
            ),
            ClassCase(
                digit=4,
                says="Code {code} puts off delivery to a mailbox; from Postgrey it means greylisting.",
                summary="Delivery to this mailbox is put off, because of the mailbox itself or of greylisting.",
                when_seen=(
                    "Often it is greylisting by Postgrey, and the text contains `Greylisted`. "
                    "In other cases the mailbox is locked by another program, is being moved or cannot be found at the moment. "
                    "Exchange writes `STOREDRV; mailbox logon failure` when a program has no rights to the mailbox that it sends from, and `RESOLVER.ADR.Ambiguous` when two entries of its directory have the same address. "
                    "Some providers use the code to slow down senders."
                ),
                how_to_fix=(
                    "Leave the message in the queue: a mail server tries again by itself, and greylisting then usually lets it through. "
                    "A program without a queue has to send the message again after some minutes, from the same IP address. "
                    "If the text is `mailbox logon failure`, give the program rights to the mailbox. "
                    "If the code lasts for hours, pass the text on to the administrator of the recipient's server."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.2.1",
        registered_name="Mailbox disabled, not accepting messages",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT,),
        name="Mailbox disabled",
        says="Code {code} usually says that the mailbox exists but is switched off.",
        summary="The recipient's mailbox exists but takes no mail.",
        description=(
            "By its definition the address is right, because the server knows the mailbox. "
            "RFC 3463 has class 5 for a mailbox that stays disabled, and class 4 for one that may come back. "
            "If the message has other recipients, it may still reach them."
        ),
        when_seen=(
            "The account has been disabled or suspended: its owner has left, has not used it for long, or has not paid for it. "
            "Gmail then calls the account inactive or disabled. "
            "Sendmail answers `Mailbox disabled for this recipient` when its administrator has closed the address to mail."
        ),
        how_to_fix=(
            "Reach the recipient another way: only the owner of the account or the administrator of its server can enable it again. "
            "Take the address off mailing lists and out of programs that write to it. "
            "If the text says that the mailbox gets too much mail, send the message again later. "
            "If the mailbox is on your own server, enable the account, or remove it so that senders learn that it is gone."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mailbox is not taking any mail. "
            "Reach the recipient another way."
        ),
        when_to_send=(
            "Send 550 with 5.2.1 when the mailbox exists but stays closed, and 450 with 4.2.1 when it is closed for a time."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(421, 450, 550),
        related=("X.1.1", "X.2.2", "X.1.6", "X.7.13"),
        references=(Reference(rfc=3463, section="3.3"),),
        vendors=(
            VendorMeaning(
                key="google",
                vendor="Google",
                digits=(4, 5),
                text="Google (Gmail) sends {code} also for a mailbox that gets too much mail at once and is not disabled at all.",
                source="https://support.google.com/a/answer/3726730",
            ),
            VendorMeaning(
                key="google_relay",
                vendor="Google",
                digits=(4,),
                text="The relay service of Google sends 4.2.1 when the sender's organisation has reached a limit for sending.",
                source="https://support.google.com/a/answer/3726730",
            ),
            VendorMeaning(
                key="yandex",
                vendor="Yandex",
                digits=(4,),
                text="Yandex sends 4.2.1 when the mailbox gets more messages in a short time than it may.",
                source="https://github.com/ActiveCampaign/smtp-field-manual",
            ),
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange also sends 5.2.1 when its spam filter has put the message into quarantine.",
                source="https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
            ),
            VendorMeaning(
                key="interia",
                vendor="Interia",
                digits=(5,),
                text="Interia sends 5.2.1 for a misspelt address as well as for a mailbox that is full or suspended.",
                source="https://pomoc.poczta.interia.pl",
            ),
        ),
        symptoms="mailbox disabled; account is disabled; account is inactive; account suspended; mailbox blocked due to inactivity; receiving mail too quickly; at a rate that prevents additional messages; recipient has left the company; recipient's account is disabled; recipient's mailbox deactivated; recipient's account suspended; dormant mailbox; mailbox closed by owner; user account frozen; mailbox is locked; mailbox not used for long time; recipient gets too much mail now",
        cases=(
            ClassCase(
                digit=4,
                name="Mailbox takes no mail for now",
                says="Code {code} says that the mailbox takes no mail for now, often because it gets too much at once.",
                summary="The recipient's mailbox takes no mail at the moment.",
                when_seen=(
                    "The mailbox gets more messages at once than its provider allows: Gmail and Yandex send it for that. "
                    "Or the account is suspended for a time, for example while it is being moved or checked."
                ),
                how_to_fix=(
                    "Leave the message in the queue: a later attempt usually succeeds. "
                    "If you send many messages to this one mailbox, send them more slowly, or put several into one. "
                    "If the text names a limit of your own organisation, wait until sending is allowed again. "
                    "If the code lasts for days, reach the recipient another way."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.2.2",
        registered_name="Mailbox full",
        status=Status.CURRENT,
        classes=(4,),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.END_OF_DATA, Command.BDAT),
        name="Recipient's mailbox full",
        says="Code {code} usually says that the recipient's mailbox is full.",
        summary="The recipient's mailbox has no room for the message.",
        description=(
            "The mailbox exists, and its owner can make room by deleting mail. "
            "RFC 3463 wants the refusal to be a temporary one, yet the registry pairs the code with 552, and servers send both. "
            "In a report of Sendmail, 5.2.2 may stand for any 552 without an enhanced status code, for example for a message that is too large."
        ),
        when_seen=(
            "The mailbox is over its quota, or would be with this message. "
            "Nobody has read or emptied it for long, or a few large messages fill it."
        ),
        how_to_fix=(
            "Tell the recipient in another way that the mailbox is full. "
            "Send the message again once there is room. "
            "If it has a large attachment, send a link in its place."
        ),
        user_message=MAILBOX_FULL,
        when_to_send=(
            "Send 452 with 4.2.2 when a recipient's mailbox is full and may be emptied soon, and 552 with 5.2.2 when you do not want to see the message again."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(422, 452, 522, 550, 552, 554),
        related=("X.3.1", "X.2.3", "X.2.1"),
        references=(Reference(rfc=3463, section="3.3"),),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange Online also sends 5.2.2 when a sender has used up a quota for sending.",
                source="https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
            ),
            VendorMeaning(
                key="stalwart",
                vendor="Stalwart",
                digits=(4,),
                text="Stalwart, with the greylisting script of its documentation, sends 422 with 4.2.2 and the word `Greylisted`; the mailbox is not full then.",
                source="https://github.com/stalwartlabs/stalwart/issues/1108",
            ),
        ),
        symptoms="mailbox full; over quota; quota exceeded; mailbox is over its storage limit; not enough space for the message; inbox full; recipient's mailbox quota exceeded; user has exhausted allowed storage space; recipient storage is full; mail returned because inbox is full; account has run out of storage; mailbox size limit reached; no room left in the mailbox; mailbox exceeds its allowed size; email account is over quota; disk quota exceeded for user; maildir over quota; would exceed the mailbox quota; recipient must delete old mail",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: it is delivered once there is room. "
                    "Warn the recipient another way, so that the mailbox is emptied while the message waits."
                ),
                user_message=MAILBOX_FULL_FOR_NOW,
            ),
        ),
    ),
    EnhancedStatus(
        code="X.2.3",
        registered_name="Message length exceeds administrative limit",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA, Command.BDAT),
        name="Message too large for this mailbox",
        says="Code {code} usually says that the message is larger than this one mailbox may receive.",
        summary="The message is larger than the recipient's mailbox may receive.",
        description=(
            "RFC 3463 has the code for a limit of one mailbox that is lower than the limit of the whole system. "
            "In answer to `RCPT TO` it refuses this recipient alone; in answer to `MAIL FROM` or after the final dot, the whole message. "
            "Some servers send it for their general limit too."
        ),
        when_seen=(
            "The message, mostly its attachments, is larger than the administrator allows for this mailbox; encoding makes a file about a third larger than it is on the disk. "
            "Exchange says in the text whose limit it is: `RecipSizeLimit` is the recipient's, `SendSizeLimit` that of the sender or the sender's organisation. "
            "Gmail, Sendmail, Dovecot and Cyrus also send 5.2.3 for the limit of the whole server."
        ),
        how_to_fix=(
            "Send this recipient a link to the file in place of the attachment, or several smaller messages. "
            "If the recipient needs such large messages, have the administrator of the recipient's server raise the limit of the mailbox. "
            "If the text names a limit of the sender, ask your own administrator."
        ),
        user_message=TOO_LARGE,
        when_to_send=(
            "Send 552 with 5.2.3 in answer to `RCPT TO` when the announced size is above the limit of that mailbox but within that of your system. "
            "For the limit of the whole system send 552 with 5.3.4."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(523, 550, 552, 554),
        related=("X.3.4", "X.2.2", "X.7.16"),
        references=(Reference(rfc=3463, section="3.3"), Reference(rfc=1870, section="6.4")),
        vendors=(
            VendorMeaning(
                key="zoho",
                vendor="Zoho",
                digits=(5,),
                text="Zoho sends 5.2.3 with `MailPolicy violation` when a mail policy refuses the message, for its size or for another reason.",
                source="https://github.com/ActiveCampaign/smtp-field-manual",
            ),
        ),
        symptoms="message too large for this recipient; message length exceeds administrative limit; message size exceeds fixed maximum message size; recipsizelimit; attachment too big for the mailbox; mailpolicy violation; oversized mail for this mailbox; recipient cannot accept large attachments; recipient limits message size; mail larger than recipient allows",
    ),
    EnhancedStatus(
        code="X.2.4",
        registered_name="Mailing list expansion problem",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.EXPN),
        name="Mailing list cannot be expanded",
        says="Code {code} usually says that a mailing list could not be expanded.",
        summary="The address belongs to a mailing list or an alias, and the server could not find out where its mail has to go.",
        description=(
            "Mail for such an address is passed on to each of its members. "
            "The fault is on the recipient's server, so changing the message does not help. "
            "Recipients to whom the message is addressed besides the list are not concerned."
        ),
        when_seen=(
            "The list refers to a file, a query or an address that is wrong. "
            "Exchange sends the code for a dynamic distribution group whose query is faulty, and Sendmail when it cannot open the file with the members. "
            "OpenSMTPD sends it when an alias or a `.forward` file leads to itself or holds a mistake."
        ),
        how_to_fix=(
            "Write to single members of the list, or to its owner. "
            "Tell the administrator of the recipient's server, who alone can correct the list. "
            "If the text is one of OpenSMTPD, check the spelling of the address first. "
            "On your own server, check that the file or query with the members works, and look for a loop among aliases and `.forward` files."
        ),
        user_message=(
            "Your message was not delivered, because mail for this address, perhaps a mailing list, cannot be passed on. "
            "Check how the address is written; if it is right, reach the recipients another way."
        ),
        when_to_send=(
            "Send 550 with 5.2.4 when the list is faulty, and 450 with 4.2.4 when you cannot read its members just now. "
            "For an address that does not exist send 550 with 5.1.1."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(424, 450, 451, 452, 524, 550),
        related=("X.7.2", "X.1.4", "X.1.1"),
        references=(Reference(rfc=3463, section="3.3"),),
        vendors=(
            VendorMeaning(
                key="opensmtpd",
                vendor="OpenSMTPD",
                digits=(5,),
                text="OpenSMTPD also sends 5.2.4 for an address that its table of virtual users does not hold.",
                source="https://github.com/OpenSMTPD/OpenSMTPD",
            ),
        ),
        symptoms="mailing list expansion problem; mail to a distribution list comes back; dynamic distribution list has a misconfigured query; cannot open include file; alias loop; group address does not work; group mail not distributed; list alias broken",
        cases=(
            ClassCase(
                digit=4,
                says="Code {code} says that a mailing list or an alias cannot be expanded for now.",
                summary="The address belongs to a mailing list or an alias, and the server cannot find out at the moment where its mail has to go.",
                when_seen=(
                    "A file, a database or a directory with the members could not be read just then. "
                    "Sendmail then writes `Cannot open`, OpenSMTPD `Mailing list expansion problem`."
                ),
                how_to_fix=(
                    "Leave the message in the queue: it is delivered once the list can be read again. "
                    "If that takes more than a few hours, tell the administrator of the recipient's server. "
                    "On your own server, check the file, the database or the directory that holds the members."
                ),
            ),
        ),
    ),
)
