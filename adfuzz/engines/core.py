"""Engine `core`: the AD compiler of this repository, run in a worker of its own like any other engine.

The part after the colon sets options of the lowering: `core:NAME=VALUE,…`; `optimize=0..3` is the level at which the
result is compiled.
"""

from __future__ import annotations

from adfuzz.engines import ENGINES, Engine
from adfuzz.engines.native import NativeEngine
from adfuzz.engines.options import parse_options
from adfuzz.jit.protocol import Settings

LOWERER = "adfuzz.ad:lower_module"


@ENGINES.register("core")
def open_core(detail: str) -> Engine:
    """Open the core with the options in `detail`."""
    options = parse_options("core", detail)
    optimize = int(options.pop("optimize", 1))
    settings = Settings(lowerer=LOWERER, lowerer_options={"options": options} if options else {}, optimize=optimize)
    return NativeEngine("core" + (f":{detail}" if detail else ""), settings)
