"""Mail that a server takes and cannot deliver, so that it sends a report: to the sender, whose mail goes to the next hop."""

from __future__ import annotations

from typing import NamedTuple

from servers import exim, postfix
from servers.provoke import Talk, message

TOO_MANY_HOPS = message(headers="Received: from a.example by b.example; Thu, 1 Jan 2026 00:00:00 +0000\r\n" * 7)


class Bounce(NamedTuple):
    """A message to *recipient*, the status that is reported of it, and the reasons that would be right."""

    server: str
    what: str
    recipient: str
    status: str
    reasons: frozenset[str]
    text: str = message()
    action: str = "failed"

    @property
    def sender(self) -> str:
        """One that no other case has."""
        return f"{self.server}-{self.what.replace(' ', '-')}@sender.example".lower()

    def provoke(self, talk: Talk) -> object:
        port = {"Postfix": postfix.OUTGOING, "Exim": exim.OUTGOING}[self.server]
        options = ["NOTIFY=SUCCESS"] if self.action in ("delivered", "relayed") else []
        return talk.send(port, self.recipient, sender=self.sender, text=self.text, rcpt_options=options)


def bounces(server: str, *rows: tuple[str, str, str, str]) -> list[Bounce]:
    return [Bounce(server, what, recipient, status, frozenset(reasons.split())) for what, recipient, status, reasons in rows]


BOUNCES: list[Bounce] = [
    *bounces(
        "Postfix",
        ("unknown user", "nosuch@dest.example", "5.1.1", "no_such_mailbox"),
        ("unknown user in four lines", "gmail@dest.example", "5.1.1", "no_such_mailbox"),
        ("full mailbox", "full@dest.example", "5.2.2", "mailbox_full"),
        ("full mailbox of its own", "brimful@example.org", "5.2.2", "mailbox_full"),
        ("disabled mailbox", "disabled@dest.example", "5.2.1", "mailbox_disabled"),
        ("listed client", "listed@dest.example", "5.7.1", "blocklisted"),
        ("spam", "spam@dest.example", "5.7.1", "spam_content"),
        ("dmarc", "dmarc@dest.example", "5.7.26", "dmarc_failed"),
        ("large message", "large@dest.example", "5.3.4", "message_too_large"),
        ("greylisted to the end", "greylisted@dest.example", "4.2.0", "greylisted expired"),
        ("no such domain", "x@nx.example", "5.4.4", "no_such_domain"),
        ("domain without a server", "x@empty.example", "5.4.4", "no_such_domain dns_failed"),
        ("domain that takes no mail", "x@nullmx.example", "5.1.0", "null_mx"),
        ("domain that cannot be looked up", "x@servfail.example", "4.4.3", "dns_failed expired"),
        ("domain that comes back", "x@loop.example", "5.4.6", "loop"),
        ("server that is down", "x@down.example", "4.4.1", "connection_refused expired network_failed"),
        ("server without tls", "x@secure.example", "4.7.4", "tls_failed tls_required expired"),
        ("program that fails", "x@pipe.example", "5.3.0", "server_error local_error unknown"),
    ),
    Bounce("Postfix", "delivery", "alice@example.org", "2.0.0", frozenset({"delivered"}), action="delivered"),
    Bounce("Postfix", "relay", "somebody@dest.example", "2.0.0", frozenset({"delivered", "accepted"}), action="relayed"),
    *bounces(
        "Exim",
        ("unknown user", "nosuch@dest.example", "5.0.0", "no_such_mailbox"),
        ("unknown user in four lines", "gmail@dest.example", "5.0.0", "no_such_mailbox"),
        ("full mailbox", "full@dest.example", "5.0.0", "mailbox_full"),
        ("full mailbox of its own", "tiny@exim.example.org", "5.0.0", "mailbox_full"),
        ("disabled mailbox", "disabled@dest.example", "5.0.0", "mailbox_disabled"),
        ("listed client", "listed@dest.example", "5.0.0", "blocklisted"),
        ("spam", "spam@dest.example", "5.0.0", "spam_content"),
        ("dmarc", "dmarc@dest.example", "5.0.0", "dmarc_failed"),
        ("large message", "large@dest.example", "5.0.0", "message_too_large"),
        ("greylisted to the end", "greylisted@dest.example", "5.0.0", "greylisted expired"),
        ("no such domain", "x@nx.example", "5.0.0", "no_such_domain no_such_mailbox"),
        ("domain that takes no mail", "x@nullmx.example", "5.0.0", "null_mx no_such_domain"),
        ("domain whose server does not exist", "x@lost-mx.example", "5.0.0", "dns_failed no_such_domain"),
        ("domain that comes back", "x@loop-exim.example", "5.0.0", "loop no_such_mailbox no_such_domain"),
        ("server that is down", "x@down.example", "5.0.0", "connection_refused expired network_failed"),
        ("program that fails", "piped@exim.example.org", "5.0.0", "server_error local_error unknown"),
        ("unknown user of its own", "nosuch@exim.example.org", "5.0.0", "no_such_mailbox"),
        ("text of its own for a full mailbox", "full@exim.example.org", "5.0.0", "mailbox_full"),
        ("somebody who has moved", "gone@exim.example.org", "5.0.0", "has_moved"),
    ),
    Bounce(
        "Exim",
        "server that is down for now",
        "x@slow.example",
        "4.0.0",
        frozenset({"delayed", "connection_refused"}),
        action="delayed",
    ),
    # Exim does not say why: only the number of the `Received` fields in what it returns would tell.
    Bounce("Exim", "message that goes round", "alice@exim.example.org", "5.0.0", frozenset({"loop", "unknown"}), TOO_MANY_HOPS),
]
