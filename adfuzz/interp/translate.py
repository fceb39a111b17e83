"""One IR function → one Python function: control flow, names, phis; what instructions do stands in `operations`.

SSA values are Python locals. Blocks with one predecessor are written in place, inside the branch that leads to them;
all others have a number and are reached through a dispatch loop:
    while True:
        if b == 0: …; b = 1            (falls through to the next ones)
        if b == 1:
            while True: … continue | b = 2; break      (a block tree that loops only to itself)
Steps are counted per block in a local and added at the return; the limit is checked wherever control may come back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.errors import Unsupported
from adfuzz.interp import constants, operations, templates
from adfuzz.interp.promote import promotable
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Block, Instruction, Phi
from adfuzz.ir.module import Function, attribute_name
from adfuzz.ir.values import Argument, Constant, Value

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

_MAX_NESTING = 14


def translate(program: Program, function: Function, name: str) -> tuple[str, list[Instruction | None]]:
    """Return Python source of `function` as a function called `name`, and the instruction of each line."""
    writer = Writer(program, function)
    writer.write(name)
    return "\n".join(writer.lines) + "\n", writer.places


class Writer:
    """The text being made. `promoted` are the allocas that live in a local; `has_frame` tells whether others exist."""

    def __init__(self, program: Program, function: Function) -> None:
        self.program = program
        self.function = function
        self.lines: list[str] = []
        self.places: list[Instruction | None] = []
        self.depth = 0
        self.current: Instruction | None = None
        self.promoted = promotable(function)
        self.has_frame = _needs_frame(function, self.promoted)
        self._names: dict[Value, str] = {}
        self._labels: dict[Block, int] = {}
        self._order: list[Block] = []
        self._root = 0
        self._loops = False
        self._edges = program.edges_of(function)

    # --------------------------------------------------------------------------------------------------------- text

    def line(self, text: str) -> None:
        """Append one line of code at the current depth."""
        self.lines.append(" " * self.depth + text)
        self.places.append(self.current)

    def name(self, value: Value) -> str:
        """Return the local that holds a non-constant value."""
        found = self._names.get(value)
        if found is None:
            found = self._names[value] = f"v{len(self._names)}"
        return found

    def value(self, value: Value) -> str:
        """Return an expression for an operand."""
        if not isinstance(value, Constant):
            if not isinstance(value, Instruction | Argument | Block):
                raise Unsupported("operand", f"the interpreter has no operands like {value!r}")
            return self.name(value)
        if value.type is ty.I1 and hasattr(value, "value"):
            return "True" if value.value else "False"  # type: ignore[attr-defined]
        program = self.program
        key = (value.type, value.bits) if hasattr(value, "bits") else value  # type: ignore[attr-defined]
        made = program.object(("constant", key), lambda: constants.evaluate(program, value))
        return constants.literal(made) or program.bound(("constant", key), lambda: made)

    def decided(self) -> str:
        """Return the statement that records that the next edge out of a branch was taken."""
        return f"T({next(self._edges)})"

    def temporary(self) -> str:
        """Return a fresh local."""
        name = f"t{len(self._names)}"
        self._names[Value(ty.VOID)] = name
        return name

    # -------------------------------------------------------------------------------------------------- the function

    def write(self, name: str) -> None:
        """Write the whole function."""
        function = self.function
        parameters = [self.name(argument) for argument in function.arguments]
        if function.function_type.variadic:
            parameters.append("*varargs")
        self.line(f"def {name}({', '.join(parameters)}):")
        self.depth = 1
        self.line("depth = enter()" if any(i.opcode == "invoke" for i in function.instructions) else "enter()")
        self.line("s = o = 0")
        if self.has_frame:
            self.line("frame = []")
        self._check_arguments()
        self._find_labels()
        if len(self._order) == 1 and not self._is_entered_again(function.entry):
            self._tree(function.entry)
            return
        self._loops = True
        self.line("b = 0")
        self.line("while True:")
        self.depth += 1
        self.line("if s > LIMIT[0]: over(s)")
        self._dispatch(0, len(self._order))
        self.depth -= 1

    def _check_arguments(self) -> None:
        for argument in self.function.arguments:
            kinds = {attribute_name(attribute) for attribute in argument.attributes}
            name = self.name(argument)
            if "noundef" in kinds and not constants.is_compound(argument.type):
                self.line(f"if {name}.__class__ in ODD: known({name}, 'the noundef argument {argument.index}')")
            if "byval" in kinds:
                size = self.program.layout.size_of(templates.attribute_type(self, argument.attributes, "byval"))
                self.line(f"{name} = byval(frame, {name}, {size}, {templates.declared_alignment(argument.attributes)})")

    def _find_labels(self) -> None:
        """Number the entry, every merge, every indirectbr target, and blocks nested too deeply."""
        function = self.function
        edges: dict[Block, int] = {}
        labelled = {function.entry}
        for block in function.blocks:
            if block.terminator.opcode == "indirectbr":
                labelled.update(block.successors)
            if block.terminator.opcode == "switch" and len(block.successors) > 8:
                labelled.update(block.successors)
            for successor in block.successors:
                edges[successor] = edges.get(successor, 0) + 1
        labelled.update(block for block, count in edges.items() if count > 1)
        pending = [(function.entry, 0)]
        seen: set[Block] = set()
        while pending:
            block, depth = pending.pop()
            if block in seen:
                continue
            seen.add(block)
            for successor in block.successors:
                if successor not in labelled and depth >= _MAX_NESTING:
                    labelled.add(successor)
                pending.append((successor, 0 if successor in labelled else depth + (len(block.successors) > 1)))
        self._order = [block for block in function.blocks if block in labelled and block in seen]
        self._labels = {block: number for number, block in enumerate(self._order)}

    def _is_entered_again(self, block: Block) -> bool:
        """Whether the tree of blocks below `block` jumps back to it."""
        pending, seen = [block], {block}
        while pending:
            for successor in pending.pop().successors:
                if successor is block:
                    return True
                if successor not in self._labels and successor not in seen:
                    seen.add(successor)
                    pending.append(successor)
        return False

    def _dispatch(self, low: int, high: int) -> None:
        if high - low > 4:
            middle = (low + high) // 2
            for test, start, end in ((f"if b < {middle}:", low, middle), (f"if b >= {middle}:", middle, high)):
                self.line(test)
                self.depth += 1
                self._dispatch(start, end)
                self.depth -= 1
            return
        for number in range(low, high):
            self.current = None
            self.line(f"if b == {number}:")
            self.depth += 1
            self._root = number
            if self._is_entered_again(self._order[number]):
                self.line("while True:")
                self.depth += 1
                self.line("if s > LIMIT[0]: over(s)")
                self._looping = True
                self._tree(self._order[number])
                self.depth -= 1
            else:
                self._looping = False
                self._tree(self._order[number])
            self.depth -= 1

    _looping = False

    def _tree(self, block: Block) -> None:
        """Write a block and, in its branches, those that only it leads to."""
        steps = len(block.instructions)
        floats = sum(templates.is_float_operation(i) for i in block.instructions)
        self.line(f"s += {steps}" + (f"; o += {floats}" if floats else ""))
        for instruction in block.instructions:
            self.current = instruction
            if isinstance(instruction, Phi):
                continue
            try:
                operations.EMITTERS[instruction.opcode](self, instruction)
            except Unsupported as error:
                self.refuse(error)
            if self.program.watch is not None and computes_float(instruction):
                operands = [self.value(o) for o in instruction.operands if o.type.is_float]
                number = self.program.watch.watched(instruction)
                self.line(f"watch({', '.join([str(number), self.name(instruction), *operands])})")
        self.current = None

    def refuse(self, error: Unsupported) -> None:
        """Let the error be raised when control gets here."""
        self.line(f"raise refusal({self.program.bound(object(), lambda: error)})")

    # --------------------------------------------------------------------------------------------------------- edges

    def jump(self, source: Block, target: Block) -> None:
        """Write the edge: phis, then the target in place or a jump to its number."""
        phis = target.phis
        if phis:
            names = ", ".join(self.name(phi) for phi in phis)
            values = ", ".join(self.value(phi.value_from(source)) for phi in phis)
            if names != values:
                self.line(f"{names} = {values}")
        number = self._labels.get(target)
        if number is None:
            saved = self.current
            self._tree(target)
            self.current = saved
        elif self._looping:
            self.line("continue" if number == self._root else f"b = {number}; break")
        elif number == self._root + 1:
            self.line(f"b = {number}")
        else:
            self.line(f"b = {number}; continue")

    def label(self, block: Block) -> int:
        """Return the number of a labelled block."""
        return self._labels[block]

    def jump_to_variable(self) -> None:
        """Continue at the block whose number is in `b`."""
        self.line("break" if self._looping else "continue")

    def leave(self, value: str) -> None:
        """Write the return of `value`."""
        if self.has_frame:
            self.line("release(frame)")
        self.line("count(s, o)")
        self.line(f"return {value}")


def computes_float(instruction: Instruction) -> bool:
    """Whether the instruction makes a float out of its operands, rather than moving one."""
    if not instruction.type.is_float or instruction.opcode == "invoke":
        return False
    made = ("fadd", "fsub", "fmul", "fdiv", "frem", "fptrunc", "sitofp", "uitofp", "atomicrmw", "bitcast")
    if instruction.opcode in made:
        return True
    callee = instruction.operands[-1] if instruction.opcode == "call" else None
    return isinstance(callee, Function) and callee.is_declaration


def _needs_frame(function: Function, promoted: set[Instruction]) -> bool:
    if any("byval" in attribute for argument in function.arguments for attribute in argument.attributes):
        return True
    return any(
        (i.opcode == "alloca" and i not in promoted) or templates.calls_intrinsic(i, "llvm.va_start", "llvm.stacksave")
        for i in function.instructions
    )
