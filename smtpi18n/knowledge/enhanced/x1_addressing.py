"""The enhanced status codes X.1.d: an address, the sender's or a recipient's (RFC 3463 section 3.2, RFC 3886, RFC 7505)."""

from __future__ import annotations

from ...facts import Actor, Command, Retry, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import DELAYED, MALFORMED_ADDRESS, NO_MAIL_THERE, REFUSED, SENDER_REFUSED, UNKNOWN_USER

EXCHANGE_ONLINE = "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online"
EXCHANGE_SERVER = "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages"

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.1.0",
        registered_name="Other address status",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(2, 4, 5),
        commands=(Command.MAIL, Command.RCPT),
        name="Something about an address",
        says="Code {code} is about an address of the message and does not say more.",
        summary="An address of the message, the sender's or a recipient's, is what the reply is about; the code gives no details.",
        description=(
            "It is the catch-all among the codes for addresses. "
            "The command that it answers and the text tell which address is meant; some servers refuse the sender only in answer to `RCPT TO`."
        ),
        when_seen=(
            "The server does not want this sender, or finds no such user in its own domain: Exchange writes `Sender denied`, Postfix `Sender address rejected: User unknown`. "
            "Others refuse a recipient in this way, with words such as `Address rejected` or `Recipient not found`. "
            "Postfix also puts 5.1.0 into its log and its bounces when the recipient's domain has a null MX record. "
            "Exchange often refuses in this way a reply to an old or a saved message, in which the recipient's address is of no use any more; it may then begin with `IMCEA`."
        ),
        how_to_fix=(
            "Read the text of the reply: it usually names the address that is meant. "
            "If it is the recipient's, check it for typing errors, or ask the recipient another way for the right one. "
            "If it is the sender's, send from an address that exists and belongs to the account that you use. "
            "If both are right, the sender's administrator passes the full text on to the administrator of the receiving server. "
            "If Exchange refuses a reply to an old message, write a new one, and choose the recipient from the address book."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 with 5.1.0 when an address is the reason and no exact code fits, such as 5.1.1, 5.1.3 or 5.1.8.",
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(250, 450, 451, 501, 550, 553),
        related=("X.1.5", "X.1.1", "X.1.8"),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=2034, section="6")),
        symptoms="sender denied; address rejected; recipient not found; sender address rejected; sender ok; problem with an email address, no details; sender or recipient refused",
        cases=(
            ClassCase(
                digit=2,
                name="Sender's address accepted",
                says="Code {code} usually says that the sender's address is accepted.",
                summary="The server accepts the address, which is usually that of the sender.",
                description=(
                    "The transaction has begun, and no message has been handed over yet. "
                    "It may still be refused: many servers judge the sender only in answer to `RCPT TO`, or after the final dot."
                ),
                when_seen="It stands in nearly every session: Postfix, Sendmail, Exchange and Gmail confirm `MAIL FROM` with it.",
                how_to_fix="Nothing is wrong: go on with `RCPT TO`.",
                when_to_send="Send 250 with 2.1.0 when you accept the address in `MAIL FROM`; for one in `RCPT TO`, send 250 with 2.1.5.",
                scope=Scope.MESSAGE,
            ),
            ClassCase(
                digit=4,
                when_seen=(
                    "The server cannot or does not want to judge an address yet, the sender's or a recipient's. "
                    "Some put strangers off with it, for example on a backup server that is not meant to get mail directly."
                ),
                how_to_fix=(
                    "Leave the message in the queue: at a later attempt the server may accept the address. "
                    "If it keeps failing, read in the text which address is meant, and check that one."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.1",
        registered_name="Bad destination mailbox address",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.VRFY, Command.EXPN),
        name="No such mailbox",
        says="Code {code} usually says that the recipient's mailbox does not exist.",
        summary="The server has no mailbox with the recipient's address.",
        description=(
            "By RFC 3463, the part before the @ sign is wrong, and the domain is right. "
            "The refusal concerns this recipient alone: a message to several goes on to the others. "
            "A few providers send the code for other reasons, which the text then names. "
            "In its reports, Sendmail puts 5.1.1 also for any 550 in answer to `RCPT TO` that had no enhanced status code, whatever the reason: the quoted reply tells more."
        ),
        when_seen=(
            "The address is misspelt or invented. "
            "The mailbox has been removed, for example because its owner has left the company. "
            "Outlook suggests an old address from its list, while the mailbox has been created anew: `RESOLVER.ADR.ExRecipNotFound`. "
            "Or the mailbox exists and the server that answers does not know it: its list of recipients is out of date, or the MX record names a former provider."
        ),
        how_to_fix=(
            "Check the address for typing errors, and type it in full rather than take it from the suggestions of the mail program. "
            "Ask the recipient another way for the right one. "
            "In an application, take an address off the list when the text says that there is no such mailbox: much mail to unknown addresses spoils a sender's reputation. "
            "If the mailbox exists, the recipient's administrator corrects the list of recipients or the MX record."
        ),
        user_message=UNKNOWN_USER,
        when_to_send=(
            "Send 550 with 5.1.1 in answer to `RCPT TO` when there is no such mailbox in your domain. "
            "While you cannot look that up, send 451 with 4.3.0."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(421, 450, 451, 452, 550, 551, 552),
        related=("X.1.2", "X.2.1", "X.1.10", "X.1.6"),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=2034, section="6")),
        vendors=(
            VendorMeaning(
                key="comcast",
                vendor="Comcast",
                digits=(5,),
                text="Comcast also sends 552 with 5.1.1 when the recipient's mailbox has been over its quota for long.",
                source="https://github.com/ActiveCampaign/smtp-field-manual",
            ),
            VendorMeaning(
                key="orange",
                vendor="Orange",
                digits=(5,),
                text="Orange also sends 552 with 5.1.1 when the recipient's mailbox is full; the text then ends in a number such as `OFR_417`.",
                source="https://github.com/sisimai/p5-sisimai",
            ),
            VendorMeaning(
                key="godaddy",
                vendor="GoDaddy",
                digits=(5,),
                text="GoDaddy also sends 550 with 5.1.1 when your server has sent to too many recipients within the hour; the text then contains `IB607`.",
                source="https://github.com/sisimai/p5-sisimai/issues/236",
            ),
        ),
        symptoms="user unknown; no such user; user unknown in virtual mailbox table; mailbox not found; address does not exist; recipient not found; wrong email address; unverified address; recipient does not exist; address not found, mail returned; invalid recipient; unrouteable address; email account does not exist; typo in recipient's address; user doesn't exist at this domain; unknown local part; user unknown in local recipient table; nonexistent mailbox; invalid mailbox; address couldn't be found; no such person at this address; recipient's account was deleted; misspelled email address",
        cases=(
            ClassCase(
                digit=4,
                name="Recipient's mailbox not checked yet",
                says="Code {code} usually says that the server could not check yet whether the recipient's mailbox exists.",
                summary="The server cannot tell yet whether the recipient's mailbox exists, and wants the message again later.",
                description=(
                    "It does not say that the mailbox is missing. "
                    "The server that answers asks another one about the recipient, and keeps nothing of the message meanwhile; the client has it. "
                    "Postfix, by default, stays with 4.1.1 even if the other server says that there is no such mailbox: its text then quotes that refusal."
                ),
                when_seen=(
                    "A mail gateway meets the recipient for the first time and is still asking: `unverified address: Address verification in progress`. "
                    "The server that holds the mailboxes is not reachable: `unverified address: connect to`. "
                    "Some servers send it for greylisting too. "
                    "A provider that refuses for now by a rule of its own writes `policy violation`."
                ),
                how_to_fix=(
                    "Leave the message in the queue: an attempt some minutes later often succeeds. "
                    "If it lasts, read what the text quotes of the other server: if that one knows no such mailbox, correct the address. "
                    "If it was not reachable, the recipient's administrator makes it answer the gateway again. "
                    "If the text says `policy violation`, send more slowly, and ask your provider which rule it is."
                ),
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.2",
        registered_name="Bad destination system address",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.VRFY),
        name="Recipient's domain does not exist or takes no mail",
        says="Code {code} says that the recipient's domain does not exist or cannot take mail.",
        summary="Mail cannot be sent to the domain in the recipient's address.",
        description=(
            "By RFC 3463, the part after the @ sign is wrong, so every address in this domain fails. "
            "The server that answers is rarely the recipient's: usually it is the sender's own, which has looked the domain up in DNS. "
            "Other servers report the same with 5.4.4."
        ),
        when_seen=(
            "The part after the @ sign is misspelt, often by one letter. "
            "The domain has expired, or has no mail server. "
            "The address ends in a name that only a company's own network knows. "
            "Sendmail writes `Host unknown`, Gmail that it was not able to find the recipient's domain."
        ),
        how_to_fix=(
            "Check the part after the @ sign, and that no dot or comma follows it. "
            "If it is right, ask the recipient another way whether the domain is still in use. "
            "The administrator of that domain renews it, or corrects its DNS records. "
            "If mail to all domains fails, the sender's administrator checks the DNS resolver of the sending server."
        ),
        user_message=NO_MAIL_THERE,
        when_to_send=(
            "Send 550 with 5.1.2 in answer to `RCPT TO` when DNS says that the recipient's domain does not exist. "
            "Send 556 with 5.1.10 for a null MX record, and 451 with 4.4.3 when DNS gives no answer."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(450, 501, 550, 553),
        related=("X.1.1", "X.1.10", "X.4.4"),
        references=(Reference(rfc=3463, section="3.2"),),
        symptoms="domain not found; host unknown; no such domain; could not find the recipient domain; recipient's domain does not exist; name server host not found; wrong domain in email address; typo after the at sign; recipient domain is misspelled; invalid recipient domain; domain after @ not registered; no mail server for the domain; domain expired, mail bounces; recipient's domain could not be resolved; unrouteable mail domain",
        cases=(
            ClassCase(
                digit=4,
                name="Recipient's domain not found for now",
                says="Code {code} usually says that the recipient's domain could not be found in DNS for now.",
                summary="DNS gives no usable answer about the recipient's domain, and the server wants the message again later.",
                description=(
                    "The domain may exist all the same. "
                    "Postfix, by default, refuses for now even if DNS says that there is no such domain; other servers do so only when DNS fails. "
                    "If the domain is still not found after some days of attempts, the client gives up and reports that to the sender."
                ),
                when_seen=(
                    "The part after the @ sign is misspelt, and the server is a patient one: `Recipient address rejected: Domain not found` of Postfix. "
                    "The name servers of the domain, or the resolver of the sending side, do not answer at the moment."
                ),
                how_to_fix=(
                    "Check the part after the @ sign first: if it is misspelt, waiting does not help. "
                    "If it is right, leave the message in the queue. "
                    "If it lasts, the administrator of that domain checks its name servers, and the sender's administrator the resolver of the sending server."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.3",
        registered_name="Bad destination mailbox address syntax",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.VRFY, Command.EXPN),
        name="Recipient's address not written correctly",
        says="Code {code} says that the recipient's address is not written correctly.",
        summary="The recipient's address breaks the rules for addresses, so the server has not looked for a mailbox.",
        description=(
            "The fault may be on either side of the @ sign. "
            "Only this recipient is refused, and the session goes on. "
            "For letters outside ASCII, there are codes of their own, such as 5.6.7. "
            "In a report of Sendmail, 5.1.3 may stand for any 553 without an enhanced status code."
        ),
        when_seen=(
            "A space, a comma, a second @ sign or a bracket has got into the address, often from a form or a table. "
            "The domain is missing, or the address is empty. "
            "An application puts a display name or several addresses into one `RCPT TO`. "
            "Postfix writes `Bad recipient address syntax`, Exchange `Invalid address`."
        ),
        how_to_fix=(
            "Type the address anew, without spaces, commas and quotation marks. "
            "In an application, remove the spaces around addresses, and send a `RCPT TO` for each recipient. "
            "Look in the log at what was really sent: an empty variable and an invisible character are frequent causes."
        ),
        user_message=MALFORMED_ADDRESS,
        when_to_send=(
            "Send 501 with 5.1.3 when what stands in `RCPT TO` is not an address. "
            "For a well-formed address without a mailbox, send 550 with 5.1.1."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(401, 501, 550, 553),
        related=("X.1.1", "X.1.7", "X.5.2"),
        references=(Reference(rfc=3463, section="3.2"),),
        symptoms="bad recipient address syntax; invalid address; invalid recipient address; not a valid RFC 5321 address; space in the email address; malformed address; malformed email address; missing at sign in address; invalid address format; extra space in address; illegal characters in address; address written incorrectly; recipient address without domain; quotes or comma in address",
        cases=(
            ClassCase(
                digit=4,
                when_seen=(
                    "A space, a comma or a display name stands in the address, and the server puts off whatever it refuses, as Postfix does with `soft_bounce` on. "
                    "Mandrill answers so: `401 4.1.3 Bad recipient address syntax`."
                ),
                how_to_fix=(
                    "Correct the address, and take the message out of the queue: however long you wait, this address is not accepted. "
                    "In an application, treat the reply as a permanent refusal. "
                    "On your own server, turn `soft_bounce` off when you have finished testing."
                ),
                user_message=MALFORMED_ADDRESS,
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.4",
        registered_name="Destination mailbox address ambiguous",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(5,),
        commands=(Command.RCPT, Command.VRFY, Command.EXPN),
        name="Recipient's address is ambiguous",
        says="Code {code} usually says that the recipient's address fits several mailboxes.",
        summary="The server cannot tell which of several mailboxes the recipient's address means.",
        description=(
            "RFC 3463 has servers in mind that find a mailbox by a similar name. "
            "In practice it is usually a fault in the directory of the receiving server: two entries have the same address. "
            "The message itself is all right."
        ),
        when_seen=(
            "In Exchange, two users, groups or contacts have the same address: `RESOLVER.ADR.Ambiguous; ambiguous address`. "
            "Or a client has asked with `VRFY` for a name that several people bear."
        ),
        how_to_fix=(
            "Write to the full address, not to a short form of the name. "
            "The recipient's administrator looks for the entries that have this address, and removes it from all but one. "
            "Until then, use another address of the recipient."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service cannot tell whose address this is. "
            "Let the recipient know another way, for example by phone, and ask for another address."
        ),
        when_to_send="Send 553 with 5.1.4 when an address or a name fits several mailboxes and you do not want to choose one.",
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        passes=False,
        associated_codes=(550, 553),
        related=("X.1.1", "X.2.4"),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=5321, section="3.5.1")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange also sends 5.1.4 to addresses under `.test`, `.example`, `.invalid` and `.localhost`, which RFC 2606 reserves.",
                source=EXCHANGE_SERVER,
            ),
        ),
        symptoms="ambiguous address; user ambiguous; two mailboxes with the same address; several recipients match the address; duplicate address in exchange",
        cases=(
            ClassCase(
                digit=2,
                name="Ambiguous address accepted",
                says="Code {code} accepts a recipient's address that fits several mailboxes.",
                summary="The server accepts the recipient's address, although it fits several mailboxes.",
                description="RFC 3463 does not exclude this class here, but no server is known to send 2.1.4.",
                when_seen="It is hardly ever seen: a server that chooses a mailbox by a similar name may say so in this way.",
                how_to_fix=(
                    "Nothing is wrong: the server has accepted the recipient all the same. "
                    "If it matters who gets the message, write to the full address."
                ),
                when_to_send="In place of 2.1.4, send 250 with 2.1.5 when you accept a recipient.",
            ),
            ClassCase(
                digit=4,
                when_seen="It is hardly ever seen: Exchange, which has this fault most often, sends 420 with 4.2.0 for it while it tries again.",
                how_to_fix=(
                    "Leave the message in the queue: it is delivered once the recipient's administrator has left the address to one entry alone. "
                    "If it lasts, let the recipient know another way."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.5",
        registered_name="Destination address valid",
        status=Status.CURRENT,
        classes=(2,),
        classes_in_practice=(2, 5),
        commands=(Command.RCPT, Command.END_OF_DATA, Command.BDAT, Command.VRFY, Command.EXPN),
        name="Recipient's address accepted",
        says="Code {code} usually confirms that the recipient's address is valid.",
        summary="The recipient's address is valid as far as the server knows.",
        description=(
            "After `RCPT TO`, no message has been handed over yet, and it may still be refused. "
            "A server that takes mail for every address of a domain confirms in this way even mailboxes that do not exist. "
            "In a report of a delivery, the code stands for success."
        ),
        when_seen=(
            "It stands in nearly every session: Postfix, Sendmail, Exchange and Gmail confirm `RCPT TO` with it. "
            "Cyrus sends it for each recipient after the final dot too, by LMTP. "
            "Sendmail also sends it with the names that `VRFY` and `EXPN` ask for. "
            "In a delivery report, it goes with `Action: delivered` or `Action: relayed`."
        ),
        how_to_fix="Nothing is wrong: go on with the next recipient, or with the message.",
        when_to_send="Send 250 with 2.1.5 when you accept the address in `RCPT TO`.",
        scope=Scope.RECIPIENT,
        actors=(Actor.NOBODY,),
        associated_codes=(250, 251, 501),
        related=("X.1.0", "X.1.1"),
        references=(Reference(rfc=3463, section="3.2"), Reference(rfc=2034, section="6")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange sends 5.1.5 to addresses at `example.com`, `example.net` and `example.org`, which RFC 2606 reserves.",
                source=EXCHANGE_SERVER,
            ),
        ),
        symptoms="recipient ok; destination address valid; recipient accepted; is the email address valid; recipient address reserved by RFC 2606; address accepted by server",
        cases=(
            ClassCase(
                digit=4,
                name="Recipient put off, address called valid",
                says="Code {code} contradicts itself: it puts a recipient off and calls the address valid.",
                summary="The reply puts the recipient off, with a code that is meant for an accepted one.",
                description=(
                    "Go by the first digit: the recipient is refused for now, and the client keeps the message. "
                    "What has to pass first, only the text can tell."
                ),
                when_seen="A setting or a filter of the receiving server has a wrong code.",
                how_to_fix=(
                    "Leave the message in the queue: this recipient may be accepted later. "
                    "If it keeps failing, act on the text of the reply."
                ),
                user_message=DELAYED,
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
                when_to_send="Do not send 4.1.5: to put a recipient off, send 450 with a code that tells the reason, such as 4.2.1.",
            ),
            ClassCase(
                digit=5,
                name="Recipient refused, address called valid",
                says="Code {code} contradicts itself: it refuses a recipient and calls the address valid.",
                summary="The reply refuses the recipient, with a code that is meant for an accepted one.",
                description="Go by the first digit: the recipient is refused for good. Only the text can tell the reason.",
                when_seen=(
                    "A placeholder has been left where an address should be, and the server is Exchange: `Recipient address reserved by RFC 2606`. "
                    "Elsewhere, a setting or a filter of the receiving server has a wrong code."
                ),
                how_to_fix=(
                    "If the address ends in `example.com`, `example.net` or `example.org`, put the real one in its place. "
                    "With any other address, act on the text of the reply."
                ),
                user_message=REFUSED,
                actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
                when_to_send="Do not send 5.1.5: to refuse a recipient, send 550 with a code that tells the reason, such as 5.1.1.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.6",
        registered_name="Destination mailbox has moved, No forwarding address",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.VRFY, Command.EXPN),
        name="Recipient has moved",
        says="Code {code} usually says that the mailbox has moved; a new address stands in the text at most.",
        summary="The address was valid once, and mail for it is no longer accepted.",
        description=(
            "RFC 3463 means a mailbox whose owner has left no new address. "
            "Postfix names the new one in the text all the same. "
            "In a report of Sendmail, 5.1.6 may stand for any 551 without an enhanced status code. "
            "The server does not forward anything: the client keeps the message."
        ),
        when_seen=(
            "The owner has left the company or the provider, and the old address answers with a notice. "
            "Postfix writes `User has moved to`, and iCloud `recipient no longer on server`. "
            "Sendmail tells of a new address too (`User has moved; please try`), but with 551 and 5.1.1. "
            "OpenSMTPD puts 5.1.6 into its report when the user is gone by the time of delivery."
        ),
        how_to_fix=(
            "If the text names a new address, ask the recipient whether it is right, and write there. "
            "If not, ask the recipient another way for the new one. "
            "Take the old address out of your lists and address books."
        ),
        user_message=(
            "Your message was not delivered, because this address is no longer in use. "
            "Ask the recipient another way, for example by phone, for the new one."
        ),
        when_to_send=(
            "Send 550 with 5.1.6 when a mailbox has been given up, and 551 with 5.1.6 when you name the new address in the text. "
            "Do so only if its owner agrees."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER,),
        associated_codes=(501, 550, 551),
        related=("X.1.1", "X.2.1", "X.7.17"),
        references=(Reference(rfc=3463, section="3.2"),),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange sends 5.1.6 to an address whose domain has no dot, such as `user@contoso`.",
                source=EXCHANGE_SERVER,
            ),
        ),
        symptoms="user has moved please try; recipient no longer on server; mailbox has moved; address no longer in use; recipient changed the address; no forwarding address; recipient changed address; use the new address instead; mailbox moved to another server",
        cases=(
            ClassCase(
                digit=4,
                when_seen="Hardly any server sends it: a mailbox that has moved away is refused for good, unless the server puts off whatever it refuses, as Postfix does with `soft_bounce` on.",
                how_to_fix=(
                    "Take the message out of the queue, because the old address does not come back by waiting. "
                    "Write to the new address if the text names one and the recipient says that it is right."
                ),
                user_message=(
                    "Your message has not been delivered, and this address will hardly take it later either. "
                    "Ask the recipient another way, for example by phone, for a new address."
                ),
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.7",
        registered_name="Bad sender's mailbox address syntax",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT),
        name="Sender's address not written correctly",
        says="Code {code} usually says that the sender's address is not written correctly.",
        summary="The sender's address breaks the rules for addresses.",
        description=(
            "The address in `MAIL FROM` is meant, to which bounces go; the one that readers see may be another. "
            "The whole message is refused, whoever its recipients are, even if the answer comes only at `RCPT TO`. "
            "Postfix also takes this code for a sender's address that it could not verify, however it is written."
        ),
        when_seen=(
            "A program or a device sends with an address that lacks its domain, or with a space or a display name in it. "
            "Postfix writes `Bad sender address syntax`, Exchange `Invalid address`. "
            "If Postfix writes `undeliverable address`, the sender's own server has told it that there is no such mailbox."
        ),
        how_to_fix=(
            "Enter the full address of the sender, with its domain, in the settings of the program or device. "
            "In an application, put the bare address into `MAIL FROM`, and the display name only into the header field `From`. "
            "Look in the log at what was really sent: a variable may be empty or hold a space. "
            "If the text speaks of verification, the sender's administrator makes sure that the address exists and takes mail."
        ),
        user_message=SENDER_REFUSED,
        when_to_send=(
            "Send 501 with 5.1.7 when what stands in `MAIL FROM` is not an address. "
            "When the domain of a well-formed one does not exist, send 550 with 5.1.8."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(450, 501, 550, 553),
        related=("X.1.8", "X.1.3"),
        references=(Reference(rfc=3463, section="3.2"),),
        symptoms="bad sender address syntax; invalid sender address; invalid address; mail from command failed; sender address rejected unverified address; sender verification failed; sender verify failed; malformed sender address; invalid from address; return address does not exist; sender callout failed; sender mailbox cannot be verified; bad envelope sender; sender address refused",
        cases=(
            ClassCase(
                digit=2,
                name="Malformed sender accepted",
                says="Code {code} accepts a sender's address that is not written correctly.",
                summary="The server accepts the sender's address, although it is not written correctly.",
                description="RFC 3463 does not exclude this class here, but no server is known to send 2.1.7.",
                when_seen="It is hardly ever seen: a server that does not mind how the address is written sends 2.1.0.",
                how_to_fix=(
                    "Nothing stops the message: this server takes the address as it is written. "
                    "Correct the sender's address all the same, since other servers refuse it."
                ),
                when_to_send="In place of 2.1.7, send 250 with 2.1.0 when you accept a sender.",
            ),
            ClassCase(
                digit=4,
                name="Sender's address not verified yet",
                says="Code {code} usually says that the server could not verify the sender's address yet.",
                summary="The server could not verify yet that the sender's address exists, and wants the message again later.",
                description=(
                    "The server asks the mail server of the sender's domain about the address, without sending a message there. "
                    "Postfix puts the result into this code for want of a better one: the address may be written correctly. "
                    "By default, Postfix stays with 4.1.7 even if the answer is that there is no such mailbox; the text quotes the answer. "
                    "The code comes only at `RCPT TO`, unless Postfix is set up otherwise, but it concerns all recipients."
                ),
                when_seen=(
                    "The sender's server is slow or not reachable, or puts the check off by greylisting: `Sender address rejected: unverified address`. "
                    "Or the address that sends has no mailbox, as with some that nobody should reply to."
                ),
                how_to_fix=(
                    "Leave the message in the queue: the check often succeeds by the next attempt. "
                    "If it lasts, read what the text quotes. "
                    "The sender's administrator makes sure that the address exists, and that its mail server answers from outside."
                ),
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.8",
        registered_name="Bad sender's system address",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA, Command.BDAT),
        name="Sender's domain does not exist or takes no mail",
        says="Code {code} usually says that the sender's domain does not exist or cannot take replies.",
        summary="The domain in the sender's address does not exist, or could not take a bounce.",
        description=(
            "The address in `MAIL FROM` is meant, to which bounces go. "
            "A server that could not return a message does not want to accept it either. "
            "All recipients are concerned, even where the answer comes only at `RCPT TO`."
        ),
        when_seen=(
            "A program or a device sends from a domain that is misspelt, or that only its own network knows. "
            "The domain has expired, or has neither an MX record nor an IP address in DNS: `Domain of sender address` and `does not exist` are Sendmail's words. "
            "Some servers refuse in this way a sender from a domain that this client, or this account, may not send for."
        ),
        how_to_fix=(
            "Set a sender's address whose domain exists in public DNS. "
            "The sender's administrator gives the domain an MX record, and checks from outside that DNS knows it. "
            "If the text speaks of the account, such as `bad outbound sender` or `Sender Address Blocked`, change its password, and have the administrator unblock it."
        ),
        user_message=SENDER_REFUSED,
        when_to_send=(
            "Send 550 with 5.1.8 when DNS says that the sender's domain does not exist, and 451 with 4.1.8 when DNS gives no answer. "
            "For a null MX record, send 550 with 5.7.27."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(450, 451, 501, 550, 553, 554),
        related=("X.1.7", "X.7.27", "X.1.2"),
        references=(Reference(rfc=3463, section="3.2"),),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft 365 sends 5.1.8 with `bad outbound sender` when it has blocked the sender's own account for spam, often because someone else got hold of it.",
                source=EXCHANGE_ONLINE,
            ),
            VendorMeaning(
                key="exchange_server",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange Server also reports 5.1.8 with `bad outbound sender` when the sender exceeds a limit for sending, and with `SMTPSEND.Utf8RecipientAddress` when the recipient's address holds letters outside ASCII.",
                source=EXCHANGE_SERVER,
            ),
            VendorMeaning(
                key="zoho",
                vendor="Zoho",
                digits=(5,),
                text="Zoho sends 554 with 5.1.8 and `Sender Address Blocked` when it has stopped an account from sending.",
                source="https://help.zoho.com/portal/en/community/topic/issue-with-outgoing-mail",
            ),
        ),
        symptoms="sender address rejected domain not found; domain of sender address does not exist; domain of sender address does not resolve; access denied bad outbound sender; sender address blocked; sender domain must exist; sender domain cannot be resolved; sender's domain does not exist; from domain has no mx; invalid sender domain; return path domain invalid; mail from localhost rejected; fake sender domain; sender domain lacks dns records",
        cases=(
            ClassCase(
                digit=2,
                name="Sender with a doubtful domain accepted",
                says="Code {code} accepts a sender although replies could not reach its domain.",
                summary="The server accepts the sender's address, although its domain does not exist or could not take a bounce.",
                description="RFC 3463 does not exclude this class here, but no server is known to send 2.1.8.",
                when_seen="It is hardly ever seen: a server that does not check the domain sends 2.1.0.",
                how_to_fix=(
                    "Nothing stops the message: this server takes it in spite of the domain. "
                    "Correct the sender's domain all the same, since other servers refuse it."
                ),
                when_to_send="In place of 2.1.8, send 250 with 2.1.0 when you accept a sender.",
            ),
            ClassCase(
                digit=4,
                name="Sender's domain not found for now",
                says="Code {code} usually says that the sender's domain could not be found in DNS for now.",
                summary="DNS gives no usable answer about the sender's domain, and the server wants the message again later.",
                description=(
                    "It is usually about the sender's domain, even in answer to `RCPT TO`. "
                    "If Sendmail writes `Client IP address` or `Possibly forged hostname`, it is about the reverse DNS record (PTR) of the sending server. "
                    "Postfix, by default, refuses for now even if DNS says that there is no such domain; Sendmail does so only when DNS gives no answer. "
                    "The client keeps the message until the sender's domain is found or the time for attempts has run out."
                ),
                when_seen=(
                    "A program or a device sends from a domain that does not exist: `Sender address rejected: Domain not found` of Postfix. "
                    "The name servers of the sender's domain are not reachable: Sendmail then writes `Domain of sender address` and `does not resolve`. "
                    "Or the DNS resolver of the receiving server fails for the moment."
                ),
                how_to_fix=(
                    "Check the domain of the sender's address first: if it does not exist, waiting does not help. "
                    "If it does, leave the message in the queue. "
                    "If it lasts, the sender's administrator asks DNS from outside for the domain's MX and address records, and corrects them. "
                    "If a single receiving server answers so, its administrator checks the resolver. "
                    "If the text speaks of the client's IP address or a forged host name, the sender's administrator corrects the reverse DNS record (PTR) of the sending server."
                ),
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.9",
        registered_name="Message relayed to non-compliant mailer",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(2, 5),
        commands=(),
        name="Passed on to a server without message tracking",
        says="Code {code} says that the message went on to a server that cannot tell what became of it.",
        summary="The message was passed on to a server that does not support message tracking, so its further way is not known.",
        description=(
            "It is not a reply in a session, but stands in reports of message tracking (RFC 3886), as 2.1.9 with `Action: relayed`. "
            "The address was valid as far as the reporting server knows. "
            "Whether the message was delivered, the code does not say."
        ),
        when_seen=(
            "It is hardly ever seen, since few servers support message tracking. "
            "A program has asked where a message is, and the last server that can answer has passed it on to one that cannot."
        ),
        how_to_fix=(
            "Nothing is wrong: the message has been passed on. "
            "To learn more, ask the recipient, or the administrator of the next server."
        ),
        when_to_send=(
            "Put 2.1.9 into a tracking report with `Action: relayed` when the next server does not support message tracking. "
            "In a session, send 250 with 2.1.5 to confirm a recipient."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.NOBODY,),
        associated_codes=(501, 550),
        related=("X.1.5", "X.0.0"),
        references=(Reference(rfc=3886, section="3.3.4"),),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange sends 501 with 5.1.9 and `UTF-8 addresses not supported`, or reports 5.1.9 with `SMTPSEND.Utf8SenderAddress`, when the sender's address holds letters outside ASCII and this or the next server does not support them.",
                source="Microsoft.Exchange.Transport.AckReason, text in the program",
            ),
        ),
        symptoms="message relayed to non-compliant mailer; message tracking ends; relayed with no further information; where is my message",
        cases=(
            ClassCase(
                digit=4,
                name="Put off, with a code for a message passed on",
                says="Code {code} contradicts itself: it puts a message off and says that it was passed on.",
                summary="The reply or report speaks of a delay, with a code that is meant for a message passed on.",
                description=(
                    "RFC 3886 has 2.1.9 alone, and no server is known to send 4.1.9. "
                    "Go by the first digit: the message is delayed, and the text may say why."
                ),
                when_seen="A setting or a filter that puts mail off has a wrong code.",
                how_to_fix=(
                    "Leave the message in the queue: by its first digit, this is only a delay. "
                    "If it keeps failing, act on the text."
                ),
                user_message=DELAYED,
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
                when_to_send="Do not send 4.1.9: send 451 with a code that tells the reason, such as 4.3.0.",
            ),
            ClassCase(
                digit=5,
                name="Refused, with a code for a message passed on",
                says="Code {code} contradicts itself: it refuses a message and says that it was passed on.",
                summary="The reply or report speaks of a refusal, with a code that is meant for a message passed on.",
                description=(
                    "RFC 3886 has 2.1.9 alone. Go by the first digit: the message is refused, and the text may say why."
                ),
                when_seen="Exchange has given the number a meaning of its own, or a setting or a filter that refuses mail has a wrong code.",
                how_to_fix=(
                    "Act on the text: it alone can tell the reason. "
                    "If it speaks of `UTF-8` or `Utf8SenderAddress`, send from an address in ASCII."
                ),
                user_message=REFUSED,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                scope=Scope.MESSAGE,
                when_to_send="Do not send 5.1.9: send 550 with a code that tells the reason, such as 5.1.1.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.1.10",
        registered_name="Recipient address has null MX",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.RCPT, Command.VRFY),
        name="Recipient's domain takes no mail (null MX)",
        says="Code {code} says that the recipient's domain takes no mail (null MX); Microsoft means no such recipient.",
        summary="The owner of the recipient's domain declares in DNS that it takes no mail at all.",
        description=(
            "The declaration is a null MX record: an MX record with a dot in place of a server's name (RFC 7505). "
            "The server that answers is one on the way, usually the sender's own, since the domain has none for mail. "
            "With 550 and the word `RecipientNotFound`, the code comes from Microsoft: then only this recipient is unknown."
        ),
        when_seen=(
            "The address is misspelt, or its domain serves a web site alone: `does not accept mail (nullMX)`. "
            "An application still sends to a placeholder at `example.com`. "
            "From Microsoft, the recipient's mailbox is missing: `RESOLVER.ADR.RecipientNotFound`."
        ),
        how_to_fix=(
            "Check the address, above all the part after the @ sign. "
            "If the reply comes from Microsoft, check the part before it, and type the address in full rather than take it from the suggestions of the mail program. "
            "If the address is right, ask the recipient another way for one that takes mail. "
            "If the domain should take mail, its administrator replaces the null MX record."
        ),
        user_message=(
            "Your message was not delivered, because no mail can be received at this address. "
            "Check how the address is written, before and after the @ sign, or reach the recipient another way."
        ),
        when_to_send=(
            "Send 556 with 5.1.10 when the recipient's domain has a null MX record. "
            "When it is the sender's domain, send 550 with 5.7.27."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(550, 556),
        related=("X.1.1", "X.1.2", "X.7.27"),
        references=(Reference(rfc=7505, section="4.1"), Reference(rfc=7505, section="6"), Reference(rfc=7504, section="4")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange Online sends 550 with 5.1.10 when there is no such recipient in an organisation; the domain itself takes mail.",
                source=EXCHANGE_ONLINE,
            ),
        ),
        symptoms="domain does not accept mail; null MX; nullmx; recipient address has null mx; recipient not found by SMTP address lookup; RecipientNotFound; cannot send to example.com; recipient not found in office 365; domain refuses all mail; null mx record of recipient; recipient's domain not for mail",
        cases=(
            ClassCase(
                digit=4,
                when_seen="Hardly any server sends it: a null MX record is a reason to refuse for good, unless the server puts off whatever it refuses, as Postfix does with `soft_bounce` on.",
                how_to_fix=(
                    "Take the message out of the queue: as long as the domain has a null MX record, waiting does not help. "
                    "Correct the part after the @ sign, or ask the recipient another way for an address in another domain."
                ),
                user_message=NO_MAIL_THERE,
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
            ),
        ),
    ),
)
