"""What a driver must know of the function it calls: LLVM types, ABI attributes, calling convention, names in use.

Read through LLVM, once per case; a case whose function does not fit its arguments is the user's error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import llvmlite.binding as llvm

from adfuzz.errors import UserError
from adfuzz.model import Case

LAYOUT = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
TRIPLE = "x86_64-unknown-linux-gnu"

_CONVENTION = re.compile(r"(?:^|\s)((?:[a-z0-9_]+cc|cc ?\d+))(?=\s)")
_ABI = re.compile(r"^(byval|sret|byref|inalloca|inreg|zeroext|signext|align|nest|swift\w+)\b")


@dataclass(frozen=True)
class Parameter:
    """One parameter: its IR type and the attributes that a call must repeat."""

    type: str
    attributes: str


@dataclass(frozen=True)
class Signature:
    """The function under test as a caller sees it; `globals` are all names that the module uses at top level."""

    reference: str  # @f, quoted when necessary
    returns: str
    parameters: tuple[Parameter, ...]
    convention: str
    globals: frozenset[str]
    requests: bool  # the module itself holds __enzyme_ calls (nested derivatives)


def signature_of(case: Case) -> Signature:
    """Return the signature of the case's function; raise UserError if it does not fit the case's arguments."""
    signature = read_signature(case.text, case.function)
    if len(signature.parameters) != len(case.arguments):
        raise UserError(
            f"@{case.function} takes {len(signature.parameters)} arguments, the case describes {len(case.arguments)}"
        )
    if (signature.returns == "void") != (case.returns is None):
        raise UserError(f"@{case.function} returns {signature.returns}, the case says {case.returns or 'void'}")
    return signature


@lru_cache(maxsize=512)
def read_signature(text: str, name: str) -> Signature:
    """Parse `text` with LLVM and read the signature of `name`."""
    try:
        module = llvm.parse_assembly(text, llvm.create_context())
    except RuntimeError as error:
        raise UserError(f"LLVM cannot read the module: {error}") from error
    try:
        function = module.get_function(name)
    except NameError:
        raise UserError(f"the module has no function @{name}") from None
    if function.is_declaration:
        raise UserError(f"@{name} is declared but not defined")
    kind = function.global_value_type
    names = {value.name for value in module.functions} | {value.name for value in module.global_variables}
    return Signature(
        reference="@" + quoted(name),
        returns=_type_text(kind.get_function_return()),
        parameters=tuple(Parameter(_type_text(p.type), _abi(p.attributes)) for p in function.arguments),
        convention=_convention(str(function)),
        globals=frozenset(names),
        requests=any("__enzyme_" in used for used in names),
    )


def quoted(name: str) -> str:
    """Return an LLVM identifier, quoted when it must be."""
    if re.fullmatch(r"[-a-zA-Z$._][-a-zA-Z$._0-9]*", name):
        return name
    escaped = "".join(
        c if 32 <= ord(c) < 127 and c not in '"\\' else "".join(f"\\{b:02X}" for b in c.encode()) for c in name
    )
    return f'"{escaped}"'


def _type_text(kind: llvm.TypeRef) -> str:
    """Name identified structs by name: printed, they come with their definition."""
    text = str(kind)
    if kind.is_struct and not kind.is_literal_struct and kind.name:
        return "%" + quoted(kind.name)
    return text


def _abi(attributes: Iterable[bytes]) -> str:
    return " ".join(text for text in (item.decode() for item in attributes) if _ABI.match(text))


def _convention(text: str) -> str:
    head = next((line for line in text.splitlines() if line.startswith("define")), "")
    found = _CONVENTION.search(head.split("@", 1)[0])
    return found.group(1) if found else ""
