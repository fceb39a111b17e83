"""Tokens of LLVM's printed text: one regular expression, and the escapes of quoted names and strings.

The text is LLVM's own print, already checked by LLVM, so commas carry no information and are dropped, and what belongs
together is one token: `ptr addrspace(1)`, `[4 x i32]`, `range(i32 0, 5)`, `!DIExpression(DW_OP_deref)`.
"""

from __future__ import annotations

import re

_LEAF = r'[^()"]++|"[^"]*+"'


def _balanced(depth: int) -> str:
    inside = rf"(?:{_LEAF}|{_balanced(depth - 1)})*+" if depth else f"(?:{_LEAF})*+"
    return rf"\({inside}\)"


PARENTHESES = _balanced(6)
"""The pattern of a balanced pair of parentheses with everything inside (strings may hold parentheses)."""

TOKEN = re.compile(
    r"[%@$](?:[-\w$.]++|\"[^\"]*+\")"  # %x, @"a b", $comdat
    r"|ptr addrspace\(\d+\)"
    r"|(?:null|undef|poison)(?=\()"  # a callee, before its arguments
    rf"|[A-Za-z_][\w.]*+(?:{PARENTHESES}|\"[^\"]*+\")?"  # words, memory(none), c"bytes"
    rf"|![-\w$.\\]++(?:{PARENTHESES})?"  # !dbg, !12, !DIExpression(…)
    r"|-?\d[\w.+-]*+"  # numbers
    r"|\[\d+ x [\w%.]++\]|<(?:vscale x )?\d+ x [\w%.]++>"  # the arrays and vectors whose element type is one word
    r"|!\"[^\"]*+\"|!\{[^}]*+\}"
    r"|\"[^\"]*+\""
    r"|#[\w.]++"
    r"|\.\.\.|[^\s,]",  # punctuation, and whatever is unknown: it must not vanish
    re.ASCII,
)

ATTRIBUTE = re.compile(
    rf'"[^"]*+"(?:="[^"]*+")?|[A-Za-z_][\w.]*+(?:=\d+|{PARENTHESES}|(?<=\balign) \d+)?',
    re.ASCII,
)
"""One attribute in the text of a group or of a parameter."""

_ESCAPE = re.compile(r"\\(\\|[0-9A-Fa-f]{2})")


def tokenise(text: str) -> list[str]:
    """Return the tokens of `text` as a stack: the first token last, below all the sentinel ""."""
    tokens = TOKEN.findall(text)
    tokens.append("")
    tokens.reverse()
    return tokens


def unescape(text: str) -> str:
    """Undo LLVM's escapes; bytes become the characters U+0000 … U+00FF."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda match: "\\" if match[1] == "\\" else chr(int(match[1], 16)), text)


def unquote(token: str) -> str:
    """Return the bytes (as Latin-1 characters) of a quoted string token, or the token itself."""
    return unescape(token[1:-1]) if token.startswith('"') else token


def name_of(token: str) -> str:
    """Return the name in a `%x`, `@x` or `$x` token; "" when it is only a number."""
    body = token[1:]
    return "" if body.isdigit() else unquote(body)
