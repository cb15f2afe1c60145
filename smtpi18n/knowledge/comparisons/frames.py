"""The sentences of a comparison that hold for any two codes with the given facts.

Each is a whole sentence. ``{a}`` and ``{b}`` take the two codes: in a difference, ``{a}`` is the code that has the first of the
two values. ``{commands}`` and the like take a list.
"""

from __future__ import annotations

from ...codes import Category, Severity
from ...facts import Actor, Responsibility, Retry, Scope, Session, Status
from ...relations import Relation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import Enum

TITLE = "SMTP codes {a} and {b} compared"

OPENINGS: Mapping[Relation, str] = {
    Relation.SAME_CODE: "Both are code {a}, so there is nothing to compare.",
    Relation.SAME_NUMBER: ("Codes {a} and {b} share a number, and the command that they answer decides what it means."),
    Relation.TWINS: "Codes {a} and {b} are twins: code {a} refuses for the time being, code {b} refuses for good.",
    Relation.OPPOSITE_OUTCOMES: "Codes {a} and {b} are opposite outcomes of one and the same step.",
    Relation.GENERAL_AND_SPECIFIC: "Code {a} is the general case, and code {b} is one that falls under it.",
    Relation.CONSECUTIVE_STEPS: (
        "Codes {a} and {b} belong to consecutive steps of a session: code {a} comes first, code {b} may follow it."
    ),
    Relation.ALTERNATIVES: "Codes {a} and {b} are alternatives: a command may be answered with either of them.",
    Relation.UNRELATED: "Codes {a} and {b} are not directly related: they come up in different situations.",
}

SIMILARITIES: Mapping[str, str] = {
    "severity/2yz": "Both report success.",
    "severity/3yz": "Both say that the command is not finished yet.",
    "severity/4yz": "Both are temporary: the same request may succeed later.",
    "severity/5yz": "Both are permanent: the same request will not succeed unchanged.",
    "positive": "Neither is an error.",
    "responsibility/no_message": "Neither hands a message over.",
    "responsibility/client": "In both cases the client stays responsible for the message.",
    "responsibility/server": "In both cases the server is responsible for the message.",
    "session/closes": "Both end the session.",
    "commands": "Either may answer: {commands}.",
}

DIFFERENCES: Mapping[tuple[Enum, Enum], str] = {
    (Severity.POSITIVE_COMPLETION, Severity.POSITIVE_INTERMEDIATE): (
        "Code {a} reports success; code {b} says that the command is not finished yet."
    ),
    (Severity.POSITIVE_COMPLETION, Severity.TRANSIENT_NEGATIVE_COMPLETION): (
        "Code {a} is a success; code {b} is a refusal that may pass."
    ),
    (Severity.POSITIVE_COMPLETION, Severity.PERMANENT_NEGATIVE_COMPLETION): (
        "Code {a} is a success; code {b} is a permanent refusal."
    ),
    (Severity.POSITIVE_INTERMEDIATE, Severity.TRANSIENT_NEGATIVE_COMPLETION): (
        "Code {a} says that the command is not finished yet; code {b} is a refusal that may pass."
    ),
    (Severity.POSITIVE_INTERMEDIATE, Severity.PERMANENT_NEGATIVE_COMPLETION): (
        "Code {a} says that the command is not finished yet; code {b} is a permanent refusal."
    ),
    (Severity.TRANSIENT_NEGATIVE_COMPLETION, Severity.PERMANENT_NEGATIVE_COMPLETION): (
        "Code {a} is a temporary refusal; code {b} is a permanent one."
    ),
    (Responsibility.NO_MESSAGE, Responsibility.CLIENT): (
        "With code {a} no message is handed over; after code {b} the client keeps the message."
    ),
    (Responsibility.NO_MESSAGE, Responsibility.SERVER): (
        "With code {a} no message is handed over; after code {b} the server answers for the message."
    ),
    (Responsibility.CLIENT, Responsibility.SERVER): (
        "After code {a} the client still answers for the message; after code {b} the server does."
    ),
    (Retry.NOT_NEEDED, Retry.AS_IS): (
        "After code {a} there is nothing to repeat; after code {b} the client repeats the request later, unchanged."
    ),
    (Retry.NOT_NEEDED, Retry.AFTER_CHANGE): (
        "After code {a} there is nothing to repeat; after code {b} a new attempt makes sense only with something changed."
    ),
    (
        Retry.NOT_NEEDED,
        Retry.NO,
    ): "After code {a} there is nothing to repeat; after code {b} a new attempt at the same server makes no sense.",
    (Retry.AS_IS, Retry.AFTER_CHANGE): (
        "After code {a} the same attempt may succeed later; after code {b} it may only when something has changed."
    ),
    (
        Retry.AS_IS,
        Retry.NO,
    ): "After code {a} the same attempt may succeed later; after code {b} no further attempt at the same server will.",
    (
        Retry.AFTER_CHANGE,
        Retry.NO,
    ): "After code {a} a changed attempt may succeed; after code {b} no further attempt at the same server will.",
    (Scope.RECIPIENT, Scope.MESSAGE): "Code {a} concerns one recipient; code {b} concerns the whole message.",
    (Scope.RECIPIENT, Scope.SESSION): "Code {a} concerns one recipient; code {b} concerns the session as a whole.",
    (Scope.RECIPIENT, Scope.ACCOUNT): "Code {a} concerns one recipient; code {b} concerns the account.",
    (Scope.MESSAGE, Scope.SESSION): "Code {a} concerns one message; code {b} concerns the session as a whole.",
    (Scope.MESSAGE, Scope.ACCOUNT): "Code {a} concerns one message; code {b} concerns the account.",
    (Scope.SESSION, Scope.ACCOUNT): "Code {a} concerns this session; code {b} concerns the account, in any session.",
    (Actor.SENDER, Actor.SENDER_ADMINISTRATOR): (
        "Code {a} is usually for the sender to resolve; code {b} is usually for the sender's administrator."
    ),
    (Actor.SENDER, Actor.RECIPIENT): "Code {a} is usually for the sender to resolve; code {b} is usually for the recipient.",
    (Actor.SENDER, Actor.RECIPIENT_ADMINISTRATOR): (
        "Code {a} is usually for the sender to resolve; code {b} is usually for the recipient's administrator."
    ),
    (Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT): (
        "Code {a} is usually for the sender's administrator to resolve; code {b} is usually for the recipient."
    ),
    (Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR): (
        "Code {a} is usually for the sender's administrator to resolve; code {b} is usually for the recipient's."
    ),
    (Actor.RECIPIENT, Actor.RECIPIENT_ADMINISTRATOR): (
        "Code {a} is usually for the recipient to resolve; code {b} is usually for the recipient's administrator."
    ),
    (Session.OPENS, Session.CONTINUES): "Code {a} opens the session; after code {b} the session continues.",
    (Session.OPENS, Session.AWAITS_INPUT): (
        "Code {a} opens the session; after code {b} the server waits for input in the middle of a command."
    ),
    (Session.OPENS, Session.STARTS_TLS): "Code {a} opens the session; code {b} starts it afresh under TLS.",
    (Session.OPENS, Session.AWAITS_QUIT): "Code {a} opens the session; after code {b} the client can only send `QUIT`.",
    (Session.OPENS, Session.CLOSES): "Code {a} opens the session; code {b} closes it.",
    (Session.CONTINUES, Session.AWAITS_INPUT): (
        "After code {a} the client sends its next command; after code {b} the server waits for data, not for a command."
    ),
    (Session.CONTINUES, Session.STARTS_TLS): (
        "After code {a} the session continues as it is; after code {b} it starts afresh under TLS."
    ),
    (Session.CONTINUES, Session.AWAITS_QUIT): (
        "After code {a} the session continues; after code {b} the client can only send `QUIT`."
    ),
    (Session.CONTINUES, Session.CLOSES): "After code {a} the session continues; code {b} closes it.",
    (Session.AWAITS_INPUT, Session.STARTS_TLS): (
        "After code {a} the server waits for data; after code {b} it waits for the TLS handshake."
    ),
    (Session.AWAITS_INPUT, Session.AWAITS_QUIT): (
        "After code {a} the server waits for data; after code {b} it waits for `QUIT`."
    ),
    (Session.AWAITS_INPUT, Session.CLOSES): "After code {a} the server waits for data; code {b} closes the session.",
    (Session.STARTS_TLS, Session.AWAITS_QUIT): (
        "After code {a} the session starts afresh under TLS; after code {b} the client can only send `QUIT`."
    ),
    (Session.STARTS_TLS, Session.CLOSES): "After code {a} the session starts afresh under TLS; code {b} closes it.",
    (
        Session.AWAITS_QUIT,
        Session.CLOSES,
    ): "After code {a} the client can only send `QUIT`; code {b} closes the session by itself.",
    (Category.SYNTAX, Category.INFORMATION): (
        "The second digit of code {a} stands for syntax, that of code {b} for information."
    ),
    (Category.SYNTAX, Category.CONNECTIONS): (
        "The second digit of code {a} stands for syntax, that of code {b} for the connection."
    ),
    (Category.SYNTAX, Category.UNSPECIFIED_3): (
        "The second digit of code {a} stands for syntax, that of code {b}, 3, for nothing fixed."
    ),
    (Category.SYNTAX, Category.UNSPECIFIED_4): (
        "The second digit of code {a} stands for syntax, that of code {b}, 4, for nothing fixed."
    ),
    (Category.SYNTAX, Category.MAIL_SYSTEM): (
        "The second digit of code {a} stands for syntax, that of code {b} for the mail system."
    ),
    (Category.INFORMATION, Category.CONNECTIONS): (
        "The second digit of code {a} stands for information, that of code {b} for the connection."
    ),
    (Category.INFORMATION, Category.UNSPECIFIED_3): (
        "The second digit of code {a} stands for information, that of code {b}, 3, for nothing fixed."
    ),
    (Category.INFORMATION, Category.UNSPECIFIED_4): (
        "The second digit of code {a} stands for information, that of code {b}, 4, for nothing fixed."
    ),
    (Category.INFORMATION, Category.MAIL_SYSTEM): (
        "The second digit of code {a} stands for information, that of code {b} for the mail system."
    ),
    (Category.CONNECTIONS, Category.UNSPECIFIED_3): (
        "The second digit of code {a} stands for the connection, that of code {b}, 3, for nothing fixed."
    ),
    (Category.CONNECTIONS, Category.UNSPECIFIED_4): (
        "The second digit of code {a} stands for the connection, that of code {b}, 4, for nothing fixed."
    ),
    (Category.CONNECTIONS, Category.MAIL_SYSTEM): (
        "The second digit of code {a} stands for the connection, that of code {b} for the mail system."
    ),
    (Category.UNSPECIFIED_3, Category.UNSPECIFIED_4): (
        "The second digit of code {a} is 3 and that of code {b} is 4, neither with a fixed meaning."
    ),
    (Category.UNSPECIFIED_3, Category.MAIL_SYSTEM): (
        "The second digit of code {a}, 3, stands for nothing fixed, that of code {b} for the mail system."
    ),
    (Category.UNSPECIFIED_4, Category.MAIL_SYSTEM): (
        "The second digit of code {a}, 4, stands for nothing fixed, that of code {b} for the mail system."
    ),
    (Status.CURRENT, Status.OBSOLETE): "Code {a} is defined by an RFC in force; code {b} is obsolete.",
    (Status.CURRENT, Status.EXPERIMENTAL): "Code {a} is defined by an RFC in force; code {b} is experimental.",
    (Status.CURRENT, Status.DEPRECATED): "Code {a} is defined by an RFC in force; code {b} should no longer be used.",
    (
        Status.CURRENT,
        Status.REGISTRY_ONLY,
    ): "Code {a} is defined by an RFC in force; code {b} stands only in the registry of enhanced status codes.",
    (Status.CURRENT, Status.DRAFT_ONLY): "Code {a} is defined by an RFC in force; code {b} comes from an expired draft.",
    (Status.CURRENT, Status.DE_FACTO): "Code {a} is defined by an RFC in force; code {b} is used by some servers without an RFC.",
    (Status.CURRENT, Status.FOLKLORE): "Code {a} is defined by an RFC in force; code {b} is found only in lists on the web.",
    (Status.OBSOLETE, Status.EXPERIMENTAL): "Code {a} is obsolete; code {b} is experimental.",
    (Status.OBSOLETE, Status.DEPRECATED): "Code {a} is obsolete; code {b} should no longer be used.",
    (
        Status.OBSOLETE,
        Status.REGISTRY_ONLY,
    ): "Code {a} is obsolete; code {b} stands only in the registry of enhanced status codes.",
    (Status.OBSOLETE, Status.DRAFT_ONLY): "Code {a} is obsolete; code {b} comes from an expired draft.",
    (Status.OBSOLETE, Status.DE_FACTO): "Code {a} is obsolete; code {b} is used by some servers without an RFC.",
    (Status.OBSOLETE, Status.FOLKLORE): "Code {a} is obsolete; code {b} is found only in lists on the web.",
    (Status.EXPERIMENTAL, Status.DEPRECATED): "Code {a} is experimental; code {b} should no longer be used.",
    (
        Status.EXPERIMENTAL,
        Status.REGISTRY_ONLY,
    ): "Code {a} is experimental; code {b} stands only in the registry of enhanced status codes.",
    (Status.EXPERIMENTAL, Status.DRAFT_ONLY): "Code {a} is experimental; code {b} comes from an expired draft.",
    (Status.EXPERIMENTAL, Status.DE_FACTO): "Code {a} is experimental; code {b} is used by some servers without an RFC.",
    (Status.EXPERIMENTAL, Status.FOLKLORE): "Code {a} is experimental; code {b} is found only in lists on the web.",
    (
        Status.DEPRECATED,
        Status.REGISTRY_ONLY,
    ): "Code {a} should no longer be used; code {b} stands only in the registry of enhanced status codes.",
    (Status.DEPRECATED, Status.DRAFT_ONLY): "Code {a} should no longer be used; code {b} comes from an expired draft.",
    (Status.DEPRECATED, Status.DE_FACTO): "Code {a} should no longer be used; code {b} is used by some servers without an RFC.",
    (Status.DEPRECATED, Status.FOLKLORE): "Code {a} should no longer be used; code {b} is found only in lists on the web.",
    (
        Status.REGISTRY_ONLY,
        Status.DRAFT_ONLY,
    ): "Code {a} stands only in the registry of enhanced status codes; code {b} comes from an expired draft.",
    (
        Status.REGISTRY_ONLY,
        Status.DE_FACTO,
    ): "Code {a} stands only in the registry of enhanced status codes; code {b} is used by some servers without an RFC.",
    (
        Status.REGISTRY_ONLY,
        Status.FOLKLORE,
    ): "Code {a} stands only in the registry of enhanced status codes; code {b} is found only in lists on the web.",
    (
        Status.DRAFT_ONLY,
        Status.DE_FACTO,
    ): "Code {a} comes from an expired draft; code {b} is used by some servers without an RFC.",
    (Status.DRAFT_ONLY, Status.FOLKLORE): "Code {a} comes from an expired draft; code {b} is found only in lists on the web.",
    (
        Status.DE_FACTO,
        Status.FOLKLORE,
    ): "Code {a} is used by some servers without an RFC; code {b} is found only in lists on the web.",
}

# The last resort, for codes that no fact tells apart.
NAME_DIFFERENCE = "Code {a} means “{name_a}”; code {b} means “{name_b}”."

COMMAND_DIFFERENCES: Mapping[str, str] = {
    "disjoint": "Code {a} answers: {commands_a}; code {b} answers: {commands_b}.",
    "overlapping": "Only code {a} answers: {commands_a}; only code {b} answers: {commands_b}.",
    "more": "Code {a} also answers what code {b} does not: {commands_a}.",
    "any": "Code {a} may answer any command; code {b} is usually met in answer to: {commands_b}.",
    "any_but": "Code {a} may answer any command except these: {commands_a}; code {b} is usually met in answer to: {commands_b}.",
}

NO_CHOICE: Mapping[Relation, str] = {
    Relation.CONSECUTIVE_STEPS: (
        "There is nothing to choose between codes {a} and {b}: they come at different steps of a session."
    ),
    Relation.UNRELATED: ("There is no general rule for choosing between codes {a} and {b}: what each of them means decides."),
    Relation.SAME_NUMBER: "There is nothing to choose between codes {a} and {b}: the command decides which of them it is.",
    Relation.SAME_CODE: "There is nothing to choose between a code and itself.",
}

# For two codes that no command can be answered with.
NO_CHOICE_OF_COMMANDS = "There is nothing to choose between codes {a} and {b}: they answer different commands."

NO_CHOICE_OF_GROUPS = (
    "There is nothing to choose between codes {a} and {b}: the exact code says more than the group it belongs to."
)

CLIENT_GUIDANCE: Mapping[tuple[Severity, Severity], str] = {
    (Severity.POSITIVE_COMPLETION, Severity.POSITIVE_COMPLETION): "A client goes on after either of them.",
    (Severity.POSITIVE_COMPLETION, Severity.TRANSIENT_NEGATIVE_COMPLETION): (
        "A client goes on after code {a}; after code {b} it keeps the message in the queue."
    ),
    (Severity.POSITIVE_COMPLETION, Severity.PERMANENT_NEGATIVE_COMPLETION): (
        "A client goes on after code {a}; after code {b} it changes the request, and if nothing can be changed it reports the failure."
    ),
    (Severity.POSITIVE_INTERMEDIATE, Severity.TRANSIENT_NEGATIVE_COMPLETION): (
        "After code {a} a client does what that code asks for; after code {b} it tries again later."
    ),
    (Severity.POSITIVE_INTERMEDIATE, Severity.PERMANENT_NEGATIVE_COMPLETION): (
        "After code {a} a client does what that code asks for; after code {b} it looks for the cause, which may lie in an earlier reply, and reports the failure if nothing can be done."
    ),
    (Severity.TRANSIENT_NEGATIVE_COMPLETION, Severity.TRANSIENT_NEGATIVE_COMPLETION): (
        "A client reacts alike to both: it keeps the message in the queue and comes back later."
    ),
    (Severity.TRANSIENT_NEGATIVE_COMPLETION, Severity.PERMANENT_NEGATIVE_COMPLETION): (
        "A client keeps the message in the queue after code {a}; after code {b} it acts on the cause, and if it cannot, it returns the message to the sender."
    ),
    (Severity.PERMANENT_NEGATIVE_COMPLETION, Severity.PERMANENT_NEGATIVE_COMPLETION): (
        "A client reacts alike to both: it does not repeat the request unchanged, and if nothing can be changed it reports the failure to the sender."
    ),
}


# In place of the guidance for two permanent refusals, where ``{a}`` is such a code.
CLIENT_GUIDANCE_AFTER_A_REFUSAL = (
    "A client repeats neither request unchanged. "
    "After code {a} it acts on the refusals that came before: what was refused with a 4yz code, be it the whole message or single recipients, stays in the queue, and the rest is reported. "
    "After code {b} it reports the failure to the sender if nothing can be changed."
)
