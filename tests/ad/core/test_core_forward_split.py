"""Forward split mode: augmented function and replay give what forward mode gives in one go, on every small function."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from adfuzz.engines import Engine, open_engine
from adfuzz.ir.parser import parse_module
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    IntegerLayout,
    Job,
    Layout,
    Mode,
    OutcomeKind,
    PointerLayout,
    Request,
    Trial,
)
from tests.ad.core.core_shapes import Row, rows

COUNT = 64
TOTAL = COUNT + 32
"""Doubles in the buffer: what the two modes find, then arrays and their shadows."""
DOUBLE = FloatLayout("f64")


def numbers(layout: Layout) -> int:
    """How many doubles an argument is or points to; 0 for an integer, -1 for anything else."""
    match layout:
        case FloatLayout("f64"):
            return 1
        case IntegerLayout():
            return 0
        case PointerLayout(FloatLayout("f64")):
            return 1
        case PointerLayout(ArrayLayout(FloatLayout("f64"), count)):
            return count
        case _:
            return -1


def is_simple(row: Row) -> bool:
    case = row.cases[0]
    counts = [numbers(argument.layout) for argument in case.arguments]
    if any(isinstance(a.layout, IntegerLayout) and a.layout.bits not in (32, 64) for a in case.arguments):
        return False
    return row.expectation == "agree" and min(counts, default=-1) >= 0 and sum(counts) < COUNT // 4


def driver(case: Case) -> str:
    """A function that writes tangents by forward mode, then those by forward split mode."""
    result = str(parse_module(case.text).function("f").result_type)
    setting: list[str] = []
    passed: list[str] = []
    places: list[tuple[str, int]] = []
    front, back = COUNT, TOTAL  # the arrays stand one behind the other, the shadows in the other order
    for index, argument in enumerate(case.arguments):
        count = numbers(argument.layout)
        values = case.points[0][index]
        tangents = [0.25 + 0.5 * ((3 * index + n) % 4) for n in range(count)]
        if count == 0:
            passed.append(f'metadata !"enzyme_const", {argument.layout} {int(values[0])}')
        elif isinstance(argument.layout, PointerLayout):
            back -= count
            for name, contents, start in (("p", values, front), ("s", tangents, back)):
                setting.append(f"  %{name}{index}.MODE = getelementptr double, ptr %output, i64 {start}")
                for n, value in enumerate(contents):
                    setting.append(
                        f"  %{name}{index}.{n}.MODE = getelementptr double, ptr %{name}{index}.MODE, i64 {n}"
                    )
                    setting.append(f"  store double {float(value)!r}, ptr %{name}{index}.{n}.MODE")
            passed.append(f'metadata !"enzyme_dup", ptr %p{index}.MODE, ptr %s{index}.MODE')
            places.append((f"%s{index}.MODE", count))
            front += count
        else:
            passed.append(f'metadata !"enzyme_dup", double {float(values[0])!r}, double {tangents[0]!r}')
    arguments = ", ".join(["ptr @f", *passed])
    whole = "ptr" if result == "void" else f"{{ ptr, {result} }}"
    lines = [
        f"declare {result} @__enzyme_fwddiff(...)",
        f"declare {result} @__enzyme_fwdsplit(...)",
        f"declare {whole} @__enzyme_augmentfwd(...)",
        "define void @drive(ptr %output) {",
    ]
    got = "" if result == "void" else "%r.MODE = "
    for mode, start in (("forward", 0), ("split", COUNT // 2)):
        if mode == "forward":
            calls = [f"  {got}call {result} (...) @__enzyme_fwddiff({arguments})"]
        else:
            tape = "%a" if result == "void" else "%t"
            calls = [f"  %a = call {whole} (...) @__enzyme_augmentfwd({arguments})"]
            calls += [] if result == "void" else [f"  %t = extractvalue {whole} %a, 0"]
            calls += [f"  {got}call {result} (...) @__enzyme_fwdsplit({arguments}, ptr {tape})"]
        body = [*setting, *calls]
        at = start
        if result != "void":
            body += [
                f"  %o.MODE = getelementptr double, ptr %output, i64 {at}",
                f"  store {result} %r.MODE, ptr %o.MODE",
            ]
            at += 4
        for name, count in places:
            kind = f"[{count} x double]"
            body += [f"  %o{at} = getelementptr double, ptr %output, i64 {at}", f"  %l{at} = load {kind}, ptr {name}"]
            body += [f"  store {kind} %l{at}, ptr %o{at}"]
            at += count
        lines += [line.replace("MODE", mode) for line in body]
    return "\n".join([*lines, "  ret void", "}", ""])


@pytest.fixture(scope="module")
def core() -> Iterator[Engine]:
    engine = open_engine("core")
    yield engine
    engine.close()


SIMPLE = [row for row in rows() if is_simple(row)]


def test_most_shapes_are_simple_enough() -> None:
    assert len(SIMPLE) >= 60


@pytest.mark.parametrize("row", SIMPLE, ids=lambda row: row.name)
def test_split_gives_the_tangents_of_forward_mode(core: Engine, row: Row) -> None:
    buffer = PointerLayout(ArrayLayout(DOUBLE, TOTAL))
    case = Case(row.name, row.cases[0].text + driver(row.cases[0]), "drive",
                (Argument("output", buffer, Activity.CONST),), None)  # fmt: skip
    job = Job(case, Request(Mode.PRIMAL, (Activity.CONST,)), (Trial(((0.0,) * TOTAL,), ()),))
    [outcome] = core.run([job])
    assert outcome.kind is OutcomeKind.VALUES, outcome.message
    found = outcome.values[0].primal[0][:COUNT]
    assert found[COUNT // 2 :] == pytest.approx(found[: COUNT // 2], rel=1e-13, abs=1e-13, nan_ok=True)
    assert any(found)
