"""Trip counts: the formula of a loop's rounds agrees with counting them one by one, wherever there is one."""

from __future__ import annotations

import itertools

import pytest

from adfuzz.analysis.loops import TripCount, trip_count
from adfuzz.ir import llvm
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.parser import parse_module

BITS = 8
COMPARE = {
    "slt": lambda a, b: signed(a) < signed(b),
    "sgt": lambda a, b: signed(a) > signed(b),
    "ult": lambda a, b: a < b,
    "ugt": lambda a, b: a > b,
    "ne": lambda a, b: a != b,
}


def signed(number: int) -> int:
    return number - 256 if number >= 128 else number


def loop(start: int, step: int, predicate: str, bound: int, ahead: bool, flags: str = "") -> str:
    """A loop that ends with its test: on the counter itself or on its next value."""
    return f"""define void @f() {{
entry:
  br label %head
head:
  %i = phi i8 [ {signed(start)}, %entry ], [ %next, %head ]
  %next = add {flags} i8 %i, {step}
  %go = icmp {predicate} i8 {"%next" if ahead else "%i"}, {signed(bound)}
  br i1 %go, label %head, label %end
end:
  ret void
}}
"""


def counted(text: str) -> TripCount | None:
    flow = ControlFlow(parse_module(llvm.read(text)).function("f"))
    return trip_count(flow, flow.loops[0])


def rounds(start: int, step: int, predicate: str, bound: int, ahead: bool) -> int | None:
    """How often the header runs, counted; None where the counter wraps as a signed or unsigned number."""
    i = start
    for number in range(1, 400):
        after = (i + step) % 256
        if not COMPARE[predicate](after if ahead else i, bound):
            return number
        wraps = signed(i) + step != signed(after) if predicate.startswith("s") else i + step != after
        if wraps and abs(step) > 1:
            return None
        i = after
    return None


@pytest.mark.parametrize("predicate", COMPARE)
@pytest.mark.parametrize("step", [1, -1, 3, -5])
def test_formula_gives_what_counting_gives(predicate: str, step: int) -> None:
    compared = 0
    flags = "nsw" if predicate.startswith("s") else "nuw" if predicate != "ne" else ""
    for start, bound, ahead in itertools.product(
        (0, 1, 7, 100, 127, 128, 250, 255), (0, 5, 101, 127, 200), (True, False)
    ):
        expected = rounds(start, step, predicate, bound, ahead)
        found = counted(loop(start, step, predicate, bound, ahead, flags if step > 0 or flags == "nsw" else ""))
        if found is not None and expected is not None:
            assert found.constant == expected, (start, bound, ahead)
            compared += 1
    suits = predicate == "ne" if abs(step) == 1 and predicate == "ne" else (predicate in ("slt", "ult")) == (step > 0)
    refused = (predicate == "ne" and abs(step) > 1) or (predicate == "ugt" and step < -1)
    assert (compared > 0) == ((suits or predicate == "ne") and not refused)


def test_steps_that_may_jump_over_the_bound_have_no_formula() -> None:
    assert counted(loop(0, 3, "slt", 100, True)) is None
    assert counted(loop(0, 3, "slt", 100, True, "nsw")) is not None
    assert counted(loop(0, 2, "ne", 100, True)) is None


def test_loop_with_two_ways_out_has_no_formula() -> None:
    text = """define void @f(i1 %stop) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  br i1 %stop, label %end, label %latch
latch:
  %next = add i64 %i, 1
  %go = icmp ult i64 %next, 9
  br i1 %go, label %head, label %end
end:
  ret void
}
"""
    assert counted(text) is None


def test_way_out_into_a_panic_does_not_count() -> None:
    text = """define void @f(i1 %stop, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  br i1 %stop, label %panic, label %latch
latch:
  %next = add i64 %i, 1
  %go = icmp ult i64 %next, %n
  br i1 %go, label %head, label %end
panic:
  unreachable
end:
  ret void
}
"""
    assert counted(text) is not None


def walk(step: str, test: str) -> str:
    """A loop that moves an address, and ends with its test."""
    return f"""define void @f(ptr %a, ptr %end) {{
entry:
  br label %head
head:
  %p = phi ptr [ %a, %entry ], [ %q, %head ]
  %q = getelementptr {step}
  %go = icmp {test}
  br i1 %go, label %head, label %done
done:
  ret void
}}
"""


@pytest.mark.parametrize(
    ("step", "test", "by"),
    [
        ("inbounds double, ptr %p, i64 1", "ne ptr %q, %end", 8),
        ("inbounds i8, ptr %p, i64 24", "ne ptr %end, %q", 24),
        ("inbounds [3 x i32], ptr %p, i64 -1", "ne ptr %p, %end", -12),
        ("inbounds double, ptr %p, i64 1", "ult ptr %q, %end", 8),
        ("inbounds double, ptr %p, i64 -1", "ugt ptr %q, %end", -8),
    ],
)
def test_address_that_stays_in_one_object_is_counted(step: str, test: str, by: int) -> None:
    count = counted(walk(step, test))
    assert count is not None
    assert count.step == by


@pytest.mark.parametrize(
    ("step", "test"),
    [
        ("double, ptr %p, i64 1", "ne ptr %q, %end"),  # may pass by the end and wrap
        ("inbounds double, ptr %p, i64 0", "ne ptr %q, %end"),
        ("inbounds double, ptr %p, i64 -1", "ult ptr %q, %end"),
        ("inbounds double, ptr %p, i64 1", "slt ptr %q, %end"),  # addresses are unsigned
        ("inbounds double, ptr %p, i64 1", "eq ptr %q, %end"),
        ("inbounds double, ptr %a, i64 1", "ne ptr %q, %end"),  # always the same address
    ],
)
def test_address_that_may_not_arrive_is_not_counted(step: str, test: str) -> None:
    assert counted(walk(step, test)) is None
