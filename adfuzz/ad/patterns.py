"""Routines over memory of a repeating layout, as IR: which bytes hold floats decides what is added or cleared."""

from __future__ import annotations

from dataclasses import dataclass

Cells = tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Pattern:
    """Cells (byte offset, LLVM float type) that repeat every `period` bytes; period 0: they stand once.

    The first period begins at byte `start`; what lies before it are the cells of `head`.
    """

    period: int
    cells: Cells
    start: int = 0
    head: Cells = ()

    @property
    def all_cells(self) -> Cells:
        """The cells of the head and of one period."""
        return (*self.head, *self.cells)

    @property
    def has_words(self) -> bool:
        """Whether there are words of which only the running program knows what they hold."""
        return any(type == MIXED for _, type in self.all_cells)

    @property
    def label(self) -> str:
        """A name part: p8.0double."""
        head = f"h{self.start}" + "".join(f".{offset}{kind}" for offset, kind in self.head) if self.start else ""
        return f"{head}p{self.period}" + "".join(f".{offset}{kind}" for offset, kind in self.cells)


ZEROS = {
    "i8": "0",
    "ptr": "null",
    "x86_fp80": "0xK00000000000000000000",
    "fp128": "0xL00000000000000000000000000000000",
}
MIXED = "mixed"
"""The cell type of 8 bytes of which only the running program knows what they hold."""
SIZES = {"mixed": 8, "i8": 1, "half": 2, "bfloat": 2, "float": 4, "double": 8, "x86_fp80": 10, "fp128": 16, "ptr": 8}


def routine(kind: str, pattern: Pattern) -> tuple[str, str]:
    """Name and IR text of a routine.

    clear(to, n): float cells of to[0..n) = 0. transfer(to, from, n): from += to, then to = 0, cell by cell.
    move: as transfer, for regions that may overlap. copy(to, from, n): cells of to = cells of from. Of mixed words,
    copy moves pointers only, save moves all bits, strip clears all but pointers. shift: as copy; may overlap.

    In forward split mode numbers and pointers are moved apart. carry, slide: copy what is no pointer (slide: regions
    may overlap). watch: end the program if a copy would put a pointer over a tangent. put: as copy, but mixed words of
    from that are no pointers leave those of to as they are.
    """
    name = f"adfuzz.{kind}.{pattern.label}"
    match kind:
        case "move":
            text = _move(name, pattern)
        case "shift" | "slide":
            text = _shift(name, pattern, "copy" if kind == "shift" else "carry")
        case _:
            text = _loop(kind, name, pattern)
    functions = _MIXED_FUNCTIONS if pattern.has_words else ""
    return name, text + functions + (_WATCH if kind == "watch" else "")


_MIXED_FUNCTIONS = """
declare void @adfuzz.store_mixed(ptr, i64)
declare void @adfuzz.add_mixed(ptr, double)
declare double @adfuzz.take_mixed(ptr)
declare i64 @adfuzz.pointer_part(i64)
declare i64 @adfuzz.number_part(i64)
"""
_WATCH = "declare void @adfuzz.end_if_tangent(ptr, i64)\n"


def _loop(kind: str, name: str, pattern: Pattern) -> str:
    """A routine that goes through the cells in order."""
    source = "" if kind in ("clear", "strip") else "ptr %from, "
    lines = [
        f"define internal void @{name}(ptr %to, {source}i64 %n) nounwind {{",
        "entry:",
        "  br label %head0",
        *_cells(kind, "head", "0", pattern.head),
        "  br label %test",
        "test:",
        f"  %i = phi i64 [ {pattern.start}, %head{len(pattern.head)} ], [ %next, %cell{len(pattern.cells)} ]",
        "  %more = icmp ult i64 %i, %n",
        "  br i1 %more, label %cell0, label %end",
        *_cells(kind, "cell", "%i", pattern.cells),
        f"  %next = add i64 %i, {pattern.period or 1 << 60}",
        "  br label %test",
        "end:",
        "  ret void",
        "}",
    ]
    return "\n".join(lines)


def _cells(kind: str, label: str, base: str, cells: Cells) -> list[str]:
    """What is done with the cells that stand at `base` plus their offsets; ends in the block after the last one."""
    lines: list[str] = []
    for number, (offset, type) in enumerate(cells):
        k = f".{label}{number}"
        lines += [
            f"{label}{number}:",
            f"  %at{k} = add i64 {base}, {offset}",
            f"  %stop{k} = add i64 {base}, {offset + SIZES[type]}",
            f"  %fits{k} = icmp ule i64 %stop{k}, %n",
            f"  br i1 %fits{k}, label %do{k}, label %{label}{number + 1}",
            f"do{k}:",
            f"  %to{k} = getelementptr i8, ptr %to, i64 %at{k}",
            *_body(kind, type, k),
            f"  br label %{label}{number + 1}",
        ]
    return [*lines, f"{label}{len(cells)}:"]


def _body(kind: str, type: str, k: str) -> list[str]:
    zero = ZEROS.get(type, "0.0")
    if type == MIXED:
        return _mixed_body(kind, k)
    source = [f"  %from{k} = getelementptr i8, ptr %from, i64 %at{k}"]
    match kind:
        case "clear" | "strip":
            return [f"  store {type} {zero}, ptr %to{k}, align 1"]
        case "watch":
            return []
        case "copy" | "save" | "carry" | "put":
            return [
                *source,
                f"  %v{k} = load {type}, ptr %from{k}, align 1",
                f"  store {type} %v{k}, ptr %to{k}, align 1",
            ]
        case "add":
            return [
                *source,
                f"  %a{k} = load {type}, ptr %to{k}, align 1",
                f"  %b{k} = load {type}, ptr %from{k}, align 1",
                f"  %s{k} = fadd {type} %a{k}, %b{k}",
                f"  store {type} %s{k}, ptr %to{k}, align 1",
            ]
        case _:
            return [
                *source,
                f"  %t{k} = load {type}, ptr %to{k}, align 1",
                f"  store {type} {zero}, ptr %to{k}, align 1",
                f"  %a{k} = load {type}, ptr %from{k}, align 1",
                f"  %s{k} = fadd {type} %a{k}, %t{k}",
                f"  store {type} %s{k}, ptr %from{k}, align 1",
            ]


def _mixed_body(kind: str, k: str) -> list[str]:
    """A word that holds a double, a pointer or an integer: see adfuzz.ad.runtime."""
    source = f"  %from{k} = getelementptr i8, ptr %from, i64 %at{k}"
    match kind:
        case "clear":
            return [f"  store i64 0, ptr %to{k}, align 1"]
        case "strip":
            return [
                f"  %v{k} = load i64, ptr %to{k}, align 1",
                f"  %p{k} = call i64 @adfuzz.pointer_part(i64 %v{k})",
                f"  store i64 %p{k}, ptr %to{k}, align 1",
            ]
        case "save":
            return [source, f"  %v{k} = load i64, ptr %from{k}, align 1", f"  store i64 %v{k}, ptr %to{k}, align 1"]
        case "copy":
            return [
                source,
                f"  %v{k} = load i64, ptr %from{k}, align 1",
                f"  call void @adfuzz.store_mixed(ptr %to{k}, i64 %v{k})",
            ]
        case "carry":
            return [
                source,
                f"  %v{k} = load i64, ptr %from{k}, align 1",
                f"  %p{k} = call i64 @adfuzz.number_part(i64 %v{k})",
                f"  store i64 %p{k}, ptr %to{k}, align 1",
            ]
        case "put":
            return [
                source,
                f"  %o{k} = load i64, ptr %to{k}, align 1",
                f"  %v{k} = load i64, ptr %from{k}, align 1",
                f"  %p{k} = call i64 @adfuzz.pointer_part(i64 %v{k})",
                f"  %n{k} = icmp eq i64 %p{k}, 0",
                f"  %w{k} = select i1 %n{k}, i64 %o{k}, i64 %p{k}",
                f"  store i64 %w{k}, ptr %to{k}, align 1",
            ]
        case "watch":
            return [
                source,
                f"  %v{k} = load i64, ptr %from{k}, align 1",
                f"  call void @adfuzz.end_if_tangent(ptr %to{k}, i64 %v{k})",
            ]
        case "add":
            return [
                source,
                f"  %v{k} = call double @adfuzz.take_mixed(ptr %from{k})",
                f"  call void @adfuzz.add_mixed(ptr %to{k}, double %v{k})",
            ]
        case _:
            return [
                source,
                f"  %t{k} = call double @adfuzz.take_mixed(ptr %to{k})",
                f"  call void @adfuzz.add_mixed(ptr %from{k}, double %t{k})",
            ]


def _move(name: str, pattern: Pattern) -> str:
    """Through a temporary: all of `to` is saved and cleared before anything is added to `from`."""
    p = pattern.label
    save, clear, add = (_loop(kind, f"adfuzz.{kind}.{p}", pattern) for kind in ("save", "clear", "add"))
    return f"""
define internal void @{name}(ptr %to, ptr %from, i64 %n) nounwind {{
  %saved = call ptr @malloc(i64 %n)
  call void @adfuzz.save.{p}(ptr %saved, ptr %to, i64 %n)
  call void @adfuzz.clear.{p}(ptr %to, i64 %n)
  call void @adfuzz.add.{p}(ptr %from, ptr %saved, i64 %n)
  call void @free(ptr %saved)
  ret void
}}
declare noalias ptr @malloc(i64)
declare void @free(ptr)
{save}
{clear}
{add}
"""


def _shift(name: str, pattern: Pattern, kind: str) -> str:
    """Through a temporary: all of `from` is saved before anything is stored to `to`, as `kind` does."""
    p = pattern.label
    save, copy = (_loop(one, f"adfuzz.{one}.{p}", pattern) for one in ("save", kind))
    return f"""
define internal void @{name}(ptr %to, ptr %from, i64 %n) nounwind {{
  %saved = call ptr @malloc(i64 %n)
  call void @adfuzz.save.{p}(ptr %saved, ptr %from, i64 %n)
  call void @adfuzz.{kind}.{p}(ptr %to, ptr %saved, i64 %n)
  call void @free(ptr %saved)
  ret void
}}
declare noalias ptr @malloc(i64)
declare void @free(ptr)
{save}
{copy}
"""
