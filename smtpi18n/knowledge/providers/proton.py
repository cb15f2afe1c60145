"""What Proton means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="proton",
        key="mechanism_not_offered",
        meaning="The program chose a way of logging in that Proton did not offer on this connection, in the case seen `LOGIN` instead of `PLAIN`.",
        how_to_fix=(
            "Let the program choose the mechanism from the list that the server gives after `EHLO`. "
            "If it can only be set by hand, set `PLAIN` over TLS."
        ),
        reason=Reason.AUTH_MECHANISM_REFUSED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/splitbrain/dokuwiki-plugin-smtp issue 65",
        source_date="2024-12-17",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="proton",
        key="token_needed",
        meaning="Proton has refused the log-in, probably because the program uses the password of the account instead of an SMTP token.",
        how_to_fix=(
            "Create an SMTP submission token in the settings of Proton, and enter it as the password. "
            "Tokens exist in paid plans, and only for addresses of a custom domain."
        ),
        reason=Reason.AUTH_FAILED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/dawidd6/action-send-mail issue 208",
        source_date="2024-06-25",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="proton",
        key="no_log_in",
        meaning="The program has tried to send from a Proton address without logging in first.",
        how_to_fix="Turn on authentication for outgoing mail in the program, and enter the Proton address as the user name and an SMTP token as the password.",
        reason=Reason.AUTH_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER,),
        source="github.com/home-assistant/core issue 154774",
        source_date="2025-10-18",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="proton",
        key="client_broke_protocol",
        meaning="The incoming server of Proton has refused the client, because it broke the protocol, for example with a faulty `EHLO` line.",
        how_to_fix="Correct the client: it must wait for the greeting and for each reply, end every line with CRLF and give its real full host name in `EHLO`.",
        reason=Reason.BAD_SEQUENCE,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="github.com/jeremydumais/CPP-SMTPClient-library issue 57",
        source_date="2026-03-19",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="proton",
        key="spam",
        meaning="The spam filter of Proton has refused the message.",
        how_to_fix="Change the content of the message, and see that SPF, DKIM and DMARC pass for the sender's domain.",
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
)
