"""The code that rows build: what it calls, lanes that are switched off, digamma, and the example of the README."""

from __future__ import annotations

import math
import re
import struct
import subprocess
import sys
from pathlib import Path

import mpmath as mp
import pytest

import adfuzz.ad.rules
from adfuzz.ad.rules import RULES
from adfuzz.ad.support import support_function
from adfuzz.ad.terms import Emitting
from adfuzz.errors import InternalError, Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_float
from adfuzz.ir.instructions import Block
from adfuzz.ir.module import Function, Module
from adfuzz.ir.printer import print_module
from adfuzz.ir.values import Value
from tests.ad.rules.rule_harness import Bench, Shape

DIGAMMA_POINTS = [
    1e-300, 1e-9, 0.01, 0.3, 0.5, 0.999, 1.0, 1.2, 1.46, 1.4616321449683623, 1.4616321449683625, 1.7, 2.0, 2.5, 5.0,
    9.99, 10.0, 10.5, 33.3, 1e3, 1e8, 1e300, -0.1, -0.5, -1.3, -2.75, -7.9, -100.25,
]  # fmt: skip


def test_pow_with_constant_exponent_calls_no_logarithm() -> None:
    module = Module("m")
    function = Function("f", ty.function(ty.DOUBLE, (ty.DOUBLE, ty.DOUBLE, ty.DOUBLE)))
    module.add(function)
    b = Builder(function.add_block("entry"))
    math_ = Emitting(b)
    x, y, t = [math_.wrap(argument) for argument in function.arguments]
    maps = RULES["pow"].maps([x, math_.wrap(constant_float(ty.DOUBLE, 3.0))], y)
    assert maps[0] is not None
    b.ret(maps[0](t).value)
    text = print_module(module)
    assert "@llvm.pow.f64" in text and "@llvm.log" not in text


def test_leaf_that_is_not_read_is_never_looked_up() -> None:
    function = Function("f", ty.function(ty.DOUBLE, (ty.DOUBLE,)))
    Module("m").add(function)
    math_ = Emitting(Builder(function.add_block("entry")))

    def fail() -> Value:
        raise AssertionError("looked up")

    lazy = math_.lazy(ty.DOUBLE, fail)
    t = math_.wrap(function.arguments[0])
    first = RULES["fma"].maps([lazy, t, lazy], lazy)[0]
    assert first is not None and first(t).value is not None


@pytest.mark.parametrize("point", DIGAMMA_POINTS)
def test_lgamma_row_is_digamma_to_fourteen_digits(bench: Bench, point: float) -> None:
    (got,) = bench.apply("lgamma", [point], 0.0, 1.0)
    with mp.workdps(50):
        slope = mp.digamma(mp.mpf(point))
        assert got is not None and abs(got - slope) <= 1e-14 * abs(slope)


@pytest.mark.parametrize("point", [-0.0, 0.0, -1.0, -5.0, math.nan, -math.inf])
def test_digamma_has_no_number_at_poles(bench: Bench, point: float) -> None:
    (got,) = bench.apply("lgamma", [point], 0.0, 1.0)
    assert got is not None and not math.isfinite(got)


def test_unknown_support_function_is_refused() -> None:
    with pytest.raises(InternalError, match=r"adfuzz\.trigamma"):
        support_function(Module("m"), "adfuzz.trigamma")


def test_support_function_is_linked_once() -> None:
    module = Module("m")
    assert support_function(module, "adfuzz.digamma") is support_function(module, "adfuzz.digamma")


def test_libm_function_on_a_scalable_vector_is_refused() -> None:
    bench = Bench()
    type = ty.vector(2, ty.DOUBLE, scalable=True)
    with pytest.raises(Unsupported, match="no vector form"):
        Emitting(Builder(_block(bench.module))).call(
            "erf", [Emitting(Builder(_block(bench.module))).wrap(constant_float(type, 1.0))]
        )


def _block(module: Module) -> Block:
    function = Function(module.free_name("f"), ty.function(ty.VOID, ()))
    module.add(function)
    return function.add_block("entry")


V4 = ty.vector(4, ty.DOUBLE)
MASK = ty.vector(4, ty.I1)


@pytest.fixture(scope="module")
def bench() -> Bench:
    made = Bench()
    made.add("lgamma", RULES["lgamma"], Shape.uniform(RULES["lgamma"], ty.DOUBLE))
    for name, count in (("fmul", 2), ("fdiv", 2), ("sqrt", 1), ("fma", 3), ("maxnum", 2)):
        made.add(f"vp.{name}", RULES[f"llvm.vp.{name}"], Shape((V4,) * count + (MASK, ty.I32), V4, V4))
    for name in ("merge", "select"):
        made.add(f"vp.{name}", RULES[f"llvm.vp.{name}"], Shape((MASK, V4, V4, ty.I32), V4, V4))
    narrow = ty.vector(4, ty.FLOAT)
    made.add("vp.fpext", RULES["llvm.vp.fpext"], Shape((narrow, MASK, ty.I32), V4, V4))
    return made


def vectors(bench: Bench, name: str, parts: list[bytes], arguments: int) -> list[list[float]]:
    """Run maps on 32-byte slots; one vector per argument."""
    out = bench.run(name, b"".join(part.ljust(32, b"\0") for part in parts), 32 * arguments)
    return [list(struct.unpack_from("<4d", out, 32 * index)) for index in range(arguments)]


def lanes(*values: float) -> bytes:
    return struct.pack("<4d", *values)


ON_OFF = bytes([0b1011])  # lane 2 is masked off
LENGTH = struct.pack("<i", 3)  # lane 3 is beyond the length


def test_switched_off_lanes_get_zero_even_beside_infinities(bench: Bench) -> None:
    a, b = lanes(2, 3, math.inf, math.nan), lanes(5, 7, math.nan, math.inf)
    got = vectors(bench, "vp.fmul", [a, b, ON_OFF, LENGTH, lanes(10, 21, 0, 0), lanes(1, 2, 1, 1)], 4)
    assert got[:2] == [[5, 14, 0, 0], [2, 6, 0, 0]]


def test_predicated_square_root_is_the_plain_one_in_its_lanes(bench: Bench) -> None:
    (got, *_) = vectors(bench, "vp.sqrt", [lanes(4, 0, 4, 4), ON_OFF, LENGTH, lanes(2, 0, 2, 2), lanes(1, 1, 1, 1)], 3)
    assert got == [0.25, 0, 0, 0]


def test_merge_gives_lanes_beyond_the_length_to_the_second(bench: Bench) -> None:
    got = vectors(bench, "vp.merge", [ON_OFF, lanes(0, 0, 0, 0), lanes(0, 0, 0, 0), LENGTH, b"", lanes(1, 2, 3, 4)], 4)
    assert got[1:3] == [[1, 2, 0, 0], [0, 0, 3, 4]]


def test_select_gives_lanes_beyond_the_length_to_neither(bench: Bench) -> None:
    got = vectors(bench, "vp.select", [ON_OFF, lanes(0, 0, 0, 0), lanes(0, 0, 0, 0), LENGTH, b"", lanes(1, 2, 3, 4)], 4)
    assert got[1:3] == [[1, 2, 0, 0], [0, 0, 3, 0]]


def test_readme_example_runs() -> None:
    readme = Path(adfuzz.ad.rules.__file__).with_name("README.md").read_text()
    (code,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    (shown,) = re.findall(r"```text\n(.*?)```", readme, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == (shown, "")
