"""Copies, fills, allocations, releases, atomics, globals: shadows that are not cleared, moved or kept."""

from __future__ import annotations

from adfuzz.campaign.faults import faults_in

fault = faults_in("memory")

MEMORY = "adfuzz.ad.memory:"
PATTERNS = "adfuzz.ad.patterns:"
CALLS = "adfuzz.ad.calls:ReverseCalls."
ATOMICS = "adfuzz.ad.atomics:"

fault("copy-keeps-target", "a copy does not clear the adjoints of its target", PATTERNS + "_body",
      'f"  %t{k} = load {type}, ptr %to{k}, align 1",\n                f"  store {type} {zero}, ptr %to{k}, align 1",',
      'f"  %t{k} = load {type}, ptr %to{k}, align 1",')  # fmt: skip
fault("copy-overwrites", "a copy overwrites the adjoints of its source instead of adding", PATTERNS + "_body",
      "fadd {type} %a{k}, %t{k}", "fsub {type} %t{k}, {zero}")  # fmt: skip
fault("copy-last-element", "copies and fills miss the last element", PATTERNS + "_cells",
      'f"  %fits{k} = icmp ule i64 %stop{k}, %n"', 'f"  %fits{k} = icmp ult i64 %stop{k}, %n"')  # fmt: skip
fault("memmove-as-memcpy", "memmove is undone like memcpy", MEMORY + "undo_transfer",
      '"move" if overlap else "transfer"', '"transfer"')  # fmt: skip
fault("fill-keeps-adjoints", "memset does not end the adjoints of what it fills", MEMORY + "undo_fill",
      "if not r.activity.is_memory_active(target)", "if True")  # fmt: skip
fault("const-copy-keeps", "a copy from constant memory does not end the adjoints of its target",
      MEMORY + "undo_transfer",
      "r.b.call(clear, (to, size_here))", "pass")  # fmt: skip
fault("stack-shadow-dirty", "shadows of stack memory are not zeroed", "adfuzz.ad.sweep:Sweep.alloca",
      "self.fill_zero(lane, size)", "pass")  # fmt: skip
fault("heap-shadow-dirty", "shadows of heap memory are not zeroed", CALLS + "allocate_shadows",
      "if not facts.zeroed:", "if False:")  # fmt: skip
fault("heap-shadow-half", "only half of a heap shadow is zeroed", CALLS + "allocate_shadows",
      "clear_allocated(lane, size, facts)",
      "clear_allocated(lane, sweep.b.binary('lshr', size, values.integer(size.type, 1)), facts)")  # fmt: skip
fault("free-too-early", "memory is freed before the reverse sweep reads it", CALLS + "_release_later",
      "self.defer(sweep.b, sweep.primal.of(pointer), release=release)",
      'sweep.b.call(self.r.compiler.runtime("free"), (sweep.primal.of(pointer),))')  # fmt: skip
fault("shadow-free-too-early", "shadows are freed before the reverse sweep is over", CALLS + "_release_later",
      "self.defer(sweep.b, own, release=release)",
      'sweep.b.call(self.r.compiler.runtime("free"), (shadow,))')  # fmt: skip
fault("global-lanes-shared", "all lanes share the shadow of a global", "adfuzz.ad.compiler:Compiler.shadow_global",
      "known = (variable, lane, is_reverse)", "known = (variable, 0, is_reverse)")  # fmt: skip
fault("atomic-sign", "atomic subtraction is undone like addition", ATOMICS + "undo_atomic",
      'r.b.fneg(amount) if operation == "fsub" else amount', "amount")  # fmt: skip
fault("atomic-drops-value", "the value that is added atomically gets no adjoint", ATOMICS + "undo_atomic",
      'r.adjoints.add(r.b, value, lane, r.b.fneg(amount) if operation == "fsub" else amount)', "pass")  # fmt: skip
