"""What type analysis knows of one function's values, for all its calls together or for one call site."""

from __future__ import annotations

from adfuzz.analysis.types_contents import Content, Target
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value


class Context:
    """What is known of the values of one function: for all its calls together, or for one call site of a small one.

    `calls` leads from call instructions to the contexts made for them. `choices` are pointers that may be one of
    several, kept apart as long as they are only accessed. `loose` pointers point to any element of an array of elements
    of the given size; their target is the first one.
    """

    __slots__ = ("calls", "choices", "function", "loose", "parent", "result", "targets", "values")

    def __init__(self, function: Function, parent: Context | None) -> None:
        self.function = function
        self.parent = parent
        self.values: dict[Value, Content] = {}
        self.targets: dict[Value, Target] = {}
        self.choices: dict[Value, list[Target]] = {}
        self.loose: dict[Value, int] = {}
        self.calls: dict[Instruction, Context] = {}
        self.result: Content | Target | None = None
