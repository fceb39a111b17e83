"""How values look in text: names and numbers of globals and locals, constants, attributes, metadata operands."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.floats import text_from_bits
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable, Module, quoted
from adfuzz.ir.values import Value


class Names:
    """Names of a module's globals (those without a name are numbered in LLVM's order) and its attribute groups."""

    def __init__(self, module: Module | None) -> None:
        self.groups: dict[tuple[str, ...], int] = {}
        self.program_space = _program_space(module)
        self._numbers: dict[GlobalValue, str] = {}
        if module is not None:
            values = [value for value in module.globals.values() if value.is_unnamed]
            values.sort(key=_order)
            self._numbers = {value: f"@{number}" for number, value in enumerate(values)}

    def global_name(self, value: GlobalValue) -> str:
        """Return `@name` or `@N`."""
        return self._numbers.get(value) or f"@{quoted(value.name)}"

    def group(self, attributes: tuple[str, ...]) -> str:
        """Return the `#N` of these attributes, a new one if need be."""
        return f"#{self.groups.setdefault(attributes, len(self.groups))}"

    def name(self, value: Value) -> str:
        """Return the name of a value that is not a constant; outside functions there is none."""
        return f"%{quoted(value.name)}"


_PROGRAM_SPACE = re.compile(r"(?:^|-)P(\d+)(?:-|$)")


def _program_space(module: Module | None) -> int:
    found = _PROGRAM_SPACE.search(module.data_layout) if module is not None else None
    return int(found[1]) if found else 0


def address_space(names: Names, type: ty.Type) -> str:
    """Return the `addrspace(N)` of a function or call; "" where the module's default is meant."""
    space = type.address_space if isinstance(type, ty.PointerType) else 0
    return f"addrspace({space})" if space != names.program_space or space else ""


def _order(value: GlobalValue) -> int:
    match value:
        case GlobalVariable():
            return 0
        case Alias():
            return 1 if value.kind == "alias" else 2
        case _:
            return 3


class Numbering(Names):
    """Names inside one function; `%N` for what has none, counted as LLVM does."""

    def __init__(self, names: Names, function: Function | None) -> None:
        self.groups = names.groups
        self.program_space = names.program_space
        self._numbers = names._numbers
        self._locals: dict[Value, str] = {}
        if function is not None and not function.is_declaration:
            self._number(function)

    def _number(self, function: Function) -> None:
        counter = 0
        found = self._locals
        for argument in function.arguments:
            if argument.name:
                found[argument] = f"%{quoted(argument.name)}"
            else:
                found[argument] = f"%{counter}"
                counter += 1
        for block in function.blocks:
            if block.name:
                found[block] = f"%{quoted(block.name)}"
            else:
                found[block] = f"%{counter}"
                counter += 1
            for instruction in block.instructions:
                if instruction.name:
                    found[instruction] = f"%{quoted(instruction.name)}"
                elif instruction.type is not ty.VOID:
                    found[instruction] = f"%{counter}"
                    counter += 1

    def name(self, value: Value) -> str:
        """Return `%name` or `%N`; `<badref>` for what stands in no function or another one."""
        return self._locals.get(value) or (f"%{quoted(value.name)}" if value.name else "<badref>")

    def knows(self, value: Value) -> bool:
        """Whether the value can be named here: a constant, or local to this function."""
        return isinstance(value, va.Constant) or value in self._locals


def operand_text(names: Names, value: Value) -> str:
    """Return a value without its type."""
    write = _WRITERS.get(type(value))
    return names.name(value) if write is None else write(names, value)


def typed(names: Names, value: Value) -> str:
    """Return a value with its type."""
    return f"{value.type.text} {operand_text(names, value)}"


def attributes(found: tuple[str, ...]) -> str:
    """Return attributes separated by spaces."""
    return " ".join(found)


def attachments(found: tuple[tuple[str, str], ...], before: str = ", ") -> str:
    """Return `!kind !node` pairs, each with `before` in front."""
    return "".join(f"{before}!{metadata_name(kind)} {text}" for kind, text in found)


def escaped(text: str) -> str:
    r"""Return text as LLVM prints it inside quotes: `"`, `\` and unprintable bytes as \XX."""
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return text
    return "".join(
        chr(byte) if 32 <= byte < 127 and byte not in (34, 92) else f"\\{byte:02X}" for byte in text.encode("latin-1")
    )


def metadata_name(name: str) -> str:
    """Return a metadata kind or a named node's name with LLVM's escapes."""
    if all(char.isalnum() or char in "-$._" for char in name) and not name[0].isdigit():
        return name
    return "".join(
        chr(byte) if chr(byte).isalpha() or chr(byte) in "-$._" or (index and chr(byte).isdigit()) else f"\\{byte:02x}"
        for index, byte in enumerate(name.encode("latin-1"))
    )


def metadata_text(names: Names, operand: va.MetadataOperand) -> str:
    """Return a metadata operand without the word `metadata`; values that are gone are poison, as in LLVM."""
    if not operand.values:
        return operand.text or "!DIArgList()"
    gone = [isinstance(names, Numbering) and not names.knows(value) for value in operand.values]
    inside = ", ".join(
        f"{value.type} poison" if is_gone else typed(names, value)
        for value, is_gone in zip(operand.values, gone, strict=True)
    )
    return f"!DIArgList({inside})" if operand.form == "DIArgList" else inside


# -- constants


def _integer(names: Names, value: va.ConstantInt) -> str:
    return ("true" if value.value else "false") if value.type is ty.I1 else str(value.signed)


def _float(names: Names, value: va.ConstantFloat) -> str:
    return text_from_bits(value.type, value.bits)


def _special(names: Names, value: va.SpecialConstant) -> str:
    return value.kind


def _aggregate(names: Names, value: va.ConstantAggregate) -> str:
    inside = ", ".join([typed(names, element) for element in value.elements])
    match value.type:
        case ty.StructType():
            text = f"{{ {inside} }}" if inside else "{}"
            return f"<{text}>" if value.type.packed else text
        case ty.ArrayType():
            return f"[{inside}]"
        case _:
            return f"<{inside}>"


def _splat(names: Names, value: va.ConstantSplat) -> str:
    return f"splat ({typed(names, value.element)})"


def _string(names: Names, value: va.ConstantString) -> str:
    return f'c"{escaped(value.data.decode("latin-1"))}"'


def _expression(names: Names, value: va.ConstantExpression) -> str:
    words = " ".join([value.opcode, *value.flags])
    inside = ", ".join([typed(names, operand) for operand in value.operands])
    if value.source_type is not None:
        inside = f"{value.source_type}, {inside}"
    elif value.opcode in _CASTS:
        inside = f"{inside} to {value.type}"
    return f"{words} ({inside})"


def _block_address(names: Names, value: va.BlockAddress) -> str:
    function = value.function
    assert isinstance(function, Function)
    inner = names
    if not isinstance(names, Numbering) or not names.knows(value.block):
        inner = Numbering(names, function)
    return f"blockaddress({names.global_name(function)}, {inner.name(value.block)})"


def _wrapped(names: Names, value: va.WrappedGlobal) -> str:
    if value.kind == "ptrauth":
        return f"ptrauth ({', '.join(typed(names, operand) for operand in value.operands)})"
    return f"{value.kind} {operand_text(names, value.operands[0])}"


def _assembly(names: Names, value: va.InlineAsm) -> str:
    return f"asm {value.text}"


def _metadata(names: Names, value: va.MetadataOperand) -> str:
    return metadata_text(names, value)


def _global(names: Names, value: GlobalValue) -> str:
    return names.global_name(value)


_CASTS = frozenset(("trunc", "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast", "addrspacecast"))
_WRITERS: dict[type[Value], Callable[[Names, Any], str]] = {
    va.ConstantInt: _integer,
    va.ConstantFloat: _float,
    va.SpecialConstant: _special,
    va.ConstantAggregate: _aggregate,
    va.ConstantSplat: _splat,
    va.ConstantString: _string,
    va.ConstantExpression: _expression,
    va.BlockAddress: _block_address,
    va.WrappedGlobal: _wrapped,
    va.InlineAsm: _assembly,
    va.MetadataOperand: _metadata,
    Function: _global,
    GlobalVariable: _global,
    Alias: _global,
}
