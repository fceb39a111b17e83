"""What an oracle is: a named function from Evidence to Verdicts, and the kind of evidence its word rests on.

Two oracles with the same `witness` rest on the same evidence and count once on the verdict ladder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from adfuzz.model import Judgement, Request, Verdict
from adfuzz.registry import Registry
from oracles.evidence import Evidence
from oracles.tolerance import Comparison

Judge = Callable[[Evidence], Iterator[Verdict]]


@dataclass(frozen=True)
class Oracle:
    """One property.

    `about` is "derivative" (needs two witnesses to be called wrong), or "primal", "memory" or "stability" (stand
    alone). A costly oracle asks the engine for more; it is silent where the evidence has no bench. A campaign asks it
    about one case in `share`, chosen by number (0: not costly, about every case).
    """

    name: str
    witness: str
    about: str
    summary: str
    judge: Judge
    share: int = 0

    @property
    def costly(self) -> bool:
        return self.share > 0


ORACLES: Registry[Oracle] = Registry("oracle", "oracles")


def oracle(name: str, *, witness: str, about: str = "derivative", costly: int = 0) -> Callable[[Judge], Oracle]:
    """Register a function as the oracle `name`; its docstring's first line becomes the summary.

    `costly` is the share of a costly one: a campaign asks it about one case in so many.
    """

    def enter(judge: Judge) -> Oracle:
        summary = (judge.__doc__ or "").strip().split("\n")[0]
        return ORACLES.register(name)(Oracle(name, witness, about, summary, judge, costly))

    return enter


def conclude(name: str, request: Request | None, comparison: Comparison, abstained: list[str] | None = None) -> Verdict:
    """Turn collected comparisons into one verdict.

    Any failure disagrees; nothing compared abstains (with the first reason); otherwise it agrees.
    """
    reasons = (abstained or []) + comparison.undecided
    data = tuple(comparison.data.items())
    if request is not None:
        data = (("request", request_key(request)), *data)
    if reasons:
        data = (*data, ("abstained", reasons[0]), ("abstentions", str(len(reasons))))
    if comparison.only_zeros:
        data = (*data, ("zeros", str(comparison.dropped)))
    if comparison.failures:
        more = f" (and {len(comparison.failures) - 1} more)" if len(comparison.failures) > 1 else ""
        text = comparison.failures[0] + more
        return Verdict(name, Judgement.DISAGREE, text, comparison.worst, comparison.compared, data)
    if not comparison.compared:
        return Verdict(name, Judgement.ABSTAIN, reasons[0] if reasons else "nothing to compare", 0.0, 0, data)
    return Verdict(name, Judgement.AGREE, "", comparison.worst, comparison.compared, data)


def request_key(request: Request) -> str:
    """Return the short name of a request: `forward`, `reverse`, `forward×3`."""
    return f"{request.mode}×{request.width}" if request.width > 1 else str(request.mode)


def request_of(verdict: Verdict) -> str:
    """Return the request that a verdict is about ("" when it is about several)."""
    return dict(verdict.data).get("request", "")
