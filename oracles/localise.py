"""Names the first instruction whose derivative is wrong, for any engine: cases cut short are judged again.

A case cut at an event returns the value of one execution of one instruction. Events are searched in the order in which
they happen, a handful at a time: the first cut whose derivative is wrong, behind the last one that is right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from adfuzz.errors import AdfuzzError
from adfuzz.model import Case, Job, Judgement, Mode, Outcome, OutcomeKind, Point
from oracles.ladder import judge
from oracles.planning import plan
from oracles.transforms import apply
from oracles.truncate import Event, events, truncated

AT_ONCE = 12
"""Cuts that are judged in one go: of more, as many are spread evenly, and the search goes on between two of them."""

POINTS = 4

_DERIVATIVE = ("dual", "jformula")
RunJobs = Callable[[Sequence[Job]], list[Outcome]]


@dataclass(frozen=True)
class Location:
    """Where a derivative goes wrong. `event` is None when only the whole function shows it; `said` is the verdict."""

    event: Event | None
    said: str
    judged: int
    inlined: bool = False

    def __str__(self) -> str:
        if self.event is None:
            return f"no cut shows it: all {self.judged} are right up to the return"
        within = " after inlining" if self.inlined else ""
        return f"the first wrong derivative is that of {self.event}{within}: {self.said}"


def localise(case: Case, run: RunJobs, requests: Sequence[str], seed: int = 0, points: Sequence[Point] = ()) -> str:
    """Return a sentence that names the first instruction whose derivative is wrong, "" where nothing can be said."""
    try:
        found = _at_points(case, run, requests, seed, points or case.points)
        if found.event is not None and found.event.callee:
            found = _inside(case, run, requests, seed, points or case.points) or found
    except (AdfuzzError, KeyError, ValueError):  # what cannot be cut or run has no first wrong instruction
        return ""
    return str(found)


def _at_points(case: Case, run: RunJobs, requests: Sequence[str], seed: int, points: Sequence[Point]) -> Location:
    """Search at one point after the other (each has an order of events of its own) until one shows it."""
    judged = 0
    for point in points[:POINTS]:
        found = locate(case, run, requests, seed, point)
        judged += found.judged
        if found.event is not None:
            return found
    return Location(None, "", judged)


def _inside(case: Case, run: RunJobs, requests: Sequence[str], seed: int, points: Sequence[Point]) -> Location | None:
    """Look into the called function: inlined, if the fault survives that."""
    text = apply("inline", case.text)
    if not text:
        return None
    found = _at_points(replace(case, text=text), run, requests, seed, points)
    return None if found.event is None else replace(found, inlined=True)


def locate(case: Case, run: RunJobs, requests: Sequence[str], seed: int, point: Point) -> Location:
    """Search the first wrong cut at a point."""
    asked = tuple(dict.fromkeys(name.partition(" [")[0] for name in requests)) or ("forward", "reverse")
    asked = tuple(name for name in asked if name != Mode.PRIMAL) or ("forward", "reverse")
    all_events = events(case, point)
    low, high = 0, len(all_events)
    wrong: tuple[Event, str] | None = None
    judged = 0
    while low < high:
        count = min(AT_ONCE, high - low)
        chosen = [low + (high - low) * (i + 1) // count - 1 for i in range(count)]
        verdicts = _verdicts(case, [all_events[i] for i in chosen], run, asked, seed, (point,))
        judged += len(chosen)
        first = next((i for i, said in enumerate(verdicts) if said), None)
        if first is None:
            break
        wrong = (all_events[chosen[first]], verdicts[first])
        low, high = (chosen[first - 1] + 1 if first else low), chosen[first]
    if wrong is None:
        return Location(None, "", judged)
    return Location(*wrong, judged)


def _verdicts(
    case: Case, cuts: Sequence[Event], run: RunJobs, requests: Sequence[str], seed: int, points: Sequence[Point]
) -> list[str]:
    """Judge cuts together; return for each what is wrong, "" for those that are right or cannot be judged."""
    jobs: list[list[Job]] = []
    for event in cuts:
        try:
            jobs.append(plan(truncated(case, event, points), points, seed, _with_transpose(requests)))
        except AdfuzzError:
            jobs.append([])
    outcomes = iter(run([job for row in jobs for job in row]))
    found: list[str] = []
    for row in jobs:
        answers = [next(outcomes) for _ in row]
        found.append(_wrong(row, answers))
    return found


def _with_transpose(requests: Sequence[str]) -> tuple[str, ...]:
    """Forward requests bring the directions along which the reference is computed."""
    return tuple(dict.fromkeys(("forward", *requests)))


def _wrong(jobs: Sequence[Job], outcomes: Sequence[Outcome]) -> str:
    if not jobs:
        return ""
    broken = next((o for o in outcomes if o.kind not in (OutcomeKind.VALUES, OutcomeKind.REFUSED)), None)
    if broken is not None:
        return f"{broken.kind}: {broken.message.strip().split(chr(10))[0]}"
    for verdict in judge(jobs, outcomes, only=_DERIVATIVE):
        if verdict.judgement is Judgement.DISAGREE and verdict.oracle in _DERIVATIVE:
            return f"{dict(verdict.data).get('request', '')}: {verdict.reason}"
    return ""
