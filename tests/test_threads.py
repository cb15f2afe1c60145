"""Many threads, signal handlers and other processes, which find what one thread would."""

from __future__ import annotations

import copy
import pickle
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import smtpi18n
from smtpi18n import Command, Translator, lookup
from smtpi18n.catalogs import ShippedCatalogs, package_reader
from smtpi18n.errors import CatalogError
from smtpi18n.messages import domain_of

Reading = Callable[[Mapping[str, bytes | Exception]], Translator]
Run = Callable[..., subprocess.CompletedProcess[bytes]]

PACKAGE = Path(smtpi18n.__file__).parent
RUSSIAN = "ru/LC_MESSAGES/smtpi18n-replies.mo"
INDEX = "index.txt"
read = package_reader("smtpi18n", "locale")


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads that take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty_threads")
@pytest.mark.parametrize("missing", [None, RUSSIAN, INDEX])
def test_sixteen_threads_that_load_a_catalog_at_once_get_what_one_would(
    missing: str | None, translator_reading: Reading, warned: list[Any]
) -> None:
    files = {missing: FileNotFoundError()} if missing else {}
    expected = translator_reading(files).lookup(550, locale="ru"), translator_reading(files).compare(251, 354, locale="ru")
    together = threading.Barrier(16, timeout=30)
    with ThreadPoolExecutor(16) as pool:
        for _ in range(10):
            translator = translator_reading(files)
            warned.clear()

            def ask(translator: Translator = translator) -> tuple[object, object]:
                together.wait()
                return translator.lookup(550, locale="ru"), translator.compare(251, 354, locale="ru")

            answers = [future.result() for future in [pool.submit(ask) for _ in range(16)]]
            assert answers == [expected] * 16
            assert len(warned) == (1 if missing else 0)


@pytest.mark.usefixtures("hasty_threads")
def test_one_catalog_is_kept_however_many_threads_load_it_at_once() -> None:
    together = threading.Barrier(16, timeout=30)
    catalogs = ShippedCatalogs(read, domain_of)

    def ask(_: int) -> object:
        together.wait()
        return catalogs.catalog("ru", "smtpi18n-replies")

    with ThreadPoolExecutor(16) as pool:
        assert len(set(pool.map(ask, range(16)))) == 1


@pytest.mark.usefixtures("hasty_threads")
def test_sixteen_threads_may_compare_more_pairs_than_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtpi18n.translator, "MOST_COMPARISONS", 8)
    monkeypatch.setattr(smtpi18n.translator, "MOST_CHAINS", 8)
    monkeypatch.setattr(smtpi18n.translator, "MOST_ENTRIES", 8)
    translator, pairs = Translator(), [(a, b) for a in (250, 251, 354, 421, 450) for b in (550, 551, 552, 553, 554)]
    expected = {(pair, locale): smtpi18n.compare(*pair, locale=locale) for pair in pairs for locale in ("en", "ru")}

    def ask(seed: int) -> None:
        chance = random.Random(seed)
        for _ in range(30):
            pair, locale = chance.choice(pairs), chance.choice(("en", "ru"))
            assert translator.compare(*pair, locale=f"{locale}-x-{chance.randrange(50)}") == expected[pair, locale]
            assert translator.compare(*pair, locale=locale) == expected[pair, locale]

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(ask, range(16)))
    assert len(expected) > 8
    assert 0 < len(translator._comparisons) <= 8 + 16  # each thread may be about to keep one, or to drop one for it
    assert 0 < len(translator._chains) <= 8 + 16  # each thread may be about to keep one, or to drop one for it
    assert 0 < len(translator._entries) <= 8 + 16  # each thread may be about to keep one, or to drop one for it


def test_of_all_codes_that_there_can_be_a_bounded_number_is_kept(fresh_translator: Translator) -> None:
    asked = [(code, command) for code in range(200, 600) for command in (None, Command.RCPT, Command.DATA)]
    for code, command in asked:
        fresh_translator.lookup(code, command=command, fallback=True)
    assert len(asked) > len(fresh_translator._entries) == smtpi18n.translator.MOST_ENTRIES


def test_whatever_a_program_asks_for_without_end_little_is_kept(fresh_translator: Translator) -> None:
    def kept() -> list[int]:
        caches = (value for value in vars(fresh_translator).values() if isinstance(value, dict))
        return [len(cache) for cache in (*caches, *fresh_translator._warm.values())]

    def ask(number: int) -> None:
        tag = f"ru-x-{number}"
        entry = fresh_translator.lookup(550, locale=tag, command="rcpt")
        assert fresh_translator.lookup("550", locale=[f"qaa-{number:03}", "ru"], command=Command("RCPT TO:")) is entry
        fresh_translator.lookup(599, locale=("qaa",) * (number % 40) + (tag,), fallback=True)
        assert fresh_translator.compare(550, "551", locale=tag) == fresh_translator.compare(550, 551, locale="ru")
        for wrong in (f"{number}x", f"{number % 10}.99.{number}"):
            with pytest.raises(smtpi18n.CodeError):
                fresh_translator.lookup(wrong, locale=tag)

    for number in range(600):
        ask(number)
    before = kept()
    for number in range(600, 1_200):
        ask(number)
    assert kept() == before
    assert max(before) == 256


def test_a_lookup_within_the_loading_of_a_catalog_is_answered(translator_reading: Reading) -> None:
    """As in a signal handler, or in a process that is forked while another thread loads."""
    within: list[str] = []
    answers: list[str] = []

    def read_and_look_up(*path: str) -> bytes:
        if len(within) < 3:
            within.append(path[-1])
            answers.append(translator.lookup(550, locale="ru").locale)
        return read(*path)

    translator = translator_reading({})
    translator.layer = ShippedCatalogs(read_and_look_up, domain_of)
    assert translator.lookup(550, locale="ru").locale == "ru"
    assert answers == ["ru"] * 3


def test_a_lookup_by_a_signal_handler_is_answered_wherever_it_interrupts_the_first_one() -> None:
    """A trace function runs between the lines of a program as a signal handler does, but at a place of our choice."""
    places, answers = 0, []

    def first_lookup(interrupted_at: int) -> None:
        translator = Translator()
        translator.layer = ShippedCatalogs(read, domain_of)
        lines = 0

        def trace(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal lines, places
            if not frame.f_code.co_filename.startswith(str(PACKAGE)):
                return None
            if event == "line":
                lines += 1
                places = max(places, lines)
                if lines == interrupted_at:
                    sys.settrace(None)
                    answers.append(translator.lookup(550, locale="ru-RU").locale)
            return trace

        sys.settrace(trace)
        try:
            answers.append(translator.lookup(550, locale="ru").locale)
        finally:
            sys.settrace(None)

    def interrupt_everywhere() -> None:
        first_lookup(0)
        for place in range(1, places, 7):
            first_lookup(place)

    lookup(550, locale="ru")  # so that all is imported: that a module is begun within its own import is Python's affair
    asking = threading.Thread(target=interrupt_everywhere, daemon=True)
    asking.start()
    asking.join(60)
    assert not asking.is_alive()
    assert places > 500
    assert answers == ["ru"] * (1 + 2 * len(range(1, places, 7)))


def test_a_process_that_is_forked_while_another_thread_loads_may_look_up(run_python: Run) -> None:
    ran = run_python(
        "-W",
        "ignore",
        "-c",
        """
import os, signal, threading
import smtpi18n
from smtpi18n.catalogs import ShippedCatalogs, package_reader
from smtpi18n.errors import CatalogError
from smtpi18n.messages import domain_of

smtpi18n.lookup(550, locale="ru")
parent, read = os.getpid(), package_reader("smtpi18n", "locale")
loading, forked = threading.Event(), threading.Event()

def read_slowly(*path):
    if os.getpid() == parent:
        loading.set()
        forked.wait(30)
    return read(*path)

translator = smtpi18n.Translator()
translator.layer = ShippedCatalogs(read_slowly, domain_of)
other = threading.Thread(target=translator.lookup, args=(550,), kwargs={"locale": "ru"})
other.start()
loading.wait(30)
child = os.fork()
if not child:
    signal.alarm(20)
    os._exit(0 if translator.lookup(550, locale="ru").locale == "ru" else 1)
forked.set()
other.join()
_, status = os.waitpid(child, 0)
print(status)
""",
    )
    assert (ran.returncode, ran.stdout.split(), ran.stderr) == (0, [b"0"], b"")


def test_sixteen_threads_may_make_the_first_call_of_a_process(run_python: Run) -> None:
    ran = run_python(
        "-c",
        """
import sys, threading
import smtpi18n
sys.setswitchinterval(1e-6)
together, answers = threading.Barrier(16), []
def ask(code):
    together.wait()
    answers.append((smtpi18n.compare(251, 354, locale="ru").locale, smtpi18n.lookup(code, locale="ru").code == code))
threads = [threading.Thread(target=ask, args=(code,)) for code in (250, 354, 421, 550) * 4]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert answers == [("ru", True)] * 16, answers
""",
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


# Other processes


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_the_functions_of_the_package_can_be_sent_to_another_process(protocol: int) -> None:
    for function in (lookup, smtpi18n.compare, smtpi18n.label):
        assert pickle.loads(pickle.dumps(function, protocol)) == function


def test_the_functions_of_the_package_are_copied_as_they_are() -> None:
    lookup(550, locale="ru")
    assert copy.deepcopy({"lookup": lookup}) == {"lookup": lookup}


def test_of_threads_that_find_the_same_damage_one_tells_of_it(warned: list[Any]) -> None:
    together = threading.Barrier(8, timeout=30)
    catalogs = ShippedCatalogs(package_reader("smtpi18n", "locale"), domain_of)
    catalog = catalogs.catalog("ru", "smtpi18n-replies")
    assert catalog is not None

    def fail(context: str) -> str | None:
        together.wait()
        raise CatalogError("a text of the catalog is not UTF-8")

    catalog.get = fail  # type: ignore[method-assign]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: catalogs.get("ru", "reply/550/name"), range(8))) == [None] * 8
    assert catalogs.get("ru", "reply/550/name") is None
    assert [str(warning.message) for warning in warned] == [
        "the catalog of the locale 'ru' cannot be used, its texts come from elsewhere: "
        "smtpi18n-replies.mo: CatalogError('a text of the catalog is not UTF-8')"
    ]
