"""Function bodies: lines to blocks and instructions, when the body is first asked for."""

from __future__ import annotations

from adfuzz.ir.body_reader import BodyReader
from adfuzz.ir.instructions import Block, DebugRecord
from adfuzz.ir.lexer import unquote
from adfuzz.ir.module import Function
from adfuzz.ir.parse_instruction import READERS
from adfuzz.ir.reader import Context


def parse_body(context: Context, function: Function, argument_tokens: list[str], first: int, last: int) -> list[Block]:
    """Return the blocks of `function`, whose body is lines `first` … `last` - 1 of the module (0-based)."""
    reader = BodyReader(context, function)
    reader.body_start = first
    reader.locals.update(zip(argument_tokens, function.arguments, strict=True))
    blocks: list[Block] = []
    block: Block | None = None
    records: list[DebugRecord] = []
    lines = context.lines
    number = first
    while number < last:
        line = lines[number]
        if not line:
            number += 1
            continue
        if line[0] != " ":
            block = _label(reader, number)
            blocks.append(block)
            number += 1
            continue
        if block is None:
            # An entry block without name has no label line; its number follows those of the parameters.
            block = reader.block(f"%{sum(token[1:].isdigit() for token in argument_tokens)}")
            blocks.append(block)
        if line.startswith("    #dbg_"):
            reader.start(number)
            records.append(reader.debug_record())
            number += 1
            continue
        end = number + 1
        while lines[end].startswith(_CONTINUED) and not lines[end].startswith("    #dbg_"):
            end += 1
        reader.start(number, end - number)
        _instruction(reader, block, records)
        if records:
            records = []
        number = end
    reader.finish(blocks)
    context.blocks[function] = reader.labels
    return blocks


_CONTINUED = ("    ", "  ]")
"""How lines start that belong to the one before: switch cases, landing pads, invoke targets."""


def _label(reader: BodyReader, number: int) -> Block:
    """Read `name:`, maybe followed by a comment."""
    line = reader.context.lines[number]
    end = line.find('":') + 1 if line.startswith('"') else line.find(":")
    if end <= 0:
        reader.start(number)
        reader.fail("expected an instruction or a label", back=0)
    name = line[:end]
    block = reader.block(f"%{name}")
    block.name = "" if name.isdigit() else unquote(name)
    return block


def _instruction(reader: BodyReader, block: Block, records: list[DebugRecord]) -> None:
    tokens = reader.tokens
    opcode = tokens.pop()
    result = ""
    if opcode[:1] == "%":
        result = opcode
        reader.expect("=")
        opcode = tokens.pop()
    read = READERS.get(opcode)
    if read is None:
        reader.fail(f"unknown instruction `{opcode}`")
    made = read(reader, opcode)
    if tokens[-1]:
        made.metadata = reader.attachments()
        reader.end()
    if result:
        reader.define(result, made)
    if records:
        made.debug_records = records
    made.parent = block
    block.instructions.append(made)
