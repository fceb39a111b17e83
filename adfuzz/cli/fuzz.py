"""`adfuzz fuzz`: a campaign of generated programs against one or several engines."""

from __future__ import annotations

import errno
import json
import re
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from adfuzz.cli.app import command
from adfuzz.errors import UserError

RUNS = Path("runs")
_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO)


@command("fuzz")
def fuzz(
    engine: Annotated[
        list[str] | None, typer.Option("--engine", "-e", help="core (default), enzyme, command:…; repeatable.")
    ] = None,
    dialect: Annotated[
        list[str] | None,
        typer.Option("--dialect", "-d", help="House style of the programs; repeatable (default: all)."),
    ] = None,
    seed: Annotated[int, typer.Option(help="Same seed, settings and --cases: same findings, with any --jobs.")] = 0,
    time: Annotated[
        str, typer.Option("--time", help="How long to fuzz: 90s, 10m, 2h. Shrinking what was found comes after.")
    ] = "",
    cases: Annotated[int | None, typer.Option(min=1, help="How many cases instead of how long.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=0, help="Worker processes (0: one per processor).")] = 0,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Folder of the campaign (default: a new one under runs/).")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the campaign in --out (default: the newest).")
    ] = False,
    no_shrink: Annotated[bool, typer.Option("--no-shrink", help="Keep findings as they were generated.")] = False,
    size: Annotated[float, typer.Option(min=0.2, max=8, help="Length of the programs, 1 being usual.")] = 1.0,
    costly: Annotated[
        str,
        typer.Option(help="Costly oracles: sampled (about some cases), all, none, or their names with commas."),
    ] = "sampled",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of Markdown.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress on stderr.")] = False,
) -> int:
    """Generate programs, differentiate them, judge every derivative, shrink what fails.

    Examples: `adfuzz fuzz --time 60s`; `adfuzz fuzz -e core -e enzyme --cases 2000 --jobs 2 --out runs/nightly`;
    `adfuzz fuzz --resume --time 1h`. Exit code 0: nothing found, 1: findings, 3: adfuzz itself failed on some cases,
    5: nothing could be decided.
    """
    from adfuzz.campaign.records import Settings
    from adfuzz.campaign.runner import Campaign
    from adfuzz.campaign.summary import summary_data, summary_text, write_summary
    from adfuzz.campaign.view import View
    from adfuzz.engines import open_engine
    from generators import DIALECTS

    if time and cases is not None:
        raise UserError("say either --time or --cases, not both")
    seconds = None if cases is not None else parse_time(time or "60s")
    engines = tuple(dict.fromkeys(engine or ["core"]))
    for spec in engines:
        open_engine(spec).close()  # unknown or missing engines are told before anything starts
    dialects = tuple(dict.fromkeys(dialect or DIALECTS))
    for name in dialects:
        DIALECTS[name]
    folder = _folder(out, resume)
    settings = Settings(engines, dialects, seed, size=size, costly=costly_names(costly))
    with View(quiet=quiet) as view:
        campaign = Campaign(
            settings,
            folder,
            jobs=jobs,
            cases=cases,
            seconds=seconds,
            resume=resume,
            shrink=not no_shrink,
            watch=view.show,
        )
        with _writing(folder):
            report = campaign.run()
    totals = report.totals
    with _writing(folder):
        path = write_summary(campaign.store, settings, totals, folder)
        data = summary_data(campaign.store, settings, totals)
        (folder / "summary.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    if as_json:
        typer.echo(json.dumps({**data, "folder": str(folder), "interrupted": report.interrupted}))
    else:
        typer.echo(summary_text(campaign.store, settings, totals))
        typer.echo(f"Kept in {path.parent}: summary.md, summary.json, findings/, campaign.sqlite.")
        if totals.findings:
            typer.echo(f"See one again: adfuzz replay {folder / 'findings'}/<name>.ll")
    campaign.close()
    if report.interrupted:
        return 130
    if totals.findings:
        return 1
    if any(problem.startswith(("judge:", "worker:")) for problem in totals.problems):
        return 3
    agreed = any(grades.get("agree") for grades in totals.grades.values())
    return 0 if agreed else 5


@contextmanager
def _writing(folder: Path) -> Generator[None]:
    """Tell in one line that the folder cannot be written to: it is full, or was made read-only."""
    import sqlite3

    from adfuzz.campaign.store import reason_of

    try:
        yield
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, OSError) and error.errno not in _UNWRITABLE:
            raise
        kept = "the batches that are done are kept, and --resume goes on from there"
        raise UserError(f"cannot write to {folder}: {reason_of(error)} ({kept})") from error


def costly_names(text: str) -> str:
    """Return what `Settings.costly` wants of --costly; UserError for names of no costly oracle."""
    from oracles import ORACLES

    if text in ("sampled", "all"):
        return text
    names = [] if text == "none" else [name.strip() for name in text.split(",")]
    for name in names:
        if not ORACLES[name].costly:
            raise UserError(f"--costly {name}: this oracle judges every case")
    return ",".join(names)


def parse_time(text: str) -> float:
    """Return seconds of `90s`, `10m`, `2h` or a plain number of seconds."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(s|m|min|h)?", text.strip())
    if found is None:
        raise UserError(f"--time '{text}' is no duration: write 90s, 10m or 2h")
    return float(found[1]) * {"s": 1, "m": 60, "min": 60, "h": 3600}[found[2] or "s"]


def _folder(out: Path | None, resume: bool) -> Path:
    if out is not None:
        return out
    existing = sorted(RUNS.glob("fuzz-*")) if RUNS.is_dir() else []
    if resume:
        if not existing:
            raise UserError("there is no campaign under runs/ to go on with; say --out DIR")
        return existing[-1]
    number = 1 + max((int(path.name.split("-")[1]) for path in existing if path.name[5:].isdigit()), default=0)
    return RUNS / f"fuzz-{number:04d}"
