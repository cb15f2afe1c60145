"""Codes outside 4yz and 5yz that no RFC defines: drafts, habits of single servers, and lists on the web."""

from __future__ import annotations

from ...facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..schema import Reference, Reply
from ..shared import NO_CONNECTION

REPLIES: tuple[Reply, ...] = (
    Reply(
        code=101,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="Not an SMTP reply: the server could not be reached",
        says="Code 101 is no reply of a server but usually an error of the sending system: the network is unreachable.",
        summary="The number does not come from a mail server: it usually stands for a connection that could not be opened.",
        description=(
            "Replies of SMTP begin with 2, 3, 4 or 5, and only lists on the web count 101 among them. "
            "There was no session, and the message is still with the program that wanted to send it."
        ),
        when_seen=(
            "The sending program usually passes on an error number of its operating system. "
            "On Linux 101 is `ENETUNREACH`: no route leads to the network of the server, for example because its address is an IPv6 one and the sending host has no IPv6. "
            "The same error has the number 51 on macOS and 10051 on Windows."
        ),
        how_to_fix=(
            "Look in the program's own log for the error behind the number. "
            "Check that the host is online and that the server's name leads to an address it can reach. "
            "Then check the port and the firewall. "
            "If the reply really came from the other side, find out what service listens there: it is not SMTP."
        ),
        user_message=NO_CONNECTION,
        when_to_send="Never send 101, because no reply may begin with 1.",
        symptoms="network is unreachable; no route to the mail server; cannot reach smtp server, no internet connection; socket error enetunreach; internet is down, mail not sent; no connection to smtp host; host unreachable",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        session=None,
        responsibility=Responsibility.CLIENT,
        related=(111,),
        references=(Reference(rfc=5321, section="4.2"), Reference(rfc=5321, section="4.2.1")),
    ),
    Reply(
        code=111,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="Not an SMTP reply: connection refused",
        says="Code 111 is no reply of a server but usually an error of the sending system: nothing accepted the connection.",
        summary="The number is usually the Linux error `ECONNREFUSED`: nothing accepted the connection at that address and port.",
        description=(
            "The attempt ended before any SMTP was spoken, so there was neither a session nor a reply. "
            "Only lists on the web count 111 among the SMTP codes. "
            "The message is still with the program that wanted to send it."
        ),
        when_seen=(
            "No mail server listens on that port, the host name or the port in the settings is wrong or missing, or a firewall or the provider turns the connection away. "
            "The same error has the number 61 on macOS and 10061 on Windows."
        ),
        how_to_fix=(
            "Check the host name and the port in the settings of the program: without a host name, many programs connect to their own machine. "
            "If the program also uses other services, such as a database or a task queue, see which of them refused. "
            "Make sure that the server runs and listens on that port. "
            "If your provider blocks port 25, send the mail through port 587 or 465 of your mail service. "
            "Have the firewall on the way let the connection through."
        ),
        user_message=NO_CONNECTION,
        when_to_send="Never send 111. In place of code 111, send 421 while you cannot serve anyone.",
        symptoms="connection refused; target machine actively refused it; econnrefused when sending mail; nothing listens on the smtp port; wrong smtp host or port in settings; firewall or provider blocks the outgoing mail port; remote host refused connection; port closed by firewall; isp blocks outgoing smtp port; cannot open smtp connection",
        retry=Retry.AS_IS,
        scope=None,
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        session=None,
        responsibility=Responsibility.CLIENT,
        related=(101, 441),
        references=(
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.2.1"),
            Reference(rfc=5321, section="4.5.4.1"),
        ),
    ),
    Reply(
        code=200,
        rfc_text=None,
        status=Status.DE_FACTO,
        commands=(),
        name="Success, with a number that is not in the standard",
        says="As a few servers send it, code 200 says the same as code 250: the command was carried out.",
        summary="The server has carried out the command, but answers with a number that no RFC gives to SMTP.",
        description=(
            "By its first digit it means that the command was carried out, whichever it was. "
            "RFC 876 called 200 never legal as early as 1983."
        ),
        when_seen=(
            "Some early servers answered `RSET` and `NOOP` with it. "
            "Sendmail answers its debugging command so, and 200 also occurs in Courier and in the `smtp-server` library of Nodemailer."
        ),
        how_to_fix=(
            "Nothing is wrong: a client goes by the first digit and continues as after 250. "
            "If your own server sends 200, change it to 250, because some clients compare all three digits."
        ),
        when_to_send="In place of code 200, send 250.",
        symptoms="ok, success; server answers with the http success code; unusual success reply to rset or noop",
        retry=Retry.NOT_NEEDED,
        scope=None,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=None,
        related=(250,),
        references=(
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.2.1"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=240,
        rfc_text=None,
        status=Status.FOLKLORE,
        commands=(),
        name="A wrong line in lists of codes",
        says="Code 240 is known only from web lists, which have it beside `QUIT`, where servers send code 221.",
        summary="No mail server is known to send 240; copies of one popular list have it beside `QUIT`.",
        description=(
            "The reply to `QUIT` is 221, and no RFC has a 240 for SMTP. "
            "A client that does receive it takes it for a success, by the first digit."
        ),
        when_seen=(
            "It is met in lists of SMTP codes, not in the log of a mail server. "
            "News servers do have a 240 of their own, in NNTP, for an article they have taken."
        ),
        how_to_fix=(
            "Nothing is wrong: a real 240 would let the client carry on with the session. "
            "If you do see one, check that the service on that port is SMTP, then have the administrator of the server correct the reply."
        ),
        when_to_send="In place of code 240, send 221 in answer to `QUIT`.",
        symptoms="wrong line for quit in lists of codes; quit reply according to web lists; news server code for an accepted article",
        retry=Retry.NOT_NEEDED,
        scope=None,
        actors=(Actor.NOBODY,),
        session=Session.CONTINUES,
        responsibility=None,
        related=(221,),
        references=(
            Reference(rfc=5321, section="4.1.1.10"),
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.3.2"),
        ),
    ),
    Reply(
        code=353,
        rfc_text=None,
        status=Status.DRAFT_ONLY,
        commands=(Command.END_OF_DATA, Command.BDAT),
        name="A reply for each recipient follows (PRDR)",
        says="As Exim sends it after the message, code 353 announces a reply for each recipient.",
        summary="The server has read the message and now answers for each recipient, and at the end for the message.",
        description=(
            "Client and server have agreed on the extension PRDR, which never got beyond an expired draft. "
            "The replies come in the order in which the recipients were accepted. "
            "Only the final reply after them says whether the server takes responsibility for the message. "
            "Unlike after 354, the client sends nothing: it reads on."
        ),
        when_seen=(
            "It follows the end of the message, whether a final dot or the last `BDAT`, if the client asked for PRDR in `MAIL FROM` and more than one recipient was accepted. "
            "Exim is the server known to send it."
        ),
        how_to_fix=(
            "Nothing is wrong: the client reads one reply for each recipient and then the final one. "
            "It keeps the message until that final reply is 250. "
            "For recipients refused with a code that begins with 4 it tries again later, and the other refusals it reports to the sender."
        ),
        when_to_send="Send 353 only after the end of the message and only to a client that asked for PRDR; one reply for each recipient and a final reply must follow.",
        symptoms="a reply for each recipient follows; prdr responses follow; exim answers for every recipient after the message",
        retry=Retry.NOT_NEEDED,
        scope=Scope.MESSAGE,
        actors=(Actor.NOBODY,),
        session=None,
        responsibility=Responsibility.CLIENT,
        related=(250, 354),
        references=(
            Reference(rfc=5321, section="4.2"),
            Reference(rfc=5321, section="4.2.1"),
            Reference(rfc=5321, section="4.2.5"),
        ),
    ),
)
