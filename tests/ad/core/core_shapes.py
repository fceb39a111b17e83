"""Reads the tables of small functions (`data/*.ll`) and runs them on an engine, judged by all oracles.

A table holds many functions, each a module of its own::

    ; === L3_zero_trips: a counted loop whose body never runs
    ; args: x=f64[4] n=i64=0 -> f64           (again for a second way to call it; no `->` for void)
    ; expect: refuse no-derivative            (optional: `refuse CODE`, or `wrong REASON` for a known bug)
    ; unprepared: agree                       (optional: what holds when LLVM does not prepare the function first;
                                              then that is always tried)
    define double @f(ptr %x, i64 %n) { … }

The function is @f; well-known library functions and intrinsics need no declaration.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from adfuzz.argspec import parse_argument, parse_layout
from adfuzz.engines import Engine
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module
from adfuzz.model import Case, Job, Outcome
from oracles import ALL_REQUESTS, Summary, draw_points, judge, plan, summarise

DATA = Path(__file__).parent / "data"
POINTS = 3

DECLARATIONS = """
declare ptr @malloc(i64)
declare ptr @calloc(i64, i64)
declare ptr @realloc(ptr, i64)
declare ptr @aligned_alloc(i64, i64)
declare ptr @_Znwm(i64)
declare ptr @_Znam(i64)
declare void @free(ptr)
declare void @_ZdlPvm(ptr, i64)
declare void @_ZdaPv(ptr)
declare void @abort() noreturn
declare i32 @printf(ptr, ...)
declare double @sqrt(double)
declare double @frexp(double, ptr)
declare i32 @__gxx_personality_v0(...)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1 immarg)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)
declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)
declare void @llvm.lifetime.start.p0(ptr)
declare void @llvm.lifetime.end.p0(ptr)
declare double @llvm.sqrt.f64(double)
declare double @llvm.exp.f64(double)
declare double @llvm.sin.f64(double)
declare double @llvm.fabs.f64(double)
declare double @llvm.pow.f64(double, double)
declare double @llvm.fma.f64(double, double, double)
declare double @llvm.copysign.f64(double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.ceil.f64(double)
declare float @llvm.exp.f32(float)
declare x86_fp80 @llvm.sqrt.f80(x86_fp80)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
declare double @llvm.vector.reduce.fmul.v4f64(double, <4 x double>)
declare double @llvm.vector.reduce.fmax.v4f64(<4 x double>)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>)
"""


@dataclass(frozen=True)
class Row:
    """One function of a table: what it shows, how to call it, what is expected (`agree`, `refuse CODE`, `wrong …`)."""

    name: str
    says: str
    cases: tuple[Case, ...]
    expectation: str
    unprepared: str
    is_for_both: bool = False
    """It says what holds unprepared, so that is always tried."""

    def known_fault(self, prepared: bool = True) -> str:
        """Why the row is known to give wrong values, or ""."""
        expected = self.expectation if prepared else self.unprepared
        return expected.removeprefix("wrong ") if expected.startswith("wrong ") else ""


@cache
def rows(pattern: str = "*.ll") -> tuple[Row, ...]:
    """All rows of all tables, by name."""
    found = [row for path in sorted(DATA.glob(pattern)) for row in _read(path.read_text(encoding="utf-8"))]
    return tuple(sorted(found, key=lambda row: row.name))


def _read(text: str) -> Iterable[Row]:
    for part in re.split(r"^; === ", text, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        name, _, says = head.partition(": ")
        calls = re.findall(r"^; args:(.*)$", body, re.MULTILINE)
        stated = dict(re.findall(r"^; (expect|unprepared): (.*)$", body, re.MULTILINE))
        expectation = stated.get("expect", "agree")
        cases = tuple(_case(name, body, call) for call in calls)
        yield Row(name, says, cases, expectation, stated.get("unprepared", expectation), "unprepared" in stated)


def with_declarations(body: str) -> str:
    """The module with the declarations it needs."""
    lines = [line for line in DECLARATIONS.splitlines() if line]
    needed = [line for line in lines if (name := line[line.index("@") : line.index("(")]) + "(" in body
              or f"ptr {name}" in body or f"personality ptr {name}" in body]  # fmt: skip
    return "".join(line + "\n" for line in needed if line not in body) + body


def _case(name: str, body: str, call: str) -> Case:
    text = llvm.read(with_declarations(body), name)
    words, _, result = call.partition(" -> ")
    parameters = parse_module(text).function("f").arguments
    specs = words.split()
    assert len(specs) == len(parameters), f"{name}: {len(specs)} arguments described, {len(parameters)} needed"
    arguments = tuple(
        parse_argument(spec, pointer=parameter.type.is_pointer).argument()
        for spec, parameter in zip(specs, parameters, strict=True)
    )
    case = Case(name, text, "f", arguments, parse_layout(result.strip()) if result.strip() else None)
    return replace(case, points=draw_points(case, POINTS, 0))


@dataclass(frozen=True)
class Answer:
    """What an engine gave for one case, and what the oracles say of it."""

    case: Case
    jobs: tuple[Job, ...]
    outcomes: tuple[Outcome, ...]
    summary: Summary

    @property
    def text(self) -> str:
        """What happened, as one word and a reason."""
        return f"{self.summary.grade}: {self.summary.reason}"

    @property
    def refusals(self) -> set[str]:
        """The codes of the refusals."""
        return {code for outcome in self.outcomes for code in refusal_codes(outcome)}


def refusal_codes(outcome: Outcome) -> list[str]:
    """The codes in a refusal's message."""
    return re.findall(r"error\[([a-z0-9-]+)\]", outcome.message)


def answers_of(case: Case, engine: Engine, requests: Sequence[str] = ALL_REQUESTS) -> Answer:
    """Run one case and let all oracles judge it."""
    jobs = plan(case, case.points, 0, requests)
    outcomes = engine.run(jobs)
    return Answer(case, tuple(jobs), tuple(outcomes), summarise(judge(jobs, outcomes), jobs))
