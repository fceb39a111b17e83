"""Fixtures of the interpreter's tests: native code compiled in-process, and cases made of a few lines of IR."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

import llvmlite.binding as binding
import pytest

from adfuzz.interp import Evaluation, evaluate
from adfuzz.ir import llvm
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, Layout, PointerLayout


@pytest.fixture
def native() -> Iterator[Callable[..., Any]]:
    """compile(text, name, result, *arguments) → a ctypes function of LLVM's unoptimised code for the generic CPU."""
    engines: list[Any] = []

    def build(text: str, name: str, result: Any, *arguments: Any) -> Any:
        module = llvm.parse(text)
        machine = binding.Target.from_default_triple().create_target_machine(cpu="x86-64", features="", opt=0)
        engine = binding.create_mcjit_compiler(module, machine)
        engine.finalize_object()
        engines.append(engine)
        return ctypes.CFUNCTYPE(result, *arguments)(engine.get_function_address(name))

    yield build
    for engine in engines:
        engine.close()


def layout_of(text: str) -> Layout:
    """Read `f64`, `i32`, `f64[3]` (an array behind a pointer)."""
    if text.endswith("]"):
        inner, count = text[:-1].split("[")
        return PointerLayout(ArrayLayout(layout_of(inner), int(count)))
    return IntegerLayout(int(text[1:])) if text[0] == "i" else FloatLayout(text)


@pytest.fixture
def case() -> Callable[..., Case]:
    """case(text, returns, name=layout…): floats are active, integers const."""

    def make(text: str, returns: str, /, **arguments: str) -> Case:
        made = tuple(
            Argument(
                name,
                layout_of(kind.removeprefix("const ")),
                Activity.CONST if kind.startswith(("i", "const")) else Activity.DUP if "[" in kind else Activity.OUT,
            )
            for name, kind in arguments.items()
        )
        result = layout_of(returns) if returns else None
        return Case("test", text, "f", made, result)

    return make


@pytest.fixture
def run(case: Callable[..., Case]) -> Callable[..., Evaluation]:
    """run(text, returns, point, tangents=(), number="dual", name=layout…) → Evaluation of @f."""

    def call(
        text: str, returns: str, point: tuple[Any, ...], /, tangents: Any = (), number: str = "dual", **arguments: str
    ) -> Evaluation:
        shaped = tuple(values if isinstance(values, tuple) else (values,) for values in point)
        return evaluate(case(text, returns, **arguments), shaped, tangents, number=number)

    return call
