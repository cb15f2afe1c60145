"""Errors of meaning, made at every place of a Russian text where there is room for one: each takes a text and yields it with one error."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations

NBSP = "\N{NO-BREAK SPACE}"
Mutation = Callable[[str], Iterator[str]]

_CODE = re.compile(r"(?<![\w.])(?:[1-5]\d\d|[1-5]xx|[245X](?:\.[\dX]{1,3}){2})(?![\w.]*\w)")
_VOWEL = re.compile(r"(?<=\w)[аеиоуыэюя](?=\w)")

_ENDINGS = {  # the cases of a noun, in one order, for the nouns that change places
    "письмо": ["письмо", "письма", "письму", "письмом", "письме", "писем", "письмам", "письмами", "письмах"],
    "сообщение": [
        "сообщение", "сообщения", "сообщению", "сообщением", "сообщении", "сообщений", "сообщениям", "сообщениями", "сообщениях",
    ],
    "сеанс": ["сеанс", "сеанса", "сеансу", "сеансом", "сеансе", "сеансов", "сеансы", "сеансам", "сеансами", "сеансах"],
    "сессия": ["сессию", "сессии", "сессии", "сессией", "сессии", "сессий", "сессии", "сессиям", "сессиями", "сессиях"],
}  # fmt: skip


def _each(pattern: re.Pattern[str], put: Callable[[re.Match[str]], str]) -> Mutation:
    def mutate(text: str) -> Iterator[str]:
        for match in pattern.finditer(text):
            changed = text[: match.start()] + put(match) + text[match.end() :]
            if changed != text:
                yield changed

    return mutate


def _like(word: str, model: str) -> str:
    """*word* with the capital letter of *model*, if it has one."""
    return word.capitalize() if model[:1].isupper() else word


def _instead(word: str, other: str) -> Mutation:
    forms = dict(zip(_ENDINGS[word], _ENDINGS[other], strict=True))
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(forms, key=len, reverse=True))})\b", re.IGNORECASE)
    return _each(pattern, lambda match: _like(forms[match[0].lower()], match[0]))


def _root(root: str, other: str) -> Mutation:
    return _each(re.compile(rf"\b{root}", re.IGNORECASE), lambda match: _like(other, match[0]))


def _swapped(pattern: re.Pattern[str]) -> Mutation:
    def mutate(text: str) -> Iterator[str]:
        for first, second in combinations(pattern.finditer(text), 2):
            if first[0] != second[0]:
                yield text[: first.start()] + second[0] + text[first.end() : second.start()] + first[0] + text[second.end() :]

    return mutate


def _all_swapped(text: str) -> Iterator[str]:
    """Whatever the sender does is done by the recipient, and the other way round."""
    other = {"отправител": "получател", "получател": "отправител"}
    changed = re.sub("отправител|получател", lambda match: _like(other[match[0].lower()], match[0]), text, flags=re.IGNORECASE)
    if changed != text:
        yield changed


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?…]) (?=[А-ЯЁA-Z`«])", text)


def _without_last(text: str) -> Iterator[str]:
    if len(_sentences(text)) > 1:
        yield " ".join(_sentences(text)[:-1])


def _without_first(text: str) -> Iterator[str]:
    if len(_sentences(text)) > 1:
        yield " ".join(_sentences(text)[1:])


def _small_start(text: str) -> Iterator[str]:
    if text[:1].isupper():
        yield text[0].lower() + text[1:]


def _authorized(text: str) -> Iterator[str]:
    for find, put in (
        ("аутентификаци", "авторизаци"),
        (r"\bвход(?=[аеу]?\b)", "авторизация"),
        (r"\bво(?:шёл|йти|йдите|йдёт)", "авторизовался"),
    ):
        yield from _root(find, put)(text)


def _familiar(match: re.Match[str]) -> str:
    form = match[0].removesuffix("сь").removesuffix("те")
    reflexive = "" if form == match[0].removesuffix("те") else "сь" if form.endswith("и") else "ся"
    return form + reflexive


# By name (in Latin letters, for it names a test), the share that the gate must find of each, as agreed, and how it is made.
MUTATIONS: dict[str, tuple[float, Mutation]] = {
    "slots swapped": (0.95, _swapped(re.compile(r"\{\w+\}"))),
    "two commands swapped": (0.95, _swapped(re.compile(r"`[^`]*`"))),
    "two codes swapped": (0.65, _swapped(_CODE)),
    "last sentence lost": (0.95, _without_last),
    "first sentence lost": (0.95, _without_first),
    "small first letter of the text": (1.0, _small_start),
    "small first letter of a sentence": (1.0, _each(re.compile(r"(?<=[.!?…] )[А-ЯЁ]"), lambda match: match[0].lower())),
    "stress mark": (1.0, _each(_VOWEL, lambda match: f"{match[0]}\u0301")),
    "avtorizaciya for autentifikaciya": (0.95, _authorized),
    "soobshchenie for pismo": (0.6, _instead("письмо", "сообщение")),
    "pismo for soobshchenie": (0.6, _instead("сообщение", "письмо")),
    "adresat for poluchatel": (
        0.95,
        _each(re.compile(r"\b[Пп]олучател(?:[ьяюей]|ем|ям|ями|ях|ей)\b"), lambda match: _like("адресат", match[0])),
    ),
    "sessiya for seans": (0.95, _instead("сеанс", "сессия")),
    "Prover for Proverte": (0.95, _each(re.compile(r"\b[А-Яа-яё]+(?:й|и|ь)те(?:сь)?\b"), _familiar)),
    "poluchatel for otpravitel": (0.6, _root("отправител", "получател")),
    "otpravitel for poluchatel": (0.6, _root("получател", "отправител")),
    "otpravitel and poluchatel swapped": (0.6, _all_swapped),
    "ne deleted": (0.3, _each(re.compile(r"\b[Нн]е[ \N{NO-BREAK SPACE}]"), lambda match: "")),
}
