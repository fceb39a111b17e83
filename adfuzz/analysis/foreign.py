"""Functions without a body of which nothing is known: what they may touch.

They may read and write every variable that they can name, and call every function that they are given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from adfuzz.analysis import library, messages
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call
from adfuzz.ir.mentions import mentioned
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

_LIBRARIES = (
    "llvm.", "__", "_Fortran", "_gfortran_", "_ZSt", "_ZNSt", "_ZNKSt", "_ZNSo", "_ZNKSo", "_ZNSi", "_ZNSa",
    "_ZN9__gnu_cxx", "_Unwind_", "_mlir_", "_ZN4core", "_ZN3std", "_ZN5alloc", "f90io_", "ftnio_", "omp_", "GOMP_",
    "jl_", "ijl_", "julia.", "Py", "_Py", "numba_", "NRT_", "MPI_", "PMPI_", "mpi_", "pmpi_", "cblas_", "LAPACKE_",
    "cuda", "cublas", "cu", "hip", "swift_", "adfuzz",
)  # fmt: skip
"""How names of run-time libraries begin: these know no variable of the program."""

_RUST_LIBRARIES = ("4core", "3std", "5alloc", "7___rustc")
_OWN_MEMORY = ("argmem:", "inaccessiblemem:", "errnomem:", "target_mem")


class Foreign:
    """What the foreign functions of a module may touch of `variables`. `is_known`: calls that have a derivative."""

    def __init__(self, variables: Iterable[GlobalVariable], is_known: Callable[[Call], bool]) -> None:
        self._variables = frozenset(variables)
        self._is_known = is_known
        self._can_name = any(_is_nameable(v) and _may_hold_number(v.value_type) for v in self._variables)

    def may_touch_within(self, function: Function) -> bool:
        """Whether the function, or what it refers to, mentions one of the variables or calls what may touch them."""
        found = mentioned((function,))
        if any(item in self._variables for item in found):
            return True
        return self._can_name and any(
            isinstance(i, Call) and self._is_foreign(i)
            for item in found if isinstance(item, Function) for i in item.instructions
        )  # fmt: skip

    def may_touch(self, call: Call, passed: Iterable[Value | str]) -> bool:
        """Whether a call of a function without a body may touch one of the variables. `passed`: what stands behind its
        arguments."""
        if not self._variables or not self._is_foreign(call, even_libraries=True):
            return False
        if self._can_name and self._is_foreign(call):
            return True
        given = [item for item in passed if isinstance(item, Function | GlobalVariable)]
        return any(item in self._variables for item in mentioned(given))

    def _is_foreign(self, call: Call, even_libraries: bool = False) -> bool:
        """Whether nothing is known of the function that is called, or only that it is of a library."""
        callee = call.callee
        if not isinstance(callee, Function) or not callee.is_declaration:
            return False
        name = library.called(call)
        attributes = (*callee.attributes, *call.function_attributes)
        if name.startswith("llvm.") or "noreturn" in attributes or (name.startswith(_LIBRARIES) and not even_libraries):
            return False
        if not even_libraries and (_keeps_to_itself(attributes) or _is_of_rust(name)):
            return False
        return not (
            name in library.TRANSFERS or name in library.FILLS or name in library.REALLOCATORS
            or name in library.DEALLOCATORS or name in library.MIRRORED or name in library.HEADERS
            or library.is_allocation(call) or library.is_inactive(call) or messages.message(call) is not None
            or self._is_known(call)
        )  # fmt: skip


def _is_of_rust(name: str) -> bool:
    return name.startswith("_R") and any(part in name for part in _RUST_LIBRARIES)


def _keeps_to_itself(attributes: Iterable[str]) -> bool:
    """Whether attributes say that no memory is accessed but what arguments lead to, or what no variable names."""
    for attribute in attributes:
        if attribute.startswith("memory("):
            parts = [part.strip() for part in attribute.removeprefix("memory(").removesuffix(")").split(",")]
            return all(part.startswith(_OWN_MEMORY) or part == "none" for part in parts)
    return False


def _is_nameable(variable: GlobalVariable) -> bool:
    """Whether other files may name the variable."""
    return not variable.is_local


def _may_hold_number(type: Type) -> bool:
    """Whether floats, or pointers to them, may stand in a variable of the type: what is declared as integers holds
    counts and text."""
    match type:
        case ty.FloatType() | ty.PointerType():
            return True
        case ty.ArrayType() | ty.VectorType():
            return _may_hold_number(type.element)
        case ty.StructType():
            return any(_may_hold_number(field) for field in type.elements)
        case _:
            return False


def reachable_globals(function: Function) -> set[GlobalVariable]:
    """The global variables that a function, or any function it refers to, mentions."""
    return {item for item in mentioned((function,)) if isinstance(item, GlobalVariable)}
