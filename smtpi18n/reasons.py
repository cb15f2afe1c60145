"""Why mail was refused or not sent, in one word for machines; how sure that is, and what it was recognised by.

The words are never renamed: programs keep them in databases and compare them.
"""

from __future__ import annotations

from .codes import OrderedEnum


class Reason(OrderedEnum):
    """Why a server answered as it did, or why there was no answer; ``explain`` gives its words in the reader's language.

    >>> Reason("mailbox_full")
    Reason.MAILBOX_FULL
    """

    # The recipient.
    MAILBOX_FULL = "mailbox_full"
    NO_SUCH_MAILBOX = "no_such_mailbox"
    MAILBOX_DISABLED = "mailbox_disabled"
    HAS_MOVED = "has_moved"
    NO_SUCH_DOMAIN = "no_such_domain"
    NULL_MX = "null_mx"
    ADDRESS_INVALID = "address_invalid"
    RECIPIENT_REFUSED = "recipient_refused"
    RECIPIENT_RATE_LIMITED = "recipient_rate_limited"
    NO_VALID_RECIPIENT = "no_valid_recipient"
    TOO_MANY_RECIPIENTS = "too_many_recipients"
    SUPPRESSED = "suppressed"
    # The log-in, the account, encryption.
    RELAY_DENIED = "relay_denied"
    AUTH_REQUIRED = "auth_required"
    AUTH_FAILED = "auth_failed"
    AUTH_MECHANISM_REFUSED = "auth_mechanism_refused"
    AUTH_TEMPORARILY_UNAVAILABLE = "auth_temporarily_unavailable"
    APP_PASSWORD_NEEDED = "app_password_needed"
    ACCOUNT_SUSPENDED = "account_suspended"
    SENDER_QUOTA_EXCEEDED = "sender_quota_exceeded"
    TLS_REQUIRED = "tls_required"
    TLS_FAILED = "tls_failed"
    TLS_KIND_MISMATCH = "tls_kind_mismatch"
    # The sender and the sending server.
    SENDER_REFUSED = "sender_refused"
    SENDER_NOT_OWNED = "sender_not_owned"
    SENDER_DOMAIN_INVALID = "sender_domain_invalid"
    GREETING_REFUSED = "greeting_refused"
    GREYLISTED = "greylisted"
    BLOCKLISTED = "blocklisted"
    BLOCKLIST_ERROR = "blocklist_error"
    BAD_IP_REPUTATION = "bad_ip_reputation"
    DYNAMIC_IP = "dynamic_ip"
    RDNS_MISSING = "rdns_missing"
    SPF_FAILED = "spf_failed"
    DKIM_FAILED = "dkim_failed"
    DMARC_FAILED = "dmarc_failed"
    AUTH_RESULTS_REQUIRED = "auth_results_required"
    POLICY = "policy"
    RATE_LIMITED = "rate_limited"
    TOO_MANY_CONNECTIONS = "too_many_connections"
    # The message.
    MESSAGE_TOO_LARGE = "message_too_large"
    SYSTEM_FULL = "system_full"
    SPAM_CONTENT = "spam_content"
    VIRUS = "virus"
    ATTACHMENT_REFUSED = "attachment_refused"
    CONTENT_REFUSED = "content_refused"
    MALFORMED_MESSAGE = "malformed_message"
    LINE_TOO_LONG = "line_too_long"
    SMTPUTF8_NEEDED = "smtputf8_needed"
    CONVERSION_IMPOSSIBLE = "conversion_impossible"
    LOOP = "loop"
    EXPIRED = "expired"
    DELAYED = "delayed"
    # The server and the conversation.
    SERVER_BUSY = "server_busy"
    SERVER_ERROR = "server_error"
    OUT_OF_SERVICE = "out_of_service"
    SYNTAX_ERROR = "syntax_error"
    COMMAND_UNKNOWN = "command_unknown"
    BAD_SEQUENCE = "bad_sequence"
    TOO_MANY_ERRORS = "too_many_errors"
    # No answer.
    NOT_SMTP = "not_smtp"
    CONNECTION_LOST = "connection_lost"
    CONNECTION_TIMEOUT = "connection_timeout"
    CONNECTION_REFUSED = "connection_refused"
    NETWORK_FAILED = "network_failed"
    DNS_FAILED = "dns_failed"
    LOCAL_ERROR = "local_error"
    # No failure, and nothing known.
    ACCEPTED = "accepted"
    DELIVERED = "delivered"
    AUTO_REPLY = "auto_reply"
    UNKNOWN = "unknown"


class Outcome(OrderedEnum):
    """What has become of a delivery that went wrong: failed for good, put off, or refused by the server whose log it is."""

    FAILED = "failed"
    DELAYED = "delayed"
    REFUSED = "refused"


class Confidence(OrderedEnum):
    """How sure a reason is: named by the server, likely by what such a reply usually means, or a guess."""

    CERTAIN = "certain"
    LIKELY = "likely"
    GUESS = "guess"


class Standing(OrderedEnum):
    """How well founded what is said of a provider is, the best first."""

    OFFICIAL = "official"
    MTA_SOURCE = "mta_source"
    OBSERVED = "observed"
    CORPUS = "corpus"
    SECONDARY = "secondary"


class MatchedBy(OrderedEnum):
    """What a reason was recognised by, the most exact first."""

    PROVIDER = "provider"
    TEXT = "text"
    EXCEPTION = "exception"
    ENHANCED_STATUS_CODE = "enhanced_status_code"
    REPLY_CODE = "reply_code"
    FIRST_DIGIT = "first_digit"
    NOTHING = "nothing"
