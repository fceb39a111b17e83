"""The recorded choice sequence: every random decision of a generator, by name, replayable and shrinkable.

A sequence is a tree of labelled spans. Choices store chosen *names* and numbers, never positions in a list, so that old
sequences survive new alternatives. On replay a choice is looked up by label inside its span; what is missing or no
longer possible becomes the simplest alternative (the first one; the number nearest to zero), and repeated spans occur
as often as they are recorded. So every edited sequence still is a legal case.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

from adfuzz.errors import GaveUp

Value = str | int | float | bool | tuple[float, ...]
DRAW_LIMIT = 20_000
"""A generator that draws more often than this has run away; it gives up."""


@dataclass(slots=True)
class Choice:
    """One decision. `rank` tells how far from simplest it is (0: simplest)."""

    label: str
    value: Value
    rank: float = 0


@dataclass(slots=True)
class Span:
    """A labelled group of decisions, such as one statement."""

    label: str
    items: list[Choice | Span] = field(default_factory=list["Choice | Span"])


# ------------------------------------------------------------------------------------------------------- serialisation


def dump(span: Span) -> str:
    """Return a sequence as one line of JSON."""
    return json.dumps(_plain(span), separators=(",", ":"))


def load(text: str) -> Span:
    """Return the sequence of a JSON text made by `dump`."""
    found = _node(json.loads(text))
    if not isinstance(found, Span):
        raise ValueError("a choice sequence is a span")
    return found


def _plain(node: Choice | Span) -> object:
    if isinstance(node, Span):
        return {node.label: [_plain(item) for item in node.items]}
    return [node.label, node.value]


def _node(data: Any) -> Choice | Span:
    if isinstance(data, dict):
        ((label, items),) = cast("dict[str, list[Any]]", data).items()
        return Span(label, [_node(item) for item in items])
    label, value = cast("tuple[str, Any]", data)
    return Choice(label, tuple(value) if isinstance(value, list) else value)


def count(span: Span) -> int:
    """Return how many choices a sequence holds (a tuple of numbers counts each)."""
    total = 0
    for item in span.items:
        if isinstance(item, Span):
            total += count(item)
        else:
            total += len(item.value) if isinstance(item.value, tuple) else 1
    return total


# -------------------------------------------------------------------------------------------------------------- source


class Choices:
    """Where a generator takes its decisions from: a plain PRNG, or a recorded sequence; `root` is what was decided."""

    def __init__(self, seed: str | None = None, recorded: Span | None = None) -> None:
        self._random = None if seed is None else random.Random(seed)
        self.root = Span("case")
        self._stack = [self.root]
        self._replayed: list[tuple[Span, list[int]] | None] = [None if recorded is None else (recorded, [0])]
        self._draws = 0

    # -- the interface of generators

    def choose(self, label: str, alternatives: Sequence[str], weights: Sequence[float] | None = None) -> str:
        """Return one of `alternatives`, which are listed from simple to complex. Weights only steer drawing."""
        if not alternatives:
            raise GaveUp(f"no alternative left for '{label}'")
        if self._random is None:
            found = self._recorded(label)
            index = alternatives.index(found) if isinstance(found, str) and found in alternatives else 0
        elif weights is None:
            index = int(self._random.random() * len(alternatives))
        else:
            index = self._weighted(weights[: len(alternatives)])
        self._note(label, alternatives[index], index)
        return alternatives[index]

    def integer(self, label: str, low: int, high: int) -> int:
        """Return an integer of low..high, both ends included; the one nearest to zero is the simplest."""
        if high < low:
            raise GaveUp(f"no integer left for '{label}'")
        simplest = min(max(0, low), high)
        value = simplest
        if self._random is not None:
            value = low + int(self._random.random() * (high - low + 1))
        else:
            found = self._recorded(label)
            if isinstance(found, int) and not isinstance(found, bool):
                value = min(max(found, low), high)
        self._note(label, value, abs(value - simplest))
        return value

    def flag(self, label: str, probability: float) -> bool:
        """Return True with this probability; False is the simplest."""
        value = self._random.random() < probability if self._random is not None else self._recorded(label) is True
        self._note(label, value, float(value))
        return value

    def real(self, label: str, low: float, high: float, *, digits: int = 3, special: Sequence[float] = ()) -> float:
        """Return a number of low..high with few digits, or one of `special` values at times."""
        simplest = simplest_real(low, high)
        value = simplest
        if self._random is not None:
            if special and self._random.random() < 0.25:
                value = special[int(self._random.random() * len(special))]
            else:
                value = round(low + self._random.random() * (high - low), digits)
        else:
            found = self._recorded(label)
            if isinstance(found, (int, float)) and not isinstance(found, bool):
                value = float(found)
        if not low <= value <= high and value not in special:
            value = simplest
        self._note(label, value, real_rank(value, simplest))
        return value

    def reals(self, label: str, low: float, high: float, size: int) -> tuple[float, ...]:
        """Return `size` numbers of low..high with full mantissas, as one choice."""
        simplest = simplest_real(low, high)
        if self._random is not None:
            draw = self._random.random
            values = tuple(low + draw() * (high - low) for _ in range(size))
        else:
            found = self._recorded(label)
            given = found if isinstance(found, tuple) else ()
            values = tuple(
                float(given[i]) if i < len(given) and low <= given[i] <= high else _spread(simplest, low, high, i)
                for i in range(size)
            )
        self._note(label, values, sum(real_rank(value, simplest) for value in values))
        self._draws += size
        return values

    @contextmanager
    def span(self, label: str) -> Generator[None]:
        """Group the choices made inside."""
        made = Span(label)
        self._stack[-1].items.append(made)
        self._stack.append(made)
        self._replayed.append(self._recorded_span(label))
        try:
            yield
        finally:
            self._stack.pop()
            self._replayed.pop()

    def repeat(self, label: str, low: int, high: int, *, most: bool = False) -> Iterator[int]:
        """Yield between low and high times, each time inside a new span; recorded sequences decide how often.

        `most`: when drawing, always `high` times.
        """
        if self._random is not None and most:
            times = high
        elif self._random is not None:
            times = low + int(self._random.random() * (high - low + 1))
        else:
            frame = self._replayed[-1]
            rest = frame[0].items[frame[1][0] :] if frame else []
            times = min(high, max(low, sum(isinstance(item, Span) and item.label == label for item in rest)))
        for number in range(times):
            with self.span(label):
                yield number

    def tilt(self) -> float:
        """Return a random weight factor; it steers drawing only, so it is not recorded."""
        if self._random is None:
            return 1.0
        return (0.0, 0.3, 1.0, 1.0, 2.0, 4.0)[int(self._random.random() * 6)]

    # -- internals

    def _weighted(self, weights: Sequence[float]) -> int:
        assert self._random is not None
        total = sum(weights)
        if total <= 0:
            raise GaveUp("all weights are zero")
        rest = self._random.random() * total
        for index, weight in enumerate(weights):
            rest -= weight
            if rest < 0:
                return index
        return max(index for index, weight in enumerate(weights) if weight > 0)

    def _note(self, label: str, value: Value, rank: float) -> None:
        self._draws += 1
        if self._draws > DRAW_LIMIT:
            raise GaveUp("too many choices")
        self._stack[-1].items.append(Choice(label, value, rank))

    def _recorded(self, label: str) -> Value | None:
        """The next recorded value of this label in the current span, or None."""
        frame = self._replayed[-1]
        if frame is None:
            return None
        span, cursor = frame
        for index in range(cursor[0], len(span.items)):
            item = span.items[index]
            if isinstance(item, Choice) and item.label == label:
                cursor[0] = index + 1
                return item.value
        return None

    def _recorded_span(self, label: str) -> tuple[Span, list[int]] | None:
        frame = self._replayed[-1]
        if frame is None:
            return None
        span, cursor = frame
        for index in range(cursor[0], len(span.items)):
            item = span.items[index]
            if isinstance(item, Span) and item.label == label:
                cursor[0] = index + 1
                return item, [0]
        return None


def simplest_real(low: float, high: float) -> float:
    """Return the number of low..high that reads simplest."""
    for value in (0.0, 1.0, 0.5, -1.0, 2.0, 0.25, -0.5):
        if low <= value <= high:
            return value
    for digits in range(6):
        value = round((low + high) / 2, digits)
        if low <= value <= high:
            return value
    return low


def real_rank(value: float, simplest: float) -> float:
    """Return how complicated a number reads: 0 simplest, then by digits, then by size."""
    if value == simplest:
        return 0
    if not math.isfinite(value):
        return 40
    return len(repr(abs(value))) + (0.5 if value < 0 else 0)


def _spread(simplest: float, low: float, high: float, index: int) -> float:
    """Simple, but different numbers where an input is missing: equal inputs would make ties."""
    fraction = ((index * 5 + 3) % 16 + 0.5) / 17
    return simplest if high <= low else round(low + fraction * (high - low), 4)
