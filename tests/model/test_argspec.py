"""Argument specs of the command line and layouts as text."""

from __future__ import annotations

import pytest

from adfuzz.argspec import ArgumentSpec, parse_argument, parse_layout
from adfuzz.errors import ParseError
from adfuzz.model import Activity, ArrayLayout, FloatLayout, IntegerLayout, PointerLayout, StructLayout

F64 = FloatLayout("f64")


@pytest.mark.parametrize(
    "text",
    ["f64", "i1", "ptr", "ptr->f64[8]", "(ptr->f64)[8]", "f32[2][3]", "struct{f64,i64,ptr->f64[8]}",
     "struct<{i8,f64}>[3]", "ptr->ptr->struct{}", "(ptr)[3]"],
)  # fmt: skip
def test_layout_text_round_trips(text: str) -> None:
    assert str(parse_layout(text)) == text


def test_examples_of_the_design_parse() -> None:
    array = PointerLayout(ArrayLayout(F64, 64))
    assert parse_argument("x=f64[64]:dup~0.1..2") == ArgumentSpec("x", array, Activity.DUP, (), (0.1, 2.0))
    assert parse_argument("n=i64:const=64") == ArgumentSpec("n", IntegerLayout(64), Activity.CONST, (64,), None)
    struct = StructLayout((F64, IntegerLayout(64), PointerLayout(ArrayLayout(F64, 8))))
    assert parse_argument("s=struct{f64,i64,ptr->f64[8]}:dup", pointer=True).layout == PointerLayout(struct)


def test_values_take_the_type_of_their_leaf() -> None:
    assert parse_argument("s=struct{f64,i32}=1,2").values == (1.0, 2)
    assert isinstance(parse_argument("s=struct{f64,i32}=1,2").values[0], float)
    assert parse_argument("x=f64[2]=0x1.8p+1,-inf").values == (3.0, float("-inf"))
    assert parse_argument("x=f64[5]=1").values == (1.0,)


def test_defaults_follow_the_layout() -> None:
    assert parse_argument("x=f64").argument().activity is Activity.OUT
    assert parse_argument("x=f64", pointer=True).argument().activity is Activity.DUP
    assert parse_argument("n=i32").argument().activity is Activity.CONST


@pytest.mark.parametrize(
    ("spec", "column", "part"),
    [
        ("x", 2, "expected '='"),
        ("x=double", 3, "called f64"),
        ("x=f64[", 7, "number of elements"),
        ("x=f64[3", 8, "expected ']'"),
        ("x=f64[3]:active", 10, "expected an activity: const, dup"),
        ("x=f64[3]:out", 10, "use dup"),
        ("n=i32:out", 7, "use const"),
        ("x=f64[3]=1,2", 10, "2 values given, but 3"),
        ("n=i64=1.5", 7, "integer"),
        ("x=f64~2..1", 10, "below"),
        ("x=f64~2", 8, "LO..HI"),
        ("x=struct{f64;i32}", 13, "',' or '}'"),
        ("x=f64 dup", 7, "expected :ACTIVITY"),
    ],
)
def test_bad_spec_points_at_its_place(spec: str, column: int, part: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_argument(spec)
    assert part in caught.value.message
    assert caught.value.span.column == column
