"""A wrapper around a function that gives some arguments and copies what its result leads to into a plain array.

Vec<f64> windows(&[f64] x)        ⟶     void windows.bound(x, double *result) { r = windows(x); copy r's numbers }
double newton(double (*f)(double), double x)        ⟶     double newton.bound(double x) { return newton(cubic, x); }
    double mean(double *x, double *end)                 ⟶     double mean.bound(double *x, long n) { mean(x, x + n) }
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from adfuzz.checking.results import Block, Guard, Number, Result
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.module import Function, Module
from adfuzz.model import FLOAT_IR

LOCAL = "local"
"""Given in the place of a constant: 64 bytes of the wrapper's own."""


@dataclass(frozen=True)
class End:
    """Given in the place of a constant: the end of the array that begins at argument `first`, with elements of `size`
    bytes. The wrapper takes their number."""

    first: int
    size: int


_ABI = ("byval", "sret", "signext", "zeroext", "inreg", "align", "nonnull", "dereferenceable", "byref")


def bind(
    text: str,
    function: Function,
    given: Mapping[int, str | End],
    result: Result | None = None,
    members: Mapping[tuple[int, int], str] | None = None,
    lent: Sequence[tuple[int, int]] = (),
) -> tuple[str, str]:
    """Return the text with a wrapper that passes `given` (constants as IR text), and the wrapper's name.

    `members` are stored, by argument and byte offset, behind pointers that are passed on.

    With a `result`, the wrapper takes the address of an array of its kind instead of the parameter for the result. It
    gives back what the result owns, unless a pointer `lent` (by argument and byte offset) was moved into it.
    """
    name = f"{function.name}.bound"
    parameters: list[str] = []
    passed: list[str] = []
    before: list[str] = []
    for argument in function.arguments:
        attributes = " ".join(a for a in argument.attributes if a.startswith(_ABI))
        local = f"%a{argument.index}"
        if result is not None and argument.index == result.parameter:
            before.append(f"  {local} = alloca [{result.size} x i8], align 16")
        elif isinstance(end := given.get(argument.index), End):
            parameters.append(f"i64 %n{argument.index}")
            before += [
                f"  %size{argument.index} = mul i64 %n{argument.index}, {end.size}",
                f"  {local} = getelementptr i8, ptr %a{end.first}, i64 %size{argument.index}",
            ]
        elif given.get(argument.index) == LOCAL:
            before.append(f"  {local} = alloca [64 x i8], align 16")
        elif argument.index in given:
            passed.append(f"{argument.type} {given[argument.index]}")
            continue
        else:
            parameters.append(f"{argument.type} {attributes} {local}")
        passed.append(f"{argument.type} {attributes} {local}")
    for (index, offset), constant in (members or {}).items():
        before += [
            f"  %member{index}.{offset} = getelementptr i8, ptr %a{index}, i64 {offset}",
            f"  store ptr {constant}, ptr %member{index}.{offset}, align 8",
        ]
    for index, offset in lent:
        before += [
            f"  %lender{index}.{offset} = getelementptr i8, ptr %a{index}, i64 {offset}",
            f"  %lent{index}.{offset} = load ptr, ptr %lender{index}.{offset}, align 8",
        ]
    if result is not None:
        parameters.append("ptr %out")
    type = function.result_type
    convention = f"{function.calling_convention} " if function.calling_convention else ""
    call = f"call {convention}{type} {quoted(function.name)}({', '.join(passed)})"
    body = [*before, f"  {call}" if type is ty.VOID else f"  %r = {call}"]
    if result is not None:
        body += _copies(result, f"%a{result.parameter}", [f"%lent{index}.{offset}" for index, offset in lent])
    body.append("  ret void" if type is ty.VOID else f"  ret {type} %r")
    lines = [f"define {type} {quoted(name)}({', '.join(parameters)}) {{", "entry:", *body, "}"]
    module = function.module
    assert module is not None
    lines += [f"declare void @{release}(ptr)" for release in _missing(result, module)]
    return llvm.read("\n".join([text, *lines, ""])), name


def address_of(name: str) -> str:
    """Return the constant that `name`, or `name+16` (bytes behind it), is."""
    base, _, offset = name.partition("+")
    return f"getelementptr (i8, ptr {quoted(base)}, i64 {offset})" if offset else quoted(name)


def quoted(name: str) -> str:
    """Return @name, with quotation marks where the text needs them."""
    plain = name.replace("_", "").replace(".", "").replace("$", "").isalnum() and not name[0].isdigit()
    return f"@{name}" if plain else '@"' + name.replace("\\", "\\5C").replace('"', "\\22") + '"'


def _missing(result: Result | None, module: Module) -> list[str]:
    releases = {block.release for block in _all(result.blocks) if block.release} if result is not None else set[str]()
    return sorted(name for name in releases if name not in module.globals)


def _all(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        yield from _all(block.blocks)


def _copies(result: Result, at: str, lent: Sequence[str]) -> list[str]:
    """Copy the result's own numbers, then block by block those of its elements; give the memory of the blocks back."""
    copier = _Copier(FLOAT_IR[result.kind], lent)
    copier.copy_all(result.numbers, result.blocks, at, "0", "entry")
    return copier.lines


class _Copier:
    """Code that copies numbers one after the other to `%out`. What it returns are the index in `%out` that comes next,
    and the label of the basic block that it ends in."""

    def __init__(self, type: str, lent: Sequence[str]) -> None:
        self.type = type
        self.lent = lent
        self.lines: list[str] = []
        self.count = 0

    def copy_all(
        self, numbers: Sequence[Number], blocks: Sequence[Block], base: str, at: str, label: str
    ) -> tuple[str, str]:
        """Copy what lies at `base`, then what that leads to."""
        for number in numbers:
            at = self.number(number, base, at)
        for block in blocks:
            at, label = self.block(block, base, at, label)
        return at, label

    def number(self, number: Number, base: str, at: str) -> str:
        k = self._next()
        holds = self.guards(number.guards, base, k)
        value = f"%v{k}"
        self.lines += [
            f"  %from{k} = getelementptr i8, ptr {base}, i64 {number.offset}",
            f"  %v{k} = load {self.type}, ptr %from{k}, align 1",
            f"  %to{k} = getelementptr {self.type}, ptr %out, i64 {at}",
        ]
        if holds:
            self.lines.append(f"  %w{k} = select i1 {holds}, {self.type} %v{k}, {self.type} 0.0")
            value = f"%w{k}"
        self.lines += [f"  store {self.type} {value}, ptr %to{k}, align 1", f"  %at{k} = add i64 {at}, 1"]
        return f"%at{k}"

    def guards(self, guards: Sequence[Guard], base: str, k: int) -> str:
        """Return the value that says whether all guards hold; "" where there are none."""
        holds = ""
        for guard in guards:
            g = f"{k}.{self._next()}"
            relation = "ne" if guard.is_not else "eq"
            self.lines += [
                f"  %where{g} = getelementptr i8, ptr {base}, i64 {guard.offset}",
                f"  %is{g} = load i{guard.bits}, ptr %where{g}, align 1",
                f"  %holds{g} = icmp {relation} i{guard.bits} %is{g}, {guard.value}",
            ]
            if holds:
                self.lines.append(f"  %all{g} = and i1 {holds}, %holds{g}")
            holds = f"%all{g}" if holds else f"%holds{g}"
        return holds

    def block(self, block: Block, base: str, at: str, label: str) -> tuple[str, str]:
        """Copy the numbers of all elements, one after the other with what each leads to."""
        k = self._next()
        holds = self.guards(block.guards, base, k)
        self.lines += [
            f"  %place{k} = getelementptr i8, ptr {base}, i64 {block.pointer}",
            f"  %data{k} = load ptr, ptr %place{k}, align 8",
            f"  %where{k} = getelementptr i8, ptr {base}, i64 {max(block.count, block.end)}",
        ]
        if block.count >= 0:
            self.lines.append(f"  %length{k} = load i64, ptr %where{k}, align 8")
        else:
            self.lines += [
                f"  %stop{k} = load ptr, ptr %where{k}, align 8",
                f"  %high{k} = ptrtoint ptr %stop{k} to i64",
                f"  %low{k} = ptrtoint ptr %data{k} to i64",
                f"  %bytes{k} = sub i64 %high{k}, %low{k}",
                f"  %length{k} = sdiv exact i64 %bytes{k}, {block.size}",
            ]
        counted = f"select i1 {holds}, i64 %length{k}, i64 0" if holds else f"add i64 %length{k}, 0"
        head = len(self.lines) + 4
        self.lines += [
            f"  %count{k} = {counted}",
            f"  br label %test{k}",
            f"test{k}:",
            "",  # these two are known once the body is written
            "",
            f"  %more{k} = icmp slt i64 %i{k}, %count{k}",
            f"  br i1 %more{k}, label %body{k}, label %end{k}",
            f"body{k}:",
            f"  %skip{k} = mul i64 %i{k}, {block.size}",
            f"  %element{k} = getelementptr i8, ptr %data{k}, i64 %skip{k}",
        ]
        last, latch = self.copy_all(block.numbers, block.blocks, f"%element{k}", f"%at{k}", f"body{k}")
        self.lines += [f"  %next{k} = add i64 %i{k}, 1", f"  br label %test{k}", f"end{k}:"]
        self.lines[head - 1 : head + 1] = [
            f"  %i{k} = phi i64 [ 0, %{label} ], [ %next{k}, %{latch} ]",
            f"  %at{k} = phi i64 [ {at}, %{label} ], [ {last}, %{latch} ]",
        ]
        if block.release:
            self.lines += [
                f"  %owned{k} = getelementptr i8, ptr {base}, i64 {block.owner}",
                f"  %owner{k} = load ptr, ptr %owned{k}, align 8",
            ]
            owner = f"%owner{k}"
            for n, pointer in enumerate(self.lent):
                self.lines += [
                    f"  %same{k}.{n} = icmp eq ptr %owner{k}, {pointer}",
                    f"  %own{k}.{n} = select i1 %same{k}.{n}, ptr null, ptr {owner}",
                ]
                owner = f"%own{k}.{n}"
            self.lines.append(f"  call void @{block.release}(ptr {owner})")
        return f"%at{k}", f"end{k}"

    def _next(self) -> int:
        self.count += 1
        return self.count
