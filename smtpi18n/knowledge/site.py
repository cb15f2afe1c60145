"""What the site says around the pages: its name, the index, the search, the form."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

SITE: Mapping[str, str] = {
    "name": "SMTP replies explained",
    "intro": "What a mail server means by its reply, what to do about it, and how one code differs from another.",
    "page_title": "{title} · {site}",
    "skip": "Skip to the text",
    "navigation": "Parts of the site",
    "home": "Start",
    "language": "Language",
    "search": "Search",
    "search_hint": "A code or words, such as 5.2.2 or mailbox full",
    "kinds": "Look among",
    "kind_all": "everything",
    "kind_code": "codes",
    "kind_reason": "reasons",
    "kind_provider": "providers",
    "kind_comparison": "comparisons",
    "results": "Found",
    "found": "Found: {number}",
    "nothing_found": "Nothing was found. Try fewer words, or the code alone.",
    "paste": "Paste what the server said",
    "paste_hint": "A whole reply, an error message or a line of a log. The text stays in your browser.",
    "explain": "Explain",
    "not_recognised": "There is no code and no familiar phrase in this text.",
    "needs_script": "Searching and this form need JavaScript. All pages can be read without it.",
    "reply_codes": "Reply codes",
    "quiet_codes": "No RFC gives the codes in grey a meaning in SMTP: single servers send them, or only lists name them.",
    "enhanced_codes": "Enhanced status codes",
    "reasons": "Reasons",
    "reasons_about": "Why mail is not delivered, whatever the code.",
    "providers": "Providers",
    "providers_about": "What single providers, services, filters and blocklists mean by their replies.",
    "comparisons": "Comparisons",
    "comparisons_about": "Pairs of codes that are easily confused. The page of each reply code leads to more.",
    "all_comparisons": "All comparisons",
    "members": "Codes of this group",
    "compared": "Compared with other codes",
    "codes_of_reason": "Codes that mean this",
    "at_providers": "What single providers mean by it",
    "its_reason": "Why this happens",
    "codes_of_reply": "In this reply:",
    "moved": "This comparison stands on another page:",
    "about": "The facts follow the RFCs and other sources that each page names. Nobody is tracked here.",
}
