"""BLAS and LAPACK by name: which routine a declared function is, and how its arguments reach the routine's model.

The models are loops over matrices stored by columns (`models/blas.h`, `models/lapack.h`). What a name means to them is
in the table here; spellings differ in how arguments are passed: `dgemm_`, `dgemm`, `dgemm64_`, `dgemm_64_` by pointer,
`cblas_dgemm` and `LAPACKE_dpotrf` by value with an order in front, `cublasDgemm_v2` with a handle in front, and
`cublasDgemm`, of the first interface, by value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adfuzz.ir import types as ty
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type

KERNEL = "adfuzz.model.blas_"
"""Before the letter and name of a routine: its model, made from C."""


@dataclass(frozen=True, slots=True)
class Routine:
    """One routine. `takes`: its arguments in the library's order, by name: `t ta tb` whether transposed, `u` which
    triangle, `s` side, `d` kind of diagonal, `part` a letter; `alpha beta c s_` numbers, `from to` real ones; capitals
    and `x y` arrays; `pivots` integers; `result` and `info` what comes out; all else is an integer.

    `rows` says which arguments the model gets in their place when C's matrices lie by rows (`~`: the opposite option).
    `letters`: for which numbers it is defined. `more`: what the model gets behind them, constants or whether `rows`.
    `model`: the name of the model where it is another's.
    """

    takes: str
    rows: str = ""
    letters: str = "sdcz"
    more: str = ""
    model: str = ""


ROUTINES: dict[str, Routine] = {
    "dot": Routine("n x incx y incy result", letters="sd", more="0"),
    "dotu": Routine("n x incx y incy result", letters="cz", more="0", model="dot"),
    "dotc": Routine("n x incx y incy result", letters="cz", more="1", model="dot"),
    "axpy": Routine("n alpha x incx y incy"),
    "axpby": Routine("n alpha x incx beta y incy"),
    "scal": Routine("n alpha x incx"),
    "rscal": Routine("n from x incx", letters="cz"),
    "copy": Routine("n x incx y incy"),
    "swap": Routine("n x incx y incy"),
    "nrm2": Routine("n x incx result"),
    "asum": Routine("n x incx result"),
    "iamax": Routine("n x incx result"),
    "rot": Routine("n x incx y incy c s_", letters="sd"),
    "rotm": Routine("n x incx y incy P", letters="sd"),
    "gemv": Routine("t m n alpha A lda x incx beta y incy", "~t n m alpha A lda x incx beta y incy"),
    "gbmv": Routine("t m n kl ku alpha A lda x incx beta y incy", "~t n m ku kl alpha A lda x incx beta y incy"),
    "ger": Routine("m n alpha x incx y incy A lda", "n m alpha y incy x incx A lda", "sd", more="0 0"),
    "geru": Routine("m n alpha x incx y incy A lda", "n m alpha y incy x incx A lda", "cz", "0 0", "ger"),
    "gerc": Routine("m n alpha x incx y incy A lda", "n m alpha y incy x incx A lda", "cz", "1 rows", "ger"),
    "symv": Routine("u n alpha A lda x incx beta y incy", "~u n alpha A lda x incx beta y incy"),
    "sbmv": Routine("u n k alpha A lda x incx beta y incy", "~u n k alpha A lda x incx beta y incy", "sd"),
    "spmv": Routine("u n alpha A x incx beta y incy", "~u n alpha A x incx beta y incy"),
    "syr": Routine("u n alpha x incx A lda", "~u n alpha x incx A lda"),
    "spr": Routine("u n alpha x incx A", "~u n alpha x incx A"),
    "syr2": Routine("u n alpha x incx y incy A lda", "~u n alpha x incx y incy A lda", "sd"),
    "spr2": Routine("u n alpha x incx y incy A", "~u n alpha x incx y incy A", "sd"),
    "trmv": Routine("u t d n A lda x incx", "~u ~t d n A lda x incx"),
    "tbmv": Routine("u t d n k A lda x incx", "~u ~t d n k A lda x incx"),
    "tpmv": Routine("u t d n A x incx", "~u ~t d n A x incx"),
    "trsv": Routine("u t d n A lda x incx", "~u ~t d n A lda x incx"),
    "tbsv": Routine("u t d n k A lda x incx", "~u ~t d n k A lda x incx"),
    "tpsv": Routine("u t d n A x incx", "~u ~t d n A x incx"),
    "gemm": Routine("ta tb m n k alpha A lda B ldb beta C ldc", "tb ta n m k alpha B ldb A lda beta C ldc"),
    "symm": Routine("s u m n alpha A lda B ldb beta C ldc", "~s ~u n m alpha A lda B ldb beta C ldc"),
    "syrk": Routine("u t n k alpha A lda beta C ldc", "~u ~t n k alpha A lda beta C ldc"),
    "syr2k": Routine("u t n k alpha A lda B ldb beta C ldc", "~u ~t n k alpha A lda B ldb beta C ldc"),
    "trmm": Routine("s u t d m n alpha A lda B ldb", "~s ~u t d n m alpha A lda B ldb"),
    "trsm": Routine("s u t d m n alpha A lda B ldb", "~s ~u t d n m alpha A lda B ldb"),
    "lacpy": Routine("part m n A lda B ldb", more="rows"),
    "lascl": Routine("part kl ku from to m n A lda info", more="rows"),
    "trtrs": Routine("u t d n nrhs A lda B ldb info", more="rows"),
    "potrf": Routine("u n A lda info", more="rows"),
    "potrs": Routine("u n nrhs A lda B ldb info", more="rows"),
    "posv": Routine("u n nrhs A lda B ldb info", more="rows"),
    "getrf": Routine("m n A lda pivots info", more="rows"),
    "getrs": Routine("t n nrhs A lda pivots B ldb info", more="rows"),
    "gesv": Routine("n nrhs A lda pivots B ldb info", more="rows"),
}  # fmt: skip

_LAPACK = ("lacpy", "lascl", "trtrs", "potrf", "potrs", "posv", "getrf", "getrs", "gesv")
_LEVEL_ONE = ("dot", "dotu", "dotc", "axpy", "axpby", "scal", "rscal", "copy", "swap", "nrm2", "asum", "iamax", "rot",
              "rotm")  # fmt: skip

# Names that are not a letter and a routine: with the letter of the numbers they work on.
_ODD = {
    "scnrm2": ("c", "nrm2"), "dznrm2": ("z", "nrm2"), "scasum": ("c", "asum"), "dzasum": ("z", "asum"),
    "csscal": ("c", "rscal"), "zdscal": ("z", "rscal"), "isamax": ("s", "iamax"), "idamax": ("d", "iamax"),
    "icamax": ("c", "iamax"), "izamax": ("z", "iamax"),
}  # fmt: skip

_NAME = re.compile(r"(cblas_|LAPACKE_|cublas)?([a-zA-Z]\w*?)(_sub)?(_v2)?(_64_|64_|_64|_)?")

_OPTIONS = {"t", "ta", "tb", "u", "s", "d"}
_NUMBERS = {"alpha", "beta", "c", "s_"}
_REALS = {"from", "to"}
_ARRAYS = {"x", "y", "A", "B", "C", "P"}


def model_of(callee: Function) -> str:
    """The name that the model of a BLAS routine has; "" for any other function, or another signature."""
    found = _spelling(callee)
    return f"adfuzz.model.{callee.name}" if found is not None else ""


def kernel_of(callee: Function) -> tuple[str, str]:
    """The letter of the numbers that a BLAS routine works on, and the name of its model's loops."""
    spelling = _spelling(callee)
    assert spelling is not None
    return spelling.letter, spelling.kernel


def adapter_text(callee: Function) -> str:
    """A function with the routine's signature that calls the loops."""
    spelling = _spelling(callee)
    assert spelling is not None
    return _Adapter(callee, spelling).make()


@dataclass(frozen=True, slots=True)
class _Spelling:
    """How a function's name says what it is. `style`: fortran, cblas, LAPACKE, cublas, or legacy, the first
    interface of cublas; `integer`: behind a pointer."""

    style: str
    letter: str
    name: str
    routine: Routine
    integer: str

    @property
    def kernel(self) -> str:
        return KERNEL + self.letter + (self.routine.model or self.name)

    @property
    def real(self) -> str:
        return "float" if self.letter in "sc" else "double"

    @property
    def is_complex(self) -> bool:
        return self.letter in "cz"

    @property
    def has_order(self) -> bool:
        return self.style == "LAPACKE" or (self.style == "cblas" and self.name not in _LEVEL_ONE)


def _spelling(callee: Function) -> _Spelling | None:
    match = _NAME.fullmatch(callee.name)
    if match is None:
        return None
    style = (match[1] or "fortran").rstrip("_")
    word = match[2]
    if style == "cublas":
        if not word[0].isupper() or (match[5] and not match[4]):
            return None
        style, word = "cublas" if match[4] else "legacy", word.lower()
    elif match[4]:
        return None
    letter, name = _ODD.get(word, (word[0], word[1:]))
    routine = ROUTINES.get(name)
    if (
        routine is None
        or letter not in routine.letters
        or (word not in _ODD and name in ("nrm2", "asum") and letter in "cz")
    ):
        return None
    if name in ("rscal", "iamax") and word not in _ODD:
        return None
    is_lapack = name in _LAPACK
    if (style in ("cblas", "cublas", "legacy") and is_lapack) or (style == "LAPACKE" and not is_lapack):
        return None
    if style == "legacy" and letter in "cz":  # numbers by value, in ways that depend on the machine
        return None
    if style == "cublas" and name in ("trmm", "axpby"):  # another routine: its result has a place of its own
        return None
    if bool(match[3]) != (style == "cblas" and name in ("dotu", "dotc")) or (
        style in ("cblas", "LAPACKE") and match[5] == "_"
    ):
        return None
    integer = "i64" if "64" in (match[5] or "") else "i32"
    spelling = _Spelling(style, letter, name, routine, integer)
    return spelling if _fits(callee, spelling) else None


def _places(callee: Function, spelling: _Spelling) -> Iterator[tuple[str, str]]:
    """Per argument of the function its name in the table (`order`, `handle`, `rest`) and how it comes: value,
    pointer."""
    takes = spelling.routine.takes.split()
    returned = _returned(callee, spelling)
    if spelling.style == "cublas":
        yield "handle", "pointer"
    if spelling.has_order:
        yield "order", "value"
    for name in takes:
        if name == returned:
            continue
        by_pointer = name in _ARRAYS or name in ("pivots", "result", "info") or spelling.style == "fortran"
        if name in _NUMBERS | _REALS:
            by_pointer = by_pointer or spelling.style == "cublas" or (spelling.is_complex and name in _NUMBERS)
        yield name, "pointer" if by_pointer else "value"


def _returned(callee: Function, spelling: _Spelling) -> str:
    """Which of the arguments in the table is the function's result instead."""
    takes = spelling.routine.takes.split()
    if spelling.style == "LAPACKE":
        return "info"
    if spelling.style == "cublas" or "result" not in takes or callee.result_type is ty.VOID:
        return ""
    return "result"


def _fits(callee: Function, spelling: _Spelling) -> bool:
    places = list(_places(callee, spelling))
    kinds = [argument.type for argument in callee.arguments]
    rest = kinds[len(places) :]
    if len(kinds) < len(places) or callee.function_type.variadic:
        return False
    if rest and (spelling.style != "fortran" or not all(kind.is_integer for kind in rest)):  # lengths of the letters
        return False
    if not all(_is(kind, name, how, spelling) for kind, (name, how) in zip(kinds, places, strict=False)):
        return False
    return _result_fits(callee.result_type, callee, spelling)


def _is(kind: Type, name: str, how: str, spelling: _Spelling) -> bool:
    if how == "pointer":
        return kind.is_pointer or kind is ty.I64  # Julia passes addresses as integers
    return kind.text == spelling.real if name in _NUMBERS | _REALS else kind.is_integer


def _result_fits(kind: Type, callee: Function, spelling: _Spelling) -> bool:
    if spelling.style == "cublas":
        return kind is ty.I32
    if _returned(callee, spelling) == "":
        # from a dot product nothing comes out another way than by its result
        needs_result = "result" in spelling.routine.takes.split() and spelling.name not in ("dotu", "dotc")
        return (kind is ty.VOID and not needs_result) or (kind is ty.I32 and spelling.style == "fortran")
    if spelling.name == "iamax" or spelling.style == "LAPACKE":
        return kind.is_integer
    if not spelling.is_complex or spelling.name in ("nrm2", "asum"):
        return kind.text == spelling.real
    pair = ty.struct((ty.DOUBLE, ty.DOUBLE)) if spelling.letter == "z" else ty.struct((ty.FLOAT, ty.FLOAT))
    return spelling.style == "fortran" and (kind is pair or (kind.text == "<2 x float>" and spelling.letter == "c"))


class _Adapter:
    """Writes one adapter: the arguments read, put into the model's order, the loops called, the result given back."""

    def __init__(self, callee: Function, spelling: _Spelling) -> None:
        self.callee, self.spelling = callee, spelling
        self.lines: list[str] = []
        self.count = 0
        self.places = {name: (index, how) for index, (name, how) in enumerate(_places(callee, spelling))}
        self.column: dict[str, str] = {}
        by_pointer = [index for index, how in self.places.values() if how == "pointer"]
        self.words = [index for index in by_pointer if callee.arguments[index].type is ty.I64]
        """The arguments that are addresses passed as integers."""
        self.lines += [f"  %a{n} = inttoptr i64 %word{n} to ptr" for n in self.words]

    def make(self) -> str:
        """The text of the adapter, and of the declaration of the loops."""
        spelling, routine = self.spelling, self.spelling.routine
        takes = [name for name in routine.takes.split() if name != "info"]
        rows = self._rows()
        result = self._result_place() if "result" in takes and spelling.name != "iamax" else ""
        passed: list[str] = []
        for column, row in zip(takes, (routine.rows or routine.takes).split(), strict=False):
            if column == "result":
                passed += [f"ptr {result}"] if result else []
                continue
            kind, value = self._read(column)
            if rows and routine.rows:
                other = self._other(row)
                value = self._new(f"select i1 {rows}, {kind} {other}, {kind} {value}") if other != value else value
            passed.append(f"{kind} {value}")
        if "pivots" in takes:
            passed.append(f"i64 {8 if self._integer() == 'i64' else 4}")
        for constant in routine.more.split():
            passed.append(
                f"i64 {constant}"
                if constant != "rows"
                else f"i64 {self._new(f'zext i1 {rows} to i64') if rows else '0'}"
            )
        gives = "i64" if "info" in routine.takes.split() or spelling.name == "iamax" else "void"
        call = f'call {gives} @"{spelling.kernel}"({", ".join(passed)})'
        if gives == "void":
            self.lines.append(f"  {call}")
            made = ""
        else:
            made = self._new(call)
        self._return(result, made)
        given = [f"%word{n}" if n in self.words else f"%a{n}" for n in range(len(self.callee.arguments))]
        parameters = ", ".join(f"{a.type.text} {name}" for a, name in zip(self.callee.arguments, given, strict=True))
        kinds = ", ".join(piece.rpartition(" ")[0] for piece in passed)
        return (
            f'define internal {self.callee.result_type.text} @"{model_of(self.callee)}"({parameters}) '
            "alwaysinline nounwind {\nentry:\n" + "\n".join(self.lines) + "\n}\n"
            f'declare {gives} @"{spelling.kernel}"({kinds})\n'
        )

    def _rows(self) -> str:
        """Whether matrices lie by rows; "" where the spelling knows no rows."""
        if "order" not in self.places:
            return ""
        index, _ = self.places["order"]
        kind = self.callee.arguments[index].type.text
        return self._new(f"icmp eq {kind} %a{index}, 101")

    def _new(self, text: str) -> str:
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def _other(self, row: str) -> str:
        """What a routine's model gets in the place of another argument when matrices lie by rows."""
        _, value = self._read(row.lstrip("~"))
        if not row.startswith("~"):
            return value
        return self._new(f"xor i64 {value}, 1")  # 0 1, and for transposition also 2 3, are opposites

    def _read(self, name: str) -> tuple[str, str]:
        """The type and value of an argument as the model takes it."""
        spelling = self.spelling
        kind = "ptr"
        if name in _REALS or (name in _NUMBERS and not spelling.is_complex):
            kind = spelling.real
        elif name not in _ARRAYS | _NUMBERS | {"pivots"}:
            kind = "i64"
        if name not in self.column:
            self.column[name] = self._load(name, kind)
        return kind, self.column[name]

    def _load(self, name: str, kind: str) -> str:
        index, how = self.places[name]
        given, place = self.callee.arguments[index].type.text, f"%a{index}"
        if kind == "ptr":
            return place
        is_letter = name == "part" or (name in _OPTIONS and self.spelling.style in ("fortran", "LAPACKE", "legacy"))
        if how == "pointer":
            given = "i8" if is_letter else self.spelling.real if kind != "i64" else self.spelling.integer
            place = self._new(f"load {given}, ptr {place}, align 1" if is_letter else f"load {given}, ptr {place}")
        if name in _OPTIONS:
            return self._option(name, given, place, is_letter)
        return place if kind != "i64" or given == "i64" else self._new(f"sext {given} {place} to i64")

    def _option(self, name: str, kind: str, value: str, is_letter: bool) -> str:
        """An option as the model takes it: letters of both cases, or the numbers of cblas and cublas."""
        first = name[0]
        if is_letter:
            upper = self._new(f"and {kind} {value}, -33")
            if first == "t":  # N T C
                turned = self._new(f"icmp ne {kind} {upper}, 78")
                conjugate = self._new(f"icmp eq {kind} {upper}, 67")
                return self._new(f"add i64 {self._wide(turned)}, {self._wide(conjugate)}")
            yes = {"u": "U", "s": "R", "d": "U"}[first]
            return self._wide(self._new(f"icmp eq {kind} {upper}, {ord(yes)}"))
        if first == "t":
            wide = value if kind == "i64" else self._new(f"zext {kind} {value} to i64")
            return wide if self.spelling.style == "cublas" else self._new(f"sub i64 {wide}, 111")
        yes_number = {"u": 121, "s": 142, "d": 132}[first] if self.spelling.style == "cblas" else 1
        return self._wide(self._new(f"icmp eq {kind} {value}, {yes_number}"))

    def _wide(self, truth: str) -> str:
        return self._new(f"zext i1 {truth} to i64")

    def _integer(self) -> str:
        if self.spelling.style == "LAPACKE":
            return self.callee.arguments[0].type.text if self.spelling.integer == "i32" else "i64"
        return self.spelling.integer

    def _result_place(self) -> str:
        if "result" in self.places:
            return f"%a{self.places['result'][0]}"
        return self._new(f"alloca [2 x {self.spelling.real}]")

    def _return(self, result: str, made: str) -> None:
        kind = self.callee.result_type.text
        where = self.places.get("info") or self.places.get("result")
        if made and where is not None:
            integer = self.spelling.integer
            small = made if integer == "i64" else self._new(f"trunc i64 {made} to {integer}")
            self.lines.append(f"  store {integer} {small}, ptr %a{where[0]}")
        if kind == "void":
            self.lines.append("  ret void")
        elif (not made and not result) or _returned(self.callee, self.spelling) == "":
            self.lines.append(f"  ret {kind} 0")
        elif made:
            if self.spelling.name == "iamax" and self.spelling.style == "cblas":  # counted from 0
                some = self._new(f"icmp ne i64 {made}, 0")
                made = self._new(f"sub i64 {made}, {self._wide(some)}")
            small = made if kind == "i64" else self._new(f"trunc i64 {made} to {kind}")
            self.lines.append(f"  ret {kind} {small}")
        else:
            self.lines.append(f"  ret {kind} {self._new(f'load {kind}, ptr {result}, align 4')}")
