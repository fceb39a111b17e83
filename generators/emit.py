"""Printing programs as LLVM IR text, straight from the program model, in SSA form or with stack slots.

`Style` holds everything in which house styles differ; dialects only choose one. Text is built by hand because making an
IR object model would cost more than generating; LLVM verifies it in the tests and on use.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from generators.mathematics import FUNCTIONS
from generators.numbers import float_literal
from generators.program import (
    FLOATS,
    IR_TYPES,
    SIZES,
    Allocate,
    Assign,
    Break,
    Continue,
    Copy,
    Do,
    Expr,
    Fill,
    Free,
    Function,
    If,
    Loop,
    Native,
    Place,
    Program,
    Region,
    Return,
    Statement,
    Store,
    Switch,
    Table,
    Var,
    assigned,
    element_size,
    struct_layout,
)

HEADER = """target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
"""
Env = dict[Var, str]
Edge = tuple[str, Env]


@dataclass(slots=True)
class Style:
    """How a dialect writes: see the fields. Attribute texts start and end without blanks."""

    slots: bool = False  # variables live in allocas, as at -O0
    fast_math: str = ""  # flags on float operations, such as "contract"
    rotated: bool = False  # loops test at the bottom, behind a guard
    tbaa: bool = False
    inbounds: str = "inbounds"
    wrap_flags: bool = True
    libm: bool = True  # sin rather than llvm.sin
    byte_offsets: bool = False  # struct fields by i8 offsets
    named_structs: bool = False
    single_return: bool = False
    fuse: bool = False  # a*b+c as llvm.fmuladd
    parameter_attributes: str = ""  # on scalars and pointers: noundef
    noalias: bool = False
    infer_readonly: bool = False
    main_attributes: str = "nounwind"
    helper_attributes: str = "nounwind"
    library_attributes: str = "nounwind"  # of mathematical functions
    malloc_attributes: str = "nounwind"
    free_attributes: str = "nounwind"
    call_prefix: str = "call"  # of mathematical functions: "tail call" at -O2
    labels: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class _LoopContext:
    exit: str
    latch: str
    breaks: list[Edge]
    continues: list[Edge]


class ModuleWriter:
    """What functions share: declarations, struct types, attribute groups, metadata."""

    def __init__(self, program: Program, style: Style) -> None:
        self.program = program
        self.style = style
        self.declarations: dict[str, str] = {}
        self.structs: dict[tuple[str, ...], str] = {}
        self.groups: dict[str, int] = {}
        self.metadata: list[str] = []
        self._tbaa: dict[str, int] = {}

    def text(self) -> str:
        """Print the whole module."""
        program = self.program
        bodies = [Emitter(self, f, is_main=False).text() for f in program.functions]
        bodies.append(Emitter(self, program.main, is_main=True).text())
        tables = [self._table(table) for table in program.tables]
        structs = [f"{name} = type {literal_struct(fields)}" for fields, name in self.structs.items()]
        if not self.style.named_structs:
            structs = []
        groups = [f"attributes #{number} = {{ {text} }}" for text, number in self.groups.items()]
        parts = [HEADER, *structs, *tables, *bodies, *self.declarations.values(), *groups, *self.metadata]
        return "\n".join(parts) + "\n"

    def group(self, attributes: str) -> str:
        """Return ` #N` for attributes, or ""."""
        if not attributes:
            return ""
        return f" #{self.groups.setdefault(attributes, len(self.groups))}"

    def declare(self, name: str, signature: str, attributes: str = "") -> None:
        """Declare an external function once; `signature` holds %s for the name."""
        if name not in self.declarations:
            self.declarations[name] = f"declare {signature % ('@' + name)}{self.group(attributes)}"

    def element(self, element: str | tuple[str, ...]) -> str:
        """The IR type of a region's element."""
        if isinstance(element, str):
            return IR_TYPES[element]
        if not self.style.named_structs:
            return literal_struct(element)
        return self.structs.setdefault(element, f"%struct.s{len(self.structs)}")

    def tbaa(self, type: str) -> str:
        """Return `, !tbaa !N` for a scalar access, or ""."""
        if not self.style.tbaa:
            return ""
        if not self._tbaa:
            self.metadata += ['!0 = !{!"Simple C/C++ TBAA"}', '!1 = !{!"omnipotent char", !0, i64 0}']
            self._tbaa["root"] = 1
        if type not in self._tbaa:
            number = len(self.metadata)
            word = {"f64": "double", "f32": "float", "i64": "long", "i32": "int", "ptr": "any pointer"}.get(type, type)
            self.metadata += [
                f'!{number} = !{{!"{word}", !1, i64 0}}',
                f"!{number + 1} = !{{!{number}, !{number}, i64 0}}",
            ]
            self._tbaa[type] = number + 1
        return f", !tbaa !{self._tbaa[type]}"

    def _table(self, table: Table) -> str:
        kind = "constant" if table.constant else "global"
        if table.functions:
            values = ", ".join(f"ptr @{function.name}" for function in table.functions)
            return f"@{table.name} = internal {kind} [{len(table.functions)} x ptr] [{values}], align 16"
        word = IR_TYPES[table.element]
        values = ", ".join(f"{word} {literal(table.element, value)}" for value in table.values)
        return f"@{table.name} = internal {kind} [{len(table.values)} x {word}] [{values}], align 16"


def literal_struct(fields: tuple[str, ...]) -> str:
    """`{ double, i32 }`."""
    return "{ " + ", ".join(IR_TYPES[word] for word in fields) + " }"


def literal(type: str, value: object) -> str:
    """A constant's text."""
    if type in FLOATS:
        assert isinstance(value, (int, float))
        return float_literal(type, value)
    if type == "ptr":
        return "null"
    assert isinstance(value, (int, float))
    return ("true" if value else "false") if type == "i1" else str(int(value))


class Emitter:
    """Prints one function. `env` maps variables to SSA operands (or, in slot style, to their slots)."""

    def __init__(self, module: ModuleWriter, function: Function, *, is_main: bool) -> None:
        self.module = module
        self.style = module.style
        self.function = function
        self.is_main = is_main
        self.env: Env = {}
        self.slots: Env = {}
        self.lines: list[str] = []
        self.allocas: list[str] = []
        self.current = "entry"
        self.dead = False
        self.loops: list[_LoopContext] = []
        self.returns: list[tuple[str, list[str]]] = []
        self._number = 0
        self._fast = module.style.fast_math + " " if module.style.fast_math else ""

    # -- lines, names and blocks

    def name(self, hint: str) -> str:
        self._number += 1
        return f"%{hint}{self._number}"

    def op(self, hint: str, text: str) -> str:
        """Add an instruction with a result."""
        name = self.name(hint)
        self.lines.append(f"  {name} = {text}")
        return name

    def do(self, text: str) -> None:
        """Add an instruction without a result."""
        self.lines.append("  " + text)

    def label(self, hint: str) -> str:
        """A fresh block name."""
        self._number += 1
        return f"{self.style.labels.get(hint, hint)}{self._number}"

    def start(self, label: str) -> None:
        """Begin a block."""
        self.lines.append(f"{label}:")
        self.current = label
        self.dead = False

    def jump(self, label: str) -> None:
        """End the block with `br`."""
        self.do(f"br label %{label}")

    def branch(self, condition: str, then: str, otherwise: str) -> None:
        self.do(f"br i1 {condition}, label %{then}, label %{otherwise}")

    def join(self, label: str, edges: list[Edge], known: Env) -> None:
        """Begin a block that these edges enter; variables of `known` that differ get a phi."""
        if not edges:
            self.dead = True
            return
        self.start(label)
        merged: Env = {}
        for var in known:
            values = [env[var] for _, env in edges]
            if all(value == values[0] for value in values):
                merged[var] = values[0]
            else:
                pairs = ", ".join(f"[ {v}, %{block} ]" for v, (block, _) in zip(values, edges, strict=True))
                merged[var] = self.op(var.name + ".", f"phi {IR_TYPES[var.type]} {pairs}")
        self.env = merged

    def edge(self) -> Edge:
        return self.current, dict(self.env)

    # -- the function

    def text(self) -> str:
        function = self.function
        for var in function.parameters:
            self.write(var, f"%{var.name}")
        self.block(function.body)
        if not self.dead:
            assert not function.results, f"{function.name} ends without return"
            self.statement(Return(()))
        self._finish_returns()
        written = {region.name: region.written for region in function.regions}
        parameters = ", ".join(self._parameter(var, written) for var in function.parameters)
        style = self.style
        attributes = style.main_attributes if self.is_main else style.helper_attributes
        linkage = "" if self.is_main else "internal "
        head = f"define {linkage}{self.result_type(function)} @{function.name}({parameters})"
        head += f"{self.module.group(attributes)} {{\nentry:\n"
        return head + "\n".join([*self.allocas, *self.lines]) + "\n}\n"

    def result_type(self, function: Function) -> str:
        if len(function.results) == 1:
            return IR_TYPES[function.results[0]]
        return literal_struct(function.results) if function.results else "void"

    def _parameter(self, var: Var, written: dict[str, bool]) -> str:
        attributes = [self.style.parameter_attributes] if self.style.parameter_attributes else []
        if var.type == "ptr" and self.is_main:
            if self.style.noalias:
                attributes.append("noalias")
            if self.style.infer_readonly and not written.get(var.name, True):
                attributes.append("readonly captures(none)")
        return " ".join([IR_TYPES[var.type], *attributes, f"%{var.name}"])

    def _finish_returns(self) -> None:
        if not self.returns:
            return
        if len(self.returns) == 1 and not self.style.slots:
            self.start("return")
            values = self.returns[0][1]
        else:
            self.start("return")
            columns = zip(*(values for _, values in self.returns), strict=True)
            values = [
                self.op("retval", f"phi {IR_TYPES[type]} " + ", ".join(
                    f"[ {value}, %{block} ]" for value, (block, _) in zip(column, self.returns, strict=True)))
                for type, column in zip(self.function.results, columns, strict=True)
            ]  # fmt: skip
        self._ret(values)

    def _ret(self, values: list[str]) -> None:
        results = self.function.results
        if len(values) <= 1:
            self.do(f"ret {IR_TYPES[results[0]]} {values[0]}" if values else "ret void")
            return
        whole = "poison"
        for number, value in enumerate(values):
            type = literal_struct(results)
            whole = self.op("agg", f"insertvalue {type} {whole}, {IR_TYPES[results[number]]} {value}, {number}")
        self.do(f"ret {literal_struct(results)} {whole}")

    # -- variables

    def write(self, var: Var, value: str) -> None:
        if not self.style.slots:
            self.env[var] = value
            return
        slot = self.slots.get(var)
        if slot is None:
            slot = self.slots[var] = f"%{var.name}.addr"
            self.allocas.append(f"  {slot} = alloca {IR_TYPES[var.type]}, align {SIZES[var.type]}")
        self.do(f"store {IR_TYPES[var.type]} {value}, ptr {slot}, align {SIZES[var.type]}")

    def read(self, var: Var) -> str:
        slot = self.slots.get(var)
        if slot is None:
            return self.env[var]
        return self.op("t", f"load {IR_TYPES[var.type]}, ptr {slot}, align {SIZES[var.type]}")

    # -- statements

    def block(self, statements: list[Statement]) -> None:
        for statement in statements:
            if self.dead:
                return
            self.statement(statement)

    def statement(self, statement: Statement) -> None:
        match statement:
            case Assign(variable, value):
                self.write(variable, self.value(value))
            case Store(place, value):
                operand = self.value(value)
                self.store(place, operand)
            case If():
                self._if(statement)
            case Loop():
                self._loop(statement)
            case Switch():
                self._switch(statement)
            case Break(levels):
                context = self.loops[-levels]
                context.breaks.append(self.edge())
                self.jump(context.exit)
                self.dead = True
            case Continue():
                context = self.loops[-1]
                context.continues.append(self.edge())
                self.jump(context.latch)
                self.dead = True
            case Return(values):
                operands = [self.value(value) for value in values]
                if self.style.single_return:
                    self.returns.append((self.current, operands))
                    self.jump("return")
                else:
                    self._ret(operands)
                self.dead = True
            case Allocate():
                self._allocate(statement)
            case Free(region):
                self.module.declare("free", "void %s(ptr noundef)", self.style.free_attributes)
                self.do(f"call void @free(ptr noundef {self.value(region.pointer)})")
            case Copy(target, source, size, kind):
                to, what, length = self.value(target), self.value(source), self.value(size)
                self.module.declare(f"llvm.{kind}.p0.p0.i64", "void %s(ptr, ptr, i64, i1)")
                self.do(f"call void @llvm.{kind}.p0.p0.i64(ptr {to}, ptr {what}, i64 {length}, i1 false)")
            case Fill(target, size):
                to, length = self.value(target), self.value(size)
                self.module.declare("llvm.memset.p0.i64", "void %s(ptr, i8, i64, i1)")
                self.do(f"call void @llvm.memset.p0.i64(ptr {to}, i8 0, i64 {length}, i1 false)")
            case Do(call, results):
                self._do(call, results)
            case Native(emit, operands, results):
                made = emit(self, [self.value(operand) for operand in operands])
                for var, operand in zip(results, made, strict=True):
                    self.write(var, operand)
            case _:
                assert_never(statement)

    def _if(self, statement: If) -> None:
        condition = self.value(statement.condition)
        then, otherwise, after = self.label("if.then"), self.label("if.else"), self.label("if.end")
        known = dict(self.env)
        edges: list[Edge] = []
        if not statement.otherwise:
            otherwise = after
            edges.append(self.edge())
        self.branch(condition, then, otherwise)
        for label, body in ((then, statement.then), (otherwise, statement.otherwise)):
            if label == after:
                continue
            self.start(label)
            self.env = dict(known)
            self.block(body)
            if not self.dead:
                edges.append(self.edge())
                self.jump(after)
        self.join(after, edges, known)

    def _switch(self, statement: Switch) -> None:
        value = self.value(statement.value)
        type = IR_TYPES[statement.value.type]
        labels = [self.label("sw.bb") for _ in statement.arms]
        default, after = self.label("sw.default"), self.label("sw.epilog")
        cases = "".join(
            f" {type} {number}, label %{label}"
            for label, (numbers, _) in zip(labels, statement.arms, strict=True)
            for number in numbers
        )
        self.do(f"switch {type} {value}, label %{default} [{cases} ]")
        known = dict(self.env)
        edges: list[Edge] = []
        bodies = [body for _, body in statement.arms]
        for label, body in zip([*labels, default], [*bodies, statement.default], strict=True):
            self.start(label)
            self.env = dict(known)
            self.block(body)
            if not self.dead:
                edges.append(self.edge())
                self.jump(after)
        self.join(after, edges, known)

    def _loop(self, loop: Loop) -> None:
        top = self.label("for.cond" if loop.test_first else "do.body")
        context = _LoopContext(self.label("for.end"), self.label("for.inc"), [], [])
        known = dict(self.env)
        rotated = loop.test_first and self.style.rotated and not self.style.slots
        if rotated:
            condition = self.value(loop.condition)
            known = dict(self.env)
            context.breaks.append(self.edge())
            self.branch(condition, top, context.exit)
        else:
            self.jump(top)
        before = self.current
        changed = [] if self.style.slots else [v for v in assigned([*loop.body, *loop.step]) if v in known]
        self.start(top)
        place = len(self.lines)
        phis = {var: self.name(var.name + ".") for var in changed}
        self.env = {**known, **phis}
        if loop.test_first and not rotated:
            condition = self.value(loop.condition)
            body = self.label("for.body")
            context.breaks.append(self.edge())
            self.branch(condition, body, context.exit)
            self.start(body)
        self.loops.append(context)
        self.block(loop.body)
        self.loops.pop()
        if not self.dead:
            context.continues.append(self.edge())
            self.jump(context.latch)
        incoming = [(before, known)]
        self.join(context.latch, context.continues, known)
        if not self.dead:
            self.block(loop.step)
            if rotated or not loop.test_first:
                condition = self.value(loop.condition)
                context.breaks.append(self.edge())
                self.branch(condition, top, context.exit)
            else:
                self.jump(top)
            incoming.append(self.edge())
        self.lines[place:place] = [
            f"  {phi} = phi {IR_TYPES[var.type]} " + ", ".join(f"[ {env[var]}, %{block} ]" for block, env in incoming)
            for var, phi in phis.items()
        ]
        self.join(context.exit, context.breaks, known)

    def _allocate(self, statement: Allocate) -> None:
        region, var = statement.region, statement.variable
        element = self.module.element(region.element)
        if region.kind == "heap":
            size = element_size(region.element)
            length = str(size * region.count)
            if statement.count is not None:
                length = self.op("mul", f"mul nuw nsw i64 {self.value(statement.count)}, {size}")
            self.module.declare("malloc", "noalias ptr %s(i64 noundef)", self.style.malloc_attributes)
            self.write(var, self.op("call", f"call noalias ptr @malloc(i64 noundef {length})"))
            return
        name = f"%{var.name}"
        if statement.count is not None:
            self.do(f"{name} = alloca {element}, i64 {self.value(statement.count)}, align 16")
        elif region.count == 1:
            self.allocas.append(f"  {name} = alloca {element}, align 8")
        else:
            self.allocas.append(f"  {name} = alloca [{region.count} x {element}], align 16")
        self.env[var] = name

    def _do(self, call: Expr, results: tuple[Var, ...]) -> None:
        function = call.extra
        assert isinstance(function, Function)
        text = self._call_text(call)
        if not function.results:
            self.do(text)
            return
        whole = self.op("call", text)
        if len(function.results) == 1:
            for var in results:
                self.write(var, whole)
            return
        for number, var in enumerate(results):
            self.write(var, self.op("ev", f"extractvalue {literal_struct(function.results)} {whole}, {number}"))

    # -- memory

    def pointer(self, place: Place) -> str:
        """The address of a scalar in memory."""
        region = place.region
        base = self.value(region.pointer)
        index = None if place.index is None else self.index(place.index)
        bounds = self.style.inbounds + " " if self.style.inbounds else ""
        if place.field is None:
            if index is None or index == "0":
                return base
            if region.kind == "stack" and self.style.slots and region.count > 1:
                whole = f"[{region.count} x {self.module.element(region.element)}]"
                return self.op("arrayidx", f"getelementptr {bounds}{whole}, ptr {base}, i64 0, i64 {index}")
            return self.op("arrayidx", f"getelementptr {bounds}{IR_TYPES[place.type]}, ptr {base}, i64 {index}")
        fields = region.element
        assert isinstance(fields, tuple)
        if self.style.byte_offsets:
            if index is not None and index != "0":
                base = self.op(
                    "arrayidx", f"getelementptr {bounds}{self.module.element(fields)}, ptr {base}, i64 {index}"
                )
            offset = struct_layout(fields)[0][place.field]
            return self.op("fld", f"getelementptr {bounds}i8, ptr {base}, i64 {offset}") if offset else base
        element = self.module.element(fields)
        return self.op("fld", f"getelementptr {bounds}{element}, ptr {base}, i64 {index or 0}, i32 {place.field}")

    def index(self, expr: Expr) -> str:
        """An index as i64."""
        operand = self.value(expr)
        if expr.type == "i64" or expr.op == "const":
            return operand
        return self.op("idxprom", f"sext {expr.type} {operand} to i64")

    def load(self, place: Place) -> str:
        type = place.type
        pointer = self.pointer(place)
        return self.op("t", f"load {IR_TYPES[type]}, ptr {pointer}, align {SIZES[type]}{self.module.tbaa(type)}")

    def store(self, place: Place, operand: str) -> None:
        type = place.type
        pointer = self.pointer(place)
        self.do(f"store {IR_TYPES[type]} {operand}, ptr {pointer}, align {SIZES[type]}{self.module.tbaa(type)}")

    # -- expressions

    def value(self, expr: Expr) -> str:
        """Print what computes an expression; return its operand."""
        match expr.op:
            case "const":
                return literal(expr.type, expr.extra)
            case "var":
                assert isinstance(expr.extra, Var)
                return self.read(expr.extra)
            case "load":
                assert isinstance(expr.extra, Place)
                return self.load(expr.extra)
            case "binary":
                return self._binary(expr)
            case "branch":
                return self._lazy(expr)
            case "address":
                assert isinstance(expr.extra, Place)
                return self.pointer(expr.extra)
            case "global" | "function":
                assert isinstance(expr.extra, (Table, Function))
                return f"@{expr.extra.name}"
            case "call" | "indirect":
                return self.op("call", self._call_text(expr))
            case _:
                pass
        operands = [self.value(arg) for arg in expr.args]
        match expr.op:
            case "fneg":
                return self.op("fneg", f"fneg {self._fast}{IR_TYPES[expr.type]} {operands[0]}")
            case "cast":
                return self._cast(expr, operands[0])
            case "compare":
                return self._compare(expr, operands)
            case "select":
                type = IR_TYPES[expr.type]
                return self.op("cond", f"select i1 {operands[0]}, {type} {operands[1]}, {type} {operands[2]}")
            case "math":
                return self._math(expr, operands)
            case "native":
                assert callable(expr.extra)
                return str(expr.extra(self, operands))
            case _:
                raise AssertionError(expr.op)

    def _binary(self, expr: Expr) -> str:
        opcode, type = str(expr.extra), IR_TYPES[expr.type]
        left, right = expr.args
        if opcode == "fadd" and self.style.fuse and left.op == "binary" and left.extra == "fmul":
            x, y, z = self.value(left.args[0]), self.value(left.args[1]), self.value(right)
            name = f"llvm.fmuladd.{expr.type}"
            self.module.declare(name, f"{type} %s({type}, {type}, {type})")
            return self.op("fma", f"call {self._fast}{type} @{name}({type} {x}, {type} {y}, {type} {z})")
        a, b = self.value(left), self.value(right)
        flags = self._fast if expr.type in FLOATS else ""
        if self.style.wrap_flags and opcode in ("add", "sub", "mul"):
            flags = "nuw nsw " if min(expr.lo, left.lo, right.lo) >= 0 else "nsw "
        return self.op(opcode.removeprefix("f"), f"{opcode} {flags}{type} {a}, {b}")

    def _cast(self, expr: Expr, operand: str) -> str:
        source = expr.args[0]
        flag = "nneg " if expr.extra in ("zext", "uitofp") and source.lo >= 0 and self.style.wrap_flags else ""
        return self.op("conv", f"{expr.extra} {flag}{IR_TYPES[source.type]} {operand} to {IR_TYPES[expr.type]}")

    def _compare(self, expr: Expr, operands: list[str]) -> str:
        type = expr.args[0].type
        opcode = "fcmp" if type in FLOATS else "icmp"
        return self.op("cmp", f"{opcode} {expr.extra} {IR_TYPES[type]} {operands[0]}, {operands[1]}")

    def _lazy(self, expr: Expr) -> str:
        """`c ? x : y` with blocks and a phi."""
        condition, left, right = expr.args
        then, otherwise, after = self.label("cond.true"), self.label("cond.false"), self.label("cond.end")
        self.branch(self.value(condition), then, otherwise)
        pairs: list[str] = []
        for label, arm in ((then, left), (otherwise, right)):
            self.start(label)
            operand = self.value(arm)
            pairs.append(f"[ {operand}, %{self.current} ]")
            self.jump(after)
        self.start(after)
        return self.op("cond", f"phi {IR_TYPES[expr.type]} {', '.join(pairs)}")

    def _math(self, expr: Expr, operands: list[str]) -> str:
        name = str(expr.extra)
        row = FUNCTIONS.get(name)
        types = [IR_TYPES[arg.type] for arg in expr.args]
        result = IR_TYPES[expr.type]
        intrinsic = not (row.libm and (self.style.libm or not row.intrinsic)) if row else name not in LIBRARY_ONLY
        if intrinsic:
            word = f"llvm.{name}.{expr.args[0].type}"
            if len(expr.args) > 1 and expr.args[-1].type in ("i32", "i64"):
                word += f".{expr.args[-1].type}"
            self.module.declare(word, f"{result} %s({', '.join(types)})")
        else:
            word = name + ("f" if expr.type == "f32" else "")
            self.module.declare(word, f"{result} %s({', '.join(types)})", self.style.library_attributes)
        inside = ", ".join(f"{type} {operand}" for type, operand in zip(types, operands, strict=True))
        return self.op("m", f"{self.style.call_prefix} {self._fast}{result} @{word}({inside})")

    def _call_text(self, expr: Expr) -> str:
        function = expr.extra
        assert isinstance(function, Function)
        args = expr.args
        callee = f"@{function.name}"
        if expr.op == "indirect":
            callee, args = self.value(args[0]), args[1:]
        operands = [f"{IR_TYPES[arg.type]} {self.value(arg)}" for arg in args]
        return f"call {self.result_type(function)} {callee}({', '.join(operands)})"


LIBRARY_ONLY = ("fmin", "fmax", "fmod", "fdim", "remainder")


def emit(program: Program, style: Style) -> str:
    """Return the module's text."""
    return ModuleWriter(program, style).text()


__all__ = ["Emitter", "ModuleWriter", "Region", "Style", "emit", "literal", "literal_struct"]
