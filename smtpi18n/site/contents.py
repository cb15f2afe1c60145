"""What the site has on each of its pages."""

from __future__ import annotations

from functools import cached_property
from importlib.resources import files
from itertools import combinations

from ..codes import CodeGroup, ReplyCode, parse_code
from ..reasons import Confidence, Reason
from ..rendering.blocks import Heading, Item, Items, Link, Paragraph, Row, Rows
from ..rendering.html import Writer, content, contents_name, direction, environment, plain, tag
from ..rendering.pages.comparison import comparison_page
from ..rendering.pages.entry import entry_page, references
from ..rendering.pages.explanation import brief_page
from ..rendering.pages.provider import provider_page
from . import search_index
from .addresses import COMPARISONS, INDEX, PROVIDERS, REASONS, Addresses, file_name, in_order, place, turned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from jinja2 import Environment

    from ..codes import Code
    from ..entries import Entry
    from ..explanations import Explanation, ProviderNotes
    from ..localization import Words
    from ..rendering.blocks import Block, Target
    from ..translator import Translator

    Pair: TypeAlias = tuple[Code, Code]

# The comparisons that the first page begins with: those that are asked for most.
FIRST_PAIRS = (
    ("251", "354"),
    ("421", "451"),
    ("450", "550"),
    ("452", "552"),
    ("530", "535"),
    ("550", "553"),
    ("550", "554"),
    ("550", "5.1.1"),
    ("4.2.2", "5.2.2"),
    ("5.7.1", "5.7.26"),
)
STYLE, SCRIPT, FINDING, PHRASES = "style.css", "site.js", "finding.js", "phrases.js"
SEARCH = "search.js"
MANY_REASONS = 5  # on the page of a provider, that it has a list of them


class Site:
    """The pages of a site, in the *locales* of a *translator*; with a *base_url*, which ends with a slash, they know their addresses."""

    def __init__(self, translator: Translator, locales: Sequence[str], base_url: str | None = None) -> None:
        self._translator = translator
        self._locales = locales
        self._base_url = base_url
        self.address = Addresses(self.targets)
        self._templates = _templates()

    @cached_property
    def codes(self) -> tuple[Code, ...]:
        """The codes and groups that have a page."""
        groups = (CodeGroup(group.code) for group in self._translator.library.groups())
        return (*self._translator.codes(), *groups)

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of codes that have a page: every two reply codes that an RFC defines, and those for which words have been written."""
        library = self._translator.library
        reply_codes = [code for code in self._translator.codes() if isinstance(code, ReplyCode)]
        defined = [code for code in reply_codes if _is_by_rfc(self._translator.lookup(code, locale="en"))]
        pairs: set[Pair] = {in_order(*pair) for pair in combinations(defined, 2)}
        pairs.update(in_order(parse_code(one.a), parse_code(one.b)) for one in library.contrasts())
        return tuple(sorted(pairs, key=lambda pair: (place(pair[0]), place(pair[1]))))

    @cached_property
    def written_pairs(self) -> tuple[Pair, ...]:
        """Those pairs for which words have been written."""
        written = {file_name((parse_code(one.a), parse_code(one.b))) for one in self._translator.library.contrasts()}
        return tuple(pair for pair in self.pairs if file_name(pair) in written)

    @cached_property
    def providers(self) -> tuple[str, ...]:
        """The words of the providers that have a page."""
        return tuple(one.provider for one in self._translator.providers(locale="en"))

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        """All that has a page of its own."""
        return (*self.codes, *Reason, *self.providers, *self.pairs)

    @cached_property
    def reasons_of_codes(self) -> dict[Code, Reason]:
        """The reason that a code has by itself, where it has one."""
        found: dict[Code, Reason] = {}
        for code in self._translator.codes():
            explanation = self._translator.explain(str(code), locale="en")
            if explanation.confidence is not Confidence.GUESS and explanation.reason is not Reason.UNKNOWN:
                found[code] = explanation.reason
        return found

    @cached_property
    def reasons_of_notes(self) -> dict[str, dict[str, Reason]]:
        """The reason of what each provider means, by the words of both."""
        every = self._translator.providers(locale="en")
        return {one.provider: {note.key: note.reason for note in one.notes} for one in every}

    @property
    def number(self) -> int:
        """How many files there are, but for the list of them."""
        pages = len(self.targets) + len(self.pairs) + 5
        return pages * len(self._locales) + 5 + (self._base_url is not None)

    def files(self) -> Iterator[tuple[str, str]]:
        """Each file with its name, in a fixed order."""
        yield from self.shared_files()
        yield "index.html", self._entrance()
        for locale in self._locales:
            yield from self._of_locale(locale)
        if self._base_url:
            yield "sitemap.xml", self._sitemap()

    def shared_files(self) -> Iterator[tuple[str, str]]:
        """What the pages of every language load."""
        yield f"assets/{STYLE}", self._filled(STYLE, {})
        for name in (SCRIPT, FINDING):
            yield f"assets/{name}", (files(__package__ or "smtpi18n.site") / "assets" / name).read_text(encoding="utf-8")
        yield f"assets/{PHRASES}", search_index.phrases(self)

    def _of_locale(self, locale: str) -> Iterator[tuple[str, str]]:
        pages = Pages(self, self._translator, locale)
        folder = tag(locale)
        yield f"{folder}/{SEARCH}", search_index.of_locale(self, pages, self._translator)
        yield f"{folder}/{INDEX}", self.page(INDEX, pages, pages.index(), template="index.html", **pages.on_index())
        yield f"{folder}/{REASONS}", self.page(REASONS, pages, pages.list_of_reasons())
        yield f"{folder}/{PROVIDERS}", self.page(PROVIDERS, pages, pages.list_of_providers())
        yield f"{folder}/{COMPARISONS}", self.page(COMPARISONS, pages, pages.list_of_comparisons())
        for code in self.codes:
            name = file_name(code)
            yield f"{folder}/{name}", self.page(name, pages, pages.code(code), pairs=pages.pairs_with(code))
        for reason in Reason:
            name = file_name(reason)
            yield f"{folder}/{name}", self.page(name, pages, pages.reason(reason), asks=True)
        for provider in self.providers:
            name = file_name(provider)
            yield f"{folder}/{name}", self.page(name, pages, pages.provider(provider))
        for pair in self.pairs:
            name = file_name(pair)
            yield f"{folder}/{name}", self.page(name, pages, pages.pair(pair))
            yield f"{folder}/{turned(pair)}", self._turned(pair, name, pages)

    def page(self, name: str, pages: Pages, blocks: Iterable[Block], template: str = "site.html", **more: Any) -> str:
        """The text of a page, in the frame that all pages have."""
        parts = content(blocks, pages.locale, address=self.address)
        base = f"{self._base_url}{tag(pages.locale)}/" if self._base_url else None
        defaults = {"pairs": (), "asks": False, **pages.frame(name)}
        title = str(parts["title"])
        words = pages.words
        return self._filled(
            template,
            {
                **parts,
                **defaults,
                "page_title": title if name == INDEX else words.site("page_title", title=title, site=words.site("name")),
                "canonical": base and (base if name == INDEX else base + name),
                "alternates": self._alternates(name),
                "style": f"../assets/{STYLE}",
                "script": f"../assets/{SCRIPT}" if name == INDEX or more.get("asks") else None,
                "finding": f"../assets/{FINDING}",
                "phrases": f"../assets/{PHRASES}",
                "search": SEARCH,
                **more,
            },
        )

    def _filled(self, template: str, values: Mapping[str, object]) -> str:
        text: str = self._templates.get_template(template).render(values)
        return text

    def _alternates(self, name: str) -> list[tuple[str, str]]:
        """The address of a page in each language, where addresses are known."""
        if not self._base_url:
            return []
        end = "" if name == INDEX else name
        return [(tag(locale), f"{self._base_url}{tag(locale)}/{end}") for locale in self._locales]

    def _turned(self, pair: Pair, name: str, pages: Pages) -> str:
        a, b = pair
        base = f"{self._base_url}{tag(pages.locale)}/" if self._base_url else ""
        return self._filled(
            "moved.html",
            {
                "lang": tag(pages.locale),
                "dir": direction(pages.locale),
                "page_title": plain(pages.words.phrase("codes", a=str(a), b=str(b))),
                "description": "",
                "moved": pages.words.site("moved"),
                "href": name,
                "canonical": f"{base}{name}",
                "alternates": [],
            },
        )

    def _entrance(self) -> str:
        """The page above the languages, which leads to the first of them."""
        first = Pages(self, self._translator, self._locales[0])
        languages = [(tag(locale), direction(locale), _endonym(locale)) for locale in self._locales]
        return self._filled(
            "entrance.html",
            {
                "lang": tag(first.locale),
                "dir": direction(first.locale),
                "page_title": first.words.site("name"),
                "description": first.words.site("intro"),
                "languages": languages,
                "index": INDEX,
                "style": f"assets/{STYLE}",
                "canonical": self._base_url,
                "alternates": self._alternates(INDEX),
            },
        )

    def _sitemap(self) -> str:
        names = [INDEX, REASONS, PROVIDERS, COMPARISONS, *map(file_name, self.targets)]
        return self._filled("sitemap.xml", {"pages": [self._alternates(name) for name in names]})

    def languages(self, name: str, here: str) -> list[dict[str, object]]:
        """The same page in each language."""
        return [
            {
                "lang": tag(locale),
                "dir": direction(locale),
                "name": _endonym(locale),
                "href": f"../{tag(locale)}/{name}",
                "here": locale == here,
            }
            for locale in self._locales
        ]


class Pages:
    """The pages of a *site* in one *locale*, as blocks, and the frame around them."""

    def __init__(self, site: Site, translator: Translator, locale: str) -> None:
        self.locale = locale
        self.words: Words = translator.words(locale)
        self._site = site
        self._translator = translator

    def frame(self, name: str) -> dict[str, object]:
        """What stands around the page *name*."""
        from .. import __version__

        names = ((INDEX, "home"), (REASONS, "reasons"), (PROVIDERS, "providers"), (COMPARISONS, "comparisons"))
        return {
            "site": self.words.site,
            "index": INDEX,
            "navigation": [(href, self.words.site(word), href == name) for href, word in names],
            "languages": self._site.languages(name, self.locale),
            "version": f"smtpi18n {__version__}",
        }

    @cached_property
    def entries(self) -> dict[Code, Entry]:
        """What is known of each code and group."""
        return {code: self._translator.lookup(code, locale=self.locale) for code in self._site.codes}

    @cached_property
    def reasons(self) -> dict[Reason, Explanation]:
        """What is said of each reason."""
        return {reason: self._translator.explain(reason, locale=self.locale) for reason in Reason}

    @cached_property
    def providers(self) -> dict[str, ProviderNotes]:
        """What each provider means."""
        return {one.provider: one for one in self._translator.providers(locale=self.locale)}

    @cached_property
    def titles(self) -> dict[Pair, str]:
        """The two codes of each pair, as a link says them."""
        code = self.words.code
        return {pair: self.words.phrase("codes", a=code(pair[0]), b=code(pair[1])) for pair in self._site.pairs}

    def index(self) -> Iterator[Block]:
        """The first page: all reply codes; the groups; comparisons to begin with."""
        yield Heading(level=1, text=self.words.site("name"))
        yield Paragraph(text=self.words.site("intro"))

    def on_index(self) -> dict[str, object]:
        """What the template of the first page shows beside that."""
        codes = [code for code in self._site.codes if isinstance(code, ReplyCode)]
        groups = [code for code in self._site.codes if isinstance(code, CodeGroup)]
        families = []
        for group in (one for one in groups if one.severity is not None):
            members = [self._line(code) for code in codes if code in group]
            families.append((self._line(group), members))
        others = [self._line(group) for group in groups if group.severity is None and group.category is None]
        first = [in_order(*map(parse_code, pair)) for pair in FIRST_PAIRS]
        return {
            "families": families,
            "groups": others,
            "first_pairs": [(file_name(pair), self.titles[pair]) for pair in first if pair in self.titles],
            "comparisons": COMPARISONS,
            "kinds": [(kind, self.words.site(f"kind_{kind}")) for kind in ("all", *search_index.KINDS)],
            "inline": Writer(self._site.address),
        }

    def _line(self, code: Code) -> tuple[str, str, str, bool]:
        """The address of a code, the code, its name, and whether no RFC gives it a meaning."""
        entry = self.entries[code]
        return file_name(code), self.words.code(code), entry.name, not _is_by_rfc(entry)

    def code(self, code: Code) -> Iterator[Block]:
        """The page of a code, or of a group with its members."""
        entry = self.entries[code]
        yield from entry_page(entry, self._translator.words(entry.locale))
        if isinstance(code, CodeGroup):
            members = [one for one in self._site.codes if not isinstance(one, CodeGroup) and one in code]
            if members:
                yield Heading(level=2, text=self.words.site("members"))
                yield Rows(rows=tuple(self._row(one) for one in members))
        elif code in self._site.reasons_of_codes:
            reason = self._site.reasons_of_codes[code]
            yield Heading(level=2, text=self.words.site("its_reason"))
            yield Items(items=(self._item(self.reasons[reason].name, reason),))

    def _row(self, code: Code) -> Row:
        said = self.words.code(code)
        return Row(name=said, text=self.entries[code].name, links=(Link(text=said, target=code),))

    def _item(self, text: str, target: Target) -> Item:
        return Item(text=text, link=Link(text=text, target=target))

    def pairs_with(self, code: Code) -> list[tuple[str, str]]:
        """The comparisons of a code with others, each with its address."""
        return [
            (file_name(pair), self.words.code(pair[0] if pair[1] == code else pair[1]))
            for pair in self._site.pairs
            if code in pair
        ]

    def pair(self, pair: Pair) -> Iterator[Block]:
        """The page of two codes."""
        comparison = self._translator.compare(*pair, locale=self.locale)
        return comparison_page(comparison, self._translator.words(comparison.locale))

    def reason(self, reason: Reason) -> Iterator[Block]:
        """The page of a reason: what it is, what helps, which codes say it and what single providers mean by it."""
        found, words = self.reasons[reason], self.words
        yield from brief_page(found, words)
        facts = (
            ("retry", words.label(found.retry) if found.retry else ""),
            ("actors", words.actors(found.actors) if found.actors else ""),
        )
        rows = tuple(Row(name=words.heading(name), text=text) for name, text in facts if text)
        if rows:
            yield Heading(level=2, text=words.heading("facts"))
            yield Rows(rows=rows)
        codes = [code for code, its_reason in self._site.reasons_of_codes.items() if its_reason is reason]
        if codes:
            yield Heading(level=2, text=words.site("codes_of_reason"))
            yield Rows(rows=tuple(map(self._row, codes)))
        notes = [(one.provider, note) for one in self.providers.values() for note in one.notes if note.reason is reason]
        if notes:
            yield Heading(level=2, text=words.site("at_providers"))
            yield Rows(
                rows=tuple(
                    Row(name=note.name, text=note.meaning, links=(Link(text=note.name, target=provider),))
                    for provider, note in notes
                )
            )
        if found.references:
            yield Heading(level=2, text=words.heading("learn_more"))
            yield Items(items=tuple(references(found.references, words)))

    def provider(self, provider: str) -> Iterator[Block]:
        """The page of a provider."""
        found = self.providers[provider]
        words, number = self._translator.words(found.locale), 0
        reasons = dict.fromkeys(note.reason for note in found.notes)
        for block in provider_page(found, words):
            if isinstance(block, Heading):
                number += 1
                if number == 2 and len(reasons) >= MANY_REASONS:
                    yield Items(items=tuple(Item(text=words.label(one), url=f"#{contents_name(one)}") for one in reasons))
            # What is said of single notes in rows stands on the pages of their reasons.
            if number == 1 or not isinstance(block, Rows):
                yield block

    def list_of_reasons(self) -> Iterator[Block]:
        """Every reason."""
        yield Heading(level=1, text=self.words.site("reasons"))
        yield Paragraph(text=self.words.site("reasons_about"))
        yield Items(items=tuple(self._item(found.name, reason) for reason, found in self.reasons.items()))

    def list_of_providers(self) -> Iterator[Block]:
        """Every provider."""
        yield Heading(level=1, text=self.words.site("providers"))
        yield Paragraph(text=self.words.site("providers_about"))
        yield Items(items=tuple(self._item(found.name, provider) for provider, found in self.providers.items()))

    def list_of_comparisons(self) -> Iterator[Block]:
        """The pairs for which words have been written."""
        yield Heading(level=1, text=self.words.site("comparisons"))
        yield Paragraph(text=self.words.site("comparisons_about"))
        rows = []
        for pair in self._site.written_pairs:
            title = self.titles[pair]
            opening = self._translator.compare(*pair, locale=self.locale).opening
            rows.append(Row(name=title, text=opening, links=(Link(text=title, target=pair),)))
        yield Rows(rows=tuple(rows))


def _templates() -> Environment:
    """The templates of the site, which lay a frame around those of a page."""
    from jinja2 import ChoiceLoader, PackageLoader

    pages = environment()
    loaders = [PackageLoader(__package__ or "smtpi18n.site", "templates"), *filter(None, (pages.loader,))]
    return pages.overlay(loader=ChoiceLoader(loaders))


def _is_by_rfc(entry: Entry) -> bool:
    """Whether an RFC gives the code its meaning, whatever has become of that."""
    return entry.status is not None and entry.status.is_by_rfc


def _endonym(locale: str) -> str:
    """What the people who speak a language call it."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(tag(locale), sep="-").get_display_name() or locale
    except (UnknownLocaleError, ValueError):
        return tag(locale)
    return name[:1].upper() + name[1:]
