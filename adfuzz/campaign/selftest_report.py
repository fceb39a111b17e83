"""What `adfuzz selftest` tells: a table on the terminal, Markdown for reports/, data for --json."""

from __future__ import annotations

from statistics import median

from rich.table import Table

from adfuzz import __version__
from adfuzz.campaign.selftest import Measured, Power

STYLES = {
    "detected": "green",
    "missed": "bold red",
    "loud": "cyan",
    "no effect": "yellow",
    "not reached": "yellow",
    "stale": "red",
}
MEANING = {
    "detected": "silent, and reported as a finding",
    "missed": "silent: values changed, but no oracle objected",
    "loud": "never silent: every case that it changed was refused, crashed, hung or gave invalid IR",
    "no effect": "the faulty line was run, but no outcome changed",
    "not reached": "no case made the core run the faulty line",
    "stale": "the core has changed and the edit no longer fits",
}


def terminal_table(power: Power) -> Table:
    """One line a fault."""
    table = Table(title="Planted faults", title_justify="left")
    for name in ("fault", "area", "result", "cases", "touched first", "loud", "seconds", "seen by"):
        table.add_column(name, justify="right" if name in ("cases", "touched first", "loud", "seconds") else "left")
    for row in power.rows:
        style = STYLES[row.state]
        table.add_row(
            row.fault.name, row.fault.area, f"[{style}]{row.state}[/]", str(row.detected or row.cases),
            str(row.first_touched or "-"), str(row.loud), f"{row.seconds:.1f}", ", ".join(row.oracles),
        )  # fmt: skip
    return table


def headline(power: Power) -> list[str]:
    """The figures that matter, a sentence each."""
    found = [row for row in power.rows if row.detected]
    lines = [
        f"{power.count('detected')} of {power.silent} silent faults detected ({100 * power.share:.1f} %); "
        f"{power.count('loud')} loud only, {power.count('no effect')} without effect and "
        f"{power.count('not reached')} not reached in {power.cases} cases; "
        f"{len(power.rows)} planted.",
        f"Control: {len(power.control_findings)} findings of the sound core on the same {power.control_cases} cases.",
    ]
    if found:
        after = [row.detected for row in found]
        waited = sum(row.detected == row.first_touched for row in found)
        lines.append(
            f"Cases until detection: median {median(after):g}, within 6 cases {_share(after, 6)}, "
            f"within 24 {_share(after, 24)}, most {max(after)}. "
            f"{waited} of {len(found)} were reported on the first case that they changed at all."
        )
    if power.count("stale"):
        lines.append(f"{power.count('stale')} stale: the core has changed, adapt them in adfuzz/campaign/faults/.")
    seconds = sum(row.seconds for row in power.rows) + power.control_seconds
    lines.append(f"{seconds:.0f} s in all, {power.control_seconds:.0f} s of them for the control.")
    return lines


def _share(after: list[int], limit: int) -> str:
    return f"{sum(number <= limit for number in after)}/{len(after)}"


def markdown(power: Power, command: str) -> str:
    """The page for reports/."""
    settings = power.settings
    lines = [
        "# Power of the harness: planted faults",
        "",
        f"Made by `{command}` (adfuzz {__version__}). Every fault is one edit of the AD core's source "
        "(`adfuzz/campaign/faults/`), judged on the cases that `make fuzz` starts with: "
        f"dialects {', '.join(settings.dialects)}; seed {settings.seed}; {settings.points} points a case; "
        f"up to {power.cases} cases a fault, stopped at the first detection.",
        "",
        *(f"- {line}" for line in headline(power)),
        "",
        "A case is *touched* when all its outcomes are values as before, but some numbers differ from the sound "
        "core's; "
        "it is *loud* when the fault makes the core refuse, crash, hang, damage memory or emit invalid IR. Only "
        "touched cases count as detections.",
        "",
        *(f"- **{state}**: {meaning}" for state, meaning in MEANING.items()),
        "",
    ]
    if power.control_findings:
        lines += ["## Control findings", "", *(f"- {line}" for line in power.control_findings), ""]
    lines += _survivors(power)
    lines += ["## By area", "", "| area | silent | detected | loud only | no effect | not reached | stale |"]
    lines.append("|---" * 7 + "|")
    for area in dict.fromkeys(row.fault.area for row in power.rows):
        rows = [row for row in power.rows if row.fault.area == area]
        counts = {state: sum(row.state == state for row in rows) for state in MEANING}
        silent = counts["detected"] + counts["missed"]
        lines.append(
            f"| {area} | {silent} | {counts['detected']} | {counts['loud']} | {counts['no effect']} | "
            f"{counts['not reached']} | {counts['stale']} |"
        )
    lines += [
        "", "## By oracle", "",
        "How many of the detected faults each oracle objected to, on the case that found it.", "",
        "| oracle | faults |", "|---|---|",
    ]  # fmt: skip
    seen: dict[str, int] = {}
    for row in power.rows:
        for name in row.oracles:
            seen[name] = seen.get(name, 0) + 1
    lines += [f"| {name} | {number} |" for name, number in sorted(seen.items(), key=lambda item: (-item[1], item[0]))]
    lines += [
        "", "## All faults", "",
        "| fault | bug | result | case of detection | first touched | loud cases | s | grade | seen by |",
        "|---" * 9 + "|",
    ]  # fmt: skip
    lines += [_line(row) for row in power.rows]
    return "\n".join(lines) + "\n"


def _survivors(power: Power) -> list[str]:
    rows = [row for row in power.rows if not row.detected]
    if not rows:
        return []
    lines = ["## Not detected", "", "| fault | bug | result | why |", "|---|---|---|---|"]
    for row in rows:
        why = "; ".join(filter(None, (_cell(row.loud_reason) if row.state == "loud" else "", row.fault.note)))
        lines.append(f"| {row.fault.name} | {row.fault.what} | {_state(row)} | {why} |")
    return [*lines, ""]


def _state(row: Measured) -> str:
    if row.state == "missed":
        return f"missed on {row.touched} touched cases"
    return row.state


def _line(row: Measured) -> str:
    cells = (
        row.fault.name, row.fault.what, row.state, str(row.detected or "-"), str(row.first_touched or "-"),
        str(row.loud), f"{row.seconds:.1f}", row.grade, ", ".join(row.oracles),
    )  # fmt: skip
    return "| " + " | ".join(map(_cell, cells)) + " |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")[:200]


def as_data(power: Power) -> dict[str, object]:
    """Everything a program may want to know."""
    return {
        "version": __version__,
        "settings": {"dialects": list(power.settings.dialects), "seed": power.settings.seed, "cases": power.cases},
        "planted": len(power.rows),
        "silent": power.silent,
        "detected": power.count("detected"),
        "share": round(power.share, 4),
        "control_cases": power.control_cases,
        "control_findings": power.control_findings,
        "problems": power.problems,
        "faults": [
            {
                "name": row.fault.name, "area": row.fault.area, "what": row.fault.what, "state": row.state,
                "cases": row.cases, "first_touched": row.first_touched, "detected": row.detected,
                "touched": row.touched, "loud": row.loud, "seconds": round(row.seconds, 3), "grade": row.grade,
                "oracles": list(row.oracles), "case": row.case, "loud_reason": row.loud_reason,
            }
            for row in power.rows
        ],
    }  # fmt: skip
