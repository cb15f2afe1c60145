"""The enhanced status code X.0.0, which gives nothing but the class (RFC 3463 section 3.1)."""

from __future__ import annotations

from ...facts import Actor, Status
from ..schema import ClassCase, EnhancedStatus, Reference
from ..shared import REFUSED

STATUSES: tuple[EnhancedStatus, ...] = (
    EnhancedStatus(
        code="X.0.0",
        registered_name="Other undefined Status",
        status=Status.CURRENT,
        classes=(2, 4, 5),
        classes_in_practice=(2, 4, 5),
        name="Only the class is given",
        says="Code {code} gives only the class and says nothing of the reason.",
        summary="Nothing but the class is known: success, temporary failure or permanent failure.",
        description=(
            "RFC 3463 has the code for results of which only the class is known. "
            "As 2.0.0 it stands in most positive replies, and nothing is missing there. "
            "As 4.0.0 or 5.0.0 it leaves the reason to the text that follows."
        ),
        when_seen=(
            "As 2.0.0, after a command that has been carried out. "
            "As 4.0.0 or 5.0.0, in replies and reports of software that has no exact code for a failure, or that passes on a reply in which there was none."
        ),
        how_to_fix=(
            "Look at the class first: after 2.0.0 there is nothing to do. "
            "After 4.0.0 or 5.0.0, go by the text that follows and by the reply code in front."
        ),
        user_message=REFUSED,
        when_to_send="Send 451 with 4.0.0, or 554 with 5.0.0, only when no more exact code fits.",
        actors=(Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR),
        associated_codes=(214, 220, 221, 250, 252, 421, 451, 501, 503, 550, 554),
        related=("X.5.0", "X.7.0", "X.3.0"),
        references=(Reference(rfc=3463, section="3.1"), Reference(rfc=3461, section="6.3")),
        symptoms="ok queued as; message accepted for delivery; ready to start tls; closing connection; bounce without a reason; unknown error; undefined status; polite people say helo first; mail queued for delivery; message was accepted; message successfully sent; accepted but recipient can't find it; server took the message; go ahead with tls",
        cases=(
            ClassCase(
                digit=2,
                name="Success, nothing to add",
                says="Code {code} says that the server has done what the client asked for.",
                summary="The command succeeded, and there is nothing more to say about it.",
                description=(
                    "After the final dot, the server has taken over the message and answers for its delivery, but the message need not be in the mailbox yet. "
                    "In a report of a delivery, the code says that the message was delivered or passed on."
                ),
                when_seen=(
                    "Postfix, Sendmail and Gmail send `250 2.0.0` after the final dot, `220 2.0.0` after `STARTTLS` and `221 2.0.0` after `QUIT`. "
                    "Reports of a delivery that succeeded hold it too, as `Status: 2.0.0`."
                ),
                how_to_fix=(
                    "Nothing is wrong: go on, and after `220 2.0.0` start TLS. "
                    "If the message does not arrive, ask the administrator of the server that answered so: the text after the code often names the number of the message in its queue."
                ),
                when_to_send="Send 250 with 2.0.0 for a success, unless a more exact code fits, such as 2.1.5 for a recipient that you accept.",
            ),
            ClassCase(
                digit=4,
                name="Temporary failure, no reason given",
                says="Code {code} says that something has failed for now, and gives no reason.",
                summary="Something has failed for now, and the number does not say what.",
                description=(
                    "The same attempt may succeed later, and the message waits at the server or program that sends it. "
                    "The reason, if it is given at all, stands in the text."
                ),
                when_seen=(
                    "Postfix notes it in its log when a temporary refusal, or a greeting that refuses (`refused to talk to me`), has no enhanced status code. "
                    "Exim puts it into its notices of a delay, whatever the reason."
                ),
                how_to_fix=(
                    "Leave the message in the queue: one failure without a reason is no cause to change anything. "
                    "If the attempts keep failing, read the text after the code and the log of the server that reports it."
                ),
            ),
            ClassCase(
                digit=5,
                name="Permanent failure, no reason given",
                says="Code {code} says that the request has failed for good, and gives no reason.",
                summary="The request has failed for good, and the number does not say why.",
                description=(
                    "Any reason is possible: an unknown recipient, a policy, a command out of order. "
                    "The reply code in front and the text behind tell more. "
                    "In a report, the line `Diagnostic-Code` quotes the real reply, in which a more exact code may stand."
                ),
                when_seen=(
                    "Exim writes `Status: 5.0.0` into every report of a failure, and Postfix does when the other server's reply had no enhanced status code. "
                    "Sendmail answers so to commands out of order, for example `503 5.0.0 Polite people say HELO first`."
                ),
                how_to_fix=(
                    "Read the text after the code and look up the reply code in front of it. "
                    "In a report, read the line `Diagnostic-Code`. "
                    "If no reason is given anywhere, ask the administrator of the server that refused, and quote the whole reply."
                ),
            ),
        ),
    ),
)
