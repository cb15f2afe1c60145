"""Which file of the knowledge holds an enhanced status code. The imports are spelt out for tools that freeze programs."""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..knowledge.schema import EnhancedStatus

# A file holds the codes of one subject, of the seventh ten details each; what vendors alone have, the last.
FILES = ("0", "1", "2", "3", "4", "5", "6", "700", "710", "720", "vendors")
LAST_REGISTERED_OF_SUBJECT_7 = 30


@cache
def _statuses(file: str) -> Mapping[str, EnhancedStatus]:
    """The codes of one file, by their names."""
    if file == "0":
        from ..knowledge.enhanced.x0_undefined import STATUSES
    elif file == "1":
        from ..knowledge.enhanced.x1_addressing import STATUSES
    elif file == "2":
        from ..knowledge.enhanced.x2_mailbox import STATUSES
    elif file == "3":
        from ..knowledge.enhanced.x3_mail_system import STATUSES
    elif file == "4":
        from ..knowledge.enhanced.x4_network_and_routing import STATUSES
    elif file == "5":
        from ..knowledge.enhanced.x5_protocol import STATUSES
    elif file == "6":
        from ..knowledge.enhanced.x6_content import STATUSES
    elif file == "700":
        from ..knowledge.enhanced.x7_security_00_09 import STATUSES
    elif file == "710":
        from ..knowledge.enhanced.x7_security_10_19 import STATUSES
    elif file == "720":
        from ..knowledge.enhanced.x7_security_20_30 import STATUSES
    elif file == "vendors":
        from ..knowledge.enhanced.of_vendors import STATUSES
    else:
        return {}
    return {status.code: status for status in STATUSES}


def status_of(subject: int, detail: int) -> EnhancedStatus | None:
    """What is known of the enhanced status codes with that *subject* and *detail*, or ``None``."""
    code, file = f"X.{subject}.{detail}", str(subject)
    if subject == 7:
        file = f"7{min(detail // 10, 2)}0" if detail <= LAST_REGISTERED_OF_SUBJECT_7 else ""
    return _statuses(file).get(code) or _statuses("vendors").get(code)


def every_status() -> Iterator[EnhancedStatus]:
    """The codes of all files."""
    for file in FILES:
        yield from _statuses(file).values()
