"""Dialect `raw`: plain SSA with any mixture of flags, and shapes that no front end would write."""

from __future__ import annotations

from generators.choices import Choices
from generators.dialects import DIALECTS, Dialect
from generators.style import Style

_FLAGS = ("", "contract", "nsz contract", "reassoc nsz arcp contract")


def _style(choices: Choices) -> Style:
    return Style(
        fast_math=choices.choose("flags", _FLAGS, (8, 1, 0.5, 0.5)),
        rotated=choices.flag("rotated", 0.4),
        inbounds=choices.choose("bounds", ("", "inbounds", "inbounds nuw"), (2, 2, 1)),
        wrap_flags=choices.flag("wrap", 0.5),
        libm=choices.flag("libm", 0.4),
        byte_offsets=choices.flag("bytes", 0.3),
        single_return=choices.flag("single-return", 0.3),
        labels={"if.then": "then", "if.else": "else", "if.end": "merge", "for.cond": "head", "for.body": "body",
                "for.inc": "latch", "for.end": "exit", "do.body": "body"},
    )  # fmt: skip


DIALECTS.register("raw")(Dialect("raw", _style, native=True))
