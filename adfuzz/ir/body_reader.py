"""The reader inside a function body: local names, forward references, blocks, metadata operands.

A name used before its line is a placeholder; `finish` puts the real values in their places.
"""

from __future__ import annotations

from typing import NoReturn

from adfuzz.ir import lexer
from adfuzz.ir.instructions import Block, DebugRecord, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.reader import Context, Reader
from adfuzz.ir.types import Type
from adfuzz.ir.values import MetadataOperand, Value


class BodyReader(Reader):
    """Reads the lines of one function. `locals` and `labels` are keyed by token (`%x`, `%12`)."""

    def __init__(self, context: Context, function: Function) -> None:
        super().__init__(context)
        self.function = function
        self.body_start = 0
        self.locals: dict[str, Value] = {}
        self.labels: dict[str, Block] = {}
        self._missing: dict[str, tuple[Value, int]] = {}
        self._waiting: list[MetadataOperand] = []

    # -- values

    def value(self, type: Type) -> Value:
        token = self.tokens.pop()
        found = self.locals.get(token)
        if found is not None:
            return found
        if token[:1] == "%":
            return self._placeholder(type, token)
        return self.constant(type, token)

    def _placeholder(self, type: Type, token: str) -> Value:
        entry = self._missing.get(token)
        if entry is None:
            entry = self._missing[token] = (Value(type, token), self.first_line)
        return entry[0]

    def define(self, token: str, instruction: Instruction) -> None:
        """Give the value of this line its name."""
        instruction.name = lexer.name_of(token)
        self.locals[token] = instruction

    # -- blocks

    def label(self) -> Block:
        """Read `label %x`."""
        self.expect("label")
        return self.block(self.tokens.pop())

    def block(self, token: str) -> Block:
        """Return the block named by a `%x` token, made if need be."""
        found = self.labels.get(token)
        if found is None:
            found = self.labels[token] = Block(lexer.name_of(token), self.function)
        return found

    def label_list(self) -> list[Block]:
        """Read `[label %a, label %b]`."""
        self.expect("[")
        found: list[Block] = []
        while not self.skip("]"):
            found.append(self.label())
        return found

    # -- metadata as an operand

    def metadata_operand(self) -> MetadataOperand:
        """Read metadata in operand position: a node, a string, a wrapped value or DIArgList."""
        token = self.tokens[-1]
        if token.startswith("!DIArgList("):
            self.tokens.pop()
            return self._argument_list(token)
        if token.startswith("!"):
            self.tokens.pop()
            return MetadataOperand(token)
        return self._wrapped((self.operand(),), "value")

    def _argument_list(self, token: str) -> MetadataOperand:
        outer = self.tokens
        self.tokens = lexer.tokenise(token[len("!DIArgList(") : -1])
        values: list[Value] = []
        while self.tokens[-1]:
            values.append(self.operand())
        self.tokens = outer
        return self._wrapped(tuple(values), "DIArgList")

    def _wrapped(self, values: tuple[Value, ...], form: str) -> MetadataOperand:
        made = MetadataOperand("", values, form)
        if self._missing:
            self._waiting.append(made)
        return made

    def debug_record(self) -> DebugRecord:
        """Read `#dbg_value(…)` and its kin."""
        kind = self.tokens.pop()
        self.expect("(")
        operands: list[MetadataOperand] = []
        while not self.skip(")"):
            operands.append(self.metadata_operand())
        self.end()
        return DebugRecord(kind[1:], tuple(operands))

    # -- the end

    def fail_at_use(self, message: str, token: str, first: int) -> NoReturn:
        """Raise ParseError at the first use of a name on line `first` or after it."""
        for number in range(first or self.body_start, len(self.context.lines)):
            self.start(number)
            while self.tokens[-1]:
                if self.tokens.pop() == token:
                    self.fail(message)
        self.fail(message)

    def finish(self, blocks: list[Block]) -> None:
        """Replace every placeholder by the value of that name, and check that every label has its block."""
        if len(blocks) < len(self.labels):
            token = next(token for token, block in self.labels.items() if block not in blocks)
            self.fail_at_use(f"use of undefined label {token}", token, 0)
        real: dict[Value, Value] = {}
        for token, (placeholder, line) in self._missing.items():
            found = self.locals.get(token)
            if found is None:
                self.fail_at_use(f"use of undefined value {token}", token, line)
            for user in list(placeholder.users):  # a phi may use itself: `replace_all_uses_with` would leave that
                user.replace_operand(placeholder, found)
            real[placeholder] = found
        for operand in self._waiting:
            operand.values = tuple(real.get(value, value) for value in operand.values)
