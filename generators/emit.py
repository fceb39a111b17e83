"""Printing programs as LLVM IR text, straight from the program model, in SSA form or with stack slots.

`Style` holds everything in which house styles differ; dialects only choose one. Text is built by hand because making an
IR object model would cost more than generating; LLVM verifies it in the tests and on use.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from generators.program import (
    IR_TYPES,
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
    Program,
    Return,
    Statement,
    Store,
    Switch,
    Var,
    assigned,
    element_size,
)
from generators.style import ModuleWriter, Style, result_type
from generators.values import Edge, ValueEmitter


@dataclass(slots=True)
class _LoopContext:
    exit: str
    latch: str
    breaks: list[Edge]
    continues: list[Edge]


class Emitter(ValueEmitter):
    """Prints one function: its statements and its frame."""

    def __init__(self, module: ModuleWriter, function: Function, *, is_main: bool) -> None:
        super().__init__(module, function, is_main=is_main)
        self.loops: list[_LoopContext] = []
        self.returns: list[tuple[str, list[str]]] = []
        self.unwinds = False
        self.personality = ""  # the function that unwinding asks, where something is invoked

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
        if self.unwinds:
            attributes = attributes.replace("nounwind", "").strip()
        linkage = "" if self.is_main else "internal "
        head = f"define {linkage}{result_type(function)} @{function.name}({parameters})"
        head += self.module.group(attributes)
        if self.personality:
            self.module.declare(self.personality, "i32 %s(...)")
            head += f" personality ptr @{self.personality}"
        head += " {\nentry:\n"
        return head + "\n".join([*self.allocas, *self.lines]) + "\n}\n"

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
            type = result_type(self.function)
            whole = self.op("agg", f"insertvalue {type} {whole}, {IR_TYPES[results[number]]} {value}, {number}")
        self.do(f"ret {result_type(self.function)} {whole}")

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
        text = self.call_text(call)
        if not function.results:
            self.do(text)
            return
        whole = self.op("call", text)
        if len(function.results) == 1:
            for var in results:
                self.write(var, whole)
            return
        for number, var in enumerate(results):
            self.write(var, self.op("ev", f"extractvalue {result_type(function)} {whole}, {number}"))


def emit(program: Program, style: Style) -> str:
    """Return the module's text."""
    module = ModuleWriter(program, style)
    bodies = [Emitter(module, function, is_main=False).text() for function in program.functions]
    bodies.append(Emitter(module, program.main, is_main=True).text())
    return module.text(bodies)
