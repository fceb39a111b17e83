"""Options of the core, and the key under which a specialised derivative is cached."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from adfuzz.ir import types as ty
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.model import Activity


@dataclass(frozen=True)
class Options:
    """Switches of `lower`. All but `strong_zero` and `runtime_activity` may change speed only: they are cross-checks.

    `lifo`: no loop counters shared by a loop's blocks, every block keeps its own stack. `always_cache`: recompute
    nothing. `always_recompute`: recompute all that can be, at any price. `all_active`: no activity analysis.
    `fast_math`: derivative arithmetic inherits fast-math flags. `survives`: what the source says of instructions and
    parameters (adfuzz.ad.survives) holds in derivatives. `optimize`: LLVM level for the result, None leaves it as
    generated.
    """

    pre_optimize: bool = True
    optimize: int | None = None
    lifo: bool = False
    always_cache: bool = False
    always_recompute: bool = False
    fast_math: bool = True
    survives: bool = True
    all_active: bool = False
    strong_zero: bool = False
    runtime_activity: bool = False


class Sweeps(StrEnum):
    """What is generated for one Key."""

    FORWARD = "forward"
    COMBINED = "combined"
    SPLIT = "split"  # a pair: augmented, reverse


class Return(StrEnum):
    """What happens to a function's result."""

    NONE = "none"  # void, or nobody asks
    CONST = "const"  # no derivative
    ACTIVE = "active"  # a float result: its tangent is returned, or its adjoint is a seed argument
    DUP = "dup"  # a pointer result: its shadow is returned


def gives_adjoint(activity: Activity, type: Type) -> bool:
    """Whether a reverse function returns the adjoint of such an argument: `out`, or floats beside pointers by value."""
    return activity is Activity.OUT or (activity is Activity.DUP and _may_hold_both(type))


def takes_seed(returns: Return, type: Type) -> bool:
    """Whether a reverse function takes the adjoint of such a result."""
    return returns is Return.ACTIVE or (returns is Return.DUP and _may_hold_both(type))


def _may_hold_both(type: Type) -> bool:
    """Whether a value that has a shadow may also hold a float: an aggregate, or a word of a union."""
    match type:
        case ty.FloatType():
            return True
        case ty.IntegerType():
            return type.bits >= 64
        case ty.VectorType() | ty.ArrayType():
            return _may_hold_both(type.element)
        case ty.StructType():
            return any(_may_hold_both(field) for field in type.elements)
        case _:
            return False


@dataclass(frozen=True)
class Key:
    """Everything a generated derivative depends on; equal keys share code."""

    function: Function
    sweeps: Sweeps
    arguments: tuple[Activity, ...]
    returns: Return
    width: int = 1
    primal_return: bool = False
    strong_zero: bool = False
    runtime_activity: bool = False
    is_replayed: bool = False  # split: the second function gives tangents, not adjoints (forward split mode)
    keeps_tape: bool = False  # split: the second function leaves the tape as it is, to be used again
    steady: tuple[bool, ...] = ()
    """Split: behind which arguments memory stays, from the return to the reverse sweep, as the function leaves it."""
    is_opaque: bool = False  # the tape travels as a pointer: for callers that do not know the callee
    estimates_error: bool = False  # forward: shadows are relative errors, not tangents

    @property
    def name(self) -> str:
        """A readable name for the generated function."""
        prefix = {"forward": "fwddiffe", "combined": "diffe", "split": "augmented"}[self.sweeps]
        if self.estimates_error:
            prefix = "error"
        width = str(self.width) if self.width > 1 else ""
        return f"{prefix}{width}.{self.function.name}"
