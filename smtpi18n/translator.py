"""The door: every public operation over what is known, in any of the locales, with what has been answered kept.

The functions of the package are the methods of one `Translator`, the default.
"""

from __future__ import annotations

from .codes import CodeGroup, EnhancedStatusCode, ReplyCode, parse_both, parse_code
from .entries import Entry, make_both, make_entry, make_fallback
from .facts import Command
from .library import Library
from .locales import SOURCE_LOCALE, chain, current_locale, names, tags
from .localization import Localization, Words, our_catalogs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from email.message import Message
    from enum import Enum
    from types import ModuleType
    from typing import Any, TypeVar

    from .audit import OutdatedText
    from .codes import Code
    from .comparisons import Comparison
    from .explanations import Explanation, ProviderNotes
    from .explanations.draft import Finding
    from .extensions import Extensions, Folder, OwnRecord
    from .facts import CommandName
    from .locales import Wanted
    from .notices import DeliveryNotice
    from .notices.draft import Reported
    from .reports import Report
    from .searching import Match
    from .searching.index import Index

    # A code, the command that it answered, and the reply code that stood before an enhanced status code, where these are known.
    Asked = tuple[Code, Command | None, ReplyCode | None]
    _T = TypeVar("_T")

# How much is kept of what a program may ask for without end.
MOST_ENTRIES = 1_024
MOST_COMPARISONS = 1_024
MOST_EXPLANATIONS = 4_096
MOST_CHAINS = 256
LONGEST_KEPT_LIST = 16

_PLAIN_TYPES = frozenset((int, str, ReplyCode))


class Translator:
    """Looks codes up and compares them, in any of its locales, with an application's own catalogs and codes over ours.

    *directories* are folders of the application's catalogs, each a path or a `CatalogFolder`, the first over the others. A
    catalog there may add a locale or override single texts by their keys. *codes* are records of ``smtpi18n.knowledge.schema``: a
    `Reply` or `Contrast` adds to what is known or takes its place, an `Override` rewords one English text, the first over the
    others. A `Reply` in place of ours puts away our sample replies too, and what our comparisons know of the code: its ``traits``
    may say that. With *entry_points*, the installed extensions follow: the objects of the entry point group ``smtpi18n.extensions``, by
    name, each with ``directories`` and ``codes``.

    Two translators share nothing. Any number of threads may use one, and so may a signal handler, for what has been asked for
    before: else it may be in the middle of an import, which Python does not begin twice. What an application says is made fit to
    be shown: control characters in its texts are replaced. Raises ``ValueError`` for a directory without catalogs and for a
    record of a code that is none, ``TypeError`` for anything else among the directories and codes, ``ImportError`` that names it
    for an extension that has such a thing or cannot be loaded.

    >>> Translator().lookup(354, locale="ru").name
    'Начните передачу письма'
    """

    def __init__(
        self,
        directories: Iterable[Folder] = (),
        codes: Iterable[OwnRecord] = (),
        entry_points: bool = False,
    ) -> None:
        self._extensions: Extensions | None = None
        # `library` and `layer` are for the rooms of this package, so that none of them opens a private door.
        if (directories, codes, entry_points) == ((), (), False):
            self.library, self.layer = Library(), our_catalogs()
        else:
            from .extensions import Extensions

            self._extensions = Extensions(directories, codes, entry_points)
            self.library, self.layer = self._extensions.library, self._extensions.layer
        self._localizations: dict[str, Localization] = {}
        # Warm answers to the commonest question, a plain code in a locale that ships, by locale and code. Only known codes
        # and shipped locales get in, so it is bounded.
        self._warm: dict[str, dict[object, Entry]] = {}
        self._chains: dict[object, tuple[str, ...]] = {}
        self._entries: dict[object, Entry | None] = {}
        self._comparisons: dict[object, Comparison] = {}
        # All of an explanation but what was said, by the chain of locales and by what was recognised.
        self._explanations: dict[object, dict[str, Any]] = {}
        self._draft: ModuleType | None = None
        # What searches go through, by the locales that are searched; and every entry, by the chain of locales that answers.
        self._indexes: dict[tuple[str, ...], Index] = {}
        self._all_entries: dict[tuple[str, ...], tuple[Entry, ...]] = {}

    def __reduce__(self) -> str | tuple[object, ...]:
        # So that the functions of the package can be sent to another process.
        return "default" if self is default else super().__reduce__()

    def lookup(
        self,
        code: int | str | Code,
        *,
        locale: Wanted | None = None,
        command: Command | CommandName | None = None,
        enhanced_status_code: str | EnhancedStatusCode | None = None,
        fallback: bool = False,
    ) -> Entry:
        """What *code* means, in words of *locale*.

        *code* is a reply code (``251`` or ``"251"``), an enhanced status code (``"5.1.1"``), both as a server writes them
        (``"550 5.1.1"``, or ``550`` with *enhanced_status_code*), a group (``"4yz"``, ``"5.7"``, ``"X.2.2"``) or a code value. Of
        both, the entry says what the more specific one says, and ``Entry.digits_disagree`` whether they contradict each other.
        *command* is what the code answered, where that is known: many codes change their meaning with it; a text that comes from
        elsewhere is best read by ``Command(text)``, for type checkers know only the names themselves. *locale* is a tag, a
        ``babel.Locale`` or a list of them, the ambient locale by default, and an empty one is none; ``Entry.locale`` says which
        one answered. With *fallback*, a code about which nothing is known is answered from its first two digits or parts, as RFC
        5321 section 4.3.2 and RFC 3463 section 2 want it understood, and ``Entry.is_fallback`` is true.

        Raises `InvalidCodeError` for what is not a code, `UnknownCodeError` for a code about which nothing is known, an enhanced one behind
        a known reply code too (both are a `CodeError`), and ``ValueError`` for a malformed locale, an unknown command, or an
        *enhanced_status_code* behind something that is no reply code.

        >>> import smtpi18n
        >>> smtpi18n.lookup(250, command="rcpt to").summary
        'The recipient is accepted for this transaction.'
        >>> smtpi18n.lookup(599, fallback=True).name
        'Permanent refusal'
        >>> smtpi18n.lookup("550 5.1.1").says
        "Code 5.1.1 usually says that the recipient's mailbox does not exist."
        """
        wanted = locale or _unasked(locale)
        if (
            enhanced_status_code is None and command is None and code.__class__ in _PLAIN_TYPES
        ):  # 550.0 and True are equal to codes and are none
            try:
                return self._warm[wanted][code]  # type: ignore[index]  # what cannot be a key is answered below
            except (KeyError, TypeError):
                pass
        asked = self._question(code, command, enhanced_status_code)
        return self._looked_up(code, asked, wanted, fallback)

    def compare(self, a: int | str | Code | Entry, b: int | str | Code | Entry, *, locale: Wanted | None = None) -> Comparison:
        """How the codes *a* and *b* relate and differ, in words of *locale*.

        *a* and *b* are whatever `lookup` takes, or an `Entry`, which keeps the command it was asked for. Without *locale*, two
        entries of one locale are compared in it.

        Raises what `lookup` raises, and so `UnknownCodeError` for the entry of a code whose digits alone have answered.

        >>> import smtpi18n
        >>> smtpi18n.compare(251, 551).relation
        Relation.OPPOSITE_OUTCOMES
        """
        wanted = locale or _unasked(locale)
        plain = a.__class__ in _PLAIN_TYPES and b.__class__ in _PLAIN_TYPES
        if plain:
            try:
                return self._comparisons[wanted, a, b]
            except (KeyError, TypeError):
                pass
        elif not locale and isinstance(a, Entry) and isinstance(b, Entry) and a.locale == b.locale:
            wanted = a.locale
        return self._compared(a, b, wanted, plain)

    # What a warm call does not come to stands apart from it: a variable that a lambda shares would cost each such call a third of
    # its time.

    def _question(
        self, code: int | str | Code, command: Command | str | None, enhanced: str | EnhancedStatusCode | None
    ) -> Asked:
        """What is asked for. Raises what `lookup` raises."""
        asked = None if command is None else Command.parse(command)
        both = parse_both(code) if isinstance(code, str) else None
        if both and enhanced is None:
            return both[1], asked, both[0]
        value = both[1] if both else parse_code(code)
        if enhanced is None:
            return value, asked, None
        if not isinstance(value, ReplyCode):
            raise ValueError(
                f"an enhanced status code stands behind a reply code alone, such as 550; {value} is an answer of its own"
            )
        # One of a subclass may show itself as anything, and answers are kept.
        text = EnhancedStatusCode.__str__(enhanced) if isinstance(enhanced, EnhancedStatusCode) else enhanced
        return EnhancedStatusCode(text), asked, value

    def _looked_up(self, code: int | str | Code, asked: Asked, wanted: Wanted, fallback: bool) -> Entry:
        value, command, reply_code = asked
        found = self._chain(wanted)
        entry = self._entries.get((found[0], *asked))
        if entry is None or entry.is_fallback:
            if not self.library.knows(value) and not (fallback and _has_digits_that_say(value)):
                raise self.library.unknown(value, reply_code)
            entry = self._answer(found, lambda here: self._entry(here, *asked))
        if command is None and wanted == found[0] and code.__class__ in _PLAIN_TYPES and not (entry.is_fallback or reply_code):
            self._warm.setdefault(found[0], {})[code] = entry
        return entry

    def _compared(self, a: int | str | Code | Entry, b: int | str | Code | Entry, wanted: Wanted, plain: bool) -> Comparison:
        first, second = self._asked(a), self._asked(b)
        found = self._chain(wanted)
        key = (found[0], a, b) if plain and wanted == found[0] else (found, first, second)
        comparison = self._comparisons.get(key)
        if comparison is None:
            comparison = self._answer(found, lambda here: self._comparison(here, first, second))
            _keep(self._comparisons, key, comparison, MOST_COMPARISONS)
        return comparison

    def _asked(self, what: int | str | Code | Entry) -> Asked:
        if isinstance(what, Entry):
            behind = what.reply_code if what.enhanced_status_code else None
            asked: Asked = (parse_code(what.code), what.command, behind)
        else:
            asked = self._question(what, None, None)
        if not self.library.knows(asked[0]):
            raise self.library.unknown(asked[0], asked[2])
        return asked

    def _comparison(self, here: Localization, first: Asked, second: Asked) -> Comparison | None:
        from .comparisons.draft import make_comparison

        a, b = self._entry(here, *first), self._entry(here, *second)
        return make_comparison((a, b), here) if a and b else None

    def _entry(self, here: Localization, code: Code, command: Command | None, reply_code: ReplyCode | None) -> Entry | None:
        key = (here.locale, code, command, reply_code)
        try:
            return self._entries[key]
        except KeyError:
            pass
        if reply_code is not None and isinstance(code, EnhancedStatusCode):
            entry = make_both(code, reply_code, command, here)
        else:
            make: Callable[..., Entry | None] = make_entry if self.library.knows(code) else make_fallback
            entry = make(code, command, here)
        _keep(self._entries, key, entry, MOST_ENTRIES)
        return entry

    def _answer(self, chain: tuple[str, ...], make: Callable[[Localization], _T | None]) -> _T:
        """What *make* makes in the first locale of the *chain* in which it can."""
        for name in chain:
            found = make(self._in(name))
            if found is not None:
                return found
        raise AssertionError("English always answers")

    def _in(self, name: str) -> Localization:
        """What is known, in the locale *name*; made once for each locale that there is."""
        here = self._localizations.get(name)
        return here or self._localizations.setdefault(name, Localization(self.library, self.layer, name))

    def _chain(self, wanted: Wanted) -> tuple[str, ...]:
        """The locales to ask for *wanted*, best first; kept for the next time, unless it is long."""
        key = tuple(wanted) if wanted.__class__ is list else wanted
        try:
            return self._chains[key]
        except (KeyError, TypeError):
            pass
        found = chain(wanted, self.layer.table)
        if key.__class__ is str or (key.__class__ is tuple and len(key) <= LONGEST_KEPT_LIST and {*map(type, key)} == {str}):
            _keep(self._chains, key, found, MOST_CHAINS)
        return found

    def localizations(self, locale: Wanted | None = None) -> list[Localization]:
        """What is known in each locale to ask for *locale*, best first, English last. For the rooms of this package."""
        return [self._in(name) for name in self._chain(locale or _unasked(locale))]

    def words(self, locale: Wanted | None = None) -> Words:
        """The words of the interface in *locale*, for the rooms of this package that show something."""
        return Words(self.localizations(locale))

    def explain(
        self,
        what: object,
        *,
        locale: Wanted | None = None,
        command: Command | CommandName | None = None,
        host: str | None = None,
        redact: bool = False,
    ) -> Explanation:
        """What happened, why, and what to do about it, in words of *locale*, with the server's own words beside it.

        *what* is anything a program that sends mail holds: a code (``550``), the text of a reply, of an exception or of a line of a
        log (``str`` or ``bytes``), ``(code, text)``, a `ServerReply`, an `Entry`, a `Reason` that was kept, an exception of `smtplib` or ``aiosmtplib`` or of what
        lies below them (`OSError`, `ssl.SSLError`), the dictionary of refusals that ``sendmail()`` returns (an empty one is
        `Reason.ACCEPTED`), a bounce as ``bytes`` or `email.message.Message`. Of several recipients, the worst off one is explained;
        `explain_all` has all of them. *command* is what the reply answered, where that is known, *host* the server that gave it.
        With *redact*, addresses, identifiers and passwords are masked in what the server said.

        The words of the server count more than the codes that they contradict. Never raises on what a server has sent; what is not
        recognised has `Reason.UNKNOWN`, and its text. Raises ``TypeError`` for anything else than the above, ``ValueError`` for a
        malformed locale or an unknown command.

        >>> import smtpi18n
        >>> found = smtpi18n.explain("550 5.7.1 Service unavailable; client [192.0.2.5] blocked using bl.example.org")
        >>> found.reason, found.enhanced_status_code, found.matched_by
        (Reason.BLOCKLISTED, EnhancedStatusCode('5.7.1'), MatchedBy.TEXT)
        >>> smtpi18n.explain(ConnectionRefusedError(111, "Connection refused"), locale="ru").reason
        Reason.CONNECTION_REFUSED
        """
        draft = self._draft or self._with_draft()
        if what.__class__ is str and host is None and not redact:
            asked = None if command is None else Command.parse(command)
            found = draft.quick(what, asked)
            if found is not None:
                explanation: Explanation = draft.laid_beside(self._template_of(found[0], locale), found[1], None)
                return explanation
        findings = self._observed(what, command, host)
        if not findings:  # sendmail() has refused nobody
            return self._explained(self._observed(250, command, host)[0], locale, redact)
        return self._explained(max(findings, key=draft.rank), locale, redact)

    def explain_all(
        self,
        what: object,
        *,
        locale: Wanted | None = None,
        command: Command | CommandName | None = None,
        host: str | None = None,
        redact: bool = False,
    ) -> list[Explanation]:
        """What happened to each recipient, as `explain` does it for one: an empty list where nobody was refused.

        >>> import smtpi18n
        >>> refused = {"ada@example.org": (550, b"5.1.1 User unknown"), "bob@example.org": (452, b"4.2.2 Mailbox full")}
        >>> [(one.recipient, one.reason.value) for one in smtpi18n.explain_all(refused)]
        [('ada@example.org', 'no_such_mailbox'), ('bob@example.org', 'mailbox_full')]
        """
        return [self._explained(one, locale, redact) for one in self._observed(what, command, host)]

    def _with_draft(self) -> ModuleType:
        """The room of explanations, loaded once: an import statement in each call would take a tenth of its time."""
        from .explanations import draft

        self._draft = draft
        return draft

    def _observed(self, what: object, command: Command | str | None, host: str | None) -> list[Finding]:
        from .explanations.draft import Finding
        from .explanations.observing import observe

        asked = None if command is None else Command.parse(command)
        if host is not None and not isinstance(host, str):
            raise TypeError(f"a host is the name of a server, a str, not {type(host).__name__}")
        return [Finding(seen, asked, host) for seen in observe(what)]

    def _explained(self, finding: Finding, locale: Wanted | None, redact: bool) -> Explanation:
        from .explanations.draft import make_explanation

        return make_explanation(finding, self._template_of(finding.key, locale), redact)

    def _template_of(self, key: tuple[Any, ...], locale: Wanted | None) -> dict[str, Any]:
        """All of an explanation but what was said, in the best locale that has it; kept."""
        try:
            return self._explanations[locale, key]  # a locale that has answered by its own name
        except (KeyError, TypeError):
            pass
        found = self._chain(locale or _unasked(locale))
        template = self._explanations.get((found[0], key))
        if template is None:
            from .explanations.draft import make_template

            template = self._answer(found, lambda here: make_template(key, here, self._entry_in(here)))
            _keep(self._explanations, (found[0], key), template, MOST_EXPLANATIONS)
        return template

    def _entry_in(self, here: Localization) -> Callable[[Any, Command | None, ReplyCode | None], Entry | None]:
        return lambda code, command, reply_code: self._entry(here, code, command, reply_code)

    def providers(self, *, locale: Wanted | None = None) -> list[ProviderNotes]:
        """The providers, and programs that filter mail, of which is known what they mean by their replies, in words of *locale*.

        >>> import smtpi18n
        >>> [one.name for one in smtpi18n.providers()][:3]
        ['Google (Gmail)', 'Outlook.com', 'Microsoft 365']
        """
        from .explanations.providers import make_notes
        from .library.providers import providers

        found = self._chain(locale or _unasked(locale))
        return [self._answer(found, lambda here, one=one: make_notes(one, here)) for one in providers()]  # type: ignore[misc]

    def provider(self, name: str, *, locale: Wanted | None = None) -> ProviderNotes:
        """What one provider means by its replies, in words of *locale*.

        *name* is its word (``google``), what people call it in any language, a domain of its addresses (``gmail.com``) or the name of one
        of its servers. Raises ``ValueError`` for one that is not known, with those that are near, and for a malformed locale.

        >>> import smtpi18n
        >>> smtpi18n.provider("aspmx.l.google.com").provider
        'google'
        """
        from .explanations.providers import find_provider, make_notes

        one = find_provider(name, self.provider_names())
        return self._answer(self._chain(locale or _unasked(locale)), lambda here: make_notes(one, here))

    def provider_names(self) -> dict[str, str]:
        """The names of providers in every locale that there is, each with the word of its provider. For the rooms of this package."""
        from .explanations.providers import names_in

        return {name: key for locale in self.available_locales() for name, key in names_in(self._in(locale))}

    def delivery_notice(
        self,
        report: Reported,
        *,
        recipients: Iterable[str] | str | None = None,
        original: Message | bytes | None = None,
        locale: Wanted | None = None,
    ) -> DeliveryNotice:
        """What a mail server tells the sender of a message about its delivery, in words of *locale*.

        *report* is a `DeliveryReport`, as a program makes it or `parse_dsn` has read it, or what a program holds that does not try
        again: a dictionary with what came of each recipient, a reply (``(code, text)``) or an exception, or an exception of `smtplib`,
        ``aiosmtplib`` or the network. Of the recipients only ``SMTPRecipientsRefused`` names any; *recipients* are the addresses for which
        any other exception has ended the delivery. They have all `Action.FAILED`, but for one with a reply of 2yz, who has `Action.RELAYED`.
        *original* is the message or its headers: its title and date are named, its headers are returned. *locale* is best the language of
        the sender.

        Recipients with one outcome and one reason stand together. A delivery that has failed is never said to be tried again,
        whatever its last reply was. What others have written is bounded and made safe to show.

        Raises ``TypeError`` for anything else than the above, ``ValueError`` where a recipient is missing, as in the empty dictionary
        of a ``sendmail()`` that has refused nobody, or is no address, with a name (``Bob <bob@example.org>``) or without; for a dictionary
        with an answer that refuses nothing; and for a malformed locale.

        >>> import smtpi18n
        >>> notice = smtpi18n.delivery_notice({"bob@example.org": (550, b"5.1.1 User unknown")}, locale="ru")
        >>> notice.subject
        'Ваше письмо не доставлено'
        >>> notice = smtpi18n.delivery_notice(ConnectionRefusedError("refused"), recipients=["bob@example.org"])
        >>> notice.report.recipients[0].status
        EnhancedStatusCode('4.4.1')
        """
        from .notices.draft import make_notice

        found = self._chain(locale or _unasked(locale))
        return self._answer(found, lambda here: make_notice(report, recipients, original, here, self._entry_in(here)))

    def report(
        self,
        lines: Iterable[str | bytes],
        *,
        locale: Wanted | None = None,
        since: Report | Mapping[str, Any] | None = None,
    ) -> Report:
        """What the *lines* of a mail log say as a whole, in words of *locale*: what has failed, is delayed or was refused, and why.

        *lines* are those of a log of Postfix, Exim or OpenSMTPD, also mixed, in the order of time: an open file, for example. Of several files,
        the oldest is to come first, or what was put off in it does not arrive. Each delivery is counted once, whatever the number of its
        attempts; lines that tell of no delivery are passed over, log-ins that fail among them. *since* is an earlier report, or its JSON form
        as ``json.loads`` gives it; `Report.changes` then has what is new. Memory does not grow with the log.

        Never raises on what a log holds. Raises ``TypeError`` for what is no line or no report, the name of a file among them, ``ValueError``
        for a malformed locale or a *since* that is of another form.

        >>> import smtpi18n
        >>> line = "Nov  3 09:15:00 mx postfix/smtp[7]: 4C1F2: to=<a@b.example>, relay=mx.b.example[192.0.2.1]:25, delay=1, delays=0/0/0/1, "
        >>> line += "dsn=5.2.2, status=bounced (host mx.b.example[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command))"
        >>> report = smtpi18n.report([line])
        >>> report.failed, report.reasons[0].reason, report.reasons[0].domains[0].domain
        (1, Reason.MAILBOX_FULL, 'b.example')
        """
        from .reports.changes import earlier
        from .reports.counting import counted
        from .reports.draft import make_report

        before = None if since is None else earlier(since)
        found = self._chain(locale or _unasked(locale))
        counts = counted(lines)
        return self._answer(
            found, lambda here: make_report(counts, lambda key: self._template_of(key, here.locale), here.locale, before)
        )

    def search(self, text: str, *, locale: Wanted | None = None, all_locales: bool = False, limit: int = 10) -> list[Match]:
        """The codes that fit the words of a symptom, the best first: at most *limit*, none if no word is known.

        *text* is searched for in the texts of *locale* and in what servers send; with *all_locales* in the texts of every locale that there
        is, while the answer stays in *locale*. Upper and lower case, ё and е, quotes, dashes and the endings of words do not matter.
        Needs the extra ``search``.

        Raises `SearchUnavailableError`, an ``ImportError``, without that extra, ``TypeError`` for what is no text, and
        ``ValueError`` for a malformed locale and a *limit* below 1.

        >>> import smtpi18n
        >>> [str(found.entry.code) for found in smtpi18n.search("mailbox full", limit=2)]
        ['552', '4.2.2']
        """
        from .searching.index import matches

        if not isinstance(text, str):
            raise TypeError(f"search() takes the words of a symptom, a str, not {type(text).__name__}")
        if isinstance(limit, bool) or not isinstance(limit, int):
            raise TypeError(f"the limit of a search is a whole number, not {type(limit).__name__}")
        if limit < 1:
            raise ValueError(f"a limit of {limit} finds nothing; it takes at least 1")
        found = self._chain(locale or _unasked(locale))
        index = self._index(tuple(self.available_locales()) if all_locales else found[:1])
        return matches(index, text, self._every_entry(found), limit)

    def _index(self, locales: tuple[str, ...]) -> Index:
        index = self._indexes.get(locales)
        if index is None:
            from .searching.index import make_index

            entries = [(self._in(name), self._every_entry((name, SOURCE_LOCALE))) for name in locales]
            index = make_index(self.codes(), entries, self._in(SOURCE_LOCALE))
            index = self._indexes.setdefault(locales, index)
        return index

    def _every_entry(self, chain: tuple[str, ...]) -> tuple[Entry, ...]:
        """The entry of every code, in the first locale of the *chain* that has it."""
        entries = self._all_entries.get(chain)
        if entries is None:
            made = (self._answer(chain, lambda here, code=code: self._entry(here, code, None, None)) for code in self.codes())  # type: ignore[misc]
            entries = self._all_entries.setdefault(chain, tuple(made))
        return entries

    def label(self, value: Enum, *, locale: Wanted | None = None) -> str:
        """The words for a member of one of the enums, in *locale*.

        >>> import smtpi18n
        >>> smtpi18n.label(smtpi18n.Retry.AS_IS), smtpi18n.label(smtpi18n.Command.RCPT)
        ('later, unchanged', 'RCPT TO')
        """
        return self.words(locale).label(value)

    def heading(self, name: str, *, locale: Wanted | None = None) -> str:
        """The heading *name*, for example ``"how_to_fix"``, in *locale*.

        >>> import smtpi18n
        >>> smtpi18n.heading("how_to_fix", locale="ru")
        'Как исправить'
        """
        return self.words(locale).heading(name)

    def codes(self, pattern: str | CodeGroup | None = None) -> list[ReplyCode | EnhancedStatusCode]:
        """The codes about which something is known, in order; with *pattern* (a group such as ``"4yz"``), those in it.

        >>> import smtpi18n
        >>> smtpi18n.codes("22z")
        [ReplyCode(220), ReplyCode(221)]
        """
        group = pattern if pattern is None or isinstance(pattern, CodeGroup) else CodeGroup(pattern)
        return [code for code in self.library.codes() if group is None or code in group]

    def available_locales(self) -> list[str]:
        """The locales that have a catalog, sorted by name."""
        return self.layer.locales()

    def negotiate_locale(self, wanted: Wanted) -> str:
        """The locale that would answer *wanted*, a tag or a list of them: the first that is available, else English.

        >>> import smtpi18n
        >>> smtpi18n.negotiate_locale(["tlh", "ru-RU"])
        'ru'
        """
        return self._chain(wanted)[0]

    def coverage(self, locale: Wanted) -> float:
        """The share of records, from 0 to 1, that *locale* answers by itself and whole; 0 when it has no catalog.

        A record is what is said of one code, one command's case, one pair, or one family of interface words.

        >>> import smtpi18n
        >>> smtpi18n.coverage("ru"), smtpi18n.coverage("tlh")
        (1.0, 0.0)
        """
        from .audit import coverage

        found = [name for tag in tags(locale) for name in names(tag, self.layer.table)]
        return coverage(self._in(found[0])) if found else 0.0

    def outdated(self) -> list[OutdatedText]:
        """The application's texts that no longer stand over the English they were written for, by locale and key.

        A text of its catalogs is outdated when its ``msgid`` is not what its key says in English now, because we or the
        application itself have reworded that; it is used all the same until someone has looked at it. A text of a code,
        a group or a comparison is outdated too when its key, or that of an `Override`, names no text at all. Meant for a test of the application.

        >>> Translator().outdated()
        []
        """
        from .audit import outdated

        return outdated(self._extensions) if self._extensions else []


def _has_digits_that_say(code: Code) -> bool:
    """Whether the digits of a code say something where nothing is known of the code itself."""
    return isinstance(code, EnhancedStatusCode) or (isinstance(code, ReplyCode) and code.severity is not None)


def _unasked(locale: Wanted | None) -> Wanted:
    """The locale where none is asked for: the ambient one, else English. Raises ``TypeError`` for what is no locale at all."""
    if locale is not None:
        tags(locale)
    return current_locale() or SOURCE_LOCALE


def _keep(cache: dict[object, _T], key: object, value: _T, most: int) -> None:
    """Keep *value* in *cache*, from which the oldest go so that it holds about *most*, whatever other threads do."""
    if len(cache) >= most:
        for old in list(cache)[: len(cache) - most + 1]:
            cache.pop(old, None)
    cache[key] = value


default = Translator()
