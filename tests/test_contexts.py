"""The ambient locale in generators and in copies of contexts: a block takes off its own locale alone, and leaves none behind."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import inspect
import random
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context, copy_context

import pytest

from smtpi18n import lookup, use_locale
from smtpi18n.ambient import _Block, _here
from smtpi18n.locales import current_locale


def speaks() -> str:
    """The locale that answers here."""
    return lookup(550).locale


def russian_until_closed(wanted: use_locale | None = None) -> Iterator[str]:
    """A generator that is suspended within a block, as a framework's dependency is."""
    with wanted or use_locale("ru"):
        while True:
            yield speaks()


def close(generator: Iterator[str]) -> None:
    assert inspect.isgenerator(generator)
    generator.close()


def test_a_block_may_begin_in_one_copy_of_a_context_and_end_in_another() -> None:
    """As FastAPI runs a synchronous dependency with a yield: each half in a thread, with a copy of the context of its own."""

    @contextlib.contextmanager
    def dependency() -> Iterator[str]:
        with use_locale("ru"):
            yield speaks()

    manager, begun = dependency(), copy_context()
    assert begun.run(manager.__enter__) == "ru"
    assert begun.run(speaks) == "ru"
    copy_context().run(manager.__exit__, None, None, None)
    assert begun.run(speaks) == "en"
    assert begun.run(current_locale) is None
    assert speaks() == "en"


def test_a_generator_may_go_on_in_another_context_each_time() -> None:
    """As Starlette sends what a synchronous generator yields; there its locale is that of whoever runs it."""
    generator = russian_until_closed()
    assert [copy_context().run(next, generator) for _ in range(3)] == ["ru", "en", "en"]
    with use_locale("qaa"):
        assert copy_context().run(next, generator) == "en"
    copy_context().run(close, generator)
    assert current_locale() is None


def test_a_suspended_generator_lends_its_locale_to_its_caller_until_it_ends() -> None:
    """Python's own rule for context variables; what counts is that nothing of it stays."""
    generator = russian_until_closed()
    assert next(generator) == "ru"
    assert speaks() == "ru"
    close(generator)
    assert current_locale() is None


def test_a_block_around_a_suspended_generator_takes_off_its_own_locale_and_no_other() -> None:
    with use_locale("de"):
        generator = russian_until_closed()
        assert next(generator) == "ru"
    assert current_locale() == "ru"
    close(generator)
    assert current_locale() is None


def test_a_generator_that_ends_within_a_later_block_leaves_that_its_locale() -> None:
    generator = russian_until_closed()
    next(generator)
    with use_locale("de"):
        close(generator)
        assert current_locale() == "de"
    assert current_locale() is None


@pytest.mark.parametrize("end", [close, lambda generator: threading_run(close, generator)], ids=["context", "thread"])
def test_a_block_that_ends_elsewhere_takes_off_no_locale_there(end: Callable[[Iterator[str]], None]) -> None:
    generator = russian_until_closed()
    Context().run(next, generator)
    with use_locale("de"), use_locale("fr"):
        end(generator)
        assert current_locale() == "fr"
    assert current_locale() is None


def threading_run(function: Callable[..., object], *arguments: object) -> None:
    """Run *function* in a thread of its own; what it raises is raised here."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(function, *arguments).result()


def test_what_another_thread_ends_is_over_where_it_began() -> None:
    generator = russian_until_closed()
    with use_locale("de"):
        next(generator)
        threading_run(close, generator)
        assert current_locale() == "de"
    assert current_locale() is None


def test_a_generator_that_is_thrown_away_leaves_nothing_behind() -> None:
    generator = russian_until_closed()
    next(generator)
    with use_locale("de"):
        del generator
        gc.collect()
        assert current_locale() == "de"
    assert current_locale() is None


def test_an_asynchronous_generator_that_is_left_early_leaves_nothing_behind() -> None:
    async def generate() -> AsyncIterator[str]:
        with use_locale("ru"):
            while True:
                yield speaks()

    async def main() -> None:
        generator = generate()
        async for spoken in generator:
            assert spoken == "ru"
            break
        await generator.aclose()  # type: ignore[attr-defined]
        assert current_locale() is None

    asyncio.run(main())


def test_what_is_begun_within_a_block_keeps_the_locale_when_the_block_has_ended() -> None:
    with use_locale("de"), use_locale("ru"):
        within = copy_context()
    assert within.run(current_locale) == "ru"
    with use_locale("fr"):
        assert within.run(current_locale) == "ru"
    assert within.run(lambda: next(russian_until_closed())) == "ru"


def test_a_block_that_ends_in_a_copy_of_its_context_is_over_there_too() -> None:
    generator = russian_until_closed()
    with use_locale("de"):
        next(generator)
        within = copy_context()
        within.run(close, generator)
        assert (current_locale(), within.run(current_locale)) == ("de", "de")


def test_what_was_begun_within_a_block_does_not_keep_the_context_of_the_block() -> None:
    def begin() -> Context:
        with use_locale("ru"):
            return copy_context()

    context = Context()
    kept, within = weakref.ref(context), context.run(begin)
    del context
    gc.collect()
    assert kept() is None
    assert within.run(current_locale) == "ru"


def test_however_many_blocks_are_ended_elsewhere_a_context_keeps_none_of_them() -> None:
    context = Context()
    waiting = [russian_until_closed()]
    context.run(next, waiting[0])
    for _ in range(100):
        waiting.append(russian_until_closed())
        context.run(next, waiting[-1])
        Context().run(close, waiting.pop(0))
    assert max(len(blocks) for blocks in context.values() if isinstance(blocks, tuple)) <= 2
    context.run(close, waiting.pop())
    assert context.run(current_locale) is None


def test_of_one_object_in_several_contexts_only_a_block_that_is_certain_is_ended_elsewhere() -> None:
    shared = use_locale("ru")
    lost, wandering = russian_until_closed(shared), russian_until_closed(shared)
    Context().run(next, lost)  # a context that is gone at once
    gc.collect()
    with shared:
        within = copy_context()
        Context().run(close, lost)
        assert current_locale() == "ru"
        Context().run(next, wandering)
        within.run(close, wandering)
        assert (current_locale(), within.run(current_locale)) == ("ru", "ru")
    assert current_locale() is None
    assert within.run(current_locale) == "ru"


def test_a_copy_of_a_context_may_end_what_began_elsewhere_after_the_block_around_it() -> None:
    shared = use_locale("ru")
    generator = russian_until_closed(shared)
    with shared:
        within = copy_context()
        with use_locale("de"):
            further_within = copy_context()
    Context().run(next, generator)
    further_within.run(close, generator)
    assert within.run(current_locale) == "ru"
    assert further_within.run(current_locale) == "de"
    assert current_locale() is None


def test_a_block_that_its_own_context_is_just_ending_does_not_end_in_a_copy_too() -> None:
    """Between two lines of the thread in which it began, its token is used already and still there."""
    block = _Block("ru", use_locale("ru"))
    assert block.token is not None
    _here.reset(block.token)
    assert not block.ends_here()


class World:
    """Contexts, and generators suspended within blocks that wander between them; what each context should say by a simple model."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.contexts = [Context()]
        self.model: list[list[int]] = [[]]  # the numbers of the blocks of each context, the innermost first
        self.blocks: dict[int, tuple[Iterator[str], int]] = {}  # those that go on, with the context in which each began
        self.begun = 0

    def begin(self, where: int) -> None:
        number = self.begun = self.begun + 1
        generator = russian_until_closed(use_locale(f"ru-x-{number}"))
        self.contexts[where].run(next, generator)
        self.blocks[number] = generator, where
        self.model[where].insert(0, number)

    def go_on(self, where: int) -> None:
        self.contexts[where].run(next, self.chance.choice([*self.blocks.values()])[0])

    def end(self, where: int) -> None:
        number = self.chance.choice([*self.blocks])
        generator, began = self.blocks.pop(number)
        if self.chance.random() < 0.5:
            where = began
        self.contexts[where].run(close, generator)
        for place in [began] if where == began else range(len(self.model)):  # what ends where it began goes on in copies
            self.model[place] = [other for other in self.model[place] if other != number]

    def copy(self, where: int) -> None:
        self.contexts.append(self.contexts[where].copy())
        self.model.append([*self.model[where]])

    def step(self) -> None:
        steps = [self.begin, self.copy, *([self.go_on, self.end, self.end] if self.blocks else [])]
        self.chance.choice(steps)(self.chance.randrange(len(self.contexts)))

    def check(self) -> None:
        wanted = [f"ru-x-{blocks[0]}" if blocks else None for blocks in self.model]
        assert [context.run(current_locale) for context in self.contexts] == wanted


@pytest.mark.parametrize("threads", [False, True], ids=["one thread", "threads"])
def test_whatever_the_order_each_context_has_the_locale_of_its_innermost_block(threads: bool) -> None:
    with ThreadPoolExecutor(4) as pool:
        for seed in range(40):
            world = World(seed)
            for _ in range(60):
                if threads:
                    pool.submit(world.step).result()
                else:
                    world.step()
                world.check()
            while world.blocks:
                world.end(0)
            world.check()
    assert current_locale() is None


def test_a_context_that_only_nests_never_loses_a_block_to_one_that_wanders_with_the_same_object() -> None:
    chance, shared = random.Random(5321), use_locale("ru")
    for _ in range(100):
        homes: list[tuple[Context, list[Iterator[str]]]] = [(Context(), []) for _ in range(3)]
        wandering: list[Iterator[str]] = []
        for _ in range(60):
            home, open_blocks = chance.choice(homes)
            what = chance.randrange(5)
            if what == 0:
                open_blocks.append(russian_until_closed(shared))
                home.run(next, open_blocks[-1])
            elif what == 1 and open_blocks:
                home.run(close, open_blocks.pop())
            elif what == 2:
                wandering.append(russian_until_closed(shared))
                home.copy().run(next, wandering[-1])
            elif what == 3 and wandering:
                home.copy().run(close, wandering.pop(chance.randrange(len(wandering))))
            elif what == 4 and wandering:
                home.copy().run(next, chance.choice(wandering))
            assert [context.run(current_locale) for context, _ in homes] == ["ru" if blocks else None for _, blocks in homes]
