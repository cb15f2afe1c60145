"""What services that send mail for others mean by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="amazon_ses",
        key="daily_quota",
        meaning=(
            "Amazon SES did not take the message, because the account has used up the number of messages that it may send in 24 hours. "
            "RFC 4954 gives code 454 to a temporary failure of the log-in, which this is not."
        ),
        how_to_fix=(
            "Keep the message and send it again later: the quota counts the last 24 hours. "
            "If you regularly need more, request a higher sending quota in `Service Quotas` of the AWS console."
        ),
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="sending_rate",
        meaning=(
            "Amazon SES has dropped the message, because the account sent more messages a second than it may. "
            "It is not about the log-in, for whose temporary failures RFC 4954 has code 454."
        ),
        how_to_fix=(
            "Send more slowly, and send this message again yourself after up to 10 minutes, because SES keeps no copy of it. "
            "Limit the number of messages a second in your program, so that it stays below the rate of the account."
        ),
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="too_many_connections",
        meaning="Amazon SES did not take the connection, because too many are open already.",
        how_to_fix=(
            "Open fewer connections at a time, and send several messages over each. "
            "Try again after 5 seconds, then after 10 and 30 seconds; if that does not help, wait 20 minutes and begin again."
        ),
        reason=Reason.TOO_MANY_CONNECTIONS,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="data_timeout",
        meaning="Amazon SES has ended the session, because the client sent no data for too long.",
        how_to_fix=(
            "Send the message again over a new connection, and do not keep connections open without use. "
            "If it happens again, look for a slow or faulty network on your side; Amazon names the MTU, which should be 1500 bytes, as one thing to check."
        ),
        reason=Reason.CONNECTION_TIMEOUT,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="temporary_failure",
        meaning="Amazon SES did not take the message, because of trouble of its own that usually passes; neither the message nor the account is the reason.",
        how_to_fix="Keep the message and send it again after some minutes; nothing has to be changed.",
        reason=Reason.SERVER_BUSY,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="auth_unavailable",
        meaning="Amazon SES could not check the log-in because of trouble of its own; the user name and the password may well be right.",
        how_to_fix="Keep the credentials as they are, and log in again after some minutes.",
        reason=Reason.AUTH_TEMPORARILY_UNAVAILABLE,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="not_subscribed",
        meaning="Amazon SES refused the log-in, because the AWS account that the credentials belong to is not signed up for SES.",
        how_to_fix=(
            "Sign up for Amazon SES with this AWS account in the AWS console. "
            "If you meant another account, put its SMTP credentials into the program."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="credentials_invalid",
        meaning="Amazon SES refused the log-in: the SMTP user name or password is wrong, belongs to another AWS Region, or is an AWS access key, which SES does not take here.",
        how_to_fix=(
            "Create SMTP credentials in the SES console, in the same Region as the server name in your settings, and put them into the program. "
            "The access keys of an AWS user are not SMTP credentials."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="auth_required",
        meaning="Amazon SES did not take the message, because the client has not logged in.",
        how_to_fix="Turn on authentication for outgoing mail in the program, and enter SMTP credentials that were created in the SES console for the same AWS Region.",
        reason=Reason.AUTH_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="not_verified",
        meaning="Amazon SES refused the message, because an address is not verified in this AWS Region: the sender's or, while the account is in the `sandbox`, also the recipient's.",
        how_to_fix=(
            "Verify the address that the reply names, or its whole domain, in the SES console for the Region in the reply. "
            "If it is the address of a recipient, ask Amazon to take the account out of the `sandbox`. "
            "Check also that the program uses the server of that Region."
        ),
        reason=Reason.SENDER_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="iam_policy",
        meaning="Amazon SES refused the message, because the IAM policy of the AWS user does not let it send from this address or domain.",
        how_to_fix="Add `ses:SendRawEmail` for the address or the domain that the reply names to the policy of the IAM user whose SMTP credentials are in use.",
        reason=Reason.SENDER_NOT_OWNED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="too_large",
        meaning="Amazon SES refused the message, because it is larger than the account allows.",
        how_to_fix=(
            "Make the message smaller: send a link in place of a large attachment. "
            "Amazon's guide of 2022 gives 10 MB as the largest size of the whole message; Amazon can raise it on request."
        ),
        reason=Reason.MESSAGE_TOO_LARGE,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="sender_address_syntax",
        meaning="Amazon SES refused the sender's address, because the command `MAIL FROM` contains something that is not a valid address.",
        how_to_fix=(
            "Correct the sender's address in the settings of the program. "
            "It has to send the address alone, in angle brackets and with the full domain: `MAIL FROM:<user@example.com>`."
        ),
        reason=Reason.ADDRESS_INVALID,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="amazon_ses",
        key="recipient_address_syntax",
        meaning="Amazon SES refused the recipient's address because of its form; whether such a mailbox exists has not been checked.",
        how_to_fix="Correct the recipient's address in the command `RCPT TO`: the address alone, in angle brackets and with the full domain, such as `RCPT TO:<user@example.com>`.",
        reason=Reason.ADDRESS_INVALID,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/awsdocs/amazon-ses-developer-guide, troubleshoot-smtp.md",
        source_date="2022-10-28",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="sendgrid",
        key="sender_not_verified",
        meaning=(
            "SendGrid refused the message, because neither the address in `From` nor its domain is verified in the account. "
            "Code 403, if the reply has it, is not a code of SMTP, and waiting does not help."
        ),
        how_to_fix=(
            "In the sender settings of SendGrid, verify this address as a single sender or, better for many addresses, authenticate its whole domain. "
            "Otherwise put an address into `From` that is verified already."
        ),
        reason=Reason.SENDER_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/sendgrid/docs, SMTP errors and troubleshooting",
        source_date="2021-06-11",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="sendgrid",
        key="credits_used_up",
        meaning=(
            "SendGrid did not take the message, because the plan of the account is used up for this period. "
            "In spite of the words and the temporary code, the log-in is right and an early retry does not help."
        ),
        how_to_fix=(
            "Wait until the next period of the plan begins, or change to a larger plan. "
            "Hold the queue until then, so that the messages are not lost or returned."
        ),
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/sendgrid/docs, SMTP errors and troubleshooting",
        source_date="2021-06-11",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="sendgrid",
        key="not_logged_in",
        meaning="SendGrid refused the sender, because the client has not logged in, or its log-in failed before and the program did not notice.",
        how_to_fix=(
            "Turn on authentication in the program: the user name is the word `apikey` itself, and the password is your API key. "
            "If they are set already, look in the log for the reply to the log-in."
        ),
        reason=Reason.AUTH_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/sendgrid/docs, SMTP errors and troubleshooting",
        source_date="2021-06-11",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="mailgun",
        key="previously_bounced",
        meaning=(
            "Mailgun did not send the message, because earlier mail to this address came back and it is on the bounce list of the account. "
            "Code 605 is Mailgun's own; no mail server has said it."
        ),
        how_to_fix=(
            "If the address works again, delete it from the bounces under `Suppressions` in Mailgun, and send the message again. "
            "If it does not, take the address off your lists."
        ),
        reason=Reason.SUPPRESSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="github.com/mailgun/documentation; help.mailgun.com",
        source_date="2024-07-23",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="mailgun",
        key="no_mx",
        meaning=(
            "Mailgun could not deliver the message, because it found no MX record for the recipient's domain. "
            "Code 498 is used by Mailgun itself, not by mail servers."
        ),
        how_to_fix=(
            "Check the domain in the address for a typing error, correct it and send the message again. "
            "If it is right, tell the recipient another way that their domain takes no mail."
        ),
        reason=Reason.NO_SUCH_DOMAIN,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/anymail/django-anymail, Mailgun webhook tests",
        source_date="2026-07-30",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="mailgun",
        key="no_connection_to_mx",
        meaning="Mailgun has not delivered the message, because it could not connect to any mail server of the recipient's domain.",
        how_to_fix=(
            "Leave the message with Mailgun, which tries again by itself. "
            "If it goes on for hours, check the domain in the address, and tell the recipient another way that their mail server cannot be reached."
        ),
        reason=Reason.CONNECTION_TIMEOUT,
        retry=Retry.AS_IS,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.NOBODY),
        source="github.com/anymail/django-anymail, Mailgun webhook tests",
        source_date="2026-07-30",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="brevo",
        key="login_refused",
        meaning="Brevo refused the log-in, because the SMTP login or the SMTP key is wrong; neither the API key nor the password of the account is taken here.",
        how_to_fix=(
            "In Brevo under `SMTP & API`, copy the SMTP login, create an SMTP key and put both into the program; the ports are 587, 465 and 2525. "
            "If the account dates from after 16 May 2024, also allow the IP address of your server under `Security`, because such accounts restrict addresses by default."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        url="https://app.brevo.com/settings/keys/smtp",
        source="help.brevo.com/hc/it/articles/115000188150; wpmailsmtp.com",
        source_date="2026",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="mailjet",
        key="sender_not_validated",
        meaning=(
            "Mailjet refused the message, because the sender's address is not validated in the account. "
            "The text comes from its API, not from a mail server."
        ),
        how_to_fix=(
            "Validate the sender's address or its domain in the settings of the Mailjet account, and send the message again. "
            "Otherwise use an address that is validated already."
        ),
        reason=Reason.SENDER_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        url="https://documentation.mailjet.com/hc/en-us/articles/360043102273",
        source="documentation.mailjet.com",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="oracle_oci",
        key="sending_rate",
        meaning=(
            "Oracle did not take the message, because the account has sent as many as it may in this minute or on this day. "
            "RFC 5321 gives code 455 to parameters of a command, which are not the reason here."
        ),
        how_to_fix=(
            "Keep the message and send it again when the minute or the day that the reply names is over. "
            "Send more slowly and stay below the limit, whose figure stands at the end of the reply."
        ),
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="docs.oracle.com, Email Delivery troubleshooting",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="oracle_oci",
        key="auth_throttled",
        meaning="Oracle takes no log-in from this IP address for a while, because there were several with wrong credentials or with senders that are not approved.",
        how_to_fix=(
            "Stop the program, correct the SMTP user name and password in it, and approve the sender's address in `OCI Email Delivery`. "
            "Then wait a while and try again once."
        ),
        reason=Reason.AUTH_TEMPORARILY_UNAVAILABLE,
        retry=Retry.AS_IS,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="docs.oracle.com, Email Delivery troubleshooting",
        standing=Standing.OFFICIAL,
    ),
    Note(
        provider="oracle_oci",
        key="suppressed",
        meaning=(
            "Oracle took the message but will not deliver it, because the recipient is on the suppression list. "
            "The positive code 254 does not mean delivery here."
        ),
        how_to_fix=(
            "Find out why the address is on the suppression list of `OCI Email Delivery`. "
            "If it works again, remove it from the list and send the message again; otherwise take it off your own lists."
        ),
        reason=Reason.SUPPRESSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        source="docs.oracle.com, Email Delivery troubleshooting",
        standing=Standing.OFFICIAL,
    ),
)
