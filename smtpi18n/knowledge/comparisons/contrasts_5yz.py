"""Words written for pairs of codes that people confuse and of which the lower is 5yz; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="500",
        b="501",
        commands=(Command.EHLO, Command.HELO, Command.AUTH, Command.MAIL, Command.RCPT),
        opening="Codes 500 and 501 are both syntax errors: 500 in the command itself, 501 in what follows it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="After code 500 the server does not know which command was meant, or the line was too long; after code 501 it knows the command and cannot read its arguments.",
            ),
        ),
        when_to_use_which=(
            "A server sends 500 for a word that it does not know or a line that is too long, and 501 for bad arguments of a command that it knows. "
            "A client that gets 501 corrects the address or the parameter; after 500 it does without the command, or shortens the line if that was too long."
        ),
    ),
    Contrast(
        a="500",
        b="502",
        commands=(Command.EHLO, Command.HELO, Command.EXPN),
        opening="Codes 500 and 502 both refuse a command: with 500 the server has never heard of it, with 502 it knows it and does not offer it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 500 means that the word was not recognized or the line was too long; code 502 means that the command was recognized and is not implemented here.",
            ),
        ),
        when_to_use_which=(
            "A server sends 502 for commands of the standard that it has left out, and 500 for words that it does not know; neither may be offered in its `EHLO` reply. "
            "`VRFY` and `EXPN` that are switched off for security get 252. "
            "After 502 a client does without the command; after 500 it does so too, unless the line was too long or was garbled on the way."
        ),
    ),
    Contrast(
        a="500",
        b="503",
        commands=(Command.MAIL, Command.RCPT, Command.DATA, Command.AUTH),
        opening="Codes 500 and 503 both refuse a command: 500 because the server does not know it, 503 because it comes at the wrong moment.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 500 the command would be refused at any time; with code 503 the server knows the command and would take it at another point, though a second `AUTH` never in the same session.",
            ),
        ),
        when_to_use_which=(
            "A server sends 503 for a command that it knows and that is out of order, 500 for one that it does not know. "
            "After 503 a client looks at the replies before it, because an earlier refusal is often the reason; after 500 it does without the command."
        ),
    ),
    Contrast(
        a="501",
        b="553",
        commands=(Command.MAIL, Command.RCPT),
        opening="Codes 501 and 553 can both refuse an address: 501 because it is not written as an address, 553 because such a name is not allowed here.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 501 is about the form of the line, parameters included; code 553 is about the mailbox name in it.",
            ),
        ),
        when_to_use_which=(
            "A server sends 501 if it cannot read the argument and 553 if it can read it and does not allow the name. "
            "After either the sender has the address to correct."
        ),
    ),
    Contrast(
        a="502",
        b="504",
        commands=(Command.EHLO, Command.HELO, Command.VRFY, Command.EXPN, Command.HELP),
        opening="Codes 502 and 504 both refuse what the server has not implemented: 502 the whole command, 504 one parameter of it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 502 no form of the command works; with code 504 the command itself works without that parameter.",
            ),
        ),
        when_to_use_which=(
            "A server sends 502 for a command that it has left out and 504 for a parameter. "
            "A client does without the command after 502; after 504 it tries again without the parameter, or with another log-in mechanism."
        ),
    ),
    Contrast(
        a="503",
        b="530",
        commands=(Command.MAIL, Command.RCPT, Command.DATA),
        opening="Codes 503 and 530 both say that something must come first: with 503 another command of the session or the transaction, with 530 TLS or a log-in.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 503 is about the order of commands and by the standard says nothing of security; code 530 is about the server's policy, which wants TLS or a log-in before this command.",
            ),
        ),
        when_to_use_which=(
            "A server sends 530 if the missing step is `STARTTLS` or `AUTH`, and 503 for any other step. "
            "A client that gets 530 sets up TLS or logs in; after 503 it reads the earlier replies, and logs in if the text asks for that, because some servers send 503 there."
        ),
    ),
    Contrast(
        a="503",
        b="554",
        commands=(Command.DATA,),
        opening="Codes 503 and 554 are, in answer to `DATA`, two ways to say that no recipient was accepted.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 503 says that the command came at the wrong point; code 554 says that the transaction failed, for whatever reason the text gives.",
            ),
        ),
        when_to_use_which=(
            "A server may answer `DATA` without recipients with either; in LMTP it must be 503. "
            "After a 554 greeting it answers every command but `QUIT` with 503. "
            "In answer to `DATA`, a client sends no message text after either, and acts on the earlier replies. "
            "If `MAIL FROM` was refused, that reply decides for the whole message. "
            "Otherwise the replies to `RCPT TO` decide: recipients refused with a 4yz code stay in the queue, and the others are reported."
        ),
    ),
    Contrast(
        a="521",
        b="554",
        commands=(Command.CONNECT,),
        opening="Codes 521 and 554 can both stand in place of the greeting: 521 says that this host never takes mail, 554 that it does not serve this client.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 521 holds for everybody and for ever; code 554 as a greeting may hold for one client only.",
            ),
        ),
        when_to_use_which=(
            "A host without mail service sends 521 and may then hang up; a mail server that turns one client away sends 554 and waits for `QUIT`. "
            "A client does not try the host again after 521; after 554 it has the cause looked into."
        ),
    ),
    Contrast(
        a="521",
        b="556",
        commands=(Command.CONNECT, Command.RCPT),
        opening="Codes 521 and 556 both mean that nobody takes mail there: 521 is said by the host itself, 556 by another server about somebody else's domain.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 521 comes when a client connects to a host that has no mail; code 556 comes to `RCPT TO`, from a server that has looked the domain up in DNS.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: 521 is for the host without mail itself, 556 for a server on the way. "
            "A sender checks the address after either; after 521 also the name of the server, and the text where it names a blocklist or a policy."
        ),
    ),
    Contrast(
        a="530",
        b="534",
        commands=(Command.AUTH, Command.MAIL),
        opening="Codes 530 and 534 both keep a client from sending: 530 because a log-in or TLS has to come first, 534 because the log-in was tried in too weak a way.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 530 asks for a log-in or TLS before a command, and in answer to `AUTH` only TLS can be meant; code 534 refuses the mechanism chosen in `AUTH`, not the password.",
            ),
        ),
        when_to_use_which=(
            "A server sends 530 to a client that skips the log-in and 534 to one that uses a mechanism below its policy. "
            "A client logs in after 530; after 534 it chooses a stronger mechanism, or the kind of password that the provider asks for."
        ),
    ),
    Contrast(
        a="530",
        b="535",
        commands=(Command.AUTH, Command.MAIL),
        opening="Codes 530 and 535 both keep a client from sending: with 530 a log-in or TLS has to come first, with 535 a log-in was tried and failed.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 530 asks for a log-in or for TLS; code 535 is the answer to a log-in with wrong credentials.",
            ),
        ),
        when_to_use_which=(
            "A server sends 530 to commands that need a log-in and 535 to a failed `AUTH`. "
            "After 530 the settings of the client lack a user name or TLS; after 535 the name or the password is wrong."
        ),
    ),
    Contrast(
        a="530",
        b="538",
        commands=(Command.AUTH, Command.MAIL),
        opening="Codes 530 and 538 can both mean that TLS is missing: 530 for any command, 538 for one log-in mechanism.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 530 refuses to go on without TLS or a log-in; code 538 refuses only the chosen mechanism on an open connection, and is obsolete.",
            ),
        ),
        when_to_use_which=(
            "A server of today does not offer the mechanism before TLS is on and answers it with 504 all the same; it sends 530 where its policy wants TLS or a log-in before the command, and no longer sends 538. "
            "After 538 a client starts TLS; after 530 it starts TLS or logs in, as the text says."
        ),
    ),
    Contrast(
        a="534",
        b="535",
        commands=(Command.AUTH,),
        opening="Codes 534 and 535 both refuse a log-in: 534 the way it was done, 535 the credentials.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 534 even the right password would not do; with code 535 the way is accepted and the name or password is not.",
            ),
        ),
        when_to_use_which=(
            "A server sends 534 if its policy wants a stronger mechanism and 535 if the credentials are wrong. "
            "A client changes the mechanism after 534 and the credentials after 535; some providers send either when an app password is needed."
        ),
    ),
    Contrast(
        a="535",
        b="550",
        commands=(Command.AUTH, Command.RCPT),
        opening="Codes 535 and 550 both refuse for good: 535 a log-in, 550 an address or a request against policy.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 535 is about who sends; code 550 is about where to, or about what the policy allows, and may itself be the price of not logging in.",
            ),
        ),
        when_to_use_which=(
            "There is nothing to choose: 535 answers `AUTH`, 550 the commands of a transaction. "
            "A client asks for new credentials after 535; after 550 it corrects the address, or logs in if the text speaks of relaying."
        ),
    ),
    Contrast(
        a="550",
        b="551",
        commands=(Command.RCPT,),
        opening="Codes 550 and 551 both refuse a recipient for good; 551 adds an address that may work.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 550 gives no way on, whatever the reason; code 551 is meant for one reason, a user who is now elsewhere, and should say where.",
            ),
        ),
        when_to_use_which=(
            "A server that knows the new address chooses by discretion: 551 discloses it, 550 does not. "
            "A client reports the failure in both cases and passes on the address that a 551 reply holds."
        ),
    ),
    Contrast(
        a="550",
        b="552",
        commands=(Command.RCPT, Command.MAIL, Command.END_OF_DATA),
        opening="Codes 550 and 552 both refuse for good; 552 is the one whose usual reason is size or space.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 550 the mailbox is missing or closed to the sender, or a policy stands in the way; with code 552 the message does not fit.",
            ),
        ),
        when_to_use_which=(
            "A server sends 552 for a full mailbox or a message that is too large, and 550 for a mailbox that cannot take any message. "
            "After 552 a smaller message may pass, unless the mailbox is full; after 550 the size does not matter."
        ),
    ),
    Contrast(
        a="550",
        b="553",
        commands=(Command.MAIL, Command.RCPT, Command.VRFY),
        opening="Codes 550 and 553 both refuse an address for good: 550 because the mailbox is not there or not open, 553 because its name is not allowed.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 550 judges the mailbox or a policy; code 553 judges the name as it is written, and can come before anyone has looked for the mailbox.",
            ),
        ),
        when_to_use_which=(
            "A server sends 553 for a name that is malformed or ambiguous, and 550 for a well-formed name without a mailbox or one that this user may not send from, although some servers send 553 for the last. "
            "A client has the address corrected after either."
        ),
    ),
    Contrast(
        a="550",
        b="554",
        commands=(Command.RCPT, Command.MAIL, Command.END_OF_DATA),
        opening="Codes 550 and 554 are the two general refusals, and servers often use them for the same reasons; the text and the enhanced status code tell more than the number.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 550 is at home with a mailbox or a policy; code 554 is at home with the transaction as a whole, or with the connection.",
            ),
            Difference(
                aspect=Aspect.ACTOR,
                text="A bad address behind code 550 is for the sender to correct; a refusal by policy, with code 550 or code 554, is for the sender's administrator.",
            ),
        ),
        when_to_use_which=(
            "RFC 5321 asks for 550 when a policy refuses `EHLO`, `MAIL FROM` or `RCPT TO`; 554 fits a refused greeting, `DATA` without recipients, and, on a submission server, whatever has no code of its own. "
            "A client acts alike on both; but where 554 answers `DATA`, the replies to `RCPT TO` decide instead."
        ),
    ),
    Contrast(
        a="550",
        b="556",
        commands=(Command.RCPT,),
        opening="Codes 550 and 556 both refuse a recipient for good: 550 for any reason, 556 for one, a domain that takes no mail at all.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 550 other mailboxes of the domain may well exist; with code 556 there is none.",
            ),
        ),
        when_to_use_which=(
            "A server that has found a null MX sends 556; for other reasons to refuse a recipient it sends 550. "
            "A client has the domain corrected after 556; after 550 the part before the @ may be at fault."
        ),
    ),
    Contrast(
        a="554",
        b="556",
        commands=(Command.RCPT,),
        opening="Codes 554 and 556 can both refuse a recipient: 554 without an exact reason, 556 with one, a domain that takes no mail.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 554 needs its text to be understood; code 556 says by its number that the domain is at fault.",
            ),
        ),
        when_to_use_which=(
            "A server sends 556 if DNS tells it that the domain takes no mail, and 554 only if no exact code fits. "
            "A client has the domain corrected after 556 and reads the text after 554."
        ),
    ),
)
