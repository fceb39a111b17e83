"""Shrinking of failing cases: on the choice sequence, then on the IR.

`reduce_case` knows nothing of engines or generators: `interesting` says which cases still fail in the same way,
`rebuild` makes the case of a choice sequence.
"""

from __future__ import annotations

from adfuzz.reduce.choices_reducer import reduce_choices
from adfuzz.reduce.engine import PASSES, Interesting, Rebuild, Reduction, reduce_case, reduction_pass

__all__ = ["PASSES", "Interesting", "Rebuild", "Reduction", "reduce_case", "reduce_choices", "reduction_pass"]
