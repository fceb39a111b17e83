"""Run every shape row (`tests/ad/core/data/`) on an engine, judged by all oracles, and count what comes out.

usage: python benchmarks/shapes.py [--engine enzyme] [--only TEXT] [--also-core] [--write]

A row is one small function of a bug shape; each is asked for forward, reverse, split, forward and reverse of width 3.
What is not an agreement is listed with what the oracles say. With `--also-core` our own core answers the same jobs, so
that a disagreement shows at once whose it is.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from adfuzz.engines import open_engine  # noqa: E402
from adfuzz.errors import ToolMissing  # noqa: E402
from oracles import ALL_REQUESTS, Grade  # noqa: E402
from tests.ad.core.core_shapes import Row, answers_of, rows  # noqa: E402


@dataclass(frozen=True)
class Finding:
    """What an engine made of one request on one row."""

    row: str
    request: str
    grade: Grade
    reason: str


def main(arguments: Sequence[str]) -> int:
    """Run, print the table, and (with --write) keep it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", default="enzyme", help="which engine answers")
    parser.add_argument("--only", default="", help="only rows whose name contains this")
    parser.add_argument("--also-core", action="store_true", help="ask the core too")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/shapes.md")
    given = parser.parse_args(arguments)
    chosen = [row for row in rows() if given.only in row.name]
    names = list(dict.fromkeys([given.engine, *(["core"] if given.also_core else [])]))
    try:
        found = {name: _ask(name, chosen) for name in names}
    except ToolMissing as missing:
        print(missing)
        return 0
    text = "\n".join(_table(name, len(chosen), found[name]) for name in names)
    print(text)
    if given.write:
        (HERE / "shapes.md").write_text(_HEAD + text + "\n", encoding="utf-8")
    return 0


_HEAD = """# The shape rows on an engine

Written by `shapes.py --write`: every row of `tests/ad/core/data/` in every mode, judged by all oracles. In rows A15,
CM1 and D9 with memory that may be const, the real Enzyme expects to be told by its option for runtime activity.

"""


_ADDRESS = re.compile(r" at address 0x[0-9a-f]+|<unknown>:0:0: ")
_SHOWN = 160


def _ask(engine: str, chosen: Sequence[Row]) -> list[Finding]:
    opened = open_engine(engine)
    found: list[Finding] = []
    try:
        for row in chosen:
            print(row.name, file=sys.stderr, flush=True)
            for number, case in enumerate(row.cases):
                name = row.name if len(row.cases) == 1 else f"{row.name} ({number + 1})"
                summary = answers_of(case, opened, ALL_REQUESTS).summary
                found += [Finding(name, r.request, r.grade, r.reason) for r in summary.requests]
    finally:
        opened.close()
    return found


def _table(engine: str, count: int, found: Sequence[Finding]) -> str:
    requests = list(dict.fromkeys(item.request.partition(" (")[0] for item in found))
    counts = Counter((item.grade, item.request.partition(" (")[0]) for item in found)
    lines = [
        f"## {engine}: {count} rows",
        "",
        f"| grade | {' | '.join(requests)} |",
        "|---" * (len(requests) + 1) + "|",
    ]
    for grade in Grade:
        if any(counts[grade, request] for request in requests):
            lines.append(f"| {grade} | {' | '.join(str(counts[grade, r]) for r in requests)} |")
    worst: dict[str, Grade] = {}
    for item in found:
        worst[item.row] = min(worst.get(item.row, Grade.AGREE), item.grade, key=list(Grade).index)
    said = ", ".join(f"{count} {grade}" for grade, count in Counter(worst.values()).most_common())
    lines += ["", f"By the worst of each way to call a row: {said}.", ""]
    lines += ["| row | grade | requests | why |", "|---|---|---|---|"]
    merged: dict[tuple[str, Grade, str], list[str]] = {}
    for item in found:
        if item.grade is not Grade.AGREE:
            why = _ADDRESS.sub("", item.reason.split("\n")[0]).replace("|", "/")[:_SHOWN]
            merged.setdefault((item.row, item.grade, why), []).append(item.request.partition(" (")[0])
    lines += [f"| {row} | {grade} | {', '.join(asked)} | {why} |" for (row, grade, why), asked in merged.items()]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
