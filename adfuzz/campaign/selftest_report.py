"""What `adfuzz selftest` tells: a table on the terminal, Markdown for reports/, data for --json."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from statistics import median

from rich.table import Table

from adfuzz import __version__
from adfuzz.campaign.measured import Measured
from adfuzz.campaign.selftest import Power

STYLES = {
    "detected": "green",
    "missed": "bold red",
    "loud": "cyan",
    "unseen": "yellow",
    "equivalent": "yellow",
    "not reached": "yellow",
    "stale": "red",
}
MEANING = {
    "detected": "silent, and reported as a finding",
    "missed": "silent: values changed, but no oracle objected",
    "loud": "never silent: every case that it changed was refused, crashed, hung or gave invalid IR",
    "unseen": "the machine code of some case changed, but no number did (speed, needless work; or a gap)",
    "equivalent": "the faulty statement was run, and every case gave the same text, or text of which LLVM makes the "
    "same code, byte for byte",
    "not reached": "no case made the core run the faulty statement",
    "stale": "the core has changed and the edit no longer fits",
}


def terminal_table(power: Power) -> Table:
    """One line a declared fault, and the mutations that an oracle should have seen."""
    table = Table(title="Planted faults", title_justify="left")
    for name in ("fault", "area", "result", "cases", "touched first", "loud", "seconds", "seen by"):
        table.add_column(name, justify="right" if name in ("cases", "touched first", "loud", "seconds") else "left")
    for row in power.rows:
        if row.fault.at >= 0 and row.state != "missed":
            continue
        style = STYLES[row.state]
        table.add_row(
            row.fault.name, row.fault.area, f"[{style}]{row.state}[/]", str(row.detected or row.cases),
            str(row.first_touched or "-"), str(row.loud), f"{row.seconds:.1f}", ", ".join(row.oracles),
        )  # fmt: skip
    return table


def headline(power: Power) -> list[str]:
    """The figures that matter, a sentence each."""
    declared, edits = _parts(power)
    lines: list[str] = []
    for rows, kind in ((declared, "declared faults"), (edits, "mutations")):
        if rows:
            lines.append(f"{kind.capitalize()}: {_counts(rows, power)}")
    if edits:
        lines[-1] += f" Drawn evenly from {power.sites} possible edits."
    lines.append(
        f"Together: {power.count('detected')} killed of {power.silent} that changed a number without a word: mutation "
        f"score {100 * power.share:.1f} %. Counting as survivors, besides the {power.count('missed')} missed, the "
        f"{power.count('unseen')} that changed code but no number: {100 * power.strict_share:.1f} %."
    )
    lines.append(
        f"Control: {len(power.control_findings)} findings of the sound core on the same {power.control_cases} cases."
    )
    found = [row for row in power.rows if row.detected]
    if found:
        after = [row.detected for row in found]
        waited = sum(row.detected == row.first_touched for row in found)
        each = power.seconds_per_case
        lines.append(
            f"Cases until detection: median {median(after):g}, within 6 cases {_share(after, 6)}, "
            f"within 24 {_share(after, 24)}, most {max(after)} ({sum(n > power.cases for n in after)} by the corpus "
            f"only); a campaign judges a case in {each:.2f} s of one core, so that is a median of "
            f"{each * median(after):.1f} s, and within 60 s {sum(each * n <= 60 for n in after)}/{len(after)}. "
            f"{waited} of {len(found)} were reported on the first case that they changed at all."
        )
    if power.count("stale"):
        lines.append(f"{power.count('stale')} stale: the core has changed, adapt them in adfuzz/campaign/faults/.")
    return lines


def _parts(power: Power) -> tuple[list[Measured], list[Measured]]:
    """Declared faults and mutations."""
    return [r for r in power.rows if r.fault.at < 0], [r for r in power.rows if r.fault.at >= 0]


def _counts(rows: list[Measured], power: Power) -> str:
    count = Counter(row.state for row in rows)
    silent = count["detected"] + count["missed"]
    share = f" ({100 * count['detected'] / silent:.1f} %)" if silent else ""
    return (
        f"{count['detected']} of {silent} silent ones detected{share}; {count['loud']} loud only, {count['unseen']} "
        f"unseen, {count['equivalent']} equivalent and {count['not reached']} not reached in {power.cases} cases"
        f"{f' and {power.corpus} of the corpus' if power.corpus else ''}; {len(rows)} planted."
    )


def _share(after: list[int], limit: int) -> str:
    return f"{sum(number <= limit for number in after)}/{len(after)}"


def markdown(power: Power, command: str) -> str:
    """The page for reports/."""
    settings = power.settings
    lines = [
        "# Power of the harness: planted faults",
        "",
        f"Made by `{command}` (adfuzz {__version__}). Every fault is one edit of the AD core's source, declared in "
        "`adfuzz/campaign/faults/` or made by an operator (`adfuzz/campaign/mutations.py`), judged on the cases that "
        f"`make fuzz` starts with: dialects {', '.join(settings.dialects)}; seed {settings.seed}; {settings.points} "
        f"points a case; up to {power.cases} cases a fault"
        f"{' and then those of the corpus' if power.corpus else ''}, stopped at the first detection.",
        "",
        *(f"- {line}" for line in headline(power)),
        "",
        "A case is *touched* when all its outcomes are values as before, but some numbers differ from the sound "
        "core's by more than rounding (2^-36 of a double, 2^-14 of a float, 2^-8 of a half: slower code sums in "
        "another order); it is *loud* when the fault makes the core refuse, crash, hang, damage memory or emit invalid "
        "IR. Only touched cases count as detections.",
        "",
        *(f"- **{state}**: {meaning}" for state, meaning in MEANING.items()),
        "",
    ]
    if power.control_findings:
        lines += ["## Control findings", "", *(f"- {line}" for line in power.control_findings), ""]
    lines += _survivors(power)
    lines += _by("area", power, lambda row: row.fault.area)
    if any(row.fault.at >= 0 for row in power.rows):
        lines += _by("operator", power, lambda row: row.fault.name.rpartition(":")[2] if row.fault.at >= 0 else "")
    lines += _by_oracle(power)
    lines += [
        "", "## All declared faults", "",
        "| fault | bug | result | case of detection | first touched | loud cases | s | grade | seen by |",
        "|---" * 9 + "|",
    ]  # fmt: skip
    lines += [_line(row) for row in power.rows if row.fault.at < 0]
    edits = [row for row in power.rows if row.fault.at >= 0 and row.state in ("detected", "missed")]
    if edits:
        lines += [
            "", "## Silent mutations", "", "| mutation | edit | result | case of detection | s | seen by |",
            "|---" * 6 + "|",
        ]  # fmt: skip
        for row in edits:
            cells = (row.fault.name, row.fault.what, row.state, str(row.detected or "-"), f"{row.seconds:.1f}",
                     ", ".join(row.oracles))  # fmt: skip
            lines.append("| " + " | ".join(map(_cell, cells)) + " |")
    return "\n".join(lines) + "\n"


def _by(what: str, power: Power, key: Callable[[Measured], str]) -> list[str]:
    """Count the states by a key."""
    states = [state for state in MEANING if power.count(state)]
    lines = ["", f"## By {what}", "", f"| {what} | planted | " + " | ".join(states) + " |"]
    lines.append("|---" * (len(states) + 2) + "|")
    for name in sorted({key(row) for row in power.rows} - {""}):
        count = Counter(row.state for row in power.rows if key(row) == name)
        lines.append(f"| {name} | {count.total()} | " + " | ".join(str(count[state]) for state in states) + " |")
    return lines


def _by_oracle(power: Power) -> list[str]:
    """Which oracles objected on the case of detection, which did so alone, and what each alone would have missed."""
    found = [row for row in power.rows if row.detected]
    lines = [
        "", "## By oracle", "",
        f"Of the {len(found)} detected faults, on the case that found each: how many an oracle objected to, and after "
        "how many cases and seconds of a campaign; how many it would have missed had it been the only one; how many "
        "the case would not have shown without it. Finite differences look at two points of a case, and where others "
        "object.",
        "",
        "| oracle | objected | median case | median s | alone would have missed | missed without it |",
        "|---|---|---|---|---|---|",
    ]  # fmt: skip
    for name in sorted({name for row in found for name in row.oracles}):
        cases = [row.detected for row in found if name in row.oracles]
        needed = sum(name in row.needed for row in found)
        middle = median(cases)
        lines.append(
            f"| {name} | {len(cases)} | {middle:g} | {power.seconds_per_case * middle:.1f} | "
            f"{len(found) - len(cases)} | {needed} |"
        )
    return lines


def _survivors(power: Power) -> list[str]:
    """Faults that were not detected: all declared ones, and mutations that changed a text or a number."""
    declared, edits = _parts(power)
    rows = [row for row in declared if not row.detected]
    rows += [row for row in edits if row.state in ("missed", "unseen")]
    if not rows:
        return []
    lines = ["## Not detected", "", "| fault | bug | result | why |", "|---|---|---|---|"]
    for row in sorted(rows, key=lambda row: row.state != "missed"):
        why = "; ".join(filter(None, (_cell(row.loud_reason) if row.state == "loud" else "", row.fault.note)))
        lines.append(f"| {row.fault.name} | {_cell(row.fault.what)} | {_state(row)} | {why} |")
    return lines


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
        "sites": power.sites,
        "silent": power.silent,
        "equivalent": power.count("equivalent") + power.count("not reached"),
        "killed": power.count("detected"),
        "survivors": power.count("missed") + power.count("unseen"),
        "detected": power.count("detected"),
        "share": round(power.share, 4),
        "strict_share": round(power.strict_share, 4),
        "seconds_per_case": round(power.seconds_per_case, 4),
        "corpus": power.corpus,
        "control_cases": power.control_cases,
        "control_findings": power.control_findings,
        "problems": power.problems,
        "faults": [
            {
                "name": row.fault.name, "area": row.fault.area, "what": row.fault.what, "state": row.state,
                "cases": row.cases, "reachable": row.reachable, "reached": row.reached, "equal": row.equal,
                "changed": row.changed, "needed": list(row.needed),
                "first_touched": row.first_touched, "detected": row.detected,
                "touched": row.touched, "loud": row.loud, "seconds": round(row.seconds, 3), "grade": row.grade,
                "oracles": list(row.oracles), "case": row.case, "loud_reason": row.loud_reason,
            }
            for row in power.rows
        ],
    }  # fmt: skip
