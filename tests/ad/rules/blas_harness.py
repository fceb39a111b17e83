"""Compiles derivatives of calls of BLAS routines, and runs them on buffers.

A `Bench` holds one routine in one spelling. Every argument of the routine is a pointer argument of the function that is
differentiated; numbers, arrays and results are active, options and integers are not.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import llvmlite.binding as binding

from adfuzz.ad import lower_module
from adfuzz.ad.blas import ROUTINES
from adfuzz.ir import llvm
from tests.ad.rules.blas_reference import Call, Dual

ARRAYS = {"x", "y", "A", "B", "C", "P"}
NUMBERS = {"alpha", "beta", "c", "s_", "from", "to"}
OPTIONS = {"t", "ta", "tb", "u", "s", "d", "part"}
FUNCTIONS = {"dot", "dotu", "dotc", "nrm2", "asum", "iamax"}
LANE = -2
"""What second shadows are first multiplied with."""
LEVEL_ONE = FUNCTIONS | {"axpy", "axpby", "scal", "rscal", "copy", "swap", "rot", "rotm"}
LAPACK = {"lacpy", "lascl", "trtrs", "potrf", "potrs", "posv", "getrf", "getrs", "gesv"}
ENUMS = {
    "cblas": {"t": {"N": 111, "T": 112, "C": 113}, "u": {"U": 121, "L": 122}, "d": {"N": 131, "U": 132},
              "s": {"L": 141, "R": 142}},
    "cublas": {"t": {"N": 0, "T": 1, "C": 2}, "u": {"L": 0, "U": 1}, "d": {"N": 0, "U": 1}, "s": {"L": 0, "R": 1}},
}  # fmt: skip


def spelled(name: str, letter: str, style: str) -> str:
    """The routine's name."""
    word = {
        "rscal": {"c": "csscal", "z": "zdscal"}.get(letter, ""),
        "nrm2": {"c": "scnrm2", "z": "dznrm2"}.get(letter, "") or letter + "nrm2",
        "asum": {"c": "scasum", "z": "dzasum"}.get(letter, "") or letter + "asum",
        "iamax": f"i{letter}amax",
    }.get(name, letter + name)
    if style in ("cublas", "legacy"):
        return f"cublas{word[0].upper()}{word[1:]}" + ("_v2" if style == "cublas" else "")
    if style in ("cblas", "LAPACKE"):
        return f"{style}_{word}" + ("_sub" if name in ("dotu", "dotc") else "")
    return word + style.removeprefix("fortran")


@dataclass(frozen=True)
class Spelling:
    """`style`: cblas, LAPACKE, cublas, legacy (its first interface), or `fortran` and what stands behind the name."""

    name: str
    letter: str
    style: str

    @property
    def is_complex(self) -> bool:
        return self.letter in "cz"

    @property
    def is_fortran(self) -> bool:
        return self.style.startswith("fortran")

    @property
    def real(self) -> str:
        return "float" if self.letter in "sc" else "double"

    @property
    def integer(self) -> str:
        return "i64" if "64" in self.style else "i32"

    @property
    def takes(self) -> list[str]:
        """The arguments of the function to differentiate: the routine's, with an order, and the result as a place."""
        found = ROUTINES[self.name].takes.split()
        has_order = self.style == "LAPACKE" or (self.style == "cblas" and self.name not in LEVEL_ONE)
        missing = ["info"] if self.style == "LAPACKE" and "info" not in found else []
        return ["order"] * has_order + found + missing

    def is_active(self, name: str) -> bool:
        return name in ARRAYS | NUMBERS or (name == "result" and self.name != "iamax")

    def is_real(self, name: str) -> bool:
        """Whether a number is real, though the routine is one for complex numbers."""
        return not self.is_complex or name in ("from", "to") or (name == "result" and self.name in ("nrm2", "asum"))

    def primal(self) -> str:
        """The function that is differentiated, as text."""
        lines: list[str] = []
        passed: list[str] = []
        result = "void"
        for name in self.takes:
            kind, place = "ptr", f"%p.{name}"
            by_value = not self.is_fortran and name not in ARRAYS | {"result", "pivots", "info"}
            if by_value and name in NUMBERS:
                by_value = self.style != "cublas" and (not self.is_complex or name in ("from", "to"))
            if name == "info" and self.style == "LAPACKE":
                result = self.integer
                continue
            if name == "result" and self.style != "cublas" and self.name not in ("dotu", "dotc"):
                result = self.real
                continue
            if name == "result" and self.is_fortran:
                result = "{ double, double }" if self.letter == "z" else "{ float, float }"
                continue
            if by_value:
                is_letter = name in OPTIONS and self.style in ("LAPACKE", "legacy")
                kind = "i8" if is_letter else self.real if name in NUMBERS else self.integer
                lines.append(f"  %v.{name} = load {kind}, ptr {place}")
                place = f"%v.{name}"
            passed.append(f"{kind} {place}")
        if self.name == "iamax" and self.style != "cublas":
            result = "i64" if self.style == "cblas" else self.integer
        if self.style == "LAPACKE":
            result = self.integer
        if self.style == "cublas":
            passed.insert(0, "ptr null")
            result = "i32"
        kinds = ", ".join(piece.split()[0] for piece in passed)
        called = spelled(self.name, self.letter, self.style)
        if self.is_fortran and OPTIONS & set(self.takes):
            passed, kinds = [*passed, "i64 1"], kinds + ", i64"  # the length of a letter
        call = f"call {result} @{called}({', '.join(passed)})"
        if result == "void" or (self.style == "cublas"):
            lines.append("  " + ("" if result == "void" else "%status = ") + call)
        else:
            place = "info" if self.style == "LAPACKE" else "result"
            lines += [f"  %r = {call}", f"  store {result} %r, ptr %p.{place}"]
        parameters = ", ".join(f"ptr %p.{name}" for name in self.takes)
        return (
            f"declare {result} @{called}({kinds})\n"
            f"define internal void @f({parameters}) {{\n" + "\n".join(lines) + "\n  ret void\n}\n"
        )


def compiled(text: str) -> binding.ExecutionEngine:
    """The module with its derivative calls lowered, ready to run."""
    llvm.initialise()
    module = binding.parse_assembly(llvm.optimize(lower_module(text), 1), binding.create_context())
    machine = binding.Target.from_default_triple().create_target_machine()
    engine = binding.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine


class Bench:
    """The forward and the reverse derivative of one routine. `const`: arguments that are not active."""

    def __init__(self, spelling: Spelling, const: Sequence[str] = (), also: str = "") -> None:
        self.spelling, self.const = spelling, set(const)
        text = [
            spelling.primal(),
            "".join(f"@enzyme_{name} = external global i32\n" for name in ("const", "dup", "width")),
        ]
        for entry in ("fwddiff", "autodiff"):
            text += [f"declare void @__enzyme_{entry}(...)\n", self._driver(entry)]
        if also == "split":
            text += ["declare ptr @__enzyme_augmentfwd(...)\n", "declare void @__enzyme_reverse(...)\n"]
        if also:
            text.append(self._driver(also))
        self._engine = compiled("".join(text))

    def is_active(self, name: str) -> bool:
        return self.spelling.is_active(name) and name not in self.const

    def _driver(self, entry: str) -> str:
        """`void @entry(ptr table)`: the table holds the arguments, then the shadows, then (`wide`) second shadows."""
        takes = self.spelling.takes
        lines = [f"define void @{entry}(ptr %table) {{"]
        arguments = ["ptr @f"] if entry != "wide" else ["ptr @f", "ptr @enzyme_width", "i32 2"]
        for index, name in enumerate(takes):
            for kind, slot in (("p", index), ("d", len(takes) + index), ("e", 2 * len(takes) + index)):
                lines.append(f"  %{kind}.{name}.s = getelementptr ptr, ptr %table, i64 {slot}")
                lines.append(f"  %{kind}.{name} = load ptr, ptr %{kind}.{name}.s")
            if self.is_active(name):
                arguments += ["ptr @enzyme_dup", f"ptr %p.{name}", f"ptr %d.{name}"]
                arguments += [f"ptr %e.{name}"] if entry == "wide" else []
            else:
                arguments += ["ptr @enzyme_const", f"ptr %p.{name}"]
        passed = ", ".join(arguments)
        if entry == "split":
            lines.append(f"  %tape = call ptr (...) @__enzyme_augmentfwd({passed})")
            lines.append(f"  call void (...) @__enzyme_reverse({passed}, ptr %tape)")
        else:
            called = "autodiff" if entry == "wide" else entry
            lines.append(f"  call void (...) @__enzyme_{called}({passed})")
        return "\n".join([*lines, "  ret void\n}\n"])

    def run(self, entry: str, call: Call, shadows: dict[str, list[complex]]) -> dict[str, list[complex]]:
        """Run a derivative. Returns all numbers: per active argument the shadow after, under `p.name` the primal."""
        spelling = self.spelling
        takes = spelling.takes
        buffers: list[ctypes.Array[ctypes.c_double] | ctypes.Array[ctypes.c_float] | ctypes.Array[ctypes.c_char]] = []
        for name in takes:
            buffers.append(self._primal(name, call))
        for factor, name in itertools.product((1, LANE), takes):
            is_real = spelling.is_real(name)
            numbers = [factor * number for number in shadows.get(name, [])]
            buffers.append(self._pack(numbers, is_real) if numbers else ctypes.create_string_buffer(16))
        table = (ctypes.c_void_p * len(buffers))(*[ctypes.addressof(buffer) for buffer in buffers])
        ctypes.CFUNCTYPE(None, ctypes.c_void_p)(self._engine.get_function_address(entry))(ctypes.addressof(table))
        found: dict[str, list[complex]] = {}
        for index, name in enumerate(takes):
            if spelling.is_active(name):
                found["p." + name] = self._unpack(buffers[index], spelling.is_real(name))
            elif name in ("result", "info"):
                found["p." + name] = [
                    int.from_bytes(bytes(buffers[index])[: 8 if spelling.integer == "i64" else 4], "little")
                ]
            elif name == "pivots":
                wide = 8 if spelling.integer == "i64" else 4
                raw = bytes(buffers[index])
                found["p." + name] = [
                    int.from_bytes(raw[n : n + wide], "little") for n in range(0, len(raw) - wide, wide)
                ]
            if name in shadows and self.is_active(name):
                found[name] = self._unpack(buffers[len(takes) + index], spelling.is_real(name))
                found["e." + name] = self._unpack(buffers[2 * len(takes) + index], spelling.is_real(name))
        return found

    def _primal(self, name: str, call: Call):
        spelling = self.spelling
        if name == "result" and spelling.name != "iamax":
            return self._pack([0.0], spelling.is_real(name))
        if spelling.is_active(name):
            return self._pack([element.value for element in call.arrays[name]], spelling.is_real(name))
        if name in OPTIONS:
            letter = call.options[name]
            if spelling.is_fortran or spelling.style in ("LAPACKE", "legacy"):
                return ctypes.create_string_buffer(letter.encode(), 8)
            return self._integers([ENUMS[spelling.style][name[0]][letter]])
        if name == "order":
            return self._integers([101 if call.by_rows else 102])
        if name == "pivots":
            return self._integers([*call.pivots, *[0] * 9])
        return self._integers([call.integers.get(name, 0)])

    def _integers(self, numbers: list[int]):
        wide = 8 if self.spelling.integer == "i64" else 4
        raw = b"".join(number.to_bytes(wide, "little", signed=True) for number in numbers)
        return ctypes.create_string_buffer(raw, max(len(raw), 8))

    def _pack(self, numbers: Sequence[complex], is_real: bool):
        flat = [
            part for z in numbers for part in ((complex(z).real,) if is_real else (complex(z).real, complex(z).imag))
        ]
        kind = ctypes.c_float if self.spelling.real == "float" else ctypes.c_double
        return (kind * len(flat))(*flat)

    @staticmethod
    def _unpack(buffer, is_real: bool) -> list[complex]:
        flat = list(buffer)
        return [*flat] if is_real else [complex(a, b) for a, b in zip(flat[::2], flat[1::2], strict=True)]


def duals(values: Sequence[complex], tangents: Sequence[complex]) -> list[Dual]:
    """Numbers with tangents."""
    return [Dual(value, tangent) for value, tangent in zip(values, tangents, strict=True)]


def run(text: str, name: str, *arrays: list[float]) -> None:
    """Lower a module and run one of its functions on arrays, which are changed."""
    engine = compiled(text)
    buffers = [(ctypes.c_double * len(array))(*array) for array in arrays]
    kind = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * len(arrays))
    kind(engine.get_function_address(name))(*[ctypes.addressof(buffer) for buffer in buffers])
    for array, buffer in zip(arrays, buffers, strict=True):
        array[:] = list(buffer)
