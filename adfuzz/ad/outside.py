"""Active numbers that leave memory, as text or into a file, where numbers are also read back: refused.

No shadow goes with text and files. What only leaves, as in reports, is harmless.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity, place_of
from adfuzz.errors import Unsupported
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function


@dataclass(frozen=True, slots=True)
class _Way:
    """How names of functions begin that write numbers there, and of those that read them. `from_memory`: what is
    written lies behind an argument."""

    place: str
    writers: tuple[str, ...]
    readers: tuple[str, ...]
    from_memory: bool = False


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _scans(*names: str) -> tuple[str, ...]:
    """`sscanf` and its like, also as glibc names those of newer standards."""
    return tuple(start + name for start in ("", "__isoc99_", "__isoc23_") for name in names)


_FROM_TEXT = (
    *_names("strtod strtof strtold atof _ZNSirsERd _ZNSirsERf _ZNSirsERe _ZNSi10_M_extractI _ZSt10from_chars"),
    *_scans("sscanf", "vsscanf"),
)
_FROM_TEXT_FILE = _scans("fscanf", "vfscanf")
_FROM_FORTRAN = _names("_FortranAioInputReal _FortranAioInputComplex _FortranAioInputDescriptor")
_WAYS = (
    _Way("text", _names("sprintf snprintf __sprintf_chk __snprintf_chk gcvt ecvt fcvt strfromf strfromd strfroml "
                        "_ZNSo9_M_insertI _ZNSolsEd _ZNSolsEf _ZNSolsEe"), _FROM_TEXT),
    _Way("text", _names("vsprintf vsnprintf __vsprintf_chk __vsnprintf_chk"), _FROM_TEXT, from_memory=True),
    _Way("a file", _names("fprintf __fprintf_chk dprintf"), _FROM_TEXT_FILE),
    _Way("a file", _names("vfprintf __vfprintf_chk vdprintf"), _FROM_TEXT_FILE, from_memory=True),
    _Way("a file", _names("fwrite write"), _names("fread read pread fread_unlocked"), from_memory=True),
    _Way("text or a file", _names("_FortranAioOutputReal _FortranAioOutputComplex"), _FROM_FORTRAN),
    _Way("text or a file", _names("_FortranAioOutputDescriptor"), _FROM_FORTRAN, from_memory=True),
)  # fmt: skip
_BEGINNINGS = ("_Z", "_Fortran")
"""Names of which the tables hold beginnings only."""


class Outside:
    """Looks at each function that is differentiated. `functions`: all that may run in derivatives."""

    def __init__(self, functions: Iterable[Function]) -> None:
        self._functions = list(functions)
        self._read: dict[_Way, bool] = {}

    def look(self, activity: Activity) -> None:
        """Raise when the function writes active numbers to a place from which others, or itself, read."""
        for i in activity.function.instructions:
            if not isinstance(i, Call) or not isinstance(i.callee, Function):
                continue
            for way in _WAYS:
                if _is_one_of(i.callee, way.writers) and _is_active(activity, i, way) and self._is_read(way):
                    raise Unsupported(
                        "active-data-outside", f"active numbers are written to {way.place}, and numbers are read from "
                        "such; if they are the same ones, their derivatives would be lost", place_of(i),
                        "keep the numbers in memory, or mark the function that writes, or reads, inactive "
                        "(enzyme_inactive)",
                    )  # fmt: skip

    def _is_read(self, way: _Way) -> bool:
        if way not in self._read:
            self._read[way] = any(
                isinstance(operand, Function) and _is_one_of(operand, way.readers)
                for function in self._functions
                if not any("enzyme_inactive" in attribute for attribute in function.attributes)
                for i in function.instructions
                for operand in i.operands
            )
        return self._read[way]


def _is_active(activity: Activity, call: Call, way: _Way) -> bool:
    """Whether a call writes numbers that depend on active inputs."""
    if library.is_stated_inactive(call):
        return False
    if way.from_memory:
        return any(a.type.is_pointer and activity.is_memory_active(a) for a in call.arguments)
    return any(a.type.is_float and activity.may_vary(a) for a in call.arguments)


def _is_one_of(function: Function, names: tuple[str, ...]) -> bool:
    name = function.name
    if name.startswith(_BEGINNINGS):
        return name.startswith(names)
    return name in names and function.is_declaration
