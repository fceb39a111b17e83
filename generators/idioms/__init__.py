"""Shapes of real AD bugs as program fragments, named by their IDs of the bug catalogue; drop a file in to add some.

An idiom adds statements to the program under construction and returns the value it computed (or None when its effect
lies in memory). It raises GaveUp where it does not fit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adfuzz.registry import Registry
from generators.builder import Builder
from generators.program import Expr

Make = Callable[[Builder], Expr | None]


@dataclass(frozen=True)
class Idiom:
    """One shape: its catalogue IDs, how often it is drawn, and whether it needs LLVM text (`native`)."""

    ids: tuple[str, ...]
    weight: float
    native: bool
    make: Make


IDIOMS: Registry[Idiom] = Registry("idiom", "generators.idioms")


def idiom(name: str, *ids: str, weight: float = 1.0, native: bool = False) -> Callable[[Make], Make]:
    """Enter an idiom under `name`; it is reported under its catalogue IDs."""

    def enter(make: Make) -> Make:
        IDIOMS.register(name)(Idiom(ids, weight, native, make))
        return make

    return enter
