"""The plain pseudo-random numbers of plans: SplitMix64, a pure function of its seed on every machine and Python."""

from __future__ import annotations

_MASK = (1 << 64) - 1


class Random:
    """A SplitMix64 stream (Steele, Lea & Flood 2014)."""

    __slots__ = ("_state",)

    def __init__(self, *seeds: int | str) -> None:
        state = 0x9E3779B97F4A7C15
        for seed in seeds:
            for number in [seed] if isinstance(seed, int) else list(seed.encode()):
                state = _mix((state ^ number) & _MASK)
        self._state = state

    def bits(self) -> int:
        """Return 64 random bits."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        return _mix(self._state)

    def below(self, limit: int) -> int:
        """Return an integer in 0 … limit − 1 (the bias of the modulus does not matter here)."""
        return self.bits() % limit

    def between(self, low: float, high: float) -> float:
        """Return a float in [low, high)."""
        return low + (high - low) * (self.bits() >> 11) * 2.0**-53

    def seed_number(self) -> float:
        """Return ±k/64 with 16 ≤ k ≤ 96: never zero, near 1, and exact in every float format (half and bfloat too)."""
        size = (16 + self.below(81)) / 64
        return size if self.bits() & 1 else -size


def _mix(z: int) -> int:
    z = (z + 0x9E3779B97F4A7C15) & _MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
    return z ^ (z >> 31)
