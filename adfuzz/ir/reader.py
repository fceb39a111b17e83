"""The cursor over tokens that all parsers share: types, constants, attributes, and errors with their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from adfuzz.errors import ParseError
from adfuzz.ir import floats, lexer
from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.instructions import BINARY, CASTS, Block
from adfuzz.ir.module import Function, GlobalValue, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value
from adfuzz.source import Span


class Context:
    """What the parsers of one module share. Keys are tokens: `%struct.s`, `@f`, `#0`."""

    def __init__(self, module: Module, file: str, lines: list[str]) -> None:
        self.module = module
        self.file = file
        self.lines = lines
        self.types: dict[str, Type] = dict(ty.NAMED_TYPES)
        self.globals: dict[str, GlobalValue] = {}
        self.groups: dict[str, tuple[str, ...]] = {}
        self.attributes: dict[tuple[str, ...], tuple[str, ...]] = {}
        self.constants: dict[tuple[Type, str], va.Constant] = {}
        self.attribute_words: dict[str, bool] = {"": False}
        self.blocks: dict[Function, dict[str, Block]] = {}
        """The blocks of each parsed function by token, for blockaddress."""


class Reader:
    """A cursor over the tokens of one logical line. `tokens` is a stack (see lexer.tokenise), read with `pop`."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.tokens: list[str] = [""]
        self.first_line = 0
        self.line_count = 1
        self._types = context.types
        self._globals = context.globals
        self._constants = context.constants
        self._attribute_words = context.attribute_words

    def start(self, first_line: int, line_count: int = 1) -> None:
        """Go to a line (0-based); `line_count` lines from it on are one logical line."""
        self.first_line = first_line
        self.line_count = line_count
        lines = self.context.lines
        text = lines[first_line] if line_count == 1 else "\n".join(lines[first_line : first_line + line_count])
        self.tokens = lexer.tokenise(text)

    def fail(self, message: str, back: int = 1) -> NoReturn:
        """Raise ParseError at the token read last (`back` = 0: at the next one)."""
        remaining = len(self.tokens) - 1 + back
        for number in range(self.first_line + self.line_count - 1, self.first_line - 1, -1):
            line = self.context.lines[number]
            places = [(match.start(), match.end()) for match in lexer.TOKEN.finditer(line)]
            if remaining <= len(places):
                start, end = places[-remaining] if remaining > 0 else (len(line), len(line) + 1)
                raise ParseError(message, Span(self.context.file, number + 1, start + 1, line, end - start))
            remaining -= len(places)
        line = self.context.lines[self.first_line]
        raise ParseError(message, Span(self.context.file, self.first_line + 1, 1, line))

    # -- single tokens

    def expect(self, token: str) -> None:
        """Read exactly this token."""
        found = self.tokens.pop()
        if found != token:
            self.fail(f"expected `{token}`, found `{found or 'end of line'}`")

    def skip(self, token: str) -> bool:
        """Read this token if it is the next one."""
        if self.tokens[-1] == token:
            self.tokens.pop()
            return True
        return False

    def end(self) -> None:
        """Require the end of the line."""
        if self.tokens[-1]:
            self.fail(f"unexpected `{self.tokens[-1]}`", back=0)

    def integer(self) -> int:
        """Read a plain number."""
        token = self.tokens.pop()
        try:
            return int(token)
        except ValueError:
            self.fail(f"expected a number, found `{token}`")

    # -- types

    def type(self) -> Type:
        """Read a type that is not a function type."""
        token = self.tokens.pop()
        found = self._types.get(token)
        return found if found is not None else self._other_type(token)

    def full_type(self) -> Type:
        """Read a type that may be a function type."""
        found = self.type()
        while self.tokens[-1] == "(":
            found = self.function_type(found)
        return found

    def function_type(self, result: Type) -> ty.FunctionType:
        """Read the parenthesised rest of a function type."""
        self.expect("(")
        parameters: list[Type] = []
        while not self.skip(")"):
            if self.skip("..."):
                self.expect(")")
                return ty.function(result, tuple(parameters), True)
            parameters.append(self.full_type())
        return ty.function(result, tuple(parameters))

    def _other_type(self, token: str) -> Type:
        found = self._one_token_type(token)
        if found is not None:
            self._types[token] = found
            return found
        match token:
            case "{":
                return ty.struct(self._fields())
            case "[":
                count = self.integer()
                self.expect("x")
                found = ty.array(count, self.type())
                self.expect("]")
                return found
            case "<":
                if self.skip("{"):
                    found = ty.struct(self._fields(), True)
                else:
                    scalable = self.skip("vscale") and not self.expect("x")
                    count = self.integer()
                    self.expect("x")
                    found = ty.vector(count, self.type(), scalable)
                self.expect(">")
                return found
            case _:
                return self.fail(f"expected a type, found `{token or 'end of line'}`")

    def _fields(self) -> tuple[Type, ...]:
        fields: list[Type] = []
        while not self.skip("}"):
            fields.append(self.type())
        return tuple(fields)

    def _one_token_type(self, token: str) -> Type | None:
        """Return the type that `token` alone says, or None."""
        if token.startswith("%"):
            return self.named_struct(token)
        if token[:1] == "i" and token[1:].isdigit():
            return ty.integer(int(token[1:]))
        if token.startswith("ptr addrspace("):
            return ty.pointer(int(token[14:-1]))
        if (len(token) > 1 and token[0] in "[<") or token.startswith("target("):
            inner = Reader(self.context)
            inner.first_line, inner.line_count = self.first_line, self.line_count
            if token.startswith("target("):
                inner.tokens = lexer.tokenise(token[7:-1])
                return inner.target_type()
            inner.tokens = lexer.tokenise(f"{token[0]} {token[1:]}")
            return inner.type()
        return None

    def named_struct(self, token: str) -> ty.StructType:
        """Return the named struct behind `%name`; types LLVM only numbers keep their number."""
        body = token[1:]
        name = lexer.unquote(body)
        found = self.context.module.named_struct(body if name.isdigit() else name)  # %12 and %"12" are two types
        found.text = token
        return found

    def target_type(self) -> ty.TargetType:
        """Read the inside of `target(…)`."""
        name = lexer.unquote(self.tokens.pop())
        inside: list[Type] = []
        while self.tokens[-1] and not self.tokens[-1].isdigit():
            inside.append(self.type())
        integers: list[int] = []
        while self.tokens[-1]:
            integers.append(self.integer())
        return ty.target(name, tuple(inside), tuple(integers))

    # -- constants

    def operand(self) -> Value:
        """Read a type and a value of it."""
        return self.value(self.type())

    def typed_or_expression(self) -> Value:
        """Read an operand whose type LLVM leaves out when it is a constant expression: the target of an alias."""
        if self.tokens[-1] not in _EXPRESSIONS:
            return self.operand()
        found = self._expression(ty.PTR, self.tokens.pop())
        if isinstance(found, va.ConstantExpression) and found.opcode == "getelementptr":
            found.type = found.operands[0].type
        return found

    def value(self, type: Type) -> Value:
        """Read a value of this type; function bodies know local names too."""
        return self.constant(type, self.tokens.pop())

    def constant(self, type: Type, token: str) -> Value:
        """Return the constant that starts with `token`, already read."""
        found = self._constants.get((type, token))
        if found is not None:
            return found
        found = self._globals.get(token)
        if found is not None:
            return found
        simple = self._simple_constant(type, token)
        if simple is not None:
            self._constants[(type, token)] = simple
            return simple
        return self._compound_constant(type, token)

    def _simple_constant(self, type: Type, token: str) -> va.Constant | None:
        """Return the constant that `token` alone says, or None."""
        if token in _SPECIAL:
            return va.SpecialConstant(type, token)
        if isinstance(type, ty.IntegerType):
            if token in ("true", "false"):
                return va.ConstantInt(type, token == "true")
            if token.lstrip("-").isdigit():
                return va.ConstantInt(type, int(token))
        elif isinstance(type, ty.FloatType) and token[:1] in "-0123456789" and token:
            try:
                return va.ConstantFloat(type, floats.bits_from_text(type, token))
            except ValueError:
                self.fail(f"`{token}` is not a {type} constant")
        elif token.startswith('c"'):
            return va.ConstantString(type, lexer.unescape(token[2:-1]).encode("latin-1"))
        return None

    def _compound_constant(self, type: Type, token: str) -> Value:
        closing = _CLOSING.get(token)
        if closing is not None:
            return self._aggregate(type, token, closing)
        if token in _EXPRESSIONS:
            return self._expression(type, token)
        read = _WORDS.get(token)
        if read is not None:
            return read(self, type)
        if token.startswith("blockaddress("):
            return self._block_address(type, token)
        if token.startswith("@"):
            self.fail(f"unknown global {token}")
        return self.fail(f"expected a {type} value, found `{token or 'end of line'}`")

    def _aggregate(self, type: Type, token: str, closing: str) -> Value:
        packed = token == "<" and self.skip("{")
        if packed:
            closing = "}"
        elements: list[Value] = []
        while not self.skip(closing):
            elements.append(self.operand())
        if packed:
            self.expect(">")
        return va.ConstantAggregate(type, tuple(elements))

    def _expression(self, type: Type, opcode: str) -> Value:
        flags: list[str] = []
        while not self.skip("("):
            flags.append(self.tokens.pop() or self.fail("expected `(`", back=0))
        source = self.type() if opcode == "getelementptr" else None
        operands = [self.operand()]
        while self.tokens[-1] not in (")", "to"):
            operands.append(self.operand())
        if self.skip("to"):
            type = self.type()
        self.expect(")")
        return va.ConstantExpression(type, opcode, tuple(operands), source, tuple(flags))

    def splat(self, type: Type) -> Value:
        """Read what follows `splat`."""
        self.expect("(")
        element = self.operand()
        self.expect(")")
        return va.ConstantSplat(type, element)

    def pointer_authentication(self, type: Type) -> Value:
        """Read what follows `ptrauth`."""
        self.expect("(")
        operands: list[Value] = []
        while not self.skip(")"):
            operands.append(self.operand())
        return va.WrappedGlobal(type, "ptrauth", tuple(operands))

    def inline_assembly(self, type: Type) -> Value:
        """Read what follows `asm`: keywords and two strings."""
        words: list[str] = []
        while not self.tokens[-1].startswith('"'):
            if not self.tokens[-1]:
                self.fail("expected a string", back=0)
            words.append(self.tokens.pop())
        text = self.tokens.pop()
        return va.InlineAsm(type, f"{' '.join([*words, text])}, {self.tokens.pop()}")

    def _block_address(self, type: Type, token: str) -> Value:
        inside = lexer.tokenise(token[len("blockaddress(") : -1])
        function = self._globals.get(inside.pop())
        label = inside.pop()
        if not isinstance(function, Function):
            self.fail("blockaddress of an unknown function")
        context = self.context

        def find() -> Block:
            if function not in context.blocks:
                _ = function.blocks  # parsing enters them
            return context.blocks[function][label]

        return va.BlockAddress(type, function, find)

    # -- attributes and attachments

    def attributes(self) -> tuple[str, ...]:
        """Read parameter or return attributes: every word that cannot start a value or a type."""
        if not self.at_attribute():
            return ()
        found: list[str] = []
        tokens = self.tokens
        while self.at_attribute():
            token = tokens.pop()
            if token == "align" and tokens[-1].isdigit():
                token = f"align {tokens.pop()}"
            elif token.startswith('"') and tokens[-1] == "=":
                tokens.pop()
                token = f"{token}={tokens.pop()}"
            found.append(token)
        return self.share(tuple(found))

    def at_attribute(self) -> bool:
        """Whether the next token is an attribute."""
        token = self.tokens[-1]
        known = self._attribute_words.get(token)
        if known is None:
            known = self._attribute_words[token] = self._is_attribute(token)
        return known

    def _is_attribute(self, token: str) -> bool:
        if token[0] == '"':
            return True
        if not token[0].isalpha() or token in NOT_ATTRIBUTES or token in self._types:
            return False
        return token[:2] != 'c"' and not token.startswith(_NOT_ATTRIBUTE_STARTS) and self._one_token_type(token) is None

    def share(self, attributes: tuple[str, ...]) -> tuple[str, ...]:
        """Return the one tuple of this module that equals `attributes`."""
        return self.context.attributes.setdefault(attributes, attributes)

    def group(self) -> tuple[str, ...]:
        """Read attribute groups (`#0`) if they come next; their attributes."""
        found: tuple[str, ...] = ()
        while self.tokens[-1].startswith("#"):
            token = self.tokens.pop()
            if token not in self.context.groups:
                self.fail(f"unknown attribute group {token}")
            found = found + self.context.groups[token] if found else self.context.groups[token]
        return found

    def attachments(self) -> tuple[tuple[str, str], ...]:
        """Read `!kind !node` pairs."""
        found: list[tuple[str, str]] = []
        tokens = self.tokens
        while tokens[-1].startswith("!"):
            kind = tokens.pop()
            found.append((lexer.unescape(kind[1:]), self.metadata_text()))
        return tuple(found)

    def metadata_text(self) -> str:
        """Read one piece of metadata that wraps no value."""
        token = self.tokens.pop()
        if not token.startswith("!"):
            self.fail(f"expected metadata, found `{token}`")
        return token


def _global_wrapper(kind: str) -> Callable[[Reader, Type], Value]:
    return lambda reader, type: va.WrappedGlobal(type, kind, (reader.value(type),))


_SPECIAL = ("zeroinitializer", "null", "undef", "poison", "none")
_CLOSING = {"[": "]", "{": "}", "<": ">"}
_EXPRESSIONS = frozenset(
    (*BINARY, *CASTS, "getelementptr", "extractelement", "insertelement", "shufflevector", "fneg", "icmp", "fcmp")
)
_WORDS: dict[str, Callable[[Reader, Type], Value]] = {
    "splat": Reader.splat,
    "ptrauth": Reader.pointer_authentication,
    "asm": Reader.inline_assembly,
    "dso_local_equivalent": _global_wrapper("dso_local_equivalent"),
    "no_cfi": _global_wrapper("no_cfi"),
}
NOT_ATTRIBUTES = frozenset((*_SPECIAL, *_EXPRESSIONS, *_WORDS, "true", "false"))
"""Words that start a value."""
_NOT_ATTRIBUTE_STARTS = ("blockaddress(", "target(", "addrspace(")
