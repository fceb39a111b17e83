"""Generated programs: valid, reproducible, free of undefined behaviour, and of the promised substance."""

from __future__ import annotations

import math

import pytest

from adfuzz.interp import evaluate
from adfuzz.ir import llvm
from adfuzz.model import Activity, Case
from generators import DIALECTS, Config, Span, generate, regenerate
from generators.choices import load
from generators.idioms import IDIOMS
from generators.numbers import float_literal, round_to

NAMES = tuple(DIALECTS)
MANY = 250
"""Cases per dialect that every run looks at; `make fuzz` looks at more of them than any test could."""


@pytest.fixture(scope="module", params=NAMES)
def cases(request: pytest.FixtureRequest) -> list[Case]:
    return [generate(request.param, 20, index) for index in range(MANY)]


def test_every_module_verifies(cases: list[Case]) -> None:
    for case in cases:
        llvm.verify(case.text, case.name)


def test_same_seed_and_index_give_the_same_bytes(cases: list[Case]) -> None:
    for index, case in enumerate(cases[:40]):
        again = generate(case.provenance["dialect"], 20, index)
        assert (again.text, again.points, again.arguments) == (case.text, case.points, case.arguments)


def test_recorded_choices_give_the_same_case(cases: list[Case]) -> None:
    for case in cases[:40]:
        again = regenerate(case.provenance["dialect"], load(case.provenance["choices"]))
        assert (again.text, again.points, again.arguments) == (case.text, case.points, case.arguments)
        assert again.provenance["choices"] == case.provenance["choices"]


def test_programs_run_without_undefined_behaviour_and_stay_finite(cases: list[Case]) -> None:
    for case in cases[:100]:
        for point in case.points[:2]:
            found = evaluate(case, point, number="float")
            assert not found.abstain and not found.undefined, case.name
            numbers = [*found.returned.values, *(value for row in found.memory for value in row.values)]
            assert all(math.isfinite(value) and abs(value) < 1e4 for value in numbers), case.name


def test_inputs_do_not_lie_on_kinks(cases: list[Case]) -> None:
    near = sum(evaluate(case, case.points[0], number="float").kink_distance < 1e-9 for case in cases[:100])
    assert near <= 1


def test_programs_have_substance(cases: list[Case]) -> None:
    operations = [evaluate(case, case.points[0], number="float").operations for case in cases[:100]]
    assert sum(operations) / len(operations) >= 20
    assert sum({"loop", "memory"} <= set(case.tags) for case in cases) >= 0.3 * len(cases)
    assert all(len(case.points) >= 4 for case in cases)


def test_activities_are_mixed_and_never_all_const(cases: list[Case]) -> None:
    seen = {argument.activity for case in cases for argument in case.arguments if argument.float_count}
    assert {Activity.CONST, Activity.DUP, Activity.OUT} <= seen
    for case in cases:
        assert any(argument.activity is not Activity.CONST for argument in case.arguments)


def test_written_memory_is_never_const(cases: list[Case]) -> None:
    for case in cases[:100]:
        found = evaluate(case, case.points[0], number="float")
        for argument, before, after in zip(case.arguments, case.points[0], found.memory, strict=True):
            if argument.is_pointer and argument.activity is Activity.CONST:
                assert tuple(after.values) == tuple(before), case.name


def test_empty_choice_sequence_gives_a_tiny_valid_case() -> None:
    for name in NAMES:
        case = regenerate(name, Span("case"))
        llvm.verify(case.text)
        assert case.text.count("\n") < 25


@pytest.mark.parametrize("name", sorted(IDIOMS))
def test_every_idiom_can_be_drawn_and_verifies(name: str) -> None:
    """With the weight of one idiom raised, cases that hold it appear soon and verify."""
    row = IDIOMS[name]
    assert row.ids, name
    dialect = "raw" if row.native else "clang"
    weights = dict.fromkeys(IDIOMS, 0.0) | {name: 1.0, "idiom": 50.0}
    found = 0
    for index in range(60):
        case = generate(dialect, 3, index, Config(weights))
        if set(row.ids) <= set(case.tags):
            llvm.verify(case.text, case.name)
            found += 1
            if found == 3:
                return
    pytest.fail(f"idiom '{name}' was drawn {found} times in 60 cases")


@pytest.mark.parametrize(("type", "value"), [("f64", 0.1), ("f64", 1.5), ("f32", 0.1), ("f64", -0.0), ("f64", 1e-300)])
def test_float_literals_are_exact(type: str, value: float) -> None:
    text = float_literal(type, value)
    word = "double" if type == "f64" else "float"
    module = llvm.read(f"define {word} @f() {{ ret {word} {text} }}")
    assert f"ret {word}" in module
    if not text.startswith("0x"):
        assert math.copysign(1.0, float(text)) == math.copysign(1.0, value) and float(text) == round_to(type, value)
