"""What the scripts of the site know: the words of every page in a language, and by which phrases and codes a reply is recognised.

Both are scripts, since a page that stands in a folder may load nothing else.
"""

from __future__ import annotations

from json import dumps

from ..codes import CodeGroup
from ..explanations.phrases import Index
from ..knowledge.explanations.phrases import FILLERS
from ..reasons import Reason
from ..searching.index import symptoms
from .addresses import file_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from ..translator import Translator
    from .contents import Pages, Site

    # A page: its address, its kind (a place in `KINDS`), its title, the words that people search by, its other words.
    Document: TypeAlias = tuple[str, int, str, str, str]

KINDS = ("code", "reason", "provider", "comparison")
CODE, REASON, PROVIDER, COMPARISON = range(len(KINDS))


def of_locale(site: Site, pages: Pages, translator: Translator) -> str:
    """The script with the words of the pages in one language."""
    return _script("pages", list(_documents(site, pages, translator)))


def phrases(site: Site) -> str:
    """The script with the phrases of replies, the reason of each, and the reasons that codes have by themselves."""
    reasons = list(Reason)
    place = {reason: number for number, reason in enumerate(reasons)}
    index = Index()
    every = {id(phrase): phrase for table in (index.by_word, index.by_beginning) for found in table.values() for phrase in found}
    known = {
        "fillers": sorted(FILLERS),
        "reasons": [file_name(reason) for reason in reasons],
        "phrases": sorted((place[one.reason], one.rank, one.pattern) for one in every.values()),
        "anywhere": [(place[reason], rank, tokens) for reason, tokens, rank in index.anywhere],
        "codes": {str(code): file_name(code) for code in site.codes},
        "ofCodes": {str(code): place[reason] for code, reason in site.reasons_of_codes.items()},
    }
    return _script("phrases", known)


def _documents(site: Site, pages: Pages, translator: Translator) -> Iterator[Document]:
    here, *_, english = [*translator.localizations(pages.locale), *translator.localizations("en")]
    for code, entry in pages.entries.items():
        phrases = [] if isinstance(code, CodeGroup) else [phrase for phrase, _ in symptoms(code, here, english)]
        title = pages.words.phrase("code_and_name", code=pages.words.code(code), name=entry.name)
        yield file_name(code), CODE, title, "; ".join(phrases), entry.summary
    for reason, found in pages.reasons.items():
        yield file_name(reason), REASON, found.name, reason.value.replace("_", " "), found.summary
    for word, provider in pages.providers.items():
        yield file_name(word), PROVIDER, provider.name, " ".join((word, *provider.hosts)), ""
    for pair in site.pairs:
        yield file_name(pair), COMPARISON, pages.titles[pair], "", ""


def _script(name: str, value: object) -> str:
    """A script that gives *value* to the site's own; nothing in it ends an element of HTML."""
    text = dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.smtpi18n=window.smtpi18n||{{}};window.smtpi18n.{name}={text};\n"
