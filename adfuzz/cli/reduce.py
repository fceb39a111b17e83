"""`adfuzz reduce`: shrink a failing case while it fails in the same way."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from adfuzz.cli.app import command
from adfuzz.errors import UserError


@command("reduce")
def reduce(
    file: Annotated[Path, typer.Argument(help="A case file: a finding of a campaign or of `adfuzz check`.")],
    engine: Annotated[
        list[str] | None, typer.Option("--engine", "-e", help="The engine(s) that fail on it (default: as recorded).")
    ] = None,
    seconds: Annotated[float, typer.Option(min=1, help="How long to try.")] = 30.0,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Default: FILE.reduced.ll beside FILE.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Shrink a failing case: first its choices, when it was generated, then its IR.

    Example: `adfuzz reduce runs/fuzz-0001/findings/raw-000012-core.ll`. Exit code 1: it still fails (and is smaller).
    """
    from adfuzz.campaign.files import write_finding
    from adfuzz.campaign.judging import Judge
    from adfuzz.campaign.records import Finding, Settings
    from adfuzz.campaign.shrinking import shrink
    from adfuzz.casefile import read_case_file
    from adfuzz.cli.replay import recorded
    from adfuzz.reduce.engine import instructions_of

    target = output or file.with_suffix(".reduced.ll")
    if target.exists():
        raise UserError(f"{target} exists; nothing is overwritten (choose another with -o)")
    found = read_case_file(file)
    case = found.case
    if not case.points:
        raise UserError(f"{file} holds no input points: use `adfuzz check {file}`, which draws some and keeps them")
    engines, seed, requests = recorded(found.extra)
    settings = Settings(tuple(engine or engines), seed=seed).alone(requests, str(found.extra.get("costly", "")))
    with Judge(settings) as judge:
        failing = [result for result in judge.one(case) if result.is_finding]
    if not failing:
        raise UserError(f"{file} does not fail with {', '.join(settings.engines)}: there is nothing to shrink")
    first = failing[0]
    dialect = case.provenance.get("dialect", "")
    index = int(str(found.extra.get("index", 0)))
    finding = Finding(
        index, dialect, first.engine, first.grade, first.reason, first.signature, case, False, seed, settings.engines,
        settings.requests,
    )  # fmt: skip
    before = instructions_of(case)
    print(f"{file}: {first.grade}, {before} instructions; shrinking for up to {seconds:.0f} s", file=sys.stderr)
    done = shrink(settings, finding, seconds)
    write_finding(target, done.finding, reduced=True)
    data = {"file": str(target), "grade": first.grade, "reason": done.finding.reason, "before": before,
            "instructions": done.instructions, "tried": done.tried, "seconds": round(done.seconds, 2)}  # fmt: skip
    if as_json:
        typer.echo(json.dumps(data))
    else:
        typer.echo(
            f"{target}: {before} -> {done.instructions} instructions, {done.tried} candidates, {done.seconds:.1f} s"
        )
        typer.echo(f"{done.finding.engine}: {done.finding.grade}: {done.finding.reason}")
    return 1
