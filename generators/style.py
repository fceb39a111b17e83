"""House styles, and what the functions of a printed module share: declarations, types, attribute groups, metadata."""

from __future__ import annotations

from dataclasses import dataclass, field

from generators.numbers import float_literal
from generators.program import FLOATS, IR_TYPES, Function, Program, Table

HEADER = """target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
"""


@dataclass(slots=True)
class Style:
    """How a dialect writes: see the fields. Attribute texts start and end without blanks."""

    slots: bool = False  # variables live in allocas, as at -O0
    fast_math: str = ""  # flags on float operations, such as "contract"
    rotated: bool = False  # loops test at the bottom, behind a guard
    tbaa: bool = False
    inbounds: str = "inbounds"
    wrap_flags: bool = True
    libm: bool = True  # sin rather than llvm.sin
    byte_offsets: bool = False  # struct fields by i8 offsets
    named_structs: bool = False
    single_return: bool = False
    fuse: bool = False  # a*b+c as llvm.fmuladd
    parameter_attributes: str = ""  # on scalars and pointers: noundef
    noalias: bool = False
    infer_readonly: bool = False
    main_attributes: str = "nounwind"
    helper_attributes: str = "nounwind"
    library_attributes: str = "nounwind"  # of mathematical functions
    malloc_attributes: str = "nounwind"
    free_attributes: str = "nounwind"
    call_prefix: str = "call"  # of mathematical functions: "tail call" at -O2
    labels: dict[str, str] = field(default_factory=dict[str, str])


class ModuleWriter:
    """What functions share: declarations, struct types, attribute groups, metadata."""

    def __init__(self, program: Program, style: Style) -> None:
        self.program = program
        self.style = style
        self.declarations: dict[str, str] = {}
        self.structs: dict[tuple[str, ...], str] = {}
        self.groups: dict[str, int] = {}
        self.metadata: list[str] = []
        self._tbaa: dict[str, int] = {}

    def text(self, bodies: list[str]) -> str:
        """Print the module around the functions' texts, which come first: they declare what they use."""
        tables = [self._table(table) for table in self.program.tables]
        structs = [f"{name} = type {literal_struct(fields)}" for fields, name in self.structs.items()]
        if not self.style.named_structs:
            structs = []
        groups = [f"attributes #{number} = {{ {text} }}" for text, number in self.groups.items()]
        parts = [HEADER, *structs, *tables, *bodies, *self.declarations.values(), *groups, *self.metadata]
        return "\n".join(parts) + "\n"

    def group(self, attributes: str) -> str:
        """Return ` #N` for attributes, or ""."""
        if not attributes:
            return ""
        return f" #{self.groups.setdefault(attributes, len(self.groups))}"

    def external(self, name: str) -> None:
        """Declare a constant of another module once."""
        self.declarations.setdefault(name, f"@{name} = external constant ptr")

    def declare(self, name: str, signature: str, attributes: str = "") -> None:
        """Declare an external function once; `signature` holds %s for the name."""
        if name not in self.declarations:
            self.declarations[name] = f"declare {signature % ('@' + name)}{self.group(attributes)}"

    def element(self, element: str | tuple[str, ...]) -> str:
        """The IR type of a region's element."""
        if isinstance(element, str):
            return IR_TYPES[element]
        if not self.style.named_structs:
            return literal_struct(element)
        return self.structs.setdefault(element, f"%struct.s{len(self.structs)}")

    def tbaa(self, type: str) -> str:
        """Return `, !tbaa !N` for a scalar access, or ""."""
        if not self.style.tbaa:
            return ""
        if not self._tbaa:
            self.metadata += ['!0 = !{!"Simple C/C++ TBAA"}', '!1 = !{!"omnipotent char", !0, i64 0}']
            self._tbaa["root"] = 1
        if type not in self._tbaa:
            number = len(self.metadata)
            word = {"f64": "double", "f32": "float", "i64": "long", "i32": "int", "ptr": "any pointer"}.get(type, type)
            self.metadata += [
                f'!{number} = !{{!"{word}", !1, i64 0}}',
                f"!{number + 1} = !{{!{number}, !{number}, i64 0}}",
            ]
            self._tbaa[type] = number + 1
        return f", !tbaa !{self._tbaa[type]}"

    def _table(self, table: Table) -> str:
        kind = "constant" if table.constant else "global"
        if table.functions:
            values = ", ".join(f"ptr @{function.name}" for function in table.functions)
            return f"@{table.name} = internal {kind} [{len(table.functions)} x ptr] [{values}], align 16"
        word = IR_TYPES[table.element]
        values = ", ".join(f"{word} {literal(table.element, value)}" for value in table.values)
        return f"@{table.name} = internal {kind} [{len(table.values)} x {word}] [{values}], align 16"


def result_type(function: Function) -> str:
    """The IR type of what a function returns."""
    results = function.results
    if function.is_array:
        return f"[{len(results)} x {IR_TYPES[results[0]]}]"
    if len(results) == 1:
        return IR_TYPES[results[0]]
    return literal_struct(results) if results else "void"


def literal_struct(fields: tuple[str, ...]) -> str:
    """`{ double, i32 }`."""
    return "{ " + ", ".join(IR_TYPES[word] for word in fields) + " }"


def literal(type: str, value: object) -> str:
    """A constant's text."""
    if type in FLOATS:
        assert isinstance(value, (int, float))
        return float_literal(type, value)
    if type == "ptr":
        return "null"
    assert isinstance(value, (int, float))
    return ("true" if value else "false") if type == "i1" else str(int(value))
