"""Which locale is wanted: the ambient one, and what a browser asks for."""

from __future__ import annotations

import asyncio
import functools
import inspect
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import smtpi18n
from smtpi18n import lookup, parse_accept_language, use_locale
from smtpi18n.locales import current_locale


def speaks() -> str:
    """The locale that answers here."""
    return lookup(550).locale


# The ambient locale


def test_without_any_wish_the_answer_is_english() -> None:
    assert speaks() == "en"


def test_use_locale_holds_inside_its_block_and_not_after() -> None:
    with use_locale("ru-RU"):
        assert speaks() == "ru"
        assert smtpi18n.compare(251, 354).locale == "ru"
        assert smtpi18n.heading("how_to_fix") == smtpi18n.heading("how_to_fix", locale="ru")
    assert speaks() == "en"


def test_an_explicit_locale_goes_before_the_ambient_one() -> None:
    with use_locale("ru"):
        assert lookup(550, locale="en").locale == "en"
        assert lookup(550, locale="qaa").locale == "en"


def test_the_innermost_use_locale_counts() -> None:
    with use_locale("ru"):
        with use_locale(["qaa", "en"]):
            assert speaks() == "en"
        assert speaks() == "ru"
        with use_locale("qaa"):
            assert speaks() == "en"
        assert speaks() == "ru"


def test_one_use_locale_may_be_entered_again_while_it_holds() -> None:
    russian, english = use_locale("ru"), use_locale("en")
    with russian, english, russian:
        assert speaks() == "ru"
        with english:
            assert speaks() == "en"
        assert speaks() == "ru"
    assert speaks() == "en"


def test_an_exception_leaves_the_locale_as_it_was_before() -> None:
    with use_locale("ru"):
        with pytest.raises(ZeroDivisionError), use_locale("en"):
            raise ZeroDivisionError
        assert speaks() == "ru"


def test_a_decorated_function_runs_in_the_locale_and_is_otherwise_itself() -> None:
    @use_locale("ru")
    def answer(code: int, *, suffix: str) -> str:
        """Say the name."""
        return lookup(code).locale + suffix

    assert answer(550, suffix="!") == "ru!"
    assert (answer.__name__, answer.__doc__) == ("answer", "Say the name.")
    assert speaks() == "en"


def test_a_decorated_function_may_call_itself_and_may_fail() -> None:
    @use_locale("ru")
    def countdown(number: int) -> float:
        assert speaks() == "ru"
        return 1 / number if number == 0 else countdown(number - 1)

    with pytest.raises(ZeroDivisionError):
        countdown(3)
    assert speaks() == "en"


def test_a_decorated_method_gets_its_object() -> None:
    class Server:
        name = "mx"

        @use_locale("ru")
        def greet(self) -> str:
            return f"{self.name} {speaks()}"

    assert Server().greet() == "mx ru"


def test_a_decorated_coroutine_function_runs_in_the_locale_across_its_awaits() -> None:
    @use_locale("ru")
    async def answer() -> list[str]:
        before = speaks()
        await asyncio.sleep(0)
        return [before, speaks()]

    async def main() -> None:
        assert inspect.iscoroutinefunction(answer)
        waiting = answer()
        assert speaks() == "en"
        assert await waiting == ["ru", "ru"]
        assert speaks() == "en"

    asyncio.run(main())


def test_a_generator_function_cannot_be_decorated() -> None:
    def generate() -> Iterator[str]:
        yield speaks()

    async def generate_later() -> Any:
        yield speaks()

    for function in (generate, generate_later):
        with pytest.raises(TypeError, match="generator function"):
            use_locale("ru")(function)


ROUNDS = 300


def test_two_tasks_never_see_each_others_locale() -> None:
    shared = use_locale("ru")

    async def speak(wanted: use_locale, seen: list[str]) -> None:
        for _ in range(ROUNDS):
            with wanted:
                await asyncio.sleep(0)
                seen.append(speaks())
                with shared:
                    await asyncio.sleep(0)
                    seen.append(speaks())
                await asyncio.sleep(0)
                seen.append(speaks())
            await asyncio.sleep(0)
            seen.append(speaks())

    async def main() -> tuple[list[str], list[str]]:
        russian: list[str] = []
        english: list[str] = []
        await asyncio.gather(speak(shared, russian), speak(use_locale("qaa"), english))
        return russian, english

    russian, english = asyncio.run(main())
    assert russian == ["ru", "ru", "ru", "en"] * ROUNDS
    assert english == ["en", "ru", "en", "en"] * ROUNDS


def test_a_task_begins_with_the_locale_it_was_created_in() -> None:
    async def answer() -> str:
        await asyncio.sleep(0)
        return speaks()

    async def main() -> list[str]:
        with use_locale("ru"):
            inside = asyncio.create_task(answer())
        outside = asyncio.create_task(answer())
        return [await inside, await outside]

    assert asyncio.run(main()) == ["ru", "en"]


def test_two_threads_never_see_each_others_locale_even_when_they_share_one_use_locale() -> None:
    shared, together = use_locale("ru"), threading.Barrier(2, timeout=30)

    def speak(wanted: use_locale) -> list[str]:
        seen = []
        for _ in range(ROUNDS):
            with wanted:
                together.wait()
                seen.append(speaks())
                with shared:
                    together.wait()
                    seen.append(speaks())
                together.wait()
                seen.append(speaks())
            together.wait()
            seen.append(speaks())
        return seen

    with ThreadPoolExecutor(2) as pool:
        russian, english = pool.map(speak, [shared, use_locale("qaa")])
    assert russian == ["ru", "ru", "ru", "en"] * ROUNDS
    assert english == ["en", "ru", "en", "en"] * ROUNDS


# What is decorated


class Asynchronous:
    async def __call__(self) -> str:
        await asyncio.sleep(0)
        return speaks()


class Synchronous:
    def __call__(self) -> str:
        return speaks()


async def answer_later() -> str:
    await asyncio.sleep(0)
    return speaks()


def returns_a_coroutine() -> Coroutine[Any, Any, str]:
    return answer_later()


def starts_a_task() -> asyncio.Task[str]:
    return asyncio.ensure_future(answer_later())


@pytest.mark.parametrize(
    "function",
    [
        answer_later,
        functools.partial(answer_later),
        Asynchronous(),
        functools.partial(Asynchronous()),
        returns_a_coroutine,
        starts_a_task,
        lambda: answer_later(),
    ],
    ids=["coroutine function", "partial", "object", "partial of an object", "returns a coroutine", "starts a task", "lambda"],
)
def test_whatever_is_awaited_is_awaited_in_the_locale_of_its_decorator(function: Callable[[], Any]) -> None:
    async def main() -> None:
        waiting = use_locale("ru")(function)()
        assert speaks() == "en"
        assert await waiting == "ru"
        assert speaks() == "en"

    asyncio.run(main())


@pytest.mark.parametrize(
    "function",
    [speaks, Synchronous(), functools.partial(speaks), lambda: speaks()],
    ids=["function", "object", "partial", "lambda"],
)
def test_whatever_is_called_is_called_in_the_locale_of_its_decorator(function: Callable[[], str]) -> None:
    assert use_locale("ru")(function)() == "ru"
    assert speaks() == "en"


def test_a_class_that_is_decorated_makes_its_objects_in_the_locale() -> None:
    class Page(Asynchronous):
        def __init__(self) -> None:
            self.locale = speaks()

    page = use_locale("ru")(Page)()
    assert isinstance(page, Page)
    assert page.locale == "ru"


def test_class_methods_and_static_methods_are_decorated_in_either_order() -> None:
    class Server:
        name = "mx"

        @use_locale("ru")
        @classmethod
        def outside_class(cls) -> str:
            return f"{cls.name} {speaks()}"

        @classmethod
        @use_locale("ru")
        def inside_class(cls) -> str:
            return f"{cls.name} {speaks()}"

        @use_locale("ru")
        @staticmethod
        def outside_static() -> str:
            return speaks()

        @staticmethod
        @use_locale("ru")
        def inside_static() -> str:
            return speaks()

    for server in (Server, Server()):
        assert (server.outside_class(), server.inside_class()) == ("mx ru", "mx ru")
        assert (server.outside_static(), server.inside_static()) == ("ru", "ru")
    assert speaks() == "en"


class Generating:
    def __call__(self) -> Iterator[str]:
        yield speaks()


class GeneratingLater:
    async def __call__(self) -> AsyncIterator[str]:
        yield speaks()


@pytest.mark.parametrize("function", [Generating(), GeneratingLater()], ids=["generator", "asynchronous generator"])
def test_an_object_that_is_called_like_a_generator_function_cannot_be_decorated(function: Callable[[], Any]) -> None:
    with pytest.raises(TypeError, match="generator function"):
        use_locale("ru")(function)


def generate_later() -> Any:
    return GeneratingLater()()


@pytest.mark.parametrize(
    "function",
    [functools.partial(Generating()), lambda: Generating()(), generate_later],
    ids=["partial", "lambda", "asynchronous"],
)
def test_a_function_that_returns_a_generator_says_so_when_it_is_called(function: Callable[[], Any]) -> None:
    decorated = use_locale("ru")(function)
    with pytest.raises(TypeError, match="returns a generator"):
        decorated()
    assert current_locale() is None


@pytest.mark.parametrize("what", [5, None, "ru", property(lambda self: self)], ids=["int", "None", "str", "property"])
def test_what_cannot_be_called_cannot_be_decorated(what: Any) -> None:
    with pytest.raises(TypeError, match=f"what can be called, not {type(what).__name__}"):
        use_locale("ru")(what)


# What a browser asks for


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        (None, []),
        ("", []),
        ("*", []),
        ("ru", ["ru"]),
        ("en;q=0.5, ru-RU, ru;q=0.9, *;q=0.1", ["ru-RU", "ru", "en"]),
        ("fr, ru, en", ["fr", "ru", "en"]),
        ("en;q=0.8, ru;q=0.8", ["en", "ru"]),
        ("en;q=0.001, ru;q=0.01, fr;q=1.000", ["fr", "ru", "en"]),
        ("ru, en, ru;q=0.5", ["ru", "en"]),
        ("ru;q=0, en;q=0.1", ["en"]),
        ("ru;q=0.000, en;q=0.", []),
        (" ru ;\tq=0.5 ,, en ", ["en", "ru"]),
        ("ru;Q=0.5;level=1, en", ["en", "ru"]),
        ("ru;q=1.5, fr;q=-1, de;q=nan, es;q=inf, it;q=1e-1, pt;q=, nl;q=0.1234, pl;q=０.5, en", ["en"]),
        ("../evil, ru\0, C, russian_language, ;q=1, ru/RU, en", ["en"]),
        ("x" * 5_000 + ", ru", []),
        ("ru," * 1_000_000, ["ru"]),
        (",".ljust(4_089, "x") + ",en,fil;q=0.1", ["en"]),
        (",".ljust(4_090, "x") + ",en,fil;q=0.1", ["en"]),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_an_accept_language_header_gives_its_tags_most_wanted_first(header: str | None, wanted: list[str]) -> None:
    assert parse_accept_language(header) == wanted


@pytest.mark.parametrize("header", [b"ru", ["ru"], ("ru",), 5], ids=repr)
def test_a_header_that_is_no_text_is_a_type_error(header: Any) -> None:
    """As the bytes that an ASGI server hands on."""
    with pytest.raises(TypeError, match=f"a str or None, not {type(header).__name__}"):
        parse_accept_language(header)


pieces = st.sampled_from(
    ["ru", "en-GB", "zh-Hant-TW", "*", ",", ", ", ";", ";q=", "0.5", "1", "=", "-", "_", "\0", "../", "@latin", ".utf8"]
)


@given(st.text() | st.lists(pieces | st.text(max_size=3), max_size=30).map("".join))
def test_whatever_a_client_sends_every_tag_that_is_read_from_it_is_one_that_lookups_take(header: str) -> None:
    wanted = parse_accept_language(header)
    for tag in wanted:
        assert lookup(550, locale=tag).locale in smtpi18n.available_locales()
    assert lookup(550, locale=wanted).locale == smtpi18n.negotiate_locale(wanted)


@pytest.mark.parametrize("locale", [0, False, {}, b""], ids=repr)
def test_what_is_empty_and_no_locale_is_a_type_error(locale: Any) -> None:
    with pytest.raises(TypeError, match="a locale is a str"):
        lookup(550, locale=locale)
    with pytest.raises(TypeError, match="a locale is a str"):
        smtpi18n.compare(251, 354, locale=locale)


def test_an_empty_ambient_locale_takes_none_away() -> None:
    with use_locale("ru"), use_locale(""):
        assert lookup(550).locale == "ru"
