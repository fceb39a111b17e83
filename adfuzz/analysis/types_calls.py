"""The type constraints of calls: user functions, intrinsics, memory transfers, and what libraries are known to take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from adfuzz.analysis import library, messages, tbaa
from adfuzz.analysis import types_bits as bits
from adfuzz.analysis.types_annotations import annotate
from adfuzz.analysis.types_contents import FAR, STRONG_INTEGER, WEAK_INTEGER, Content, Target, locate
from adfuzz.analysis.types_context import Context
from adfuzz.analysis.types_flow import Flow
from adfuzz.analysis.types_opcodes import OPCODES
from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Alias, Function, GlobalVariable
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, Value

Rule = Callable[[Flow, Call], None]
RULES: dict[str, Rule] = {}
"""By intrinsic (without overload suffix) or library function."""


def _on(names: str) -> Callable[[Rule], Rule]:
    def enter(rule: Rule) -> Rule:
        for name in names.split():
            RULES[name] = rule
        return rule

    return enter


def call(flow: Flow, instruction: Instruction) -> None:
    """The constraints of a call, invoke or callbr."""
    assert isinstance(instruction, Call)
    callee = instruction.callee
    while isinstance(callee, Alias):
        callee = callee.target
    if isinstance(callee, Function):
        if callee.is_declaration:
            _external(flow, instruction)
        else:
            _enter(flow, instruction, flow.context_at(instruction, callee))
    elif not isinstance(callee, va.InlineAsm):
        node, _ = flow.target(callee)
        node.calls.append((flow.context, instruction))
        for function in tuple(node.functions):
            indirect(flow, (flow.context, instruction), function)
    for argument, attributes in zip(instruction.arguments, instruction.argument_attributes, strict=False):
        if attributes:
            if "returned" in attributes:
                flow.unify(instruction, argument)
            annotate(flow, argument, attributes, instruction)
    annotate(flow, instruction, instruction.return_attributes, instruction)
    if isinstance(callee, Function):
        annotate(flow, instruction, callee.return_attributes, callee)


for _opcode in ("call", "invoke", "callbr"):
    OPCODES[_opcode] = call


def indirect(flow: Flow, site: object, function: object) -> None:
    """A call through a pointer reaches a function: `site` is (context, call)."""
    assert isinstance(site, tuple) and isinstance(function, Function)
    if not function.is_declaration:
        context, instruction = cast(tuple[Context, Call], site)
        before = flow.use(context)
        _enter(flow, instruction, flow.main(function))
        flow.use(before)


def _enter(flow: Flow, instruction: Call, inside: Context) -> None:
    """Unify the arguments and the result of a call in the context in use with those of the context called."""
    function = inside.function
    pass_arguments(flow, instruction.arguments, function.arguments, inside)
    made = flow.result_of(inside)
    if made is None or instruction.type is not function.result_type:
        return
    if isinstance(made, Content):
        flow.store.merge(made, flow.content(instruction))
    else:
        flow.store.join(made, flow.target(instruction))


def pass_arguments(flow: Flow, arguments: Sequence[Value], parameters: Sequence[Argument], inside: Context) -> None:
    """Unify arguments, pair by pair, with parameters of the context called."""
    for argument, parameter in zip(arguments, parameters, strict=False):
        if argument.type is not parameter.type:
            continue
        if isinstance(argument.type, ty.PointerType):
            if isinstance(argument, va.SpecialConstant):
                continue
            target = flow.target(argument)
            if parameter in inside.targets:
                flow.store.join(target, inside.targets[parameter])
            else:
                inside.targets[parameter] = target
        elif flow.has_content(argument.type):
            content = flow.content(argument)
            if parameter in inside.values:
                flow.store.merge(content, inside.values[parameter])
            else:
                inside.values[parameter] = content


def _external(flow: Flow, instruction: Call) -> None:
    name = library.called(instruction)
    rule = RULES.get(name)
    if rule is not None:
        rule(flow, instruction)
        return
    if "__enzyme_" in name and library.hint_type(name):
        _hint(flow, instruction, library.hint_type(name))
        return
    if (moved := messages.message(instruction)) is not None:
        for buffer, datatype in zip(moved.buffers, moved.types, strict=True):
            letter = {"s": "S", "d": "D"}.get(messages.float_kind(instruction.arguments[datatype]), "")
            pointer = instruction.arguments[buffer]
            if letter and (isinstance(pointer, GlobalVariable) or not isinstance(pointer, Constant)):
                _apply(flow, instruction, pointer, letter)
        return
    shape = _shape_of(name)
    if shape is None:
        return
    for argument, letter in zip(instruction.arguments, shape, strict=False):
        _apply(flow, instruction, argument, letter)
    if isinstance(instruction.type, ty.IntegerType):
        flow.integer(instruction, instruction)


def _hint(flow: Flow, instruction: Call, word: str) -> None:
    """`__enzyme_double(pointer, bytes)`: so many bytes behind the pointer hold doubles; one if no number is given."""
    pointer, *size = instruction.arguments
    each = {"Float@float": 4, "Float@double": 8, "Pointer": flow.store.pointer_size}.get(word, 1)
    count = max(1, size[0].value // each) if size and isinstance(size[0], va.ConstantInt) else 1
    offsets = range(0, count * each, each) if count <= LONGEST_HINT else (-1,)
    tree = ", ".join(f"[-1,{offset}]:{word}" for offset in offsets)
    annotate(flow, pointer, (f'"enzyme_type"="{{[-1]:Pointer, {tree}}}"',), instruction)


LONGEST_HINT = 512
"""Elements; more than that are taken as an array without end."""


def _apply(flow: Flow, instruction: Call, argument: Value, letter: str) -> None:
    """Apply one letter of a shape: i integer; pointer to: I int, L i64, d double, s float, D and S arrays, b bytes."""
    if letter == "i":
        flow.integer(argument, instruction)
    elif isinstance(argument.type, ty.PointerType) and letter in _POINTED:
        type, many = _POINTED[letter]
        target = flow.target(argument)
        cell = flow.store.access(target, flow.size(type))
        evidence = ("F", type, 0) if isinstance(type, ty.FloatType) else STRONG_INTEGER
        flow.store.add(cell, evidence, instruction)
        if many:
            flow.zones.append((target, 0, FAR, flow.size(type)))


_POINTED: dict[str, tuple[Type, bool]] = {
    "I": (ty.I32, False), "L": (ty.I64, False), "d": (ty.DOUBLE, False), "s": (ty.FLOAT, False),
    "x": (ty.X86_FP80, False), "D": (ty.DOUBLE, True), "S": (ty.FLOAT, True), "b": (ty.I8, True),
}  # fmt: skip

_SHAPES: dict[str, str] = {
    "frexp": ".I", "frexpf": ".I", "frexpl": ".I", "modf": ".d", "modff": ".s", "modfl": ".x",
    "sincos": ".dd", "sincosf": ".ss", "sincosl": ".xx", "remquo": "..I", "remquof": "..I", "lgamma_r": ".I",
    "lgammaf_r": ".I", "ldexp": ".i", "ldexpf": ".i", "ldexpl": ".i", "scalbn": ".i", "scalbnf": ".i", "scalbln": ".i",
    "jn": "i", "yn": "i", "jnf": "i", "ynf": "i", "powi": ".i", "__powidf2": ".i", "__powisf2": ".i",
    "strlen": "b", "strcmp": "bb", "strncmp": "bbi", "puts": "b", "printf": "b", "fprintf": ".b", "sprintf": "bb",
    "snprintf": "bib", "atoi": "b", "atof": "b", "memchr": ".ii", "memcmp": "..i", "bcmp": "..i",
    "malloc": "i", "calloc": "ii", "aligned_alloc": "ii", "memalign": "ii", "posix_memalign": ".ii", "abs": "i",
    "labs": "i", "llabs": "i", "_Znwm": "i", "_Znam": "i", "_ZnwmSt11align_val_t": "ii", "_ZnamSt11align_val_t": "ii",
    "_ZnwmRKSt9nothrow_t": "i", "_ZnamRKSt9nothrow_t": "i", "_ZdlPvm": ".i", "_ZdaPvm": ".i", "exit": "i",
    "__rust_alloc": "ii", "__rust_alloc_zeroed": "ii", "__rust_dealloc": ".ii", "putchar": "i", "lround": "",
    "lrint": "", "llround": "", "llrint": "", "ilogb": "", "lroundf": "", "lrintf": "", "rand": "", "time": ".",
    "NRT_MemInfo_alloc_aligned": "ii", "NRT_MemInfo_alloc_safe_aligned": "ii", "NRT_Allocate": "i",
    "llvm.lround": "", "llvm.llround": "", "llvm.lrint": "", "llvm.llrint": "", "llvm.powi": ".i", "llvm.ldexp": ".i",
    "llvm.stepvector": "", "llvm.vscale": "",
}  # fmt: skip

_BLAS: dict[str, str] = {
    "dot": "iVivi", "axpy": "iaVivi", "scal": "iaVi", "copy": "iVivi", "swap": "iVivi", "nrm2": "iVi", "asum": "iVi",
    "gemm": "..iiiaViviavi", "gemv": ".iiaViviavi", "ger": "iiavivivi", "symv": ".iaviviavi",
    "trmv": "...ivivi", "trsv": "...ivivi", "syrk": "..iiaviavi", "symm": "..iiaviviavi",
    "trmm": "....iiavivi", "trsm": "....iiavivi", "lacpy": ".iivivi", "potrf": ".ivii", "getrf": "iiviIi",
}  # fmt: skip
"""Fortran BLAS by routine: i pointer to integer, V v pointer to elements, a pointer to one element."""


def _shape_of(name: str) -> str | None:
    found = _SHAPES.get(name)
    if found is not None:
        return found
    if name.endswith("_") and name[:1] in "ds" and name[1:-1] in _BLAS:
        many, one = ("D", "d") if name[0] == "d" else ("S", "s")
        return _BLAS[name[1:-1]].replace("i", "I").replace("V", many).replace("v", many).replace("a", one)
    return None


@_on("""llvm.memcpy llvm.memmove llvm.memcpy.inline llvm.memcpy.element.unordered.atomic
    llvm.memmove.element.unordered.atomic memcpy memmove __memcpy_chk __memmove_chk mempcpy""")
def copy(flow: Flow, instruction: Call) -> None:
    """A memory copy: the bytes on both sides are the same."""
    to, source, length = instruction.arguments[:3]
    flow.integer(length, instruction)
    known = bits.constant(length)
    for target in flow.alternatives(to):
        for origin in flow.alternatives(source):
            if known is None:
                _copy_unknown(flow, locate(*target), locate(*origin))
            elif known:
                flow.store.merge(flow.store.access(target, known), flow.store.access(origin, known))
    tag = instruction.metadata_of("tbaa.struct")
    for offset, size, scalar in flow.tags.copy(tag) if tag else ():
        _tagged_range(flow, instruction, to, offset, size, scalar)
    tag = instruction.metadata_of("tbaa")
    facts = flow.tags.access(tag) if tag else None
    if facts is not None and known:
        _tagged_range(flow, instruction, to, 0, known, facts.scalar)
    elif facts is not None and known is None:
        _tagged_array(flow, instruction, to, facts.scalar)
    if (
        instruction.type.is_pointer
        and isinstance(instruction.callee, Function)
        and instruction.callee.name != "mempcpy"
    ):
        flow.unify(instruction, to)


def _copy_unknown(flow: Flow, target: Target, origin: Target) -> None:
    """A copy of unknown length: join the nodes, or within one node fold what lies from the lower end on."""
    (node, x), (other, y) = target, origin
    if node is other:
        if x != y:
            flow.zones.append(((node, min(x, y)), 0, FAR, abs(x - y)))
        return
    flow.store.join((node, x), (other, y))


def _tagged_array(flow: Flow, instruction: Call, pointer: Value, scalar: str) -> None:
    """A loop that copied one scalar at a time: an array of the named scalar, of unknown length."""
    unit = tbaa.element_size(scalar)
    if unit and tbaa.scalar_evidence(scalar, unit, flow.store.pointer_size) is not None:
        _tagged_range(flow, instruction, pointer, 0, unit, scalar)
        flow.zones += [(target, 0, FAR, unit) for target in flow.alternatives(pointer)]


def _tagged_range(flow: Flow, instruction: Call, pointer: Value, offset: int, size: int, scalar: str) -> None:
    """`size` bytes at `offset` are an array (of one or more) of the named scalar."""
    unit = tbaa.element_size(scalar) or (size if size in (10, 16) else 0)  # a long double: it has more than one size
    evidence = tbaa.scalar_evidence(scalar, unit, flow.store.pointer_size)
    if not unit or evidence is None or size % unit:
        return
    for node, base in flow.alternatives(pointer):
        cell = flow.store.access((node, base + offset), unit)
        flow.store.add(cell, evidence, instruction)
        if size > unit:
            whole = flow.store.access(locate(node, base + offset), size)
            flow.store.merge(whole, flow.store.repetition(flow.store.part(whole, 0, unit), size))


@_on("llvm.memset llvm.memset.inline llvm.memset.element.unordered.atomic memset __memset_chk bzero")
def _fill(flow: Flow, instruction: Call) -> None:
    for argument in instruction.arguments[1:3]:
        if argument.type is ty.I64 or argument.type is ty.I32:
            flow.integer(argument, instruction)
    if instruction.type.is_pointer:
        flow.unify(instruction, instruction.arguments[0])


@_on("realloc reallocf NRT_Reallocate")
def _reallocate(flow: Flow, instruction: Call) -> None:
    flow.integer(instruction.arguments[1], instruction)
    flow.unify(instruction, instruction.arguments[0])


@_on("__rust_realloc")
def _rust_reallocate(flow: Flow, instruction: Call) -> None:
    for argument in instruction.arguments[1:]:
        flow.integer(argument, instruction)
    flow.unify(instruction, instruction.arguments[0])


@_on("""llvm.launder.invariant.group llvm.strip.invariant.group llvm.ptr.annotation llvm.annotation llvm.ssa.copy
    llvm.expect llvm.expect.with.probability llvm.threadlocal.address llvm.preserve.static.offset""")
def _same(flow: Flow, instruction: Call) -> None:
    flow.unify(instruction, instruction.arguments[0])


@_on("__kmpc_fork_call __kmpc_fork_teams")
def _fork(flow: Flow, instruction: Call) -> None:
    """OpenMP calls the third argument with two thread numbers and the rest of the arguments."""
    outlined = instruction.arguments[2]
    if isinstance(outlined, Function) and not outlined.is_declaration:
        inside = flow.main(outlined)
        pass_arguments(flow, instruction.arguments[3:], inside.function.arguments[2:], inside)


@_on("llvm.ptrmask")
def _mask_pointer(flow: Flow, instruction: Call) -> None:
    flow.unify(instruction, instruction.arguments[0])
    if isinstance(instruction.type, ty.PointerType):
        flow.zones.append((flow.target(instruction), -FAR, FAR, 1))


@_on("""llvm.sadd.with.overflow llvm.uadd.with.overflow llvm.ssub.with.overflow llvm.usub.with.overflow
    llvm.smul.with.overflow llvm.umul.with.overflow""")
def _overflowing(flow: Flow, instruction: Call) -> None:
    for argument in instruction.arguments:
        flow.integer(argument, instruction)
    if isinstance(instruction.type, ty.StructType) and isinstance(instruction.type.elements[0], ty.IntegerType):
        whole = flow.content(instruction)
        flow.store.add(flow.store.part(whole, 0, flow.size(instruction.type.elements[0])), STRONG_INTEGER, instruction)


@_on("""llvm.sadd.sat llvm.uadd.sat llvm.ssub.sat llvm.usub.sat llvm.sshl.sat llvm.ushl.sat llvm.abs
    llvm.vector.reduce.add llvm.vector.reduce.mul llvm.smul.fix llvm.umul.fix llvm.get.active.lane.mask""")
def _integers(flow: Flow, instruction: Call) -> None:
    for value in (*instruction.arguments, instruction):
        flow.integer(value, instruction)


@_on("llvm.smax llvm.smin llvm.umax llvm.umin")
def _extremes(flow: Flow, instruction: Call) -> None:
    for argument in instruction.arguments:
        flow.integer(argument, instruction, WEAK_INTEGER)
        flow.unify(instruction, argument)
    flow.integer(instruction, instruction, WEAK_INTEGER)


@_on("adfuzz.bits.f64 adfuzz.bits.f32")
def _bits(flow: Flow, instruction: Call) -> None:
    flow.integer(instruction, instruction)


@_on("llvm.ctpop llvm.ctlz llvm.cttz llvm.bitreverse llvm.scmp llvm.ucmp")
def _counted(flow: Flow, instruction: Call) -> None:
    for argument in instruction.arguments:
        flow.integer(argument, instruction, WEAK_INTEGER)
    flow.integer(instruction, instruction)


@_on("llvm.frexp")
def _split_float(flow: Flow, instruction: Call) -> None:
    type = instruction.type
    if isinstance(type, ty.StructType) and flow.size(type):
        offset, size = flow.layout.field_offsets(type)[1], flow.size(type.elements[1])
        flow.store.add(flow.store.part(flow.content(instruction), offset, size), STRONG_INTEGER, instruction)


@_on("llvm.masked.load llvm.masked.expandload llvm.vp.load")
def _masked_load(flow: Flow, instruction: Call) -> None:
    flow.moved(instruction, instruction, instruction.arguments[0])
    if instruction.type.is_pointer or instruction.type.is_integer:
        for argument in instruction.arguments[1:]:
            if argument.type is instruction.type:
                flow.unify(instruction, argument)


@_on("llvm.masked.store llvm.masked.compressstore llvm.vp.store")
def _masked_store(flow: Flow, instruction: Call) -> None:
    flow.moved(instruction, instruction.arguments[0], instruction.arguments[1])


@_on("llvm.masked.gather llvm.vp.gather")
def _gather(flow: Flow, instruction: Call) -> None:
    _lanes(flow, instruction, instruction, instruction.arguments[0])


@_on("llvm.masked.scatter llvm.vp.scatter")
def _scatter(flow: Flow, instruction: Call) -> None:
    _lanes(flow, instruction, instruction.arguments[0], instruction.arguments[1])


def _lanes(flow: Flow, instruction: Call, value: Value, pointers: Value) -> None:
    """Each lane of `value` lies where the same lane of `pointers` points."""
    type = value.type
    if not isinstance(type, ty.VectorType) or type.scalable or not flow.has_content(pointers.type):
        return
    store, size, step = flow.store, flow.size(type.element), flow.store.pointer_size
    whole = flow.content(pointers)
    for lane in range(type.count):
        place = store.access(store.target(store.part(whole, lane * step, step)), size)
        if flow.has_content(type):
            store.merge(place, store.part(flow.content(value), lane * size, size))
        else:
            flow.declare(place, type.element, instruction)


@_on("llvm.vector.insert")
def _insert_vector(flow: Flow, instruction: Call) -> None:
    flow.unify(instruction, instruction.arguments[0])
    _subvector(flow, instruction, instruction.arguments[1], instruction.arguments[2])


@_on("llvm.vector.extract")
def _extract_vector(flow: Flow, instruction: Call) -> None:
    _subvector(flow, instruction.arguments[0], instruction, instruction.arguments[1])


def _subvector(flow: Flow, whole: Value, part: Value, index: Value) -> None:
    known = bits.constant(index)
    if known is None or not (flow.has_content(whole.type) and flow.has_content(part.type)):
        return
    assert isinstance(part.type, ty.VectorType)
    offset = known * flow.layout.bits_of(part.type.element) // 8
    if not isinstance(part, va.Constant) and not isinstance(whole, va.Constant):
        flow.link(part, 0, whole, offset, flow.size(part.type))
