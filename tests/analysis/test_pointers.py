"""Which memory a pointer may mean: what may be the same is one class, what cannot be is kept apart."""

from __future__ import annotations

import pytest

from adfuzz.analysis.pointers import PointerAnalysis
from adfuzz.ir import llvm
from adfuzz.ir.values import Argument, Value

HEAD = """
declare ptr @malloc(i64)
declare ptr @realloc(ptr, i64)
declare ptr @pick(ptr, ptr)
declare ptr @stranger()
declare void @keep(ptr, ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
@cell = internal global ptr null
"""

ROWS = {
    "two_allocas": ("%p = alloca double\n%q = alloca double", "p/q"),
    "an_element_is_its_array": ("%p = alloca [4 x double]\n%q = getelementptr double, ptr %p, i64 %n", "p=q"),
    "two_allocations": ("%p = call ptr @malloc(i64 8)\n%q = call ptr @malloc(i64 8)", "p/q"),
    "select_joins": ("%p = select i1 %c, ptr %a, ptr %b", "p=a p=b"),
    "stored_and_loaded": ("%s = alloca ptr\nstore ptr %a, ptr %s\n%p = load ptr, ptr %s", "p=a p/s p/b"),
    "through_two_slots": (
        "%s = alloca ptr\n%t = alloca ptr\nstore ptr %a, ptr %s\n"
        "call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %s, i64 8, i1 false)\n%p = load ptr, ptr %t", "p=a s/t p/b"),
    "through_an_integer": ("%i = ptrtoint ptr %a to i64\n%j = add i64 %i, 8\n%p = inttoptr i64 %j to ptr", "p=a p/b"),
    "through_a_struct": (
        "%u = insertvalue { ptr, i64 } poison, ptr %a, 0\n%p = extractvalue { ptr, i64 } %u, 0", "p=a p/b"),
    "through_a_global": ("store ptr %a, ptr @cell\n%p = load ptr, ptr @cell", "p=a p/b"),
    "moved_by_realloc": ("%p = call ptr @malloc(i64 8)\n%q = call ptr @realloc(ptr %p, i64 16)", "p=q p/a"),
    "result_of_an_unknown_call": ("%p = call ptr @pick(ptr %a, ptr %b)", "p=a p=b"),
    "kept_by_an_unknown_call": ("%s = alloca ptr\n%t = alloca ptr\nstore ptr %a, ptr %s\n"
                                "call void @keep(ptr %s, ptr %t)\n%p = load ptr, ptr %t", "p=a p=s s=t"),
    "not_kept_by_an_unknown_call": ("%s = alloca ptr\n%t = alloca ptr\nstore ptr %a, ptr %s\ncall void @keep("
                                    "ptr captures(none) %s, ptr captures(none) %t)\n%p = load ptr, ptr %t", "p=a s/t"),
    "what_an_argument_points_to": ("%p = load ptr, ptr %a\n%q = load ptr, ptr %b", "p/a p/q"),
}  # fmt: skip


def analysis_of(body: str) -> tuple[PointerAnalysis, dict[str, Value]]:
    text = f"{HEAD}define void @f(ptr %a, ptr %b, i64 %n, i1 %c) {{\n{body}\nret void\n}}\n"
    function = llvm.load_text(text).function("f")
    values: list[Value] = [*function.arguments, *function.instructions]
    return PointerAnalysis(function), {value.name: value for value in values if value.name}


@pytest.mark.parametrize("name", ROWS)
def test_memory_is_joined_where_it_may_be_the_same_and_only_there(name: str) -> None:
    body, facts = ROWS[name]
    analysis, values = analysis_of(body)
    for fact in facts.split():
        same = "=" in fact
        left, right = fact.replace("=", "/").split("/")
        assert (analysis.memory(values[left]) is analysis.memory(values[right])) is same, fact


def test_sources_name_where_memory_comes_from() -> None:
    analysis, values = analysis_of("%p = select i1 %c, ptr %a, ptr %b\n%q = alloca double")
    assert [s.name for s in analysis.memory(values["p"]).sources if isinstance(s, Argument)] == ["a", "b"]
    assert list(analysis.memory(values["q"]).sources) == [values["q"]]


def test_source_is_kept_where_a_use_stands_before_the_allocation_in_the_text() -> None:
    analysis, values = analysis_of(
        "br label %make\nuse:\nstore ptr %p, ptr @cell\n%q = load ptr, ptr @cell\nbr label %end\n"
        "make:\n%p = call ptr @malloc(i64 8)\nbr label %use\nend:"
    )
    assert values["p"] in analysis.memory(values["q"]).sources


def test_pointer_from_nowhere_may_be_anything() -> None:
    analysis, values = analysis_of("%p = call ptr @stranger()")
    assert analysis.memory(values["p"]) is analysis.find(analysis.unknown)


def test_floats_take_no_part() -> None:
    analysis, values = analysis_of("%v = load double, ptr %a\n%w = load i64, ptr %a")
    assert not analysis.known(values["v"])
    assert analysis.known(values["w"])
