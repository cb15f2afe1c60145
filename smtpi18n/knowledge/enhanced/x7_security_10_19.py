"""The enhanced status codes X.7.10 to X.7.19: log-in and encryption, priorities, and owners of mailboxes (RFC 5248 section 2.4, RFC 6710, RFC 7293)."""

from __future__ import annotations

from ...facts import Actor, Command, Retry, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import ENCRYPT, OTHER_LOG_IN, TOO_LARGE

_GOOGLE = "https://support.google.com/a/answer/3726730"
_MICROSOFT = "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online"

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.7.10",
        registered_name="Encryption Needed",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.STARTTLS, Command.AUTH, Command.MAIL, Command.END_OF_DATA),
        name="Encryption needed",
        says="Code {code} usually says that encryption has to come first, mostly before a log-in.",
        summary="What was asked for is allowed only over an encrypted connection, and there is none.",
        description=(
            "RFC 5248 registers it for a log-in that would send the password unencrypted: the client starts TLS first, or uses a stronger mechanism. "
            "RFC 8689 gives it a second use, in the report to the sender: the message asked for TLS all the way (`REQUIRETLS`), and no such connection to the recipient's domain could be made. "
            "Most servers ask for encryption with 530 and 5.7.0 instead."
        ),
        when_seen=(
            "Servers built with the `go-smtp` library answer `AUTH` with `523 5.7.10 TLS is required` to a client that has not started TLS. "
            "A few servers take no mail at all without TLS, and answer `MAIL FROM` with `530 5.7.10` or `550 5.7.10`. "
            "Reports about `REQUIRETLS` are rare, because hardly any message asks for it."
        ),
        how_to_fix=(
            "If your own mail server refuses, turn on encryption in the mail program: port 465, or port 587 with `STARTTLS`. "
            "In a program of your own, start TLS and send `EHLO` again before the log-in. "
            "If the recipient's server refuses, have the sending server use TLS wherever it is offered. "
            "If the message asked for `REQUIRETLS`, tell the recipient's administrator that TLS or a valid certificate is missing, or send it without that option."
        ),
        user_message=(
            "Your message was not delivered, because an encrypted connection is required for it and there was none. "
            "Turn on encryption in the settings for outgoing mail; if it is on, pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "To `AUTH` without TLS, send 504 with 5.5.4 if the mechanism needs encryption, and 530 with 5.7.0 if TLS has to come first for everything; 523, which the registry has beside 5.7.10, is defined in no RFC. "
            "Put 5.7.10 into your report when a message with `REQUIRETLS` cannot be passed on under TLS."
        ),
        scope=Scope.SESSION,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(523, 530, 550),
        related=("X.7.11", "X.7.0", "X.7.30"),
        references=(Reference(rfc=5248, section="2.4"), Reference(rfc=8689, section="4.2.1")),
        vendors=(
            VendorMeaning(
                key="google",
                vendor="Google",
                digits=(5,),
                text="Google (Gmail) documents `523 5.7.10` for a client that sends commands together with `STARTTLS`, before the answer to it.",
                source=_GOOGLE,
            ),
        ),
        symptoms="encryption needed; tls is required; must use tls before login; log-in refused without encryption; plain-text connection is not allowed; starttls required for incoming mail; requiretls message returned; starttls required before sending; encrypted connection is mandatory; ssl required to send mail; unencrypted connection refused; turn on ssl or starttls; server refuses plain connection; tls encryption mandatory; session must be encrypted",
    ),
    EnhancedStatus(
        code="X.7.11",
        registered_name="Encryption required for requested authentication mechanism",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.STARTTLS, Command.AUTH),
        name="Log-in mechanism allowed only with encryption",
        says="Code {code} usually says that this log-in mechanism may be used only on an encrypted connection.",
        summary="The server allows the mechanism that the client chose only once the connection is encrypted.",
        description=(
            "The mechanism is refused, not the user name or the password. "
            "RFC 4954 keeps the code for the record only: a server should not even offer such a mechanism before TLS is on. "
            "The session goes on without a log-in, and the messages stay with the client."
        ),
        when_seen=(
            "The client logs in by `PLAIN` or `LOGIN` before TLS is on: encryption is switched off in its settings, or the server offers no `STARTTLS` and the client goes on without it. "
            "Servers built with the `aiosmtpd` library by default answer every `AUTH` without TLS with `538 5.7.11`. "
            "Most others do not offer the mechanism then, and answer 504 or 530."
        ),
        how_to_fix=(
            "In the settings for outgoing mail, choose port 587 with `STARTTLS`, or port 465, so that encryption is on before the password is sent. "
            "In a program of your own, send `EHLO` again under TLS before the log-in. "
            "If the password was already sent by `PLAIN` or `LOGIN` without encryption, change it: anyone on the way could read it."
        ),
        user_message=ENCRYPT,
        when_to_send=(
            "Do not offer a mechanism that needs encryption before TLS is on. "
            "To a client that uses it all the same, send 504 with 5.5.4 rather than 538 with 5.7.11."
        ),
        scope=Scope.SESSION,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(501, 524, 538),
        related=("X.7.10", "X.7.9", "X.7.0"),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=5248, section="2.4")),
        vendors=(
            VendorMeaning(
                key="google",
                vendor="Google",
                digits=(5,),
                text="Google (Gmail) documents `501 5.7.11` for a `STARTTLS` with a parameter, which the command does not take.",
                source=_GOOGLE,
            ),
        ),
        symptoms="encryption required for requested authentication mechanism; auth plain without tls refused; cannot log in without ssl; log-in works only with starttls; authentication needs an encrypted connection; password only over encrypted connection; enable ssl before logging in; auth needs tls",
    ),
    EnhancedStatus(
        code="X.7.12",
        registered_name="A password transition is needed",
        status=Status.CURRENT,
        classes=(4,),
        classes_in_practice=(4, 5),
        commands=(Command.AUTH, Command.END_OF_DATA),
        name="Mechanism usable only after a log-in by another one",
        says="Code {code} usually says that the account must log in once by another mechanism first.",
        summary="The account can use this log-in mechanism only after it has logged in once by another one.",
        description=(
            "The password is not called wrong, and no new one is needed: the server does not yet hold it in the form that this mechanism works with. "
            "One log-in, usually by `PLAIN`, lets the server store that form. "
            "Until then nothing is sent, and the messages stay with the client."
        ),
        when_seen=(
            "It answers `AUTH`, typically after the accounts have been moved from an older system. Very few servers send it."
        ),
        how_to_fix=(
            "Log in once by `PLAIN` with the same password, over TLS only. "
            "After that, choose the mechanism that you wanted again, and connect anew. "
            "If it still fails, ask the administrator of the mail server to set up the account for it."
        ),
        user_message=OTHER_LOG_IN,
        when_to_send="Send 432 with 4.7.12 when the account is in order, but you lack what the mechanism works with and one log-in by another would supply it.",
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(422, 432, 550),
        related=("X.7.9", "X.7.8", "X.7.1"),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=5248, section="2.4")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange Online lists 5.7.12 as `Sender was not authenticated by organization`, and has 5.7.133, 5.7.134, 5.7.135 and 5.7.136 for the same refusal by a group, a mailbox, a public folder or a mail user.",
                source=_MICROSOFT,
            ),
        ),
        symptoms="a password transition is needed; log in once with plain first; cram-md5 fails after migration; sender was not authenticated by organization; recipient does not accept mail from outside; external senders rejected; colleague's mailbox refuses outside mail",
        cases=(
            ClassCase(
                digit=4,
                user_message=OTHER_LOG_IN,
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
            ),
            ClassCase(
                digit=5,
                name="Recipient takes no mail from outside (Microsoft)",
                says="Code {code} says that the recipient takes no mail from outside the organisation (Microsoft).",
                summary="The recipient is set up to take mail only from senders inside the same organisation.",
                description=(
                    "It is a setting of this one address and no judgement of the message: SPF, DKIM and DMARC do not change it. "
                    "It stands in the report that Exchange Online sends back, not in an answer to `AUTH`. "
                    "In the registry, the numbers stand for one log-in by another mechanism."
                ),
                when_seen=(
                    "A message from outside goes to a mailbox or a group that is meant for colleagues only. "
                    "Or a device or website of the organisation itself sends without a log-in, so that its mail counts as coming from outside."
                ),
                how_to_fix=(
                    "Ask the recipient another way to have mail from outside allowed. "
                    "The recipient's administrator opens the address for all senders, or lists this sender as allowed. "
                    "If it is a device or website of your own organisation, let it log in before it sends."
                ),
                user_message=(
                    "Your message was not delivered, because this recipient takes mail only from inside their own organisation. "
                    "Reach the recipient another way, and ask that mail from you be allowed."
                ),
                when_to_send="In place of 5.7.12, send 550 with 5.7.1 when a recipient takes no mail from this sender.",
                scope=Scope.RECIPIENT,
                actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.13",
        registered_name="User Account Disabled",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.AUTH, Command.RCPT, Command.END_OF_DATA),
        name="Account disabled",
        says="Code {code} usually says that the account is disabled, even if the password is right.",
        summary="The server knows the account, but it has been disabled.",
        description=(
            "RFC 5248 has it for a log-in whose password was right. "
            "So it makes no sense to ask for the password again: only whoever runs the account can turn it on. "
            "Until then the messages stay with the client."
        ),
        when_seen=(
            "The provider has stopped the outgoing mail of the account because of spam, a suspected break-in or an unpaid bill. "
            "Some hosting companies answer a log-in with `525 5.7.13` then and want a new password. "
            "In answer to `RCPT TO`, it is the recipient's account that is disabled."
        ),
        how_to_fix=(
            "Ask the provider or the administrator of the account why it is disabled, and have it turned on again. "
            "If the text asks for a new password, change it, and find out which device or program has sent the spam. "
            "If the text names the recipient, reach that person another way. "
            "If it names a public folder, its administrator has to let the sender write there."
        ),
        user_message=(
            "Your message was not delivered: usually your own account may not send mail at present, less often the recipient's account is disabled. "
            "Give the full error text to your provider's support, or to whoever else runs your mail: they can tell whose account is meant."
        ),
        when_to_send=(
            "Send 535 with 5.7.13 when the password is right but the account is disabled. "
            "For a recipient whose account is disabled, send 550 with 5.2.1."
        ),
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(525, 535, 550),
        related=("X.7.8", "X.2.1", "X.7.12", "X.7.135"),
        references=(Reference(rfc=5248, section="2.4"),),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange Online sends 5.7.13 when a public folder takes no mail from this sender, mostly one outside the organisation.",
                source=_MICROSOFT,
            ),
            VendorMeaning(
                key="cpanel",
                vendor="cPanel",
                digits=(5,),
                text="Servers with cPanel can be set to send `525 5.7.13 Disabled recipient address` as long as the recipient's account with the hosting company is suspended.",
                source="cPanel, Cpanel/Email/Config/SuspendedDelivery.pm",
            ),
        ),
        symptoms="user account disabled; account suspended, cannot send mail; outgoing mail blocked by the hosting provider; your credentials have been compromised; smtp disabled; disabled recipient address; sender was not authenticated for public folder; my account is suspended; account blocked for sending spam; account compromised, sending disabled; hosting suspended outgoing mail; smtp access disabled for user; account locked, cannot send; my mailbox banned from sending; user account deactivated",
    ),
    EnhancedStatus(
        code="X.7.14",
        registered_name="Trust relationship required",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.AUTH, Command.BURL),
        name="Trust between two servers required, or a browser log-in wanted (Gmail)",
        says="Code {code} is registered for two servers without mutual trust; Gmail asks for a log-in through a browser.",
        summary="The server may not fetch the message from another one; Gmail sends the code when it does not trust a log-in yet.",
        description=(
            "RFC 5248 registers it for `BURL`, by which a client has the server fetch the message from an IMAP server: the two must be set up to trust each other. "
            "RFC 4468 had used X.7.8 for this. "
            "In either case nothing has been sent, and the message stays where it was."
        ),
        when_seen=(
            "Nearly all that is seen of it comes from Gmail: it finds a log-in suspicious, and the answer to `AUTH` holds a long link, broken over several lines. "
            "Often the program runs on a new server or in another country, or it still logs in with the usual password. "
            "Hardly any client uses `BURL`; Dovecot can answer it with `554 5.7.14 No IMAP URLAUTH access available`."
        ),
        how_to_fix=(
            "Log in to the Google account in a browser, confirm that the attempt was yours, and send again. "
            "If that does not help, create an app password for the program, or use OAuth 2.0. "
            "In answer to `BURL`, have the administrator of the submission server give it access to the IMAP server, or send the whole message with `DATA`."
        ),
        user_message=(
            "Your message was not sent, because your mail service did not trust the way in which your mail program sends. "
            "Log in to your mailbox in a web browser once and send it again; if that does not help, pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 554 with 5.7.14 in answer to `BURL` when you have no access to the IMAP server that it names.",
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(534, 535, 554),
        related=("X.7.8", "X.7.9", "X.6.6"),
        references=(Reference(rfc=5248, section="2.4"), Reference(rfc=4468, section="5")),
        vendors=(
            VendorMeaning(
                key="google",
                vendor="Google",
                digits=(5,),
                text="Google (Gmail) sends `534 5.7.14` when the owner of the account has to log in with a web browser first.",
                source=_GOOGLE,
            ),
        ),
        symptoms="please log in via your web browser and then try again; gmail blocks sign-in from my server; sign-in attempt blocked; suspicious log-in to google account; trust relationship required; no trust relationship with imap server; burl refused; google blocks suspicious sign-in; gmail wants browser login",
    ),
    EnhancedStatus(
        code="X.7.15",
        registered_name="Priority Level is too low",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL,),
        name="Priority of the message too low",
        says="Code {code} says that the priority of the message is lower than the server takes.",
        summary="The server takes only messages of a higher priority than this one has.",
        description=(
            "The priority is a number from -9 to 9, which the client gives with `MT-PRIORITY` in `MAIL FROM` or the server sets by rules of its own; otherwise it is 0. "
            "RFC 6710 lets a submission server refuse by it, for good or for as long as only urgent mail gets through. "
            "In both cases the client keeps the message."
        ),
        when_seen=(
            "A network for emergencies or on a slow line lets only urgent mail through at present. "
            "The client gave a low priority of its own accord, as for mass mail, or none. "
            "On the open internet hardly any server uses these priorities."
        ),
        how_to_fix=(
            "Ask whoever runs the server which priorities it takes, and when. "
            "Send the message with a higher priority, if your account is allowed to. "
            "Otherwise send it when the server takes such messages again."
        ),
        user_message=(
            "Your message was not sent, because your mail service takes only messages with a higher priority. "
            "Send it again later; if that does not help, pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 450 with 4.7.15 while you take only more urgent messages for a time, and 550 with 5.7.15 when you never take one of this priority.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(450, 550),
        related=("X.7.16", "X.3.6"),
        references=(Reference(rfc=6710, section="4.1"), Reference(rfc=6710, section="10")),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft sends 5.7.515 when mail to its free Outlook mailboxes lacks the SPF, DKIM and DMARC results that large senders need, and many web pages write 5.7.15 for it.",
                source="https://support.microsoft.com/topic/fix-ndr-error-550-5-7-515-in-outlook-com-34cfe8f8-6fbf-457e-9e8b-9e4dbaf4e0ef",
            ),
        ),
        symptoms="priority level is too low; message priority below the minimum; mt-priority refused; only urgent mail accepted; low-priority message rejected; access denied, sending domain does not meet the required authentication level",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: it is taken once the server lets less urgent mail through again. "
                    "If it cannot wait, send it with a higher priority, if your account is allowed to."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.16",
        registered_name="Message is too big for the specified priority",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.END_OF_DATA),
        name="Message too large for its priority",
        says="Code {code} says that the message is larger than its priority allows.",
        summary="For messages of this priority the server has a size limit of its own, and this one is above it.",
        description=(
            "RFC 6710 lets a server limit the size by the priority, for example to a few kilobytes for urgent messages. "
            "With another priority the same message may be accepted; until then the client keeps it. "
            "RFC 4865 gave the same numbers to a full quota of the user for messages that are to be sent later; that meaning was never registered."
        ),
        when_seen=(
            "`MAIL FROM` names a priority (`MT-PRIORITY`) and a size (`SIZE`) that do not go together. "
            "Without `SIZE` the refusal comes after the final dot. "
            "Both are rare, because hardly any server uses these priorities."
        ),
        how_to_fix=(
            "Make the message smaller, for example by a link in place of an attachment. "
            "Or send it with the usual priority, whose limit is often higher. "
            "If the text speaks of a quota for messages to be sent later, wait until some of those have gone out."
        ),
        user_message=TOO_LARGE,
        when_to_send=(
            "Send 552 with 5.7.16 when a message is larger than you ever allow for its priority. "
            "If you have lowered the limit for a time only, send 452 with 4.7.16."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(552,),
        related=("X.3.4", "X.7.15", "X.2.3"),
        references=(
            Reference(rfc=6710, section="5"),
            Reference(rfc=6710, section="10"),
            Reference(rfc=4865, section="6"),
        ),
        symptoms="message is too big for the specified priority; urgent message too large; mt-priority and size refused; size limit for high priority mail; future release quota exceeded",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: the server may have lowered the limit only for a time. "
                    "If the attempts keep failing, make the message smaller, or send it with the usual priority."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.17",
        registered_name="Mailbox owner has changed",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Mailbox has a new owner",
        says="Code {code} says that the mailbox has changed hands since the date that the sender gave.",
        summary="The address no longer belongs to whoever had it on the date that the sender gave.",
        description=(
            "The sender has asked for this check, with `RRVS` in `RCPT TO` or with the header field `Require-Recipient-Valid-Since`, so that a stranger does not get what was meant for the former owner. "
            "In answer to `RCPT TO` the refusal concerns this recipient only; after the final dot it concerns the whole message. "
            "RFC 4865 gave the same numbers to a full quota of the system for messages that are to be sent later; that meaning was never registered."
        ),
        when_seen=(
            "A provider has given an abandoned address to a new user, or a company has given it to a new employee. "
            "It is met with automatic mail such as links for a new password, because ordinary mail programs do not ask for the check. "
            "Few providers know it; Yahoo announced it in 2013, when it began to give old addresses away."
        ),
        how_to_fix=(
            "Do not send the message without the check: the new owner would read what is meant for the former one. "
            "Send nothing more to this address for the former owner, and ask that person another way for the present one. "
            "If the owner is certainly the same, correct the date: it is the day on which this person last confirmed the address."
        ),
        user_message=(
            "Your message was not delivered, because the address seems to belong to someone else now. "
            "Ask the recipient another way for the present address."
        ),
        when_to_send=(
            "Send 550 with 5.7.17 when the sender has asked for the check and the mailbox has changed hands since the date given. "
            "Skip the check for addresses such as `postmaster`, which belong to a role and not to a person."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.7.18", "X.7.19", "X.1.6"),
        references=(
            Reference(rfc=7293, section="5.1"),
            Reference(rfc=7293, section="15.3"),
            Reference(rfc=4865, section="6"),
        ),
        symptoms="mailbox owner has changed; address belongs to someone else now; recycled email address; recipient is no longer valid; require-recipient-valid-since failed; rrvs check failed",
    ),
    EnhancedStatus(
        code="X.7.18",
        registered_name="Domain owner has changed",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Recipient's domain has a new owner",
        says="Code {code} says that the recipient's domain has changed hands since the date that the sender gave.",
        summary="The domain of the address no longer belongs to whoever had it on the date that the sender gave.",
        description=(
            "Every address in the domain may be somebody else's now, even if it is written as before. "
            "The sender has asked for the check, with `RRVS` in `RCPT TO` or with the header field `Require-Recipient-Valid-Since`. "
            "RFC 7293 leaves it to the server whether it wants to tell that it was the domain."
        ),
        when_seen=(
            "A domain was not renewed and somebody else has registered it, or it was sold. "
            "The new owner's mail server, or the provider that takes mail for the domain, knows that day and supports the check, which is rare."
        ),
        how_to_fix=(
            "Do not drop the check: whoever has the domain now can read the mail to every address in it. "
            "Treat all addresses that you have in this domain as out of date. "
            "Ask the people another way for their present addresses. "
            "If the owner is certainly the same, correct the date that you give."
        ),
        user_message=(
            "Your message was not delivered, because the part of the address after the @ sign seems to belong to someone else now. "
            "Do not write to addresses with this ending any more, and reach the recipient another way."
        ),
        when_to_send=(
            "Send 550 with 5.7.18 when the sender has asked for the check, the domain has changed hands since the date given, and you are willing to say so. "
            "If you are not, 550 with 5.7.17 is true as well."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.7.17", "X.7.19", "X.1.2"),
        references=(Reference(rfc=7293, section="5.1"), Reference(rfc=7293, section="15.3")),
        symptoms="domain owner has changed; domain was sold; expired domain registered by someone else; recipient domain has a new owner; rrvs check failed for domain",
    ),
    EnhancedStatus(
        code="X.7.19",
        registered_name="RRVS test cannot be completed",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Change of owner cannot be checked",
        says="Code {code} says that the server cannot tell who owned the mailbox on the date that the sender gave.",
        summary="The server has no record by which to check whether the mailbox has changed hands since the sender's date.",
        description=(
            "Without that check, for which the sender has asked by `RRVS` or `Require-Recipient-Valid-Since`, the message could reach a stranger. "
            "The message is refused as a precaution; it does not follow that the owner has changed. "
            "RFC 7293 leaves it to the sender whether to send the message again without the check."
        ),
        when_seen=(
            "The recipient's server supports the check, but the mailbox is older than its records, for example because it was moved from another system. "
            "A server on the way may send it too, when the next one does not know the extension. "
            "Either is rare."
        ),
        how_to_fix=(
            "Find out another way whether the address still belongs to the same person. "
            "If it does, or if the message holds nothing private, send it again without `RRVS` or the header field. "
            "On your own server, record when each mailbox is created or gets a new owner."
        ),
        user_message=(
            "Your message was not delivered, because nobody could check whether the address still belongs to the same person. "
            "Ask the recipient another way, and pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "Send 550 with 5.7.19 when you have not recorded since when the mailbox has its owner, and no other date can stand for it. "
            "If the record is only out of reach for the moment, send 451 with 4.3.0."
        ),
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.7.17", "X.7.18", "X.3.3"),
        references=(Reference(rfc=7293, section="5"), Reference(rfc=7293, section="15.3")),
        symptoms="rrvs test cannot be completed; ownership of the mailbox cannot be checked; require-recipient-valid-since not possible; server does not know since when the address exists; rrvs not supported by next server",
    ),
)
