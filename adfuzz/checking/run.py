"""Check one function: infer or take its case, run every engine, judge, and keep all that a table or report needs."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from adfuzz.argspec import ArgumentSpec
from adfuzz.checking.access import regions_of
from adfuzz.checking.callbacks import Callback, Spot, callbacks, choices, missing, named
from adfuzz.checking.debuginfo import Told, only_lines, told_arguments
from adfuzz.checking.descriptors import numba_constants
from adfuzz.checking.functions import pretty_name
from adfuzz.checking.infer import Inferred, argument_names, infer, simplified
from adfuzz.checking.results import owned_inside, result_in_memory, told_by_numba
from adfuzz.checking.slice import only_needed, only_reached_from
from adfuzz.checking.stand_ins import says, stand_ins
from adfuzz.checking.wrapping import End, address_of, bind
from adfuzz.engines import Engine
from adfuzz.engines.native import NativeEngine
from adfuzz.errors import AdfuzzError, UserError
from adfuzz.interp import Evaluation, LimitExceeded, evaluate
from adfuzz.ir.module import Function, Module
from adfuzz.ir.parser import parse_module
from adfuzz.jit.protocol import Settings
from adfuzz.model import Case, Job, Outcome, OutcomeKind, Values, Verdict
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
    passing: Mapping[str, str] | None = None,
) -> Checked:
    """Cut out @function, infer how to call it, differentiate it with every engine, judge.

    Trouble with the function is told in the result; specs that do not fit it are a UserError.

    `module` is the text parsed, where the caller has it; `passing` names the functions to pass for callbacks.
    """
    started = time.perf_counter()
    whole = module or parse_module(text)
    try:
        found = _inferred(text, whole, function, specs or {}, dict(passing or {}), points, seed)
    except UserError:
        raise  # what was asked for cannot be
    except AdfuzzError as error:
        return Checked(file, function, None, trouble=str(error), seconds=time.perf_counter() - started)
    if found.is_hopeless and not found.is_long:
        trouble = _uncallable(found)
        return Checked(file, function, found.case, found.notes, trouble, seconds=time.perf_counter() - started)
    if found.is_vacuous and not specs:
        return Checked(file, function, found.case, found.notes, NOTHING_DONE, seconds=time.perf_counter() - started)
    case = found.case
    if found.is_long:
        case = replace(case, points=case.points[:LONG_POINTS])
        requests = tuple(name for name in requests if name in LONG_REQUESTS)
    if found.trouble and (lost := _run_alone(case, seed)):
        trouble = CHANCE if lost == CHANCE else _uncallable(found, lost)
        return Checked(file, function, case, found.notes, trouble, seconds=time.perf_counter() - started)
    judge_by = _too_long if found.is_long else evaluate
    checked = check_case(case, engines, file=file, seed=seed, requests=requests, thorough=thorough, evaluate=judge_by)
    spent = time.perf_counter() - started
    trouble = f"the interpreter does not run it: {found.trouble}" if found.trouble else checked.trouble
    results = tuple(map(_explained, checked.results))
    return Checked(file, function, case, found.notes, trouble, checked.jobs, results, spent)


def _uncallable(found: Inferred, lost: str = "") -> str:
    if found.is_long:
        remedy = "make it do less: a bound of its loops or a tolerance as an argument, set with --arg"
        return f"it runs too long to be judged: {found.trouble}\nhelp: {remedy}"
    holder = next((spec.partition("=")[0] for spec, why in found.notes if "function<" in why), "")
    remedy = "describe its arguments with --arg"
    if holder:
        remedy = f"{holder} is a std::function, which cannot be drawn: check a function that passes a lambda"
    reason = f"compiled, it {lost}; interpreted, {found.trouble}" if lost else found.trouble
    return f"no way was found to call it: {reason}\nhelp: {remedy}"


NOTHING_DONE = (
    "it ran and computed nothing: it seems to turn down what it is given\n"
    "help: say with --arg what it takes, such as mode=i32=2 or flag=i8=85"
)

GIVE_ALL_FILES = "name the files that define it as well: adfuzz check FILE MORE_FILES -f FUNCTION"


def _explained(result: EngineResult) -> EngineResult:
    """Say which functions are missing where an engine refuses and not even the function itself could be linked."""
    for outcome in result.outcomes if result.summary.grade is Grade.REFUSED else ():
        found = re.match(r"unresolved symbol (.*)", outcome.message)
        if found:
            reason = f"refused: it calls {found[1]}, which no file given defines\nhelp: {GIVE_ALL_FILES}"
            return replace(result, summary=replace(result.summary, reason=reason))
    return result


def _run_alone(case: Case, seed: int) -> str:
    """Run the function itself at one point; return "" where it ends in a time that allows for judging it, or what
    happens instead: then its arguments were guessed wrong, or it panics, and no engine is to blame."""
    jobs = [replace(job, trials=job.trials[:1] * 3) for job in plan(case, case.points, seed, ("primal",))][:1]
    engine = NativeEngine("primal", Settings(run_seconds=LONG_SECONDS))
    try:
        outcomes = [engine.attempt(job) for job in jobs]
    finally:
        engine.close()
    for outcome in outcomes:
        said = outcome.message.strip().split("\n")
        match outcome.kind:
            case OutcomeKind.HUNG:
                return f"runs for more than {LONG_SECONDS:g} s"
            case OutcomeKind.CRASHED:
                return "ends with " + ": ".join([said[0], *(line for line in said[1:] if line)][:3])
            case OutcomeKind.DAMAGED:
                return f"leaves its memory: {said[0]}"
            case _ if any(_floats(values) != _floats(outcome.values[0]) for values in outcome.values):
                return CHANCE
            case _:
                pass
    return ""


CHANCE = (
    "it gives other results each time for the same input: random numbers, a clock or memory that nobody wrote decide\n"
    "help: check a function that takes these as arguments"
)

SMALLEST = 1e-300


def _floats(values: Values) -> list[float]:
    """Return the floats of a result; what is smaller than any sensible one may be an address."""
    every = [*values.returned, *(number for numbers in values.primal for number in numbers)]
    return [x for x in every if isinstance(x, float) and SMALLEST < abs(x) < math.inf]


def _inferred(
    text: str,
    module: Module,
    name: str,
    specs: Mapping[str, ArgumentSpec],
    passing: dict[str, str],
    points: int,
    seed: int,
) -> Inferred:
    """Find out how to call @name, or a wrapper of it: functions are passed for arguments that are called, and a result
    in memory of its own is copied."""
    function = module.function(name)
    names = argument_names(function)
    told = told_arguments(function) or told_by_numba(function, names)
    text = only_lines(text)  # what else debug info says has been read
    cut = only_needed(text, name)
    found = _callbacks(cut, function, module)
    wanted: dict[Spot, str] = {}
    tables = {callback.spot for callback in found if callback.is_table}
    derived = {place for place, offset in tables if offset == 0}  # objects of a class that is not the told one
    for callback in found:
        for key in {names[callback.argument], f"arg{callback.argument}"} & passing.keys():
            wanted[callback.spot] = named(passing.pop(key), callback, key, module)
    if passing:
        raise UserError(f"--arg {next(iter(passing))}: @{name} does not call this argument")
    given = {place: text for place, text in numba_constants(names).items() if names[place] not in specs}
    result = result_in_memory(function)
    if result is not None and names[result.parameter] in specs:
        result = None
    ends = _ends(cut, function, told) if not set(names) & set(specs) else {}
    if not found and not given and not ends and result is None:
        return infer(cut, name, names=names, specs=specs, points=points, seed=seed, told=told)
    combinations = choices(found, wanted) if found else [{}]
    texts: dict[int, str] = {}
    for definitions, chosen in stand_ins(found, wanted) if found else ():
        if chosen not in combinations:
            texts[len(combinations)] = f"{text}\n{definitions}"
            combinations.append(chosen)
    if not combinations:
        lacking = next(c for c in found if not c.candidates)
        raise missing(lacking, names[lacking.argument])
    lent = [
        (place, offset)
        for place, about in told.items()
        if result is not None and place not in {*given, result.parameter} and about.behind is not None
        for offset in owned_inside(about.behind)
    ]
    inferred: Inferred | None = None
    second: Inferred | None = None  # that runs, and leaves numbers undefined
    for turn, chosen in enumerate(combinations):
        constants = given | {place: address_of(name) for (place, offset), name in chosen.items() if offset < 0}
        members = {spot: address_of(name) for spot, name in chosen.items() if spot[1] >= 0}
        whole, wrapper = bind(texts.get(turn, text), function, constants | ends, result, members, lent)
        kept = [n for n in range(len(names)) if n not in constants and (result is None or n != result.parameter)]
        left = [f"count.{names[place]}" if place in ends else names[place] for place in kept]
        left += [] if result is None else ["out"]
        whole = only_needed(whole, wrapper)
        if chosen:
            whole = only_reached_from(whole, wrapper)
        inferred = infer(
            whole, wrapper, names=left, specs=specs, points=points, seed=seed,
            told={new: told[old] for new, old in enumerate(kept) if old in told and old not in {*ends, *derived}},
            result=-1 if result is None else len(left) - 1,
        )  # fmt: skip
        notes = list(inferred.notes)
        for place, end in ends.items():
            at = kept.index(place)
            notes[at] = (notes[at][0], f"{names[place]} is compared with {names[end.first]}: its end")
        if result is not None:
            notes[-1] = (notes[-1][0], f"the numbers that the result leads to, copied by a wrapper; {notes[-1][1]}")
        for spot in sorted(chosen):
            place, offset = spot
            what = "table of functions" if spot in tables else "function"
            fits = says(chosen[spot]) or f"a {what} of this file with the type of its calls"
            why = "given" if spot in wanted else fits
            if offset < 0:
                notes.insert(place, (f"{names[place]}=@{chosen[spot]}", why))
            else:
                notes.append((f"{names[place]}->[{offset}]=@{chosen[spot]}", why))
        inferred = replace(inferred, notes=tuple(notes))
        if not inferred.trouble and not inferred.is_lacking:
            return inferred
        if not inferred.trouble:
            second = second or inferred
    assert inferred is not None
    return second or inferred


def _ends(cut: str, function: Function, told: Mapping[int, Told]) -> dict[int, End]:
    """Return the arguments that are only compared with another one, which begins an array: they are its end."""
    pointers = [argument.index for argument in function.arguments if argument.type.is_pointer]
    seen = simplified(cut, function) if len(pointers) > 1 else None
    if seen is None:
        return {}
    regions = regions_of(seen)
    found: dict[int, End] = {}
    for last in pointers:
        end = regions[last]
        firsts = [first for first in pointers if end is not None and regions[first] in end.ends and first < last]
        if end is None or end.accesses or end.escapes or end.copied or len(firsts) != 1:
            continue
        behind = told[firsts[0]].behind if firsts[0] in told else None
        begin = regions[firsts[0]]
        sizes = {a.stride for a in begin.accesses if a.stride > 0} if begin is not None else set[int]()
        size = behind.size if behind is not None else min(sizes, default=0)
        if size:
            found[last] = End(firsts[0], size)
    return found


def _callbacks(cut: str, function: Function, module: Module) -> tuple[Callback, ...]:
    if not _INDIRECT.search(cut) or not any(argument.type.is_pointer for argument in function.arguments):
        return ()
    seen = simplified(cut, function)
    return callbacks(function, seen, module) if seen is not None else ()


_INDIRECT = re.compile(r"\b(?:call|invoke)\b[^@\n]*%[-\w.$]+\(")


def _too_long(*_: object, **__: object) -> Evaluation:
    """Stand in for the interpreter where it was found to be too slow."""
    raise LimitExceeded("it takes more steps than can be interpreted")


LONG_POINTS = 1
LONG_SECONDS = 2.0
"""Of CPU time: how busy the machine is must not matter."""
LONG_REQUESTS = ("primal", "forward", "reverse")
"""What is asked of functions that run for long: fewer points and requests, so that an answer comes."""


def check_case(
    case: Case,
    engines: Mapping[str, Engine],
    *,
    file: str = "",
    seed: int = 0,
    requests: Sequence[str] = ALL_REQUESTS,
    thorough: bool = False,
    evaluate: Callable[..., Evaluation] = evaluate,
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
        evidence = shared = Evidence(case, jobs, mine, others, evaluate, shared, bench=asked)
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
