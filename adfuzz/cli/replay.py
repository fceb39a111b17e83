"""`adfuzz replay`: run a finding or any case file again and say what the oracles say now."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from adfuzz.cli.app import command
from adfuzz.errors import UserError


@command("replay")
def replay(
    finding: Annotated[str, typer.Argument(help="A case file, or the name of a finding under --out (or runs/*).")],
    engine: Annotated[
        list[str] | None, typer.Option("--engine", "-e", help="Use these engines instead of the recorded ones.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="The campaign's folder, for names.")] = None,
    seed: Annotated[
        int | None, typer.Option(help="Seed of directions and shadows (default: as recorded, else 0).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Run a case again. Exit code 0: all agree, 1: it fails (again), 5: nothing could be decided.

    Example: `adfuzz replay runs/fuzz-0001/findings/raw-000012-core.ll`.
    """
    from adfuzz.campaign.judging import Judge
    from adfuzz.campaign.records import Settings
    from adfuzz.casefile import read_case_file

    path = locate(finding, out)
    file = read_case_file(path)
    if not file.case.points:
        raise UserError(f"{path} holds no input points: use `adfuzz check {path}`, which draws some")
    engines, recorded_seed, requests = recorded(file.extra)
    settings = Settings(tuple(engine or engines), seed=recorded_seed if seed is None else seed).alone(
        requests, str(file.extra.get("costly", ""))
    )
    with Judge(settings) as judge:
        results = judge.one(file.case)
        locations = {result.engine: judge.location(file.case, result) for result in results}
    data = [
        {"engine": r.engine, "grade": r.grade, "reason": r.reason, "signature": r.signature,
         "location": locations[r.engine],
         "outcomes": [dict(zip(("request", "kind", "phase", "message"), o, strict=True)) for o in r.outcomes],
         "verdicts": [dict(zip(("oracle", "request", "judgement", "reason", "worst", "compared"), v, strict=True))
                      for v in r.verdicts]}
        for r in results
    ]  # fmt: skip
    if as_json:
        typer.echo(json.dumps({"file": str(path), "recorded": file.extra, "results": data}))
    else:
        if file.extra.get("grade"):
            typer.echo(f"recorded: {file.extra['engine']}: {file.extra['grade']}: {file.extra['reason']}")
        for result in results:
            typer.echo(f"now:      {result.engine}: {result.grade}" + (f": {result.reason}" if result.reason else ""))
            if locations[result.engine]:
                typer.echo(f"  {locations[result.engine]}")
            for oracle, request, judgement, reason, worst, compared in result.verdicts:
                figures = f"{compared} compared, worst {worst:.3g} of the tolerance" if compared else ""
                typer.echo(f"  {judgement:9} {oracle:24} {request:12} {reason or figures}")
    if any(result.is_finding for result in results):
        return 1
    return 0 if any(result.grade == "agree" for result in results) else 5


def locate(name: str, out: Path | None) -> Path:
    """Return the file of a finding's name, or the file itself."""
    path = Path(name)
    if path.is_file():
        return path
    folders = [out] if out is not None else sorted(Path("runs").glob("*"))
    for folder in reversed(folders):
        candidate = folder / "findings" / f"{name}.ll"
        if candidate.is_file():
            return candidate
    where = str(out) if out is not None else "runs/*"
    raise UserError(f"there is no file and no finding '{name}' (looked in {where}/findings)")


def recorded(extra: Mapping[str, object]) -> tuple[tuple[str, ...], int, tuple[str, ...]]:
    """The engines, the seed and the requests that a finding's header names."""
    from adfuzz.campaign.files import words

    engines = words(extra.get("engines")) or (str(extra.get("engine", "core")),)
    return engines, int(str(extra.get("seed", 0))), words(extra.get("requests"))
