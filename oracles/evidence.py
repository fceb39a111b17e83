"""What oracles look at: the jobs, what the engine did with them, and the interpreter's word on every point, memoised.

All derivative oracles speak one language: a *direction* v (numbers on all inputs) and *weights* w (numbers on all
outputs).
Inputs are the float leaves of non-const arguments; outputs the return leaves and the leaves behind non-const pointers.
With J the Jacobian including the identity for untouched memory, forward gives J·v, reverse gives Jᵀ·w.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from adfuzz.errors import AdfuzzError
from adfuzz.interp import Evaluation, LimitExceeded, Measured, UndefinedBehaviour, evaluate
from adfuzz.model import (
    Activity,
    Argument,
    Case,
    FloatLayout,
    Job,
    Mode,
    Outcome,
    OutcomeKind,
    Point,
    Request,
    Shadow,
    Trial,
    Values,
)
from oracles.primal import compare_primal
from oracles.randomness import Random
from oracles.tolerance import (
    KINK,
    UNDERFLOWS,
    accumulation,
    coarsest_roundoff,
    coarsest_spacing,
    reordering,
    unit_roundoff,
)

UNIT_LIMIT = 13
"""Up to this many inputs, reverse results are judged component by component; more in as many random groups."""

CHEAP_OPERATIONS = 3000
"""Up to this many float operations, components are judged at every point; above, at the first one only."""

Evaluate = Callable[..., Evaluation]
Made = TypeVar("Made")
InputLeaf = tuple[int, int]
"""(argument index, leaf index)."""


@dataclass(frozen=True)
class Run:
    """One trial of one request, with the values that the engine gave."""

    request: Request
    trial: Trial
    values: Values


@dataclass(frozen=True)
class Output:
    """One output number of a direction: where it is, its leaf's float kind, the value, its bound.

    It is `exact` when nothing on the way was rounded: copies, and memory that the function leaves alone.
    """

    where: str
    kind: str
    argument: int  # −1 for the return value
    leaf: int
    value: float
    bound: float
    exact: bool = False
    paths: float = 0.0  # the sum over all paths, absolutely


@dataclass
class Reference:
    """The interpreter's dual evaluation at one point; `reason` says why no verdict may rest on it."""

    reason: str = ""
    evaluation: Evaluation | None = None
    lanes: dict[Shadow, int] = field(default_factory=dict[Shadow, int])
    units: dict[InputLeaf, int] = field(default_factory=dict[InputLeaf, int])
    outputs: dict[int, tuple[Output, ...]] = field(default_factory=dict[int, "tuple[Output, ...]"])
    """J·v by lane, as far as it was asked for (`Evidence.outputs`)."""

    @property
    def usable(self) -> bool:
        return self.evaluation is not None and not self.reason

    @property
    def operations(self) -> int:
        """How many operations the run took."""
        return self.evaluation.operations if self.evaluation is not None else 0

    @property
    def excuse(self) -> str:
        """Why a difference at this point would be no error, or ""."""
        if self.evaluation is not None and self.evaluation.kink_distance < KINK:
            return "the point lies on a kink or tie, where conventions differ"
        return ""


class Evidence:
    """Everything there is to judge one engine's outcomes on one case."""

    def __init__(
        self,
        case: Case,
        jobs: Sequence[Job],
        outcomes: Sequence[Outcome],
        others: Mapping[str, Sequence[Outcome]] | None = None,
        evaluate: Evaluate = evaluate,
        shared: Evidence | None = None,
        bench: object = None,
        costly: frozenset[str] | None = None,
    ) -> None:
        """Collect the evidence; `shared` is another engine's on the same jobs: its evaluations are reused.

        `bench` (an oracles.bench.Bench) lets costly oracles ask the engine for more: all of them, or those in `costly`.
        """
        self.case = case
        self.jobs = tuple(jobs)
        self.outcomes = tuple(outcomes)
        self.others = dict(others or {})
        self._evaluate = evaluate
        self._references: dict[Point, Reference] = {}
        self._duals: dict[Point, Evaluation | str] = shared._duals if shared else {}
        self._plain: dict[tuple[Point, str], Evaluation | str] = shared._plain if shared else {}
        self.bench = bench
        self.costly = costly
        self._made: dict[str, object] = {}
        self._sharp: dict[tuple[Point, Shadow], dict[InputLeaf, Output]] = {}
        self.suspects: dict[Point, None] = {}
        """Points at which an oracle disagreed: finite differences look at these too."""

    # -- shape of the case

    @cached_property
    def inputs(self) -> tuple[InputLeaf, ...]:
        """The float leaves that derivatives are taken with respect to."""
        return tuple(
            (index, place)
            for index, argument in enumerate(self.case.arguments)
            if argument.activity is not Activity.CONST
            for place, leaf in enumerate(argument.leaves)
            if leaf.is_float
        )

    @cached_property
    def has_memory(self) -> bool:
        """Whether an active pointer argument has float leaves."""
        return any(self.case.arguments[index].is_pointer for index, _ in self.inputs)

    @cached_property
    def has_scalar_inputs(self) -> bool:
        """Whether an active argument is passed by value."""
        return any(not self.case.arguments[index].is_pointer for index, _ in self.inputs)

    def name_of(self, index: int, place: int) -> str:
        """Return a leaf's name for people."""
        if index < 0:
            path = self.case.return_leaves[place].path
            return f"return{path}"
        argument: Argument = self.case.arguments[index]
        return f"{argument.name}{argument.leaves[place].path}"

    # -- runs

    def runs(self, *modes: Mode) -> Iterator[Run]:
        """Yield the trials of these modes for which the engine gave values."""
        for job, outcome in zip(self.jobs, self.outcomes, strict=True):
            if job.request.mode in modes and outcome.kind in (OutcomeKind.VALUES, OutcomeKind.DAMAGED):
                for trial, values in zip(job.trials, outcome.values, strict=False):
                    yield Run(job.request, trial, values)

    def requests(self, *modes: Mode) -> Iterator[tuple[Request, list[Run]]]:
        """Yield each request of these modes with its runs; requests without values are left out."""
        for job, outcome in zip(self.jobs, self.outcomes, strict=True):
            if job.request.mode in modes and outcome.values:
                yield (
                    job.request,
                    [Run(job.request, t, v) for t, v in zip(job.trials, outcome.values, strict=False)],
                )

    @cached_property
    def primal_runs(self) -> dict[Point, Values]:
        """The engine's own primal results by point."""
        return {run.trial.point: run.values for run in self.runs(Mode.PRIMAL)}

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """The points at which derivatives were asked, in order."""
        found: dict[Point, None] = {}
        for job in self.jobs:
            if job.request.mode is not Mode.PRIMAL:
                found.update(dict.fromkeys(trial.point for trial in job.trials))
        return tuple(found)

    def directions(self, point: Point) -> tuple[Shadow, ...]:
        """Return the directions that forward requests use at a point, in order of first use."""
        found: dict[Shadow, None] = {}
        for job in self.jobs:
            if job.request.mode is Mode.FORWARD:
                for trial in job.trials:
                    if trial.point == point:
                        found.update(dict.fromkeys(trial.shadows))
        return tuple(found)

    # -- references

    def reference(self, point: Point) -> Reference:
        """Return the dual evaluation at `point` along all its directions (and unit vectors where that is cheap)."""
        found = self._references.get(point)
        if found is None:
            found = self._references[point] = self._make_reference(point)
        return found

    def _make_reference(self, point: Point) -> Reference:
        lanes = list(self.directions(point))
        units: dict[InputLeaf, int] = {}
        if self.inputs and (point == self.points[0] or self._is_cheap):
            if len(self.inputs) > UNIT_LIMIT:
                lanes += self._groups(self.points.index(point))
            else:
                units = {leaf: len(lanes) + place for place, leaf in enumerate(self.inputs)}
                lanes += [unit_shadow(self.case, leaf) for leaf in self.inputs]
        reference = Reference(lanes={shadow: index for index, shadow in reversed(list(enumerate(lanes)))}, units=units)
        if point not in self._duals:
            self._duals[point] = self._dual(point, tuple(lanes))
        found = self._duals[point]
        if isinstance(found, str):
            reference.reason = found
        else:
            reference.evaluation = found
            reference.reason = found.abstain or self._primal_mismatch(point, found)
        return reference

    def _groups(self, seed: int) -> list[Shadow]:
        """Return directions that share the inputs among them at random: noise in one hides little in the others."""
        random = Random(seed, "groups", len(self.inputs))
        rows = [[[0.0] * len(a.leaves) for a in self.case.arguments] for _ in range(UNIT_LIMIT)]
        for index, place in self.inputs:
            rows[random.below(UNIT_LIMIT)][index][place] = random.seed_number()
        return [tuple(tuple(row) for row in direction) for direction in rows]

    def _dual(self, point: Point, lanes: tuple[Shadow, ...]) -> Evaluation | str:
        try:
            return self._evaluate(self.case, point, lanes, number="dual")
        except UndefinedBehaviour as error:
            return f"undefined behaviour in the primal: {_first_line(error)}"
        except LimitExceeded as error:
            return f"the interpreter's limits are exceeded: {_first_line(error)}"
        except AdfuzzError as error:
            return f"the interpreter cannot run it: {_first_line(error)}"

    def _primal_mismatch(self, point: Point, evaluation: Evaluation) -> str:
        values = self.primal_runs.get(point)
        if values is None:
            return ""
        comparison = compare_primal(self.case, evaluation, values)
        return f"interpreter and machine differ on the primal: {comparison.failures[0]}" if comparison.failures else ""

    @cached_property
    def _is_cheap(self) -> bool:
        first = self.reference(self.points[0]).evaluation
        return first is not None and first.operations <= CHEAP_OPERATIONS

    def plain(self, point: Point, number: str = "float") -> Evaluation | str:
        """Return the evaluation without tangents, or why there is none; `point` may be off the planned points."""
        key = (point, number)
        if key not in self._plain:
            try:
                self._plain[key] = self._evaluate(self.case, point, (), number=number)
            except AdfuzzError as error:
                self._plain[key] = _first_line(error)
        return self._plain[key]

    def directed(self, point: Point, directions: tuple[Shadow, ...], number: str) -> Evaluation | str:
        """Return the evaluation along directions in numbers of this kind ("jet", "complex"), or why there is none."""
        try:
            return self._evaluate(self.case, point, directions, number=number)
        except AdfuzzError as error:
            return _first_line(error)

    def plain_of(self, case: Case, point: Point) -> Evaluation | str:
        """Return the evaluation of another case at the point, without tangents, or why there is none."""
        try:
            return self._evaluate(case, point, (), number="float")
        except AdfuzzError as error:
            return _first_line(error)

    def allows(self, costly: str) -> bool:
        """Whether this costly oracle may ask the engine for more."""
        return self.bench is not None and (self.costly is None or costly in self.costly)

    def once(self, key: str, make: Callable[[], Made]) -> Made:
        """Return what `make` gives; it is called once a key, so that oracles can share what is costly."""
        if key not in self._made:
            self._made[key] = make()
        return cast("Made", self._made[key])

    # -- the J formula in numbers

    def outputs(self, reference: Reference, lane: int) -> tuple[Output, ...]:
        """Return J·v of a lane, output by output, leaving out what is undefined after the call."""
        if lane not in reference.outputs:  # every oracle and every request asks for the same lanes
            reference.outputs[lane] = tuple(self._outputs(reference, lane))
        return reference.outputs[lane]

    def _outputs(self, reference: Reference, lane: int) -> Iterator[Output]:
        evaluation = reference.evaluation
        assert evaluation is not None
        undefined = set(evaluation.undefined)
        if evaluation.returned_tangents:
            measured = evaluation.returned_tangents[lane]
            for place, leaf in enumerate(self.case.return_leaves):
                if leaf.is_float:
                    yield Output(
                        self.name_of(-1, place),
                        leaf.kind,
                        -1,
                        place,
                        *self._number(measured, place, evaluation, leaf.kind),
                    )
        for index, argument in enumerate(self.case.arguments):
            if not argument.is_pointer or argument.activity is Activity.CONST:
                continue
            measured = evaluation.tangents[lane][index]
            for place, leaf in enumerate(argument.leaves):
                if leaf.is_float and (index, place) not in undefined:
                    number = self._number(measured, place, evaluation, leaf.kind)
                    yield Output(self.name_of(index, place), leaf.kind, index, place, *number)

    def _number(
        self, measured: Measured, place: int, evaluation: Evaluation, kind: str
    ) -> tuple[float, float, bool, float]:
        """Return a tangent, how far another correct way may be off, whether it is exact, and the sum over all paths."""
        paths = measured.sums[place] if measured.sums else 0.0
        bound = float(measured.bounds[place])
        units = reordering(evaluation.operations) * paths
        spread = units * unit_roundoff(kind)
        if bound > spread:  # coarser formats did take part in this number
            spread = units * self.roundoff
        return float(measured.values[place]), bound + spread, bound == 0, float(paths)

    @cached_property
    def roundoff(self) -> float:
        """The unit roundoff of the coarsest format in which the module computes."""
        return coarsest_roundoff(self.case.text)

    @cached_property
    def underflow(self) -> float:
        """What underflow in the coarsest format in which the module computes may take from a number."""
        return UNDERFLOWS * coarsest_spacing(self.case.text)

    def sharpened(self, point: Point, direction: Shadow) -> dict[InputLeaf, Output]:
        """Return J·v at high precision, with bounds computed around exact values; empty where that cannot be had."""
        key = (point, direction)
        if key not in self._sharp:
            found = self.directed(point, (direction,), "jet")
            known = self.reference(point).evaluation
            usable = not isinstance(found, str) and not found.abstain and known is not None and known.path == found.path
            outputs = self.outputs(Reference(evaluation=found), 0) if usable and not isinstance(found, str) else ()
            self._sharp[key] = {(output.argument, output.leaf): output for output in outputs}
        return self._sharp[key]

    def expected_projection(self, reference: Reference, lane: int, weights: Shadow) -> tuple[float, float]:
        """Return w·(J v) and how far a correctly computed (Jᵀ w)·v may be from it. The return value's weight is 1."""
        terms: list[float] = []
        bound = 0.0
        for output in self.outputs(reference, lane):
            weight = leaf_weight(weights, output.argument, output.leaf)
            if weight:
                terms.append(weight * output.value)
                bound += abs(weight) * output.bound
        return _sum(terms), bound + 2.0**-52 * _sum([abs(term) for term in terms])

    def is_weighted_undefined(self, reference: Reference, weights: Shadow) -> bool:
        """Whether the weights touch contents that are undefined after the call: then Jᵀ w means nothing."""
        assert reference.evaluation is not None
        for index, place in reference.evaluation.undefined:
            if index < 0:
                if self.case.return_leaves[place].is_float:
                    return True
                continue
            argument = self.case.arguments[index]
            active = argument.is_pointer and argument.activity is not Activity.CONST
            if active and argument.leaves[place].is_float and weights[index][place]:
                return True
        return False

    def may_be_spoiled(self, reference: Reference, number: float) -> bool:
        """Whether an adjoint that is no number may come from an undefined output: its adjoint is zero, but what the
        function multiplied there (memory that was never written, say) may be infinite or NaN."""
        return not math.isfinite(number) and reference.evaluation is not None and bool(reference.evaluation.undefined)

    def gradient(self, values: Values, lane: int = 0) -> dict[InputLeaf, float]:
        """Return Jᵀ w as the engine gave it, by input leaf: adjoints of scalars, shadows of memory after the call."""
        found: dict[InputLeaf, float] = {}
        for index, place in self.inputs:
            pointer = self.case.arguments[index].is_pointer
            numbers = (values.shadows if pointer else values.adjoints)[lane][index]
            if place < len(numbers):
                found[index, place] = float(numbers[place])
        return found

    def project(
        self, gradient: Mapping[InputLeaf, float], direction: Shadow, operations: int = 0
    ) -> tuple[float, float]:
        """Return gradient · direction, and what the last rounding of each component, adding it up in a narrow format in
        so many operations, or underflow on the way, can have done to it."""
        terms: list[float] = []
        rounding = 0.0
        for leaf in self.inputs:
            number = direction[leaf[0]][leaf[1]]
            if number:
                term = gradient.get(leaf, math.nan) * number
                terms.append(term)
                kind = self.case.arguments[leaf[0]].leaves[leaf[1]].kind
                steps = 2.0 if kind == "f64" else 2.0 + accumulation(operations)
                rounding += abs(term) * steps * unit_roundoff(kind)
                rounding += abs(number) * self.underflow
        return _sum(terms), rounding

    def forward_numbers(self, values: Values, lane: int) -> dict[InputLeaf, float]:
        """Return J·v as the engine gave it, by output (argument −1: the return value)."""
        found: dict[InputLeaf, float] = {}
        if lane < len(values.tangents):
            # Tangents come one per leaf of the result; integer leaves of a mixed aggregate hold 0.
            for place, leaf in enumerate(self.case.return_leaves):
                if leaf.is_float and place < len(values.tangents[lane]):
                    found[-1, place] = float(values.tangents[lane][place])
        for index, argument in enumerate(self.case.arguments):
            if argument.is_pointer and argument.activity is not Activity.CONST and lane < len(values.shadows):
                for place, leaf in enumerate(argument.leaves):
                    if leaf.is_float and place < len(values.shadows[lane][index]):
                        found[index, place] = float(values.shadows[lane][index][place])
        return found


def unit_shadow(case: Case, leaf: InputLeaf) -> Shadow:
    """Return the direction that is 1 at one input and 0 elsewhere."""
    return tuple(
        tuple(1.0 if (index, place) == leaf else 0.0 for place in range(len(argument.leaves)))
        for index, argument in enumerate(case.arguments)
    )


def is_scalar_float(case: Case) -> bool:
    """Whether the function returns one floating-point number, which reverse mode seeds with 1."""
    return isinstance(case.returns, FloatLayout)


def leaf_weight(weights: Shadow, argument: int, leaf: int) -> float:
    """Return the weight of one output; the return value's is 1."""
    return 1.0 if argument < 0 else float(weights[argument][leaf])


def _first_line(error: Exception) -> str:
    return str(error).split("\n", 1)[0]


def _sum(terms: list[float]) -> float:
    try:
        return math.fsum(terms)
    except (OverflowError, ValueError):  # infinities of both signs, or overflow inside
        return sum(terms)
