"""Mutations: operators find their sites in the core, edits can be planted and taken back, broken cores do no harm."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from adfuzz.ad import lower_module
from adfuzz.campaign.faults import FAULTS, Fault, Stale, clash, fault_named, function_of, planted
from adfuzz.campaign.mutations import every_mutation, mutations_of, sample, targets
from adfuzz.campaign.records import Settings
from adfuzz.campaign.relowering import CHANGED, EQUAL, LOUD, SAME, changes
from adfuzz.campaign.selftest import measure
from adfuzz.campaign.selftest_control import Control, Sound, digest
from adfuzz.campaign.statements import all_statements, is_set, packed

SMALL = Settings(("core",), ("raw", "clang"), points=2, size=0.5)
FMUL = "adfuzz.ad.rules.arithmetic:fmul"


def edits(target: str) -> dict[str, str]:
    return {fault.name.rpartition("@")[2]: fault.what for fault in mutations_of(target)}


def test_every_operator_has_sites() -> None:
    count = Counter(fault.name.rpartition(":")[2] for fault in every_mutation())
    assert set(count) == {
        "negate", "compare", "and-or", "drop-condition", "drop-not", "operator", "swap-operands", "drop-operand",
        "sign", "flip", "plus-one", "minus-one", "constant", "word", "drop-call", "swap-arguments", "drop-update",
        "drop-jump", "drop-term", "drop-assignment", "name",
    }  # fmt: skip
    assert count.total() > 10_000


def test_all_modules_of_the_core_are_enumerated() -> None:
    modules = {target.partition(":")[0] for target in targets()}
    assert {"adfuzz.ad.reverse", "adfuzz.ad.rules.powers", "adfuzz.analysis.activity", "adfuzz.ad.cache"} <= modules


def test_the_product_rule_has_the_bugs_one_expects() -> None:
    found = set(edits(FMUL).values())
    assert "operator: t * b -> (t / b)" in found
    assert "drop-operand: t * a -> (t)" in found
    assert "drop-term: yield lambda t: t * b -> (yield None)" in found
    assert "name: b -> y" in found


def test_names_are_unique_and_find_their_mutation_again() -> None:
    names = [fault.name for fault in every_mutation()]
    assert len(names) == len(set(names))
    for fault in sample(20, seed=3):
        assert fault_named(fault.name) == fault


def test_samples_are_nested_and_repeatable() -> None:
    assert sample(50, seed=1)[:20] == sample(20, seed=1)
    assert sample(20, seed=1) != sample(20, seed=2)


@pytest.mark.parametrize("seed", range(4))
def test_mutations_can_be_planted_and_are_gone_afterwards(seed: int) -> None:
    for fault in sample(100, seed):
        function = function_of(fault)
        code, source = function.__code__, inspect.getsource(function)
        with planted(fault):
            assert function.__code__ is not code
        assert function.__code__ is code
        assert inspect.getsource(function) == source


def test_a_name_that_fits_no_more_is_an_error() -> None:
    with pytest.raises(Stale, match="no mutation"):
        fault_named(f"{FMUL}@99999:name")


def broken(new: str) -> Fault:
    """The product rule with its first term replaced."""
    return Fault("broken", "rules", "", FMUL, "t * b", new)


@pytest.fixture(scope="module")
def items() -> Iterator[list[Sound]]:
    control = Control(SMALL, 6, lambda _: None)
    control.cover(6)
    made = [control.item(index) for index in range(6)]
    control.close()
    yield made


def states_of(faults: list[Fault], items: list[Sound]) -> list[tuple[int, int, str]]:
    with changes(faults, items, [range(len(faults))] * len(items)) as found:
        return [(change.item, change.fault, change.state) for change in found if change.state != SAME]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("t * b", set[str]()),
        ("t * a", {CHANGED}),
        ("(t * b, t * b)[1]", {EQUAL}),
        ("1 // 0", {LOUD}),
        ("t.no_such_thing", {LOUD}),
    ],
)
def test_lowering_again_tells_what_a_fault_changes(items: list[Sound], new: str, expected: set[str]) -> None:
    assert {state for _, _, state in states_of([broken(new)], items)} == expected


def test_among_faults_that_change_nothing_the_culprits_are_found(items: list[Sound]) -> None:
    idle = list(mutations_of("adfuzz.ad.rules.special:erf"))[:6]
    crowd = [*idle[:3], broken("t * a"), *idle[3:]]
    alone = states_of([broken("t * a")], items)
    together = states_of(crowd, items)
    assert [(item, state) for item, _, state in together] == [(item, state) for item, _, state in alone]
    assert {fault for _, fault, _ in together} == {3}


def test_faults_that_edit_the_same_text_are_not_planted_together(items: list[Sound]) -> None:
    pair = [broken("t * a"), broken("t / b")]
    assert clash(*pair)
    assert {fault for _, fault, _ in states_of(pair, items)} == {0, 1}


def test_a_core_that_kills_its_process_is_loud(items: list[Sound]) -> None:
    assert states_of([broken('__import__("os")._exit(9)')], items)[-1][1:] == (-1, LOUD)


def test_a_core_that_loops_is_loud(items: list[Sound], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adfuzz.campaign.relowering.SECONDS", 0.5)
    with changes([broken("[0 for _ in iter(int, 1)]")], items, [[0]] * len(items)) as found:
        assert any("took too long" in change.text for change in found if change.state == LOUD)


def test_marks_tell_which_statements_run() -> None:
    statements = all_statements()
    with statements.marked() as marks:
        lower_module(PRODUCT)
    product, error = (statements.number_of(FAULTS[name]) for name in ("fmul-operand", "erf-factor"))
    assert product is not None
    assert error is not None
    assert (marks[product], marks[error]) == (1, 0)
    bits = packed(bytes(marks))
    assert [is_set(bits, k) for k in range(len(marks))] == [bool(mark) for mark in marks]


PRODUCT = """
define double @f(double %a) {
  %c = fmul double %a, %a
  ret double %c
}
declare double @__enzyme_autodiff(...)
define double @df(double %a) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %a)
  ret double %d
}
"""


def test_what_llvm_made_of_a_text_is_remembered(items: list[Sound]) -> None:
    items[0].remember()
    assert items[0].memory
    assert digest(items[0].lower()) == items[0].lowered


def test_mutations_are_measured_in_parallel_as_one_by_one() -> None:
    faults = [fault for fault in mutations_of(FMUL) if fault.name.endswith(("drop-term", "drop-operand"))]
    alone, together = (measure(SMALL, 12, faults, jobs=jobs) for jobs in (1, 2))
    assert [row.state for row in alone.rows] == [row.state for row in together.rows]
    assert {row.state for row in alone.rows} == {"detected"}
    assert [replace(row, seconds=0.0) for row in alone.rows] == [replace(row, seconds=0.0) for row in together.rows]


def test_enough_silent_faults_end_the_measurement() -> None:
    faults = [fault for fault in mutations_of(FMUL) if fault.name.endswith("drop-operand")]
    assert len(measure(SMALL, 12, faults, enough=1).rows) == 1
