"""`adfuzz selftest`: how many planted faults of the core a campaign notices, and how soon."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from adfuzz.cli.app import command
from adfuzz.errors import UserError

QUICK_CASES = 24
QUICK_STEP = 4
CASES = 480


@command("selftest")
def selftest(
    fault: Annotated[
        list[str] | None, typer.Option("--fault", "-f", help="Only this fault; repeatable (default: all).")
    ] = None,
    cases: Annotated[int | None, typer.Option(min=1, help=f"Cases a fault gets at most (default: {CASES}).")] = None,
    quick: Annotated[bool, typer.Option("--quick", help=f"Every {QUICK_STEP}th fault on {QUICK_CASES} cases.")] = False,
    dialect: Annotated[
        list[str] | None, typer.Option("--dialect", "-d", help="Dialects as in `adfuzz fuzz` (default: all).")
    ] = None,
    seed: Annotated[int, typer.Option(help="Seed of the campaign.")] = 0,
    at_least: Annotated[
        float,
        typer.Option("--at-least", min=0, max=1, help="Exit 1 when a smaller share of silent faults is detected."),
    ] = 0.0,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Also write the table as Markdown.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress on stderr.")] = False,
) -> int:
    """Plant bugs in the AD core and measure whether a campaign reports them, and after how many cases.

    Examples: `adfuzz selftest --quick`; `adfuzz selftest --out reports/selftest.md`; `adfuzz selftest -f fsub-sign`.
    Exit code 1: the sound core has findings on the same cases, or less is detected than --at-least.
    """
    from rich.console import Console

    from adfuzz.campaign.faults import FAULTS
    from adfuzz.campaign.records import Settings
    from adfuzz.campaign.selftest import measure
    from adfuzz.campaign.selftest_report import as_data, headline, markdown, terminal_table
    from generators import DIALECTS

    dialects = tuple(dict.fromkeys(dialect or DIALECTS))
    for name in dialects:
        DIALECTS[name]
    known = [entry.name for _, entry in sorted(FAULTS.items(), key=lambda row: (row[1].area, row[0]))]
    for name in fault or ():
        FAULTS[name]
    names = list(dict.fromkeys(fault)) if fault else known[::QUICK_STEP] if quick else known
    number = cases if cases is not None else QUICK_CASES if quick else CASES
    if out is not None and not out.resolve().parent.is_dir():
        raise UserError(f"{out} cannot be written: its folder does not exist")

    def watch(text: str) -> None:
        if not quiet:
            print(text, file=sys.stderr, flush=True)

    power = measure(Settings(("core",), dialects, seed), number, names, watch)
    if out is not None:
        out.write_text(markdown(power, command_line(fault, cases, quick, dialect, seed, out)), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(as_data(power)))
    else:
        console = Console(width=None if sys.stdout.isatty() else 160)
        console.print(terminal_table(power))
        for line in (*headline(power), *power.control_findings, *power.problems):
            typer.echo(line)
    return 1 if power.control_findings or power.share < at_least else 0


def command_line(
    fault: list[str] | None, cases: int | None, quick: bool, dialect: list[str] | None, seed: int, out: Path
) -> str:
    """The command that makes the same page again."""
    words = ["adfuzz", "selftest"]
    words += [f"--fault {name}" for name in fault or ()]
    words += [f"--cases {cases}"] if cases is not None else []
    words += ["--quick"] if quick else []
    words += [f"--dialect {name}" for name in dialect or ()]
    words += [f"--seed {seed}"] if seed else []
    return " ".join([*words, f"--out {out}"])
