"""Words written for pairs of codes that people confuse and of which one or both are enhanced status codes; other pairs are compared by their facts."""

from __future__ import annotations

from ...facts import Command
from ...relations import Aspect, Relation
from ..schema import Contrast, Difference

CONTRASTS: tuple[Contrast, ...] = (
    Contrast(
        a="550",
        b="5.1.1",
        commands=(Command.RCPT,),
        opening="Codes 550 and 5.1.1 often stand in one reply: the reply code 550 refuses for good, and code 5.1.1 behind it says that the mailbox does not exist.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 550 leaves open whether the address or a policy is the reason; code 5.1.1 points at the address, at the part before the @ sign.",
            ),
        ),
        log=(
            "A missing mailbox is surest where the two stand together: 550 alone may be a policy, and behind 552 some providers send 5.1.1 for a full mailbox. "
            "If the address is right all the same, compare the name of the server that refused with the MX record of the domain."
        ),
        client="After code 550 the client reports the failure to the sender, with 5.1.1 or without it; a mailing program drops the address after code 5.1.1, and not after code 550 alone.",
        server="Send 5.1.1 behind 550 only if the mailbox does not exist; if it exists and a rule closes it to this sender, put 5.7.1 there.",
    ),
    Contrast(
        a="550",
        b="5.7.1",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening="Codes 550 and 5.7.1 often stand in one reply: the reply code 550 refuses for good, and code 5.7.1 behind it points at a rule of the server without naming it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 550 may also mean a wrong address; with code 5.7.1 the address is usually right, and it is this delivery that is forbidden.",
            ),
        ),
        log=(
            "If every recipient gets 550 with 5.7.1, the client, the sender or the message is the reason; if only one of several does, it is a rule of that recipient, or the server does not relay to that domain. "
            "After the final dot it is mostly the content, or a check such as DMARC."
        ),
        client="After either code the client reports the failure with the whole text, from which a person learns the rule; a mailing program does not drop the address for 5.7.1 alone.",
        server="Send 5.7.1 behind 550 with a text that names the rule and says where to ask; a bare 550 makes people look for a mistake in the address.",
    ),
    Contrast(
        a="552",
        b="5.2.2",
        commands=(Command.RCPT, Command.END_OF_DATA),
        opening="Codes 552 and 5.2.2 often stand in one reply: the reply code 552 refuses for good what does not fit, and code 5.2.2 behind it says that the recipient's mailbox is full.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 552 may mean a message that is too large, a full mailbox or too many recipients; code 5.2.2 is usually about the mailbox alone.",
            ),
        ),
        log=(
            "Without 5.2.2, the text of 552 has to tell a full mailbox from a message that is too large. "
            "If the text of 5.2.2 speaks of a quota for sending (Microsoft), the sender's account is meant, and the recipient's mailbox may have room."
        ),
        client="After either code in answer to `RCPT TO` the client goes on with the other recipients and reports that this one was refused; after code 5.2.2 the same message fits only once there is room.",
        server="Send 552 with 5.2.2 if the client is to give up at once, and 452 with 4.2.2 if the recipient is likely to make room within days.",
    ),
    Contrast(
        a="552",
        b="5.3.4",
        commands=(Command.MAIL, Command.END_OF_DATA),
        opening="Codes 552 and 5.3.4 often stand in one reply: the reply code 552 refuses the message for good, and code 5.3.4 behind it says that the whole system takes none so large.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 552 may also mean that one mailbox is full, and then a smaller message seldom helps; with code 5.3.4 it does.",
            ),
        ),
        log=(
            "In answer to `MAIL FROM`, only the announced size has been judged; after the final dot, the message itself. "
            "If a bounce has 5.3.4 but quotes no reply of the other server, the sending server has compared the size with the limit of the next one by itself."
        ),
        client="After either code the client reports the failure; if it compares the size with the `SIZE` of the `EHLO` reply beforehand, it does not have to send the message at all.",
        server="Send 552 with 5.3.4 as soon as you know the size; for the limit of one mailbox put 5.2.3 behind 552, and 5.2.2 if the mailbox is full.",
    ),
    Contrast(
        a="4.2.1",
        b="5.2.1",
        commands=(Command.RCPT,),
        told=(Aspect.RETRY,),
        opening="Codes 4.2.1 and 5.2.1 both say that the mailbox exists and takes no mail: with 4.2.1 for the time being, with 5.2.1 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Behind code 4.2.1 is mostly too much mail at once; behind code 5.2.1 mostly an account that is disabled or that nobody has used for long.",
            ),
        ),
        log=(
            "Gmail has the same words about too much mail for 4.2.1 and for 5.2.1: after 5.2.1 no server tries again by itself, so the sender sends the message once more later. "
            "If the text calls the account inactive or disabled, a later attempt does not help."
        ),
    ),
    Contrast(
        a="4.2.2",
        b="4.3.1",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        told=(Aspect.SCOPE, Aspect.COMPANIONS),
        opening="Codes 4.2.2 and 4.3.1 mostly stand behind 452, and both say that space is short for now: 4.2.2 in one mailbox, 4.3.1 on the server as a whole.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 4.2.2 holds up the mail of one recipient, who can delete some of it; code 4.3.1 holds up everybody's mail until the server has room again.",
            ),
        ),
        log=(
            "See whether the server takes mail for other recipients at the same time: if so, one mailbox is full, and if not, the server. "
            "In the text, `quota` mostly means the recipient, `system storage` or `system resources` the server."
        ),
        client="After code 4.2.2 the client sends the message to the other recipients and tries this one again later; after code 4.3.1 it tries again later for all whom the server did not take.",
        server="Send 452 with 4.2.2 if the recipient can make room, and 452 with 4.3.1 if only you can.",
    ),
    Contrast(
        a="4.2.2",
        b="5.2.2",
        commands=(Command.RCPT, Command.END_OF_DATA),
        opening="Codes 4.2.2 and 5.2.2 give the same reason, a full mailbox: with 4.2.2 the sending server waits until there is room, with 5.2.2 it returns the message at once.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 4.2.2 is sent where the recipient is likely to make room in time; code 5.2.2 where that is not to be expected, for example because nobody uses the mailbox any more.",
            ),
            Difference(
                aspect=Aspect.RETRY,
                text="After code 4.2.2 the sender only has to wait; after code 5.2.2 the message has to be sent again once there is room.",
            ),
        ),
        log=(
            "If 4.2.2 comes for days, nobody empties the mailbox: reach the recipient another way before the message is returned after all. "
            "If the text of 5.2.2 speaks of a quota for sending (Microsoft), no mailbox is full, but the sender has sent too much."
        ),
    ),
    Contrast(
        a="4.4.1",
        b="4.4.2",
        opening="Codes 4.4.1 and 4.4.2 both report trouble with a connection that may pass: with 4.4.1 mostly none came about, with 4.4.2 one came about and broke off.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 4.4.1 the other server, the network or a firewall mostly lets no connection through; with code 4.4.2 the two were already connected when the line broke or one side fell silent.",
            ),
        ),
        log=(
            "With 4.4.1 the log mostly shows that a connection was refused or timed out, or, after 421, that Exchange has ended a long session; with 4.4.2 it mostly names the step at which an open one broke, even if that was only the greeting. "
            "If 4.4.2 comes at the same step each time, such as `STARTTLS` or a large message, the cause lies there."
        ),
        client="After code 4.4.1 the client tries the domain's next MX host, and the same one again later; after code 4.4.2 it acts as if the server had answered 451.",
    ),
    Contrast(
        a="4.4.7",
        b="5.4.7",
        opening="Codes 4.4.7 and 5.4.7 both say that a message has waited too long: with 4.4.7 the server may still be trying, with 5.4.7 it has given up.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="By its first digit, code 4.4.7 is a delay and code 5.4.7 the end; but Exchange and Sendmail put 4.4.7 into their last report as well.",
            ),
        ),
        log=(
            "Trust the line `Action` of the report more than the digit: with `delayed` the message is still under way, with `failed` it has come back. "
            "Postfix sends neither code when it gives up, but that of its last attempt, such as 4.4.1."
        ),
        client="A program that reads bounces counts a message as lost after code 5.4.7, and after code 4.4.7 only if the report says so; it does not send one anew that is only delayed, or it arrives twice.",
    ),
    Contrast(
        a="4.5.3",
        b="5.5.3",
        commands=(Command.RCPT,),
        told=(Aspect.RETRY,),
        opening="Codes 4.5.3 and 5.5.3 both refuse recipients because there are too many: 4.5.3 only in this transaction, 5.5.3 for good.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 4.5.3 only wants the recipients divided among several transactions; code 5.5.3 says that a message to so many recipients is against a rule, and those refused do not get it.",
            ),
        ),
        log=(
            "After 4.5.3, look at the next transaction in the log: there a mail server names the refused recipients again, and mostly they are accepted. "
            "If there is none, the program has given up too early. "
            "At 5.5.3 see which server refused: often it is the sender's own."
        ),
        client="After code 4.5.3 the client sends the message to the recipients that were accepted and names the others in a further transaction; after code 5.5.3 it does so only behind 552, as RFC 5321 recommends, and otherwise reports the failure.",
    ),
    Contrast(
        a="5.1.1",
        b="5.1.10",
        commands=(Command.RCPT,),
        opening="Codes 5.1.1 and 5.1.10 both refuse a recipient for good: from Microsoft both for one address, elsewhere 5.1.10 for a domain that takes no mail at all.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 5.1.1 means that one mailbox is missing; code 5.1.10 is registered for a null MX record, with which no address in the domain takes mail.",
            ),
        ),
        log="Look at the reply code and the text: 556 or `nullMX` means the domain, 550 with `RecipientNotFound` one unknown recipient, as with 5.1.1.",
        client="After either code the client reports that this recipient was refused, and a mailing program drops the address.",
        server="Send 550 with 5.1.1 for a mailbox that does not exist, and 556 with 5.1.10 only if you have found a null MX record at the recipient's domain.",
    ),
    Contrast(
        a="5.1.1",
        b="5.1.2",
        commands=(Command.RCPT,),
        opening="Codes 5.1.1 and 5.1.2 both refuse a recipient's address for good: 5.1.1 for the part before the @ sign, 5.1.2 for the part after it.",
        log=(
            "See who refused: 5.1.1 mostly comes from the recipient's server, which a bounce names in the line `Remote-MTA`; with 5.1.2 that line is often missing, because the sender's own server has only asked DNS. "
            "If 5.1.1 comes for a whole domain at once, the mail has probably reached a server that does not hold its mailboxes."
        ),
        client="After either code the client reports that this recipient was refused; after code 5.1.2 it is of no use to try other addresses in the same domain.",
        server="Send 5.1.1 for an unknown address in a domain of yours, and 5.1.2 for a domain that DNS does not know, both behind 550.",
    ),
    Contrast(
        a="5.1.1",
        b="5.2.1",
        commands=(Command.RCPT,),
        relation=Relation.SAME_TOPIC,
        opening="Codes 5.1.1 and 5.2.1 both refuse one recipient for good: with 5.1.1 there is no such mailbox, with 5.2.1 there is one, but it is closed.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Behind code 5.1.1 is usually a mistake in the address or an old one; with code 5.2.1 the address is usually right, and its account is switched off.",
            ),
        ),
        log=(
            "At 5.2.1 do not look for a typing error, but read whether the text speaks of a disabled account, of too much mail (Gmail) or of a spam filter (Microsoft). "
            "If an account is first disabled and then deleted, 5.2.1 comes at first, and 5.1.1 later."
        ),
        client="After either code the client reports that this recipient was refused; a mailing program drops the address after code 5.1.1, and after code 5.2.1 unless the text speaks of too much mail.",
    ),
    Contrast(
        a="5.1.10",
        b="5.7.27",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        relation=Relation.SAME_TOPIC,
        opening="By the registry, codes 5.1.10 and 5.7.27 both refuse for good because of a null MX record: 5.1.10 at the recipient's domain, 5.7.27 at the sender's domain.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 5.1.10 nobody there can get the message; with code 5.7.27 nobody could get a reply or a bounce, and the server takes no such mail.",
            ),
        ),
        log=(
            "Null MX has nothing to do with it if 5.1.10 comes from Microsoft (unknown recipient) or 5.7.27 from Gmail (SPF not passed). "
            "Postfix writes `nullMX` in both cases: see which address the text names, the recipient's or the sender's."
        ),
        server="Send 556 with 5.1.10 if the recipient's domain has that record, and 550 with 5.7.27 if the sender's domain has it, as RFC 7505 recommends.",
    ),
    Contrast(
        a="5.1.2",
        b="5.4.4",
        commands=(Command.RCPT,),
        relation=Relation.ALTERNATIVES,
        told=(Aspect.RETRY,),
        opening="Codes 5.1.2 and 5.4.4 both refuse for good, often for the same reason, a recipient's domain that DNS does not know: Sendmail and Gmail then send 5.1.2, while reports of Exchange and Postfix have 5.4.4.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 5.1.2 points at the address; code 5.4.4 says only that no host was found, which can also be due to DNS or to the settings of the sending server itself.",
            ),
        ),
        log=(
            "Look the domain up in DNS: if it is not there, the address is wrong, whichever code the bounce shows. "
            "If DNS names mail servers for it, look at the sending server: at its DNS resolver, and after 5.4.4 also at its routes."
        ),
        client="After either code the sending side makes no further attempt for this recipient and tells the sender.",
        server="Send 5.1.2 if the domain does not exist, and 5.4.4 if it exists but its records lead to no host.",
    ),
    Contrast(
        a="5.1.3",
        b="5.1.7",
        commands=(Command.MAIL, Command.RCPT),
        relation=Relation.SAME_TOPIC,
        told=(Aspect.COMMANDS,),
        opening="Codes 5.1.3 and 5.1.7 both refuse, for good, an address that is not written correctly: 5.1.3 the recipient's in `RCPT TO`, 5.1.7 the sender's in `MAIL FROM`.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="The fault behind code 5.1.3 is mostly in what somebody has typed or in a list of addresses; behind code 5.1.7 it is mostly in the settings of the program that sends.",
            ),
        ),
        log=(
            "Exchange writes `Invalid address` for both, so go by the code or by the command before it. "
            "If 5.1.7 comes in answer to `RCPT TO`, it often comes from Postfix, which could not verify the sender's address: the address may be written correctly."
        ),
        server="Send 501 with either for what is not an address: with 5.1.3 in answer to `RCPT TO`, with 5.1.7 in answer to `MAIL FROM`.",
    ),
    Contrast(
        a="5.2.3",
        b="5.3.4",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        told=(Aspect.SCOPE, Aspect.COMPANIONS),
        opening="Codes 5.2.3 and 5.3.4 mostly stand behind 552, and both refuse a message for good because of its size: 5.2.3 by a limit of one mailbox, 5.3.4 by the limit for everybody.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 5.2.3 the same message may be taken for other recipients; with code 5.3.4 that server takes it for nobody.",
            ),
        ),
        log="Compare the size of the message, with its attachments encoded, with the `SIZE` that the server announces: above it the limit for everybody is meant, whichever code comes; below it, mostly a limit of the recipient or of the sender.",
        client="After code 5.2.3 in answer to `RCPT TO` the client goes on with the other recipients; otherwise either code refuses the message for all of them, and the client reports that.",
        server="Send 552 with 5.3.4 in answer to `MAIL FROM` if the announced size is too much for you in any case, and 552 with 5.2.3 in answer to `RCPT TO` if only this mailbox takes less.",
    ),
    Contrast(
        a="5.7.0",
        b="5.7.1",
        commands=(Command.AUTH, Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        told=(Aspect.COMPANIONS,),
        opening="Codes 5.7.0 and 5.7.1 are the two general codes for security and policy, and neither gives the reason: 5.7.0 stands above all behind 530, 5.7.1 behind 550 and 554.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 5.7.0 may concern anything from a log-in to a virus; code 5.7.1 says at least that this delivery is not allowed.",
            ),
        ),
        log=(
            "Look first at the reply code: 530 asks for something that the client itself can do, 535 refuses its log-in. "
            "With other reply codes, look in the text for relaying, a blocklist, spam or DMARC, whichever of the two codes stands there."
        ),
        client="After 530 with 5.7.0 the client logs in or starts TLS and repeats the command; otherwise it reports the failure after either code.",
        server="Send 5.7.0 behind 530 if a log-in or TLS has to come first, and behind other reply codes only if you do not want to give the reason; send 5.7.1 behind 550, and name the rule.",
    ),
    Contrast(
        a="5.7.1",
        b="5.7.26",
        commands=(Command.END_OF_DATA,),
        told=(Aspect.COMPANIONS,),
        opening="Codes 5.7.1 and 5.7.26 mostly stand behind 550, and both can refuse a message whose origin could not be confirmed: 5.7.1 stands for any rule, 5.7.26 for checks such as SPF and DKIM.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Behind code 5.7.1 may also be relaying, a blocklist or spam; code 5.7.26 is always about where the message comes from.",
            ),
        ),
        log=(
            "If the text of 5.7.1 names SPF, DKIM or DMARC, go on as after 5.7.26: compare the domains in `MAIL FROM`, in the tag `d=` of the signature and in `From`. "
            "If it names none of them, do not begin with the DNS records."
        ),
        client="After either code the client does not repeat the attempt unchanged, and passes the whole text on: the sender's administrator needs the domain and the results in it.",
        server="Send 5.7.26 if more than one check failed, and 5.7.1 for DMARC or for a rule without a code of its own.",
    ),
    Contrast(
        a="5.7.10",
        b="5.7.11",
        commands=(Command.AUTH,),
        opening="In answer to `AUTH`, codes 5.7.10 and 5.7.11 say nearly the same: the log-in is refused as long as the connection is not encrypted.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 5.7.10 is also used for mail that has to travel under TLS; code 5.7.11 is meant for a log-in mechanism alone.",
            ),
        ),
        log=(
            "At a log-in it does not matter which of the two comes: look at the encryption in the client's settings. "
            "In a bounce, 5.7.10 is mostly about another server: it takes no mail without TLS, or the message asked for `REQUIRETLS`."
        ),
    ),
    Contrast(
        a="5.7.20",
        b="5.7.21",
        commands=(Command.END_OF_DATA,),
        opening="Codes 5.7.20 and 5.7.21 both refuse a message for good because of its DKIM signatures: with 5.7.20 none passed the check, with 5.7.21 one did, and the server still does not accept it.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 5.7.20 the signature is missing or cannot be confirmed; with code 5.7.21 it is sound, and only a rule of this one server asks for more.",
            ),
        ),
        log=(
            "Send the same message to a mailbox at another provider and read `Authentication-Results` there: `dkim=none` or `dkim=fail` fits 5.7.20, `dkim=pass` fits 5.7.21. "
            "If it says `dkim=pass` although the code was 5.7.20, the message was probably changed on the way to the server that refused."
        ),
        server="Send 5.7.20 if no signature passes, and 5.7.21 if one passes but breaks a rule of yours, which the text then names.",
    ),
    Contrast(
        a="5.7.21",
        b="5.7.22",
        commands=(Command.END_OF_DATA,),
        relation=Relation.GENERAL_AND_SPECIFIC,
        opening="Code 5.7.22 is a special case of code 5.7.21: with both, a DKIM signature passed the check, and the message is refused for good all the same.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 5.7.21 leaves open which rule the signatures break; code 5.7.22 names it: none is from the domain in `From`.",
            ),
        ),
        log=(
            "Compare the tag `d=` of each signature with the domain in `From`: if none matches, that may be the reason, even where the server sends 5.7.21. "
            "If one does, look at what it leaves unsigned and at its algorithm."
        ),
        server="Send 5.7.22 if only a signature of the domain in `From` is missing, and 5.7.21 if the signatures break another rule.",
    ),
    Contrast(
        a="5.7.23",
        b="5.7.24",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening="Codes 5.7.23 and 5.7.24 both refuse mail for good because of SPF: with 5.7.23 the check showed that the client may not send it, with 5.7.24 it ended in an error.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 5.7.23 concerns this client, which the record does not allow; code 5.7.24 concerns the record itself, and so mail from any server of the domain.",
            ),
        ),
        log=(
            "Where the text names the result of SPF, `fail` fits 5.7.23 and `permerror` fits 5.7.24. "
            "If it names none, test the record: if that is valid, see whether it lists the IP address of the client."
        ),
        server="Send 5.7.23 for the result `fail` and 5.7.24 for `permerror`, both behind 550; for `temperror` send 451 with 4.7.24.",
    ),
    Contrast(
        a="5.7.23",
        b="5.7.26",
        commands=(Command.MAIL, Command.RCPT, Command.END_OF_DATA),
        opening="Codes 5.7.23 and 5.7.26 both refuse mail for good because its origin could not be confirmed: 5.7.23 names one check, SPF, 5.7.26 stands for several.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 5.7.23 the other checks may have passed or not been made yet; with code 5.7.26 DKIM has usually failed as well.",
            ),
        ),
        log=(
            "A valid DKIM signature can save a message from 5.7.26, and not from 5.7.23: that matters above all for forwarded mail, which seldom passes SPF. "
            "Code 5.7.26 mostly comes after the final dot, because DKIM is checked when the message is there."
        ),
        server="Send 5.7.26, and not 5.7.23, if another check has failed besides SPF, as RFC 7372 recommends.",
    ),
    Contrast(
        a="5.7.8",
        b="5.7.9",
        commands=(Command.AUTH,),
        opening="In answer to `AUTH`, codes 5.7.8 and 5.7.9 both refuse the log-in: 5.7.8 because of the credentials, 5.7.9 because of the way to log in.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="With code 5.7.8 the user name, the password or the token is not accepted; with code 5.7.9 not even the right password would help.",
            ),
        ),
        log=(
            "At Gmail an app password can help after either: with 5.7.9 the text asks for it, with 5.7.8 it does not. "
            "Behind 550 or 554, 5.7.9 mostly comes from Yahoo, and SPF, DKIM or DMARC is often the reason."
        ),
        client="After code 5.7.8 the client asks the user for other credentials; after code 5.7.9 in answer to `AUTH` it tries another mechanism that the server offers, or shows the user the link in the reply.",
        server="Send 535 with 5.7.8 if the credentials are wrong, and 534 with 5.7.9 if your policy wants another mechanism for this user, whatever the password.",
    ),
)
