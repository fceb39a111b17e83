"""Programs that run longer than the interpreter can follow get a verdict all the same, from compiled duals."""

from __future__ import annotations

import pytest

from adfuzz.argspec import parse_argument
from adfuzz.campaign.faults import LOWERER
from adfuzz.checking.run import check_function
from adfuzz.engines.native import NativeEngine
from adfuzz.jit.protocol import Settings
from adfuzz.model import Judgement
from benchmarks.native_dual import LOOP
from oracles import Grade

ARGUMENTS = {"x": "x=f64[1024]:dup~0.1..2", "n": "n=i64:const=400000", "y": "y=f64:out~1..2"}


@pytest.mark.parametrize(
    ("lowerer", "options", "grade"),
    [("adfuzz.engines.core:lower", {}, Grade.AGREE), (LOWERER, {"fault": "sqrt-factor"}, Grade.WRONG)],
)
def test_millions_of_instructions_are_judged(lowerer: str, options: dict[str, object], grade: Grade) -> None:
    engine = NativeEngine("core", Settings(lowerer=lowerer, lowerer_options=options))
    try:
        specs = {name: parse_argument(text, pointer=name == "x") for name, text in ARGUMENTS.items()}
        checked = check_function(LOOP, "f", {"core": engine}, specs=specs, points=1)
    finally:
        engine.close()
    assert checked.grade is grade
    [result] = checked.results
    said = {v.judgement for v in result.verdicts if v.oracle == "bulk_dual"}
    assert said == {Judgement.AGREE if grade is Grade.AGREE else Judgement.DISAGREE}
    assert all(not v.compared for v in result.verdicts if v.oracle == "dual")
