"""The live view of a campaign on stderr: cases per second, shares of verdicts, findings, refusals."""

from __future__ import annotations

import sys
import time

from rich.console import Console
from rich.live import Live
from rich.table import Table

from adfuzz.campaign.runner import Progress
from oracles import Grade

PLAIN_EVERY = 10.0
_STYLES = {"agree": "green", "refused": "yellow", "undecided": "yellow"}


class View:
    """Shows progress while it is entered: live on a terminal, a line now and then elsewhere."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._console = Console(stderr=True)
        self._quiet = quiet
        self._live: Live | None = None
        self._last = time.monotonic()

    def __enter__(self) -> View:
        if not self._quiet and self._console.is_terminal:
            self._live = Live(console=self._console, refresh_per_second=4, transient=True)
            self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._live is not None:
            self._live.stop()

    def show(self, progress: Progress) -> None:
        """Show the state of things."""
        if self._live is not None:
            self._live.update(table(progress))
        elif not self._quiet and time.monotonic() - self._last > PLAIN_EVERY:
            self._last = time.monotonic()
            print(line(progress), file=sys.stderr, flush=True)


def line(progress: Progress) -> str:
    """One line for logs."""
    totals = progress.totals
    shares = "; ".join(
        f"{engine}: " + ", ".join(f"{number} {grade}" for grade, number in sorted(grades.items()))
        for engine, grades in totals.grades.items()
    )
    shrinking = f", shrunk {progress.shrunk}/{progress.to_shrink}" if progress.phase == "shrinking" else ""
    return f"{progress.seconds:6.0f} s  {totals.cases} cases ({progress.rate:.1f}/s){shrinking}  {shares}"


def table(progress: Progress) -> Table:
    """The live view."""
    totals = progress.totals
    wanted = ""
    if progress.cases_wanted is not None:
        wanted = f" of {progress.cases_wanted}"
    elif progress.seconds_wanted is not None:
        wanted = f", {max(0.0, progress.seconds_wanted - progress.seconds):.0f} s left"
    grid = Table(title=f"{progress.phase}: {totals.cases} cases{wanted}, {progress.rate:.1f}/s", title_justify="left")
    grid.add_column("engine")
    present = [g for g in Grade if any(g in grades for grades in totals.grades.values())]
    for grade in present:
        grid.add_column(str(grade), style=_STYLES.get(str(grade), "bold red"), justify="right")
    for engine, grades in totals.grades.items():
        total = max(1, sum(grades.values()))
        grid.add_row(
            engine, *(f"{grades.get(str(g), 0)} ({100 * grades.get(str(g), 0) / total:.0f} %)" for g in present)
        )
    notes = [f"{number} × {name}" for name, number in sorted(totals.buckets.items(), key=lambda row: -row[1])[:6]]
    refused = sorted(totals.refusals.items(), key=lambda row: -row[1])[:3]
    notes += [f"refused {number} × {name}" for name, number in refused]
    if progress.phase == "shrinking":
        notes.append(f"shrunk {progress.shrunk} of {progress.to_shrink} findings")
    if progress.note:
        notes.append(progress.note)
    grid.caption = "\n".join(notes)
    grid.caption_justify = "left"
    return grid
