"""What Yahoo (AOL) means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="yahoo",
        key="deferred_volume_or_complaints",
        meaning="Yahoo has put the message off, because recipients complain about mail from this IP address, or because its volume, content or reputation is out of the ordinary.",
        how_to_fix=(
            "Leave the message in the queue and send more slowly; further attempts are made automatically. "
            "Look for complaints, old addresses in your lists and spam from a compromised account. "
            "If it lasts for more than 48 hours although no spam leaves your server, write to Yahoo through its form `Sender Support Request` and give the exact code."
        ),
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="ip_refused_for_good",
        meaning=(
            "Yahoo takes no mail at all from this IP address, and further attempts do not help. "
            "In the registry 5.7.2 means that a mailing list may not be expanded."
        ),
        how_to_fix=(
            "Stop the attempts and remove the cause first: spam from a compromised account, complaints, old lists. "
            "Then ask Yahoo for a review through its form `Sender Support Request`."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="ip_refused_for_good_4xx",
        meaning="Yahoo takes no mail at all from this IP address: although the code is a temporary one, waiting and further attempts do not help.",
        how_to_fix=(
            "Do not send the message again as it is. "
            "Clean your lists, stop whatever causes complaints, and then ask Yahoo for a review through its form `Sender Support`."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="help.yahoo.com SLN3436; public logs",
        source_date="2018",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="yahoo",
        key="ip_on_spamhaus",
        meaning="Yahoo refuses the connection, because the IP address of the sending server is listed by Spamhaus: code `BL21` stands for `SBL` or `ZEN`, code `BL23` for `XBL`.",
        how_to_fix="Look the IP address up at `check.spamhaus.org`, remove the cause that is named there, and then ask Spamhaus for removal.",
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://check.spamhaus.org",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="phishing_or_malware",
        meaning="Yahoo has found phishing or malware in the message, or a link that leads to it; all codes that begin with `PH` mean this.",
        how_to_fix=(
            "Check every link and every image in the message, also those of the signature and the tracking service. "
            "Look for a compromised account. "
            "When the content is clean, ask Yahoo for a review."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="policy_5_7_9",
        meaning=(
            "Yahoo has refused the message under a general rule, for example because DKIM or DMARC failed. "
            "The registry has 5.7.9 for too weak a mechanism of authentication."
        ),
        how_to_fix=(
            "Check first whether DKIM and DMARC pass for the domain in the `From` field. "
            "If they do, check the message: a header that is too large, a `Date` far from the present, or forbidden characters. "
            "The sender's domain must not have a null MX."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="no_spf_or_dkim",
        meaning=(
            "Yahoo has refused the message, because neither SPF nor DKIM passed. "
            "In the registry 5.7.9 means an authentication mechanism that is too weak."
        ),
        how_to_fix=(
            "Publish an SPF record that covers the sending server, and sign the mail with DKIM. "
            "For bulk mail Yahoo wants SPF, DKIM and DMARC together."
        ),
        reason=Reason.AUTH_RESULTS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com",
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="sender_domain_not_found",
        meaning="Yahoo has not found the domain of the envelope sender or of the `From` field in DNS: it answers with 451 if the query timed out, and with 554 if the query ended in an error.",
        how_to_fix=(
            "Give the domain, and every subdomain that you send from, an `SOA` record and an `A` or `MX` record. "
            "Check that its name servers answer from outside; after 451, leave the message in the queue meanwhile."
        ),
        reason=Reason.SENDER_DOMAIN_INVALID,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/sisimai/p5-sisimai lib/Sisimai/Rhost",
        source_date="2024-10-09",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="no_account",
        meaning="Yahoo has no account with this address.",
        how_to_fix=(
            "Look for a typing error in the address, or ask the recipient another way how it is spelled. "
            "Do not try this address again, and take it out of your lists."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="senders.yahooinc.com/smtp-error-codes",
        source_date="2026-02-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="yahoo",
        key="closed_for_lack_of_use",
        meaning="Yahoo has closed this mailbox, because nobody used it for a long time; the owner may still be able to log in.",
        how_to_fix="Ask the recipient another way for a different address, and take this one out of your lists.",
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT, Actor.SENDER),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="no_mailbox_552",
        meaning="Yahoo has no mailbox with this address; with most other servers code 552 means a full mailbox, but here it does not.",
        how_to_fix=(
            "Check the address for typing errors, and take it out of your lists. "
            "Waiting does not help, because this is not about storage space."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="recipient_gets_too_much",
        meaning="More mail is coming for this Yahoo mailbox at the moment than Yahoo lets through; your message is not the reason.",
        how_to_fix="Let the message wait in the queue; one of the later attempts usually succeeds.",
        reason=Reason.RECIPIENT_RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="busy",
        meaning="The server of Yahoo is busy, usually for a short time only.",
        how_to_fix="Leave the message in the queue: the next attempts are made automatically.",
        reason=Reason.SERVER_BUSY,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="end_of_long_connection",
        meaning="Yahoo has ended the connection, because it had carried as many messages as one connection may; nothing is wrong with the mail.",
        how_to_fix="Nothing needs to be repaired: the sending server opens a new connection and goes on with the next message.",
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="broken_header",
        meaning="Yahoo has refused the message, because a header field occurs twice or is broken.",
        how_to_fix="Correct the program that writes the message: `From`, `To`, `Subject`, `Date` and `Message-ID` may each stand there only once, in the form that RFC 5322 requires.",
        reason=Reason.MALFORMED_MESSAGE,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="domain_not_here",
        meaning="The server of Yahoo that was asked does not take mail for the recipient's domain.",
        how_to_fix=(
            "Check which server the MX record of the recipient's domain names, and whether the message went to just that one. "
            "Correct fixed routes or old DNS answers on the sending server."
        ),
        reason=Reason.RELAY_DENIED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="log_in_locked",
        meaning="Yahoo has locked the log-in for a while after several failures, mostly because a program uses the ordinary password or a wrong one.",
        how_to_fix=(
            "Create an app password in the security settings of your account at Yahoo or `AOL`, and enter it in the program instead of the ordinary password. "
            "Stop every program that still uses the old password, and wait for a while before the next attempt."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="public repositories (#AUTH005)",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="yahoo",
        key="old_aol_code",
        meaning="`AOL` refused the message by an old code: `RTR`, `DYN` and `RLY` speak of the IP address (reputation, dynamic, relay), `HVU` of the reputation of a link, `CON` of the connection.",
        how_to_fix=(
            "Check the date of the reply: `AOL` now answers as Yahoo does, so that a reply of this kind is old. "
            "If mail to `AOL` is refused today, go by the new code in square brackets."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/zone-eu/zone-mta config/bounces.txt",
        source_date="2026-07-20",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="other_temporary",
        meaning=(
            "Yahoo has put the message off; the code in square brackets, if there is one, names the reason. "
            "Yahoo answers for `AOL` and `Verizon` too, and for those domains of `AT&T` and Comcast that have moved to it."
        ),
        how_to_fix=(
            "Leave the message in the queue, and look the code in square brackets up at `senders.yahooinc.com/smtp-error-codes`. "
            "`Yahoo Japan` is a different service with rules of its own."
        ),
        reason=Reason.UNKNOWN,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com/smtp-error-codes",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="yahoo",
        key="other_permanent",
        meaning="Yahoo has refused the message under its rules for senders; the code in square brackets, if there is one, names the reason.",
        how_to_fix=(
            "Look the code up on Yahoo's page, and do not repeat the attempt after a code 5yz. "
            "Yahoo wants a rate of spam complaints below 0.3 %, requests to unsubscribe fulfilled within 2 days, a PTR record and DKIM keys of at least 1024 bits. "
            "Complaints can be received through its feedback loop (`CFL`): see `Sender Hub`."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://senders.yahooinc.com",
        source="senders.yahooinc.com/best-practices",
        source_date="2025-04-10",
        standing=Standing.OFFICIAL,
    ),
)
