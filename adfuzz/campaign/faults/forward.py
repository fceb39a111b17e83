"""Forward mode: tangents that are dropped, left behind in memory, or mixed between lanes."""

from __future__ import annotations

from adfuzz.campaign.faults import faults_in

fault = faults_in("forward")

FORWARD = "adfuzz.ad.forward:ForwardSweep."

fault("tangent-term-dropped", "the tangent of an operation is its last term only", FORWARD + "apply_rule",
      "total = part if total is None else add_floats(self.b, total, part)", "total = part")  # fmt: skip
fault("tangent-lane", "all lanes take the tangent of lane 0", FORWARD + "apply_rule",
      "self.shadows[operand][lane]", "self.shadows[operand][0]")  # fmt: skip
fault("tangent-store-skipped", "storing a constant leaves the old tangent in memory", FORWARD + "shadow_store",
      "lanes = self.shadow(i.value) if",
      "if i.value.type.is_float and i.value not in self.shadows:\n        return\n"
      "    lanes = self.shadow(i.value) if")  # fmt: skip
fault("tangent-fill-skipped", "memset leaves the old tangents in memory", FORWARD + "_transfer",
      "if name in library.TRANSFERS:",
      "if name in library.FILLS:\n        return\n    if name in library.TRANSFERS:")  # fmt: skip
fault("tangent-const-copy", "copies of constant memory carry its bytes over as tangents", FORWARD + "_transfer",
      "self.copy_with_shadows(i, (0,))\n            self._clear_floats(i, target)",
      "self.copy_with_shadows(i, (0,))")  # fmt: skip
fault("tangent-heap-dirty", "tangents of heap memory are not zeroed", FORWARD + "_allocate",
      "if not facts.zeroed:", "if False:",
      note="equivalent: every store stores a tangent, and defined programs store before they load")  # fmt: skip
fault("tangent-call-lane", "calls return the tangent of lane 0 in all lanes", FORWARD + "_derivative_call",
      "(1 + lane,)", "(1,)")  # fmt: skip
