"""The object that does the work: one set of catalogs, one set of caches, and every public operation over them.

The functions of the package are the methods of one `Translator`, the default.
"""

from __future__ import annotations

from os import fspath

from .catalogs import CatalogFolder, Catalogs, CatalogStack, EnglishTexts, TextsWithout, package_reader
from .codes import CodeGroup, ReplyCode, parse_code
from .entries import Entry, make_entry, make_fallback
from .errors import shown
from .facts import Command
from .knowledge.schema import Override
from .library import Library
from .locales import SOURCE_LOCALE, current_locale, tags
from .messages import messages_of, sources
from .records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from enum import Enum
    from os import PathLike

    from .catalogs import Texts
    from .codes import Code, EnhancedStatusCode
    from .comparison import Comparison
    from .knowledge.schema import Contrast, Reply
    from .locales import Wanted
    from .messages import Message

MOST_COMPARISONS = 1_024
_PLAIN = frozenset((int, str, ReplyCode))


class OutdatedText(Record):
    """A text of an application, in *locale*, *written_for* an English that is another *now*, or is gone (``None``)."""

    locale: str
    key: str
    written_for: str | None
    now: str | None = None


class Translator:
    """Looks codes up and compares them, in any of its locales, with an application's own catalogs and codes over ours.

    *directories* are folders of the application's catalogs, each a path or a `CatalogFolder`, the first over the others. A
    catalog there may add a locale or override single texts by their keys. *codes* are records of
    ``smtpi18n.knowledge.schema``: a `Reply` or `Contrast` adds to what is known or takes its place, an `Override` rewords one
    English text. With *entry_points*, the installed extensions follow: the objects of the entry point group
    ``smtpi18n.extensions``, by name, each with ``directories`` and ``codes``.

    Two translators share nothing. Raises ``ValueError`` for a directory without catalogs and for a record of a code that is none,
    ``TypeError`` for anything else among the directories and codes.

    >>> Translator().lookup(354, locale="ru").name
    'Начните передачу письма'
    """

    def __init__(
        self,
        directories: Iterable[str | PathLike[str] | CatalogFolder] = (),
        codes: Iterable[Reply | Contrast | Override] = (),
        entry_points: bool = False,
    ) -> None:
        if isinstance(directories, (str, bytes)):
            raise TypeError("directories is a list of folders; for one folder write [folder]")
        directories, codes = list(directories), list(codes)
        for extension in _extensions() if entry_points else ():
            directories.extend(getattr(extension, "directories", ()))
            codes.extend(getattr(extension, "codes", ()))
        self._library = Library(tuple(codes))
        ours: Texts = Catalogs(package_reader(__package__ or "smtpi18n", "locale"))
        replaced = _replaced(codes) if codes else ()
        if replaced:
            ours = TextsWithout(ours, replaced)
        self._folders = [_folder(directory).open() for directory in directories]
        layers: list[Texts] = [*self._folders]
        self._overrides = {record.key: record.text for record in codes if isinstance(record, Override)} if codes else {}
        if self._overrides:
            layers.append(EnglishTexts(self._overrides))
        self._catalogs: Texts = CatalogStack([*layers, ours]) if layers else ours
        # Warm answers to the commonest question, a plain code in a locale that ships, by locale and code. Only known codes
        # and shipped locales get in, so it is bounded.
        self._warm: dict[str, dict[object, Entry]] = {}
        self._chains: dict[object, tuple[str, ...]] = {}
        self._entries: dict[tuple[str, Code, Command | None], Entry | None] = {}
        self._families: dict[tuple[str, str], Mapping[str, str] | None] = {}
        self._comparisons: dict[object, Comparison] = {}

    def lookup(
        self,
        code: int | str | Code,
        *,
        locale: Wanted | None = None,
        command: Command | str | None = None,
        fallback: bool = False,
    ) -> Entry:
        """What *code* means, in words of *locale*.

        *code* is a reply code (``251`` or ``"251"``), an enhanced status code (``"5.1.1"``), a group (``"4yz"``) or a code value.
        *command* is what the code answered, where that is known: many codes change their meaning with it. *locale* is a tag, a
        ``babel.Locale`` or a list of them, the ambient locale by default; ``Entry.locale`` says which one answered. With *fallback*,
        a reply code about which nothing is known is answered from its first two digits, as RFC 5321 section 4.3.2 wants
        it understood, and ``Entry.is_fallback`` is true.

        Raises `InvalidCodeError` for what is not a code, `UnknownCodeError` for a code about which nothing is known, and
        ``ValueError`` for a malformed locale or an unknown command.

        >>> import smtpi18n
        >>> smtpi18n.lookup(250, command="rcpt to").summary
        'The recipient is accepted for this transaction.'
        >>> smtpi18n.lookup(599, fallback=True).name
        'Permanent refusal'
        """
        wanted = locale if locale is not None else current_locale() or SOURCE_LOCALE
        if command is None and code.__class__ in _PLAIN:  # 550.0 and True are equal to codes and are none
            try:
                return self._warm[wanted][code]  # type: ignore[index]  # what cannot be a key is answered below
            except (KeyError, TypeError):
                pass
        value = parse_code(code)
        asked = None if command is None else Command.parse(command)
        chain = self._chain(wanted)
        if self._library.knows(value):
            entry = self._entry(value, asked, chain)
            if asked is None and wanted == chain[0] and code.__class__ in _PLAIN:
                self._warm.setdefault(chain[0], {})[code] = entry
            return entry
        if fallback and isinstance(value, ReplyCode) and value.severity:
            return self._entry(value, asked, chain)
        raise self._library.unknown(value)

    def _chain(self, wanted: Wanted) -> tuple[str, ...]:
        """The locales to ask for *wanted*; those of a locale that ships are kept, so this too is bounded."""
        if wanted.__class__ is str and wanted in self._chains:
            return self._chains[wanted]
        chain = self._catalogs.chain(wanted)
        if wanted == chain[0]:
            self._chains[chain[0]] = chain
        return chain

    def _entry(self, code: Code, command: Command | None, chain: tuple[str, ...]) -> Entry:
        for name in chain:
            entry = self._entry_in(name, code, command)
            if entry is not None:
                return entry
        raise AssertionError("English always answers")

    def _entry_in(self, name: str, code: Code, command: Command | None) -> Entry | None:
        key = (name, code, command)
        if key not in self._entries:
            make: Callable[..., Entry | None] = make_entry if self._library.knows(code) else make_fallback
            self._entries[key] = make(code, command, self._library, self._catalogs, name)
        return self._entries[key]

    def compare(self, a: int | str | Code | Entry, b: int | str | Code | Entry, *, locale: Wanted | None = None) -> Comparison:
        """How the codes *a* and *b* relate and differ, in words of *locale*.

        *a* and *b* are whatever `lookup` takes, or an `Entry`, which keeps the command it was asked for. Without *locale*, two
        entries of one locale are compared in it.

        Raises what `lookup` raises.

        >>> import smtpi18n
        >>> smtpi18n.compare(251, 551).relation
        Relation.OPPOSITE_OUTCOMES
        """
        wanted = locale if locale is not None else current_locale() or SOURCE_LOCALE
        plain = a.__class__ in _PLAIN and b.__class__ in _PLAIN
        if plain:
            try:
                return self._comparisons[wanted, a, b]
            except (KeyError, TypeError):
                pass
        elif locale is None and isinstance(a, Entry) and isinstance(b, Entry) and a.locale == b.locale:
            wanted = a.locale
        first, second = self._asked(a), self._asked(b)
        chain = self._chain(wanted)
        key = (wanted, a, b) if plain and wanted == chain[0] else (chain, first, second)
        found = self._comparisons.get(key)
        if found is None:
            found = self._compare(first, second, chain)
            if len(self._comparisons) >= MOST_COMPARISONS:
                self._comparisons.pop(next(iter(self._comparisons)), None)
            self._comparisons[key] = found
        return found

    @staticmethod
    def _asked(what: int | str | Code | Entry) -> tuple[Code, Command | None]:
        return (what.code, what.command) if isinstance(what, Entry) else (parse_code(what), None)

    def _compare(
        self, first: tuple[Code, Command | None], second: tuple[Code, Command | None], chain: tuple[str, ...]
    ) -> Comparison:
        from .comparison import make_comparison

        for code, _ in (first, second):
            if not self._library.knows(code):
                raise self._library.unknown(code)
        for name in chain:
            a, b = self._entry_in(name, *first), self._entry_in(name, *second)
            words = self._words(name)
            if a is not None and b is not None and words is not None:
                found = make_comparison((a, b), words, self._library, self._catalogs)
                if found is not None:
                    return found
        raise AssertionError("English always answers")

    def _words(self, name: str) -> Mapping[str, str] | None:
        """What a comparison is put together with, by key, in one locale: frames, patterns and the labels of commands."""
        from .messages import frame_messages, label_messages, phrase_messages

        return self._family("words", name, lambda: [*frame_messages(), *phrase_messages(), *label_messages(Command)])

    def _family(self, family: str, name: str, messages: Callable[[], Iterable[Message]]) -> Mapping[str, str] | None:
        """Texts that belong together, by key, in the locale *name*, or ``None`` when it lacks one of them."""
        key = (family, name)
        if key not in self._families:
            self._families[key] = self._catalogs.texts(name, sources(messages()))
        return self._families[key]

    def _first(self, family: str, locale: Wanted | None, messages: Callable[[], Iterable[Message]]) -> Mapping[str, str]:
        if isinstance(locale, str):  # the name of a locale that has answered already, as all results carry one
            texts = self._families.get((family, locale))
            if texts is not None:
                return texts
        for name in self._catalogs.chain(locale):
            texts = self._family(family, name, messages)
            if texts is not None:
                return texts
        raise AssertionError("English always answers")

    def label(self, value: Enum, *, locale: Wanted | None = None) -> str:
        """The words for a member of one of the enums, in *locale*.

        >>> import smtpi18n
        >>> smtpi18n.label(smtpi18n.Retry.AS_IS), smtpi18n.label(smtpi18n.Command.RCPT)
        ('later, unchanged', 'RCPT TO')
        """
        from .knowledge.interface import LABELS
        from .messages import enum_name, label_messages

        if isinstance(value, Command) and value.is_verb:
            return value.wire
        kind = type(value)
        if kind not in LABELS:
            names = ", ".join(sorted(other.__name__ for other in LABELS))
            raise TypeError(f"label() takes a member of one of {names}, not {kind.__name__}")
        key = f"label/{enum_name(kind)}/{value.value}"
        return self._first(f"label/{kind.__name__}", locale, lambda: label_messages(kind))[key]

    def heading(self, name: str, *, locale: Wanted | None = None) -> str:
        """The heading *name*, for example ``"how_to_fix"``, in *locale*.

        >>> import smtpi18n
        >>> smtpi18n.heading("how_to_fix", locale="ru")
        'Как исправить'
        """
        return self._named("heading", name, locale)

    def phrase(self, name: str, *, locale: Wanted | None = None) -> str:
        """A pattern or line of the interface by its name, in *locale*; the renderers and the command line use it."""
        return self._named("phrase", name, locale)

    def help_text(self, name: str, *, locale: Wanted | None = None) -> str:
        """A line of the command line's help by its name, in *locale*."""
        return self._named("help", name, locale)

    def code_text(self, code: Code, *, locale: Wanted | None = None) -> str:
        """A code as people of *locale* write it, which differs only for the families of reply codes.

        >>> import smtpi18n
        >>> Translator().code_text(smtpi18n.CodeGroup("4yz"), locale="ru")
        '4xx'
        """
        family = isinstance(code, CodeGroup) and code.severity is not None and code.category is None
        return self.phrase(f"family_{code}", locale=locale) if family else str(code)

    def _named(self, family: str, name: str, locale: Wanted | None) -> str:
        from .messages import heading_messages, help_messages, phrase_messages

        messages = {"heading": heading_messages, "phrase": phrase_messages, "help": help_messages}[family]
        texts = self._first(family, locale, messages)
        if f"{family}/{name}" not in texts:
            known = ", ".join(key.partition("/")[2] for key in texts)
            raise ValueError(f"there is no {family} {shown(name)}; there are: {known}")
        return texts[f"{family}/{name}"]

    def codes(self, pattern: str | CodeGroup | None = None) -> list[ReplyCode | EnhancedStatusCode]:
        """The codes about which something is known, in order; with *pattern* (a group such as ``"4yz"``), those in it.

        >>> import smtpi18n
        >>> smtpi18n.codes("22z")
        [ReplyCode(220), ReplyCode(221)]
        """
        group = pattern if pattern is None or isinstance(pattern, CodeGroup) else CodeGroup(pattern)
        return [code for code in self._library.codes() if group is None or code in group]

    def outdated(self) -> list[OutdatedText]:
        """The application's texts that no longer stand over the English they were written for, by locale and key.

        A text of its catalogs is outdated when its ``msgid`` is not what its key says in English now, because we or the
        application itself have reworded that; it is used all the same until someone has looked at it. A text of a code, group or pair
        is outdated too when its key, or that of an `Override`, names no text at all. Meant for a test of the application.

        >>> Translator().outdated()
        []
        """
        from .messages import records

        now = {message.key: message.text for record in records(self._library) for message in record}
        found = [OutdatedText(locale=SOURCE_LOCALE, key=key, written_for=None) for key in self._overrides if key not in now]
        now.update(self._overrides)
        seen: set[tuple[str, str]] = set()  # a text in an earlier folder hides the same one in a later folder
        for folder in self._folders:
            for name in folder.locales():
                catalog = folder.catalog(name)
                for key, english in catalog.english() if catalog else ():
                    ours = (key in now or key.startswith(("reply/", "group/", "pair/"))) and (name, key) not in seen
                    seen.add((name, key))
                    if ours and now.get(key) != english:
                        found.append(OutdatedText(locale=name, key=key, written_for=english, now=now.get(key)))
        return sorted(found, key=lambda text: (text.locale, text.key))

    def available_locales(self) -> list[str]:
        """The locales that have a catalog, sorted by name."""
        return self._catalogs.locales()

    def negotiate_locale(self, wanted: Wanted) -> str:
        """The locale that would answer *wanted*, a tag or a list of them: the first that is available, else English.

        >>> import smtpi18n
        >>> smtpi18n.negotiate_locale(["uk", "ru-RU"])
        'ru'
        """
        tags(wanted)
        return self._catalogs.chain(wanted)[0]

    def coverage(self, locale: Wanted) -> float:
        """The share of records, from 0 to 1, that *locale* answers by itself and whole; 0 when it has no catalog.

        A record is what is said of one code, one command's case, one pair, or one family of interface words.

        >>> import smtpi18n
        >>> smtpi18n.coverage("ru"), smtpi18n.coverage("fr")
        (1.0, 0.0)
        """
        from .messages import records

        names = [name for tag in tags(locale) for name in self._catalogs.names(tag)]
        if not names:
            return 0.0
        done = [self._catalogs.texts(names[0], sources(record)) is not None for record in records(self._library)]
        return sum(done) / len(done)


def _folder(directory: str | PathLike[str] | CatalogFolder) -> CatalogFolder:
    return directory if isinstance(directory, CatalogFolder) else CatalogFolder(path=fspath(directory))


def _replaced(codes: Iterable[Reply | Contrast | Override]) -> frozenset[str]:
    """The keys under which *codes* say something else than our English: our translations do not fit there."""
    from .messages import shared_messages

    library, english = Library(), sources(shared_messages())
    replaced: set[str] = set()
    for record in codes:
        if not isinstance(record, Override):
            ours = library.like(record)
            english.update(sources(messages_of(ours)) if ours else {})
            replaced.update(
                message.key for message in messages_of(record) if english.get(message.key, message.text) != message.text
            )
    return frozenset(replaced)


def _extensions() -> list[object]:
    from importlib.metadata import entry_points

    return [point.load() for point in sorted(entry_points(group="smtpi18n.extensions"), key=lambda point: point.name)]


default = Translator()
