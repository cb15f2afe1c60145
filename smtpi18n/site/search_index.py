"""What the scripts of the site know: the words of every page in a language, and by which phrases and codes a reply is recognised.

Both are scripts, since a page that stands in a folder may load nothing else.
"""

from __future__ import annotations

from json import dumps

from ..codes import CodeGroup
from ..explanations.phrases import groups
from ..explanations.recognition import ABOUT, FRAMES, POINTERS, index
from ..knowledge.explanations.codes import OF_REPLY, OF_STATUS, VAGUE, VAGUE_REPLIES
from ..knowledge.explanations.phrases import FILLERS
from ..knowledge.providers.aliases import ALIASES
from ..knowledge.providers.signatures import PROVIDERS
from ..library.reasons import failures
from ..parsing.exceptions import FAILURE_TEXTS
from ..searching.index import FILLERS as NOT_SEARCHED
from ..searching.index import likelihood, symptoms, trust_in_phrases
from .addresses import file_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from ..reasons import Reason
    from ..translator import Translator
    from .contents import Pages, Site

    # A page: its address, its kind (a place in `KINDS`), its title, the place of the phrases that people search by, its summary; of a code, how
    # likely it is met, and how far the phrases are its own, each from 0 to 1.
    Document: TypeAlias = tuple[str, int, str, int, str, float, float]

KINDS = ("code", "reason", "provider", "comparison")
CODE, REASON, PROVIDER, COMPARISON = range(len(KINDS))


def of_locale(site: Site, pages: Pages, translator: Translator) -> str:
    """The script with the words of the pages in one language."""
    phrases: dict[str, int] = {"": 0}
    documents = list(_documents(site, pages, translator, phrases))
    return _script("pages", {"fillers": sorted(NOT_SEARCHED), "phrases": list(phrases), "documents": documents})


def phrases(site: Site) -> str:
    """The script with what decides on the reason of a reply: phrases, codes, what programs and single providers say."""
    known_to = index()
    tables = (known_to.by_word, known_to.by_beginning)
    every = {id(phrase): phrase for table in tables for found in table.values() for phrase in found}
    alike: dict[tuple[str, int], list[str]] = {}
    for phrase in every.values():
        alike.setdefault((phrase.reason.value, phrase.rank), []).append(_brief(phrase.source))
    known = {
        "fillers": sorted(FILLERS),
        "phrases": [[reason, rank, "\n".join(sorted(alike[reason, rank]))] for reason, rank in sorted(alike)],
        "anywhere": [(reason.value, rank, tokens) for reason, tokens, rank in known_to.anywhere],
        "failures": [(pattern.pattern, failures()[key].reason) for pattern, key in FAILURE_TEXTS],
        "frames": [
            (words, {before.value: after for before, after in meant.items()}, instead) for words, meant, instead in FRAMES
        ],
        "pointers": POINTERS,
        "about": [(words, command.name) for words, command in ABOUT],
        "marks": list(_marks(site)),
        "codes": {str(code): file_name(code) for code in site.codes},
        "ofStatus": OF_STATUS,
        "ofReply": {
            code: {command.name if command else "": reason for command, reason in of.items()} for code, of in OF_REPLY.items()
        },
        "vague": sorted(VAGUE),
        "vagueReplies": sorted(VAGUE_REPLIES),
    }
    return _script("phrases", known)


def _brief(source: str) -> str:
    """A phrase without what is never looked for: ``…`` stands for a gap, ``a?`` for words that may be missing."""
    made: list[str] = []
    for is_optional, choices in groups(source):
        if choices:
            words = "|".join("_".join(word for word in choice.split("_") if word not in FILLERS) for choice in choices)
            made.append(words + "?" * is_optional)
        elif made:
            made.append("…")
    return " ".join(made)


def _marks(site: Site) -> Iterator[tuple[tuple[str, ...], list[tuple[str, Reason | None, bool, tuple[str, ...]]], str]]:
    """By what each provider is known: the ends of its servers' names, and its marks with the reason that each stands for; and its page."""
    for provider in PROVIDERS:
        reasons = site.reasons_of_notes.get(provider.key, {})
        marks = [(mark.pattern, reasons.get(mark.note or ""), mark.proves, mark.codes) for mark in provider.marks]
        if marks:
            yield provider.hosts, marks, file_name(provider.key)


def _documents(site: Site, pages: Pages, translator: Translator, phrases: dict[str, int]) -> Iterator[Document]:
    """All pages; their phrases are put into *phrases*, since a code has those of its other classes."""

    def place(text: str) -> int:
        return phrases.setdefault(text, len(phrases))

    here, *_, english = [*translator.localizations(pages.locale), *translator.localizations("en")]
    for code, entry in pages.entries.items():
        title = pages.words.phrase("code_and_name", code=pages.words.code(code), name=entry.name)
        if isinstance(code, CodeGroup):
            yield file_name(code), CODE, title, 0, entry.summary, 0.7, 1
        else:
            # Whoever reads another language may still search by what a server says.
            every = (*symptoms(code, here, english), *symptoms(code, english, english))
            said = "; ".join(dict.fromkeys(phrase for phrase, _ in every))
            yield file_name(code), CODE, title, place(said), entry.summary, likelihood(code, here), trust_in_phrases(code, here)
    for reason, found in pages.reasons.items():
        yield file_name(reason), REASON, found.name, place(reason.value.replace("_", " ")), found.summary, 1, 1
    for word, provider in pages.providers.items():
        yield (
            file_name(word),
            PROVIDER,
            provider.name,
            place("; ".join((word.replace("_", " "), *ALIASES.get(word, ()), *provider.hosts))),
            "",
            1,
            1,
        )
    for pair in site.pairs:
        yield file_name(pair), COMPARISON, pages.titles[pair], 0, "", 1, 1


def _script(name: str, value: object) -> str:
    """A script that gives *value* to the site's own; nothing in it ends an element of HTML."""
    text = dumps(value, ensure_ascii=False, separators=(",", ":"), default=_word).replace("<", "\\u003c")
    return f"window.smtpi18n=window.smtpi18n||{{}};window.smtpi18n.{name}={text};\n"


def _word(reason: Reason) -> str:
    return reason.value
