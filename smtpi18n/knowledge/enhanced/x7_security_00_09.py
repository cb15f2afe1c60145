"""The enhanced status codes X.7.0 to X.7.9: security and policy in general, log-ins and signatures (RFC 3463 section 3.8, RFC 4954)."""

from __future__ import annotations

from ...facts import Actor, Command, Retry, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import REFUSED, WRONG_CREDENTIALS

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.7.0",
        registered_name="Other or undefined security status",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(2, 4, 5),
        commands=(
            Command.CONNECT,
            Command.EHLO,
            Command.STARTTLS,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.END_OF_DATA,
        ),
        name="Security or policy, reason not given",
        says="Code {code} is about security or policy and does not say more.",
        summary="The reply has to do with security, for example with a log-in, encryption or a rule of the server.",
        description=(
            "Only the text tells the reason: a missing log-in, missing encryption and a forbidden attachment bear the same code. "
            "RFC 4954 and RFC 3207 put 5.7.0 behind 530, for a log-in and for TLS that have to come first. "
            "By RFC 3463 a server may also choose it so as not to give its reasons away."
        ),
        when_seen=(
            "A client tries to send before it has logged in or turned on TLS: `530 5.7.0 Authentication required` or `530 5.7.0 Must issue a STARTTLS command first`. "
            "Some servers send the code with 535 for a refused log-in, also when they want an app password (`Application password is REQUIRED`). "
            "Filters refuse spam, viruses and forbidden attachments with it (`554 5.7.0 Reject`, at Gmail `552 5.7.0`). "
            "Others report a blocked IP address, a suspended account or too many messages."
        ),
        how_to_fix=(
            "Act on the text after the code. "
            "If it asks for authentication, enter the user name and the password in the settings for outgoing mail; if it asks for `STARTTLS`, turn on encryption there. "
            "If the log-in itself was refused, check the password, and create an app password where the provider wants one. "
            "If the content was refused, send the message again without the attachment or the link. "
            "If an IP address or an account is blocked, have its administrator ask the other side to unblock it."
        ),
        user_message=REFUSED,
        when_to_send="Send 530 with 5.7.0 when a log-in or TLS has to come first, and 550 with 5.7.0 when a message breaks a rule of yours for which there is no more exact code.",
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(220, 221, 235, 403, 421, 450, 451, 454, 500, 501, 503, 504, 530, 535, 550, 552, 554),
        related=("X.7.1", "X.7.8", "X.7.10"),
        references=(
            Reference(rfc=3463, section="3.8"),
            Reference(rfc=4954, section="6"),
            Reference(rfc=3207, section="4"),
            Reference(rfc=6409, section="6.3"),
        ),
        symptoms="authentication required; must issue a starttls command first; application password is required; too many login attempts; temporary authentication failure; too many connections; blocked for security reasons; security policy; mail.ru application password is required; must authenticate first; need to log in before sending; outgoing server requires authentication; starttls required before sending; encrypted connection is mandatory; too many concurrent connections; too many simultaneous smtp sessions; connection limit per ip exceeded; connection rate limit exceeded; gmail blocked the attachment; zip or exe file rejected; infected attachment; content presents security risk; login service temporarily down; auth server unavailable; too many failed logins; brute-force protection blocked me; no mechanism available; no worthy mechs found; postfix has no sasl modules",
        cases=(
            ClassCase(
                digit=2,
                name="Log-in confirmed",
                says="Code {code} usually confirms that the client has logged in.",
                summary="A step that concerns security has succeeded, nearly always the log-in.",
                description=(
                    "RFC 4954 defines `235 2.7.0` for it, and the log-in holds for the rest of the session. "
                    "Whether the account may use a certain sender address or write to a certain domain is decided by the commands that follow."
                ),
                when_seen=(
                    "It ends a successful `AUTH`, on a server through which people send their mail. "
                    "Postfix also puts it behind 221 when it hangs up because the other side speaks HTTP in place of SMTP."
                ),
                how_to_fix=(
                    "Nothing is wrong: go on with `MAIL FROM`. "
                    "If the code stands behind 221, find the program that sends something other than mail to this port."
                ),
                when_to_send="Send 235 with 2.7.0 when the log-in has succeeded.",
            ),
            ClassCase(
                digit=4,
                name="Temporary trouble with security or policy",
                description=(
                    "The same code stands for a fault of the server, for a limit and for a bad reputation; only the text tells which. "
                    "RFC 4954 puts 4.7.0 behind 454 for a log-in that cannot be checked at the moment: the password may be right. "
                    "The client keeps its messages and can try again."
                ),
                when_seen=(
                    "Gmail and Yahoo put off mail because of the reputation of the IP address or the domain, or because of too much traffic (`421 4.7.0`); Gmail also does when the recipient's organisation takes mail only under TLS. "
                    "A server limits connections, errors or log-ins: `too many connections`, `too many errors`, `Too many login attempts`. "
                    "It cannot check a log-in or start TLS at the moment, or, like Exchange with `451 4.7.0 Temporary server error`, has a fault of its own. "
                    "Postfix notes the code by itself when it has no log-in mechanism in common with the next server: `no mechanism available`."
                ),
                how_to_fix=(
                    "Leave the message in the queue: a limit is lifted after a time, and a fault of the server is often mended within hours. "
                    "If the log-in could not be checked, leave the password as it is. "
                    "If the text speaks of limits, reputation or a PTR record, the sender's administrator has to slow down and put SPF, DKIM and reverse DNS in order. "
                    "If it speaks of TLS, turn on TLS for outgoing mail; if it says `no mechanism available`, install the SASL modules on the sending server (`libsasl2-modules`, `cyrus-sasl-plain`), or allow `PLAIN` over TLS there. "
                    "If it lasts for hours, give the full text to the administrator of the server that sends it."
                ),
                when_to_send="Send 454 with 4.7.0 when you cannot check a log-in at the moment, and 421 with 4.7.0 when you hang up because a client opens too many connections or makes too many errors.",
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.1",
        registered_name="Delivery not authorized, message refused",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.CONNECT, Command.AUTH, Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="Delivery forbidden by a rule of the server",
        says="Code {code} usually says that a rule of the server forbids this delivery, and not which rule.",
        summary="A rule of the server does not allow this delivery; which one, only the text tells.",
        description=(
            "RFC 3463 defines it for a sender who may not send to the destination, and servers use it for nearly every refusal by policy. "
            "It seldom means that the address is wrong. "
            "No code is registered for DMARC, which is why many refusals because of DMARC bear this one. "
            "For SPF, DKIM and reverse DNS there are more exact codes, such as 5.7.23, but many servers send 5.7.1 for these too."
        ),
        when_seen=(
            "The server does not relay for this client, mostly because it has not logged in: `Relay access denied`, `Unable to relay`. "
            "The IP address or the domain is on a blocklist or has a poor reputation, or the message is taken for spam. "
            "SPF, DKIM or DMARC has failed, or the sender's address does not belong to the account (`not owned by user`). "
            "The recipient, or the recipient's organisation, takes no mail from this sender."
        ),
        how_to_fix=(
            "Read the text after the code: it mostly names the rule, often with a link. "
            "If it speaks of relaying or of a sender's address that is not yours, log in to the server for outgoing mail and send from the address of that account. "
            "If it names a blocklist, a reputation, SPF, DKIM or DMARC, the sender's administrator has to put that in order. "
            "If the message is taken for spam, change its content, above all links and attachments. "
            "If the recipient's side takes nothing from you, its administrator has to allow it."
        ),
        user_message=REFUSED,
        when_to_send=(
            "Send 550 with 5.7.1 when a rule of yours forbids the delivery, and name the rule in the text. "
            "Where a more exact code fits, such as 5.7.23 for SPF, send that one."
        ),
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(421, 450, 451, 452, 454, 471, 502, 503, 521, 525, 530, 533, 535, 540, 550, 551, 553, 554, 571),
        related=("X.7.0", "X.7.26", "X.7.2", "X.1.1"),
        references=(
            Reference(rfc=3463, section="3.8"),
            Reference(rfc=6409, section="6.1"),
            Reference(rfc=6409, section="6.2"),
            Reference(rfc=7489, section="10.3"),
        ),
        symptoms="relay access denied; unable to relay; message rejected as spam; client host blocked; rejected by policy; dmarc policy; sender address not owned by user; greylisted; deferred due to greylisting; first email from new sender delayed; relaying denied; relay not permitted; server refuses to relay mail; relaying not allowed without login; we do not relay; can send only to local addresses; relay access forbidden; recipient is not local, relaying refused; unable to relay recipient in non-accepted domain; server is not an open relay; helo name not resolvable; dmarc check failed; ip address is blacklisted; sending server on a blocklist; how to get ip delisted; poor reputation of sending ip; dynamic ip range blocked; blocked by spam filter; message looks like spam; newsletter rejected as spam; likely unsolicited mail; suspicious link in message; malware detected; from address differs from login; sender must match authenticated user; rejected for policy reasons; recipient blocked my address; blocked by recipient's administrator",
        cases=(
            ClassCase(
                digit=4,
                name="Delivery put off by a rule of the server",
                says="Code {code} usually says that a rule of the server puts the mail off, as with greylisting or a limit.",
                summary="A rule of the server does not let this delivery through for now; which one, only the text tells.",
                description=(
                    "Greylisting and limits pass, once the client tries again or sends less. "
                    "Other reasons do not pass by themselves: Postfix refuses relaying with `454 4.7.1`, and, if it is told to, a client without a valid host name or reverse DNS record with `450 4.7.1`. "
                    "The client keeps the message and tries again in both cases."
                ),
                when_seen=(
                    "The server sees mail of this sender for the first time (greylisting), or has got too much of it. "
                    "It finds a fault with the client's name or reverse DNS record: `Helo command rejected: Host not found`, `cannot find your reverse hostname`. "
                    "It does not relay for this client: `Relay access denied`. "
                    "Yandex and iCloud also send `451 4.7.1` when they are busy."
                ),
                how_to_fix=(
                    "Leave the message in the queue: after greylisting it is usually accepted within an hour. "
                    "If the text speaks of a limit, send more slowly. "
                    "If it speaks of relaying, turn on the log-in for outgoing mail. "
                    "If it names the host name or reverse DNS, the sender's administrator has to correct the records. "
                    "If it lasts longer than a day, give the full text to the administrator of that server."
                ),
                when_to_send=(
                    "Send 450 with 4.7.1 when you greylist a client or slow it down. "
                    "If waiting does not help, send 550 with 5.7.1."
                ),
                actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.2",
        registered_name="Mailing list expansion prohibited",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="Sender may not write to the mailing list",
        says="Code {code} usually says that this sender may not write to the mailing list.",
        summary="The recipient is a mailing list or a group, and its rules do not let this sender write to it.",
        description=(
            "The list exists; other recipients of the message are concerned only if the refusal comes after the final dot. "
            "The refusal comes from the list's own software or from the server in front of it."
        ),
        when_seen=(
            "Only subscribers or people of the organisation may write to the list, and the sender is none of them. "
            "A subscriber writes from another address than the subscribed one, or has been barred. "
            "The list software `ezmlm` puts `(#5.7.2)` at the end of such a refusal."
        ),
        how_to_fix=(
            "Write from the address with which you are subscribed. "
            "If you are not, join the list, or ask its owner to let your address write. "
            "If the list is yours, allow the sender, or change who may write. "
            "If the text speaks of an IP address or of an unauthenticated sender, no list is meant: the sender's administrator has to stop unwanted mail, put SPF and DKIM in order, and then ask that provider."
        ),
        user_message=(
            "Your message was not delivered: mostly your address may not write to this mailing list, but some providers refuse a whole mail service so. "
            "Ask the list's owner for permission; if you did not write to a list, pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 550 with 5.7.2 when the sender may not write to the mailing list or the group.",
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(451, 550, 553),
        related=("X.7.1", "X.2.4"),
        references=(Reference(rfc=3463, section="3.8"),),
        vendors=(
            VendorMeaning(
                key="yahoo",
                vendor="Yahoo",
                digits=(5,),
                text="Yahoo also sends `553 5.7.2`, with a mark such as `[TSS06]`, when it takes no mail at all from an IP address.",
                source="https://github.com/hardware/mailserver/issues/206",
            ),
            VendorMeaning(
                key="naver",
                vendor="Naver",
                digits=(5,),
                text="Naver sends `550 5.7.2` after the final dot when it cannot confirm the sender by SPF or DKIM.",
                source="log of a delivery to mx2.naver.com in a public repository (2025-04-05)",
            ),
        ),
        symptoms="not allowed to post to this mailing list; only subscribers may post; only members can send to this group; posting to the list is restricted; mailing list rejects my message; not a member of mailing list; members-only list; not subscribed to the list; cannot post to google group; don't have permission to post; moderated list rejected my post; posting not permitted; group closed to outsiders",
        cases=(
            ClassCase(
                digit=4,
                name="Sender put off because of its reputation (SPFBL)",
                says="Code {code} usually says that the server asks SPFBL, a reputation service, and puts this sender off.",
                summary="The server asks SPFBL, a service that collects complaints about spam, and takes no mail from this sender for now.",
                description=(
                    "No mailing list is meant, although the number stands for one in the registry. "
                    "SPFBL lists an IP address, a host name or a domain for a time; by its documentation a complaint counts for seven days. "
                    "The client keeps the message, and a later attempt can get through."
                ),
                when_seen="People have reported mail from there as spam; SPFBL's scripts for Postfix and Exim then answer `451 4.7.2 SPFBL you are temporarily blocked on this server`, or give a link.",
                how_to_fix=(
                    "Leave the message in the queue, because the listing is temporary. "
                    "Find out who sends the spam through your server or with your domain, and stop it, or the listing will be renewed. "
                    "If the text has a link, open it: it may offer a way off the list."
                ),
                when_to_send="Do not send 4.7.2: for a client of poor reputation, send 450 with 4.7.1.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.3",
        registered_name="Security conversion required but not possible",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.AUTH, Command.MAIL, Command.END_OF_DATA),
        name="Protection of the message cannot be converted",
        says="Code {code} is registered for a protected message that cannot be converted; Microsoft means a failed log-in.",
        summary="A signed or encrypted message would need another kind of protection and cannot get it, or, with Microsoft, a log-in has failed or TLS is missing.",
        description=(
            "Hardly any server converts signed or encrypted messages on the way, so that the code is seldom met in its registered sense. "
            "With Microsoft, the message has not been judged: it stays with the client."
        ),
        when_seen=(
            "Microsoft 365 or Exchange refuses the log-in (`535 5.7.3 Authentication unsuccessful`): the user name or the password is wrong, or the account may not log in over SMTP. "
            "An Exchange server demands TLS of the other side and does not get it (`451 5.7.3 STARTTLS is required to send mail`), often because a certificate was renewed or a firewall removes `STARTTLS`. "
            "Or two Exchange servers cannot log in to each other (`Cannot achieve Exchange Server authentication`). "
            "Seldom, a gateway between two systems for protected mail cannot convert a message."
        ),
        how_to_fix=(
            "With Microsoft, enter the user name, mostly the whole address, and the password anew. "
            "Have the administrator check whether the mailbox may send with SMTP AUTH, and whether the organisation still allows log-in by password; if not, use OAuth 2.0. "
            "If the text asks for `STARTTLS`, turn on encryption in the mail program; between servers, the administrator checks the certificate of the receive connector (`TlsCertificateName`) and the firewalls on the way. "
            "If it says `Exchange Server authentication`, the administrator allows that on the receive connector which takes the other server's mail, and lets `X-EXPS` through the firewall. "
            "If a gateway refuses the message itself, send it in a form that the recipient's system supports."
        ),
        user_message=(
            "Your message was not sent, mostly because your mail program could not log in to your mail service. "
            "Check the user name, the password and the encryption in the settings for outgoing mail; if they are right, pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "Send 554 with 5.7.3 when a message would need a conversion between two kinds of protection that you cannot do. "
            "For a failed log-in, send 535 with 5.7.8."
        ),
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(451, 535),
        related=("X.7.8", "X.7.4", "X.6.3"),
        references=(Reference(rfc=3463, section="3.8"),),
        vendors=(
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft sends 5.7.3 when a log-in has failed (`535 5.7.3 Authentication unsuccessful`), and when TLS is missing (`451 5.7.3 STARTTLS is required to send mail`).",
                source="[MS-SMTPNTLM], section 4.2",
            ),
        ),
        symptoms="authentication unsuccessful; starttls is required to send mail; outlook smtp login failed; office 365 authentication failed; cannot achieve exchange server authentication; security conversion required; outlook smtp login refused",
        cases=(
            ClassCase(
                digit=4,
                name="Log-in at Microsoft's server refused, noted by Postfix",
                says="Code {code} mostly stands in the log of Postfix, after Microsoft's server has refused its log-in.",
                summary="Postfix could not log in to the next server, mostly one of Microsoft's; a few servers also put mail off with this code.",
                description=(
                    "That server has answered 535 with 5.7.3, but Postfix takes a refused log-in for temporary, and makes 4.7.3 of it in its log and its report. "
                    "So the message stays in the queue of the sending server until it may log in, or until the time is over. "
                    "Where the code stands in a reply, behind 451, it has nothing to do with a log-in."
                ),
                when_seen=(
                    "Postfix sends through Microsoft 365 or an Exchange, and has a wrong password, or one that is not enough there any more: `535 5.7.3 Authentication unsuccessful`. "
                    "A few servers greylist with `451 4.7.3`. "
                    "Seldom, Exchange gives it with `The admin has temporarily disallowed this secure domain`."
                ),
                how_to_fix=(
                    "Enter the right user name and password on the sending server (in Postfix, `smtp_sasl_password_maps`), or let it log in by OAuth 2.0 where passwords are not taken. "
                    "After that the queue empties by itself; waiting alone changes nothing about a refused log-in. "
                    "If the text speaks of greylisting, only wait: a later attempt gets through."
                ),
                user_message=(
                    "Your message has not been delivered yet, mostly because your mail service could not log in to another server. "
                    "If it has not arrived after a few hours, pass on the full error text to whoever runs your mail."
                ),
                when_to_send="Do not send 4.7.3: send 454 with 4.7.0 when you cannot check a log-in at the moment, and 450 with 4.7.1 when you greylist.",
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.4",
        registered_name="Security features not supported",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.STARTTLS, Command.AUTH, Command.END_OF_DATA),
        name="Security feature not supported",
        says="Code {code} says that a security feature that was asked for is not supported.",
        summary="The other side does not support a feature that is to protect the log-in or the message.",
        description=(
            "RFC 3463 means a message whose protection the next step of its delivery does not support. "
            "Servers mostly send 5.7.4 for a log-in mechanism that they do not offer, where RFC 4954 has 504 with 5.5.4. "
            "The password has not been checked, and messages stay with the client."
        ),
        when_seen=(
            "Exchange, Microsoft 365 or Gmail refuses a log-in mechanism that it does not offer (`504 5.7.4 Unrecognized authentication type`). "
            "TLS is not on yet, and the server offers a log-in only under TLS. "
            "The administrator has switched off log-in by password."
        ),
        how_to_fix=(
            "Turn on encryption, then choose a mechanism that the server lists after `AUTH` in its reply to `EHLO`. "
            "If it lists none, use port 587, or send without a log-in where the server takes mail without one. "
            "If the server is an Exchange of yours, allow the mechanism on its receive connector. "
            "Have the administrator check whether log-in by password is switched off; if it is, use OAuth 2.0."
        ),
        user_message=(
            "Your message was not sent, because the mail service does not support the kind of log-in or protection that was asked for. "
            "In the settings for outgoing mail, choose the encryption and the kind of log-in that your provider names; if they are right already, pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "Send 554 with 5.7.4 when a message asks for a protection that the next step of its delivery cannot give. "
            "For a log-in mechanism that you do not offer, send 504 with 5.5.4."
        ),
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        passes=False,
        associated_codes=(504,),
        related=("X.7.9", "X.5.4", "X.7.10", "X.7.30"),
        references=(Reference(rfc=3463, section="3.8"),),
        symptoms="unrecognized authentication type; authentication mechanism not supported; xoauth is no longer supported; tls is required, but was not offered by host; security features not supported; recipient's server does not offer encryption; no tls on remote server; no supported authentication method; cram-md5 not supported; no compatible login mechanism; unknown auth type",
        cases=(
            ClassCase(
                digit=4,
                description=(
                    "It mostly comes from the sending server itself, which notes why it has not handed a message over: not without encryption. "
                    "The message stays in its queue, and it tries again until it gives up."
                ),
                when_seen=(
                    "Postfix is set up to demand TLS for this mail, and the other server does not offer it: `TLS is required, but was not offered by host`. "
                    "Often that server has TLS, and a firewall or a provider on the way removes `STARTTLS` from its reply."
                ),
                how_to_fix=(
                    "Find out whether something between the two servers removes `STARTTLS`, and turn that off. "
                    "If the other server has no TLS, its administrator has to turn it on. "
                    "If the mail may go without encryption, lower the demand of the sending server (Postfix: `smtp_tls_security_level = may`)."
                ),
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.5",
        registered_name="Cryptographic failure",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.STARTTLS, Command.END_OF_DATA),
        name="Key missing or bad: check or decryption failed",
        says="Code {code} says that a message or certificate could not be checked or decrypted: the key is missing or bad.",
        summary="A message or a certificate could not be checked or decrypted, because a key or something else that is needed was missing or bad.",
        description=(
            "That the check failed does not mean that the message is forged. "
            "RFC 6376 lets a server put a message off with 4.7.5 when the DKIM key cannot be fetched; for a signature that does not pass, there is 5.7.20."
        ),
        when_seen=(
            "The DKIM key in the DNS of the sender's domain is missing or has an error. "
            "The DMARC record has an error, or there are two: `554 5.7.5 Permanent error evaluating DMARC policy`. "
            "A gateway does not have the key with which it is to decrypt a message or check its signature. "
            "A certificate has expired, is made out to another name, or comes from an authority that the other side does not trust."
        ),
        how_to_fix=(
            "The sender's administrator has to look at the DNS records of the domain: there must be only one DMARC record, and the DKIM key has to be complete. "
            "If the text speaks of a certificate, renew it, or correct its name or its chain. "
            "If a gateway lacks a key, its administrator has to enter it."
        ),
        user_message=REFUSED,
        when_to_send="Send 451 with 4.7.5 when you cannot fetch a DKIM key at the moment, and 554 with 5.7.5 when the key that you need is missing for good or is not valid.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(250, 451, 454, 554),
        related=("X.7.6", "X.7.7", "X.7.20"),
        references=(Reference(rfc=3463, section="3.8"), Reference(rfc=6376, section="6.3")),
        symptoms="permanent error evaluating dmarc policy; certificate validation failure; server certificate not verified; cannot start tls: handshake failure; unable to verify signature; key server unavailable; tls handshake failed; ssl handshake error; tls negotiation failed; starttls failed; certificate expired; self-signed certificate rejected; certificate not trusted; certificate name does not match host; no shared cipher; unsupported tls version; cannot establish secure connection; broken dmarc record",
        cases=(
            ClassCase(
                digit=2,
                name="Message accepted without a check or decryption",
                says="Code {code} says that a message was accepted although it could not be checked or decrypted.",
                summary="A message has been accepted, although a key for checking or decrypting it was missing or bad.",
                description="RFC 3463 does not rule the code out for a success, but servers hardly ever send it.",
                when_seen="A gateway lacks the key to a signed or encrypted message, and passes the message on as it is.",
                how_to_fix=(
                    "Nothing is wrong with the delivery: the message goes on, only unchecked or still encrypted. "
                    "If the gateway is to decrypt or check such messages, its administrator has to enter the key."
                ),
                when_to_send="Send 250 with 2.7.5 only to say that you pass on a message that you could not check or decrypt.",
            ),
            ClassCase(
                digit=4,
                when_seen=(
                    "The certificate of the server to which the mail is to go does not pass the check, or TLS cannot be started with it. "
                    "Postfix then notes `Server certificate not verified` or `Cannot start TLS: handshake failure`, and Exchange `454 4.7.5 Certificate validation failure`. "
                    "A receiving server sends `451 4.7.5` when it cannot fetch the DKIM key, because the name servers of the sender's domain do not answer."
                ),
                how_to_fix=(
                    "Leave the message in the queue while the certificate or the key is put in order. "
                    "If the text speaks of TLS or a certificate, compare name, date and issuer of the certificate with what the sending server demands. "
                    "If the certificate of an Exchange has been renewed, set `TlsCertificateName` of its connector anew. "
                    "If the text speaks of a signature or a key, the sender's administrator has to check the name servers and the DKIM record."
                ),
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.6",
        registered_name="Cryptographic algorithm not supported",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Algorithm for check or decryption unknown",
        says="Code {code} says that a message could not be checked or decrypted, because the algorithm is unknown.",
        summary="The server was to check or decrypt a message, and does not support the algorithm that was used.",
        description=(
            "The key may be right and the message unchanged: only the method does not fit. "
            "The code is seldom met, because few servers decrypt mail on the way, and for DKIM there is 5.7.20."
        ),
        when_seen=(
            "A gateway for signed or encrypted mail gets a message whose algorithm is too new for it, or so old that it is forbidden there. "
            "A DKIM signature uses an algorithm that the server does not know."
        ),
        how_to_fix=(
            "Sign or encrypt the message with an algorithm that the other side supports; its administrator knows which. "
            "For DKIM, sign with `rsa-sha256`, which every server that checks signatures supports. "
            "If the gateway is yours, update it or allow the algorithm."
        ),
        user_message=REFUSED,
        when_to_send="Send 554 with 5.7.6 when you have to check or decrypt a message and do not support its algorithm.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(250, 554),
        related=("X.7.5", "X.7.7", "X.7.20"),
        references=(Reference(rfc=3463, section="3.8"),),
        symptoms="cryptographic algorithm not supported; unsupported signature algorithm; cannot decrypt message; unknown encryption algorithm; weak signature algorithm rejected",
        cases=(
            ClassCase(
                digit=2,
                name="Message accepted, its algorithm unknown",
                says="Code {code} says that a message was accepted although the algorithm for checking or decrypting it is unknown.",
                summary="A message has been accepted, although the server does not support the algorithm to check or decrypt it.",
                description="By RFC 3463 a success may bear the code, but a server that passes on such a message hardly ever mentions the algorithm.",
                when_seen="A gateway does not know the algorithm of a signed or encrypted message, and passes the message on as it is.",
                how_to_fix=(
                    "Nothing is wrong with the delivery: the recipient gets the message as it was sent, and the mail program there may know the algorithm. "
                    "If the gateway is to decrypt or check such messages, its administrator has to update it."
                ),
                when_to_send="Send 250 with 2.7.6 only to say that you pass on a message whose algorithm you do not support.",
            ),
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: the server may accept it once it has been updated. "
                    "If it lasts, sign or encrypt the message with another algorithm, and tell the administrator of the other side."
                ),
                when_to_send="Send 451 with 4.7.6 only if you are about to support the algorithm; otherwise send 554 with 5.7.6.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.7",
        registered_name="Message integrity failure",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="Message damaged or changed on the way",
        says="Code {code} usually says that the message was damaged or changed on the way.",
        summary="A check has shown that the message is no longer what it was when it was signed or sent.",
        description=(
            "The code does not tell intent from accident: lists, forwarding and filters that rewrite a message break its signature too. "
            "RFC 7372 names 5.7.7 among the general codes that a server may use in order not to say which check of the sender has failed."
        ),
        when_seen=(
            "A mailing list, a forwarding server or a filter has changed the message after it was signed. "
            "A faulty program or connection has damaged it. "
            "Some providers send the code for quite other reasons, which the text gives."
        ),
        how_to_fix=(
            "Read the text: it tells whether the message itself is the reason. "
            "Send the message again, in case it was damaged by accident. "
            "If a server of yours changes messages, have them signed after that. "
            "If the change happens elsewhere, such as in a mailing list, its administrator has to leave signed messages unchanged."
        ),
        user_message=REFUSED,
        when_to_send="Send 554 with 5.7.7 when a check shows that the message was damaged or changed on the way.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(250, 530, 554),
        related=("X.7.5", "X.7.20", "X.7.6"),
        references=(Reference(rfc=3463, section="3.8"), Reference(rfc=7372, section="5")),
        vendors=(
            VendorMeaning(
                key="yandex",
                vendor="Yandex",
                digits=(5,),
                text="Yandex sends 5.7.7 when a client does not use encryption: `530 5.7.7 Email sending without SSL/TLS encryption is not allowed`.",
                source="https://github.com/PHPMailer/PHPMailer/issues/283",
            ),
            VendorMeaning(
                key="zoho",
                vendor="Zoho",
                digits=(5,),
                text="Zoho sends `554 5.7.7 Email policy violation detected` when a message breaks one of its rules, for example because SPF does not allow the server that sends it.",
                source="scottgilmoredev: Postmortem, Email Deliverability: Spam and Hard Rejection (2026-03-27)",
            ),
        ),
        symptoms="message integrity failure; message was altered in transit; body hash did not verify; signature broken by mailing list; email policy violation detected; email sending without ssl/tls encryption is not allowed; dkim body changed by forwarding; footer broke the signature",
        cases=(
            ClassCase(
                digit=2,
                name="Message accepted, though damaged or changed",
                says="Code {code} says that a message was accepted although it was damaged or changed on the way.",
                summary="A message has been accepted, although a check has shown that it was damaged or changed on the way.",
                description="RFC 3463 allows the code for a successful delivery, but servers hardly ever send it.",
                when_seen="A server has found that the signature of a message does not fit it, and passes the message on all the same.",
                how_to_fix=(
                    "Nothing is wrong with the delivery: the recipient gets the message, though not as it was sent. "
                    "If what arrives is damaged, send the message again; if it was signed, find the server that changes it."
                ),
                when_to_send="Send 250 with 2.7.7 only to say that you pass on a message that was damaged or changed.",
            ),
            ClassCase(
                digit=4,
                how_to_fix=(
                    "Leave the message in the queue: a new attempt helps if the message was damaged in the transfer. "
                    "If it lasts, find the server that changes messages, and have them signed after that."
                ),
                when_to_send="Send 451 with 4.7.7 when a message arrives damaged and a second transfer may be better.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.8",
        registered_name="Authentication credentials invalid",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.AUTH,),
        name="User name, password or token wrong",
        says="Code {code} says that the name, the password or the token is wrong or does not suffice.",
        summary="The log-in has failed: the server does not accept the user name, the password or the token.",
        description=(
            "RFC 4954 defines 5.7.8 for it, behind 535. "
            "The client asks the user for other credentials and does not send the same ones again; the session goes on without a log-in. "
            "RFC 4468 used 5.7.8 for two servers without mutual trust, but RFC 5248 has moved that to 5.7.14."
        ),
        when_seen=(
            "The user name or the password is wrong, or the name has to be the whole address. "
            "The provider wants an app password or has switched off SMTP for the account: Gmail writes `Username and Password not accepted`, Yandex `This user does not have access rights to this service`. "
            "An OAuth token has expired or does not cover sending. "
            "Postfix answers so to nearly every log-in that fails for good, even with a mechanism that it does not offer."
        ),
        how_to_fix=(
            "Enter the user name, mostly the whole address, and the password anew. "
            "If the account has two-step verification or the provider asks for it, create an app password and enter that. "
            "Turn on access for mail programs in the provider's settings, where there is such a switch. "
            "If the program logs in by OAuth, let it get a new token that covers sending. "
            "After many failed attempts wait a while, because the server may lock the account or the IP address."
        ),
        user_message=WRONG_CREDENTIALS,
        when_to_send=(
            "Send 535 with 5.7.8 when the credentials are wrong, with the same text for an unknown user and a wrong password. "
            "If you cannot check them at the moment, send 454 with 4.7.0."
        ),
        scope=Scope.ACCOUNT,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(435, 535, 554),
        related=("X.7.9", "X.7.13", "X.7.0", "X.7.14"),
        references=(Reference(rfc=4954, section="6"), Reference(rfc=5248, section="2.4")),
        symptoms="username and password not accepted; authentication failed; invalid user or password; authentication credentials invalid; wrong smtp password; this user does not have access rights to this service; invalid login; incorrect password; bad credentials; cannot sign in to mail server; sasl login authentication failed; mail client keeps asking for password; authentication error when sending; password is right but login fails; incorrect username or password; log in failed; sign in refused; invalid credentials; wrong login name; server rejected your login; authentication failure; yandex asks for app password; postfix cannot log in to relayhost; smarthost refuses our login",
        cases=(
            ClassCase(
                digit=4,
                name="Log-in at the next server refused",
                says="Code {code} usually says that the sending server could not log in to the next one.",
                summary="The server to which the sending server hands mail on does not accept its user name or password.",
                description=(
                    "Postfix writes 4.7.8 into its log and its report when the next server has answered 535 with 5.7.8: it takes a refused log-in for temporary (`smtp_sasl_auth_soft_bounce`). "
                    "The message stays in the queue until the log-in succeeds or the time for it is over. "
                    "A server seldom sends the code itself: Mandrill did, as `435 4.7.8`, and so does a Postfix that is being tested with `soft_bounce = yes`."
                ),
                when_seen=(
                    "The password of the sending server is mistyped, was changed at the provider, or has to be an app password. "
                    "The file with it was changed, but `postmap` was not run. "
                    "Seldom, the next server only could not check the log-in at that moment."
                ),
                how_to_fix=(
                    "Correct the user name and the password that the sending server uses for the next one (in Postfix, `smtp_sasl_password_maps`), and run `postmap` on the file. "
                    "Without that, waiting does not help. "
                    "Afterwards the next attempt succeeds; to have it at once, run `postqueue -f`."
                ),
                user_message=(
                    "Your message has not been delivered yet, because your mail service could not log in to the server through which it sends. "
                    "Pass on the full error text to whoever runs your mail, because waiting alone does not help."
                ),
                when_to_send="Do not send 4.7.8: for wrong credentials, send 535 with 5.7.8, and if you cannot check them at the moment, 454 with 4.7.0.",
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.9",
        registered_name="Authentication mechanism is too weak",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.AUTH, Command.END_OF_DATA),
        name="Safer way to log in required",
        says="Code {code} is registered for a weak log-in mechanism; Gmail wants an app password, Yahoo means a policy.",
        summary="The server wants a safer way to log in for this account, or, with Yahoo, a rule of the provider forbids the message.",
        description=(
            "In answer to `AUTH` the mechanism is refused, and the user name and the password have not been found wrong; RFC 4954 has the client try another mechanism. "
            "After the final dot the code has nothing to do with the log-in: the message is refused."
        ),
        when_seen=(
            "An account at Gmail has two-step verification, and the program logs in with the usual password: `534 5.7.9 Application-specific password required`. "
            "Yahoo refuses a message, often because SPF, DKIM or DMARC has failed: `554 5.7.9 Message not accepted for policy reasons`. "
            "Another server does not allow the mechanism for this user, such as an anonymous log-in."
        ),
        how_to_fix=(
            "With Gmail, create an app password in the settings of the Google account and enter it in place of the usual one, or use OAuth 2.0. "
            "If the text asks for the browser, log in there once. "
            "With Yahoo, the sender's administrator has to check SPF, DKIM and DMARC first, then the header of the message. "
            "Elsewhere, choose a stronger mechanism among those in the reply to `EHLO`."
        ),
        user_message=(
            "Your message was refused, because your mail service asks for a safer way to log in, or because the recipient's service does not allow the message. "
            "If your address is at Gmail, create an app password in your account and enter it in place of the usual one; otherwise pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "Send 534 with 5.7.9 when the mechanism is weaker than your policy allows for this user. "
            "For a mechanism that you do not offer at all, send 504 with 5.5.4."
        ),
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        associated_codes=(534, 550, 554),
        related=("X.7.8", "X.7.11", "X.7.12", "X.7.14"),
        references=(Reference(rfc=4954, section="6"),),
        vendors=(
            VendorMeaning(
                key="google",
                vendor="Google",
                digits=(5,),
                text="Google (Gmail) sends `534 5.7.9` when it wants an app password, or when the user first has to log in with a browser.",
                source="https://support.google.com/a/answer/3726730",
            ),
            VendorMeaning(
                key="yahoo",
                vendor="Yahoo",
                digits=(5,),
                text="Yahoo sends `554 5.7.9` for messages that its policy forbids, and `550 5.7.9` for messages without a valid SPF or DKIM check.",
                source="https://postmaster.yahooinc.com/error-codes",
            ),
        ),
        symptoms="application-specific password required; authentication mechanism is too weak; please log in with your web browser; message not accepted for policy reasons; sender is unauthenticated; app password needed for gmail; app-specific password needed; create an app password; two-factor authentication breaks smtp login; ordinary google password not accepted; less secure app access turned off; use oauth instead of password; third-party app cannot sign in; login mechanism too weak",
        cases=(
            ClassCase(
                digit=4,
                name="Safer log-in at the next server required",
                says="Code {code} usually says that the sending server has to log in to the next one in a safer way.",
                summary="The server to which the sending server hands mail on wants a safer log-in; Gmail wants an app password.",
                description=(
                    "The next server has refused the log-in with 534 and 5.7.9, and Postfix, for which that is temporary, has noted 4.7.9. "
                    "The password may be right, and yet every further attempt is refused in the same way. "
                    "Meanwhile the message waits in the queue of the sending server."
                ),
                when_seen="A Postfix that sends through Gmail logs in with the usual password of an account which has two-step verification: `534-5.7.9 Application-specific password required`.",
                how_to_fix=(
                    "Create an app password in the Google account, and enter it on the sending server (in Postfix, `smtp_sasl_password_maps`). "
                    "With another provider, turn on a mechanism that it accepts, or OAuth 2.0. "
                    "The messages in the queue go out at the next attempt after that."
                ),
                user_message=(
                    "Your message is still waiting, because the provider through which your mail service sends wants a safer log-in from it. "
                    "Give the full error text to the people who run your mail service."
                ),
                when_to_send="Do not send 4.7.9, because waiting makes no mechanism stronger: send 534 with 5.7.9.",
                scope=Scope.ACCOUNT,
                retry=Retry.AFTER_CHANGE,
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
)
