"""Phi, select, branches: adjoints that go back along the wrong edge, or to the wrong arm."""

from __future__ import annotations

from adfuzz.campaign.faults import faults_in

fault = faults_in("control")

REVERSE = "adfuzz.ad.reverse:ReverseSweep."
VARIED = "adfuzz.analysis.activity:Activity._visit"
ANY_OPERAND = "if any(self._is_varied(o) for o in operands):"

fault("phi-wrong-value", "all phis of a block give their adjoints to the values of the first", REVERSE + "_edge",
      "phi.value_from(before)",
      "(taken[0][0] if taken[0][0].type is phi.type else phi).value_from(before)")  # fmt: skip
fault("phi-kept", "a phi's adjoint is not zeroed when it is passed on", REVERSE + "_undo_phis",
      "lanes = self.adjoints.take(self.b, phi)",
      "lanes = self.adjoints.take(self.b, phi)\n"
      "        for n, amount in enumerate(lanes or ()):\n"
      "            self.adjoints.add(self.b, phi, n, amount)")  # fmt: skip
fault("phi-one-lane", "phis pass the adjoint of lane 0 to all lanes", REVERSE + "_edge",
      "lane, amount)", "lane, lanes[0])")  # fmt: skip
fault("edge-inverted", "the record of where control came from names the other edge", "adfuzz.ad.retrace:_record_edges",
      "before.index(source) if", "len(before) - 1 - before.index(source) if")  # fmt: skip
fault("switch-targets", "of more than two edges, the last ones are mixed up", REVERSE + "_undo_phis",
      "enumerate(targets[1:], 1)", "enumerate(reversed(targets[1:]), 1)")  # fmt: skip
fault("select-both-arms", "select gives its adjoint to the first arm whatever was chosen", REVERSE + "undo_select",
      "self.b.select(chosen, amount, nothing)", "amount")  # fmt: skip
fault("select-arms-swapped", "select gives its adjoint to the arm that was not chosen", REVERSE + "undo_select",
      "self.b.select(chosen, nothing, amount)", "self.b.select(chosen, amount, nothing)")  # fmt: skip
fault("phi-literal-const", "a phi with a literal is taken to be inactive", VARIED, ANY_OPERAND,
      "if any(self._is_varied(o) for o in operands) and not (\n"
      "                    i.opcode == 'phi' and any(isinstance(o, Constant) for o in operands)):")  # fmt: skip
fault("select-literal-const", "a select with a literal is taken to be inactive", VARIED, ANY_OPERAND,
      "if any(self._is_varied(o) for o in operands) and not (\n"
      "                    i.opcode == 'select' and any(isinstance(o, Constant) for o in operands)):")  # fmt: skip
fault("forward-phi-lane", "tangents of phis take lane 0 for all lanes", "adfuzz.ad.sweep:Sweep._finish_phis",
      "self.shadow(value)[lane]", "self.shadow(value)[0]")  # fmt: skip
fault("exit-forgotten", "a function with several returns is undone from its first",
      "adfuzz.ad.calls:ReverseCalls.leave_split",
      "ConstantInt(ty.I32, number)", "ConstantInt(ty.I32, 0)")  # fmt: skip
