"""Blocks of shadows of globals: the number of lanes, then lane by lane a field per global, aligned like the global.

A lane to which nothing was added looks like the globals' first values, with zero in the place of numbers and the
addresses of shadows in the place of globals' addresses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from adfuzz.ad.address_cells import address_cells, behind
from adfuzz.ad.runtime import FUNCTIONS
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.values import Constant, ConstantAggregate, ConstantExpression, ConstantInt, Value, constant_parts

_HEADER = 16
_FIND = "adfuzz.shadow_of"


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple


class ShadowBlocks:
    """What blocks of shadows look like: a header, then lanes, each with a field per cell, aligned like the variable."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.layout = DataLayout(module.data_layout)
        self.cells = address_cells(module)
        self.index = {behind(cell): n for n, cell in enumerate(self.cells)}
        self.alignment = max((_HEADER, *map(self._alignment, self.index)))
        self.offsets: list[int] = []
        self.size = 0
        for variable in self.index:
            self.offsets.append(_round_up(self.size, self._alignment(variable)))
            self.size = self.offsets[-1] + self.layout.size_of(variable.value_type)
        self.size = _round_up(self.size, self.alignment)

    def _alignment(self, variable: GlobalVariable) -> int:
        return max(variable.alignment, self.layout.align_of(variable.value_type))

    def lane(self, b: Builder, block: Value, number: Value) -> Value:
        """The address of a lane."""
        first = b.gep(ty.I8, block, (values.integer(ty.I64, self.alignment),))
        return b.gep(ty.array(self.size, ty.I8), first, (number,))

    def field(self, b: Builder, lane: Value, index: int) -> Value:
        """The address of a global's shadow in a lane."""
        return b.gep(ty.I8, lane, (values.integer(ty.I64, self.offsets[index]),))

    def own(self, width: int) -> GlobalVariable:
        """The block of the program as a whole for a width, filled from the start."""
        return self.static("adfuzz.shadows", width)

    def static(self, name: str, width: int) -> GlobalVariable:
        """A block that is a variable."""
        name = f"{name}.{width}"
        found = self.module.globals.get(name)
        if isinstance(found, GlobalVariable):
            return found
        made = GlobalVariable(name, ty.I8)
        self.module.add(made)
        lanes = [self._image(self._in(made, number)) for number in range(width)]
        rest = values.zero(ty.array(self.alignment - 8, ty.I8))
        parts = (values.integer(ty.I64, width), rest, *lanes)
        made.value_type = ty.struct(tuple(part.type for part in parts), True)
        made.initializer = ConstantAggregate(made.value_type, parts)
        made.linkage, made.alignment = "internal", self.alignment
        return made

    def _in(self, block: GlobalVariable, lane: int) -> Callable[[int], Constant]:
        """The addresses of fields in a block that is a variable."""

        def address(index: int) -> Constant:
            offset = values.integer(ty.I64, self.alignment + lane * self.size + self.offsets[index])
            return ConstantExpression(ty.PTR, "getelementptr", (block, offset), ty.I8)

        return address

    def _image(self, address: Callable[[int], Value]) -> Constant:
        """A lane that nothing was added to: as the variables begin, but numbers are zero, and addresses of variables
        are those of their shadows, which `address` gives."""
        parts: list[Value] = []
        end = 0
        for offset, variable in zip(self.offsets, self.index, strict=True):
            assert variable.initializer is not None
            parts += [values.zero(ty.array(offset - end, ty.I8)), self._initial(variable.initializer, address)]
            end = offset + self.layout.size_of(variable.value_type)
        parts.append(values.zero(ty.array(self.size - end, ty.I8)))
        return ConstantAggregate(ty.struct(tuple(part.type for part in parts), True), tuple(parts))

    def _initial(self, value: Value, address: Callable[[int], Value]) -> Value:
        if isinstance(value, GlobalVariable):
            return address(self.index[value]) if value in self.index else value
        if isinstance(value, Alias):
            return self._initial(value.target, address)
        if value.type.is_float:
            return values.zero(value.type)
        if isinstance(value, values.SpecialConstant) and not value.type.is_pointer:
            return values.zero(value.type)
        if isinstance(value, ConstantAggregate):
            return ConstantAggregate(value.type, tuple(self._initial(e, address) for e in value.elements))
        if isinstance(value, ConstantExpression):
            operands = tuple(self._initial(o, address) for o in value.operands)
            return ConstantExpression(value.type, value.opcode, operands, value.source_type, value.flags)
        return value

    def define_fill(self, fill: Function) -> None:
        """`fill(block)`: let all lanes be as if nothing was added to them."""
        image = self._image(lambda _: values.zero(ty.PTR))
        template = GlobalVariable("adfuzz.lane", image.type, image, True)
        template.linkage, template.alignment = "internal", self.alignment
        self.module.add(template)
        (block,) = fill.arguments
        entry, loop, body, end = (fill.add_block(name) for name in ("entry", "loop", "body", "end"))
        zero, one = values.integer(ty.I64, 0), values.integer(ty.I64, 1)
        width = Builder(entry).load(ty.I64, block)
        Builder(entry).branch(loop)
        number = Builder(loop).phi(ty.I64)
        b = Builder(loop)
        b.branch_if(b.icmp("ult", number, width), body, end)
        b = Builder(body)
        lane = self.lane(b, block, number)
        size = values.integer(ty.I64, self.size)
        b.intrinsic("memcpy", ty.VOID, (lane, template, size, values.integer(ty.I1, 0)), (ty.PTR, ty.PTR, ty.I64))
        for variable in self.index:
            for offset, target, addend in self._addresses(variable.initializer, 0):
                shadow = self.field(b, lane, self.index[target])
                place = b.gep(ty.I8, self.field(b, lane, self.index[variable]), (values.integer(ty.I64, offset),))
                b.store(b.gep(ty.I8, shadow, (values.integer(ty.I64, addend),)), place)
        following = b.add(number, one)
        b.branch(loop)
        number.add_incoming(zero, entry)
        number.add_incoming(following, body)
        Builder(end).ret()

    def _addresses(self, value: Value | None, offset: int) -> Iterator[tuple[int, GlobalVariable, int]]:
        """Where addresses of variables with shadows stand in an initial value: offset, variable, bytes behind it."""
        if isinstance(value, ConstantAggregate):
            for n, element in enumerate(value.elements):
                yield from self._addresses(element, offset + self.layout.index_offset(value.type, (n,)))
        elif isinstance(value, Constant):
            below = [part for part in constant_parts(value) if part in self.index]
            if below:
                assert isinstance(below[0], GlobalVariable)
                yield offset, below[0], self._distance(value)

    def _distance(self, value: Value) -> int:
        """How many bytes a constant address lies behind the variable that it is made of."""
        match value:
            case GlobalVariable():
                return 0
            case Alias():
                return self._distance(value.target)
            case ConstantExpression(opcode="getelementptr") if value.source_type is not None:
                numbers = [o.signed for o in value.operands[1:] if isinstance(o, ConstantInt)]
                return self._distance(value.operands[0]) + self.layout.pointer_offset(value.source_type, numbers)
            case ConstantExpression() if len(value.operands) == 1:
                return self._distance(value.operands[0])
            case _:
                raise Unsupported(
                    "global-without-shadow", f"the first value {value} of a global with a shadow is computed from an "
                    "address", remedy="store the address at run time",
                )  # fmt: skip

    def finder(self) -> Function:
        """`shadow_of(lane, address)`: the shadow of what stands at an address inside any of the variables."""
        found = self.module.globals.get(_FIND)
        if isinstance(found, Function):
            return found
        made = Function(_FIND, ty.function(ty.PTR, (ty.PTR, ty.PTR)))
        made.linkage = "internal"
        self.module.add(made)
        lane, address = made.arguments
        b = Builder(made.add_block())
        for index, cell in enumerate(self.cells):
            inside, other = made.add_block(), made.add_block()
            start = b.load(ty.PTR, cell)
            distance = b.sub(b.cast("ptrtoint", address, ty.I64), b.cast("ptrtoint", start, ty.I64))
            size = values.integer(ty.I64, self.layout.size_of(behind(cell).value_type))
            b.branch_if(b.icmp("ult", distance, size), inside, other)
            b.at_end(inside)
            b.ret(b.gep(ty.I8, self.field(b, lane, index), (distance,)))
            b.at_end(other)
        merge_text(self.module, FUNCTIONS["adfuzz.end_if.elsewhere"])
        b.call(self.module.function("adfuzz.end_if.elsewhere"), (values.integer(ty.I1, 1),))
        b.unreachable()
        return made
