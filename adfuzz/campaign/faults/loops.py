"""Loops and caching: rounds, indices, growth, and values read again that have changed since."""

from __future__ import annotations

from adfuzz.campaign.faults import faults_in

fault = faults_in("loops and caching")

LOOKUP = "adfuzz.ad.lookup:Lookup."
CACHE = "adfuzz.ad.cache:Cache."
OVERWRITTEN = "adfuzz.analysis.overwritten:Overwritten."

fault("round-off-by-one", "loop indices recomputed one round too late", LOOKUP + "_induction",
      "rounds = self.round(loop)", 'rounds = self.b.binary("add", self.round(loop), values.integer(ty.I64, 1))',
)  # fmt: skip
fault("loop-start-forgotten", "loop indices recomputed as if loops started at 0", LOOKUP + "_induction",
      "first = self._get(start, lane)",
      "first = self._get(start, lane) if v.type.is_pointer else values.zero(v.type)")  # fmt: skip
fault("step-sign", "loop indices recomputed with the wrong sign of the step", LOOKUP + "_induction",
      '"add" if step.opcode == "add" else "sub"', '"sub" if step.opcode == "add" else "add"')  # fmt: skip
fault("nested-round", "rounds of an inner loop are counted over all its entries", LOOKUP + "_induction",
      "rounds = self.round(loop)",
      "rounds = self.cache.index(self.b, self.cache.domain(loop.header))")  # fmt: skip
fault("cache-store-index", "loop values are cached one place too far", CACHE + "_store",
      "values.integer(ty.I64, 1)", "values.integer(ty.I64, 0)")  # fmt: skip
fault("cache-read-first", "the reverse sweep reads the values of the first round", CACHE + "read",
      "self.index(b, cached.domain)", "values.integer(ty.I64, 0)")  # fmt: skip
fault("cache-read-slot", "the reverse sweep of a loop reads the round before", CACHE + "read",
      "self.index(b, cached.domain)",
      'b.select(b.icmp("eq", self.index(b, cached.domain), values.integer(ty.I64, 0)), values.integer(ty.I64, 0), '
      'b.binary("sub", self.index(b, cached.domain), values.integer(ty.I64, 1)))')  # fmt: skip
fault("grow-forgets", "a cache that grows forgets what it held", "adfuzz.ad.runtime:FUNCTIONS[adfuzz.grow]",
      "call ptr @adfuzz.enlarge(ptr %old", "call ptr @adfuzz.enlarge(ptr null")  # fmt: skip
fault("overwritten-ignored", "loads are read again although memory may have changed", OVERWRITTEN + "_may_change",
      "return self._kinds.later", "return False and self._kinds.later")  # fmt: skip
fault("back-edge-ignored", "writes in later rounds are not seen as coming after a load",
      "adfuzz.analysis.later_writes:LaterWrites._find_behind",
      "in block.successors", "in (one for one in block.successors if one is not block)")  # fmt: skip
fault("alias-ignored", "pointers from different sources are taken never to alias", OVERWRITTEN + "_overlap",
      "if self._same_class(pointer, written)", "if False")  # fmt: skip
fault("calls-never-write", "calls are taken not to write what was loaded", OVERWRITTEN + "_may_alias",
      "return self._may_call_write(write, access, pointer)", "return False")  # fmt: skip
fault("callers-never-write", "callers are taken not to write what their callees have loaded",
      "adfuzz.ad.calls:ReverseCalls._steady", "and stays(i, a)", "")  # fmt: skip
fault("copies-never-write", "memcpy and memset are taken not to write what was loaded", OVERWRITTEN + "_may_alias",
      "return self._overlap(pointer, write.arguments[0], access, write)", "return False")  # fmt: skip
fault("count-off-by-one", "a loop with a constant count is undone one round too little",
      "adfuzz.analysis.loops:TripCount.emit", "known - 1", "known - 2")  # fmt: skip
fault("count-ignores-start", "the count of a loop forgets where it starts",
      "adfuzz.analysis.loops:TripCount.emit", "start, bound = value(self.start), value(self.bound)",
      "start, bound = values.zero(self.start.type), value(self.bound)")  # fmt: skip
fault("round-behind-loop", "what a loop computed is read behind it as of round 0", LOOKUP + "round",
      "count.emit(self.b, self.value)", "values.integer(ty.I64, 0)")  # fmt: skip
fault("branch-inverted", "a merge goes back to the side that was not taken", "adfuzz.ad.retrace:decide",
      "sides[ways[0]].append", "sides[1 - ways[0]].append")  # fmt: skip
fault("branch-of-one-side", "a branch is taken to have decided although both its sides lead there",
      "adfuzz.ad.retrace:_leads", "return entered and dominates(way, source)",
      "return dominates(way, source)")  # fmt: skip
