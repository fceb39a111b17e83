"""Compare judges on the same derivatives, right ones and ones with an injected error: who sees it, who cries wolf.

usage: python benchmarks/judging.py [--cases 480] [--seed 5] [--corpus corpus] [--faults 120] [--skip-injected]
The derivative is the core's, in forward mode at the first point of each case, along the campaign's direction. An error
is injected into one of its components (drawn evenly from those that are defined and not zero), then everything is
judged again. The other judges get what adfuzz gets, and the values of the function, exactly rounded, wherever they ask
for them:

- gradcheck: central difference, step 1e-6, tolerance 1e-5 + 1e-3·|expected| (PyTorch's defaults)
- ∇Fuzz: the same difference, tolerance 1e-1·(1 + |expected|)
- EnzymeTestUtils: five-point central difference (step eps^(1/5)), tolerance 1e-9 + 1e-9·|expected|
- Taylor test: residuals of f(x + hv) − f(x) − h·derivative for four halved steps from 1e-2; a rate below 1.9 is wrong

adfuzz is the whole ladder of oracles as campaigns run it. Printed besides: its abstentions with reasons, and how wide
its error bounds are.

The first table is about whole faults: each bug of `adfuzz/campaign/faults/` that changes a number without a word is
judged on the first of --faults cases that it changes, at all points, forward (output by output) and in reverse (the
gradient projected on the direction); the sound core's numbers on the same cases tell the false alarms.
"""

from __future__ import annotations

import argparse
import itertools
import math
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parent.parent))

from adfuzz.campaign.faults import FAULTS, is_stale
from adfuzz.campaign.judging import Judge
from adfuzz.campaign.measured import differ
from adfuzz.campaign.records import Settings
from adfuzz.campaign.relowering import CHANGED, changes
from adfuzz.campaign.selftest import Runner
from adfuzz.campaign.selftest_control import Control, Sound
from adfuzz.casefile import read_case
from adfuzz.engines import open_engine
from adfuzz.model import Case, Job, Mode, Outcome, OutcomeKind, Point, Shadow, Trial, Values
from oracles import Evidence, Summary, judge, plan, summarise
from oracles.evidence import leaf_weight
from oracles.native_steps import step
from oracles.randomness import Random
from oracles.tolerance import unit_roundoff

Key = tuple[int, int]
Numbers = dict[Key, float]
Function = Callable[[float], Numbers | None]
"""The outputs at a distance along the direction; None where the function cannot be evaluated."""
Tool = Callable[[Function, Numbers], bool | None]
"""Whether the derivative is called wrong; None where the tool cannot say."""

ERRORS: dict[str, Callable[[float], float]] = {
    "none": lambda d: d,
    "relative 1e-9": lambda d: d * (1 + 1e-9),
    "relative 1e-6": lambda d: d * (1 + 1e-6),
    "relative 1e-3": lambda d: d * (1 + 1e-3),
    "10 %": lambda d: d * 1.1,
    "sign": lambda d: -d,
    "dropped": lambda d: 0.0,
}  # fmt: skip


KINDS = ("double", "float")
"""What the case computes in; the second one is for anything coarser than double."""


def within(absolute: float, relative: float, difference: Callable[[Function], Numbers | None]) -> Tool:
    """A judge that compares with a difference quotient under a fixed tolerance."""

    def tool(function: Function, derivative: Numbers) -> bool | None:
        expected = difference(function)
        if expected is None:
            return None
        return any(not abs(derivative[k] - e) <= absolute + relative * abs(e) for k, e in expected.items())

    return tool


def central(size: float) -> Callable[[Function], Numbers | None]:
    """Central differences with this step."""

    def difference(function: Function) -> Numbers | None:
        up, down = function(size), function(-size)
        return up and down and {k: (up[k] - down[k]) / (2 * size) for k in up}

    return difference


def five_points(size: float) -> Callable[[Function], Numbers | None]:
    """Central differences of five points with this spacing."""

    def difference(function: Function) -> Numbers | None:
        rows = [function(k * size) for k in (-2, -1, 1, 2)]
        if any(row is None for row in rows):
            return None
        a, b, c, d = (row or {} for row in rows)
        return {k: (a[k] - 8 * b[k] + 8 * c[k] - d[k]) / (12 * size) for k in a}

    return difference


def taylor(function: Function, derivative: Numbers) -> bool | None:
    """Second-order convergence of the sum of all outputs."""
    here = function(0.0)
    sizes = [1e-2 * 2.0**-k for k in range(4)]
    there = [function(size) for size in sizes]
    if here is None or any(row is None for row in there):
        return None
    slope, base = sum(derivative[k] for k in here), sum(here.values())
    residuals = [abs(sum((row or {}).values()) - base - h * slope) for h, row in zip(sizes, there, strict=True)]
    if max(residuals) < 1e-15 or not all(map(math.isfinite, residuals)):
        return False
    rates = [math.log2(a / b) if a > 0 and b > 0 else math.inf for a, b in itertools.pairwise(residuals)]
    return min(rates) < 1.9


TOOLS: dict[str, Tool] = {
    "gradcheck": within(1e-5, 1e-3, central(1e-6)),
    "∇Fuzz": within(1e-1, 1e-1, central(1e-6)),
    "EnzymeTestUtils": within(1e-9, 1e-9, five_points(2.0**-10.4)),
    "Taylor test": taylor,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=480)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--faults", type=int, default=120, help="cases that planted faults are tried on (0: none)")
    parser.add_argument("--skip-injected", action="store_true", help="only the planted faults")
    options = parser.parse_args()
    settings = Settings(seed=options.seed)
    if options.faults:
        report_faults(options.faults, settings)
    if options.skip_injected:
        return
    with Judge(settings) as source:
        made = (source.generated(index) for index in range(options.cases))
        report("generated", [case for case in made if isinstance(case, Case)], settings)
    files = (read_case(path) for path in sorted(options.corpus.rglob("*.ll")))
    report("corpus", [case for case in files if case.expectation in ("", "agree")], settings)


def report(title: str, cases: Sequence[Case], settings: Settings) -> None:
    """Judge the cases and print the tables."""
    said: Counter[tuple[str, str, str, str]] = Counter()
    grades: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    widths: list[float] = []
    asked = 0
    began = time.monotonic()
    engine = open_engine("core")
    for number, case in enumerate(cases):
        jobs = plan(case, case.points, settings.seed, settings.requests_of(number))
        outcomes = engine.run(jobs)
        evidence = Evidence(case, jobs, outcomes, {})
        summary = summarise(judge(jobs, outcomes, evidence=evidence), jobs)
        grades[str(summary.grade)] += 1
        if str(summary.grade) not in ("agree", "refused"):
            reasons[summary.reason.split("(")[0][:90]] += 1
        widths += bound_widths(evidence)
        asked += compare(jobs, outcomes, evidence, summary, Random(settings.seed, "inject", number), said)
    engine.close()
    print(f"\n## {title}: {len(cases)} cases, {asked} of them compared, {time.monotonic() - began:.0f} s\n")
    print("adfuzz's grades: " + ", ".join(f"{name} {count}" for name, count in grades.most_common()))
    print(f"median bound/|derivative|: {median(widths):.1e}" if widths else "no bounds")
    for reason, count in reasons.most_common(10):
        print(f"- {count} × {reason}")
    judges = ["adfuzz", *TOOLS]
    for kind in KINDS:
        print(f"\n| error of one {kind} derivative | {' | '.join(judges)} |\n{'|---' * (len(judges) + 1)}|")
        for error in ERRORS:
            cells: list[str] = []
            for name in judges:
                wrong, silent = said[kind, error, name, "wrong"], said[kind, error, name, "cannot say"]
                total = wrong + said[kind, error, name, "right"] + silent
                share = f"{100 * wrong / total:.1f} %" if total else "-"
                cells.append(share + (f" ({silent} cannot say)" if silent else ""))
            print(f"| {error} | {' | '.join(cells)} |")
    print("\nRow `none`: false alarms. Other rows: errors detected.")


def bound_widths(evidence: Evidence) -> Iterator[float]:
    """How wide the error bounds are, relative to each derivative that is not zero."""
    for point in evidence.points:
        reference = evidence.reference(point)
        if reference.usable:
            for lane in reference.lanes.values():
                for output in evidence.outputs(reference, lane):
                    if output.value and math.isfinite(output.value) and output.kind == "f64":
                        yield output.bound / abs(output.value)


def compare(
    jobs: Sequence[Job], outcomes: Sequence[Outcome], evidence: Evidence, sound: Summary, random: Random,
    said: Counter[tuple[str, str, str, str]],
) -> int:  # fmt: skip
    """Let all judges say what they think of the derivative with each error; 1 when there was one to judge."""
    place = next((n for n, job in enumerate(jobs) if job.request.mode is Mode.FORWARD and job.request.width == 1), -1)
    if place < 0 or outcomes[place].kind is not OutcomeKind.VALUES or str(sound.grade) != "agree":
        return 0
    trial, values = jobs[place].trials[0], outcomes[place].values[0]
    derivative = evidence.forward_numbers(values, 0)
    if not all(map(math.isfinite, derivative.values())):
        return 0
    reference = evidence.reference(trial.point)
    lane = reference.lanes.get(trial.shadows[0])
    if not reference.usable or lane is None:
        return 0
    defined = {(output.argument, output.leaf) for output in evidence.outputs(reference, lane)}
    wild = [key for key, number in derivative.items() if number and key in defined]
    if not wild:
        return 0
    function = along(evidence, trial.point, trial.shadows[0], tuple(derivative))
    key = wild[random.below(len(wild))]
    leaves = evidence.case.return_leaves if key[0] < 0 else evidence.case.arguments[key[0]].leaves
    kind = KINDS[unit_roundoff(leaves[key[1]].kind) > 2**-50 or evidence.roundoff > 2**-50]
    for name, error in ERRORS.items():
        changed = derivative | {key: error(derivative[key])}
        for tool, judged in TOOLS.items():
            answer = judged(function, changed)
            said[kind, name, tool, "cannot say" if answer is None else "wrong" if answer else "right"] += 1
        planted = list(outcomes)
        planted[place] = replace(
            outcomes[place], values=(with_number(values, key, changed[key]), *outcomes[place].values[1:])
        )
        again = Evidence(evidence.case, jobs, planted, {}, shared=evidence)
        grade = summarise(judge(jobs, planted, evidence=again), jobs).grade
        said[kind, name, "adfuzz", "wrong" if grade.is_finding else "right"] += 1
    return 1


def report_faults(cases: int, settings: Settings) -> None:
    """Plant every declared fault of the core, and let all judges say what they think of the first case it changes."""
    control = Control(settings, cases, lambda _: None)
    control.cover(cases)
    seen: Counter[tuple[str, str]] = Counter()
    alarms: Counter[tuple[str, str]] = Counter()
    items: dict[int, Sound] = {}
    planted: Counter[str] = Counter()
    with Runner() as runner:
        for name, fault in FAULTS.items():
            found = None if is_stale(fault) else first_changed(name, control, runner)
            if found is None:
                continue
            item, outcomes = found
            kind = kind_of(item)
            planted[kind] += 1
            items[item.index] = item
            evidence = Evidence(item.case, item.jobs, outcomes, {}, shared=item.evidence)
            grade = summarise(judge(item.jobs, outcomes, evidence=evidence), item.jobs).grade
            seen[kind, "adfuzz"] += grade.is_finding
            seen.update((kind, tool) for tool in objections(item, outcomes))
    for item in items.values():
        alarms[kind_of(item), "adfuzz"] += item.summary.grade.is_finding
        alarms.update((kind_of(item), tool) for tool in objections(item, item.outcomes))
    control.close()
    counts = Counter(map(kind_of, items.values()))
    print(f"\n## planted faults: {planted.total()} that change a number, first changed case of {cases} each\n")
    columns = [f"{what} ({number} in {kind})" for kind in KINDS for what, number in (
        ("detected", planted[kind]), ("false alarms", counts[kind]))]  # fmt: skip
    print(f"| judge | {' | '.join(columns)} |\n{'|---' * (len(columns) + 1)}|")
    for tool in ("adfuzz", *TOOLS):
        cells = [str(table[kind, tool]) for kind in KINDS for table in (seen, alarms)]
        print(f"| {tool} | {' | '.join(cells)} |")


def kind_of(item: Sound) -> str:
    """Whether the case computes in doubles throughout."""
    return KINDS[item.evidence.roundoff > 2**-50]


def first_changed(name: str, control: Control, runner: Runner) -> tuple[Sound, list[Outcome]] | None:
    """The first case of which the fault changes a number without a word, and the outcomes."""
    fault = FAULTS[name]
    for index in control.reaching(fault, 0):
        item = control.item(index)
        with changes([fault], [item], [[0]]) as found:
            change = next(iter(found))
        if change.fault >= 0 and change.state == CHANGED:
            outcomes = runner.run(fault, item, change.text)
            if not isinstance(outcomes, str) and any(map(differ, outcomes, item.outcomes)):
                return item, outcomes
    return None


def objections(item: Sound, outcomes: Sequence[Outcome]) -> set[str]:
    """The other tools that call one of the derivatives wrong."""
    found: set[str] = set()
    for job, outcome in zip(item.jobs, outcomes, strict=True):
        if job.request.width > 1 or job.request.mode not in (Mode.FORWARD, Mode.REVERSE):
            continue
        for trial, values in zip(job.trials, outcome.values, strict=True):
            for function, derivative in questions(item.evidence, job, trial, values):
                found |= {tool for tool, judged in TOOLS.items() if judged(function, derivative) is True}
    return found


def questions(evidence: Evidence, job: Job, trial: Trial, values: Values) -> Iterator[tuple[Function, Numbers]]:
    """A function of a distance and what is claimed of its derivative: every output forward, their weighted sum in
    reverse."""
    if job.request.mode is Mode.FORWARD:
        derivative = evidence.forward_numbers(values, 0)
        yield along(evidence, trial.point, trial.shadows[0], tuple(derivative)), derivative
        return
    weights = trial.shadows[0]
    for direction in evidence.directions(trial.point)[:1]:
        keys = tuple(
            (output.argument, output.leaf)
            for lane in (evidence.reference(trial.point).lanes.get(direction),)
            if lane is not None and evidence.reference(trial.point).usable
            for output in evidence.outputs(evidence.reference(trial.point), lane)
        )
        outputs = along(evidence, trial.point, direction, keys)

        def weighted(size: float, outputs: Function = outputs) -> Numbers | None:
            row = outputs(size)
            return row and {(0, 0): sum(leaf_weight(weights, *key) * number for key, number in row.items())}

        yield weighted, {(0, 0): evidence.project(evidence.gradient(values, 0), direction)[0]}


def along(evidence: Evidence, point: Point, direction: Shadow, keys: tuple[Key, ...]) -> Function:
    """The function along a direction, by the interpreter."""

    def function(size: float) -> Numbers | None:
        found = evidence.plain(step(evidence.case, point, direction, size) if size else point)
        if isinstance(found, str):
            return None
        return {
            (i, k): float((found.returned if i < 0 else found.memory[i]).values[k]) for i, k in keys
        }  # fmt: skip

    return function


def with_number(values: Values, key: Key, number: float) -> Values:
    """The values with one component of the tangent exchanged."""
    index, place = key
    if index < 0:
        row = list(values.tangents[0])
        row[place] = number
        return replace(values, tangents=(tuple(row), *values.tangents[1:]))
    shadows = [list(part) for part in values.shadows[0]]
    shadows[index][place] = number
    return replace(values, shadows=(tuple(map(tuple, shadows)), *values.shadows[1:]))


if __name__ == "__main__":
    main()
