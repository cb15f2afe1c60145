"""Damaged catalogs, hostile names and values, bare interpreters, narrow terminals: there is always an answer."""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from pipeline import files
from pipeline.compiling import compile_catalog

import smtpi18n
from smtpi18n import CatalogWarning, CodeGroup, EnhancedStatusCode, Entry, ReplyCode, Translator, lookup
from smtpi18n.catalogs import Catalog, FolderCatalogs, ShippedCatalogs, package_reader, seal, unseal
from smtpi18n.errors import CatalogError
from smtpi18n.knowledge.schema import Reply
from smtpi18n.library import Library
from smtpi18n.messages import domain_of, messages_of

Reading = Callable[[Mapping[str, bytes | Exception]], Translator]
Run = Callable[..., subprocess.CompletedProcess[bytes]]

PACKAGE = Path(smtpi18n.__file__).parent
RUSSIAN = "ru/LC_MESSAGES/smtpi18n-replies.mo"
ENGLISH = "en/LC_MESSAGES/smtpi18n-replies.mo"
INDEX = "index.txt"
read = package_reader("smtpi18n", "locale")


def contents(path: str) -> bytes:
    return read(*path.split("/"))


def assert_right_or_english(translator: Translator, warned: list[Any]) -> Entry:
    """A lookup in Russian gives exactly the right entry, or the English one and exactly one warning."""
    warned.clear()
    for entry in (translator.lookup(550, locale="ru"), translator.lookup(550, locale="ru-RU")):
        if entry.locale == "ru":
            assert entry == lookup(550, locale="ru")
            assert warned == []
        else:
            assert entry == lookup(550)
            assert [warning.category for warning in warned] == [CatalogWarning]
    assert translator.lookup(550) == lookup(550)
    return entry


# Damage


@pytest.mark.parametrize("path", [RUSSIAN, INDEX])
@pytest.mark.parametrize(
    "problem", [FileNotFoundError(), PermissionError("no"), KeyError(), ValueError("null"), MemoryError()], ids=repr
)
def test_a_file_that_cannot_be_read_means_english_and_one_warning(
    path: str, problem: Exception, translator_reading: Reading, warned: list[Any]
) -> None:
    translator = translator_reading({path: problem})
    assert assert_right_or_english(translator, warned).locale == "en"
    assert translator.compare(251, 354, locale="ru").locale == "en"
    assert len(warned) == 1


def test_without_any_file_english_answers_from_the_sources(translator_reading: Reading, warned: list[Any]) -> None:
    translator = translator_reading({path: FileNotFoundError() for path in (RUSSIAN, ENGLISH, INDEX)})
    assert translator.lookup(550) == lookup(550)
    assert translator.compare(251, 354) == smtpi18n.compare(251, 354)
    assert [warning.category for warning in warned] == [CatalogWarning]
    assert "list of catalogs" in str(warned[0].message)


def test_english_is_answered_from_the_sources_and_never_from_the_catalog_that_copies_them(
    translator_reading: Reading, warned: list[Any]
) -> None:
    translator = translator_reading({ENGLISH: b"not even a catalog"})
    assert translator.lookup(550) == lookup(550)
    assert translator.heading("facts") == "Facts"
    assert not warned


def test_a_warning_says_which_catalog_and_why_and_is_one_line(translator_reading: Reading, warned: list[Any]) -> None:
    translator_reading({RUSSIAN: b"\xff" * 100}).lookup(550, locale="ru")
    translator_reading({RUSSIAN: OSError("x\n" * 10_000)}).lookup(550, locale="ru")
    first, second = (str(warning.message) for warning in warned)
    assert "'ru'" in first
    assert "damaged" in first
    assert "OSError" in second
    assert len(second) < 200
    assert second.isprintable()


def lengths(total: int) -> list[int]:
    """Lengths to cut a file to: every one near its beginning and its end, and a sample of those between."""
    return sorted({*range(min(80, total)), *range(0, total, 997), *range(max(0, total - 80), total)})


@pytest.mark.parametrize("path", [RUSSIAN, INDEX])
def test_a_file_cut_short_anywhere_means_english_and_one_warning(
    path: str, translator_reading: Reading, warned: list[Any]
) -> None:
    whole = contents(path)
    for length in lengths(len(whole)):
        assert assert_right_or_english(translator_reading({path: whole[:length]}), warned).locale == "en"
    assert assert_right_or_english(translator_reading({path: whole}), warned).locale == "ru"


def mutated(data: bytes, chance: random.Random) -> bytes:
    """*data* with some bytes changed, one after the other or here and there, left out, put in, or swapped."""
    kind, at, size = chance.randrange(5), chance.randrange(len(data)), chance.choice((1, 1, 2, 4, 8, 100))
    if kind == 0:
        return data[:at] + bytes(byte ^ chance.randrange(1, 256) for byte in data[at : at + size]) + data[at + size :]
    if kind == 1:
        changed = bytearray(data)
        for position in chance.sample(range(len(data)), min(size, len(data))):
            changed[position] = chance.randrange(256)
        return bytes(changed)
    if kind == 2:
        return data[:at] + data[at + size :]
    if kind == 3:
        return data[:at] + chance.randbytes(size) + data[at:]
    other = chance.randrange(len(data))
    return data[at:] + data[:at] if chance.random() < 0.1 else data[:at] + data[other : other + size] + data[at + size :]


@pytest.fixture(scope="module")
def small() -> bytes:
    """The sealed Russian catalog of two codes alone, since damage to it is tried thousands of times."""
    wanted = {message.key for code in (220, 550) for message in messages_of(known(code))}
    catalog = files.read_joined(files.catalog_paths()["ru"])
    catalog[:] = [entry for entry in catalog if entry.msgctxt in wanted]
    assert len(catalog) == len(wanted)
    return compile_catalog(catalog, files.joined(files.read_templates().values()))


def known(code: int) -> Reply:
    reply = Library().reply(code)
    assert reply is not None
    return reply


@pytest.mark.parametrize(("path", "count"), [(RUSSIAN, 1_500), (INDEX, 500)])
def test_a_file_damaged_anyhow_means_the_right_text_or_english_and_one_warning(
    path: str, count: int, small: bytes, translator_reading: Reading, warned: list[Any]
) -> None:
    whole, chance = {RUSSIAN: small, INDEX: contents(INDEX)}[path], random.Random(path)
    harmless = 0
    for _ in range(count):
        damaged = mutated(whole, chance)
        answer = assert_right_or_english(translator_reading({path: damaged}), warned)
        assert answer.locale == ("ru" if damaged == whole else "en")
        harmless += damaged == whole
    assert harmless < count / 50


@pytest.mark.parametrize("seed", range(4))
def test_a_catalog_that_was_damaged_before_it_was_sealed_never_breaks_a_lookup(
    seed: int, small: bytes, translator_reading: Reading, warned: list[Any]
) -> None:
    whole, chance = unseal(small), random.Random(seed)
    for _ in range(500):
        head = mutated(whole[: chance.choice((28, 5_000, len(whole)))], chance)
        warned.clear()
        translator = translator_reading({RUSSIAN: seal(head + whole[len(head) :])})
        for code in (220, 550):
            assert translator.lookup(code, locale="ru").locale in ("en", "ru")
        assert [warning.category for warning in warned] in ([], [CatalogWarning])


def test_damage_to_a_catalog_of_an_application_never_breaks_a_lookup(warned: list[Any]) -> None:
    catalog = files.read_joined(files.catalog_paths()["ru"])
    del catalog[5:]
    whole, keys, chance = catalog.to_binary(), [entry.msgctxt for entry in catalog], random.Random(5321)
    for _ in range(3_000):
        damaged = mutated(whole, chance)
        warned.clear()
        catalogs = FolderCatalogs(lambda *_path, data=damaged: data, {"ru": ("ru", ("smtpi18n",))})
        for _ in range(2):
            texts = [catalogs.get("ru", key) for key in keys]
            assert all(text is None or text for text in texts)
        assert [warning.category for warning in warned] in ([], [CatalogWarning])


def overlapping(count: int, size: int, *, keys: bool) -> bytes:
    """A catalog of *count* messages whose texts, or else keys, all reach over one string of *size* bytes."""
    names = [f"reply/{number}/name\x04x".encode() for number in range(count)]
    heap, rows = b"", []
    start = 28 + 16 * count
    for name in names:
        rows.append((len(name), start + len(heap)))
        heap += name
    long = struct.pack("<II", size, start + len(heap))
    short = b"".join(struct.pack("<II", *row) for row in rows)
    tables = (long * count + short) if keys else (short + long * count)
    head = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0)
    return head + tables + heap + (b"reply/550/name\x04" + b"x" * size)[:size]


@pytest.mark.parametrize("keys", [True, False], ids=["keys", "texts"])
def test_a_small_catalog_that_claims_to_hold_far_more_than_its_file_is_refused(
    keys: bool, tmp_path: Path, warned: list[Any]
) -> None:
    crafted = overlapping(1_000, 50_000, keys=keys)
    assert len(crafted) < 150_000
    with pytest.raises(CatalogError, match="longer than the file"):
        Catalog(crafted, sealed=False)
    file = tmp_path / "ru" / "LC_MESSAGES" / "smtpi18n.mo"
    file.parent.mkdir(parents=True)
    file.write_bytes(crafted)
    assert Translator([tmp_path]).lookup(550, locale="ru") == lookup(550, locale="ru")
    assert [warning.category for warning in warned] == [CatalogWarning]


def test_a_damaged_catalog_is_not_kept_in_memory(warned: list[Any]) -> None:
    data = bytes(100_000)
    catalogs = ShippedCatalogs(lambda *_path: data, domain_of)
    before = sys.getrefcount(data)
    assert catalogs.get("ru", "reply/550/name") is None
    assert len(warned) == 1
    assert sys.getrefcount(data) == before


def test_a_text_that_is_not_utf_8_means_english_and_one_warning(translator_reading: Reading, warned: list[Any]) -> None:
    name = lookup(550, locale="ru").name.encode()
    damaged = seal(unseal(contents(RUSSIAN)).replace(name, b"\xff" * len(name)))
    assert assert_right_or_english(translator_reading({RUSSIAN: damaged}), warned).locale == "en"


def test_a_text_that_claims_to_reach_beyond_its_file_means_english_and_one_warning(
    translator_reading: Reading, warned: list[Any]
) -> None:
    damaged = bytearray(unseal(contents(RUSSIAN)))
    count, texts = (int.from_bytes(damaged[at : at + 4], "little") for at in (8, 16))
    for row in range(texts, texts + 8 * count, 8):
        damaged[row : row + 4] = len(damaged).to_bytes(4, "little")
    assert assert_right_or_english(translator_reading({RUSSIAN: seal(bytes(damaged))}), warned).locale == "en"


def test_a_big_endian_catalog_is_read_like_any_other(translator_reading: Reading, warned: list[Any]) -> None:
    little = unseal(contents(RUSSIAN))
    count, keys, texts = (int.from_bytes(little[at : at + 4], "little") for at in (8, 12, 16))
    end_of_tables = max(keys, texts) + 8 * count
    numbers = (little[at : at + 4][::-1] for at in range(0, end_of_tables, 4))
    big = seal(b"".join(numbers) + little[end_of_tables:])
    assert assert_right_or_english(translator_reading({RUSSIAN: big}), warned).locale == "ru"


@pytest.mark.parametrize("path", [RUSSIAN, INDEX])
def test_where_warnings_are_errors_the_first_lookup_fails_and_the_next_is_answered(
    path: str, translator_reading: Reading
) -> None:
    translator = translator_reading({path: FileNotFoundError()})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(CatalogWarning):
            translator.lookup(550, locale="ru")
        assert translator.lookup(550, locale="ru") == lookup(550)


@pytest.mark.parametrize("path", [RUSSIAN, INDEX])
def test_whoever_handles_the_warning_may_look_something_up(
    path: str, translator_reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    translator, heard = translator_reading({path: FileNotFoundError()}), []
    monkeypatch.setattr(warnings, "showwarning", lambda *_args: heard.append(translator.lookup(354, locale="ru").locale))
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        asking = threading.Thread(target=translator.lookup, args=(550,), kwargs={"locale": "ru"}, daemon=True)
        asking.start()
        asking.join(10)
    assert heard == ["en"]


# Values that would like to be others


class LoudCode(ReplyCode):
    def __str__(self) -> str:
        return "\x1b[31mEVIL"


class LoudGroup(CodeGroup):
    def __str__(self) -> str:
        return "\x1b[31mEVIL"


class LoudStatus(EnhancedStatusCode):
    def __str__(self) -> str:
        return "\x1b[31mEVIL"


class Equal(str):
    """A string that is equal to every other of one kind, and never what it seems."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash(self.like)

    def upper(self) -> str:
        return Equal.of(self, self.like)

    @classmethod
    def of(cls, text: str, like: str) -> Equal:
        made = cls(text)
        made.like = like
        return made

    like = ""


@pytest.mark.parametrize(
    ("loud", "plain"),
    [(LoudCode(550), 550), (LoudGroup("4yz"), "4yz"), (LoudCode(599), 599), (LoudStatus("5.1.1"), "5.1.1")],
    ids=repr,
)
def test_a_code_of_a_subclass_is_read_as_the_plain_code_that_it_is(loud: Any, plain: Any, fresh_translator: Translator) -> None:
    for code in (loud, plain):
        for command in (None, "RCPT"):
            entry = fresh_translator.lookup(code, command=command, fallback=True)
            assert type(entry.code) in (ReplyCode, CodeGroup, EnhancedStatusCode)
            assert entry == lookup(plain, command=command, fallback=True)
            assert "EVIL" not in smtpi18n.render(entry)
        if plain != 599:
            assert "EVIL" not in smtpi18n.render(fresh_translator.compare(code, 250))
    with pytest.raises(smtpi18n.UnknownCodeError, match=r"^5\.99\.1 is well-formed"):
        fresh_translator.lookup(LoudStatus("5.99.1"))


def test_what_is_equal_to_everything_changes_no_later_answer(fresh_translator: Translator) -> None:
    for locale in (Equal.of("qaa", "ru"), [Equal.of("qaa", "ru")], (Equal.of("qaa", "ru"),)):
        for code in (550, Equal.of("451", "550"), Equal.of("5yz", "4yz")):
            assert fresh_translator.lookup(code, locale=locale).locale == "en"
            assert fresh_translator.compare(code, Equal.of("250", "551"), locale=locale).locale == "en"
            assert fresh_translator.lookup(550, command=Equal.of("DATA", "RCPT"), locale=locale).locale == "en"  # type: ignore[arg-type]
    for wanted in ("ru", ["ru"], ("ru",)):
        for asked in (550, "550", "4yz", "5yz", 451):
            assert fresh_translator.lookup(asked, locale=wanted) == lookup(asked, locale="ru")
            assert fresh_translator.compare(asked, 551, locale=wanted) == smtpi18n.compare(asked, 551, locale="ru")
            assert fresh_translator.compare(asked, 250, locale=wanted) == smtpi18n.compare(asked, 250, locale="ru")
        assert fresh_translator.lookup(550, command="RCPT", locale=wanted) == lookup(550, command="RCPT", locale="ru")
        assert fresh_translator.negotiate_locale(wanted) == "ru"


class Unspeakable:
    def __repr__(self) -> str:
        return "\x1b[31m\n" * 1_000


class Unsayable(str):
    def __getitem__(self, key: object) -> str:
        raise ZeroDivisionError

    def __repr__(self) -> str:
        raise ZeroDivisionError


@pytest.mark.parametrize(
    "value",
    [Unspeakable(), Unsayable("abc"), 10**5_000, [Unspeakable()], "\x1b]0;x\x07", "x" * 10**6, b"\xff" * 100, 1.5],
    ids=["object", "str", "int", "list", "control", "long", "bytes", "float"],
)
def test_an_error_that_shows_what_was_given_is_one_short_line_whatever_that_is(value: Any) -> None:
    for take in (lookup, lambda value: lookup(550, command=value), smtpi18n.heading):
        with pytest.raises(ValueError) as caught:  # noqa: PT011  # each in its own words
            take(value)
        for text in (str(caught.value), repr(caught.value)):
            assert text.isprintable()
            assert len(text) < 1_000


# Names that would like to be paths


HOSTILE_NAMES = """
import os, random, string, sys
import smtpi18n
for locale in smtpi18n.available_locales():
    smtpi18n.lookup(550, locale=locale)

chance = random.Random(5321)
letters, paths = string.ascii_letters, ("../", "/", "..\\\\", "C:\\\\", "~/", "file:///", "//host/", "%2e%2e/", ".")
def word(alphabet, least, most):
    return "".join(chance.choices(alphabet, k=chance.randint(least, most)))
makers = (
    lambda: word(letters, 2, 3) + chance.choice("-_") + word(letters, 2, 2),
    lambda: chance.choice(("ru", "en")) + chance.choice("-_.@") + word(letters + string.digits, 1, 8),
    lambda: word(string.printable, 0, 40),
    lambda: chance.choice(("", "ru", "ru_RU.")) + chance.choice(paths) * chance.randint(1, 20) + "etc/passwd",
    lambda: "ru" + chr(chance.randrange(32)) + word(letters, 0, 5),
    lambda: "".join(chr(chance.randrange(0x11000)) for _ in range(chance.randint(1, 20))),
    lambda: word(letters + "_-./", 1, 3) * 100_000,
)
names = [chance.choice(makers)() for _ in range(1_000)]

locales, opened = smtpi18n.available_locales(), []
sys.addaudithook(lambda event, arguments: opened.append(arguments[0]) if event == "open" else None)
answered = refused = 0
for name in names:
    try:
        assert smtpi18n.lookup(550, locale=name).locale in locales
        assert smtpi18n.negotiate_locale([name, "qaa"]) in locales
        answered += 1
    except ValueError:
        refused += 1
assert answered > 200 and refused > 500, (answered, refused)
package = os.path.dirname(smtpi18n.__file__) + os.sep
assert [path for path in opened if not os.path.abspath(path).startswith(package)] == [], opened
opened.clear()
open(os.devnull).close()
assert opened == [os.devnull], "the hook is deaf"
assert "babel" not in sys.modules
"""


def test_no_locale_name_makes_a_lookup_open_a_file_outside_the_package_or_import_babel(run_python: Run) -> None:
    ran = run_python("-c", HOSTILE_NAMES)
    assert (ran.returncode, ran.stderr) == (0, b"")


# Codes that would like to be keys


def test_a_code_that_cannot_be_hashed_is_answered_like_any_other_again_and_again() -> None:
    class Unhashable(str):
        __slots__ = ()
        __hash__ = None  # type: ignore[assignment]

    for _ in range(2):
        assert lookup(Unhashable("550"), locale="ru") == lookup(550, locale="ru")
        assert smtpi18n.compare(Unhashable("550"), 354) == smtpi18n.compare(550, 354)


# Bare interpreters

EXPENSIVE = {
    "argparse",
    "babel",
    "dataclasses",
    "gettext",
    "importlib.metadata",
    "importlib.resources",
    "inspect",
    "json",
    "pkgutil",
    "re",
    "typing",
}


@pytest.mark.parametrize(
    "use",
    ["", "smtpi18n.lookup(550, locale='ru')", "smtpi18n.compare(251, 354, locale='ru')"],
    ids=["import", "lookup", "compare"],
)
def test_neither_the_import_nor_an_answer_loads_anything_expensive(use: str, run_python: Run) -> None:
    ran = run_python(
        "-ISc",
        f"""
import sys
bare = set(sys.modules)
sys.path.insert(0, {str(PACKAGE.parent)!r})
import smtpi18n
{use}
loaded = set(sys.modules) - bare
assert "smtpi18n.codes" in loaded
print(*sorted(loaded & {EXPENSIVE!r}))
""",
    )
    assert (ran.returncode, ran.stdout.split(), ran.stderr) == (0, [], b"")


ASK = "import smtpi18n; print(smtpi18n.render(smtpi18n.compare(251, 354, locale='ru')))"
COMPARE = ("-m", "smtpi18n", "compare", "251", "354", "--locale", "ru")


def in_russian() -> str:
    return smtpi18n.render(smtpi18n.compare(251, 354, locale="ru")) + "\n"


@pytest.mark.parametrize("options", [(), ("-O",), ("-OO",), ("-X", "utf8=0"), ("-W", "error"), ("-b",)], ids=" ".join)
def test_the_answer_does_not_depend_on_the_options_of_the_interpreter(options: tuple[str, ...], run_python: Run) -> None:
    for arguments in (("-c", ASK), COMPARE):
        ran = run_python(*options, *arguments)
        assert (ran.returncode, ran.stderr) == (0, b"")
        assert ran.stdout.decode().replace("\r\n", "\n") == in_russian()


def test_a_read_only_copy_without_compiled_files_answers_and_nothing_is_written_to_it(run_python: Run, tmp_path: Path) -> None:
    copy = tmp_path / "smtpi18n"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))

    def listing() -> list[tuple[str, int, int]]:
        found = [(path, path.stat()) for path in sorted(tmp_path.rglob("*"))]
        return [(str(path), status.st_size, status.st_mtime_ns) for path, status in found]

    def allow(file_mode: int, folder_mode: int) -> None:
        for path in (copy, *copy.rglob("*")):
            path.chmod(folder_mode if path.is_dir() else file_mode)

    allow(0o444, 0o555)
    before = listing()
    try:
        for arguments in (("-c", ASK + "; assert smtpi18n.__file__.startswith(" + repr(str(tmp_path)) + ")"), COMPARE):
            ran = run_python(*arguments, PYTHONPATH=str(tmp_path))
            assert (ran.returncode, ran.stderr) == (0, b"")
            assert ran.stdout.decode().replace("\r\n", "\n") == in_russian()
        assert listing() == before
    finally:
        allow(0o644, 0o755)


# Terminals


def test_in_the_c_locale_the_command_answers_what_it_is_asked_for_and_by_default_english(run_python: Run) -> None:
    assert run_python(*COMPARE, LC_ALL="C").stdout.decode().replace("\r\n", "\n") == in_russian()
    ran = run_python(*COMPARE[:-2], LC_ALL="C", LANG="ru_RU.UTF-8", LANGUAGE="ru")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout.decode().replace("\r\n", "\n") == smtpi18n.render(smtpi18n.compare(251, 354)) + "\n"


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1251"},
        {"PYTHONIOENCODING": "koi8-r"},
        {"PYTHONIOENCODING": "latin-1"},
        {"LC_ALL": "C", "PYTHONIOENCODING": "", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=lambda environment: " ".join(environment.values()),
)
def test_whatever_the_encoding_of_the_terminal_nothing_is_lost(environment: dict[str, str], run_python: Run) -> None:
    ran = run_python(*COMPARE, **environment)
    assert (ran.returncode, ran.stderr) == (0, b"")
    encoding = environment["PYTHONIOENCODING"] or "ascii"
    shown, wanted = ran.stdout.decode(encoding).replace("\r\n", "\n"), in_russian()
    if encoding in ("cp1251", "koi8-r"):
        assert smtpi18n.heading("key_differences", locale="ru") in shown
    for plain, mark in (("-", "—–"), ('"', "«»“”„"), (" ", "\u00a0"), ("'", "’")):
        for other in mark:
            shown, wanted = shown.replace(other, plain), wanted.replace(other, plain)
    if encoding in ("ascii", "latin-1"):
        shown = shown.encode("latin-1").decode("unicode_escape")
    assert shown == wanted


@pytest.mark.parametrize("arguments", [COMPARE, ("-m", "smtpi18n", "list"), ("-m", "smtpi18n")], ids=" ".join)
def test_a_reader_that_has_gone_away_is_no_reason_to_complain(arguments: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    try:
        ran = subprocess.run(
            [sys.executable, *arguments], env=environment, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False
        )
    finally:
        os.close(writer)
    assert (ran.returncode, ran.stderr) == (141, b"")


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
@pytest.mark.parametrize(("code", "status"), [("550", 0), ("599", 1), ("abc", 2)])
def test_a_command_without_an_output_stream_does_its_work_in_silence(
    stream: str, code: str, status: int, run_python: Run
) -> None:
    ran = run_python("-c", f"import sys; sys.{stream} = None; from smtpi18n.cli import main; sys.exit(main([{code!r}]))")
    shown = ran.stderr if stream == "stdout" else ran.stdout
    assert ran.returncode == status
    assert b"Traceback" not in shown
    assert bool(shown) == ((stream == "stderr") == (status == 0))
