"""Planted faults: the AD core with one bug in it, to measure whether campaigns notice (`adfuzz selftest`).

A fault is an edit of the core's own source: `old` becomes `new` in one function (or one entry of a table of texts).
The core knows nothing of it. A worker whose lowerer is `lower_module` of this file plants the fault for the time of
each call. An edit that no longer fits, because the core has changed, is stale: adapt or drop it.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import _lru_cache_wrapper, cache, cached_property, lru_cache  # pyright: ignore[reportPrivateUsage]
from types import CodeType, FunctionType
from typing import Any

from adfuzz.errors import InternalError
from adfuzz.registry import Registry


@dataclass(frozen=True)
class Fault:
    """One bug. `target` is ``module:function``, ``module:Class.method`` or ``module:TABLE[key]`` (a table of texts).

    `what` says the bug in one sentence. `note` says what is known of one that is not
    detected. `at` is the character of the function's text where `old` begins, -1 where it is there only once.
    """

    name: str
    area: str
    what: str
    target: str
    old: str
    new: str
    note: str = ""
    at: int = -1


class Stale(InternalError):
    """A fault no longer fits into the core, which has changed."""


FAULTS: Registry[Fault] = Registry("planted fault", "adfuzz.campaign.faults")

LOWERER = "adfuzz.campaign.faults:lower_module"
"""What a worker is told to lower with; its option `fault` names the bug."""

Enter = Callable[..., None]


def faults_in(area: str) -> Enter:
    """Return the function by which a file of this folder declares its faults."""

    def enter(name: str, what: str, target: str, old: str, new: str, note: str = "") -> None:
        FAULTS.register(name)(Fault(name, area, what, target, old, new, note))

    return enter


@contextmanager
def planted(*faults: Fault) -> Generator[None]:
    """The core with these bugs, until the block ends. No two of them may edit the same text (see `clash`)."""
    by_target: dict[str, list[Fault]] = {}
    for fault in faults:
        by_target.setdefault(fault.target, []).append(fault)
    with ExitStack() as stack:
        for target, group in by_target.items():
            entry = _TABLE_ENTRY.fullmatch(target)
            if entry is not None:
                stack.enter_context(_table_edited(entry, group))
            else:
                function = function_of(group[0])
                code = _code(tuple(sorted(group, key=lambda fault: fault.name)))
                stack.callback(setattr, function, "__code__", function.__code__)
                function.__code__ = code
        yield


_TABLE_ENTRY = re.compile(r"(\w+(?:\.\w+)*):(\w+)\[(.+)\]")


@contextmanager
def _table_edited(entry: re.Match[str], faults: Sequence[Fault]) -> Generator[None]:
    table: dict[str, str] = getattr(importlib.import_module(entry[1]), entry[2])
    before = table[entry[3]]
    table[entry[3]] = edited(faults, before)
    try:
        yield
    finally:
        table[entry[3]] = before


def clash(one: Fault, other: Fault) -> bool:
    """Whether the two edit the same piece of text, so that they cannot be planted together."""
    if one.target != other.target:
        return False
    if _TABLE_ENTRY.fullmatch(one.target):
        return True
    text = text_of(one.target)
    first, second = sorted((place_of(fault, text), len(fault.old)) for fault in (one, other))
    return first[0] + first[1] > second[0] or first[0] == second[0]


def is_stale(fault: Fault) -> bool:
    """Whether the fault no longer fits into the core."""
    try:
        with planted(fault):
            return False
    except (Stale, AttributeError, KeyError, ImportError):
        return True


def function_of(fault: Fault) -> FunctionType:
    """The function that the fault changes."""
    return function_at(fault.target)


@cache
def function_at(target: str) -> FunctionType:
    """The function of this name, ``module:function`` or ``module:Class.method``."""
    module, _, path = target.partition(":")
    found: Any = importlib.import_module(module)
    for name in path.split("."):
        found = inspect.getattr_static(found, name)
    if isinstance(found, property):
        found = found.fget
    elif isinstance(found, cached_property):
        found = found.func
    found = inspect.unwrap(getattr(found, "__func__", found))
    if not isinstance(found, FunctionType):
        raise InternalError(f"a fault cannot be planted: {target} is no function")
    return found


@cache
def text_of(target: str) -> str:
    """The function's source, its first line at column 0."""
    return textwrap.dedent(inspect.getsource(function_at(target)))


def place_of(fault: Fault, text: str) -> int:
    """Where in the text the edit begins, which must fit exactly once; Stale otherwise."""
    if fault.at >= 0:
        if not text.startswith(fault.old, fault.at):
            raise Stale(f"mutation '{fault.name}' no longer fits into {fault.target}: the core has changed")
        return fault.at
    if text.count(fault.old) != 1:
        raise Stale(
            f"planted fault '{fault.name}' fits {text.count(fault.old)} times, not once, into {fault.target}: "
            f"the core has changed, adapt the edit"
        )
    return text.index(fault.old)


def edited(faults: Sequence[Fault], text: str) -> str:
    """The text with the edits made, the last one first so that places stay what they are."""
    for place, fault in sorted(((place_of(fault, text), fault) for fault in faults), key=lambda row: -row[0]):
        text = text[:place] + fault.new + text[place + len(fault.old) :]
    return text


@lru_cache(4096)
def _code(faults: tuple[Fault, ...]) -> CodeType:
    """The changed function's code."""
    return code_of(function_of(faults[0]), ast.parse(edited(faults, text_of(faults[0].target))))


def code_of(function: FunctionType, tree: ast.Module) -> CodeType:
    """Code of the definition in `tree` that can stand in for the function's: with its globals, defaults and name."""
    (definition,) = tree.body
    assert isinstance(definition, ast.FunctionDef)
    definition.decorator_list = []
    compiled = compile(tree, "<changed core>", "exec", annotations.compiler_flag, dont_inherit=True)
    made = next(c for c in compiled.co_consts if isinstance(c, CodeType) and c.co_name == function.__name__)
    if made.co_freevars != function.__code__.co_freevars:
        raise InternalError(f"{function.__qualname__} cannot be changed: it uses variables of an outer function")
    return made


def fault_named(name: str) -> Fault:
    """The declared fault, or the mutation, of this name."""
    if "@" not in name:
        return FAULTS[name]
    from adfuzz.campaign.mutations import mutation

    return mutation(name)


def lower_module(text: str, fault: str, answers: dict[str, str] | None = None) -> str:
    """What `adfuzz.ad.lower_module` makes of `text` with the bug; `answers` are texts whose result is known."""
    from adfuzz.ad import lower_module as lower

    if answers and text in answers:
        return answers[text]
    bug = fault_named(fault)
    try:
        with planted(bug):
            forget_caches(bug)
            return lower(text)
    finally:
        forget_caches(bug)


def forget_caches(*faults: Fault) -> None:
    """Drop what the faults' modules remember between calls; other modules' memories hold nothing of theirs."""
    for name in {fault.target.partition(":")[0] for fault in faults}:
        for value in list(vars(importlib.import_module(name)).values()):
            if isinstance(value, _lru_cache_wrapper):
                value.cache_clear()
