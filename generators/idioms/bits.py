"""Class H and S: floats handled as integers, through vectors, freeze and odd casts (LLVM text)."""

from __future__ import annotations

import math

from adfuzz.errors import GaveUp
from generators.builder import BOUND, Builder
from generators.emit import Emitter
from generators.expressions import expression, index
from generators.idioms import idiom
from generators.program import IR_TYPES, SIZES, Expr
from generators.statements import accumulate, counted, counted_at_run_time


def _integer(type: str) -> tuple[str, int, int]:
    """The integer type of the same size, its sign bit and its lowest exponent bit."""
    return ("i64", 1 << 63, 1 << 52) if type == "f64" else ("i32", 1 << 31, 1 << 23)


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >= 1 << (bits - 1) else value


@idiom("sign-bit", "H1", native=True)
def sign_bit(b: Builder) -> Expr:
    """Negate, absolute value or copysign by bit operations."""
    type = b.main_type
    word, sign, _ = _integer(type)
    bits = int(word[1:])
    how = b.choices.choose("how", ("negate", "fabs", "negative"))
    x = b.plus(b.fit(expression(b, type, 1), -1.0, 1.0), b.odd(type, 1.2, 2.0))  # away from zero, where fabs has a kink
    x = b.negated(x) if b.choices.flag("below", 0.5) else x

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        raw = e.op("bits", f"bitcast {IR_TYPES[type]} {operands[0]} to {word}")
        opcode, mask = {"negate": ("xor", sign), "fabs": ("and", sign - 1), "negative": ("or", sign)}[how]
        changed = e.op("bits", f"{opcode} {word} {raw}, {_signed(mask, bits)}")
        return [e.op("float", f"bitcast {word} {changed} to {IR_TYPES[type]}")]

    return b.native_values(emit, (x,), [(type, -BOUND, BOUND)])[0]


@idiom("sign-in-memory", "H1", "M13", native=True, weight=2.0)
def sign_in_memory(b: Builder) -> Expr:
    """Elements of an array are loaded as integers, their sign bits changed, and stored back as integers."""
    type = b.main_type
    word, sign, _ = _integer(type)
    regions = [region for region in b.writable(type) if region.lo == -region.hi]
    if regions:
        region = regions[b.choices.integer("region", 0, len(regions) - 1)]
    else:
        region = b.allocate("stack", type, 3, visible=False)
        for number in range(3):
            b.store(region, b.constant("i64", number), expression(b, type, 1))
    how = b.choices.choose("how", ("negate", "fabs", "negative"), (2, 2, 1))
    region.written = True

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        raw = e.op("bits", f"load {word}, ptr {operands[0]}, align {SIZES[type]}")
        opcode, mask = {"negate": ("xor", sign), "fabs": ("and", sign - 1), "negative": ("or", sign)}[how]
        changed = e.op("bits", f"{opcode} {word} {raw}, {_signed(mask, int(word[1:]))}")
        e.do(f"store {word} {changed}, ptr {operands[0]}, align {SIZES[type]}")
        return []

    with counted_at_run_time(b):
        b.native_values(emit, (b.address(region, index(b, region.count)),), ())
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=region.count, shape="constant") as trips:  # which also says that these are floats
        accumulate(b, total, b.load(region, b.cast(b.frame.counters[-1], "i64")), trips)
    return b.times(b.read(total), expression(b, type, 1))


@idiom("exponent-field", "H2", native=True)
def exponent_field(b: Builder) -> Expr:
    """Multiply by a power of two by adding to the exponent field."""
    type = b.main_type
    word, _, exponent = _integer(type)
    power = b.choices.integer("power", -2, 2)
    x = b.plus(b.fit(expression(b, type, 1), -0.3, 0.3), b.odd(type, 0.4, 0.6))

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        raw = e.op("bits", f"bitcast {IR_TYPES[type]} {operands[0]} to {word}")
        changed = e.op("bits", f"add {word} {raw}, {power * exponent}")
        return [e.op("float", f"bitcast {word} {changed} to {IR_TYPES[type]}")]

    return b.native_values(emit, (x,), [(type, -BOUND, BOUND)])[0]


@idiom("integer-slot", "H1", "M13", native=True)
def integer_slot(b: Builder) -> Expr:
    """A float is stored, loaded as an integer, stored elsewhere as an integer and loaded as a float."""
    type = b.main_type
    word, sign, _ = _integer(type)
    flip = b.choices.flag("flip", 0.4)
    x = b.fit(expression(b, type, 1), -BOUND, BOUND)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        first, second = e.name("slot"), e.name("slot")
        e.allocas += [f"  {first} = alloca {IR_TYPES[type]}, align 8", f"  {second} = alloca {word}, align 8"]
        e.do(f"store {IR_TYPES[type]} {operands[0]}, ptr {first}, align 8")
        raw = e.op("bits", f"load {word}, ptr {first}, align 8")
        if flip:
            raw = e.op("bits", f"xor {word} {raw}, {_signed(sign, int(word[1:]))}")
        e.do(f"store {word} {raw}, ptr {second}, align 8")
        return [e.op("float", f"load {IR_TYPES[type]}, ptr {second}, align 8")]

    return b.native_values(emit, (x,), [(type, -BOUND, BOUND)])[0]


@idiom("wide-integer", "H4", "H7", native=True, weight=0.5)
def wide_integer(b: Builder) -> Expr:
    """Two floats travel through one integer of twice the size."""
    type = b.main_type
    word, _, _ = _integer(type)
    bits = int(word[1:])
    wide = f"i{2 * bits}"
    x, y = (b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in range(2))

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        parts = [e.op("bits", f"bitcast {IR_TYPES[type]} {operand} to {word}") for operand in operands]
        low, high = (e.op("wide", f"zext {word} {part} to {wide}") for part in parts)
        shifted = e.op("wide", f"shl {wide} {high}, {bits}")
        both = e.op("wide", f"or {wide} {shifted}, {low}")
        first = e.op("bits", f"trunc {wide} {both} to {word}")
        second = e.op("bits", f"trunc {wide} {e.op('wide', f'lshr {wide} {both}, {bits}')} to {word}")
        return [e.op("float", f"bitcast {word} {part} to {IR_TYPES[type]}") for part in (first, second)]

    made = b.native_values(emit, (x, y), [(type, -BOUND, BOUND)] * 2)
    return b.times(made[0], made[1])


@idiom("freeze", "D6", native=True)
def freeze(b: Builder) -> Expr:
    """A float or a pointer goes through freeze."""
    type = b.main_type
    regions = b.readable(type)
    if regions and b.choices.flag("pointer", 0.5):
        region = regions[b.choices.integer("region", 0, len(regions) - 1)]

        def emit_pointer(e: Emitter, operands: list[str]) -> list[str]:
            frozen = e.op("frozen", f"freeze ptr {operands[0]}")
            return [e.op("float", f"load {IR_TYPES[type]}, ptr {frozen}, align {8 if type == 'f64' else 4}")]

        x = b.native_values(emit_pointer, (region.pointer,), [(type, region.lo, region.hi)])[0]
        return b.times(x, x)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        return [e.op("frozen", f"freeze {IR_TYPES[type]} {operands[0]}")]

    x = b.fit(expression(b, type, 2), -BOUND, BOUND)
    return b.native_values(emit, (x,), [(type, -BOUND, BOUND)])[0]


@idiom("vector-arithmetic", "H3", "V1", native=True, weight=1.5)
def vector_arithmetic(b: Builder) -> Expr:
    """Scalars are put into a vector, computed on lane-wise, shuffled, and taken out again."""
    type = b.main_type
    scalar = IR_TYPES[type]
    lanes = int(b.choices.choose("lanes", ("2", "4")))
    vector = f"<{lanes} x {scalar}>"
    inputs = tuple(b.fit(expression(b, type, 1), -1.5, 1.5) for _ in range(lanes))
    opcodes = [b.choices.choose("opcode", ("fmul", "fadd", "fsub")) for _ in b.choices.repeat("step", 1, 3)]
    order = [b.choices.integer("lane", 0, lanes - 1) for _ in range(lanes)]
    select = b.choices.flag("select", 0.3)
    reduce = b.choices.flag("reduce", 0.3)
    bound = 1.5 ** (len(opcodes) + 1) * 2 ** len(opcodes) * lanes

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        whole = "poison"
        for lane, operand in enumerate(operands):
            whole = e.op("vec", f"insertelement {vector} {whole}, {scalar} {operand}, i64 {lane}")
        mask = ", ".join(f"i32 {lane}" for lane in order)
        shuffled = e.op("vec", f"shufflevector {vector} {whole}, {vector} poison, <{lanes} x i32> <{mask}>")
        result = shuffled
        for opcode in opcodes:
            result = e.op("vec", f"{opcode} {vector} {result}, {whole}")
        if select:
            bits = ", ".join(f"i1 {'true' if lane % 2 else 'false'}" for lane in range(lanes))
            result = e.op("vec", f"select <{lanes} x i1> <{bits}>, {vector} {result}, {vector} {whole}")
        if reduce:
            name = f"llvm.vector.reduce.fadd.v{lanes}{type}"
            e.module.declare(name, f"{scalar} %s({scalar}, {vector})")
            return [e.op("sum", f"call {scalar} @{name}({scalar} 0.0, {vector} {result})")]
        first = e.op("lane", f"extractelement {vector} {result}, i64 0")
        last = e.op("lane", f"extractelement {vector} {result}, i64 {lanes - 1}")
        return [e.op("sum", f"fadd {scalar} {first}, {last}")]

    return b.native_values(emit, inputs, [(type, -bound, bound)])[0]


@idiom("vector-memory", "V1", "M18", native=True, weight=1.5)
def vector_memory(b: Builder) -> Expr:
    """Two neighbours of an array are loaded as one vector, with the alignment of a scalar; a lane may be replaced."""
    type = b.main_type
    regions = b.readable(type)
    if not regions:
        raise GaveUp("no array")
    region = regions[b.choices.integer("region", 0, len(regions) - 1)]
    scalar = IR_TYPES[type]
    vector = f"<2 x {scalar}>"
    align = 8 if type == "f64" else 4
    offset = align * b.choices.integer("place", 0, region.count - 2)
    replaced = b.choices.flag("replaced", 0.4)
    other = b.fit(expression(b, type, 1), region.lo, region.hi) if replaced else b.constant(type, 0.0)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        place = e.op("place", f"getelementptr i8, ptr {operands[0]}, i64 {offset}")
        both = e.op("vec", f"load {vector}, ptr {place}, align {align}")
        mixed = e.op("vec", f"insertelement {vector} {both}, {scalar} {operands[1]}, i64 1") if replaced else both
        squared = e.op("vec", f"fmul {vector} {mixed}, {mixed}")
        return [e.op("lane", f"extractelement {vector} {squared}, i64 {lane}") for lane in (0, 1)]

    top = max(abs(region.lo), abs(region.hi)) ** 2
    first, second = b.native_values(emit, (region.pointer, other), [(type, 0.0, top)] * 2)
    return b.plus(first, b.times(second, b.drawn(type, 0.25, 1.5)))


@idiom("aggregate-chain", "M14", "M17", "S5", native=True)
def aggregate_chain(b: Builder) -> Expr:
    """insertvalue and extractvalue through a struct of mixed fields, possibly merged by select."""
    type = b.main_type
    struct = f"{{ {IR_TYPES[type]}, i64, [2 x {IR_TYPES[type]}] }}"
    x, y = (b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in range(2))
    start = b.choices.choose("start", ("poison", "zeroinitializer", "undef"))
    number = b.choices.integer("number", 0, 9)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        word = IR_TYPES[type]
        one = e.op("agg", f"insertvalue {struct} {start}, {word} {operands[0]}, 0")
        two = e.op("agg", f"insertvalue {struct} {one}, i64 {number}, 1")
        three = e.op("agg", f"insertvalue {struct} {two}, {word} {operands[1]}, 2, 1")
        return [e.op("ev", f"extractvalue {struct} {three}, 0"), e.op("ev", f"extractvalue {struct} {three}, 2, 1")]

    first, second = b.native_values(emit, (x, y), [(type, -BOUND, BOUND)] * 2)
    return b.times(first, second)


@idiom("integer-of-float", "R14", native=True, weight=0.5)
def integer_of_float(b: Builder) -> Expr:
    """A float is rounded to an integer and back: the derivative of that part is zero."""
    type = b.main_type
    x = b.let(b.plus(b.fit(expression(b, type, 1), -3.0, 3.0), b.odd(type, 0.1, 0.4)))
    whole = b.cast(b.cast(x, "i32"), type)
    whole.lo, whole.hi = math.floor(x.lo), math.ceil(x.hi)
    return b.plus(b.times(whole, b.constant(type, 0.125)), x)
