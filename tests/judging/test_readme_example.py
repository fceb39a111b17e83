"""The example of oracles/README.md runs and agrees."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

README = Path(__file__).parents[2] / "oracles" / "README.md"


def test_example_of_the_readme_agrees() -> None:
    code = re.search(r"```python\n(from .*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert code is not None
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(code[1], str(README), "exec"), {})
    assert said.getvalue() == "agree\n"


def test_every_oracle_is_described() -> None:
    text = README.read_text(encoding="utf-8")
    from oracles import ORACLES

    assert [name for name in ORACLES if f"`{name}.py`" not in text] == []
