"""The native dual: the program's own IR with every float operation doubled, compiled as the bulk judge.

`instrument(module, function)` gives IR in which each function has a twin that computes tangents too. Tangents of memory
live at the address with some bits flipped, with a tag per byte that says what lies there. No types are deduced and no
activity is assumed: what was stored decides. Whatever is not covered stops the run with its reason; integer
operations that would hide a tangent set a flag. Nothing is guessed. Shares no code with `adfuzz.ad`.
"""

from adfuzz.interp.native.instrument import Instrumented, instrument

__all__ = ["DIRECTED", "Instrumented", "instrument"]

DIRECTED = (0x400, 0x800, 0xC00)
"""What `fesetround` calls rounding down, up and to zero on x86-64."""
