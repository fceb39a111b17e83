"""Whether a loaded value may be gone when the reverse sweep wants it again: each row is a body with the load %v."""

from __future__ import annotations

import pytest

from adfuzz.analysis.activity import Activity
from adfuzz.analysis.overwritten import Overwritten
from adfuzz.ir import llvm
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Instruction, Load
from adfuzz.ir.values import Value

HEAD = """
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @change(ptr)
declare void @anything()
declare double @look(ptr) memory(read)
declare double @llvm.sin.f64(double)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.lifetime.end.p0(ptr)
declare void @fill(ptr) memory(argmem: write)
declare void @keep(ptr captures(none))
declare ptr @keep_and_give(ptr captures(ret: address, provenance))
declare void @fail() noreturn
define internal void @writes(ptr %to, ptr %from) {
%w = load double, ptr %from
store double %w, ptr %to
ret void
}
define internal void @recurs(ptr %to, ptr %from, i64 %n) {
%stop = icmp eq i64 %n, 0
br i1 %stop, label %end, label %more
more:
%m = sub i64 %n, 1
%q = getelementptr double, ptr %to, i64 %m
call void @writes(ptr %q, ptr %from)
call void @recurs(ptr %to, ptr %from, i64 %m)
br label %end
end:
ret void
}
define internal void @swaps(ptr %to, ptr %from, i64 %n) {
%stop = icmp eq i64 %n, 0
br i1 %stop, label %end, label %more
more:
%m = sub i64 %n, 1
store double 1.0, ptr %to
call void @swaps(ptr %from, ptr %to, i64 %m)
br label %end
end:
ret void
}
define internal void @fails(ptr %p, i1 %c) {
br i1 %c, label %bad, label %end
bad:
store double 1.0, ptr %p
call void @fail()
unreachable
end:
ret void
}
define internal void @forwards(ptr %p, i1 %c) {
call void @fails(ptr %p, i1 %c)
ret void
}
define internal void @writes_state(ptr %p) {
store double 1.0, ptr @state
ret void
}
define internal void @writes_behind(ptr %p) {
%q = load ptr, ptr %p
store double 1.0, ptr %q
ret void
}
define internal void @writes_own() {
%p = alloca double
call void @change(ptr %p)
store double 1.0, ptr %p
ret void
}
define internal void @writes_copy(ptr byval(double) %p) {
store double 1.0, ptr %p
ret void
}
@table = internal constant [2 x double] [double 1.0, double 2.0]
@state = internal global double 0.0
"""
PLAIN = "%v = load double, ptr %a\n"
LOOP = """br label %loop
loop:
%i = phi i64 [ 0, %0 ], [ %j, %loop ]
BODY
%j = add i64 %i, 1
%go = icmp slt i64 %j, %n
br i1 %go, label %loop, label %done
done:"""
LOCAL = "%p = alloca double\nstore double 1.0, ptr %p\n%v = load double, ptr %p\n"
HEAP = (
    "%p = call ptr @malloc(i64 8)\n%q = call ptr @malloc(i64 8)\nstore double 1.0, ptr %p\n%v = load double, ptr %p\n"
)

SAFE = {
    "nothing_follows": f"store double 0.0, ptr %a\n{PLAIN}",
    "reads_follow": f"{PLAIN}%w = load double, ptr %a\n%s = call double @look(ptr %a)",
    "mathematics_follows": f"{PLAIN}%s = call double @llvm.sin.f64(double %v)",
    "constant_memory": "%v = load double, ptr @table\ncall void @anything()\nstore double 0.0, ptr %a",
    "a_store_to_a_local": f"%p = alloca double\n{PLAIN}store double 0.0, ptr %p",
    "a_store_to_fresh_heap": f"%p = call ptr @malloc(i64 8)\n{PLAIN}store double 0.0, ptr %p",
    "a_store_to_an_unaliased_argument": f"{PLAIN}store double 0.0, ptr %u",
    "a_free_which_is_postponed": f"{HEAP}call void @free(ptr %p)",
    "a_store_to_another_allocation": f"{HEAP}store double 0.0, ptr %q",
    "a_call_that_cannot_know_the_local": f"{LOCAL}call void @anything()\ncall void @change(ptr %a)",
    "the_end_of_a_lifetime": f"{LOCAL}call void @llvm.lifetime.end.p0(ptr %p)",
    "a_store_before_the_loop": "store double 0.0, ptr %a\n" + LOOP.replace("BODY", PLAIN.strip()),
    "a_call_that_writes_elsewhere_only_by_argument": f"{PLAIN}call void @writes(ptr %u, ptr %a)",
    "a_recursion_that_writes_through_another_argument": f"{PLAIN}call void @recurs(ptr %u, ptr %a, i64 %n)",
    "a_declaration_that_writes_its_argument": f"{PLAIN}call void @fill(ptr %u)",
    "a_call_that_writes_where_it_does_not_come_back": f"{PLAIN}call void @fails(ptr %a, i1 %c)",
    "a_store_behind_which_nothing_returns":
        f"{PLAIN}br i1 %c, label %x, label %y\nx:\nstore double 0.0, ptr %a\ncall void @fail()\nunreachable\ny:",
    "a_call_that_writes_its_copy": f"{PLAIN}call void @writes_copy(ptr byval(double) %a)",
    "a_local_that_nobody_can_know":
        f"{LOCAL}call void @keep(ptr %p)\n%w = load double, ptr %p\ncall void @anything()".replace("%v", "%x")
        .replace("%w", "%v"),
    "memory_that_is_only_read_and_not_aliased": "%v = load double, ptr %r\nstore double 0.0, ptr %b\n"
                                                "call void @anything()",
    "a_store_on_the_other_arm": f"br i1 %c, label %x, label %y\nx:\n{PLAIN}br label %z\n"
                                "y:\nstore double 0.0, ptr %a\nbr label %z\nz:",
}  # fmt: skip
GONE = {
    "a_store_to_the_same_place": f"{PLAIN}store double 0.0, ptr %a",
    "a_store_to_a_neighbour": f"{PLAIN}%p = getelementptr double, ptr %a, i64 %n\nstore double 0.0, ptr %p",
    "a_store_to_another_argument": f"{PLAIN}store double 0.0, ptr %b",
    "a_store_in_the_next_iteration": LOOP.replace("BODY", "store double 0.0, ptr %a\n" + PLAIN.strip()),
    "a_store_on_one_arm": f"{PLAIN}br i1 %c, label %x, label %y\nx:\nstore double 0.0, ptr %a\nbr label %y\ny:",
    "a_call_that_gets_the_pointer": f"{PLAIN}call void @change(ptr %a)",
    "a_call_that_may_know_it": f"{PLAIN}call void @anything()",
    "a_global_and_any_call": "%v = load double, ptr @state\ncall void @anything()",
    "a_local_that_is_passed": f"{LOCAL}call void @change(ptr %p)",
    "a_local_that_escaped": f"%s = alloca ptr\n{LOCAL}store ptr %p, ptr %a\ncall void @anything()",
    "a_memcpy": f"{PLAIN}call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 8, i1 false)",
    "a_memset": f"{PLAIN}call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 8, i1 false)",
    "an_atomic_addition": f"{PLAIN}%o = atomicrmw fadd ptr %a, double 1.0 seq_cst",
    "a_store_through_a_loaded_pointer": f"{PLAIN}%p = load ptr, ptr %b\nstore double 0.0, ptr %p",
    "a_store_through_a_phi": f"{PLAIN}%p = select i1 %c, ptr %a, ptr %u\nstore double 0.0, ptr %p",
    "a_call_that_writes_by_argument": f"{PLAIN}call void @writes(ptr %a, ptr %u)",
    "a_call_that_writes_by_an_aliased_argument": f"{PLAIN}call void @writes(ptr %b, ptr %u)",
    "a_recursion_that_writes_further_on": f"{PLAIN}call void @recurs(ptr %a, ptr %u, i64 %n)",
    "a_recursion_that_swaps_its_arguments": f"{PLAIN}call void @swaps(ptr %u, ptr %a, i64 %n)",
    "a_declaration_that_writes_just_this": f"{PLAIN}call void @fill(ptr %a)",
    "a_write_before_unwinding_that_is_caught":
        f"{PLAIN}invoke void @fails(ptr %a, i1 %c) to label %x unwind label %y\n"
        "y:\n%l = landingpad { ptr, i32 } catch ptr null\nbr label %x\nx:",
    "a_write_before_unwinding_deeper_that_is_caught":
        f"{PLAIN}invoke void @forwards(ptr %a, i1 %c) to label %x unwind label %y\n"
        "y:\n%l = landingpad { ptr, i32 } catch ptr null\nbr label %x\nx:",
    "a_global_and_a_call_that_writes_it": "%v = load double, ptr @state\ncall void @writes_state(ptr %u)",
    "a_call_that_writes_behind_a_pointer": f"{PLAIN}call void @writes_behind(ptr %u)",
    "a_call_whose_callee_calls_what_may_do_anything": f"{PLAIN}call void @writes_own()",
    "a_local_whose_address_may_be_returned":
        f"{LOCAL}%s = call ptr @keep_and_give(ptr %p)\nstore double 0.0, ptr %s",
    "memory_that_is_only_read_but_may_be_aliased": "%v = load double, ptr %only\nstore double 0.0, ptr %b",
    "a_volatile_load": "%v = load volatile double, ptr %a",
}  # fmt: skip


def may_change(body: str, later: bool = False) -> bool:
    parameters = "ptr %a, ptr %b, ptr noalias %u, i64 %n, i1 %c, ptr noalias readonly %r, ptr readonly %only"
    text = f"{HEAD}define void @f({parameters}) personality ptr @anything {{\n{body}\nret void\n}}\n"
    function = llvm.load_text(text).function("f")
    activity = Activity(function, [True, True, True, False, False, True, True], False)
    load = next(i for i in function.instructions if i.name == "v")
    assert isinstance(load, Load)
    return Overwritten(function, ControlFlow(function), activity, later).may_change_after(load)


@pytest.mark.parametrize("name", SAFE)
def test_value_still_stands_after(name: str) -> None:
    assert not may_change(SAFE[name])


@pytest.mark.parametrize("name", GONE)
def test_value_may_be_gone_after(name: str) -> None:
    assert may_change(GONE[name])


@pytest.mark.parametrize("name", [name for name in SAFE if name != "constant_memory"])
def test_after_the_return_only_constant_memory_is_sure(name: str) -> None:
    assert may_change(SAFE[name], later=True)


def test_constant_memory_is_sure_even_after_the_return() -> None:
    assert not may_change(SAFE["constant_memory"], later=True)


@pytest.mark.parametrize("addresses", ["%a", "%p{k}"])
def test_questions_grow_no_faster_than_the_function(addresses: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = Overwritten._may_alias  # pyright: ignore[reportPrivateUsage]

    def counted(self: Overwritten, load: Load, bases: frozenset[Value], write: Instruction) -> bool:
        asked.append(1)
        return real(self, load, bases, write)

    monkeypatch.setattr(Overwritten, "_may_alias", counted)
    lines: list[str] = []
    for k in range(300):
        place = addresses.format(k=k)
        lines += [f"%p{k} = alloca double", f"store double 1.0, ptr {place}", f"%v{k} = load double, ptr {place}",
                  f"br label %b{k}", f"b{k}:"]  # fmt: skip
    body = "\n".join(lines)
    function = llvm.load_text(f"define void @f(ptr %a) {{\n{body}\nret void\n}}\n").function("f")
    answers = Overwritten(function, ControlFlow(function), Activity(function, [True], False), False)
    loads = [i for i in function.instructions if isinstance(i, Load)]
    shared = addresses == "%a"
    assert [answers.may_change_after(load) for load in loads] == [shared and k < 299 for k in range(300)]
    assert len(asked) <= 600
