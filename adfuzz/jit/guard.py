"""Native helpers of the worker: reads the floating-point control words, and notes the address of a fault before death.

Written in IR and compiled by LLVM itself, so that no C compiler is needed. The signal handler runs on a stack of its
own (a stack overflow must be reportable), stores signal and address in the shared block, restores the default action
and returns: the instruction faults again and kills the process with its true signal.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import llvmlite.binding as llvm

from adfuzz.jit import compile as jit
from adfuzz.jit.protocol import FAULT_OFFSET

_CONTROL = 0xFFC0  # MXCSR without its sticky exception flags
_SA_SIGINFO, _SA_ONSTACK = 4, 0x08000000
_SIGNALS = (11, 7, 8, 4)  # SEGV, BUS, FPE, ILL
_STACK_SIZE = 64 << 10

_TEXT = """
define void @read_controls(ptr %out) {
  call void asm sideeffect "stmxcsr $0", "=*m,~{memory}"(ptr elementtype(i32) %out)
  %x87 = getelementptr i8, ptr %out, i64 4
  store i32 0, ptr %x87
  call void asm sideeffect "fnstcw $0", "=*m,~{memory}"(ptr elementtype(i16) %x87)
  ret void
}
define void @write_controls(ptr %in) {
  call void asm sideeffect "ldmxcsr $0", "*m,~{memory}"(ptr elementtype(i32) %in)
  call void asm sideeffect "emms", "~{memory}"()
  %x87 = getelementptr i8, ptr %in, i64 4
  call void asm sideeffect "fldcw $0", "*m,~{memory}"(ptr elementtype(i16) %x87)
  ret void
}
declare ptr @signal(i32, ptr)
define void @on_fault(i32 %signal, ptr %info, ptr %context) {
  %field = getelementptr i8, ptr %info, i64 16
  %address = load i64, ptr %field
  store volatile i64 %address, ptr inttoptr (i64 BLOCK to ptr)
  %wide = zext i32 %signal to i64
  store volatile i64 %wide, ptr inttoptr (i64 BLOCK8 to ptr)
  %old = call ptr @signal(i32 %signal, ptr null)
  ret void
}
"""


class _SignalAction(ctypes.Structure):
    _fields_ = (
        ("handler", ctypes.c_void_p),
        ("mask", ctypes.c_ulong * 16),
        ("flags", ctypes.c_int),
        ("restorer", ctypes.c_void_p),
    )


class _SignalStack(ctypes.Structure):
    _fields_ = (("pointer", ctypes.c_void_p), ("flags", ctypes.c_int), ("size", ctypes.c_size_t))


@dataclass(eq=False)
class _Guard:
    """The compiled helpers and what must stay alive with them."""

    read: jit.Run
    write: jit.Run
    now: ctypes.Array[ctypes.c_uint32]
    before: ctypes.Array[ctypes.c_uint32]
    keep: tuple[object, ...]


_guards: list[_Guard] = []


def install(block: int) -> None:
    """Compile the helpers and catch faults; `block` is the address of the shared block."""
    jit.initialize()
    text = _TEXT.replace("BLOCK8", str(block + FAULT_OFFSET + 8)).replace("BLOCK", str(block + FAULT_OFFSET))
    machine = jit.target_machine(1)
    module = llvm.parse_assembly(text, llvm.create_context())
    lljit = llvm.create_lljit_compiler(machine)
    names = ("read_controls", "write_controls", "on_fault")
    library = llvm.JITLibraryBuilder().add_object_img(machine.emit_object(module)).add_current_process()
    for name in names:
        library.export_symbol(name)
    tracker = library.link(lljit, "guard")
    prototype = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
    stack = ctypes.create_string_buffer(_STACK_SIZE)
    pair = ctypes.c_uint32 * 2
    _guards.append(
        _Guard(prototype(tracker[names[0]]), prototype(tracker[names[1]]), pair(), pair(), (tracker, lljit, stack))
    )
    libc = ctypes.CDLL(None)
    libc.sigaltstack(ctypes.byref(_SignalStack(ctypes.addressof(stack), 0, _STACK_SIZE)), None)
    action = _SignalAction(tracker[names[2]], (ctypes.c_ulong * 16)(), _SA_SIGINFO | _SA_ONSTACK, None)
    for signal in _SIGNALS:
        libc.sigaction(signal, ctypes.byref(action), None)


def save() -> None:
    """Remember the control words."""
    guard = _guards[0]
    guard.read(ctypes.addressof(guard.before))


def damage() -> str:
    """Say which control words have changed since `save`, and restore them."""
    guard = _guards[0]
    guard.read(ctypes.addressof(guard.now))
    changes: list[str] = []
    if guard.now[0] & _CONTROL != guard.before[0] & _CONTROL:
        changes.append(f"MXCSR changed from {guard.before[0]:#06x} to {guard.now[0]:#06x}")
    if guard.now[1] != guard.before[1]:
        changes.append(f"x87 control word changed from {guard.before[1]:#06x} to {guard.now[1]:#06x}")
    if changes:
        guard.write(ctypes.addressof(guard.before))
    return "; ".join(changes)
