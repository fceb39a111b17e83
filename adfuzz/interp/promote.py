"""Which allocas need no memory: one scalar, only loaded and stored as that scalar, never seen as an address.

Their value lives in a Python local and keeps everything a value can carry. This changes nothing that the program can
observe: an access of the whole object can be neither out of bounds nor misaligned.
"""

from __future__ import annotations

from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Alloca, Call, Instruction, Load, Store
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt

LIFETIME = ("llvm.lifetime.start.p0", "llvm.lifetime.end.p0")


def promotable(function: Function) -> set[Instruction]:
    """Return the allocas of `function` that can live in a local."""
    return {i for i in function.instructions if isinstance(i, Alloca) and accessed_type(i) is not None}


def accessed_type(alloca: Alloca) -> Type | None:
    """Return the one scalar type as which the alloca is accessed, or None."""
    count = alloca.operands[0]
    kind = alloca.allocated_type
    if not isinstance(count, ConstantInt) or count.value != 1 or alloca.flags:
        return None
    if not isinstance(kind, ty.IntegerType | ty.FloatType | ty.PointerType):
        return None
    for user in alloca.users:
        if isinstance(user, Load):
            accessed = user.type
        elif isinstance(user, Store) and user.value is not alloca:
            accessed = user.value.type
        elif isinstance(user, Call) and user.callee.name in LIFETIME:
            continue
        else:
            return None
        assert isinstance(user, Load | Store)
        if accessed is not kind or user.is_atomic or user.alignment > max(alloca.alignment, 1):
            return None
    return kind
