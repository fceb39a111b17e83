"""Engines: what turns derivative requests into numbers. One file an engine; nothing else is edited to add one.

An engine answers Jobs with Outcomes, in order, and never raises for what it does wrong itself: refusals, crashes,
hangs, invalid IR and damaged memory are Outcomes of their own. `open_engine` takes what people write: ``core``,
``enzyme``, ``command:opt-20 … {in} … {out}`` (the part after the colon is the engine's own business).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from adfuzz.model import Job, Outcome
from adfuzz.registry import Registry


class Engine(Protocol):
    """Something that differentiates."""

    @property
    def name(self) -> str:
        """What reports call it."""
        ...

    def run(self, jobs: Sequence[Job]) -> list[Outcome]:
        """Answer every job, in order."""
        ...

    def close(self) -> None:
        """Give processes and files back; the engine cannot be used afterwards."""
        ...


Opener = Callable[[str], Engine]
"""Makes an engine from the text after the colon of its specification ("" when there is none)."""

ENGINES: Registry[Opener] = Registry("engine", "adfuzz.engines")


def open_engine(spec: str) -> Engine:
    """Open the engine that `spec` (``name`` or ``name:detail``) asks for; UserError for unknown names."""
    name, _, detail = spec.partition(":")
    return ENGINES[name](detail)
