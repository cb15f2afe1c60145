"""What other servers say in public, which Postfix repeats from its access tables: to one recipient, one sender, or after one sender's message."""

from __future__ import annotations

from typing import NamedTuple


class Replayed(NamedTuple):
    """An address, what is answered because of it, and the reasons that would be right."""

    local_part: str
    reply: str
    reasons: str
    command: str = "RCPT"

    @property
    def answer(self) -> str:
        """The codes; Postfix puts the address before the text, and codes of its own where the table has none."""
        code, status = f"{self.reply} ".split(" ")[:2]
        return f"{code} {status}" if code.isdigit() else {"REJECT": "554 5.7.1", "DEFER_IF_PERMIT": "450 4.7.1"}[code]


TO_RECIPIENTS = (
    Replayed("greylisted", "450 4.2.0 Greylisted, see http://postgrey.example/help/example.org.html", "greylisted"),
    Replayed("greylisted-for", "451 4.7.1 Greylisting in action, please come back in 00:05:00", "greylisted"),
    Replayed("quota-temp", "452 4.2.2 The recipient's inbox is out of storage space", "mailbox_full"),
    Replayed("quota-perm", "552 5.2.2 Mailbox full", "mailbox_full"),
    Replayed("disabled", "550 5.2.1 The email account that you tried to reach is disabled", "mailbox_disabled"),
    Replayed("moved", "551 5.1.6 User has moved; please try bobby@example.net", "has_moved"),
    Replayed("policy", "REJECT", "policy recipient_refused"),
    Replayed("list", "550 5.7.2 You are not allowed to post to this mailing list", "recipient_refused"),
    Replayed("down", "421 4.3.2 Service shutting down for maintenance", "out_of_service server_busy"),
    Replayed(
        "busy",
        "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered",
        "recipient_rate_limited",
    ),
    Replayed("blocked-by-user", "550 5.7.1 Recipient doesn't want your mail", "recipient_refused"),
    Replayed(
        "group",
        "550 5.7.124 Sender not in allowed-senders list; the group only accepts mail from its own list of senders",
        "recipient_refused",
    ),
    Replayed(
        "no-ptr",
        "550 5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry "
        "does not point to the sending IP",
        "rdns_missing",
    ),
    Replayed(
        "reputation", "554 5.7.1 Your access to this mail system has been rejected due to poor reputation", "bad_ip_reputation"
    ),
    Replayed("banned", "550 5.7.606 Access denied, banned sending IP [192.0.2.1]", "bad_ip_reputation blocklisted"),
    Replayed("dynamic", "554 5.7.1 Mail from dynamic IP addresses is not accepted here", "dynamic_ip"),
    Replayed(
        "zen",
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.blocklist.example; https://blocklist.example/192.0.2.1",
        "blocklisted",
    ),
)
TO_SENDERS = (
    Replayed(
        "listed",
        "554 5.7.1 Message refused: sender listed in our local blocklist, see https://example.org/blocked",
        "sender_refused blocklisted",
    ),
    Replayed("spf", "550 5.7.23 SPF validation failed: 127.0.0.1 is not allowed to send mail from sender.example", "spf_failed"),
    Replayed(
        "dmarc",
        "550 5.7.26 Unauthenticated email from sender.example is not accepted due to domain's DMARC policy",
        "dmarc_failed",
    ),
    Replayed("later", "451 4.7.1 Service unavailable - try again later", "server_busy"),
    Replayed("if-permit", "DEFER_IF_PERMIT Service temporarily unavailable", "server_busy"),
    Replayed("suspended", "550 5.1.8 Access denied, bad outbound sender AS(42003)", "account_suspended"),
    Replayed("quota", "550 5.4.5 Daily user sending limit exceeded", "sender_quota_exceeded"),
)
AFTER_DATA = (
    Replayed(
        "sending-quota", "550 5.7.1 Refused after the message: sending quota exceeded", "sender_quota_exceeded", "end-of-data"
    ),
    Replayed("dkim", "550 5.7.20 No passing DKIM signature found", "dkim_failed", "end-of-data"),
    Replayed(
        "spf-or-dkim",
        "550 5.7.26 This mail has been blocked because the sender is unauthenticated. All senders must authenticate with either SPF or DKIM",
        "auth_results_required",
        "end-of-data",
    ),
    Replayed("eicar", "554 5.7.1 virus Eicar-Signature detected by ClamAV - https://www.clamav.net", "virus", "end-of-data"),
    Replayed(
        "attachment",
        "552 5.7.0 This message was blocked because its content presents a potential security issue: executable attachment",
        "attachment_refused",
        "end-of-data",
    ),
    Replayed("suspicion", "554 5.7.1 [2] Message rejected under suspicion of SPAM", "spam_content", "end-of-data"),
    Replayed(
        "throttled",
        "421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address",
        "rate_limited",
        "end-of-data",
    ),
    Replayed("hops", "554 5.4.6 Error: too many hops", "loop", "end-of-data"),
    Replayed(
        "unverified",
        "554 5.7.1 Message rejected: Email address is not verified",
        "sender_refused sender_not_owned",
        "end-of-data",
    ),
)
