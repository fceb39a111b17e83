"""What the reverse sweep keeps, and what it computes again: seen in the listing and in the code."""

from __future__ import annotations

import pytest

from adfuzz.ad.explain import explain
from adfuzz.ad.lower import lower_module
from adfuzz.ad.options import Options

HEAD = """@enzyme_dup = external global i32
@enzyme_const = external global i32
declare void @__enzyme_autodiff(...)
declare double @llvm.exp.f64(double)
define void @derivative(ptr %x, ptr %dx, i64 %n) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  call void (...) @__enzyme_autodiff(ptr @f, i32 %dup, ptr %x, ptr %dx, i32 %const, i64 %n)
  ret void
}
"""


def program(body: str, carried: str = "", attributes: str = "") -> str:
    """A loop of n rounds over x[i] whose body stores %new to x[i]."""
    return (
        HEAD
        + f"""define void @f(ptr noalias %x, i64 %n) {attributes} {{
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %head ]
  {carried}
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p, align 8, !tbaa !1
  {body}
  store double %new, ptr %p, align 8, !tbaa !1
  %next = add nuw nsw i64 %i, 1
  %go = icmp ult i64 %next, %n
  br i1 %go, label %head, label %end
end:
  ret void
}}
!1 = !{{!2, !2, i64 0}}
!2 = !{{!"double", !3, i64 0}}
!3 = !{{!"root"}}
"""
    )


LINEAR = program("%new = fmul double %v, 2.0")
SQUARE = program("%new = fmul double %v, %v")
CHAIN = program(
    """%a = fadd double %v, %s
  %b = fmul double %a, 3.0
  %c = fdiv double %b, %a
  %new = fmul double %c, %b""",
    "%s = phi double [ 0.0, %entry ], [ %new, %head ]",
)


def kept(text: str, **options: bool) -> list[str]:
    """The lines of the listing for values that are kept."""
    lines = explain(text, "cache", Options(**options)).splitlines()
    return [line for line in lines if line.strip().startswith("kept")]


def test_linear_loop_keeps_nothing_and_counts_its_rounds() -> None:
    assert kept(LINEAR) == []
    assert "rounds counted" in explain(LINEAR, "cache", Options())
    assert "@malloc" not in lower_module(LINEAR)


def test_overwritten_value_is_kept_with_room_for_all_rounds() -> None:
    assert len(kept(SQUARE)) == 1
    assert "its memory may change" in kept(SQUARE)[0]
    lowered = lower_module(SQUARE)
    assert "@malloc" in lowered
    assert "@adfuzz.grow" not in lowered


def test_minimum_cut_keeps_one_value_from_which_the_others_follow() -> None:
    found = kept(CHAIN)
    assert len(found) == 1
    assert "that saves keeping more" in found[0]
    assert "fadd" in found[0]


def test_always_cache_keeps_what_could_be_computed_again() -> None:
    assert len(kept(CHAIN, always_cache=True)) > 2


def test_lifo_counts_no_rounds_and_grows_its_stacks() -> None:
    assert "rounds recorded" in explain(SQUARE, "cache", Options(lifo=True))
    assert "@adfuzz.grow" in lower_module(SQUARE, Options(lifo=True))


def test_expensive_call_is_kept_unless_everything_is_to_be_computed_again() -> None:
    text = program(
        """%e = call double @llvm.exp.f64(double %s)
  %new = fmul double %v, %e""",
        "%s = phi double [ 0.0, %entry ], [ %e, %head ]",
    )
    assert any("@llvm.exp" in line for line in kept(text))
    assert not any("@llvm.exp" in line for line in kept(text, always_recompute=True))


def derivative(text: str, **options: bool) -> str:
    """The text of the derivative function alone."""
    lowered = lower_module(text, Options(**options))
    start = lowered.index("define internal void @diffe.f")
    return lowered[start : lowered.index("\n}", start)]


def test_facts_of_the_source_survive_only_with_the_table() -> None:
    with_table, without = derivative(SQUARE), derivative(SQUARE, survives=False)
    assert "!tbaa" in with_table and "add nuw nsw" in with_table and "ptr noalias" in with_table
    assert "!tbaa" not in without and "add nuw nsw" not in without and "noalias" not in without
    assert "noalias" not in derivative(SQUARE, runtime_activity=True).split("\n")[0]


def test_shadow_parameters_claim_nothing() -> None:
    assert "noalias %x.shadow" not in derivative(SQUARE)


def test_target_survives_so_that_derivatives_can_be_inlined() -> None:
    lowered = lower_module(program("%new = fmul double %v, %v", attributes='"target-cpu"="x86-64-v3"'))
    line = next(line for line in lowered.splitlines() if "@diffe.f(" in line and line.startswith("define"))
    group = line.split("#")[1].split()[0]
    assert f'attributes #{group} = {{ "target-cpu"="x86-64-v3" }}' in lowered


@pytest.mark.parametrize("flags", ["fast", "reassoc contract"])
def test_fast_math_is_inherited_unless_switched_off(flags: str) -> None:
    text = program(f"%new = fmul {flags} double %v, %v")
    assert "fmul reassoc" in derivative(text)
    again = [line for line in derivative(text, fast_math=False).splitlines() if "fmul" in line]
    assert len(again) > 1
    assert sum("reassoc" in line or "fast" in line for line in again) <= 1  # the primal's own


def test_plan_lists_each_derivative_with_its_mode() -> None:
    assert explain(SQUARE, "plan", Options()).strip() == "@f combined (%x: dup, %n: const); result none"
