"""Steps that compute, move values and call: what each instruction does to tangents."""

from __future__ import annotations

from adfuzz.errors import Unsupported
from adfuzz.interp.calls import base_name
from adfuzz.interp.library import unmangled
from adfuzz.interp.native import formulas
from adfuzz.interp.native.twin import Twin, step
from adfuzz.interp.native.writing import FLOATS, shadow_type, zero
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Block, Instruction
from adfuzz.ir.module import Alias, Function
from adfuzz.ir.values import Constant, Value

_HEAP: dict[str, tuple[str, tuple[int, ...]]] = {
    **dict.fromkeys(("malloc", "_Znwm", "_Znam", "__rust_alloc", "_ZnwmSt11align_val_t"), ("allocate", (0,))),
    "calloc": ("zeroed", (0, 1)),
    "__rust_alloc_zeroed": ("zeroed", (0, -1)),
    "realloc": ("moved", (0, 1)),
    "__rust_realloc": ("moved", (0, 3)),
    **dict.fromkeys(("free", "_ZdlPv", "_ZdaPv", "_ZdlPvm", "_ZdaPvm", "__rust_dealloc", "_ZdlPvmSt11align_val_t"),
                    ("free", (0,))),
}  # fmt: skip
"""Allocation by name: the prelude's function and which arguments it gets (−1: the number 1)."""
_PLAIN = (
    "ctpop", "ctlz", "cttz", "bswap", "bitreverse", "fshl", "fshr", "umin", "umax", "smin", "smax", "abs", "uadd",
    "usub", "umul", "sadd", "ssub", "smul", "ushl", "sshl", "ucmp", "scmp", "fptosi", "fptoui", "lround", "llround",
    "lrint", "llrint", "is", "stacksave", "stackrestore", "objectsize", "expect", "vector.reduce.add",
    "vector.reduce.mul", "vector.reduce.and", "vector.reduce.or", "vector.reduce.xor", "vector.reduce.smax",
    "vector.reduce.smin", "vector.reduce.umax", "vector.reduce.umin", "ptrmask", "get", "stepvector", "threadlocal",
)  # fmt: skip
"""Intrinsics without float results whose call is copied."""

_COPIES = ("llvm.memcpy", "llvm.memmove", "memcpy", "memmove", "__memcpy_chk", "__memmove_chk")
_FILLS = ("llvm.memset", "memset", "__memset_chk")
"""How the names of functions begin that move or fill blocks."""

_NOTHING = (
    "dbg", "lifetime", "assume", "experimental", "donothing", "sideeffect", "prefetch", "var", "invariant",
    "pseudoprobe",
)  # fmt: skip


@step("fadd", "fsub", "fneg")
def _linear(w: Twin, i: Instruction) -> None:
    w.copy(i)
    type = shadow_type(i.type)
    tangents = [w.tangent(operand) for operand in i.operands]
    w.line(f"%{i.name}.t = {i.opcode} {type} {', '.join(tangents)}")


@step("fmul")
def _multiply(w: Twin, i: Instruction) -> None:
    w.copy(i)
    x, y = (w.widened(operand) for operand in i.operands)
    w.define(i, w.total([w.scaled(x, w.tangent(i.operands[1])), w.scaled(y, w.tangent(i.operands[0]))]))


@step("fdiv")
def _divide(w: Twin, i: Instruction) -> None:
    w.copy(i)
    y = w.widened(i.operands[1])
    q = w.widened(i, f"%{i.name}")
    r = w.divide(w.one, y)
    minus = w.subtract(w.number(-0.0), w.multiply(q, r))
    w.define(i, w.total([w.scaled(r, w.tangent(i.operands[0])), w.scaled(minus, w.tangent(i.operands[1]))]))


@step("frem")
def _remainder(w: Twin, i: Instruction) -> None:
    w.copy(i)
    binary_function(w, i, "fmod", list(i.operands))


@step("fpext", "fptrunc")
def _cast(w: Twin, i: Instruction) -> None:
    w.copy(i)
    w.define(i, w.tangent(i.operands[0]))


@step("sitofp", "uitofp")
def _from_integer(w: Twin, i: Instruction) -> None:
    w.check(i.operands[0])
    w.copy(i)
    w.define(i, zero(shadow_type(i.type)))


@step("fptosi", "fptoui", "fcmp")
def _decision(w: Twin, i: Instruction) -> None:
    w.copy(i)


@step("bitcast")
def _bitcast(w: Twin, i: Instruction) -> None:
    w.copy(i)
    source = i.operands[0]
    in_disguise = isinstance(source.type, ty.IntegerType) and source in w.carriers and i.type in FLOATS
    same_shape = shadow_type(i.type) and shadow_type(i.type) == shadow_type(source.type)
    if i in w.carriers or in_disguise or same_shape:
        w.define(i, w.tangent(source))
    else:
        _lose_all(w, source)
        if shadow_type(i.type):
            w.define(i, zero(shadow_type(i.type)))


def _lose_all(w: Twin, value: Value) -> None:
    """Set the flag where any tangent of a value is not zero."""
    w.check(value)
    shadow = shadow_type(value.type)
    if not shadow or isinstance(value, Constant):
        return
    if shadow == "double":
        w.line(f"call void @adfuzz.lose(i1 {w.temporary(f'fcmp une double {w.tangent(value)}, 0.0')})")
    elif isinstance(value.type, ty.VectorType):
        count = value.type.count
        bits = w.temporary(f"fcmp une {shadow} {w.tangent(value)}, zeroinitializer")
        whole = w.temporary(f"bitcast <{count} x i1> {bits} to i{count}")
        w.line(f"call void @adfuzz.lose(i1 {w.temporary(f'icmp ne i{count} {whole}, 0')})")
    else:
        raise Unsupported("native-dual", "an aggregate of floats loses its tangents")


@step("select", "freeze", "phi", "extractelement", "insertelement", "shufflevector", "extractvalue", "insertvalue")
def _shape(w: Twin, i: Instruction) -> None:
    """Operations that move values: the same on the tangents."""
    shadow = shadow_type(i.type) or ("double" if i in w.carriers else "")
    if isinstance(i, ins.Phi):
        _phi(w, i, shadow)
        return
    if not shadow:
        for operand in i.operands:
            w.check(operand)
        w.copy(i)
        return
    w.copy(i)
    texts = [w.tangent(operand) for operand in i.operands]
    given = [shadow_type(operand.type) or "double" for operand in i.operands]
    match i.opcode:
        case "select":
            condition = f"{i.operands[0].type} {w.operand(i.operands[0])}"
            w.line(f"%{i.name}.t = select {condition}, {shadow} {texts[1]}, {shadow} {texts[2]}")
        case "freeze":
            w.define(i, texts[0])
        case "extractelement":
            index = i.operands[1]
            w.line(f"%{i.name}.t = extractelement {given[0]} {texts[0]}, {index.type} {w.operand(index)}")
        case "insertelement":
            index = i.operands[2]
            w.line(f"%{i.name}.t = insertelement {shadow} {texts[0]}, double {texts[1]}, "
                   f"{index.type} {w.operand(index)}")  # fmt: skip
        case "shufflevector":
            mask = i.operands[2]
            w.line(f"%{i.name}.t = shufflevector {given[0]} {texts[0]}, {given[0]} {texts[1]}, "
                   f"{mask.type} {w.operand(mask)}")  # fmt: skip
        case "extractvalue":
            assert isinstance(i, ins.AggregateAccess)
            w.line(f"%{i.name}.t = extractvalue {given[0]} {texts[0]}, {', '.join(map(str, i.indices))}")
        case _:
            assert isinstance(i, ins.AggregateAccess)
            inner = shadow_type(i.operands[1].type)
            if inner:
                w.line(f"%{i.name}.t = insertvalue {shadow} {texts[0]}, {inner} {texts[1]}, "
                       f"{', '.join(map(str, i.indices))}")  # fmt: skip
            else:
                w.check(i.operands[1])
                w.define(i, texts[0])


def _phi(w: Twin, i: ins.Phi, shadow: str) -> None:
    """All phis of a block come first: write the primal ones and the tangents' ones in pairs, which is legal."""
    w.copy(i)
    if shadow:
        pairs = ", ".join(f"[ {w.tangent(v)}, %{b.name} ]" for v, b in zip(i.operands, i.blocks, strict=True))
        w.line(f"%{i.name}.t = phi {shadow} {pairs}")


# ------------------------------------------------------------------------------------------------------------ control


@step("br")
def _branch(w: Twin, i: ins.Terminator) -> None:
    if i.operands:
        number = w.function.blocks.index(i.parent) if isinstance(i.parent, Block) else 0
        bit = w.temporary(f"zext i1 {w.operand(i.operands[0])} to i64")
        w.line(f"call void @adfuzz.branch(i64 {w.temporary(f'add i64 {bit}, {2 * number + 2}')})")
    w.copy(i)


@step("switch")
def _switch(w: Twin, i: ins.Switch) -> None:
    w.check(i.operands[0])
    bits = getattr(i.operands[0].type, "bits", 64)
    if bits < 64:
        wide = w.temporary(f"zext i{bits} {w.operand(i.operands[0])} to i64")
        w.line(f"call void @adfuzz.branch(i64 {wide})")
    elif bits == 64:
        w.line(f"call void @adfuzz.branch(i64 {w.operand(i.operands[0])})")
    w.copy(i)


@step("ret")
def _return(w: Twin, i: Instruction) -> None:
    if not i.operands:
        w.copy(i)
        return
    value = i.operands[0]
    w.check(value)
    shadow = shadow_type(value.type)
    if not shadow:
        w.copy(i)
        return
    full = f"{{ {value.type}, {shadow} }}"
    first = w.temporary(f"insertvalue {full} poison, {value.type} {w.operand(value)}, 0")
    second = w.temporary(f"insertvalue {full} {first}, {shadow} {w.tangent(value)}, 1")
    w.line(f"ret {full} {second}")


@step("call")
def _call(w: Twin, i: ins.Call) -> None:
    callee: Value = i.callee
    while isinstance(callee, Alias) and callee.kind == "alias":
        callee = callee.target
    if not isinstance(callee, Function):
        if isinstance(callee, Constant):
            raise Unsupported("native-dual", "the callee is not known")
        _call_twin(w, i, w.module.dispatcher(i.function_type), f"ptr {w.operand(callee)}")
        return
    if not callee.is_declaration:
        if callee.function_type != i.function_type or callee.function_type.variadic:
            raise Unsupported("native-dual", "the call has another signature than the function")
        _call_twin(w, i, w.module.twin(callee))
        return
    name = unmangled(callee.name)
    parts = name.split(".")
    if name.startswith("llvm.") and parts[1] in _NOTHING:
        return
    if name.startswith(("llvm.memcpy", "llvm.memmove", "__memcpy_chk", "__memmove_chk")) or name in (
        "memcpy",
        "memmove",
    ):
        target, source, size = (w.operand(x) for x in i.arguments[:3])
        wide = _wide(w, i.arguments[2], size)
        w.line(f"call void @adfuzz.copy(ptr {target}, ptr {source}, i64 {wide})")
        if i.type is not ty.VOID:
            w.line(f"%{i.name} = getelementptr i8, ptr {target}, i64 0")
    elif name.startswith(_FILLS):
        w.copy(i)
        wide = _wide(w, i.arguments[2], w.operand(i.arguments[2]))
        w.line(f"call void @adfuzz.clear(ptr {w.operand(i.arguments[0])}, i64 {wide})")
    elif name in _HEAP:
        w.check(*i.arguments)
        helper, places = _HEAP[name]
        passed = ", ".join(f"{i.arguments[k].type} {w.operand(i.arguments[k])}" if k >= 0 else "i64 1" for k in places)
        head = f"%{i.name} = " if i.type is not ty.VOID else ""
        w.line(f"{head}call {i.type} @adfuzz.{helper}({passed})")
    elif name == "__rust_no_alloc_shim_is_unstable_v2":
        pass
    elif base_name(name) and i.type.is_float:
        _mathematics(w, i, base_name(name))
    elif name.startswith("llvm.vector.reduce.fadd"):
        _reduce(w, i)
    elif name.startswith("llvm.") and not shadow_type(i.type) and _is_plain(name):
        for argument in i.arguments:
            w.check(argument)
        w.copy(i)
    else:
        raise Unsupported("native-dual", f"@{name} is not known to it")


def _is_plain(name: str) -> bool:
    inner = name.removeprefix("llvm.")
    return any(inner == row or inner.startswith(row + ".") for row in _PLAIN)


def _wide(w: Twin, value: Value, text: str) -> str:
    return text if str(value.type) == "i64" else w.temporary(f"zext {value.type} {text} to i64")


@step("invoke")
def _invoke(w: Twin, i: ins.Call) -> None:
    """Nothing that the twin calls throws (what could is refused there); the edge stays, for the phis."""
    _call(w, i)
    w.line(f"br i1 true, label %{i.targets[0].name}, label %{i.targets[1].name}")


def _call_twin(w: Twin, i: ins.Call, twin: str, first: str = "") -> None:
    passed = [first] if first else []
    passed += [f"{x.type} {w.operand(x)}" for x in i.arguments]
    for argument in i.arguments:
        shadow = shadow_type(argument.type)
        if shadow:
            passed.append(f"{shadow} {w.tangent(argument)}")
        else:
            w.check(argument)
    shadow = shadow_type(i.type)
    full = f"{{ {i.type}, {shadow} }}" if shadow else str(i.type)
    call = f"call {full} {twin}({', '.join(passed)})"
    if not shadow:
        w.line((f"%{i.name} = " if i.type is not ty.VOID else "") + call)
        return
    made = w.temporary(call)
    w.line(f"%{i.name} = extractvalue {full} {made}, 0")
    w.line(f"%{i.name}.t = extractvalue {full} {made}, 1")


def _reduce(w: Twin, i: ins.Call) -> None:
    w.copy(i)
    start, vector = i.arguments
    assert isinstance(vector.type, ty.VectorType)
    name = f"llvm.vector.reduce.fadd.v{vector.type.count}f64"
    shadow = shadow_type(vector.type)
    w.module.declared[name] = f"declare double @{name}(double, {shadow})"
    w.line(f"%{i.name}.t = call double @{name}(double {w.tangent(start)}, {shadow} {w.tangent(vector)})")


def _mathematics(w: Twin, i: ins.Call, base: str) -> None:
    """A mathematical function of one or two floats, fma, or powi."""
    w.copy(i)
    floats = [x for x in i.arguments if x.type.is_float]
    if base in ("canonicalize",):
        w.define(i, w.tangent(floats[0]))
    elif base in formulas.FLAT:
        w.define(i, zero(shadow_type(i.type)))
    elif base in formulas.UNARY and len(floats) == 1:
        x = w.widened(floats[0])
        y = w.widened(i, f"%{i.name}")
        w.define(i, w.scaled(formulas.UNARY[base](w, x, y), w.tangent(floats[0])))
    elif base in formulas.BINARY and len(floats) == 2:
        binary_function(w, i, base, floats)
    elif base in ("fma", "fmuladd"):
        x, y = (w.widened(v) for v in floats[:2])
        tangents = [w.tangent(v) for v in floats]
        w.define(i, w.total([w.scaled(x, tangents[1]), w.scaled(y, tangents[0]), tangents[2]]))
    elif base == "powi" and not w.lanes:
        n = i.arguments[1]
        w.check(n)
        count = w.temporary(f"sitofp {n.type} {w.operand(n)} to double")
        less = w.temporary(f"sub {n.type} {w.operand(n)}, 1")
        power = w.temporary(f"call double @llvm.powi.f64.{n.type}(double {w.widened(floats[0])}, {n.type} {less})")
        w.module.declared[f"llvm.powi.f64.{n.type}"] = f"declare double @llvm.powi.f64.{n.type}(double, {n.type})"
        w.define(i, w.scaled(w.multiply(count, power), w.tangent(floats[0])))
    else:
        raise Unsupported("native-dual", f"the derivative of {base} is not in its table")


def binary_function(w: Twin, i: Instruction, base: str, operands: list[Value]) -> None:
    """Define the tangent of a function of two floats."""
    x, y = (w.widened(operand) for operand in operands)
    z = w.widened(i, f"%{i.name}")
    first, second = formulas.BINARY[base](w, x, y, z)
    tangents = [w.tangent(operand) for operand in operands]
    w.define(i, w.total([w.scaled(first, tangents[0]), w.scaled(second, tangents[1])]))
