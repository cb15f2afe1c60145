"""The library in one locale, where a record becomes words: whole, or not at all. And the words of the interface."""

from __future__ import annotations

from .catalogs import ShippedCatalogs, package_reader
from .codes import CodeGroup
from .errors import shown
from .facts import Actor, Command
from .locales import SOURCE_LOCALE
from .messages import (
    cli_messages,
    domain_of,
    enum_name,
    fill,
    frame_sources,
    heading_messages,
    help_messages,
    label_messages,
    phrase_messages,
    site_messages,
    sources,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from enum import Enum

    from .catalogs import Layer
    from .codes import Code
    from .library import Library
    from .messages import Message
    from .reasons import Reason


class Localization:
    """What is known (*library*) in the words of one *locale*, as *layer* has them."""

    def __init__(self, library: Library, layer: Layer, locale: str) -> None:
        self.library = library
        self.locale = locale
        self._layer = layer
        self._families: dict[str, Mapping[str, str] | None] = {}

    def texts(self, messages: Mapping[str, Message]) -> dict[str, str] | None:
        """The *messages* of a record, by whatever they go by, in words; ``None`` when the locale lacks one of them.

        English never fails, since the sources are English.
        """
        return self._whole((message.key, name, message.text) for name, message in messages.items())

    def family(self, name: str, english: Callable[[], Mapping[str, str]]) -> Mapping[str, str] | None:
        """Texts that belong together, by key as their *english* is, kept under *name*; ``None`` when one is missing."""
        if name not in self._families:
            self._families[name] = self._whole((key, key, text) for key, text in english().items())
        return self._families[name]

    def frames(self) -> Mapping[str, str] | None:
        """What a comparison is put together with, by key: its sentences, patterns, and the labels of commands."""
        return self.family(
            "frames",
            lambda: (
                frame_sources()
                | sources([*phrase_messages(), *filter(_is_of_guidance, heading_messages()), *label_messages(Command)])
            ),
        )

    def _whole(self, wanted: Iterable[tuple[str, str, str]]) -> dict[str, str] | None:
        """A text for each key, name and English text, by name."""
        found: dict[str, str] = {}
        for key, name, english in sorted(wanted):  # in the order of the catalog, where one is found behind the other
            text = self._layer.get(self.locale, key)
            if text is None:
                if self.locale != SOURCE_LOCALE:
                    return None
                text = english
            found[name] = text
        return found


def _is_of_guidance(heading: Message) -> bool:
    """Whether a heading stands before a paragraph of guidance."""
    return heading.key in ("heading/log", "heading/client", "heading/server")


def our_catalogs() -> Layer:
    """The catalogs of this package, over which an application may lay its own."""
    return ShippedCatalogs(package_reader(__package__ or "smtpi18n", "locale"), domain_of)


class Words:
    """The words of the interface in the first of some localizations that has them, the last of which is English."""

    def __init__(self, localizations: Sequence[Localization]) -> None:
        self._localizations = localizations

    def label(self, value: Enum) -> str:
        """The words for a member of one of the enums; a command that is a word of the protocol is its own."""
        from .knowledge.interface import LABELS

        if isinstance(value, Command) and value.is_verb:
            return value.wire
        kind = type(value)
        if kind.__name__ == "Reason" and kind.__module__.endswith(".reasons"):
            from .reasons import Reason

            return self._reason(Reason(value.value))
        if kind not in LABELS:
            names = ", ".join(sorted(other.__name__ for other in LABELS))
            raise TypeError(f"label() takes a member of one of {names}, not {kind.__name__}")
        texts = self._family(f"label/{kind.__name__}", lambda: label_messages(kind))
        return texts[f"label/{enum_name(kind)}/{value.value}"]

    def _reason(self, reason: Reason) -> str:
        from .messages import reason_messages

        texts = self._family("label/reason", lambda: list(reason_messages().values()))
        return texts[f"reason/{reason.value}/name"]

    def command(self, command: Command) -> str:
        """A command as a text names it: a word of the protocol stands in backticks."""
        label = self.label(command)
        return f"`{label}`" if command.is_verb else label

    def heading(self, name: str) -> str:
        """The heading *name*, for example ``"how_to_fix"``."""
        return self._named("heading", name, heading_messages)

    def phrase(self, name: str, /, **slots: str) -> str:
        """A pattern or line of the interface by its name, with its slots filled."""
        return fill(self._named("phrase", name, phrase_messages), **slots)

    def line(self, name: str, /, **slots: str) -> str:
        """A line that the command says beside its answers, by its name, with its slots filled."""
        return fill(self._named("cli", name, cli_messages), **slots)

    def help_text(self, name: str) -> str:
        """A line of the command line's help by its name."""
        return self._named("help", name, help_messages)

    def site(self, name: str, /, **slots: str) -> str:
        """What the site says around its pages, by its name, with its slots filled."""
        return fill(self._named("site", name, site_messages), **slots)

    def code(self, code: Code) -> str:
        """A code as people write it, which differs by language for families of reply codes: ``4yz`` is ``4xx`` in Russian."""
        family = isinstance(code, CodeGroup) and code.severity is not None and code.category is None
        return self.phrase(f"family_{code}") if family else str(code)

    def items(self, items: Iterable[str]) -> str:
        """*items* as a list in a line of text."""
        return self.phrase("list_separator").join(items)

    def actors(self, actors: Sequence[Actor]) -> str:
        """Those who have to act, as a list in a line of text; where the likeliest is nobody, that is said first."""
        if len(actors) > 1 and actors[0] is Actor.NOBODY:
            return self.phrase("nobody_first", items=self.items(map(self.label, actors[1:])))
        return self.items(map(self.label, actors))

    def _named(self, family: str, name: str, messages: Callable[[], Iterable[Message]]) -> str:
        texts = self._family(family, messages)
        if f"{family}/{name}" not in texts:
            known = ", ".join(key.partition("/")[2] for key in texts)
            raise ValueError(f"there is no {family} {shown(name)}; there are: {known}")
        return texts[f"{family}/{name}"]

    def _family(self, family: str, messages: Callable[[], Iterable[Message]]) -> Mapping[str, str]:
        for here in self._localizations:
            texts = here.family(family, lambda: sources(messages()))
            if texts is not None:
                return texts
        raise AssertionError("English always answers")
