"""Oracle `const_memory`: memory of const arguments that the primal leaves alone stays as it is, to the bit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adfuzz.model import Activity, Mode, Numbers, Point, Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence
from oracles.tolerance import Comparison, same


@oracle("const_memory", witness="const memory", about="primal")
def const_memory(evidence: Evidence) -> Iterator[Verdict]:
    """Memory behind const arguments is bitwise what it was, except where the primal itself writes it."""
    watched = [
        index
        for index, argument in enumerate(evidence.case.arguments)
        if argument.is_pointer and argument.activity is Activity.CONST and argument.leaves
    ]
    if not watched:
        return
    for request, runs in evidence.requests(Mode.FORWARD, Mode.REVERSE, Mode.SPLIT):
        total = Comparison()
        for run in runs:
            after = _after(evidence, run.trial.point)
            if after is None:
                continue  # nobody knows what the function itself writes
            for index in watched:
                argument = evidence.case.arguments[index]
                before = run.trial.point[index]
                for place, leaf in enumerate(argument.leaves):
                    if not same(after[index][place], before[place]):
                        continue
                    total.exact(f"{argument.name}{leaf.path}", run.values.primal[index][place], before[place])
        if total.compared:
            yield conclude("const_memory", request, total)


def _after(evidence: Evidence, point: Point) -> Sequence[Numbers] | None:
    """Return the arguments' memory after the function itself has run, as the engine or the interpreter runs it."""
    compiled = evidence.primal_runs.get(point)
    if compiled is not None:
        return compiled.primal
    interpreted = evidence.plain(point)
    return None if isinstance(interpreted, str) else [measured.values for measured in interpreted.memory]
