"""Calls that come back twice (`setjmp`) are refused where derivatives go.

The way back from a jump stands in no control flow graph, so that neither what has run nor what is overwritten can be
told.
"""

from __future__ import annotations

from adfuzz.analysis.activity import place_of
from adfuzz.analysis.mod_ref import returns_twice
from adfuzz.errors import Unsupported
from adfuzz.ir.module import Function


def refuse_second_returns(function: Function) -> None:
    """Raise where a function that is to be differentiated may be entered again by a jump."""
    for i in function.instructions:
        if returns_twice(i):
            raise Unsupported(
                "returns-twice", "a jump may come back here (longjmp), from where the reverse sweep cannot tell",
                place_of(i), "return, or throw and catch an exception, instead of the jump",
            )  # fmt: skip
