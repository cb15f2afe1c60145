"""A result of every kind, as `render` takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from conftest import ROOT

import smtpi18n
from smtpi18n import Translator

if TYPE_CHECKING:
    from smtpi18n.rendering import Shown

LOGS = ROOT / "tests" / "data" / "logs"

# What they are called, to name tests by without making one of each.
KINDS = (
    "entry", "entry for a command", "enhanced code", "both codes", "group", "fallback", "comparison", "comparison of codes that share texts",
    "explanation", "explanation of a provider", "explanation without a code", "explanations", "report", "report with changes",
    "list", "empty list", "locales", "matches", "provider", "providers",
)  # fmt: skip


def kinds(translator: Translator, locale: str) -> dict[str, Shown]:
    """One of each kind in a *locale*, by its name."""
    lines = (LOGS / "postfix.log").read_text(encoding="utf-8").splitlines()
    earlier = smtpi18n.to_dict(translator.report(lines[:20], locale=locale))
    refused = {"ann@example.org": (550, b"5.1.1 User unknown"), "bob@example.org": (452, b"4.2.2 Mailbox full")}
    found: dict[str, Shown] = {
        "entry": translator.lookup(550, locale=locale),
        "entry for a command": translator.lookup(250, command=smtpi18n.Command.RCPT, locale=locale),
        "enhanced code": translator.lookup("5.7.1", locale=locale),
        "both codes": translator.lookup("450 5.7.1", locale=locale),
        "group": translator.lookup("4yz", locale=locale),
        "fallback": translator.lookup(571, fallback=True, locale=locale),
        "comparison": translator.compare(251, 354, locale=locale),
        "comparison of codes that share texts": translator.compare("4.2.2", "5.2.2", locale=locale),
        "explanation": translator.explain("550 5.1.1 <ann@example.org>: User unknown", locale=locale),
        "explanation of a provider": translator.explain(
            "550 5.7.1 This message violates example.com email policy. - gcdp abc123 - gsmtp", locale=locale
        ),
        "explanation without a code": translator.explain(ConnectionRefusedError(111, "Connection refused"), locale=locale),
        "explanations": translator.explain_all(refused, locale=locale),
        "report": translator.report(lines, locale=locale),
        "report with changes": translator.report(lines, locale=locale, since=earlier),
        "list": [translator.lookup(code, locale=locale) for code in translator.codes("4yz")],
        "empty list": [],
        "locales": [translator.lookup(354, locale=name) for name in dict.fromkeys((locale, "en", "ru"))],
        "matches": translator.search("mailbox full", locale=locale, all_locales=True),
        "provider": translator.provider("google", locale=locale),
        "providers": translator.providers(locale=locale),
    }
    assert tuple(found) == KINDS
    return found


def options(result: Shown) -> dict[str, tuple[str, ...]]:
    """What *result* can be rendered with, so that all that can be shown of it is."""
    return {"by": ("domain", "day")} if isinstance(result, smtpi18n.Report) else {}


def shown(result: object) -> Shown:
    """Any *result*, for a type checker."""
    return cast("Shown", result)
