"""The choice reducer finds the minimal example of simple properties."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from adfuzz.model import Case
from adfuzz.reduce import reduce_case, reduce_choices
from generators import generate, regenerate
from generators.choices import load


def shrunk(tree: object, holds: Callable[[object], bool]) -> object:
    def attempt(texts: Sequence[str]) -> str | None:
        return next((text for text in texts if holds(json.loads(text))), None)

    return json.loads(reduce_choices(json.dumps(tree), attempt, lambda: False))


def test_unneeded_spans_vanish() -> None:
    tree = {"case": [{"row": [["n", 3]]}, {"row": [["n", 7]]}, {"row": [["n", 4]]}]}
    assert shrunk(tree, lambda found: '["n", 7]' in json.dumps(found)) == {"case": [{"row": [["n", 7]]}]}


def test_integers_are_lowered_to_the_border() -> None:
    def holds(found: object) -> bool:
        text = json.dumps(found)
        return '"n"' in text and int(text.split('"n", ')[1].split("]")[0]) >= 13

    assert shrunk({"case": [["n", 1000]]}, holds) == {"case": [["n", 13]]}


def test_inner_spans_of_the_same_label_are_lifted() -> None:
    tree = {"case": [{"expr": [["k", "add"], {"expr": [["k", "mul"], {"expr": [["k", "x"]]}]}]}]}
    assert shrunk(tree, lambda found: '"x"' in json.dumps(found)) == {"case": [{"expr": [["k", "x"]]}]}


def test_numbers_get_fewer_digits() -> None:
    tree = {"case": [["p", [0.7310585786300049, 1.9]]]}
    found = shrunk(tree, lambda found: '"p"' in json.dumps(found))
    assert len(json.dumps(found)) <= len('{"case": [["p", [1.0, 1.0]]]}')


def test_generated_case_shrinks_to_the_operation_that_matters() -> None:
    made = (generate("raw", 5, index) for index in range(400))
    case = next(c for c in made if "call double @llvm.sin.f64" in c.text and c.text.count("\n") > 60)

    def rebuild(choices: str) -> Case:
        return regenerate("raw", load(choices))

    def interesting(cases: Sequence[Case]) -> list[bool]:
        return ["call double @llvm.sin.f64" in candidate.text for candidate in cases]

    found = reduce_case(case, interesting, rebuild=rebuild, seconds=60.0)
    assert found.instructions <= 3
    assert interesting([found.case]) == [True]
    assert len(found.case.points) == 1
