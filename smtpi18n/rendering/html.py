"""Results as HTML: a fragment to embed in a page, or a page as a whole. Jinja2 escapes every text. No script stands in it, and no style in a fragment.

``templates/`` has the markup. Of one page, sections are made of the headings, and a table takes what stands before it as its caption.
"""

from __future__ import annotations

from functools import lru_cache

from ..entries import Entry
from ..locales import SOURCE_LOCALE
from ..reasons import Reason
from . import are_matches
from .blocks import Bars, Heading, Items, Paragraph, Rows, Sides, Table, is_web_address
from .inline import harmless, pieces
from .pages import page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jinja2 import Environment, Template
    from markupsafe import Markup

    from ..translator import Translator
    from . import Layout, Result
    from .blocks import Block, Foreign, Link, Simple, Target

    Address = Callable[[Target], str | None]

LONGEST_DESCRIPTION = 300
_EXTRA = "HTML needs the package Jinja2: pip install Jinja2"


class HtmlUnavailableError(ImportError):
    """The extra that HTML needs is not installed."""

    def __init__(self) -> None:
        super().__init__(_EXTRA, name="jinja2")

    def __reduce__(self) -> tuple[type[HtmlUnavailableError], tuple[()]]:
        return type(self), ()


def write(result: Result, translator: Translator, layout: Layout) -> str:
    """The page of *result* as an ``article``; raises `HtmlUnavailableError` without Jinja2."""
    locale = locale_of(result)
    blocks = page(result, translator, layout)
    name = "page.html" if layout.whole else "fragment.html"
    top, title = (1, translator.words(locale).site("name")) if layout.whole else (2, "")
    return template(name).render(content(blocks, locale, top=top, title=title))


def content(
    blocks: Iterable[Block], locale: str, *, top: int = 1, title: str = "", address: Address | None = None
) -> dict[str, object]:
    """What a template says of a page: its *blocks* as parts of sections, with the title at the heading level *top*.

    *title* is that of a page without a heading of its own. *address* tells where the page of a code or another target is, if there is one.
    """
    blocks = list(blocks)
    root = Part("article")
    _fill(root, blocks)
    title = next((block.text for block in blocks if isinstance(block, Heading)), title)
    first = next((block.text for block in blocks if isinstance(block, Paragraph)), "")
    return {
        "article": root,
        "lang": tag(locale),
        "dir": direction(locale),
        "title": plain(title),
        "description": shortened(plain(first)),
        "top": top,
        "inline": Writer(address),
    }


class Part:
    """A section with its parts, or one block; a table has a *caption*, the heading or paragraph that stands before it."""

    __slots__ = ("block", "caption", "heading", "kind", "level", "parts")

    def __init__(self, kind: str, block: Simple | None = None, heading: Heading | None = None, level: int = 0) -> None:
        self.kind = kind
        self.block = block
        self.heading = heading
        self.level = level
        self.caption: Simple | None = None
        self.parts: list[Part] = []


_KINDS = {Paragraph: "paragraph", Items: "items", Rows: "rows", Table: "table", Bars: "bars"}


def _fill(root: Part, blocks: Sequence[Block]) -> None:
    """Put *blocks* into the sections that their headings open, inside *root*."""
    open_sections = [root]
    for block in blocks:
        if isinstance(block, Heading):
            while len(open_sections) > 1 and open_sections[-1].level >= block.level:
                open_sections.pop()
            if block.level == 1 and root.heading is None and not root.parts:
                root.heading, root.level = block, 1
                continue
            section = Part("section", heading=block, level=block.level)
            open_sections[-1].parts.append(section)
            open_sections.append(section)
        elif isinstance(block, Sides):
            del open_sections[1:]
            part = Part("sides")
            for side in block.sides:
                _fill(part, side)
            root.parts.append(part)
        else:
            _append(open_sections[-1], Part(_KINDS[type(block)], block))


def _append(section: Part, part: Part) -> None:
    if isinstance(part.block, (Table, Bars)):
        before = section.parts[-1].block if section.parts else None
        if isinstance(before, Paragraph):
            section.parts.pop()
            part.caption = before
        elif not section.parts and section.kind == "section":
            part.caption, section.heading = section.heading, None
    section.parts.append(part)


class Writer:
    """How a page writes a text: escaped, its literals as code, what others said in their own language, links by *address*.

    Literals are marked as English on English pages too, where they may stand below another language.
    """

    def __init__(self, address: Address | None = None) -> None:
        from markupsafe import Markup

        self._address = address
        self._markup = Markup
        self._code = Markup(f'<code lang="{SOURCE_LOCALE}" dir="ltr">') + Markup("{}</code>")
        self._foreign = Markup("<bdi{}>{}</bdi>")
        self._link = Markup('<a href="{}">{}</a>')
        self._strong = Markup("<strong>{}</strong>")

    def __call__(
        self, text: str, links: Sequence[Link] = (), label: str | None = None, foreign: Sequence[Foreign] = ()
    ) -> Markup:
        """*text* with its literals in backticks as code, its *links* where their pages have addresses, and what is *foreign* set apart."""
        made = self._markup("")
        rest = list(links) if self._address else []
        others = list(foreign)
        for number, piece in enumerate(pieces(harmless(text))):
            inside = self._linked(piece, rest) if rest else self._set_apart(piece, others)
            if label and number == 0:
                inside = inside.replace(self._markup.escape(label), self._strong.format(label), 1)
            made += self._code.format(inside) if number % 2 else inside
        return made

    def _linked(self, text: str, links: list[Link]) -> Markup:
        """*text* with those of the *links* that stand in it, which are then used up."""
        made = self._markup("")
        while links and links[0].text in text:
            link = links.pop(0)
            before, _, text = text.partition(link.text)
            made += before
            made += self.linked(link.text, link.target)
        return made + text

    def _set_apart(self, text: str, others: list[Foreign]) -> Markup:
        """*text* with those of the *others* that stand in it, which are then used up, as islands of their own direction."""
        made = self._markup("")
        while others and (said := harmless(others[0].text)) in text:
            language = others.pop(0).language
            before, _, text = text.partition(said)
            made += before
            made += self._foreign.format(self._markup(' lang="{}"').format(tag(language)) if language else "", said)
        return made + text

    def linked(self, text: str, target: Target | None, foreign: Sequence[Foreign] = ()) -> Markup:
        """*text* as a link to the page of *target*, or as it is where there is none."""
        address = self._address(target) if self._address and target is not None else None
        escaped = self(text, foreign=foreign)
        return self._link.format(address, escaped) if address else escaped

    def anchor(self, target: Target | None) -> Markup:
        """The attribute by which a list of contents leads to a heading that names a reason, where pages have addresses."""
        name = contents_name(target) if self._address and isinstance(target, Reason) else None
        return self._markup(' id="{}"').format(name) if name else self._markup("")

    def item(self, text: str, link: Link | None) -> Markup:
        """What a line of a list says: its *link*, where that leads anywhere."""
        address = self._address(link.target) if self._address and link else None
        return self._link.format(address, self(link.text)) if link and address else self(text)

    def leads(self, url: str | None) -> bool:
        """Whether *url* is one to follow: a page elsewhere, or a heading of this page."""
        return url is not None and (is_web_address(url) or url.startswith("#"))

    def is_said(self, text: str) -> bool:
        """Whether the whole of a *text* is somebody's words, in backticks."""
        return len(text) > 1 and text[0] == text[-1] == "`" and "`" not in text[1:-1]

    def said(self, text: str) -> Markup:
        """What somebody said in words of their own, without the backticks around them."""
        return self._markup.escape(harmless(text[1:-1] if self.is_said(text) else text))

    def language(self, language: str | None) -> Markup:
        """The attributes of what is said in a *language*, which keep its direction apart from what stands around it."""
        if language is None:
            return self._markup("")
        return self._markup(' lang="{}" dir="{}"').format(tag(language), direction(language))


def contents_name(reason: Reason) -> str:
    """What the heading of a *reason* is called within its page.

    >>> contents_name(Reason.MAILBOX_FULL)
    'mailbox-full'
    """
    return reason.value.replace("_", "-")


def plain(text: str) -> str:
    """*text* where no markup may stand: its literals without backticks."""
    return harmless(text).replace("`", "")


def shortened(text: str) -> str:
    """The beginning of *text*, as long as a description may be."""
    return text if len(text) <= LONGEST_DESCRIPTION else text[: LONGEST_DESCRIPTION - 1].rsplit(" ", 1)[0] + "…"


def tag(locale: str) -> str:
    """The language tag of a *locale* (BCP 47).

    >>> tag("zh_Hant_TW")
    'zh-Hant-TW'
    """
    return locale.replace("_", "-")


@lru_cache(64)
def direction(locale: str) -> str:
    """Which way a *locale* is written, by CLDR; left to right where CLDR does not know it.

    >>> direction("ru"), direction("ar")
    ('ltr', 'rtl')
    """
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag(locale), sep="-").text_direction
    except (UnknownLocaleError, ValueError):
        return "ltr"


def locale_of(result: Result) -> str:
    """The locale that a page as a whole is in: of several results, that of the first."""
    if not isinstance(result, tuple):
        return result.locale
    if are_matches(result):
        return result[0].entry.locale
    return next((one.locale for one in result if isinstance(one, Entry) or hasattr(one, "locale")), SOURCE_LOCALE)


def template(name: str) -> Template:
    """A template of this package; raises `HtmlUnavailableError` without Jinja2."""
    return environment().get_template(name)


@lru_cache(1)
def environment() -> Environment:
    """The templates of this package, in which every text is escaped."""
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError:
        raise HtmlUnavailableError from None

    loader = PackageLoader(__package__ or "smtpi18n.rendering", "templates")
    return Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, auto_reload=False
    )
