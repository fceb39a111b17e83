"""Markdown reports: what was checked, the verdict of every oracle on every request, findings with their numbers.

Takes plain text records, so that checks, campaigns and corpus runs can all be written by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Row:
    """One verdict: which oracle, on which request, what it says and why, how many numbers, how near the border."""

    oracle: str
    request: str
    judgement: str
    compared: int = 0
    worst: float = 0.0
    reason: str = ""
    data: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Section:
    """One function under one engine. `replay` is the command that repeats it, `case_file` the file it needs."""

    title: str
    engine: str
    grade: str
    reason: str
    arguments: tuple[tuple[str, str], ...] = ()
    rows: tuple[Row, ...] = ()
    refusals: tuple[tuple[str, str], ...] = ()
    case_file: str = ""
    replay: str = ""
    points: tuple[str, ...] = ()
    facts: dict[str, str] = field(default_factory=dict[str, str])


def render(title: str, sections: Sequence[Section], versions: Sequence[tuple[str, str]] = ()) -> str:
    """Return the whole report."""
    parts = [f"# {title}", ""]
    parts += ["| function | engine | verdict | why |", "|---|---|---|---|"]
    parts += [f"| {_cell(s.title)} | {_cell(s.engine)} | **{s.grade}** | {_cell(s.reason)} |" for s in sections]
    for section in sections:
        parts += ["", *_section(section)]
    if versions:
        parts += ["", "## Versions", "", *(f"- {name}: {version}" for name, version in versions)]
    return "\n".join(parts) + "\n"


def _section(section: Section) -> list[str]:
    lines = [f"## {section.title} ({section.engine}): {section.grade}", ""]
    if section.reason:
        lines += [section.reason, ""]
    if section.arguments:
        lines += ["Called as:", "", "```"]
        lines += [f"{spec}    {why}".rstrip() for spec, why in section.arguments]
        lines += ["```", ""]
    if section.rows:
        requests = list(dict.fromkeys(row.request for row in section.rows))
        oracles = list(dict.fromkeys(row.oracle for row in section.rows))
        lines += [f"| check | {' | '.join(requests)} |", "|---" * (len(requests) + 1) + "|"]
        for oracle in oracles:
            cells = [_verdict([r for r in section.rows if (r.oracle, r.request) == (oracle, q)]) for q in requests]
            lines.append(f"| {oracle} | {' | '.join(cells)} |")
        lines += ["", "Numbers compared, and in brackets the largest difference as a share of its tolerance.", ""]
    for row in section.rows:
        if row.judgement == "disagree":
            lines += [f"**{row.oracle}** on {row.request}: {row.reason}", ""]
            lines += [f"- {key}: `{value}`" for key, value in row.data if key not in ("request", "message")] + [""]
    abstained = dict.fromkeys(f"{row.oracle} on {row.request}: {row.reason}" for row in section.rows
                              if row.judgement == "abstain" and row.reason)  # fmt: skip
    if abstained:
        lines += ["Not decided:", "", *(f"- {text}" for text in abstained), ""]
    for request, text in section.refusals:
        lines += [f"Refused ({request}):", "", "```", text.strip(), "```", ""]
    lines += [f"- {name}: {value}" for name, value in section.facts.items()]
    if section.replay:
        lines += ["", f"Replay: `{section.replay}`"]
    return lines


def _verdict(rows: list[Row]) -> str:
    if not rows:
        return ""
    row = next((r for r in rows if r.judgement == "disagree"), rows[0])
    match row.judgement:
        case "agree":
            return f"{row.compared} ({row.worst:.2g})"
        case "disagree":
            return "**wrong**"
        case _:
            return "–"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
