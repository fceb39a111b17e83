"""glibc's heap as a witness: how much of it is in use, and what fresh memory is filled with."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

_PERTURB = -6  # M_PERTURB of mallopt
_PATTERNS = (64, 63)
"""Fresh memory holds 0xbf… (-0.12) and 0xc0… (-2.5 in f32, -8223 in f64) in turn: code that reads it unwritten gives
wrong numbers of ordinary size, and other ones at the next trial."""


class _Use(ctypes.Structure):
    """mallinfo2."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip


def _load() -> tuple[Callable[[], _Use], Callable[[int, int], int]] | None:
    library = ctypes.CDLL(None)
    try:
        use, option = library.mallinfo2, library.mallopt
    except AttributeError:  # not glibc, or one before 2.33
        return None
    use.restype = _Use
    return use, option


_FOUND = _load()


def in_use() -> int:
    """Return the bytes of the heap in use (large objects that have a mapping of their own included), 0 if unknown."""
    if _FOUND is None:
        return 0
    use = _FOUND[0]()
    return int(use.uordblks) + int(use.hblkhd)


def perturb(trial: int) -> None:
    """Let fresh memory be filled with the pattern of this trial."""
    if _FOUND is not None:
        _FOUND[1](_PERTURB, _PATTERNS[trial % len(_PATTERNS)])
