"""What the source says about an instruction, a parameter or a function that is also true in a derivative: one table.

Whatever stands here is copied, whatever does not is dropped: most of what LLVM infers about a primal (readonly,
writeonly, willreturn, captures, alias scopes …) is false of its derivative, which writes shadows, caches and reads
again. LLVM infers the rest anew. With the option `survives` off the table is empty, as a cross-check.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from adfuzz.ir.instructions import FAST_MATH, Instruction
from adfuzz.ir.module import Function, Module, attribute_name
from adfuzz.ir.values import Argument


class Role(StrEnum):
    """What an instruction of a derivative is to the source instruction that it comes from."""

    PRIMAL = "primal"  # its copy, in the same place of the same order
    AGAIN = "again"  # the same value, computed or loaded once more in the reverse sweep
    SHADOW = "shadow"  # the same operation on shadows


class Kind(StrEnum):
    """Where a fact is written."""

    METADATA = "metadata"
    FLAG = "flag"
    PARAMETER = "parameter attribute"
    FUNCTION = "function attribute"


@dataclass(frozen=True)
class Row:
    """Facts that survive, on what, and why."""

    kind: Kind
    names: tuple[str, ...]
    roles: tuple[Role, ...]
    reason: str


_ALL = (Role.PRIMAL, Role.AGAIN, Role.SHADOW)
_VALUE = (Role.PRIMAL, Role.AGAIN)

TABLE = (
    Row(Kind.METADATA, ("fpmath",), _VALUE, "says how exact this very operation must be"),
    Row(Kind.METADATA, ("prof",), (Role.PRIMAL,), "the forward sweep branches as the primal does"),
    Row(Kind.METADATA, ("tbaa",), _ALL,
        "the same place is accessed as the same type; shadows are laid out as primals (those of constants change)"),
    Row(Kind.METADATA, ("range", "nonnull", "noundef", "align", "dereferenceable", "dereferenceable_or_null"), _VALUE,
        "the value is the primal's, and read again only where memory has not changed"),
    Row(Kind.METADATA, ("invariant.load",), _VALUE, "no derivative writes primal memory that the primal does not"),
    Row(Kind.FLAG, ("nuw", "nsw", "exact", "disjoint", "nneg", "samesign"), _VALUE,
        "it runs under the same conditions on the same operands"),
    Row(Kind.FLAG, ("inbounds", "nusw", "nuw"), _ALL,
        "the same offset from the same base; a shadow object is as large as its primal"),
    Row(Kind.FLAG, (*FAST_MATH, "fast"), _VALUE, "the same operation on the same operands"),
    Row(Kind.PARAMETER, ("noalias",), (Role.PRIMAL,),
        "primal memory is accessed as before, by the same pointers; shadows of what is only read may be one"),
    Row(Kind.PARAMETER, ("nonnull", "noundef", "align"), (Role.PRIMAL,), "the primal argument is the same value"),
    Row(Kind.FUNCTION, ("target-cpu", "target-features", "tune-cpu", "prefer-vector-width", "min-legal-vector-width",
                        "frame-pointer", "stackrealign", "uwtable", "null_pointer_is_valid", "denormal-fp-math",
                        "denormal-fp-math-f32", "denormal_fpenv", "no-builtins", "nobuiltin", "optsize", "minsize",
                        "probe-stack", "no-trapping-math", "amdgpu-flat-work-group-size", "amdgpu-waves-per-eu",
                        "nvvm.maxntid"),
        (Role.PRIMAL,), "says for which machine and by which rules code is made, not what this function does"),
)  # fmt: skip


def _names(kind: Kind, role: Role) -> frozenset[str]:
    return frozenset(name for row in TABLE if row.kind is kind and role in row.roles for name in row.names)


_SURVIVING = {(kind, role): _names(kind, role) for kind in Kind for role in Role}
_POINTER_FLAGS = frozenset(("inbounds", "nusw", "nuw"))


class Survivors:
    """The table as one compilation applies it (`is_empty`: nothing survives)."""

    def __init__(self, module: Module, is_empty: bool) -> None:
        self.module = module
        self.is_empty = is_empty

    def metadata(self, i: Instruction, role: Role) -> tuple[tuple[str, str], ...]:
        """What of an instruction's metadata holds for its image in `role`."""
        if self.is_empty or not i.metadata:
            return ()
        names = _SURVIVING[Kind.METADATA, role]
        kept = tuple(entry for entry in i.metadata if entry[0] in names)
        if role is Role.SHADOW:
            kept = tuple(entry for entry in kept if not self._is_constant_memory(entry[1]))
        return kept

    def flags(self, i: Instruction, role: Role) -> tuple[str, ...]:
        """What of an instruction's flags holds for its image in `role`; flags that are no mere facts stay."""
        if not i.flags:
            return i.flags
        if self.is_empty:
            return tuple(flag for flag in i.flags if flag not in _FACTS)
        if role is not Role.SHADOW:
            return i.flags
        kept = _POINTER_FLAGS if i.opcode == "getelementptr" else frozenset[str]()
        return tuple(flag for flag in i.flags if flag in kept or flag not in _FACTS)

    def dress(self, made: Instruction, source: Instruction, role: Role) -> Instruction:
        """Give the image of `source` what survives."""
        made.metadata = self.metadata(source, role)
        made.flags = self.flags(source, role)
        return made

    def parameter(self, argument: Argument, is_memory_shared: bool) -> tuple[str, ...]:
        """The attributes of a primal argument that its derivative keeps; `is_memory_shared`: a shadow may be the primal
        itself (runtime activity)."""
        if self.is_empty:
            return ()
        names = _SURVIVING[Kind.PARAMETER, Role.PRIMAL] - ({"noalias"} if is_memory_shared else set[str]())
        return _kept(argument.attributes, names)

    def function(self, source: Function) -> tuple[str, ...]:
        """The attributes of a function that its derivatives keep; the target's also when the table is empty, since
        code for another machine is not the same program."""
        names = _SURVIVING[Kind.FUNCTION, Role.PRIMAL]
        return _kept(source.attributes, names)

    def _is_constant_memory(self, node: str) -> bool:
        """Whether a tbaa tag says that the memory never changes."""
        text = self.module.metadata.get(int(node[1:]), "") if node[1:].isdigit() else node
        return text.count(",") >= 3 and text.rstrip("} ").endswith("i64 1")


_FACTS = frozenset(name for row in TABLE if row.kind is Kind.FLAG for name in row.names)


def _kept(attributes: Iterable[str], names: frozenset[str]) -> tuple[str, ...]:
    return tuple(attribute for attribute in attributes if attribute_name(attribute) in names)
