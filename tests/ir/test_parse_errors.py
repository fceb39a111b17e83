"""Broken text is answered with file, line, column, the line and a caret; nothing unknown is passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.errors import ParseError, UserError, VerifyError
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module

FUNCTION = "define i32 @f(i32 %x) {{\n  {line}\n  ret i32 %x\n}}\n"


def error_of(text: str) -> ParseError:
    with pytest.raises(ParseError) as caught:
        print_module(parse_module(text, "f.ll"))
    return caught.value


def test_llvms_syntax_error_is_shown_with_its_place() -> None:
    with pytest.raises(ParseError) as caught:
        llvm.load_text("define i32 @f() {\n  ret i32 %nothing\n}\n", "broken.ll")
    assert str(caught.value) == (
        "broken.ll:2:11: error: use of undefined value '%nothing'\n  ret i32 %nothing\n          ^"
    )


@pytest.mark.parametrize(
    ("line", "column", "message"),
    [
        ("%y = frobnicate i32 %x, 1", 8, "unknown instruction `frobnicate`"),
        ("%y = add i32 %x, bogus", 20, "expected a i32 value, found `bogus`"),
        ("%y = add i32 %x, @nowhere", 20, "unknown global @nowhere"),
        ("%y = add i32 %x, 1, 2", 23, "unexpected `2`"),
        ("%y = add what %x, 1", 12, "expected a type, found `what`"),
        ("%y = fadd double 0xZZ, 1.0", 20, "`0xZZ` is not a double constant"),
        ("%y = add i32 %x", 18, "expected a i32 value, found `end of line`"),
        ("%y = add i32 %x, %later", 20, "use of undefined value %later"),
        ("%y = add i32 %x, 1 ~", 22, "unexpected `~`"),
        ("call void @f() #9", 18, "unknown attribute group #9"),
        ("br label %gone", 12, "use of undefined label %gone"),
        ("%y = extractvalue { i32 } poison, 4", 37, "{ i32 } has no element 4"),
        ("%y = cmpxchg i32 %x", 22, "expected a type, found `end of line`"),
    ],
)
def test_unknown_text_in_a_body_is_an_error_with_its_place(line: str, column: int, message: str) -> None:
    error = error_of(FUNCTION.format(line=line))
    assert (error.span.file, error.span.line, error.message) == ("f.ll", 2, message)
    assert error.span.column == column
    assert error.span.text == f"  {line}"


def test_the_place_in_a_later_line_of_one_instruction_is_right() -> None:
    switch = "  switch i32 %x, label %1 [\n    i32 0, label %1\n    i32 %x, label %1\n  ]\n"
    text = f"define void @f(i32 %x) {{\n{switch}\n1:\n  ret void\n}}\n"
    error = error_of(text)
    assert (error.span.line, error.span.text) == (4, "    i32 %x, label %1")


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("nonsense", 1, 1, "unknown top-level entity `nonsense`"),
        ("@g = global i32 1, odd", 1, 20, "unexpected `odd`"),
        ("@g = thing i32 1", 1, 6, "expected global, constant, alias or ifunc, found `thing`"),
        ("%t = type i32", 1, 11, "a named type must be a struct"),
        ("target os = \"x\"", 1, 13, "unknown target property `os`"),
        ("\ndefine void @f() {\n  ret void\n", 2, 16, "the body of @f has no end"),
        ("@g = global i32 1\n@g = global i32 2", 2, 13, "@g is defined twice"),
        ("attributes #0 = { nounwind ?? }", 1, 1, "unreadable attribute group"),
        ("declare void @f() strange", 1, 19, "unexpected `strange`"),
        ("@a = alias i32, ptr @missing", 1, 21, "unknown global @missing"),
    ],
)  # fmt: skip
def test_unknown_text_at_the_top_level_is_an_error_with_its_place(
    text: str, line: int, column: int, message: str
) -> None:
    error = error_of(text)
    assert (error.span.line, error.span.column, error.message) == (line, column, message)


def test_use_list_orders_in_bodies_are_refused_not_dropped() -> None:
    error = error_of("define void @f() {\n  ret void\n\n  uselistorder i32 %x, { 1, 0 }\n}\n")
    assert error.message == "unknown instruction `uselistorder`"


def test_a_broken_module_with_debug_information_does_not_end_the_process(tmp_path: Path) -> None:
    """LLVM aborts on such a module while it reads it."""
    path = tmp_path / "broken.ll"
    path.write_text(
        "define i32 @f(i32 %x) {\n  %r = add i32 %r, 1\n  ret i32 %r\n}\n"
        '!llvm.module.flags = !{!0}\n!0 = !{i32 2, !"Debug Info Version", i32 3}\n'
    )
    with pytest.raises(VerifyError, match="Only PHI nodes may reference their own value"):
        llvm.load(path)


def test_a_missing_file_is_the_users_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        llvm.read(tmp_path / "none.ll")
