"""Vector loads that LLVM has widened are narrowed to the lanes that are used as floats."""

from __future__ import annotations

import pytest

from adfuzz.ad.normalise import normalise
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Load

LOAD = "define double @f(ptr %p) {\n  %v = load <2 x double>, ptr %p, align 8\n"
FIRST = "  %a = extractelement <2 x double> %v, i64 0\n"
COUNT = (
    "  %w = bitcast <2 x double> %v to <2 x i64>\n  %n = extractelement <2 x i64> %w, i64 1\n"
    "  %b = sitofp i64 %n to double\n"
)
TWICE = "  %q = shufflevector <2 x double> %v, <2 x double> poison, <2 x i32> zeroinitializer\n"
USES = {
    "one lane": (FIRST + "  %r = fneg double %a\n", [ty.DOUBLE]),
    "a lane and an integer": (FIRST + COUNT + "  %r = fmul double %a, %b\n", [ty.I64, ty.DOUBLE]),
    "a lane twice": (TWICE + "  %r = extractelement <2 x double> %q, i64 1\n", [ty.DOUBLE]),
    "both lanes": (FIRST + "  %b = extractelement <2 x double> %v, i64 1\n  %r = fmul double %a, %b\n", None),
    "a lane behind arithmetic": (
        "  %s = fneg <2 x double> %v\n  %r = extractelement <2 x double> %s, i64 0\n",
        [ty.DOUBLE],
    ),
    "the whole": (FIRST + "  store <2 x double> %v, ptr %p, align 8\n  %r = fneg double %a\n", None),
}


@pytest.mark.parametrize("name", USES)
def test_load_reads_as_floats_only_the_lanes_that_are_used_so(name: str) -> None:
    uses, expected = USES[name]
    module = llvm.load_text(f"{LOAD}{uses}  ret double %r\n}}\n")
    made = normalise(module.function("f"))
    loads = [i.type for i in made.instructions if isinstance(i, Load)]
    assert loads == (expected or [ty.vector(2, ty.DOUBLE)])
