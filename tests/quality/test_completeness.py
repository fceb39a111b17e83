"""Every LLVM opcode in every layer is implemented, or deliberately absent for a stated reason."""

from __future__ import annotations

import re
from functools import cache

import pytest

from adfuzz.ad.rules import RULES
from adfuzz.ad.rules.structural import why_structural
from adfuzz.interp import operations
from adfuzz.ir.instructions import OPCODES
from adfuzz.ir.parse_instruction import READERS
from adfuzz.ir.print_instruction import WRITERS
from generators import generate
from generators.dialects import DIALECTS

MOST_CASES = 2000
CHUNK = 100

NOT_GENERATED = {
    "asm goto only; comes with the samples": ("callbr",),
    "Windows exceptions": ("catchswitch", "catchret", "catchpad", "cleanupret", "cleanuppad"),
    "addresses as numbers would be undefined behaviour or unstable": ("ptrtoint", "ptrtoaddr", "inttoptr"),
    "one address space on the host": ("addrspacecast",),
    "threads: no dialect has them yet": ("fence", "cmpxchg"),
    "lowered by clang itself on x86-64": ("va_arg",),
    "integer arithmetic that no idiom needs": ("udiv", "sdiv", "srem", "ashr", "fptoui"),
}
"""Why no dialect produces an opcode → the opcodes."""
LEFT_OUT = {name for names in NOT_GENERATED.values() for name in names}


@pytest.mark.parametrize("opcode", OPCODES)
def test_opcode_is_read_and_printed(opcode: str) -> None:
    assert opcode in READERS
    assert opcode in WRITERS


@pytest.mark.parametrize("opcode", OPCODES)
def test_opcode_is_evaluated_or_refused_for_a_reason(opcode: str) -> None:
    assert opcode in operations.EMITTERS or operations.ABSENT.get(opcode)


@pytest.mark.parametrize("opcode", OPCODES)
def test_opcode_has_a_derivative_rule_or_a_reason_to_have_none(opcode: str) -> None:
    assert opcode in RULES or why_structural(opcode)


@cache
def generated() -> frozenset[str]:
    """Return the opcodes of cases of every dialect: as many cases as it takes to see all that are expected."""
    pattern = re.compile(r"^\s+(?:%\S+ = )?(?:tail |musttail |notail )?([a-z_]+)\b", re.MULTILINE)
    expected = set(OPCODES) - LEFT_OUT
    seen: set[str] = set()
    for start in range(0, MOST_CASES, CHUNK):
        for dialect in DIALECTS:
            for index in range(start, start + CHUNK):
                seen.update(pattern.findall(generate(dialect, 1, index).text))
        if expected <= seen:
            break
    return frozenset(seen)


@pytest.mark.parametrize("opcode", OPCODES)
def test_opcode_is_generated_or_left_out_for_a_reason(opcode: str) -> None:
    left_out = opcode in LEFT_OUT
    assert (opcode in generated()) != left_out, "generated after all" if left_out else "neither generated nor left out"
