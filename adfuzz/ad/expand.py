"""Operations that mean simpler ones, written out before differentiation: masked memory, lanes, matrices, addresses.

An expander gets a builder before the call and the call, and returns what stands for its result; None leaves the call as
it is. What is written out is an exact definition (LangRef, C), so all analyses and both sweeps need to know loads,
stores, shuffles and scalar arithmetic only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from adfuzz.ad import chosen_bits, complex_parts, device_memory, julia_calls, processor_lanes
from adfuzz.ad.narrow import is_too_wide, narrowed
from adfuzz.ad.rules import callee_key
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Alias, Function, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Constant, ConstantInt, Value

Expander = Callable[[Builder, Call], Value | None]
EXPANDERS: dict[str, Expander] = {
    **device_memory.EXPANDERS, **chosen_bits.EXPANDERS, **complex_parts.EXPANDERS, **julia_calls.EXPANDERS,
    **processor_lanes.EXPANDERS,
}  # fmt: skip


def expands(*names: str) -> Callable[[Expander], Expander]:
    """Enter an expander under the names of functions, intrinsics without their mangling."""

    def enter(function: Expander) -> Expander:
        EXPANDERS.update(dict.fromkeys(names, function))
        return function

    return enter


def expander_of(i: Instruction) -> Expander | None:
    """The expander of a call of a declared function, if there is one."""
    if not isinstance(i, Call) or i.opcode != "call" or not isinstance(i.callee, Function):
        return None
    return EXPANDERS.get(callee_key(i.callee.name)) if i.callee.is_declaration else None


def expand(i: Instruction) -> bool:
    """Write `i` out where it stands, if it means something simpler."""
    target = aliased(i)
    if target is not None:
        i.set_operand(len(i.operands) - 1, target)
        return True
    made: Value | None = None
    b = Builder(i.parent, i) if i.parent is not None else None
    assert b is not None
    b.origin = i
    b.fast_math = i.flags if isinstance(i, Call) else ()
    expander = expander_of(i)
    if expander is not None:
        assert isinstance(i, Call)
        made = expander(b, i)
    elif i.opcode == "inttoptr":
        made = _address(b, i)
    elif isinstance(i, Load):
        made = narrowed(b, i)
    elif i.opcode == "mul":
        made = chosen_bits.repetition(b, i)
    if made is None:
        return False
    if i.type is not ty.VOID:
        i.replace_all_uses_with(made)
    i.erase()
    return True


def may_expand(i: Instruction) -> bool:
    """Whether `expand` may have something to do."""
    if aliased(i) is not None:
        return True
    if isinstance(i, Load):
        return is_too_wide(i)
    if i.opcode == "mul":
        return chosen_bits.is_repetition(i)
    return expander_of(i) is not None or (i.opcode == "inttoptr" and base_address(i.operands[0]) is not None)


def aliased(i: Instruction) -> Function | None:
    """The function that a call reaches by another name, None if it has one name only or another may take its place."""
    target = i.callee if isinstance(i, Call) else None
    if not isinstance(target, Alias):
        return None
    while isinstance(target, Alias) and target.kind == "alias" and not target.linkage.startswith(("weak", "linkonce")):
        target = target.target
    if not isinstance(target, Function) or not isinstance(i, Call):
        return None
    return target if target.function_type is i.function_type else None


# --------------------------------------------------------------------------------------------- addresses as integers


def base_address(value: Value, depth: int = 8) -> Value | None:
    """The pointer of which an integer is the address, moved: the one `ptrtoint` under additions and masks, if it is
    one."""
    if not isinstance(value, Instruction) or depth == 0:
        return None
    if value.opcode == "ptrtoint":
        return value.operands[0] if value.operands[0].type.is_pointer else None
    if value.opcode not in ("add", "sub", "and", "or", "xor"):
        return None
    left, right = (base_address(operand, depth - 1) for operand in value.operands)
    if left is None and value.opcode != "sub" and not _counts_addresses(value.operands[0]):
        return right
    return left if right is None and not _counts_addresses(value.operands[1]) else None


def _counts_addresses(value: Value, depth: int = 8) -> bool:
    """Whether addresses take part in a sum, if only by their difference: that of two arrays is no plain number."""
    if not isinstance(value, Instruction) or value.opcode not in ("ptrtoint", "add", "sub", "and", "or", "xor"):
        return False
    return value.opcode == "ptrtoint" or depth == 0 or any(_counts_addresses(o, depth - 1) for o in value.operands)


def _address(b: Builder, i: Instruction) -> Value | None:
    """inttoptr(ptrtoint(p) moved) → p + (what it was moved by): the shadow moves by the same number of bytes."""
    number = i.operands[0]
    base = base_address(number)
    if base is None or base.type is not i.type or not isinstance(number.type, ty.IntegerType):
        return None
    _forget_alignment(i)
    return b.gep(ty.I8, base, (b.sub(number, b.cast("ptrtoint", base, number.type)),))


def _forget_alignment(pointer: Instruction) -> None:
    """Let accesses through a pointer that was aligned by arithmetic promise no alignment.

    LLVM infers it from the mask; the shadow, moved by the same number of bytes from another address, need not have it.
    """
    pending: list[Value] = [pointer]
    seen: set[Value] = set(pending)
    while pending:
        place = pending.pop()
        for user in place.users:
            if isinstance(user, Load | Store) and user.pointer is place and not user.is_atomic:
                user.alignment = 1
            if user.opcode in ("getelementptr", "phi", "select", "freeze", "addrspacecast") and user not in seen:
                seen.add(user)
                pending.append(user)


@expands("llvm.ptrmask")
def _ptrmask(b: Builder, i: Call) -> Value | None:
    pointer, mask = i.arguments
    if not pointer.type.is_pointer:
        return None
    _forget_alignment(i)
    number = b.cast("ptrtoint", pointer, mask.type)
    return b.gep(ty.I8, pointer, (b.sub(b.binary("and", number, mask), number),))


@expands("llvm.ssa.copy", "llvm.launder.invariant.group", "llvm.strip.invariant.group", "llvm.ptr.annotation",
         "llvm.preserve.static.offset")  # fmt: skip
def _itself(b: Builder, i: Call) -> Value | None:
    return i.arguments[0]


@expands("llvm.nvvm.ldg.global.f", "llvm.nvvm.ldg.global.i", "llvm.nvvm.ldg.global.p", "llvm.nvvm.ldu.global.f",
         "llvm.nvvm.ldu.global.i", "llvm.nvvm.ldu.global.p")  # fmt: skip
def _uniform_load(b: Builder, i: Call) -> Value | None:
    pointer, alignment = i.arguments
    return b.load(i.type, pointer, alignment=alignment.value) if isinstance(alignment, ConstantInt) else None


# ------------------------------------------------------------------------------------------------------ masked memory


def fixed_vector(type: Type) -> ty.VectorType | None:
    """The type if it is a vector with a known number of lanes."""
    return type if isinstance(type, ty.VectorType) and not type.scalable else None


def _lane(vector: Value, lane: int) -> Value | None:
    """A lane of a constant vector, None when it is not known."""
    if isinstance(vector, values.ConstantSplat):
        return vector.element
    if isinstance(vector, values.ConstantAggregate):
        return vector.elements[lane]
    if isinstance(vector, values.SpecialConstant) and vector.is_zero:
        return values.zero(vector.type.scalar)
    return None


class Lanes:
    """Lanes of memory under a mask. What is switched off at run time goes to a place of its own, that nobody reads."""

    def __init__(self, b: Builder, i: Call, mask: Value, type: Type) -> None:
        self.b = b
        self.mask = mask
        self.type = type
        self._call = i
        self._nowhere: Value | None = None

    def known(self, lane: int) -> int | None:
        """Whether the lane is on, if that is known."""
        found = _lane(self.mask, lane)
        return found.value if isinstance(found, ConstantInt) else None

    def condition(self, lane: int) -> Value:
        """Whether the lane is on, as a value."""
        return self.b.extract_element(self.mask, lane)

    def place(self, lane: int, pointer: Value) -> Value:
        """Where the lane is read or written."""
        if self.known(lane) is not None:
            return pointer
        if self._nowhere is None:
            entry = self._call.function.entry
            outside = Builder(entry, entry.instructions[0])
            self._nowhere = outside.alloca(self.type)
            outside.store(values.zero(self.type), self._nowhere)
        nowhere = self._nowhere
        if pointer.type is not nowhere.type:
            nowhere = self.b.cast("addrspacecast", nowhere, pointer.type)
        return self.b.select(self.condition(lane), pointer, nowhere)

    def load(self, lane: int, pointer: Value, otherwise: Value, alignment: int) -> Value:
        """What the lane holds, `otherwise` where it is off."""
        known = self.known(lane)
        old = _lane(otherwise, lane) or self.b.extract_element(otherwise, lane)
        if known == 0:
            return old
        loaded = self.b.load(self.type, self.place(lane, pointer), alignment=alignment)
        return loaded if known else self.b.select(self.condition(lane), loaded, old)

    def store(self, lane: int, value: Value, pointer: Value, alignment: int) -> None:
        """Store the lane where it is on."""
        if self.known(lane) != 0:
            self.b.store(self.b.extract_element(value, lane), self.place(lane, pointer), alignment)


def _alignment(i: Call, index: int) -> int:
    """The alignment that an argument promises, 1 if none."""
    for attribute in i.argument_attributes[index]:
        if attribute.startswith("align "):
            return int(attribute.removeprefix("align "))
    return 1


def element_alignment(i: Call, index: int, type: Type) -> int:
    """The alignment that an argument promises for each element."""
    size = _size(i, type)
    return min(_alignment(i, index), size & -size)


def _size(i: Call, type: Type) -> int:
    return DataLayout(_module(i).data_layout).size_of(type)


def join_lanes(b: Builder, type: Type, lanes: Sequence[Value]) -> Value:
    """The vector of these lanes; a constant if they are."""
    if all(isinstance(lane, Constant) for lane in lanes):
        return values.ConstantAggregate(type, tuple(lanes))
    made: Value = values.zero(type)
    for index, lane in enumerate(lanes):
        made = b.insert_element(made, lane, index)
    return made


@expands("llvm.masked.load")
def _masked_load(b: Builder, i: Call) -> Value | None:
    pointer, mask, otherwise = i.arguments
    type = fixed_vector(i.type)
    if type is None:
        return None
    on = Lanes(b, i, mask, type.element)
    alignment = element_alignment(i, 0, type.element)
    if all(on.known(lane) for lane in range(type.count)):
        return b.load(type, pointer, alignment=_alignment(i, 0))
    places = [b.gep(type.element, pointer, (lane,)) for lane in range(type.count)]
    return join_lanes(b, type, [on.load(n, place, otherwise, alignment) for n, place in enumerate(places)])


@expands("llvm.masked.store")
def _masked_store(b: Builder, i: Call) -> Value | None:
    value, pointer, mask = i.arguments
    type = fixed_vector(value.type)
    if type is None:
        return None
    on = Lanes(b, i, mask, type.element)
    if all(on.known(lane) for lane in range(type.count)):
        b.store(value, pointer, _alignment(i, 1))
        return value
    alignment = element_alignment(i, 1, type.element)
    for lane in range(type.count):
        on.store(lane, value, b.gep(type.element, pointer, (lane,)), alignment)
    return value


@expands("llvm.masked.gather")
def _masked_gather(b: Builder, i: Call) -> Value | None:
    pointers, mask, otherwise = i.arguments
    type = fixed_vector(i.type)
    if type is None:
        return None
    on = Lanes(b, i, mask, type.element)
    alignment = element_alignment(i, 0, type.element)
    lanes = [on.load(n, b.extract_element(pointers, n), otherwise, alignment) for n in range(type.count)]
    return join_lanes(b, type, lanes)


@expands("llvm.masked.scatter")
def _masked_scatter(b: Builder, i: Call) -> Value | None:
    value, pointers, mask = i.arguments
    type = fixed_vector(value.type)
    if type is None:
        return None
    on = Lanes(b, i, mask, type.element)
    alignment = element_alignment(i, 1, type.element)
    for lane in range(type.count):  # in the order of lanes, as LangRef says
        on.store(lane, value, b.extract_element(pointers, lane), alignment)
    return value


def _packed_places(b: Builder, on: Lanes, pointer: Value, count: int) -> list[Value]:
    """Consecutive elements, one for each lane that is on."""
    at: Value = values.integer(ty.I64, 0)
    places: list[Value] = []
    for lane in range(count):
        places.append(b.gep(on.type, pointer, (at,)))
        known = on.known(lane)
        step = b.cast("zext", on.condition(lane), ty.I64) if known is None else values.integer(ty.I64, known)
        at = b.add(at, step)
    return places


@expands("llvm.masked.expandload")
def _expand_load(b: Builder, i: Call) -> Value | None:
    pointer, mask, otherwise = i.arguments
    type = fixed_vector(i.type)
    if type is None:
        return None
    on = Lanes(b, i, mask, type.element)
    alignment = element_alignment(i, 0, type.element)
    places = _packed_places(b, on, pointer, type.count)
    return join_lanes(b, type, [on.load(n, place, otherwise, alignment) for n, place in enumerate(places)])


@expands("llvm.masked.compressstore")
def _compress_store(b: Builder, i: Call) -> Value | None:
    value, pointer, mask = i.arguments
    type = fixed_vector(value.type)
    if type is None:
        return None
    on = Lanes(b, i, mask, type.element)
    alignment = element_alignment(i, 1, type.element)
    for lane, place in enumerate(_packed_places(b, on, pointer, type.count)):
        on.store(lane, value, place, alignment)
    return value


# ---------------------------------------------------------------------------------------------------- lanes moved about


def _shuffle(b: Builder, left: Value, right: Value, mask: Sequence[int]) -> Value:
    type = ty.vector(len(mask), left.type.scalar)
    lanes = tuple(ConstantInt(ty.I32, lane) for lane in mask)
    picked = values.ConstantAggregate(ty.vector(len(mask), ty.I32), lanes)
    return b.insert(Instruction("shufflevector", type, (left, right, picked)))


@expands("llvm.vector.reverse")
def _reverse(b: Builder, i: Call) -> Value | None:
    type = fixed_vector(i.type)
    return _shuffle(b, i.arguments[0], values.zero(type), range(type.count)[::-1]) if type else None


@expands("llvm.vector.splice.left", "llvm.vector.splice.right")
def _splice(b: Builder, i: Call) -> Value | None:
    left, right, offset = i.arguments
    type = fixed_vector(i.type)
    if type is None or not isinstance(offset, ConstantInt):
        return None
    first = offset.value if "left" in getattr(i.callee, "name", "") else type.count - offset.value
    return _shuffle(b, left, right, range(first, first + type.count))


@expands("llvm.vector.extract")
def _extract(b: Builder, i: Call) -> Value | None:
    vector, first = i.arguments
    type = fixed_vector(i.type)
    if type is None or fixed_vector(vector.type) is None or not isinstance(first, ConstantInt):
        return None
    return _shuffle(b, vector, values.zero(vector.type), range(first.value, first.value + type.count))


@expands("llvm.vector.insert")
def _insert(b: Builder, i: Call) -> Value | None:
    vector, part, first = i.arguments
    small = fixed_vector(part.type)
    if small is None or fixed_vector(i.type) is None or not isinstance(first, ConstantInt):
        return None
    for lane in range(small.count):
        vector = b.insert_element(vector, b.extract_element(part, lane), first.value + lane)
    return vector


@expands(*(f"llvm.vector.interleave{count}" for count in range(2, 9)))
def _interleave(b: Builder, i: Call) -> Value | None:
    type = fixed_vector(i.type)
    if type is None:
        return None
    count = len(i.arguments)
    return join_lanes(b, type, [b.extract_element(i.arguments[n % count], n // count) for n in range(type.count)])


@expands(*(f"llvm.vector.deinterleave{count}" for count in range(2, 9)))
def _deinterleave(b: Builder, i: Call) -> Value | None:
    vector = fixed_vector(i.arguments[0].type)
    if vector is None or not isinstance(i.type, ty.StructType):
        return None
    count = len(i.type.elements)
    nothing = values.zero(vector)
    parts = [_shuffle(b, i.arguments[0], nothing, range(n, vector.count, count)) for n in range(count)]
    return b.aggregate(i.type, parts)


@expands("llvm.experimental.vector.compress")
def _compress(b: Builder, i: Call) -> Value | None:
    vector, mask, otherwise = i.arguments
    type = fixed_vector(i.type)
    if type is None:
        return None
    on = Lanes(b, i, mask, type.element)
    known = [on.known(lane) for lane in range(type.count)]
    if None in known:
        return None
    kept = [lane for lane, is_on in enumerate(known) if is_on]
    if isinstance(otherwise, values.SpecialConstant):
        otherwise = values.zero(type)
    return _shuffle(b, vector, otherwise, [*kept, *range(type.count + len(kept), 2 * type.count)])


@expands("llvm.x86.sse.min.ss", "llvm.x86.sse.max.ss", "llvm.x86.sse2.min.sd", "llvm.x86.sse2.max.sd")
def _packed_scalar(b: Builder, i: Call) -> Value | None:
    """The first lane's minimum or maximum, the second operand at ties and for NaN; the other lanes are the first's."""
    left, right = i.arguments
    x, y = b.extract_element(left, 0), b.extract_element(right, 0)
    better = "ogt" if ".max." in getattr(i.callee, "name", "") else "olt"
    return b.insert_element(left, b.select(b.fcmp(better, x, y), x, y), 0)


@expands("llvm.convert.to.fp16")
def _to_half(b: Builder, i: Call) -> Value | None:
    """A half's bits in an integer."""
    return b.cast("bitcast", b.cast("fptrunc", i.arguments[0], ty.HALF), ty.I16)


@expands("llvm.convert.from.fp16")
def _from_half(b: Builder, i: Call) -> Value | None:
    return b.cast("fpext", b.cast("bitcast", i.arguments[0], ty.HALF), i.type)


# --------------------------------------------------------------------------------------------------------- matrices


def _numbers(arguments: Sequence[Value]) -> list[int] | None:
    found = [a.value for a in arguments if isinstance(a, ConstantInt)]
    return found if len(found) == len(arguments) else None


@expands("llvm.matrix.transpose")
def _transpose(b: Builder, i: Call) -> Value | None:
    matrix, *shape = i.arguments
    sizes = _numbers(shape)
    if sizes is None:
        return None
    rows, columns = sizes
    picked = [column * rows + row for row in range(rows) for column in range(columns)]
    return _shuffle(b, matrix, values.zero(matrix.type), picked)


@expands("llvm.matrix.multiply")
def _multiply(b: Builder, i: Call) -> Value | None:
    left, right, *shape = i.arguments
    sizes = _numbers(shape)
    if sizes is None or not i.type.is_float:
        return None
    rows, inner, columns = sizes
    found: list[Value] = []
    for column in range(columns):
        for row in range(rows):
            total: Value | None = None
            for n in range(inner):
                x, y = b.extract_element(left, n * rows + row), b.extract_element(right, column * inner + n)
                part = b.fmul(x, y)
                total = part if total is None else b.fadd(total, part)
            assert total is not None
            found.append(total)
    return join_lanes(b, i.type, found)


def _column(b: Builder, pointer: Value, type: Type, stride: Value, column: int, row: int) -> Value:
    at = b.mul(b.cast("zext", stride, ty.I64), values.integer(ty.I64, column))
    return b.gep(type, pointer, (b.add(at, values.integer(ty.I64, row)),))


@expands("llvm.matrix.column.major.load")
def _matrix_load(b: Builder, i: Call) -> Value | None:
    pointer, stride, _, *shape = i.arguments
    sizes = _numbers(shape)
    if sizes is None:
        return None
    rows, columns = sizes
    places = [_column(b, pointer, i.type.scalar, stride, c, r) for c in range(columns) for r in range(rows)]
    alignment = element_alignment(i, 0, i.type.scalar)
    return join_lanes(b, i.type, [b.load(i.type.scalar, place, alignment=alignment) for place in places])


@expands("llvm.matrix.column.major.store")
def _matrix_store(b: Builder, i: Call) -> Value | None:
    matrix, pointer, stride, _, *shape = i.arguments
    sizes = _numbers(shape)
    if sizes is None:
        return None
    rows, columns = sizes
    alignment = element_alignment(i, 1, matrix.type.scalar)
    for column in range(columns):
        for row in range(rows):
            place = _column(b, pointer, matrix.type.scalar, stride, column, row)
            b.store(b.extract_element(matrix, column * rows + row), place, alignment)
    return matrix


# ------------------------------------------------------------------------------------------ results through pointers


def _module(i: Call) -> Module:
    module = i.function.module
    assert module is not None
    return module


def _is_math(i: Call, floats: int, pointers: int) -> bool:
    """Whether a call has the C library's signature: floats of one type, then pointers."""
    kinds = [a.type for a in i.arguments]
    numbers, places = kinds[:floats], kinds[floats:]
    return (
        len(places) == pointers
        and all(isinstance(kind, ty.FloatType) and kind is numbers[0] for kind in numbers)
        and all(kind.is_pointer for kind in places)
    )


@expands("__ocml_sincos_f32", "__ocml_sincos_f64", "__ocml_sincospi_f32", "__ocml_sincospi_f64")
def _sincos(b: Builder, i: Call) -> Value | None:
    """AMD's, whose place is in any memory; the others have a body (adfuzz.ad.bodies)."""
    if not _is_math(i, 1, 1):
        return None
    x, place = i.arguments
    kind, name = ty.function(x.type, (x.type,)), _called(i)
    sine, cosine = (
        b.call(_module(i).declare(name.replace("sincos", part), kind), (x,), function_type=kind)
        for part in ("sin", "cos")
    )
    b.store(cosine, place)
    return sine


def _called(i: Call) -> str:
    assert isinstance(i.callee, Function)
    return i.callee.name


@expands("__size_returning_new_experiment")
def _sized_new(b: Builder, i: Call) -> Value | None:
    """operator new, and how much there is: no more than was asked for."""
    (size,) = i.arguments
    if i.type is not ty.struct((ty.PTR, ty.I64)) or size.type is not ty.I64:
        return None
    kind = ty.function(ty.PTR, (ty.I64,))
    memory = b.call(_module(i).declare("_Znwm", kind), (size,), function_type=kind)
    return b.aggregate(i.type, [memory, size])


@expands("reallocarray")
def _realloc_array(b: Builder, i: Call) -> Value | None:
    """realloc of the product; one that overflows asks for more than there is, which fails as it should."""
    pointer, count, size = i.arguments
    if count.type is not ty.I64 or size.type is not ty.I64:
        return None
    product = b.intrinsic("umul.with.overflow", ty.struct((ty.I64, ty.I1)), (count, size), (ty.I64,))
    bytes = b.extract_value(product, (0,))
    total = b.select(b.extract_value(product, (1,)), ConstantInt(ty.I64, (1 << 64) - 1), bytes)
    kind = ty.function(ty.PTR, (ty.PTR, ty.I64))
    return b.call(_module(i).declare("realloc", kind), (pointer, total), function_type=kind)
