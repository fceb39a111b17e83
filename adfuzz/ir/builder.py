"""Making instructions: a Builder appends to a block (or inserts before an instruction) and returns the new value.

It folds nothing except what keeps generated code readable: no-op casts and additions of zero are never asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adfuzz.ir import floats, values
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import (
    AggregateAccess,
    Alloca,
    Block,
    Call,
    Compare,
    GetElementPtr,
    Instruction,
    Load,
    Phi,
    Store,
    Switch,
    Terminator,
)
from adfuzz.ir.layout import indexed_type, stack_space
from adfuzz.ir.module import Function
from adfuzz.ir.types import FunctionType, Type
from adfuzz.ir.values import Constant, ConstantInt, Value


def constant_float(type: Type, value: float) -> Constant:
    """The float constant nearest to `value`; a splat for vectors."""
    if isinstance(type, ty.VectorType):
        return values.ConstantSplat(type, constant_float(type.element, value))
    return values.ConstantFloat(type, floats.bits_from_float(type, value))


def constant_int(type: Type, value: int) -> Constant:
    """The integer constant; a splat for vectors."""
    if isinstance(type, ty.VectorType):
        return values.ConstantSplat(type, ConstantInt(type.element, value))
    return ConstantInt(type, value)


class Builder:
    """Creates instructions at the end of `block`, or before the instruction `before`.

    Every created instruction gets `origin`, so that messages can name the instruction it was made for; float operations
    get `fast_math`.
    """

    def __init__(self, block: Block, before: Instruction | None = None) -> None:
        self.block = block
        self.before = before
        self.origin: Instruction | None = None
        self.fast_math: tuple[str, ...] = ()
        self.sum_flags: tuple[str, ...] = ()

    def at_end(self, block: Block) -> Builder:
        """Move to the end of `block`."""
        self.block = block
        self.before = None
        return self

    def at_exit(self, block: Block) -> Builder:
        """Move before the terminator of `block`."""
        self.block = block
        self.before = block.terminator
        return self

    def insert(self, instruction: Instruction) -> Instruction:
        """Place an instruction at the insertion point."""
        if instruction.origin is None:
            instruction.origin = self.origin
        if self.before is None:
            return self.block.append(instruction)
        assert self.before.parent is not None
        return self.before.parent.insert(self.before.parent.instructions.index(self.before), instruction)

    def erase_call(self, call: Call) -> None:
        """Remove a call whose place other code has taken; an invoke goes on where it did when nothing was thrown."""
        if call.opcode == "invoke":
            normal, unwind = call.targets
            self.insert(Terminator("br", (), (normal,)))
            for phi in unwind.phis:
                kept = [(value, block) for value, block in phi.incoming if block is not call.parent]
                phi.drop_operands()
                phi.blocks = []
                for value, block in kept:
                    phi.add_incoming(value, block)
        call.erase()

    # -- arithmetic

    def binary(self, opcode: str, left: Value, right: Value, name: str = "", flags: tuple[str, ...] = ()) -> Value:
        """Any binary operation; float ones get the builder's fast-math flags."""
        if opcode[0] == "f":
            flags = flags or self.fast_math
        return self.insert(Instruction(opcode, left.type, (left, right), name, flags))

    def fadd(self, left: Value, right: Value, name: str = "") -> Value:
        return self.binary("fadd", left, right, name)

    def accumulate(self, left: Value, right: Value) -> Value:
        """A sum of contributions whose order is nobody's business: an fadd with `sum_flags` besides."""
        flags = tuple(dict.fromkeys((*self.fast_math, *self.sum_flags)))
        return self.binary("fadd", left, right, flags=flags)

    def fsub(self, left: Value, right: Value, name: str = "") -> Value:
        return self.binary("fsub", left, right, name)

    def fmul(self, left: Value, right: Value, name: str = "") -> Value:
        return self.binary("fmul", left, right, name)

    def fdiv(self, left: Value, right: Value, name: str = "") -> Value:
        return self.binary("fdiv", left, right, name)

    def fneg(self, value: Value, name: str = "") -> Value:
        return self.insert(Instruction("fneg", value.type, (value,), name, self.fast_math))

    def add(self, left: Value, right: Value, name: str = "") -> Value:
        return self.binary("add", left, right, name)

    def sub(self, left: Value, right: Value, name: str = "") -> Value:
        return self.binary("sub", left, right, name)

    def mul(self, left: Value, right: Value, name: str = "") -> Value:
        return self.binary("mul", left, right, name)

    def icmp(self, predicate: str, left: Value, right: Value, name: str = "") -> Value:
        return self.insert(Compare("icmp", predicate, left, right, name))

    def fcmp(self, predicate: str, left: Value, right: Value, name: str = "") -> Value:
        return self.insert(Compare("fcmp", predicate, left, right, name))

    def select(self, condition: Value, then: Value, other: Value, name: str = "") -> Value:
        """One of two values; of two pointers the one in the generic address space goes into the other's."""
        if then.type is not other.type and then.type.is_pointer and other.type.is_pointer:
            space = other.type if then.type is ty.PTR else then.type
            then, other = self.cast("addrspacecast", then, space), self.cast("addrspacecast", other, space)
        return self.insert(Instruction("select", then.type, (condition, then, other), name))

    def cast(self, opcode: str, value: Value, type: Type, name: str = "") -> Value:
        """Any cast; returns `value` itself where the types are equal."""
        if value.type is type:
            return value
        return self.insert(Instruction(opcode, type, (value,), name))

    # -- memory

    def alloca(self, type: Type, name: str = "", count: Value | None = None, alignment: int = 0) -> Value:
        """Stack memory, as a pointer of address space 0 also where the target's stack is in another."""
        function = self.block.parent
        module = function.module if function is not None else None
        space = stack_space(module.data_layout) if module is not None else 0
        made = self.insert(Alloca(type, count or ConstantInt(ty.I32, 1), alignment, ty.pointer(space), name=name))
        return self.cast("addrspacecast", made, ty.PTR)

    def load(self, type: Type, pointer: Value, name: str = "", alignment: int = 0) -> Value:
        return self.insert(Load(type, pointer, alignment, name=name))

    def store(self, value: Value, pointer: Value, alignment: int = 0) -> Instruction:
        return self.insert(Store(value, pointer, alignment))

    def gep(
        self, type: Type, pointer: Value, indices: Iterable[Value | int], name: str = "", flags: tuple[str, ...] = ()
    ) -> Value:
        """getelementptr; plain ints become i64 for the first index, i32 below it (as struct fields must be)."""
        made = [
            ConstantInt(ty.I64 if i == 0 else ty.I32, index) if isinstance(index, int) else index
            for i, index in enumerate(indices)
        ]
        return self.insert(GetElementPtr(type, (pointer, *made), pointer.type, name, flags))

    # -- aggregates and vectors

    def extract_value(self, aggregate: Value, indices: tuple[int, ...], name: str = "") -> Value:
        type = indexed_type(aggregate.type, indices)
        return self.insert(AggregateAccess("extractvalue", type, (aggregate,), indices, name))

    def insert_value(self, aggregate: Value, value: Value, indices: tuple[int, ...], name: str = "") -> Value:
        return self.insert(AggregateAccess("insertvalue", aggregate.type, (aggregate, value), indices, name))

    def aggregate(self, type: Type, parts: Sequence[Value]) -> Value:
        """A struct or array value from its elements."""
        made: Value = values.poison(type)
        for index, part in enumerate(parts):
            made = self.insert_value(made, part, (index,))
        return made

    def extract_element(self, vector: Value, index: Value | int) -> Value:
        at = ConstantInt(ty.I64, index) if isinstance(index, int) else index
        return self.insert(Instruction("extractelement", vector.type.scalar, (vector, at)))

    def insert_element(self, vector: Value, value: Value, index: Value | int) -> Value:
        at = ConstantInt(ty.I64, index) if isinstance(index, int) else index
        return self.insert(Instruction("insertelement", vector.type, (vector, value, at)))

    # -- control flow and calls

    def phi(self, type: Type, name: str = "") -> Phi:
        """An empty phi at the insertion point."""
        made = Phi(type, (), name)
        self.insert(made)
        return made

    def branch(self, target: Block) -> Instruction:
        return self.insert(Terminator("br", (), (target,)))

    def branch_if(self, condition: Value, then: Block, other: Block) -> Instruction:
        return self.insert(Terminator("br", (condition,), (then, other)))

    def switch(self, value: Value, default: Block, cases: Iterable[tuple[ConstantInt, Block]]) -> Instruction:
        return self.insert(Switch(value, default, cases))

    def unreachable(self) -> Instruction:
        return self.insert(Terminator("unreachable"))

    def ret(self, value: Value | None = None) -> Instruction:
        return self.insert(Terminator("ret", () if value is None else (value,)))

    def call(
        self, callee: Value, arguments: Iterable[Value] = (), name: str = "", function_type: FunctionType | None = None
    ) -> Call:
        """A call; `function_type` is needed for indirect calls. Pointers are brought into the parameters' spaces."""
        if function_type is None:
            assert isinstance(callee, Function)
            function_type = callee.function_type
        given = list(arguments)
        for index, (argument, type) in enumerate(zip(given, function_type.parameters, strict=False)):
            if argument.type is not type and argument.type.is_pointer and type.is_pointer:
                given[index] = self.cast("addrspacecast", argument, type)
        made = Call(function_type, callee, given, name)
        if isinstance(callee, Function):
            made.calling_convention = callee.calling_convention
        if function_type.result.is_float:
            made.flags = self.fast_math
        self.insert(made)
        return made

    def intrinsic(self, name: str, result: Type, arguments: Sequence[Value], overloads: Sequence[Type] = ()) -> Call:
        """A call of `llvm.<name>` mangled with the given overload types."""
        assert self.block.parent is not None and self.block.parent.module is not None
        full = ".".join([f"llvm.{name}", *map(mangled, overloads)])
        kind = ty.function(result, tuple(argument.type for argument in arguments))
        return self.call(self.block.parent.module.declare(full, kind), arguments)


def mangled(type: Type) -> str:
    """The suffix LLVM gives to an intrinsic overloaded on `type`: f64, v4f32, i64, p0."""
    match type:
        case ty.IntegerType():
            return type.text
        case ty.FloatType():
            return {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64", "x86_fp80": "f80",
                    "fp128": "f128", "ppc_fp128": "ppcf128"}[type.text]  # fmt: skip
        case ty.PointerType():
            return f"p{type.address_space}"
        case ty.VectorType():
            return f"{'nx' if type.scalable else ''}v{type.count}{mangled(type.element)}"
        case ty.ArrayType():
            return f"a{type.count}{mangled(type.element)}"
        case _:
            raise ValueError(f"no mangling for {type}")
