"""What programs and services that filter mail mean by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="mimecast",
        key="greylisted",
        meaning=(
            "Mimecast puts off the message: it sees this IP address, sender and recipient together for the first time, or rates the address badly. "
            "Nothing is out of order, although the words sound so."
        ),
        how_to_fix=(
            "Leave the message in the queue: an attempt succeeds after 1 minute at the earliest, and they may go on for 12 hours. "
            "Keep the address in `MAIL FROM` the same for every attempt, because a new one starts the wait anew. "
            "If it never succeeds, the recipient's administrator has to ask Mimecast, which answers only its customers."
        ),
        reason=Reason.GREYLISTED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY, Actor.RECIPIENT_ADMINISTRATOR),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="mimecastsupport.zendesk.com; dwlistore.dwli.org/knowledgebase/444",
        source_date="2022-10-29",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="mimecast",
        key="ip_blocked_for_a_while",
        meaning="Mimecast takes no mail from this IP address for a while, because a limit was reached.",
        how_to_fix=(
            "Wait: the block ends by itself, and the sending server tries again. "
            "Meanwhile send more slowly, and look for an account or a form that sends more than it should."
        ),
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="mimecastsupport.zendesk.com",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="mimecast",
        key="relay_denied",
        meaning=(
            "Mimecast did not take the message, because neither the sender's nor the recipient's domain belongs to this account. "
            "Although the code is 451, waiting does not help."
        ),
        how_to_fix=(
            "If you write to a customer of Mimecast, their administrator has to correct the MX records or add the domain in Mimecast. "
            "If your own mail goes out through Mimecast, have your administrator add the IP address of your server to the authorized outbound addresses."
        ),
        reason=Reason.RELAY_DENIED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="mimecast",
        key="too_many_recipients",
        meaning="Mimecast takes no further recipients of this message, because it allows 100 at once; the addresses themselves are all right.",
        how_to_fix=(
            "Usually nothing has to be done: the sending server hands over the first 100 recipients and then tries the others. "
            "If a program of your own sends, let it pass on at most 100 recipients at a time."
        ),
        reason=Reason.TOO_MANY_RECIPIENTS,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY, Actor.SENDER),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="mimecastsupport.zendesk.com",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="mimecast",
        key="user_blocked_sender",
        meaning="Mimecast refused the message, because the recipient has put this sender on a list of blocked senders of their own.",
        how_to_fix=(
            "Ask the recipient another way to take your address off the list of blocked senders. "
            "If they do not want your mail, take them off your lists."
        ),
        reason=Reason.RECIPIENT_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="mimecast",
        key="envelope_blocked",
        meaning="Mimecast refused the message, because a rule of the recipient's company blocks the sender, or because SPF names other servers for the sender's domain.",
        how_to_fix=(
            "Have the sender's administrator check that the SPF record of the domain allows the sending server. "
            "If it does, ask the recipient's administrator to permit the sender, because Mimecast itself answers only its customers."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="mimecast",
        key="anti_spoofing",
        meaning="Mimecast refused the message, because its `From` names the recipient's own domain, although it came from outside that company.",
        how_to_fix=(
            "If a service sends for the company, its administrator has to add an exception for that service to the `Anti-Spoofing` policy in Mimecast. "
            "If not, put an address of your own domain into `From`."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="mimecast",
        key="dmarc_failed",
        meaning="Mimecast refused the message, because the check of the sender's domain by SPF and DMARC failed.",
        how_to_fix=(
            "Have the SPF record of the domain in `MAIL FROM` allow the sending server, and have the mail signed with DKIM for the domain in `From`. "
            "Do this for every service that sends for the domain."
        ),
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="mimecast",
        key="security_policies",
        meaning="Mimecast refused the message after it had scanned the content: it looked like spam or like malware, and the reply does not always say which.",
        how_to_fix=(
            "Check the attachments and links, and send the message again without them. "
            "If it is harmless, ask the recipient's administrator to permit the sender, or report it to Mimecast with its `Sender Feedback` form."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        url="https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="proofpoint",
        key="ip_blocked",
        meaning="The recipient's server did not take the message, because the reputation service of Proofpoint rates the sending IP address badly.",
        how_to_fix=(
            "Stop the spam first: the block stays while any is seen, but a mere delay ends by itself within minutes. "
            "Then look the IP address up at `ipcheck.proofpoint.com` and ask for its release: name the recipient's address, the kind of mail and what you have put right."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://ipcheck.proofpoint.com/",
        source="proofpoint.com/us/support-services/ip-blocked-faq",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="proofpoint",
        key="marked_as_invalid",
        meaning="Proofpoint Essentials refused the recipient, because this address is not in the list of users that the recipient's company keeps there.",
        how_to_fix=(
            "Check the address for typing errors; sending to it again does not help. "
            "If it is right, tell the recipient another way, so that their administrator adds it to the users in Proofpoint Essentials."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="proofpoint",
        key="address_verification",
        meaning="Proofpoint Essentials puts off the message, because it is still asking the recipient's own server whether the address exists.",
        how_to_fix=(
            "Leave the message in the queue: the sending server tries again by itself, and a later attempt succeeds once the address is confirmed. "
            "If it goes on for hours, the recipient's administrator should check that their server can be reached."
        ),
        reason=Reason.GREYLISTED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="cisco_esa",
        key="poor_reputation",
        meaning=(
            "The recipient's Cisco (IronPort) gateway refused the connection, because Cisco Talos gives the sending IP address a poor reputation. "
            "The refusal itself is a setting of the recipient."
        ),
        how_to_fix=(
            "Look the IP address up on `talosintelligence.com`, and stop what spoils its reputation. "
            "Then open a ticket there for `Sender IP Reputation`; a free guest account is enough. "
            "If it is urgent, ask the recipient's administrator to make an exception for the address, since Talos itself blocks no mail."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        url="https://talosintelligence.com/support",
        source="cisco.com document 200436; support.talosintelligence.com",
        source_date="2021-01",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="cisco_esa",
        key="spf_failed",
        meaning="The recipient's Cisco (IronPort) gateway refused the message, because the SPF record of the sender's domain does not allow the sending server.",
        how_to_fix=(
            "Name the sending server or service in the SPF record of the domain that stands in `MAIL FROM`. "
            "When mail is forwarded, the forwarding server has to put an address of its own domain there (SRS)."
        ),
        reason=Reason.SPF_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="cisco.com document 200436",
        source_date="2021-01",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="symantec",
        key="relay_denied",
        meaning="Symantec's cloud filter did not take the message, because neither the recipient's domain nor the sending server is registered with it.",
        how_to_fix=(
            "If you write to a customer of the service, their administrator has to check the MX records and the registration of the domain. "
            "If your own mail goes out through the service, have your administrator register the outbound IP address of your server there."
        ),
        reason=Reason.RELAY_DENIED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="symantec",
        key="message_filtered",
        meaning="Symantec's cloud filter refused the message, because it takes it for unwanted; the reply does not say why.",
        how_to_fix=(
            "Ask the recipient's administrator to look the message up in the service and to permit the sender. "
            "If the page that the reply names still answers, it lists possible reasons."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="trend_micro",
        key="blocked_sender",
        meaning="Trend Micro refused the message, because the recipient's company has blocked this sender there.",
        how_to_fix="Ask the recipient another way to have their administrator take your address or domain off the blocked senders in Trend Micro.",
        reason=Reason.RECIPIENT_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.RECIPIENT),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="trend_micro",
        key="domain_not_set_up",
        meaning="Trend Micro did not take the message, because the recipient's domain is not set up there, although mail for it is sent to this service.",
        how_to_fix=(
            "Check the domain in the address; if it is right, tell the recipient another way. "
            "Their administrator has to add the domain in Trend Micro or to correct its MX records."
        ),
        reason=Reason.RELAY_DENIED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="barracuda",
        key="ip_on_brbl",
        meaning="The recipient's server did not take the message, because the sending IP address is on Barracuda's list of addresses with a poor reputation (BRBL).",
        how_to_fix=(
            "Look the IP address up at `barracudacentral.org/lookups`, stop the spam, and ask for its removal with the form at `barracudacentral.org/rbl/removal-request`; it usually takes 12 to 48 hours. "
            "On a shared server, leave the request to the provider. "
            "If only the home IP address from a `Received` line is listed, the receiving server is set up wrongly: tell its administrator."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://barracudacentral.org/rbl/removal-request",
        source="barracudacentral.org/rbl/removal-request; luxsci.com",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="barracuda",
        key="policy_rejection",
        meaning=(
            "Barracuda's cloud service refused the message, because a rule of the recipient's company takes it for abuse. "
            "In spite of the temporary code, waiting alone does not help."
        ),
        how_to_fix="Ask the recipient another way to have their administrator look the message up in Barracuda and permit the sender; give them the full reply and the time.",
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="barracuda",
        key="licence_expired",
        meaning=(
            "The recipient's Barracuda does not take the message, because the licence of that device has run out; neither the message nor the address is the reason. "
            "RFC 5321 does not define code 422."
        ),
        how_to_fix=(
            "Tell the recipient another way, so that their administrator renews the licence. "
            "Leave the message in the queue meanwhile, or send it again afterwards."
        ),
        reason=Reason.OUT_OF_SERVICE,
        retry=Retry.AS_IS,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="barracuda",
        key="greylisted",
        meaning="Barracuda puts off the message for 5 minutes by greylisting, because it sees this sender and recipient together for the first time.",
        how_to_fix=(
            "Leave the message in the queue: the sending server comes back by itself, and an attempt after 5 minutes succeeds. "
            "Let every attempt come from the same IP address."
        ),
        reason=Reason.GREYLISTED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="barracuda",
        key="spam_url",
        meaning="Barracuda refused the message, because a link in it leads to an address that is listed for spam.",
        how_to_fix=(
            "Check every link, also in the signature and in quoted text, and replace shortened links by full ones. "
            "Send the message again without the link in question."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="barracuda",
        key="banned_content",
        meaning="Barracuda refused the message, because a content filter of the recipient's company forbids something in it, such as an attachment or a word.",
        how_to_fix=(
            "Send the message again without the attachment, or with other words. "
            "If it has to go as it is, ask the recipient's administrator to permit it."
        ),
        reason=Reason.CONTENT_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
)
