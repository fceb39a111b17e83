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


VARIANTS = (
    "lifo=1", "always_cache=1", "all_active=1", "pre_optimize=0", "runtime_activity=1", "strong_zero=1",
    "optimize=0", "optimize=2", "optimize=3",
)  # fmt: skip
"""Options that may change speed only, one by one."""


@ENGINES.register("core")
def open_core(detail: str) -> Engine:
    """Open the core with the options in `detail`."""

    def vary(variant: str) -> Settings:
        return settings_of(f"{detail},{variant}")

    name = "core" + (f":{detail}" if detail else "")
    return NativeEngine(name, settings_of(detail), variants=VARIANTS, vary=vary)


def settings_of(detail: str) -> Settings:
    """Return how a worker runs the core with these options."""
    options = parse_options("core", detail)
    optimize = int(options.pop("optimize", 1))
    unknown = [name for name in options if name not in SWITCHES]
    if unknown:
        raise UserError(f"engine 'core' has no option '{unknown[0]}' (known: optimize, {', '.join(SWITCHES)})")
    return Settings(lowerer=LOWERER, lowerer_options=dict(options), optimize=optimize)


def lower(text: str, **options: int) -> str:
    """Lower a module with these switches (0 or 1)."""
    return lower_module(text, Options(**{name: bool(value) for name, value in options.items()}))
