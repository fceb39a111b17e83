"""Which derivatives an engine is asked for: requests, directions and seeds, all a function of case, points and seed."""

from __future__ import annotations

from collections.abc import Sequence

from adfuzz.model import Activity, Case, FloatLayout, Job, Mode, Point, Request, Shadow, Trial, leaves
from oracles.native_steps import stepped_points
from oracles.randomness import Random

LANES = 3
InputLeaf = tuple[int, int]
DEFAULT_REQUESTS = ("primal", "forward", "reverse", "forward×3", "split")
ALL_REQUESTS = (*DEFAULT_REQUESTS, "reverse×3")


def plan(case: Case, points: Sequence[Point], seed: int, requests: Sequence[str] = DEFAULT_REQUESTS) -> list[Job]:
    """Return the jobs that the oracles want run: one per request, every point in each.

    Forward: three directions a point (dense, sparse, dense) on all inputs and all memory. Reverse: random initial
    shadows (they are the weights of the outputs), at the first point also none, at the second also sparse ones.
    Primal: the points, and steps along the first direction for native finite differences. The number of runs does not
    grow with the number of inputs.
    """
    lanes = {point: _directions(case, Random(seed, "lanes", index)) for index, point in enumerate(points)}
    weights = {point: _weights(case, Random(seed, "weights", index)) for index, point in enumerate(points)}
    jobs: list[Job] = []
    for name in requests:
        made = _job(case, points, name, lanes, weights)
        if made is not None:
            jobs.append(made)
    return jobs


def activities_for(case: Case, mode: Mode) -> tuple[Activity, ...]:
    """Return each argument's activity in this mode: values by register are `dup` forward and `out` in reverse."""
    found: list[Activity] = []
    for argument in case.arguments:
        activity = argument.activity
        if activity is not Activity.CONST and not argument.is_pointer:
            activity = Activity.DUP if mode is Mode.FORWARD else Activity.OUT
        if mode is Mode.PRIMAL:
            activity = Activity.CONST
        found.append(activity)
    return tuple(found)


def has_active_input(case: Case) -> bool:
    """Whether there is anything to differentiate with respect to."""
    return any(argument.activity is not Activity.CONST and argument.float_count for argument in case.arguments)


def can_reverse(case: Case) -> bool:
    """Whether reverse mode has an implied seed: aggregates with floats would need explicit ones."""
    if case.returns is None or isinstance(case.returns, FloatLayout):
        return True
    return not any(leaf.is_float for leaf in leaves(case.returns))


def _job(
    case: Case,
    points: Sequence[Point],
    name: str,
    lanes: dict[Point, tuple[Shadow, ...]],
    weights: dict[Point, tuple[Shadow, ...]],
) -> Job | None:
    mode_name, _, width_text = name.partition("×")
    mode, width = Mode(mode_name), int(width_text or 1)
    if mode is not Mode.PRIMAL and not has_active_input(case):
        return None
    if mode in (Mode.REVERSE, Mode.SPLIT) and not can_reverse(case):
        return None
    trials: list[Trial] = []
    for index, point in enumerate(points):
        match mode:
            case Mode.PRIMAL:
                trials.append(Trial(point, ()))
                if index < 2 and has_active_input(case):
                    trials += [Trial(p, ()) for p in stepped_points(case, point, lanes[point][0])]
            case Mode.FORWARD if width == 1:
                trials += [Trial(point, (lane,)) for lane in lanes[point]]
            case Mode.FORWARD:
                trials.append(Trial(point, lanes[point][:width]))
            case _ if width == 1:
                trials.append(Trial(point, (weights[point][0],)))
                if index == 0:
                    trials.append(Trial(point, (_zeros(case),)))
                elif index == 1:
                    trials.append(Trial(point, (weights[point][1],)))
            case _:
                trials.append(Trial(point, weights[point][:width]))
    primal_return = (mode is Mode.FORWARD and width > 1) or mode is Mode.SPLIT
    request = Request(mode, activities_for(case, mode), width, primal_return and case.returns is not None)
    return Job(case, request, tuple(trials))


def _directions(case: Case, random: Random) -> tuple[Shadow, ...]:
    """Return a dense, a sparse (one to three inputs) and another dense direction."""
    places = _places(case)
    if not places:
        return (_zeros(case),) * LANES
    chosen = {places[random.below(len(places))] for _ in range(1 + random.below(3))}
    return (_shadow(case, random, None), _shadow(case, random, chosen), _shadow(case, random, None))


def _places(case: Case, memory_only: bool = False) -> list[InputLeaf]:
    """Return the float leaves of arguments that are not const, (argument, leaf) each."""
    return [
        (index, place)
        for index, argument in enumerate(case.arguments)
        if argument.activity is not Activity.CONST and (argument.is_pointer or not memory_only)
        for place, leaf in enumerate(argument.leaves)
        if leaf.is_float
    ]


def _weights(case: Case, random: Random) -> tuple[Shadow, ...]:
    """Return dense, sparse (one to three outputs) and dense weights of the outputs in memory."""
    places = _places(case, memory_only=True)
    chosen = {places[random.below(len(places))] for _ in range(1 + random.below(3))} if places else set[InputLeaf]()
    rows = (None, chosen, None)
    return tuple(_shadow(case, random, row, memory_only=True) for row in rows[:LANES])


def _shadow(case: Case, random: Random, chosen: set[tuple[int, int]] | None, memory_only: bool = False) -> Shadow:
    rows: list[tuple[float, ...]] = []
    for index, argument in enumerate(case.arguments):
        active = argument.activity is not Activity.CONST and (argument.is_pointer or not memory_only)
        rows.append(
            tuple(
                random.seed_number()
                if active and leaf.is_float and (chosen is None or (index, place) in chosen)
                else 0.0
                for place, leaf in enumerate(argument.leaves)
            )
        )
    return tuple(rows)


def _zeros(case: Case) -> Shadow:
    return tuple((0.0,) * len(argument.leaves) for argument in case.arguments)
