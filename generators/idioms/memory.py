"""Class M: memcpy, memset, mixed structs, padding, packed access."""

from __future__ import annotations

from generators.builder import BOUND, Builder
from generators.emit import Emitter
from generators.expressions import expression
from generators.idioms import idiom
from generators.program import IR_TYPES, SIZES, Copy, Expr, Fill, element_size
from generators.statements import accumulate, counted


@idiom("mixed-struct-copied", "M1", "M10", "M12")
def mixed_struct(b: Builder) -> Expr:
    """A struct of floats and integers, with padding, is copied whole."""
    type = b.main_type
    fields = ("i32", type, "i32", type) if b.choices.flag("padding", 0.6) else ("i64", type)
    one = b.allocate("stack", fields, 1, visible=False)
    two = b.allocate("stack", fields, 1, visible=False)
    size = b.constant("i64", element_size(fields))
    cleared = b.choices.flag("cleared", 0.5)
    if cleared:
        b.add(Fill(one.pointer, size))
    for number, word in enumerate(fields):
        value = expression(b, type, 1) if word == type else b.constant(word, b.choices.integer("integer", 0, 3))
        b.store(one, None, value, number)
    b.add(Copy(two.pointer, one.pointer, size))
    two.integers = (0, 3)
    total = b.times(b.load(two, None, 1), b.load(two, None, len(fields) - 1))
    return b.plus(total, b.cast(b.load(two, None, 0), type))


@idiom("array-of-structs", "M11", "M2")
def array_of_structs(b: Builder) -> Expr:
    """An array of {float, int} structs, filled and summed in loops with mixed strides."""
    type = b.main_type
    fields = (type, "i32", type) if b.choices.flag("three", 0.5) else (type, "i64")
    count = b.choices.integer("count", 2, 4)
    region = b.allocate("stack", fields, count, visible=False)
    region.integers = (0, 3)
    if b.choices.flag("memset", 0.5):
        b.add(Fill(region.pointer, b.constant("i64", element_size(fields) * count)))
    with counted(b, trips=count, shape="constant"):
        place = b.cast(b.frame.counters[-1], "i64")
        for number, word in enumerate(fields):
            value = expression(b, type, 1) if word == type else b.constant(word, b.choices.integer("integer", 0, 3))
            b.store(region, place, value, number)
    total = b.variable(b.constant(type, 0.0))
    last = len(fields) - 1
    with counted(b, trips=count, shape="constant") as trips:
        place = b.cast(b.frame.counters[-1], "i64")
        x = b.load(region, place, 0)
        y = b.load(region, place, last) if fields[last] == type else b.cast(b.load(region, place, 1), type)
        accumulate(b, total, b.times(x, y), trips)
    return b.read(total)


@idiom("memset-in-loop", "M4", "M3")
def memset_in_loop(b: Builder) -> Expr:
    """A stack slot is cleared by memset at the start of each iteration, then partly written."""
    type = b.main_type
    local = b.allocate("stack", type, 4, visible=False)
    total = b.variable(b.constant(type, 0.0))
    with counted(b) as trips:
        b.add(Fill(local.pointer, b.constant("i64", 4 * SIZES[type])))
        place = b.binary("urem", b.cast(b.frame.counters[-1], "i64"), b.constant("i64", 4))
        b.store(local, place, expression(b, type, 2))
        x = b.load(local, b.constant("i64", b.choices.integer("place", 0, 3)))
        accumulate(b, total, b.plus(b.times(x, x), b.load(local, b.constant("i64", 0))), trips)
    return b.read(total)


@idiom("bytes-slot", "M4", "M15", "M16", native=True)
def bytes_slot(b: Builder) -> Expr:
    """An untyped `[32 x i8]` slot holds floats at run-time offsets; it is cleared and copied as bytes."""
    type = b.main_type
    word, size = IR_TYPES[type], SIZES[type]
    x, y = (b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in range(2))
    clear = b.choices.flag("clear", 0.6)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        one, two = e.name("bytes"), e.name("bytes")
        e.allocas += [f"  {slot} = alloca [32 x i8], align 8" for slot in (one, two)]
        e.module.declare("llvm.memset.p0.i64", "void %s(ptr, i8, i64, i1)")
        e.module.declare("llvm.memcpy.p0.p0.i64", "void %s(ptr, ptr, i64, i1)")
        e.do(f"call void @llvm.memset.p0.i64(ptr {one}, i8 0, i64 32, i1 false)")
        second = e.op("place", f"getelementptr i8, ptr {one}, i64 {2 * size}")
        e.do(f"store {word} {operands[0]}, ptr {one}, align {size}")
        e.do(f"store {word} {operands[1]}, ptr {second}, align {size}")
        e.do(f"call void @llvm.memcpy.p0.p0.i64(ptr {two}, ptr {one}, i64 32, i1 false)")
        if clear:
            e.do(f"call void @llvm.memset.p0.i64(ptr {one}, i8 0, i64 32, i1 false)")
        copied = e.op("place", f"getelementptr i8, ptr {two}, i64 {2 * size}")
        return [e.op("float", f"load {word}, ptr {place}, align {size}") for place in (two, copied, one)]

    first, second, third = b.native_values(emit, (x, y), [(type, -BOUND, BOUND)] * 3)
    return b.plus(b.times(first, second), third)


@idiom("packed", "M18", native=True, weight=0.6)
def packed(b: Builder) -> Expr:
    """Floats at odd byte offsets, as in packed structs."""
    type = b.main_type
    word, size = IR_TYPES[type], SIZES[type]
    offset = b.choices.integer("offset", 1, 3)
    x, y = (b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in range(2))

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        slot = e.name("packed")
        struct = f"<{{ [{offset} x i8], {word}, {word} }}>"
        e.allocas.append(f"  {slot} = alloca {struct}, align 1")
        places = [e.op("fld", f"getelementptr {struct}, ptr {slot}, i32 0, i32 {number}") for number in (1, 2)]
        for place, operand in zip(places, operands, strict=True):
            e.do(f"store {word} {operand}, ptr {place}, align 1")
        moved = e.op("place", f"getelementptr i8, ptr {slot}, i64 {offset + size}")
        return [e.op("float", f"load {word}, ptr {place}, align 1") for place in (places[0], moved)]

    first, second = b.native_values(emit, (x, y), [(type, -BOUND, BOUND)] * 2)
    return b.times(first, second)


@idiom("copy-one", "M7", "M6")
def copy_one(b: Builder) -> Expr:
    """memcpy of single elements, and a reversed copy by a loop."""
    type = b.main_type
    regions = b.readable(type)
    local = b.allocate("stack", type, 3, visible=False)
    for number in range(3):
        place = b.constant("i64", number)
        if regions and number != 1:
            region = regions[b.choices.integer("region", 0, len(regions) - 1)]
            source = b.address(region, b.constant("i64", b.choices.integer("place", 0, region.count - 1)))
            b.add(Copy(b.address(local, place), source, b.constant("i64", SIZES[type])))
        else:
            b.store(local, place, expression(b, type, 1))
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=3, shape="constant") as trips:
        here = b.cast(b.frame.counters[-1], "i64")
        mirrored = b.load(local, b.minus(b.constant("i64", 2), here))
        accumulate(b, total, b.times(b.load(local, here), mirrored), trips)
    return b.read(total)
