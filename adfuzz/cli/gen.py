"""`adfuzz gen`: show generated programs, write them as case files, or print what they consist of."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from adfuzz.cli.app import command
from adfuzz.errors import UserError


@command("gen")
def gen(
    dialect: Annotated[
        str, typer.Option("--dialect", "-d", help="House style: `adfuzz list dialects` shows them.")
    ] = "raw",
    seed: Annotated[int, typer.Option(help="Same seed and index: same bytes.")] = 0,
    index: Annotated[int, typer.Option(min=0, help="The first program's number.")] = 0,
    number: Annotated[int, typer.Option("-n", "--number", min=1, help="How many programs.")] = 1,
    size: Annotated[float, typer.Option(min=0.2, max=8, help="Length of the programs, 1 being usual.")] = 1.0,
    points: Annotated[int, typer.Option(min=1, max=64, help="Input points per program.")] = 4,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Write one case file each into this folder.")] = None,
    stats: Annotated[bool, typer.Option("--stats", help="Print what the programs consist of instead.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="With --stats: one JSON object.")] = False,
) -> int:
    """Show generated programs as case files (`adfuzz check` and `adfuzz replay` read them).

    Examples: `adfuzz gen --dialect clang --seed 7`; `adfuzz gen -d raw -n 500 --stats`.
    """
    from adfuzz.casefile import format_case, write_case
    from generators import Config, generate

    config = Config(size=size, points=points)
    if stats:
        data = statistics(dialect, seed, index, number, config)
        typer.echo(json.dumps(data) if as_json else _shown(data))
        return 0
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    for position in range(index, index + number):
        case = generate(dialect, seed, position, config)
        if out is None:
            typer.echo(format_case(case))
            continue
        path = out / f"{case.name}.ll"
        if path.exists():
            raise UserError(f"{path} exists; nothing is overwritten")
        write_case(case, path)
        typer.echo(str(path))
    return 0


def statistics(dialect: str, seed: int, index: int, number: int, config: Any) -> dict[str, Any]:
    """Measure programs: opcodes, idioms, features, executed float operations, time to generate."""
    from adfuzz.errors import AdfuzzError
    from adfuzz.interp import evaluate
    from generators import generate

    opcodes: Counter[str] = Counter()
    tags: Counter[str] = Counter()
    operations: list[int] = []
    lines = undecided = both = 0
    seconds = 0.0
    for position in range(index, index + number):
        start = time.perf_counter()
        case = generate(dialect, seed, position, config)
        seconds += time.perf_counter() - start
        tags.update(case.tags)
        both += {"loop", "memory"} <= set(case.tags)
        lines += case.text.count("\n")
        opcodes.update(_OPCODE.findall(case.text))
        try:
            operations.append(evaluate(case, case.points[0], number="float").operations)
        except AdfuzzError:
            undecided += 1
    executed = sorted(operations) or [0]
    return {
        "dialect": dialect,
        "cases": number,
        "milliseconds_per_case": round(1000 * seconds / number, 3),
        "lines_per_case": round(lines / number, 1),
        "mean_float_operations": round(sum(executed) / len(executed), 1),
        "median_float_operations": executed[len(executed) // 2],
        "share_with_loops_and_memory": round(both / number, 3),
        "not_interpreted": undecided,
        "opcodes": dict(opcodes.most_common()),
        "tags": dict(tags.most_common()),
    }


_OPCODE = re.compile(r"^  (?:%[\w.]+ = )?(?:tail )?([a-z]+)", re.MULTILINE)


def _shown(data: dict[str, Any]) -> str:
    lines = [f"{key.replace('_', ' ')}: {value}" for key, value in data.items() if not isinstance(value, dict)]
    for title in ("opcodes", "tags"):
        lines.append(f"{title}: " + ", ".join(f"{name} {number}" for name, number in data[title].items()))
    return "\n".join(lines)
