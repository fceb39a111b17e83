"""What steers drawing without being part of a case: weights of statements, expressions and idioms, and program size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Config:
    """Multipliers by name (statement kind, expression kind or idiom); 1 where nothing is said. `size` scales length.

    A campaign sets `weights` from coverage; each case multiplies them by its own swarm draw. Replaying a choice
    sequence needs no Config.
    """

    weights: Mapping[str, float] = field(default_factory=dict[str, float])
    size: float = 1.0
    points: int = 4

    def weight(self, name: str) -> float:
        return self.weights.get(name, 1.0)
