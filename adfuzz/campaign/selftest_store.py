"""What a self-test has found out so far, in one SQLite file: it goes on where it was stopped, however it was stopped.

Everything in it depends on the sources of the core, the generators and the oracles, and on the settings; a file made
with others is refused.
"""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import adfuzz
import generators
import oracles
from adfuzz.errors import UserError

SCHEMA = """
CREATE TABLE IF NOT EXISTS made_by (fingerprint TEXT NOT NULL, cases INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS cases (number INTEGER PRIMARY KEY, ran BLOB NOT NULL, lowered BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS control (said TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS faults (name TEXT PRIMARY KEY, measured TEXT NOT NULL);
"""


def fingerprint(settings: str) -> str:
    """A name for these settings and the sources as they are."""
    total = hashlib.blake2b(settings.encode(), digest_size=16)
    for package in (adfuzz, generators, oracles):
        for path in sorted(Path(str(package.__file__)).parent.rglob("*")):
            if path.suffix in (".py", ".ll"):
                total.update(path.read_bytes())
    return total.hexdigest()


class Store:
    """One self-test's file; without a path nothing is kept."""

    def __init__(self, path: Path | None = None, settings: str = "") -> None:
        try:
            self._database = sqlite3.connect(path or ":memory:")
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.executescript(SCHEMA)
            found = self._database.execute("SELECT fingerprint FROM made_by").fetchone()
        except sqlite3.Error as error:
            raise UserError(f"{path}: {error}") from None
        own = fingerprint(settings) if path is not None else ""
        if found is None:
            self._database.execute("INSERT INTO made_by VALUES (?, 0)", (own,))
            self.commit()
        elif found[0] != own:
            raise UserError(f"{path} was made with other sources or settings: give another --store, or remove it")

    def control(self) -> str:
        """What was kept of the judgement of the sound core; "" before."""
        found = self._database.execute("SELECT said FROM control").fetchone()
        return found[0] if found else ""

    def keep_control(self, said: str) -> None:
        """Keep what came of judging the sound core."""
        self._database.execute("INSERT INTO control VALUES (?)", (said,))
        self.commit()

    def cases_tried(self, now: int) -> int:
        """How many generated cases the stored results are about; from now on it is `now`, which may not be fewer."""
        (before,) = self._database.execute("SELECT cases FROM made_by").fetchone()
        if before > now:
            raise UserError(f"the store is about {before} cases already, not {now}: give another --store")
        self._database.execute("UPDATE made_by SET cases = ?", (now,))
        self.commit()
        return before or now

    def cases(self) -> dict[int, tuple[bytes, bytes]]:
        """Marks and hash by number of the case; cases of the corpus have negative numbers."""
        return {number: (ran, lowered) for number, ran, lowered in self._database.execute("SELECT * FROM cases")}

    def enter_case(self, number: int, ran: bytes, lowered: bytes) -> None:
        """Keep what is known of a case; `commit` makes it last."""
        self._database.execute("INSERT INTO cases VALUES (?, ?, ?)", (number, ran, lowered))

    def measured(self) -> dict[str, str]:
        """What is known of each fault, by name."""
        return dict(self._database.execute("SELECT name, measured FROM faults"))

    def enter_fault(self, name: str, measured: str) -> None:
        """Keep what is known of a fault; `commit` makes it last."""
        self._database.execute("INSERT OR REPLACE INTO faults VALUES (?, ?)", (name, measured))

    def commit(self) -> None:
        """Make everything entered so far last."""
        self._database.commit()
