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

CASES_PER_DIALECT = 250

NOT_GENERATED = {
    "asm goto only; comes with the samples": ("callbr",),
    "Windows exceptions": ("catchswitch", "catchret", "catchpad", "cleanupret", "cleanuppad"),
    "unwinding: no generated program throws": ("invoke", "landingpad", "resume"),
    "computed goto: no dialect has it yet": ("indirectbr",),
    "addresses as numbers would be undefined behaviour or unstable": ("ptrtoint", "ptrtoaddr", "inttoptr"),
    "one address space on the host": ("addrspacecast",),
    "threads: no dialect has them yet": ("fence", "cmpxchg", "atomicrmw"),
    "lowered by clang itself on x86-64": ("va_arg",),
    "integer arithmetic that no idiom needs": ("udiv", "sdiv", "srem", "ashr", "fptoui"),
}
"""Why no dialect produces an opcode → the opcodes."""


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
    """Return the opcodes of some cases of every dialect."""
    cases = [generate(dialect, 1, index) for dialect in DIALECTS for index in range(CASES_PER_DIALECT)]
    pattern = re.compile(r"^\s+(?:%\S+ = )?(?:tail |musttail |notail )?([a-z_]+)\b", re.MULTILINE)
    return frozenset(word for case in cases for word in pattern.findall(case.text))


@pytest.mark.parametrize("opcode", OPCODES)
def test_opcode_is_generated_or_left_out_for_a_reason(opcode: str) -> None:
    left_out = opcode in {name for names in NOT_GENERATED.values() for name in names}
    assert (opcode in generated()) != left_out, "generated after all" if left_out else "neither generated nor left out"
