"""Modules and what stands at their top level: functions, global variables, aliases, ifuncs, comdats, metadata.

Function bodies are parsed when first looked at: `Function.blocks` triggers it. A function without body is a
declaration.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Block, Instruction
from adfuzz.ir.types import FunctionType, StructType, Type
from adfuzz.ir.values import Argument, Constant, Value


class GlobalValue(Constant):
    """What functions, variables, aliases and ifuncs share; the value itself is a pointer.

    Keywords are LLVM's text, "" when absent: `linkage` (internal, …), `preemption` (dso_local), `visibility`,
    `dll_storage`, `thread_local` (`thread_local(initialexec)`), `unnamed_addr`, `partition`, `comdat` (the comdat's
    name), `section`, `alignment` (0: none). `metadata` holds attachments ((kind, text), …). A global that LLVM only
    numbers (`@0`) has `is_unnamed`; its name is the number it was read with and only keeps it apart from the others.
    """

    __slots__ = (
        "alignment", "comdat", "dll_storage", "is_unnamed", "linkage", "metadata", "module", "partition", "preemption",
        "section", "thread_local", "unnamed_addr", "visibility",
    )  # fmt: skip

    def __init__(self, name: str, type: Type = ty.PTR) -> None:
        super().__init__(type, name)
        self.module: Module | None = None
        self.is_unnamed = False
        self.linkage = ""
        self.preemption = ""
        self.visibility = ""
        self.dll_storage = ""
        self.thread_local = ""
        self.unnamed_addr = ""
        self.partition = ""
        self.comdat = ""
        self.section = ""
        self.alignment = 0
        self.metadata: tuple[tuple[str, str], ...] = ()

    @property
    def is_local(self) -> bool:
        """Whether nothing outside the module can see it."""
        return self.linkage in ("internal", "private")


class GlobalVariable(GlobalValue):
    """`@g = global|constant T init`. `initializer` is None for declarations. `attributes` as on functions.

    `extras` keeps rare keyword text verbatim (externally_initialized, code_model "…", no_sanitize_address …).
    """

    __slots__ = ("attributes", "extras", "initializer", "is_constant", "value_type")

    def __init__(
        self, name: str, value_type: Type, initializer: Value | None = None, is_constant: bool = False,
        type: Type = ty.PTR,
    ) -> None:  # fmt: skip
        super().__init__(name, type)
        self.value_type = value_type
        self.initializer = initializer
        self.is_constant = is_constant
        self.attributes: tuple[str, ...] = ()
        self.extras: tuple[str, ...] = ()


class Alias(GlobalValue):
    """`@a = alias T, ptr target` or `ifunc` (`kind`)."""

    __slots__ = ("kind", "target", "value_type")

    def __init__(self, kind: str, name: str, value_type: Type, target: Value, type: Type = ty.PTR) -> None:
        super().__init__(name, type)
        self.kind = kind
        self.value_type = value_type
        self.target = target


class Function(GlobalValue):
    """A function. `attributes` are its function attributes as text, in LLVM's group syntax (`memory(none)`, `"k"="v"`).

    `personality`, `prefix`, `prologue` are constants or None; `gc` a string. Declarations have no blocks.
    """

    __slots__ = (
        "_blocks", "_parse_body", "arguments", "attributes", "calling_convention", "function_type", "gc", "personality",
        "prefix", "prologue", "return_attributes",
    )  # fmt: skip

    def __init__(self, name: str, function_type: FunctionType, argument_names: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self.function_type = function_type
        names = argument_names or ("",) * len(function_type.parameters)
        self.arguments = [
            Argument(t, n, i) for i, (t, n) in enumerate(zip(function_type.parameters, names, strict=True))
        ]
        self.return_attributes: tuple[str, ...] = ()
        self.attributes: tuple[str, ...] = ()
        self.calling_convention = ""
        self.gc = ""
        self.personality: Value | None = None
        self.prefix: Value | None = None
        self.prologue: Value | None = None
        self._blocks: list[Block] = []
        self._parse_body: Callable[[Function], list[Block]] | None = None

    @property
    def blocks(self) -> list[Block]:
        """The basic blocks, entry first; parsed on first use."""
        if self._parse_body is not None:
            parse, self._parse_body = self._parse_body, None
            self._blocks = parse(self)
        return self._blocks

    @blocks.setter
    def blocks(self, blocks: list[Block]) -> None:
        self._parse_body = None
        self._blocks = blocks

    def set_lazy_body(self, parse: Callable[[Function], list[Block]]) -> None:
        """Let `parse` make the blocks when they are first asked for."""
        self._parse_body = parse

    @property
    def is_declaration(self) -> bool:
        return self._parse_body is None and not self._blocks

    @property
    def entry(self) -> Block:
        return self.blocks[0]

    @property
    def result_type(self) -> Type:
        return self.function_type.result

    @property
    def instructions(self) -> Iterator[Instruction]:
        """All instructions, block by block."""
        for block in self.blocks:
            yield from block.instructions

    def add_block(self, name: str = "") -> Block:
        """Append an empty block."""
        block = Block(name, self)
        self.blocks.append(block)
        return block

    def has_attribute(self, name: str) -> bool:
        """Whether a function attribute of this keyword (or quoted key) is present."""
        return any(attribute_name(attribute) == name for attribute in self.attributes)


def attribute_name(attribute: str) -> str:
    """Return the keyword of an attribute's text: `memory(none)` → memory, `"k"="v"` → k, `align 8` → align."""
    if attribute.startswith('"'):
        return attribute[1 : attribute.index('"', 1)]
    for index, char in enumerate(attribute):
        if char in "( =":
            return attribute[:index]
    return attribute


class Module:
    """A whole module, in LLVM's order. `globals` maps names (without @) to values of all four kinds.

    `metadata` maps node numbers to their text without `!N = ` (`distinct !DISubprogram(…)`); `named_metadata` maps
    names to node lists as text; `module_asm` are the lines of inline assembly. `summary` keeps ThinLTO lines verbatim.
    """

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.source_filename = ""
        self.data_layout = ""
        self.target_triple = ""
        self.module_asm: list[str] = []
        self.types: dict[str, StructType] = {}
        self.comdats: dict[str, str] = {}
        self.globals: dict[str, GlobalValue] = {}
        self.metadata: dict[int, str] = {}
        self.named_metadata: dict[str, str] = {}
        self.use_list_orders: list[str] = []
        self.summary: list[str] = []

    @property
    def is_for_device(self) -> bool:
        """Whether the code runs on a device, which has no way to end the program with a message."""
        return self.target_triple.startswith(("nvptx", "amdgcn"))

    def named_struct(self, name: str, fields: tuple[Type, ...] | None = None, packed: bool = False) -> StructType:
        """Return the named struct of this module, made (opaque) if need be; `fields` defines it."""
        found = self.types.get(name)
        if found is None:
            found = self.types[name] = StructType(f"%{quoted(name)}", None, False, name)
        if fields is not None:
            found.fields = fields
            found.packed = packed
        return found

    def add(self, value: GlobalValue) -> GlobalValue:
        """Enter a global; its name must be free."""
        assert value.name not in self.globals, f"@{value.name} exists"
        value.module = self
        self.globals[value.name] = value
        return value

    def remove(self, value: GlobalValue) -> None:
        """Take a global out of the module."""
        del self.globals[value.name]
        value.module = None

    def free_name(self, wish: str) -> str:
        """Return `wish`, or the first `wish.N` that is not taken."""
        if wish not in self.globals:
            return wish
        number = 1
        while f"{wish}.{number}" in self.globals:
            number += 1
        return f"{wish}.{number}"

    def free_metadata_number(self) -> int:
        """The number of a metadata node that does not exist yet."""
        number = len(self.metadata)
        while number in self.metadata:
            number += 1
        return number

    @property
    def functions(self) -> list[Function]:
        return [value for value in self.globals.values() if isinstance(value, Function)]

    @property
    def variables(self) -> list[GlobalVariable]:
        return [value for value in self.globals.values() if isinstance(value, GlobalVariable)]

    def function(self, name: str) -> Function:
        """Return a function by name; KeyError when there is none."""
        found = self.globals[name]
        if not isinstance(found, Function):
            raise KeyError(name)
        return found

    def declare(self, name: str, function_type: FunctionType) -> Function:
        """Return the function `name`, declaring it when absent. An existing one of another type is returned as is."""
        found = self.globals.get(name)
        if isinstance(found, Function):
            return found
        made = Function(name, function_type)
        self.add(made)
        return made


_PLAIN = re.compile(r"[-A-Za-z._][-A-Za-z0-9._]*")


def quoted(name: str) -> str:
    """Return a name as LLVM prints it after % or @: plain, or quoted with \\XX escapes."""
    if _PLAIN.fullmatch(name):
        return name
    out = "".join(
        chr(byte) if 32 <= byte < 127 and byte not in (34, 92) else f"\\{byte:02X}" for byte in name.encode("latin-1")
    )
    return f'"{out}"'
