"""Records: values made of named fields."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import smtpi18n
from smtpi18n.records import Record


class Point(Record):
    x: int
    y: int = 0


class Place(Point):
    name: str


class Pair(Record):
    x: int
    y: int = 0


def test_a_field_that_is_left_out_has_its_default() -> None:
    assert Point(x=1).y == 0
    assert Point(x=1) == Point(x=1, y=0)


def test_a_field_without_a_default_must_be_given() -> None:
    make: Any = Point
    with pytest.raises(TypeError, match="Point needs the field 'x'"):
        make(y=1)


def test_an_unknown_field_is_refused_and_the_known_ones_are_listed() -> None:
    make: Any = Point
    with pytest.raises(TypeError, match="Point has no field z; it has x, y"):
        make(x=1, z=2)


def test_fields_are_given_by_name_only() -> None:
    make: Any = Point
    with pytest.raises(TypeError):
        make(1)


def test_a_subclass_adds_its_fields_to_those_it_inherits() -> None:
    assert repr(Place(x=1, name="a")) == "Place(x=1, y=0, name='a')"
    assert repr(Point(x=1)) == "Point(x=1, y=0)"


@given(st.integers(), st.integers(), st.integers(), st.integers())
def test_records_are_equal_when_all_their_fields_are(x: int, y: int, other_x: int, other_y: int) -> None:
    one, other = Point(x=x, y=y), Point(x=other_x, y=other_y)
    assert (one == other) == ((x, y) == (other_x, other_y))
    assert one == Point(x=x, y=y)
    assert hash(one) == hash(Point(x=x, y=y))


def test_records_of_different_classes_are_never_equal() -> None:
    assert Point(x=1) != Pair(x=1)
    assert Point(x=1) != (1, 0)


@pytest.mark.parametrize("name", ["x", "y", "z"])
def test_a_record_cannot_be_changed(name: str) -> None:
    point: Any = Point(x=1)
    with pytest.raises(AttributeError, match="Point is immutable"):
        setattr(point, name, 2)
    with pytest.raises(AttributeError, match="Point is immutable"):
        delattr(point, name)
    assert point == Point(x=1)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("locale", smtpi18n.available_locales())
def test_results_survive_pickling(protocol: int, locale: str) -> None:
    for result in (smtpi18n.lookup(550, locale=locale), smtpi18n.compare(251, 354, locale=locale)):
        assert pickle.loads(pickle.dumps(result, protocol)) == result


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_a_copy_of_a_result_is_equal_to_it(duplicate: Any) -> None:
    for result in (Place(x=1, name="a"), smtpi18n.lookup(550), smtpi18n.compare(251, 354)):
        assert duplicate(result) == result
        assert hash(duplicate(result)) == hash(result)


def test_a_result_says_in_one_line_what_it_is() -> None:
    assert repr(smtpi18n.lookup(250, command="rcpt")).startswith("<Entry 250 to RCPT in en: ")
    assert repr(smtpi18n.compare(251, 354)) == "<Comparison of 251 and 354 in en: consecutive_steps>"


def public_records() -> list[type[Record]]:
    values = [getattr(smtpi18n, name) for name in smtpi18n.__all__]
    return [value for value in values if isinstance(value, type) and issubclass(value, Record)]


@pytest.mark.parametrize("kind", [Point, Place, *public_records()])
def test_help_shows_the_fields_of_a_record_as_what_it_takes(kind: type[Record]) -> None:
    parameters = inspect.signature(kind).parameters
    assert tuple(parameters) == tuple(name for name in kind._fields if not name.startswith("_"))
    for name, parameter in parameters.items():
        assert parameter.kind is parameter.KEYWORD_ONLY
        assert parameter.annotation != parameter.empty
        assert parameter.default == kind._defaults.get(name, parameter.empty)
    shown = pydoc.plain(pydoc.render_doc(kind)).partition(f"|  {kind.__name__}(")[2]
    assert shown.replace("|", "").lstrip().startswith("*,")


@pytest.mark.parametrize("kind", public_records())
def test_help_says_what_each_field_of_a_public_record_means(kind: type[Record]) -> None:
    assert kind._fields
    told = [name for name in kind._fields if not name.startswith("_")]
    assert [name for name in told if f"``{name}``" not in (kind.__doc__ or "")] == []
