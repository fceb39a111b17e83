"""Argument specs: the text form of layouts, and `NAME=TYPE[EXTENT][:ACTIVITY][=v1,v2,…|~LO..HI]` of the command line.

Layout grammar (what `str(layout)` prints)::

    layout := f16 | bf16 | f32 | f64 | f80 | f128 | iN | ptr | ptr->layout | end | struct{layout,…} | struct<{layout,…}>
            | layout[N] | (layout)[N]

`[N]` binds tighter than `ptr->`: `ptr->f64[8]` points to eight numbers, `(ptr->f64)[8]` is eight pointers. Where the IR
argument is a pointer, the spec may leave `ptr->` out: `x=f64[64]` is what lies behind x. `end` points just past what
the pointer before it in the same struct points to: a std::vector of eight numbers is `struct{ptr->f64[8],end,end}`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from adfuzz.errors import ParseError
from adfuzz.model import (
    FLOAT_SIZES,
    Activity,
    Argument,
    ArrayLayout,
    EndLayout,
    FloatLayout,
    IntegerLayout,
    Layout,
    Numbers,
    PointerLayout,
    StructLayout,
    leaves,
)
from adfuzz.source import Span

DEFAULT_DOMAIN = (0.1, 2.0)


@dataclass(frozen=True)
class ArgumentSpec:
    """One parsed spec. `activity` and `domain` are None where the text says nothing; `values` is empty then."""

    name: str
    layout: Layout
    activity: Activity | None
    values: Numbers
    domain: tuple[float, float] | None

    def argument(self) -> Argument:
        """Return the Argument, with defaults for what was left out: floats are differentiated, the rest is const."""
        return Argument(
            self.name,
            self.layout,
            self.activity or default_activity(self.layout),
            self.domain or DEFAULT_DOMAIN,
            self.values,
        )


def default_activity(layout: Layout) -> Activity:
    """Return what nobody said: dup for floats behind pointers, out for floats by value, const for the rest."""
    if not any(leaf.is_float for leaf in leaves(layout)):
        return Activity.CONST
    return Activity.DUP if isinstance(layout, PointerLayout) else Activity.OUT


def parse_layout(text: str, file: str = "<layout>") -> Layout:
    """Parse a whole layout; a ParseError has a caret."""
    reader = _Reader(text, file)
    layout = reader.layout()
    reader.skip_blanks()
    if reader.position < len(text):
        reader.fail("unexpected text after the type")
    return layout


def parse_argument(spec: str, *, pointer: bool | None = None, file: str = "--arg") -> ArgumentSpec:
    """Parse `NAME=TYPE[EXTENT][:ACTIVITY][=v1,v2,…|~LO..HI]`.

    `pointer` tells whether the IR argument is a pointer: then a type that is not one is what lies behind it. When not
    known (None), arrays are taken to lie behind a pointer.
    """
    reader = _Reader(spec, file)
    name = reader.take(r"%?[^=:~\s]+")
    if not name:
        reader.fail("expected NAME=TYPE, such as x=f64[64]:dup")
    if not reader.take(r"="):
        reader.fail(f"expected '=' and a type after the name, such as {name}=f64[64]:dup")
    start = reader.position
    layout = reader.layout()
    if pointer is False and isinstance(layout, PointerLayout):
        reader.fail("this argument is not a pointer in the IR", start)
    if not isinstance(layout, PointerLayout) and (pointer or (pointer is None and isinstance(layout, ArrayLayout))):
        layout = PointerLayout(layout)
    activity = _activity(reader, layout)
    values: Numbers = ()
    domain: tuple[float, float] | None = None
    reader.skip_blanks()
    if reader.take(r"="):
        values = _values(reader, layout)
    elif reader.take(r"~"):
        domain = _domain(reader)
    reader.skip_blanks()
    if reader.position < len(spec):
        reader.fail("expected :ACTIVITY, =VALUES or ~LO..HI here")
    return ArgumentSpec(name.removeprefix("%"), layout, activity, values, domain)


def check_activity(layout: Layout, activity: Activity) -> str:
    """Return why an argument of this layout cannot have this activity, or ""."""
    has_floats = any(leaf.is_float for leaf in leaves(layout))
    is_pointer = isinstance(layout, PointerLayout)
    if activity is Activity.OUT and is_pointer:
        return "a pointer cannot be 'out' (its derivative lies in its shadow): use dup"
    if activity is Activity.OUT and not has_floats:
        return "there is no float in this argument: use const"
    return ""


class _Reader:
    """A cursor over one spec, with errors that point at the place."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.position = 0

    def error(self, message: str, position: int | None = None) -> ParseError:
        place = self.position if position is None else position
        return ParseError(message, Span(self.file, 1, place + 1, self.text))

    def fail(self, message: str, position: int | None = None) -> NoReturn:
        raise self.error(message, position)

    def skip_blanks(self) -> None:
        while self.position < len(self.text) and self.text[self.position] in " \t":
            self.position += 1

    def take(self, pattern: str) -> str:
        """Return what matches at the cursor and move past it, or ""."""
        self.skip_blanks()
        found = re.compile(pattern).match(self.text, self.position)
        if found is None:
            return ""
        self.position = found.end()
        return found.group()

    def layout(self) -> Layout:
        if self.take(r"ptr\s*->"):
            return PointerLayout(self.layout())
        return self._extents(self._base())

    def _base(self) -> Layout:
        start = self.position
        if self.take(r"\("):
            inner = self.layout()
            if not self.take(r"\)"):
                self.fail("expected ')'")
            return inner
        packed = self.take(r"struct\s*<\s*\{")
        if packed or self.take(r"struct\s*\{|\{"):
            return StructLayout(self._fields(r"\}\s*>" if packed else r"\}"), bool(packed))
        word = self.take(r"[A-Za-z_]\w*")
        if word == "ptr":
            return PointerLayout(None)
        if word == "end":
            return EndLayout()
        if word in FLOAT_SIZES:
            return FloatLayout(word)
        if re.fullmatch(r"i[1-9]\d{0,3}", word):
            return IntegerLayout(int(word[1:]))
        self.position = start
        self.skip_blanks()
        hint = {"double": "f64", "float": "f32", "half": "f16", "int": "i32", "long": "i64"}.get(word)
        known = "f64, f32, i64, ptr->f64, struct{f64,i32} …"
        raise self.error(f"'{word}' is called {hint} here" if hint else f"expected a type: {known}")

    def _fields(self, closing: str) -> tuple[Layout, ...]:
        fields: list[Layout] = []
        if self.take(closing):
            return ()
        while True:
            fields.append(self.layout())
            if self.take(closing):
                return tuple(fields)
            if not self.take(r","):
                self.fail("expected ',' or '}' in the struct")

    def _extents(self, layout: Layout) -> Layout:
        while self.take(r"\["):
            start = self.position
            count = self.take(r"\d+")
            if not count:
                self.fail("expected the number of elements")
            if int(count) > 1 << 24:
                self.fail("more than 2^24 elements are not supported", start)
            if not self.take(r"\]"):
                self.fail("expected ']'")
            layout = ArrayLayout(layout, int(count))
        return layout


def _activity(reader: _Reader, layout: Layout) -> Activity | None:
    if not reader.take(r":"):
        return None
    start = reader.position
    word = reader.take(r"\w+")
    if word not in tuple(Activity):
        reader.fail(f"expected an activity: {', '.join(Activity)}", start)
    problem = check_activity(layout, Activity(word))
    if problem:
        reader.fail(problem, start)
    return Activity(word)


_NUMBER = (
    r"[+-]?(?:0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][+-]?\d+|inf|nan|(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:[eE][+-]?\d+)?)"
)


def _number(reader: _Reader, as_float: bool | None) -> float | int:
    """Read one number; `as_float` False insists on an integer, None takes what is written."""
    reader.skip_blanks()
    start = reader.position
    word = reader.take(_NUMBER)
    if not word:
        reader.fail("expected a number")
    is_integer = re.fullmatch(r"[+-]?\d+", word) is not None
    if as_float is False and not is_integer:
        reader.fail("expected an integer here", start)
    if is_integer and not as_float:
        return int(word)
    return float.fromhex(word) if "x" in word.lower() else float(word)


def _values(reader: _Reader, layout: Layout) -> Numbers:
    kinds = [leaf.is_float for leaf in leaves(layout)]
    start = reader.position
    count = reader.text.count(",", start) + 1
    if count not in (1, len(kinds)):
        reader.fail(f"{count} values given, but {len(kinds)} numbers lie there (give one for all, or one each)", start)
    for_all = count == 1 and len(set(kinds)) != 1
    found: list[float | int] = []
    for index in range(count):
        found.append(_number(reader, None if for_all else kinds[index]))
        if index + 1 < count and not reader.take(r","):
            reader.fail("expected ','")
    return tuple(found)


def _domain(reader: _Reader) -> tuple[float, float]:
    low = float(_number(reader, True))
    if not reader.take(r"\.\."):
        reader.fail("expected LO..HI, such as ~0.1..2")
    start = reader.position
    high = float(_number(reader, True))
    if not low <= high:
        reader.fail("the upper end lies below the lower end", start)
    return low, high
