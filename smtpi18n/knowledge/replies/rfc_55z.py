"""Replies about mailboxes, messages and the mail system that refuse for good (55z but 550)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import (
    CLIENT_REFUSED,
    CONTENT_REFUSED,
    LOGIN_FAILED,
    MAILBOX_FULL,
    NO_MAIL_THERE,
    NO_RECIPIENTS,
    NOT_SENT,
    NOT_UNDERSTOOD,
    REFUSED,
    SENDER_REFUSED,
)

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=551,
        rfc_text="User not local; please try <forward-path>",
        status=Status.CURRENT,
        commands=(Command.RCPT, Command.VRFY, Command.EXPN),
        name="User not local; try another address",
        says="Code 551 says that the mailbox is not here, and usually names another address to try.",
        summary="The recipient is refused, and the reply names an address to try instead.",
        description=(
            "The server knows the other address but does not forward to it. "
            "It is for the client, or the person behind it, to decide whether to use that address. "
            "The other recipients of the transaction are not affected."
        ),
        when_seen=(
            "`RCPT TO` or `VRFY` named a mailbox whose owner has moved, and the server is set up to say so. "
            "It is rare, because many administrators do not want to disclose addresses. "
            "Some servers also use 551, without an address, to refuse to relay."
        ),
        how_to_fix=(
            "Write to the address in the reply if you know and trust this server. "
            "Otherwise ask the recipient for the current address. "
            "If the reply names no address, log in before you send. "
            "Let no program change an address book because of this reply unless the server is authenticated."
        ),
        user_message=(
            "Your message was not delivered, because the recipient seems to have another address now. "
            "Ask the recipient for it; the error text may name it too."
        ),
        when_to_send="Send 551 when you do not forward mail for the recipient and may disclose where the recipient now is.",
        symptoms="user not local, please try another address; user has moved; recipient has a new address; mailbox is not on this server; recipient changed address; use the new address instead; mailbox moved to another server",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.6", "5.7.1"),
        related=(251, 550, 553),
        references=(
            Reference(rfc=5321, section="3.4"),
            Reference(rfc=5321, section="7.4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.VRFY, Command.EXPN),
                says="In answer to `VRFY`, code 551 says that the user is elsewhere and names the address.",
                summary="The user is not here, and the reply names the address where the user can be reached.",
                description="The command only asked about a name. No recipient was offered, and no message is involved.",
                when_seen="The name is that of a user whose mail another server takes, and this server is set up to say so.",
                how_to_fix="Use the address in the reply if you know and trust this server, and ask the person if you do not.",
                user_message="",
                when_to_send="Send 551 in answer to `VRFY` when the user is elsewhere and you may disclose the address.",
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=(),
            ),
        ),
    ),
    Reply(
        code=552,
        rfc_text="Requested mail action aborted: exceeded storage allocation",
        status=Status.CURRENT,
        commands=(
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.BURL,
            Command.SEND,
            Command.SOML,
            Command.SAML,
        ),
        name="Message too large or mailbox full",
        says="Code 552 usually says that the message is too large or the mailbox is full.",
        summary="The message is larger than allowed, or the mailbox is over its quota.",
        description=(
            "The refusal is permanent for the message as it is: it fits only once it is smaller, or the mailbox has been emptied. "
            "There is one exception: where the text says that there are too many recipients, the client treats it like 452 and sends the rest in a further transaction."
        ),
        when_seen=(
            "The message exceeds the size limit of the server, usually because of its attachments. "
            "After `RCPT TO` it is the mailbox of that recipient that is full or has a limit of its own. "
            "For a full mailbox, both 452 and 552 are in use: Gmail sends `552 5.2.2` when nobody uses the mailbox any more, and `452 4.2.2` otherwise."
        ),
        how_to_fix=(
            "Make the message smaller, for example by sending a link in place of the attachment. "
            "If the mailbox is full, let the recipient know another way; only the recipient or the administrator can make room."
        ),
        user_message=(
            "Your message was not delivered: it is too large, or the recipient's mailbox is full. "
            "Send a link in place of the attachment, or tell the recipient another way that the mailbox may be full."
        ),
        when_to_send=(
            "Send 552 when the message exceeds your fixed size limit, or when the mailbox is over its quota and the client is to give up. "
            "If the client is to keep the message and try again, or for too many recipients, send 452."
        ),
        symptoms="message too large; attachment too big to send; message size exceeds fixed limit; mailbox full; mailbox over quota; exceeded storage allocation; recipient's inbox is out of storage space and inactive; attachment type blocked by gmail; recipient's mailbox quota exceeded; user has exhausted allowed storage space; recipient storage is full; mail returned because inbox is full; account has run out of storage; mailbox size limit reached; attachment exceeds size limit; oversize message; email too big to send; maximum message size exceeded; file too large to email; total size of attachments too large; mail exceeds allowed size; video or photos too large; gmail blocked the attachment; zip or exe file rejected; attachment presents security issue",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.RECIPIENT),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.2.2", "5.2.3", "5.3.4", "5.7.0", "5.7.16"),
        related=(422, 452, 500, 522, 523, 550),
        references=(
            Reference(rfc=5321, section="4.5.3.1.9"),
            Reference(rfc=5321, section="4.5.3.1.10"),
            Reference(rfc=1870, section="6.1"),
            Reference(rfc=1870, section="6.4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=4865, section="6"),
            Reference(rfc=6710, section="5"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 552 says that the message is larger than the server takes.",
                name="Message too large for the server",
                summary="The size that the client announced is more than the server takes.",
                description=(
                    "The message itself has not been sent, so little time is lost. "
                    "The client gives up the transaction and reports the failure to the sender."
                ),
                when_seen=(
                    "The `SIZE` that the client gave with `MAIL FROM` is above the limit that the server named in its `EHLO` reply. "
                    "Less often the message is too large for its priority, or the quota for messages to be released later is used up."
                ),
                how_to_fix=(
                    "Send a smaller message, for example with a link in place of the attachment. "
                    "Asking for a higher limit makes sense only where the server is your own provider's. "
                    "If the quota for messages to be released later is used up, wait until some of them have gone out, or send this one without a set time."
                ),
                user_message=(
                    "Your message was not delivered, because it is larger than the mail service takes. "
                    "Send a link to the attached file, or several smaller messages."
                ),
                when_to_send="Send 552 in answer to `MAIL FROM` when the announced size exceeds your fixed limit.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER,),
                associated_codes=("5.2.3", "5.3.4", "5.7.16"),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 552 usually says that this mailbox is full or has a limit of its own.",
                name="Recipient's storage limit reached",
                summary="The message does not fit into this recipient's mailbox.",
                description=(
                    "It is final for this recipient; the transaction goes on with the others. "
                    "Only a text about too many recipients has another meaning: the client treats it like 452 and offers this recipient again in a further transaction."
                ),
                when_seen="The mailbox is over its quota, or the size announced with `SIZE` is more than this recipient may receive.",
                how_to_fix=(
                    "Tell the recipient, by another way than mail, that the mailbox is full. "
                    "If only the size is at fault, send a smaller message. "
                    "If there are too many recipients, divide them among several transactions."
                ),
                user_message=(
                    "Your message was not delivered, apparently because the recipient's mailbox is full. Let the recipient know another way, or, if there are many recipients, send it to fewer at a time."
                ),
                when_to_send=(
                    "Send 552 in answer to `RCPT TO` when this mailbox is over its quota and the client is to give up. "
                    "For too many recipients send 452."
                ),
                scope=Scope.RECIPIENT,
                actors=(Actor.RECIPIENT, Actor.SENDER),
                associated_codes=("5.2.2", "5.2.3", "5.3.4"),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT),
                says="After the final dot, code 552 usually says that the message turned out too large.",
                name="Message turned out too large",
                summary="The message turned out larger than the server or a mailbox can take.",
                description=(
                    "It is refused as a whole, for all its recipients; in LMTP the reply concerns one recipient alone. "
                    "The client keeps it."
                ),
                when_seen=(
                    "The client did not announce the size, or announced too small a one. "
                    "Gmail also sends 552 for too many attachments or too large a header (5.3.4), and with 5.7.0 when it blocks the content for security. "
                    "Others send it for spam or a blocked client, often with 5.2.0, for a line that is too long, or when the account has used up its sending limit."
                ),
                how_to_fix=(
                    "Read the text of the reply: it tells the size from a full mailbox, blocked content, spam and a sending limit. "
                    "Make the message smaller and let the client announce the size with `SIZE`, or send a link in place of a blocked attachment. "
                    "If the mailbox is full, tell the recipient another way. "
                    "If the text speaks of spam or a blocklist, have the sender's administrator look at the reputation of the sending server. "
                    "If the account has used up its sending limit, wait a day."
                ),
                user_message=(
                    "Your message was not delivered, usually because it is too large, less often because of its content or of a full mailbox. "
                    "Send a link in place of the attachment, or pass on the full error text to whoever runs your mail."
                ),
                when_to_send="Send 552 after the final dot when the message turns out larger than your fixed limit.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
            ),
            Case(
                commands=(Command.BURL,),
                says="In answer to `BURL`, code 552 says that the mailbox of a local recipient is full.",
                name="Local recipient's mailbox is full",
                summary="A recipient on this server has no room left for the message.",
                description=(
                    "The submission server would deliver the message itself, and the mailbox is over its quota. "
                    "The message is not complete, has not been accepted, and stays with the client."
                ),
                when_seen="The recipient is local to the submission server and has used up the quota; a message that is too large gets 554 here.",
                how_to_fix="Tell the recipient another way that the mailbox is full, and send the message again when there is room.",
                user_message=MAILBOX_FULL,
                when_to_send="Send 552 in answer to `BURL` when the mailbox of a local recipient is full; for a message that is too large, send 554.",
                scope=Scope.MESSAGE,
                actors=(Actor.RECIPIENT, Actor.SENDER),
                associated_codes=("5.2.2",),
                references=(Reference(rfc=4468, section="6"),),
            ),
        ),
    ),
    Reply(
        code=553,
        rfc_text="Requested action not taken: mailbox name not allowed",
        status=Status.CURRENT,
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA, Command.VRFY),
        name="Mailbox name not allowed",
        says="Code 553 usually refuses an address that is malformed, or a sender's address that the client may not use.",
        summary="The server does not accept the address, because of its form or because of who uses it.",
        description=(
            "By RFC 5321 the refusal is about the name as written, not about the state of a mailbox. "
            "After `RCPT TO` it concerns that recipient alone, unless the text of the reply speaks of the sender: then every recipient is refused. "
            "After `MAIL FROM` it concerns the whole message, which stays with the client."
        ),
        when_seen=(
            "The sender's address does not belong to the account that is logged in: `553 5.7.1 Sender address rejected: not owned by user`. "
            "Or an address is malformed (5.1.3 and 5.1.7 at Gmail), or the recipient's contains characters outside ASCII that its server does not take. "
            "Some servers also use 553 to refuse relaying, above all qmail, and Yahoo uses it to turn away a client whose IP address is on a blocklist."
        ),
        how_to_fix=(
            "Correct the address that the text names. "
            "If it is the sender's, use one that belongs to your account. "
            "If the text speaks of relaying or of `rcpthosts`, log in before you send. "
            "If it names a blocklist or an IP address, have the sender's administrator remove the cause and ask for delisting."
        ),
        user_message=(
            "Your message was not delivered, because your own address or the recipient's was not accepted. "
            "Check that the recipient's is written right, and send from an address that belongs to your account; if that does not help, pass on the full error text to whoever runs your mail."
        ),
        when_to_send=(
            "Send 553 when the form of a mailbox name is not allowed. "
            "For a mailbox that does not exist send 550, and likewise, with 5.7.1, for a sender's address that the account may not use."
        ),
        symptoms="sender address rejected: not owned by user; from address does not match the login; not allowed to send from this address; mailbox name not allowed; that domain isn't in my list of allowed rcpthosts; relaying disallowed as; address is not valid, malformed email address; all messages from my ip permanently deferred by yahoo; recipient domain not found by gmail; recipient domain missing in rcpthosts; qmail refuses to relay; sender's domain does not exist; malformed sender address; invalid from address; from address differs from login; sender must match authenticated user; cannot send with alias address; sender address does not belong to you; mailbox name syntax incorrect; mailbox name invalid; non-latin address rejected",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.0", "5.1.2", "5.1.3", "5.1.4", "5.1.7", "5.1.8", "5.6.7", "5.6.8", "5.7.1"),
        related=(501, 530, 533, 550, 551, 554),
        references=(
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="3.5.1"),
            Reference(rfc=6531, section="3.5"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 553 usually says that this client may not send from this address.",
                name="Sender's address not allowed",
                summary="The server does not let this client send from this address.",
                description=(
                    "No transaction is open yet, so that no recipient has been judged. The message waits with the client."
                ),
                when_seen=(
                    "The address belongs to another account than the one that is logged in, as servers say with `not owned by user`; Postfix puts this refusal off until `RCPT TO`. "
                    "Less often the address is malformed or its domain does not exist."
                ),
                how_to_fix=(
                    "Set the sender's address in the program to that of the account. "
                    "To send from another address, have the administrator or the provider assign it to the account. "
                    "If the text says that the domain does not exist, use an address whose domain is in DNS: scripts often send from the bare name of their host."
                ),
                user_message=(
                    "Your message was not delivered, because the sender's address is malformed or not yours to use. "
                    "In your mail program, choose the address of your account as the sender's."
                ),
                when_to_send=(
                    "Send 553 in answer to `MAIL FROM` when the form of the address is not allowed. "
                    "For an address that the account may not use, send 550 with 5.7.1."
                ),
                scope=Scope.MESSAGE,
                associated_codes=("5.1.0", "5.1.7", "5.1.8", "5.6.7", "5.7.1"),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 553 usually refuses a malformed address, or a sender's that is not the client's.",
                name="Recipient's or sender's address not allowed",
                summary="The server does not accept the recipient's address as it is written, or the sender's from this client.",
                description=(
                    "If the text speaks of the recipient, or of no one, only this recipient is refused. "
                    "If it speaks of the sender (`not owned by user`), it means the address in `MAIL FROM`, and every recipient is refused: Postfix puts that refusal off until `RCPT TO`. "
                    "The client reports the refusal to the sender."
                ),
                when_seen=(
                    "The recipient's address is mistyped, or has characters outside ASCII where the server wants none (5.6.7). "
                    "Or the sender's address belongs to another account, or the client has not logged in at all. "
                    "Or the domain of an address does not exist: the recipient's (5.1.2, Gmail) or the sender's (5.1.8, Sendmail). "
                    "With some servers, above all qmail, it refuses relaying to that domain."
                ),
                how_to_fix=(
                    "If the text speaks of the sender, set the sender's address in the program to that of the account that logs in. "
                    "If it speaks of the recipient, compare the address with the one that the recipient gave you. "
                    "Ask for an address in plain ASCII, if the present one is not. "
                    "If relaying is refused, turn on authentication."
                ),
                user_message=(
                    "Your message was not delivered, because the recipient's address or your own was not accepted. "
                    "Check both; if they are right, pass on the full error text to whoever runs your mail."
                ),
                when_to_send=(
                    "Send 553 in answer to `RCPT TO` when the form of the recipient's address is not allowed. "
                    "For a mailbox that does not exist, and for the sender's address, send 550."
                ),
                scope=Scope.RECIPIENT,
                associated_codes=("5.1.2", "5.1.3", "5.1.8", "5.6.7", "5.7.1"),
            ),
            Case(
                commands=(Command.END_OF_DATA,),
                rfc_text="",
                name="Sender's address in the header not allowed",
                says="As Zoho sends it after the final dot, code 553 says that the account may not send under this address.",
                summary="The server does not let this account send a message under the address in its header.",
                description=(
                    "No recipient gets the message; the client keeps it. "
                    "The log-in itself was accepted, although the text may speak of relaying."
                ),
                when_seen="Zoho answers so after the final dot, for example `553 Relaying disallowed as you@example.org`. The address in `From` does not belong to the account.",
                how_to_fix=(
                    "Set the address in `From` to that of the account that logs in. "
                    "To send under another address, have the administrator or the provider assign it to the account."
                ),
                user_message=SENDER_REFUSED,
                when_to_send="In place of code 553, send 550 with 5.7.1 after the final dot when the account may not use the address in `From`.",
                scope=Scope.MESSAGE,
                associated_codes=("5.7.1",),
            ),
            Case(
                commands=(Command.VRFY,),
                says="In answer to `VRFY`, code 553 usually says that the name fits several mailboxes, or is malformed.",
                rfc_text="User ambiguous",
                name="Name fits several mailboxes",
                summary="The name that was asked for fits more than one mailbox, or is malformed.",
                description=(
                    "The lines of the reply may list the mailboxes in question. "
                    "It was only a question, and no message is involved."
                ),
                when_seen="Several users share the name that the client sent with `VRFY`, such as a surname. Sendmail also answers so to a malformed address (5.1.3).",
                how_to_fix="Choose from the listed addresses, or ask again with a more exact name or a corrected address.",
                user_message="",
                when_to_send="In answer to `VRFY`, send 553 when the name fits several mailboxes, and list them if you may.",
                scope=Scope.RECIPIENT,
                actors=(Actor.SENDER,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.1.3", "5.1.4", "5.6.8"),
            ),
        ),
    ),
    Reply(
        code=554,
        rfc_text="Transaction failed",
        status=Status.CURRENT,
        commands=tuple(command for command in Command if command is not Command.QUIT),
        name="Transaction failed",
        says="Code 554 says that the request failed for good; its text, not its number, gives the reason.",
        summary="The request failed for good, and no more exact code was at hand for the reason.",
        description=(
            "The number says only that the same attempt will fail again; the reason is in the enhanced status code and the text of the reply. "
            "If the text names the client or the sender, every recipient is refused. "
            "The client keeps the message and reports the failure to the sender."
        ),
        when_seen=(
            "After the final dot a filter refuses the content or the sender. "
            "In answer to `RCPT TO` it often means that relaying is denied (`Relay access denied`) or that the client is blocked. "
            "In answer to `DATA` it usually means that no recipient was accepted, and as the greeting that this server does not serve this client. "
            "After `STARTTLS` it answers every command but `QUIT` if the encryption is too weak for the server."
        ),
        how_to_fix=(
            "Look up the enhanced status code and the text that follow 554. "
            "If they speak of relaying, log in before you send. "
            "If they name a blocklist or a policy, the sender's administrator must act; if they name the content, the sender must change the message. "
            "If they name nothing, ask the administrator of the server and quote the reply."
        ),
        user_message=REFUSED,
        when_to_send="Send 554 when no more exact code fits, and as the greeting to a client that you do not serve.",
        symptoms="relay access denied; transaction failed; message rejected under suspicion of spam; client host blocked using spamhaus blocklist; client host rejected: access denied; no smtp service, bad reverse dns; too many hops, mail loop; message rejected due to local policy; email address is not verified at amazon ses; relaying denied; relay not permitted; relaying not allowed without login; we do not relay; recipient is not local, relaying refused; authenticate before relaying; missing reverse dns; ip address is blacklisted; sending server on a blocklist; listed in dnsbl or rbl; mail server ip banned; listed at spamhaus; blocked using spamcop; how to get ip delisted; flagged as spam; blocked by spam filter; message looks like spam; marked as junk mail; spam content detected; high spam score; newsletter rejected as spam; virus found in message; message blocked by antivirus; mail loop detected; message passed through too many servers; rejected for policy reasons; sending server refused access; no smtp service here",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        associated_codes=(
            "5.3.0",
            "5.3.4",
            "5.4.0",
            "5.4.6",
            "5.5.0",
            "5.5.1",
            "5.6.0",
            "5.6.1",
            "5.6.3",
            "5.6.6",
            "5.6.9",
            "5.7.0",
            "5.7.1",
            "5.7.8",
            "5.7.14",
        ),
        related=(220, 354, 421, 446, 451, 454, 503, 521, 530, 535, 546, 550, 553, 556),
        references=(
            Reference(rfc=5321, section="3.1"),
            Reference(rfc=5321, section="3.3"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=3207, section="4.1"),
            Reference(rfc=6409, section="4.1"),
            Reference(rfc=4468, section="6"),
            Reference(rfc=6531, section="3.5"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(
                commands=(Command.CONNECT,),
                says="In place of the greeting, code 554 says that the server takes no mail from this client.",
                rfc_text="No SMTP service here",
                name="No SMTP service for this client",
                summary="The server lets the client connect but takes no mail from it.",
                description=(
                    "It stands in place of the 220 greeting. "
                    "By RFC 5321 the server then waits for `QUIT` and answers anything else with 503; many servers hang up instead. "
                    "The client keeps its messages and may try the other MX hosts of the domain."
                ),
                when_seen=(
                    "The client's IP address is on a blocklist or has no reverse DNS record, or the host does not provide mail service at all. "
                    "Exim also answers so when the client speaks before the greeting: `554 SMTP synchronization error`."
                ),
                how_to_fix=(
                    "Send `QUIT`. "
                    "Check the client's IP address against the blocklist that the text names, and its reverse DNS record. "
                    "If you send from a home or office line, use your provider's submission server. "
                    "If the text names an internal address, the server sees its clients only through a proxy or a container's network: correct that on the server."
                ),
                user_message=CLIENT_REFUSED,
                when_to_send="Send 554 as the greeting to a client that you do not serve.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                session=Session.AWAITS_QUIT,
                associated_codes=(),
            ),
            Case(
                commands=(Command.DATA,),
                says="In answer to `DATA`, code 554 usually says that no recipient was valid.",
                name="No valid recipients",
                summary="The server does not take the message, as a rule because none of its recipients was accepted.",
                description=(
                    "The message has not been sent and has not been judged. "
                    "The reasons are in the earlier replies to `RCPT TO`; recipients refused there with a code that begins with 4 are tried again later."
                ),
                when_seen=(
                    "The client mostly sends its commands in one batch and learns too late that every `RCPT TO` was refused: `554 5.5.1 Error: no valid recipients`. "
                    "If recipients were accepted, a rule of the server refuses the client or the sender at this point. "
                    "Exim answers so after it has refused some of too many recipients: `Too many recipients`."
                ),
                how_to_fix=(
                    "Go back to the replies to `RCPT TO` and act on each of those codes. "
                    "If they accepted recipients, act on what the text of the 554 names. "
                    "If there are too many recipients, divide them among several messages. "
                    "Do not send the message text."
                ),
                user_message=NO_RECIPIENTS,
                when_to_send="In answer to `DATA`, send 554 or 503 when no recipient has been accepted; in LMTP it must be 503.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                session=Session.CONTINUES,
                associated_codes=("5.5.0", "5.5.1"),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT),
                says="After the final dot, code 554 refuses the message, mostly for its content or its sender.",
                name="Message refused",
                summary="The server has read the message, or a chunk of it, and refuses it for good.",
                description=(
                    "No recipient gets it; in LMTP the reply concerns one recipient alone. "
                    "After a refused chunk the client sends `RSET` before anything else. "
                    "It returns the message to the sender rather than offering it again. "
                    "Only after a lone dot, sent because every `RCPT TO` was refused, do those refusals decide."
                ),
                when_seen=(
                    "The filter found spam, malware or a forbidden attachment, the sender has a poor reputation, or the message has been through too many servers. "
                    "The account may not send under the address in `From`, as Exchange says with `SendAsDenied`, or the provider has stopped it from sending. "
                    "The message or an address in its header may also be malformed (5.6.0), or a recipient cannot take a header with characters outside ASCII (5.6.9)."
                ),
                how_to_fix=(
                    "Remove what the text of the reply names, such as a link or an attachment. "
                    "If it names the sender's address or account, send from an address of the account, or have the provider unblock it. "
                    "If it names the sender's reputation, the sender's administrator must act first. "
                    "For a loop, correct the forwarding rules. "
                    "If the message is malformed, correct it in the program that writes it."
                ),
                user_message=CONTENT_REFUSED,
                when_to_send="Send 554 after the final dot when you refuse the message and no more exact code fits.",
                scope=Scope.MESSAGE,
                associated_codes=("5.3.0", "5.3.4", "5.4.0", "5.4.6", "5.6.0", "5.6.1", "5.6.3", "5.6.9", "5.7.0", "5.7.1"),
                session=Session.CONTINUES,
            ),
            Case(
                commands=(Command.BURL,),
                says="In answer to `BURL`, code 554 usually says that the part of the message cannot be included.",
                name="Part of the message cannot be included",
                summary="The server cannot include the part of the message that `BURL` names.",
                description="The message is not complete and has not been accepted; the client keeps it.",
                when_seen="No recipient was accepted, the address of the part is wrong or out of date, the message with this part is too large, the part needs a conversion that the server does not make, or the submission server is not trusted by the mail store.",
                how_to_fix=(
                    "Look at the replies to `RCPT TO` first. "
                    "If the message has become too large, make it smaller. "
                    "Otherwise have the client download the part and send it itself, and tell the administrator of the submission server."
                ),
                user_message=NOT_SENT,
                when_to_send="Send 554 in answer to `BURL` when you cannot include the part that it names.",
                scope=Scope.MESSAGE,
                session=Session.CONTINUES,
                associated_codes=("5.3.4", "5.5.0", "5.6.3", "5.6.6", "5.7.0", "5.7.8", "5.7.14"),
            ),
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                says="In answer to `EHLO`, code 554 refuses this client, sometimes because its encryption is too weak.",
                name="Session refused after the greeting",
                summary="The server refuses to serve this client, sometimes because the encryption is too weak for it.",
                description="Neither an address nor a message is the reason, and the messages stay with the client.",
                when_seen=(
                    "Without TLS the server refuses the client itself, for a blocklist or for the name in the greeting; 550 is the usual code for that, and Postfix puts it off until `RCPT TO`. "
                    "After `STARTTLS` the TLS version or cipher is too old for the server, or it wanted a certificate from the client: then it answers every command but `QUIT` so."
                ),
                how_to_fix=(
                    "Leave the session with `QUIT`. "
                    "Under TLS, allow newer TLS versions on the client, or give it the certificate that the server asks for. "
                    "If the connection was not encrypted, act on what the text names."
                ),
                user_message=CLIENT_REFUSED,
                when_to_send="Send 554 in answer to every command but `QUIT` when the encryption is too weak for you.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=(),
                references=(Reference(rfc=3207, section="4.1"),),
            ),
            Case(
                commands=(Command.STARTTLS,),
                says="In answer to `STARTTLS`, code 554 usually says that TLS is already on.",
                name="TLS is already on",
                summary="The connection is already encrypted, and TLS cannot be started a second time.",
                description=(
                    "A client must not send `STARTTLS` once TLS is on (RFC 3207). "
                    "No message has been judged, and the messages stay with the client."
                ),
                when_seen=(
                    "The client uses TLS from the start, as on port 465, and sends `STARTTLS` all the same, or it sends it twice: `554 5.5.1 Error: TLS already active` (Postfix). "
                    "Less often a rule of the server refuses the client here."
                ),
                how_to_fix=(
                    "In a mail program, choose either encryption from the start with port 465, or `STARTTLS` with port 587. "
                    "In a program of your own, send `STARTTLS` once, and only when the last `EHLO` reply lists it."
                ),
                user_message=NOT_UNDERSTOOD,
                when_to_send="Send 554 with 5.5.1 when a client sends `STARTTLS` although TLS is already on.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
                associated_codes=("5.5.1", "5.7.1"),
                references=(Reference(rfc=3207, section="4.2"),),
            ),
            Case(
                commands=(Command.AUTH,),
                says="In answer to `AUTH`, code 554 refuses the log-in and leaves the reason to its text.",
                name="Log-in refused without an exact code",
                summary="The server refuses the log-in for a reason that has no code of its own.",
                description=(
                    "The password need not be wrong: the usual code for that is 535. "
                    "The client is not logged in, and the messages stay with it."
                ),
                when_seen=(
                    "The encryption is too weak for the server: then it answers every command but `QUIT` with 554. "
                    "Or a rule of the server refuses the client, for example after too many attempts."
                ),
                how_to_fix=(
                    "Act on what the text names. "
                    "Allow newer TLS versions on the client. "
                    "If that does not help, ask the administrator of the server and quote the reply."
                ),
                user_message=LOGIN_FAILED,
                when_to_send="Send 554 in answer to `AUTH` only when no more exact code fits; for wrong credentials, send 535.",
                scope=Scope.SESSION,
                associated_codes=("5.7.0", "5.7.1"),
                references=(Reference(rfc=3207, section="4.1"),),
            ),
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 554 refuses the client or the sender without an exact code.",
                name="Sender refused without an exact code",
                summary="The server refuses the client or the sender and gives no more exact code.",
                description=(
                    "No transaction is open, and no recipient has been judged. "
                    "A submission server uses 554 for anything improper that has no code of its own."
                ),
                when_seen=(
                    "The client is on a blocklist, or the sender's address is one that the server does not accept. "
                    "OpenSMTPD answers so when the announced size is too large (5.3.4). "
                    "Postfix puts refusals of the client and the sender off until `RCPT TO`."
                ),
                how_to_fix="Act on what the text names: have the client taken off the blocklist, send from an address that belongs to the account, or make the message smaller.",
                user_message=(
                    "Your message was refused and not delivered, but not because of the recipient's address. "
                    "The reason stands in the error text: pass it on in full to whoever runs your mail."
                ),
                when_to_send="Send 554 in answer to `MAIL FROM` when the command is improper and no more exact code fits.",
                scope=Scope.MESSAGE,
                associated_codes=("5.3.4", "5.5.0", "5.7.0", "5.7.1"),
                session=Session.CONTINUES,
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 554 usually refuses relaying, or the client or sender itself.",
                name="Relaying denied, or client or sender refused",
                summary="The server does not pass mail on to this recipient, or refuses the client or the sender.",
                description=(
                    "If the text names the client, its greeting or the sender, every recipient is refused: Postfix puts such refusals off until `RCPT TO`. "
                    "Otherwise nothing changes for the other recipients of the transaction. "
                    "The client reports the failure for this recipient to the sender."
                ),
                when_seen=(
                    "The client has not logged in, or may not relay to that domain: `554 5.7.1 Relay access denied` (Postfix). "
                    "Or the client's IP address is on a blocklist or has no reverse DNS record (`Client host rejected`), or the sender's address is refused (`Sender address rejected`)."
                ),
                how_to_fix=(
                    "If the text speaks of relaying, log in before you send, and use port 587. "
                    "If it names a blocklist or the reverse DNS record, the sender's administrator must act. "
                    "If it names the sender's address, send from one that belongs to the account. "
                    "If the domain is the server's own, its administrator enters it there."
                ),
                user_message=(
                    "Your message was not delivered. "
                    "Usually the recipient's address is not the reason: your mail program did not log in, or mail from you or from your mail service is not accepted; pass on the full error text to whoever runs your mail."
                ),
                when_to_send="In place of code 554, send 550 with 5.7.1 when you refuse to relay; 554 is for what has no code of its own.",
                scope=Scope.RECIPIENT,
                associated_codes=("5.7.0", "5.7.1"),
                session=Session.CONTINUES,
            ),
            Case(
                commands=(
                    Command.RSET,
                    Command.NOOP,
                    Command.VRFY,
                    Command.EXPN,
                    Command.HELP,
                    Command.ETRN,
                    Command.ATRN,
                ),
                name="Command refused",
                summary="The server refuses this command, and the text of the reply gives the reason.",
                description="The command has had no effect, and it concerns no message. Some servers hang up after it.",
                when_seen=(
                    "The client has sent too many commands without sending mail: Exim then answers `554 Too many nonmail commands` and Gmail `554 5.7.0 Too many unauthenticated commands`. "
                    "After `STARTTLS` the encryption may be too weak for the server: then it answers every command but `QUIT` so. "
                    "Less often a rule of the server refuses the command itself, such as `ETRN`."
                ),
                how_to_fix=(
                    "If there were too many commands, log in right after `EHLO`, leave out `NOOP` and `RSET` where they change nothing, and end a session that has no mail to send. "
                    "Under TLS, allow newer TLS versions on the client. "
                    "Otherwise act on what the text names."
                ),
                user_message="",
                scope=Scope.SESSION,
                responsibility=Responsibility.NO_MESSAGE,
                references=(Reference(rfc=3207, section="4.1"),),
            ),
            Case(
                commands=(Command.SEND, Command.SOML, Command.SAML, Command.TURN),
                scope=Scope.SESSION,
                references=(Reference(rfc=3207, section="4.1"),),
            ),
        ),
    ),
    Reply(
        code=555,
        rfc_text="MAIL FROM/RCPT TO parameters not recognized or not implemented",
        status=Status.CURRENT,
        commands=(Command.MAIL, Command.RCPT),
        name="MAIL FROM or RCPT TO parameters not recognised",
        says="Code 555 usually says that a parameter of `MAIL FROM` or `RCPT TO` is unknown or cannot be met.",
        summary="The server does not know, or cannot fulfil, a parameter that follows the address.",
        description=(
            "The parameter is at fault, and without it the address may well be accepted. "
            "As it stands the command will fail again; the message stays with the client."
        ),
        when_seen=(
            "The client uses an extension that the server does not offer, such as `SMTPUTF8`, `BODY=8BITMIME` or `NOTIFY`. "
            "Less often the server knows the parameter but cannot do what it asks, for example deliver within the time given with `BY`. "
            "Gmail also sends 555 with 5.5.2 for a malformed command, often an address without angle brackets."
        ),
        how_to_fix=(
            "Compare the parameters with the extensions in the server's `EHLO` reply. "
            "Switch off in the client those that the server does not offer. "
            "Check that every address stands in angle brackets. "
            "If the message cannot do without the parameter, send it through a server that supports it."
        ),
        user_message=NOT_UNDERSTOOD,
        when_to_send=(
            "Send 555 for a parameter of `MAIL FROM` or `RCPT TO` that you do not know or cannot fulfil, unless its own RFC names another code. "
            "If you may be able to fulfil it later, send 455."
        ),
        symptoms="mail from or rcpt to parameters not recognized; unsupported option; parameter unrecognized; angle brackets missing around the address; gmail: syntax error, goodbye; server does not know an extension used in mail from; no angle brackets in mail from; size parameter not recognized; unknown parameter after address; extra option after rcpt to",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.5.1", "5.5.2", "5.5.4"),
        related=(455, 501, 504),
        twin=455,
        references=(
            Reference(rfc=5321, section="4.1.1.11"),
            Reference(rfc=2852, section="4"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
        ),
        cases=(
            Case(commands=(Command.MAIL,), scope=Scope.MESSAGE),
            Case(commands=(Command.RCPT,), scope=Scope.RECIPIENT),
        ),
    ),
    Reply(
        code=556,
        rfc_text="Domain does not accept mail",
        status=Status.CURRENT,
        commands=(Command.RCPT,),
        name="Domain does not accept mail",
        says="Code 556 usually says that the recipient's domain takes no mail at all.",
        summary="The recipient's domain takes no mail at all, as this server knows without connecting to it.",
        description=(
            "A relay or a submission server says it about another's domain, not about itself. "
            "The refusal is permanent for this recipient; the transaction goes on with the others. "
            "The client reports to the sender that this address cannot be reached."
        ),
        when_seen=(
            "`RCPT TO` named an address whose domain has a null MX record, a single MX record with a dot in place of a host name. "
            "Usually the domain is mistyped, or it is one that serves only web sites. "
            "Courier also sends 556 for an address to which a delivery failed for good within the last hours."
        ),
        how_to_fix=(
            "Check the domain of the address for a typing mistake. "
            "Find out another address, or reach the recipient without mail. "
            "Take addresses in such a domain off your lists. "
            "If the domain is yours and takes mail after all, replace the null MX record by one that names the mail server. "
            "If Courier answers `556 Address unavailable`, put right what stopped the earlier delivery, and send again a few hours later."
        ),
        user_message=NO_MAIL_THERE,
        when_to_send=(
            "Send 556 with 5.1.10 as a relay or submission server when the recipient's domain has a null MX record. "
            "If it is the sender's domain that has one, send 550 with 5.7.27."
        ),
        symptoms="domain does not accept mail; null mx; recipient domain has no mail at all; typo in domain, domain only has a website; courier: address unavailable; domain refuses all mail; null mx record of recipient; recipient's domain not for mail",
        retry=Retry.AFTER_CHANGE,
        scope=Scope.RECIPIENT,
        actors=(Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=("5.1.10",),
        related=(456, 521, 550, 554),
        references=(
            Reference(rfc=7504, section="4"),
            Reference(rfc=7505, section="4.1"),
            Reference(rfc=7504, section="5.1"),
        ),
    ),
)
