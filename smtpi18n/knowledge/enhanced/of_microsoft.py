"""The enhanced status codes from X.7.124 on, security and policy: all of them are Microsoft's own, and none is in the registry."""

from __future__ import annotations

from ...facts import Actor, Command, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference
from ..shared import CLIENT_REFUSED, DELAYED, LOGIN_FAILED, NOT_CONFIRMED, NOT_SENT, REFUSED, SENDER_REFUSED

STATUSES: tuple[EnhancedStatus, ...] = (
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
        related=("X.7.2", "X.7.124", "X.7.134", "X.7.12"),
        references=(Reference(rfc=3463, section="3.8"), Reference(rfc=5321, section="3.9")),
        symptoms="resolver.rst.sendernotauthenticatedforgroup; authentication required; delivery restriction check failed; sender not authenticated for group; group only accepts messages from people in its organization; external mail to a distribution list bounces; group refuses external senders; outsiders cannot write to company group",
    ),
    EnhancedStatus(
        code="X.7.134",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Mailbox takes no mail from outside",
        says="As Microsoft sends it, code {code} says that the mailbox takes no mail from outside its organization.",
        summary="The recipient's mailbox takes mail only from senders who have logged in to the same organization.",
        description=(
            "What 5.7.133 is for a group, this code is for a single mailbox; neither is in the registry. "
            "The address exists, and the message has not been taken for spam: better results of SPF, DKIM or DMARC would not help."
        ),
        when_seen="Somebody from outside writes to a mailbox that is meant for internal mail, or a device of the organization sends there without a log-in.",
        how_to_fix=(
            "Tell the recipient another way, and have the administrator there clear `Require senders to be authenticated` in the settings of the mailbox. "
            "To let in only some, the administrator makes contacts of these senders as well, and puts them and a group of all colleagues on the list. "
            "Let a device of the same organization log in, so that it no longer counts as a stranger."
        ),
        user_message=(
            "Your message was not delivered, because this mailbox takes mail only from people of its own organization. "
            "Tell the recipient by phone, for example, that mail from you is not let in."
        ),
        when_to_send="In place of 5.7.134, send 550 with 5.7.1 when a mailbox takes no mail from outside.",
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.7.133", "X.7.136", "X.7.12", "X.7.1"),
        references=(Reference(rfc=3463, section="3.8"),),
        symptoms="resolver.rst.sendernotauthenticatedformailbox; sender was not authenticated for mailbox; mailbox accepts only internal senders; external mail to one office 365 mailbox bounces; require senders to be authenticated",
    ),
    EnhancedStatus(
        code="X.7.135",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Public folder takes no mail from outside",
        says="As Microsoft sends it, code {code} says that the public folder takes no mail from outside its organization.",
        summary="The recipient is a public folder, and only senders of its own organization may write to it.",
        description=(
            "A public folder is one that many people of an organization share in Exchange, and it can have an address of its own. "
            "Microsoft documents this code, which is in no registry, together with 5.7.13, which the registry has for a disabled account."
        ),
        when_seen="A folder was given an address for inquiries, for example, but nobody has opened it to senders from outside.",
        how_to_fix=(
            "Write to a person of that organization in place of the folder, and have the administrator there look into it. "
            "The administrator clears `Require that all senders are authenticated` in the mail flow settings of the folder. "
            "If only some senders are to be let in, the administrator also makes contacts of them, and lists these together with a group of all colleagues."
        ),
        user_message=(
            "Your message was not delivered, because it went to a shared folder that takes mail only from inside its own organization. "
            "Write to a person there instead, and mention it."
        ),
        when_to_send="In place of 5.7.135, send 550 with 5.7.1 when a shared folder takes no mail from outside.",
        scope=Scope.RECIPIENT,
        actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(550,),
        related=("X.7.13", "X.7.133", "X.7.134", "X.7.1"),
        references=(Reference(rfc=3463, section="3.8"),),
        symptoms="sender was not authenticated for public folder; resolver.rst.sendernotauthenticatedforpublicfolder; public folder rejects external mail; mail to a shared exchange folder bounces; mail-enabled public folder closed to outsiders",
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
        code="X.7.230",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(4, 5),
        commands=(Command.END_OF_DATA,),
        name="Sender's Exchange server out of date",
        says="As Microsoft sends it, code {code} says that the sending Exchange server is out of date.",
        summary="Microsoft 365 takes less mail or none from an Exchange server of the customer's own that has not been updated for too long.",
        description=(
            "Microsoft began with this code in 2023, and no registry has it. "
            "It is for servers with known security holes that hand mail to Exchange Online over the organization's own connector. "
            "Mail is slowed down for some minutes of each hour at first (4.7.230), then also blocked for some (5.7.230); after about three months it is blocked altogether."
        ),
        when_seen=(
            "The version of the Exchange server is not supported any more, or the latest security updates have not been installed. "
            "The text begins with `Connecting Exchange server version is out-of-date`, and tells for how many minutes of each hour this holds."
        ),
        how_to_fix=(
            "The administrator has to update the server, or replace it by a version that is supported. "
            "Which server is meant stands in the report on connecting Exchange servers in the Exchange admin center. "
            "There, or with `New-TenantExemptionInfo`, the measure can be paused for up to 90 days in a calendar year. "
            "After that, send the messages again that were blocked."
        ),
        user_message=(
            "Your message was not delivered, because a mail server on its way is out of date, mostly one of your own organization. "
            "Pass on the full error text to whoever runs your mail."
        ),
        when_to_send="In place of 5.7.230, send 550 with 5.7.1 when you take no mail from a server that is too old, and say so in the text.",
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(450, 550),
        related=("X.7.64", "X.7.500", "X.7.1"),
        references=(Reference(rfc=3463, section="3.8"),),
        symptoms="connecting exchange server version is out-of-date; connection to exchange online throttled; connection to exchange online blocked; old exchange 2016 cannot send to office 365; hybrid exchange throttled because unpatched; out-of-date connecting on-premises exchange servers",
        cases=(
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the messages in the queue: the server takes mail again for the rest of the hour. "
                    "But update the Exchange server soon, because the time without mail grows by steps. "
                    "If that is not possible yet, pause the measure in the Exchange admin center or with `New-TenantExemptionInfo`."
                ),
                when_to_send="In place of 4.7.230, send 450 with 4.7.1 while you only slow such a server down.",
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
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
        code="X.7.501",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Sender banned because of spam",
        says="As Microsoft sends it, code {code} says that the sender is banned, because spam was seen from there.",
        summary="Microsoft has found that spam comes from this account, or from the IP addresses that it uses, and refuses its mail.",
        description=(
            "Microsoft's table has this code, and 5.7.502 and 5.7.503 with nearly the same words, for an account that has been banned; the registry has none of them. "
            "Replies were also seen that name the IP addresses: `Spam abuse detected from IP range`."
        ),
        when_seen=(
            "Strangers have got into the account and send spam through it. "
            "Or a program sends from a new organization or one for tests, and Microsoft takes that for spam."
        ),
        how_to_fix=(
            "Give the account a new password, and delete rules and connectors that nobody in the organization knows. "
            "Then have the administrator ask Microsoft's support to let the account send again. "
            "A new organization had better send with addresses in a domain of its own, but that alone does not end the ban."
        ),
        user_message=REFUSED,
        when_to_send="In place of 5.7.501, send 550 with 5.7.1 when you have banned a sender because of spam.",
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.511", "X.1.8", "X.7.705", "X.7.606"),
        references=(Reference(rfc=6409, section="6.1"), Reference(rfc=3463, section="3.8")),
        symptoms="access denied, spam abuse detected; spam abuse detected from ip range; microsoft banned my account for spam; new onmicrosoft.com domain cannot send; office 365 sender banned",
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
            "Since May 2025 all three checks are required of a domain that sends them more than 5000 messages a day. "
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
        code="X.7.703",
        registered_name=None,
        status=Status.DE_FACTO,
        classes=(),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Recipient blocked by the sender's organization",
        says="As Microsoft sends it, code {code} says that the sender's own organization blocks one of the recipients.",
        summary="The sender's organization has put a recipient's address or domain on its block list in Microsoft 365, and so nobody got the message.",
        description=(
            "Unlike its neighbours from 5.7.700 to 5.7.749, it is no ban on the organization; like those, it is not in the registry. "
            "The `Tenant Allow/Block List` is meant against mail from outside, but whom it blocks cannot be written to either. "
            "One such recipient is enough: the message goes to none of the others, inside the organization or outside."
        ),
        when_seen="An administrator blocked the address or the domain after spam or a forgery, perhaps long ago, and somebody writes there now.",
        how_to_fix=(
            "Have the administrator of your own organization take the entry off the `Tenant Allow/Block List`; the recipient's side cannot help. "
            "If only mail from there is to be blocked, the administrator puts it on the list of an anti-spam policy instead. "
            "In the meantime, send the message without this recipient."
        ),
        user_message=(
            "Your message was not sent to anyone, because your own organization blocks one of its recipients. "
            "Send it again without that recipient, or ask whoever runs your mail to lift the block."
        ),
        when_to_send="In place of 5.7.703, send 550 with 5.7.1 when a customer has forbidden mail to a recipient, and say so in the text.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(550,),
        related=("X.7.705", "X.7.513", "X.7.520", "X.7.1"),
        references=(Reference(rfc=6409, section="6.1"), Reference(rfc=3463, section="3.8")),
        symptoms="blocked by your organization using tenant allow block list; one or more recipients are blocked by your organization's tenant recipient block policy; own organization blocks the recipient; cannot write to a blocked domain from office 365; one blocked recipient stops the whole message",
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
            "Most codes from 5.7.700 to 5.7.749 are Microsoft's own for such bans, and none of them is in the registry. "
            "Code 5.7.703 differs: the sender's own organization has blocked one of the recipients. "
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
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.708", "X.7.750", "X.7.703", "X.1.8"),
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
        says="As Microsoft sends it, code {code} stops mail from domains that the sender's organization has not added.",
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
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(550,),
        related=("X.7.705", "X.7.708", "X.7.60", "X.1.8"),
        references=(Reference(rfc=6409, section="6.1"), Reference(rfc=3463, section="3.8")),
        symptoms="client blocked from sending from unregistered domains; service unavailable, client blocked; unprovisioned domain; domain not added to microsoft 365; connector sends from an unknown domain",
    ),
)
