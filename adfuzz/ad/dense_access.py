"""The routines that stand for accesses through pointers of `__enzyme_todense` (adfuzz.ad.todense), as IR."""

from __future__ import annotations

from dataclasses import dataclass, field

from adfuzz.ad.counting import counting
from adfuzz.ir import types as ty
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, Module, quoted
from adfuzz.ir.types import FloatType, Type

_FIRST, _STEP = 1 << 62, 1 << 48
"""Addresses that no memory has: one for each source, so far apart that no offset leads from one to another."""


@dataclass(frozen=True)
class Source:
    """A call of the entry point; `argument_types`: those that `load` takes behind the offset, then those of `store`.

    Without functions: memory that nobody wants, where zeros are loaded and nothing is stored.
    """

    index: int
    number: FloatType | None
    load: Function | None = field(hash=False)
    store: Function | None = field(hash=False)
    argument_types: tuple[Type, ...]

    @property
    def is_nowhere(self) -> bool:
        """Whether there are no functions."""
        return self.load is None

    @property
    def address(self) -> int:
        """What the pointer is."""
        return _FIRST + self.index * _STEP


@dataclass(frozen=True)
class Access:
    """What a pointer may be: one of several sources, or also another one (`is_open`)."""

    sources: tuple[Source, ...]
    is_open: bool = False

    def joined(self, other: Access) -> Access:
        """What either may be."""
        sources = {source.index: source for source in (*self.sources, *other.sources)}
        return Access(tuple(sources[n] for n in sorted(sources)), self.is_open or other.is_open)

    @property
    def label(self) -> str:
        """A part of a name."""
        return "".join(f".{source.index}" for source in self.sources) + (".open" if self.is_open else "")


def load_routine(module: Module, layout: DataLayout, access: Access, type: Type) -> Function | None:
    """A function (pointer, arguments of all sources) → what is loaded; None where it is no number, or several."""
    counts = [_count(layout, source, type) for source in access.sources]
    if 0 in counts:
        return None
    name = f"adfuzz.dense.load.{_text(type)}{access.label}"
    lines, parameters, declared = _dispatch(access, type.text)
    for source, count in zip(access.sources, counts, strict=True):
        k = source.index
        lines.append(f"hit{k}:")
        if source.load is None or source.number is None:
            lines.append(f"  ret {type.text} zeroinitializer")
            continue
        number, width = source.number.text, layout.store_size(source.number)
        offset = source.load.function_type.parameters[0]
        passed = "".join(f", {t.text} %a{k}.{n}" for n, t in enumerate(_taken(source, is_load=True)))
        for lane in range(count):
            lines += _offset(k, lane, width, offset)
            lines.append(
                f"  %v{k}.{lane} = call {number} @{quoted(source.load.name)}({offset.text} %o{k}.{lane}{passed})"
            )
        lines += _joined(k, count, number, type)
    if access.is_open:
        lines += ["other:", f"  %v = load {type.text}, ptr %p, align 1", f"  ret {type.text} %v"]
    return _made(module, name, f"{type.text} @{quoted(name)}(ptr %p{parameters})", lines, declared)


def store_routine(module: Module, layout: DataLayout, access: Access, type: Type) -> Function | None:
    """A function (value, pointer, arguments of all sources); None where the value is no number, or several."""
    counts = [_count(layout, source, type) for source in access.sources]
    if 0 in counts:
        return None
    name = f"adfuzz.dense.store.{_text(type)}{access.label}"
    lines, parameters, declared = _dispatch(access, type.text)
    for source, count in zip(access.sources, counts, strict=True):
        k = source.index
        lines.append(f"hit{k}:")
        if source.store is not None and source.number is not None:
            number, width = source.number.text, layout.store_size(source.number)
            offset = source.store.function_type.parameters[1]
            passed = "".join(f", {t.text} %b{k}.{n}" for n, t in enumerate(_taken(source, is_load=False)))
            lines += _parted(k, count, number, type)
            for lane in range(count):
                lines += _offset(k, lane, width, offset)
                result = source.store.result_type.text
                lines.append(
                    f"  {'' if result == 'void' else f'%r{k}.{lane} = '}call {result} @{quoted(source.store.name)}"
                    f"({number} %n{k}.{lane}, {offset.text} %o{k}.{lane}{passed})"
                )
        lines.append("  ret void")
    if access.is_open:
        lines += ["other:", f"  store {type.text} %value, ptr %p, align 1", "  ret void"]
    return _made(module, name, f"void @{quoted(name)}({type.text} %value, ptr %p{parameters})", lines, declared)


def copy_routine(number: FloatType, width: int) -> str:
    """memmove, number by number."""
    type = number.text
    return f"""
define internal void @adfuzz.dense.copy.{type}(ptr %to, ptr %from, i64 %size) {{
  %count = udiv i64 %size, {width}
  %last = sub i64 %count, 1
  %a = ptrtoint ptr %to to i64
  %b = ptrtoint ptr %from to i64
  %up = icmp ult i64 %a, %b
{counting("%count", _moved(type), "%n")}
{_rest(width)}}}
declare void @llvm.trap()
"""


def fill_routine(number: FloatType, width: int) -> str:
    """memset, number by number."""
    type, bits = number.text, 8 * width
    ones = int("01" * width, 16)
    return f"""
define internal void @adfuzz.dense.fill.{type}(ptr %to, i8 %byte, i64 %size) {{
  %count = udiv i64 %size, {width}
  %wide = zext i8 %byte to i{bits}
  %all = mul i{bits} %wide, {ones}
  %v = bitcast i{bits} %all to {type}
{counting("%count", _filled(type), "%n")}
{_rest(width)}}}
declare void @llvm.trap()
"""


def _moved(type: str) -> str:
    return f"""  %down = sub i64 %last, %n
  %k = select i1 %up, i64 %n, i64 %down
  %source = getelementptr {type}, ptr %from, i64 %k
  %target = getelementptr {type}, ptr %to, i64 %k
  %v = load {type}, ptr %source, align 1
  store {type} %v, ptr %target, align 1"""


def _filled(type: str) -> str:
    return f"""  %target = getelementptr {type}, ptr %to, i64 %n
  store {type} %v, ptr %target, align 1"""


def _rest(width: int) -> str:
    """The end: a part of a number that is left over ends the program."""
    return f"""  %rest = urem i64 %size, {width}
  %whole = icmp eq i64 %rest, 0
  br i1 %whole, label %done, label %part
part:
  call void @llvm.trap()
  unreachable
done:
  ret void
"""


def _count(layout: DataLayout, source: Source, type: Type) -> int:
    """How many numbers of a source make a value; 0 where it is none of them."""
    if source.number is None:
        return 1 if not type.is_pointer else 0
    if type is source.number:
        return 1
    scalar = type.scalar
    if type.is_aggregate or not (scalar is source.number or isinstance(scalar, ty.IntegerType)):
        return 0
    bits, width = 8 * layout.store_size(type), 8 * layout.store_size(source.number)
    return bits // width if bits % width == 0 and layout.bits_of(type) == bits else 0


def _dispatch(access: Access, type: str) -> tuple[list[str], str, list[str]]:
    """The jumps to what a pointer is, the parameters of all sources, and the declarations of their functions."""
    lines = ["entry:", "  %address = ptrtoint ptr %p to i64"]
    parameters, declared = "", list[str]()
    for position, source in enumerate(access.sources):
        k = source.index
        loaded = len(_taken(source, is_load=True))
        for n, t in enumerate(source.argument_types):
            parameters += f", {t.text} %{f'a{k}.{n}' if n < loaded else f'b{k}.{n - loaded}'}"
        for function in (source.load, source.store):
            if function is not None:
                kind = function.function_type
                line = (
                    f"declare {kind.result.text} @{quoted(function.name)}({', '.join(t.text for t in kind.parameters)})"
                )
                declared += [line] if line not in declared else []
        lines.append(f"  %off{k} = sub i64 %address, {source.address}")
        if position == len(access.sources) - 1 and not access.is_open:
            lines.append(f"  br label %hit{k}")
            continue
        following = f"test{position}" if position < len(access.sources) - 1 else "other"
        lines += [
            f"  %moved{k} = add i64 %off{k}, {_STEP // 2}",
            f"  %is{k} = icmp ult i64 %moved{k}, {_STEP}",
            f"  br i1 %is{k}, label %hit{k}, label %{following}",
        ]
        lines += [f"{following}:"] if following != "other" else []
    return lines, parameters, declared


def _taken(source: Source, is_load: bool) -> tuple[Type, ...]:
    half = len(source.argument_types) // 2
    return source.argument_types[:half] if is_load else source.argument_types[half:]


def _offset(k: int, lane: int, width: int, type: Type) -> list[str]:
    """The offset of a lane as the type that the function wants."""
    line = [f"  %at{k}.{lane} = add i64 %off{k}, {lane * width}"]
    assert isinstance(type, ty.IntegerType)
    how = "trunc" if type.bits < 64 else "zext" if type.bits > 64 else ""
    if not how:
        return [*line, f"  %o{k}.{lane} = add i64 %at{k}.{lane}, 0"]
    return [*line, f"  %o{k}.{lane} = {how} i64 %at{k}.{lane} to {type.text}"]


def _joined(k: int, count: int, number: str, type: Type) -> list[str]:
    """Lanes as the value that is loaded."""
    if count == 1 and type.text == number:
        return [f"  ret {number} %v{k}.0"]
    lines, whole = list[str](), "poison"
    for lane in range(count):
        lines.append(f"  %w{k}.{lane} = insertelement <{count} x {number}> {whole}, {number} %v{k}.{lane}, i64 {lane}")
        whole = f"%w{k}.{lane}"
    return [*lines, f"  %x{k} = bitcast <{count} x {number}> {whole} to {type.text}", f"  ret {type.text} %x{k}"]


def _parted(k: int, count: int, number: str, type: Type) -> list[str]:
    """The value that is stored as lanes."""
    lines = [f"  %x{k} = bitcast {type.text} %value to <{count} x {number}>"]
    return lines + [f"  %n{k}.{lane} = extractelement <{count} x {number}> %x{k}, i64 {lane}" for lane in range(count)]


def _text(type: Type) -> str:
    return "".join(c if c.isalnum() else "_" for c in type.text)


def _made(module: Module, name: str, head: str, lines: list[str], declared: list[str]) -> Function:
    if name not in module.globals:
        body = "\n".join(lines)
        merge_text(module, f"define internal {head} {{\n{body}\n}}\n" + "\n".join(declared) + "\n")
    return module.function(name)
