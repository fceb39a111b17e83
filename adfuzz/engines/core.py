"""Engine `core`: the AD compiler of this repository, run in a worker of its own like any other engine.

The part after the colon sets options of the lowering, the fields of `adfuzz.ad.Options`: `core:NAME=VALUE,…`;
`optimize=0..3` is the level at which the result is compiled.
"""

from __future__ import annotations

from dataclasses import fields

from adfuzz.ad import Options, lower_module
from adfuzz.engines import ENGINES, Engine
from adfuzz.engines.native import NativeEngine
from adfuzz.engines.options import parse_options
from adfuzz.errors import UserError
from adfuzz.jit.protocol import Settings

LOWERER = "adfuzz.engines.core:lower"
SWITCHES = tuple(field.name for field in fields(Options) if field.name != "optimize")


@ENGINES.register("core")
def open_core(detail: str) -> Engine:
    """Open the core with the options in `detail`."""
    options = parse_options("core", detail)
    optimize = int(options.pop("optimize", 1))
    unknown = [name for name in options if name not in SWITCHES]
    if unknown:
        raise UserError(f"engine 'core' has no option '{unknown[0]}' (known: optimize, {', '.join(SWITCHES)})")
    settings = Settings(lowerer=LOWERER, lowerer_options=dict(options), optimize=optimize)
    return NativeEngine("core" + (f":{detail}" if detail else ""), settings)


def lower(text: str, **options: int) -> str:
    """Lower a module with these switches (0 or 1)."""
    return lower_module(text, Options(**{name: bool(value) for name, value in options.items()}))
