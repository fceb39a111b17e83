"""Random programs: the answers of type analysis cover what really happens to the bytes, and do not depend on order.

A program is a few functions of straight code that load, store, move, index, copy and call each other. It is run on a
tiny machine whose memory cells hold *data* that remember how they were used: as a double, as an index, as a pointer.
Whatever passes through an integer or a copied region must be told as what it was used as anywhere, or as mixed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest

from adfuzz.analysis.types import Kind, TypeAnalysis
from adfuzz.ir import llvm
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

HEAD = """
target datalayout = "e-m:e-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""
FUNCTIONS = 4
DEPTH = 4

Operation = tuple[str, int, tuple[str, ...], int]
"""(what, number of the result, operands, constant)."""


@dataclass(eq=False)
class Memory:
    cells: dict[int, Datum] = field(default_factory=dict["int", "Datum"])


@dataclass(eq=False)
class Datum:
    """Eight bytes: as an integer they are `value`, as a pointer they lead to `memory`."""

    value: int
    memory: Memory = field(default_factory=Memory)
    uses: set[str] = field(default_factory=set[str])


Pointer = tuple[Memory, int]


def make(seed: int) -> list[list[Operation]]:
    rng = random.Random(seed)
    program: list[list[Operation]] = []
    for _ in range(FUNCTIONS):
        body: list[Operation] = []
        pointers, integers = ["a", "b"], ["n"]
        for i in range(rng.randrange(3, 10)):
            p, q, n = rng.choice(pointers), rng.choice(pointers), rng.choice(integers)
            what = rng.choice(
                ("load", "load", "store", "step", "index", "double", "copy", "follow", "call", "move", "choose")
            )
            operands = {
                "store": (n, p),
                "index": (p, n),
                "copy": (p, q),
                "call": (p, q, n),
                "move": (p, q, n),
                "choose": (p, q, n),
            }
            constant = {"step": 8 * rng.randrange(4), "copy": 8 * rng.randrange(1, 4), "call": rng.randrange(FUNCTIONS)}
            body.append((what, i, operands.get(what, (p,)), constant.get(what, 0)))
            if what == "load":
                integers.append(f"v{i}")
            elif what in ("step", "index", "follow", "choose"):
                pointers.append(f"v{i}")
        program.append(body)
    return program


TEXTS = {
    "load": "%v{0} = load i64, ptr %{1}",
    "store": "store i64 %{1}, ptr %{2}",
    "step": "%v{0} = getelementptr i8, ptr %{1}, i64 {c}",
    "index": "%v{0} = getelementptr i8, ptr %{1}, i64 %{2}",
    "double": "%v{0} = load double, ptr %{1}",
    "copy": "call void @llvm.memcpy.p0.p0.i64(ptr %{1}, ptr %{2}, i64 {c}, i1 false)",
    "follow": "%v{0} = load ptr, ptr %{1}",
    "call": "call void @f{c}(ptr %{1}, ptr %{2}, i64 %{3})",
    "choose": "%c{0} = icmp eq i64 %{3}, 0\n%v{0} = select i1 %c{0}, ptr %{1}, ptr %{2}",
    "move": "call void @llvm.memcpy.p0.p0.i64(ptr %{1}, ptr %{2}, i64 %{3}, i1 false)",
}


def text(program: list[list[Operation]], order: list[int]) -> str:
    out = [HEAD]
    for number in order:
        lines = [TEXTS[what].format(i, *operands, c=constant) for what, i, operands, constant in program[number]]
        out.append(f"define void @f{number}(ptr %a, ptr %b, i64 %n) {{\n" + "\n".join(lines) + "\nret void\n}\n")
    return "".join(out)


class Machine:
    """Runs a program; `seen` are the data that passed through each integer, `copied` those in each copied region."""

    def __init__(self, program: list[list[Operation]], seed: int) -> None:
        self.program = program
        self.rng = random.Random(seed)
        self.seen: list[tuple[int, str, Datum]] = []
        self.copied: list[tuple[int, str, int, int, Datum]] = []

    def datum(self) -> Datum:
        return Datum(8 * self.rng.randrange(3))

    def cell(self, pointer: Pointer) -> Datum:
        memory, offset = pointer
        if offset not in memory.cells:
            memory.cells[offset] = self.datum()
        return memory.cells[offset]

    def run(self, number: int, a: Pointer, b: Pointer, n: Datum, depth: int) -> None:
        pointers, integers = {"a": a, "b": b}, {"n": n}
        self.seen.append((number, "n", n))
        for what, i, names, constant in self.program[number]:
            match what:
                case "load":
                    integers[f"v{i}"] = found = self.cell(pointers[names[0]])
                    self.seen.append((number, f"v{i}", found))
                case "store":
                    memory, offset = pointers[names[1]]
                    memory.cells[offset] = integers[names[0]]
                case "step" | "index":
                    memory, offset = pointers[names[0]]
                    step = constant if what == "step" else self.integer(integers[names[1]])
                    pointers[f"v{i}"] = (memory, offset + step)
                case "double":
                    self.cell(pointers[names[0]]).uses.add("double")
                case "follow":
                    found = self.cell(pointers[names[0]])
                    found.uses.add("pointer")
                    pointers[f"v{i}"] = (found.memory, 0)
                case "choose":
                    pointers[f"v{i}"] = pointers[names[0] if integers[names[2]].value == 0 else names[1]]
                case "call" if depth:
                    self.run(constant, pointers[names[0]], pointers[names[1]], integers[names[2]], depth - 1)
                case "copy" | "move":
                    size = constant if what == "copy" else self.integer(integers[names[2]])
                    self.copy(number, names[0], pointers[names[0]], pointers[names[1]], size)
                case _:
                    pass

    def integer(self, datum: Datum) -> int:
        datum.uses.add("integer")
        return datum.value

    def copy(self, number: int, name: str, to: Pointer, source: Pointer, size: int) -> None:
        data = [self.cell((source[0], source[1] + offset)) for offset in range(0, size, 8)]
        for index, datum in enumerate(data):
            to[0].cells[to[1] + 8 * index] = datum
            self.copied.append((number, name, size, 8 * index, datum))


def named(function: Function, name: str) -> Value:
    return next(value for value in (*function.arguments, *function.instructions) if value.name == name)


def is_told(kind: Kind | None, uses: set[str]) -> bool:
    """Whether a kind covers all uses of the data (an address may be used in integer arithmetic)."""
    category = kind.category if kind else "unknown"
    if category == "mixed":
        return True
    if "double" in uses:
        return uses == {"double"} and kind is not None and str(kind) == "float:double"
    if "pointer" in uses:
        return category in ("pointer", "words")
    return not uses or category in ("integer", "pointer", "words")


@pytest.mark.parametrize("seed", range(150))
def test_what_bytes_are_used_as_is_told(seed: int) -> None:
    program = make(seed)
    module = llvm.load_text(text(program, list(range(FUNCTIONS))))
    functions = [module.function(f"f{number}") for number in range(FUNCTIONS)]
    analysis = TypeAnalysis(module, functions)
    for number in range(FUNCTIONS):
        machine = Machine(program, seed)
        machine.run(number, (Memory(), 0), (Memory(), 0), machine.datum(), DEPTH)
        for owner, name, datum in machine.seen:
            kind = analysis.kind(named(functions[owner], name))
            assert is_told(kind, datum.uses), (owner, name, str(kind), datum.uses)
        for owner, name, size, offset, datum in machine.copied:
            region = analysis.region(named(functions[owner], name), size)
            cell = region.at(offset)
            assert is_told(cell[2] if cell else None, datum.uses), (owner, name, offset, str(region), datum.uses)


@pytest.mark.parametrize("seed", range(40))
def test_answers_do_not_depend_on_the_order_of_functions(seed: int) -> None:
    program = make(seed)
    renderings: set[str] = set()
    for shuffle in range(3):
        order = list(range(FUNCTIONS))
        random.Random(shuffle).shuffle(order)
        module = llvm.load_text(text(program, order))
        roots = [module.function(f"f{number}") for number in order]
        analysis = TypeAnalysis(module, roots)
        renderings.add("\n".join(analysis.render(root) for root in sorted(roots, key=lambda one: one.name)))
    assert len(renderings) == 1
