"""A Module as LLVM text: printed from the model, never from remembered input."""

from __future__ import annotations

import re
from collections.abc import Iterable

from adfuzz.ir import print_instruction as lines
from adfuzz.ir.instructions import Block, Instruction
from adfuzz.ir.lexer import name_of
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable, Module, quoted
from adfuzz.ir.print_value import (
    Names,
    Numbering,
    address_space,
    attachments,
    attributes,
    escaped,
    metadata_name,
    operand_text,
)


def print_module(module: Module) -> str:
    """Return the text of the whole module; lazily parsed bodies are parsed."""
    names = Names(module)
    parts: list[str] = []
    if module.name:
        parts.append(f"; ModuleID = '{module.name}'")
    if module.source_filename:
        parts.append(f'source_filename = "{escaped(module.source_filename)}"')
    if module.data_layout:
        parts.append(f'target datalayout = "{escaped(module.data_layout)}"')
    if module.target_triple:
        parts.append(f'target triple = "{escaped(module.target_triple)}"')
    parts += [f'module asm "{escaped(line)}"' for line in module.module_asm]
    parts += [f"{struct} = type {struct.body}" for struct in module.types.values()]
    parts += [f"${quoted(name)} = comdat {kind}" for name, kind in module.comdats.items()]
    parts += [_variable(names, value) for value in module.variables]
    parts += [_alias(names, value) for kind in ("alias", "ifunc") for value in _aliases(module, kind)]
    parts += [_function(names, function) for function in module.functions]
    parts += module.use_list_orders
    parts += [f"attributes #{n} = {{ {' '.join(group)} }}" for group, n in names.groups.items()]
    parts += [f"!{metadata_name(name)} = {text}" for name, text in module.named_metadata.items()]
    parts += [f"!{number} = {_without_gone(module, text)}" for number, text in module.metadata.items()]
    parts += module.summary
    parts.append("")
    return "\n".join(parts)


_GLOBAL_OPERAND = re.compile(r'(?<=[{ ])ptr(?: addrspace\(\d+\))? (@(?:[-\w$.]+|"[^"]*"))(?=[,}])')


def _without_gone(module: Module, text: str) -> str:
    """Return a node's text with `null` for globals that are no longer in the module, as LLVM has it."""
    if "@" not in text:
        return text

    def replace(found: re.Match[str]) -> str:
        name = name_of(found[1]) or found[1][1:]
        return found[0] if name in module.globals else "null"

    parts = re.split(r'(!"[^"]*")', text)  # strings stay as they are
    return "".join(part if index % 2 else _GLOBAL_OPERAND.sub(replace, part) for index, part in enumerate(parts))


def print_function(function: Function) -> str:
    """Return the text of one function; attribute groups are written out as `#N` without their definitions."""
    return _function(Names(function.module), function)


def print_instruction(instruction: Instruction) -> str:
    """Return the line(s) of one instruction, without indentation, as LLVM would number it in its function."""
    block = instruction.parent
    function = block.parent if block is not None else None
    numbering = Numbering(Names(function.module if function is not None else None), function)
    return lines.instruction_text(numbering, instruction)


def _aliases(module: Module, kind: str) -> Iterable[Alias]:
    return (value for value in module.globals.values() if isinstance(value, Alias) and value.kind == kind)


def _keywords(*words: str) -> str:
    return "".join(f"{word} " for word in words if word)


def _header(value: GlobalValue) -> str:
    """Return linkage and what follows it, each with a space after it; unnamed_addr not included."""
    return _keywords(value.linkage, value.preemption, value.visibility, value.dll_storage, value.thread_local)


def _space(value: GlobalValue) -> str:
    return value.type.text[4:] if value.type.text != "ptr" else ""


def _comdat(value: GlobalValue) -> str:
    return "comdat" if value.comdat == value.name else f"comdat(${quoted(value.comdat)})"


def _placement(value: GlobalValue) -> list[str]:
    """Return section and partition."""
    parts: list[str] = []
    if value.section:
        parts.append(f'section "{escaped(value.section)}"')
    if value.partition:
        parts.append(f'partition "{escaped(value.partition)}"')
    return parts


def _variable(names: Names, value: GlobalVariable) -> str:
    external = "external " if value.initializer is None and not value.linkage else ""
    initialized = "externally_initialized" if "externally_initialized" in value.extras else ""
    kind = "constant" if value.is_constant else "global"
    words = _keywords(value.unnamed_addr, _space(value), initialized, kind)
    text = f"{names.global_name(value)} = {external}{_header(value)}{words}{value.value_type}"
    if value.initializer is not None:
        text += f" {operand_text(names, value.initializer)}"
    parts = _placement(value)
    parts += [extra for extra in value.extras if extra != "externally_initialized"]
    if value.comdat:
        parts.append(_comdat(value))
    if value.alignment:
        parts.append(f"align {value.alignment}")
    text += "".join(f", {part}" for part in parts) + attachments(value.metadata)
    return text + (f" {names.group(value.attributes)}" if value.attributes else "")


def _alias(names: Names, value: Alias) -> str:
    target = f"{value.target.type} {operand_text(names, value.target)}"
    words = _header(value) + _keywords(value.unnamed_addr)
    text = f"{names.global_name(value)} = {words}{value.kind} {value.value_type}, {target}"
    text += "".join(f", {part}" for part in _placement(value))
    return text + attachments(value.metadata)


def _function(names: Names, function: Function) -> str:
    numbering = Numbering(names, function)
    is_declaration = function.is_declaration
    before = attachments(function.metadata, " ") + " " if is_declaration else " "
    head = _header(function) + _keywords(function.calling_convention, attributes(function.return_attributes))
    parameters = [
        " ".join(filter(None, (argument.type.text, attributes(argument.attributes), numbering.name(argument))))
        if not is_declaration
        else " ".join(filter(None, (argument.type.text, attributes(argument.attributes))))
        for argument in function.arguments
    ]
    if function.function_type.variadic:
        parameters.append("...")
    text = "declare" if is_declaration else "define"
    text += f"{before}{head}{function.result_type} {names.global_name(function)}({', '.join(parameters)})"
    parts = [function.unnamed_addr, address_space(names, function.type)]
    parts += [names.group(function.attributes)] if function.attributes else []
    parts += _placement(function)
    parts += [_comdat(function)] if function.comdat else []
    parts += [f"align {function.alignment}"] if function.alignment else []
    parts += [f'gc "{escaped(function.gc)}"'] if function.gc else []
    for word, value in (
        ("prefix", function.prefix),
        ("prologue", function.prologue),
        ("personality", function.personality),
    ):
        if value is not None:
            parts.append(f"{word} {value.type} {operand_text(names, value)}")
    text += "".join(f" {part}" for part in parts if part)
    if is_declaration:
        return text
    body = "\n".join(_block(numbering, block, index) for index, block in enumerate(function.blocks))
    return f"{text}{attachments(function.metadata, ' ')} {{\n{body}\n}}"


def _block(numbering: Numbering, block: Block, index: int) -> str:
    out: list[str] = []
    if index or block.name:
        out.append(("" if index == 0 else "\n") + f"{numbering.name(block)[1:]}:")
    for instruction in block.instructions:
        for record in instruction.debug_records:
            out.append(f"    {lines.record_text(numbering, record)}")
        out.append(f"  {lines.instruction_text(numbering, instruction)}")
    for record in block.trailing_records:
        out.append(f"    {lines.record_text(numbering, record)}")
    return "\n".join(out)
