"""DuckDB: a column of replies explained by a function, and columns of codes named by a join with an exported table.

    pip install duckdb numpy  # and pyarrow, to export the table: the extra `parquet` has it

The queries are about a table `deliveries(recipient VARCHAR, reply_code INTEGER, enhanced_status_code VARCHAR, reply VARCHAR)`.
"""

from __future__ import annotations

from functools import lru_cache

from duckdb import DuckDBPyConnection

import smtpi18n

# A reply is explained once, however many rows have it. NULL stays NULL: DuckDB does not call the function for it.
COUNT_BY_REASON = """
WITH explained AS MATERIALIZED (
    SELECT reply, smtp_explain(reply) AS said FROM (SELECT DISTINCT reply FROM deliveries)
)
SELECT said.reason, said.retry, said.user_message, count(*) AS deliveries
FROM deliveries LEFT JOIN explained USING (reply)
GROUP BY ALL ORDER BY deliveries DESC, said.reason
"""

# The enhanced status code says more than the reply code; of one that nobody knows its class is known: 4yz, 5yz.
NAMES = """
SELECT recipient, coalesce(status.name, code.name, class.name) AS name
FROM deliveries
LEFT JOIN entries AS status ON status.enhanced_status_code = deliveries.enhanced_status_code AND status.locale = $locale
LEFT JOIN entries AS code ON code.reply_code = deliveries.reply_code AND code.command IS NULL AND code.locale = $locale
LEFT JOIN entries AS class ON class.code = deliveries.reply_code // 100 || 'yz' AND class.locale = $locale
ORDER BY recipient
"""


def add_function(connection: DuckDBPyConnection, locale: str) -> None:
    """Add `smtp_explain(reply)`, in words of *locale*; what is kept serves queries that do not ask for distinct replies."""
    translator = smtpi18n.Translator()  # or with codes and texts of your own

    @lru_cache(maxsize=100_000)
    def smtp_explain(reply: str) -> dict[str, str | None]:
        found = translator.explain(reply, locale=locale)
        retry = found.retry.value if found.retry else None
        return {"reason": found.reason.value, "retry": retry, "user_message": found.user_message}

    fields = "STRUCT(reason VARCHAR, retry VARCHAR, user_message VARCHAR)"
    connection.create_function("smtp_explain", smtp_explain, ["VARCHAR"], fields)


def add_entries(connection: DuckDBPyConnection, path: str) -> None:
    """Add the table `entries` that ``smtpi18n export --all-locales --format parquet --output smtp.parquet`` has written."""
    connection.read_parquet(path).create("entries")
