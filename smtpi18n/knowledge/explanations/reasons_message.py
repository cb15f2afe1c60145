"""Reasons that lie with the message."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason
from ..schema import Reference
from ..shared import TAKEN_FOR_SPAM, TOO_LARGE
from .schema import Cause

CAUSES: tuple[Cause, ...] = (
    Cause(
        reason=Reason.MESSAGE_TOO_LARGE,
        name="Message is too large",
        summary="The size of the message or of its header, or the number of its attachments, is more than the server or the recipient's mailbox allows.",
        how_to_fix=(
            "Put a link in place of the attachment, or divide the message into several. "
            "Keep in mind that an attached file grows by about a third when it is encoded. "
            "In a program, compare the size of the message beforehand with the value of `SIZE` in the reply to `EHLO`. "
            "If the limit is one of your own server, raise it, in Postfix `message_size_limit`."
        ),
        user_message=TOO_LARGE,
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        references=(Reference(rfc=1870, section="6.1"),),
    ),
    Cause(
        reason=Reason.SYSTEM_FULL,
        name="Server is short of space or memory",
        summary="The server as a whole has too little disk space or memory to take the message, whatever room there is in the recipient's mailbox.",
        how_to_fix=(
            "Leave the message in the queue; if it was returned, send it again after some hours. "
            "If it is still refused then, tell the administrator of that server, but not by mail to it. "
            "If the server is yours, free space on the disk with the queue, the mailboxes and the logs, and find out what has filled it. "
            "Check the memory of the server too."
        ),
        user_message=(
            "Your message was not delivered, because a mail server on its way had no room for it. Send it again in a few hours."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because a mail server on its way has no room for it at the moment. "
            "The mail system usually tries again by itself; if it has not arrived after a day, reach the recipient another way."
        ),
        retry=Retry.AS_IS,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        references=(Reference(rfc=3463, section="3.4"),),
    ),
    Cause(
        reason=Reason.SPAM_CONTENT,
        name="Message was taken for spam",
        summary="The server found signs of spam or phishing in the text, the links or other features of the message.",
        how_to_fix=(
            "Take out links, above all shortened ones, and attachments, and find out which of them is the reason. "
            "Set up SPF, DKIM and DMARC for the sender's domain, so that filters trust its mail more. "
            "If the message is wanted, pass on the full reply to the recipient's administrator and ask to let it through. "
            "If you have not written it, check whether somebody has broken into the account or the server."
        ),
        user_message=TAKEN_FOR_SPAM,
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mail service suspects that it is spam. "
            "It is usually tried again automatically; if it has not arrived after a day, reach the recipient another way."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.SENDER,
        ),
    ),
    Cause(
        reason=Reason.VIRUS,
        name="Virus found in the message",
        summary="A virus scanner on the server found malware, or what it takes for it, in the message or an attachment.",
        how_to_fix=(
            "Do not send the message again as it is. "
            "Scan the attached files, and the computer or server that they come from, with an up-to-date virus scanner. "
            "If you have not sent the message, change the password of the account and find the program that did. "
            "If the alarm is false, pass on the full reply to the recipient's administrator, and send a link in place of the file."
        ),
        user_message=(
            "Your message was not delivered, because a virus was found in it. "
            "Check your device and the attached files with an antivirus program before you send anything again."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because a check for viruses has not let it through. "
            "It is usually tried again automatically; meanwhile, check the attached files with an antivirus program."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
    ),
    Cause(
        reason=Reason.ATTACHMENT_REFUSED,
        name="Attachment of a kind that is not accepted",
        summary="The message has an attachment that the server does not take because of its type or name, such as a program or an archive with one in it.",
        how_to_fix=(
            "Upload the file to a file storage, and send a link to it. "
            "Do not rely on packing it into an archive: many filters look inside, and refuse archives with a password. "
            "Save a document without macros before you attach it. "
            "If the server is yours, allow this kind of file in its filter for the senders that you trust."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service does not accept one of its attachments. "
            "Send a link to the file instead."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mail service does not let one of its attachments through for now. "
            "It is usually tried again automatically; if it has not arrived after a day, send a link to the file instead."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
    ),
    Cause(
        reason=Reason.CONTENT_REFUSED,
        name="Content breaks a rule of the server",
        summary="A rule of the server forbids something in the content of the message, such as a word, a header field or an empty `Subject`, without calling it spam.",
        how_to_fix=(
            "Read the text of the reply: it may name the rule. "
            "Change what it names, and send the message again. "
            "If it names nothing, send the text alone, then add links and attachments one by one. "
            "If the server is yours, find the rule in its log, in Postfix one of `header_checks` or `body_checks`."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service does not accept something in its content. "
            "Send it again with a clear title and without links and attachments, or reach the recipient another way."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mail service does not let its content through for now. "
            "It is usually tried again automatically; if it has not arrived after a day, send it without links and attachments."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=3463, section="3.7"),),
    ),
    Cause(
        reason=Reason.MALFORMED_MESSAGE,
        name="Message breaks the format rules",
        summary="The header, a MIME part or the line ends of the message break the rules of the format, and the server does not take it like that.",
        how_to_fix=(
            "Read in the text of the reply what is wrong. "
            "Let a mail library write the header: with one `From` and one `Date`, and with characters outside ASCII encoded. "
            "Have the program end each line with CRLF. "
            "If a person wrote the message, send it again from another mail program."
        ),
        user_message=(
            "Your message was not delivered, because it was not put together according to the rules. "
            "Send it again from another mail program, or pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because a mail server found a fault in the way it was put together. "
            "It is usually tried again automatically; if it has not arrived after a day, send it from another mail program."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=5322, section="3.6"),),
    ),
    Cause(
        reason=Reason.LINE_TOO_LONG,
        name="A line is too long",
        summary="A line of the message or of a command is longer than the server takes; by RFC 5321 a line of a message may have 998 bytes before the CRLF.",
        how_to_fix=(
            "Have the program encode the body with `quoted-printable` or base64, which keep lines short. "
            "Let a mail library fold long header fields. "
            "If the refused line is a command, look in the log at what stands in it: by RFC 5321 a command has at most 512 bytes with the CRLF, unless an extension allows more."
        ),
        user_message=(
            "Your message was not delivered, because it has a line that is too long for a mail server. "
            "Send it again from another mail program, or pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=5321, section="4.5.3.1.6"),),
    ),
    Cause(
        reason=Reason.SMTPUTF8_NEEDED,
        name="Characters outside ASCII in an address need SMTPUTF8",
        summary="An address has characters outside ASCII, such as Cyrillic letters, but the server does not support the extension `SMTPUTF8`, or the client has not asked for it.",
        how_to_fix=(
            "Use an address in ASCII alone; if only the domain has other letters, write it in its `xn--` form. "
            "If the server announces `SMTPUTF8`, have the program name it as a parameter of `MAIL FROM`. "
            "If all the addresses are in ASCII, encode the names and the `Subject` field by RFC 2047. "
            "Otherwise ask the administrator of the server that refused to turn `SMTPUTF8` on."
        ),
        user_message=(
            "Your message was not delivered, because one of its addresses has letters other than the basic Latin ones. "
            "Look for a letter typed by mistake; if there is none, use an address without such letters."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=6531, section="3.5"),),
    ),
    Cause(
        reason=Reason.CONVERSION_IMPOSSIBLE,
        name="Content cannot be converted",
        summary="The content of the message has to be converted on its way, for example from 8 bits to 7, and the server cannot or may not do that.",
        how_to_fix=(
            "Have the program that writes the message encode everything in 7 bits, with `quoted-printable` or base64. "
            "Check that each part really has the encoding that it names. "
            "Otherwise send plain text, with links in place of files. "
            "If the next server is yours, turn on `8BITMIME` there."
        ),
        user_message=(
            "Your message was not delivered, because it could not be converted for the next mail server. "
            "Send it again as plain text, with links in place of the attached files."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.SENDER,
        ),
        references=(Reference(rfc=3463, section="3.7"),),
    ),
    Cause(
        reason=Reason.LOOP,
        name="Mail loop: message goes round in a circle",
        summary="Servers or forwarding rules send the message round in a circle, so one of the servers has stopped it.",
        how_to_fix=(
            "Find the servers that repeat in the `Received` fields of the message. "
            "Have their administrators correct the forwarding rule, the alias or the MX record that closes the circle. "
            "If Postfix says `loops back to myself`, add the domain to those that the server takes mail for, or correct its MX record. "
            "Once the circle is broken, send the message again."
        ),
        user_message=(
            "Your message was not delivered, because mail servers passed it round in a circle. "
            "Your message is not the reason: pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because mail servers pass it round in a circle. "
            "Sending it again does not help: pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.RECIPIENT_ADMINISTRATOR,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="6.3"),),
    ),
    Cause(
        reason=Reason.EXPIRED,
        name="Delivery given up, its time has run out",
        summary="The sending server tried to deliver the message for as long as it may stay in the queue, and has given up.",
        how_to_fix=(
            "Find the last error in the report, often in its field `Diagnostic-Code`, or in the log of the sending server, and act on that one. "
            "If the recipient's server could not be reached, check the MX record of the domain and whether port 25 answers. "
            "If the fault is on the recipient's side, tell the administrator there another way. "
            "Send the message again once the cause is gone."
        ),
        user_message=(
            "Your message was not delivered: the mail system tried for a long time and has given up. "
            "Send it again, or reach the recipient another way."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="4.5.4.1"),),
    ),
    Cause(
        reason=Reason.DELAYED,
        name="Delivery is delayed, attempts go on",
        summary="The message has not been delivered so far, and the server that holds it keeps trying.",
        how_to_fix=(
            "Wait: the server tries again by itself, and sends another report if it gives up. "
            "Do not send the message again meanwhile, or the recipient may get it twice. "
            "Look in the report for the reason, often in the field `Diagnostic-Code`, and for the end of the attempts in `Will-Retry-Until`. "
            "If the matter is urgent, reach the recipient another way."
        ),
        user_message=(
            "Your message has not been delivered yet, but the mail system is still trying. "
            "Just wait, and do not send it again: if it cannot be delivered, you will get another report."
        ),
        retry=Retry.NOT_NEEDED,
        retry_for_now=Retry.NOT_NEEDED,
        actors=(Actor.NOBODY,),
        references=(Reference(rfc=3464, section="2.3.3"),),
    ),
)
