"""What other systems call a reason, where that is beyond doubt: for programs that keep the classes of one of them.

Sources: the reasons of Sisimai 5, the bounce classes of KumoMTA (its file for the registry and that of its community), the bounce types of Amazon SES, the types
of Postmark, the classification codes of SparkPost, the reasons of Mailgun and the errors of Mailjet, as each documents them. A class that is doubtful is left out.
"""

from __future__ import annotations

from ...reasons import Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

CLASSES: Mapping[Reason, Mapping[str, tuple[str, ...]]] = {
    Reason.MAILBOX_FULL: {
        "sisimai": ("mailboxfull",),
        "kumomta": ("QuotaIssues",),
        "amazon_ses": ("Transient/MailboxFull",),
        "postmark": ("SoftBounce",),
        "sparkpost": ("22",),
        "mailjet": ("recipient: quota exceeded",),
    },
    Reason.NO_SUCH_MAILBOX: {
        "sisimai": ("userunknown",),
        "kumomta": ("InvalidRecipient",),
        "amazon_ses": ("Permanent/NoEmail",),
        "postmark": ("HardBounce",),
        "sparkpost": ("10",),
        "mailjet": ("recipient: user unknown",),
    },
    Reason.MAILBOX_DISABLED: {
        "sisimai": ("suspend",),
        "kumomta": ("InactiveMailbox",),
        "mailjet": ("recipient: mailbox inactive",),
    },
    Reason.HAS_MOVED: {
        "sisimai": ("hasmoved",),
        "kumomta": ("InactiveMailbox",),
        "postmark": ("AddressChange",),
    },
    Reason.NO_SUCH_DOMAIN: {
        "sisimai": ("hostunknown",),
        "kumomta": (
            "BadDomain",
            "InvalidRecipient",
        ),
        "postmark": (
            "DnsError",
            "HardBounce",
        ),
        "sparkpost": (
            "21",
            "10",
        ),
        "mailjet": ("domain: invalid domain",),
    },
    Reason.NULL_MX: {
        "sisimai": ("notaccept",),
        "kumomta": ("BadDomain",),
    },
    Reason.RELAY_DENIED: {
        "sisimai": ("norelaying",),
        "kumomta": (
            "RelayDenied",
            "RoutingErrors",
        ),
        "postmark": ("HardBounce",),
        "sparkpost": ("54",),
        "mailjet": ("domain: relay/access denied",),
    },
    Reason.AUTH_REQUIRED: {
        "sisimai": ("securityerror",),
        "kumomta": ("AuthenticationFailed",),
    },
    Reason.AUTH_FAILED: {
        "sisimai": ("securityerror",),
        "kumomta": ("AuthenticationFailed",),
    },
    Reason.AUTH_MECHANISM_REFUSED: {
        "sisimai": ("securityerror",),
        "kumomta": (
            "AuthenticationFailed",
            "ProtocolErrors",
        ),
    },
    Reason.AUTH_TEMPORARILY_UNAVAILABLE: {
        "sisimai": ("securityerror",),
        "kumomta": ("AuthenticationFailed",),
    },
    Reason.APP_PASSWORD_NEEDED: {
        "sisimai": ("securityerror",),
        "kumomta": ("AuthenticationFailed",),
    },
    Reason.ACCOUNT_SUSPENDED: {
        "sisimai": (
            "securityerror",
            "policyviolation",
            "rejected",
        ),
        "kumomta": (
            "Uncategorized",
            "PolicyRelated",
        ),
    },
    Reason.SENDER_QUOTA_EXCEEDED: {
        "sisimai": (
            "toomanyconn",
            "speeding",
        ),
        "kumomta": (
            "QuotaIssues",
            "PolicyRelated",
        ),
    },
    Reason.TLS_REQUIRED: {
        "sisimai": (
            "securityerror",
            "failedstarttls",
        ),
        "kumomta": ("AuthenticationFailed",),
    },
    Reason.TLS_FAILED: {
        "sisimai": (
            "securityerror",
            "failedstarttls",
        ),
        "kumomta": (
            "AuthenticationFailed",
            "BadConnection",
        ),
    },
    Reason.MESSAGE_TOO_LARGE: {
        "sisimai": (
            "mesgtoobig",
            "exceedlimit",
        ),
        "kumomta": ("QuotaIssues",),
        "amazon_ses": ("Transient/MessageTooLarge",),
        "sparkpost": ("23",),
    },
    Reason.SYSTEM_FULL: {
        "sisimai": ("systemfull",),
        "kumomta": ("QuotaIssues",),
        "sparkpost": ("20",),
    },
    Reason.TOO_MANY_RECIPIENTS: {
        "sisimai": (
            "toomanyconn",
            "systemerror",
        ),
        "kumomta": (
            "TooManyRecipients",
            "ProtocolErrors",
        ),
    },
    Reason.RATE_LIMITED: {
        "sisimai": (
            "speeding",
            "toomanyconn",
            "badreputation",
        ),
        "kumomta": (
            "PolicyRelated",
            "TransientFailure",
        ),
        "postmark": ("Transient",),
        "sparkpost": ("20",),
        "mailgun": ("espblock",),
    },
    Reason.TOO_MANY_CONNECTIONS: {
        "sisimai": ("toomanyconn",),
        "kumomta": (
            "BadConnection",
            "TransientFailure",
        ),
    },
    Reason.RECIPIENT_RATE_LIMITED: {
        "sisimai": ("speeding",),
        "kumomta": ("TransientFailure",),
    },
    Reason.GREYLISTED: {
        "sisimai": ("spamdetected",),
        "kumomta": ("TransientFailure",),
        "sparkpost": ("20",),
        "mailgun": ("greylisted",),
        "mailjet": ("domain: greylisted",),
    },
    Reason.BLOCKLISTED: {
        "sisimai": ("blocked",),
        "kumomta": ("SpamBlock",),
        "amazon_ses": ("Permanent/General",),
        "postmark": (
            "Blocked",
            "SpamNotification",
        ),
        "sparkpost": (
            "51",
            "50",
        ),
        "mailgun": (
            "espblock",
            "generic",
        ),
        "mailjet": ("spam: sender blocked",),
    },
    Reason.BAD_IP_REPUTATION: {
        "sisimai": (
            "badreputation",
            "blocked",
        ),
        "kumomta": ("SpamBlock",),
        "postmark": ("Blocked",),
        "sparkpost": (
            "51",
            "50",
        ),
        "mailgun": (
            "espblock",
            "generic",
        ),
    },
    Reason.SPAM_CONTENT: {
        "sisimai": ("spamdetected",),
        "kumomta": (
            "SpamContent",
            "SpamRelated",
        ),
        "amazon_ses": ("Transient/ContentRejected",),
        "postmark": ("SpamNotification",),
        "sparkpost": ("52",),
        "mailjet": ("spam: content blocked",),
    },
    Reason.VIRUS: {
        "sisimai": ("virusdetected",),
        "kumomta": ("VirusRelated",),
        "postmark": ("VirusNotification",),
    },
    Reason.ATTACHMENT_REFUSED: {
        "sisimai": (
            "policyviolation",
            "securityerror",
            "virusdetected",
        ),
        "kumomta": ("ProhibitedAttachment",),
        "amazon_ses": ("Transient/AttachmentRejected",),
        "sparkpost": ("53",),
    },
    Reason.POLICY: {
        "sisimai": (
            "policyviolation",
            "rejected",
        ),
        "kumomta": ("PolicyRelated",),
        "sparkpost": ("50",),
        "mailjet": ("spam: policy issue",),
    },
    Reason.SPF_FAILED: {
        "sisimai": ("authfailure",),
        "kumomta": ("AuthenticationFailed",),
        "postmark": ("Blocked",),
        "sparkpost": ("50",),
    },
    Reason.DKIM_FAILED: {
        "sisimai": ("authfailure",),
        "kumomta": ("AuthenticationFailed",),
    },
    Reason.DMARC_FAILED: {
        "sisimai": ("authfailure",),
        "kumomta": ("AuthenticationFailed",),
        "postmark": ("DMARCPolicy",),
        "sparkpost": ("50",),
    },
    Reason.AUTH_RESULTS_REQUIRED: {
        "sisimai": ("authfailure",),
        "kumomta": ("AuthenticationFailed",),
    },
    Reason.RDNS_MISSING: {
        "sisimai": ("requireptr",),
        "kumomta": (
            "AuthenticationFailed",
            "SpamBlock",
        ),
    },
    Reason.SENDER_REFUSED: {
        "sisimai": ("rejected",),
        "kumomta": ("InvalidSender",),
        "postmark": ("Blocked",),
    },
    Reason.SENDER_DOMAIN_INVALID: {
        "sisimai": ("rejected",),
        "kumomta": ("InvalidSender",),
        "sparkpost": ("50",),
    },
    Reason.RECIPIENT_REFUSED: {
        "sisimai": (
            "filtered",
            "rejected",
        ),
        "kumomta": ("PolicyRelated",),
    },
    Reason.LOOP: {
        "sisimai": (
            "networkerror",
            "systemerror",
            "contenterror",
        ),
        "kumomta": ("RoutingErrors",),
        "sparkpost": ("25",),
    },
    Reason.EXPIRED: {
        "sisimai": ("expired",),
        "kumomta": ("MessageExpired",),
        "sparkpost": ("24",),
    },
    Reason.DNS_FAILED: {
        "sisimai": (
            "networkerror",
            "systemerror",
        ),
        "kumomta": ("DNSFailure",),
        "postmark": ("DnsError",),
        "sparkpost": ("21",),
        "mailjet": ("domain: no mail host",),
    },
    Reason.NETWORK_FAILED: {
        "sisimai": (
            "networkerror",
            "blocked",
        ),
        "kumomta": ("BadConnection",),
        "sparkpost": ("20",),
        "mailjet": ("system: connection issue",),
    },
    Reason.CONNECTION_TIMEOUT: {
        "sisimai": ("expired",),
        "kumomta": (
            "NoAnswerFromHost",
            "BadConnection",
        ),
        "sparkpost": ("24",),
        "mailjet": ("system: connection issue",),
    },
    Reason.CONNECTION_REFUSED: {
        "sisimai": (
            "blocked",
            "networkerror",
        ),
        "kumomta": ("NoAnswerFromHost",),
        "mailjet": ("system: connection issue",),
    },
    Reason.SERVER_BUSY: {
        "sisimai": (
            "systemerror",
            "toomanyconn",
        ),
        "kumomta": ("TransientFailure",),
        "sparkpost": ("20",),
    },
    Reason.OUT_OF_SERVICE: {
        "sisimai": (
            "notaccept",
            "blocked",
        ),
        "kumomta": (
            "TransientFailure",
            "SpamBlock",
        ),
        "sparkpost": ("20",),
    },
    Reason.SYNTAX_ERROR: {
        "sisimai": ("syntaxerror",),
        "kumomta": (
            "ProtocolErrors",
            "InvalidRecipient",
        ),
        "postmark": ("BadEmailAddress",),
        "sparkpost": ("10",),
    },
    Reason.COMMAND_UNKNOWN: {
        "sisimai": ("syntaxerror",),
        "kumomta": ("ProtocolErrors",),
        "mailjet": ("system: protocol issue",),
    },
    Reason.BAD_SEQUENCE: {
        "sisimai": ("syntaxerror",),
        "kumomta": ("ProtocolErrors",),
        "mailjet": ("system: protocol issue",),
    },
    Reason.SMTPUTF8_NEEDED: {
        "kumomta": ("ProtocolErrors",),
        "sparkpost": ("10",),
    },
    Reason.CONVERSION_IMPOSSIBLE: {
        "sisimai": ("contenterror",),
        "kumomta": ("ProtocolErrors",),
    },
    Reason.CONTENT_REFUSED: {
        "sisimai": (
            "contenterror",
            "spamdetected",
            "policyviolation",
        ),
        "kumomta": ("ContentRelated",),
        "amazon_ses": ("Transient/ContentRejected",),
        "sparkpost": ("52",),
    },
    Reason.MALFORMED_MESSAGE: {
        "sisimai": (
            "notcompliantrfc",
            "contenterror",
        ),
        "kumomta": (
            "ContentRelated",
            "ProtocolErrors",
        ),
    },
    Reason.SUPPRESSED: {
        "sisimai": (
            "suppressed",
            "rejected",
        ),
        "kumomta": ("Uncategorized",),
        "amazon_ses": (
            "Permanent/Suppressed",
            "Permanent/OnAccountSuppressionList",
        ),
        "postmark": (
            "ManuallyDeactivated",
            "SMTPApiError",
        ),
        "mailgun": (
            "suppress-bounce",
            "suppress-complaint",
            "suppress-unsubscribe",
        ),
        "mailjet": ("mailjet: preblocked",),
    },
    Reason.AUTO_REPLY: {
        "sisimai": ("vacation",),
        "kumomta": (
            "AutoReply",
            "ChallengeResponse",
        ),
        "postmark": (
            "AutoResponder",
            "ChallengeVerification",
        ),
        "sparkpost": (
            "60",
            "100",
        ),
    },
    Reason.DELIVERED: {
        "sisimai": ("delivered",),
    },
    Reason.ACCEPTED: {
        "sisimai": ("delivered",),
    },
    Reason.LOCAL_ERROR: {
        "sisimai": ("mailererror",),
        "kumomta": ("Uncategorized",),
        "mailjet": ("system: system issue",),
    },
    Reason.UNKNOWN: {
        "sisimai": (
            "undefined",
            "onhold",
        ),
        "kumomta": ("Uncategorized",),
        "amazon_ses": ("Undetermined/Undetermined",),
        "postmark": ("Unknown",),
        "sparkpost": ("1",),
    },
}
