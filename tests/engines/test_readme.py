"""The example in the engines' README is complete and works as it stands."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

import adfuzz.engines
from adfuzz.engines import open_engine
from adfuzz.model import Activity, Argument, Case, FloatLayout, Job, Mode, OutcomeKind, Request, Trial

README = Path(adfuzz.engines.__file__).with_name("README.md")
F64 = FloatLayout("f64")


def test_the_example_engine_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", README.read_text(), re.MULTILINE | re.DOTALL)
    assert len(blocks) == 1
    (tmp_path / "flat_engine.py").write_text(blocks[0])
    monkeypatch.syspath_prepend(str(tmp_path))
    __import__("flat_engine")
    text = "define double @f(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n"
    case = Case("square", text, "f", (Argument("x", F64, Activity.OUT),), F64)
    job = Job(case, Request(Mode.REVERSE, (Activity.OUT,)), (Trial(((3.0,),), (((0.0,),),)),))
    engine = open_engine("flat")
    try:
        (outcome,) = engine.run([job])
    finally:
        engine.close()
        sys.modules.pop("flat_engine")
    assert outcome.kind is OutcomeKind.VALUES, outcome.message
    assert outcome.values[0].adjoints == (((0.0,),),)


def test_the_readme_lists_every_outcome() -> None:
    listed = re.findall(r"^\| (\w+) \| ", README.read_text(), re.MULTILINE)
    assert set(OutcomeKind) <= set(listed)
