"""The reducer: choice sequence first, then passes of IR edits, to a fixed point or until the time is up.

A pass only *yields edits*; this file tests them, several at once where that is legal, with a cache. An edit changes a
Draft in place (a freshly parsed module with the case's interface beside it) and may leave nonsense behind: LLVM's
verifier, then `interesting`, decide.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from adfuzz.errors import AdfuzzError
from adfuzz.ir import llvm
from adfuzz.ir.module import Function, Module
from adfuzz.ir.printer import print_module
from adfuzz.model import Argument, Case, Point
from adfuzz.reduce.choices_reducer import reduce_choices
from adfuzz.registry import Registry

Interesting = Callable[[Sequence[Case]], list[bool]]
"""Says of each case whether it still fails in the same way."""
Rebuild = Callable[[str], Case | None]
"""Makes the case of a choice sequence (JSON), or None."""
CHOICES = "choices"
"""The provenance entry that holds a case's choice sequence."""
GROUP = 8


@dataclass
class Draft:
    """What an edit may change: the module, and the interface of the function under test."""

    module: Module
    function: str
    arguments: tuple[Argument, ...]
    points: tuple[Point, ...]

    @property
    def main(self) -> Function:
        return self.module.function(self.function)


Edit = Callable[[Draft], None]
"""Changes a draft in place. Raise ValueError (or anything of Python's) to say that it does not apply."""
Pass = Callable[[Draft], Iterator[Edit]]
"""Looks at a draft and yields edits, each good for a fresh copy of it. Edits of a chunk run in the order yielded."""

PASSES: Registry[Pass] = Registry("reduction pass", "adfuzz.reduce.passes")


def reduction_pass(name: str) -> Callable[[Pass], Pass]:
    """Enter a pass; passes run in the order of their names."""
    return PASSES.register(name)


@dataclass(frozen=True)
class Reduction:
    """The smallest case found; `instructions` is its size, `tried` how many candidates were judged."""

    case: Case
    instructions: int
    tried: int
    seconds: float


@dataclass
class _State:
    interesting: Interesting
    deadline: float
    tried: int = 0
    cache: dict[str, bool] = field(default_factory=dict[str, bool])

    def out_of_time(self) -> bool:
        return time.monotonic() > self.deadline

    def first(self, cases: Sequence[Case | None]) -> Case | None:
        """Return the first interesting case; what was judged before is not judged again."""
        fresh: list[Case] = []
        keys: list[str] = []
        for case in cases:
            if case is None:
                continue
            key = f"{case.text}\0{case.arguments}\0{case.points}"
            if key not in self.cache and key not in keys:
                fresh.append(case)
                keys.append(key)
        if fresh and not self.out_of_time():
            self.tried += len(fresh)
            found = self.interesting(fresh)
            self.cache.update(zip(keys, found, strict=True))
            for case, good in zip(fresh, found, strict=True):
                if good:
                    return case
        return None


def reduce_case(
    case: Case, interesting: Interesting, *, rebuild: Rebuild | None = None, seconds: float = 30.0
) -> Reduction:
    """Return the smallest case found within the time for which `interesting` holds. The case itself must be."""
    start = time.monotonic()
    state = _State(interesting, start + seconds)
    if not interesting([case])[0]:
        return Reduction(case, instructions_of(case), 1, time.monotonic() - start)
    best = case
    if rebuild is not None and CHOICES in case.provenance:
        state.deadline = start + seconds * 0.6
        best = _by_choices(best, state, rebuild)
    state.deadline = start + seconds
    best = _by_edits(best, state)
    return Reduction(best, instructions_of(best), state.tried, time.monotonic() - start)


def _by_choices(case: Case, state: _State, rebuild: Rebuild) -> Case:
    best = case

    def attempt(texts: Sequence[str]) -> str | None:
        nonlocal best
        found = state.first([rebuild(text) for text in texts])
        if found is None:
            return None
        best = found
        return found.provenance[CHOICES]

    reduce_choices(case.provenance[CHOICES], attempt, state.out_of_time)
    return best


def _by_edits(case: Case, state: _State) -> Case:
    """Run all passes until none of them brings anything."""
    best = case
    changed = True
    while changed and not state.out_of_time():
        changed = False
        for _, make in PASSES.items():
            found = _run_pass(best, make, state)
            changed = changed or found is not best
            best = found
            if state.out_of_time():
                break
    return best


def _run_pass(case: Case, make: Pass, state: _State) -> Case:
    """Try a pass's edits in chunks that halve; chunks that succeed are kept and the edits made anew."""
    best = case
    size = len(_edits(best, make))
    while size >= 1 and not state.out_of_time():
        edits = _edits(best, make)
        place = 0
        size = min(size, max(1, len(edits)))
        while place < len(edits) and not state.out_of_time():
            chunks = [edits[at : at + size] for at in range(place, min(len(edits), place + GROUP * size), size)]
            found = state.first([_apply(best, chunk) for chunk in chunks])
            if found is None:
                place += len(chunks) * size
                continue
            best = found
            edits = _edits(best, make)
        size //= 2
    return best


def _edits(case: Case, make: Pass) -> list[Edit]:
    try:
        return list(make(draft_of(case)))
    except AdfuzzError:
        return []


def draft_of(case: Case) -> Draft:
    """Return a fresh draft of a case."""
    return Draft(llvm.load_text(case.text), case.function, case.arguments, case.points)


def _apply(case: Case, edits: Sequence[Edit]) -> Case | None:
    """Return the case with these edits, or None where that is no valid module or nothing changed."""
    draft = draft_of(case)
    for edit in edits:
        try:
            edit(draft)
        except (ValueError, KeyError, IndexError, AssertionError, AttributeError):
            if len(edits) == 1:
                return None
    try:
        text = llvm.read(print_module(draft.module))
        llvm.verify(text)
    except AdfuzzError:
        return None
    if text == case.text and draft.arguments == case.arguments and draft.points == case.points:
        return None
    provenance = {key: value for key, value in case.provenance.items() if key != CHOICES}
    return replace(case, text=text, arguments=draft.arguments, points=draft.points, provenance=provenance)


def instructions_of(case: Case) -> int:
    """How many instructions the module holds."""
    try:
        module = llvm.load_text(case.text)
    except AdfuzzError:
        return 0
    return sum(1 for function in module.functions for _ in function.instructions)
