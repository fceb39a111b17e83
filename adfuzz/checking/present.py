"""Turning checks into records for JSON and sections for reports."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from typing import Any

from llvmlite import binding  # pyright: ignore[reportMissingTypeStubs]

from adfuzz import __version__
from adfuzz.checking.run import Checked, EngineResult
from adfuzz.model import Judgement, OutcomeKind
from adfuzz.report.markdown import Row, Section
from oracles import request_key, request_of
from oracles.ladder import OUTCOME


def refusals(checked: Checked, result: EngineResult) -> list[tuple[str, str]]:
    """Return what the engine refused: the requests that share a message, and the message."""
    found: dict[str, list[str]] = {}
    for job, outcome in zip(checked.jobs, result.outcomes, strict=True):
        if outcome.kind is OutcomeKind.REFUSED:
            found.setdefault(outcome.message.strip(), []).append(request_key(job.request))
    return [(", ".join(requests), message) for message, requests in found.items()]


def rows(result: EngineResult) -> tuple[Row, ...]:
    """Return the verdicts as rows, engine outcomes that went well left out."""
    return tuple(
        Row(v.oracle, request_of(v), str(v.judgement), v.compared, v.worst, v.reason, v.data)
        for v in result.verdicts
        if v.oracle != OUTCOME or v.judgement is not Judgement.AGREE
    )


def sections(checked: Checked, case_file: str = "") -> list[Section]:
    """Return one section per engine, or one that says why there is none."""
    title = f"{checked.title} in {checked.file}" if checked.file else checked.title
    if not checked.results:
        return [Section(title, "", str(checked.grade), checked.trouble, checked.notes)]
    return [
        Section(
            title,
            result.engine,
            str(result.summary.grade),
            result.summary.reason,
            checked.notes,
            rows(result),
            tuple(refusals(checked, result)),
            case_file,
            f"adfuzz check {case_file} --engine {result.engine}" if case_file else "",
            facts={"first wrong instruction": result.location} if result.location else {},
        )
        for result in checked.results
    ]


def record(checked: Checked) -> dict[str, Any]:
    """Return everything as plain JSON values."""
    return {
        "file": checked.file,
        "function": checked.function,
        "verdict": str(checked.grade),
        "reason": checked.reason,
        "arguments": [{"spec": spec, "why": why} for spec, why in checked.notes],
        "seconds": round(checked.seconds, 3),
        "engines": [_engine_record(checked, result) for result in checked.results],
    }


def _engine_record(checked: Checked, result: EngineResult) -> dict[str, Any]:
    return {
        "engine": result.engine,
        "verdict": str(result.summary.grade),
        "reason": result.summary.reason,
        "location": result.location,
        "requests": [
            {"request": r.request, "verdict": str(r.grade), "reason": r.reason, "witnesses": list(r.witnesses)}
            for r in result.summary.requests
        ],
        "checks": [
            {
                "oracle": row.oracle,
                "request": row.request,
                "judgement": row.judgement,
                "compared": row.compared,
                "worst": row.worst if row.worst < 1e300 else "inf",
                "reason": row.reason,
            }
            for row in rows(result)
        ],
        "refusals": [{"requests": requests, "message": message} for requests, message in refusals(checked, result)],
    }


def versions() -> Sequence[tuple[str, str]]:
    """Return what the numbers depend on."""
    llvm = ".".join(str(part) for part in binding.llvm_version_info)
    return (("adfuzz", __version__), ("LLVM (llvmlite)", llvm), ("Python", platform.python_version()))
