"""What Naver and Kakao mean by replies."""

from __future__ import annotations

from ...facts import Actor, Retry
from ...reasons import Reason, Standing
from .schema import Note

NOTES: tuple[Note, ...] = (
    Note(
        provider="naver",
        key="unauthenticated",
        meaning=(
            "Naver refused the message, because neither SPF nor DKIM confirmed the sender's domain. "
            "In the registry 5.7.2 is about the right to write to a mailing list."
        ),
        how_to_fix="Set up SPF and DKIM for the sender's domain: list the sending server in the SPF record, and let it sign the mail with DKIM.",
        reason=Reason.AUTH_RESULTS_REQUIRED,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        url="https://help.naver.com/alias/mail/newmail10.naver",
        source="log on GitHub quoting mx2.naver.com",
        source_date="2025-04-05",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="naver",
        key="no_such_mailbox",
        meaning="Naver knows no mailbox with this address.",
        how_to_fix="Correct the address if it is misspelt; otherwise ask the recipient another way for a valid one.",
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.NO,
        actors=(Actor.SENDER,),
        source="log on GitHub quoting mx2.naver.com",
        source_date="2025-04-05",
        standing=Standing.OBSERVED,
    ),
    Note(
        provider="kakao",
        key="anti_spam_block",
        meaning="The anti-spam system of Kakao (Daum, Hanmail) has blocked the IP address of the sending server.",
        how_to_fix=(
            "Look for an account on your server that somebody else uses for spam, and stop it. "
            "Then ask the support of Kakao to lift the block."
        ),
        reason=Reason.BAD_IP_REPUTATION,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER_ADMINISTRATOR,),
        source="oliveit.tistory.com/39; auctionpro.co.kr",
        source_date="2020-11; 2018-12",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="kakao",
        key="no_such_mailbox",
        meaning="Kakao (Daum, Hanmail) knows no mailbox with this address.",
        how_to_fix="Check the address once more, or ask the recipient another way how it is written.",
        reason=Reason.NO_SUCH_MAILBOX,
        retry=Retry.NO,
        actors=(Actor.SENDER,),
        source="oliveit.tistory.com/39; auctionpro.co.kr",
        source_date="2020-11; 2018-12",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="kakao",
        key="inactive_mailbox",
        meaning="The recipient's mailbox at Kakao (Daum, Hanmail) is inactive and takes no mail.",
        how_to_fix="Ask the recipient another way for an address that is in use.",
        reason=Reason.MAILBOX_DISABLED,
        retry=Retry.NO,
        actors=(Actor.RECIPIENT,),
        source="oliveit.tistory.com/39; auctionpro.co.kr",
        source_date="2020-11; 2018-12",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="kakao",
        key="refused_by_recipient",
        meaning="Kakao (Daum, Hanmail) denied the message; the code `RDENY` stands only for the denial itself.",
        how_to_fix="Ask the recipient another way whether mail from you is blocked there.",
        reason=Reason.POLICY,
        retry=Retry.AFTER_CHANGE,
        actors=(Actor.SENDER, Actor.RECIPIENT),
        source="oliveit.tistory.com/39; auctionpro.co.kr",
        source_date="2020-11; 2018-12",
        standing=Standing.SECONDARY,
    ),
    Note(
        provider="kakao",
        key="busy_or_blocked",
        meaning="Kakao (Daum, Hanmail) does not take mail from this IP address for a while, because its network is busy or the address is blocked for some time.",
        how_to_fix="Leave the message for a later attempt; if such replies go on, check whether your server sends spam.",
        reason=Reason.SERVER_BUSY,
        retry=Retry.AS_IS,
        actors=(Actor.NOBODY, Actor.SENDER_ADMINISTRATOR),
        source="oliveit.tistory.com/39; auctionpro.co.kr",
        source_date="2020-11; 2018-12",
        standing=Standing.SECONDARY,
    ),
)
