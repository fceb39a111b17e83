"""Case files: what is written is read back, bit for bit, and wrong headers are explained."""

from __future__ import annotations

import math
import struct
from pathlib import Path

import pytest

from adfuzz.argspec import parse_layout
from adfuzz.casefile import format_case, parse_case_file, read_case, read_case_file, write_case
from adfuzz.errors import ParseError, UserError
from adfuzz.model import Activity, Argument, Case, Mode, Request

IR = "define double @f(ptr %x, i32 %n) {\n  %v = load double, ptr %x\n  ret double %v\n}\n"


def example() -> Case:
    nasty = (5e-324, -0.0, 0.1, math.inf, 1.7976931348623157e308, 1e16, 123456789.123456789)
    arguments = (
        Argument("x", parse_layout("ptr->f64[7]"), Activity.DUP, (-1.5, 2.25)),
        Argument("n", parse_layout("i32"), Activity.CONST, values=(3,)),
    )
    return Case(
        'seed 1 "quoted"\n', IR, "f", arguments, parse_layout("f64"), ((nasty, (7,)), ((1.0,) * 7, (-1,))),
        {"dialect": "raw", "seed": "1"}, "agree", ("L1", "T2"),
    )  # fmt: skip


def test_written_case_is_read_back_equal(tmp_path: Path) -> None:
    case = example()
    request = Request(Mode.REVERSE, (Activity.DUP, Activity.CONST), width=3, primal_return=True)
    write_case(case, tmp_path / "a.ll", {"finding": "wrong derivative", "ratio": 0.1, "seen": [1, 2]}, request)
    found = read_case_file(tmp_path / "a.ll")
    assert found.case == case
    assert found.request == request
    assert found.extra == {"finding": "wrong derivative", "ratio": 0.1, "seen": [1, 2]}
    assert read_case(tmp_path / "a.ll") == case


def test_numbers_come_back_bit_for_bit() -> None:
    case = example()
    found = parse_case_file(format_case(case)).case
    before, after = (struct.pack("<7d", *c.points[0][0]) for c in (case, found))
    assert before == after


def test_nan_survives() -> None:
    case = example()
    point = ((math.nan,) * 7, (0,))
    text = format_case(Case(case.name, case.text, "f", case.arguments, None, (point,)))
    assert all(math.isnan(value) for value in parse_case_file(text).case.points[0][0])


@pytest.mark.parametrize(
    ("old", "new", "at", "part"),
    [
        ('"ptr->f64[7]"', '"ptr->f65[7]"', "", "expected a type"),
        ('activity = "dup"', 'activity = "active"', "", "unknown activity 'active'"),
        ('activity = "dup"', 'activity = "out"', "", "use dup"),
        ('function = "f"', 'function = f', "", "Invalid value"),
        ('function = "f"', 'funktion = "f"', "", "unknown entry 'funktion'"),
        ("[7]]", "[7.5]]", "points = [", "is i32, not 7.5"),
        ("[7]]", "[7, 8]]", "points = [", "2 numbers given, 1 needed"),
        ("adfuzz = 1", "adfuzz = 9", "", "case format 9"),
        ("values = [3]", "values = [3, 4]", "", "2 values for 1 numbers"),
    ],
)  # fmt: skip
def test_wrong_header_names_line_and_cause(old: str, new: str, at: str, part: str) -> None:
    text = format_case(example())
    assert old in text
    wrong = text.replace(old, new, 1)
    line = 1 + next(i for i, row in enumerate(wrong.splitlines()) if (at or new) in row)
    with pytest.raises(ParseError) as caught:
        parse_case_file(wrong, "bad.ll")
    assert part in caught.value.message
    assert caught.value.span.line == line, str(caught.value)
    assert caught.value.span.file == "bad.ll"


def test_file_without_header_is_refused() -> None:
    with pytest.raises(ParseError, match="no adfuzz case header"):
        parse_case_file(IR)


def test_missing_file_is_a_user_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot read"):
        read_case(tmp_path / "none.ll")
