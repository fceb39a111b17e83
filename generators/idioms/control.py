"""Class P, L and A3 in raw control flow: shared switch targets, lagged phis, irreducible loops (LLVM text)."""

from __future__ import annotations

from adfuzz.errors import GaveUp
from generators.builder import BOUND, Builder
from generators.emit import Emitter
from generators.expressions import expression
from generators.idioms import idiom
from generators.program import IR_TYPES, SIZES, Expr, Return
from generators.statements import counted


def _integer(b: Builder) -> Expr:
    numbers = b.frame.counters + b.frame.sizes
    if not numbers:
        return b.constant("i32", b.choices.integer("selector", 0, 3))
    return b.cast(numbers[-1], "i32")


@idiom("switch-shared", "P1", native=True)
def switch_shared(b: Builder) -> Expr:
    """Two cases of a switch lead to the same block, whose phi has two entries for one predecessor."""
    type = b.main_type
    word = IR_TYPES[type]
    x, y, z = (b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in range(3))

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        first, second, third, number = operands
        other, after = e.label("case"), e.label("merge")
        source = e.current
        e.do(f"switch i32 {number}, label %{other} [ i32 0, label %{after} i32 2, label %{after} ]")
        e.start(other)
        product = e.op("mul", f"fmul {word} {second}, {third}")
        e.jump(after)
        e.start(after)
        pairs = f"[ {first}, %{source} ], [ {first}, %{source} ], [ {product}, %{other} ]"
        return [e.op("phi", f"phi {word} {pairs}")]

    bound = BOUND * BOUND
    return b.native_values(emit, (x, y, z, _integer(b)), [(type, -bound, bound)])[0]


@idiom("unreachable-default", "P3", "P4", "X1", native=True)
def unreachable_default(b: Builder) -> Expr:
    """A switch over n & 1 whose default is unreachable."""
    type = b.main_type
    word = IR_TYPES[type]
    x, y = (b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in range(2))

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        first, second, number = operands
        zero, one, never, after = e.label("zero"), e.label("one"), e.label("never"), e.label("merge")
        bit = e.op("bit", f"and i32 {number}, 1")
        e.do(f"switch i32 {bit}, label %{never} [ i32 0, label %{zero} i32 1, label %{one} ]")
        e.start(never)
        e.do("unreachable")
        e.start(zero)
        left = e.op("mul", f"fmul {word} {first}, {second}")
        e.jump(after)
        e.start(one)
        right = e.op("sub", f"fsub {word} {first}, {second}")
        e.jump(after)
        e.start(after)
        return [e.op("phi", f"phi {word} [ {left}, %{zero} ], [ {right}, %{one} ]")]

    bound = BOUND * BOUND
    return b.native_values(emit, (x, y, _integer(b)), [(type, -bound, bound)])[0]


@idiom("lagged-phi", "L13", native=True)
def lagged_phi(b: Builder) -> Expr:
    """A phi takes another phi of its block on the back edge."""
    type = b.main_type
    word = IR_TYPES[type]
    x, y = (b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in range(2))
    trips = b.choices.integer("trips", 1, 5)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        body, after = e.label("body"), e.label("exit")
        before = e.current
        i, p, q, r, step, more = (e.name(hint) for hint in ("i", "p", "q", "r", "next", "more"))
        e.jump(body)
        e.start(body)
        e.do(f"{i} = phi i32 [ 0, %{before} ], [ {step}, %{body} ]")
        e.do(f"{p} = phi {word} [ {operands[0]}, %{before} ], [ {q}, %{body} ]")
        e.do(f"{q} = phi {word} [ {operands[1]}, %{before} ], [ {r}, %{body} ]")
        product = e.op("mul", f"fmul {word} {p}, 0.25")
        half = e.op("mul", f"fmul {word} {q}, 0.5")
        e.do(f"{r} = fadd {word} {product}, {half}")
        e.do(f"{step} = add i32 {i}, 1")
        e.do(f"{more} = icmp ult i32 {step}, {trips}")
        e.branch(more, body, after)
        e.start(after)
        return [p, q]

    first, second = b.native_values(emit, (x, y), [(type, -BOUND, BOUND)] * 2)
    return b.times(first, second)


@idiom("swapped-phis", "L13", "P5", native=True)
def swapped_phis(b: Builder) -> Expr:
    """Two phis swap their values on the back edge: adjoints must be copied in parallel."""
    type = b.main_type
    word = IR_TYPES[type]
    x, y = (b.fit(expression(b, type, 1), -1.0, 1.0) for _ in range(2))
    trips = b.choices.integer("trips", 1, 5)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        body, after = e.label("body"), e.label("exit")
        before = e.current
        i, p, q, s, step, more, total = (e.name(hint) for hint in ("i", "p", "q", "s", "next", "more", "total"))
        e.jump(body)
        e.start(body)
        e.do(f"{i} = phi i32 [ 0, %{before} ], [ {step}, %{body} ]")
        e.do(f"{p} = phi {word} [ {operands[0]}, %{before} ], [ {q}, %{body} ]")
        e.do(f"{q} = phi {word} [ {operands[1]}, %{before} ], [ {p}, %{body} ]")
        e.do(f"{s} = phi {word} [ 0.0, %{before} ], [ {total}, %{body} ]")
        square = e.op("mul", f"fmul {word} {p}, {p}")
        product = e.op("mul", f"fmul {word} {square}, {q}")
        e.do(f"{total} = fadd {word} {s}, {product}")
        e.do(f"{step} = add i32 {i}, 1")
        e.do(f"{more} = icmp ult i32 {step}, {trips}")
        e.branch(more, body, after)
        e.start(after)
        return [total]

    return b.native_values(emit, (x, y), [(type, -5.0, 5.0)])[0]


@idiom("irreducible", "L19", "L2", native=True, weight=0.7)
def irreducible(b: Builder) -> Expr:
    """A loop that is entered in two places."""
    type = b.main_type
    word = IR_TYPES[type]
    x, y = (b.fit(expression(b, type, 1), -1.0, 1.0) for _ in range(2))
    trips = b.choices.integer("trips", 1, 4)
    threshold = b.odd(type, -0.5, 0.5)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        one, two, after = e.label("one"), e.label("two"), e.label("exit")
        before = e.current
        enter = e.op("cmp", f"fcmp olt {word} {operands[0]}, {operands[2]}")
        names = [e.name(hint) for hint in ("a", "ai", "av", "bi", "bv", "next", "more", "c")]
        a, ai, av, bi, bv, step, more, c = names
        e.branch(enter, one, two)
        e.start(one)
        e.do(f"{ai} = phi i32 [ 0, %{before} ], [ {step}, %{two} ]")
        e.do(f"{av} = phi {word} [ {operands[0]}, %{before} ], [ {c}, %{two} ]")
        e.do(f"{a} = fmul {word} {av}, {operands[1]}")
        e.jump(two)
        e.start(two)
        e.do(f"{bi} = phi i32 [ 0, %{before} ], [ {ai}, %{one} ]")
        e.do(f"{bv} = phi {word} [ {operands[1]}, %{before} ], [ {a}, %{one} ]")
        square = e.op("mul", f"fmul {word} {bv}, {bv}")
        half = e.op("mul", f"fmul {word} {square}, 0.5")
        e.do(f"{c} = fadd {word} {half}, {operands[0]}")
        e.do(f"{step} = add i32 {bi}, 1")
        e.do(f"{more} = icmp ult i32 {step}, {trips}")
        e.branch(more, one, after)
        e.start(after)
        return [c]

    # |c| <= 0.5 * max(1, |c|)^2 + 1 in each round: at most four rounds from 1.5
    return b.native_values(emit, (b.fit(x, -0.5, 0.5), b.fit(y, -0.6, 0.6), threshold), [(type, -2.0, 2.0)])[0]


@idiom("pointer-phi", "A3", "P5", native=True)
def pointer_phi(b: Builder) -> Expr:
    """A loop-carried pointer walks through an array."""
    type = b.main_type
    regions = b.readable(type)
    if not regions:
        raise GaveUp("no array")
    region = regions[b.choices.integer("region", 0, len(regions) - 1)]
    word, size = IR_TYPES[type], SIZES[type]

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        body, after = e.label("body"), e.label("exit")
        before = e.current
        end = e.op("end", f"getelementptr inbounds {word}, ptr {operands[0]}, i64 {region.count}")
        p, s, step, more, total = (e.name(hint) for hint in ("p", "s", "next", "more", "total"))
        e.jump(body)
        e.start(body)
        e.do(f"{p} = phi ptr [ {operands[0]}, %{before} ], [ {step}, %{body} ]")
        e.do(f"{s} = phi {word} [ 1.0, %{before} ], [ {total}, %{body} ]")
        value = e.op("x", f"load {word}, ptr {p}, align {size}")
        half = e.op("mul", f"fmul {word} {s}, 0.5")
        product = e.op("mul", f"fmul {word} {half}, {value}")
        scaled = e.op("mul", f"fmul {word} {product}, 0.25")
        e.do(f"{total} = fadd {word} {scaled}, 1.0")
        e.do(f"{step} = getelementptr inbounds {word}, ptr {p}, i64 1")
        e.do(f"{more} = icmp ne ptr {step}, {end}")
        e.branch(more, body, after)
        e.start(after)
        return [total]

    b.spend(type, 4 * region.count)
    return b.native_values(emit, (region.pointer,), [(type, -2.0, 3.0)])[0]


@idiom("linked-cells", "A3", "A7", "X6", native=True, weight=0.7)
def linked_cells(b: Builder) -> Expr:
    """Each iteration stores into one of two cells and reads the other through a loop-carried pointer."""
    type = b.main_type
    word, size = IR_TYPES[type], SIZES[type]
    x, y = (b.fit(expression(b, type, 1), -1.0, 1.0) for _ in range(2))
    trips = b.choices.integer("trips", 1, 5)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        one, two = e.name("cell"), e.name("cell")
        e.allocas += [f"  {cell} = alloca {word}, align {size}" for cell in (one, two)]
        e.do(f"store {word} {operands[0]}, ptr {one}, align {size}")
        e.do(f"store {word} {operands[1]}, ptr {two}, align {size}")
        body, after = e.label("body"), e.label("exit")
        before = e.current
        i, p, q, step, more = (e.name(hint) for hint in ("i", "p", "q", "next", "more"))
        e.jump(body)
        e.start(body)
        e.do(f"{i} = phi i32 [ 0, %{before} ], [ {step}, %{body} ]")
        e.do(f"{p} = phi ptr [ {one}, %{before} ], [ {q}, %{body} ]")
        e.do(f"{q} = phi ptr [ {two}, %{before} ], [ {p}, %{body} ]")
        value = e.op("x", f"load {word}, ptr {p}, align {size}")
        product = e.op("mul", f"fmul {word} {value}, {operands[1]}")
        made = e.op("sub", f"fsub {word} {product}, 0.5")
        e.do(f"store {word} {made}, ptr {q}, align {size}")
        e.do(f"{step} = add i32 {i}, 1")
        e.do(f"{more} = icmp slt i32 {step}, {trips}")
        e.branch(more, body, after)
        e.start(after)
        return [e.op("x", f"load {word}, ptr {one}, align {size}"), e.op("x", f"load {word}, ptr {two}, align {size}")]

    first, second = b.native_values(emit, (x, y), [(type, -BOUND, BOUND)] * 2)
    return b.times(first, second)


@idiom("variable-length", "X3", native=True, weight=0.7)
def variable_length(b: Builder) -> Expr:
    """A variable-length array between stacksave and stackrestore, in a loop."""
    type = b.main_type
    word, size = IR_TYPES[type], SIZES[type]
    x = b.fit(expression(b, type, 1), -1.5, 1.5)
    total = b.variable(x, hint="s")
    with counted(b, trips=b.choices.integer("trips", 1, 3), shape="constant"):
        counter = b.cast(b.frame.counters[-1], "i64")

        def emit(e: Emitter, operands: list[str]) -> list[str]:
            e.module.declare("llvm.stacksave.p0", "ptr %s()")
            e.module.declare("llvm.stackrestore.p0", "void %s(ptr)")
            saved = e.op("saved", "call ptr @llvm.stacksave.p0()")
            length = e.op("n", f"add nuw nsw i64 {operands[1]}, 1")
            array = e.op("vla", f"alloca {word}, i64 {length}, align 16")
            last = e.op("place", f"getelementptr inbounds {word}, ptr {array}, i64 {operands[1]}")
            e.do(f"store {word} {operands[0]}, ptr {array}, align {size}")
            value = e.op("mul", f"fmul {word} {operands[0]}, {operands[0]}")
            e.do(f"store {word} {value}, ptr {last}, align {size}")
            result = e.op("x", f"load {word}, ptr {array}, align {size}")
            other = e.op("x", f"load {word}, ptr {last}, align {size}")
            e.do(f"call void @llvm.stackrestore.p0(ptr {saved})")
            return [e.op("add", f"fadd {word} {result}, {other}")]

        made = b.native_values(emit, (b.read(total), counter), [(type, -BOUND - 16, BOUND + 16)])[0]
        b.set(total, b.times(made, b.constant(type, 0.2)))
    return b.read(total)


@idiom("untouched-exit", "L1", "L2", native=True, weight=0.7)
def shared_exit(b: Builder) -> Expr:
    """Nested loops with a jump from the inner body straight to the exit that the outer header also takes."""
    type = b.main_type
    word = IR_TYPES[type]
    x, y = (b.fit(expression(b, type, 1), -0.9, 0.9) for _ in range(2))
    limit = b.odd(type, 0.0, 0.8)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        outer, inner, latch, after = e.label("outer"), e.label("inner"), e.label("latch"), e.label("exit")
        before = e.current
        names = ("i", "s", "j", "t", "in", "jn", "u", "stop", "more", "again")
        i, s, j, t, i_next, j_next, u, stop, more, again = (e.name(hint) for hint in names)
        check = e.label("check")
        e.jump(outer)
        e.start(outer)
        e.do(f"{i} = phi i32 [ 0, %{before} ], [ {i_next}, %{latch} ]")
        e.do(f"{s} = phi {word} [ {operands[0]}, %{before} ], [ {u}, %{latch} ]")
        e.do(f"{again} = icmp slt i32 {i}, 3")
        e.branch(again, inner, after)
        e.start(inner)
        e.do(f"{j} = phi i32 [ 0, %{outer} ], [ {j_next}, %{check} ]")
        e.do(f"{t} = phi {word} [ {s}, %{outer} ], [ {u}, %{check} ]")
        product = e.op("mul", f"fmul {word} {t}, {operands[1]}")
        e.do(f"{u} = fadd {word} {product}, 0.09375")
        e.do(f"{stop} = fcmp ogt {word} {u}, {operands[2]}")
        e.branch(stop, after, check)
        e.start(check)
        e.do(f"{j_next} = add i32 {j}, 1")
        e.do(f"{more} = icmp slt i32 {j_next}, 2")
        e.branch(more, inner, latch)
        e.start(latch)
        e.do(f"{i_next} = add i32 {i}, 1")
        e.jump(outer)
        e.start(after)
        return [e.op("phi", f"phi {word} [ {s}, %{outer} ], [ {u}, %{inner} ]")]

    return b.native_values(emit, (x, y, limit), [(type, -2.0, 2.0)])[0]


@idiom("computed-goto", "L19", "L2", native=True, weight=0.7)
def computed_goto(b: Builder) -> Expr:
    """A little interpreter: a loop jumps to the address that a table holds for each step, as threaded code does."""
    type = b.main_type
    word = IR_TYPES[type]
    x, y = (b.fit(expression(b, type, 1), -1.0, 1.0) for _ in range(2))
    program = [b.choices.integer("step", 0, 1) for _ in range(b.choices.integer("steps", 1, 4))]
    turn = _integer(b)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        first, second, number = operands
        labels = [e.label("plus"), e.label("times")]
        head, end, source = e.label("next"), e.label("stop"), e.current
        table = e.op("table", "alloca [2 x ptr], align 16")
        for place, label in enumerate(labels):
            slot = e.op("slot", f"getelementptr [2 x ptr], ptr {table}, i64 0, i64 {place}")
            e.do(f"store ptr blockaddress(@{e.function.name}, %{label}), ptr {slot}, align 8")
        low = e.op("low", f"and i32 {number}, 1")
        e.jump(head)
        e.start(head)
        counter, value = e.name("pc"), e.name("acc")
        place = len(e.lines)
        word_of_step = e.op("word", f"lshr i32 {sum(step << k for k, step in enumerate(program))}, {counter}")
        mixed = e.op("mixed", f"xor i32 {word_of_step}, {low}")
        step = e.op("step", f"and i32 {mixed}, 1")
        wide = e.op("wide", f"zext i32 {step} to i64")
        slot = e.op("slot", f"getelementptr [2 x ptr], ptr {table}, i64 0, i64 {wide}")
        target = e.op("target", f"load ptr, ptr {slot}, align 8")
        e.do(f"indirectbr ptr {target}, [label %{labels[0]}, label %{labels[1]}]")
        after = e.label("after")
        made: list[str] = []
        for label, opcode, other in zip(labels, ("fadd", "fmul"), (second, second), strict=True):
            e.start(label)
            made.append(e.op("acc", f"{opcode} {word} {value}, {other}"))
            e.jump(after)
        e.start(after)
        pairs = ", ".join(f"[ {result}, %{label} ]" for result, label in zip(made, labels, strict=True))
        result = e.op("acc", f"phi {word} {pairs}")
        following = e.op("pc", f"add nuw nsw i32 {counter}, 1")
        more = e.op("more", f"icmp ult i32 {following}, {len(program)}")
        e.branch(more, head, end)
        e.lines[place:place] = [
            f"  {counter} = phi i32 [ 0, %{source} ], [ {following}, %{after} ]",
            f"  {value} = phi {word} [ {first}, %{source} ], [ {result}, %{after} ]",
        ]
        e.start(end)
        return [result]

    return b.native_values(emit, (x, y, turn), [(type, -5.0, 5.0)])[0]


@idiom("may-throw", "P10", native=True, weight=0.7)
def may_throw(b: Builder) -> Expr:
    """A helper that throws on numbers that never come is invoked; what is caught is given up, or thrown on."""
    type = b.main_type
    word = IR_TYPES[type]
    never = b.choices.integer("never", 1000, 9999)

    def throw(e: Emitter, operands: list[str]) -> list[str]:
        e.unwinds = True
        bad, good = e.label("throw"), e.label("calm")
        e.branch(e.op("odd", f"icmp eq i32 {operands[0]}, {never}"), bad, good)
        e.start(bad)
        e.module.declare("__cxa_allocate_exception", "ptr %s(i64)")
        e.module.external("_ZTIi")
        e.module.declare("__cxa_throw", "void %s(ptr, ptr, ptr)")
        room = e.op("room", "call ptr @__cxa_allocate_exception(i64 4)")
        e.do(f"store i32 {operands[0]}, ptr {room}, align 4")
        e.do(f"call void @__cxa_throw(ptr {room}, ptr @_ZTIi, ptr null)")
        e.do("unreachable")
        e.start(good)
        return []

    with b.helper("guarded", ((type, -BOUND, BOUND), ("i32", -100, 100)), (type,)) as (function, (x, number)):
        b.native_values(throw, (number,), ())
        b.add(Return((b.fit(b.times(x, expression(b, type, 1)), -BOUND, BOUND),)))
    argument = b.fit(expression(b, type, 1), -BOUND, BOUND)
    call = b.call(function, (argument, _integer(b)))
    caught = b.choices.flag("caught", 0.5)

    def emit(e: Emitter, operands: list[str]) -> list[str]:
        e.unwinds, e.personality = True, "__gxx_personality_v0"
        fine, pad, after = e.label("fine"), e.label("pad"), e.label("merge")
        text = f"({word} {operands[0]}, i32 {operands[1]}) to label %{fine} unwind label %{pad}"
        result = e.op("call", f"invoke {word} @{function.name}{text}")
        e.start(fine)
        e.jump(after)
        e.start(pad)
        if not caught:
            e.do("resume { ptr, i32 } " + e.op("lp", "landingpad { ptr, i32 } cleanup"))
            e.start(after)
            return [result]
        landed = e.op("lp", "landingpad { ptr, i32 } catch ptr null")
        e.module.declare("__cxa_begin_catch", "ptr %s(ptr)")
        e.module.declare("__cxa_end_catch", "void %s()")
        thrown = e.op("ev", f"extractvalue {{ ptr, i32 }} {landed}, 0")
        e.op("call", f"call ptr @__cxa_begin_catch(ptr {thrown})")
        e.do("call void @__cxa_end_catch()")
        e.jump(after)
        e.start(after)
        zero = "0.000000e+00"
        return [e.op("phi", f"phi {word} [ {result}, %{fine} ], [ {zero}, %{pad} ]")]

    return b.native_values(emit, call.args, [(type, -BOUND, BOUND)])[0]
