"""The names of the rules, and what is found by them."""

from __future__ import annotations

from typing import NamedTuple

RULES = {
    # of a catalog
    "header": "the headers are those of a UTF-8 catalog of this locale",
    "plural-forms": "the header Plural-Forms is that of the language; a message with plurals has all its forms, another none",
    "duplicate": "a key occurs once",
    "obsolete": "no obsolete entries",
    "missing": "every key of the template is there",
    "unknown": "no key that the template does not have",
    "allowed": "an exception in the table of the language still has a finding to allow",
    "source": "the English text is that of the template, and so are the flags",
    "identity": "the catalog of the source language repeats the source",
    "untranslated": "every message of a finished part is translated",
    "fuzzy": "no translation in a finished part is marked fuzzy",
    # of a translation beside its source
    "placeholder": "the slots in braces are well formed and named, and the same as in the source, each as often",
    "backtick": "what stands in backticks is a literal, the same as in the source, each as often",
    "number": "codes, numbers and RFC numbers are the same as in the source, each as often",
    "token": "a word of the protocol in the source is in the translation",
    "end": "ends with the same mark as the source, and with the mark of its kind",
    "length": "not longer than its kind allows, and of about the length of the source",
    "glossary": "none of the words that the glossary rejects for a term of the source",
    "fixed-term": "a term whose translation is fixed is translated so",
    "english": "no English left over",
    # of what a translation says
    "slot-order": "the slots come in the order of the source",
    "backtick-order": "what stands in backticks comes in the order of the source",
    "code-order": "the codes come in the order of the source",
    "sentences": "as many sentences as in the source",
    "negation": "where a sentence of the source denies something, its translation does, as often",
    "term": "where a sentence of the source has a term that the table names, its translation has it",
    "term-order": "terms that must not change places come in the order of the source",
    # of any text
    "nfc": "the text is in the normal form NFC",
    "combining": "no combining marks but those of the language: no stress marks",
    "control": "no control, invisible or bidirectional characters",
    "space": "single spaces, none at the ends or before a mark, and one where a mark, a slot or a backtick needs it",
    "symbol": "no signs of markup and no symbols but those that the table allows or the source has",
    "marks": "no two marks in a row",
    "doubled-word": "no word or phrase twice in a row",
    "repeated-sentence": "no sentence twice in what is shown of one code or pair",
    "pairs": "brackets and quotes are closed, and not nested in themselves",
    "mixed-alphabet": "no letters of two alphabets in one word, and none of a foreign one",
    "sentence-case": "a sentence begins with a capital letter",
    "start": "does not begin with the words of its heading",
    "plain": "a text for end users shows no code, command or abbreviation, and keeps to plain words",
    # by the patterns and words of a language's table
    "quotes": "typographic quotes",
    "dash": "a dash is not a hyphen",
    "ellipsis": "an ellipsis is one character",
    "no-break-space": "a no-break space where a line must not end",
    "capital": "no capital letter where it is not due",
    "hyphen": "compounds have their hyphen",
    "inflected": "tokens and slots stand so that nothing inserted must be declined",
    "family": "a family of codes is written as in this language",
    "yo": "the letter ё",
    "informal": "the reader is addressed as this language's texts do it",
    "spelling": "words that are often misspelt",
    "banned-word": "words that this language's style does without",
    "style": "tone",
}

# Cheap signs of a lost meaning, which some right translation gives as well.
_SIGNS = frozenset({"slot-order", "backtick-order", "code-order", "sentences", "negation", "term", "term-order"})


class Finding(NamedTuple):
    """A rule that a text breaks, and where."""

    file: str
    key: str
    rule: str
    message: str
    text: str

    def __str__(self) -> str:
        text = "".join(
            c if c.isprintable() or c == "\N{NO-BREAK SPACE}" else c.encode("unicode_escape").decode() for c in self.text
        )
        hint = " (if it is right so, say why in `allowed` of the language's rules.json)" if self.rule in _SIGNS else ""
        return f"{self.file}: {self.key}: {self.rule}: {self.message}: {text}{hint}"


Problem = tuple[str, str]  # a rule and a message
