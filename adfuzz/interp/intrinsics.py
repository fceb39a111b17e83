"""LLVM's intrinsics that are not plain mathematical functions: one row each, by name without `llvm.` and types."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from adfuzz.interp import integers, templates, varargs
from adfuzz.interp.constants import element_count, scalar_kind
from adfuzz.interp.promote import LIFETIME
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.values import ConstantInt

if TYPE_CHECKING:
    from adfuzz.interp.translate import Writer

Emitter = Callable[["Writer", ins.Call], None]
EMITTERS: dict[str, Emitter] = {}


def emits(*names: str) -> Callable[[Emitter], Emitter]:
    """Enter an emitter for the intrinsics."""

    def enter(emitter: Emitter) -> Emitter:
        for name in names:
            assert name not in EMITTERS, name
            EMITTERS[name] = emitter
        return emitter

    return enter


@cache
def emitter(name: str) -> Emitter | None:
    """Return the row of an intrinsic: the longest entry that its name starts with."""
    parts = name.split(".")[1:]
    for count in range(len(parts), 0, -1):
        found = EMITTERS.get(".".join(parts[:count]))
        if found is not None:
            return found
    return None


def base_of(call: ins.Call) -> str:
    """Return the table's name of the intrinsic that is called."""
    parts = call.callee.name.split(".")[1:]
    return next(".".join(parts[:n]) for n in range(len(parts), 0, -1) if ".".join(parts[:n]) in EMITTERS)


def _texts(w: Writer, call: ins.Call) -> list[str]:
    return [w.value(argument) for argument in call.arguments]


# ------------------------------------------------------------------------------------------------- no effect, hints


@emits(
    "dbg", "experimental.noalias.scope.decl", "donothing", "sideeffect", "prefetch", "var.annotation", "invariant.end",
    "pseudoprobe", "va_end", "instrprof", "fake.use",
)  # fmt: skip
def emit_nothing(w: Writer, call: ins.Call) -> None:
    """These do nothing."""


@emits(
    "expect", "expect.with.probability", "ssa.copy", "launder.invariant.group", "strip.invariant.group",
    "ptr.annotation", "annotation", "arithmetic.fence", "threadlocal.address",
)  # fmt: skip
def emit_first(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = {w.value(call.operands[0])}")


@emits("invariant.start")
def emit_invariant_start(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = 0")


@emits("assume")
def emit_assume(w: Writer, call: ins.Call) -> None:
    condition = w.value(call.operands[0])
    w.line(
        f"if {condition} is not True and not truth({condition}, 'assume'): raise undefined('an assumption is false')"
    )
    for bundle in call.bundles:
        values = [w.value(value) for value in call.bundle_values(bundle)]
        if bundle.tag == "align" and len(values) >= 2:
            offset = f" - {values[2]}" if len(values) > 2 else ""
            w.line(
                f"if (known({values[0]}, 'an assumed pointer'){offset}) % {values[1]}: "
                "raise undefined('an assumed alignment is false')"
            )
        elif bundle.tag == "nonnull":
            w.line(
                f"if known({values[0]}, 'an assumed pointer') == 0: "
                "raise undefined('a pointer assumed not null is null')"
            )


@emits("is.constant")
def emit_is_constant(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = False")


@emits("trap", "debugtrap", "ubsantrap")
def emit_trap(w: Writer, call: ins.Call) -> None:
    w.line("raise ended('a trap')")


@emits("lifetime.start", "lifetime.end")
def emit_lifetime(w: Writer, call: ins.Call) -> None:
    pointer = call.operands[call.argument_count - 1]
    if pointer in w.promoted:
        if call.callee.name == LIFETIME[0]:
            w.line(f"{w.name(pointer)} = UNDEF")
        return
    w.line(f"lifetime({w.value(pointer)})")


@emits("eh.typeid.for")
def emit_typeid(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = type_id({w.value(call.operands[0])})")


@emits("objectsize")
def emit_objectsize(w: Writer, call: ins.Call) -> None:
    texts = _texts(w, call)
    w.line(f"{w.name(call)} = object_size({texts[0]}, {texts[1]})")


# ------------------------------------------------------------------------------------------------------------- memory


@emits("memcpy", "memmove", "memcpy.inline")
def emit_copy(w: Writer, call: ins.Call) -> None:
    target, source, size = _texts(w, call)[:3]
    name = "memmove" if "memmove" in call.callee.name else "memcpy"
    if name == "memcpy":
        w.line(f"no_overlap({target}, {source}, {size})")
    w.line(f"copy({target}, {source}, {size}, '{name}')")


@emits("memset", "memset.inline")
def emit_fill(w: Writer, call: ins.Call) -> None:
    target, byte, size = _texts(w, call)[:3]
    w.line(f"fill({target}, {byte}, {size})")


@emits("stacksave")
def emit_stacksave(w: Writer, call: ins.Call) -> None:
    w.line(f"{w.name(call)} = len(frame)")


@emits("stackrestore")
def emit_stackrestore(w: Writer, call: ins.Call) -> None:
    if not w.has_frame:
        return
    start = w.value(call.operands[0])
    w.line(f"release(frame[{start}:]); del frame[{start}:]")


@emits("va_start")
def emit_va_start(w: Writer, call: ins.Call) -> None:
    general, vector = varargs.named_registers(w.function)
    w.line(f"va_start(frame, {w.value(call.operands[0])}, varargs, {general}, {vector})")


@emits("va_copy")
def emit_va_copy(w: Writer, call: ins.Call) -> None:
    target, source = _texts(w, call)
    w.line(f"copy({target}, {source}, 24, 'va_copy')")


@emits("ptrmask")
def emit_ptrmask(w: Writer, call: ins.Call) -> None:
    templates.scalar_template(w, call, ["{r} = {0} & {1}"], *call.arguments)


@emits("masked.load")
def emit_masked_load(w: Writer, call: ins.Call) -> None:
    pointer, mask, rest = call.arguments[0], call.arguments[-2], call.arguments[-1]
    loader = element_loader(w, call.type)
    step = w.program.layout.size_of(call.type.scalar)
    w.line(
        f"{w.name(call)} = tuple([{loader}({w.value(pointer)} + k * {step}, 1) if truth(m, 'mask') else p "
        f"for k, (m, p) in enumerate(zip({w.value(mask)}, {w.value(rest)}))])"
    )


@emits("masked.gather")
def emit_masked_gather(w: Writer, call: ins.Call) -> None:
    pointers, mask, rest = call.arguments[0], call.arguments[-2], call.arguments[-1]
    loader = element_loader(w, call.type)
    w.line(
        f"{w.name(call)} = tuple([{loader}(q, 1) if truth(m, 'mask') else p "
        f"for q, m, p in zip({w.value(pointers)}, {w.value(mask)}, {w.value(rest)})])"
    )


@emits("masked.store")
def emit_masked_store(w: Writer, call: ins.Call) -> None:
    value, pointer, mask = call.arguments[0], call.arguments[1], call.arguments[-1]
    element = value.type.scalar
    storer = element_storer(w, element)
    step = w.program.layout.size_of(element)
    w.line(f"for k, (m, x) in enumerate(zip({w.value(mask)}, {w.value(value)})):")
    w.line(f" if truth(m, 'mask'): {storer}({w.value(pointer)} + k * {step}, x, 1)")


@emits("masked.scatter")
def emit_masked_scatter(w: Writer, call: ins.Call) -> None:
    value, pointers, mask = call.arguments[0], call.arguments[1], call.arguments[-1]
    element = value.type.scalar
    storer = element_storer(w, element)
    w.line(f"for m, q, x in zip({w.value(mask)}, {w.value(pointers)}, {w.value(value)}):")
    w.line(f" if truth(m, 'mask'): {storer}(q, x, 1)")


def element_loader(w: Writer, type: ty.Type) -> str:
    """Return the name of the function that loads one element of a vector type."""
    element = type.scalar
    return w.program.bound(("load", element), lambda: w.program.namespace["make_load"](element))


def element_storer(w: Writer, element: ty.Type) -> str:
    """Return the name of the function that stores an element."""
    return w.program.bound(("store", element), lambda: w.program.namespace["make_store"](element))


# ----------------------------------------------------------------------------------------------------------- integers


@emits(*integers.UNSIGNED, *integers.SIGNED)
def emit_integer(w: Writer, call: ins.Call) -> None:
    name = base_of(call)
    operand = call.operands[0].type
    bits = templates.bits_of(operand)
    pair = isinstance(call.type, ty.StructType)
    result_bits = bits if pair else templates.bits_of(call.type)
    function = w.program.bound(
        ("integer", name, bits, result_bits), lambda: integers.intrinsic(name, bits, result_bits)
    )
    texts = _texts(w, call)
    if not isinstance(operand, ty.VectorType):
        w.line(f"{w.name(call)} = {function}({', '.join(texts)})")
        return
    lanes = element_count(operand)
    columns = ", ".join(
        text if isinstance(argument.type, ty.VectorType) else f"({text},) * {lanes}"
        for text, argument in zip(texts, call.arguments, strict=True)
    )
    mapped = f"map({function}, {columns})"
    w.line(f"{w.name(call)} = tuple({f'zip(*{mapped})' if pair else mapped})")


_REDUCTIONS = {
    "add": "add", "mul": "mul", "and": "and", "or": "or", "xor": "xor", "smax": "smax", "smin": "smin", "umax": "umax",
    "umin": "umin",
}  # fmt: skip


@emits(*(f"vector.reduce.{name}" for name in _REDUCTIONS))
def emit_integer_reduction(w: Writer, call: ins.Call) -> None:
    name = base_of(call).rsplit(".", 1)[1]
    bits = templates.bits_of(call.type)
    if name in integers.SIGNED or name in integers.UNSIGNED:
        step = integers.intrinsic(name, bits, bits)
    else:

        def step(x: Any, y: Any) -> Any:
            return integers.binary(name, x, y, bits)

    function = w.program.bound(("reduction", name, bits), lambda: step)
    w.line(f"{w.name(call)} = reduce({function}, {w.value(call.operands[0])})")


@emits("vector.reduce.fadd", "vector.reduce.fmul")
def emit_float_reduction(w: Writer, call: ins.Call) -> None:
    start, vector = _texts(w, call)
    opcode = base_of(call).rsplit(".", 1)[1]
    template = [f"{{r}} = {w.program.numbers.binary(opcode, scalar_kind(call.type))}"]
    w.line(f"{w.name(call)} = reduce({templates.helper_function(w, template, 2)}, {vector}, {start})")


_EXTREMA = {"fmax": "maxnum", "fmin": "minnum", "fmaximum": "maximum", "fminimum": "minimum"}


@emits(*(f"vector.reduce.{name}" for name in _EXTREMA))
def emit_float_extremum(w: Writer, call: ins.Call) -> None:
    function = math_function(w, _EXTREMA[base_of(call).rsplit(".", 1)[1]], scalar_kind(call.type))
    w.line(f"{w.name(call)} = reduce({function}, {w.value(call.operands[0])})")


def math_function(w: Writer, name: str, kind: str) -> str:
    """Return the name under which generated code calls a mathematical function."""
    return w.program.bound(("math", name, kind), lambda: w.program.numbers.function(name, kind))


# ------------------------------------------------------------------------------------------------------------- floats


@emits("fptosi.sat", "fptoui.sat")
def emit_saturating_cast(w: Writer, call: ins.Call) -> None:
    bits = templates.bits_of(call.type)
    signed = "fptosi" in call.callee.name
    templates.scalar_template(w, call, [f"{{r}} = to_int_sat({{0}}, {bits}, {signed})"], *call.arguments)


@emits("lround", "llround", "lrint", "llrint")
def emit_rounding_cast(w: Writer, call: ins.Call) -> None:
    rounding = "round" if "round" in call.callee.name else "rint"
    function = math_function(w, rounding, scalar_kind(call.operands[0].type.scalar))
    bits = templates.bits_of(call.type)
    templates.scalar_template(w, call, [f"{{r}} = to_int({function}({{0}}), {bits}, True)"], *call.arguments)


@emits("is.fpclass")
def emit_is_fpclass(w: Writer, call: ins.Call) -> None:
    kind = scalar_kind(call.operands[0].type.scalar)
    mask = call.operands[1]
    assert isinstance(mask, ConstantInt)
    templates.scalar_template(
        w, call, [f"{{r}} = is_fpclass({{0}}, '{kind}', {mask.value})", "T({r})"], call.operands[0]
    )


@emits("sincos", "sincospi")
def emit_sincos(w: Writer, call: ins.Call) -> None:
    suffix = "pi" if "sincospi" in call.callee.name else ""
    kind = scalar_kind(call.operands[0].type.scalar)
    sine, cosine = math_function(w, f"sin{suffix}", kind), math_function(w, f"cos{suffix}", kind)
    x = w.value(call.operands[0])
    if isinstance(call.operands[0].type, ty.VectorType):
        w.line(f"{w.name(call)} = (tuple(map({sine}, {x})), tuple(map({cosine}, {x})))")
    else:
        w.line(f"{w.name(call)} = ({sine}({x}), {cosine}({x}))")


@emits("modf")
def emit_modf(w: Writer, call: ins.Call) -> None:
    kind = scalar_kind(call.operands[0].type.scalar)
    minus = w.program.numbers.binary("fsub", kind).format("{0}", "whole")
    _emit_pair(w, call, [f"whole = {math_function(w, 'trunc', kind)}({{0}})", f"{{r}} = ({minus}, whole)"])


@emits("frexp")
def emit_frexp(w: Writer, call: ins.Call) -> None:
    kind = scalar_kind(call.operands[0].type.scalar)
    ldexp = math_function(w, "ldexp", kind)
    template = [f"power = exponent_of({{0}}, '{kind}')", f"T(power); {{r}} = ({ldexp}({{0}}, -power), power)"]
    _emit_pair(w, call, template)


def _emit_pair(w: Writer, call: ins.Call, template: list[str]) -> None:
    """Write an operation with two results; of vectors it gives two vectors."""
    operand = call.operands[0]
    helper = templates.helper_function(w, template, 1)
    if isinstance(operand.type, ty.VectorType):
        w.line(f"{w.name(call)} = tuple(zip(*map({helper}, {w.value(operand)})))")
    else:
        w.line(f"{w.name(call)} = {helper}({w.value(operand)})")


# ------------------------------------------------------------------------------------------------------------ vectors


@emits("vector.insert", "vector.extract", "vector.reverse", "stepvector", "get.active.lane.mask")
def emit_vector_shape(w: Writer, call: ins.Call) -> None:
    name = base_of(call)
    lanes = element_count(call.type)
    texts = _texts(w, call)
    if name == "vector.insert":
        part = element_count(call.operands[1].type)
        start = call.operands[2]
        assert isinstance(start, ConstantInt)
        end = start.value + part
        text = f"{texts[0]}[:{start.value}] + {texts[1]} + {texts[0]}[{end}:]"
    elif name == "vector.extract":
        start = call.operands[1]
        assert isinstance(start, ConstantInt)
        text = f"{texts[0]}[{start.value}:{start.value + lanes}]"
    elif name == "vector.reverse":
        text = f"{texts[0]}[::-1]"
    elif name == "stepvector":
        text = f"tuple(range({lanes}))"
    else:
        bits = templates.bits_of(call.operands[0].type)
        mask = (1 << bits) - 1
        text = f"tuple([(({texts[0]}) & {mask}) + k < (({texts[1]}) & {mask}) for k in range({lanes})])"
    w.line(f"{w.name(call)} = {text}")
