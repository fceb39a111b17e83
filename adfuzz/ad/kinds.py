"""What the sweeps ask of type analysis, in their own words: is this float bits, which bytes are floats?

Words that are only copied about (adfuzz.ad.words) count as mixed: what they hold is seen at run time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from adfuzz.ad.adjoints import holds_float
from adfuzz.ad.byte_moves import is_zero_at, packed_type, unknown_floats
from adfuzz.ad.constant_stores import writes_whole_float
from adfuzz.ad.copied_steps import is_step_of_copy
from adfuzz.ad.float_bits import changed_float
from adfuzz.ad.patterns import MIXED, SIZES, Pattern
from adfuzz.ad.words import (
    SIZE,
    copied_words,
    given,
    is_aligned,
    is_copy,
    makes_only_doubles,
    only_doubles,
    whole_words,
)
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.bases import base_objects, is_local
from adfuzz.analysis.pointers import is_copied_piece
from adfuzz.analysis.tbaa import Tags
from adfuzz.analysis.types import MIXED as MIXED_KIND
from adfuzz.analysis.types import Kind, Region, TypeAnalysis
from adfuzz.analysis.types_bits import is_sign_of_lanes
from adfuzz.analysis.types_kinds import Cell
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Constant, ConstantInt, Value

REMEDY = "give the memory a type that the analysis can see (a typed load or store, TBAA, debug info)"


_SIGNED = frozenset(("and", "or", "xor", "add", "sub"))
"""What sets signs and exponents (adfuzz.ad.float_bits)."""
_COMPUTED = frozenset(("add", "sub", "mul", "xor"))
_CUTS = frozenset(("trunc", "zext", "sext", "shl", "lshr", "ashr", "and", "or", "phi", "select", "freeze"))


class Kinds:
    """Answers for the values of `functions` (in normal form; `forms`: function → normal form).

    `entered`: those that code outside of them calls; all by default.
    """

    def __init__(
        self, module: Module, layout: DataLayout, functions: Sequence[Function],
        forms: Mapping[Function, Function] | None = None, entered: Sequence[Function] | None = None,
    ) -> None:  # fmt: skip
        self.module = module
        self.layout = layout
        self._functions = functions
        self._forms = forms
        self._entered = entered
        self._analysis: TypeAnalysis | None = None

    @property
    def analysis(self) -> TypeAnalysis:
        """The type analysis, run when first asked for."""
        if self._analysis is None:
            self._analysis = TypeAnalysis(self.module, self._functions, self._forms, self._entered)
        return self._analysis

    @cached_property
    def _has_words(self) -> bool:
        """Whether 8 bytes of which nothing is known are taken for a double, a pointer or an integer."""
        return only_doubles(self.module)

    @cached_property
    def _makes_only_doubles(self) -> bool:
        return makes_only_doubles(self.analysis.functions)

    @cached_property
    def _tags(self) -> Tags:
        return Tags(self.module)

    def _is_words(self, pointer: Value) -> bool:
        """Whether memory that holds several things is nothing but doubles, each at a multiple of 8, pointers and
        integers."""
        if self._makes_only_doubles and (self._has_words or self.analysis.is_made_inside(pointer)):
            return True
        return self.analysis.never_held_floats_but(SIZE, pointer)

    def _copies_words(self, i: Call) -> bool:
        """Whether a copy moves such memory, and no double stands across two of the words that are moved."""
        pointers = [argument for argument in i.arguments[:2] if argument.type.is_pointer]
        regions = [self.analysis.region(pointer, None) for pointer in pointers]
        cells = [cell for region in regions for cell in (*region.head, *region.cells)]
        is_even = all(offset % SIZE == 0 for offset, _, kind in cells if kind.is_float)
        return is_even and all(map(self._is_words, pointers))

    @cached_property
    def moves_words(self) -> bool:
        """Whether any function loads, stores or copies words that may hold a double or a pointer."""
        return any(map(self._moves_word, (i for function in self.analysis.functions for i in function.instructions)))

    def _moves_word(self, i: Instruction) -> bool:
        if isinstance(i, Load | Store):
            return self.is_mixed_word(i if isinstance(i, Load) else i.value)
        if not isinstance(i, Call) or library.called(i) not in library.TRANSFERS | library.REALLOCATORS:
            return False
        try:
            return self.transfer_pattern(i, floats=True).has_words
        except Unsupported:
            return False  # it is refused where it takes part in a derivative

    @cached_property
    def has_contested(self) -> bool:
        """Whether a float is loaded anywhere from bytes that are parts of other floats or numbers at other times."""
        return any(
            isinstance(i, Load) and holds_float(i.type) and self.is_contested(i.pointer, self.layout.store_size(i.type))
            for function in self.analysis.functions
            for i in function.instructions
        )

    def is_contested(self, pointer: Value, size: int | None) -> bool:
        """Whether bytes behind a pointer are parts of different floats, or of floats and numbers, by turns."""
        return self.analysis.is_contested(pointer, size)

    def only_floats(self, pointer: Value) -> int:
        """The size of the floats that stand side by side behind a pointer, nothing else with them; 0: something
        else."""
        region = self.analysis.region(pointer, None)
        if not region.cells or region.head or _only_float(region) is None:
            return 0
        width = region.cells[0][1]
        is_full = [offset for offset, _, _ in region.cells] == [n * width for n in range(len(region.cells))]
        return width if is_full and region.period in (0, width) else 0

    @cached_property
    def _given(self) -> frozenset[Value]:
        return given(self._functions, self._forms or {})

    def kind(self, value: Value) -> Kind:
        """The kind of an integer-typed value."""
        found = self.analysis.kind(value)
        if found.category != "unknown" or value.type is not ty.I64 or not self._has_words:
            return found
        return MIXED_KIND if is_copy(value) or value in self._given or self._is_changed_word(value) else found

    def _is_changed_word(self, value: Value) -> bool:
        """Whether a word that may be a double comes with another sign or exponent."""
        if not isinstance(value, Instruction) or value.opcode not in _SIGNED:
            return False
        return any(self.kind(value.operands[n]).category == "mixed" for n in changed_float(value, ty.DOUBLE))

    def is_plain_integer(self, value: Value) -> bool:
        """Whether an integer value is nothing but a number (or nothing is known that would make it more)."""
        return self.kind(value).category in ("integer", "unknown")

    def may_be_address(self, value: Value) -> bool:
        """Whether an integer value may be an address, or part of one: not where it is a number, or bits of a float."""
        found = self.kind(value).category
        is_part = self.layout.size_of(value.type.scalar) < self.layout.size_of(ty.PTR)
        return found in ("pointer", "words") or (not is_part and found in ("mixed", "packed"))

    def is_pointer_bits(self, value: Value) -> bool:
        """Whether an integer value holds a pointer."""
        if isinstance(value, Instruction) and value.opcode == "trunc":
            return False
        found = self.kind(value)
        return (
            found.category == "pointer"
            or (found.category == "mixed" and _is_made_of_pointer(value))
            or self.is_mixed_word(value)
            or (found.category == "packed" and all(kind.category == "pointer" for _, _, kind in found.parts))
        )

    def holds_shadow_bits(self, value: Value) -> bool:
        """Whether an integer that has a shadow holds a pointer, or some bytes of one, as its shadow does."""
        return self.is_pointer_bits(value) or (is_copied_piece(value) and self.is_pointer_piece(value))

    def is_pointer_piece(self, value: Value) -> bool:
        """Whether a narrow integer holds some bytes of a pointer, perhaps those of a number at other times."""
        return self.analysis.kind(value).category in ("pointer", "words")

    def float_bits_type(self, value: Value) -> Type | None:
        """The float type whose bits an integer value holds, None when it holds no float.

        Values that mix floats with other things have no adjoint here; where one is stored to active memory it is
        refused.
        """
        if self.is_mixed_word(value):
            return ty.DOUBLE
        return float_type(self.kind(value), value.type)

    def adjoint_type(self, value: Value) -> Type | None:
        """The type of a value's adjoint: floats stand where the value has floats, or integers that hold their bits.

        None when there are none.
        """
        if value.type.is_integer:
            return self.float_bits_type(value)
        if not _holds_integer_bits(value.type):
            return value.type if holds_float(value.type) else None
        kind = self.kind(value)
        found = self._with_bits(value.type, kind.parts if kind.category == "packed" else ((0, 0, kind),), 0)
        return found if holds_float(found) else None

    def _with_bits(self, type: Type, cells: Sequence[tuple[int, int, Kind]], start: int) -> Type:
        """An aggregate's type with integers that hold float bits replaced by what they hold."""
        size = self.layout.store_size(type) if not isinstance(type, ty.StructType | ty.ArrayType) else 0
        if isinstance(type, ty.IntegerType):
            inside = tuple((at - start, n, k) for at, n, k in cells if start <= at < start + size)
            whole = len(inside) == 1 and inside[0][:2] == (0, size)
            kind = inside[0][2] if whole else Kind("packed", parts=inside)
            return (float_type(kind, type) if inside else None) or type
        if isinstance(type, ty.ArrayType):
            step = self.layout.size_of(type.element)
            elements = {self._with_bits(type.element, cells, start + n * step) for n in range(type.count)}
            return ty.array(type.count, elements.pop()) if len(elements) == 1 else type
        if isinstance(type, ty.StructType):
            offsets = self.layout.field_offsets(type)
            fields = tuple(self._with_bits(f, cells, start + at) for f, at in zip(type.elements, offsets, strict=True))
            return type if fields == tuple(type.elements) else ty.struct(fields, type.packed)
        return type

    def is_mixed_word(self, value: Value) -> bool:
        """Whether an integer is a copy of 8 bytes that may hold a double or a pointer, known only at run time."""
        if value.type is not ty.I64 or not self._may_be_copy(value) or self.kind(value).category != "mixed":
            return False
        return self._makes_only_doubles or self.analysis.float_sizes_of(value) <= {SIZE}

    def plain_bits(self, value: Value) -> int:
        """The mask of an integer's bits that are known to belong to plain numbers and pointers."""
        mask = 0
        for offset, size, kind in self.kind(value).parts:
            if kind.category in ("integer", "pointer"):
                mask |= ((1 << (8 * size)) - 1) << (8 * offset)
        return mask

    def holds_floats_only(self, value: Value) -> bool:
        """Whether an integer holds the bits of floats, and nothing that needs a shadow."""
        return self.float_bits_type(value) is not None and not self.is_mixed_word(value)

    def mixed_words(self, pointer: Value, size: int) -> list[int]:
        """The offsets in the `size` bytes behind a pointer where 8 bytes hold one thing or another by turns."""
        if size % 8:
            return []
        cells = self.analysis.region(pointer, size).expanded(size)
        return [offset for offset, width, kind in cells if kind.category == "mixed" and width == 8]

    def stored_float_type(self, i: Store) -> Type | None:
        """The type as which a store's bytes carry adjoints: None when they hold no floats; refuses what is not
        known."""
        value = i.value
        if not value.type.is_integer:
            return (None if isinstance(value, Constant) else self.adjoint_type(value)) or (
                value.type if holds_float(value.type) else None
            )
        found = self.analysis.use_kind(i, 0)
        if found.category == "mixed" and _is_made_of_pointer(value):
            return None
        if isinstance(value, Constant) and found.category == "packed" and isinstance(value.type, ty.IntegerType):
            return packed_type(found, value.type.bits, is_constant=True)
        if (kind := float_type(found, value.type)) is not None:
            if not isinstance(kind, ty.StructType):
                return kind
            gaps = [gap for gap in unknown_floats(found, self.layout.store_size(value.type)) if gap[1] >= 4]
            if not gaps:
                return kind
            if all(is_zero_at(value, offset, size, constant=True) for offset, size, _ in gaps):
                assert isinstance(value.type, ty.IntegerType)
                return packed_type(found, value.type.bits, is_constant=True)
        if found.category == "unknown" and isinstance(value, Load) and self._is_lone_byte(i, value):
            return None
        if found.category == "unknown" and self.analysis.never_held_in(value):
            return None
        is_copy = self._may_be_copy(value)
        is_cut = self._is_cut_from_float(value)
        if is_cut and not is_copy and self.is_contested(i.pointer, self.layout.store_size(value.type)):
            is_cut = self.module.is_for_device  # else run time sees what comes of it
        is_copy = is_copy or is_cut
        if _is_no_piece(value) and found.category == "fragment" and self._is_seen_at_run_time(i):
            return None
        if found.category == "mixed" and (isinstance(value, Constant) or not is_copy):
            # A number stored where floats stand at other times: their adjoint there ends, like after storing a
            # constant.
            return _same_size_float(value.type)
        if self.is_mixed_word(value):
            return ty.DOUBLE
        if found.category == "packed" and all(k.category in ("pointer", "integer") for _, _, k in found.parts):
            return None
        if found.category in ("integer", "pointer"):
            return None
        if found.category == "unknown" and isinstance(value, Constant):
            return _same_size_float(value.type)  # whatever stood there, a constant ends its adjoint
        if found.category == "unknown" and not is_copy:
            return None
        if isinstance(value, Constant) and writes_whole_float(i, found, self.layout):
            return _same_size_float(value.type)
        if isinstance(value, Constant) and self._tags.is_word_of_its_own(i.metadata_of("tbaa")):
            return None
        is_narrow = self.layout.store_size(value.type) < SIZE
        is_piece = is_cut or is_step_of_copy(i, self.layout)
        if found.category == "mixed" and is_narrow and not is_piece and self._is_words(i.pointer):
            return None
        raise Unsupported(
            "cannot-deduce-type", f"it is not known what the stored {value.type} holds ({found})", place_of(i),
            self._help(i, value),
        )  # fmt: skip

    def ends_parts_of_floats(self, i: Store) -> bool:
        """Whether a number is stored over what are parts of floats at other times, and over nothing else that has a
        shadow: what stood there has ended, so has its adjoint."""
        value = i.value
        if not value.type.is_integer or self.stored_float_type(i) is not None:
            return False
        if not isinstance(value, Constant) and (self.is_mixed_word(value) or self.holds_shadow_bits(value)):
            return False
        return self.is_contested(i.pointer, self.layout.store_size(value.type))

    def _is_seen_at_run_time(self, i: Store) -> bool:
        """Whether run time sees a float being read after a store overwrote a part of it (adfuzz.ad.float_labels)."""
        return not self.module.is_for_device and self.is_contested(i.pointer, self.layout.store_size(i.value.type))

    def _is_lone_byte(self, i: Store, value: Load) -> bool:
        """Whether a copied byte is no piece of a float, since no byte beside it is copied: an empty class has one."""
        is_byte = value.type is ty.I8 and not is_step_of_copy(i, self.layout)
        return is_byte and all(map(self.analysis.stands_alone, (i.pointer, value.pointer)))

    def _may_be_copy(self, value: Value) -> bool:
        """Whether an integer of unknown kind may be float bits on their way from memory to memory, perhaps with
        another sign or exponent. Merged numbers, such as counters of loops, are none."""
        seen: set[Value] = set()
        work = [value]
        while work:
            item = work.pop()
            if item in seen or (isinstance(item, ConstantInt) and item is not value):
                continue
            seen.add(item)
            if isinstance(item, Load) and _is_constant_memory(item.pointer):
                continue
            if not isinstance(item, Instruction) or item.opcode in ("load", "call", "extractvalue"):
                return True
            if item.opcode in ("phi", "select", "freeze"):
                work += item.operands[1:] if item.opcode == "select" else item.operands
            elif item.opcode in _SIGNED:
                number = _same_size_float(item.type)
                changed = changed_float(item, number) if number is not None else ()
                work += [item.operands[place] for place in changed if isinstance(item.operands[place], Instruction)]
        return False

    def _is_cut_from_float(self, value: Value) -> bool:
        """Whether an integer is made of some of the bits of a float, or of a word that may be one."""
        seen: set[Value] = set()
        work = [value]
        while work:
            item = work.pop()
            if item in seen or not isinstance(item, Instruction):
                continue
            seen.add(item)
            if is_sign_of_lanes(item):
                continue
            if item.opcode in _CUTS or (item.opcode == "bitcast" and item.operands[0].type.is_integer):
                work += item.operands
            elif item.opcode in _COMPUTED:
                work += [o for o in item.operands if not isinstance(o, Load) or self._is_part(o)]
            elif item is not value and item.opcode in ("load", "bitcast"):
                kind = self.kind(item)
                if kind.may_hold_float and kind.category != "unknown":
                    return True
        return False

    def _is_part(self, i: Load) -> bool:
        """Whether an integer is loaded from where larger floats stand, at least at times."""
        size = self.layout.store_size(i.type)
        return any(other > size for other in self.analysis.float_sizes(i.pointer, size))

    def _help(self, i: Instruction, value: Value) -> str:
        return f"{REMEDY}; {self.analysis.explain(value)}" if value else REMEDY

    def transfer_pattern(self, i: Call, floats: bool) -> Pattern:
        """The float (or pointer) cells of what a memcpy, memmove or realloc copies; refuses where it is not known."""
        target, source = i.arguments[:2]
        size = i.arguments[2] if source.type.is_pointer else i.arguments[-1]  # realloc's new size stands last
        region = self._accessed(target, size)
        if _is_array(region, size) and _only_float(region) is ty.DOUBLE:
            return Pattern(SIZE, ((0, MIXED),))  # of doubles, as far as it is accessed: its words are seen at run time
        if _is_torn(region) and self._copies_words(i):
            return copied_words(i, self.layout)
        cells, head = (self._cells(i, target, found, floats) for found in (region.cells, region.head))
        unknown = {
            byte for byte in _gaps(region, size) if region.period or not self.analysis.never_held(target, byte, 1)
        }
        unknown_head = set(_unknown_bytes(region.head, region.start))
        if self._has_words and is_aligned(i, 0) and (is_aligned(i, 1) or not source.type.is_pointer):
            if region.is_unknown and not isinstance(size, ConstantInt):
                return Pattern(SIZE, ((0, MIXED),))
            cells, head = _with_words(cells, unknown), _with_words(head, unknown_head)
        if not (self._is_local(target) or (source.type.is_pointer and self._is_local(source))):
            gap = _four_unknown(unknown_head)
            if gap is None:
                is_open = region.period == 0 and not isinstance(size, ConstantInt)
                gap = 0 if is_open else _four_unknown(unknown)
            if gap is not None and _only_float(region) is ty.DOUBLE:
                return Pattern(SIZE, ((0, MIXED),))
            if gap is not None and self._copies_words(i):
                return copied_words(i, self.layout)
            if gap is not None:
                raise Unsupported(
                    "cannot-deduce-type", f"it is not known what byte {gap} of the copied memory holds", place_of(i),
                    f"{REMEDY}; {self.analysis.explain(target)}",
                )  # fmt: skip
        return Pattern(region.period, cells, region.start, head)

    def fill_pattern(self, i: Call, floats: bool) -> Pattern | None:
        """The cells that a memset ends: known floats and what is not known (pointers when `floats` is false).

        None: all bytes alike, nothing else is known to be there.
        """
        target, size = i.arguments[0], i.arguments[2]
        region = self._region(target, size)
        plain = [cell for cell in (*region.head, *region.cells) if cell[2].category in ("integer", "pointer", "words")]
        if floats and not plain:
            return None
        if floats and region.period == 0 and not isinstance(size, ConstantInt):
            return None  # how far what is known reaches is not known: what was there ends, whatever it was
        head, cells = (
            [
                (offset, kind.type.text if floats and kind.type is not None else "ptr")
                for offset, _, kind in found
                if (kind.is_float if floats else kind.category == "pointer")
            ]
            for found in (region.head, region.cells)
        )
        if not floats:
            for found, made in ((region.head, head), (region.cells, cells)):
                made += [
                    (offset + n, "i8")
                    for offset, width, kind in found
                    if kind.category == "words"
                    for n in range(width)
                ]
        if floats:  # what is not known, or holds one thing or another: its bytes are overwritten, so is their adjoint
            cells += [(offset, "i8") for offset in _gaps(region, size, plainly=True)]
            head += [(offset, "i8") for offset in _unknown_bytes(region.head, region.start, plainly=True)]
        return Pattern(region.period, _sorted(cells), region.start, _sorted(head))

    def _may_be_word(self, pointer: Value, offset: int) -> bool:
        """Whether 8 bytes behind a pointer that hold several things hold no floats but doubles."""
        return self._makes_only_doubles or self.analysis.float_sizes(pointer, SIZE, offset) <= {SIZE}

    def _accessed(self, pointer: Value, size: Value) -> Region:
        """What is known of `size` bytes by how they are accessed."""
        return self.analysis.region(pointer, size.value if isinstance(size, ConstantInt) else None)

    def _region(self, pointer: Value, size: Value) -> Region:
        """The same, where a few floats stand for an array of them."""
        found = self._accessed(pointer, size)
        return _as_array(found) if _is_array(found, size) else found

    @staticmethod
    def _is_local(pointer: Value) -> bool:
        """Whether all accesses to the memory can be seen: what no typed access ever touches holds nothing of
        interest."""
        bases = base_objects(pointer)
        return bool(bases) and all(is_local(base) for base in bases)

    def _cells(self, i: Call, pointer: Value, found: tuple[Cell, ...], floats: bool) -> tuple[tuple[int, str], ...]:
        cells: list[tuple[int, str]] = []
        for offset, width, kind in found:
            if kind.is_float and floats:
                assert kind.type is not None
                cells.append((offset, kind.type.text))
            elif kind.category == "pointer" and not floats:
                cells.append((offset, "ptr"))
            elif kind.category == "words":  # no adjoints; shadows of pointers are moved with everything around them
                cells += [] if floats else [(offset + byte, "i8") for byte in range(width)]
            elif kind.category == "mixed" and width == 8 and self._may_be_word(pointer, offset):
                cells.append((offset, MIXED))
            elif kind.category in ("mixed", "fragment", "packed"):
                raise Unsupported(
                    "cannot-deduce-type", f"byte {offset} of the copied or filled memory holds {kind}", place_of(i),
                    f"{REMEDY}; {self.analysis.explain(pointer)}",
                )  # fmt: skip
        return tuple(cell for cell in cells if cell[1] in SIZES)


def _is_constant_memory(pointer: Value) -> bool:
    """Whether a pointer leads to constant variables only: nothing that is read there has a derivative."""
    bases = base_objects(pointer)
    return bool(bases) and all(isinstance(base, GlobalVariable) and base.is_constant for base in bases)


def _is_array(region: Region, size: Value) -> bool:
    """Whether a few floats of one type that are accessed may stand for more of them: more than one, or any number."""
    if region.period or len(region.kinds) != 1 or not next(iter(region.kinds)).is_float:
        return False
    width = region.cells[0][1]
    is_aligned = all(extent == width and offset % width == 0 for offset, extent, _ in region.cells)
    return is_aligned and (len(region.cells) > 1 or not isinstance(size, ConstantInt))


def _is_torn(region: Region) -> bool:
    """Whether doubles and other things could not be told apart, nor where each of them begins."""
    cells = (*region.head, *region.cells)
    return any(kind.category in ("mixed", "fragment", "packed") and width != SIZE for _, width, kind in cells)


def _as_array(region: Region) -> Region:
    """The region as an array of its floats."""
    _, width, kind = region.cells[0]
    return Region(None, width, ((0, width, kind),))


def _is_made_of_pointer(value: Value) -> bool:
    """Whether an integer is a converted pointer, whatever else its memory holds at other times."""
    if not isinstance(value, Instruction):
        return False
    if value.opcode in ("add", "or", "and"):  # an offset or a tag
        return sum(map(_is_made_of_pointer, value.operands)) == 1
    return value.opcode == "ptrtoint"


def _gaps(region: Region, size: Value, plainly: bool = False) -> list[int]:
    """The bytes of a region (of one period) of which nothing is known; at most 4096 of them.

    `plainly`: also those that hold one thing or another.
    """
    end = region.period or (size.value if isinstance(size, ConstantInt) else 0)
    return _unknown_bytes(region.cells, end, plainly)


def _unknown_bytes(cells: tuple[Cell, ...], end: int, plainly: bool = False) -> list[int]:
    """The bytes up to `end` of which `cells` say nothing (`plainly`: nothing plain); at most 4096 of them."""
    known_kinds = ("integer", "pointer", "words", "float", *(() if plainly else ("mixed", "fragment", "packed")))
    covered = bytearray(min(end, 4096))
    for offset, width, kind in cells:
        if kind.category in known_kinds:
            covered[offset : offset + width] = b"\1" * len(covered[offset : offset + width])
    return [byte for byte, known in enumerate(covered) if not known]


def _sorted(cells: list[tuple[int, str]]) -> tuple[tuple[int, str], ...]:
    return tuple(sorted(cell for cell in cells if cell[1] in SIZES))


def _with_words(cells: tuple[tuple[int, str], ...], unknown: set[int]) -> tuple[tuple[int, str], ...]:
    """The cells and the words of which nothing is known, whose bytes are taken out of `unknown`."""
    words = whole_words(unknown)
    unknown.difference_update(byte + n for byte in words for n in range(SIZE))
    return tuple(sorted((*cells, *((byte, MIXED) for byte in words))))


def _only_float(region: Region) -> Type | None:
    """The float type of which the memory is an array as far as anything is known of it."""
    cells = (*region.head, *region.cells)
    types = {kind.type if kind.is_float and offset % size == 0 else None for offset, size, kind in cells}
    return types.pop() if len(types) == 1 else None


def _four_unknown(unknown: set[int]) -> int | None:
    """The first unknown byte that cannot be padding: the start of four unknown bytes, aligned."""
    return next((b for b in sorted(unknown) if b % 4 == 0 and all(b + n in unknown for n in range(4))), None)


def float_type(kind: Kind, type: Type) -> Type | None:
    """The float type (or vector) whose bits an integer of `type` holds, None when they are no whole floats."""
    if kind.is_float and kind.type is not None:
        lane = type.scalar
        if isinstance(type, ty.VectorType) and isinstance(lane, ty.IntegerType) and lane.bits != kind.type.bits:
            count, rest = divmod(lane.bits * type.count, kind.type.bits)
            return None if rest else ty.vector(count, kind.type)
        count = ty.with_scalar(type, kind.type)
        return count if isinstance(type, ty.VectorType) else kind.type
    if kind.category == "packed":
        types = {part.type for _, _, part in kind.parts if part.is_float}
        if len(types) == 1 and all(part.is_float for _, _, part in kind.parts):
            element = types.pop()
            assert element is not None
            bits = sum(element.bits for _ in kind.parts)
            scalar = type.scalar
            assert isinstance(scalar, ty.IntegerType)
            if bits == scalar.bits * (type.count if isinstance(type, ty.VectorType) else 1):
                return ty.vector(len(kind.parts), element)
        if isinstance(type, ty.IntegerType):
            return packed_type(kind, type.bits)
    return None


def _holds_integer_bits(type: Type) -> bool:
    """Whether an aggregate has integers wide enough to hold a float."""
    match type:
        case ty.IntegerType():
            return type.bits >= 16
        case ty.ArrayType():
            return _holds_integer_bits(type.element)
        case ty.StructType():
            return any(_holds_integer_bits(field) for field in type.elements)
        case _:
            return False


def _is_no_piece(value: Value) -> bool:
    """Whether an integer is certainly no part of a float or pointer: a constant, or the outcome of a comparison."""
    is_truth = isinstance(value, Instruction) and value.opcode == "zext" and value.operands[0].type is ty.I1
    return is_truth or isinstance(value, Constant)


def _same_size_float(type: Type) -> Type | None:
    """The float as wide as an integer, in each lane of a vector; None for other widths."""
    number = {64: ty.DOUBLE, 32: ty.FLOAT, 16: ty.HALF}.get(getattr(type.scalar, "bits", 0))
    return ty.with_scalar(type, number) if number is not None else None
