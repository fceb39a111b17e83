"""Second derivatives: the code that a row builds is differentiated by the table again, and is right and free of 0·inf.

The differentiation here is a loop over straight-line code, forward mode, apart from the transform in adfuzz.ad.
"""

from __future__ import annotations

import math
import random
import struct
from itertools import product

import mpmath as mp
import pytest

from adfuzz.ad.rules import RULES, Rule, find_rule, rule_operands
from adfuzz.ad.terms import Emitting, Recording, Term
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_float
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value
from tests.ad.rules.mathematics import FUNCTIONS, INTEGERS, NARROWING
from tests.ad.rules.rule_harness import SLOT, Bench, Shape, pack
from tests.ad.rules.test_rule_values import PLAIN, ROWS, sample

POINTS = 12
WITH_SUPPORT = ("tgamma", "lgamma")  # their digamma has branches
TESTED = [name for name in PLAIN if name not in NARROWING and name not in WITH_SUPPORT]
ONE = constant_float(ty.DOUBLE, 1.0)
ZERO = constant_float(ty.DOUBLE, 0.0)
EDGES = [
    ("llvm.sqrt", (0.0,), 0.0),
    ("cabs", (0.0, 0.0), 0.0),
    ("llvm.pow", (0.0, 0.0), 1.0),
    ("llvm.pow", (0.0, 2.0), 0.0),
    ("llvm.powi", (0.0, 0), 1.0),
    ("llvm.powi", (0.0, 1), 0.0),
    ("llvm.tanh", (0.0,), 0.0),
    ("llvm.tanh", (800.0,), 1.0),
    ("llvm.fabs", (0.0,), 0.0),
    ("j1", (0.0,), 0.0),
    ("llvm.maximumnum", (1.0, 1.0), 1.0),
]


class SecondOrder(Bench):
    """Functions that give, for each pair (i, j) of arguments, the derivative by j of the derivative by i."""

    def add_second(self, name: str, rule: Rule) -> None:
        function = Function(f"rule.{name}", ty.function(ty.VOID, (ty.PTR, ty.PTR)))
        self.module.add(function)
        b = Builder(function.add_block("entry"))
        math_ = Emitting(b)
        shape = Shape.uniform(rule, ty.DOUBLE, INTEGERS.get(rule.name))
        source, target = function.arguments
        *arguments, result = [
            math_.wrap(b.load(type, b.gep(ty.I8, source, [SLOT * index])))
            for index, type in enumerate((*shape.arguments, shape.result))
        ]
        start = len(b.block.instructions)
        slopes = [None if map is None else map(math_.wrap(ONE)) for map in rule.maps(arguments, result)]
        body = b.block.instructions[start:]
        for j, by in enumerate(slopes):
            if by is None:
                continue
            tangents = {arguments[j].value: ONE, result.value: by.value}
            for instruction in body:
                tangents[instruction] = self._tangent(b, math_, instruction, tangents)
            for i, slope in enumerate(slopes):
                if slope is not None:
                    place = b.gep(ty.I8, target, [8 * (i * len(slopes) + j)])
                    b.store(tangents.get(slope.value, ZERO), place)
        b.ret()

    def _tangent(self, b: Builder, math_: Emitting, instruction: Instruction, tangents: dict[Value, Value]) -> Value:
        if not instruction.type.is_float:
            return ZERO
        if instruction.opcode == "select":
            condition, then, other = instruction.operands
            return b.select(condition, tangents.get(then, ZERO), tangents.get(other, ZERO))
        rule = find_rule(instruction)
        assert rule is not None, instruction
        operands = rule_operands(instruction)
        total: Term | None = None
        maps = [] if rule.is_inactive else rule.maps([math_.wrap(o) for o in operands], math_.wrap(instruction))
        for operand, map in zip(operands, maps, strict=False):
            if map is not None and tangents.get(operand, ZERO) is not ZERO:
                part = map(math_.wrap(tangents[operand]))
                total = part if total is None else total + part
        return ZERO if total is None else total.value

    def second(self, name: str, rule: Rule, point: list[float], result: float) -> list[list[float]]:
        integers = INTEGERS.get(rule.name, {})
        given = b"".join(
            pack(integers.get(index, ty.DOUBLE), value).ljust(SLOT, b"\0") for index, value in enumerate(point)
        )
        out = self.run(name, given + struct.pack("<d", result), 8 * rule.arity**2)
        flat = struct.unpack(f"<{rule.arity**2}d", out)
        return [list(flat[i * rule.arity : (i + 1) * rule.arity]) for i in range(rule.arity)]


def has_map(rule: Rule) -> list[bool]:
    """Which arguments have a derivative."""
    shape = Shape.uniform(rule, ty.DOUBLE, INTEGERS.get(rule.name))
    leaves = Recording()
    arguments = [leaves.leaf(str(index), type) for index, type in enumerate(shape.arguments)]
    return [map is not None for map in rule.maps(arguments, leaves.leaf("y", ty.DOUBLE))]


@pytest.fixture(scope="module")
def bench() -> SecondOrder:
    made = SecondOrder()
    for name in TESTED:
        made.add_second(name, ROWS[name])
    return made


@pytest.mark.parametrize("name", TESTED)
def test_row_differentiated_again_is_the_second_derivative(bench: SecondOrder, name: str) -> None:
    rule = ROWS[name]
    shape = Shape.uniform(rule, ty.DOUBLE, INTEGERS.get(name))
    active = [index for index, mapped in enumerate(has_map(rule)) if mapped]
    seed = random.Random(name)
    with mp.workdps(60):
        for _ in range(POINTS):
            point = sample(rule, shape, seed)
            exact = tuple(mp.mpf(value) for value in point)
            value = FUNCTIONS[name](*exact)
            got = bench.second(name, rule, point, float(value))
            for i, j in product(active, active):
                orders = tuple((k == i) + (k == j) for k in range(rule.arity))
                slope = (
                    mp.diff(FUNCTIONS[name], exact, orders) if rule.arity > 1 else mp.diff(FUNCTIONS[name], *exact, 2)
                )
                assert abs(got[i][j] - slope) <= 1e-11 * (abs(slope) + abs(value) + 1), (point, i, j, got[i][j], slope)


@pytest.mark.parametrize(("name", "point", "result"), EDGES)
def test_second_derivative_at_a_masked_edge_is_a_number(
    bench: SecondOrder, name: str, point: tuple[float, ...], result: float
) -> None:
    for row in bench.second(name, RULES[name], list(point), result):
        assert not any(math.isnan(slope) for slope in row)


def test_mixed_derivative_of_pow_at_exponent_zero_is_not_masked_away(bench: SecondOrder) -> None:
    got = bench.second("llvm.pow", RULES["llvm.pow"], [2.0, 0.0], 1.0)
    assert got[0][1] == pytest.approx(0.5) and got[1][0] == pytest.approx(0.5)
