"""Which statements of the core run: every statement of every function that can be mutated sets a mark of its own.

A fault in a statement that the core never runs for a case cannot change the case: it need not be tried. Marks are one
assignment each, so that the core is about a third slower with them, not several times as with a trace function.
"""

from __future__ import annotations

import ast
import importlib
import itertools
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from types import CodeType, FunctionType

from adfuzz.campaign.faults import Fault, code_of, function_at, place_of, text_of
from adfuzz.errors import InternalError

MARKS = "_adfuzz_marks"
"""The name of the marks in the modules of the core."""


@dataclass(frozen=True)
class Piece:
    """A stretch of a function's text, one statement with all that is in it, and the number of its mark."""

    start: int
    stop: int
    number: int


class Statements:
    """All statements of these functions, numbered in order."""

    def __init__(self, targets: Iterable[str]) -> None:
        self.count = 0
        self._pieces: dict[str, list[Piece]] = {}
        self._codes: list[tuple[FunctionType, CodeType]] = []
        for target in targets:
            try:
                function, text = function_at(target), text_of(target)
            except (InternalError, AttributeError, OSError):
                continue
            tree = ast.parse(text)
            if isinstance(tree.body[0], ast.FunctionDef) and not function.__code__.co_freevars:
                self._pieces[target] = list(self._marked(tree.body[0], text))
                self._codes.append((function, code_of(function, ast.fix_missing_locations(tree))))

    def number_of(self, fault: Fault) -> int | None:
        """The mark of the innermost statement that the fault edits; None where there is none (a table of texts)."""
        pieces = self._pieces.get(fault.target)
        if pieces is None:
            return None
        place = place_of(fault, text_of(fault.target))
        around = [piece for piece in pieces if piece.start <= place < piece.stop]
        return min(around, key=lambda piece: piece.stop - piece.start).number

    @contextmanager
    def marked(self) -> Generator[bytearray]:
        """The core with its marks, until the block ends; a statement that runs puts 1 at its number."""
        marks = bytearray(self.count)
        modules = {function.__module__ for function, _ in self._codes}
        for name in modules:
            setattr(importlib.import_module(name), MARKS, marks)
        before = [(function, function.__code__) for function, _ in self._codes]
        for function, code in self._codes:
            function.__code__ = code
        try:
            yield marks
        finally:
            for function, code in before:
                function.__code__ = code
            for name in modules:
                delattr(sys.modules[name], MARKS)

    def _marked(self, function: ast.FunctionDef, text: str) -> Iterator[Piece]:
        """Put marks into the function; yield the pieces that they stand for, the whole function first."""
        starts = [0, *itertools.accumulate(len(line) for line in text.splitlines(keepends=True))]
        yield Piece(0, len(text), self.count)
        entry = self._mark(function)
        work: list[ast.AST] = [function]
        while work:
            node = work.pop()
            for name in ("body", "orelse", "finalbody"):
                block = getattr(node, name, None)
                if not isinstance(block, list):
                    continue
                inside: list[ast.stmt] = []
                for statement in block:
                    start = starts[statement.lineno - 1] + statement.col_offset
                    stop = starts[(statement.end_lineno or 1) - 1] + (statement.end_col_offset or 0)
                    if not isinstance(statement, ast.Global | ast.Nonlocal):
                        yield Piece(start, stop, self.count)
                        inside.append(self._mark(statement))
                    inside.append(statement)
                block[:] = inside
            work += [
                child for child in ast.iter_child_nodes(node)
                if isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case)
            ]  # fmt: skip
        function.body.insert(0, entry)

    def _mark(self, place: ast.stmt) -> ast.stmt:
        mark = ast.parse(f"{MARKS}[{self.count}] = 1").body[0]
        self.count += 1
        for node in ast.walk(mark):
            ast.copy_location(node, place)
        return mark


@cache
def all_statements() -> Statements:
    """Those of the whole core."""
    from adfuzz.campaign.mutations import targets

    return Statements(targets())


def packed(marks: bytes) -> bytes:
    """Marks as bits, mark 0 the lowest bit of the first byte."""
    return int(marks[::-1].translate(_DIGITS) or b"0", 2).to_bytes((len(marks) + 7) // 8, "little")


_DIGITS = bytes([ord("0"), *[ord("1")] * 255])


def is_set(bits: bytes, number: int) -> bool:
    """Whether this mark is among the bits."""
    return bool(bits[number >> 3] >> (number & 7) & 1)
