"""Words written for pairs of codes that people confuse and of which the lower is 5yz; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect, Relation
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="500",
        b="501",
        commands=(Command.EHLO, Command.MAIL, Command.RCPT),
        opening="Codes 500 and 501 are both syntax errors: 500 in the command itself, 501 in what follows it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 500 the server does not know which command was meant, or the line was too long; with code 501 it knows the command and cannot read its arguments.",
            ),
        ),
        log=(
            "If code 500 comes many times in a row, something other than commands has arrived, such as the lines of a message or the start of TLS. "
            "At code 501 look at the address or the host name in the command."
        ),
        client="After code 500 the client does without the command, or shortens the line if that was too long; after code 501 it corrects the address, the host name or the parameter.",
        server="Send 500 for a word that you do not know and for a line that is too long, and 501 for bad arguments of a command that you know.",
    ),
    Contrast(
        a="500",
        b="502",
        commands=(Command.EHLO, Command.EXPN, Command.AUTH, Command.STARTTLS),
        opening="Codes 500 and 502 both say that the server does not carry a command out.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 500 means that the word was not recognized or the line was too long; code 502 means that the command was recognized and is not implemented here.",
            ),
        ),
        log="If 500 or 502 answers `AUTH` or `STARTTLS`, the command is not offered at this point: use the submission port, and start TLS before the log-in.",
        client="After code 502 the client does without the command; after code 500 it does so too, unless the line was too long or was damaged on the way.",
        server=(
            "Send 500 for words that you do not know, and 502 for commands of the standard that you have left out; list neither in your `EHLO` reply. "
            "For a `VRFY` or `EXPN` that is switched off for security, 252 is right."
        ),
    ),
    Contrast(
        a="500",
        b="503",
        commands=(Command.MAIL, Command.RCPT, Command.DATA),
        opening="Codes 500 and 503 both refuse a command: 500 because the server does not know it, 503 because it comes at the wrong point.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 500 the command would be refused at any time; with code 503 the server would take it at another point, though a second `AUTH` never in the same session.",
            ),
        ),
        log="At code 500 look at the command itself; at code 503 look at the replies before it.",
        client="After code 500 the client does without the command; after code 503 it looks for the first refusal among the replies before it, which is often the reason.",
        server="Send 500 for a command that you do not know, and 503 for one that you know and that is out of order.",
    ),
    Contrast(
        a="500",
        b="552",
        commands=(Command.END_OF_DATA,),
        opening="After the final dot, codes 500 and 552 can both mean that a line of the message is too long.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 500 is otherwise about commands that the server does not know; code 552 usually says that the message as a whole is too large or the mailbox is full.",
            ),
        ),
        log="If the text mentions a line, as in `552 message line is too long`, a smaller message does not help: have the program break its lines or encode the text.",
        client="After either code the client reports the failure; if a line is too long, the program that writes the message has to break its lines.",
        server="Send 500 for a line that is too long, and 552 for a message that is larger than you take.",
    ),
    Contrast(
        a="501",
        b="530",
        commands=(Command.MAIL, Command.RCPT),
        relation=Relation.SAME_STEP,
        opening="Codes 501 and 530 can both stop a client at `MAIL FROM` or `RCPT TO`.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 501 usually says that an address or a parameter cannot be read; with code 530 the command is in order, but a log-in or TLS has to come before it.",
            ),
        ),
        log="Some servers send 501 with a text such as `Authentication required`: then the addresses are right and the log-in is missing, as with code 530.",
        client="After code 501 the client sends the command only with something corrected; after code 530 it starts TLS or logs in and sends the same command again.",
        server=(
            "Send 501 only for what you cannot read. If a log-in is missing, send 530, or people look for a fault in the address."
        ),
    ),
    Contrast(
        a="501",
        b="535",
        commands=(Command.AUTH,),
        opening="In answer to `AUTH`, codes 501 and 535 both end the log-in without success: with 501 the server could not read what it was sent, with 535 it read it and did not accept it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 501 is about the form, such as bad base64 or an extra line, or about a log-in that the client gave up; code 535 is about the user name, the password or the token.",
            ),
        ),
        log=(
            "At code 501 do not change the password: an empty field or a stray character in the settings is enough to cause it. "
            "If the text of code 535 mentions an invalid format, the same is meant, and Postfix sends 535 even for bad base64."
        ),
        client="After code 501 the fault is in the client, and its author corrects it; after code 535 the client asks the user for new credentials.",
        server=(
            "Send 501 with 5.5.2 for a line that is no base64, and 501 also to a client that gives up with `*`. "
            "Send 535 when you could read the credentials and they are wrong."
        ),
    ),
    Contrast(
        a="501",
        b="553",
        commands=(Command.MAIL, Command.RCPT),
        opening="Codes 501 and 553 can both refuse an address: 501 above all because the line cannot be read, 553 because the name is not allowed.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 501 is about the form of the line, parameters included; code 553 is about the name in it, or about a sender's address that belongs to somebody else.",
            ),
        ),
        log=(
            "Go by the text, for the two are not sharply divided: RFC 5321 names wrong syntax as a reason for 553, and Gmail sends it for a malformed address, with 5.1.3 or 5.1.7. "
            "If the text says `not owned by user`, the sender's address is meant, even in answer to `RCPT TO`."
        ),
        client="After either code it is often the sender who has an address to correct; after code 501 the fault may also be in a parameter that the client added.",
        server="Send 501 if you cannot read the argument, and 553 if you can read it and do not allow the name.",
    ),
    Contrast(
        a="502",
        b="503",
        commands=(Command.STARTTLS, Command.AUTH, Command.VRFY, Command.EXPN),
        relation=Relation.SAME_STEP,
        opening="Codes 502 and 503 both refuse a command that the server usually knows: 502 altogether, 503 at this point of the session.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 502 says that the command is left out or switched off on this server; code 503 says that another command is missing before it, or that this command has been sent already.",
            ),
        ),
        log=(
            "In answer to `AUTH`, either can mean that TLS has to come first, and in answer to `STARTTLS`, that TLS is on already, as on port 465. "
            "Elsewhere, look for the first refusal before a 503."
        ),
        client="After code 502 the client does without the command; after code 503 it sends what has to come first, or acts on the refusal that it has missed.",
        server="Send 502 to a command that you never carry out, and 503 to one that you carry out at another point of the session.",
    ),
    Contrast(
        a="502",
        b="504",
        commands=(Command.EHLO, Command.VRFY, Command.EXPN, Command.HELP, Command.AUTH),
        opening="Codes 502 and 504 both refuse what the server has not implemented: 502 the whole command, 504 a value given with it.",
        log=(
            "In answer to `AUTH`, code 502 means that logging in is not offered at this point, code 504 that this mechanism is not. "
            "In answer to `EHLO`, `MAIL FROM` or `RCPT TO`, code 504 mostly asks for a complete name, with its domain."
        ),
        client="After code 502 the client does without the command; after code 504 it tries another value, such as another log-in mechanism or a complete host name.",
        server="Send 502 for a command that you have left out, and 504 for a value that you do not support with a command that you do.",
    ),
    Contrast(
        a="503",
        b="530",
        commands=(Command.MAIL, Command.RCPT, Command.DATA),
        relation=Relation.SAME_STEP,
        opening="Codes 503 and 530 both say that something must come first: with 503 another command of the session or the transaction, with 530 TLS or a log-in.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="By the standard, code 503 is about the order of commands and says nothing of security; code 530 is about the server's policy.",
            ),
        ),
        log=(
            "Some servers send 503 with a text that asks for a log-in: treat it like 530. "
            "If 530 answered `MAIL FROM` and the client went on, 530 usually follows again, and from some servers 503. "
            "If 530 comes although a password is set, look further up for a log-in that failed, with 535 or 504."
        ),
        client="After code 503 the client acts on the first refusal before it; after code 530 it starts TLS or logs in, in the same session.",
        server="Send 503 if a step of the session or the transaction is missing, but 530 if that step is `STARTTLS` or `AUTH`, because after 530 mail programs ask for a password.",
    ),
    Contrast(
        a="503",
        b="550",
        opening="Code 503 is often the consequence of code 550: the server refused the sender or every recipient with 550, and the client sent `DATA` all the same.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 503 says only that a command came at the wrong point; code 550 says why: a mailbox is not there, or a policy forbids the request.",
            ),
        ),
        log="Many programs report only the last reply, 503: look for the 550 before it and act on that one.",
        client="After code 503 the client goes back to the first refusal: it reports to the sender what code 550 said, and keeps only what was refused with a code that begins with 4.",
        server="Send 550 for each recipient that you refuse, and 503 or 554 in answer to a `DATA` for which no recipient is left.",
    ),
    Contrast(
        a="503",
        b="554",
        commands=(Command.DATA,),
        relation=Relation.ALTERNATIVES,
        opening="In answer to `DATA`, codes 503 and 554 are two ways to say that no recipient was accepted; elsewhere 503 is about the order of commands, 554 about the request itself.",
        differences=(
            Difference(
                aspect=Aspect.RETRY,
                text="After code 503 the same command may be right at another point; after code 554 the same attempt fails again.",
            ),
            Difference(
                aspect=Aspect.COMMANDS,
                text="Code 554 also comes in place of the greeting and after the final dot, where code 503 is hardly ever met.",
            ),
        ),
        log=(
            "If the log shows 503 or 554 in answer to `DATA`, look at the replies to `RCPT TO` before it: the reason is there. "
            "Postfix sends 554 when every recipient was refused, and 503 when no sender was accepted either."
        ),
        client=(
            "After 503 or 554 in answer to `DATA` the client sends no message and acts on the earlier replies. "
            "If `MAIL FROM` was refused, that reply decides for the whole message. "
            "Otherwise the replies to `RCPT TO` decide: recipients refused with a code that begins with 4 stay in the queue, and the others are reported."
        ),
        server=(
            "Answer `DATA` without recipients with either; in LMTP it must be 503. "
            "After a 554 greeting, answer every command but `QUIT` with 503."
        ),
    ),
    Contrast(
        a="521",
        b="554",
        commands=(Command.CONNECT,),
        opening="In place of the greeting, codes 521 and 554 both refuse the whole session.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 521 should hold for everybody and for ever, because this host takes no mail; code 554 as a greeting may hold for one client only.",
            ),
        ),
        log="If the text of either names a blocklist, an IP address or reverse DNS, this client alone is meant: some servers send 521 in that case as well, where 554 is right.",
        client="After either code the client tries the domain's other MX hosts; to this host it returns only after a 554 whose cause has been removed, and not after 521.",
        server=(
            "On a host without mail service send 521, after which you may close the connection. "
            "To turn one client away, send 554 and wait for `QUIT`."
        ),
    ),
    Contrast(
        a="521",
        b="556",
        commands=(Command.CONNECT,),
        opening="Codes 521 and 556 both mean that nobody takes mail there: 521 is said by the host itself, 556 by another server about somebody else's domain.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 521 is about the host to which the client has connected; code 556 is about the recipient's domain, which the server has looked up in DNS.",
            ),
        ),
        log="After either code check the domain in the address; after code 521 also the name of the server, and the text where it names a blocklist or a policy.",
        server="Send 521 as the greeting of a host that takes no mail at all, and 556 as a server on the way, when the recipient's domain has a null MX record.",
    ),
    Contrast(
        a="522",
        b="552",
        commands=(Command.RCPT,),
        told=(Aspect.ACTOR,),
        opening="Codes 522 and 552 can both say that the recipient's mailbox is full: some servers send 522 where the standard has 552.",
        log="Code 522 is usually no misprint of 552: `chkuser`, a patch for qmail, sends it, and it is 5.2.2 without the dots.",
        server="In place of 522, send 552 with 5.2.2, or 452 with 4.2.2 if the client should try again.",
    ),
    Contrast(
        a="525",
        b="535",
        commands=(Command.AUTH,),
        opening="In answer to `AUTH`, codes 525 and 535 both refuse the log-in, but no RFC describes code 525.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="In answer to `AUTH`, code 525 says that the account is disabled or may not be used from this IP address, even if the password is right; code 535 usually says that the user name, the password or the token is not accepted.",
            ),
        ),
        log=(
            "If code 535 is followed by 5.7.13, the account is disabled as with code 525: a new password does not help, and whoever runs the mail service has to turn the account on again. "
            "In answer to `RCPT TO`, code 525 is about the recipient's account and not about the log-in."
        ),
        client="After code 525 the client stops logging in; after code 535 it asks the user for new credentials.",
        server="In place of 525, send 535 with 5.7.13 for a disabled account, because clients know 535.",
    ),
    Contrast(
        a="530",
        b="534",
        opening="Codes 530 and 534 both keep a client from sending: with 530 it has not logged in or not started TLS, with 534 its log-in was tried in too weak a way.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 530 asks for a log-in or TLS before a command, and in answer to `AUTH` only TLS can be meant; code 534 refuses the mechanism chosen in `AUTH`, not the password.",
            ),
        ),
        log="If the log shows 534 and then 530, begin with code 534: the client has gone on without a log-in.",
        client="After code 530 the client logs in or starts TLS; after code 534 it chooses a stronger mechanism, or the kind of password that the provider asks for.",
        server="Send 530 to a client that leaves out the log-in or TLS, and 534 to one whose mechanism is too weak for your policy.",
    ),
    Contrast(
        a="530",
        b="535",
        commands=(Command.DATA,),
        opening="Codes 530 and 535 both keep a client from sending: with 530 a log-in or TLS has to come first, with 535 a log-in was tried and failed.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 530 answers the command before which something is missing; code 535 usually answers the log-in itself, whose user name, password or token is not accepted.",
            ),
        ),
        log=(
            "If both stand in one log, begin with code 535: the log-in failed, the client went on all the same, and 530 followed. "
            "Microsoft quotes the 535 in the text of its 530."
        ),
        client="After code 530 the client logs in or starts TLS, as the text says; after code 535 it asks the user for new credentials and sends nothing until the log-in has succeeded.",
        server="Send 530 in answer to commands that need a log-in or TLS first, and 535 in answer to an `AUTH` whose credentials are wrong.",
    ),
    Contrast(
        a="530",
        b="538",
        commands=(Command.AUTH, Command.MAIL),
        opening="Codes 530 and 538 can both mean that TLS is missing: 530 for any command, 538, which is obsolete, for one log-in mechanism.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 530 refuses to go on without TLS or a log-in; code 538 refuses only the chosen mechanism on an unencrypted connection, where another one may do.",
            ),
        ),
        log="At 530 and 538 alike look first at the encryption in the client's settings, and only then at the log-in.",
        client="After code 538 the client starts TLS; after code 530 it does so too, or logs in if that is what the text asks for.",
        server=(
            "Send 530 where your policy wants TLS or a log-in before the command. "
            "In place of 538, do not offer the mechanism before TLS is on, and refuse it with 504."
        ),
    ),
    Contrast(
        a="530",
        b="550",
        commands=(Command.MAIL, Command.RCPT),
        opening="Codes 530 and 550 can both turn away a client that has not logged in: 530 asks for the log-in, 550 only refuses.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 530 says what is missing, a log-in or TLS; code 550 may have many reasons, from an unknown mailbox to a policy, and only its text tells whether a log-in would help.",
            ),
        ),
        log=(
            "If the text of code 550 mentions relaying or unauthenticated senders, turn on the log-in for outgoing mail, as after code 530. "
            "If the recipient's server asks other servers for a log-in, only its administrator can help."
        ),
        client="After code 530 the client starts TLS or logs in and repeats the command; after code 550 it reports the failure, unless the text asks for a log-in.",
        server="Send 530 to a client that you would serve after a log-in, and 550 where a log-in would change nothing.",
    ),
    Contrast(
        a="530",
        b="553",
        commands=(Command.MAIL, Command.RCPT),
        opening="Codes 530 and 553 can both turn away a client that has not logged in, but 553 mostly has another reason.",
        log=(
            "If the text of code 553 mentions `rcpthosts` (qmail), a log-in is missing, as with code 530. "
            "If it says `not owned by user`, the client has logged in, but the sender's address belongs to somebody else."
        ),
        client="After code 530 the client logs in or starts TLS and repeats the command; after code 553 the sender changes the address that the text names, or the client logs in if relaying is denied.",
        server="Send 530 if only a log-in or TLS is missing, and 553 only for a name whose form you do not allow.",
    ),
    Contrast(
        a="530",
        b="554",
        commands=(Command.MAIL, Command.RCPT),
        told=(Aspect.ACTOR,),
        opening="Codes 530 and 554 can both turn away a client that has not logged in: 530 asks for the log-in, 554 refuses without an exact code.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 530 says that a log-in or TLS has to come first; code 554 leaves the reason to its text, and in answer to `RCPT TO` it is often that relaying is denied.",
            ),
        ),
        log=(
            "If the text of code 554 is `Relay access denied`, a mail program is helped by the same as after code 530: a log-in on the submission port. "
            "If it names a blocklist or the content, the log-in is not the reason."
        ),
        client="After code 530 the client logs in or starts TLS, as the text says, and repeats the command; after code 554 it reports the failure or, if the text denies relaying, logs in.",
        server=(
            "Send 530 if a log-in would help, and 554 only if no exact code fits. "
            "For relaying that you deny altogether, 550 with 5.7.1 is the standard's code."
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
        log="Some providers send 534 and others 535 where an app password is needed or the user has to log in with a browser: look for a web address in the text.",
        client="The client changes the mechanism after code 534 and the credentials after code 535.",
        server="Send 534 if your policy wants a stronger mechanism, and 535 if the credentials are wrong.",
    ),
    Contrast(
        a="535",
        b="550",
        told=(Aspect.COMMANDS,),
        opening="Codes 535 and 550 both refuse for good: 535 a log-in, 550 an address, a message or another request, usually later.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 535 is about who sends; code 550 is about where to, or about what a policy allows, and a missing log-in can be the reason.",
            ),
        ),
        log="If the log shows 535 and then 550 with a text about relaying, begin with code 535: the client has gone on without a log-in.",
        client="The client asks for new credentials after code 535; after code 550 it has the address corrected, or logs in if the text mentions relaying.",
        server="Send 535 in answer to an `AUTH` with wrong credentials, and 550 in answer to the commands of a transaction.",
    ),
    Contrast(
        a="535",
        b="554",
        told=(Aspect.COMMANDS, Aspect.ACTOR),
        opening="Codes 535 and 554 can follow one another: the log-in fails with 535, the client goes on without it, and the server refuses to relay with 554.",
        log=(
            "If both stand in one log, remove the cause of code 535 first. "
            "If 554 stands alone and names a blocklist or the content, the log-in is not the reason."
        ),
        client="After code 535 the client asks the user for new credentials and does not go on without a log-in; after code 554 it reports the failure.",
        server=(
            "Send 535 only in answer to `AUTH`. "
            "Rather than 554, a client that has not logged in gets 530 if a log-in would help, and 550 with 5.7.1 if you do not relay for it at all."
        ),
    ),
    Contrast(
        a="550",
        b="551",
        commands=(Command.RCPT,),
        relation=Relation.ALTERNATIVES,
        opening="Codes 550 and 551 both refuse a recipient for good; 551 adds an address that may work.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 550 names no other address, whatever the reason; code 551 is meant for one reason, a user whose mail belongs on another server, and should say where.",
            ),
        ),
        log="If a bounce quotes 551, look for the new address in its text; if it quotes 550, check first whether the address is written correctly.",
        client="After either code the client reports the failure; after code 551 it also passes on the address that the reply holds.",
        server="If you know the new address, decide whether people may learn it: 551 discloses it, 550 does not.",
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
        log="A quota in the text need not be the recipient's mailbox: `550 5.4.5 Daily user sending limit exceeded` (Gmail) is about the sender's own account, and some providers send 552 for that.",
        client="After either code the client reports the failure; a smaller message can help only after code 552, and not if the mailbox is full; after code 550 size does not matter.",
        server="Send 552 for a full mailbox or a message that is too large, and 550 for a mailbox that cannot take any message.",
    ),
    Contrast(
        a="550",
        b="553",
        commands=(Command.RCPT, Command.VRFY),
        opening="Codes 550 and 553 both refuse an address for good: 550 because the mailbox is not there or not open, 553 because its name is not allowed.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 550 is about the mailbox or a policy; code 553 is about the name as it is written, and can come before anyone has looked for the mailbox.",
            ),
        ),
        log="In answer to `RCPT TO`, 550 and 553 may both be about the sender's address, a refusal that Postfix puts off until then: read which address the text names.",
        client="After either code the client has the address corrected that the text names, the sender's or the recipient's; if code 550 names a policy instead, it reports the failure.",
        server=(
            "Send 553 for a name that your rules do not allow or that fits several mailboxes, and 550 for an allowed name without a mailbox. "
            "For an address from which this user may not send, 550 with 5.7.1 is right, although some servers send 553."
        ),
    ),
    Contrast(
        a="550",
        b="554",
        commands=(Command.RCPT, Command.MAIL, Command.END_OF_DATA),
        opening="Codes 550 and 554 are the two general refusals, and servers often use them for the same reasons: 550 points at a reason, 554 leaves it to the text of the reply.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 550 is meant for a mailbox or a policy; code 554 is meant for the transaction as a whole or the connection, where no exact code fits.",
            ),
            Difference(
                aspect=Aspect.ACTOR,
                text="A bad address behind code 550 is for the sender to correct; a refusal by policy, with code 550 or code 554, is for the sender's administrator.",
            ),
        ),
        log="The text and the enhanced status code tell more than the number: after 550 or 554, 5.1.1 points at the address, 5.7.1 at a policy, at relaying or at spam.",
        client="After either code the client reports the failure; but where 554 answers `DATA`, the replies to `RCPT TO` decide instead.",
        server=(
            "When a policy refuses `EHLO`, `MAIL FROM` or `RCPT TO`, send 550, as RFC 5321 asks. "
            "Send 554 for a refused greeting, for `DATA` without recipients, and, on a submission server, for whatever has no code of its own."
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
        log="After code 556 the domain in the address is wrong; after code 550 it may be the part before the @, or the address is right and a policy refuses.",
        client="After either code the client tells the sender that this recipient was refused, and goes on with the others.",
        server="Send 556 if you have found a null MX record for the recipient's domain, and 550 for other reasons to refuse a recipient.",
    ),
    Contrast(
        a="553",
        b="554",
        commands=(Command.MAIL, Command.RCPT),
        told=(Aspect.ACTOR,),
        opening="In answer to `MAIL FROM` and `RCPT TO`, servers often use codes 553 and 554 for the same reasons: a sender's address, relaying, a blocked client; 553 means the address itself, 554 leaves the reason to the text.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 553 is meant for an address that is not allowed as it is written, or not to this sender; code 554 is meant for whatever has no exact code, and its text gives the reason.",
            ),
        ),
        log="If the text names a blocklist or an IP address, the client is the reason, and not the addresses: Yahoo then answers with 553, many others with 554.",
        client="After code 553 the client has the address corrected that the text names; after code 554 it reports the failure with the whole text.",
        server=(
            "Send 553 for the form of a name, and 554 only if no exact code fits. "
            "For relaying, and for a sender's address that the account may not use, send 550 with 5.7.1."
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
        log="At code 556 correct the domain in the address; at code 554 read the text, which mostly names relaying or the client.",
        client="After either code the client tells the sender that this recipient was refused; if a 554 names the client itself, all recipients are refused.",
        server="Send 556 if DNS tells you that the domain takes no mail, and 554 only if no exact code fits.",
    ),
)
