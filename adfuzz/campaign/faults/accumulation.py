"""Adjoints that are overwritten instead of added, not zeroed, dropped, or given to the wrong lane."""

from __future__ import annotations

from adfuzz.campaign.faults import faults_in

fault = faults_in("accumulation")

ADJOINTS = "adfuzz.ad.adjoints:"
MEMORY = "adfuzz.ad.memory:"
BITS = "adfuzz.ad.float_bits:"
REVERSE = "adfuzz.ad.reverse:ReverseSweep."

fault("adjoint-overwritten", "a value's second use overwrites the adjoint of the first", ADJOINTS + "Adjoints.add",
      "b.store(add_floats(b, b.load(type, place), amount), place)", "b.store(amount, place)")  # fmt: skip
fault("local-adjoint-overwritten", "the same for values that are used in their own block only",
      ADJOINTS + "Adjoints.add", "amount if old is None else add_floats(b, old, amount)", "amount")  # fmt: skip
fault("adjoint-kept", "an adjoint is not zeroed when it is passed on", ADJOINTS + "Adjoints.take",
      "b.store(values.zero(type), place)", "pass")  # fmt: skip
fault("array-element-skipped", "the last element of an array in a register is not accumulated", ADJOINTS + "add_floats",
      "range(type.count)", "range(type.count - 1)")  # fmt: skip
fault("struct-field-skipped", "the first field of a struct in a register is not accumulated", ADJOINTS + "add_floats",
      "enumerate(type.elements)", "list(enumerate(type.elements))[1:]")  # fmt: skip
fault("load-overwrites", "a load overwrites the shadow instead of adding", "adfuzz.ad.compiler:Compiler.accumulate",
      "b.accumulate(old, amount)", "amount")  # fmt: skip
fault("store-keeps-shadow", "a store does not zero the shadow", MEMORY + "undo_store",
      "r.b.store(values.zero(part.type), place, alignment).metadata = facts", "pass")  # fmt: skip
fault("store-zeroes-one-lane", "a store zeroes the shadow of the first lane only", MEMORY + "undo_store",
      "r.b.store(values.zero(part.type), place, alignment).metadata = facts",
      "lane or r.b.store(values.zero(part.type), place, alignment)")  # fmt: skip
fault("store-drops-adjoint", "the stored value gets no adjoint when it is no instruction", MEMORY + "undo_store",
      "active = r.adjoints.has(i.value)",
      "active = r.adjoints.has(i.value) and isinstance(i.value, Instruction)")  # fmt: skip
fault("part-offset", "all parts of a loaded aggregate are added at its start", MEMORY + "undo_load",
      "at_offset(r.b, shadow, part.offset)", "shadow")  # fmt: skip
fault("field-offset", "fields of structs are taken to lie at the struct's start", MEMORY + "parts",
      "offset + place", "offset")  # fmt: skip
fault("cast-dropped", "fptrunc passes no adjoint on", REVERSE + "undo_cast",
      "self.linear(", 'i.opcode == "fptrunc" or self.linear(')  # fmt: skip
fault("lane-zero-adjoint", "all lanes of a rule use the adjoint of lane 0", REVERSE + "apply_rule",
      "emitting.wrap(amount)", "emitting.wrap(lanes[0])")  # fmt: skip
fault("lane-zero-shadow", "all lanes use the shadow pointer of lane 0", "adfuzz.ad.lookup:Lookup.shadow",
      "self._get(v, lane)", "self._get(v, 0)")  # fmt: skip
fault("return-seed-doubled", "the adjoint of the result counts twice", REVERSE + "undo_return",
      "self.as_type(seed, kind or seed.type)", "self.b.fadd(seed, seed) if seed.type.is_float else seed")  # fmt: skip
fault("insert-keeps-lane", "insertelement leaves the adjoint of the replaced lane to the vector",
      REVERSE + "undo_insert_element",
      "self.b.insert_element(amount, values.zero(part.type), at)", "amount")  # fmt: skip
fault("insert-keeps-field", "insertvalue leaves the adjoint of the replaced field to the aggregate",
      REVERSE + "undo_insert_value", "if holds_float(part.type)", "if False")  # fmt: skip
fault("extract-lane", "extractelement gives its adjoint to lane 0", REVERSE + "undo_extract_element",
      "amount, at)", "amount, values.integer(at.type, 0))")  # fmt: skip
fault("shuffle-lane", "shufflevector takes every adjoint from its first lane", MEMORY + "undo_shuffle",
      "r.b.extract_element(amount, position)", "r.b.extract_element(amount, 0)")  # fmt: skip
fault("sign-bit-flip", "flipping a float's sign bit does not flip its derivative", BITS + "_idiom",
      "b.fneg(t))]", "t)]")  # fmt: skip
fault("sign-bit-clear", "clearing a float's sign bit never flips its derivative", BITS + "_signed",
      "b.select(negative, flipped, t) if", "t if")  # fmt: skip
