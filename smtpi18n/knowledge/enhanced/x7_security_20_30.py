"""The enhanced status codes X.7.20 to X.7.30: checks of where a message comes from, floods of mail, and TLS on the whole way."""

from __future__ import annotations

from ...facts import Actor, Command, Scope, Status
from ..schema import ClassCase, EnhancedStatus, Reference, VendorMeaning
from ..shared import CLIENT_REFUSED, NOT_CONFIRMED, REFUSED, SENDER_REFUSED

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.7.20",
        registered_name="No passing DKIM signature found",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.END_OF_DATA,),
        name="No DKIM signature passed the check",
        says="Code {code} says that no DKIM signature of the message passed the check.",
        summary="The message has no valid DKIM signature, and the server wants one.",
        description=(
            "Either the message is not signed, or every signature on it failed. "
            "RFC 7372 itself notes that such a refusal goes against RFC 6376, which wants a message with a broken signature treated like an unsigned one. "
            "A DKIM check needs the whole message, so that the refusal comes only after the final dot; the client keeps the message."
        ),
        when_seen=(
            "The sending server does not sign its mail, or the public key in DNS is missing, cut short, or not the one that belongs to the private key. "
            "The message was changed after it was signed, for example by a mailing list that adds a footer or a filter that rewrites links. "
            "The key is too short, or the signature has expired."
        ),
        how_to_fix=(
            "Turn on DKIM signing on the server or at the service that sends the mail, after every filter that changes messages. "
            "Publish the public key in DNS, under a name such as `selector._domainkey.example.com`, and check that it is complete. "
            "Use `rsa-sha256` with a key of 2048 bits. "
            "Send a test message to a mailbox at another provider and look for `dkim=pass` in its `Authentication-Results` field. "
            "When it is there, send the refused message again."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send=(
            "Send 550 with 5.7.20 only for mail that you expect to be signed, such as that of a partner who signs everything. "
            "Where the key cannot be fetched at the moment, send 451 with 4.7.5."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(451, 550),
        related=("X.7.21", "X.7.22", "X.7.26", "X.7.5"),
        references=(
            Reference(rfc=7372, section="3.1"),
            Reference(rfc=6376, section="6.1"),
            Reference(rfc=6376, section="6.3"),
        ),
        symptoms="no dkim signature; dkim signature missing; dkim verification failed; bad dkim signature; no passing dkim signature found; dkim key not found in dns; dkim=fail; dkim check failed; message not signed with dkim; dkim signature invalid; dkim validation failed; dkim not set up; dkim record missing; unsigned mail rejected; dkim does not verify; dkim public key missing",
        cases=(
            ClassCase(
                digit=4,
                name="DKIM signature cannot be checked now",
                says="Code {code} usually says that a DKIM signature could not be checked at the moment.",
                summary="No DKIM signature of the message could be confirmed at the moment, and the server wants one.",
                description=(
                    "A signature that does not match must not lead to a temporary refusal, according to RFC 6376. "
                    "Only a key that cannot be fetched may, and for this it names 4.7.5. "
                    "The client keeps the message, and at each of its attempts the server asks for the key again."
                ),
                when_seen=(
                    "The name servers of the domain that signs do not answer, or answer too late. "
                    "Stalwart sends the code then, if it is set to demand a signature."
                ),
                how_to_fix=(
                    "Leave the message in the queue until the key can be fetched. "
                    "If the code comes for hours, have the sender's administrator check that the name servers of the signing domain answer and that the public key is there."
                ),
                when_to_send="Send 451 with 4.7.5, not with 4.7.20, when the key of a signature cannot be fetched at the moment.",
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.21",
        registered_name="No acceptable DKIM signature found",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="No DKIM signature that the server accepts",
        says="Code {code} says that a DKIM signature is valid, but none is one that the server accepts.",
        summary="At least one DKIM signature is valid, but none meets the rules of the receiving server.",
        description=(
            "The rules are the server's own: RFC 7372 names as examples header fields that have to be signed, and signatures that cover only part of the message. "
            "Such a refusal goes against the advice of RFC 6376, and the code is rare. "
            "Another server may accept the same message; this one has left it with the client."
        ),
        when_seen=(
            "The signature covers only part of the body (the tag `l=`), or leaves out a header field that the server wants signed, such as `Subject`. "
            "Or it uses an algorithm that the server does not take, or comes from a domain that it does not trust."
        ),
        how_to_fix=(
            "Look in the reply for the rule, or ask the administrator of the receiving server which signatures it accepts. "
            "Sign the whole body, without the tag `l=`, and at least the fields `From`, `To`, `Subject` and `Date`. "
            "If the rule is about the algorithm, sign by `rsa-sha256` with a key of 2048 bits. "
            "When the signature meets the rule, repeat the sending."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send=(
            "Send 550 with 5.7.21 when a signature passes the check but breaks a rule of your own, and name the rule in the text. "
            "If no signature passes, send 5.7.20 instead."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(550,),
        related=("X.7.20", "X.7.22", "X.7.26"),
        references=(Reference(rfc=7372, section="3.1"), Reference(rfc=6376, section="6.1")),
        symptoms="no acceptable dkim signature found; dkim signature not accepted; partial dkim signature; header field not signed; dkim passes but the mail is refused",
    ),
    EnhancedStatus(
        code="X.7.22",
        registered_name="No valid author-matched DKIM signature found",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(5,),
        commands=(Command.END_OF_DATA,),
        name="No DKIM signature of the author's domain",
        says="Code {code} says that a DKIM signature is valid but is not from the author's domain in `From`.",
        summary="A DKIM signature is valid, but none is from the domain of the address in `From`.",
        description=(
            "Only a few servers insist on a signature of the author's own domain, and RFC 6376 advises against it. "
            "It is stricter than DMARC, which is also content when SPF passes for that domain. "
            "The domain that signed may be above reproach; the message is refused only because that domain is not the author's, and it stays with the client."
        ),
        when_seen=(
            "A sending service signs with its own domain alone, because nobody has set up the customer's domain there. "
            "The address in `From` belongs to another provider, for example to a free mailbox. "
            "A mailing list has broken the author's signature and added its own."
        ),
        how_to_fix=(
            "Set up DKIM for the domain in `From` on the server or at the service that sends, and publish the key in the DNS of that domain. "
            "Check that the tag `d=` of the signature names this domain. "
            "If the domain is not yours, put an address of your own domain into `From`. "
            "On a mailing list, let its administrator have the list put its own address there. "
            "Send the message again when the signature and the address in `From` name the same domain."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send="Send 550 with 5.7.22 when you take only mail that is signed by the domain in `From`, and no valid signature is from it.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(550,),
        related=("X.7.21", "X.7.20", "X.7.26"),
        references=(
            Reference(rfc=7372, section="3.1"),
            Reference(rfc=7372, section="4"),
            Reference(rfc=6376, section="6.1"),
        ),
        symptoms="no valid author-matched dkim signature found; dkim signed by another domain; d= does not match from; dkim alignment failed; signed by the sending service only; dkim domain differs from sender; dkim not aligned",
    ),
    EnhancedStatus(
        code="X.7.23",
        registered_name="SPF validation failed",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="SPF check failed",
        says="Code {code} usually says that SPF failed: the sender's domain does not list this client.",
        summary="The SPF record of the sender's domain does not allow this client to send mail for it.",
        description=(
            "SPF looks at the domain of the address in `MAIL FROM`, or at the name given with `EHLO`, not at the address in `From`. "
            "RFC 7372 puts 5.7.23 in place of 5.7.1, which many servers still send for it. "
            "For SPF no content is needed, so many servers refuse before the message itself is sent; it stays with the client."
        ),
        when_seen=(
            "The mail goes out through a server that the SPF record does not list: a new host, a web site, a sending service, or another provider than that of the address. "
            "A server in between has forwarded the message and kept the sender's address. "
            "The record lacks one address of the server, such as that for IPv6. "
            "Some servers also refuse the result `softfail`, which comes of `~all`, although RFC 7208 advises against it."
        ),
        how_to_fix=(
            "Take the domain and the IP address from the reply, or from the log of the sending server. "
            "In the one TXT record of that domain that begins with `v=spf1`, add the server by `ip4:` or `ip6:`, or its provider's `include:`. "
            "If the domain is not yours, send through its own provider's server. "
            "If the message was forwarded, let the forwarding server replace the sender's address (SRS), or let the recipient's administrator exempt that server from the check. "
            "DNS servers may remember the old record for some hours: let that time pass before you send the message again."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send=(
            "Send 550 with 5.7.23 when SPF gives the result `fail` and your policy refuses it. "
            "If the check ends in an error, send 4.7.24 or 5.7.24."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(451, 550),
        related=("X.7.24", "X.7.26", "X.7.25"),
        references=(
            Reference(rfc=7372, section="3.2"),
            Reference(rfc=7208, section="8.4"),
            Reference(rfc=7208, section="8.5"),
        ),
        vendors=(
            VendorMeaning(
                key="gmail",
                vendor="Gmail",
                digits=(4,),
                text="Gmail sends 4.7.23 when the client's IP address has no PTR record, or one whose name does not lead back to it.",
                source="https://support.google.com/a/answer/3726730",
            ),
        ),
        symptoms="spf failed; spf fail not authorized; spf check failed; sender policy framework violation; not allowed to send mail for this domain; server not in the spf record; forwarded mail fails spf; spf fails on recipient server; missing spf record; mail rejected because of spf; ip not permitted by spf; spf hard fail; spf softfail; sender not authorized by spf record; spf validation failed; spf does not include my server; not designated as permitted sender",
        cases=(
            ClassCase(
                digit=4,
                name="No matching reverse DNS record (Gmail)",
                says="Code {code} usually comes from Gmail, for an IP address without a matching reverse DNS record.",
                summary="For now the mail is held back: at Gmail because the client's IP address has no matching reverse DNS record, elsewhere because of SPF.",
                description=(
                    "Gmail limits the rate of mail from such an IP address with 4.7.23, and refuses it with 5.7.25. "
                    "A few other servers send 4.7.23 when they cannot carry out an SPF check. "
                    "What Gmail holds back waits with the client, and a later attempt may get through. "
                    "In the registry the number stands for an SPF check that failed."
                ),
                when_seen=(
                    "The client's IP address has no PTR record, or the name in it does not lead back to the address. "
                    "At other servers, DNS gives no answer about the SPF record of the sender's domain."
                ),
                how_to_fix=(
                    "See in the text of the reply which of the two is meant. "
                    "For the PTR record, ask the owner of the IP address, mostly the hosting company, to enter the name of the mail server, and give that name the same IP address in DNS. "
                    "For SPF, check that the name servers of the sender's domain answer. "
                    "The queue repeats the attempt meanwhile, but waiting does not make up for a missing record."
                ),
                when_to_send="Send 451 with 4.7.24, not with 4.7.23, when the SPF check ends in a temporary error.",
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.24",
        registered_name="SPF validation error",
        status=Status.CURRENT,
        classes=(4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="SPF check ended in an error",
        says="Code {code} usually says that the SPF check could not be completed, because of an error.",
        summary="The SPF check gave no result, because the record is faulty or DNS did not answer.",
        description=(
            "RFC 7208 tells a temporary error, mostly of DNS, from a permanent one, where the published record cannot be understood. "
            "RFC 7372 puts 4.7.24 in place of 4.4.3 for the first, and 5.7.24 in place of 5.5.2 for the second. "
            "So it stays open whether the domain lets this client send, and the client keeps the message."
        ),
        when_seen=(
            "The SPF record has a mistake, stands in DNS twice, or needs more than ten further DNS lookups. "
            "Or the name servers of the sender's domain do not answer."
        ),
        how_to_fix=(
            "After 4.7.24, leave the message in the queue, and look into DNS only if the code comes for hours. "
            "After 5.7.24, have the administrator of the sender's domain correct the SPF record, and send the message again."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send="Send 451 with 4.7.24 when the SPF check ends in a temporary error, and 550 with 5.7.24 when it ends in a permanent one.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(451, 550),
        related=("X.7.23", "X.7.26", "X.4.3"),
        references=(
            Reference(rfc=7372, section="3.2"),
            Reference(rfc=7208, section="4.6.4"),
            Reference(rfc=7208, section="8.6"),
            Reference(rfc=7208, section="8.7"),
        ),
        vendors=(
            VendorMeaning(
                key="gmail",
                vendor="Gmail",
                digits=(4, 5),
                text="Gmail sends {code} when the SPF record of the sending domain has entries that it finds suspicious.",
                source="https://support.google.com/a/answer/3726730",
            ),
        ),
        symptoms="spf permerror; spf temperror; spf permanent error; too many dns lookups; multiple spf records; spf record has a syntax error; suspicious entries in the spf record; spf dns timeout; broken spf record; duplicate spf records; spf cannot be evaluated; spf lookup limit exceeded",
        cases=(
            ClassCase(
                digit=4,
                name="SPF cannot be checked now",
                says="Code {code} usually says that DNS gave no answer for the SPF check.",
                summary="The SPF check could not be completed at the moment, usually because DNS did not answer.",
                when_seen=(
                    "The name servers of the sender's domain do not answer or are too slow, or those of a domain that its SPF record includes. "
                    "Or the receiving server has trouble with its own DNS."
                ),
                how_to_fix=(
                    "Leave the message in the queue: at each attempt the server asks DNS for the SPF record anew. "
                    "If the code comes for hours, have the sender's administrator check that the name servers of the domain answer, and those of the domains after `include:`. "
                    "If the text speaks of suspicious entries (Gmail), correct the SPF record, because waiting alone does not help."
                ),
            ),
            ClassCase(
                digit=5,
                name="SPF record is faulty",
                says="Code {code} usually says that the SPF record of the sender's domain is faulty.",
                summary="The SPF record of the sender's domain is faulty, so that the check gives no result.",
                when_seen=(
                    "The record needs more than ten further DNS lookups, mostly because of many `include:` entries. "
                    "The domain has two records that begin with `v=spf1`, or the record has a syntax error. "
                    "An `include:` names a domain that has no SPF record."
                ),
                how_to_fix=(
                    "Have the administrator of the sender's domain test the record with an SPF checker. "
                    "Merge several records into one. "
                    "Take out entries that are not used any more, or replace them by `ip4:` and `ip6:`, until ten lookups are enough. "
                    "If the text speaks of suspicious entries (Gmail), take out `+all` and ranges of IP addresses that are far too wide. "
                    "Send the message again when the checker calls the record correct."
                ),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.25",
        registered_name="Reverse DNS validation failed",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.CONNECT, Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="Reverse DNS check failed",
        says="Code {code} says that the reverse DNS check of the client's IP address failed.",
        summary="The client's IP address has no name in DNS (PTR record), or that name does not lead back to the address.",
        description=(
            "The server asks DNS for the name of the IP address, and for the addresses of that name: the first address has to be among them. "
            "RFC 8601 describes the check without recommending it, but Gmail and many others demand that every mail server passes it. "
            "The reason is the client's IP address and not the message, which stays with the client: other messages from there get the same answer."
        ),
        when_seen=(
            "Nobody has set the PTR record of the IP address, as on a newly rented server or in a home or office network. "
            "The record exists, but the name in it has another IP address or none. "
            "Mail goes out over IPv6, and only the IPv4 address has a PTR record."
        ),
        how_to_fix=(
            "Ask the owner of the IP address, mostly the hosting company or the internet provider, to set its PTR record to the name of the mail server, such as `mail.example.com`. "
            "Give that name an `A` or `AAAA` record with the same IP address, and let the server use it with `EHLO`. "
            "For IPv6 do the same, or send over IPv4 only. "
            "If the record cannot be set, send through the submission server of your provider. "
            "Check both directions with `dig`, and then send the message again."
        ),
        user_message=CLIENT_REFUSED,
        when_to_send=(
            "Send 550 with 5.7.25 when the check fails and your policy refuses the client for it. "
            "Send 450 with 4.7.25 when DNS does not answer."
        ),
        scope=Scope.SESSION,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        associated_codes=(450, 451, 550),
        related=("X.7.23", "X.7.1", "X.7.26"),
        references=(Reference(rfc=7372, section="3.3"), Reference(rfc=8601, section="3")),
        symptoms="no ptr record; ptr record missing; reverse dns required; cannot find your hostname; reverse dns does not match; forward and reverse dns differ; fcrdns; ip has no reverse dns name; missing reverse dns; ip has no ptr; cannot find your reverse hostname; rdns not configured; reverse lookup failed; ptr does not match hostname; set up ptr record; generic reverse dns name; dynamic-looking hostname rejected; sending ip lacks reverse record; helo name does not match ip",
        cases=(
            ClassCase(
                digit=4,
                when_seen=(
                    "The IP address has no PTR record, or the name in it does not lead back to the address: Postfix then writes `cannot find your hostname`. "
                    "Or DNS does not answer at the moment. "
                    "Microsoft Exchange Online sends 4.7.25 to a client on IPv6."
                ),
                how_to_fix=(
                    "Leave the message in the queue: if DNS only failed for a moment, the next attempt succeeds. "
                    "If the code keeps coming, ask the owner of the IP address, mostly the hosting company, to set its PTR record to the name of the mail server. "
                    "Give that name an `A` or `AAAA` record with the same IP address. "
                    "If the connection was over IPv6, set the PTR record of the IPv6 address as well, or let the server send over IPv4."
                ),
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.NOBODY),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.26",
        registered_name="Multiple authentication checks failed",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.END_OF_DATA,),
        name="Checks such as SPF and DKIM failed",
        says="Code {code} says that several checks such as SPF and DKIM failed; Gmail also means DMARC.",
        summary="The server could not confirm that the message comes from the domain it names: SPF, DKIM or DMARC did not pass.",
        description=(
            "By RFC 7372 the code stands for more than one failed check and does not say which. "
            "No code is registered for DMARC, so Gmail uses this one for it. "
            "DKIM and DMARC can be checked only on the whole message: the answer comes after the final dot, for all recipients, and the client keeps the message."
        ),
        when_seen=(
            "The SPF record does not list the sending server, and the message has no valid DKIM signature. "
            "Both pass, but for another domain than the one in `From`, so that DMARC fails: this is typical of a sending service that is not fully set up. "
            "A program or another provider's server sends mail with a free mailbox, such as one of Gmail or Yahoo, in `From`. "
            "The message was forwarded, or changed by a mailing list."
        ),
        how_to_fix=(
            "Read the reply: Gmail names the results and the domain in it. "
            "Add the sending server to the SPF record of the domain in `MAIL FROM`, and sign with DKIM for the domain in `From`. "
            "For DMARC, at least one of the two has to pass for the domain in `From`, or for another one of the same organization (alignment). "
            "If that domain is not yours, send through its own provider's server, or put an address of your own domain into `From`. "
            "Check a test message for `spf=pass`, `dkim=pass` and `dmarc=pass`, and then send again."
        ),
        user_message=NOT_CONFIRMED,
        when_to_send=(
            "Send 550 with 5.7.26 when more than one check of the message failed; if it was only one, send its own code, such as 5.7.20 or 5.7.23. "
            "For DMARC alone, RFC 7489 shows 550 with 5.7.1."
        ),
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(421, 450, 451, 550),
        related=("X.7.23", "X.7.20", "X.7.1", "X.7.29"),
        references=(
            Reference(rfc=7372, section="3.4"),
            Reference(rfc=7372, section="4"),
            Reference(rfc=8617, section="5.2.2"),
        ),
        vendors=(
            VendorMeaning(
                key="gmail",
                vendor="Gmail",
                digits=(4, 5),
                text="Gmail sends {code} also where one check decides, such as that of the DMARC policy of the domain in `From`.",
                source="https://support.google.com/a/answer/3726730",
            ),
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(4,),
                text="Microsoft Exchange Online sends 4.7.26 to a client on IPv6 whose message passes neither SPF nor DKIM.",
                source="https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
            ),
        ),
        symptoms="sender is unauthenticated; unauthenticated email is not accepted due to domain's dmarc policy; spf and dkim did not pass; message does not pass authentication checks; dmarc failed; gmail blocks my mail; gmail requires spf or dkim; neither spf nor dkim passes; dmarc check failed; rejected by dmarc policy; mail blocked because of dmarc; dmarc fail, mail not delivered; email rejected per dmarc; domain authentication missing; sender authentication failed",
        cases=(
            ClassCase(
                digit=4,
                when_seen=(
                    "The message passes neither SPF nor DKIM, and the server holds such mail back: Gmail with 421, Microsoft Exchange Online with 450 where the client uses IPv6. "
                    "Or DNS does not answer, so that a check cannot be carried out: then Gmail sends 451."
                ),
                how_to_fix=(
                    "Leave the message in the queue, but remove the cause, because waiting alone seldom helps. "
                    "Let at least one of the two pass: list the sending server in the SPF record of the domain in `MAIL FROM`, or have the message signed with DKIM for the domain in `From`. "
                    "If only mail over IPv6 is held back, add that address to the SPF record, or send over IPv4. "
                    "If the text speaks of DNS failures, check that the name servers of the domain in `From` answer."
                ),
                when_to_send="Send 451 with 4.7.26 when several checks failed and at least one of them only because DNS did not answer.",
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.27",
        registered_name="Sender address has null MX",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="Sender's domain takes no mail (null MX)",
        says="Code {code} says that the sender's domain takes no mail (null MX); Gmail means that SPF failed.",
        summary="The sender's domain declares in DNS that it takes no mail, so that no bounce could be sent back; Gmail means another thing.",
        description=(
            "The domain has a null MX record: its only MX record names a single dot in place of a host. "
            "RFC 7505 lets a server refuse such a domain in `MAIL FROM` and in `From`, and advises against that record for any domain that sends mail. "
            "At Gmail the code says that the mail of a bulk sender did not pass SPF. "
            "Neither has to do with the recipient's address; the message stays with the client."
        ),
        when_seen=(
            "Bulk mail to Gmail does not pass SPF. "
            "At other servers, an application sends from an address such as `noreply@example.com`, whose domain has a null MX record; Postfix then writes `does not accept mail (nullMX)`. "
            "Or the sender's address is mistyped or forged."
        ),
        how_to_fix=(
            "If the text speaks of SPF (Gmail), add the sending server to the SPF record of the domain in `MAIL FROM`. "
            "Otherwise send from an address whose domain takes mail. "
            "Or replace the null MX record of the domain by one that names a server for replies and bounces. "
            "After a change in DNS, send the message again from the same address."
        ),
        user_message=SENDER_REFUSED,
        when_to_send="Send 550 with 5.7.27 when the domain of the sender's address has a null MX record and you refuse it for that.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(421, 550),
        related=("X.1.10", "X.1.8", "X.7.23"),
        references=(
            Reference(rfc=7505, section="4.1"),
            Reference(rfc=7505, section="4.2"),
            Reference(rfc=7505, section="6"),
        ),
        vendors=(
            VendorMeaning(
                key="gmail",
                vendor="Gmail",
                digits=(4, 5),
                text="Gmail sends {code} when the mail of a bulk sender does not pass SPF.",
                source="https://support.google.com/a/answer/3726730",
            ),
        ),
        symptoms="sender domain does not accept mail; nullmx; sender address rejected: domain does not accept mail; noreply address rejected; didn't pass spf authentication; gmail requires bulk email senders to authenticate with spf; gmail says spf not passed",
        cases=(
            ClassCase(
                digit=4,
                name="Bulk mail did not pass SPF (Gmail)",
                says="Code {code} usually comes from Gmail and says that the mail of a bulk sender did not pass SPF.",
                summary="Gmail limits the rate of this mail, because it did not pass SPF.",
                description=(
                    "For bulk mail Gmail demands SPF beside DKIM, so that a valid DKIM signature does not make up for it. "
                    "The client keeps the message, but each of its attempts meets the same check. "
                    "In the registry the number stands for a null MX record of the sender's domain."
                ),
                when_seen="The SPF record of the domain in `MAIL FROM` does not list the sending server, is faulty, or is missing.",
                how_to_fix=(
                    "Add the sending server to the SPF record of the domain in `MAIL FROM`, or set up that domain at the sending service as it describes. "
                    "Messages in the queue need no further step: their next attempts are checked by the new record."
                ),
                when_to_send="Do not send 4.7.27 for a null MX record, which does not pass by itself: send 550 with 5.7.27.",
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.28",
        registered_name="Mail flood detected",
        status=Status.DRAFT_ONLY,
        classes=(2, 4, 5),
        classes_in_practice=(4, 5),
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        name="Flood of mail detected",
        says="Code {code} usually says that the message is part of a flood, or that mail comes at an unusual rate.",
        summary="The server takes the message for part of a flood of unwanted mail, or sees an unusual amount of mail from this sender.",
        description=(
            "The registry has the code from a draft about bots that enter the addresses of other people into web forms, so that their mailboxes fill with confirmations. "
            "Gmail uses it for limits on unwanted mail, and says in the text whether the IP address, the domain or something else has reached its limit. "
            "This message itself may be harmless: what counts is the whole flow, and what is refused stays with the client."
        ),
        when_seen=(
            "Spammers use an account or a web form of the sender, or a script sends in a loop. "
            "A mailing goes to people who did not ask for it, or report it as spam. "
            "A new server or domain sends much mail at once. "
            "Others who share the IP address send spam."
        ),
        how_to_fix=(
            "Stop sending, and find out in the log which account, form or script sends so much. "
            "Change the passwords of accounts that strangers use, and protect web forms against bots. "
            "Delete unwanted messages from the queue. "
            "Take people who did not sign up, or complain, off the list. "
            "Then begin again slowly, over few connections."
        ),
        user_message=(
            "Your message was not delivered, because the recipient's mail service gets too much unwanted mail from your side. "
            "Do not send it again for now, and pass on the full error text to whoever runs your mail."
        ),
        when_to_send="Send 450 with 4.7.28 when you hold back the messages of a flood, and 550 with 5.7.28 when you refuse them.",
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(421, 450, 550),
        related=("X.5.3", "X.4.5", "X.3.2"),
        references=(Reference(rfc=3463, section="3.8"),),
        vendors=(
            VendorMeaning(
                key="gmail",
                vendor="Gmail",
                digits=(4, 5),
                text="Gmail sends {code} for an unusual rate of mail, mostly of unwanted mail from one IP address or domain.",
                source="https://support.google.com/a/answer/3726730",
            ),
        ),
        symptoms="unusual rate of unsolicited mail; mail flood; rate limited; too much mail from your ip address; temporarily rate limited; sending too fast; mail bomb; sending rate exceeded; throttled by recipient server; too many messages in short time; mass mailing throttled; message rate too high; too many emails per second; sudden spike in sending volume",
        cases=(
            ClassCase(
                digit=2,
                name="Accepted in a flood of mail",
                says="Code {code} says that the message was accepted, although it seems to be part of a flood.",
                summary="The server has accepted the message, although it sees a flood of similar mail.",
                description="The registry names no class for this meaning, so that a success is possible too; no server is known to send it.",
                when_seen="The server sees a flood of similar messages and takes this one all the same.",
                how_to_fix=(
                    "Nothing is wrong with this message: it was accepted. "
                    "Have the sender's administrator check that nobody abuses an account or a web form."
                ),
                when_to_send="Send 250 with 2.7.28 only if you take a message of a flood and want the client to know of the flood.",
            ),
            ClassCase(
                digit=4,
                summary="For a while the server holds back mail of this sender, because it sees a flood or an unusual amount of mail.",
                how_to_fix=(
                    "Pause for at least ten minutes, and then begin again slowly, over one connection. "
                    "Find out in the log which account, form or script sends so much, and stop it. "
                    "Delete unwanted messages from the queue; the others are tried again by themselves. "
                    "Before the rest of a mailing goes out, remove the addresses of those who did not ask for it or complain."
                ),
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.29",
        registered_name="ARC validation failure",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.END_OF_DATA,),
        name="ARC check failed",
        says="Code {code} says that the ARC chain of the message did not pass; Gmail means mail sent without TLS.",
        summary="The ARC chain, which servers on the way have added to the message, did not pass; Gmail means mail sent without TLS.",
        description=(
            "With ARC a forwarding server or a mailing list states which checks the message passed when it arrived there. "
            "A broken chain counts like none, so the reason to refuse is mostly that SPF, DKIM or DMARC failed too; the experimental RFC 8617 allows 5.7.26 for that. "
            "At Gmail the code has nothing to do with ARC. "
            "Whichever is meant, the client still has the message."
        ),
        when_seen=(
            "A bulk sender hands mail to Gmail over a connection without TLS. "
            "At other servers, a mailing list, a forwarding server or a filter has changed the message after it was sealed, or the key for a seal is missing in DNS."
        ),
        how_to_fix=(
            "See in the text of the reply whether TLS or ARC is meant. "
            "For TLS, let the sending server use `STARTTLS` for outgoing mail: in Postfix, set `smtp_tls_security_level = may`. "
            "For ARC, write to the recipient's final address, or tell the administrator of the server that forwards the message. "
            "See to it that SPF and DKIM pass without ARC as well. "
            "Send the message again when the log of the sending server shows TLS, or when these checks pass."
        ),
        user_message=REFUSED,
        when_to_send="Send 550 with 5.7.29, or with 5.7.26, when you refuse a message because SPF, DKIM or DMARC failed and its ARC chain fails too; do not refuse for a broken chain alone.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
        associated_codes=(421, 451, 550),
        related=("X.7.26", "X.7.20", "X.7.10", "X.7.30"),
        references=(Reference(rfc=8617, section="5.2.2"), Reference(rfc=8617, section="10.4")),
        vendors=(
            VendorMeaning(
                key="gmail",
                vendor="Gmail",
                digits=(4, 5),
                text="Gmail sends {code} when a bulk sender hands over mail without TLS.",
                source="https://support.google.com/a/answer/3726730",
            ),
        ),
        symptoms="arc validation failed; broken arc chain; wasn't sent over a tls connection; not using a tls connection; gmail requires tls; forwarded mail refused; arc seal invalid; gmail refuses unencrypted connection",
        cases=(
            ClassCase(
                digit=4,
                name="Bulk mail sent without TLS (Gmail)",
                says="Code {code} usually comes from Gmail and says that a bulk sender does not use TLS.",
                summary="Gmail limits the rate of this mail, because it came over a connection without TLS.",
                description=(
                    "Gmail demands TLS of whoever sends it much mail. "
                    "The client keeps the message, and Gmail makes the same demand at its next attempt. "
                    "In the registry the number stands for an ARC check that failed."
                ),
                when_seen=(
                    "The sending server does not use `STARTTLS` for outgoing mail, or a firewall on the way hides it. "
                    "Stalwart may send the code when the keys of an ARC chain cannot be fetched at the moment."
                ),
                how_to_fix=(
                    "Set `smtp_tls_security_level = may` in Postfix, or what corresponds to it elsewhere, so that the server uses `STARTTLS` with Gmail. "
                    "If it is set already, check that no firewall takes `STARTTLS` out of the session. "
                    "If the text speaks of ARC, leave the message in the queue, because the attempt is repeated by itself."
                ),
                when_to_send=(
                    "Do not send 4.7.29: by RFC 8617 even a DNS failure makes the chain fail for good. "
                    "If SPF, DKIM or DMARC could not be checked because DNS did not answer, send 451 with the code for that, such as 4.7.24 or 4.7.5."
                ),
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
    EnhancedStatus(
        code="X.7.30",
        registered_name="REQUIRETLS support required",
        status=Status.CURRENT,
        classes=(5,),
        classes_in_practice=(4, 5),
        commands=(Command.AUTH, Command.END_OF_DATA),
        name="The next server lacks `REQUIRETLS`",
        says="Code {code} is registered for TLS that a server lacks; Gmail means DKIM, Microsoft a log-in by password.",
        summary="The sender demands TLS on the whole way, and no server of the recipient promises it; Gmail and Microsoft mean other things.",
        description=(
            "A message with the parameter `REQUIRETLS` may go only to servers that use TLS and offer this extension themselves. "
            "The sending side finds out that none does, so the registered meaning stands in its report to the sender, not in a reply. "
            "Few servers know the extension: from Gmail the code is about DKIM, from Microsoft about the log-in. "
            "The message is not delivered."
        ),
        when_seen=(
            "Bulk mail to Gmail does not pass DKIM. "
            "A program or device logs in to Exchange Online with a password where Microsoft does not accept one any more: `550 5.7.30 Basic authentication is not supported for Client Submission`. "
            "Your own server reports that no server of the recipient's domain offers `REQUIRETLS`."
        ),
        how_to_fix=(
            "See in the text which of the three is meant. "
            "For Gmail, sign outgoing mail with DKIM, publish the public key in DNS, and repeat the mailing. "
            "For Microsoft, let the program or device log in with OAuth 2.0, or send through another server. "
            "For `REQUIRETLS`, send without this requirement if you can, or reach the recipient another way."
        ),
        user_message=REFUSED,
        when_to_send="Put 5.7.30 into the report to the sender, with 550 if a reply code is needed, when the message demands `REQUIRETLS` and no next server offers it.",
        scope=Scope.MESSAGE,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(421, 550),
        related=("X.7.10", "X.7.4", "X.7.20"),
        references=(Reference(rfc=8689, section="4.2.1"), Reference(rfc=8689, section="7")),
        vendors=(
            VendorMeaning(
                key="gmail",
                vendor="Gmail",
                digits=(4, 5),
                text="Gmail sends {code} when the mail of a bulk sender does not pass DKIM.",
                source="https://support.google.com/a/answer/3726730",
            ),
            VendorMeaning(
                key="microsoft",
                vendor="Microsoft",
                digits=(5,),
                text="Microsoft Exchange Online sends 5.7.30 to a program or device that logs in with a password where only OAuth is accepted.",
                source="https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750",
            ),
        ),
        symptoms="requiretls not supported; basic authentication is not supported for client submission; didn't pass dkim authentication; gmail requires dkim; office 365 smtp password no longer works; tls required on the whole way; smtp password login retired by microsoft",
        cases=(
            ClassCase(
                digit=4,
                name="Bulk mail did not pass DKIM (Gmail)",
                says="Code {code} usually comes from Gmail and says that the mail of a bulk sender did not pass DKIM.",
                summary="Gmail limits the rate of this mail, because it did not pass DKIM.",
                description=(
                    "For bulk mail Gmail wants a valid DKIM signature even where SPF has passed. "
                    "Nothing is lost: the message waits with the client for its next attempt. "
                    "In the registry the number stands for a next server that does not offer `REQUIRETLS`."
                ),
                when_seen="The mail is not signed, the public key is missing in DNS, or the message was changed after it was signed.",
                how_to_fix=(
                    "Sign outgoing mail with DKIM on the server or at the service that sends it, and publish the public key in DNS. "
                    "Look for `dkim=pass` in a test message. "
                    "Messages that were in the queue before may lack the signature: if they do not get through, send them anew."
                ),
                when_to_send="Do not send 4.7.30: where a next server does not offer `REQUIRETLS`, the report to the sender has 5.7.30.",
                actors=(Actor.SENDER_ADMINISTRATOR,),
            ),
        ),
    ),
)
