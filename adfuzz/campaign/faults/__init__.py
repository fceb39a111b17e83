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
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
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
def planted(fault: Fault) -> Generator[None]:
    """The core with this bug, until the block ends."""
    module, _, path = fault.target.partition(":")
    place: Any = importlib.import_module(module)
    entry = re.fullmatch(r"(\w+)\[(.+)\]", path)
    if entry is not None:
        table: dict[str, str] = getattr(place, entry[1])
        before = table[entry[2]]
        table[entry[2]] = edited(fault, before)
        try:
            yield
        finally:
            table[entry[2]] = before
        return
    function = function_of(fault)
    code = function.__code__
    function.__code__ = _code(fault)
    try:
        yield
    finally:
        function.__code__ = code


def is_stale(fault: Fault) -> bool:
    """Whether the fault no longer fits into the core."""
    try:
        with planted(fault):
            return False
    except (Stale, AttributeError, KeyError, ImportError):
        return True


def function_of(fault: Fault) -> FunctionType:
    """The function that the fault changes."""
    module, _, path = fault.target.partition(":")
    found: Any = importlib.import_module(module)
    for name in path.split("."):
        found = inspect.getattr_static(found, name)
    if isinstance(found, property):
        found = found.fget
    elif isinstance(found, cached_property):
        found = found.func
    found = inspect.unwrap(getattr(found, "__func__", found))
    if not isinstance(found, FunctionType):
        raise InternalError(f"planted fault '{fault.name}': {fault.target} is no function")
    return found


def lines_of(fault: Fault) -> range:
    """The lines (of the file) of the statement that is changed; of a compound one its head.

    A statement of an inner function counts as where that function is defined.
    """
    found, first = inspect.getsourcelines(function_of(fault))
    text = textwrap.dedent("".join(found))
    line = text[: fault.at if fault.at >= 0 else text.index(fault.old)].count("\n") + 1
    (definition,) = ast.parse(text).body
    around = [node for node in _statements(definition) if node.lineno <= line <= (node.end_lineno or node.lineno)]
    inner = min(around, key=lambda node: (node.end_lineno or node.lineno) - node.lineno)
    body: list[ast.stmt] = getattr(inner, "body", [])
    last = body[0].lineno - 1 if body else inner.end_lineno or inner.lineno
    return range(first + inner.lineno - 1, first + max(last, inner.lineno))


def _statements(outer: ast.stmt) -> Iterator[ast.stmt]:
    """A statement and those in it, but not those of inner functions."""
    yield outer
    work = list(ast.iter_child_nodes(outer))
    while work:
        node = work.pop()
        if isinstance(node, ast.stmt):
            yield node
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            work += ast.iter_child_nodes(node)


def edited(fault: Fault, text: str) -> str:
    """The text with the edit made, which must fit exactly once."""
    if fault.at >= 0:
        if not text.startswith(fault.old, fault.at):
            raise Stale(f"mutation '{fault.name}' no longer fits into {fault.target}: the core has changed")
        return text[: fault.at] + fault.new + text[fault.at + len(fault.old) :]
    if text.count(fault.old) != 1:
        raise Stale(
            f"planted fault '{fault.name}' fits {text.count(fault.old)} times, not once, into {fault.target}: "
            f"the core has changed, adapt the edit"
        )
    return text.replace(fault.old, fault.new)


@cache
def _code(fault: Fault) -> CodeType:
    """The changed function's code; it runs with the original's globals, defaults and name."""
    function = function_of(fault)
    tree = ast.parse(edited(fault, textwrap.dedent(inspect.getsource(function))))
    (definition,) = tree.body
    assert isinstance(definition, ast.FunctionDef)
    definition.decorator_list = []
    compiled = compile(tree, f"<planted fault {fault.name}>", "exec", annotations.compiler_flag, dont_inherit=True)
    made = next(c for c in compiled.co_consts if isinstance(c, CodeType) and c.co_name == function.__name__)
    if made.co_freevars != function.__code__.co_freevars:
        raise InternalError(f"planted fault '{fault.name}': {fault.target} uses variables of an outer function")
    return made


def fault_named(name: str) -> Fault:
    """The declared fault, or the mutation, of this name."""
    if "@" not in name:
        return FAULTS[name]
    from adfuzz.campaign.mutations import mutation

    return mutation(name)


def lower_module(text: str, fault: str) -> str:
    """What `adfuzz.ad.lower_module` makes of `text` with the bug."""
    from adfuzz.ad import lower_module as lower

    with planted(fault_named(fault)):
        return lower(text)
