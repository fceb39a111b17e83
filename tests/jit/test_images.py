"""Numbers to bytes and back, through every kind of layout."""

from __future__ import annotations

import math

import pytest

from adfuzz.jit.images import shape_of
from adfuzz.model import ArrayLayout, FloatLayout, IntegerLayout, Layout, PointerLayout, StructLayout

F64, F32, I32 = FloatLayout("f64"), FloatLayout("f32"), IntegerLayout(32)


@pytest.mark.parametrize("kind", ["f16", "bf16", "f32", "f64", "f80", "f128"])
@pytest.mark.parametrize("value", [0.0, -0.0, 1.0, -1.5, math.inf, -math.inf, 0.00390625])
def test_every_float_kind_round_trips_exact_values(kind: str, value: float) -> None:
    shape = shape_of(ArrayLayout(FloatLayout(kind), 2), "x")
    back = shape.decode(shape.encode((value, 1.0)))
    assert back == (value, 1.0)
    assert math.copysign(1, back[0]) == math.copysign(1, value)


@pytest.mark.parametrize("kind", ["f16", "bf16", "f32", "f64", "f80", "f128"])
def test_nan_stays_nan(kind: str) -> None:
    shape = shape_of(FloatLayout(kind), "x")
    assert math.isnan(shape.decode(shape.encode((math.nan,)))[0])


@pytest.mark.parametrize("kind", ["f80", "f128"])
def test_wide_floats_hold_doubles_exactly(kind: str) -> None:
    shape = shape_of(FloatLayout(kind), "x")
    for value in (math.pi, 1e300, -5e-324, 0.1):
        assert shape.decode(shape.encode((value,))) == (value,)


def test_a_double_beyond_float_range_becomes_infinity() -> None:
    shape = shape_of(F32, "x")
    assert shape.decode(shape.encode((1e300,))) == (math.inf,)


@pytest.mark.parametrize("bits", [1, 7, 8, 16, 24, 32, 48, 64, 128])
def test_integers_wrap_and_come_back_signed(bits: int) -> None:
    shape = shape_of(IntegerLayout(bits), "n")
    assert shape.decode(shape.encode((1,))) == (1,)
    expected = (1 << bits) - 1 if bits == 1 else -1
    assert shape.decode(shape.encode((-1,))) == (expected,)


def test_leaves_behind_pointers_come_in_place_of_the_pointer() -> None:
    layout: Layout = StructLayout((F64, PointerLayout(ArrayLayout(F32, 2)), I32))
    shape = shape_of(layout, "s")
    assert [block.size for block in shape.blocks] == [24, 8]
    assert [(p.owner, p.offset, p.target) for p in shape.pointees] == [(0, 8, 1)]
    assert shape.decode(shape.encode((1.5, 2.5, 3.5, -7))) == (1.5, 2.5, 3.5, -7)


def test_a_null_pointer_has_no_block() -> None:
    shape = shape_of(StructLayout((PointerLayout(None), F64)), "s")
    assert len(shape.blocks) == 1
    assert shape.encode((2.0,))[0][:8] == bytes(8)


def test_shadows_keep_the_integers_of_the_primal() -> None:
    shape = shape_of(StructLayout((F64, I32)), "s")
    assert shape.shadow_numbers((1.0, 42), (0.5, 0)) == (0.5, 42)
