"""How a function is called is found out from its text and from running it in the interpreter."""

from __future__ import annotations

import math

import pytest

from adfuzz.argspec import parse_argument
from adfuzz.checking.debuginfo import Told
from adfuzz.checking.infer import Inferred, infer
from adfuzz.checking.known import Known
from adfuzz.checking.slice import only_needed
from adfuzz.errors import UserError
from adfuzz.interp import evaluate
from adfuzz.ir import llvm


def of(text: str, **options: object) -> Inferred:
    return infer(llvm.read(text), "f", **options)  # type: ignore[arg-type]


def layouts(found: Inferred) -> list[str]:
    return [f"{a.layout}:{a.activity}" for a in found.case.arguments]


SQUARE = """
define void @f(ptr %a, ptr %x, i64 %n) {{
entry:
  br label %row
row:
  %i = phi i64 [ 0, %entry ], [ %i2, %next ]
  %base = mul i64 %i, %n
  br label %column
column:
  %j = phi i64 [ 0, %row ], [ %j2, %column ]
  %s = phi double [ 0.0, %row ], [ %t, %column ]
  %k = add i64 %base, %j
  %p = getelementptr double, ptr %a, i64 %k
  %q = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p
  %w = load double, ptr %q
  %m = fmul double %v, %w
  %t = fadd double %s, %m
  %j2 = add i64 %j, 1
  %c = icmp slt i64 %j2, %n
  br i1 %c, label %column, label %next
next:
  store double %t, ptr {target}
  %i2 = add i64 %i, 1
  %d = icmp slt i64 %i2, %n
  br i1 %d, label %row, label %done
done:
  ret void
}}
"""


def test_extents_are_the_least_that_run() -> None:
    found = of(SQUARE.format(target="%x"))
    assert layouts(found) == ["ptr->f64[64]:dup", "ptr->f64[8]:dup", "i64:const"]
    assert found.case.arguments[2].values == (8,)
    assert dict(found.notes)["a=ptr->f64[64]:dup"].endswith("n = 8 (n·n)")


def test_found_points_run_in_the_interpreter() -> None:
    found = of(SQUARE.format(target="%x"), points=3)
    assert len(found.case.points) == 3
    assert len(set(found.case.points)) == 3
    for point in found.case.points:
        evaluate(found.case, point, number="float")


def test_same_seed_gives_the_same_case_and_another_seed_other_points() -> None:
    text = SQUARE.format(target="%x")
    assert of(text, seed=1) == of(text, seed=1)
    assert of(text, seed=1).case.points != of(text, seed=2).case.points


def test_integers_behind_pointers_are_n_alone_and_a_ramp_in_arrays() -> None:
    text = """
    define double @f(ptr %n, ptr %index, ptr %x) {
    entry:
      %m = load i32, ptr %n
      br label %loop
    loop:
      %i = phi i32 [ 0, %entry ], [ %j, %loop ]
      %s = phi double [ 0.0, %entry ], [ %t, %loop ]
      %p = getelementptr i32, ptr %index, i32 %i
      %k = load i32, ptr %p
      %q = getelementptr double, ptr %x, i32 %k
      %v = load double, ptr %q
      %t = fadd double %s, %v
      %j = add i32 %i, 1
      %c = icmp slt i32 %j, %m
      br i1 %c, label %loop, label %done
    done:
      ret double %t
    }
    """
    found = of(text)
    assert layouts(found) == ["ptr->i32:const", "ptr->i32[8]:const", "ptr->f64[8]:dup"]
    assert found.case.points[0][0] == (8,)
    assert found.case.points[0][1] == (0, 1, 2, 3, 4, 5, 6, 7)


INDEXED_FROM_ONE = """
define double @f(ptr %x, ptr %at, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i2, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %p = getelementptr i32, ptr %at, i64 %i
  %k = load i32, ptr %p
  %k0 = sub i32 %k, 1
  %k1 = sext i32 %k0 to i64
  %q = getelementptr double, ptr %x, i64 %k1
  %v = load double, ptr %q
  %w = fmul double %v, %v
  %t = fadd double %s, %w
  %i2 = add i64 %i, 1
  %i3 = trunc i64 %i2 to i32
  %c = icmp slt i32 %i3, %n
  br i1 %c, label %loop, label %done
done:
  ret double %t
}
"""


def test_indices_begin_at_one_where_they_cannot_begin_at_zero() -> None:
    found = of(INDEXED_FROM_ONE)
    assert layouts(found)[:2] == ["ptr->f64[8]:dup", "ptr->i32[8]:const"]
    assert all(point[1] == (1, 2, 3, 4, 5, 6, 7, 8) for point in found.case.points)


def test_attributes_say_how_much_there_is() -> None:
    text = """
    define double @f(ptr dereferenceable(32) %x) {
      %v = load double, ptr %x
      ret double %v
    }
    """
    assert layouts(of(text)) == ["ptr->f64[4]:dup"]


def test_input_range_moves_until_results_are_finite() -> None:
    text = """
    declare double @acos(double)
    declare double @log(double)
    define double @f(double %x) {
      %a = call double @acos(double %x)
      %b = call double @log(double %a)
      ret double %b
    }
    """
    found = of(text)
    assert all(0 < point[0][0] < 1 for point in found.case.points)
    assert all(math.isfinite(evaluate(found.case, p, number="float").returned.values[0]) for p in found.case.points)


def test_function_that_never_runs_is_reported_with_the_reason() -> None:
    found = of("define double @f(ptr %x) {\n %p = load ptr, ptr null\n %v = load double, ptr %p\n ret double %v\n}\n")
    assert "null" in found.trouble or "undefined" in found.trouble


def test_specs_are_taken_as_they_are() -> None:
    spec = parse_argument("x=f64[9]:dupnoneed~1..2", pointer=True)
    found = of(SQUARE.format(target="%x"), specs={"x": spec})
    assert layouts(found)[1] == "ptr->f64[9]:dupnoneed"
    assert all(1 <= value <= 2 for value in found.case.points[0][1])
    assert dict(found.notes)["x=ptr->f64[9]:dupnoneed"] == "given"


def test_spec_for_an_unknown_argument_is_refused() -> None:
    with pytest.raises(UserError, match="no such argument"):
        of(SQUARE.format(target="%x"), specs={"z": parse_argument("z=f64")})


def test_unnamed_arguments_get_numbered_names() -> None:
    found = of("define double @f(double, double) {\n %r = fmul double %0, %1\n ret double %r\n}\n")
    assert [a.name for a in found.case.arguments] == ["arg0", "arg1"]


def test_slice_keeps_what_is_needed_and_nothing_else() -> None:
    text = llvm.read("""
    @used = internal constant double 2.0
    @unused = internal constant double 3.0
    define internal double @g(double %x) {
      %c = load double, ptr @used
      %r = fmul double %x, %c
      ret double %r
    }
    define double @other() {
      %c = load double, ptr @unused
      ret double %c
    }
    define double @f(double %x) {
      %r = call double @g(double %x)
      ret double %r
    }
    """)
    cut = only_needed(text, "f")
    assert "@used" in cut and "@g" in cut
    assert "@unused" not in cut and "@other" not in cut


def test_integer_that_must_be_smaller_than_the_others_is_found() -> None:
    found = of("""
    define double @f(ptr %x, i64 %n, i64 %order) {
      %twice = shl i64 %order, 1
      %at = sub i64 %n, %twice
      %p = getelementptr double, ptr %x, i64 %at
      %v = load double, ptr %p
      %r = fmul double %v, %v
      ret double %r
    }
    """)
    assert not found.trouble
    assert [a.values for a in found.case.arguments[1:]] == [(8,), (3,)]
    assert "3 where others are 8" in found.notes[2][1]


def test_a_size_inside_another_leaves_loops_something_to_do() -> None:
    found = of("""
    define double @f(ptr %x, i32 %n, i32 %lag) {
      %is.none = icmp sge i32 %lag, %n
      br i1 %is.none, label %exit, label %loop
    loop:
      %i = phi i32 [ %lag, %0 ], [ %next, %loop ]
      %sum = phi double [ 0.0, %0 ], [ %more, %loop ]
      %before = sub i32 %i, %lag
      %p = getelementptr double, ptr %x, i32 %i
      %q = getelementptr double, ptr %x, i32 %before
      %a = load double, ptr %p
      %b = load double, ptr %q
      %ab = fmul double %a, %b
      %more = fadd double %sum, %ab
      %next = add nsw i32 %i, 1
      %is.more = icmp slt i32 %next, %n
      br i1 %is.more, label %loop, label %exit
    exit:
      %total = phi double [ 0.0, %0 ], [ %more, %loop ]
      %count = sitofp i32 %n to double
      %mean = fdiv double %total, %count
      ret double %mean
    }
    """)
    assert not found.trouble
    n, lag = (argument.values[0] for argument in found.case.arguments[1:])
    assert 0 < lag < n - 1


def test_sizes_differ_where_they_may_and_a_distance_of_rows_is_no_less_than_their_length() -> None:
    found = of("""
    define double @f(ptr %x, i32 %rows, i32 %length, i32 %distance) {
      %above = sub i32 %rows, 1
      %start = mul i32 %above, %distance
      %end = add i32 %start, %length
      %last = sub i32 %end, 1
      %p = getelementptr double, ptr %x, i32 %last
      %v = load double, ptr %p
      %r = fmul double %v, %v
      ret double %r
    }
    """)
    assert not found.trouble
    rows, length, distance = (argument.values[0] for argument in found.case.arguments[1:])
    assert len({rows, length, distance}) == 3
    assert distance > length


def test_all_integers_may_be_small() -> None:
    found = of("""
    @grid = constant [7 x double] [double 1.0, double 2.0, double 3.0, double 4.0, double 5.0, double 6.0, double 7.0]
    define double @f(double %x, i64 %order, i64 %place) {
      %at = add i64 %order, %place
      %p = getelementptr double, ptr @grid, i64 %at
      %v = load double, ptr %p
      %r = fmul double %v, %x
      ret double %r
    }
    """)
    assert not found.trouble
    assert [a.values for a in found.case.arguments[1:]] == [(3,), (3,)]


def test_one_integer_may_be_the_size_and_all_others_small() -> None:
    found = of("""
    define double @f(ptr %x, i64 %n, i64 %order, i64 %derivative) {
      %twice = shl i64 %order, 1
      %left = sub i64 %order, %derivative
      %right = sub i64 %n, %twice
      %p = getelementptr double, ptr %x, i64 %left
      %q = getelementptr double, ptr %x, i64 %right
      %v = load double, ptr %p
      %w = load double, ptr %q
      %r = fmul double %v, %w
      ret double %r
    }
    """)
    assert not found.trouble
    n, order, derivative = (a.values[0] for a in found.case.arguments[1:])
    assert derivative <= order <= n // 2


def test_two_integers_may_be_small_where_two_others_bound_them() -> None:
    found = of("""
    define double @f(ptr %x, i64 %n, i64 %lower, i64 %upper, i64 %distance) {
      %band = add i64 %lower, %upper
      %fits = icmp slt i64 %band, %distance
      %low = icmp slt i64 %lower, %n
      %high = icmp slt i64 %upper, %n
      %inside = and i1 %low, %high
      %good = and i1 %fits, %inside
      br i1 %good, label %run, label %end
    run:
      %p = getelementptr double, ptr %x, i64 %band
      %v = load double, ptr %p
      %w = fmul double %v, %v
      store double %w, ptr %x
      br label %end
    end:
      ret double 0.0
    }
    """)
    assert not found.trouble
    n, lower, upper, distance = (a.values[0] for a in found.case.arguments[1:])
    assert lower < n and upper < n and lower + upper < distance


def test_grid_that_must_increase_does() -> None:
    found = of("""
    define double @f(ptr %x) {
    entry:
      br label %test
    test:
      %i = phi i64 [ 0, %entry ], [ %next, %test ]
      %next = add i64 %i, 1
      %p = getelementptr double, ptr %x, i64 %i
      %q = getelementptr double, ptr %x, i64 %next
      %left = load double, ptr %p
      %right = load double, ptr %q
      %up = fcmp olt double %left, %right
      %more = icmp slt i64 %next, 4
      %go = and i1 %up, %more
      br i1 %go, label %test, label %done
    done:
      br i1 %up, label %right.way, label %wrong.way
    right.way:
      %r = fmul double %left, %right
      ret double %r
    wrong.way:
      ret double -1.0
    }
    """)
    assert all(list(point[0]) == sorted(point[0]) for point in found.case.points)
    assert "numbers that increase" in found.notes[0][1]


@pytest.mark.parametrize("end", ["abort", "numba_gil_ensure"])
def test_numbers_that_a_function_turns_down_are_not_given_to_it(end: str) -> None:
    given, declared = ("ptr null", "ptr") if end == "numba_gil_ensure" else ("", "")
    found = of(f"""
    declare double @llvm.log.f64(double)
    declare void @{end}({declared})
    define double @f(double %x) {{
      %small = fcmp olt double %x, 1.0
      br i1 %small, label %no, label %yes
    yes:
      %r = call double @llvm.log.f64(double %x)
      ret double %r
    no:
      call void @{end}({given})
      ret double 0.0
    }}
    """)
    assert not found.trouble
    assert len(found.case.points) == 4
    assert all(point[0][0] >= 1.0 for point in found.case.points)


def test_integer_with_a_small_range_stays_in_it() -> None:
    found = of("""
    define double @f(i64 range(i64 0, 2) %is_some, double %x) {
      %n = uitofp i64 %is_some to double
      %r = fmul double %n, %x
      ret double %r
    }
    """)
    assert {point[0][0] for point in found.case.points} == {1}


SUMMED = """
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %t = fadd double %s, %v
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret double %t
}
"""


def test_single_number_of_debug_info_is_an_array_where_a_run_reads_on() -> None:
    number = Known("double", 8, "f64")
    told = {0: Told("x", Known("double*", 8, "ptr", target=number), number)}
    hidden = (
        SUMMED.replace("double @f(", "double @inner(")
        + """
    @inner.kept = global ptr @inner
    define double @f(ptr %x, i64 %n) {
      %f = load ptr, ptr @inner.kept
      %r = call double %f(ptr %x, i64 %n)
      ret double %r
    }
    """
    )
    found = infer(llvm.read(hidden), "f", names=["x", "n"], told=told)
    assert [spec for spec, _ in found.notes] == ["x=ptr->f64[8]:dup", "n=i64:const=8"]


def test_work_that_grows_with_the_square_of_the_size_is_done_on_few_elements() -> None:
    source = """
    define double @f(ptr %v) {
    entry:
      %at = getelementptr i8, ptr %v, i64 8
      %begin = load ptr, ptr %v
      %end = load ptr, ptr %at
      br label %row
    row:
      %p = phi ptr [ %begin, %entry ], [ %p2, %next ]
      %k = phi i64 [ 0, %entry ], [ %k3, %next ]
      br label %column
    column:
      %i = phi i64 [ 0, %row ], [ %i2, %column ]
      %k2 = phi i64 [ %k, %row ], [ %k3, %column ]
      %i2 = add i64 %i, 1
      %k3 = add i64 %k2, %i2
      %v1 = load volatile double, ptr %p
      %more = icmp slt i64 %i2, 20000
      br i1 %more, label %column, label %next
    next:
      %p2 = getelementptr double, ptr %p, i64 1
      %done = icmp eq ptr %p2, %end
      br i1 %done, label %out, label %row
    out:
      %x = load double, ptr %begin
      %n = sitofp i64 %k3 to double
      %r = fmul double %x, %n
      ret double %r
    }
    """
    found = of(source)
    assert not found.trouble
    assert found.notes[0][0].startswith("v=ptr->struct{ptr->f64[8],end}")
