"""Shapes that survive an optimiser: aggregates of calls, lanes chosen at run time, atomics, overlapping moves."""

from __future__ import annotations

from adfuzz.errors import GaveUp
from generators.builder import BOUND, TRIP_LIMIT, Builder
from generators.emit import Emitter
from generators.expressions import condition, expression
from generators.idioms import idiom
from generators.program import IR_TYPES, SIZES, Assign, Copy, Do, Expr, Fill, Function, Region, Return, element_size
from generators.statements import accumulate, counted, counted_at_run_time
from generators.style import literal_struct


def _pair(b: Builder, name: str) -> Function:
    """A helper of one number that returns two."""
    type = b.main_type
    with b.helper(name, ((type, -BOUND, BOUND),), (type, type), apart=0.8) as (function, (x,)):
        values = [b.fit(b.times(x, expression(b, type, 1)), -BOUND, BOUND) for _ in range(2)]
        b.add(Return(tuple(values)))
    return function


@idiom("struct-merged", "P5", "S1", "S7", native=True, weight=1.5)
def struct_merged(b: Builder) -> Expr:
    """Two calls that return structs meet in a phi of the struct, which is taken apart, or changed, afterwards."""
    type = b.main_type
    functions = _pair(b, "pair"), _pair(b, "pair")
    arguments = [b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in functions]
    calls = [b.call(function, (argument,)) for function, argument in zip(functions, arguments, strict=True)]
    struct = literal_struct((type, type))
    replaced = b.choices.flag("replaced", 0.4)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        labels = [e.label("pair"), e.label("pair")]
        after = e.label("pair.end")
        e.branch(operands[0], *labels)
        incoming: list[str] = []
        for label, call in zip(labels, calls, strict=True):
            e.start(label)
            incoming.append(f"[ {e.op('agg', e.call_text(call))}, %{e.current} ]")
            e.jump(after)
        e.start(after)
        whole = e.op("agg", f"phi {struct} {', '.join(incoming)}")
        if replaced:
            whole = e.op("agg", f"insertvalue {struct} {whole}, {IR_TYPES[type]} {operands[1]}, 0")
        return [e.op("ev", f"extractvalue {struct} {whole}, {number}") for number in range(2)]

    other = b.fit(expression(b, type, 1), -BOUND, BOUND)
    first, second = b.native_values(emit, (condition(b), other, *arguments), [(type, -BOUND, BOUND)] * 2)
    return b.times(first, second)


@idiom("struct-stored", "S2", "M12", "M14", native=True, weight=1.5)
def struct_stored(b: Builder) -> Expr:
    """A struct of two numbers is stored whole in a loop, element after element, and the fields are read back."""
    type = b.main_type
    function = _pair(b, "pair")
    struct = literal_struct((type, type))
    count = b.choices.integer("count", 2, 4)
    region = b.allocate("stack", (type, type), count, visible=False)
    region.written = True
    with counted(b, trips=count, shape="constant"):
        call = b.call(function, (b.fit(expression(b, type, 1), -BOUND, BOUND),))
        place = b.address(region, b.cast(b.frame.counters[-1], "i64"), 0)

        def emit(e: Emitter, operands: list[str], call: Expr = call) -> list[str]:
            whole = e.op("agg", e.call_text(call))
            e.do(f"store {struct} {whole}, ptr {operands[0]}, align {SIZES[type]}")
            return []

        b.native_values(emit, (place,), ())
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=count, shape="constant") as trips:
        index = b.cast(b.frame.counters[-1], "i64")
        accumulate(b, total, b.times(b.load(region, index, 0), b.load(region, index, 1)), trips)
    return b.read(total)


@idiom("structs-swapped", "M12", "M14", "M10", native=True, weight=1.5)
def structs_swapped(b: Builder) -> Expr:
    """Structs with padding on the heap (elsewhere optimisers take them apart) are loaded whole at places known at run
    time, changed, and stored whole at others."""
    type = b.main_type
    fields = (type, "i16", type)
    struct = literal_struct(fields)
    count = b.choices.integer("count", 2, 3)
    region = b.allocate("heap", fields, count, visible=False)
    region.integers = (0, 3)
    b.frame.locked += 1
    b.frame.held += 1
    for number in range(count):
        place = b.constant("i64", number)
        b.store(region, place, expression(b, type, 1), 0)
        b.store(region, place, b.constant("i16", b.choices.integer("integer", 0, 3)), 1)
        b.store(region, place, expression(b, type, 1), 2)
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b) as trips:
        number = b.cast(b.frame.counters[-1], "i64")
        places = [
            b.binary("urem", b.plus(number, b.constant("i64", more)), b.constant("i64", count)) for more in (0, 1)
        ]
        replaced = b.choices.flag("replaced", 0.5)

        def emit(e: Emitter, operands: list[str]) -> list[str]:
            here, there, other = operands
            one, two = (e.op("agg", f"load {struct}, ptr {place}, align {SIZES[type]}") for place in (here, there))
            numbers = [e.op("ev", f"extractvalue {struct} {whole}, {field}") for whole, field in ((one, 0), (one, 2))]
            if replaced:
                one = e.op("agg", f"insertvalue {struct} {one}, {IR_TYPES[type]} {other}, 2")
            e.do(f"store {struct} {two}, ptr {here}, align {SIZES[type]}")
            e.do(f"store {struct} {one}, ptr {there}, align {SIZES[type]}")
            return numbers

        addresses = [b.address(region, place, 0) for place in places]
        other = b.fit(b.plus(expression(b, type, 1), b.read(total)), -BOUND, BOUND)
        first, second = b.native_values(emit, (*addresses, other), [(type, -BOUND, BOUND)] * 2)
        accumulate(b, total, b.times(first, second), trips)
    last = b.constant("i64", count - 1)
    result = b.let(b.plus(b.read(total), b.times(b.load(region, last, 0), b.load(region, last, 2))))
    b.free(region)
    b.frame.locked -= 1
    b.frame.held -= 1
    return result


@idiom("lane-at-run-time", "V1", "H3", native=True, weight=1.5)
def lane_at_run_time(b: Builder) -> Expr:
    """Lanes of a vector that a loop carries are replaced and read at positions known at run time."""
    type = b.main_type
    vector = f"<4 x {IR_TYPES[type]}>"
    start = [b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in range(2)]
    slot: list[str] = []

    def begin(e: Emitter, operands: list[str]) -> list[str]:
        slot.append(e.name("lanes"))
        e.allocas.append(f"  {slot[-1]} = alloca {vector}, align 32")
        whole = "poison"
        for lane in range(4):
            whole = e.op("vec", f"insertelement {vector} {whole}, {IR_TYPES[type]} {operands[lane % 2]}, i64 {lane}")
        e.do(f"store {vector} {whole}, ptr {slot[-1]}, align 32")
        return []

    b.native_values(begin, tuple(start), ())
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b) as trips:
        place = b.binary("urem", b.cast(b.frame.counters[-1], "i64"), b.constant("i64", 4))
        value = b.fit(b.times(expression(b, type, 1), b.read(total)), -BOUND, BOUND)

        def step(e: Emitter, operands: list[str]) -> list[str]:
            before = e.op("vec", f"load {vector}, ptr {slot[-1]}, align 32")
            old = e.op("lane", f"extractelement {vector} {before}, i64 {operands[1]}")
            after = e.op("vec", f"insertelement {vector} {before}, {IR_TYPES[type]} {operands[0]}, i64 {operands[1]}")
            e.do(f"store {vector} {after}, ptr {slot[-1]}, align 32")
            return [old, e.op("lane", f"extractelement {vector} {after}, i64 1")]

        old, kept = b.native_values(step, (value, place), [(type, -BOUND, BOUND)] * 2)
        accumulate(b, total, b.times(old, kept), trips)
    return b.read(total)


@idiom("atomic-add", "V3", "D7", native=True, weight=2.0)
def atomic_add(b: Builder) -> Expr:
    """A loop adds to (or subtracts from) elements of an array atomically; a later read needs the sum."""
    type = b.main_type
    count = b.choices.integer("count", 1, 3)
    region = b.allocate("stack", type, count, visible=False)
    for number in range(count):
        b.store(region, b.constant("i64", number), b.fit(expression(b, type, 1), -1.0, 1.0))
    operation = b.choices.choose("operation", ("fadd", "fsub"))
    ordering = b.choices.choose("ordering", ("monotonic", "seq_cst"))
    with counted_at_run_time(b) as trips:
        place = b.binary("urem", b.cast(b.frame.counters[-1], "i64"), b.constant("i64", count))
        room = (BOUND - 1.0) / (2 * trips)
        value = b.fit(expression(b, type, 2), -room, room)

        def emit(e: Emitter, operands: list[str]) -> list[str]:
            text = f"atomicrmw {operation} ptr {operands[1]}, {IR_TYPES[type]} {operands[0]} {ordering}"
            e.op("old", f"{text}, align {SIZES[type]}")
            return []

        b.native_values(emit, (value, b.address(region, place)), ())
    x = b.let(b.load(region, b.constant("i64", 0)))
    return b.times(x, b.load(region, b.constant("i64", count - 1)))


@idiom("atomic-exchange", "V3", "D7", "P8", native=True)
def atomic_exchange(b: Builder) -> Expr:
    """A loop exchanges elements of an array for new values, or keeps the larger or smaller one, atomically."""
    type = b.main_type
    region = b.allocate("stack", type, 2, visible=False)
    for number in range(2):
        b.store(region, b.constant("i64", number), expression(b, type, 1))
    operation = b.choices.choose("operation", ("xchg", "fmax", "fmin"))
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b) as trips:
        place = b.binary("urem", b.cast(b.frame.counters[-1], "i64"), b.constant("i64", 2))
        value = b.fit(b.plus(expression(b, type, 2), b.odd(type)), -BOUND, BOUND)

        def emit(e: Emitter, operands: list[str]) -> list[str]:
            text = f"atomicrmw {operation} ptr {operands[1]}, {IR_TYPES[type]} {operands[0]} monotonic"
            return [e.op("old", f"{text}, align {SIZES[type]}")]

        old = b.native_values(emit, (value, b.address(region, place)), [(type, -BOUND, BOUND)])[0]
        accumulate(b, total, b.square(old), trips)
    elements = (b.load(region, b.constant("i64", number)) for number in range(2))
    return b.plus(b.read(total), b.times(*elements))


@idiom("masked-lanes", "V1", "V7", native=True)
def masked_lanes(b: Builder) -> Expr:
    """Four neighbours are loaded under a mask, in a row or one by one, and stored under another one."""
    type = b.main_type
    word, size = IR_TYPES[type], SIZES[type]
    vector = f"<4 x {word}>"
    region = b.allocate("heap", type, 4, visible=False)
    for number in range(4):
        b.store(region, b.constant("i64", number), expression(b, type, 1))
    b.frame.locked += 1
    b.frame.held += 1
    one_by_one = b.choices.flag("one-by-one", 0.5)
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b) as trips:
        number = b.binary("urem", b.cast(b.frame.counters[-1], "i64"), b.constant("i64", 4))
        other = b.fit(b.plus(expression(b, type, 1), b.read(total)), -BOUND, BOUND)

        def emit(e: Emitter, operands: list[str]) -> list[str]:
            base, lane, replacement = operands
            numbers = e.op("numbers", f"insertelement <4 x i64> poison, i64 {lane}, i64 0")
            numbers = e.op(
                "numbers", f"shufflevector <4 x i64> {numbers}, <4 x i64> poison, <4 x i32> zeroinitializer"
            )  # fmt: skip
            steps = "<i64 0, i64 1, i64 2, i64 3>"
            mask = e.op("mask", f"icmp ule <4 x i64> {steps}, {numbers}")
            rest = e.op("vec", f"insertelement {vector} zeroinitializer, {word} {replacement}, i64 3")
            suffix = f"v4{type}.v4p0" if one_by_one else f"v4{type}.p0"
            place = base
            if one_by_one:
                place = e.op("places", f"getelementptr {word}, ptr {base}, <4 x i64> {steps}")
            pointer = "<4 x ptr>" if one_by_one else "ptr"
            load, store = ("gather", "scatter") if one_by_one else ("load", "store")
            e.module.declare(f"llvm.masked.{load}.{suffix}", f"{vector} %s({pointer}, <4 x i1>, {vector})")
            e.module.declare(f"llvm.masked.{store}.{suffix}", f"void %s({vector}, {pointer}, <4 x i1>)")
            at = f"{pointer} align {size} {place}"
            old = e.op("vec", f"call {vector} @llvm.masked.{load}.{suffix}({at}, <4 x i1> {mask}, {vector} {rest})")
            halves = ", ".join(f"{word} 5.0e-01" for _ in range(4))
            mixed = e.op("vec", f"fmul {vector} {e.op('vec', f'fadd {vector} {old}, {rest}')}, <{halves}>")
            others = e.op("mask", f"icmp ne <4 x i64> {steps}, {numbers}")
            e.do(f"call void @llvm.masked.{store}.{suffix}({vector} {mixed}, {at}, <4 x i1> {others})")
            return [e.op("lane", f"extractelement {vector} {old}, i64 {lane}")]

        operands = (region.pointer, number, other)
        x = b.native_values(emit, operands, [(type, -BOUND, BOUND)])[0]
        accumulate(b, total, b.square(x), trips)
    last = b.let(b.times(b.load(region, b.constant("i64", 1)), b.load(region, b.constant("i64", 3))))
    b.free(region)
    b.frame.locked -= 1
    b.frame.held -= 1
    return b.plus(b.read(total), last)


@idiom("grown-array", "M9", "A14", "X2", native=True)
def grown_array(b: Builder) -> Expr:
    """An array on the heap grows by realloc in a loop, as a vector does that is appended to."""
    type = b.main_type
    region = b.allocate("heap", type, 1, visible=False)
    b.store(region, b.constant("i64", 0), expression(b, type, 1))
    b.frame.locked += 1
    b.frame.held += 1
    total = b.variable(b.constant(type, 0.0))
    array = b.variable(region.pointer, hint="grown", visible=False)
    one = b.constant("i64", 1)
    length = b.variable(one, 1, 1 + TRIP_LIMIT, "length", visible=False)
    with counted_at_run_time(b) as trips:
        end = b.let(b.read(length), "end", visible=False)

        def emit(e: Emitter, operands: list[str]) -> list[str]:
            e.module.declare("realloc", "ptr %s(ptr, i64)", e.style.malloc_attributes.partition(" ")[0])
            size = e.op("size", f"mul i64 {operands[1]}, {SIZES[type]}")
            more = e.op("size", f"add i64 {size}, {SIZES[type]}")
            return [e.op("grown", f"call ptr @realloc(ptr {operands[0]}, i64 {more})")]

        grown = b.native_values(emit, (b.read(array), end), [("ptr", 0, 0)])[0]
        b.add(Assign(array, grown))
        inside = Region(b.name("grown"), b.read(array), type, 1, -BOUND, BOUND, "alias")
        x = b.let(b.load(inside, b.minus(end, one)))
        value = b.times(b.math("sin", x), expression(b, type, 1))
        b.store(inside, end, value)
        b.add(Assign(length, b.plus(end, one)))
        accumulate(b, total, b.square(x), trips)
    b.free(Region("", b.read(array), type, 1, -BOUND, BOUND, "alias"))
    b.frame.locked -= 1
    b.frame.held -= 1
    return b.read(total)


@idiom("moved-onto-itself", "M5", "M7")
def moved_onto_itself(b: Builder) -> Expr:
    """An array is shifted by memmove onto itself in a loop, as a queue of values is."""
    type = b.main_type
    count = b.choices.integer("count", 3, 5)
    region = b.allocate(b.choices.choose("where", ("stack", "heap")), type, count, visible=False)
    heap = region.kind == "heap"
    b.frame.locked += heap
    b.frame.held += heap
    for number in range(count):
        b.store(region, b.constant("i64", number), expression(b, type, 1))
    up = b.choices.flag("up", 0.5)
    size = b.constant("i64", (count - 1) * SIZES[type])
    total = b.variable(b.constant(type, 0.0))
    with counted(b) as trips:
        low, high = b.address(region, b.constant("i64", 0)), b.address(region, b.constant("i64", 1))
        b.add(Copy(high if up else low, low if up else high, size, "memmove"))
        free = b.constant("i64", 0 if up else count - 1)
        b.store(region, free, b.plus(b.read(total), b.times(b.load(region, free), expression(b, type, 1))))
        accumulate(b, total, b.times(b.load(region, b.constant("i64", 1)), b.load(region, free)), trips)
    result = b.let(b.plus(b.read(total), b.load(region, b.constant("i64", count // 2))))
    if heap:
        b.free(region)
    b.frame.locked -= heap
    b.frame.held -= heap
    return result


@idiom("constants-copied-in", "M1", "G4", "CM1")
def constants_copied_in(b: Builder) -> Expr:
    """A constant table is copied over active memory, partly, and some of that becomes active again."""
    type = b.main_type
    values = tuple(b.choices.real("entry", -1.5, 1.5, digits=2) for _ in range(4))
    table = b.table(type, values)
    region = b.allocate("stack", type, 4, visible=False)
    for number in range(4):
        b.store(region, b.constant("i64", number), expression(b, type, 1))
    x = b.let(b.times(b.load(region, b.constant("i64", 0)), b.load(region, b.constant("i64", 3))))
    sizes = [size for size in b.frame.sizes if size.hi <= 4 and size.lo >= 0]
    length = b.cast(sizes[-1], "i64") if sizes else b.constant("i64", b.choices.integer("length", 1, 4))
    with counted(b, trips=2, shape="constant"):
        b.add(Copy(region.pointer, table.pointer, b.times(length, b.constant("i64", SIZES[type]))))
        place = b.constant("i64", b.choices.integer("place", 0, 3))
        b.store(region, place, b.times(b.plus(b.load(region, place), x), b.constant(type, 0.5)))
    return b.plus(b.times(x, b.load(region, b.constant("i64", 0))), b.load(region, place))


@idiom("void-call", "D4", "RC5")
def void_call(b: Builder) -> Expr:
    """A function without a result adds what it makes of two numbers to memory, several times."""
    type = b.main_type
    parameters = ((type, -BOUND, BOUND), (type, -BOUND, BOUND))
    with b.helper("add_to", parameters, (), apart=0.7) as (function, (x, y)):
        inside = b.region_parameter(type, 2, writable=True)
        zero, one = b.constant("i64", 0), b.constant("i64", 1)
        half = b.constant(type, 0.5)
        b.store(inside, zero, b.plus(b.times(b.load(inside, zero), half), b.times(x, y)))
        b.store(inside, one, b.plus(b.times(b.load(inside, one), b.load(inside, zero)), b.fit(x, -1.0, 1.0)))
        b.add(Return(()))
    region = b.allocate("stack", type, 2, visible=False)
    b.store(region, zero, expression(b, type, 1))
    b.store(region, one, b.constant(type, 1.0))
    with counted_at_run_time(b):
        arguments = [b.fit(expression(b, type, 2), -BOUND, BOUND) for _ in range(2)]
        b.add(Do(b.call(function, (*arguments, region.pointer))))
    return b.times(b.load(region, zero), b.load(region, one))


@idiom("filled-by-copy", "T4", "M10")
def filled_by_copy(b: Builder) -> Expr:
    """A heap array is filled by memcpy alone from active memory, read as factors, and overwritten through a callee."""
    type = b.main_type
    sources = [region for region in b.readable(type) if region.kind == "argument" and region.count >= 2]
    if not sources:
        raise GaveUp("no array to copy from")
    source = sources[b.choices.integer("source", 0, len(sources) - 1)]
    count = source.count
    with b.helper("clear", (), ()) as (function, ()):
        inside = b.region_parameter(type, count, writable=True)
        b.add(Fill(inside.pointer, b.constant("i64", count * element_size(type))))
        b.add(Return(()))
    copy = b.allocate("heap", type, count, visible=False)
    copy.lo, copy.hi = min(source.lo, 0.0), max(source.hi, 0.0)
    b.frame.locked += 1
    b.frame.held += 1
    size = b.constant("i64", count * SIZES[type])
    total = b.variable(b.constant(type, 0.0))
    with counted(b) as trips:
        b.add(Copy(copy.pointer, source.pointer, size))
        place = b.binary("urem", b.cast(b.frame.counters[-1], "i64"), b.constant("i64", count))
        x = b.let(b.load(copy, place))
        b.add(Do(b.call(function, (copy.pointer,))))
        value = b.plus(b.times(x, x), b.load(copy, place))
        accumulate(b, total, b.fit(value, -BOUND, BOUND), trips)
    b.free(copy)
    b.frame.locked -= 1
    b.frame.held -= 1
    return b.read(total)
