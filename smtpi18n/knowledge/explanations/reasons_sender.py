"""Reasons that lie with the log-in, the account, encryption, or the sender's address."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason
from ..schema import Reference
from .schema import Cause

CAUSES: tuple[Cause, ...] = (
    Cause(
        reason=Reason.RELAY_DENIED,
        name="Relaying to this recipient denied",
        summary="The server is not responsible for the recipient's domain, and relays mail to other servers only for clients that it knows or that have logged in.",
        how_to_fix=(
            "Turn on authentication for outgoing mail, and use port 587 or 465 of your provider's server. "
            "If a device cannot log in, have the server's administrator let its IP address send. "
            "If the recipient's domain belongs to the server that refused, its administrator has to enter the domain there (Postfix: `mydestination`, `virtual_mailbox_domains` or `relay_domains`). "
            "If it does not, the administrator of that domain has to correct its MX record."
        ),
        user_message=(
            "Your message was not delivered, because the mail server refused to pass it on to this recipient, usually because your mail program sent it without a log-in. "
            "Enter your user name and password in the settings for outgoing mail; if they are there, pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the mail server refuses to pass it on to this recipient. "
            "Waiting alone seldom helps: enter your user name and password in the settings for outgoing mail, or pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=5321, section="7.9"),),
    ),
    Cause(
        reason=Reason.AUTH_REQUIRED,
        name="Log-in required before sending",
        summary="The server accepts mail only from clients that have logged in, and this one has not.",
        how_to_fix=(
            "Turn on authentication for outgoing mail in the program, and enter the user name and the password. "
            "If the server does not list `AUTH` in its `EHLO` reply, turn on TLS first: many servers offer the log-in only on an encrypted connection. "
            "If a log-in was refused earlier in the session, act on that reply. "
            "If the recipient's own server asks for a log-in on port 25, ask its administrator to correct the settings."
        ),
        user_message=(
            "Your message was not sent, because your mail service takes mail only after a log-in. "
            "Enter your user name and password in the settings for outgoing mail; if they are there, pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been sent yet, because the mail service takes it only after a log-in. "
            "Waiting alone does not help: enter your user name and password in the settings for outgoing mail, or pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=4954, section="6"),),
    ),
    Cause(
        reason=Reason.AUTH_FAILED,
        name="User name or password not accepted",
        summary="The client tried to log in and the server refused, because the user name, the password or the token is wrong or the account may not send by SMTP.",
        how_to_fix=(
            "Enter the user name, usually the whole address, and the password anew. "
            "If the account has two-step verification, create an app password and use that. "
            "Turn on access by SMTP in the settings of the account, or have the administrator do so. "
            "After many failures wait a while, because servers lock accounts and IP addresses."
        ),
        user_message=(
            "Your message was not sent, because your mail service did not accept the user name or the password. "
            "Enter them again in the settings for outgoing mail; if that does not help, create an app password in your account and enter it there."
        ),
        user_message_for_now=(
            "Your message has not been sent yet, because logging in to the account that sends it has failed. "
            "Check the user name and the password in the settings for outgoing mail; if they are right, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=4954, section="6"),),
    ),
    Cause(
        reason=Reason.AUTH_MECHANISM_REFUSED,
        name="Authentication mechanism not accepted",
        summary="The server offers no authentication here, does not support the mechanism that the client has chosen, or does not allow it for this account.",
        how_to_fix=(
            "Turn on TLS, and choose one of the mechanisms that the server then lists after `AUTH` in its `EHLO` reply. "
            "If the reply says `basic authentication is disabled`, set up the account anew with OAuth 2.0 (`XOAUTH2`). "
            "In Microsoft 365, the administrator can allow SMTP log-ins for a mailbox by the setting `SmtpClientAuthenticationDisabled`. "
            "Update a program that knows only outdated mechanisms."
        ),
        user_message=(
            "Your message was not sent, because your mail service does not accept the way in which your mail program logs in. "
            "Update the program and set up the account in it anew, or ask whoever runs your mail, such as your provider's support."
        ),
        user_message_for_now=(
            "Your message has not been sent yet, because the mail service does not accept this way of logging in. "
            "In the settings for outgoing mail, choose the kind of log-in that your provider names; waiting alone does not help."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=4954, section="4"),),
    ),
    Cause(
        reason=Reason.AUTH_TEMPORARILY_UNAVAILABLE,
        name="Log-in temporarily not available",
        summary="The server cannot check the log-in at the moment, or has stopped taking attempts for a while, so that the user name and the password may well be right.",
        how_to_fix=(
            "Keep the stored password, and log in again after some minutes. "
            "If the reply speaks of too many attempts, find the program or device that logs in so often, and stop it. "
            "If the server is yours, check the service that verifies its passwords, such as Dovecot or `saslauthd`."
        ),
        user_message=(
            "Your message has not been sent yet, because your mail service cannot check your password at the moment. "
            "Leave it as it is; if your mail program does not try again by itself, send the message again in a few minutes."
        ),
        retry=Retry.AS_IS,
        actors=(
            Actor.NOBODY,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=4954, section="6"),),
    ),
    Cause(
        reason=Reason.APP_PASSWORD_NEEDED,
        name="App password needed in place of the usual one",
        summary="The provider does not let programs log in with the ordinary password of the account, and wants an app password that was created for them.",
        how_to_fix=(
            "Create an app password in the security settings of the account; some providers want two-step verification to be on first. "
            "Enter it in place of the usual password in the settings for outgoing mail. "
            "If the reply asks for a log-in through the web browser, do that once and try again. "
            "If the administrator has switched app passwords off, use OAuth 2.0."
        ),
        user_message=(
            "Your message was not sent, because your mail service wants a separate app password for mail programs. "
            "Create one in your account, and enter it in the settings for outgoing mail in place of the usual one."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
    ),
    Cause(
        reason=Reason.ACCOUNT_SUSPENDED,
        name="Sender's account is blocked",
        summary="The provider has stopped the sender's account or organization from sending, usually because of suspected spam, a stolen password or a missing payment.",
        how_to_fix=(
            "Change the password of the account, and end all its sessions. "
            "Look for sent messages that are not yours, and delete rules and app passwords that strangers have created. "
            "Check on the provider's site whether there is a notice or a payment is due. "
            "When the cause is removed, ask the provider or the organization's administrator to unblock the account."
        ),
        user_message=(
            "Your message was not sent, because your account has been blocked from sending mail. "
            "Ask whoever runs your mail, such as your provider's support, to unblock it; if you find messages that you did not send, change your password."
        ),
        user_message_for_now=(
            "Your message has not been sent yet, because your account may not send mail for now. "
            "Ask whoever runs your mail, such as your provider's support, when and how the block ends."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
    ),
    Cause(
        reason=Reason.SENDER_QUOTA_EXCEEDED,
        name="Sending limit of the account used up",
        summary="The sender's account has sent as many messages, or to as many recipients, as its provider allows in a certain time.",
        how_to_fix=(
            "Wait until the provider's period is over: mostly a minute or an hour for the rate, and a day for the daily quota. "
            "Spread large mailings over several days, or send them through a mailing service. "
            "If you regularly need more, ask the provider for a higher limit. "
            "If you have not sent so much, change the password, and look for the program or web form that sends."
        ),
        user_message=(
            "Your message was not sent, because your account has sent as much mail as its provider allows for now. "
            "Send it again tomorrow; if you have not sent so much, change your password."
        ),
        user_message_for_now=(
            "Your message has not been sent yet, because your account has reached its limit for outgoing mail. "
            "The mail system usually tries again by itself; if the message has not arrived by tomorrow, send it again."
        ),
        retry=Retry.AS_IS,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
    ),
    Cause(
        reason=Reason.TLS_REQUIRED,
        name="Encryption (TLS) required",
        summary="One of the two sides allows the log-in or the message only over a connection encrypted with TLS, and there was none.",
        how_to_fix=(
            "Turn on encryption for outgoing mail: port 587 with `STARTTLS`, or port 465. "
            "On a sending server, let it use TLS wherever it is offered (Postfix: `smtp_tls_security_level = may`). "
            "In a program of your own, send `STARTTLS`, then `EHLO` again, and only then `AUTH` or `MAIL FROM`. "
            "If the server that takes the mail offers no `STARTTLS`, ask its administrator to turn it on."
        ),
        user_message=(
            "Your message was not sent, because it may go only over an encrypted connection. "
            "Turn on encryption in the settings for outgoing mail; if it is on, pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because it may go only over an encrypted connection, and none could be made. "
            "If it has not arrived after a few hours, pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=3207, section="4"),),
    ),
    Cause(
        reason=Reason.TLS_FAILED,
        name="TLS connection could not be set up",
        summary="The connection was to be encrypted, but the two sides could not agree on TLS, the certificate did not pass the check or TLS was not available on the server.",
        how_to_fix=(
            "Check the date and time of the client, and connect to the name that stands in the server's certificate. "
            "If the certificate has expired or names another host, or the server reports a fault of its TLS, its administrator has to correct that. "
            "If the two sides have no TLS version in common, update the older one. "
            "Leave the check of the certificate on, because without it strangers may read the password."
        ),
        user_message=(
            "Your message was not sent, because no safe connection to the mail server could be made. "
            "Check the date and time on your device; if they are right, pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because no safe connection to the mail server can be made at the moment. "
            "The mail system usually tries again by itself; if the message has not arrived after a few hours, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
        references=(Reference(rfc=3207, section="4"),),
    ),
    Cause(
        reason=Reason.TLS_KIND_MISMATCH,
        name="Kind of TLS does not fit the port",
        summary="The client began TLS at once on a port where the server speaks plain text first and waits for `STARTTLS`, or began in plain text on a port where TLS has to come first.",
        how_to_fix=(
            "Use port 465 with TLS from the start (often called SSL/TLS), or port 587 with `STARTTLS`. "
            "On `WRONG_VERSION_NUMBER`, change from TLS at once to `STARTTLS`; if the client waits in vain for the greeting, do the reverse. "
            "With `smtplib`, use `SMTP_SSL` for port 465, and `SMTP` with `starttls()` for the others; in Nodemailer, set `secure: true` for port 465 only. "
            "If all this is right, look for a proxy or an antivirus program that answers in place of the server."
        ),
        user_message=(
            "Your message was not sent, because the kind of encryption in the settings of your mail program does not fit the port. "
            "Enter both in the settings for outgoing mail as your provider names them."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=8314, section="3.3"),),
    ),
    Cause(
        reason=Reason.SENDER_REFUSED,
        name="Sender's address not accepted",
        summary="The server does not accept mail with this sender's address, because the address is blocked or not verified, or because the server could not make sure that it exists.",
        how_to_fix=(
            "Check how the sender's address is written in `MAIL FROM` and in `From`. "
            "If a sending service refuses it, verify the address or its domain in the settings of that service. "
            "If the server could not verify the sender (`Sender verify failed`), the sender's administrator has to make sure that the mailbox exists and that its server takes mail with the empty sender `<>`. "
            "If the recipient's side has blocked the address, ask the recipient to allow it. "
            "In the sandbox of Amazon SES, verify the recipient's address too."
        ),
        user_message=(
            "Your message was not delivered, because mail from your address is not accepted. "
            "Check your address in the settings of your mail program; if it is right, confirm it with your sending service, or pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because mail from your address is not accepted for now. "
            "The mail system usually tries again by itself; if the message has not arrived after a few hours, pass on the full error text to whoever runs your mail."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=3463, section="3.2"),),
    ),
    Cause(
        reason=Reason.SENDER_NOT_OWNED,
        name="Sender's address does not belong to the account",
        summary="The account that has logged in may not send mail from this address.",
        how_to_fix=(
            "Set the address in `MAIL FROM` and in `From` to that of the account that logs in. "
            "If a web form or a script puts the visitor's address there, move it to `Reply-To`. "
            "If you need another address, have the administrator or the provider add it to the account as an alias, or grant the right to send from it (in Exchange, `Send As`). "
            "If the server is yours and runs Postfix, enter the address and the log-in name in `smtpd_sender_login_maps`."
        ),
        user_message=(
            "Your message was not sent, because your account may not send from the sender's address that was chosen. "
            "In your mail program, choose the address of the account with which you log in."
        ),
        user_message_for_now=(
            "Your message has not been sent yet, because your account may not send from the sender's address that was chosen. "
            "Waiting alone does not help: in your mail program, choose the address of the account with which you log in."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
        references=(Reference(rfc=6409, section="6.1"),),
    ),
    Cause(
        reason=Reason.SENDER_DOMAIN_INVALID,
        name="Sender's domain does not exist or takes no mail",
        summary="The server did not find in DNS that the domain in the sender's address exists and can take replies and bounces.",
        how_to_fix=(
            "Correct the domain of the sender's address, or replace a local name such as `root@localhost` with an address in a public domain. "
            "The sender's administrator gives the domain an MX record, and checks from outside that its name servers answer. "
            "If the domain has a null MX record, send from one that takes mail. "
            "After a change in DNS let some hours pass, because DNS servers may remember the old answer."
        ),
        user_message=(
            "Your message was not delivered, because no reply can be sent to addresses with the same ending as your own. "
            "Check the part of your address after the @ sign in the settings of your mail program; if it is right, pass on the full error text to whoever runs your mail."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because it is not certain whether a reply can be sent to an address with the same ending as your own. "
            "The mail system usually tries again by itself; if the message has not arrived after a few hours, check your own address in the settings of your mail program."
        ),
        retry=Retry.AFTER_CHANGE,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.SENDER,
        ),
        references=(Reference(rfc=3463, section="3.2"),),
    ),
    Cause(
        reason=Reason.GREETING_REFUSED,
        name="Host name in the greeting not accepted",
        summary="The server does not accept the name that the client gave in `EHLO` or `HELO`, because it is incomplete, is not in DNS or is not the client's own.",
        how_to_fix=(
            "Let the client greet with its full host name, such as `mail.example.com`, and give that name an `A` or `AAAA` record in DNS (Postfix: `smtp_helo_name`; with `smtplib`: `local_hostname`). "
            "Do not use `localhost`, a name without a domain, a bare IP address or the name of the server itself. "
            "If a mail program on a desktop or a phone is refused, send through your provider's server on port 587 or 465 and log in. "
            "If the server is yours, put `permit_sasl_authenticated` before this check in Postfix."
        ),
        user_message=(
            "Your message was not delivered, because the mail server did not accept the name by which your device or your mail service introduced itself. "
            "The addresses are not the reason: pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        user_message_for_now=(
            "Your message has not been delivered yet, because the mail server does not accept the name by which your device or your mail service introduces itself. "
            "If it has not arrived after a few hours, pass on the full error text to whoever runs your mail, such as your provider's support."
        ),
        retry=Retry.AFTER_CHANGE,
        retry_for_now=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        references=(Reference(rfc=5321, section="4.1.4"),),
    ),
)
