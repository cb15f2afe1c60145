"""What Outlook.com and Microsoft 365 mean by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="outlook_com",
        key="rate_reputation",
        meaning="Outlook.com takes mail from this server only slowly for now, because the reputation of its IP address or domain allows no more at the moment.",
        how_to_fix=(
            "Leave the messages in the queue, send more slowly and let the server try again later. "
            "Look at the data for your IP address in `SNDS` and enrol in the complaint feed `JMRP`; both are free. "
            "A new IP address needs a couple of weeks to build a reputation, so raise its volume step by step."
        ),
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="messages_per_connection",
        meaning="Outlook.com has stopped taking messages on this connection, because more came over it than it allows for this server.",
        how_to_fix=(
            "Set the sending server to pass fewer messages over one connection. "
            "The messages that are waiting may stay in the queue, because a later attempt over a new connection can succeed."
        ),
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="parallel_connections",
        meaning="Outlook.com has refused a further connection, because this server already has too many open at the same time.",
        how_to_fix=(
            "Lower the number of parallel connections to Outlook.com in the settings of the sending server; the queue then empties by itself. "
            "Microsoft allows at most 500 at once, and fewer to servers with a poor reputation."
        ),
        reason=Reason.TOO_MANY_CONNECTIONS,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="authentication_level",
        meaning="Outlook.com has refused the message, because the sender's domain sends over 5,000 messages a day to it and has to pass SPF, DKIM and DMARC together, and at least one of them failed.",
        how_to_fix=(
            "Read the three results in the reply, and put right each that is not `Pass`: the SPF record, the DKIM signature or the DMARC record of the domain in the `From` field. "
            "For DMARC, a policy of `p=none` is enough."
        ),
        reason=Reason.AUTH_RESULTS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="spam_or_reputation",
        meaning="Outlook.com has refused the message, because its content looks like spam or the IP address or domain that sends it has a poor reputation.",
        how_to_fix=(
            "Check how Microsoft sees the IP address in `SNDS`, and see in `JMRP` who complains; both are free. "
            "Remove what draws the complaints, and then write to the support of the Outlook.com postmaster site."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="namespace_mining",
        meaning="Outlook.com has refused the message, because it believes that this server probes which of its addresses exist.",
        how_to_fix=(
            "Stop any address check that connects and sends `RCPT TO` without a message. "
            "If you run none, look for a stolen account or a program on the server that does it, and stop it."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="open_relay",
        meaning="Outlook.com has refused the message, because the IP address seems to be an open relay or an open proxy that anybody can send through.",
        how_to_fix=(
            "Close the relay or the proxy server, so that only known clients can send through it. "
            "Then ask Microsoft to remove the block."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="complaints",
        meaning="Outlook.com has blocked this IP address, because its users complained about mail that came from it.",
        how_to_fix=(
            "Enrol in `JMRP`, Microsoft's free feed of complaints, and take everybody who complains off your lists. "
            "Then ask for the block to be lifted through the support of the postmaster site."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="dynamic_ip",
        meaning="Outlook.com has refused the message, because it came directly from a dynamic IP address, such as a home connection has.",
        how_to_fix="Send through the SMTP server of your provider instead of directly.",
        reason=Reason.DYNAMIC_IP,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="infected_machine",
        meaning="Outlook.com has refused the message, because a computer or server behind this IP address probably has a virus or has been broken into.",
        how_to_fix="Find the machine behind this address that sends the unwanted mail, and clean it before you send again.",
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="spamhaus",
        meaning="Outlook.com has refused the message, because Spamhaus lists the sender; the block is not Microsoft's own.",
        how_to_fix="Look the IP address up on `check.spamhaus.org`, remove the cause of the listing, and ask for removal there.",
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://check.spamhaus.org/",
        source="Outlook.com postmaster troubleshooting page (sendersupport.olc.protection.outlook.com)",
        source_date="2026-06-15",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="outlook_com",
        key="spamhaus_domain",
        meaning="Outlook.com has refused the message, because Spamhaus lists a domain, not the IP address: the one in `MAIL FROM` (`S8002`) or the name in `HELO` (`S8001`).",
        how_to_fix=(
            "Look the domain up on `check.spamhaus.org`, remove the cause, and ask for removal there. "
            "After that, Outlook.com may go on with the old answer for up to 24 hours."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://check.spamhaus.org/",
        source="ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="outlook_com",
        key="network_blocked",
        meaning="Outlook.com has blocked this IP address with a list of its own, and with `S3140` or `S3150` usually the whole network range around it.",
        how_to_fix=(
            "Let the owner of the IP address, usually the hosting company, fill in Microsoft's form for senders. "
            "An automatic answer comes at first, and a person's within 24 to 48 hours; if it is a refusal, reply to it. "
            "Many of these blocks end by themselves."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://go.microsoft.com/fwlink/?LinkID=614866",
        source="docs.hetzner.com, Microsoft blacklist; reply text from smtp-field-manual",
        source_date="2026-02-27",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="outlook_com",
        key="no_such_mailbox",
        meaning=(
            "Outlook.com has no mailbox with this address, or the mailbox has been closed. "
            "In the registry, X.5.0 is only an unspecified protocol error."
        ),
        how_to_fix=(
            "Check the spelling of the address with the recipient. If the mailbox is gone, take the address off your lists."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="outlook_com",
        key="password_login_off",
        meaning="Outlook.com has refused the log-in, because it no longer takes a user name and password over SMTP.",
        how_to_fix=(
            "Use a mail program that can sign in to Outlook.com with OAuth. "
            "App passwords do not help here; a program without OAuth needs another provider to send through."
        ),
        reason=Reason.AUTH_MECHANISM_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="hassio-addons/app-bitwarden issue 402",
        source_date="2026-02-19",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="outlook_com",
        key="recipient_hourly_limit",
        meaning="The recipient has already had as many messages this hour as Outlook.com allows; with 5.2.121 it is the limit of this sender to this recipient.",
        how_to_fix=(
            "Wait for an hour, and then send the message again: the limit passes by itself, although the code is in class 5. "
            "If you send this recipient much, send less."
        ),
        reason=Reason.RECIPIENT_RATE_LIMITED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.NOBODY, Actor.SENDER),
        url="http://go.microsoft.com/fwlink/?LinkId=526653",
        source="ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="microsoft_365",
        key="banned_ip",
        meaning="Microsoft 365 has refused the connection or the message, because the sending IP address is on its own list of banned addresses (5.7.606 to 5.7.649).",
        how_to_fix=(
            "Stop what spoiled the address first. "
            "Then enter the IP address and an email address at `sender.office.com`, and confirm by the link that comes by mail; the removal takes up to 24 hours."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://sender.office.com/",
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="banned_sender",
        meaning="Microsoft 365 has banned the account that sends this message.",
        how_to_fix=(
            "The sender's administrator finds the account on the page `Restricted users`, removes the cause and unblocks it. "
            "If the reply prints a delisting address, forward the bounce to it."
        ),
        reason=Reason.ACCOUNT_SUSPENDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="bad_outbound_sender",
        meaning=(
            "Microsoft 365 has blocked the sending account for spam, usually after a break-in. "
            "In the registry, X.1.8 means a wrong domain in the sender's address."
        ),
        how_to_fix=(
            "Change the password of the account, and check its inbox rules for ones that you did not make. "
            "Then the administrator unblocks it at `security.microsoft.com/restrictedusers`; sending works again within a few hours. "
            "On an Exchange server of your own, the same text can mean a limit of messages."
        ),
        reason=Reason.ACCOUNT_SUSPENDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://security.microsoft.com/restrictedusers",
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="tenant_blocked",
        meaning="Microsoft 365 has stopped the whole organization of the sender from sending: too much spam went out, or a lapsed subscription has only just been renewed.",
        how_to_fix=(
            "If the subscription has just been renewed, wait for up to a day. "
            "Otherwise the administrator finds what sent the spam, such as a stolen account, stops it, and then asks Microsoft's support to lift the block."
        ),
        reason=Reason.ACCOUNT_SUSPENDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="trial_tenant_ip",
        meaning="Microsoft 365 has refused the message, because it came from an IP address with a low reputation, such as trial and new organizations send from.",
        how_to_fix="Buy licences for the organization, or ask Microsoft's support for an exception.",
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="unregistered_domains",
        meaning="Microsoft 365 has stopped this client, because much mail came through it from domains that have not been added to the organization.",
        how_to_fix=(
            "Add all sending domains to the organization in Microsoft 365, and validate them. "
            "Look for connectors that you do not know, because somebody else may be sending through you."
        ),
        reason=Reason.SENDER_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="ip_throttling",
        meaning="Microsoft 365 has put the message off, because the volume of mail from this IP address has changed suddenly; its server is not overloaded, whatever the text says.",
        how_to_fix=(
            "Leave the messages in the queue and keep trying: the limit is lifted after a few days of steady volume. "
            "A connector for this address, in your own organization or in the recipient's, removes it."
        ),
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.NOBODY),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="edge_blocking",
        meaning=(
            "The address is not in the directory of the recipient's organization, so Microsoft 365 refuses it at once. "
            "In the registry, X.4.1 means no answer from the host."
        ),
        how_to_fix=(
            "Ask the recipient whether the address is right. "
            "If it is right, the recipient's administrator has to repair the synchronization of the directory. "
            "The text `Relay Access Denied` with the same code is something else: there, the server does not serve the domain at all."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="recipient_not_found",
        meaning=(
            "Microsoft 365 has found no such recipient in the organization. "
            "In the registry, X.1.10 means a domain that takes no mail (null MX)."
        ),
        how_to_fix=(
            "Check the address with the recipient. "
            "Type it in full instead of taking the suggestion, and delete the old entry from the list of suggestions in your mail program."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="connector_mismatch",
        meaning="Microsoft 365 has not relayed the message, because the server that sends through it no longer matches the inbound connector of the organization.",
        how_to_fix="The sender's administrator corrects the inbound connector: usually the name in the certificate or the IP address of the organization's own server has changed.",
        reason=Reason.RELAY_DENIED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="smtp_auth_disabled",
        meaning="Microsoft 365 has refused the log-in, because SMTP AUTH is switched off for the whole organization (`Tenant`) or for this mailbox (`Mailbox`).",
        how_to_fix=(
            "The administrator turns it on in the Microsoft 365 admin center: `Active users`, `Mail`, `Manage email apps`, `Authenticated SMTP`; or with `Set-CASMailbox`, for the organization with `Set-TransportConfig`. "
            "If it is on, look at security defaults and the policy for basic authentication, which also switch it off."
        ),
        reason=Reason.AUTH_MECHANISM_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://aka.ms/smtp_auth_disabled",
        source="live replies quoted in public repositories",
        source_date="2026-06",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="microsoft_365",
        key="security_defaults",
        meaning="Microsoft 365 has refused the log-in, because the `security defaults` of the organization forbid a log-in with a password.",
        how_to_fix=(
            "The administrator decides: either the program or device moves to OAuth, or this mailbox is exempted from the rule. "
            "Another password does not help."
        ),
        reason=Reason.AUTH_MECHANISM_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="live replies quoted in public repositories",
        source_date="2026-06",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="microsoft_365",
        key="wrong_credentials",
        meaning="Microsoft 365 has refused the log-in, because the user name or the password is wrong.",
        how_to_fix=(
            "Check both in the settings of the program or device. If the account uses multi-factor sign-in, log in with OAuth."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="live replies quoted in public repositories",
        source_date="2026-06",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="microsoft_365",
        key="not_authenticated",
        meaning="Microsoft 365 has refused the message, because the program or device did not log in, or could not: TLS was missing, or SMTP AUTH is off.",
        how_to_fix=(
            "Turn on `STARTTLS` and authentication in the program or device. "
            "Then see to it that the mailbox may authenticate over SMTP. "
            "If a second reply is quoted after `Error:`, such as `535 5.7.139`, it names the real cause."
        ),
        reason=Reason.AUTH_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="live replies quoted in public repositories",
        source_date="2026-06",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="microsoft_365",
        key="access_policy",
        meaning="Microsoft 365 has refused the log-in, because a rule of the organization, such as conditional access, does not allow it.",
        how_to_fix="The administrator looks the attempt up in the sign-in log, which shows the rule, and then changes the rule or the way in which the program logs in.",
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="live replies quoted in public repositories",
        source_date="2026-06",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="microsoft_365",
        key="login_refused",
        meaning=(
            "The log-in was refused by Microsoft 365 or by an Exchange server. "
            "In the registry, X.7.3 means a message whose protection cannot be converted."
        ),
        how_to_fix=(
            "Check the user name, which has to be the full address, and the password. "
            "Then let the administrator check that the account may send over SMTP."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="live replies quoted in public repositories",
        source_date="2026-06",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="microsoft_365",
        key="mechanism_not_offered",
        meaning="Microsoft 365 does not offer the authentication mechanism that the program has chosen, often because TLS was not started before.",
        how_to_fix=(
            "Turn on `STARTTLS` in the program, so that it starts TLS before the log-in. "
            "Then choose the mechanism `LOGIN` or `XOAUTH2`."
        ),
        reason=Reason.AUTH_MECHANISM_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="live replies quoted in public repositories",
        source_date="2026-06",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="microsoft_365",
        key="basic_auth_retired",
        meaning=(
            "Microsoft 365 has refused the log-in, because it is retiring log-ins with a password for sending by SMTP. "
            "In the registry, 5.7.30 means a server without `REQUIRETLS`."
        ),
        how_to_fix=(
            "Move the program to OAuth. "
            "For devices without OAuth, Microsoft names a relay connector, `High Volume Email` (internal mail only) and `Azure Communication Services Email`. "
            "By its plan of January 2026, password log-ins go off by default after December 2026 (the administrator may turn them on again), and new organizations do not get them; the final date will be announced in the second half of 2027."
        ),
        reason=Reason.AUTH_MECHANISM_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        source="Exchange Team Blog, 'Exchange Online to retire Basic auth for Client Submission'; timeline of January 2026 from other sites",
        source_date="2026-01",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="sender_quota",
        meaning=(
            "Microsoft 365 has not sent the message, because the account has reached 10,000 recipients a day. "
            "In the registry, X.2.2 means a full mailbox."
        ),
        how_to_fix=(
            "Wait for a day, and use a service for bulk mail if you send so much. "
            "If you did not send these messages, somebody else uses the account: change the password, and tell the administrator. "
            "Other limits are 30 messages a minute and, by default, 500 recipients a message (up to 1,000)."
        ),
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="mailbox_busy",
        meaning=(
            "The recipient's mailbox in Microsoft 365 gets too many messages at once. "
            "In RFC 4954, 432 means that one log-in by another mechanism is needed."
        ),
        how_to_fix="Leave the message in the queue: a later attempt usually succeeds, and nothing has to be changed.",
        reason=Reason.RECIPIENT_RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="recipients_per_domain",
        meaning="Microsoft 365 takes at most 200 recipients of the same domain in one transaction, and this message has more.",
        how_to_fix=(
            "The sending server passes the rest on in further transactions by itself. "
            "If a program of your own sends, divide the recipients into groups of at most 200 of one domain."
        ),
        reason=Reason.TOO_MANY_RECIPIENTS,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY, Actor.SENDER),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="ipv6_needs_authentication",
        meaning="Microsoft 365 has not taken the message, because over IPv6 it accepts only mail that passes SPF or DKIM, and this one passed neither.",
        how_to_fix=(
            "Sign the mail with DKIM, or add the IPv6 address of the server to the SPF record of the domain. "
            "Until then, let the server send over IPv4."
        ),
        reason=Reason.AUTH_RESULTS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="dmarc_reject",
        meaning="Microsoft 365 has refused the message, because it failed DMARC, and the domain in the `From` field asks with `p=reject` to refuse such mail.",
        how_to_fix=(
            "Let SPF or DKIM pass for the very domain in the `From` field. "
            "If the domain is not yours, use an address of your own in `From`."
        ),
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="spf_at_remote",
        meaning="The recipient's server has refused the message because of SPF, and Microsoft 365 passes this refusal on in its bounce.",
        how_to_fix=(
            "Add every address that sends for the domain to its SPF record. "
            "If Microsoft sent the message through its pool for risky mail (`High Risk`), SPF never passes: remove what makes your mail look like spam."
        ),
        reason=Reason.SPF_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="customer_block_list",
        meaning="The recipient's organization blocks this IP address in Microsoft 365 with a list of its own; no public list is behind it.",
        how_to_fix=(
            "Ask the organization that the reply names to take the address off its list, by telephone or from another mail service. "
            "A request to Microsoft or to a public list does not help."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="bad_helo",
        meaning="Microsoft 365 has refused the session, because the client named itself in `EHLO` or `HELO` with the name of the receiving server.",
        how_to_fix="Set the sending server to give its own full host name in `EHLO`.",
        reason=Reason.GREETING_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="from_missing",
        meaning="Microsoft 365 has refused the message, because it has no valid `From` field.",
        how_to_fix="Let the program write one `From` field with an address, such as `From: <name@example.com>`.",
        reason=Reason.MALFORMED_MESSAGE,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="internal_only",
        meaning=(
            "The group, folder or mailbox takes mail only from inside its organization. "
            "In the registry, X.7.12 and X.7.13 are about log-ins."
        ),
        how_to_fix=(
            "Ask the owner of the group or the administrator of that organization to allow senders from outside. "
            "If you belong to the organization, log in and send from your account there."
        ),
        reason=Reason.RECIPIENT_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="spamhaus",
        meaning="Microsoft 365 has refused the message, because Spamhaus lists the sending IP address.",
        how_to_fix=(
            "Look the address up on `check.spamhaus.org`, remove the cause, and ask for removal there. "
            "After that, Microsoft may go on with the old answer for up to 24 hours."
        ),
        reason=Reason.BLOCKLISTED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://check.spamhaus.org/",
        source="ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="microsoft_365",
        key="bare_line_feed",
        meaning="Microsoft 365 has refused the message, because some of its lines end with LF alone instead of CRLF.",
        how_to_fix="Set or correct the program that makes the message, so that each line ends with CRLF.",
        reason=Reason.MALFORMED_MESSAGE,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="microsoft_365",
        key="remote_connection_refused",
        meaning="Microsoft 365 could not connect to the mail server of the other side, which refused the connection; the IP address in the text shows which server.",
        how_to_fix=(
            "Leave the message with Microsoft 365: it keeps trying for some time. "
            "The administrator of the other server starts it, and opens port 25 in the firewall."
        ),
        reason=Reason.CONNECTION_REFUSED,
        retry=Retry.AS_IS,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        source="MicrosoftDocs/OfficeDocs-Exchange, NDR pages for Exchange Online",
        source_date="2021-07-14",
        standing=Standing.OFFICIAL,
    ),
)
