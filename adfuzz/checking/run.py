"""Check one function: infer or take its case, run every engine, judge, and keep all that a table or report needs."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from adfuzz.argspec import ArgumentSpec
from adfuzz.checking.functions import pretty_name
from adfuzz.checking.infer import Inferred, argument_names, infer
from adfuzz.checking.slice import only_needed
from adfuzz.engines import Engine
from adfuzz.errors import AdfuzzError, UserError
from adfuzz.ir.module import Module
from adfuzz.ir.parser import parse_module
from adfuzz.model import Case, Job, Outcome, Verdict
from oracles import ALL_REQUESTS, DERIVATIVE_AT_FAULT, Bench, Evidence, Grade, Summary, judge, localise, plan, summarise
from oracles.planning import has_active_input


@dataclass(frozen=True)
class EngineResult:
    """What one engine did with a case, and what the oracles say of it."""

    engine: str
    outcomes: tuple[Outcome, ...]
    verdicts: tuple[Verdict, ...]
    summary: Summary
    location: str = ""  # the first instruction whose derivative is wrong, where a derivative is


@dataclass(frozen=True)
class Checked:
    """One function checked. `trouble` says why it could not be called at all; then there are no results."""

    file: str
    function: str
    case: Case | None
    notes: tuple[tuple[str, str], ...] = ()
    trouble: str = ""
    jobs: tuple[Job, ...] = ()
    results: tuple[EngineResult, ...] = ()
    seconds: float = field(default=0.0, compare=False)

    @property
    def title(self) -> str:
        """The function's name for people."""
        return pretty_name(self.function)

    @property
    def grade(self) -> Grade:
        """The worst grade over the engines; undecided without results."""
        order = list(Grade)
        return min((r.summary.grade for r in self.results), key=order.index, default=Grade.UNDECIDED)

    @property
    def reason(self) -> str:
        """Why, in a sentence."""
        if not self.results:
            return self.trouble
        order = list(Grade)
        worst = min(self.results, key=lambda r: order.index(r.summary.grade))
        return worst.summary.reason or (self.trouble if worst.summary.grade is Grade.UNDECIDED else "")


def check_function(
    text: str,
    function: str,
    engines: Mapping[str, Engine],
    *,
    file: str = "",
    module: Module | None = None,
    specs: Mapping[str, ArgumentSpec] | None = None,
    points: int = 4,
    seed: int = 0,
    requests: Sequence[str] = ALL_REQUESTS,
    thorough: bool = False,
) -> Checked:
    """Cut out @function, infer how to call it, differentiate it with every engine, judge.

    Trouble with the function is told in the result; specs that do not fit it are a UserError.

    `module` is the text parsed, where the caller has it.
    """
    started = time.perf_counter()
    try:
        names = argument_names((module or parse_module(text)).function(function))
        cut = only_needed(text, function)
        found: Inferred = infer(cut, function, names=names, specs=specs, points=points, seed=seed)
    except UserError:
        raise  # what was asked for cannot be
    except AdfuzzError as error:
        return Checked(file, function, None, trouble=str(error), seconds=time.perf_counter() - started)
    if found.is_hopeless:
        trouble = f"no way was found to call it: {found.trouble}\nhelp: describe its arguments with --arg"
        return Checked(file, function, found.case, found.notes, trouble, seconds=time.perf_counter() - started)
    checked = check_case(found.case, engines, file=file, seed=seed, requests=requests, thorough=thorough)
    spent = time.perf_counter() - started
    trouble = f"the interpreter does not run it: {found.trouble}" if found.trouble else checked.trouble
    return Checked(file, function, found.case, found.notes, trouble, checked.jobs, checked.results, spent)


def check_case(
    case: Case,
    engines: Mapping[str, Engine],
    *,
    file: str = "",
    seed: int = 0,
    requests: Sequence[str] = ALL_REQUESTS,
    thorough: bool = False,
) -> Checked:
    """Differentiate a ready case with every engine and judge the outcomes; when `thorough`, with costly oracles too."""
    started = time.perf_counter()
    if not has_active_input(case):
        return Checked(
            file, case.function, case, trouble="there is no floating-point input to differentiate with respect to"
        )
    if not case.points:
        return Checked(file, case.function, case, trouble="no input point was found at which the function runs")
    jobs = tuple(plan(case, case.points, seed, requests))
    outcomes = {name: tuple(engine.run(jobs)) for name, engine in engines.items()}
    results: list[EngineResult] = []
    shared: Evidence | None = None
    for name, mine in outcomes.items():
        others = {other: theirs for other, theirs in outcomes.items() if other != name}
        bench = engines[name]
        asked = bench if thorough and isinstance(bench, Bench) else None
        evidence = shared = Evidence(case, jobs, mine, others, shared=shared, bench=asked)
        verdicts = tuple(judge(jobs, mine, evidence=evidence))
        summary = summarise(verdicts, jobs)
        location = ""
        if summary.grade in DERIVATIVE_AT_FAULT:
            location = localise(case, engines[name].run, summary.at_fault, seed)
        results.append(EngineResult(name, mine, verdicts, summary, location))
    return Checked(file, case.function, case, (), "", jobs, tuple(results), time.perf_counter() - started)


def overall_exit_code(checked: Sequence[Checked]) -> int:
    """Return the exit code of DESIGN §12: 1 with findings, 5 when nothing was decided, else 0."""
    grades = [item.grade for item in checked]
    if any(grade.is_finding for grade in grades):
        return 1
    return 0 if Grade.AGREE in grades else 5
