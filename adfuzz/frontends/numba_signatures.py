"""Which types a Python function may be compiled for by numba when its decorator names none: read off its source.

`@njit` without a signature compiles when it is first called. Nobody calls it here, so types are proposed: a parameter
that is indexed is an array, one that bounds a `range` is an integer, one that is neither is a number. numba itself says
whether a proposal fits; the proposals come in the order in which they are to be tried.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

DEFAULT = "default"
"""Stands for a parameter that is left to its default value, which is no number."""

MOST_PROPOSALS = 60
ROUNDS = 4
"""Calls from function to function are followed this far."""

FLOAT, INTEGER, BOOLEAN = "float64", "int64", "boolean"
ROW, TABLE, CUBE = "float64[::1]", "float64[:,::1]", "float64[:,:,::1]"
INTEGER_ROW, INTEGER_TABLE = "int64[::1]", "int64[:,::1]"

_TAKE_ARRAY = frozenset(
    "len norm zeros_like empty_like ones_like full_like sum mean std var sort argsort cumsum cumprod diff flatnonzero "
    "argmax argmin searchsorted copy ravel trace transpose median prod average percentile quantile ptp".split()
)
_TAKE_TWO_ARRAYS = frozenset("dot vdot inner outer cross convolve correlate kron".split())
_NUMBERS_ONLY = frozenset(("math", "cmath"))
"""Modules whose functions take no arrays."""
_TAKE_TABLES = frozenset(("solve", "inv", "det", "cholesky", "eigh", "eig", "svd", "qr", "slogdet", "lstsq", "pinv"))
_TAKE_SIZES = frozenset(("range", "prange", "zeros", "empty", "ones", "full", "arange", "eye"))
_ANNOTATIONS = {"float": FLOAT, "int": INTEGER, "bool": BOOLEAN, "ndarray": ROW, "NDArray": ROW, "ArrayLike": ROW}


@dataclass
class _Use:
    """What a function does with one of its parameters."""

    axes: int = 0
    is_index: bool = False  # the number, or a number in the array, is a position in an array or counts something
    is_called: bool = False
    is_number: bool = False  # it is decided by its comparison, or given to what takes numbers only: it is no array
    passed: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])  # (function, position)

    def take(self, other: _Use) -> bool:
        """Add what another function does with the same value; say whether that was new."""
        before = (self.axes, self.is_index, self.is_called, self.is_number)
        self.axes = max(self.axes, other.axes)
        self.is_index |= other.is_index
        self.is_called |= other.is_called
        self.is_number |= other.is_number
        return before != (self.axes, self.is_index, self.is_called, self.is_number)


def proposals(source: str) -> dict[str, list[tuple[str, ...]]]:
    """Return, for each function of a source file, tuples of numba types for its parameters, the likeliest first.

    A function that takes others, or any number of arguments, has none.
    """
    functions = {node.name: node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)}
    uses = {name: _uses(node) for name, node in functions.items()}
    _follow_calls(functions, uses)
    return {name: list(_combinations(node, uses[name])) for name, node in functions.items()}


def _parameters(node: ast.FunctionDef) -> list[ast.arg]:
    return [*node.args.posonlyargs, *node.args.args]


def _uses(node: ast.FunctionDef) -> dict[str, _Use]:
    uses = {parameter.arg: _Use() for parameter in _parameters(node)}

    def has_axes(value: ast.expr, axes: int) -> None:
        if isinstance(value, ast.Name) and value.id in uses:
            uses[value.id].axes = max(uses[value.id].axes, axes)

    for inside in ast.walk(node):
        match inside:
            case ast.Subscript(value=ast.Attribute(value=value, attr="shape"), slice=ast.Constant(value=int(axis))):
                has_axes(value, axis + 1)
            case ast.Subscript(value=ast.Subscript(value=value), slice=index):
                has_axes(value, 2)
                _note_indices(index, uses)
            case ast.Subscript(value=value, slice=index):
                has_axes(value, len(index.elts) if isinstance(index, ast.Tuple) else 1)
                _note_indices(index, uses)
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Attribute(value=value, attr="shape")):
                has_axes(value, len(targets))
            case ast.Attribute(value=value, attr=attribute) if attribute not in _OF_NUMBERS:
                has_axes(value, 2 if attribute == "T" else 1)
            case ast.For(iter=value):
                has_axes(value, 1)
            case ast.BinOp(left=left, op=ast.MatMult(), right=right):
                has_axes(left, 2)
                has_axes(right, 1)
            case ast.Call():
                _note_call(inside, uses)
            case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
                _note_test(test, uses)
            case _:
                pass
    return uses


_OF_NUMBERS = frozenset(("real", "imag", "conjugate"))


def _note_indices(index: ast.expr, uses: Mapping[str, _Use]) -> None:
    """Names in an index are positions, and so is what lies in an array that is looked up for one."""
    for part in ast.walk(index):
        if isinstance(part, ast.Name) and part.id in uses:
            uses[part.id].is_index = True


def _note_test(test: ast.expr, uses: Mapping[str, _Use]) -> None:
    """What is compared to decide something is a number: comparing arrays gives an array of answers."""
    for part in ast.walk(test):
        for compared in [part.left, *part.comparators] if isinstance(part, ast.Compare) else ():
            if isinstance(compared, ast.Name) and compared.id in uses:
                uses[compared.id].is_number = True


def _note_call(call: ast.Call, uses: Mapping[str, _Use]) -> None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if isinstance(call.func, ast.Name) and name in uses:
        uses[name].is_called = True
    for position, given in enumerate(call.args):
        if name in _TAKE_SIZES:
            for part in ast.walk(given):
                if isinstance(part, ast.Name) and part.id in uses and not _is_measured(given, part.id):
                    uses[part.id].is_index = True
        if not isinstance(given, ast.Name) or given.id not in uses:
            continue
        if (name in _TAKE_ARRAY and not position) or (name in _TAKE_TWO_ARRAYS and position < 2):
            uses[given.id].axes = max(uses[given.id].axes, 1)
        elif name in _TAKE_TABLES:
            uses[given.id].axes = max(uses[given.id].axes, 2 - position)
        elif getattr(getattr(call.func, "value", None), "id", "") in _NUMBERS_ONLY:
            uses[given.id].is_number = True
        elif isinstance(call.func, ast.Name):
            uses[given.id].passed.add((name, position))


def _is_measured(expression: ast.expr, name: str) -> bool:
    """Whether an expression only asks how large `name` is: `len(x)`, `x.shape[0]`."""
    return any(
        (isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and part.value.id == name)
        or (isinstance(part, ast.Call) and any(isinstance(a, ast.Name) and a.id == name for a in part.args))
        for part in ast.walk(expression)
    )


def _follow_calls(functions: Mapping[str, ast.FunctionDef], uses: Mapping[str, dict[str, _Use]]) -> None:
    """Let each parameter be what the functions of the file use it for that it is passed on to."""
    for _ in range(ROUNDS):
        changed = False
        for mine in uses.values():
            for use in mine.values():
                for name, position in use.passed:
                    theirs = _parameters(functions[name]) if name in functions else []
                    if position < len(theirs):
                        changed |= use.take(uses[name][theirs[position].arg])
        if not changed:
            return


def _combinations(node: ast.FunctionDef, uses: Mapping[str, _Use]) -> Iterator[tuple[str, ...]]:
    """Yield types for the parameters, those first that differ least from what each is likeliest to be."""
    if node.args.vararg or node.args.kwarg or node.args.kwonlyargs:
        return
    parameters = _parameters(node)
    defaults = [None] * (len(parameters) - len(node.args.defaults)) + list(node.args.defaults)
    choices = [_types(p, uses[p.arg], d) for p, d in zip(parameters, defaults, strict=True)]
    if not all(choices):
        return
    given = 0
    for cost in range(len(choices) + 2):
        for ranks in _ranks([len(choice) for choice in choices], cost):
            yield tuple(choice[rank] for choice, rank in zip(choices, ranks, strict=True))
            given += 1
            if given == MOST_PROPOSALS:
                return


def _ranks(sizes: list[int], cost: int) -> Iterator[tuple[int, ...]]:
    """Yield one rank a parameter so that they sum to `cost`; equal ranks for all come first, as arrays go together."""
    if not sizes:
        if not cost:
            yield ()
        return
    for first in range(min(sizes[0] - 1, cost), -1, -1):
        for rest in _ranks(sizes[1:], cost - first):
            yield (first, *rest)


def _types(parameter: ast.arg, use: _Use, default: ast.expr | None) -> list[str]:
    """Return the types that a parameter may have, likeliest first; none where it must be a function."""
    annotation = getattr(parameter.annotation, "attr", getattr(parameter.annotation, "id", ""))
    if use.is_called:
        return []
    if use.axes:
        rows = [ROW, TABLE, CUBE] if use.axes == 1 else [TABLE, CUBE, ROW] if use.axes == 2 else [CUBE]
        integers = [INTEGER_ROW] if use.axes == 1 else [INTEGER_TABLE]
        return [*integers, *rows] if use.is_index else [rows[0], *integers, *rows[1:]]
    if isinstance(default, ast.Constant):
        if isinstance(default.value, bool):
            return [BOOLEAN]
        if isinstance(default.value, int) and not use.is_index:
            return [INTEGER, FLOAT]
        if isinstance(default.value, str) or default.value is None:
            return [DEFAULT, FLOAT, ROW]
    if isinstance(default, ast.Tuple | ast.List):
        return [DEFAULT]
    if annotation in _ANNOTATIONS and not use.is_index:
        told = _ANNOTATIONS[annotation]
        return [told, TABLE] if told == ROW else [told]
    if use.is_index:
        return [INTEGER, FLOAT]
    return [FLOAT, INTEGER] if use.is_number else [FLOAT, ROW, INTEGER, TABLE]
