"""Real compiler output runs: the bits of native code, the tangents of finite differences at 200 bits, no surprises."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any

import pytest

from adfuzz.errors import Unsupported
from adfuzz.interp import Evaluation, LimitExceeded, Limits, Terminated, UndefinedBehaviour, evaluate
from adfuzz.interp.highnumbers import number, precision
from adfuzz.ir import llvm
from adfuzz.ir.module import Function
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, PointerLayout

SAMPLES = Path(os.environ.get("ADFUZZ_SAMPLES", Path(__file__).resolve().parents[3] / "shared" / "samples"))
FILES = [
    *("c/c1_struct.O0.ll", "c/c1_struct.O2.ll", "c/c2_union_switch.O0.ll", "c/c2_union_switch.O3.ll"),
    *("cpp/p1_virtual.O2.ll", "cpp/p2_lambda_vec.O2.ll", "cpp/p2_lambda_vec.O0.ll"),
    *("rust/r1_slices.O0clean.ll", "rust/r1_slices.O2.ll", "rust/r2_enum.O2.ll", "rust/r3_dyn.O2.ll"),
    *("numba/k1.ll", "numba/O0_k1.ll", "numba/k2.ll", "fortran/f1_assumed.O2.ll", "zig/clean.O2.ll", "openmp/o1.O2.ll"),
]
C_TYPES = {
    "double": ctypes.c_double, "float": ctypes.c_float, "i64": ctypes.c_int64, "i32": ctypes.c_int32,
    "i16": ctypes.c_int16, "i8": ctypes.c_int8, "ptr": ctypes.c_void_p, "void": None,
}  # fmt: skip
FLOATS = {"double": "f64", "float": "f32"}
STEP = 2.0**-60
LINKABLE = frozenset(("malloc", "free", "sin", "exp", "cos", "pow", "log", "sqrt", "tanh"))

pytestmark = pytest.mark.skipif(not SAMPLES.exists(), reason="no samples here: set ADFUZZ_SAMPLES")


def case_of(text: str, function: Function) -> tuple[Case, Any, Any] | None:
    """Guess a call: pointers get 64 doubles, integers 3; None where a type is not simple."""
    types = [str(parameter) for parameter in function.function_type.parameters]
    result = str(function.result_type)
    if function.function_type.variadic or any(t not in C_TYPES for t in types) or result not in C_TYPES:
        return None
    arguments: list[Argument] = []
    point: list[tuple[float | int, ...]] = []
    for index, type in enumerate(types):
        if type == "ptr":
            arguments.append(Argument(f"a{index}", PointerLayout(ArrayLayout(FloatLayout("f64"), 64)), Activity.DUP))
            point.append(tuple(0.1 + 0.03 * k + 0.2 * index for k in range(64)))
        elif type in FLOATS:
            arguments.append(Argument(f"a{index}", FloatLayout(FLOATS[type]), Activity.OUT))
            point.append((0.75 + 0.25 * index,))
        else:
            arguments.append(Argument(f"a{index}", IntegerLayout(int(type[1:])), Activity.CONST))
            point.append((3,))
    returns = None if result in ("void", "ptr") else FloatLayout("f64") if result == "double" else None
    if result == "float":
        returns = FloatLayout("f32")
    seed = tuple(
        tuple(float((7 * k + i) % 3 - 1) if leaf.is_float else 0 for k, leaf in enumerate(argument.leaves))
        for i, argument in enumerate(arguments)
    )
    return Case(function.name, text, function.name, tuple(arguments), returns), tuple(point), seed


def leaves(found: Evaluation) -> list[Any]:
    return [v for part in (found.returned, *found.memory) for v in part.values]


def tangents(found: Evaluation) -> list[tuple[float, float]]:
    parts = (found.returned_tangents[0], *found.tangents[0])
    return [pair for part in parts for pair in zip(part.values, part.bounds, strict=True)]


def same(x: Any, y: Any) -> bool:
    is_address = 0 < abs(x) < 1e-290 and 0 < abs(y) < 1e-290  # a pointer that the function put among the doubles
    return x == y or (x != x and y != y) or is_address


def check_differences(case: Case, point: Any, seed: Any, dual: Evaluation) -> bool:
    def moved(values: Any, sign: int, ts: Any) -> tuple[Any, ...]:
        return tuple(
            number(v) + sign * STEP * t if isinstance(v, float) else v for v, t in zip(values, ts, strict=True)
        )

    with precision():
        points = [tuple(moved(vs, sign, ts) for vs, ts in zip(point, seed, strict=True)) for sign in (-1, 1)]
        low, high = (evaluate(case, p, number="high", limits=Limits(steps=100_000)) for p in points)
        if low.path != high.path or low.path != dual.path:
            return False
        for a, b, (t, bound) in zip(leaves(low), leaves(high), tangents(dual), strict=True):
            if not isinstance(a, int):
                slope = float((b - a) / (2 * STEP))
                assert abs(slope - t) <= bound + 2.0**-50 * abs(slope), case.name
    return True


@pytest.mark.parametrize("file", FILES)
def test_sample_functions_run_and_differentiate(file: str, native) -> None:
    text = llvm.read(SAMPLES / file)
    module = llvm.load_text(text)
    linked = all(
        f.name in LINKABLE or f.name.startswith("llvm.") for f in module.functions if f.is_declaration
    ) and not any("fmuladd" in f.name for f in module.functions)
    ran = differentiated = 0
    for function in module.functions:
        made = None if function.is_declaration else case_of(text, function)
        if made is None:
            continue
        case, point, seed = made
        try:
            plain = evaluate(case, point, number="float", limits=Limits(steps=100_000))
            dual = evaluate(case, point, (seed,), limits=Limits(steps=100_000))
        except (UndefinedBehaviour, Unsupported, LimitExceeded, Terminated):
            continue  # the guessed arguments do not suit the function
        ran += 1
        if not dual.abstain and not dual.undefined:
            assert all(same(x, y) for x, y in zip(leaves(plain), leaves(dual), strict=True)), case.name
            differentiated += check_differences(case, point, seed, dual)
        if linked and case.returns is not None:
            compare_native(native, text, function, case, point, plain)
    assert ran > 0


def compare_native(native: Any, text: str, function: Function, case: Case, point: Any, plain: Evaluation) -> None:
    types = [C_TYPES[str(parameter)] for parameter in function.function_type.parameters]
    compiled = native(text, function.name, C_TYPES[str(function.result_type)], *types)
    pairs = zip(case.arguments, point, strict=True)
    buffers = [(ctypes.c_double * 64)(*values) if a.is_pointer else None for a, values in pairs]
    passed = [ctypes.addressof(b) if b is not None else values[0] for b, values in zip(buffers, point, strict=True)]
    assert same(compiled(*passed), plain.returned.values[0]), case.name
    for buffer, part in zip(buffers, plain.memory, strict=True):
        assert buffer is None or all(same(x, y) for x, y in zip(buffer, part.values, strict=True)), case.name
