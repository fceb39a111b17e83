"""What travels between campaign processes and into the store: settings, judged cases, findings. Pure data."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from adfuzz.model import Case
from oracles import ALL_REQUESTS, ORACLES, sampled


@dataclass(frozen=True)
class Settings:
    """Everything that decides what a campaign finds. Two campaigns with equal settings judge equal cases alike."""

    engines: tuple[str, ...] = ("core",)
    dialects: tuple[str, ...] = ("raw", "clang")
    seed: int = 0
    batch: int = 24
    points: int = 4
    size: float = 1.0
    requests: tuple[str, ...] = ("primal", "forward", "reverse", "forward×3")
    turns: tuple[str, ...] = ("split", "reverse×3", "")  # a further request, in turn
    costly: str = ""  # costly oracles: none, "sampled" by the number of the case, "all", or names with commas

    def requests_of(self, index: int) -> tuple[str, ...]:
        """What is asked of the case of this index: always `requests`, and one of `turns`."""
        if not self.turns:
            return self.requests
        turn = self.turns[index // len(self.dialects) % len(self.turns)]
        return (*self.requests, turn) if turn else self.requests

    def costly_of(self, index: int) -> frozenset[str]:
        """The costly oracles that are asked about the case of this index."""
        match self.costly:
            case "sampled":
                return sampled(index)
            case "all":
                return frozenset(name for name, entry in ORACLES.items() if entry.costly)
            case names:
                return frozenset(names.split(",")) - {""}

    def alone(self, requests: tuple[str, ...], costly: str = "") -> Settings:
        """The same settings for one case that is asked exactly these requests, by these costly oracles."""
        return replace(self, requests=requests or ALL_REQUESTS, turns=(), batch=1, costly=costly)


@dataclass(frozen=True)
class EngineResult:
    """The word on one engine's outcomes of a case.

    `outcomes`: (request, kind, phase, first line of the message). `verdicts`: (oracle, request, judgement, reason,
    worst, compared). `signature` keys the bucket of a finding, "" otherwise.
    """

    engine: str
    grade: str
    reason: str
    is_finding: bool
    signature: str = ""
    outcomes: tuple[tuple[str, str, str, str], ...] = ()
    verdicts: tuple[tuple[str, str, str, str, float, int], ...] = ()
    at_fault: tuple[str, ...] = ()  # requests whose derivative is wrong: one instruction may explain it


@dataclass(frozen=True)
class JudgedCase:
    """One case of a batch and what became of it."""

    index: int
    dialect: str
    name: str
    tags: tuple[str, ...] = ()
    operations: int = 0
    results: tuple[EngineResult, ...] = ()
    problem: str = ""  # why it could not be judged at all: the generator gave up, the judge failed


@dataclass(frozen=True)
class Finding:
    """One engine's misbehaviour on one case; `flaky` when a second run alone in a fresh process did not show it."""

    index: int
    dialect: str
    engine: str
    grade: str
    reason: str
    signature: str
    case: Case
    flaky: bool = False
    seed: int = 0
    engines: tuple[str, ...] = ()  # all that ran: some may be witnesses
    requests: tuple[str, ...] = ()
    costly: str = ""  # the costly oracles that were asked
    location: str = ""  # the first instruction whose derivative is wrong

    @property
    def identity(self) -> str:
        """A short name that is the same in every run with the same settings."""
        engine = re.sub(r"[^A-Za-z0-9]+", "-", self.engine).strip("-")
        return f"{self.dialect}-{self.index:06d}-{engine}"


@dataclass(frozen=True)
class BatchResult:
    """What a worker sends back: judged cases in order, and the findings among them."""

    number: int
    cases: tuple[JudgedCase, ...]
    findings: tuple[Finding, ...] = ()
    seconds: float = 0.0
    generating: float = 0.0
    running: float = 0.0


@dataclass
class Totals:
    """Running sums for progress, summary and exit code."""

    cases: int = 0
    grades: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    refusals: dict[str, int] = field(default_factory=dict[str, int])
    abstentions: dict[str, int] = field(default_factory=dict[str, int])
    problems: dict[str, int] = field(default_factory=dict[str, int])
    tags: dict[str, int] = field(default_factory=dict[str, int])
    operations: int = 0
    findings: int = 0
    flaky: int = 0
    buckets: dict[str, int] = field(default_factory=dict[str, int])

    def add_case(self, case: JudgedCase) -> None:
        self.cases += 1
        self.operations += case.operations
        if case.problem:
            count(self.problems, normalised(case.problem))
        for tag in case.tags:
            count(self.tags, tag)
        for result in case.results:
            count(self.grades.setdefault(result.engine, {}), result.grade)
            for request, kind, _, message in result.outcomes:
                if kind == "refused":
                    count(self.refusals, f"{result.engine} {request.partition('×')[0]}: {normalised(message)}")
            for reason in {normalised(v[3]) for v in result.verdicts if v[2] == "abstain" and v[0] != "outcome"}:
                count(self.abstentions, reason)

    def add_finding(self, finding: Finding) -> None:
        if finding.flaky:
            self.flaky += 1
            return
        self.findings += 1
        count(self.buckets, finding.signature)


def count(table: dict[str, int], key: str) -> None:
    """Add one."""
    table[key] = table.get(key, 0) + 1


_NAMES = re.compile(r"(?:[%@!][-\w$.]+|0x[0-9a-fA-F]+|-?\b\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\b|'[^']*'|`[^`]*`)")


def normalised(message: str, *, quotes: bool = True) -> str:
    """Return the first line of a message without names, numbers and quoted code, so that equal causes read equal."""
    first = message.strip().split("\n", 1)[0]
    return _NAMES.sub("…", first)[:160] if quotes else first[:160]
