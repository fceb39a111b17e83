"""Every line of the calling convention, one `.ll` file each: what an engine gives for it is frozen.

A file states its rule in the first line, then `; IN:` (doubles behind %input) and `; OUT:` (all 8 doubles behind
%output afterwards, or `refused` and a part of the message, or `crashed`). Engine `enzyme` is the authority, must give
exactly that, and is skipped when its wheel is not installed. Engine `core` must give the same; `; CORE:` replaces
`; OUT:` where it differs on purpose.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from adfuzz.engines import open_engine
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    Job,
    Mode,
    Outcome,
    OutcomeKind,
    PointerLayout,
    Request,
    Trial,
)

FILES = sorted(Path(__file__).parent.glob("*.ll"))
COUNT = 8
BUFFER = PointerLayout(ArrayLayout(FloatLayout("f64"), COUNT))


@dataclass(frozen=True)
class Rule:
    """What a file says."""

    text: str
    inputs: tuple[float, ...]
    expected: str
    core: str


def read_rule(path: Path) -> Rule:
    text = path.read_text()
    heads = {"IN": "", "OUT": "", "CORE": ""}
    for line in text.splitlines()[1:5]:
        key, colon, value = line.removeprefix("; ").partition(":")
        if colon and key in heads:
            heads[key] = value.strip()
    inputs = tuple(float(word) for word in heads["IN"].split())
    return Rule(text, inputs + (0.0,) * (COUNT - len(inputs)), heads["OUT"], heads["CORE"] or heads["OUT"])


def job(path: Path) -> Job:
    rule = read_rule(path)
    arguments = tuple(Argument(name, BUFFER, Activity.CONST) for name in ("input", "output"))
    request = Request(Mode.PRIMAL, (Activity.CONST,) * 2)
    return Job(
        Case(path.stem, rule.text, "drive", arguments, None), request, (Trial((rule.inputs, (0.0,) * COUNT), ()),)
    )


@cache
def outcomes(engine_name: str) -> dict[Path, Outcome]:
    engine = open_engine(engine_name)
    try:
        return dict(zip(FILES, engine.run([job(path) for path in FILES]), strict=True))
    finally:
        engine.close()


def assert_outcome(outcome: Outcome, expected: str) -> None:
    if expected == "crashed":
        assert outcome.kind is OutcomeKind.CRASHED
        return
    if expected.startswith("refused"):
        assert outcome.kind is OutcomeKind.REFUSED
        assert expected.removeprefix("refused").strip() in outcome.message
        return
    assert outcome.kind is OutcomeKind.VALUES, outcome.message
    assert outcome.values[0].primal[1] == tuple(float(word) for word in expected.split())


@pytest.mark.skipif(importlib.util.find_spec("enzyme_ad") is None, reason="the wheel enzyme-ad is not installed")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_enzyme_follows_the_convention(path: Path) -> None:
    assert_outcome(outcomes("enzyme")[path], read_rule(path).expected)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_core_follows_the_convention(path: Path) -> None:
    assert_outcome(outcomes("core")[path], read_rule(path).core)
