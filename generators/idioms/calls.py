"""Class RC, S and A2: recursion, indirect calls, struct results, several calls of one function."""

from __future__ import annotations

from generators.builder import BOUND, Builder
from generators.emit import Emitter
from generators.expressions import condition, expression
from generators.idioms import idiom
from generators.program import IR_TYPES, Do, Expr, Function, If, Return, Table
from generators.statements import accumulate, counted, counted_at_run_time


def _unary(b: Builder, name: str = "g") -> Function:
    """A helper of one scalar with a random body."""
    type = b.main_type
    with b.helper(name, ((type, -BOUND, BOUND),), (type,)) as (function, _):
        value = expression(b, type, 2)
        b.add(Return((b.fit(value, -BOUND, BOUND),)))
    return function


@idiom("helper", "RC5", "N4", weight=2.0)
def helper(b: Builder) -> Expr:
    """A function with a loop or a branch inside, called twice with different arguments."""
    type = b.main_type
    parameters = ((type, -BOUND, BOUND), (type, -BOUND, BOUND))
    with b.helper("g", parameters, (type,)) as (function, (x, y)):
        if b.choices.flag("loop", 0.6):
            total = b.variable(y, hint="s")
            with counted(b):
                b.set(total, b.plus(b.times(b.read(total), b.constant(type, 0.5)), expression(b, type, 2)))
            value = b.times(b.read(total), x)
        else:
            value = b.select(condition(b), expression(b, type, 2), expression(b, type, 1), "branch")
        b.add(Return((b.fit(value, -BOUND, BOUND),)))
    args = [b.fit(expression(b, type, 1), -BOUND, BOUND) for _ in parameters]
    first = b.let(b.call(function, args), "r")
    if b.choices.flag("constant-argument", 0.3):
        args[0] = b.drawn(type, -1.0, 1.0)
    return b.plus(first, b.call(function, (args[0], b.fit(first, -BOUND, BOUND))))


@idiom("recursion", "RC1", "T6")
def recursion(b: Builder) -> Expr:
    """A function that calls itself with a depth counter, multiplying before or after."""
    type = b.main_type
    with b.helper("rec", ((type, -BOUND, BOUND), ("i32", 0, 6)), (type,)) as (function, (x, depth)):
        stop = b.compare("sle", depth, b.constant("i32", 0))
        b.add(If(stop, [Return((x,))], []))
        smaller = b.fit(b.math(b.choices.choose("function", ("sin", "atan", "tanh")), b.times(x, x)), -BOUND, BOUND)
        inner = b.let(b.call(function, (smaller, b.minus(depth, b.constant("i32", 1)))), "r")
        b.add(Return((b.fit(b.plus(b.times(inner, x), expression(b, type, 1)), -BOUND, BOUND),)))
    levels = b.constant("i32", b.choices.integer("depth", 0, 4))
    return b.let(b.call(function, (b.fit(expression(b, type, 1), -BOUND, BOUND), levels)), "r")


@idiom("mutual-recursion", "RC1")
def mutual_recursion(b: Builder) -> Expr:
    """Two functions that call each other."""
    type = b.main_type
    other = Function("odd" + b.name("_"), results=(type,))
    parameters = ((type, -BOUND, BOUND), ("i32", 0, 6))
    with b.helper("even", parameters, (type,)) as (even, (x, depth)):
        b.add(If(b.compare("sle", depth, b.constant("i32", 0)), [Return((x,))], []))
        half = b.fit(b.math("sin", x), -BOUND, BOUND)
        inner = b.let(b.call(other, (half, b.minus(depth, b.constant("i32", 1)))), "r")
        b.add(Return((b.fit(b.times(inner, x), -BOUND, BOUND),)))
    with b.helper("odd", parameters, (type,)) as (odd, (x, depth)):
        b.add(If(b.compare("sle", depth, b.constant("i32", 0)), [Return((b.times(x, b.constant(type, 0.5)),))], []))
        inner = b.let(b.call(even, (x, b.minus(depth, b.constant("i32", 1)))), "r")
        b.add(Return((b.fit(b.plus(inner, b.math("cos", x)), -BOUND, BOUND),)))
    other.name = odd.name
    levels = b.constant("i32", b.choices.integer("depth", 0, 4))
    return b.let(b.call(even, (b.fit(expression(b, type, 1), -BOUND, BOUND), levels)), "r")


@idiom("function-pointer", "P5", "RC2")
def function_pointer(b: Builder) -> Expr:
    """A function chosen at run time, called through its pointer."""
    type = b.main_type
    one, two = _unary(b), _unary(b)
    pointers = [Expr("function", "ptr", (), function) for function in (one, two)]
    op = b.choices.choose("form", ("select", "branch"))
    pointer = b.let(b.select(condition(b), pointers[0], pointers[1], op), "fp", visible=False)
    argument = b.fit(expression(b, type, 1), -BOUND, BOUND)
    b.frame.cost += one.cost * b.frame.trips
    return b.let(Expr("indirect", type, (pointer, argument), one, -BOUND, BOUND), "r")


@idiom("function-table", "RC2", "A2", "G3")
def function_table(b: Builder) -> Expr:
    """A constant table of functions, called in a loop."""
    type = b.main_type
    functions = tuple(_unary(b) for _ in b.choices.repeat("function", 1, 3))
    table = Table(b.name("functions"), "ptr", (), functions)
    b.program.tables.append(table)
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=max(2, len(functions)), shape="constant") as trips:
        place = b.cast(b.frame.counters[-1], "i64")
        place = b.binary("urem", place, b.constant("i64", len(functions)))
        slot = b.alias_of_table(table, place)
        argument = b.fit(expression(b, type, 1), -BOUND, BOUND)
        value = b.let(Expr("indirect", type, (slot, argument), functions[0], -BOUND, BOUND), "r")
        b.frame.cost += functions[0].cost * b.frame.trips
        accumulate(b, total, value, trips)
    return b.read(total)


@idiom("tail-called", "RC1", "RC2", native=True)
def tail_called(b: Builder) -> Expr:
    """Two functions go on in each other by tail calls that must stay such, through a table: each returns twice."""
    type = b.main_type
    table = Table(b.name("steps"), "ptr")
    b.program.tables.append(table)

    def go_on(e: Emitter, operands: list[str]) -> list[str]:
        value, depth = operands
        number = e.op("bit", f"and i32 {depth}, 1")
        slot = e.op("slot", f"getelementptr [2 x ptr], ptr @{table.name}, i32 0, i32 {number}")
        target = e.op("step", f"load ptr, ptr {slot}, align 8")
        word = IR_TYPES[type]
        result = e.op("call", f"musttail call {word} {target}({word} {value}, i32 {depth})")
        e.do(f"ret {word} {result}")
        e.dead = True
        return []

    functions: list[Function] = []
    for _ in range(2):
        with b.helper("step", ((type, -BOUND, BOUND), ("i32", 0, 4)), (type,)) as (function, (x, depth)):
            last = b.fit(b.times(x, expression(b, type, 1)), -BOUND, BOUND)
            b.add(If(b.compare("sle", depth, b.constant("i32", 0)), [Return((last,))], []))
            following = b.fit(b.plus(b.math("sin", x), expression(b, type, 1)), -BOUND, BOUND)
            b.native_values(go_on, (following, b.minus(depth, b.constant("i32", 1))), ())
        functions.append(function)
    table.functions = tuple(functions)
    depth = b.constant("i32", b.choices.integer("depth", 0, 4))
    b.frame.cost += 5 * functions[0].cost * b.frame.trips
    return b.let(b.call(functions[0], (b.fit(expression(b, type, 1), -BOUND, BOUND), depth)), "r")


@idiom("returns-apart", "P10", "RC4", native=True)
def returns_apart(b: Builder) -> Expr:
    """A function that returns from one place after it has changed memory, and from another by a tail call that must
    stay such."""
    type = b.main_type
    threshold = b.odd(type, -0.5, 0.8)
    place = b.constant("i64", b.choices.integer("place", 0, 1))
    functions: list[Function] = []

    def leave(e: Emitter, operands: list[str]) -> list[str]:
        word = IR_TYPES[type]
        arguments = f"{word} {operands[0]}, ptr {operands[1]}"
        e.do(f"ret {word} " + e.op("call", f"musttail call {word} @{functions[0].name}({arguments}) noinline"))
        e.dead = True
        return []

    for name in ("finish", "either"):
        with b.helper(name, ((type, -BOUND, BOUND),), (type,), apart=1.0) as (function, (x,)):
            inside = b.region_parameter(type, 2, writable=True, visible=False)
            old = b.let(b.load(inside, place))
            if functions:
                with b.block() as here:
                    b.store(inside, place, b.times(x, b.math("sin", old)))
                    b.add(Return((b.fit(b.times(old, expression(b, type, 1)), -BOUND, BOUND),)))
                b.add(If(b.compare("ogt", x, threshold), here, []))
                b.native_values(leave, (x, inside.pointer), ())
            else:
                b.store(inside, place, b.times(old, x))
                b.add(Return((b.fit(b.square(old), -BOUND, BOUND),)))
        functions.append(function)
    region = b.allocate("stack", type, 2, visible=False)
    for number in range(2):
        b.store(region, b.constant("i64", number), expression(b, type, 1))
    total = b.variable(b.constant(type, 0.0))
    with counted(b) as trips:
        argument = b.fit(b.plus(expression(b, type, 1), b.read(total)), -BOUND, BOUND)
        accumulate(b, total, b.call(functions[1], (argument, region.pointer)), trips)
    return b.plus(b.read(total), b.load(region, place))


@idiom("function-in-struct", "A2", "A21")
def function_in_struct(b: Builder) -> Expr:
    """A function pointer and an active number share a stack struct; the callee reads the number through the struct."""
    type = b.main_type
    fields = ("ptr", type, type)
    with b.helper("method", ((type, -BOUND, BOUND),), (type,)) as (function, (x,)):
        this = b.region_parameter(fields, 1, writable=False)
        b.add(Return((b.fit(b.plus(b.times(x, b.load(this, None, 1)), b.load(this, None, 2)), -BOUND, BOUND),)))
    made = b.allocate("stack", fields, 1, visible=False)
    b.store(made, None, Expr("function", "ptr", (), function), 0)
    b.store(made, None, expression(b, type, 1), 1)
    b.store(made, None, expression(b, type, 1), 2)
    pointer = b.let(b.load(made, None, 0), "fp", visible=False)
    argument = b.fit(expression(b, type, 1), -BOUND, BOUND)
    b.frame.cost += function.cost * b.frame.trips
    return b.let(Expr("indirect", type, (pointer, argument, made.pointer), function, -BOUND, BOUND), "r")


@idiom("struct-result", "S1", "S4", "S7")
def struct_result(b: Builder) -> Expr:
    """A function that returns two or three numbers, as a struct or an array."""
    type = b.main_type
    results = (type,) * b.choices.integer("results", 2, 3)
    with b.helper("pair", ((type, -BOUND, BOUND),), results, apart=0.8) as (function, (x,)):
        function.is_array = b.choices.flag("array", 0.4)
        values = [b.fit(b.times(x, expression(b, type, 1)), -BOUND, BOUND) for _ in results[1:]]
        b.add(Return((x, *values) if b.choices.flag("identity", 0.3) else (values[0], *values)))
    made = b.call_many(function, (b.fit(expression(b, type, 1), -BOUND, BOUND),))
    again = b.call_many(function, (b.fit(b.times(made[0], made[-1]), -BOUND, BOUND),))
    return b.plus(b.times(again[0], again[1]), made[-1])


@idiom("output-pointer", "D4", "S2", "D5")
def output_pointer(b: Builder) -> Expr:
    """A function that returns through two pointers to locals."""
    type = b.main_type
    with b.helper("split", ((type, -BOUND, BOUND),), (), apart=0.7) as (function, (x,)):
        first = b.region_parameter(type, 1, writable=True, visible=False)
        second = b.region_parameter(type, 1, writable=True, visible=False)
        b.store(first, None, b.times(x, expression(b, type, 1)))
        b.store(second, None, b.math("cos", x))
        b.add(Return(()))
    one = b.allocate("stack", type, 1, visible=False)
    two = b.allocate("stack", type, 1, visible=False)
    args = (b.fit(expression(b, type, 1), -BOUND, BOUND), one.pointer, two.pointer)
    b.add(Do(b.call(function, args)))
    x = b.let(b.load(one))
    if b.choices.flag("again", 0.4):
        b.add(Do(b.call(function, (b.fit(x, -BOUND, BOUND), one.pointer, two.pointer))))
    return b.plus(b.times(x, b.load(one)), b.load(two))


@idiom("made-by-callee", "D5", "X2", "RC2")
def made_by_callee(b: Builder) -> Expr:
    """A function allocates an array, fills it and returns it; its caller reads it and gives it back."""
    type = b.main_type
    with b.helper("make", ((type, -BOUND, BOUND),), ("ptr",), apart=0.7) as (function, (x,)):
        made = b.allocate("heap", type, 3, visible=False)
        for number in range(3):
            b.store(made, b.constant("i64", number), b.times(x, expression(b, type, 1)))
        b.add(Return((made.pointer,)))
    b.frame.locked += 1
    b.frame.held += 1
    pointer = b.let(b.call(function, (b.fit(expression(b, type, 1), -BOUND, BOUND),)), "made", visible=False)
    region = b.alias(b.name("alias"), pointer, made)
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b) as trips:
        place = b.binary("urem", b.cast(b.frame.counters[-1], "i64"), b.constant("i64", 3))
        x = b.let(b.load(region, place))
        accumulate(b, total, b.square(x), trips)
        if b.choices.flag("overwritten", 0.5):
            b.store(region, place, b.times(x, expression(b, type, 1)))
    b.free(region)
    b.frame.locked -= 1
    b.frame.held -= 1
    return b.read(total)


@idiom("call-in-loop", "T6", "T12", "L5")
def call_in_loop(b: Builder) -> Expr:
    """A function with its own cached values is called in a loop on the loop-carried state."""
    type = b.main_type
    function = _unary(b, "step")
    state = b.variable(b.fit(expression(b, type, 1), -BOUND, BOUND), hint="z")
    with counted(b):
        value = b.let(b.call(function, (b.read(state),)), "r")
        b.set(state, b.plus(b.times(b.read(state), b.constant(type, 0.5)), b.times(value, b.read(state))))
    return b.read(state)


@idiom("long-straight-line", "RC5", weight=0.5)
def straight_line(b: Builder) -> Expr:
    """Many dependent operations without a branch."""
    type = b.main_type
    x = b.let(b.fit(expression(b, type, 1), -1.0, 1.0))
    y = b.let(b.fit(expression(b, type, 1), -1.0, 1.0))
    for _ in b.choices.repeat("line", 4, 14):
        product = b.plus(b.times(x, y), b.drawn(type, -0.9, 0.9))
        x, y = y, b.let(b.fit(product, -1.0, 1.0), visible=False)
    return b.plus(x, y)
