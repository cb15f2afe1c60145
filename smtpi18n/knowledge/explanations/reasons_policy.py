"""Reasons that lie with the sending server and the rules of the receiving one."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason
from ..schema import Reference
from .schema import Cause

CAUSES: tuple[Cause, ...] = (
    Cause(
        reason=Reason.GREYLISTED,
        name="Message put off by greylisting",
        summary="The server sees this client, sender and recipient together for the first time and asks for another attempt some minutes later, because many programs that send spam never make one.",
        how_to_fix=(
            "Leave the message in the queue: the server that sends comes back by itself, and a later attempt succeeds; if the message was returned, send it again after an hour. "
            "Let every attempt come from the same IP address and sender's address, because a new combination begins the wait anew. "
            "If a program of your own sends directly, repeat the attempt after some minutes, or send through a server with a queue. "
            "If mail is put off for hours, ask the recipient's administrator to exempt your server."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service lets mail from a new sender wait a little. "
            "Send it again in a few hours."
        ),
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        references=(Reference(rfc=6647, section="2"),),
    ),
    Cause(
        reason=Reason.BLOCKLISTED,
        name="Sending server or domain is on a blocklist",
        summary="The IP address of the sending server, or a domain in the message, is on a blocklist: a public one (DNSBL), or one that the server or its provider keeps.",
        how_to_fix=(
            "Look up the IP address or the domain on the site of the list that the reply names. "
            "The sender's administrator, or the provider that owns the IP address, first removes the cause, such as a stolen password or a hacked site, and then asks the list to take the address or the domain off. "
            "If the reply names no public list, ask the recipient's administrator to take the address off; a large provider has a form for that, often at the address in the reply. "
            "If it speaks of an `open resolver`, a public DNS server, the fault is in the settings of the receiving server, and its administrator has to correct them."
        ),
        user_message=(
            "Your message was not delivered, because the server that sends your mail, or a link in the message, is on a list of spam sources. "
            "The recipient's address is not the reason: pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the server that sends your mail, or a link in the message, is on a list of spam sources. "
            "If it has not arrived after a few hours, pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=5782, section="2.1"),),
    ),
    Cause(
        reason=Reason.BLOCKLIST_ERROR,
        name="Error of a blocklist taken for a listing",
        summary="The recipient's server took an error of a blocklist for a listing, because the list refuses the queries that come through that server's resolver.",
        how_to_fix=(
            "Look your IP address up on the site of the blocklist: mostly it is not there. "
            "Tell the recipient's administrator another way that the list refuses the queries, often because they come from a public resolver. "
            "If the server is yours, ask the list through a resolver of your own, or with a key from its operator."
        ),
        user_message=(
            "Your message was not delivered, because a check on the recipient's side does not work; neither you nor the address is the reason. "
            "Tell the recipient another way, so that their mail service can put it right."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because a check on the recipient's side does not work. "
            "The mail system usually tries again by itself; if it lasts, tell the recipient another way."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Cause(
        reason=Reason.BAD_IP_REPUTATION,
        name="Poor reputation of the sending server or domain",
        summary="The recipient's server rates the sending IP address or domain badly by the mail that has come from it, such as spam or mail to unknown addresses.",
        how_to_fix=(
            "Find and stop what spoils the reputation, such as stolen accounts, open web forms, forwarded spam or mailings to old lists. "
            "Take addresses that do not exist, and people who complain, off the lists. "
            "Set up SPF, DKIM and DMARC, and follow the recipient's statistics for senders, such as Google `Postmaster Tools` or Microsoft `SNDS`. "
            "Then begin again with few messages, and raise the number slowly; if others share the IP address, ask the provider for another."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service has had too much unwanted mail from the server through which yours is sent. "
            "The recipient's address is not the reason: pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mail service distrusts the server through which yours is sent. "
            "The mail system usually tries again by itself; if the message has not arrived by tomorrow, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Cause(
        reason=Reason.DYNAMIC_IP,
        name="Mail directly from a dynamic IP address not accepted",
        summary="The message came directly from a home or dynamic IP address, or from a network that should send through its provider's server, and the recipient's server takes no such mail.",
        how_to_fix=(
            "Send through the outgoing server of your mail provider or internet provider, on port 587 or 465 and with a log-in. "
            "If you run a mail server at home or in an office, let it hand its mail to that server (Postfix: `relayhost`). "
            "If the IP address is static and meant for a mail server, have the internet provider set its PTR record, and ask the list that the reply names, such as Spamhaus `PBL`, to take it off."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service takes no mail directly from your computer or network. "
            "In the settings for outgoing mail, enter your provider's server, or ask whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mail service takes no mail directly from your computer or network. "
            "Waiting alone seldom helps: in the settings for outgoing mail, enter your provider's server, or ask whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.SENDER,
        ),
        references=(Reference(rfc=5321, section="7.9"),),
    ),
    Cause(
        reason=Reason.RDNS_MISSING,
        name="No matching reverse DNS record of the sending server",
        summary="The IP address of the sending server has no name in DNS (PTR record), or that name does not lead back to the address.",
        how_to_fix=(
            "Ask the owner of the IP address, mostly the hosting company or the internet provider, to set its PTR record to the name of the mail server, such as `mail.example.com`. "
            "Give that name an `A` or `AAAA` record with the same IP address. "
            "If the server also sends over IPv6, do the same for that address, or let it send over IPv4 only. "
            "If the record cannot be set, send through your provider's submission server."
        ),
        user_message=(
            "Your message was not delivered, because the server that sends your mail is not registered on the internet as the recipient's mail service demands. "
            "The addresses are not the reason: pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the server that sends your mail is not registered on the internet as the recipient's mail service demands. "
            "If it has not arrived after a few hours, pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=7372, section="3.3"),),
    ),
    Cause(
        reason=Reason.SPF_FAILED,
        name="SPF check not passed",
        summary="The SPF record of the sender's domain does not allow this server to send mail for the domain, or the check of the record ended in an error.",
        how_to_fix=(
            "Add the sending server or service to the TXT record of the domain in `MAIL FROM` that begins with `v=spf1`, by `ip4:`, `ip6:` or `include:`. "
            "Keep one SPF record a domain, without syntax errors and with no more than 10 DNS lookups; if the error was temporary, check that the DNS servers of the domain answer. "
            "If the domain is not yours, send through its own provider's server. "
            "If the message was forwarded, let the forwarding server replace the sender's address (SRS), or let the recipient's administrator exempt that server from the check."
        ),
        user_message=(
            "Your message was not delivered, because it could not be confirmed that the server that sent it may send mail from your address. "
            "Send it through the mail service that your address belongs to; if you did, pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because it is not certain whether the server that sends it may send mail from your address. "
            "If it has not arrived after a few hours, pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=7208, section="8.4"),),
    ),
    Cause(
        reason=Reason.DKIM_FAILED,
        name="DKIM signature missing or not valid",
        summary="The message has no DKIM signature that passed the check: it was not signed, it was changed after signing, or the public key in DNS is missing, cannot be fetched or does not fit.",
        how_to_fix=(
            "Turn on DKIM signing on the server or at the service that sends the mail, after every filter that changes messages. "
            "Publish the whole public key in DNS, under a name such as `selector._domainkey.example.com`, and check that the DNS servers of the domain answer. "
            "If a mailing list or a filter changes messages on the way, have its administrator sign them anew. "
            "Send a test message to a mailbox at another provider, and look for `dkim=pass` in its `Authentication-Results` field."
        ),
        user_message=(
            "Your message was not delivered, because the mark by which your mail service shows that a message is genuine is missing or damaged. "
            "Your text is not the reason: pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the mark by which your mail service shows that a message is genuine could not be confirmed. "
            "If it has not arrived after a few hours, pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=6376, section="6.3"),),
    ),
    Cause(
        reason=Reason.DMARC_FAILED,
        name="DMARC check failed",
        summary="Neither SPF nor DKIM confirmed the domain in the `From` field, and the DMARC policy of this domain, or a rule of the server, lets such mail be refused.",
        how_to_fix=(
            "Have the mail signed with DKIM for the domain in `From`, or use an address of the same domain in `MAIL FROM` and let it pass SPF. "
            "Set up your domain in this way at every service that sends for you, such as a mailing service or a web shop. "
            "If the domain is that of a mailbox provider such as Gmail, send through this provider, or put an address of your own domain into `From`. "
            "On a mailing list, let its administrator have the list put its own address there."
        ),
        user_message=(
            "Your message was not delivered, because it could not be confirmed that it comes from the sender's address in it. "
            "Send it through the mail service that this address belongs to; if you did, pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because it could not be confirmed so far that it comes from the sender's address in it. "
            "If it has not arrived after a few hours, pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=7489, section="6.6.2"),),
    ),
    Cause(
        reason=Reason.AUTH_RESULTS_REQUIRED,
        name="Mail without SPF, DKIM or DMARC not accepted",
        summary="The recipient's server accepts mail only if SPF, DKIM or DMARC confirms the sender's domain, and it found no such confirmation.",
        how_to_fix=(
            "Publish an SPF record for the domain in `MAIL FROM` that allows every server and service that sends for it. "
            "Turn on DKIM signing for the domain in `From`. "
            "Publish a DMARC record under `_dmarc.example.com`, at first with `p=none`. "
            "Send a test message to another provider, and look for `spf=pass`, `dkim=pass` and `dmarc=pass` in its `Authentication-Results` field."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service wants proof that it really comes from your address, and found none. "
            "The recipient's address is not the reason: pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the recipient's mail service wants proof that it really comes from your address. "
            "Waiting alone seldom helps: pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=7372, section="3.4"),),
    ),
    Cause(
        reason=Reason.POLICY,
        name="Refused by the server's policy",
        summary="A rule of the recipient's server or provider does not allow this message, and the reply does not say which rule it is.",
        how_to_fix=(
            "Read the whole reply, and open the link in it if there is one. "
            "Send a short test message to the same address: if it arrives, the content of the first one was the reason. "
            "If that is refused too, have the sender's administrator check SPF, DKIM, the reverse DNS record and the blocklists. "
            "If all is in order, ask the recipient's administrator for the rule, and give the full reply and the time."
        ),
        user_message=(
            "Your message was not delivered, because a rule of the recipient's mail service does not allow it. "
            "Reach the recipient another way, or pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because a rule of the recipient's mail service does not let it in for now. "
            "The mail system usually tries again by itself; if the message has not arrived after a few hours, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.RECIPIENT_ADMINISTRATOR,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=3463, section="3.8"),),
    ),
    Cause(
        reason=Reason.RATE_LIMITED,
        name="Too many messages in a short time",
        summary="In a short time, more mail has come from this IP address, domain or account than the server accepts.",
        how_to_fix=(
            "Send more slowly and over fewer connections (Postfix: `smtp_destination_rate_delay`), and leave the refused messages in the queue. "
            "Spread a mailing over several hours, and raise the number of messages from day to day. "
            "If you have not sent so much, look in the log for the account, form or script that does. "
            "If the refusals go on for days, ask the administrator of the server which limit was reached. "
            "If the server speaks of messages in one connection, open a new one after every few messages."
        ),
        user_message=(
            "Your message was not delivered, because too much mail has come from your address or your mail service in a short time. "
            "Send it again in a few hours."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because too much mail has come from your address or your mail service in a short time. "
            "The mail system usually tries again by itself; if the message has not arrived after a few hours, send it again."
        ),
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Cause(
        reason=Reason.TOO_MANY_CONNECTIONS,
        name="Too many connections at the same time",
        summary="The server allows no further connection, because too many are open at the same time, mostly from this client.",
        how_to_fix=(
            "Open fewer connections at a time, and send several messages over each (Postfix: `smtp_destination_concurrency_limit`). "
            "In a program of your own, end every session with `QUIT`, and set an upper limit on its connections. "
            "If several machines share one IP address, count the connections of all of them. "
            "If there are only a few, ask the administrator of the server which limit was reached."
        ),
        user_message=(
            "Your message was not delivered, because too many connections to the mail server were open at the same time. "
            "Send it again in a few minutes."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because too many connections to the mail server are open at the moment. "
            "The mail system usually tries again by itself; if the message has not arrived after a few hours, send it again."
        ),
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
)
