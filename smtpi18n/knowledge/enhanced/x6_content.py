"""The enhanced status codes X.6.d: the content of the message, and the form it is written in (RFC 3463 section 3.7)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import NOT_SENT_YET

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.6.0",
        registered_name="Other or undefined media error",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(2, 4, 5),
        commands=(Command.END_OF_DATA,),
        name="Other problem with the content",
        says="Code {code} is usually about the content of the message and does not say more.",
        summary="Usually something about the content of the message is in the way, and no exact code fits.",
        description=(
            "Content is the text with its attachments, and also the form in which both are written: header fields, MIME parts, encodings. "
            "As a rule the addresses and the mailbox are not the reason. "
            "What exactly is wrong, only the text of the reply tells."
        ),
        when_seen=(
            "The message is malformed: a header field is missing, repeated or broken, characters outside ASCII stand in the header unencoded, or a MIME part does not end as it should. "
            "Gmail documents `554 5.6.0 Mail message is malformed`, filters write `BAD HEADER`, and Postfix can be set to answer `550 5.6.0 improper use of 8-bit data in message header`. "
            "Exchange writes `STOREDRV.Deliver; Corrupt message content` about an attachment that it cannot store, and Sendmail `552 5.6.0 Headers too large`, for example because of a very long list of recipients. "
            "Some filters also send the code for content that they do not want."
        ),
        how_to_fix=(
            "Read in the text of the reply what is wrong. "
            "If a program writes the message, let a mail library build the header and the MIME parts. "
            "If a person wrote it, send it again as plain text without attachments, then add these one by one. "
            "If the header is too large, name fewer recipients in each message. "
            "If you find nothing wrong, send the full reply to the administrator of the server that refused the message."
        ),
        user_message=(
            "Your message was not delivered, because a mail server could not handle its content. "
            "Send it again as plain text without attachments, or pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 554 with 5.6.0 when you refuse the content of a message and no other code of group X.6.X fits; say in the text what is wrong.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(250, 451, 501, 550, 552, 554),
        related=("X.7.1", "X.6.1", "X.6.3", "X.5.2"),
        references=(Reference(rfc=3463, section="3.7"), Reference(rfc=2034, section="6")),
        symptoms="message is malformed; bad header; corrupt message content; headers too large; invalid message content; message rejected because of its format; alias expansion error; queued mail for delivery; missing message-id header; duplicate from header; message not rfc compliant; message structure broken; queued by exchange for delivery; improper use of 8-bit data in message header",
        cases=(
            ClassCase(
                digit=2,
                name="Message accepted, nothing against its content",
                says="Code {code} says that the message has been accepted.",
                summary="The server has taken the message and answers for it from now on.",
                description=(
                    "RFC 2034 shows `250 2.6.0 Message accepted` as the answer after the final dot. "
                    "Nothing is said against the content, and what follows the code, such as an identifier, serves to trace the message. "
                    "Accepted is not yet delivered: a report may still say that the delivery failed."
                ),
                when_seen=(
                    "Exchange and Microsoft 365 answer so to each message that they accept: `Queued mail for delivery`. "
                    "Stalwart answers so to each part that `BDAT` brings (`Chunk accepted`), before the message is complete."
                ),
                how_to_fix=(
                    "Nothing is wrong: take the message out of the client's queue. "
                    "If it does not arrive, give the text of this reply to the recipient's administrator, who can trace the message by it."
                ),
                when_to_send="Send 250 with 2.6.0 after the final dot when you accept the message.",
            ),
            ClassCase(
                digit=4,
                says="Code {code} usually says that a server cannot handle the message for now; the content itself is mostly not the reason.",
                summary="The server cannot handle the message for now, and no exact code says why.",
                description=(
                    "The client keeps the message and tries again. "
                    "Content does not change by waiting, so the reason is mostly not in the message but in the server that handles it."
                ),
                when_seen=(
                    "Postfix answers `451 4.6.0 Alias expansion error` when it cannot resolve an alias, because it leads to too many addresses or is nested too deeply. "
                    "The content is not the reason then. "
                    "Elsewhere a program that checks or converts messages is down or overloaded."
                ),
                how_to_fix=(
                    "Leave the message in the queue, so that it goes out once the server can handle it. "
                    "If the text speaks of an alias, have the administrator of that server divide it, look for aliases that lead back to themselves, or raise `virtual_alias_expansion_limit`. "
                    "In other cases, if it lasts, send the message in a simpler form and tell the administrator of that server."
                ),
                when_to_send="Send 451 with 4.6.0 when you cannot handle the content now but expect to later.",
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.6.1",
        registered_name="Media not supported",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Type of content not supported",
        says="Code {code} says that this type of content is not supported on the way.",
        summary="The content of the message has a type or an encoding that is not supported on its way.",
        description=(
            "The type is that of the whole message or of one part, such as 8-bit text, binary data or a certain file format. "
            "Either the protocol of the delivery or the next system cannot take it, so it does not help to send the same message again."
        ),
        when_seen=(
            "A server passes 8-bit content on only to servers that announce `8BITMIME` or `BINARYMIME`: old versions of Exchange and the mail service of Windows then write `554 5.6.1 Body type not supported by Remote Host`. "
            "Exchange refuses a message divided into several (`message/partial`), and Sendmail 8-bit characters without MIME if it is set to (`Eight bit data not allowed`). "
            "Behind the mailbox may also stand a system that takes only certain formats, such as a fax service or a gateway to mobile phones."
        ),
        how_to_fix=(
            "Send the message again as plain text, and each file as a link. "
            "If a program writes the message, have it encode text and files in 7 bits, with `quoted-printable` or base64. "
            "If you run the next server, turn on `8BITMIME` there."
        ),
        user_message=(
            "Your message was not delivered, because something in it, such as an attachment, is not supported on the way to the recipient. "
            "Send the text again without that part; instead of a file, put a link to it into the message."
        ),
        when_to_send="Send 554 with 5.6.1 when the content has a type that your server, or the system behind it, cannot take.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(500, 554),
        related=("X.6.3", "X.6.0", "X.3.3"),
        references=(Reference(rfc=3463, section="3.7"),),
        vendors=(
            VendorMeaning(
                key="amazon",
                vendor="Amazon",
                digits=(5,),
                text="Amazon SES suggests 5.6.1 to its users for bouncing received mail whose content they do not want, whatever its type.",
                source="https://app.unpkg.com/aws-cdk-lib@2.233.0/files/aws-ses-actions/lib/bounce.js",
            ),
        ),
        symptoms="body type not supported by remote host; media not supported; content type not supported; attachment type not accepted; 8-bit data not allowed; message/partial not supported; message content rejected; dangerous attachment refused; blocked attachment type; executable attachment not allowed; forbidden file extension; password-protected archive refused; 8-bit content refused",
    ),
    EnhancedStatus(
        code="X.6.2",
        registered_name="Conversion required and prohibited",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Conversion required but prohibited",
        says="Code {code} says that the content would have to be converted, which is forbidden.",
        summary="The content would have to be converted on the way, but the sender or the sending server does not allow that.",
        description=(
            "To convert means to give the same content another form, mostly to turn 8-bit text into 7-bit text, or one file format into another. "
            "RFC 3463 names two who may forbid it: the sender, in the message itself, and the policy of the sending host. "
            "The next system cannot take the message as it is, so it goes no further."
        ),
        when_seen=(
            "The code is rare in this sense. "
            "A gateway would have to change a message that its sender signed, or marked with `Conversion: Prohibited`, because the system behind it takes only 7-bit text or certain formats."
        ),
        how_to_fix=(
            "Send the message in a form that needs no conversion: as plain text, with links in place of files. "
            "If a program signs messages, have it encode the content in 7 bits first, with `quoted-printable` or base64. "
            "If a setting of your own server forbids the conversion, have its administrator allow it."
        ),
        user_message=(
            "Your message was not delivered: it would have had to be converted on the way, which is not allowed. "
            "Send it again as plain text and without a digital signature, with links to the files."
        ),
        when_to_send="Send 554 with 5.6.2 when a message cannot go on without a conversion that its sender or your policy forbids.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        passes=False,
        associated_codes=(550, 554),
        related=("X.6.3", "X.6.5", "X.6.4", "X.7.3"),
        references=(Reference(rfc=3463, section="3.7"),),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange has 5.6.2 for bare line feeds (LF) in a message, for which its cloud sends 5.6.11, and for trouble with a connected account that the user sends from.",
                source="Microsoft Exchange, text constants of its transport service",
            ),
        ),
        symptoms="conversion required and prohibited; conversion prohibited; message must not be converted; signed message cannot be changed on the way; bare linefeeds are illegal",
        cases=(
            ClassCase(
                digit=2,
                name="Success, although a conversion was prohibited",
                says="Code {code} would say that a message was accepted although it needed a conversion that is forbidden.",
                description=(
                    "A positive reply with this detail contradicts itself: without the conversion the message could not have gone on. "
                    "The first digit counts, so the message has been accepted."
                ),
                when_seen="It could come from a gateway that has converted a message although that was forbidden, but none is known to send it.",
                how_to_fix="Nothing is wrong with the delivery: whatever became of the conversion, the message is accepted.",
                when_to_send="In place of 2.6.2, send 250 with 2.6.0, or with 2.6.4 if a conversion has lost something.",
            ),
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: the next attempt may find a way that needs no conversion. "
                    "If it stays there, send it again as plain text, with links in place of files."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.6.3",
        registered_name="Conversion required but not supported",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA, Command.BURL),
        name="Conversion required but not supported",
        says="Code {code} says that the content would have to be converted, which the server cannot do.",
        summary="The content would have to be converted for the next server, and this server cannot do that.",
        description=(
            "Mostly it is 8-bit text on its way to a server that takes only 7-bit text, because it does not announce `8BITMIME`. "
            "The server that has the message may then convert it or return it, but not pass it on unchanged (RFC 6152). "
            "In this case it does not convert it."
        ),
        when_seen=(
            "The sending server is set up not to convert messages: Sendmail then writes of the next server `does not support 8BITMIME`, or `Cannot send 8-bit data to 7-bit destination`. "
            "Some filters send 5.6.3 for characters outside ASCII that stand in the header unencoded (`nonencoded 8-bit character`). "
            "In answer to `BURL` it means that the part to be included is binary, or has such characters in its header."
        ),
        how_to_fix=(
            "Have the program that writes the message encode everything in 7 bits: the body with `quoted-printable` or base64, the header by RFC 2047. "
            "Mail libraries can do that. "
            "Or let the sending server convert such messages, or have the administrator of the next server turn on `8BITMIME`."
        ),
        user_message=(
            "Your message was not delivered, because a mail server on the way cannot convert it for the next one. "
            "Try plain text without attachments; if that does not get through either, pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 554 with 5.6.3, in answer to `BURL` too, when a message cannot go on without a conversion that you do not support.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        passes=False,
        associated_codes=(554,),
        related=("X.6.2", "X.6.5", "X.6.1", "X.6.7"),
        references=(
            Reference(rfc=3463, section="3.7"),
            Reference(rfc=4468, section="6"),
            Reference(rfc=4141, section="3.3"),
            Reference(rfc=6152, section="3"),
        ),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Lists of Microsoft Exchange codes have 5.6.3 for a message with more than 250 attachments.",
                source="https://blog.icewolf.ch/archive/2012/05/20/exchange-ndr-code-list/",
            ),
        ),
        symptoms="conversion required but not supported; server does not support 8bitmime; cannot send 8-bit data to 7-bit destination; nonencoded 8-bit character in the header; unencoded characters in the subject; too many attachments; message contains 8-bit characters; eight-bit text not accepted; server is seven-bit only; 8bitmime not offered",
        cases=(
            ClassCase(
                digit=2,
                name="Success, although a conversion was not supported",
                says="Code {code} would say that a message was accepted although it needed a conversion that the server cannot do.",
                summary="A message would have been accepted although it needed a conversion that the server cannot do.",
                description=(
                    "A message that could not be converted does not go on, so the detail does not fit a positive reply. "
                    "Go by the reply code: after 250 the server answers for the message."
                ),
                when_seen="It could come from a server that passes 8-bit text on without converting it, but none is known to send it.",
                how_to_fix="Nothing is wrong with the delivery: only if the recipient sees garbled letters, have the program that writes the message encode it in 7 bits.",
                when_to_send="In place of 2.6.3, send 250 with 2.6.0, or with 2.6.4 if a conversion has lost something.",
            ),
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: another host of the recipient's domain may take 8-bit text. "
                    "If it stays there, have the message encoded in 7 bits and send it again."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.6.4",
        registered_name="Conversion with loss performed",
        status=Status.CURRENT,
        classes=(2, 5),
        classes_in_practice=(2,),
        commands=(Command.END_OF_DATA, Command.BURL),
        name="Conversion with loss",
        says="Code {code} says that a conversion of the content loses part of it.",
        summary="When the content is converted for the recipient, part of it is lost.",
        description=(
            "By RFC 3463 it is first of all a warning in a success: code 2.6.4 says that the message went on without the lost part. "
            "Code 5.6.4 is a refusal, because the sender had forbidden such a loss."
        ),
        when_seen=(
            "The sender, or a program of the sender, does not allow any loss, and the system behind the server takes only simpler content. "
            "A refusal for this reason is rare, because hardly any message forbids a loss. "
            "A filter has also been seen to answer `554 5.6.4` (`forbidden attachment`) to files that it stops."
        ),
        how_to_fix=(
            "Send the message in a simpler form: as plain text, with links in place of files. "
            "If the text speaks of a forbidden attachment, send a link, or ask the administrator which files may be sent."
        ),
        user_message=(
            "Your message was not delivered, because part of it would have been lost on the way. "
            "Send it again without formatting, pictures and attached files, and give links to the files if they are needed."
        ),
        when_to_send="Send 554 with 5.6.4 when a message could go on only with a loss that its sender has forbidden.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(250, 554),
        related=("X.6.5", "X.6.2", "X.6.3"),
        references=(
            Reference(rfc=3463, section="3.7"),
            Reference(rfc=4468, section="6"),
            Reference(rfc=3834, section="3.2.1"),
        ),
        symptoms="conversion with loss performed; part of the message lost; attachment removed on the way; message changed by a filter; characters lost in the subject; forbidden attachment",
        cases=(
            ClassCase(
                digit=2,
                name="Accepted, but part of the content was lost",
                says="Code {code} says that the message was accepted, but a conversion has lost part of it.",
                summary="The message went on or was delivered, but a conversion has lost part of it.",
                description=(
                    "This is a warning for the sender and no error: the recipient gets the message in a changed form. "
                    "RFC 3834 also gives it for a message from which a filter has taken something harmful."
                ),
                when_seen=(
                    "The server had to guess a character set: RFC 4468 shows this answer (`250 2.6.4`) after 8-bit characters in a header have been encoded. "
                    "Or a filter has taken out an attachment, or a gateway has turned the message into something simpler, such as plain text."
                ),
                how_to_fix=(
                    "Nothing is wrong: the message has been accepted. "
                    "If what was lost matters, ask the recipient what has arrived, and send the rest as plain text or as a link."
                ),
                when_to_send="Send 250 with 2.6.4 when you have accepted a message, but a conversion that it needed has lost something.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.6.5",
        registered_name="Conversion Failed",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.END_OF_DATA,),
        name="Conversion failed",
        says="Code {code} says that a conversion of the content was tried and failed.",
        summary="The content had to be converted, and the attempt failed.",
        description=(
            "The server can convert, but not this content, mostly because a part is damaged or is not what its label says. "
            "The message has not been passed on."
        ),
        when_seen=(
            "A part of the message is damaged, or is labelled with an encoding that it does not have. "
            "The recipient's device takes only certain formats, and the server cannot turn the content into one of them (RFC 4141). "
            "Few servers send the code."
        ),
        how_to_fix=(
            "Send the message again as plain text, with links in place of files. "
            "If a program writes the message, check that each part really has the encoding that its label names. "
            "If it concerns one recipient only, ask the administrator there which formats the system takes."
        ),
        user_message=(
            "Your message was not delivered, because a mail server could not convert it for the recipient. "
            "A part of it may be damaged: write it anew as plain text, and give links to the files."
        ),
        when_to_send="Send 554 with 5.6.5 when a conversion fails because of the content, and 451 with 4.6.5 when it fails for a reason that may pass.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(451, 550, 554),
        related=("X.6.3", "X.6.2", "X.6.4"),
        references=(Reference(rfc=3463, section="3.7"), Reference(rfc=4141, section="3.2")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Old versions of Microsoft Exchange sent 5.6.5 with `UMPMSG.Deliver` when a voicemail or fax of a partner service was incomplete or not allowed.",
                source="Microsoft Exchange, text constants of its transport service",
            ),
        ),
        symptoms="conversion failed; content conversion failed; message could not be converted; wrong character set of the message; damaged attachment; multi-language situation; wrong charset, garbled text",
        cases=(
            ClassCase(
                digit=4,
                description="The reason is then rather in the program that converts messages than in the message, which the client keeps and offers again.",
                when_seen=(
                    "The program that converts messages is down, overloaded or short of memory. "
                    "Lists of Exchange codes have 4.6.5 for a server on which the code page of the message is not installed."
                ),
                how_to_fix=(
                    "Leave the message in the queue until the program that converts messages works again. "
                    "If it keeps failing, send the message again as plain text, and tell the administrator of the server that converts messages."
                ),
                actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.6.6",
        registered_name="Message content not available",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.BURL,),
        name="Content could not be fetched",
        says="Code {code} says that content kept on another server could not be fetched.",
        summary="The server was to take a part of the message from another server, and did not get it.",
        description=(
            "The code belongs to `BURL`: the mail program does not upload a part of the message but names the place in a mailbox where it is kept. "
            "If that part cannot be fetched, the whole transaction fails by RFC 4468, and no recipient gets the message."
        ),
        when_seen=(
            "The address of the part has expired, belongs to another account or another server, or the part has been deleted. "
            "Dovecot answers `554 5.6.6 IMAP URL resolution failed` when it cannot use the address. "
            "Few mail programs use `BURL`, so the code is rare."
        ),
        how_to_fix=(
            "Send the message again: the mail program then names the part anew. "
            "If that does not help, turn `BURL` off in the mail program, so that it uploads the whole message. "
            "Have the administrator of the mail service check that the address leads to the IMAP server which the settings of the submission server name (Dovecot: `imap_urlauth_host` and `imap_urlauth_port`)."
        ),
        user_message=(
            "Your message was not sent, because your mail service could not get a part of it from your mailbox. "
            "Send it again; if that does not help, pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 554 with 5.6.6 in answer to `BURL` when the other server refuses the part or does not have it; if you cannot reach that server now, send 451 with 4.4.1.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(451, 554),
        related=("X.7.14", "X.4.1"),
        references=(Reference(rfc=4468, section="5"), Reference(rfc=4468, section="6")),
        symptoms="imap url resolution failed; imap urlauth resolution failed; message content not available; cannot fetch the message from the mailbox; sending by burl fails; forward without download fails",
        cases=(
            ClassCase(
                digit=4,
                when_seen=(
                    "The mail store does not answer at the moment, or takes too long. "
                    "RFC 4468 shows 451 with 4.4.1 for this, so 4.6.6 is rarer still."
                ),
                how_to_fix=(
                    "Wait until the mail program repeats the attempt, or send the message again in a few minutes. "
                    "If it lasts, have the administrator of the mail service check the connection between the submission server and the IMAP server."
                ),
                user_message=NOT_SENT_YET,
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.6.7",
        registered_name="Non-ASCII addresses not permitted for that sender/recipient",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.MAIL, Command.RCPT),
        name="Address with characters outside ASCII not accepted",
        says="Code {code} says that an address with characters outside ASCII is not allowed here.",
        summary="An address has characters outside ASCII, such as Cyrillic or accented letters, and the server does not accept them.",
        description=(
            "Such addresses need the extension `SMTPUTF8` on every server on the way, and the client must ask for it in `MAIL FROM`. "
            "If the next server does not offer it, the client must not send the message as it is (RFC 6531), and reports the code to the sender itself. "
            "Characters outside ASCII in `Subject` or in a name do not need the extension if they are encoded, as mail programs do."
        ),
        when_seen=(
            "The address of the sender or a recipient has such characters, and the client has not announced `SMTPUTF8` (Postfix: `Must declare SMTPUTF8 to send unicode address`), or the server does not support such addresses. "
            "In a bounce of your own server it means that the next server lacks the extension (`SMTPUTF8 is required, but was not offered`). "
            "Often the reason is not an address but a `Subject` or a name that a script has put into the header unencoded: Postfix then asks for the extension too, if the message came through the `sendmail` command. "
            "The LMTP service of Dovecot, which often stands behind Postfix, does not offer it unless it was built for that."
        ),
        how_to_fix=(
            "Use an address that is all ASCII; if only the domain has other letters, write it in its `xn--` form. "
            "If a script writes the message, have it encode `Subject` and the names in the header (RFC 2047). "
            "If your Postfix server does not need such addresses, set `smtputf8_enable = no` there. "
            "Otherwise ask the administrator of the next server to turn `SMTPUTF8` on."
        ),
        user_message=(
            "Your message was not delivered, because a mail server on the way does not accept an address with letters other than the basic Latin ones. "
            "Use an address without such letters, or pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 550 with 5.6.7 in answer to `MAIL FROM`, and 553 with 5.6.7 in answer to `RCPT TO`, when you accept only ASCII addresses there.",
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(550, 553),
        related=("X.6.9", "X.6.8", "X.1.3", "X.5.4"),
        references=(Reference(rfc=6531, section="3.5"), Reference(rfc=6531, section="4.2")),
        symptoms="smtputf8 is required, but was not offered; must declare smtputf8 to send unicode address; address requires smtputf8; non-ascii address not accepted; cyrillic or accented letters in the address; emoji or umlaut in the subject bounces; unicode email address; internationalized email address not supported; cyrillic mailbox name; address with national characters bounced; unicode characters in address; non-latin address rejected; idn domain in address; eai not supported; umlaut in email address; recipient server lacks smtputf8",
    ),
    EnhancedStatus(
        code="X.6.8",
        registered_name="UTF-8 string reply is required, but not permitted by the SMTP client",
        status=Status.CURRENT,
        classes=(2, 5),
        classes_in_practice=(2, 5),
        commands=(Command.VRFY, Command.EXPN),
        name="Answer needs UTF-8, which the client has not allowed",
        says="Code {code} says that the full answer needs UTF-8, which the client has not allowed.",
        summary="The full answer would hold an address with characters outside ASCII, and the client has not said that it can read it.",
        description=(
            "It answers `VRFY` or `EXPN`, with which a client asks about a mailbox or a mailing list, and says nothing of any message. "
            "The parameter `SMTPUTF8` allows such an answer, for this one command only. "
            "RFC 6531 leaves the server the choice: 252 takes the address without confirming it, 550 refuses an answer."
        ),
        when_seen=(
            "The client sent `VRFY` or `EXPN` without `SMTPUTF8`, and the mailbox or a member of the list has such an address. "
            "The code is very rare: most servers tell nothing about their mailboxes, and few have such addresses."
        ),
        how_to_fix=(
            "Send the command again with `SMTPUTF8` at its end, if the reply to `EHLO` lists the extension. "
            "If the client cannot read UTF-8, send the message without asking and judge by the reply to `RCPT TO`."
        ),
        when_to_send="Send 252 with 2.6.8, or 550 with 5.6.8, in answer to `VRFY` or `EXPN` when the answer needs UTF-8 and the client has not given `SMTPUTF8`.",
        actors=(Actor.SENDER_ADMINISTRATOR,),
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=(252, 550, 553),
        related=("X.6.7", "X.6.10"),
        references=(Reference(rfc=6531, section="3.7.4.2"), Reference(rfc=6531, section="4.2")),
        symptoms="utf-8 string reply is required; reply needs utf-8; vrfy does not show the address; vrfy with smtputf8; expn of a list with non-ascii addresses",
        cases=(
            ClassCase(
                digit=2,
                name="Mail may be sent, but the full answer needs UTF-8",
                says="Code {code} says that mail may be sent, but the full answer needs UTF-8, which the client has not allowed.",
                summary="The server takes mail for the address and tries to deliver it, but does not show the full answer, which needs UTF-8.",
                how_to_fix=(
                    "Nothing is wrong: send the message and judge by the reply to `RCPT TO`. "
                    "To see the full answer, send the command again with `SMTPUTF8` at its end."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.6.9",
        registered_name="UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Recipient cannot take a header in UTF-8",
        says="Code {code} says that a recipient cannot take a header with characters outside ASCII.",
        summary="The header has unencoded characters outside ASCII, and at least one recipient cannot take such a message.",
        description=(
            "It comes after the final dot, when the recipients have already been accepted, and refuses the message for all of them. "
            "RFC 6531 has it next to 554 in its text and next to 550 in its registration, so both occur. "
            "Servers are advised to find out earlier, and to refuse only such a recipient in answer to `RCPT TO`."
        ),
        when_seen=(
            "The message was sent with `SMTPUTF8`, mostly because of Cyrillic or accented letters in an address, and has to go on to a server without that extension. "
            "Some servers send the code if a program has left 8-bit characters unencoded in the header (`improper use of 8-bit data in message header`)."
        ),
        how_to_fix=(
            "Use only ASCII addresses, and have the program encode `Subject` and the names in the header (RFC 2047): then the message does not need `SMTPUTF8`. "
            "If only some recipients cannot take it, send it to the others on its own. "
            "Otherwise ask the administrator of the recipient's server to turn `SMTPUTF8` on."
        ),
        user_message=(
            "Your message was not delivered, because a recipient's mail service does not support letters other than the basic Latin ones in addresses or in the title. "
            "Send it again without such letters there, or pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 554 with 5.6.9 after the final dot when a recipient cannot take a header in UTF-8 and this was not known yet at `RCPT TO`.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(550, 554),
        related=("X.6.7", "X.6.3", "X.6.0"),
        references=(Reference(rfc=6531, section="3.5"), Reference(rfc=6531, section="4.2")),
        symptoms="utf-8 header message cannot be transferred; utf-8 header requires smtputf8; improper use of 8-bit data in message header; unencoded subject; recipient's server does not support international addresses; raw utf-8 in message headers; non-ascii header not encoded; emoji in headers refused",
    ),
    EnhancedStatus(
        code="X.6.10",
        registered_name="",
        status=Status.DEPRECATED,
        # The registry says nothing of classes any more; RFC 5336 registered the code with 252.
        classes=(2,),
        classes_in_practice=(),
        commands=(Command.VRFY, Command.EXPN),
        name="Deprecated double of X.6.8",
        says="Code {code} is a deprecated double of X.6.8, not to be sent any more.",
        summary="The number once meant the same as X.6.8, and is not to be used any more.",
        description=(
            "RFC 5336, which is obsolete, had it next to 252, and X.6.8 next to the refusals. "
            "Both said that an answer needs UTF-8, which the client has not allowed. "
            "RFC 6531 keeps only X.6.8, for the success and the refusals, and marks this number as deprecated."
        ),
        when_seen="An old server that follows RFC 5336 may answer `VRFY` or `EXPN` with it, but no such server is known.",
        how_to_fix=(
            "Read it as X.6.8: do without the full answer, or send the command again with `SMTPUTF8` at its end, if the reply to `EHLO` lists that extension. "
            "If the server is yours, update it."
        ),
        when_to_send="Do not send X.6.10: in its place, send 252 with 2.6.8, or 550 with 5.6.8.",
        actors=(Actor.NOBODY,),
        responsibility=Responsibility.NO_MESSAGE,
        associated_codes=(252,),
        related=("X.6.8",),
        references=(Reference(rfc=6531, section="4.2"), Reference(rfc=5336, section="4")),
        symptoms="deprecated status code; utf-8 string reply is required; old duplicate of a status code; utf8smtp",
    ),
)
