"""The gate: what must hold of a catalog, of a translation beside its English source, and of any single text.

Every rule holds for any language; what is peculiar to one stands in its tables. `rules` names the rules; `text`, `translation`,
`numbers`, `meaning` and `catalog` hold them; `language` and `glossary` (with `stems`) say what the tables of a language contain; `reading`
and `tables` read them.
"""
