"""Intrinsics of x86 that add neighbouring lanes or work on the first one: exact derivatives of quadratic functions."""

from __future__ import annotations

import ctypes

import llvmlite.binding as binding
import pytest

from adfuzz.ad import lower_module
from adfuzz.ir import llvm

PROGRAM = """
declare {vector} @{name}({parameters})
declare double @__enzyme_autodiff(...)
declare double @__enzyme_fwddiff(...)
define double @f(double %x) {{
  %s = {narrowed}
{lanes}
  %r = call {vector} @{name}({arguments})
{weighted}
  %w = {widened}
  ret double %w
}}
define double @reverse(double %x) {{
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}}
define double @forward(double %x) {{
  %r = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0)
  ret double %r
}}
"""

# name, lanes, type of a lane, operands that are vectors, constant behind them
INTRINSICS = [
    ("llvm.x86.sse3.hadd.pd", 2, "double", 2, None), ("llvm.x86.sse3.hadd.ps", 4, "float", 2, None),
    ("llvm.x86.sse3.hsub.pd", 2, "double", 2, None), ("llvm.x86.sse3.hsub.ps", 4, "float", 2, None),
    ("llvm.x86.avx.hadd.pd.256", 4, "double", 2, None), ("llvm.x86.avx.hsub.ps.256", 8, "float", 2, None),
    ("llvm.x86.sse3.addsub.pd", 2, "double", 2, None), ("llvm.x86.avx.addsub.ps.256", 8, "float", 2, None),
    ("llvm.x86.sse41.dppd", 2, "double", 2, "i8 49"), ("llvm.x86.sse41.dppd", 2, "double", 2, "i8 18"),
    ("llvm.x86.sse41.dpps", 4, "float", 2, "i8 -75"), ("llvm.x86.avx.dp.ps.256", 8, "float", 2, "i8 113"),
    ("llvm.x86.sse41.round.sd", 2, "double", 2, "i32 1"), ("llvm.x86.sse41.round.ss", 4, "float", 2, "i32 10"),
]  # fmt: skip


def program(name: str, count: int, element: str, operands: int, constant: str | None) -> str:
    """f(x): lanes that are straight lines in x (the first one of the second operand is a constant), the intrinsic, a
    weighted sum."""
    vector, lines, sums = f"<{count} x {element}>", list[str](), [f"  %sum0 = fadd {element} 0.0, 0.0"]
    for side in "ab"[:operands]:
        before = "zeroinitializer"
        for n in range(count):
            slope = 0 if side == "b" and n == 0 else n + 2 + 3 * (side == "b")
            lines.append(f"  %{side}.t{n} = fmul {element} %s, {float(slope)}")
            lines.append(f"  %{side}.l{n} = fadd {element} %{side}.t{n}, {n - 1.5}")
            lines.append(f"  %{side}.{n} = insertelement {vector} {before}, {element} %{side}.l{n}, i32 {n}")
            before = f"%{side}.{n}"
    for n in range(count):
        sums.append(f"  %e{n} = extractelement {vector} %r, i32 {n}")
        sums.append(f"  %m{n} = fmul {element} %e{n}, {float(2 * n + 1)}")
        sums.append(f"  %sum{n + 1} = fadd {element} %sum{n}, %m{n}")
    more = [constant] if constant else []
    arguments = [f"{vector} %{side}.{count - 1}" for side in "ab"[:operands]] + more
    parameters = [vector] * operands + [part.split()[0] for part in more]
    is_single, total = element == "float", f"%sum{count}"
    return PROGRAM.format(
        narrowed="fptrunc double %x to float" if is_single else "fadd double %x, 0.0",
        widened=f"fpext float {total} to double" if is_single else f"fadd double {total}, 0.0",
        name=name, vector=vector, element=element, lanes="\n".join(lines), weighted="\n".join(sums),
        arguments=", ".join(arguments), parameters=", ".join(parameters),
    )  # fmt: skip


@pytest.mark.parametrize("intrinsic", INTRINSICS, ids=lambda row: f"{row[0]}-{row[4]}")
def test_derivative_is_the_slope(intrinsic: tuple[str, int, str, int, str | None]) -> None:
    features = binding.get_host_cpu_features()
    if not features["avx"]:
        pytest.skip("the processor has no AVX")
    llvm.initialise()
    module = binding.parse_assembly(lower_module(program(*intrinsic)), binding.create_context())
    target = binding.Target.from_default_triple()
    machine = target.create_target_machine(cpu=binding.get_host_cpu_name(), features=features.flatten())
    engine = binding.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    f, reverse, forward = (
        ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(engine.get_function_address(name))
        for name in ("f", "reverse", "forward")
    )
    slope = (f(3.0) - f(1.0)) / 2
    assert slope != 0
    assert (forward(2.0), reverse(2.0)) == (slope, slope)
