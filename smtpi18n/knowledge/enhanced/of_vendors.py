"""The enhanced status codes that are in no registry but that large providers send every day, and whose meaning they give."""

from __future__ import annotations

from ...facts import Actor, Command, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference
from ..shared import CLIENT_REFUSED, DELAYED, LOGIN_FAILED, NOT_CONFIRMED, NOT_SENT, REFUSED, SENDER_REFUSED

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
        when_to_send="In place of 5.1.90, send 550 with 5.7.1 when an account has used up its limit, and name the limit in the text.",
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
            "Code 5.2.121 is the same limit for one sender who writes to this recipient."
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
        when_seen="The recipient's server did not answer, broke off the connection or put the message off at every attempt, or DNS gave no usable answer for its domain.",
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
    EnhancedStatus(
        code="X.7.124",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Only certain senders may write to the group",
        says="As Microsoft sends it, code {code} says that only certain senders may write to this group.",
        summary="The group takes mail only from the senders on its list, and this one is not on it.",
        description=(
            "The registry has no code with this number; Microsoft has several of its own for groups and mailboxes that do not take mail from everybody. "
            "The group exists, and its address is right; even its owner may have to be on the list."
        ),
        when_seen="The owner or the administrator has allowed only certain senders, or the group has more than 5000 members: then Microsoft 365 lets only these write to it.",
        how_to_fix=(
            "Ask the owner of the group to put you on the list, or join the group. "
            "If you run the group, add the sender under delivery management, or let everybody write. "
            "A sender from outside has to be made a contact of the organization first."
        ),
        user_message=(
            "Your message was not delivered, because this group takes mail only from certain people. "
            "Ask the owner of the group to let you write to it."
        ),
        when_to_send="In place of 5.7.124, send 550 with 5.7.2 when this sender may not write to the group.",
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(550,),
        related=("X.7.2", "X.7.133", "X.7.1"),
        references=(Reference(rfc=3463, section="3.8"), Reference(rfc=5321, section="3.9")),
        symptoms="sender not in allowed-senders list; not authorized to send to the distribution list; only certain senders may write to the group; cannot send to a distribution group; resolver.rst.notauthorizedtogroup; no permission to write to group",
    ),
    EnhancedStatus(
        code="X.7.133",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Group takes no mail from outside",
        says="As Microsoft sends it, code {code} says that the group takes no mail from outside its organization.",
        summary="The group takes mail only from senders who have logged in to its own organization.",
        description=(
            "Microsoft's list of codes has this one, while the registry does not. "
            "The words `authentication required` in the text do not ask the sender to log in: they tell that the sender is a stranger to the organization. "
            "For a mailbox the code is 5.7.134, and for a public folder 5.7.135."
        ),
        when_seen="Somebody from outside writes to a group that was made for colleagues, or a program of the organization sends without a log-in and so counts as a stranger.",
        how_to_fix=(
            "Ask the owner of the group to allow mail from outside. "
            "If you run the group, allow senders from outside the organization under delivery management. "
            "Have a program of the organization log in before it sends."
        ),
        user_message=(
            "Your message was not delivered, because this group takes mail only from inside its own organization. "
            "Reach the people in it another way, and ask them to let in mail from outside."
        ),
        when_to_send="In place of 5.7.133, send 550 with 5.7.2 when a group takes no mail from outside.",
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(550,),
        related=("X.7.2", "X.7.124", "X.7.136", "X.7.12"),
        references=(Reference(rfc=3463, section="3.8"), Reference(rfc=5321, section="3.9")),
        symptoms="resolver.rst.sendernotauthenticatedforgroup; authentication required; delivery restriction check failed; sender not authenticated for group; group only accepts messages from people in its organization; external mail to a distribution list bounces; group refuses external senders; outsiders cannot write to company group",
    ),
    EnhancedStatus(
        code="X.7.136",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Recipient takes no mail from outside",
        says="As Microsoft sends it, code {code} says that this recipient takes no mail from outside the organization.",
        summary="The recipient is set up to take mail only from senders inside the organization.",
        description=(
            "Only Microsoft knows this code, which nobody has registered. "
            "The recipient is a mail user: somebody whom the organization lists, but whose mailbox is elsewhere."
        ),
        when_seen="The administrator of the recipient's organization has closed this address to senders from outside.",
        how_to_fix=(
            "Reach the recipient another way, and ask to have your mail allowed. "
            "The administrator of the recipient's organization allows it in the delivery restrictions of the mail user."
        ),
        user_message=(
            "Your message was not delivered, because this recipient takes mail only from inside the organization. "
            "Get in touch with the recipient another way, and ask to have mail from you let in."
        ),
        when_to_send="In place of 5.7.136, send 550 with 5.7.1 when a recipient takes no mail from outside.",
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.133", "X.7.1", "X.7.12"),
        references=(Reference(rfc=3463, section="3.8"),),
        symptoms="sender was not authenticated; recipient rejects messages from outside its organization; external senders not allowed; mail user takes no external mail; delivery restriction; company accepts only internal mail",
    ),
    EnhancedStatus(
        code="X.7.139",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.AUTH,),
        name="Log-in refused, for a reason in the text",
        says="As Microsoft sends it, code {code} says that the log-in was refused; only the text tells why.",
        summary="Microsoft did not accept the log-in, and the password is only one of several possible reasons.",
        description=(
            "Nothing in the registry bears this number; Microsoft puts it before at least seven different texts. "
            "They reach from a wrong password to a rule that allows no passwords at all."
        ),
        when_seen=(
            "With `basic authentication is disabled`, the account may not log in with a password, as is the case for Microsoft's free mailboxes. "
            "With `SmtpClientAuthentication is disabled`, authenticated SMTP is switched off for the mailbox or the organization. "
            "With `security defaults policy` or `did not meet the criteria`, a rule of the organization forbids the log-in. "
            "With `user credentials were incorrect`, the user name or the password is wrong."
        ),
        how_to_fix=(
            "If passwords are not allowed, set up OAuth 2.0 in the program, or use another one that can do it; app passwords do not help. "
            "If authenticated SMTP is switched off, the administrator turns it on for the mailbox in the Microsoft 365 admin center. "
            "If a rule forbids the log-in, the administrator finds it in the sign-in log. "
            "If the credentials are wrong, enter them again."
        ),
        user_message=LOGIN_FAILED,
        when_to_send="In place of 5.7.139, send 535 with 5.7.8 for wrong credentials, and 534 with 5.7.9 when your policy forbids this way to log in.",
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(535,),
        related=("X.7.8", "X.7.9", "X.7.57", "X.7.3"),
        references=(Reference(rfc=4954, section="6"),),
        symptoms="authentication unsuccessful, basic authentication is disabled; smtpclientauthentication is disabled for the tenant; user is locked by your organization's security defaults policy; the request did not meet the criteria to be authenticated successfully; the user credentials were incorrect; outlook smtp login stopped working; office 365 password login disabled; enable authenticated smtp in tenant; modern authentication required",
    ),
    EnhancedStatus(
        code="X.7.500",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(4,),
        commands=(Command.MAIL, Command.RCPT),
        name="New or suddenly busy client slowed down",
        says="As Microsoft sends it, code {code} slows down a client that is new or suddenly sends much more.",
        summary="Microsoft 365 takes only part of the mail from this IP address for now, because it is new there or suddenly sends much more.",
        description=(
            "The registry has none of the codes from 4.7.500 to 4.7.699, which Microsoft made for this kind of greylisting. "
            "Its servers are seldom overloaded, although the text often says `Server busy`; the messages stay with the client, which tries again."
        ),
        when_seen=(
            "A new server or a new IP address begins to send, a mailing goes out, or Microsoft has noticed something suspicious. "
            "A mail filter passes all the mail of an organization on to Microsoft 365 and has no connector there."
        ),
        how_to_fix=(
            "Leave the messages in the queue: the attempts go on by themselves. "
            "Send less at once for some days, until Microsoft knows the IP address. "
            "For a filter before Microsoft 365, have the administrator set up an inbound connector there. "
            "If it lasts longer, check that nobody sends spam through your server."
        ),
        user_message=DELAYED,
        when_to_send="In place of 4.7.500, send 450 with 4.7.1 when you slow a client down.",
        scope=Scope.SESSION,
        actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(451,),
        related=("X.7.650", "X.7.606", "X.7.1", "X.7.28"),
        references=(Reference(rfc=6647, section="5"), Reference(rfc=3463, section="3.8")),
        symptoms="server busy, please try again later from; access denied, please try again later; office 365 greylisting; ip throttling; mail to microsoft 365 stays in the queue; new ip address warm-up; microsoft server busy; microsoft throttles new ip",
    ),
    EnhancedStatus(
        code="X.7.506",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.RCPT,),
        name="Client greets with the server's own name",
        says="As Microsoft sends it, code {code} says that the client called itself by the name of Microsoft's server.",
        summary="In `EHLO` or `HELO` the client gave the name of the server it was talking to, not its own.",
        description=(
            "The code is not registered: Microsoft has it for a greeting that is typical of programs that send spam. "
            "By RFC 5321 the client names itself in the greeting."
        ),
        when_seen="The host name in the settings of the sending server is wrong, a script greets with the name that it has just connected to, or a program that sends spam is at work in the network.",
        how_to_fix=(
            "Set the full host name of the sending server for the greeting, one that DNS knows; in Postfix it is `smtp_helo_name`. "
            "If no server of yours greets so, look for a program in your network that sends spam."
        ),
        user_message=CLIENT_REFUSED,
        when_to_send="In place of 5.7.506, send 550 with 5.7.1 when a client greets you with your own name.",
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.1", "X.5.4", "X.7.25"),
        references=(Reference(rfc=5321, section="4.1.1.1"), Reference(rfc=5321, section="4.1.4")),
        symptoms="access denied, bad helo; bad helo name; helo with the recipient's domain; wrong host name in ehlo; helo rejected by office 365; wrong helo at office 365",
    ),
    EnhancedStatus(
        code="X.7.509",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="DMARC failed, and the policy is to refuse",
        says="As Microsoft sends it, code {code} says that DMARC failed and the domain wants such mail refused.",
        summary="The message did not pass DMARC, and the policy of the domain in `From` is `p=reject`.",
        description=(
            "The registry has no code for DMARC at all, and so Microsoft has made this one. "
            "It is the owner of the domain who asks for the refusal; Microsoft follows."
        ),
        when_seen=(
            "A service or a program sends for the domain in `From`, and neither SPF nor DKIM is set up there for it. "
            "The message was forwarded, a mailing list has changed it, or it is an automatic notice without a DKIM signature. "
            "Somebody forges the domain, and the refusal is right."
        ),
        how_to_fix=(
            "Sign with DKIM for the domain in `From` wherever its mail is sent. "
            "If the domain is not yours, put an address of your own domain into `From`; a mailing list puts its own there. "
            "Check a test message for `dmarc=pass`, and then send again."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send="In place of 5.7.509, send 550 with 5.7.1, as RFC 7489 shows, and name DMARC in the text.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(550,),
        related=("X.7.26", "X.7.515", "X.7.32", "X.7.1"),
        references=(Reference(rfc=7489, section="10.3"), Reference(rfc=7489, section="3.1")),
        symptoms="does not pass dmarc verification and has a dmarc policy of reject; access denied, sending domain; dmarc reject; forwarded mail fails dmarc; mailing list dmarc; office 365 rejects because of dmarc; dmarc verification failed, rejected",
    ),
    EnhancedStatus(
        code="X.7.511",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.RCPT,),
        name="IP address banned until Microsoft looks into it",
        says="As Microsoft sends it, code {code} says that the client's IP address is banned until a check by its staff.",
        summary="Microsoft 365 takes no mail from this IP address until Microsoft has been asked to look into the case.",
        description=(
            "Microsoft has not registered this code of its own, and its text `banned sender` misleads: it is the IP address that is banned. "
            "The form on the web that lifts a ban with 5.7.606 does not work for this one."
        ),
        when_seen="Spam has come from the IP address, often through an account or a website that strangers have broken into, or from others who share it.",
        how_to_fix=(
            "Find out what has sent the spam, and stop it. "
            "Then forward the whole refusal, with the IP address, to the address that its text names: `delist@microsoft.com`; Microsoft promises an answer within 48 hours. "
            "If the server is a provider's, leave this to the provider."
        ),
        user_message=CLIENT_REFUSED,
        when_to_send="In place of 5.7.511, send 550 with 5.7.1 when you have banned an IP address, and name a way to have this lifted.",
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.606", "X.7.513", "X.7.1"),
        references=(Reference(rfc=5321, section="7.9"), Reference(rfc=3463, section="3.8")),
        symptoms="access denied, banned sender; to request removal from this list, forward this message to delist@microsoft.com; microsoft blocks my server; banned ip address at office 365; delist portal does not work; microsoft banned my server",
    ),
    EnhancedStatus(
        code="X.7.512",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="No valid address of the author",
        says="As Microsoft sends it, code {code} says that the field `From` holds no valid address.",
        summary="The field `From` is missing from the header of the message, or what it holds is no valid address.",
        description=(
            "Microsoft's documentation lists this code, which the registry lacks. "
            "Its text refers to RFC 5322, which defines the header: not the command `MAIL FROM` is meant, but the field that readers see."
        ),
        when_seen="A script or a device writes no `From` at all, a name without an address, or an address without its angle brackets or the part after the @ sign.",
        how_to_fix="Write one complete address into `From`, in angle brackets behind the name: `Name <user@example.com>`; the header may have this field only once.",
        user_message=SENDER_REFUSED,
        when_to_send="In place of 5.7.512, send 554 with 5.6.0 when the header has no valid `From`.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.6.0", "X.1.7", "X.7.1"),
        references=(Reference(rfc=3463, section="3.7"), Reference(rfc=7489, section="3.1")),
        symptoms="message must be rfc 5322 section 3.6.2 compliant; missing from header; invalid from address; from field without address; script sends mail without from; letter has no from address",
    ),
    EnhancedStatus(
        code="X.7.513",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.RCPT,),
        name="IP address blocked by the recipient's organization",
        says="As Microsoft sends it, code {code} says that the recipient's organization blocks the client's IP address.",
        summary="The recipient's organization has put the client's IP address on a list of its own in Microsoft 365.",
        description=(
            "Without an entry in the registry, this code is Microsoft's for blocks that its customers set up. "
            "Neither Microsoft nor a public blocklist decides here: the text names the recipient's domain before the words `Customer Block list`."
        ),
        when_seen="The administrator has blocked the IP address, or a range with it, after unwanted mail, or the entry is old and the IP address is somebody else's now.",
        how_to_fix=(
            "Ask the administrator of the recipient's organization, by phone or from an address elsewhere, to take the IP address off the list. "
            "Pass on the full text with the IP address. "
            "Do not write to Microsoft: it does not change the lists of its customers."
        ),
        user_message=CLIENT_REFUSED,
        when_to_send="In place of 5.7.513, send 550 with 5.7.1 when a customer of yours has blocked the client, and say so in the text.",
        scope=Scope.SESSION,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.7.606", "X.7.511", "X.7.1"),
        references=(Reference(rfc=5321, section="7.9"), Reference(rfc=3463, section="3.8")),
        symptoms="blocked using customer block list; client host blocked by the recipient's domain; service unavailable, client host blocked; our ip is blocked by a company; recipient's admin blocks our server; company blocklist contains our server",
    ),
    EnhancedStatus(
        code="X.7.515",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Checks for large senders not passed",
        says="As Microsoft sends it, code {code} says that mail of a large sender did not pass all of SPF, DKIM and DMARC.",
        summary="Microsoft's free mailboxes ask a domain that sends much mail to pass SPF, DKIM and DMARC, and this message did not pass all three.",
        description=(
            "Unknown to the registry, this code is Microsoft's for `outlook.com`, `hotmail.com` and its other free mailboxes. "
            "Since May 2025 all three checks are required of a domain that sends them 5000 messages a day or more. "
            "The reply shows the results, such as `Spf= Fail , Dkim= Pass , DMARC= Pass`."
        ),
        when_seen="A sending service is set up only in part, the domain has no DMARC record, or the message was forwarded, so that SPF no longer passes.",
        how_to_fix=(
            "Look in the reply for the check that did not pass. "
            "Put every sending server into the SPF record of the domain in `MAIL FROM`, and sign with DKIM for the domain in `From`. "
            "Publish a DMARC record for that domain; `p=none` is enough. "
            "Send a test message before you go on."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send="In place of 5.7.515, send 550 with 5.7.26 when several checks failed, or with the code of the one that did, such as 5.7.23.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.26", "X.7.509", "X.7.32", "X.7.40"),
        references=(Reference(rfc=7489, section="3.1"), Reference(rfc=7372, section="4")),
        symptoms="doesn't meet the required authentication level; access denied, sending domain; 5322.from address doesn't meet the authentication requirements; outlook.com rejects bulk mail; hotmail blocks newsletter; spf fail dkim pass; hotmail requires spf dkim dmarc",
    ),
    EnhancedStatus(
        code="X.7.520",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Forwarding to the outside forbidden",
        says="As Microsoft sends it, code {code} says that an organization lets no mail be forwarded outside.",
        summary="A mailbox forwards its mail by itself to an address outside the organization, which does not allow that.",
        description=(
            "Microsoft brought this code in, with no entry in the registry, to keep mail from leaving an organization unnoticed. "
            "What is refused is the copy that the mailbox passes on; forwarding is forbidden unless the administrator has allowed it."
        ),
        when_seen="Somebody has the mail of an office mailbox sent on to a private one, or strangers have got into the account and set up such a rule.",
        how_to_fix=(
            "If the mailbox is yours, switch the forwarding off, or ask your administrator to allow it. "
            "The administrator allows it for single users in an outbound spam policy of their own. "
            "If you did not set it up, delete the rule and change the password. "
            "If you only wrote to the mailbox, tell its owner."
        ),
        user_message=(
            "Your message was not passed on, because the recipient's organization lets no mail be forwarded outside. "
            "Tell the recipient about it another way."
        ),
        when_to_send="In place of 5.7.520, send 550 with 5.7.1 when you let no mail be forwarded outside.",
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.7.1", "X.1.6", "X.7.750"),
        references=(Reference(rfc=5321, section="3.9"), Reference(rfc=3463, section="3.8")),
        symptoms="your organization does not allow external forwarding; your administrator has disabled external forwarding; automatic forwarding blocked; forwarding to gmail does not work in office 365; access denied forwarding; auto-forwarding to outside address blocked",
    ),
    EnhancedStatus(
        code="X.7.606",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.RCPT,),
        name="IP address on Microsoft's blocklist",
        says="As Microsoft sends it, code {code} says that the client's IP address is on its blocklist.",
        summary="Microsoft 365 takes no mail from this IP address, which it has put on its blocklist.",
        description=(
            "The registry has none of the codes from 5.7.606 to 5.7.649, which Microsoft spreads over its bans of IP addresses; all have the same meaning. "
            "The list is not a public one, and only Microsoft takes IP addresses off it."
        ),
        when_seen="Spam has come from the IP address: strangers use an account, a website or a computer there, or others have the same IP address or had it before.",
        how_to_fix=(
            "Look in the logs of your servers for the account, form or host that sent the spam, and shut it. "
            "Enter the IP address and your mail address at `sender.office.com`, and follow the link that is mailed to you. "
            "Wait up to a day, or somewhat longer, until the ban is lifted. "
            "If the server is a provider's, pass the text on to the provider."
        ),
        user_message=CLIENT_REFUSED,
        when_to_send="In place of 5.7.606, send 550 with 5.7.1 when the client is on a blocklist, and name the list in the text.",
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.511", "X.7.513", "X.7.500", "X.7.1"),
        references=(Reference(rfc=5321, section="7.9"), Reference(rfc=3463, section="3.8")),
        symptoms="access denied, banned sending ip; to request removal from this list please visit sender.office.com; microsoft 365 blocks my ip address; delist portal; ip blocked by office 365; ip on microsoft blacklist; hotmail blocks server ip",
    ),
    EnhancedStatus(
        code="X.7.650",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(4,),
        commands=(Command.MAIL,),
        name="Client slowed down because of its reputation",
        says="As Microsoft sends it, code {code} slows down a client because of the reputation of its IP address.",
        summary="Microsoft's free mailboxes take little mail from this IP address for now, because its reputation is poor.",
        description=(
            "The registry has no such code; it lies between 4.7.500 and 4.7.699, which Microsoft uses for senders that it slows down, and 4.7.651 has the same text. "
            "The messages stay with the client, which tries again; sometimes hardly any gets through for days."
        ),
        when_seen=(
            "People report mail from the IP address as spam, much of it goes to addresses that do not exist, or the IP address is new. "
            "Or the server forwards spam that its users get to their mailboxes at `outlook.com` or `hotmail.com`."
        ),
        how_to_fix=(
            "Leave the messages in the queue, and send more slowly. "
            "Stop forwarding spam, and take people who complain or do not exist off your lists. "
            "Register the IP address with Microsoft's services for senders, `SNDS` and `JMRP`, which show complaints. "
            "If it lasts for days, ask Microsoft's support for senders to look into it."
        ),
        user_message=DELAYED,
        when_to_send="In place of 4.7.650, send 450 with 4.7.1 when you slow down a client of poor reputation.",
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(451,),
        related=("X.7.500", "X.7.28", "X.7.606", "X.7.1"),
        references=(Reference(rfc=3463, section="3.8"), Reference(rfc=5321, section="7.9")),
        symptoms="has been temporarily rate limited due to ip reputation; for e-mail delivery information see postmaster; hotmail throttles my server; mail to outlook.com stays in the queue; microsoft rate limit; outlook.com throttles low-reputation ip",
    ),
    EnhancedStatus(
        code="X.7.705",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Sender's organization may not send",
        says="As Microsoft sends it, code {code} says that the sender's whole organization may not send for now.",
        summary="Microsoft 365 has stopped the mail that leaves the sender's organization, because too much of it was spam or bulk mail.",
        description=(
            "The codes from 5.7.700 to 5.7.749 are Microsoft's own for such bans, and none of them is in the registry. "
            "The refusal comes from the sender's own service; the recipient's side has not seen the message."
        ),
        when_seen=(
            "Strangers send spam through an account, a connector or a server of the organization, or the organization itself sends mailings through Microsoft 365. "
            "In rare cases its subscription had lapsed and has just been renewed; that takes up to a day."
        ),
        how_to_fix=(
            "Have the administrator find out who sends so much, and close accounts and connectors that strangers use. "
            "For mailings, take a service that sends from addresses of its own. "
            "When the cause is gone, have the administrator ask Microsoft's support to lift the ban."
        ),
        user_message=NOT_SENT,
        when_to_send="In place of 5.7.705, send 550 with 5.7.1 when you have stopped the outgoing mail of a customer.",
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.708", "X.7.750", "X.1.90", "X.1.8"),
        references=(Reference(rfc=6409, section="6.1"), Reference(rfc=3463, section="3.8")),
        symptoms="access denied, tenant has exceeded threshold; tenant blocked from sending; whole company cannot send mail; outbound mail blocked in office 365; microsoft 365 tenant restricted; company's microsoft 365 banned from sending",
    ),
    EnhancedStatus(
        code="X.7.708",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Mail of a new customer not sent on",
        says="As Microsoft sends it, code {code} stops mail that a customer, mostly a new one, wants to send.",
        summary="Microsoft 365 does not send the message on, because the IP address from which the customer sends has a low reputation.",
        description=(
            "Registered nowhere, the code is Microsoft's, like 5.7.705 beside it. "
            "By Microsoft's documentation these are IP addresses that new customers typically use; the DNS records of the sender's domain are not the reason."
        ),
        when_seen="The organization tries Microsoft 365 out or has only just begun to send with it, or, by Microsoft's table, most of its mail looks suspicious.",
        how_to_fix=(
            "Have the administrator check that nobody sends spam from the organization. "
            "Then have the administrator ask Microsoft's support for an exception for the IP address. "
            "If the organization is on trial, buy licences."
        ),
        user_message=NOT_SENT,
        when_to_send="In place of 5.7.708, send 550 with 5.7.1 when you do not send the mail of a customer on.",
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.705", "X.7.750", "X.7.500"),
        references=(Reference(rfc=6409, section="6.1"), Reference(rfc=3463, section="3.8")),
        symptoms="access denied, traffic not accepted from this ip; service unavailable, traffic not accepted; new microsoft 365 tenant cannot send; trial account mail blocked; external mail bounces from a new tenant",
    ),
    EnhancedStatus(
        code="X.7.750",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Sender's domain not added to the organization",
        says="As Microsoft sends it, code {code} stops mail from domains that the organization has not added.",
        summary="Too much mail of the organization bears domains that are not added to its Microsoft 365, and such mail is stopped now.",
        description=(
            "The registry lacks the code; Microsoft has it for customers whose mail it stops in part. "
            "A little mail from other domains is tolerated, such as mail that a mailbox forwards. "
            "Mail from the domains that are added still goes out."
        ),
        when_seen=(
            "Servers or programs send through a connector with a domain that nobody has added, or a forwarding passes the mail of many other senders on. "
            "Strangers have set up a connector and send spam through it."
        ),
        how_to_fix=(
            "Have the administrator add each domain that you send from to Microsoft 365, and confirm it there. "
            "Look for connectors and accounts that strangers use, and remove them. "
            "For a server that sends for other domains, use a connector with a certificate of an added domain."
        ),
        user_message=NOT_SENT,
        when_to_send="In place of 5.7.750, send 550 with 5.7.1 when a customer sends with domains that are not its own.",
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.705", "X.7.708", "X.7.60", "X.1.8"),
        references=(Reference(rfc=6409, section="6.1"), Reference(rfc=3463, section="3.8")),
        symptoms="client blocked from sending from unregistered domains; service unavailable, client blocked; unprovisioned domain; domain not added to microsoft 365; connector sends from an unknown domain",
    ),
)
