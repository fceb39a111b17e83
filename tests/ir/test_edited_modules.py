"""Modules that were changed print as valid text: what refers to something gone does so as LLVM would."""

from __future__ import annotations

from pathlib import Path

from adfuzz.ir import llvm
from adfuzz.ir import values as va
from adfuzz.ir.printer import print_module

DATA = Path(__file__).parent / "data"


def test_a_debug_record_of_an_erased_value_says_poison() -> None:
    module = llvm.load_text((DATA / "debug.ll").read_text())
    function = module.function("f")
    later = next(i for i in function.instructions if i.name == "later")
    later.replace_all_uses_with(function.arguments[0])
    later.erase()
    printed = print_module(module)
    assert "#dbg_value(double poison, " in printed
    llvm.verify(printed)


def test_metadata_of_a_removed_global_says_null() -> None:
    text = """
    declare void @gone()
    define void @kept() {
      ret void
    }
    !named = !{!0}
    !0 = !{ptr @gone, !"ptr @gone,", ptr @kept, !{ptr @gone}}
    """
    module = llvm.load_text(text)
    module.remove(module.globals["gone"])
    canonical = llvm.read(print_module(module))
    assert '!{null, !"ptr @gone,", ptr @kept, !1}' in canonical
    assert "!1 = !{null}" in canonical


def test_every_function_can_be_removed() -> None:
    """Whatever a module loses, the rest still prints as text that LLVM reads (uses of what is gone apart)."""
    module = llvm.load_text((DATA / "scalars.ll").read_text())
    for function in module.functions:
        if function.blocks:
            module.remove(function)
            llvm.read(print_module(module))


def test_numbers_close_up_when_an_unnamed_value_goes() -> None:
    text = "define i32 @f(i32 %0) {\n  %2 = add i32 %0, 1\n  %3 = mul i32 %0, 2\n  ret i32 %3\n}\n"
    module = llvm.load_text(text)
    entry = module.function("f").entry
    entry.instructions[0].erase()
    assert "%2 = mul i32 %0, 2" in print_module(module)


def test_unnamed_globals_are_renumbered() -> None:
    module = llvm.load_text("@0 = global i32 1\n@1 = global i32 2\n@p = global ptr @1\n")
    module.remove(module.globals["0"])
    assert "@p = global ptr @0" in llvm.read(print_module(module))


def test_constants_have_no_use_lists() -> None:
    module = llvm.load_text("define i32 @f(i32 %x) {\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n")
    add = module.function("f").entry.instructions[0]
    assert add.operands[1].users == {}
    add.set_operand(1, va.ConstantInt(add.type, 5))
    assert "add i32 %x, 5" in print_module(module)


def test_an_attachment_with_an_odd_name_is_escaped() -> None:
    module = llvm.load_text("define void @f() !odd\\20kind !0 {\n  ret void, !odd\\20kind !0\n}\n!0 = !{}\n")
    assert module.function("f").metadata == (("odd kind", "!0"),)
    assert llvm.read(print_module(module)).count("!odd\\20kind") == 2
