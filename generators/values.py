"""Printing values: names, blocks, variables, memory and expressions of one function as LLVM IR text."""

from __future__ import annotations

from generators.mathematics import FUNCTIONS
from generators.program import FLOATS, IR_TYPES, SIZES, Expr, Function, Place, Table, Var, struct_layout
from generators.style import ModuleWriter, literal, result_type

Env = dict[Var, str]
Edge = tuple[str, Env]
LIBRARY_ONLY = ("fmin", "fmax", "fmod", "fdim", "remainder")


class ValueEmitter:
    """Prints values of one function. `env` maps variables to SSA operands (or, in slot style, to their slots)."""

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
        self.number = 0
        self.fast = module.style.fast_math + " " if module.style.fast_math else ""

    # -- lines, names and blocks

    def name(self, hint: str) -> str:
        self.number += 1
        return f"%{hint}{self.number}"

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
        self.number += 1
        return f"{self.style.labels.get(hint, hint)}{self.number}"

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
                return self.op("call", self.call_text(expr))
            case _:
                pass
        operands = [self.value(arg) for arg in expr.args]
        match expr.op:
            case "fneg":
                return self.op("fneg", f"fneg {self.fast}{IR_TYPES[expr.type]} {operands[0]}")
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
            return self.op("fma", f"call {self.fast}{type} @{name}({type} {x}, {type} {y}, {type} {z})")
        a, b = self.value(left), self.value(right)
        flags = self.fast if expr.type in FLOATS else ""
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
        return self.op("m", f"{self.style.call_prefix} {self.fast}{result} @{word}({inside})")

    def call_text(self, expr: Expr) -> str:
        function = expr.extra
        assert isinstance(function, Function)
        args = expr.args
        callee = f"@{function.name}"
        if expr.op == "indirect":
            callee, args = self.value(args[0]), args[1:]
        operands = [f"{IR_TYPES[arg.type]} {self.value(arg)}" for arg in args]
        stays = " noinline" if function.apart and expr.op == "call" else ""
        return f"call {result_type(function)} {callee}({', '.join(operands)}){stays}"
