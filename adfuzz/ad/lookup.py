"""Primal values and shadow pointers as the reverse sweep sees them: recomputed where cheap and safe, else cached.

`Lookup.value(v)` gives the current value of source value `v` at the place where the reverse builder stands. What it
decides for a value it decides once (`_decide`): free (arguments, constants), recompute from operands, induction (from
the loop counter), or cache.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from adfuzz.ad.addresses import distance_between_objects
from adfuzz.ad.cache import Cache, Cached
from adfuzz.ad.rounds import Rounds
from adfuzz.ad.rules import find_rule
from adfuzz.ad.survives import Role
from adfuzz.ad.sweep import Sweep
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import Loop
from adfuzz.ir.clone import ValueMap
from adfuzz.ir.instructions import CASTS, INTEGER_BINARY, Block, Call, GetElementPtr, Instruction, Load, Phi
from adfuzz.ir.values import Argument, Constant, Value

if TYPE_CHECKING:
    from adfuzz.ad.shadow_scopes import ShadowScopes
    from adfuzz.analysis.overwritten import Overwritten

CHEAP = frozenset((*CASTS, *INTEGER_BINARY, "fneg", "fadd", "fsub", "fmul", "fdiv", "getelementptr", "icmp", "fcmp",
                   "select", "extractvalue", "insertvalue", "extractelement", "insertelement", "shufflevector",
                   )) - frozenset(("udiv", "sdiv", "urem", "srem"))  # fmt: skip
CHEAP_INTRINSICS = frozenset(
    f"llvm.{name}"
    for name in ("fmuladd", "fma", "fabs", "sqrt", "copysign", "minnum", "maxnum", "minimum", "maximum", "minimumnum",
                 "maximumnum", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven", "canonicalize",
                 "smin", "smax", "umin", "umax", "abs", "ctpop", "bswap", "fshl", "fshr")
)  # fmt: skip
"""Intrinsics that are an instruction or two; longer ones (exp, sin …) are worth their place in memory."""
MAX_DEPTH = 40


class Lookup:
    """Reads source values from the reverse sweep."""

    def __init__(
        self, sweep: Sweep, cache: Cache, arguments: ValueMap, overwritten: Overwritten, rounds: Rounds,
        always_cache: bool,
    ) -> None:  # fmt: skip
        self.sweep = sweep
        self.cache = cache
        self.arguments = arguments  # source argument -> argument of the reverse function
        self.shadow_arguments: dict[Value, list[Value]] = {}
        self.overwritten = overwritten
        self.rounds = rounds
        self.always_cache = always_cache
        self.always_recompute = sweep.compiler.options.always_recompute
        self.always_run: set[Block] = set()
        """Blocks that run exactly once before the reverse sweep, in the same function: their values are at hand."""
        self.b = Builder(Block())
        self._memo: dict[tuple[Value, int], Value] = {}
        self.undone: Block | None = None
        """The source block that is being undone."""
        self.ways: dict[tuple[Value, int], str] = {}
        """How each value was come by (lane -1: the primal), for people to read."""
        self._depth = 0
        self.scopes: ShadowScopes | None = None
        self.kept: set[Value] = set()
        """Values that are kept although they could be computed again: see adfuzz.ad.plan."""

    def enter(self, target: Block, source: Block) -> None:
        """Start emitting `target`, which undoes `source`: nothing looked up elsewhere is known to dominate here."""
        self.b.at_end(target)
        self.undone = source
        self._memo.clear()

    @contextmanager
    def at_edge(self, edge: Block) -> Generator[None]:
        """Emit in a block on the way from the current one, and come back."""
        block, memo = self.b.block, dict(self._memo)
        self.b.at_end(edge)
        yield
        self.b.at_end(block)
        self._memo = memo

    # -- primal values

    def value(self, v: Value) -> Value:
        """The current value of `v`."""
        return self._get(v, -1)

    def shadow(self, v: Value) -> list[Value]:
        """The shadow pointers of `v`, one per lane."""
        return [self._get(v, lane) for lane in range(self.sweep.width)]

    def _get(self, v: Value, lane: int) -> Value:
        if not isinstance(v, Instruction):
            return self._constant_or_argument(v, lane)
        found = self._memo.get((v, lane))
        if found is None:
            found = self._memo[(v, lane)] = self._make(v, lane)
        return found

    def _constant_or_argument(self, v: Value, lane: int) -> Value:
        if lane >= 0:
            if v in self.shadow_arguments:
                return self.shadow_arguments[v][lane]
            if isinstance(v, Constant):
                return self.sweep.shadow(v)[lane]
        return self.arguments.of(v)

    def _make(self, v: Instruction, lane: int) -> Value:
        if lane >= 0 and v not in self.sweep.shadows:
            return self._get(v, -1)  # an inactive pointer is its own shadow
        if self._rebuilds(v, lane):
            self.ways.setdefault((v, lane), "loaded again" if isinstance(v, Load) else "computed again")
            self._depth += 1
            made = self._rebuild(v, lane)
            self._depth -= 1
            return made
        if (lane < 0 or v.type.is_pointer) and (known := self._induction(v, lane)) is not None:
            self.ways.setdefault((v, lane), "from the loop's round")
            return known
        home = v.targets[0] if isinstance(v, Call) and v.opcode == "invoke" else v.parent  # where it has come back
        if home in self.always_run:
            self.ways.setdefault((v, lane), "at hand")
            return self.sweep.primal[v] if lane < 0 else self.sweep.shadows[v][lane]
        self.ways[(v, lane)] = f"kept: {self._reason(v, lane)}"
        return self.cache.read(self.b, self._keep(v, lane))

    def _reason(self, v: Instruction, lane: int) -> str:
        """Why a value is kept."""
        if self.always_cache:
            return "as asked"
        if lane < 0 and v in self.kept and self.can_recompute(v):
            return "that saves keeping more"
        if isinstance(v, Load) and self.overwritten.may_change_after(v):
            return "its memory may change"
        if isinstance(v, Phi):
            return "it depends on the path taken"
        if v.parent is not None and not self.cache.flow.in_cycle(v.parent):
            return "it is computed once"
        return "what it is computed from is too far away" if self.can_recompute(v) else "computing it again is costly"

    def _rebuilds(self, v: Instruction, lane: int) -> bool:
        """Whether to compute it again here; a shadow word of integer arithmetic is no image of its operands' words."""
        if self._depth >= MAX_DEPTH or (v in self.kept if lane < 0 else v.opcode in INTEGER_BINARY):
            return False
        return self.can_recompute(v)

    def _keep(self, v: Instruction, lane: int) -> Cached:
        made = self.sweep.primal[v] if lane < 0 else self.sweep.shadows[v][lane]
        assert v.parent is not None
        block, after = v.parent, made
        if isinstance(v, Call) and v.opcode == "invoke":
            block, after = v.targets[0], None
        return self.cache.keep((v, lane), block, made.type, made, after if isinstance(after, Instruction) else None)

    def _rebuild(self, v: Instruction, lane: int) -> Value:
        role = Role.AGAIN if lane < 0 else Role.SHADOW
        made = self.sweep.compiler.survivors.dress(v.copy(), v, role)
        for index, operand in enumerate(v.operands):
            follow = lane >= 0 and self._is_shadowed(v, index)
            made.set_operand(index, self._get(operand, lane if follow else -1))
        made.origin = v
        if isinstance(v, Load) and self.scopes is not None:
            access = v if lane < 0 else None
            self.scopes.mark(made, self.scopes.facts(v.pointer, is_shadow=lane >= 0, access=access))
        return self.b.insert(made)

    @staticmethod
    def _is_shadowed(v: Instruction, index: int) -> bool:
        """Whether the shadow of `v` is built from the shadow of this operand."""
        match v.opcode:
            case "getelementptr" | "load" | "extractelement":
                return index == 0
            case "select":
                return index > 0
            case "insertelement" | "shufflevector":
                return index < 2
            case _:
                return True

    # -- decisions

    def can_recompute(self, v: Instruction) -> bool:
        """Whether `v` is computed again from its operands, rather than kept: cheap, and the same result as before."""
        if self.always_cache or v.parent is None:
            return False
        if isinstance(v, GetElementPtr) and distance_between_objects(v) is not None:
            return False
        if isinstance(v, Load):
            return not self.overwritten.may_change_after(v)
        if not self.cache.flow.in_cycle(v.parent) and not isinstance(v, GetElementPtr):
            # a plain slot is free, unless it travels in a tape
            return self.cache.forward is not self.cache.reverse and _is_integer_arithmetic(v)
        if self.always_recompute and (v.opcode in INTEGER_BINARY or _is_pure_call(v)):
            return True
        return v.opcode in CHEAP or _is_cheap_call(v)

    # -- induction variables

    def induction_of(self, v: Phi) -> tuple[Loop, Value, Instruction] | None:
        """If `v` starts at a value and changes by a loop-invariant step in each round: (loop, start, the step
        instruction)."""
        assert v.parent is not None
        if self.always_cache or not (v.type.is_integer or v.type.is_pointer) or isinstance(v.type, ty.VectorType):
            return None
        domain = self.cache.domain(v.parent)
        if domain is None or domain.loop is None or domain.block is not v.parent:
            return None
        loop = domain.loop
        starts = {value for value, block in v.incoming if block not in loop}
        nexts = {value for value, block in v.incoming if block in loop}
        outside = {block for block in v.blocks if block not in loop}
        if len(starts) != 1 or len(nexts) != 1 or len(outside) != 1:
            return None
        step = nexts.pop()
        if not isinstance(step, Instruction) or step.parent is None or step.parent not in loop:
            return None
        if (
            step.opcode in ("add", "sub")
            and step.operands[0] is v
            and isinstance(step.operands[1], Constant | Argument)
        ):
            return loop, starts.pop(), step
        if step.opcode == "add" and step.operands[1] is v and isinstance(step.operands[0], Constant | Argument):
            return loop, starts.pop(), step
        if (
            isinstance(step, GetElementPtr)
            and step.pointer is v
            and len(step.operands) == 2
            and isinstance(step.operands[1], values.ConstantInt)
        ):
            return loop, starts.pop(), step
        return None

    def round(self, loop: Loop) -> Value:
        """How many rounds of `loop` came before the current one (behind the loop: the last), since it was entered."""
        count = self.rounds.count(loop)
        if count is not None:
            if self.undone is not None and self.undone in loop:
                return self.rounds.current(self.b, loop)
            return count.emit(self.b, self.value)  # behind the loop: its last round
        domain = self.cache.domain(loop.header)
        assert domain is not None
        index = self.cache.index(self.b, domain)
        outside = [p for p in self.cache.flow.predecessors[loop.header] if p not in loop]
        if all(not self.cache.flow.in_cycle(p) for p in outside):
            return index  # entered at most once: its rounds are counted from 0
        return self.b.binary("sub", index, self.base(loop, outside))

    def base(self, loop: Loop, outside: list[Block]) -> Value:
        """The loop's counter when it was last entered."""
        assert len(outside) == 1
        before = outside[0]
        domain = self.cache.domain(loop.header)
        assert domain is not None
        key = ("base", loop.header)
        found = self.cache.find(key)
        if found is None:
            count = Load(ty.I64, self.cache.counter(domain).forward)
            target = self.sweep.block(before)
            target.insert(len(target.instructions) - 1, count)
            found = self.cache.keep(key, before, ty.I64, count, None, at_end=True)
        return self.cache.read(self.b, found)

    def _induction(self, v: Instruction, lane: int) -> Value | None:
        known = self.induction_of(v) if isinstance(v, Phi) else None
        if known is None:
            return None
        loop, start, step = known
        first = self._get(start, lane)
        rounds = self.round(loop)
        if isinstance(step, GetElementPtr):
            stride = step.operands[1]
            assert isinstance(stride, values.ConstantInt)
            inside = ("nsw",) if "inbounds" in step.flags else ()  # of an object, which is smaller than 2⁶³ bytes
            count = self.b.binary("mul", rounds, values.integer(ty.I64, stride.signed), flags=inside)
            return self.b.gep(step.source_type, first, (count,))
        assert isinstance(v.type, ty.IntegerType)
        by = self.value(step.operands[1] if step.operands[0] is v else step.operands[0])
        if v.type.bits < 64:
            rounds = self.b.cast("trunc", rounds, v.type)
        elif v.type.bits > 64:
            rounds = self.b.cast("zext", rounds, v.type)
        moved = self.b.mul(rounds, by)
        return self.b.binary("add" if step.opcode == "add" else "sub", first, moved)


def _is_integer_arithmetic(v: Instruction) -> bool:
    """Whether it computes an integer from integers (or compares pointers)."""
    operands = v.arguments if isinstance(v, Call) else v.operands
    if not v.type.is_integer or not all(o.type.is_integer or o.type.is_pointer for o in operands):
        return False
    return v.opcode in INTEGER_BINARY or v.opcode in _ON_INTEGERS or _is_cheap_call(v)


_ON_INTEGERS = frozenset(("icmp", "select", "trunc", "zext", "sext"))


def _is_pure_call(v: Instruction) -> bool:
    """A call of a mathematical function: the same result every time."""
    return isinstance(v, Call) and v.opcode == "call" and v.type.is_float and find_rule(v) is not None


def _is_cheap_call(v: Instruction) -> bool:
    if not isinstance(v, Call) or v.opcode != "call":
        return False
    name = getattr(v.callee, "name", "")
    return name.startswith("llvm.") and ".".join(name.split(".")[:2]) in CHEAP_INTRINSICS
