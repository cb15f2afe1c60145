"""In which order the messages are best translated: what every answer needs first, what hardly anybody meets last.

A record of several messages reaches a reader when all of them are translated, so what is begun is best finished.
"""

from __future__ import annotations

from ..facts import Status
from ..messages import part_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

PRIORITIES = {
    1: "headings, labels and phrases, which stand in every answer",
    2: "texts for end users",
    3: "the codes met most often, in general, and reasons",
    4: "the sentences of every comparison, and what the command says",
    5: "the codes met most often, in answer to single commands",
    6: "pairs of these codes",
    7: "the other codes of the RFCs, and groups of codes",
    8: "what single providers mean by their replies",
    9: "the other pairs of codes",
    10: "codes that no RFC defines, and pairs with one of them",
}
COMMON_CODES = frozenset((220, 221, 235, 250, 251, 354, 421, 450, 451, 452, 500, 501, 503, 530, 535, 550, 551, 552, 553, 554))
_MET_OFTEN = (
    "X.0.0 X.1.1 X.1.2 X.1.8 X.2.1 X.2.2 X.3.4 X.4.1 X.4.2 X.4.4 X.4.7 X.5.1 X.7.0 X.7.1 X.7.8 X.7.23 X.7.26 X.7.X 4.X.X 5.X.X"
)
COMMON_STATUSES = frozenset(_MET_OFTEN.split())
_BY_NO_RFC = frozenset((Status.REGISTRY_ONLY, Status.DRAFT_ONLY, Status.DE_FACTO, Status.FOLKLORE))


def priority(key: str, statuses: Mapping[int, Status]) -> int:
    """The priority of the message *key*; *statuses* are those of the reply codes.

    >>> [priority(key, {}) for key in ("heading/name", "shared/user_message/refused", "reply/550/name", "reply/550/name/RCPT")]
    [1, 2, 3, 5]
    """
    family, *rest = key.split("/")
    codes = {int(code) for code in rest[0].split("-") if code.isdigit()} if family in ("reply", "pair") else set()
    if any(statuses.get(code) in _BY_NO_RFC for code in codes):
        return 10
    if family == "shared" or "user_message" in rest:
        return 2
    if family in ("heading", "label", "phrase"):
        return 1
    if family == "notice":
        return 2
    if family == "pair":
        return 6 if len(codes) == 2 and codes <= COMMON_CODES else 9
    if family == "enhanced":
        return 3 if rest[0] in COMMON_STATUSES and len(rest) == 2 else 7
    if family == "reason":
        return 3
    if family == "provider":
        return 8
    if family in ("cli", "help", "site") or part_of(key) in ("comparisons", "search"):
        return 4
    if codes <= COMMON_CODES and codes:
        return 3 if len(rest) == 2 else 5
    return 7
