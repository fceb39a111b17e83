"""Models of run-time functions compute what the library computes, and what the interpreter says it computes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from adfuzz.ad.lower import lower_module
from adfuzz.ad.models import PREFIX, add_models, build
from adfuzz.ad.models.objects import TASKS
from adfuzz.ad.prepare import prepare_module
from adfuzz.engines.native import NativeEngine
from adfuzz.frontends import to_ir
from adfuzz.interp import evaluate
from adfuzz.ir.instructions import Call
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module
from adfuzz.jit.protocol import Settings
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, Job, Mode, PointerLayout, Request, Trial

HERE = Path(__file__).parent
MODELS = Path(build.__file__).parent
FUNCTIONS = (
    "whole_", "whole4_", "lines_", "products_", "complexes_", "moved_", "assigned_", "contiguous_copy_", "components_",
    "pointed_", "listed_", "copied_objects_", "sections_",
    "_QMclassesPsourced",
)  # fmt: skip
X = (0.8, 0.35, 1.2, 0.55, 0.9, 0.45)
F64 = FloatLayout("f64")


@pytest.fixture(scope="module")
def source() -> str:
    return to_ir(HERE / "runtime.f90", level=0)


@pytest.fixture(scope="module")
def native() -> Iterator[NativeEngine]:
    engine = NativeEngine("plain", Settings())
    yield engine
    engine.close()


def case(text: str, name: str) -> Case:
    return Case(name, text, name, (Argument("x", PointerLayout(ArrayLayout(F64, 6)), Activity.DUP),), F64)


def with_models(text: str, name: str) -> str:
    module = parse_module(text)
    assert add_models(module, [module.function(name)])
    if any(f"adfuzz.{task}" in module.globals for task in TASKS):  # types are known once LLVM has inlined the models
        module = prepare_module(module, text, "runtime.f90", modelled=True)
    for function in module.functions:  # what stays open (`is it known when compiling`) is answered with no
        for i in [i for i in function.instructions if isinstance(i, Call)]:
            if i.callee.name == "adfuzz.integer":
                i.replace_all_uses_with(i.arguments[0])
                i.erase()
    return print_module(module)


@pytest.mark.needs("flang")
@pytest.mark.parametrize("name", FUNCTIONS)
def test_library_interpreter_and_models_agree(source: str, native: NativeEngine, name: str) -> None:
    job = Job(case(source, name), Request(Mode.PRIMAL, (Activity.DUP,)), (Trial((X,), ()),))
    outcome = native.run([job])[0]
    assert outcome.values, outcome.message
    compiled = outcome.values[0].returned[0]
    interpreted = evaluate(case(source, name), (X,), number="float").returned.values[0]
    modelled = evaluate(case(with_models(source, name), PREFIX + name), (X,), number="float").returned.values[0]
    assert interpreted == pytest.approx(compiled, rel=1e-7 if name in ("whole4_", "complexes_") else 1e-14)
    assert modelled == pytest.approx(interpreted, rel=1e-7 if name in ("whole4_", "complexes_") else 1e-14)


@pytest.mark.needs("clang-22")
@pytest.mark.parametrize("path", sorted(MODELS.glob("*.c")), ids=lambda path: path.stem)
def test_text_of_a_model_is_what_its_source_compiles_to(path: Path) -> None:
    assert path.with_suffix(".ll").read_text(encoding="utf-8") == build.build(path)


def test_primal_program_keeps_calling_its_library() -> None:
    text = """
declare double @_FortranASumReal8(ptr, ptr, i32, i32, ptr)
declare double @__enzyme_autodiff(...)
define double @f(ptr %x) noinline {
  %d = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0,
    [1 x [3 x i64]] [[3 x i64] [i64 1, i64 3, i64 8]] }, ptr %d
  store ptr %x, ptr %d
  %s = call double @_FortranASumReal8(ptr %d, ptr null, i32 1, i32 0, ptr null)
  ret double %s
}
define double @df(ptr %x, ptr %dx) {
  %primal = call double @f(ptr %x)
  %r = call double (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx)
  ret double %primal
}
"""
    module = parse_module(lower_module(text))
    callers = {f.name for f in module.functions for i in f.instructions
               if isinstance(i, Call) and i.callee.name == "_FortranASumReal8"}  # fmt: skip
    assert "f" in callers
    assert not [f.name for f in module.functions if f.name.startswith(("adfuzz.model", PREFIX))]


@pytest.mark.needs("flang")
def test_what_a_model_leaves_to_the_library_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "order.f90"
    path.write_text(
        "function turned(x) result(r)\n  real(8) :: x(6), r, m(2, 3)\n"
        "  m = reshape(x, (/ 2, 3 /), order=(/ 2, 1 /))\n  r = m(1, 2) * m(2, 1)\nend function\n"
    )
    text = to_ir(path, level=0) + (
        "\ndeclare double @__enzyme_autodiff(...)\ndefine double @df(ptr %x, ptr %dx) {\n"
        "  %r = call double (...) @__enzyme_autodiff(ptr @turned_, ptr %x, ptr %dx)\n  ret double %r\n}\n"
    )
    with pytest.raises(Exception, match=r"no derivative is known for.*_FortranAReshape"):
        lower_module(text)
