"""Ways to write the same function differently: each transform keeps every bit of what a module computes.

A transform edits the module in place and returns how many places it changed; one that works on text (LLVM's own passes)
returns the new text. `apply` gives canonical text that LLVM has verified, or "" where there is nothing to change.
`exact` is False for those that LLVM's fast-math flags allow to round differently.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adfuzz.ir import llvm
from adfuzz.ir.module import Module
from adfuzz.ir.printer import print_module
from adfuzz.registry import Registry
from oracles.randomness import Random

Edit = Callable[[Module, Random], int]
Rewrite = Callable[[str], str]


@dataclass(frozen=True)
class Transform:
    """One transform: either `edit` or `rewrite` is set."""

    name: str
    summary: str
    edit: Edit | None = None
    rewrite: Rewrite | None = None
    exact: bool = True


TRANSFORMS: Registry[Transform] = Registry("transform", "oracles.transforms")


def transform(name: str) -> Callable[[Edit], Transform]:
    """Register an edit as the transform `name`; its docstring's first line becomes the summary."""

    def enter(edit: Edit) -> Transform:
        return TRANSFORMS.register(name)(Transform(name, _first_line(edit), edit))

    return enter


def rewriting(name: str, *, exact: bool = True) -> Callable[[Rewrite], Transform]:
    """Register a function from text to text as the transform `name`."""

    def enter(rewrite: Rewrite) -> Transform:
        return TRANSFORMS.register(name)(Transform(name, _first_line(rewrite), rewrite=rewrite, exact=exact))

    return enter


def _first_line(function: Callable[..., object]) -> str:
    return (function.__doc__ or "").strip().split("\n")[0]


def apply(name: str, text: str, seed: int = 0) -> str:
    """Return the module written differently, "" when there is nothing to change or LLVM rejects the result."""
    entry = TRANSFORMS[name]
    canonical = llvm.read(text)
    if entry.rewrite is not None:
        changed = entry.rewrite(canonical)
        return "" if changed == canonical else changed
    assert entry.edit is not None
    module = llvm.load_text(canonical)
    if not entry.edit(module, Random(seed, name)):
        return ""
    made = print_module(module)
    llvm.verify(made, name)
    return llvm.read(made)


__all__ = ["TRANSFORMS", "Transform", "apply", "rewriting", "transform"]
