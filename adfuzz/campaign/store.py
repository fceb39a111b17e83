"""The findings store: one SQLite file (WAL) per campaign folder; a batch is one transaction.

So `kill -9` loses at most the batches in work. Tables: runs, batches (done ones), cases, results (engine × case),
outcomes, verdicts, findings, cells (coverage counts).
Case texts are not kept: they follow from dialect, seed and index. Findings keep theirs in files.
"""

from __future__ import annotations

import fcntl
import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import msgspec

from adfuzz import __version__
from adfuzz.campaign.records import BatchResult, EngineResult, Finding, JudgedCase, Settings, Totals
from adfuzz.errors import UserError
from adfuzz.model import Case

SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
    id INTEGER PRIMARY KEY, settings TEXT NOT NULL, version TEXT NOT NULL, seconds REAL NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS batches (
    number INTEGER NOT NULL, first INTEGER NOT NULL, seconds REAL, generating REAL, running REAL,
    PRIMARY KEY (number, first));
CREATE TABLE IF NOT EXISTS cases (
    idx INTEGER PRIMARY KEY, batch INTEGER NOT NULL, dialect TEXT NOT NULL, name TEXT NOT NULL, tags TEXT NOT NULL,
    operations INTEGER NOT NULL, problem TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS results (
    idx INTEGER NOT NULL, engine TEXT NOT NULL, grade TEXT NOT NULL, reason TEXT NOT NULL, signature TEXT NOT NULL,
    PRIMARY KEY (idx, engine));
CREATE TABLE IF NOT EXISTS outcomes (
    idx INTEGER NOT NULL, engine TEXT NOT NULL, request TEXT NOT NULL, kind TEXT NOT NULL, phase TEXT NOT NULL,
    message TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS verdicts (
    idx INTEGER NOT NULL, engine TEXT NOT NULL, oracle TEXT NOT NULL, request TEXT NOT NULL, judgement TEXT NOT NULL,
    reason TEXT NOT NULL, worst REAL NOT NULL, compared INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS findings (
    id TEXT PRIMARY KEY, idx INTEGER NOT NULL, dialect TEXT NOT NULL, engine TEXT NOT NULL, grade TEXT NOT NULL,
    reason TEXT NOT NULL, signature TEXT NOT NULL, flaky INTEGER NOT NULL, state TEXT NOT NULL, instructions INTEGER);
CREATE TABLE IF NOT EXISTS cells (cell TEXT PRIMARY KEY, count INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS by_reason ON outcomes (kind, message);
CREATE VIEW IF NOT EXISTS refusals AS
    SELECT engine, request, message AS reason, count(*) AS count FROM outcomes
    WHERE kind = 'refused' GROUP BY engine, request, message ORDER BY count DESC;
"""

FILE = "campaign.sqlite"
LOCK = "campaign.lock"


def reason_of(error: OSError | sqlite3.Error) -> str:
    """Return what the system says, without numbers and paths."""
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _locked(path: Path) -> int:
    """Return the descriptor that says a campaign is at work here; the lock ends with this process, however it ends."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT, 0o644)
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # a lock of lockf does not pass on to workers
    except OSError:
        os.close(file)
        raise UserError(f"another campaign is at work in {path.parent}: choose another --out") from None
    return file


class Store:
    """One campaign's store, in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = _locked(folder / LOCK)
            self._db = sqlite3.connect(folder / FILE)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.executescript(SCHEMA)
        except (OSError, sqlite3.Error) as error:
            if hasattr(self, "_lock"):
                os.close(self._lock)
            if hasattr(self, "_db"):
                self._db.close()
            raise UserError(f"cannot keep a campaign in {folder}: {reason_of(error)}") from error

    def close(self) -> None:
        self._db.close()
        os.close(self._lock)

    # -- the run

    def begin(self, settings: Settings, *, resume: bool) -> None:
        """Start a run, or go on with the one that is here; UserError when that is not what was asked."""
        text = json.dumps(asdict(settings), sort_keys=True)
        found = self._db.execute("SELECT settings FROM runs WHERE id = 1").fetchone()
        if found is None:
            with self._db:
                self._db.execute("INSERT INTO runs (id, settings, version) VALUES (1, ?, ?)", (text, __version__))
            return
        if not resume:
            raise UserError(f"{self.folder} holds a campaign already: go on with --resume, or choose another --out")
        if found[0] != text:
            raise UserError(
                f"{self.folder} holds a campaign with other settings; they were {found[0]}, now they are {text}"
            )

    def settings(self) -> Settings:
        """The settings of the run that is here."""
        found = self._db.execute("SELECT settings FROM runs WHERE id = 1").fetchone()
        if found is None:
            raise UserError(f"there is no campaign in {self.folder}")
        return msgspec.json.decode(found[0], type=Settings)

    def add_seconds(self, seconds: float) -> None:
        """Add wall time spent."""
        with self._db:
            self._db.execute("UPDATE runs SET seconds = seconds + ? WHERE id = 1", (seconds,))

    def seconds(self) -> float:
        return float(self._db.execute("SELECT seconds FROM runs WHERE id = 1").fetchone()[0])

    def times(self) -> tuple[float, float, float]:
        """Worker seconds: in all, generating, running and judging."""
        row = self._db.execute("SELECT total(seconds), total(generating), total(running) FROM batches").fetchone()
        return float(row[0]), float(row[1]), float(row[2])

    # -- writing

    def save(self, batch: BatchResult) -> None:
        """Store a whole batch in one transaction; storing it twice changes nothing."""
        with self._db:
            first = batch.cases[0].index if batch.cases else 0
            row = (batch.number, first, batch.seconds, batch.generating, batch.running)
            if self._db.execute("INSERT OR IGNORE INTO batches VALUES (?, ?, ?, ?, ?)", row).rowcount == 0:
                return
            for case in batch.cases:
                self._save_case(batch.number, case)
            for finding in batch.findings:
                self._db.execute(
                    "INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'new', NULL)",
                    (finding.identity, finding.index, finding.dialect, finding.engine, finding.grade, finding.reason,
                     finding.signature, int(finding.flaky)),
                )  # fmt: skip

    def _save_case(self, batch: int, case: JudgedCase) -> None:
        row = (case.index, batch, case.dialect, case.name, " ".join(case.tags), case.operations, case.problem)
        self._db.execute("INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        for result in case.results:
            head = (case.index, result.engine)
            self._db.execute(
                "INSERT INTO results VALUES (?, ?, ?, ?, ?)", (*head, result.grade, result.reason, result.signature)
            )
            self._db.executemany(
                "INSERT INTO outcomes VALUES (?, ?, ?, ?, ?, ?)", [(*head, *o) for o in result.outcomes]
            )
            self._db.executemany(
                "INSERT INTO verdicts VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [(*head, *v) for v in result.verdicts]
            )
            cells = [
                f"{tag} × {request}" for tag in case.tags for request, kind, _, _ in result.outcomes if kind == "values"
            ]
            self._db.executemany(
                "INSERT INTO cells VALUES (?, 1) ON CONFLICT (cell) DO UPDATE SET count = count + 1",
                [(f"{result.engine} × {cell}",) for cell in cells],
            )

    def mark(self, identity: str, state: str, instructions: int | None = None) -> None:
        """Note what became of a finding: new, reduced, kept (reduction did not help)."""
        with self._db:
            self._db.execute(
                "UPDATE findings SET state = ?, instructions = ? WHERE id = ?", (state, instructions, identity)
            )

    # -- reading

    def done(self) -> dict[int, int]:
        """The batches that are in, each with the index after its last case."""
        return dict(self._db.execute("SELECT batch, max(idx) + 1 FROM cases GROUP BY batch"))

    def findings(self) -> list[tuple[str, str, str, str, bool, str, int | None]]:
        """All findings in order of index: (id, grade, reason, signature, flaky, state, instructions)."""
        query = "SELECT id, grade, reason, signature, flaky, state, instructions FROM findings ORDER BY idx, engine"
        return [(a, b, c, d, bool(e), f, g) for a, b, c, d, e, f, g in self._db.execute(query)]

    def place_of(self, identity: str) -> tuple[int, str]:
        """The index and engine of a finding."""
        found = self._db.execute("SELECT idx, engine FROM findings WHERE id = ?", (identity,)).fetchone()
        if found is None:
            raise UserError(f"there is no finding '{identity}' in {self.folder}")
        return int(found[0]), str(found[1])

    def cases(self) -> Iterator[JudgedCase]:
        """All judged cases, in order."""
        rows = list(self._db.execute("SELECT idx, dialect, name, tags, operations, problem FROM cases ORDER BY idx"))
        for index, dialect, name, tags, operations, problem in rows:
            results = tuple(self._results(index))
            yield JudgedCase(index, dialect, name, tuple(tags.split()), operations, results, problem)

    def _results(self, index: int) -> Iterator[EngineResult]:
        rows = self._db.execute(
            "SELECT engine, grade, reason, signature FROM results WHERE idx = ?", (index,)
        ).fetchall()
        for engine, grade, reason, signature in rows:
            key = (index, engine)
            outcomes = self._db.execute(
                "SELECT request, kind, phase, message FROM outcomes WHERE idx = ? AND engine = ?", key
            ).fetchall()
            verdicts = self._db.execute(
                "SELECT oracle, request, judgement, reason, worst, compared FROM verdicts WHERE idx = ? AND engine = ?",
                key,
            ).fetchall()
            yield EngineResult(engine, grade, reason, bool(signature), signature, tuple(outcomes), tuple(verdicts))

    def totals(self) -> Totals:
        """Everything summed up."""
        totals = Totals()
        for case in self.cases():
            totals.add_case(case)
        for identity, grade, reason, signature, flaky, _, _ in self.findings():
            engine = signature.partition(" | ")[0]
            totals.add_finding(Finding(0, identity, engine, grade, reason, signature, _NO_CASE, flaky))
        return totals


_NO_CASE = Case("", "", "", (), None)
