"""How each opcode's line is read: a table from opcode to a function that reads everything up to the attachments."""

from __future__ import annotations

import re
from collections.abc import Callable

from adfuzz.ir import types as ty
from adfuzz.ir.body_reader import BodyReader
from adfuzz.ir.instructions import (
    BINARY,
    CASTS,
    FAST_MATH,
    AggregateAccess,
    Alloca,
    AtomicRMW,
    Block,
    Bundle,
    Call,
    CatchSwitch,
    Compare,
    CompareExchange,
    Fence,
    FuncletPad,
    GetElementPtr,
    Instruction,
    LandingPad,
    Load,
    Phi,
    Store,
    Switch,
    Terminator,
)
from adfuzz.ir.reader import Reader
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value

Read = Callable[[BodyReader, str], Instruction]
READERS: dict[str, Read] = {}
"""From opcode (or the `tail` words that stand before `call`) to its reader."""

FLAGS = frozenset(
    (*FAST_MATH, "fast", "nuw", "nsw", "exact", "disjoint", "nneg", "samesign", "inbounds", "nusw", "trunc", "inalloca")
)
ORDERINGS = frozenset(("unordered", "monotonic", "acquire", "release", "acq_rel", "seq_cst"))
_CONVENTIONS = """
cc[0-9]+ fastcc coldcc tailcc ghccc anyregcc graalcc swiftcc swifttailcc cxx_fast_tlscc cfguard_checkcc intel_ocl_bicc
preserve_mostcc preserve_allcc preserve_nonecc hhvmcc hhvm_ccc win64cc x86_stdcallcc x86_fastcallcc x86_thiscallcc
x86_vectorcallcc x86_regcallcc x86_intrcc x86_64_sysvcc arm_apcscc arm_aapcscc arm_aapcs_vfpcc aarch64_vector_pcs
aarch64_sve_vector_pcs aarch64_sme_preservemost_from_x[012] avr_intrcc avr_signalcc msp430_intrcc m68k_rtdcc
riscv_vector_cc riscv_vls_cc\\([0-9]+\\) cheriot_[a-z]+cc ptx_kernel ptx_device spir_func spir_kernel
amdgpu_(?:vs|ls|hs|es|gs|ps|cs|cs_chain|cs_chain_preserve|kernel|gfx|gfx_whole_wave)
"""
_CONVENTION = re.compile("|".join(_CONVENTIONS.split()))


def reads(*opcodes: str) -> Callable[[Read], Read]:
    """Enter a reader into the table."""

    def enter(read: Read) -> Read:
        for opcode in opcodes:
            READERS[opcode] = read
        return read

    return enter


def flags(reader: BodyReader) -> tuple[str, ...]:
    """Read keyword flags."""
    tokens = reader.tokens
    if tokens[-1] not in FLAGS:
        return ()
    found: list[str] = []
    while tokens[-1] in FLAGS:
        found.append(tokens.pop())
    return reader.share(tuple(found))


# -- arithmetic


@reads(*BINARY)
def read_binary(reader: BodyReader, opcode: str) -> Instruction:
    found = flags(reader)
    type = reader.type()
    return Instruction(opcode, type, (reader.value(type), reader.value(type)), "", found)


@reads("fneg", "freeze")
def read_unary(reader: BodyReader, opcode: str) -> Instruction:
    found = flags(reader)
    value = reader.operand()
    return Instruction(opcode, value.type, (value,), "", found)


@reads(*CASTS)
def read_cast(reader: BodyReader, opcode: str) -> Instruction:
    found = flags(reader)
    value = reader.operand()
    reader.expect("to")
    return Instruction(opcode, reader.type(), (value,), "", found)


@reads("icmp", "fcmp")
def read_compare(reader: BodyReader, opcode: str) -> Instruction:
    found = flags(reader)
    predicate = reader.tokens.pop()
    type = reader.type()
    return Compare(opcode, predicate, reader.value(type), reader.value(type), "", found)


@reads("select")
def read_select(reader: BodyReader, opcode: str) -> Instruction:
    found = flags(reader)
    condition, then, otherwise = reader.operand(), reader.operand(), reader.operand()
    return Instruction(opcode, then.type, (condition, then, otherwise), "", found)


@reads("phi")
def read_phi(reader: BodyReader, opcode: str) -> Instruction:
    found = flags(reader)
    type = reader.type()
    tokens = reader.tokens
    incoming: list[tuple[Value, Block]] = []
    while tokens[-1] == "[":
        tokens.pop()
        incoming.append((reader.value(type), reader.block(tokens.pop())))
        reader.expect("]")
    made = Phi(type, incoming)
    made.flags = found
    return made


# -- aggregates and vectors


def indexed_type(reader: BodyReader, type: Type, indices: tuple[int, ...]) -> Type:
    """Return the type of the part of an aggregate at a constant path."""
    for index in indices:
        if isinstance(type, ty.StructType) and index < len(type.elements):
            type = type.elements[index]
        elif isinstance(type, ty.ArrayType):
            type = type.element
        else:
            reader.fail(f"{type} has no element {index}")
    return type


def indices(reader: BodyReader) -> tuple[int, ...]:
    """Read constant indices."""
    found: list[int] = []
    while reader.tokens[-1].isdigit():
        found.append(reader.integer())
    return tuple(found)


@reads("extractvalue")
def read_extractvalue(reader: BodyReader, opcode: str) -> Instruction:
    value = reader.operand()
    path = indices(reader)
    return AggregateAccess(opcode, indexed_type(reader, value.type, path), (value,), path)


@reads("insertvalue")
def read_insertvalue(reader: BodyReader, opcode: str) -> Instruction:
    aggregate, value = reader.operand(), reader.operand()
    return AggregateAccess(opcode, aggregate.type, (aggregate, value), indices(reader))


@reads("extractelement")
def read_extractelement(reader: BodyReader, opcode: str) -> Instruction:
    vector, index = reader.operand(), reader.operand()
    return Instruction(opcode, vector.type.scalar, (vector, index))


@reads("insertelement")
def read_insertelement(reader: BodyReader, opcode: str) -> Instruction:
    vector, value, index = reader.operand(), reader.operand(), reader.operand()
    return Instruction(opcode, vector.type, (vector, value, index))


@reads("shufflevector")
def read_shufflevector(reader: BodyReader, opcode: str) -> Instruction:
    first, second, mask = reader.operand(), reader.operand(), reader.operand()
    shape = mask.type
    if not isinstance(shape, ty.VectorType):
        reader.fail("the mask of shufflevector must be a vector")
    return Instruction(opcode, ty.vector(shape.count, first.type.scalar, shape.scalable), (first, second, mask))


# -- memory


def alignment(reader: BodyReader) -> int:
    """Read `align N`, 0 when absent."""
    return reader.integer() if reader.skip("align") else 0


def sync_scope(reader: BodyReader) -> str:
    """Read `syncscope("x")`, "" when absent."""
    if reader.tokens[-1].startswith("syncscope("):
        return reader.tokens.pop()[len('syncscope("') : -2]
    return ""


def ordering(reader: BodyReader) -> str:
    """Read a memory ordering, "" when absent."""
    return reader.tokens.pop() if reader.tokens[-1] in ORDERINGS else ""


@reads("alloca")
def read_alloca(reader: BodyReader, opcode: str) -> Instruction:
    found: list[str] = []
    while reader.tokens[-1] in ("inalloca", "swifterror"):
        found.append(reader.tokens.pop())
    allocated = reader.type()
    following = reader.tokens[-1]
    plain = following in ("align", "") or following.startswith(("addrspace(", "!"))
    count: Value = ConstantInt(ty.I32, 1) if plain else reader.operand()
    align = alignment(reader)
    space = int(reader.tokens.pop()[len("addrspace(") : -1]) if reader.tokens[-1].startswith("addrspace(") else 0
    made = Alloca(allocated, count, align, ty.pointer(space))
    made.flags = tuple(found)
    return made


@reads("load")
def read_load(reader: BodyReader, opcode: str) -> Instruction:
    tokens = reader.tokens
    is_atomic = reader.skip("atomic")
    is_volatile = reader.skip("volatile")
    type = reader.type()
    pointer = reader.operand()
    if not is_atomic:
        if tokens[-1] == "align":
            tokens.pop()
            return Load(type, pointer, int(tokens.pop()), is_volatile)
        return Load(type, pointer, 0, is_volatile)
    scope = sync_scope(reader)
    order = ordering(reader)
    return Load(type, pointer, alignment(reader), is_volatile, order, scope)


@reads("store")
def read_store(reader: BodyReader, opcode: str) -> Instruction:
    tokens = reader.tokens
    is_atomic = reader.skip("atomic")
    is_volatile = reader.skip("volatile")
    value = reader.operand()
    pointer = reader.operand()
    if not is_atomic:
        if tokens[-1] == "align":
            tokens.pop()
            return Store(value, pointer, int(tokens.pop()), is_volatile)
        return Store(value, pointer, 0, is_volatile)
    scope = sync_scope(reader)
    order = ordering(reader)
    return Store(value, pointer, alignment(reader), is_volatile, order, scope)


@reads("atomicrmw")
def read_atomicrmw(reader: BodyReader, opcode: str) -> Instruction:
    is_volatile = reader.skip("volatile")
    operation = reader.tokens.pop()
    pointer, value = reader.operand(), reader.operand()
    scope = sync_scope(reader)
    order = ordering(reader)
    return AtomicRMW(operation, pointer, value, order, alignment(reader), is_volatile, scope)


@reads("cmpxchg")
def read_cmpxchg(reader: BodyReader, opcode: str) -> Instruction:
    is_weak = reader.skip("weak")
    is_volatile = reader.skip("volatile")
    pointer, expected, new = reader.operand(), reader.operand(), reader.operand()
    scope = sync_scope(reader)
    success, failure = ordering(reader), ordering(reader)
    return CompareExchange(
        pointer, expected, new, success, failure, alignment(reader), is_volatile, is_weak, scope
    )  # fmt: skip


@reads("fence")
def read_fence(reader: BodyReader, opcode: str) -> Instruction:
    scope = sync_scope(reader)
    return Fence(ordering(reader), scope)


@reads("getelementptr")
def read_getelementptr(reader: BodyReader, opcode: str) -> Instruction:
    found = flags(reader)
    source = reader.type()
    operands = [reader.operand()]
    tokens = reader.tokens
    type = operands[0].type
    while tokens[-1] and tokens[-1][0] != "!":
        operand = reader.operand()
        if isinstance(operand.type, ty.VectorType) and not isinstance(type, ty.VectorType):
            type = ty.with_scalar(operand.type, type)
        operands.append(operand)
    return GetElementPtr(source, operands, type, "", found)


@reads("va_arg")
def read_va_arg(reader: BodyReader, opcode: str) -> Instruction:
    value = reader.operand()
    return Instruction(opcode, reader.type(), (value,))


# -- control flow


@reads("ret")
def read_ret(reader: BodyReader, opcode: str) -> Instruction:
    type = reader.type()
    return Terminator(opcode) if type is ty.VOID else Terminator(opcode, (reader.value(type),))


@reads("br")
def read_br(reader: BodyReader, opcode: str) -> Instruction:
    if reader.tokens[-1] == "label":
        return Terminator(opcode, (), (reader.label(),))
    condition = reader.operand()
    return Terminator(opcode, (condition,), (reader.label(), reader.label()))


@reads("switch")
def read_switch(reader: BodyReader, opcode: str) -> Instruction:
    value = reader.operand()
    default = reader.label()
    reader.expect("[")
    cases: list[tuple[ConstantInt, Block]] = []
    while not reader.skip("]"):
        case = reader.operand()
        if not isinstance(case, ConstantInt):
            reader.fail("a switch case must be an integer")
        cases.append((case, reader.label()))
    return Switch(value, default, cases)


@reads("indirectbr")
def read_indirectbr(reader: BodyReader, opcode: str) -> Instruction:
    address = reader.operand()
    return Terminator(opcode, (address,), reader.label_list())


@reads("unreachable")
def read_unreachable(reader: BodyReader, opcode: str) -> Instruction:
    return Terminator(opcode)


# -- exceptions


@reads("resume")
def read_resume(reader: BodyReader, opcode: str) -> Instruction:
    return Terminator(opcode, (reader.operand(),))


@reads("landingpad")
def read_landingpad(reader: BodyReader, opcode: str) -> Instruction:
    type = reader.type()
    is_cleanup = reader.skip("cleanup")
    clauses: list[tuple[str, Value]] = []
    while reader.tokens[-1] in ("catch", "filter"):
        clauses.append((reader.tokens.pop(), reader.operand()))
    return LandingPad(type, clauses, is_cleanup)


@reads("catchswitch")
def read_catchswitch(reader: BodyReader, opcode: str) -> Instruction:
    reader.expect("within")
    parent = reader.value(ty.TOKEN)
    handlers = reader.label_list()
    return CatchSwitch(parent, handlers, unwind_target(reader))


def unwind_target(reader: BodyReader) -> Block | None:
    """Read `unwind to caller` or `unwind label %x`."""
    reader.expect("unwind")
    if reader.skip("to"):
        reader.expect("caller")
        return None
    return reader.label()


@reads("catchpad", "cleanuppad")
def read_funcletpad(reader: BodyReader, opcode: str) -> Instruction:
    reader.expect("within")
    operands = [reader.value(ty.TOKEN)]
    reader.expect("[")
    while not reader.skip("]"):
        operands.append(typed_argument(reader))
    return FuncletPad(opcode, ty.TOKEN, operands)


def typed_argument(reader: BodyReader) -> Value:
    """Read an operand that may be metadata."""
    type = reader.type()
    return reader.metadata_operand() if type is ty.METADATA else reader.value(type)


@reads("catchret")
def read_catchret(reader: BodyReader, opcode: str) -> Instruction:
    reader.expect("from")
    pad = reader.value(ty.TOKEN)
    reader.expect("to")
    return Terminator(opcode, (pad,), (reader.label(),))


@reads("cleanupret")
def read_cleanupret(reader: BodyReader, opcode: str) -> Instruction:
    reader.expect("from")
    pad = reader.value(ty.TOKEN)
    target = unwind_target(reader)
    return Terminator(opcode, (pad,), (target,) if target is not None else ())


# -- calls


@reads("tail", "musttail", "notail")
def read_tail_call(reader: BodyReader, opcode: str) -> Instruction:
    reader.expect("call")
    made = read_call(reader, "call")
    assert isinstance(made, Call)
    made.tail = opcode
    return made


@reads("call", "invoke", "callbr")
def read_call(reader: BodyReader, opcode: str) -> Instruction:
    found = flags(reader)
    convention, return_attributes, space = call_prefix(reader)
    type = reader.type()
    variadic = reader.function_type(type) if reader.tokens[-1] == "(" else None
    callee = reader.value(ty.pointer(space) if space else ty.PTR)
    arguments, attributes = call_arguments(reader)
    function_type = variadic or ty.function(type, tuple([value.type for value in arguments]))
    function_attributes = reader.group() if reader.tokens[-1][:1] == "#" else ()
    bundles: list[Bundle] = []
    if reader.tokens[-1] == "[":
        bundles = call_bundles(reader, arguments)
        attributes += [()] * (len(arguments) - len(attributes))
    targets: list[Block] = []
    if opcode != "call":
        reader.expect("to")
        targets.append(reader.label())
        if opcode == "invoke":
            reader.expect("unwind")
            targets.append(reader.label())
        else:
            targets += reader.label_list()
    made = Call(function_type, callee, arguments, "", opcode, targets, found)
    made.calling_convention = convention
    made.return_attributes = return_attributes
    made.argument_attributes = attributes
    made.function_attributes = function_attributes
    made.bundles = bundles
    return made


def call_prefix(reader: BodyReader) -> tuple[str, tuple[str, ...], int]:
    """Read calling convention, return attributes and address space."""
    tokens = reader.tokens
    if tokens[-1] in reader.context.types:
        return "", (), 0
    convention = calling_convention(reader)
    attributes = reader.attributes()
    space = 0
    if tokens[-1].startswith("addrspace("):
        space = int(tokens.pop()[len("addrspace(") : -1])
    return convention, attributes, space


def calling_convention(reader: Reader) -> str:
    """Read `fastcc`, `cc10`, …; "" when absent."""
    return reader.tokens.pop() if _CONVENTION.fullmatch(reader.tokens[-1]) else ""


def call_arguments(reader: BodyReader) -> tuple[list[Value], list[tuple[str, ...]]]:
    """Read `(T attributes v, …)`."""
    reader.expect("(")
    tokens = reader.tokens
    values: list[Value] = []
    attributes: list[tuple[str, ...]] = []
    while tokens[-1] not in (")", "..."):  # `...` passes on what a variadic function got, in musttail calls
        type = reader.type()
        if type is ty.METADATA:
            values.append(reader.metadata_operand())
            attributes.append(())
            continue
        attributes.append(reader.attributes() if tokens[-1][:1] not in "%@-0123456789" else ())
        values.append(reader.value(type))
    reader.skip("...")
    reader.expect(")")
    return values, attributes


def call_bundles(reader: BodyReader, operands: list[Value]) -> list[Bundle]:
    """Read `[ "tag"(T v, …), … ]`; the values go to the end of `operands`."""
    reader.expect("[")
    bundles: list[Bundle] = []
    while not reader.skip("]"):
        tag = reader.tokens.pop()
        reader.expect("(")
        before = len(operands)
        while not reader.skip(")"):
            operands.append(typed_argument(reader))
        bundles.append(Bundle(tag[1:-1], len(operands) - before))
    return bundles
