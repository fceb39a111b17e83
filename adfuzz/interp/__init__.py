"""The reference interpreter: independent evidence on what a program computes and on its true derivative.

`evaluate(case, point, tangents, number=…)` runs a Case in one of five kinds of numbers: "float" (the bits of native
code), "dual" (values, tangents of every lane, running error bounds), "high" (200 bits or more, for finite differences),
"jet" (mixed derivatives of any order, with bounds) and "complex" (the complex step at 200 bits).
Reading order: states (undef, poison, byte tags), memory, dual and libm (numbers), templates, arithmetic, accesses,
control (the opcode table), translate (IR function → Python function), calls, program, evaluate.

Undefined behaviour is an exact error with its place. Where LangRef gives poison, poison travels silently until it does
harm. Not seen, because native code does not see it either: the poison of out-of-range `inbounds` pointers that are
never dereferenced, of fast-math flags (nnan, ninf), and of metadata and attributes that promise a value (`!range`,
`!nonnull`, nonnull, dereferenceable). Exceptions of C++ and Rust are thrown, cleaned up after and caught; what nothing
catches, and calls of functions that end the program, raise `Terminated`.
"high" computes code of every float type at 200 bits and ignores the rounding of intermediate types.
"""

from adfuzz.interp.errors import LimitExceeded, Terminated, UndefinedBehaviour
from adfuzz.interp.evaluate import Evaluation, Measured, evaluate
from adfuzz.interp.program import Limits

__all__ = ["Evaluation", "LimitExceeded", "Limits", "Measured", "Terminated", "UndefinedBehaviour", "evaluate"]
