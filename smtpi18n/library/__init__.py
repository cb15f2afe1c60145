"""Finds what is known of a code or a pair, loading only the file of the knowledge that holds it."""

from __future__ import annotations

from ..codes import CodeGroup, EnhancedStatusCode, ReplyCode, UnknownCodeError, parse_code, place_in_pair
from .replies import every_reply, replies_near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..codes import Code
    from ..knowledge.explanations.schema import Cause, Failure
    from ..knowledge.providers.schema import Note, Provider
    from ..knowledge.schema import Contrast, EnhancedStatus, Group, Override, Reply, Traits


class Library:
    """The knowledge of the package, and where it has its own *records* for a code or pair, those first.

    Raises ``ValueError`` for a record that no lookup would ever find.
    """

    def __init__(self, records: tuple[Reply | Contrast | Override, ...] = ()) -> None:
        from ..knowledge.schema import Contrast, Reply

        self._replies: dict[int, Reply] = {}
        self._own_contrasts: dict[tuple[str, str], Contrast] = {}
        # What has been found: records of ours by code, ``None`` where there is none, and contrasts by their pair.
        self._found: dict[int, Reply | None] = {}
        self._contrasts: dict[tuple[str, str], Contrast] = {}
        for record in records:
            if isinstance(record, Reply):
                self._replies[ReplyCode(record.code)] = record
            elif isinstance(record, Contrast):
                first, second = parse_code(record.a), parse_code(record.b)
                if (record.a, record.b) != (str(first), str(second)) or place_in_pair(first) >= place_in_pair(second):
                    raise ValueError(
                        f"the contrast of {record.a} and {record.b} must name reply codes first and the lower code first"
                    )
                self._own_contrasts[record.a, record.b] = self._contrasts[record.a, record.b] = record
        for pair in self._own_contrasts:
            for code in map(parse_code, pair):
                if not self.knows(code):  # else other comparisons would link to one that there is not
                    raise ValueError(f"the contrast of {' and '.join(pair)} names a code about which nothing is known: {code}")

    def reply(self, code: int) -> Reply | None:
        """What is known of a reply code, or ``None``."""
        if code in self._replies:
            return self._replies[code]
        if code not in self._found:
            self._found[code] = next((reply for reply in replies_near(code) if reply.code == code), None)
        return self._found[code]

    def own_reply(self, code: int) -> Reply | None:
        """An application's record of a reply code, which stands in place of all that we know of it, or ``None``."""
        return self._replies.get(code)

    def knows(self, code: Code) -> bool:
        """Whether anything is known about a code or group."""
        if isinstance(code, ReplyCode):
            return self.reply(code) is not None
        if isinstance(code, EnhancedStatusCode):
            status = self.enhanced_status(code)
            return status is not None and (status.registered_name is not None or code.class_digit in status.digits)
        return self.group(code.pattern) is not None or self.detail(code) is not None or len(self.crossed(code)) == 2

    def enhanced_status(self, code: EnhancedStatusCode) -> EnhancedStatus | None:
        """What is known of an enhanced status code by its subject and detail, whatever its class, or ``None``."""
        from .enhanced import status_of

        return status_of(code.subject_number, code.detail)

    def enhanced_statuses(self) -> Iterator[EnhancedStatus]:
        """What is known of each enhanced status code, by subject and detail."""
        from .enhanced import every_status

        return every_status()

    def causes(self) -> Iterator[Cause]:
        """Every reason in words."""
        from .reasons import causes

        yield from causes().values()

    def failures(self) -> Iterator[Failure]:
        """Every failure without a reply of a server."""
        from .reasons import failures

        yield from failures().values()

    def provider_records(self) -> Iterator[Provider | Note]:
        """Each provider, and what it means by its replies."""
        from .providers import notes_of, providers

        for provider in providers():
            yield provider
            yield from notes_of(provider.key).values()

    def detail(self, group: CodeGroup) -> EnhancedStatus | None:
        """What is known of an enhanced status code in all its classes, such as ``X.2.2``, or ``None``."""
        digit, *rest = group.pattern.split(".")
        if digit != "X" or len(rest) != 2 or "X" in rest:
            return None
        from .enhanced import status_of

        status = status_of(*map(int, rest))
        return status if status and status.registered_name is not None else None

    def searched_record(self, code: Code) -> Reply | EnhancedStatus | None:
        """The record of a code whose symptoms are searched, or ``None``."""
        if isinstance(code, ReplyCode):
            return self.reply(code)
        return self.enhanced_status(code) if isinstance(code, EnhancedStatusCode) else None

    def crossed(self, group: CodeGroup) -> list[Group]:
        """The class and the subject that together are a group such as ``5.7.X``, as far as they are known."""
        parts = group.pattern.split(".")
        if len(parts) != 3 or parts[0] == "X" or parts[1] == "X":
            return []
        found = (self.group(f"{parts[0]}.X.X"), self.group(f"X.{parts[1]}.X"))
        return [one for one in found if one]

    def replies(self) -> list[Reply]:
        """What is known of each reply code, in numeric order."""
        known = {reply.code: reply for reply in every_reply()}
        known.update(self._replies)
        return [known[code] for code in sorted(known)]

    def traits(self, code: int | EnhancedStatusCode) -> Traits | None:
        """What a comparison has to know of a code, or ``None``: of an application's own, what its record says, if anything."""
        own = None if isinstance(code, EnhancedStatusCode) else self.own_reply(code)
        if own:
            return own.traits
        from .traits import traits_of

        return traits_of(code)

    def general_traits(self, code: EnhancedStatusCode) -> Traits | None:
        """What a comparison has to know of an enhanced status code whatever its class, or ``None``."""
        from .traits import general_traits_of

        return general_traits_of(code)

    def every_traits(self) -> Iterator[Traits]:
        """What a comparison has to know of each code."""
        from .traits import every_traits

        yield from (reply.traits for reply in self._replies.values() if reply.traits)
        yield from (traits for traits in every_traits() if traits.code not in self._replies)

    def group(self, pattern: str) -> Group | None:
        """What is known of a group, or ``None``."""
        if "." in pattern:
            from ..knowledge.enhanced.groups import GROUPS
        else:
            from ..knowledge.replies.groups import GROUPS
        for group in GROUPS:
            if group.code == pattern:
                return group
        return None

    def groups(self) -> tuple[Group, ...]:
        """What is known of every group: of reply codes, then of enhanced status codes."""
        from ..knowledge.enhanced import groups as enhanced
        from ..knowledge.replies import groups as replies

        return replies.GROUPS + enhanced.GROUPS

    def contrast(self, a: str, b: str) -> Contrast | None:
        """The words written for the pair, in that order, or ``None``."""
        from .comparisons import contrasts_from, every_pair

        pair = (a, b)
        if pair not in self._contrasts and pair in every_pair():
            for contrast in contrasts_from(every_pair()[pair]):
                self._contrasts.setdefault((contrast.a, contrast.b), contrast)
        return self._contrasts.get(pair)

    def own_pairs(self) -> Iterator[tuple[str, str]]:
        """The pairs of codes for which an application has written words."""
        yield from self._own_contrasts

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The pairs of codes for which words have been written, its own first, then ours by the lower code."""
        from .comparisons import every_pair

        yield from self._own_contrasts
        yield from (pair for pair in every_pair() if pair not in self._own_contrasts)

    def contrasts(self) -> Iterator[Contrast]:
        """The words written for the `pairs`."""
        from .comparisons import every_contrast

        yield from self._own_contrasts.values()
        for contrast in every_contrast():
            if (contrast.a, contrast.b) not in self._own_contrasts:
                yield contrast

    def like(self, record: Reply | Contrast) -> Reply | Contrast | None:
        """What is known of the code or pair that *record* is about."""
        from ..knowledge.schema import Reply

        return self.reply(record.code) if isinstance(record, Reply) else self.contrast(record.a, record.b)

    def codes(self) -> list[ReplyCode | EnhancedStatusCode]:
        """The codes about which something is known, in order."""
        enhanced = [
            EnhancedStatusCode(f"{digit}{status.code[1:]}") for status in self.enhanced_statuses() for digit in status.digits
        ]
        return [*(ReplyCode(reply.code) for reply in self.replies()), *sorted(enhanced)]

    def unknown(self, code: Code, reply_code: ReplyCode | None = None) -> UnknownCodeError:
        """The error for a well-formed code about which nothing is known, with what is known near it: first the *reply_code* before it."""
        nearest: list[Code] = [reply_code] if reply_code is not None and self.knows(reply_code) else []
        groups: tuple[str, ...] = ()
        if isinstance(code, ReplyCode):
            known = [ReplyCode(reply.code) for reply in self.replies()]
            nearest.extend(sorted(known, key=lambda other: (other // 100 != code // 100, abs(other - code)))[:3])
            groups = (f"{code // 100}yz",)
        elif isinstance(code, EnhancedStatusCode):
            subject = CodeGroup(f"{code.class_digit}.{code.subject_number}.X")
            like_it = [one for one in self.enhanced_statuses() if one.code.startswith(f"X.{code.subject_number}.")]
            known_there = [
                EnhancedStatusCode(f"{code.class_digit}{one.code[1:]}") for one in like_it if code.class_digit in one.digits
            ]
            nearest.extend(sorted(known_there, key=lambda other: abs(other.detail - code.detail))[:3])
            if self.knows(subject):
                nearest.append(subject)
            groups = (f"{code.class_digit}.X.X",)
        elif isinstance(code, CodeGroup) and "." in code.pattern:
            digit, subject_number, _ = code.pattern.split(".")
            groups = (f"X.{subject_number}.X", f"{digit}.X.X")
        elif isinstance(code, CodeGroup) and "." not in code.pattern:
            groups = (f"{code.pattern[0]}yz", f"x{code.pattern[1]}z")
        nearest.extend(CodeGroup(pattern) for pattern in groups if self.group(pattern))
        return UnknownCodeError(code, tuple(nearest))
