"""Apache Spark: a column of replies explained by a function, and columns of codes named by a join with an exported table.

    pip install pyspark pandas pyarrow
    smtpi18n export --all-locales --format parquet --output smtp.parquet
    spark-submit spark_column.py deliveries.json smtp.parquet ru

`deliveries.json` has the fields `recipient`, `reply_code`, `enhanced_status_code` and `reply`, any of which may be missing. The package is
installed where the executors run.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pandas as pd
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.functions import pandas_udf

import smtpi18n

FIELDS = "reason string, retry string, user_message string"
DELIVERIES = "recipient string, reply_code int, enhanced_status_code string, reply string"


def smtp_explain(locale: str) -> Callable[[Column], Column]:
    """A function over a column of replies, in words of *locale*."""

    @pandas_udf(FIELDS)
    def explain(batches: Iterator[pd.Series]) -> Iterator[pd.DataFrame]:
        translator = smtpi18n.Translator()  # made by the worker, once for each partition; or with codes and texts of your own
        for replies in batches:
            yield pd.DataFrame([fields(translator, reply) for reply in replies], columns=["reason", "retry", "user_message"])

    def fields(translator: smtpi18n.Translator, reply: str | None) -> tuple[str | None, str | None, str | None]:
        if not isinstance(reply, str):  # NULL, which pandas may give as NaN
            return None, None, None
        found = translator.explain(reply, locale=locale)
        return found.reason.value, found.retry.value if found.retry else None, found.user_message

    return explain


def count_by_reason(deliveries: DataFrame, locale: str) -> DataFrame:
    """How many deliveries had a reply of which reason; those without a reply have none.

    A reply is explained once, however many rows have it.
    """
    replies = deliveries.select("reply").distinct()
    explained = replies.select("reply", smtp_explain(locale)("reply").alias("said")).select("reply", "said.*")
    counted = deliveries.join(explained, "reply", "left").groupBy("reason", "retry", "user_message").count()
    return counted.orderBy(F.desc("count"), "reason")


def names(deliveries: DataFrame, entries: DataFrame, locale: str) -> DataFrame:
    """What each pair of codes is called. The enhanced status code says more; of a code that nobody knows the class is known."""
    here = entries.where(F.col("locale") == locale)
    statuses = here.where("enhanced_status_code IS NOT NULL").selectExpr("enhanced_status_code", "name AS of_status")
    codes = here.where("reply_code IS NOT NULL AND command IS NULL").selectExpr("reply_code", "name AS of_code")
    classes = here.where("kind = 'group'").selectExpr("code AS class", "name AS of_class")
    joined = (
        deliveries.withColumn("class", F.expr("concat(reply_code div 100, 'yz')"))
        .join(F.broadcast(statuses), "enhanced_status_code", "left")
        .join(F.broadcast(codes), "reply_code", "left")
        .join(F.broadcast(classes), "class", "left")
    )
    return joined.select("recipient", F.coalesce("of_status", "of_code", "of_class").alias("name")).orderBy("recipient")


if __name__ == "__main__":
    deliveries_path, entries_path, locale = sys.argv[1:]
    spark = SparkSession.builder.appName("smtpi18n").getOrCreate()
    deliveries = spark.read.schema(DELIVERIES).json(deliveries_path)
    for result in (count_by_reason(deliveries, locale), names(deliveries, spark.read.parquet(entries_path), locale)):
        for row in result.collect():
            print(*row, sep=" | ")
    spark.stop()
