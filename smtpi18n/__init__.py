"""What an SMTP server's reply means, and how two codes differ, in the reader's language.

>>> import smtpi18n
>>> smtpi18n.lookup(550, locale="ru").name
'Почтовый ящик недоступен'
>>> print(smtpi18n.compare(251, 354).opening)
Codes 251 and 354 are neighbouring steps of one successful transaction: 251 accepts a recipient, 354 then asks for the message.

Importing this package loads only the values of `smtpi18n.codes`; everything else is loaded when it is first used.
"""

from __future__ import annotations

from .codes import (
    Category,
    CodeError,
    CodeGroup,
    EnhancedStatusCode,
    InvalidCodeError,
    ReplyCode,
    Severity,
    StatusClass,
    Subject,
    UnknownCodeError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ambient import use_locale
    from .audit import OutdatedText
    from .catalogs import CatalogFolder
    from .comparisons import Comparison, ComparisonLink, Glance, Guidance, KeyDifference, LearnMore
    from .entries import Entry, RetryAdvice, VendorNote
    from .errors import CatalogWarning
    from .explanations import Explanation, ProviderNote, ProviderNotes
    from .facts import Actor, Command, Responsibility, Retry, Scope, Session, Status
    from .knowledge.schema import Reference, SampleReply
    from .library.reasons import reason_classes
    from .locales import parse_accept_language
    from .notices import DeliveryNotice, NoticeWithheldError
    from .parsing.delivery_report import Action, DeliveryReport, RecipientReport, parse_dsn
    from .parsing.server_reply import ServerReply, parse_reply
    from .reasons import Confidence, MatchedBy, Outcome, Reason, Standing
    from .relations import Aspect, Origin, Relation, Topic
    from .rendering import render, to_dict
    from .rendering.html import HtmlUnavailableError
    from .rendering.terminal import TerminalUnavailableError
    from .reports import Change, DayCount, DomainCount, NamedCount, ReasonCount, Report, ServerText
    from .searching import Match, MatchedText, SearchUnavailableError
    from .translator import Translator

    _default = Translator()
    available_locales = _default.available_locales
    codes = _default.codes
    compare = _default.compare
    coverage = _default.coverage
    delivery_notice = _default.delivery_notice
    explain = _default.explain
    explain_all = _default.explain_all
    heading = _default.heading
    label = _default.label
    lookup = _default.lookup
    negotiate_locale = _default.negotiate_locale
    provider = _default.provider
    providers = _default.providers
    report = _default.report
    search = _default.search
else:
    del codes  # the submodule: `codes` is a function, which like the others is loaded when it is first used

__version__ = "0.1.0"

__all__ = [
    "Action",
    "Actor",
    "Aspect",
    "CatalogFolder",
    "CatalogWarning",
    "Category",
    "Change",
    "CodeError",
    "CodeGroup",
    "Command",
    "Comparison",
    "ComparisonLink",
    "Confidence",
    "DayCount",
    "DeliveryNotice",
    "DeliveryReport",
    "DomainCount",
    "EnhancedStatusCode",
    "Entry",
    "Explanation",
    "Glance",
    "Guidance",
    "HtmlUnavailableError",
    "InvalidCodeError",
    "KeyDifference",
    "LearnMore",
    "Match",
    "MatchedBy",
    "MatchedText",
    "NamedCount",
    "NoticeWithheldError",
    "Origin",
    "Outcome",
    "OutdatedText",
    "ProviderNote",
    "ProviderNotes",
    "Reason",
    "ReasonCount",
    "RecipientReport",
    "Reference",
    "Relation",
    "ReplyCode",
    "Report",
    "Responsibility",
    "Retry",
    "RetryAdvice",
    "SampleReply",
    "Scope",
    "SearchUnavailableError",
    "ServerReply",
    "ServerText",
    "Session",
    "Severity",
    "Standing",
    "Status",
    "StatusClass",
    "Subject",
    "TerminalUnavailableError",
    "Topic",
    "Translator",
    "UnknownCodeError",
    "VendorNote",
    "available_locales",
    "codes",
    "compare",
    "coverage",
    "delivery_notice",
    "explain",
    "explain_all",
    "heading",
    "label",
    "lookup",
    "negotiate_locale",
    "parse_accept_language",
    "parse_dsn",
    "parse_reply",
    "provider",
    "providers",
    "reason_classes",
    "render",
    "report",
    "search",
    "to_dict",
    "use_locale",
]


# Where each public name is defined; the rest are methods of the default Translator.
_HOMES = {
    "Action": "parsing.delivery_report",
    "Actor": "facts",
    "Aspect": "relations",
    "CatalogFolder": "catalogs",
    "CatalogWarning": "errors",
    "Change": "reports",
    "Command": "facts",
    "Comparison": "comparisons",
    "ComparisonLink": "comparisons",
    "Confidence": "reasons",
    "DeliveryNotice": "notices",
    "DayCount": "reports",
    "DeliveryReport": "parsing.delivery_report",
    "DomainCount": "reports",
    "Entry": "entries",
    "Explanation": "explanations",
    "Glance": "comparisons",
    "Guidance": "comparisons",
    "HtmlUnavailableError": "rendering.html",
    "KeyDifference": "comparisons",
    "LearnMore": "comparisons",
    "Match": "searching",
    "MatchedBy": "reasons",
    "MatchedText": "searching",
    "NoticeWithheldError": "notices",
    "NamedCount": "reports",
    "Origin": "relations",
    "Outcome": "reasons",
    "OutdatedText": "audit",
    "ProviderNote": "explanations",
    "ProviderNotes": "explanations",
    "Reason": "reasons",
    "ReasonCount": "reports",
    "RecipientReport": "parsing.delivery_report",
    "Reference": "knowledge.schema",
    "Relation": "relations",
    "Report": "reports",
    "Responsibility": "facts",
    "Retry": "facts",
    "RetryAdvice": "entries",
    "SampleReply": "knowledge.schema",
    "Scope": "facts",
    "SearchUnavailableError": "searching",
    "ServerReply": "parsing.server_reply",
    "ServerText": "reports",
    "Session": "facts",
    "Standing": "reasons",
    "Status": "facts",
    "TerminalUnavailableError": "rendering.terminal",
    "Topic": "relations",
    "Translator": "translator",
    "VendorNote": "entries",
    "parse_accept_language": "locales",
    "parse_dsn": "parsing.delivery_report",
    "parse_reply": "parsing.server_reply",
    "reason_classes": "library.reasons",
    "render": "rendering",
    "to_dict": "rendering",
    "use_locale": "ambient",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # Not importlib.import_module: importing importlib takes as long as five rooms of this package.
    home: object = __import__(f"{__name__}.{_HOMES.get(name, 'translator')}", fromlist=[name])
    value = getattr(home if name in _HOMES else home.default, name)  # type: ignore[attr-defined]
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
