"""Run `check` on every function of the manifest, at O0 and O2, and print what was decided and what was not, by reason.

usage: python benchmarks/manifest.py [--engine core]… [--level 0 2] [--only SOURCE] [--write]
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from adfuzz.checking.functions import select  # noqa: E402
from adfuzz.checking.run import Checked, EngineResult, check_function  # noqa: E402
from adfuzz.engines import Engine, open_engine  # noqa: E402
from adfuzz.errors import AdfuzzError  # noqa: E402
from adfuzz.frontends import to_ir  # noqa: E402
from adfuzz.ir.parser import parse_module  # noqa: E402
from oracles import Grade  # noqa: E402

DECIDED = (Grade.AGREE, Grade.WRONG, Grade.PRIMAL)
"""Verdicts on the derivative itself; refusals, crashes and invalid IR decide nothing."""


def main(arguments: Sequence[str]) -> int:
    """Run the manifest and print (or write) the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", action="append", default=[])
    parser.add_argument("--level", type=int, nargs="+", default=[0, 2])
    parser.add_argument("--only", default="", help="only sources whose name contains this")
    parser.add_argument("--write", action="store_true", help="put the tables into benchmarks/manifest.md")
    given = parser.parse_args(arguments)
    manifest = tomllib.loads((HERE / "manifest.toml").read_text(encoding="utf-8"))
    engines = {name: open_engine(name) for name in given.engine or ["core"]}
    lines: list[str] = []
    worse = False
    try:
        for level in given.level:
            rows = run(manifest["functions"], level, engines, given.only)
            for name in engines:
                lines += summary(name, level, rows)
                decided = sum(_decided(checked, name) for _, checked in rows)
                least = manifest.get("decided", {}).get(f"{name}-O{level}", 0)
                if not given.only and decided < least:
                    lines.append(f"**fewer than the {least} recorded in manifest.toml**")
                    worse = True
    finally:
        for engine in engines.values():
            engine.close()
    text = "\n".join(lines)
    print(text)
    if given.write:
        _write(text)
    return 1 if worse else 0


def run(
    functions: dict[str, list[str]], level: int, engines: dict[str, Engine], only: str
) -> list[tuple[str, Checked]]:
    """Check all functions at one level."""
    rows: list[tuple[str, Checked]] = []
    for source, names in functions.items():
        if only not in source:
            continue
        path = HERE / "sources" / source
        text = to_ir(path, level=level, debug=True)  # as `check` does
        module = parse_module(text, source)
        for name in names:
            try:
                found = select(module, name)[0].name
                checked = check_function(text, found, engines, file=source, module=module)
            except AdfuzzError as error:
                checked = Checked(source, name, None, trouble=str(error))
            rows.append((f"{source}:{name}", checked))
            print(f"O{level} {source}:{name}: {checked.grade} {checked.seconds:.2f} s", file=sys.stderr)
    return rows


def summary(engine: str, level: int, rows: list[tuple[str, Checked]]) -> list[str]:
    """Return the table of one engine and level as Markdown lines."""
    decided = sum(_decided(checked, engine) for _, checked in rows)
    grades = Counter(str(_grade(checked, engine)) for _, checked in rows)
    counts = ", ".join(f"{count} {grade}" for grade, count in grades.most_common())
    share = 100 * decided / len(rows) if rows else 0
    lines = [f"### {engine}, O{level}: {decided} of {len(rows)} decided ({share:.0f} %)", "", counts, ""]
    open_ones = [(name, checked) for name, checked in rows if _grade(checked, engine) is not Grade.AGREE]
    if open_ones:
        lines += ["| function | verdict | reason |", "|---|---|---|"]
        for name, checked in open_ones:
            reason = re.sub(r"\s+", " ", _reason(checked, engine)).replace("|", "\\|")[:200]
            lines.append(f"| {name} | {_grade(checked, engine)} | {reason} |")
        lines.append("")
    return lines


def _result(checked: Checked, engine: str) -> EngineResult | None:
    return next((result for result in checked.results if result.engine == engine), None)


def _grade(checked: Checked, engine: str) -> Grade:
    result = _result(checked, engine)
    return result.summary.grade if result else checked.grade


def _reason(checked: Checked, engine: str) -> str:
    result = _result(checked, engine)
    return (result.summary.reason if result else "") or checked.trouble


def _decided(checked: Checked, engine: str) -> bool:
    result = _result(checked, engine)
    return bool(result and result.summary.grade in DECIDED)


def _write(text: str) -> None:
    head = (
        "# What `adfuzz check` decides\n\n"
        "The functions of manifest.toml (sources/), checked with every oracle. Written by `manifest.py --write`.\n"
        "Decided means agree, wrong derivative or wrong primal; refusals, crashes and invalid IR decide nothing.\n\n"
    )
    (HERE / "manifest.md").write_text(head + text + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
