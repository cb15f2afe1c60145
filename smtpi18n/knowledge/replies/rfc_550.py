"""The reply that refuses for good, which every step of a session may get (550)."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Case, Reference, Reply
from ..shared import CLIENT_REFUSED, ENCRYPTION_SETTINGS, REFUSED

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=550,
        rfc_text="Requested action not taken: mailbox unavailable",
        status=Status.CURRENT,
        commands=(
            Command.CONNECT,
            Command.EHLO,
            Command.HELO,
            Command.LHLO,
            Command.STARTTLS,
            Command.AUTH,
            Command.MAIL,
            Command.RCPT,
            Command.DATA,
            Command.END_OF_DATA,
            Command.BDAT,
            Command.BURL,
            Command.VRFY,
            Command.EXPN,
        ),
        name="Mailbox unavailable",
        says="Code 550 refuses for good: the mailbox does not exist or is closed, or a policy forbids the request.",
        summary="The mailbox does not exist or may not be used, or the server's policy forbids the request.",
        description=(
            "The refusal is permanent. "
            "After `RCPT TO` it concerns that recipient alone, unless the text of the reply names the client or the sender: then every recipient is refused. "
            "After the final dot it concerns the whole message. "
            "The client tells the sender that the message was not delivered."
        ),
        when_seen=(
            "The recipient's address is misspelt, or its mailbox has been removed or closed: `550 5.1.1 User unknown`. "
            "As often the server refuses by policy: it takes the message for spam, a check of SPF, DKIM or DMARC failed, the client's IP address is on a blocklist, or the client may not relay to that domain. "
            "Some servers, such as Exim, also send 550 in place of the greeting, to turn the client itself away."
        ),
        how_to_fix=(
            "Read the enhanced status code and the text of the reply: they tell a bad address from a refusal by policy. "
            "Correct a bad address, or take it off the list. "
            "If the server refuses to relay, log in before you send; if it is the recipient's own server, its administrator adds the domain to its settings. "
            "If a sending limit is used up, wait a day. "
            "For other refusals by policy, the sender's administrator puts right what the text names, such as an SPF record."
        ),
        user_message=(
            "Your message was refused and not delivered; a wrong address is only one of the possible reasons. "
            "The error text says which it is: pass it on in full to whoever runs your mail, such as your provider's support."
        ),
        when_to_send="Send 550 when the mailbox does not exist or your policy forbids the request.",
        symptoms="mail bounced, user unknown; no such user here, mailbox does not exist; wrong recipient address; mailbox unavailable, account disabled or closed; message rejected as spam; spf, dkim or dmarc check failed; ip blacklisted or has no ptr record; daily sending limit exceeded; administrative prohibition, relay not permitted; recipient does not exist; address not found, mail returned; invalid recipient; unrouteable address; email account does not exist; recipient's domain does not exist; relaying denied; missing reverse dns; spf fails on recipient server; missing spf record; dkim check failed; dmarc check failed; ip address is blacklisted; flagged as spam; blocked by spam filter; sender verify failed; not local sender over smtp; not a member of mailing list; recipient's account is disabled; recipient's mailbox deactivated; daily quota of messages exceeded; too many emails sent today; exceeded max emails per hour",
        retry=Retry.AFTER_CHANGE,
        scope=None,
        actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        associated_codes=(
            "5.1.1",
            "5.2.1",
            "5.3.0",
            "5.4.3",
            "5.4.5",
            "5.5.1",
            "5.5.2",
            "5.5.3",
            "5.5.4",
            "5.6.7",
            "5.6.8",
            "5.6.9",
            "5.7.0",
            "5.7.1",
            "5.7.2",
            "5.7.15",
            "5.7.17",
            "5.7.20",
            "5.7.21",
            "5.7.22",
            "5.7.23",
            "5.7.24",
            "5.7.25",
            "5.7.26",
            "5.7.27",
            "5.7.28",
            "5.7.29",
            "5.7.30",
        ),
        related=(250, 252, 421, 450, 451, 454, 503, 511, 513, 517, 524, 530, 533, 535, 541, 551, 552, 553, 554, 556, 571),
        twin=450,
        references=(
            Reference(rfc=5321, section="3.6.2"),
            Reference(rfc=5321, section="7.9"),
            Reference(rfc=5321, section="4.2.2"),
            Reference(rfc=5321, section="4.2.3"),
            Reference(rfc=5321, section="4.3.2"),
            Reference(rfc=7505, section="4.1"),
            Reference(rfc=7208, section="8.4"),
            Reference(rfc=7372, section="3"),
            Reference(rfc=6409, section="6.1"),
            Reference(rfc=5429, section="2.1.1"),
            Reference(rfc=3030, section="2"),
        ),
        cases=(
            Case(
                commands=(Command.CONNECT,),
                rfc_text="",
                name="Client turned away on connecting",
                says="In place of the greeting, code 550 turns this client away by a rule of the server.",
                summary="The server does not serve this client, and says so in place of the greeting.",
                description=(
                    "No command has been sent yet, so neither an address nor a message is the reason. "
                    "By RFC 5321 the code for this is 554, but Exim and OpenSMTPD send 550, and then close the connection. "
                    "The client keeps its messages and can turn to another MX host."
                ),
                when_seen=(
                    "The client's IP address or host name is on a blocklist, the address has no reverse DNS record, or a rule of this server excludes the client. "
                    "Exim applies such rules (`acl_smtp_connect`) before it sends a greeting."
                ),
                how_to_fix=(
                    "Check the client's IP address against blocklists, and its reverse DNS record. "
                    "From a home or office line, send through your provider's submission server. "
                    "Otherwise ask the administrator of the server which rule excludes the client."
                ),
                user_message=CLIENT_REFUSED,
                when_to_send="In place of code 550, send 554 as the greeting to a client that you do not serve.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                session=Session.CLOSES,
                associated_codes=(),
                references=(Reference(rfc=5321, section="3.1"),),
            ),
            Case(
                commands=(Command.EHLO, Command.HELO, Command.LHLO),
                says="In answer to `EHLO`, code 550 refuses the client or the name that it gave.",
                name="Client refused by policy",
                summary="The server's policy forbids it to serve this client.",
                description=(
                    "It concerns everything the client would send in this session, not one address. "
                    "No transaction is open, and the client keeps its messages."
                ),
                when_seen=(
                    "The client's IP address or host name is on a blocklist, or the name it gave is not one that the server accepts, such as `localhost` or the server's own name. "
                    "Postfix puts this refusal off until `RCPT TO`."
                ),
                how_to_fix=(
                    "Have the client greet with its own full host name, one that DNS knows. "
                    "Check whether its IP address is on a blocklist. "
                    "Then ask the server's administrator for the rule that was broken."
                ),
                user_message=CLIENT_REFUSED,
                when_to_send="Send 550 in answer to `EHLO` when a policy forbids you to serve this client.",
                scope=Scope.SESSION,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=(),
            ),
            Case(
                commands=(Command.STARTTLS,),
                rfc_text="",
                name="TLS refused to this client",
                says="In answer to `STARTTLS`, code 550 refuses TLS to this client by a rule of the server.",
                summary="A rule of the server does not let this client start TLS.",
                description=(
                    "The connection stays unencrypted, and no message has been judged. "
                    "The RFCs do not know 550 as an answer to `STARTTLS`; Exim sends it where a rule refuses and names no other code."
                ),
                when_seen="The server is Exim, and its rules (`acl_smtp_starttls`) refuse TLS to this client.",
                how_to_fix=(
                    "Tell the server's administrator, and quote the reply. "
                    "Send neither a password nor a confidential message over the unencrypted connection."
                ),
                user_message=ENCRYPTION_SETTINGS,
                when_to_send="In place of code 550, leave `STARTTLS` out of your `EHLO` reply to a client that may not use it.",
                scope=Scope.SESSION,
                actors=(Actor.RECIPIENT_ADMINISTRATOR, Actor.SENDER_ADMINISTRATOR),
                associated_codes=(),
                references=(Reference(rfc=3207, section="4"),),
            ),
            Case(
                commands=(Command.AUTH,),
                rfc_text="",
                name="Log-in with a password no longer supported",
                says="As Microsoft sends it in answer to `AUTH`, code 550 says that passwords are no longer accepted.",
                summary="The server no longer lets programs log in with a user name and a password.",
                description=(
                    "The password need not be wrong: none is accepted here any more. "
                    "The RFCs have other codes for a log-in that fails: 504 for a mechanism that the server does not take, 535 for a wrong password. "
                    "The session goes on without a log-in, and the messages wait with the client."
                ),
                when_seen=(
                    "Microsoft answers a program or device that logs in with a password: `550 5.7.30 Basic authentication is not supported for Client Submission`. "
                    "In the IANA registry, 5.7.30 has another meaning."
                ),
                how_to_fix=(
                    "Set up the account with OAuth 2.0 in the program. "
                    "If the program or device cannot do that, have the administrator set up another way to send, such as a connector."
                ),
                user_message=(
                    "Your message was not sent, because your mail service no longer lets programs log in with a password. "
                    "Set the account up anew in your mail program, or ask whoever runs your mail, such as your provider's support."
                ),
                when_to_send="In place of code 550, send 504 in answer to `AUTH` for a mechanism that you do not take.",
                scope=Scope.ACCOUNT,
                actors=(Actor.SENDER, Actor.SENDER_ADMINISTRATOR),
                associated_codes=("5.7.30",),
                references=(Reference(rfc=4954, section="4"),),
            ),
            Case(
                commands=(Command.MAIL,),
                says="In answer to `MAIL FROM`, code 550 refuses the sender or the client.",
                name="Sender or client refused",
                summary="The server does not accept mail from this sender's address, or from this client.",
                description=(
                    "No transaction is open, so no recipient has been judged. "
                    "The message stays with the client, which reports the failure to the sender."
                ),
                when_seen=(
                    "The sender's domain is blocked or takes no mail itself, its SPF record does not list this client, or the account may not send under this address or is blocked itself. "
                    "Microsoft answers so to a client whose IP address it has blocked, and sending services to one that has not logged in. "
                    "Less often the address has characters outside ASCII where the server wants none (5.6.7). "
                    "Postfix puts refusals of the sender off until `RCPT TO`."
                ),
                how_to_fix=(
                    "Send from an address that belongs to the account that is logged in. "
                    "If the text speaks of authentication, turn on the log-in for outgoing mail. "
                    "If it names the IP address, have the sender's administrator ask for it to be unblocked. "
                    "Otherwise have the sender's administrator check the domain's SPF and MX records."
                ),
                user_message=(
                    "Your message was not delivered, because mail from your address or from the server that sends yours is not accepted; the recipient's address is not the reason. "
                    "To have that changed, pass on the full error text to whoever runs your mail, such as your provider's support."
                ),
                when_to_send="Send 550 in answer to `MAIL FROM` when a policy forbids this sender, or when the account may not use the address.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER),
                associated_codes=("5.6.7", "5.7.0", "5.7.1", "5.7.15", "5.7.23", "5.7.24", "5.7.25", "5.7.27"),
            ),
            Case(
                commands=(Command.RCPT,),
                says="In answer to `RCPT TO`, code 550 refuses this recipient, or the client or sender for every recipient.",
                summary="The server refuses this recipient, or all mail from this client or sender.",
                description=(
                    "If the text names the recipient, only this one is refused. "
                    "If it names the client, its greeting or the sender, every recipient is refused: Postfix puts such refusals off until `RCPT TO`. "
                    "The client tells the sender which recipients did not get the message."
                ),
                when_seen=(
                    "The address is misspelt, or its mailbox has been removed or closed (`550 5.1.1 User unknown`) or, with some servers, is full. "
                    "A mailing list or group takes mail only from its members. "
                    "The client may not relay to that domain. "
                    "Or the client or the sender is refused: an IP address on a blocklist, a sender's address that could not be verified (`Sender verify failed`), a failed check of SPF."
                ),
                how_to_fix=(
                    "See whom the text of the reply names: the recipient, the sender or the client. "
                    "For the recipient, correct the address, or take it off the list. "
                    "For the sender or the client, the sender's administrator puts right what the text names, such as an SPF record. "
                    "If relaying is denied, log in before you send; on the recipient's own server, its administrator has to enter the domain. "
                    "If a limit is reached, wait, and leave the address on the list."
                ),
                user_message=(
                    "Your message was not delivered to this recipient, usually because the mailbox does not exist, is closed or full, or takes no mail from you. "
                    "Check the address; if it is right, pass on the full error text to whoever runs your mail."
                ),
                when_to_send="Send 550 in answer to `RCPT TO` for a mailbox that does not exist, and when you refuse to relay.",
                scope=Scope.RECIPIENT,
                associated_codes=(
                    "5.1.1",
                    "5.2.1",
                    "5.5.1",
                    "5.5.3",
                    "5.6.7",
                    "5.7.0",
                    "5.7.1",
                    "5.7.2",
                    "5.7.17",
                    "5.7.23",
                    "5.7.24",
                    "5.7.25",
                    "5.7.26",
                    "5.7.27",
                ),
            ),
            Case(
                commands=(Command.DATA,),
                says="In answer to `DATA`, code 550 refuses the message before it has been sent.",
                name="Message refused before it is sent",
                summary="The server refuses the message by its policy before it has seen it.",
                description=(
                    "No recipient gets the message, not even one that was accepted before. "
                    "Its content is not the reason, since it has not been sent. "
                    "The client keeps it and reports the failure to the sender."
                ),
                when_seen=(
                    "A rule of the server that looks at client, sender and recipients together forbids the message; Exim applies such rules (`acl_smtp_predata`) at this point. "
                    "A relay answers so where the sender asked for a check of the mailbox's owner that the next server cannot make (RFC 7293)."
                ),
                how_to_fix=(
                    "Act on what the reply names, or, if it names nothing, ask the administrator of the server which rule it was."
                ),
                user_message=REFUSED,
                when_to_send="Send 550 in answer to `DATA` when a policy forbids this message whatever it says.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=("5.7.0", "5.7.1"),
                references=(Reference(rfc=6409, section="6.3"), Reference(rfc=7293, section="5.1.1")),
            ),
            Case(
                commands=(Command.END_OF_DATA, Command.BDAT, Command.BURL),
                says="After the final dot, code 550 refuses the whole message, mostly by a policy.",
                name="Message refused by policy",
                summary="The server has seen the message and refuses it, mostly by its policy.",
                description=(
                    "None of the recipients gets the message, although each was accepted before. "
                    "The client should not offer it to this server again unchanged. "
                    "In LMTP the reply concerns one recipient alone."
                ),
                when_seen=(
                    "A filter takes the content for spam or malware, or the check of DKIM or DMARC, which needs the whole message, has failed. "
                    "Gmail also refuses here a client with a bad reputation or without a reverse DNS record, and a header field such as `From` or `Message-ID` that is missing, malformed or given twice. "
                    "The account may not send under the address in `From`, its sending limit is used up, or a line is too long. "
                    "Some servers look up the recipients only at this point: 5.1.1 then means that a mailbox does not exist, without telling which."
                ),
                how_to_fix=(
                    "Look in the text of the reply for the check that failed. "
                    "Have the sender's administrator put right the set-up of the domain or of the sending server, or change in the message what the text names, such as a header field or a line that is too long. "
                    "If your address is not accepted, send from one that belongs to your account. "
                    "If a sending limit is used up, wait a day before you send more. "
                    "If it speaks of an unknown mailbox, correct the address; where there were several, send to each on its own, since none of them got the message."
                ),
                user_message=REFUSED,
                when_to_send="Send 550 after the final dot when your policy forbids the message.",
                scope=Scope.MESSAGE,
                actors=(Actor.SENDER_ADMINISTRATOR, Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR),
                associated_codes=(
                    "5.1.1",
                    "5.2.1",
                    "5.4.5",
                    "5.6.9",
                    "5.7.0",
                    "5.7.1",
                    "5.7.17",
                    "5.7.20",
                    "5.7.21",
                    "5.7.22",
                    "5.7.23",
                    "5.7.24",
                    "5.7.25",
                    "5.7.26",
                    "5.7.28",
                    "5.7.29",
                    "5.7.30",
                ),
            ),
            Case(
                commands=(Command.VRFY, Command.EXPN),
                says="In answer to `VRFY`, code 550 says that there is no such mailbox, or does not tell.",
                name="No such mailbox or list",
                summary="The server knows no such mailbox or list, or does not say, or the name is that of a list and not of a mailbox, or the reverse.",
                description="Nothing is sent in this exchange, so nothing has happened to any message.",
                when_seen=(
                    "The name is wrong, or the server does not tell this client. "
                    "It may also come where `VRFY` names a mailing list or `EXPN` a single user; the address then exists. "
                    "With 5.6.8 the full answer would hold characters outside ASCII, which the client has not allowed with `SMTPUTF8`."
                ),
                how_to_fix=(
                    "Check how the name is written, and read the text: for a mailing list use `EXPN`, for a user `VRFY`. "
                    "Do not conclude from a refusal of access that mail will fail."
                ),
                user_message="",
                when_to_send="Send 550 in answer to `VRFY` when there is no such mailbox; when you do not want to tell, send 252.",
                scope=Scope.RECIPIENT,
                actors=(Actor.SENDER_ADMINISTRATOR,),
                responsibility=Responsibility.NO_MESSAGE,
                associated_codes=("5.1.1", "5.6.8", "5.7.1"),
                references=(Reference(rfc=5321, section="3.5.3"),),
            ),
        ),
    ),
)
