"""Calls and activity: adjoints lost at function borders, and values taken for constants that are none."""

from __future__ import annotations

from adfuzz.campaign.faults import faults_in

fault = faults_in("calls and activity")

CALLS = "adfuzz.ad.calls:ReverseCalls."
ACTIVITY = "adfuzz.analysis.activity:Activity."

fault("call-result-seed", "a called function's result gets adjoint zero", CALLS + "_undo_function",
      "[r.as_type(lane, i.type) for lane in lanes]", "[values.zero(i.type) for lane in lanes]")  # fmt: skip
fault("call-first-argument", "the first scalar argument of a call gets no adjoint", CALLS + "_undo_function",
      "r.adjoints.add(r.b, argument, lane, r.as_type(part, kind or part.type))",
      "index == 0 or r.adjoints.add(r.b, argument, lane, r.as_type(part, kind or part.type))")  # fmt: skip
fault("call-lanes", "scalar arguments of a call get the adjoint of lane 0 in all lanes", CALLS + "_undo_function",
      "(index + lane,))", "(index,))")  # fmt: skip
fault("call-memory-const", "memory that only a called function fills is taken for constant", ACTIVITY + "_visit_call",
      "kept = self.pointers.memory(argument) if is_only_read(call, place) else None", "continue")  # fmt: skip
fault("returned-memory-const", "memory that a called function returns is taken for constant", ACTIVITY + "_visit_call",
      "for memory in self.reachable((call,)):", "for memory in ():")  # fmt: skip
fault("copied-memory-const", "memory that only memcpy fills is taken for constant", ACTIVITY + "_visit_call",
      "if self.pointers.memory(arguments[1]) in self._holding", "if False")  # fmt: skip
fault("call-without-pointers", "calls whose result nobody uses are taken for inactive", CALLS + "is_active",
      "return any(", "return bool(i.users) and any(")  # fmt: skip
fault("loaded-pointer-lost", "a pointer loaded from memory is taken to point to memory of its own",
      "adfuzz.analysis.pointers:PointerAnalysis._visit",
      "self.union(self._of(i), self.contents(self._of(i.pointer)))", "self._of(i)",
      note="pointers seldom stay in memory after optimisation; where one does, its shadow is null")  # fmt: skip
fault("argument-useless", "arguments of calls without result are taken for useless", ACTIVITY + "_sweep_useful",
      "work.extend(instruction.arguments)",
      "work.extend(instruction.arguments if instruction.users else ())")  # fmt: skip
