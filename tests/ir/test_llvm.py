"""What adfuzz asks of LLVM itself: reading, verifying, optimising, preparing, linking, bitcode."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.errors import ParseError, UserError, VerifyError
from adfuzz.ir import llvm
from adfuzz.ir.instructions import Load, Phi

LOOP = """
define double @sum(ptr %x, i64 %n) {
entry:
  %s = alloca double
  %i = alloca i64
  store double 0.0, ptr %s
  store i64 0, ptr %i
  br label %head
head:
  %i0 = load i64, ptr %i
  %c = icmp slt i64 %i0, %n
  br i1 %c, label %body, label %exit
body:
  %p = getelementptr double, ptr %x, i64 %i0
  %v = load double, ptr %p
  %s0 = load double, ptr %s
  %s1 = fadd fast double %s0, %v
  store double %s1, ptr %s
  %i1 = add nsw i64 %i0, 1
  store i64 %i1, ptr %i
  br label %head
exit:
  %r = load double, ptr %s
  ret double %r
}
"""


def test_canonical_text_is_a_fixed_point() -> None:
    canonical = llvm.read(LOOP)
    assert llvm.read(canonical) == canonical


def test_bitcode_and_files_read_as_text_does(tmp_path: Path) -> None:
    bitcode = llvm.to_bitcode(LOOP)
    assert bitcode.startswith(b"BC")
    (tmp_path / "a.bc").write_bytes(bitcode)
    body = llvm.read(LOOP).partition("define")[2]
    assert llvm.read(bitcode).partition("define")[2] == body
    assert llvm.read(tmp_path / "a.bc").partition("define")[2] == body
    assert llvm.read(LOOP.encode()).partition("define")[2] == body


def test_damaged_bitcode_is_a_parse_error() -> None:
    with pytest.raises(ParseError):
        llvm.read(b"BC\xc0\xde nothing that follows makes sense")


def test_the_verifiers_words_reach_the_user() -> None:
    branches = "  br i1 %c, label %a, label %b\na:\n  %x = add i32 1, 2\n  br label %b\nb:\n  ret i32 %x\n"
    text = f"define i32 @f(i1 %c) {{\n{branches}}}\n"
    with pytest.raises(VerifyError, match="Instruction does not dominate all uses"):
        llvm.verify(text)
    llvm.verify(LOOP)


def test_optimising_removes_memory_traffic_of_locals() -> None:
    module = llvm.load_text(llvm.optimize(LOOP, 2))
    loads = [i for i in module.function("sum").instructions if isinstance(i, Load)]
    assert len(loads) == 1


def test_vectorising_happens_only_when_asked_for() -> None:
    aimed = 'target triple = "x86_64-unknown-linux-gnu"\n' + LOOP
    assert "<" not in llvm.optimize(aimed, 3).partition("define")[2].partition("attributes")[0]
    assert " x double>" in llvm.optimize(aimed, 3, vectorize=True)


@pytest.mark.parametrize("level", [1, 2])
def test_prepared_loops_are_simple_and_closed(level: int) -> None:
    """One latch, and what leaves the loop leaves through a phi in the exit block."""
    function = llvm.load_text(llvm.prepare(LOOP, level)).function("sum")
    header = next(block for block in function.blocks if any(i.type.is_float for i in block.phis))
    latches = [block for block in function.blocks if header in block.successors]
    assert len(latches) == 2
    for block in function.blocks:
        if header not in (block, *block.successors) and block is not function.entry:
            leaving = [i for i in block.instructions if isinstance(i, Phi)]
            assert leaving or block.terminator.opcode in ("br", "ret")


def test_linking_joins_definitions_and_uses() -> None:
    caller = (
        "declare double @sum(ptr, i64)\n"
        "define double @two(ptr %x) {\n  %r = call double @sum(ptr %x, i64 2)\n  ret double %r\n}\n"
    )
    module = llvm.load_text(llvm.link([caller, LOOP]))
    assert not module.function("sum").is_declaration
    assert not module.function("two").is_declaration


def test_linking_two_definitions_of_one_name_is_an_error() -> None:
    with pytest.raises(VerifyError, match="sum"):
        llvm.link([LOOP, LOOP])
    with pytest.raises(UserError):
        llvm.link([])


def test_structs_keep_their_names_however_many_modules_were_read() -> None:
    text = "%s = type { i32 }\n\n@g = global %s zeroinitializer\n"
    assert [llvm.read(text) for _ in range(3)] == [llvm.read(text)] * 3
    assert "%s = type { i32 }" in llvm.read(text)
