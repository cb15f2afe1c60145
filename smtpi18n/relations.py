"""How two codes stand to each other, and in what they differ. Loaded by the first comparison."""

from __future__ import annotations

from .codes import OrderedEnum


class Relation(OrderedEnum):
    """How two codes relate; the first that holds is the relation."""

    SAME_CODE = "same_code"
    SAME_NUMBER = "same_number"
    TWINS = "twins"
    OPPOSITE_OUTCOMES = "opposite_outcomes"
    GENERAL_AND_SPECIFIC = "general_and_specific"
    CONSECUTIVE_STEPS = "consecutive_steps"
    ALTERNATIVES = "alternatives"
    UNRELATED = "unrelated"


class Aspect(OrderedEnum):
    """In what two codes differ."""

    MEANING = "meaning"
    SEVERITY = "severity"
    STATUS_CLASS = "status_class"
    SUBJECT = "subject"
    RESPONSIBILITY = "responsibility"
    RETRY = "retry"
    SCOPE = "scope"
    ACTOR = "actor"
    SESSION = "session"
    COMMANDS = "commands"
    CATEGORY = "category"
    STATUS = "status"
