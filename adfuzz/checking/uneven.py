"""Integers that differ from each other: with all equal, a window is as wide as its series and a matrix is square.

Loops over what is between two sizes do nothing then, and a derivative that takes one size for the other is right. So
integers are changed as long as a run decides in more ways, and then made unequal where that loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

SMALLER = (3, 2, 5, 1)
"""What an integer may be that is not n, in the order of preference."""

ROUNDS = 3
"""How many integers are changed, one after the other, so that a run does more."""

LEAST = 3
"""Integers are not made unequal to each other below this."""

Spot = tuple[int, str]
Integers = Mapping[Spot, int]
Run = Callable[[Integers], Collection[Any] | None]
"""Return the different decisions of a run, or None where the function does not run with these integers."""


def made_uneven(spots: Sequence[Spot], n: int, start: Integers, run: Run) -> dict[Spot, int]:
    """Return the integers that are not n, beginning with those of `start`, so that a run does as much as was found."""
    best, done = dict(start), run(start)
    if done is None or len(spots) < 2:
        return best
    for _ in range(ROUNDS):
        found = None
        for spot in reversed(spots):  # sizes come first, as a rule, and behind them what must be less
            for value in SMALLER:
                now = run({**best, spot: value}) if best.get(spot, n) != value else None
                if now is not None and len(now) > len(done):
                    found, done = {**best, spot: value}, now
            if found is not None:
                break
        if found is None:
            break
        best = found
    return _distinct(spots, n, best, set(done), run)


def _distinct(spots: Sequence[Spot], n: int, best: dict[Spot, int], done: set[Any], run: Run) -> dict[Spot, int]:
    """Let integers that are n still be other numbers each, where a run still does all that it did. The last ones stay
    the largest: distances of rows are told behind the lengths of rows."""
    used = {n, *best.values()}
    for spot in [spot for spot in reversed(spots) if spot not in best][1:]:
        for value in [value for value in range(n - 1, LEAST - 1, -1) if value not in used][:1]:
            now = run({**best, spot: value})
            if now is not None and done <= set(now):
                best[spot] = value
                used.add(value)
    return best
