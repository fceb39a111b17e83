"""House styles of generated IR, one file a dialect: how a program becomes LLVM text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adfuzz.registry import Registry
from generators.choices import Choices
from generators.style import Style


@dataclass(frozen=True)
class Dialect:
    """`style` draws a house style; `native`: whether shapes that no front end writes belong in it."""

    name: str
    style: Callable[[Choices], Style]
    native: bool = False


DIALECTS: Registry[Dialect] = Registry("dialect", "generators.dialects")
