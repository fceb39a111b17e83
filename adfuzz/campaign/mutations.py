"""Every one-edit bug of the core: operators over the syntax of all functions in `adfuzz.ad` and `adfuzz.analysis`.

A mutation is a Fault whose edit is made by an operator (a negated test, a dropped call, a constant off by one …)
instead of by hand. Its name says where and what: ``adfuzz.ad.memory:undo_store@312:drop-call``; 312 is the character
of the function's text at which the edit starts, so that a name can be planted again as long as the function is the
same.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import pkgutil
import random
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from adfuzz.campaign.faults import Fault, Stale, function_of
from adfuzz.errors import InternalError

PACKAGES = ("adfuzz.ad", "adfuzz.analysis")

Edit = tuple[str, str]
"""Operator and new text of a node."""
Operator = Callable[[ast.AST, "Place"], Iterator[Edit]]

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
WORDS = {
    "fadd": "fsub", "fsub": "fadd", "fmul": "fdiv", "fdiv": "fmul", "add": "sub", "sub": "add", "mul": "add",
    "and": "or", "or": "and", "xor": "or", "shl": "lshr", "lshr": "shl", "eq": "ne", "ne": "eq", "ult": "ule",
    "ule": "ult", "ugt": "uge", "uge": "ugt", "slt": "sle", "sle": "slt", "sgt": "sge", "sge": "sgt", "olt": "oge",
    "oge": "olt", "ogt": "ole", "ole": "ogt", "oeq": "une", "une": "oeq", "load": "store", "zext": "sext",
    "sext": "zext", "memcpy": "memmove", "memmove": "memcpy", "malloc": "calloc", "llvm.sin": "llvm.cos",
    "llvm.cos": "llvm.sin", "llvm.exp": "llvm.exp2", "llvm.log": "llvm.log2", "sin": "cos", "cos": "sin",
    "sinh": "cosh", "cosh": "sinh",
}  # fmt: skip
"""LLVM's words, and what they are mistaken for."""


class Scope:
    """The local names of the function that is mutated, in the order in which they appear."""

    def __init__(self, function: ast.FunctionDef) -> None:
        arguments = function.args
        names = [a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
        names += [n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        self.names = [name for name in dict.fromkeys(names) if name != "self"]

    def other(self, name: str) -> str | None:
        """The local name after this one, None if there is none."""
        if name not in self.names or len(self.names) < 2:
            return None
        return self.names[(self.names.index(name) + 1) % len(self.names)]


@dataclass(frozen=True)
class Place:
    """What an operator may want to know of a node's surroundings."""

    scope: Scope
    is_test: bool


def negation(node: ast.AST, place: Place) -> Iterator[Edit]:
    """A test that says the opposite."""
    if place.is_test and isinstance(node, ast.expr):
        yield "negate", f"(not ({ast.unparse(node)}))"


def comparison(node: ast.AST, _: Place) -> Iterator[Edit]:
    """The neighbour of a comparison: < for <=, == for !=."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
        changed = ast.Compare(node.left, [COMPARISONS[type(node.ops[0])](), *node.ops[1:]], node.comparators)
        yield "compare", f"({ast.unparse(changed)})"


def boolean(node: ast.AST, _: Place) -> Iterator[Edit]:
    """`and` for `or`, a condition or a `not` forgotten."""
    if isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield "and-or", f"({ast.unparse(ast.BoolOp(other, node.values))})"
        yield "drop-condition", f"({ast.unparse(node.values[0])})"
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "drop-not", f"bool({ast.unparse(node.operand)})"


def arithmetic(node: ast.AST, _: Place) -> Iterator[Edit]:
    """Another operator, swapped operands, an operand or a sign dropped."""
    if isinstance(node, ast.BinOp) and type(node.op) in ARITHMETIC:
        yield "operator", f"({ast.unparse(ast.BinOp(node.left, ARITHMETIC[type(node.op)](), node.right))})"
        if isinstance(node.op, ast.Sub | ast.Div):
            yield "swap-operands", f"({ast.unparse(ast.BinOp(node.right, node.op, node.left))})"
        if isinstance(node.op, ast.Add | ast.Sub | ast.Mult | ast.Div):
            yield "drop-operand", f"({ast.unparse(node.left)})"
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and not isinstance(node.operand, ast.Constant):
        yield "sign", f"({ast.unparse(node.operand)})"


def constant(node: ast.AST, _: Place) -> Iterator[Edit]:
    """A number off by one or doubled, a flag flipped, a word of LLVM mistaken for another."""
    if not isinstance(node, ast.Constant):
        return
    value = node.value
    if isinstance(value, bool):
        yield "flip", repr(not value)
    elif isinstance(value, int):
        yield "plus-one", repr(value + 1)
        yield "minus-one", f"({value - 1!r})"
    elif isinstance(value, float):
        yield "constant", repr(2.0 * value if value else 1.0)
    elif isinstance(value, str) and value in WORDS:
        yield "word", repr(WORDS[value])


def call(node: ast.AST, _: Place) -> Iterator[Edit]:
    """A call forgotten, or its first two arguments swapped."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield "drop-call", "pass"
    if isinstance(node, ast.Call) and len(node.args) > 1 and not any(isinstance(a, ast.Starred) for a in node.args[:2]):
        first, second, *rest = node.args
        yield "swap-arguments", ast.unparse(ast.Call(node.func, [second, first, *rest], node.keywords))


def statement(node: ast.AST, _: Place) -> Iterator[Edit]:
    """An update, an entry of a table, a jump or a term of a rule forgotten."""
    if isinstance(node, ast.AugAssign):
        yield "drop-update", "pass"
    if isinstance(node, ast.Continue | ast.Break):
        yield "drop-jump", "pass"
    if isinstance(node, ast.Yield) and isinstance(node.value, ast.Lambda):
        yield "drop-term", "(yield None)"
    if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Subscript):
        yield "drop-assignment", "pass"


def name(node: ast.AST, place: Place) -> Iterator[Edit]:
    """The next local name in place of this one."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        other = place.scope.other(node.id)
        if other is not None:
            yield "name", other


OPERATORS: tuple[Operator, ...] = (negation, comparison, boolean, arithmetic, constant, call, statement, name)


def every_mutation() -> Iterator[Fault]:
    """All mutations of all functions of the core, in order of module, function and place."""
    for target in targets():
        yield from mutations_of(target)


def sample(count: int, seed: int) -> list[Fault]:
    """A uniform sample without replacement; a longer one begins with the shorter."""
    everything = list(every_mutation())
    random.Random(seed).shuffle(everything)
    return everything[:count]


def mutation(name: str) -> Fault:
    """The mutation of this name; Stale when the core has none (any more)."""
    target, _, _ = name.partition("@")
    for fault in mutations_of(target):
        if fault.name == name:
            return fault
    raise Stale(f"no mutation '{name}': the core has changed")


def targets() -> Iterator[str]:
    """Every function and method of the core as ``module:path``."""
    for package in map(importlib.import_module, PACKAGES):
        for found in sorted(pkgutil.walk_packages(package.__path__, package.__name__ + "."), key=lambda m: m.name):
            module = importlib.import_module(found.name)
            for path in _paths(module):
                yield f"{module.__name__}:{path}"


def _paths(module: ModuleType) -> Iterator[str]:
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.ClassDef):
            yield from (f"{node.name}.{inner.name}" for inner in node.body if isinstance(inner, ast.FunctionDef))


@cache
def mutations_of(target: str) -> tuple[Fault, ...]:
    """All mutations of one function; none where it cannot be exchanged (a generated or a nested one)."""
    area = target.partition(":")[0].removeprefix("adfuzz.")
    probe = Fault(target, area, "", target, "", "")
    try:
        function = function_of(probe)
        text = textwrap.dedent(inspect.getsource(function))
    except (InternalError, AttributeError, OSError):
        return ()
    (definition,) = ast.parse(text).body
    if not isinstance(definition, ast.FunctionDef) or function.__code__.co_freevars:
        return ()
    starts = [0, *itertools.accumulate(len(line) for line in text.splitlines(keepends=True))]
    found: dict[str, Fault] = {}
    for node, place in _places(definition):
        for operator in OPERATORS:
            for what, new in operator(node, place):
                start = starts[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]
                stop = starts[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]
                old = text[start:stop]
                name = f"{target}@{start}:{what}"
                if name not in found:
                    found[name] = Fault(
                        name, area, f"{what}: {_short(old)} -> {_short(new)}", target, old, new, at=start
                    )
    return tuple(found.values())


def _places(function: ast.FunctionDef) -> Iterator[tuple[ast.AST, Place]]:
    """The nodes of the body whose place in the text is known; not docstrings, annotations and messages."""
    scope = Scope(function)
    work: list[tuple[ast.AST, bool]] = [(node, False) for node in reversed(function.body)]
    while work:
        node, is_test = work.pop()
        if isinstance(node, ast.JoinedStr | ast.Raise | ast.Assert | ast.Import | ast.ImportFrom):
            continue
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if hasattr(node, "col_offset"):
            yield node, Place(scope, is_test)
        tests = [*getattr(node, "ifs", ()), getattr(node, "test", None), getattr(node, "guard", None)]
        inside = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.AnnAssign):
            inside.remove(node.annotation)
        if isinstance(node, ast.FunctionDef):
            inside = list(node.body)
        if isinstance(node, ast.match_case):
            inside = [child for child in inside if child is not node.pattern]
        work += [(child, child in tests) for child in reversed(inside)]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "..."
