"""Rounding by a large number, with memory between adding it and taking it off: only what was stored last counts."""

from __future__ import annotations

import pytest

from adfuzz.analysis.magic_rounding import is_rounding
from adfuzz.ir.parser import parse_module

TEXT = """
define double @f(double %x, ptr %other) {{
  %r = alloca double
  %a = fadd double %x, 0x4330000000000000
  store double %a, ptr %r
{between}  %l = load double, ptr %r
  %n = fsub double %l, 0x4330000000000000
  ret double %n
}}
"""


@pytest.mark.parametrize(
    ("between", "rounds"),
    [
        ("", True),
        ("%b = fmul double %x, %x", True),
        ("store double %x, ptr %r", False),
        ("store double %x, ptr %other", False),
        ("call void @g(ptr %r)", False),
    ],
)
def test_only_what_was_stored_last_counts(between: str, rounds: bool) -> None:
    module = parse_module(TEXT.format(between=f"  {between}\n" if between else "") + "declare void @g(ptr)\n")
    found = [i for i in module.function("f").instructions if i.name == "n"]
    assert [is_rounding(i) for i in found] == [rounds]
