"""Oracle `const_memory`: memory of const arguments that the primal leaves alone stays as it is, to the bit."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Activity, Mode, Verdict
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
            plain = evidence.primal_runs.get(run.trial.point)
            for index in watched:
                argument = evidence.case.arguments[index]
                before = run.trial.point[index]
                for place, leaf in enumerate(argument.leaves):
                    if plain is not None and not same(plain.primal[index][place], before[place]):
                        continue
                    total.exact(f"{argument.name}{leaf.path}", run.values.primal[index][place], before[place])
        if total.compared:
            yield conclude("const_memory", request, total)
