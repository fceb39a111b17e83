"""Every LLVM opcode is implemented, and run by a small program here, or deliberately absent with a reason."""

from __future__ import annotations

import pytest

from adfuzz.errors import Unsupported
from adfuzz.interp.operations import ABSENT, EMITTERS
from adfuzz.ir import llvm
from adfuzz.ir.instructions import OPCODES

PROGRAMS = {
    "scalars": """define i32 @f(i32 %x) {
entry:
  %a = add i32 %x, 5
  %b = sub i32 %a, 1
  %c = mul i32 %b, 3
  %d = udiv i32 %c, 2
  %e = sdiv i32 %d, 2
  %g = urem i32 %e, 100
  %h = srem i32 %g, 50
  %i = shl i32 %h, 2
  %j = lshr i32 %i, 1
  %k = ashr i32 %j, 1
  %l = and i32 %k, 255
  %m = or i32 %l, 256
  %n = xor i32 %m, 7
  %o = trunc i32 %n to i16
  %p = zext i16 %o to i64
  %q = sext i16 %o to i64
  %r = add i64 %p, %q
  %s = sitofp i64 %r to double
  %t = uitofp i64 %r to float
  %u = fpext float %t to double
  %v = fadd double %s, %u
  %w = fsub double %v, 1.0
  %y = fmul double %w, 2.0
  %z = fdiv double %y, 4.0
  %aa = frem double %z, 1000.0
  %ab = fneg double %aa
  %ac = fptrunc double %ab to float
  %ad = fptosi float %ac to i32
  %ae = fneg float %ac
  %af = fptoui float %ae to i32
  %ag = icmp slt i32 %ad, %af
  %ah = fcmp olt float %ac, %ae
  %ai = select i1 %ag, i32 %ad, i32 %af
  %aj = freeze i32 %ai
  %ak = bitcast float %ac to i32
  %al = xor i1 %ag, %ah
  br i1 %al, label %one, label %two
one:
  br label %join
two:
  switch i32 %aj, label %join [ i32 99, label %one ]
join:
  %am = phi i32 [ %aj, %one ], [ %ak, %two ]
  ret i32 %am
}""",
    "memory": """@g = global [2 x i32] [i32 4, i32 9]
define i32 @f(i32 %x) {
  %a = alloca [4 x i32], align 4
  %p = getelementptr [4 x i32], ptr %a, i64 0, i64 2
  store i32 %x, ptr %p
  fence seq_cst
  %b = atomicrmw add ptr %p, i32 3 seq_cst
  %c = cmpxchg ptr %p, i32 16, i32 40 seq_cst seq_cst
  %d = extractvalue { i32, i1 } %c, 0
  %e = insertvalue { i32, i1 } %c, i32 %b, 0
  %g = extractvalue { i32, i1 } %e, 0
  %i = ptrtoint ptr %p to i64
  %j = inttoptr i64 %i to ptr
  %k = load i32, ptr %j
  %l = load i32, ptr getelementptr ([2 x i32], ptr @g, i64 0, i64 1)
  %s = ptrtoaddr ptr %p to i64
  %t = sub i64 %i, %s
  %u = trunc i64 %t to i32
  %q = addrspacecast ptr %p to ptr addrspace(1)
  %r = addrspacecast ptr addrspace(1) %q to ptr
  %v = load i32, ptr %r
  %w = add i32 %d, %g
  %y = add i32 %k, %l
  %z = add i32 %u, %v
  %aa = add i32 %w, %y
  %ab = add i32 %aa, %z
  ret i32 %ab
}""",
    "vectors": """define i32 @f(i32 %x) {
  %a = insertelement <2 x i32> <i32 1, i32 2>, i32 %x, i32 0
  %b = shufflevector <2 x i32> %a, <2 x i32> poison, <2 x i32> <i32 1, i32 0>
  %c = extractelement <2 x i32> %b, i32 1
  ret i32 %c
}""",
    "variable arguments": """define i32 @f(i32 %x) {
  %y = call i32 (i32, ...) @sum(i32 3, i32 %x, double 2.5, ptr null, i64 7)
  ret i32 %y
}
define internal i32 @sum(i32 %n, ...) {
  %l = alloca [24 x i8], align 16
  call void @llvm.va_start.p0(ptr %l)
  %a = va_arg ptr %l, i32
  %b = va_arg ptr %l, double
  %c = va_arg ptr %l, ptr
  %d = va_arg ptr %l, i64
  call void @llvm.va_end.p0(ptr %l)
  %e = fptosi double %b to i32
  %g = ptrtoint ptr %c to i32
  %h = trunc i64 %d to i32
  %i = add i32 %a, %e
  %j = add i32 %g, %h
  %k = add i32 %i, %j
  ret i32 %k
}""",
    "control": """define i32 @f(i32 %x) personality ptr @h {
entry:
  %c = call i32 @h(i32 %x)
  %b = invoke i32 @h(i32 %c) to label %next unwind label %lost
next:
  %p = select i1 true, ptr blockaddress(@f, %done), ptr blockaddress(@f, %never)
  indirectbr ptr %p, [ label %done, label %never ]
done:
  ret i32 %b
never:
  unreachable
lost:
  %l = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %l
}
define i32 @h(i32 %x) {
  %y = add i32 %x, 1
  ret i32 %y
}""",
}
EXPECTED = {"memory": 13 + 3 + 0, "vectors": 13, "control": 15, "variable arguments": 13 + 2 + 7}


def test_every_opcode_has_a_row_and_no_row_is_left_over() -> None:
    assert sorted(EMITTERS) == sorted(OPCODES)
    assert set(ABSENT) <= set(EMITTERS)
    assert all(ABSENT.values())


def test_every_opcode_is_run_here_or_absent_with_a_reason() -> None:
    shown = {
        instruction.opcode
        for text in PROGRAMS.values()
        for function in llvm.load_text(text).functions
        for instruction in function.instructions
    }
    assert set(OPCODES) - shown - set(ABSENT) == set()


@pytest.mark.parametrize("number", ("float", "dual", "high"))
@pytest.mark.parametrize("name", PROGRAMS)
def test_program_runs_with_every_kind_of_number(run, name: str, number: str) -> None:
    found = run(PROGRAMS[name], "i32", (13,), number=number, x="i32")
    assert found.abstain == ""
    assert found.steps > 3
    if name == "memory":
        assert found.returned.values == (16 + 13 + 40 + 9 + 0 + 40,)
    elif name in EXPECTED:
        assert found.returned.values == (EXPECTED[name],)


@pytest.mark.parametrize(
    "line",
    ('%y = call i32 asm "movl $1, $0", "=r,r"(i32 %x)', "%y = call i32 @unknown(i32 %x)"),
)
def test_refusal_names_function_block_and_instruction(run, line: str) -> None:
    text = f"define i32 @f(i32 %x) {{\nstart:\n %p = alloca ptr\n {line}\n ret i32 %y\n}}\ndeclare i32 @unknown(i32)"
    with pytest.raises(Unsupported) as caught:
        run(text, "i32", (13,), x="i32")
    assert caught.value.place.function == "f"
    assert caught.value.place.block == "start"
    assert "%y = " in caught.value.place.instruction


def test_refused_code_that_is_not_reached_does_no_harm(run) -> None:
    text = """define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 100
  br i1 %c, label %strange, label %plain
strange:
  %y = call i32 @unknown(i32 %x)
  ret i32 %y
plain:
  ret i32 %x
}
declare i32 @unknown(i32)"""
    assert run(text, "i32", (13,), x="i32").returned.values == (13,)
