"""What Rambler means by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="rambler",
        key="mailbox_inactive",
        meaning=(
            "The recipient's mailbox at Rambler has not been used for long, and takes no mail. "
            "The reply code 540 is in no standard."
        ),
        how_to_fix=(
            "Ask the recipient another way to log in to Rambler Mail, or to give you a different address. "
            "After the log-in, repeat the message."
        ),
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="rambler",
        key="mailbox_blocked",
        meaning=(
            "Rambler has blocked the recipient's mailbox; your message is not the reason. "
            "No standard has 540, and other servers mean something else by it."
        ),
        how_to_fix=(
            "Tell the recipient another way: only they can have the mailbox unblocked, through Rambler's support. "
            "Until then, use a different address."
        ),
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.RECIPIENT,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="rambler",
        key="rate_limit",
        meaning=(
            "More mail has come to Rambler in a short time than it accepts. In the registry 4.5.3 means too many recipients."
        ),
        how_to_fix=(
            "The message can stay in the queue, from which it is tried again by itself. "
            "If the reply comes often, send more slowly."
        ),
        reason=Reason.RATE_LIMITED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
    Note(
        provider="rambler",
        key="greylisted",
        meaning="Rambler has put the message off for a while by greylisting.",
        how_to_fix="Leave the message in the queue: the sending server repeats the attempt by itself, and usually a later one succeeds.",
        reason=Reason.GREYLISTED,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY,),
        source="github.com/guileen/node-sendmail issue 4",
        source_date="2012-05-19",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="rambler",
        key="spam",
        meaning="Rambler's filter takes the message for spam.",
        how_to_fix=(
            "Take suspicious links and phrases out of the message. "
            "If it is no spam, write to `abuse@rambler-co.ru` or through the feedback form at `help.rambler.ru`, and add the full text of the reply."
        ),
        reason=Reason.SPAM_CONTENT,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://help.rambler.ru/",
        source="github.com/ActiveCampaign/smtp-field-manual",
        source_date="2025-02-10",
        standing=Standing.CORPUS,
    ),
)
