"""Independent judges of derivatives: one property a file, and the ladder that turns their words into one verdict.

`plan` says what to run, `judge` what to think of it, `summarise` what to say. Nothing here imports `adfuzz.ad`.
"""

from __future__ import annotations

from oracles.base import ORACLES, Oracle, oracle, request_key, request_of
from oracles.bench import Bench
from oracles.evidence import Evidence
from oracles.ladder import DERIVATIVE_AT_FAULT, Grade, RequestSummary, Summary, judge, sampled, summarise
from oracles.localise import localise
from oracles.planning import ALL_REQUESTS, DEFAULT_REQUESTS, plan
from oracles.points import draw_points

__all__ = [
    "ALL_REQUESTS",
    "DEFAULT_REQUESTS",
    "DERIVATIVE_AT_FAULT",
    "ORACLES",
    "Bench",
    "Evidence",
    "Grade",
    "Oracle",
    "RequestSummary",
    "Summary",
    "draw_points",
    "judge",
    "localise",
    "oracle",
    "plan",
    "request_key",
    "request_of",
    "sampled",
    "summarise",
]
