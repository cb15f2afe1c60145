"""How two codes stand to each other, in what they differ, what they are about. Loaded by the first comparison."""

from __future__ import annotations

from .codes import OrderedEnum


class Relation(OrderedEnum):
    """How two codes relate; the first that holds is the relation."""

    SAME_CODE = "same_code"
    SAME_NUMBER = "same_number"
    TWINS = "twins"
    OPPOSITE_OUTCOMES = "opposite_outcomes"
    GENERAL_AND_SPECIFIC = "general_and_specific"
    CONSECUTIVE_STEPS = "consecutive_steps"
    ALTERNATIVES = "alternatives"
    GROUPS = "groups"
    NOT_A_MEMBER = "not_a_member"
    STANDS_FOR = "stands_for"
    CAUSE = "cause"
    SAME_TOPIC = "same_topic"
    LISTS = "lists"
    NOTES = "notes"
    LIST_AND_NOTE = "list_and_note"
    LIST_AND_USE = "list_and_use"
    REPLY_AND_NOTE = "reply_and_note"
    SAME_DETAIL = "same_detail"
    CARRIES = "carries"
    WITHOUT_DOTS = "without_dots"
    EXPIRED = "expired"
    SAME_STEP = "same_step"
    ASIDE = "aside"
    SEVERAL_STEPS = "several_steps"
    EARLIER_AND_LATER = "earlier_and_later"
    UNRELATED = "unrelated"


class Aspect(OrderedEnum):
    """In what two codes differ."""

    MEANING = "meaning"
    SEVERITY = "severity"
    STATUS_CLASS = "status_class"
    SUBJECT = "subject"
    RESPONSIBILITY = "responsibility"
    RETRY = "retry"
    SCOPE = "scope"
    ACTOR = "actor"
    SESSION = "session"
    COMMANDS = "commands"
    CATEGORY = "category"
    STATUS = "status"
    KIND = "kind"
    COMPANIONS = "companions"


class Topic(OrderedEnum):
    """What a code is about."""

    SESSION = "session"
    QUERY = "query"
    ENCRYPTION = "encryption"
    LOGIN = "login"
    SENDER = "sender"
    RECIPIENT = "recipient"
    MAILBOX = "mailbox"
    FORWARDING = "forwarding"
    STORAGE = "storage"
    LIMIT = "limit"
    CONTENT = "content"
    AUTHENTICITY = "authenticity"
    POLICY = "policy"
    OUTAGE = "outage"
    PATH = "path"
    SYNTAX = "syntax"
    ORDER = "order"
    FEATURE = "feature"
    TRANSFER = "transfer"
    COLLECTION = "collection"
    GENERAL = "general"


class Origin(OrderedEnum):
    """Where a code is met: in the reply of a server, in a note of the sending side, or only in lists of codes."""

    REPLY = "reply"
    NOTE = "note"
    LIST = "list"
