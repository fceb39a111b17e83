"""`adfuzz selftest`: how many planted faults of the core a campaign notices, and how soon."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from adfuzz.cli.app import command
from adfuzz.errors import UserError

if TYPE_CHECKING:
    from adfuzz.model import Case

QUICK_CASES = 24
QUICK_STEP = 4
QUICK_MUTATIONS = 40
CASES = 2000
MUTATIONS = 4000


@command("selftest")
def selftest(
    fault: Annotated[
        list[str] | None, typer.Option("--fault", "-f", help="Only this fault; repeatable (default: all).")
    ] = None,
    cases: Annotated[int | None, typer.Option(min=1, help=f"Cases a fault gets at most (default: {CASES}).")] = None,
    mutations: Annotated[
        int | None,
        typer.Option("--mutations", "-m", min=0, help=f"Besides, so many random edits (default: {MUTATIONS})."),
    ] = None,
    mutation_seed: Annotated[int, typer.Option(help="Seed of the sample of edits.")] = 1,
    silent: Annotated[
        int | None, typer.Option(min=1, help="Stop when so many faults were silent on some case.")
    ] = None,
    store: Annotated[
        Path | None,
        typer.Option(help="File that keeps what is found out, so that the same command goes on where it was stopped."),
    ] = None,
    quick: Annotated[
        bool,
        typer.Option("--quick", help=f"Every {QUICK_STEP}th fault and {QUICK_MUTATIONS} edits on {QUICK_CASES} cases."),
    ] = False,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Faults measured at the same time.")] = 1,
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

    There are declared faults (`adfuzz/campaign/faults/`), and edits drawn evenly from all that operators can make in
    the core's functions: negated tests, dropped calls, constants off by one, swapped operands, wrong names …. The
    cases of the corpus are tried after the generated ones.

    Examples: `adfuzz selftest --quick`; `adfuzz selftest --out reports/selftest.md`; `adfuzz selftest -f fsub-sign`;
    `adfuzz selftest --mutations 8000 --silent 300 --store runs/selftest.sqlite`.
    Exit code 1: the sound core has findings on the same cases, or less is detected than --at-least.
    """
    from rich.console import Console

    from adfuzz.campaign.faults import FAULTS, fault_named
    from adfuzz.campaign.mutations import every_mutation, sample
    from adfuzz.campaign.records import Settings
    from adfuzz.campaign.selftest import measure
    from adfuzz.campaign.selftest_report import as_data, headline, markdown, terminal_table
    from adfuzz.campaign.selftest_store import Store
    from generators import DIALECTS

    dialects = tuple(dict.fromkeys(dialect or DIALECTS))
    for name in dialects:
        DIALECTS[name]
    known = [entry.name for _, entry in sorted(FAULTS.items(), key=lambda row: (row[1].area, row[0]))]
    declared = known[::QUICK_STEP] if quick else known
    faults = [fault_named(name) for name in dict.fromkeys(fault or declared)]
    wanted = mutations if mutations is not None else 0 if fault else QUICK_MUTATIONS if quick else MUTATIONS
    faults += sample(wanted, mutation_seed)
    number = cases if cases is not None else QUICK_CASES if quick else CASES
    if out is not None and not out.resolve().parent.is_dir():
        raise UserError(f"{out} cannot be written: its folder does not exist")

    def watch(text: str) -> None:
        if not quiet:
            print(text, file=sys.stderr, flush=True)

    corpus = [] if fault or quick else corpus_cases(Path("corpus"))
    settings = Settings(("core",), dialects, seed)
    kept = Store(store, f"{settings} {len(corpus)}")
    power = measure(settings, number, faults, watch, jobs, silent, corpus, kept)
    power.sites = sum(1 for _ in every_mutation()) if wanted else 0
    if out is not None:
        out.write_text(markdown(power, command_line(sys.argv[1:])), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(as_data(power)))
    else:
        console = Console(width=None if sys.stdout.isatty() else 160)
        console.print(terminal_table(power))
        for line in (*headline(power), *power.control_findings, *power.problems):
            typer.echo(line)
    return 1 if power.control_findings or power.share < at_least else 0


def corpus_cases(folder: Path) -> list[Case]:
    """The cases of the regression corpus that are expected to agree; none outside a checkout."""
    from adfuzz.casefile import read_case

    cases = [read_case(path) for path in sorted(folder.rglob("*.ll"))]
    return [case for case in cases if case.expectation in ("", "agree")]


def command_line(arguments: list[str]) -> str:
    """The command that makes the same page again."""
    return " ".join(["adfuzz", *map(shlex.quote, arguments)])
