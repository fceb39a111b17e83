"""Keep and run a regression corpus: self-contained .ll cases with what is expected of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from adfuzz.cli.app import command
from adfuzz.errors import UserError

EXPECTATIONS = ("agree", "refuse")


@command("corpus run")
def run(
    folder: Annotated[Path, typer.Argument(help="Folder of case files.")] = Path("corpus"),
    engine: Annotated[str, typer.Option("--engine", "-e", help="Engine: core, enzyme, command:….")] = "core",
    seed: Annotated[int, typer.Option(help="Seed of directions and shadows.")] = 0,
    update: Annotated[
        bool, typer.Option("--update", help="Write what came out (agree or refuse) into the files.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Run every case of a folder and compare with its expectation; exit 1 when something changed."""
    from adfuzz.casefile import read_case, write_case
    from adfuzz.checking.run import check_case
    from adfuzz.cli.tables import as_text
    from adfuzz.engines import open_engine

    files = sorted(folder.rglob("*.ll")) if folder.is_dir() else [folder]
    if not files or not files[0].is_file():
        raise UserError(f"{folder} holds no case files (*.ll)")
    rows: list[dict[str, str]] = []
    opened = open_engine(engine)
    try:
        for path in files:
            case = read_case(path)
            checked = check_case(case, {engine: opened}, file=str(path), seed=seed)
            outcome = _outcome(checked)
            expected = case.expectation or "agree"
            if update and outcome in EXPECTATIONS and outcome != case.expectation:
                write_case(replace(case, expectation=outcome), path)
                expected = outcome
            change = "" if outcome == expected else "CHANGED"
            name = str(path.relative_to(folder)) if folder.is_dir() else path.name
            why = "" if outcome == "agree" else checked.reason.split("\n")[0]
            rows.append({"case": name, "expected": expected, "got": outcome, "": change, "why": why})
    finally:
        opened.close()
    changed = sum(bool(row[""]) for row in rows)
    if as_json:
        print(json.dumps({"engine": engine, "cases": len(rows), "changed": changed, "rows": rows}, indent=1))
    else:
        print(as_text(rows))
        print(f"{len(rows)} cases on {engine}: {changed} changed")
    return 1 if changed else 0


@command("corpus add")
def add(
    files: Annotated[list[Path], typer.Argument(help="Sources or IR to take functions from.")],
    function: Annotated[str | None, typer.Option("-f", "--function", help="Only this function.")] = None,
    folder: Annotated[Path, typer.Option("--corpus", help="Folder to add to.")] = Path("corpus"),
    engine: Annotated[str, typer.Option("--engine", "-e", help="Engine that says what to expect.")] = "core",
    level: Annotated[int, typer.Option("--level", "-O", min=0, max=3, help="Optimisation level for sources.")] = 2,
    prefix: Annotated[str, typer.Option(help="Put before the names of the files.")] = "",
) -> int:
    """Add functions as cases, each cut to what it needs; only cases that agree or are refused are taken."""
    from adfuzz.casefile import write_case
    from adfuzz.checking.functions import select
    from adfuzz.checking.run import check_function
    from adfuzz.engines import open_engine
    from adfuzz.frontends import to_ir
    from adfuzz.ir.parser import parse_module

    if folder.exists() and not folder.is_dir():
        raise UserError(f"--corpus {folder}: not a folder")
    opened = open_engine(engine)
    left_out = 0
    try:
        for path in files:
            text = to_ir(path, level=level)
            module = parse_module(text, str(path))
            if not module.functions:
                raise UserError(f"{path}: there is no function in it")
            for chosen in select(module, function):
                checked = check_function(text, chosen.name, {engine: opened}, file=str(path))
                outcome = _outcome(checked)
                short = _short(prefix, path, chosen.name, level)
                target = folder / f"{short}.ll"
                if checked.case is None or outcome not in EXPECTATIONS or target.exists():
                    why = "the file exists" if target.exists() else checked.reason.split("\n")[0]
                    print(f"left out: {short}: {outcome}: {why}")
                    left_out += 1
                    continue
                origin = {"source": path.name, "level": f"O{level}"} if path.suffix != ".ll" else {"source": "by hand"}
                try:
                    folder.mkdir(parents=True, exist_ok=True)
                except OSError as error:
                    raise UserError(f"cannot make the folder {folder}: {error.strerror}") from error
                write_case(replace(checked.case, name=short, expectation=outcome, provenance=origin), target)
                print(f"{target}: {outcome}")
    finally:
        opened.close()
    return 1 if left_out else 0


def _outcome(checked: Any) -> str:
    from oracles import Grade

    return {Grade.AGREE: "agree", Grade.REFUSED: "refuse"}.get(checked.grade, str(checked.grade))


def _short(prefix: str, path: Path, function: str, level: int) -> str:
    from adfuzz.checking.functions import pretty_name

    if path.suffix == ".ll":
        return f"{prefix}{path.stem}"
    name = "".join(char if char.isalnum() or char in "._-" else "_" for char in pretty_name(function))
    return f"{prefix}{path.suffix[1:]}-{name.strip('_')}-O{level}"
