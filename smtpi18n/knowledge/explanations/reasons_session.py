"""Reasons that lie with the server, the conversation or the connection; and what is no failure."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason
from ..schema import Reference
from .schema import Cause

CAUSES: tuple[Cause, ...] = (
    Cause(
        reason=Reason.SERVER_BUSY,
        name="Server busy or in temporary trouble",
        summary="The server did not take the message, because it was overloaded or had a fault that usually passes by itself.",
        how_to_fix=(
            "Try again later: after a temporary refusal a mail server does so by itself, a program without a queue has to wait some minutes first. "
            "If the reply comes mostly while much mail is sent, open fewer connections and send more slowly. "
            "If it lasts for a day, give the administrator of that server the time and the full text of the reply. "
            "If the server is yours, look in its log for a full disk, a DNS server that does not answer, or a filter or database that has stopped."
        ),
        user_message=(
            "Your message was not delivered, because the mail server had too much to do. Send it again in a few hours."
        ),
        retry=Retry.AS_IS,
        actors=(
            Actor.NOBODY,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=3463, section="3.4"),),
    ),
    Cause(
        reason=Reason.SERVER_ERROR,
        name="Fault inside the mail server",
        summary="Something inside the server failed, such as a program, a database or a setting, and waiting alone may not cure it.",
        how_to_fix=(
            "Try once more after some time, because a few of these faults are soon repaired. "
            "If the reply stays the same, give the administrator of that server the time, the addresses and the full text of the reply. "
            "If the server is yours, find the entry of that moment in its log, and repair what it names: a faulty setting, missing permissions, or a filter, a database or a delivery program that fails. "
            "If only one message is refused in this way, send it without its attachments to see whether its content brings a filter down."
        ),
        user_message=(
            "Your message was not delivered, because a mail server has a fault that you cannot repair. "
            "Pass on the full error text to whoever runs your mail, or reach the recipient another way."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because a mail server has a fault. "
            "The mail system usually tries again by itself; if the message has not arrived after a day, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        references=(Reference(rfc=3463, section="3.4"),),
    ),
    Cause(
        reason=Reason.OUT_OF_SERVICE,
        name="Server takes no mail, or none from this client",
        summary="The server takes no mail, from anybody or from this client, for example because it is under maintenance or is not meant for incoming mail.",
        how_to_fix=(
            "Read all lines of the reply, because a blocklist, a missing PTR record or a limit is often named only in the later ones. "
            "If the reply names no reason, try again later, from another IP address too, to see whether the server turns everybody away. "
            "If it refuses only you, ask its administrator why, and give your IP address and the time. "
            "If the server is yours, start its mail service, and check the disk space, the licence and the limits on connections."
        ),
        user_message=(
            "Your message was not delivered, because the mail server that it was sent to takes no mail from your mail service. "
            "Reach the recipient another way, or pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the mail server that it was sent to takes no mail at the moment. "
            "The mail system usually tries again by itself for some days, so wait until tomorrow before you send it again."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.RECIPIENT_ADMINISTRATOR,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=7504, section="3"),),
    ),
    Cause(
        reason=Reason.SYNTAX_ERROR,
        name="Syntax error in a command or an address",
        summary="The server could not read a command, because the command itself or a value in it, such as an address or a host name, has the wrong form.",
        how_to_fix=(
            "Look at the command that the reply came to: after `MAIL FROM` and `RCPT TO` it is about an address, after `EHLO` about the name of the client. "
            "In an address, look for spaces, a missing domain, two @ signs, or letters of another alphabet. "
            "Have the sender's administrator set a complete host name such as `mail.example.com` for the greeting. "
            "If the program adds parameters to the command, use only those that the `EHLO` reply lists."
        ),
        user_message=(
            "Your message was not delivered, because the mail server could not read an address or something else that came with it. "
            "Check all addresses for spaces and stray characters; if they are right, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.SENDER,
        ),
        references=(Reference(rfc=5321, section="4.2.2"),),
    ),
    Cause(
        reason=Reason.COMMAND_UNKNOWN,
        name="Command unknown or not supported",
        summary="The server does not know the command that the client sent, or does not offer it here.",
        how_to_fix=(
            "Use only the extensions that the `EHLO` reply lists, and ask for that reply again after `STARTTLS`. "
            "If the command was `AUTH` or `STARTTLS`, connect to port 587 or 465 and start TLS before the log-in. "
            "If the server should know the command, have the administrator look for a firewall or an antivirus program that changes SMTP sessions, and turn that off. "
            "If the program is yours, record the session: after an error, some programs send lines of the message as commands."
        ),
        user_message=(
            "Your message was not sent, because the mail server does not support a command that your mail program sent. "
            "Update the program; if that does not help, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=5321, section="4.2.4"),),
    ),
    Cause(
        reason=Reason.BAD_SEQUENCE,
        name="Command at the wrong moment",
        summary="The server refused a command because it has been carried out already, because one that has to come before it is missing or was refused, or because the client did not wait for a reply.",
        how_to_fix=(
            "Look at the earlier replies first: if `MAIL FROM` or every `RCPT TO` was refused, the reason stands there, and this reply only follows from it. "
            "Keep to the order `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`, with `STARTTLS` and `AUTH` right after `EHLO`. "
            "Make the program wait for the greeting and for each reply, and send several commands at once only where the `EHLO` reply lists `PIPELINING`. "
            "After a failed message, send `RSET` or open a new connection. "
            "If TLS is already on, as it is on port 465, do not send `STARTTLS`; after a log-in, do not repeat `AUTH`."
        ),
        user_message=(
            "Your message was not sent, because your mail program and the mail server got out of step with each other. "
            "Restart the program and send the message again; if that fails too, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=5321, section="4.1.4"),),
    ),
    Cause(
        reason=Reason.TOO_MANY_ERRORS,
        name="Too many errors in one session",
        summary="The server refuses to go on, or ends the session, because too many commands of the client failed.",
        how_to_fix=(
            "Look for the refusals before this one: their causes are what has to be put right. "
            "If recipients were refused, remove the wrong addresses from the list, because many servers count each unknown mailbox as an error. "
            "If commands were refused, have the program send only those that the server offers. "
            "Send the remaining messages over a new connection, after a few minutes and with fewer recipients at a time."
        ),
        user_message=(
            "Your message was not delivered, because the mail server stopped after too many errors. "
            "Check the addresses, remove those that no longer exist, and send the message again."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet to all of its recipients, because the mail server stopped after too many errors. "
            "The mail system usually tries again by itself; meanwhile, remove addresses that no longer exist from your lists."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Cause(
        reason=Reason.NOT_SMTP,
        name="What answers is not a mail server",
        summary="At this name and port something answers that does not speak SMTP, for example a web, IMAP or SSH server.",
        how_to_fix=(
            "Set the port of the server for outgoing mail: 587 or 465 to send with a log-in, 25 between mail servers. "
            "Compare the name of the server with the help page of the provider, because incoming and outgoing mail often have different names. "
            "If both are right, look for a proxy, an antivirus program or the log-in page of a network that answers in place of the server."
        ),
        user_message=(
            "Your message was not sent, because something other than a server for outgoing mail answered. "
            "Compare the name of the server and the port in the settings for outgoing mail with your provider's help page."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
    ),
    Cause(
        reason=Reason.CONNECTION_LOST,
        name="Connection broke off",
        summary="The connection was there, but it broke or was closed by the other side before the session had come to its end.",
        how_to_fix=(
            "Repeat the attempt over a new connection, since most breaks happen only once. "
            "If the break came after the whole message had been sent, find out first whether it has arrived, because a second attempt can make a duplicate. "
            "If it comes at the same step each time, look for the cause there: at the start the server often blocks the IP address, later a firewall, an antivirus program or the size of the message is to blame. "
            "In a program, do not reuse a connection that has been idle for minutes. "
            "If it breaks off at the very start, check whether the kind of TLS fits the port."
        ),
        user_message=(
            "Your message was probably not delivered, because the connection to the mail server broke off. "
            "Send it again later, although in rare cases it then arrives twice."
        ),
        retry=Retry.AS_IS,
        actors=(
            Actor.NOBODY,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="3.8"),),
    ),
    Cause(
        reason=Reason.CONNECTION_TIMEOUT,
        name="Connection timed out",
        summary="One of the two sides was silent for too long: the client waited in vain for a reply from the server, or the server for data from the client.",
        how_to_fix=(
            "If no connection is made at all, check the name of the server, the port and the firewall. "
            "From a home network or a cloud provider, send through your provider's server on port 587 or 465, because outgoing port 25 is often blocked there. "
            "If the server falls silent later, raise the timeout of the program: RFC 5321 names 5 minutes for most commands and 10 minutes for the reply to the whole message. "
            "If the server is yours, look in its log for slow filters and slow DNS lookups."
        ),
        user_message=(
            "Your message was probably not sent, because the connection to the mail server was not made, or broke off, after too long a wait. "
            "Check your internet connection, and send the message again later, although in rare cases it then arrives twice."
        ),
        retry=Retry.AS_IS,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="4.5.3.2"),),
    ),
    Cause(
        reason=Reason.CONNECTION_REFUSED,
        name="Connection refused",
        summary="The computer can be reached, but it takes no connection on this port.",
        how_to_fix=(
            "Check the name of the server and the port: 587 or 465 to send with a log-in, 25 between mail servers. "
            "If the name is `localhost`, install and start a mail server there, or set your provider's server instead. "
            "If it worked before, try again later, since the mail service may be restarting. "
            "If the server is yours, check that the mail service runs, listens on this port for outside connections, and is allowed in the firewall."
        ),
        user_message=(
            "Your message was not sent, because the mail server refused the connection. "
            "Check the name of the server and the port in the settings for outgoing mail; if they are right, send the message again later."
        ),
        retry=Retry.AS_IS,
        actors=(
            Actor.SENDER,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="4.5.4.1"),),
    ),
    Cause(
        reason=Reason.NETWORK_FAILED,
        name="Network failure",
        summary="The server could not be reached over the network, because there is no way to it or the connection to the network is down.",
        how_to_fix=(
            "Check whether this computer reaches other hosts on the internet, and restore its connection or its VPN if it does not. "
            "If only this server cannot be reached, check the firewall, and whether the program tries IPv6 where only IPv4 works. "
            "Then try again; if it lasts, give your network administrator or your provider the IP address and the port."
        ),
        user_message=(
            "Your message was not sent, because the mail server cannot be reached. "
            "Check your internet connection, and the name of the server and the port in the settings for outgoing mail, and send the message again."
        ),
        retry=Retry.AS_IS,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.SENDER,
        ),
    ),
    Cause(
        reason=Reason.DNS_FAILED,
        name="DNS lookup failed",
        summary="A DNS lookup that was needed for the delivery gave no usable answer.",
        how_to_fix=(
            "Check how the name is written, the server's in the settings or the domain's in the address. "
            "If it is right, look it up with `dig` through another DNS server: if that one answers, correct the DNS settings of the computer that failed. "
            "If no DNS server gives an answer, only the owner of the domain can repair it: tell the recipient another way. "
            "Try again later in any case, because many such failures pass by themselves."
        ),
        user_message=(
            "Your message was not sent, because the mail server to send it to could not be found on the internet. "
            "Check your internet connection, the name of the server in the settings for outgoing mail and what stands after the @ sign in the address, and send the message again later."
        ),
        retry=Retry.AS_IS,
        actors=(
            Actor.SENDER,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="5.1"),),
    ),
    Cause(
        reason=Reason.LOCAL_ERROR,
        name="Fault in the sending program or computer",
        summary="The failure was in the program that sends the mail, or on its computer; no mail server has refused the message.",
        how_to_fix=(
            "Read the full error text and the log of the sending program, and correct what they name: a setting, missing permissions, or a limit of the system. "
            "In a program of your own, open the connection before you send, and close it afterwards. "
            "When the cause is gone, send the message again."
        ),
        user_message=(
            "Your message was not sent, because the program that sends it failed. "
            "Pass on the full error text to whoever runs that program."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Cause(
        reason=Reason.ACCEPTED,
        name="Accepted by the server",
        summary="The server did what was asked; if it took the whole message, it is now the one to deliver it or to report that it could not.",
        how_to_fix=(
            "Nothing has to be done: go on with the session, or take the message for sent. "
            "Keep an eye on the sender's mailbox all the same, because a non-delivery report may still come if the message fails further on."
        ),
        user_message=(
            "Your message was accepted and is on its way. "
            "You have nothing to do: if it cannot be delivered after all, you will usually be told."
        ),
        retry=Retry.NOT_NEEDED,
        retry_for_now=Retry.NOT_NEEDED,
        actors=(Actor.NOBODY,),
        references=(Reference(rfc=5321, section="4.2.5"),),
    ),
    Cause(
        reason=Reason.DELIVERED,
        name="Message delivered or passed on",
        summary="The last server reports that the message is in the recipient's mailbox, or that it was passed on to a system which sends no such reports.",
        how_to_fix=(
            "Nothing has to be done: this is a report of success. "
            "If the recipient cannot see the message, ask them to look in the spam folder and through their filter rules."
        ),
        user_message=(
            "Your message has been delivered, or passed on to the recipient's mail system. "
            "You have nothing to do; if the recipient cannot find it, ask them to look in the spam folder."
        ),
        retry=Retry.NOT_NEEDED,
        retry_for_now=Retry.NOT_NEEDED,
        actors=(Actor.NOBODY,),
        references=(Reference(rfc=3464, section="2.3.3"),),
    ),
    Cause(
        reason=Reason.AUTO_REPLY,
        name="Automatic reply, not a failure",
        summary="The message that came back is an automatic reply, such as an absence notice or a request for confirmation, and does not report a failure.",
        how_to_fix=(
            "Nothing has to be done: do not count this as a failure, and keep the address on your lists. "
            "Have your program recognise such mail by a field `Auto-Submitted` with any value but `no`, and never answer it automatically. "
            "If the reply asks to confirm the sender, a person has to do that, because the message may be held until then."
        ),
        user_message=(
            "Your message was not refused: what came back is only an automatic reply, for example because the recipient is away. "
            "You have nothing to do, unless the reply asks you to confirm that you wrote the message."
        ),
        retry=Retry.NOT_NEEDED,
        retry_for_now=Retry.NOT_NEEDED,
        actors=(Actor.NOBODY,),
        references=(Reference(rfc=3834, section="2"),),
    ),
    Cause(
        reason=Reason.UNKNOWN,
        name="Reason not stated",
        summary="The server refused a command or the message, and its reply does not say clearly why.",
        how_to_fix=(
            "See which command the reply came to: after `RCPT TO` the cause is mostly the recipient or the sender's server, after the whole message mostly its content. "
            "Send a short message without links and attachments to the same address, to see whether the content is the cause. "
            "Give the administrator of the server that refused it the time, both addresses, your IP address and the full text of the reply, because only its log shows the reason."
        ),
        user_message=(
            "Your message was not delivered, and the mail server does not say clearly why. "
            "Pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, and the mail server does not say clearly why. "
            "The mail system usually tries again by itself; if the message does not arrive within a day, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="4.2.1"),),
    ),
)
