"""HTML read strictly: every element that is opened is closed, in order, and nothing is made up."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img", "link", "input"}
# What holds text, and no other of these.
LEAVES = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "th", "td", "caption"}


class Element:
    """An element with its attributes, its parent, and what is in it, in order."""

    def __init__(self, tag: str, attributes: dict[str, str | None], parent: Element | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []

    def elements(self, *tags: str) -> Iterator[Element]:
        """The elements in it, those with one of the *tags* or all of them, in the order of the document."""
        for child in self.children:
            if isinstance(child, Element):
                if not tags or child.tag in tags:
                    yield child
                yield from child.elements(*tags)

    def text(self) -> str:
        """Its text, with one space for each run of white space."""
        return " ".join(self._text().split())

    def _text(self) -> str:
        return "".join(child if isinstance(child, str) else child._text() for child in self.children)

    def inherited(self, name: str) -> str | None:
        """An attribute such as ``lang``, its own or that of what stands around it."""
        element: Element | None = self
        while element is not None:
            if name in element.attributes:
                return element.attributes[name]
            element = element.parent
        return None

    def structure(self, *but: str) -> list[object]:
        """The tags and attributes in it, without any text and the elements *but*."""
        found: list[object] = []
        for child in self.children:
            if isinstance(child, Element):
                inside = child.structure(*but)
                found += inside if child.tag in but else [[child.tag, child.attributes, inside]]
        return found

    def leaves(self) -> list[str]:
        """The text of each paragraph, cell and the like that has any."""
        found = []
        for element in self.elements(*LEAVES):
            if not any(True for _ in element.elements(*LEAVES)):
                found.append(element.text())
        return [text for text in found if text]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.inside = Element("", {}, None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"<{tag}> has an attribute twice: {attrs}"
        element = Element(tag, dict(attrs), self.inside)
        self.inside.children.append(element)
        if tag not in VOID:
            self.inside = element

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.tag == tag, f"</{tag}> ends <{self.inside.tag}>"
        assert self.inside.parent is not None
        self.inside = self.inside.parent

    def handle_data(self, data: str) -> None:
        self.inside.children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data!r}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"a processing instruction: {data!r}")


def read(source: str) -> Element:
    """*source* as a tree; an ``AssertionError`` where it is not what it seems."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    assert reader.inside is reader.root, f"<{reader.inside.tag}> is never closed"
    return reader.root
