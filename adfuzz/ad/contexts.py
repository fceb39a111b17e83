"""Shadows of globals at run time: `__enzyme_context`, `__enzyme_shadow`, `__enzyme_zero_shadows`, `enzyme_context, c`.

A context is a block of memory: its width in front, then lane by lane a field per global that derivatives may touch. A
derivative call uses the shadows in its context. A call without one starts from zeros; but where the program asks for
shadows without naming a context, they lie in one block for each width, which all calls of that width use that stand
outside differentiated code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.address_cells import cell_below, has_contexts, make_cells, path_from_cell, uses_of
from adfuzz.ad.conversions import converted
from adfuzz.ad.entry import CONTEXTUAL, DerivativeCall, derivative_calls, differentiated, entry_point, marker
from adfuzz.ad.prepare import reachable
from adfuzz.ad.shadow_blocks import ShadowBlocks
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.foreign import reachable_globals
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.values import Constant, ConstantInt, Value

if TYPE_CHECKING:
    from adfuzz.ad.compiler import Compiler

_MAKE, _FILL = "adfuzz.context", "adfuzz.fill"
_CONTEXT = """
define internal ptr @adfuzz.context(i64 %width) nounwind {{
  %bytes = mul i64 %width, {size}
  %all = add i64 %bytes, {header}
  %made = call ptr @aligned_alloc(i64 {header}, i64 %all)
  store i64 %width, ptr %made
  call void @adfuzz.fill(ptr %made)
  ret ptr %made
}}
declare ptr @aligned_alloc(i64, i64)
declare void @adfuzz.fill(ptr)
"""


# -- before anything is differentiated


def write_out_contexts(module: Module, calls: list[Call]) -> None:
    """Put code in the place of the calls that make contexts, zero them, and ask for shadows."""
    mentioned = dict.fromkeys(variable for call in calls for variable in uses_of(call))
    for function in differentiated(module):
        mentioned |= dict.fromkeys(sorted(reachable_globals(function), key=lambda variable: variable.name))
    fill = Function(_FILL, ty.function(ty.VOID, (ty.PTR,)))
    module.add(fill)
    make_cells(module, mentioned, (fill,))
    blocks = ShadowBlocks(module)
    blocks.define_fill(fill)
    merge_text(module, _CONTEXT.format(size=blocks.size, header=blocks.alignment))
    for call in calls:
        _write_out(blocks, call)


def _write_out(blocks: ShadowBlocks, call: Call) -> None:
    assert call.parent is not None and isinstance(call.callee, Function)
    name, given = call.callee.name, call.arguments
    b = Builder(call.parent, call)
    b.origin = call
    if "__enzyme_context" in name:
        _expect(call, len(given) == 1, "(width)")
        made: Value = b.call(blocks.module.function(_MAKE), (converted(b, call, given[0], ty.I64),))
    elif "__enzyme_zero_shadows" in name:
        _expect(call, len(given) == 1, "(context)")
        made = b.call(blocks.module.function(_FILL), (converted(b, call, given[0], ty.PTR),))
    else:
        made = _shadow(blocks, call, b)
    if call.users:
        call.replace_all_uses_with(converted(b, call, made, call.type))
    b.erase_call(call)


def _shadow(blocks: ShadowBlocks, call: Call, b: Builder) -> Value:
    """`(context, address, lane)`, or `(address, width, lane)`: the address of the shadow of what stands there."""
    given = call.arguments
    _expect(call, len(given) == 3, "(context, address, lane), or (address, width, lane)")
    context, address, number = given
    if not address.type.is_pointer:
        address, width = context, address
        if not isinstance(width, ConstantInt) or width.signed < 1:
            raise Unsupported("bad-width", "__enzyme_shadow needs a constant width", place_of(call))
        context = blocks.own(width.value)
        _use(blocks.module, width.value, context)
    lane = blocks.lane(b, converted(b, call, context, ty.PTR), converted(b, call, number, ty.I64))
    cell = cell_below(address)
    if cell is not None:
        found = path_from_cell(b, address, blocks.field(b, lane, blocks.cells.index(cell)))
        assert found is not None
        return found
    if isinstance(address, Constant):
        raise Unsupported(
            "global-without-shadow", "a shadow is asked for of what has none: a constant, a function, or something "
            "that is thread-local, inactive, defined elsewhere or holds functions", place_of(call),
            "ask for that of a variable of this module that holds numbers",
        )  # fmt: skip
    return b.call(blocks.finder(), (lane, converted(b, call, address, ty.PTR)))


def _expect(call: Call, is_so: bool, wanted: str) -> None:
    if not is_so:
        assert isinstance(call.callee, Function)
        raise Unsupported("bad-argument", f"{call.callee.name} takes {wanted}", place_of(call))


def _use(module: Module, width: int, context: Value) -> None:
    """Let all derivative calls of a width that stand outside differentiated code, and name no context, use this one."""
    inside = set(reachable(differentiated(module)))
    for call in derivative_calls(module):
        names = [marker(value) for value in call.arguments]
        if entry_point(call) in CONTEXTUAL and call.function not in inside and "enzyme_context" not in names:
            at = names.index("enzyme_width") + 1 if "enzyme_width" in names else None
            stated = call.arguments[at] if at is not None and at < len(names) else None
            if (stated.value if isinstance(stated, ConstantInt) else 1) == width:
                _append(module, call, context)


def _append(module: Module, call: Call, context: Value) -> None:
    """Add `enzyme_context, context` to the arguments."""
    marked = module.globals.get("enzyme_context")
    if marked is None:
        marked = GlobalVariable("enzyme_context", ty.I32)
        module.add(marked)
    kind = call.function_type
    at = 1 if any(attribute.startswith("sret(") for attribute in call.argument_attributes[0]) else 0
    before, behind_it = call.arguments[: at + 1], call.arguments[at + 1 :]
    fixed = tuple(value.type for value in before)
    made = Call(
        ty.function(kind.result, fixed, True), call.callee, (*before, marked, context, *behind_it), call.name,
        call.opcode, call.targets,
    )  # fmt: skip
    attributes = list(call.argument_attributes)
    made.argument_attributes = [*attributes[: at + 1], (), (), *attributes[at + 1 :]]
    made.calling_convention, made.function_attributes = call.calling_convention, call.function_attributes
    made.metadata = call.metadata
    assert call.parent is not None
    Builder(call.parent, call).insert(made)
    call.replace_all_uses_with(made)
    call.erase()


# -- where derivatives are called


class Contexts:
    """The contexts of a module, for one round of derivative calls: which shadows their derivatives use."""

    def __init__(self, compiler: Compiler) -> None:
        self.compiler = compiler
        self.blocks = ShadowBlocks(compiler.module)
        self.cells = frozenset(self.blocks.cells)
        self.places: dict[tuple[GlobalVariable, int], GlobalVariable] = {}

    def place(self, cell: GlobalVariable, lane: int) -> GlobalVariable:
        """Where derivatives of this round read the address of the shadow that belongs to a cell."""
        found = self.places.get((cell, lane))
        if found is None:
            module = self.compiler.module
            found = GlobalVariable(module.free_name(f"{cell.name}.shadow"), ty.PTR, values.zero(ty.PTR))
            found.linkage = "internal"
            module.add(found)
            self.places[cell, lane] = found
        return found

    def enter(self, b: Builder, request: DerivativeCall) -> list[tuple[Value, GlobalVariable]]:
        """Before a derivative is called: let it find the shadows of its context. What stood there before."""
        context = request.context
        if context is not None and not has_contexts(self.compiler.module):
            raise Unsupported(
                "bad-context", "enzyme_context stands here, but nothing in this module makes a context: which globals "
                "it has shadows of, and where, cannot be known", place_of(request.call),
                "make the context (__enzyme_context) in the module that calls derivatives with it",
            )  # fmt: skip
        if not self.blocks.cells:
            return []
        if context is None:
            context = self.blocks.static("adfuzz.zeros", request.width)
            b.call(self.compiler.module.function(_FILL), (context,))
        else:
            context = converted(b, request.call, context, ty.PTR)
            lanes = b.load(ty.I64, context)
            few = b.icmp("ult", lanes, values.integer(ty.I64, request.width))
            b.call(self.compiler.runtime("adfuzz.end_if.narrow"), (few,))
        before: list[tuple[Value, GlobalVariable]] = []
        for number in range(request.width):
            lane = self.blocks.lane(b, context, values.integer(ty.I64, number))
            for index, cell in enumerate(self.blocks.cells):
                place = self.place(cell, number)
                before.append((b.load(ty.PTR, place), place))
                b.store(self.blocks.field(b, lane, index), place)
        return before

    @staticmethod
    def leave(b: Builder, before: list[tuple[Value, GlobalVariable]]) -> None:
        """After the call: a derivative around this one goes on with its own context."""
        for value, place in before:
            b.store(value, place)
