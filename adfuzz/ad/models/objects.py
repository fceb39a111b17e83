"""Code for the objects of a Fortran type, made from the description of the type that flang leaves in the module.

What models of the run time call `adfuzz.initialise`, `adfuzz.destroy` and `adfuzz.assign` depends on the components of
a type. Where the type is known when the program is compiled, each is a function of its own: straight code, which tells
what is a float. Where it is not, the call stays, and is refused by name if anything active depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from adfuzz.ad.models import INTEGER, MODEL
from adfuzz.ir.instructions import Call
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.scalars import scalars
from adfuzz.ir.values import ConstantExpression, ConstantInt, Value

TASKS = ("initialise", "destroy", "assign")
"""What is done with an object, behind `adfuzz.` the names of what stands for it."""
_DATA, _POINTED, _ALLOCATED = 1, 2, 3
_EXPLICIT = 2
_FLOATS = {(2, 4): "float", (2, 8): "double", (3, 4): "float", (3, 8): "double"}
"""The floats of a component, by category (2: real, 3: complex) and kind."""
_CODES = {(0, 1): 7, (0, 2): 8, (0, 4): 9, (0, 8): 10, (2, 4): 27, (2, 8): 28, (3, 4): 34, (3, 8): 35, (4, 1): 40,
          (5, 1): 39, (5, 2): 13, (5, 4): 14, (5, 8): 15}  # fmt: skip
"""The type codes of descriptors, by category and kind."""


def settle_objects(module: Module) -> bool:
    """Let calls that stand for what is done with objects of known types call code for it; whether there were any."""
    calls: list[tuple[Call, str, str]] = []
    types: dict[str, _Type] = {}
    for task in TASKS:
        stand_in = module.globals.get(f"adfuzz.{task}")
        if not isinstance(stand_in, Function):
            continue
        for function in module.functions:
            for i in function.instructions:
                described = i.arguments[-1] if isinstance(i, Call) and i.callee is stand_in else None
                if isinstance(i, Call) and isinstance(described, GlobalVariable):
                    within = _types_within(described)
                    if within is not None:
                        types |= within
                        calls.append((i, task, described.name))
    if not calls:
        return False
    prefix = _free_prefix(module)
    named = sorted({name for type in types.values() for name in type.mentioned})
    declared = [f"@{_quoted(name)} = external constant i8" for name in named]
    code = [function for type in types.values() for function in _functions(type, prefix)]
    merge_text(module, "\n".join((*declared, _SHARED, *code)), "objects")
    for call, task, name in calls:
        call.replace_operand(call.callee, module.function(f"{prefix}{task}.{name}"))
    return True


def _free_prefix(module: Module) -> str:
    """How names of functions begin that the module does not have: LLVM may have changed those of an earlier turn."""
    turn = 0
    while any(name.startswith(f"{MODEL}objects{turn}.") for name in module.globals):
        turn += 1
    return f"{MODEL}objects{turn}."


# ------------------------------------------------------------------------------------------- how a type is described


@dataclass(frozen=True)
class _Part:
    """A component; `described`: the description of its derived type, or None."""

    genre: int
    category: int
    kind: int
    rank: int
    offset: int
    length: int
    count: int
    described: GlobalVariable | None
    initial: GlobalVariable | None

    @property
    def is_known(self) -> bool:
        """Whether code can be made for it."""
        if self.described is not None:
            return self.category == 6
        has_size = self.category != 4 or self.length > 0
        return (self.category, self.kind) in _CODES and has_size and self.rank <= 5 and self.count >= 0

    @property
    def size(self) -> int:
        """The bytes of an element."""
        if self.described is not None:
            return _integer(_words(self.described), 88)
        return {3: 2 * self.kind, 4: self.length}.get(self.category, self.kind)

    @property
    def code(self) -> int:
        """The type code in a descriptor of such elements."""
        return 42 if self.described is not None else _CODES[self.category, self.kind]


@dataclass(frozen=True)
class _Type:
    """A derived type."""

    name: str
    parts: tuple[_Part, ...]

    @property
    def mentioned(self) -> set[str]:
        """The globals that its code names."""
        named = [one for part in self.parts for one in (part.described, part.initial) if one is not None]
        return {one.name for one in named}


def _has(described: GlobalVariable | None, what: int) -> bool:
    """Whether a description says that there is something; it says so by a zero."""
    return described is not None and not _integer(_words(described), what)


_DEFAULTS, _RELEASED = 429, 430
"""Bytes of a description in which zeros say that there are default values, and parts to release. The other places, too,
are those of flang's runtime type information: 88 size, 232 and 264 table and number of components, 328 procedures."""


def _types_within(described: GlobalVariable) -> dict[str, _Type] | None:
    """The type and all those of its components; None where one of them is not understood."""
    found: dict[str, _Type] = {}
    work = [described]
    while work:
        one = work.pop()
        if one.name in found:
            continue
        if not one.is_constant or one.initializer is None:
            return None
        parts = tuple(_parts(one))
        if _integer(_words(one), 328) or not all(part.is_known for part in parts):  # procedures are components, too
            return None
        found[one.name] = _Type(one.name, parts)
        work += [part.described for part in parts if part.described is not None]
    return found


def _parts(described: GlobalVariable) -> Iterator[_Part]:
    words = _words(described)
    table = words.get(232)
    if not isinstance(table, GlobalVariable):
        return
    entries = _words(table)
    for number in range(_integer(words, 264)):
        start = 256 * number
        rank, genre, category = (_integer(entries, start + place, 0) for place in (27, 24, 25))
        count = 1
        if genre == _DATA and rank:
            count = _count(entries.get(start + 160), rank)
        yield _Part(
            genre, category, _integer(entries, start + 26, 0), rank, _integer(entries, start + 32),
            _integer(entries, start + 48) if _integer(entries, start + 40) == _EXPLICIT else 0, count,
            _global(entries.get(start + 56)), _global(entries.get(start + 248)),
        )  # fmt: skip


def _count(bounds: Value | None, rank: int) -> int:
    """The elements of an array with constant bounds; -1 where they are not constant."""
    if not isinstance(bounds, GlobalVariable):
        return -1
    words = _words(bounds)
    pairs = [[32 * axis + 16 * end for end in (0, 1)] for axis in range(rank)]
    if any(_integer(words, at) != _EXPLICIT for pair in pairs for at in pair):
        return -1
    return prod(max(0, _integer(words, high + 8) - _integer(words, low + 8) + 1) for low, high in pairs)


def _global(value: Value | None) -> GlobalVariable | None:
    """The global that a constant is the address of."""
    while isinstance(value, ConstantExpression) and value.opcode in ("ptrtoint", "inttoptr", "bitcast"):
        value = value.operands[0]
    return value if isinstance(value, GlobalVariable) else None


def _integer(words: dict[int, Value], offset: int, default: int = 0) -> int:
    found = words.get(offset)
    return found.signed if isinstance(found, ConstantInt) else default


def _words(table: GlobalVariable) -> dict[int, Value]:
    """The scalars of a constant by their byte offsets; zeros may be missing."""
    return dict(scalars(table.initializer, DataLayout())) if table.initializer is not None else {}


# ------------------------------------------------------------------------------------------------ the code for a type


_SIZES = {"i8": 1, "i16": 2, "i32": 4, "i64": 8, "float": 4, "double": 8, "ptr": 8}


class _Text:
    """A function's text as it grows; every value has a number."""

    def __init__(self, prefix: str, task: str, described: str) -> None:
        self.prefix = prefix
        parameters = "ptr %to, ptr %from, ptr %type" if task == "assign" else "ptr %to, ptr %type"
        self.lines = [f"define internal void @{_quoted(f'{prefix}{task}.{described}')}({parameters}) nounwind {{"]
        self._number = 0

    def value(self, text: str) -> str:
        """Append an instruction; its name."""
        self._number += 1
        self.lines.append(f"  %v{self._number} = {text}")
        return f"%v{self._number}"

    def say(self, text: str) -> None:
        self.lines.append(f"  {text}")

    def at(self, pointer: str, offset: int | str) -> str:
        """An address moved by some bytes."""
        return self.value(f"getelementptr i8, ptr {pointer}, i64 {offset}") if offset else pointer

    def load(self, type: str, pointer: str, offset: int = 0) -> str:
        return self.value(f"load {type}, ptr {self.at(pointer, offset)}, align {_SIZES[type]}")

    def store(self, type: str, value: str | int, pointer: str, offset: int = 0) -> None:
        self.say(f"store {type} {value}, ptr {self.at(pointer, offset)}, align {_SIZES[type]}")

    def label(self) -> str:
        self._number += 1
        return f"b{self._number}"

    def begin(self, label: str) -> None:
        self.lines.append(f"{label}:")

    def done(self) -> str:
        return "\n".join((*self.lines, "  ret void", "}"))


def _functions(type: _Type, prefix: str) -> Iterator[str]:
    for task, make in (("initialise", _initialise), ("destroy", _destroy), ("assign", _assign)):
        text = _Text(prefix, task, type.name)
        for part in type.parts:
            make(text, part, text.at("%to", part.offset))
        yield text.done()


def _initialise(text: _Text, part: _Part, at: str) -> None:
    if part.genre == _ALLOCATED or (part.genre == _POINTED and part.initial is None):
        _establish(text, part, at)
    elif part.genre == _POINTED and part.initial is not None:
        _copy_descriptor(text, part, at, f"@{_quoted(part.initial.name)}")
    elif part.initial is not None:
        _copy(text, part, str(part.count), at, f"@{_quoted(part.initial.name)}")
    elif part.described is not None and _has(part.described, _DEFAULTS):
        _each(text, str(part.count), part, "initialise", at)


def _destroy(text: _Text, part: _Part, at: str) -> None:
    if part.genre == _ALLOCATED:
        _release(text, part, at)
    elif part.genre == _DATA and _has(part.described, _RELEASED):
        _each(text, str(part.count), part, "destroy", at)


def _assign(text: _Text, part: _Part, at: str) -> None:
    source = text.at("%from", part.offset)
    if part.genre == _ALLOCATED:
        _renew(text, part, at, source)
    elif part.genre == _POINTED:
        _copy_descriptor(text, part, at, source)
    else:
        _copy(text, part, str(part.count), at, source)


def _establish(text: _Text, part: _Part, at: str) -> None:
    """A component's descriptor, for nothing yet."""
    text.store("ptr", "null", at)
    text.store("i64", part.size, at, 8)
    text.store("i32", 20240719, at, 16)
    attribute = 2 if part.genre == _ALLOCATED else 1
    for place, value in enumerate((part.rank, part.code, attribute, int(part.described is not None))):
        text.store("i8", value, at, 20 + place)
    for axis in range(part.rank):
        for place, value in enumerate((1, 0, 0)):
            text.store("i64", value, at, 24 + 24 * axis + 8 * place)
    if part.described is not None:
        text.store("ptr", f"@{_quoted(part.described.name)}", at, 24 + 24 * part.rank)
        text.store("i64", 0, at, 32 + 24 * part.rank)


def _copy_descriptor(text: _Text, part: _Part, at: str, source: str) -> None:
    fields = [("ptr", 0), ("i64", 8), ("i32", 16), *(("i8", 20 + place) for place in range(4))]
    fields += [("i64", 24 + 8 * place) for place in range(3 * part.rank)]
    if part.described is not None:
        fields += [("ptr", 24 + 24 * part.rank), ("i64", 32 + 24 * part.rank)]
    for type, offset in fields:
        text.store(type, text.load(type, source, offset), at, offset)


def _elements(text: _Text, part: _Part, descriptor: str) -> str:
    count = "1"
    for axis in range(part.rank):
        extent = text.load("i64", descriptor, 32 + 24 * axis)
        count = extent if count == "1" else text.value(f"mul i64 {count}, {extent}")
    return count


def _release(text: _Text, part: _Part, at: str) -> None:
    """Free what an allocatable component holds."""
    some, end = text.label(), text.label()
    base = text.load("ptr", at)
    is_free = text.value(f"icmp eq ptr {base}, null")
    text.say(f"br i1 {is_free}, label %{end}, label %{some}")
    text.begin(some)
    if _has(part.described, _RELEASED):
        _each(text, _elements(text, part, at), part, "destroy", base)
    text.say(f"call void @free(ptr {base})")
    text.store("ptr", "null", at)
    text.say(f"br label %{end}")
    text.begin(end)


def _renew(text: _Text, part: _Part, at: str, source: str) -> None:
    """Let an allocatable component hold a copy of what another one holds."""
    _release(text, part, at)
    some, end = text.label(), text.label()
    origin = text.load("ptr", source)
    is_free = text.value(f"icmp eq ptr {origin}, null")
    text.say(f"br i1 {is_free}, label %{end}, label %{some}")
    text.begin(some)
    count, stride = "1", str(part.size)
    for axis in range(part.rank):
        start = 24 + 24 * axis
        text.store("i64", text.load("i64", source, start), at, start)
        extent = text.load("i64", source, start + 8)
        text.store("i64", extent, at, start + 8)
        text.store("i64", stride, at, start + 16)
        count = extent if count == "1" else text.value(f"mul i64 {count}, {extent}")
        stride = text.value(f"mul i64 {stride}, {extent}")
    room = text.value(f"call i64 @llvm.umax.i64(i64 {stride}, i64 1)")
    made = text.value(f"call ptr @malloc(i64 {room})")
    text.store("ptr", made, at)
    if _has(part.described, _DEFAULTS):
        _each(text, count, part, "initialise", made)
    _copy(text, part, count, made, origin)
    text.say(f"br label %{end}")
    text.begin(end)


def _each(text: _Text, count: str, part: _Part, task: str, at: str, source: str = "") -> None:
    """Call what is done with one object for some that stand side by side."""
    assert part.described is not None
    function, type = f"@{_quoted(f'{text.prefix}{task}.{part.described.name}')}", f"ptr @{_quoted(part.described.name)}"

    def body(index: str) -> None:
        offset = text.value(f"mul i64 {index}, {part.size}")
        places = [f"ptr {text.at(pointer, offset)}" for pointer in (at, source) if pointer]
        text.say(f"call void {function}({', '.join((*places, type))})")

    if count == "1":
        places = [f"ptr {pointer}" for pointer in (at, source) if pointer]
        text.say(f"call void {function}({', '.join((*places, type))})")
        return
    head, go, end, before = (text.label() for _ in range(4))
    text.say(f"br label %{before}")
    text.begin(before)
    text.say(f"br label %{head}")
    text.begin(head)
    index = f"%i{head}"
    text.say(f"{index} = phi i64 [ 0, %{before} ], [ %n{head}, %{go} ]")
    is_over = text.value(f"icmp sge i64 {index}, {count}")
    text.say(f"br i1 {is_over}, label %{end}, label %{go}")
    text.begin(go)
    body(index)
    text.say(f"%n{head} = add i64 {index}, 1")
    text.say(f"br label %{head}")
    text.begin(end)


def _copy(text: _Text, part: _Part, count: str, at: str, source: str) -> None:
    """Copy elements that stand side by side."""
    if part.described is not None:
        _each(text, count, part, "assign", at, source)
        return
    kind = _FLOATS.get((part.category, part.kind)) or f"i{8 * part.kind}"
    numbers = part.size // (2 * part.kind if part.category == 3 else part.kind) * (2 if part.category == 3 else 1)
    total = count if numbers == 1 else text.value(f"mul i64 {count}, {numbers}")
    text.say(f"call void @{MODEL}object.copy.{kind}(ptr {at}, ptr {source}, i64 {total})")


def _quoted(name: str) -> str:
    return f'"{name}"'


def _copies() -> Iterator[str]:
    for kind, size in _SIZES.items():
        if kind == "ptr":
            continue
        kept, marked = "%x", ""
        if kind == "i64":
            kept, marked = "%k", f"  %k = call i64 @{INTEGER}(i64 %x)\n"
        elif kind.startswith("i"):
            kept = "%k"
            marked = (
                f"  %w = sext {kind} %x to i64\n  %m = call i64 @{INTEGER}(i64 %w)\n  %k = trunc i64 %m to {kind}\n"
            )
        yield f"""
define internal void @{MODEL}object.copy.{kind}(ptr %to, ptr %from, i64 %n) nounwind alwaysinline {{
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %go ]
  %over = icmp sge i64 %i, %n
  br i1 %over, label %end, label %go
go:
  %at = mul i64 %i, {size}
  %f = getelementptr i8, ptr %from, i64 %at
  %t = getelementptr i8, ptr %to, i64 %at
  %x = load {kind}, ptr %f, align {size}
{marked}  store {kind} {kept}, ptr %t, align {size}
  %next = add i64 %i, 1
  br label %head
end:
  ret void
}}"""


_SHARED = (
    "declare noalias ptr @malloc(i64)\ndeclare void @free(ptr)\ndeclare i64 @llvm.umax.i64(i64, i64)\n"
    f"declare i64 @{INTEGER}(i64) nounwind willreturn memory(none)\n" + "\n".join(_copies())
)
"""What the code of every type calls."""
