"""Derivative code run in the sandbox: memory errors are caught with their instruction, sound code is not flagged.

The code is written by hand here, so that the faults are in it and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from adfuzz.jit.probe import build_probe
from adfuzz.model import Case, Job, Judgement, Mode, Outcome, Values, Verdict
from oracles import Evidence, Grade, judge, summarise
from oracles.sandbox_runs import ENTRY

GRADIENT = """
define double @gradient(ptr %x, ptr %dx, ptr %w, ptr %out, ptr %dout, i64 %n) {
entry:
  %bytes = mul i64 %n, 8
  %cache = call ptr @malloc(i64 %bytes)
  br label %forward
forward:
  %i = phi i64 [ 0, %entry ], [ %next, %forward ]
  %sum = phi double [ 0.0, %entry ], [ %more, %forward ]
  %px = getelementptr double, ptr %x, i64 %i
  %pw = getelementptr double, ptr %w, i64 %i
  %pc = getelementptr double, ptr %cache, i64 %i
  %a = load double, ptr %px
  %b = load double, ptr %pw
  store double %a, ptr %pc
  %q = fmul double %a, %a
  %v = fmul double %q, %b
  store double %v, ptr %px
  %more = fadd double %sum, %v
  %next = add i64 %i, 1
  %go = icmp slt i64 %next, %n
  br i1 %go, label %forward, label %turn
turn:
  store double %more, ptr %out
  %seed = load double, ptr %dout
  store double 0.0, ptr %dout
  %dsum = fadd double %seed, 1.0
  br label %reverse
reverse:
  %k1 = phi i64 [ %n, %turn ], [ %k, %reverse ]
  %k = sub i64 %k1, 1
  %pdx = getelementptr double, ptr %dx, i64 %k
  %rw = getelementptr double, ptr %w, i64 %k
  %rc = getelementptr double, ptr %cache, i64 %k
  %kept = load double, ptr %pdx
  %dv = fadd double %kept, %dsum
  %w1 = load double, ptr %rw
  %old = load double, ptr %rc
  %t = fmul double %dv, %w1
  %t2 = fmul double %t, 2.0
  %d = fmul double %t2, %old
  store double %d, ptr %pdx
  %again = icmp sgt i64 %k, 0
  br i1 %again, label %reverse, label %exit
exit:
  call void @free(ptr %cache)
  ret double 0.0
}
declare ptr @malloc(i64)
declare void @free(ptr)
"""

FREE = "  call void @free(ptr %cache)\n"
FAULTS: list[tuple[str, str, str, str, str]] = [
    # name, line, what it becomes, what is said, the instruction that is named
    ("double free", FREE, FREE + FREE, "double free", "call void @free(ptr %cache)"),
    ("missing free", FREE, "", "leak: 24 bytes", "%cache = call ptr @malloc(i64 %bytes)"),
    ("freed too early", "turn:\n", "turn:\n" + FREE, "after free", "%old = load double, ptr %rc"),
    ("uninitialised cache slot", "  store double %a, ptr %pc\n", "", "bytes that nobody wrote", "%old = load double"),
    ("cache too small", "%bytes = mul i64 %n, 8", "%bytes = mul i64 %n, 4", "out-of-bounds store",
     "store double %a, ptr %pc"),
    ("tape read past its end", "  %k = sub i64 %k1, 1\n", "  %k = sub i64 %k1, 1\n  %kk = add i64 %k, 1\n",
     "out-of-bounds load", "%old = load double, ptr %rc"),
    ("write to const", "  %t = fmul", "  store double 0.0, ptr %rw\n  %t = fmul", "store to a constant object",
     "store double 0.000000e+00, ptr %rw"),
    ("branch on an unwritten flag", "  %again = icmp sgt i64 %k, 0\n",
     "  %slot = call ptr @malloc(i64 8)\n  %flag = load i64, ptr %slot\n  call void @free(ptr %slot)\n"
     "  %again = icmp sgt i64 %k, %flag\n", "branch on an undefined value", "br i1 %again"),
    ("freed what is not on the heap", FREE, FREE + "  call void @free(ptr %dx)\n", "not on the heap", "free(ptr %dx)"),
]  # fmt: skip


CATCHES = SPARES = {"sanitised", "interpreted"}
"""What `test_every_oracle.py` counts."""


class Written:
    """A bench whose lowered code is `GRADIENT`, with a fault or without."""

    variants: Sequence[str] = ()

    def __init__(self, gradient: str) -> None:
        self.gradient = gradient

    def run(self, jobs: Sequence[Job], variant: str = "") -> list[Outcome]:
        raise AssertionError("nothing is run")

    def lowered(self, jobs: Sequence[Job], again: bool = False) -> list[str]:
        texts: list[str] = []
        for job in jobs:
            program = build_probe(job, ENTRY).program
            driver = re.sub(r"call [^\n]*?\(ptr @f, ", "call double @gradient(", program.text)
            driver = re.sub(r"i32 %enzyme_\w+, ", "", driver).replace("call double", "%ignored = call double")
            markers = [text for name, text in program.needs.items() if name.startswith("enzyme_")]
            texts.append("\n".join([job.case.text, self.gradient, *markers, driver]))
        return texts


def verdicts(answered: dict[str, tuple[list[Job], list[Outcome]]], gradient: str) -> tuple[list[Verdict], list[Job]]:
    jobs, outcomes = answered["memory"]
    chosen = [(j, o) for j, o in zip(jobs, outcomes, strict=True) if j.request.mode in (Mode.PRIMAL, Mode.REVERSE)]
    chosen = [(j, o) for j, o in chosen if j.request.width == 1]
    asked, answers = [j for j, _ in chosen], [o for _, o in chosen]
    evidence = Evidence(asked[0].case, asked, answers, bench=Written(gradient))
    return judge(asked, answers, only=["sanitised", "interpreted"], evidence=evidence), asked


def of(name: str, found: list[Verdict]) -> list[Verdict]:
    return [v for v in found if v.oracle == name]


def test_sound_code_is_not_flagged(answered: dict[str, tuple[list[Job], list[Outcome]]]) -> None:
    found, _ = verdicts(answered, GRADIENT)
    for name in ("sanitised", "interpreted"):
        assert [(v.judgement, v.reason) for v in of(name, found)] == [(Judgement.AGREE, "")]
    assert "lint" not in dict(of("sanitised", found)[0].data)


@pytest.mark.parametrize(("name", "line", "becomes", "said", "instruction"), FAULTS, ids=[f[0] for f in FAULTS])
def test_memory_fault_is_caught_with_its_instruction(
    answered: dict[str, tuple[list[Job], list[Outcome]]],
    name: str,
    line: str,
    becomes: str,
    said: str,
    instruction: str,
) -> None:
    assert GRADIENT.count(line) == 1
    gradient = GRADIENT.replace(line, becomes)
    if name == "tape read past its end":
        gradient = gradient.replace("ptr %cache, i64 %k\n", "ptr %cache, i64 %kk\n")
    found, jobs = verdicts(answered, gradient)
    [verdict] = of("sanitised", found)
    assert verdict.judgement is Judgement.DISAGREE
    assert said in verdict.reason
    assert instruction in verdict.reason
    assert summarise(found, jobs).grade is Grade.MEMORY


def test_unwritten_load_that_reaches_nothing_is_only_noted(
    answered: dict[str, tuple[list[Job], list[Outcome]]],
) -> None:
    idle = (
        "  %slot = call ptr @malloc(i64 8)\n  %idle = load volatile double, ptr %slot\n  call void @free(ptr %slot)\n"
    )
    gradient = GRADIENT.replace("entry:\n", "entry:\n" + idle)
    [verdict] = of("sanitised", verdicts(answered, gradient)[0])
    assert verdict.judgement is Judgement.AGREE
    assert "%idle = load volatile double" in dict(verdict.data)["lint"]


def test_memory_that_the_caller_can_reach_is_no_leak(answered: dict[str, tuple[list[Job], list[Outcome]]]) -> None:
    kept = FREE + "  %more.memory = call ptr @malloc(i64 8)\n  store ptr %more.memory, ptr @keep\n"
    gradient = GRADIENT.replace(FREE, kept) + "@keep = internal global ptr null\n"
    [verdict] = of("sanitised", verdicts(answered, gradient)[0])
    assert verdict.judgement is Judgement.AGREE


def test_primal_that_keeps_memory_excuses_its_derivative(
    answered: dict[str, tuple[list[Job], list[Outcome]]],
) -> None:
    jobs, outcomes = answered["memory"]
    job, outcome = next((j, o) for j, o in zip(jobs, outcomes, strict=True) if j.request.mode is Mode.REVERSE)
    case: Case = job.case
    leaky = case.text.replace("entry:\n", "entry:\n  %kept = call ptr @calloc(i64 1, i64 8)\n", 1)
    leaky += "declare ptr @calloc(i64, i64)\n"
    changed = replace(job, case=replace(case, text=leaky))
    evidence = Evidence(changed.case, [changed], [outcome], bench=Written(GRADIENT.replace(FREE, "")))
    [verdict] = of("sanitised", judge([changed], [outcome], only=["sanitised"], evidence=evidence))
    assert verdict.judgement is Judgement.AGREE


def test_wrong_machine_code_differs_from_its_interpretation(
    answered: dict[str, tuple[list[Job], list[Outcome]]],
) -> None:
    jobs, outcomes = answered["memory"]
    job, outcome = next((j, o) for j, o in zip(jobs, outcomes, strict=True) if j.request.mode is Mode.REVERSE)

    def bent(values: Values) -> Values:
        row = tuple(2 * n for n in values.shadows[0][0])
        return replace(values, shadows=((row, *values.shadows[0][1:]),))

    wrong = replace(outcome, values=tuple(bent(v) for v in outcome.values))
    evidence = Evidence(job.case, [job], [wrong], bench=Written(GRADIENT))
    [verdict] = of("interpreted", judge([job], [wrong], only=["interpreted"], evidence=evidence))
    assert verdict.judgement is Judgement.DISAGREE
