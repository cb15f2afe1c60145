"""What Google (Gmail) means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="google",
        key="workspace_rule",
        meaning="The message was refused by a rule that the administrator of the recipient's Google Workspace organization has set, not by Gmail's own spam filter.",
        how_to_fix=(
            "Ask the recipient in another way, such as by phone, to have their Google Workspace administrator allow your address or domain. "
            "There is nothing to change on the sending server."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="recipient_rate",
        meaning=(
            "Gmail has put the message off, because more mail is coming for this mailbox at the moment than it takes. "
            "Nothing is wrong with the message."
        ),
        how_to_fix=(
            "Leave the message in the queue: the server tries again by itself. "
            "If you send much to this one recipient, slow down. "
            "The same text with 550 5.2.1 is a permanent refusal."
        ),
        reason=Reason.RECIPIENT_RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="recipient_rate_refused",
        meaning=(
            "Gmail refused the message for good, because more mail is coming for this mailbox than it takes. "
            "Somebody may be flooding the mailbox on purpose."
        ),
        how_to_fix=(
            "Wait, and send a new copy later: the refused message does not go out again by itself. "
            "The same text with 450 4.2.1 is temporary, and the queue takes care of it."
        ),
        reason=Reason.RECIPIENT_RATE_LIMITED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="mailbox_full_inactive",
        meaning="Gmail refused the message for good, because the recipient's Google storage is full and the account is not being used.",
        how_to_fix=(
            "Reach the recipient in another way, and take the address off your mailing lists. "
            "Another attempt does not help, as long as the storage is full and nobody uses the account."
        ),
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT, Actor.SENDER),
        url="https://support.google.com/mail/?p=OverQuotaPerm",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="mailbox_full",
        meaning="Gmail has not taken the message, because the recipient's Google storage, which Gmail, Drive and Photos share, is full.",
        how_to_fix=(
            "Tell the recipient in another way to free space or to buy more storage. "
            "Leave the message in the queue: a later attempt succeeds as soon as there is room."
        ),
        reason=Reason.MAILBOX_FULL,
        retry=Retry.AS_IS,
        actors=(Actor.RECIPIENT,),
        url="https://support.google.com/mail/?p=OverQuotaTemp",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="no_such_user",
        meaning="Gmail refused the message, because there is no account with this address.",
        how_to_fix=(
            "Check the spelling of the address: extra spaces matter, but dots before `@gmail.com` do not. "
            "Ask the person for the right address, and correct your lists."
        ),
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/mail/?p=NoSuchUser",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="account_inactive",
        meaning="Gmail refused the message: the recipient's account exists, but it is disabled or inactive.",
        how_to_fix=(
            "Reach the recipient in another way: only the holder of the account, or the administrator of their Google Workspace organization, can activate it again. "
            "Until then another attempt does not help."
        ),
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
        url="https://support.google.com/mail/?p=DisabledUser",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="no_such_domain",
        meaning=(
            "Google has not taken the message for sending, because the domain of the recipient's address was not found in DNS. "
            "You see this when you send through Gmail."
        ),
        how_to_fix="Correct the part of the recipient's address after the `@` sign: look for a spelling mistake in it.",
        reason=Reason.NO_SUCH_DOMAIN,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="gateway_only",
        meaning="Google closed the connection, because the recipient's Google Workspace organization takes mail only from the IP addresses of its own gateway.",
        how_to_fix=(
            "Ask the recipient's administrator to add your IP address to the inbound gateway or the allowlist in Google Workspace. "
            "Or send to the servers named in the MX records of the recipient's domain."
        ),
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="tls_for_domain",
        meaning="Google closed the connection, because the recipient's Google Workspace organization demands TLS, and this session was not encrypted.",
        how_to_fix="Turn on `STARTTLS` for outgoing mail on the sending server; after that, the next attempt can succeed.",
        reason=Reason.TLS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="ip_reputation",
        meaning="Gmail rates the sending IP address very badly: with 421 4.7.0 it slows down the mail from it, with 550 5.7.1 it refuses the message.",
        how_to_fix=(
            "Look at the spam rate in Google `Postmaster Tools`, and stop unwanted mail. "
            "Keep the spam rate under 0.10%, and never let it reach 0.30%; then raise the number of messages slowly. "
            "There is no allowlist at Google to ask for."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="domain_reputation",
        meaning=(
            "Gmail blocked the message, because it rates the domain in `From` or in the DKIM signature very badly. "
            "The IP address is not the reason."
        ),
        how_to_fix=(
            "Stop unwanted mail from this domain, and keep its spam rate in Google `Postmaster Tools` under 0.10%; another IP address does not help. "
            "Check the DMARC reports for others who send as this domain. "
            "Google has no allowlist that you could be put on."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="suspicious_content",
        meaning=(
            "Gmail blocked the message, because its text or a link in it looks like spam or phishing. "
            "The message is blocked, although the code 421 is a temporary one."
        ),
        how_to_fix=(
            "Check every link, above all shortened ones and those to sites that may have been hacked. "
            "Change the content, and send the message again."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="unusual_rate",
        meaning=(
            "Gmail limits the rate of your mail for now: too much comes from one IP address, network, SPF or DKIM domain, with links to one domain or with one `Message-ID`. "
            "The reply names the reason."
        ),
        how_to_fix=(
            "Stop sending for at least 10 minutes, and look for the cause, such as a compromised account or a script. "
            "Then go on with a single connection; if mail is still refused, wait another 10 minutes. "
            "Add connections one at a time."
        ),
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/mail/answer/81126",
        source_date="2026-03-21",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="unusual_rate_refused",
        meaning=(
            "Gmail refused the message: unusually much unsolicited mail comes from the source named in the reply, such as your IP address. "
            "With 4.7.28 Gmail only slows the mail down, with 5.7.28 it blocks it."
        ),
        how_to_fix=(
            "Find and remove the cause, such as a compromised account or a script, before you send the message again. "
            "Then begin with a single connection, and add others one at a time; after a further refusal, wait at least 10 minutes."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="likely_spam",
        meaning="Gmail blocked the message, because its filter takes it for unsolicited bulk mail.",
        how_to_fix=(
            "Send only to people who have agreed to it, let them unsubscribe with one click, and set up SPF and DKIM. "
            "Check whether bots abuse the forms on your site to send mail. "
            "Google's sender guidelines list all the rules."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/?p=UnsolicitedMessageError",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="no_ptr",
        meaning=(
            "Gmail refused or slowed down the message, because the sending IP address has no PTR record that leads back to it. "
            "In the registry 4.7.23, which Gmail also uses here, means a failed SPF check."
        ),
        how_to_fix=(
            "Ask the owner of the IP address, mostly the hosting company, to set a PTR record whose name has an `A` or `AAAA` record with the same IP address. "
            "With 4.7.23 Gmail only slows the mail down, with 5.7.25 it refuses it."
        ),
        reason=Reason.RDNS_MISSING,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="spf_suspicious",
        meaning=(
            "Gmail has not taken the message, because the SPF record of the sender's domain itself looks dangerous, such as one with far too many servers. "
            "In the registry 5.7.24 means an error in the SPF check."
        ),
        how_to_fix="Narrow the SPF record of the domain in `MAIL FROM`: leave only the servers and services in it that really send for this domain.",
        reason=Reason.SPF_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="spf_hard_fail",
        meaning=(
            "Gmail refused the message: the SPF record of the domain in `MAIL FROM` says `-all` and does not list the sending IP address. "
            "The registry has 5.7.26 for several failed checks at once."
        ),
        how_to_fix=(
            "Add the IP address to the SPF record of this domain, or send through a server that the record lists. "
            "If the message was forwarded, let the forwarding server rewrite the envelope sender (SRS)."
        ),
        reason=Reason.SPF_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="dmarc_reject",
        meaning=(
            "Gmail refused the message, because neither SPF nor DKIM confirms the domain in `From`, whose DMARC policy says `reject`. "
            "In the registry 5.7.26 means that several checks failed."
        ),
        how_to_fix=(
            "Put an address of a domain of your own into `From`: an address at Gmail, Yahoo or `mail.ru` passes only through the servers of its own provider. "
            "Or have the administrator of the domain in `From` arrange for your mail to be signed with its DKIM key."
        ),
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="unauthenticated",
        meaning=(
            "Gmail has not taken the message, because neither SPF nor DKIM confirmed the sender. "
            "The reply gives the results of both checks."
        ),
        how_to_fix=(
            "Publish an SPF record that allows the sending IP address, and sign the mail with DKIM, with a key of at least 1024 bits. "
            "Gmail needs one of the two to pass, and both from those who send more than 5,000 messages a day."
        ),
        reason=Reason.AUTH_RESULTS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="bulk_spf",
        meaning=(
            "Gmail has not taken the message, because SPF did not pass, which it requires of those who send more than 5,000 messages a day. "
            "In the registry 5.7.27 means a null MX of the sender's domain."
        ),
        how_to_fix=(
            "Add the sending server to the SPF record of the domain in `MAIL FROM`. "
            "A valid DKIM signature is not enough: bulk senders have to pass both checks."
        ),
        reason=Reason.SPF_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="bulk_tls",
        meaning=(
            "Gmail has not taken the message, because it came over a connection without TLS, which bulk senders have to use. "
            "In the registry 5.7.29 means a failed ARC check."
        ),
        how_to_fix="Turn on `STARTTLS` for outgoing mail on the sending server, and send the message again.",
        reason=Reason.TLS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="bulk_dkim",
        meaning=(
            "Gmail has not taken the message, because no DKIM signature passed, which bulk senders have to have. "
            "In the registry 5.7.30 means missing support for `REQUIRETLS`."
        ),
        how_to_fix=(
            "Turn on DKIM signing with a key of at least 1024 bits, and publish the public key in DNS. "
            "SPF alone is not enough: those who send more than 5,000 messages a day have to pass both checks."
        ),
        reason=Reason.DKIM_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="not_aligned",
        meaning=(
            "Gmail slowed the message down, because the domain in `From` differs from those that passed SPF and DKIM (DMARC alignment). "
            "With 5.7.32 it blocks the message, even under 421."
        ),
        how_to_fix=(
            "Sign the mail with DKIM for the domain in `From`. "
            "Or use an address of this domain in `MAIL FROM` (return path), and let it pass SPF."
        ),
        reason=Reason.DMARC_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="no_dmarc",
        meaning=(
            "Gmail has not taken the message, because the sender's domain has no DMARC record with a policy, which bulk senders have to publish. "
            "With 4.7.40 it slows mail down, with 5.7.40 it refuses it."
        ),
        how_to_fix=(
            "Publish a TXT record under the name `_dmarc.example.com`, with your domain in place of `example.com` and at least `v=DMARC1; p=none` in it. "
            "Gmail is content with `p=none`."
        ),
        reason=Reason.AUTH_RESULTS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="ipv6_rules",
        meaning="Gmail refused the message, which came over IPv6, because the sending address has no PTR record, or neither SPF nor DKIM confirms the sender.",
        how_to_fix=(
            "Set a PTR record for the IPv6 address, and set up SPF and DKIM. "
            "If that is not possible, let the server send to Gmail over IPv4."
        ),
        reason=Reason.AUTH_RESULTS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/mail/answer/81126",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="user_limit",
        meaning=(
            "The message was not sent: the Gmail account has used up its limit of recipients for 24 hours. "
            "The registry has 5.4.5 for an overloaded mail system."
        ),
        how_to_fix=(
            "Wait up to 24 hours, and send the message again. "
            "Spread mailings over several days, or use a bulk service: other sites give the limit as 500 recipients for personal accounts and 2,000 for Google Workspace. "
            "If you did not send that much, somebody else may be using the account."
        ),
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="helpdesk.aurages.net, emailwarmup.com",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="google",
        key="relay_limit",
        meaning=(
            "The message was not sent: a daily limit of the Google Workspace SMTP relay is used up, such as that of one user. "
            "In the registry 5.4.5 means a mail system that is too busy."
        ),
        how_to_fix=(
            "Wait until the limit lifts, and send the message again. "
            "Your Google Workspace administrator sees the limits in the Admin console."
        ),
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="starttls_first",
        meaning="Google refused the command, because the client wanted to log in or to send on port 587 without TLS.",
        how_to_fix="In the settings for outgoing mail, turn on `STARTTLS` for port 587, or TLS from the start for port 465.",
        reason=Reason.TLS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="auth_required",
        meaning="Google refused the command, because the client had not logged in before `MAIL FROM`.",
        how_to_fix="Turn on authentication for outgoing mail, and give the client the user name and an app password of the Google account.",
        reason=Reason.AUTH_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="bad_credentials",
        meaning="Google refused the log-in: the password is wrong, or it is the ordinary password of the account where Google wants an app password or OAuth.",
        how_to_fix=(
            "Check the password, and in place of the ordinary one use OAuth or an app password (16 characters), created in the Google account with two-step verification on. "
            "There are none with Advanced Protection, with security keys only, or where the organization forbids them. "
            "When the account password changes, all app passwords are revoked: create a new one."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/mail/?p=BadCredentials",
        source="github.com/warmbly/warmbly",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="google",
        key="app_password",
        meaning=(
            "Google refused the log-in: the account has two-step verification, so its ordinary password is not accepted. "
            "In the registry 5.7.9 means a log-in mechanism that is too weak."
        ),
        how_to_fix="Create an app password (16 characters) in the Google account, where two-step verification has to be on, and put it into the mail program in place of the ordinary one.",
        reason=Reason.APP_PASSWORD_NEEDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/mail/?p=InvalidSecondFactor",
        source="github.com/warmbly/warmbly",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="google",
        key="browser_login",
        meaning=(
            "Google refused the log-in and wants the owner of the account to confirm it in a web browser first. "
            "In the registry 5.7.14 means that a trust relationship between servers is required."
        ),
        how_to_fix=(
            "Sign in at `mail.google.com`, confirm the activity, and try again with the program. "
            "Or let the program use OAuth or an app password."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="login_throttled",
        meaning="Google takes no log-in with this account for now, because there were too many attempts.",
        how_to_fix=(
            "Stop the program that keeps logging in, and check the password that it has stored. "
            "Then wait before the next attempt."
        ),
        reason=Reason.AUTH_TEMPORARILY_UNAVAILABLE,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="relay_suspended",
        meaning="Google's SMTP relay refused the message, because the account that sends has been temporarily suspended for abuse.",
        how_to_fix="Your Google Workspace administrator has to remove the cause of the abuse and then to restore the account.",
        reason=Reason.ACCOUNT_SUSPENDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="relay_denied",
        meaning="Google's SMTP relay, `smtp-relay.gmail.com`, refused the message, because it does not recognize the sending IP address or the domain.",
        how_to_fix="Have your Google Workspace administrator add the sending IP address in the SMTP relay settings, or require SMTP authentication there, and then let the server log in.",
        reason=Reason.RELAY_DENIED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="too_large",
        meaning=(
            "Google has not taken the message, because it is too large. "
            "The code 5.3.4 also covers the size of the header and the number of attachments."
        ),
        how_to_fix=(
            "Send a link to the file in place of the file. "
            "If the reply speaks of the header or the number of attachments, reduce these; where it gives figures, they are the size and the limit."
        ),
        reason=Reason.MESSAGE_TOO_LARGE,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="blocked_file",
        meaning="Gmail blocked the message because of an attachment of a forbidden type, such as a program, a script, a file with macros or an archive with a password.",
        how_to_fix="Remove the file from the message, and share it through Google Drive.",
        reason=Reason.ATTACHMENT_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="loop",
        meaning="Google stopped the message, because it has passed more than 50 servers and probably goes round in a circle.",
        how_to_fix="Look for two forwarding rules that point to each other, and correct one of them.",
        reason=Reason.LOOP,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="too_many_recipients",
        meaning="Google has taken no further recipients, because there were too many in one transaction.",
        how_to_fix="Send the message to the remaining recipients in another transaction; most mail servers do that by themselves.",
        reason=Reason.TOO_MANY_RECIPIENTS,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="bad_header",
        meaning="Gmail refused the message because of its header: `From` is missing, broken or has several addresses, `Message-ID` is missing, or a field is there twice.",
        how_to_fix="Correct the program that builds the message: it has to write one `From` field with one valid address and one `Message-ID` field.",
        reason=Reason.MALFORMED_MESSAGE,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="bad_helo",
        meaning="Google closed the connection, because the name that the client gave in `EHLO` or `HELO` is not a valid host name.",
        how_to_fix="Set a real, fully qualified host name in the program, such as `mail.example.com`; in Python's `smtplib` this is the argument `local_hostname`.",
        reason=Reason.GREETING_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="google",
        key="busy",
        meaning=("Google's server was too busy to take the message. Nothing is wrong with the message itself."),
        how_to_fix="Leave the message in the queue: the sending server tries again by itself.",
        reason=Reason.SERVER_BUSY,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        url="https://support.google.com/a/answer/3726730",
        source="support.google.com/a/answer/3726730",
        source_date="2026-02-12",
        standing=Standing.OFFICIAL,
    ),
)
