"""LLVM's printed text to a Module: everything at the top level; bodies stay text until they are looked at.

Input is only what LLVM itself prints (`adfuzz.ir.llvm.read`), so broken programs never come here; whatever this parser
does not know is a ParseError with its place, never dropped.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager

from adfuzz.ir import lexer
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Block
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable, Module
from adfuzz.ir.parse_function import parse_body
from adfuzz.ir.parse_instruction import calling_convention
from adfuzz.ir.reader import Context, Reader
from adfuzz.ir.values import Argument

_LINKAGE_WORDS = (
    "private internal available_externally linkonce weak common appending extern_weak linkonce_odr weak_odr"
)
LINKAGES = frozenset((*_LINKAGE_WORDS.split(), "external"))
PREEMPTIONS = frozenset(("dso_local", "dso_preemptable"))
VISIBILITIES = frozenset(("default", "hidden", "protected"))
DLL_STORAGES = frozenset(("dllimport", "dllexport"))
UNNAMED = frozenset(("unnamed_addr", "local_unnamed_addr"))
SANITIZERS = frozenset(("no_sanitize_address", "no_sanitize_hwaddress", "sanitize_memtag", "sanitize_address_dyninit"))


def parse_module(text: str, file: str = "<ir>", *, lazy: bool = True) -> Module:
    """Return the module that LLVM printed as `text`; ParseError (with the place in `file`) for anything unknown.

    `lazy=False` parses the bodies at once, which is faster than one by one when all are needed.
    """
    module = Module()
    context = Context(module, file, text.split("\n"))
    reader = ModuleReader(context)
    for match in _GROUP.finditer(text):
        found = tuple(lexer.ATTRIBUTE.findall(match[2]))
        if " ".join(found) != match[2]:
            reader.start(text.count("\n", 0, match.start()))
            reader.fail("unreadable attribute group", back=0)
        context.groups[match[1]] = reader.share(found)
    with no_collection():
        reader.read_lines()
        if not lazy:
            for function in module.functions:
                _ = function.blocks
    return module


@contextmanager
def no_collection() -> Generator[None]:
    """Keep the cyclic collector off: the model is one big living cycle, looking for garbage in it is waste."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


MANY_BODIES = 32
"""After so many bodies of one module, read one by one, what was read goes to the collector's oldest generation."""


def _let_rest() -> None:
    """Move all living objects to the oldest generation, in no time: looking through them again and again finds nothing.

    Left alone, reading a large module body by body makes the collector look through the growing model over and over,
    which takes longer than the reading. Nothing becomes immortal, and whoever froze objects keeps them frozen.
    """
    if gc.isenabled() and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()


_GROUP = re.compile(r"^attributes (#\d+) = \{ (.*) \}$", re.MULTILINE)


class ModuleReader(Reader):
    """Reads the lines outside function bodies. What may mention later globals waits in `later`."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.module = context.module
        self.later: list[Callable[[], None]] = []
        self.bodies_read = 0

    def read_lines(self) -> None:
        """Read the whole module."""
        lines = self.context.lines
        number = 0
        while number < len(lines):
            line = lines[number]
            if line and line[0] != ";":
                number = self.read_line(number, line)
            elif line.startswith("; ModuleID = '"):
                self.module.name = line[len("; ModuleID = '") : -1]
            number += 1
        for finish in self.later:
            finish()

    def read_line(self, number: int, line: str) -> int:
        """Read the entity that starts at a line and return its last line."""
        first = line[0]
        if first == "!":
            self.read_metadata(number, line)
        elif first == "@":
            self.start(number)
            self.read_global()
        elif first == "%":
            self.start(number)
            self.read_type()
        elif first == "$":
            self.start(number)
            name = lexer.name_of(self.tokens.pop())
            self.expect("=")
            self.expect("comdat")
            self.module.comdats[name] = self.tokens.pop()
            self.end()
        elif first == "^":
            self.module.summary.append(line)
        else:
            return self.read_keyword(number, line)
        return number

    def read_keyword(self, number: int, line: str) -> int:
        """Read a line that starts with a word."""
        self.start(number)
        match self.tokens.pop():
            case "define":
                return self.read_definition(number)
            case "declare":
                self.read_declaration()
            case "attributes":
                if not _GROUP.match(line):
                    self.fail("unreadable attribute group", back=0)
            case "source_filename":
                self.expect("=")
                self.module.source_filename = lexer.unquote(self.tokens.pop())
            case "target":
                self.read_target()
            case "module":
                self.expect("asm")
                self.module.module_asm.append(lexer.unquote(self.tokens.pop()))
            case "uselistorder" | "uselistorder_bb":
                self.module.use_list_orders.append(line)
            case word:
                self.fail(f"unknown top-level entity `{word}`")
        return number

    def read_target(self) -> None:
        """Read what follows `target`."""
        which = self.tokens.pop()
        self.expect("=")
        text = lexer.unquote(self.tokens.pop())
        if which == "datalayout":
            self.module.data_layout = text
        elif which == "triple":
            self.module.target_triple = text
        else:
            self.fail(f"unknown target property `{which}`")

    def read_type(self) -> None:
        """Read `%x = type …`."""
        struct = self.named_struct(self.tokens.pop())
        self.expect("=")
        self.expect("type")
        if self.skip("opaque"):
            self.end()
            return
        body = self.type()
        if not isinstance(body, ty.StructType):
            self.fail("a named type must be a struct")
        struct.fields = body.fields
        struct.packed = body.packed
        self.end()

    def read_metadata(self, number: int, line: str) -> None:
        """Read `!12 = …` or `!name = !{…}`."""
        name, _, text = line.partition(" = ")
        if not text:
            self.start(number)
            self.fail("expected ` = `", back=0)
        if name[1:].isdigit():
            self.module.metadata[int(name[1:])] = text
        else:
            self.module.named_metadata[lexer.unescape(name[1:])] = text

    # -- variables, aliases, ifuncs

    def enter(self, token: str, value: GlobalValue) -> None:
        """Put a global under its name, or its number, into the module."""
        number = token[1:]
        if number.isdigit():
            value.is_unnamed = True
            value.name = self.module.free_name(number)
        if value.name in self.module.globals:  # a named one whose name is the number of an unnamed one
            other = self.module.globals[value.name]
            if not other.is_unnamed:
                self.fail(f"{token} is defined twice")
            self.module.remove(other)
            other.name = self.module.free_name(f"{value.name}.unnamed")
            self.module.add(other)
        self.module.add(value)
        self.context.globals[token] = value

    def read_global(self) -> None:
        """Read `@x = …`."""
        tokens = self.tokens
        token = tokens.pop()
        self.expect("=")
        value = GlobalVariable(lexer.name_of(token), ty.I8)
        self.keywords(value)
        space = int(tokens.pop()[10:-1]) if tokens[-1].startswith("addrspace(") else 0
        extras: list[str] = []
        if self.skip("externally_initialized"):
            extras.append("externally_initialized")
        kind = tokens.pop()
        if kind in ("alias", "ifunc"):
            self.read_alias(kind, token, value)
            return
        if kind not in ("global", "constant"):
            self.fail(f"expected global, constant, alias or ifunc, found `{kind}`")
        value.is_constant = kind == "constant"
        value.value_type = self.type()
        value.type = ty.pointer(space)
        self.enter(token, value)
        self._later(lambda: self.read_variable_rest(value, extras))

    def _later(self, action: Callable[[], None]) -> None:
        """Do `action` with the tokens left of this line once all globals are known."""
        tokens, line, count = self.tokens, self.first_line, self.line_count

        def resume() -> None:
            self.tokens, self.first_line, self.line_count = tokens, line, count
            action()
            self.end()

        self.later.append(resume)

    def keywords(self, value: GlobalValue) -> None:
        """Read linkage, preemption, visibility, DLL storage, thread-local model, unnamed_addr."""
        tokens = self.tokens
        while True:
            token = tokens[-1]
            if token in LINKAGES:
                value.linkage = "" if token == "external" else token
            elif token in PREEMPTIONS:
                value.preemption = token
            elif token in VISIBILITIES:
                value.visibility = token
            elif token in DLL_STORAGES:
                value.dll_storage = token
            elif token == "thread_local" or token.startswith("thread_local("):
                value.thread_local = token
            elif token in UNNAMED:
                value.unnamed_addr = token
            else:
                return
            tokens.pop()

    def read_variable_rest(self, value: GlobalVariable, extras: list[str]) -> None:
        """Read initializer and what follows it."""
        tokens = self.tokens
        token = tokens[-1]
        if token and token not in _AFTER_INITIALIZER and token[0] not in "!#" and not token.startswith("comdat("):
            value.initializer = self.value(value.value_type)
        while tokens[-1] and tokens[-1][0] not in "!#":
            token = tokens.pop()
            if token == "code_model":
                extras.append(f"code_model {tokens.pop()}")
            elif token in SANITIZERS:
                extras.append(token)
            else:
                self.placement(value, token)
        value.metadata = self.attachments()
        value.attributes = self.group()
        value.extras = tuple(extras)

    def placement(self, value: GlobalValue, token: str) -> None:
        """Read section, partition, comdat or align, the word itself already read."""
        if token == "section":
            value.section = lexer.unquote(self.tokens.pop())
        elif token == "partition":
            value.partition = lexer.unquote(self.tokens.pop())
        elif token == "align":
            value.alignment = self.integer()
        elif token == "comdat":
            value.comdat = value.name
        elif token.startswith("comdat($"):
            value.comdat = lexer.name_of(token[7:-1])
        else:
            self.fail(f"unexpected `{token}`")

    def read_alias(self, kind: str, token: str, header: GlobalVariable) -> None:
        """Read an alias or ifunc whose keywords were read into `header`."""
        value_type = self.full_type()
        made = Alias(kind, header.name, value_type, header)
        for field in ("linkage", "preemption", "visibility", "dll_storage", "thread_local", "unnamed_addr"):
            setattr(made, field, getattr(header, field))
        self.enter(token, made)

        def rest() -> None:
            made.target = self.typed_or_expression()
            made.type = made.target.type
            while self.tokens[-1] and not self.tokens[-1].startswith("!"):
                self.placement(made, self.tokens.pop())
            made.metadata = self.attachments()

        self._later(rest)

    # -- functions

    def read_declaration(self) -> None:
        """Read what follows `declare`."""
        metadata = self.attachments()
        function, _ = self.read_header()
        function.metadata = metadata
        self._later(lambda: self.read_function_rest(function))

    def read_definition(self, number: int) -> int:
        """Read what follows `define` and leave the body for later; return the line of the closing brace."""
        function, tokens = self.read_header()
        lines = self.context.lines
        try:
            last = lines.index("}", number + 1)
        except ValueError:
            self.fail(f"the body of @{function.name} has no end")

        def parse(function: Function) -> list[Block]:
            with no_collection():
                blocks = parse_body(self.context, function, tokens, number + 1, last)
            self.bodies_read += 1
            if self.bodies_read % MANY_BODIES == 0:
                _let_rest()
            return blocks

        function.set_lazy_body(parse)

        def rest() -> None:
            self.read_function_rest(function)
            self.expect("{")

        self._later(rest)
        return last

    def read_header(self) -> tuple[Function, list[str]]:
        """Read a function's line up to its parameters; return it and the tokens that name the parameters."""
        header = GlobalValue("")
        self.keywords(header)
        convention = calling_convention(self)
        return_attributes = self.attributes()
        result = self.type()
        token = self.tokens.pop()
        self.expect("(")
        parameters: list[ty.Type] = []
        names: list[str] = []
        attributes: list[tuple[str, ...]] = []
        variadic = False
        while not self.skip(")"):
            if self.skip("..."):
                variadic = True
                continue
            parameters.append(self.type())
            attributes.append(self.attributes())
            names.append(self.tokens.pop() if self.tokens[-1].startswith("%") else "")
        function = Function(lexer.name_of(token), ty.function(result, tuple(parameters), variadic))
        function.arguments = [
            Argument(type, lexer.name_of(name) if name else "", index, given)
            for index, (type, name, given) in enumerate(zip(parameters, names, attributes, strict=True))
        ]
        for field in ("linkage", "preemption", "visibility", "dll_storage"):
            setattr(function, field, getattr(header, field))
        function.calling_convention = convention
        function.return_attributes = return_attributes
        self.enter(token, function)
        if self.tokens[-1] in UNNAMED:
            function.unnamed_addr = self.tokens.pop()
        if self.tokens[-1].startswith("addrspace("):
            function.type = ty.pointer(int(self.tokens.pop()[10:-1]))
        return function, names

    def read_function_rest(self, function: Function) -> None:
        """Read what follows the parameters: attributes, section …, personality, attachments."""
        tokens = self.tokens
        while tokens[-1] and tokens[-1] != "{":
            token = tokens[-1]
            if token[0] == "#":
                function.attributes = self.group()
                continue
            if token[0] == "!":
                function.metadata += self.attachments()
                continue
            tokens.pop()
            if token == "gc":
                function.gc = lexer.unquote(tokens.pop())
            elif token == "prefix":
                function.prefix = self.operand()
            elif token == "prologue":
                function.prologue = self.operand()
            elif token == "personality":
                function.personality = self.operand()
            else:
                self.placement(function, token)


_AFTER_INITIALIZER = frozenset(("section", "partition", "code_model", "comdat", "align", *SANITIZERS))
