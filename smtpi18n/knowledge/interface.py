"""The words around the knowledge: headings, labels of the enums, and what the command says itself."""

from __future__ import annotations

from ..codes import Category, Severity, StatusClass, Subject
from ..facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
from ..relations import Aspect, Relation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import Enum

HEADINGS: Mapping[str, str] = {
    "description": "Description",
    "when_seen": "When you see it",
    "how_to_fix": "How to fix",
    "key_differences": "Key differences",
    "when_to_use_which": "When to use which",
    "learn_more": "Learn more",
    "name": "Name",
    "says": "In one sentence",
    "summary": "Summary",
    "user_message": "For the user",
    "when_to_send": "When a server sends it",
    "rfc_text": "Text in the RFC",
    "facts": "Facts",
    "severity": "Severity",
    "category": "Category",
    "status_class": "Class",
    "subject": "Subject",
    "commands": "May answer",
    "associated_codes": "Enhanced status codes",
    "retry": "Retry",
    "scope": "Concerns",
    "actors": "Who acts",
    "session": "Session",
    "responsibility": "Responsible for the message",
    "status": "Status of the code",
    "related": "Related codes",
}

LABELS: Mapping[type[Enum], Mapping[Enum, str]] = {
    Severity: {
        Severity.POSITIVE_COMPLETION: "positive completion reply",
        Severity.POSITIVE_INTERMEDIATE: "positive intermediate reply",
        Severity.TRANSIENT_NEGATIVE_COMPLETION: "transient negative completion reply",
        Severity.PERMANENT_NEGATIVE_COMPLETION: "permanent negative completion reply",
    },
    Category: {
        Category.SYNTAX: "syntax",
        Category.INFORMATION: "information",
        Category.CONNECTIONS: "connections",
        Category.UNSPECIFIED_3: "no meaning assigned (second digit 3)",
        Category.UNSPECIFIED_4: "no meaning assigned (second digit 4)",
        Category.MAIL_SYSTEM: "mail system",
    },
    StatusClass: {
        StatusClass.SUCCESS: "success",
        StatusClass.PERSISTENT_TRANSIENT_FAILURE: "persistent transient failure",
        StatusClass.PERMANENT_FAILURE: "permanent failure",
    },
    Subject: {
        Subject.UNDEFINED: "other or undefined",
        Subject.ADDRESSING: "address",
        Subject.MAILBOX: "mailbox",
        Subject.MAIL_SYSTEM: "mail system",
        Subject.NETWORK_AND_ROUTING: "network and routing",
        Subject.MAIL_DELIVERY_PROTOCOL: "mail delivery protocol",
        Subject.CONTENT_OR_MEDIA: "message content or media",
        Subject.SECURITY_OR_POLICY: "security or policy",
    },
    Command: {
        Command.CONNECT: "connection opening",
        Command.END_OF_DATA: "end of data",
    },
    Retry: {
        Retry.NOT_NEEDED: "not needed",
        Retry.AS_IS: "later, unchanged",
        Retry.AFTER_CHANGE: "only after a change",
        Retry.NO: "pointless",
    },
    Scope: {
        Scope.RECIPIENT: "one recipient",
        Scope.MESSAGE: "the whole message",
        Scope.SESSION: "the session",
        Scope.ACCOUNT: "the account",
    },
    Actor: {
        Actor.NOBODY: "nobody",
        Actor.SENDER: "sender",
        Actor.SENDER_ADMINISTRATOR: "sender's administrator",
        Actor.RECIPIENT: "recipient",
        Actor.RECIPIENT_ADMINISTRATOR: "recipient's administrator",
    },
    Session: {
        Session.OPENS: "opens",
        Session.CONTINUES: "continues",
        Session.AWAITS_INPUT: "the server waits for input",
        Session.STARTS_TLS: "starts afresh under TLS",
        Session.AWAITS_QUIT: "the server waits for `QUIT`",
        Session.CLOSES: "closes",
    },
    Responsibility: {
        Responsibility.NO_MESSAGE: "no message",
        Responsibility.CLIENT: "client",
        Responsibility.SERVER: "server",
    },
    Status: {
        Status.CURRENT: "current",
        Status.OBSOLETE: "obsolete",
        Status.EXPERIMENTAL: "experimental",
        Status.DEPRECATED: "deprecated",
        Status.REGISTRY_ONLY: "only in the registry, defined by no RFC",
        Status.DRAFT_ONLY: "defined only in an expired draft",
        Status.DE_FACTO: "used in practice, defined by no RFC",
        Status.FOLKLORE: "only in lists on the web",
    },
    Relation: {
        Relation.SAME_CODE: "the same code",
        Relation.SAME_NUMBER: "one number, different commands",
        Relation.TWINS: "temporary and permanent twins",
        Relation.OPPOSITE_OUTCOMES: "opposite outcomes",
        Relation.GENERAL_AND_SPECIFIC: "general and specific",
        Relation.CONSECUTIVE_STEPS: "consecutive steps",
        Relation.ALTERNATIVES: "alternatives",
        Relation.UNRELATED: "not directly related",
    },
    Aspect: {
        Aspect.MEANING: "meaning",
        Aspect.SEVERITY: "severity",
        Aspect.STATUS_CLASS: "class",
        Aspect.SUBJECT: "subject",
        Aspect.RESPONSIBILITY: "responsibility for the message",
        Aspect.RETRY: "retry",
        Aspect.SCOPE: "scope",
        Aspect.ACTOR: "who acts",
        Aspect.SESSION: "session",
        Aspect.COMMANDS: "commands",
        Aspect.CATEGORY: "category",
        Aspect.STATUS: "status of the code",
    },
}

# Patterns and lines of the interface. A slot in braces takes a code, a list or a number and must be kept.
PHRASES: Mapping[str, str] = {
    "any_command": "any command",
    "any_command_but": "any command except: {commands}",
    "list_separator": ", ",
    "list_and_more": "{items} and {number} more",
    "code_and_command": "{code} ({command})",
    "code_and_name": "{code} — {name}",
    "codes": "{a} and {b}",
    "fallback": "Nothing is known about code {code} itself; this is what its digits say.",
    "family_2yz": "2yz",
    "family_3yz": "3yz",
    "family_4yz": "4yz",
    "family_5yz": "5yz",
    "section": "RFC {rfc}, section {section}",
}

# What the command `smtpi18n` says beside its answers. What the user has typed stands in backticks.
CLI: Mapping[str, str] = {
    "start": "smtpi18n says what an SMTP reply code means and how two codes differ.",
    "try": "Try one of these:",
    "more": "All options: `smtpi18n --help`",
    "options": "Its options: `smtpi18n {subcommand} --help`",
    "one_code": "One code at a time; two codes are compared, as in `smtpi18n compare 251 354`",
    "which_code": "A code is missing, as in `smtpi18n 550`",
    "two_codes": "Exactly two codes are compared, as in `smtpi18n compare 251 354`",
    "one_group": "A list takes one group, as in `smtpi18n list x5z`; a code is explained by `smtpi18n 550`",
    "whole_export": "An export takes no code, since it holds all of them, as in `smtpi18n export --format csv`",
    "one_locale": "Two locales side by side: only for one code, as in `smtpi18n 251 --locale en --locale ru`",
    "locale_or_all": "Either `--locale` or `--all-locales`, not both",
    "no_option": "There is no such option: `{option}`",
    "no_value": "This option needs a value: `{option}`",
    "takes_no_value": "This option takes no value: `{option}`",
    "no_format": "There is no such format: `{format}`. Available: {formats}",
    "no_command": "This is not an SMTP command: `{command}`. Known commands: {commands}",
    "brief_or_json": "The format `json` always holds everything; leave out `--brief`",
    "bad_width": "The width is a whole number of columns from {least} to {most}, and not this: `{width}`",
    "bad_locale": "This is not a locale tag: `{locale}`. Expected is one such as `ru`, `ru-RU` or `zh_Hant_TW`",
    "no_catalog": "There is no catalog for locale {locale}; the answer is in English. Available: {locales}",
    "not_answered": "Code {code} does not answer this command: {command}. This is what the code means in general.",
    "not_written": "The output could not be written: {reason}",
    "unknown": "Nothing is known about code {code}.",
    "nearest": "Nearest known codes: {codes}",
    "invalid": "This is not an SMTP code: `{code}`",
    "whole_reply": "This looks like a whole reply; ask for its code: `smtpi18n {code}`",
    "expected": "A reply code is a number from 100 to 599 (550), an enhanced status code has three parts (5.1.1), a group is written 4yz or x5z.",
    "export_no_catalog": "There is no catalog for locale {locale}; there are: {locales}",
    "export_needs_file": "This format needs a file to write to, as in `--output smtp.{format}`",
    "export_one_locale": "A file for `i18next` holds one locale; write a file for each: {locales}",
    "export_i18next_key": "`i18next` cannot tell this key from another: `{key}`",
    "export_i18next_text": "`i18next` would replace a part of the text under this key: `{key}`",
    "export_no_regular_file": "This is not a regular file: `{file}`",
    "export_no_file_name": "This cannot be the name of a file: `{file}`",
    "export_not_written": "The file could not be written: `{file}` ({reason})",
    "export_no_unicode": "This text cannot be written, because it is not Unicode: `{text}`",
    "export_no_pyarrow": "The format `parquet` is written by `pyarrow`, which cannot be loaded. To install it: `pip install pyarrow`",
    "export_sqlite": "The database could not be written: {reason}",
}

# What `smtpi18n --help` says.
HELP: Mapping[str, str] = {
    "usage": "usage",
    "about": "Say what an SMTP code means, or how two codes differ.",
    "codes": (
        "A code is a reply code (550) or a group of them (4yz, x5z). "
        "Each command has help of its own, such as `smtpi18n list -h`."
    ),
    "commands": "commands",
    "arguments": "arguments",
    "options": "options",
    "lookup": "what one code means (the word `lookup` may be left out)",
    "compare": "how two codes differ",
    "list": "the codes that are known",
    "export": "everything that is known, as a file for other programs",
    "code": "reply code or group of codes",
    "pattern": "only the codes of this group, such as 4yz",
    "command": "what the code answered, such as `rcpt`, `connect` or `end-of-data`",
    "locale": "language of the answer, such as `ru`; given twice, one code is shown in both languages",
    "one_locale": "language of the answer, such as `ru`",
    "locales": "language of the texts, such as `ru`; may be given several times",
    "all_locales": "every language that there is",
    "brief": "only what the code means in short, how to fix it and what to tell the user",
    "format": "output format (`text` unless another is given)",
    "file_format": "file format (`json` unless another is given)",
    "width": "columns to wrap the text at (those of the terminal unless given)",
    "output": "file to write or to replace (standard output unless given)",
    "help": "show this help and end",
    "version": "show the version and end",
}
