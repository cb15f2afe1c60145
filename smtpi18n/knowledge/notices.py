"""What a notice of delivery says to the sender of a message, beside what is known of reasons and codes."""

from __future__ import annotations

from ..reasons import Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# Lines and sentences of a notice. A slot in braces takes the title of a message, a date, a number, or the name of a server.
NOTICES: Mapping[str, str] = {
    "from": "Mail delivery",
    "subject_failed": "Not delivered: {title}",
    "subject_delayed": "Not delivered yet: {title}",
    "subject_delivered": "Delivered: {title}",
    "subject_passed_on": "Passed on: {title}",
    "subject_some": "Not delivered to everyone: {title}",
    "title_failed": "Your message was not delivered",
    "title_delayed": "Your message has not been delivered yet",
    "title_delivered": "Your message was delivered",
    "title_passed_on": "Your message was passed on",
    "title_some": "Your message was not delivered to everyone",
    "about_it": "This is an automatic notice about a message that you sent:",
    "about": "This is an automatic notice about a message that you sent.",
    "line": "{label}: {text}",
    "its_subject": "Subject",
    "its_date": "Sent",
    "its_arrival": "Received by the mail server",
    "failed": "Not delivered to:",
    "delayed": "Not delivered yet to:",
    "delivered": "Delivered to:",
    "relayed": "Passed on, for:",
    "expanded": "Passed on to the members of the list:",
    "others": "Other addresses, all named in the part for programs: {number}",
    "each": "For each of these recipients:",
    "answered": "The mail server answered:",
    "answered_by": "The mail server answered ({host}):",
    "goes_on_until": "The attempts go on until {moment}.",
    "goes_on": "You need not send it again: if it cannot be delivered in the end, you will get another notice.",
    "meaning_delivered": "Your message has been delivered. If the recipient cannot find it, ask them to look in the spam folder.",
    "meaning_delayed": "Your message is late: it has not been delivered yet, but it is still on its way.",
    "meaning_relayed": "Your message was passed on to a mail server that does not report what becomes of it. No further notice of its delivery will follow, unless it fails.",
    "meaning_expanded": "Your message was passed on to everyone who is on the list behind this address. No notice of single members will follow.",
    "details": "For whoever runs your mail:",
    "server": "Server",
    "reporter": "Notice from",
    "first_address": "Sent to",
    "failure": "Error",
    "last_attempt": "Last attempt",
    "date": "{day}, {time} ({zone})",
    # In place of what is said of a reason to a person whose own program sends mail: here it was a mail server, which that person cannot set up.
    "unreachable_failed": "Your message was not delivered, because the recipient's mail service could not be reached. Check the part of the address after the @ sign; if it is right, send the message again later, or reach the recipient another way.",
    "unreachable_delayed": "Your message has not been delivered yet, because the recipient's mail service cannot be reached at the moment.",
    "insecure_failed": "Your message was not delivered, because the mail servers could not agree on a safe connection. Reach the recipient another way, and pass this notice on to whoever runs your mail, such as your provider's support.",
    "insecure_delayed": "Your message has not been delivered yet, because the mail servers could not agree on a safe connection so far.",
    "not_taken_failed": "Your message was not delivered, because the mail server that it was passed to takes no mail for this address. Check the part of the address after the @ sign; if it is right, pass this notice on to whoever runs your mail.",
    "not_taken_delayed": "Your message has not been delivered yet, because the mail server that it was passed to takes no mail for this address at the moment.",
    "fault_failed": "Your message was not delivered, because of a fault in the mail servers on its way; neither you nor the address is the reason. Pass this notice on to whoever runs your mail, such as your provider's support.",
    "fault_delayed": "Your message has not been delivered yet, because of a fault in the mail servers on its way; neither you nor the address is the reason.",
}

# The reasons of which that is said.
TOLD_APART: Mapping[Reason, str] = {
    Reason.CONNECTION_LOST: "unreachable",
    Reason.CONNECTION_REFUSED: "unreachable",
    Reason.CONNECTION_TIMEOUT: "unreachable",
    Reason.DNS_FAILED: "unreachable",
    Reason.NETWORK_FAILED: "unreachable",
    Reason.NOT_SMTP: "unreachable",
    Reason.TLS_FAILED: "insecure",
    Reason.TLS_KIND_MISMATCH: "insecure",
    Reason.TLS_REQUIRED: "insecure",
    Reason.RELAY_DENIED: "not_taken",
    Reason.APP_PASSWORD_NEEDED: "fault",
    Reason.AUTH_FAILED: "fault",
    Reason.AUTH_MECHANISM_REFUSED: "fault",
    Reason.AUTH_REQUIRED: "fault",
    Reason.AUTH_TEMPORARILY_UNAVAILABLE: "fault",
    Reason.BAD_SEQUENCE: "fault",
    Reason.COMMAND_UNKNOWN: "fault",
    Reason.DYNAMIC_IP: "fault",
    Reason.LOCAL_ERROR: "fault",
}

# The reasons that the sender is told while the message is still tried, since the person may do something, or knows better than to wait. What is said
# of the others then sends many to send it again, which a mail server with a queue does by itself.
WORTH_TELLING = frozenset(
    (
        Reason.MAILBOX_DISABLED,
        Reason.MAILBOX_FULL,
        Reason.NO_SUCH_DOMAIN,
        Reason.NO_SUCH_MAILBOX,
        Reason.RECIPIENT_RATE_LIMITED,
        Reason.RECIPIENT_REFUSED,
        Reason.SPAM_CONTENT,
    )
)
