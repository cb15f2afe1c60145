"""The enhanced status codes that are in no registry but that large providers send every day, and whose meaning they give."""

from __future__ import annotations

from ...facts import Actor, Command, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference
from ..shared import LOGIN_FAILED, NOT_CONFIRMED, REFUSED, SENDER_REFUSED
from .of_microsoft import STATUSES as OF_MICROSOFT

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.1.90",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Daily limit of recipients reached",
        says="As Microsoft sends it, code {code} says that the account has reached its daily limit of recipients.",
        summary="The account has sent to as many recipients in one day as Microsoft 365 allows.",
        description=(
            "The registry does not have this code: it is Microsoft's own, and not about an address, although it stands among the codes for those. "
            "Microsoft documents ten thousand recipients in any 24 hours for a mailbox; an organization may set less."
        ),
        when_seen="A mailing or a program sends through an ordinary mailbox; less often, strangers have got into the account and send spam through it.",
        how_to_fix=(
            "Wait: as soon as the count for the last 24 hours falls below the limit, the account can send again. "
            "Check that nobody else uses it, and change the password if somebody does. "
            "Send mailings through a service made for them."
        ),
        user_message=(
            "Your message was not sent, because your account has written to as many recipients as it may in one day. "
            "Send it again tomorrow."
        ),
        when_to_send="In place of 5.1.90, send 450 with 4.7.0 while an account has used up its limit, and name the limit in the text.",
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.2.2", "X.7.705", "X.7.28"),
        references=(Reference(rfc=3463, section="3.8"), Reference(rfc=6409, section="6.1")),
        symptoms="reached your daily limit for message recipients; daily sending limit exceeded; recipient rate limit; cannot send any more mail today; too many recipients in one day; outlook daily recipient quota; too many people mailed today",
    ),
    EnhancedStatus(
        code="X.2.122",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Recipient gets too much mail in an hour",
        says="As Microsoft sends it, code {code} says that the recipient has got too many messages within an hour.",
        summary="Within one hour, the recipient's mailbox has got as many messages as Microsoft lets it receive.",
        description=(
            "This code is missing from the registry: Microsoft has it for a limit of its cloud mailboxes. "
            "The limit counts the mail of all senders and passes by itself, although class 5 tells the client not to try again. "
            "Code 5.2.121 is for a lower limit, a third of this one, on what one sender may send to the recipient in an hour."
        ),
        when_seen="A monitoring system or another program floods the mailbox with notices; less often, somebody fills it with mail on purpose.",
        how_to_fix=(
            "Wait an hour, and then send the message again. "
            "If a program of yours sends the notices, have it send fewer of them. "
            "If the mailbox is yours, find out who sends so much to it."
        ),
        user_message=(
            "Your message was not delivered, because its recipient is getting too much mail at the moment. "
            "Send it again in a few hours."
        ),
        when_to_send="In place of 5.2.122, send 450 with 4.2.1, since such a limit passes by itself.",
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT),
        associated_codes=(550, 554),
        related=("X.2.1", "X.7.28", "X.1.90"),
        references=(Reference(rfc=3463, section="3.3"),),
        symptoms="recipient's per hour message receive limit exceeded; exceeded their limit for the number of messages they can receive per hour; recipient gets too many messages; hourly receiving limit; mailbox flooded with alerts; mailbox flooded, hourly limit",
    ),
    EnhancedStatus(
        code="X.4.300",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        name="Message expired in Microsoft's queue",
        says="As Microsoft sends it, code {code} says that the message waited too long and was given up.",
        summary="Microsoft's server tried to deliver the message until its time was up, without success.",
        description=(
            "In the registry there is no such code; Microsoft writes it into its own reports, where others write 5.4.7. "
            "Behind the arrow `->`, the text repeats the last error or reply, and that is the real reason."
        ),
        when_seen=(
            "The recipient's server did not answer, broke off the connection or put the message off at every attempt, or DNS gave no usable answer for its domain. "
            "Or it was a report about a failed delivery, which could not be handed back to the sender."
        ),
        how_to_fix=(
            "Look up what stands behind `->`, and act on that. "
            "If the other server could not be reached, have its administrator check that it takes connections from Microsoft 365. "
            "Send the message once more when that server answers."
        ),
        user_message=(
            "Your message was not delivered, because every attempt to hand it to the recipient's mail server failed. "
            "Reach the recipient another way for now, and send it again in a day or two."
        ),
        when_to_send="In place of 5.4.300, put 5.4.7 into the report when the time for a message is over, or the code of what held it up.",
        scope=Scope.MESSAGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.4.7", "X.4.316", "X.4.1"),
        references=(Reference(rfc=3463, section="3.5"), Reference(rfc=5321, section="4.5.4.1")),
        symptoms="message expired; 48 hours and still not delivered; message expired connection dropped; outlook gave up delivery; destination server did not respond; connection dropped due to socketerror; outlook stopped trying to deliver",
    ),
    EnhancedStatus(
        code="X.4.316",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(4, 5),
        name="Connection refused by the other server",
        says="As Microsoft sends it, code {code} says that the other server refused the connection.",
        summary="Microsoft's server could not connect to the next mail server, which turned the connection away.",
        description=(
            "The registry knows no such code; Microsoft writes it into its queue and its reports. "
            "The text shows the IP address that was tried, and so whose server it is. "
            "Code 4.4.316 means that the attempts go on, and 5.4.316 that they are over."
        ),
        when_seen=(
            "The other mail server is down, or a firewall before it turns away the IP addresses of Microsoft 365. "
            "Or the MX record, or the smart host of a connector, still names an old server."
        ),
        how_to_fix=(
            "Have the administrator of the other server start it, and open port 25 to the IP addresses of Microsoft 365. "
            "If the IP address is an old one, correct the MX record or the connector; then send the message again."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail server could not be reached. "
            "Give the full error text to the recipient, whose mail service has to look into it."
        ),
        when_to_send="In place of 4.4.316, write 4.4.1 while you go on trying, and in place of 5.4.316, write 5.4.7 when you give up.",
        scope=Scope.MESSAGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(450, 550),
        related=("X.4.1", "X.4.300", "X.4.2"),
        references=(Reference(rfc=3463, section="3.5"), Reference(rfc=5321, section="4.5.4.1")),
        symptoms="connection refused; socket error code 10061; message expired, connection refused; cannot connect to the mail server; port 25 blocked; firewall blocks office 365; remote server refuses connections",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Wait at first: Microsoft's server tries again by itself. "
                    "If it lasts for hours, have the administrator of the other server start it, and open port 25 to the IP addresses of Microsoft 365. "
                    "If the IP address is an old one, correct the MX record or the connector."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.6.11",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Lines of the message end with LF alone",
        says="As Microsoft sends it, code {code} says that lines of the message end with LF in place of CRLF.",
        summary="The message has lines that end with LF alone, and so it cannot be handed to the next server.",
        description=(
            "Microsoft's own and unknown to the registry, the code mostly comes from the sender's side, in a report of Microsoft 365 or Exchange. "
            "With `DATA` every line has to end with CRLF; other line ends can only pass by `BDAT`, which the next server does not offer. "
            "Microsoft does not correct such lines, because that would break DKIM signatures."
        ),
        when_seen="A program or a script writes such lines, or an attachment or a gateway brings them in; the text is often `SMTPSEND.BareLinefeedsAreIllegal`.",
        how_to_fix=(
            "Have the program end each line with CRLF, as `email.policy.SMTP` does, for example. "
            "Otherwise send the message from another mail program, or without the attachment. "
            "The recipient's administrator can turn on `CHUNKING`, so that the server takes `BDAT`."
        ),
        user_message=(
            "Your message was not delivered, because it contains characters that the recipient's mail server cannot take. "
            "Send it again from another mail program, or without the attachment."
        ),
        when_to_send="In place of 5.6.11, send 554 with 5.6.0 when you refuse a message because of its line ends.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(550, 554),
        related=("X.6.0", "X.6.3", "X.5.2"),
        references=(Reference(rfc=5321, section="2.3.8"), Reference(rfc=3030, section="2"), Reference(rfc=3463, section="3.7")),
        symptoms="bare linefeeds are illegal; invalid characters; message contains bare linefeeds; bare lf; receiving system does not support bdat; wrong line endings; smtp smuggling protection, line endings",
    ),
    EnhancedStatus(
        code="X.7.32",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(4, 5),
        commands=(Command.END_OF_DATA,),
        name="Author's domain confirmed by neither SPF nor DKIM",
        says="As Gmail sends it, code {code} says that neither SPF nor DKIM passed for the domain in `From`.",
        summary="The domain in `From` matches neither the one that SPF confirms nor the one that DKIM does.",
        description=(
            "The code is Gmail's own, and the registry does not list it. "
            "Gmail asks for such a match (alignment) from those who send bulk mail; another domain of the same organization counts as a match. "
            "Google's documentation puts 421 before 4.7.32 and before 5.7.32 alike, so the first digits may disagree."
        ),
        when_seen="A sending service signs with its own domain and uses its own return address, or a program sends through another server with an address of Gmail or a similar provider in `From`.",
        how_to_fix=(
            "Set up DKIM for the domain in `From` at the service that sends, or have it use a return address (`MAIL FROM`) in that domain. "
            "If you write for somebody else, put an address of your own domain into `From`, and theirs into `Reply-To`. "
            "A test message to a mailbox at Gmail shows under “Show original” whether DMARC passes."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send="In place of 5.7.32, send 550 with 5.7.1, and put the word DMARC into the text.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(421,),
        related=("X.7.26", "X.7.40", "X.7.515", "X.7.22"),
        references=(Reference(rfc=7489, section="3.1"), Reference(rfc=7489, section="10.3")),
        symptoms="from header isn't aligned with either the authenticated spf or dkim organizational domain; dmarc alignment; rate limited by gmail; spf and dkim pass but dmarc fails; gmail bulk sender requirements; dmarc not aligned",
        cases=(
            ClassCase(
                digit=4,
                says="As Gmail sends it, code {code} slows down mail whose domain in `From` SPF and DKIM do not confirm.",
                how_to_fix=(
                    "Leave the message in the queue, but remove the cause: waiting alone hardly helps. "
                    "Set up DKIM for the domain in `From` at the service that sends, or put an address of a domain into `From` for which it is set up."
                ),
                when_to_send="In place of 4.7.32, send 450 with 4.7.1 if you only slow such mail down.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.40",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(4, 5),
        commands=(Command.END_OF_DATA,),
        name="Sender's domain has no DMARC policy",
        says="As Gmail sends it, code {code} says that the sender's domain has no DMARC record, or one without a policy.",
        summary="The sender's domain has no DMARC record, or its record names no policy.",
        description=(
            "Gmail made this code for its rules on bulk mail, and the registry does not have it. "
            "These rules are content with a policy of `p=none`. "
            "Google's documentation also has 5.7.40 behind the reply code 504, there for a way to log in that it does not know."
        ),
        when_seen="A domain that sends much mail to Gmail has no DMARC record, or has it under a wrong name or without the tag `p=`.",
        how_to_fix=(
            "Publish a TXT record with the text `v=DMARC1; p=none`, or with a stricter policy, under the name `_dmarc.example.com`, with your own domain. "
            "Make sure that there is only one such record, and that SPF and DKIM pass for the domain."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send="In place of 5.7.40, send 550 with 5.7.1 when you take no mail from domains without a DMARC policy.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(421, 504, 550),
        related=("X.7.32", "X.7.26", "X.7.515"),
        references=(Reference(rfc=7489, section="6.1"), Reference(rfc=7489, section="6.6.3")),
        symptoms="sending domain doesn't have a dmarc record; dmarc record doesn't specify a policy; no dmarc policy; gmail requires dmarc; gmail blocks bulk mail; rate limited no dmarc record; set up dmarc record; missing dmarc",
        cases=(
            ClassCase(
                digit=4,
                says="As Gmail sends it, code {code} slows down mail from a domain that has no DMARC policy.",
                how_to_fix=(
                    "Leave the message in the queue: Gmail only slows the mail down. "
                    "Add the missing DMARC record, `v=DMARC1; p=none` at least, as a TXT record of `_dmarc.example.com`, with your own domain: until then mail stays slowed down."
                ),
                when_to_send="In place of 4.7.40, send 450 with 4.7.1 if you only slow such mail down.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.57",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.MAIL,),
        name="No log-in before sending",
        says="As Microsoft sends it, code {code} says that the client has to log in before it may send.",
        summary="The client began to send through Microsoft's server for outgoing mail without having logged in.",
        description=(
            "Microsoft uses a code of its own here, which has no entry in the registry; others send 5.7.0. "
            "If the log-in itself failed, the text repeats that reply behind the word `Error`, and it is the one to act on."
        ),
        when_seen=(
            "A printer, a script or an application has no user name and password in its settings, or TLS is off, which the log-in needs. "
            "The log-in was refused just before, and the program went on: `Error: 535 5.7.139`."
        ),
        how_to_fix=(
            "If the text repeats another reply, act on that one. "
            "Enter the user name and the password in the settings, and turn on `STARTTLS` on port 587. "
            "Have the administrator check that authenticated SMTP is switched on for the mailbox, and set up a connector for a device that cannot log in."
        ),
        user_message=LOGIN_FAILED,
        when_to_send="In place of 5.7.57, send 530 with 5.7.0 when the client has to log in first.",
        scope=Scope.SESSION,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(530, 550),
        related=("X.7.0", "X.7.139", "X.7.8", "X.7.3"),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=6409, section="4.3")),
        symptoms="client not authenticated to send mail; client was not authenticated to send anonymous mail during mail from; smtp.office365.com error; printer cannot send through office 365; the smtp server requires a secure connection or the client was not authenticated; scan to email fails, not authenticated; office 365 sending without login",
    ),
    EnhancedStatus(
        code="X.7.60",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.MAIL, Command.END_OF_DATA),
        name="Account may not send with this address",
        says="As Microsoft sends it, code {code} says that the account may not send with this address.",
        summary="The client has logged in with one account, and sends with the address of another.",
        description=(
            "Exchange has this code from Microsoft, not from the registry. "
            "The log-in succeeded; what is missing is the permission `Send As` for the address. "
            "With 5.2.252 and the word `SendAsDenied`, Microsoft 365 says the same."
        ),
        when_seen="A program logs in with one mailbox, and another address stands in `From` or `MAIL FROM`, or somebody sends from a shared mailbox without the right to do so.",
        how_to_fix=(
            "Send with the address of the account that logs in. "
            "If it has to be another address, have the administrator give the account the permission `Send As` for it. "
            "For a device that sends with many addresses, have a connector set up."
        ),
        user_message=SENDER_REFUSED,
        when_to_send="In place of 5.7.60, send 550 with 5.7.1 when the account may not use the sender's address.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.7.1", "X.7.57", "X.7.750", "X.1.8"),
        references=(Reference(rfc=6409, section="6.1"), Reference(rfc=3463, section="3.8")),
        symptoms="client does not have permissions to send as this sender; send as denied; sendasdenied; not allowed to send as; wrong from address in exchange; shared mailbox cannot send; cannot send on behalf of another mailbox",
    ),
    EnhancedStatus(
        code="X.7.64",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.RCPT,),
        name="Server not recognized, so no relaying",
        says="As Microsoft sends it, code {code} says that it does not recognize the client and relays nothing for it.",
        summary="Microsoft 365 did not recognize the sending server as one of the organization's own, and so does not relay its mail.",
        description=(
            "The registry has nothing under this number; the text `TenantAttribution; Relay Access Denied` is Microsoft's own, and so is the code. "
            "Microsoft recognizes a server by the certificate or the IP address that an inbound connector names."
        ),
        when_seen=(
            "The certificate or the IP address of the server is no longer the one in the connector, or the server does not send its intermediate certificates. "
            "Or a server without a connector tries to send to other domains."
        ),
        how_to_fix=(
            "Have the administrator compare the inbound connector in Microsoft 365 with the certificate and the IP address of the server, and correct it. "
            "Install the intermediate certificates on the server. "
            "If there is no connector, log in to `smtp.office365.com` instead."
        ),
        user_message=REFUSED,
        when_to_send="In place of 5.7.64, send 550 with 5.7.1 when you do not relay for a client.",
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.1", "X.7.57"),
        references=(Reference(rfc=5321, section="3.6.2"), Reference(rfc=5321, section="7.9")),
        symptoms="tenantattribution; relay access denied; relay access denied smtp; inbound connector does not match; certificate changed and mail stopped; exchange online relay refused; cannot relay through exchange online; connector relay denied",
    ),
    *OF_MICROSOFT,
)
