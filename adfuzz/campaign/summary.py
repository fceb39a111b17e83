"""What a campaign found, as Markdown and as data for --json: shares, findings, refusals, abstentions, speed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from adfuzz import __version__
from adfuzz.campaign.files import load_finding
from adfuzz.campaign.records import Settings, Totals
from adfuzz.campaign.store import Store
from adfuzz.errors import AdfuzzError
from oracles import Grade

TOP = 10
_DECIDED = tuple(str(grade) for grade in Grade if grade not in (Grade.REFUSED, Grade.UNDECIDED))


def summary_data(store: Store, settings: Settings, totals: Totals) -> dict[str, object]:
    """Everything a program may want to know."""
    seconds = store.seconds()
    working, generating, running = store.times()
    return {
        "version": __version__,
        "settings": {"engines": list(settings.engines), "dialects": list(settings.dialects), "seed": settings.seed},
        "cases": totals.cases,
        "seconds": round(seconds, 3),
        "cases_per_second": round(totals.cases / seconds, 3) if seconds else 0.0,
        "cases_per_worker_second": round(totals.cases / working, 3) if working else 0.0,
        "share_generating": round(generating / working, 4) if working else 0.0,
        "share_running_and_judging": round(running / working, 4) if working else 0.0,
        "mean_float_operations": round(mean_operations(totals), 1),
        "grades": totals.grades,
        "findings": [
            {"id": i, "grade": g, "reason": r, "signature": s, "flaky": f, "state": st, "instructions": n}
            for i, g, r, s, f, st, n in store.findings()
        ],
        "buckets": totals.buckets,
        "flaky": totals.flaky,
        "refusals": dict(_top(totals.refusals, 1000)),
        "abstentions": dict(_top(totals.abstentions, 1000)),
        "problems": totals.problems,
        "idioms": dict(_top(totals.tags, 1000)),
    }


def mean_operations(totals: Totals) -> float:
    """Float operations executed per case."""
    return totals.operations / totals.cases if totals.cases else 0.0


def summary_text(store: Store, settings: Settings, totals: Totals) -> str:
    """The campaign in Markdown."""
    data = summary_data(store, settings, totals)
    lines = [
        "# Campaign",
        "",
        f"adfuzz {__version__}; engines {', '.join(settings.engines)}; dialects {', '.join(settings.dialects)}; "
        f"seed {settings.seed}; {settings.points} points a case.",
        "",
        f"{totals.cases} cases in {data['seconds']} s: {data['cases_per_second']} cases/s, "
        f"{data['cases_per_worker_second']} cases/s of a worker "
        f"({100 * float(str(data['share_generating'])):.1f} % of it generating); "
        f"{data['mean_float_operations']} float operations a case.",
        "",
        "## Verdicts",
        "",
        "| engine | " + " | ".join(str(grade) for grade in Grade) + " | decided |",
        "|---" * (len(Grade) + 2) + "|",
    ]
    for engine, grades in totals.grades.items():
        total = sum(grades.values())
        decided = sum(grades.get(name, 0) for name in _DECIDED)
        cells = [_share(grades.get(str(grade), 0), total) for grade in Grade]
        lines.append(f"| {engine} | " + " | ".join(cells) + f" | {_share(decided, total)} |")
    lines += ["", "## Findings", ""]
    findings = [row for row in store.findings() if not row[4]]
    if findings:
        lines += ["| file | what | instructions | why |", "|---|---|---|---|"]
        for identity, grade, reason, _, _, _, size in findings:
            location = _location(store, identity)
            why = f"{reason}; {location}" if location else reason
            lines.append(f"| findings/{identity}.ll | {grade} | {size or ''} | {_cell(why)} |")
    else:
        lines.append("None.")
    if totals.flaky:
        lines += ["", f"{totals.flaky} suspicions did not show again alone in a fresh process (flaky)."]
    lines += _table("Buckets", totals.buckets)
    lines += _table("Refusals: the most frequent reasons", totals.refusals)
    lines += _table("Abstentions: cases by reason", totals.abstentions)
    lines += _table("Cases that could not be judged", totals.problems)
    return "\n".join(lines) + "\n"


def write_summary(store: Store, settings: Settings, totals: Totals, folder: Path) -> Path:
    """Write OUT/summary.md."""
    path = folder / "summary.md"
    path.write_text(summary_text(store, settings, totals), encoding="utf-8")
    return path


def _top(table: Mapping[str, int], number: int = TOP) -> list[tuple[str, int]]:
    return sorted(table.items(), key=lambda row: (-row[1], row[0]))[:number]


def _table(title: str, table: Mapping[str, int]) -> list[str]:
    if not table:
        return []
    rows = [f"| {number} | {_cell(name)} |" for name, number in _top(table)]
    more = [f"| … | {len(table) - TOP} more |"] if len(table) > TOP else []
    return ["", f"## {title}", "", "| count | |", "|---|---|", *rows, *more]


def _share(part: int, whole: int) -> str:
    return f"{part} ({100 * part / whole:.1f} %)" if whole and part else str(part)


def _location(store: Store, identity: str) -> str:
    """Return the first wrong instruction of a finding, as its file says, "" where there is none."""
    try:
        return load_finding(store.folder, identity).location
    except (AdfuzzError, OSError):
        return ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")[:200]
