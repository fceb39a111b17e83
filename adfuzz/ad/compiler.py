"""The compiler: one module, its analyses, and the derivatives made so far (one per Key)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from adfuzz.ad import runtime
from adfuzz.ad.choices import behind
from adfuzz.ad.complex_calls import complex_kind
from adfuzz.ad.contexts import Contexts
from adfuzz.ad.endings import Endings, is_ending
from adfuzz.ad.error_estimate import ErrorSweep
from adfuzz.ad.forward import ForwardSweep
from adfuzz.ad.kinds import Kinds
from adfuzz.ad.models import modelled_copy
from adfuzz.ad.normalise import normalise
from adfuzz.ad.options import Key, Options, Return, Sweeps, gives_adjoint, takes_seed
from adfuzz.ad.outside import Outside
from adfuzz.ad.patterns import Pattern, routine
from adfuzz.ad.registrations import read_registrations
from adfuzz.ad.reverse import ReverseSweep
from adfuzz.ad.rules import RULES, find_rule
from adfuzz.ad.second_returns import refuse_second_returns
from adfuzz.ad.survives import Survivors
from adfuzz.ad.tables import Tables
from adfuzz.ad.thrown import ThrownData
from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity as ActivityAnalysis
from adfuzz.analysis.activity import written_globals
from adfuzz.analysis.const_memory import refuse_flow_through_const
from adfuzz.analysis.mod_ref import ModRef
from adfuzz.analysis.pointers import PointerSummaries, holds_pointer
from adfuzz.errors import Place, Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import AtomicRMW, Call, Load
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, Value
from adfuzz.model import Activity


@dataclass
class SplitPair:
    """The two functions of a split derivative. `tape` is known when the augmented function is complete (or opaque:
    ptr)."""

    augmented: Function
    reverse: Function
    is_opaque: bool
    tape: Type | None = None

    def tape_type(self, packed: Type) -> Type:
        """Fix the tape's type: the struct itself, or a pointer to it."""
        self.tape = ty.PTR if self.is_opaque else packed
        kind = self.reverse.function_type
        parameters = (*kind.parameters[:-1], self.tape)
        self.reverse.function_type = ty.function(kind.result, parameters)
        self.reverse.arguments[-1].type = self.tape
        return self.tape


class Compiler:
    """Makes derivatives of functions of `module`, into `module`."""

    def __init__(self, module: Module, options: Options, targets: Sequence[Function]) -> None:
        self.module = module
        self.options = options
        self.layout = DataLayout(module.data_layout)
        self.generated: list[Function] = []
        self.sweeps: list[ReverseSweep] = []
        """All reverse sweeps made, callers behind their callees."""
        self.survivors = Survivors(module, not options.survives)
        self.starts: list[tuple[Call, bool]] = []
        """The calls of derivatives outside any derivative, and whether they start a reverse mode."""
        self.library = ""
        """The MPI library whose calls have derivatives here (adfuzz.ad.messages)."""
        self.global_shadows: dict[tuple[GlobalVariable, int, bool], GlobalVariable] = {}
        self._made: dict[Key, Function] = {}
        self._pairs: dict[Key, SplitPair] = {}
        self._normal: dict[Function, Function] = {}
        self._recursive: dict[Function, bool] = {}
        self._thrown = ThrownData()
        self.endings = Endings(module, targets)
        reachable = self._normalise_reachable(targets)
        self._outside = Outside(reachable)
        entered = [self.normal(target) for target in targets if not target.is_declaration]
        self.kinds = Kinds(module, self.layout, reachable, self._normal, entered)
        self._pointer_summaries = PointerSummaries(self.kinds.is_pointer_piece, self._indirect_callees)
        self.mod_ref = ModRef()
        self.registrations = read_registrations(module)
        self.contexts = Contexts(self)
        self._inactive_globals = frozenset(self.registrations.inactive_globals)
        held = (*self.registrations.shadows, *self.contexts.cells)  # the user holds shadows, there may be numbers there
        written = {v for v in written_globals(reachable) if not self._is_counter_elsewhere(v)}
        self._written_globals = frozenset((*written, *held)) - self._inactive_globals
        self.tables = Tables(self)
        inactive = [name for name, rule in RULES.load().items() if rule.is_inactive]
        self._inactive_names = frozenset((*inactive, *(f.name for f in self.registrations.inactive)))
        self.is_plain_integer = self.kinds.is_plain_integer
        self.is_pointer_bits = self.kinds.is_pointer_bits
        self.float_bits_type = self.kinds.float_bits_type
        self.stored_float_type = self.kinds.stored_float_type

    def _is_counter_elsewhere(self, variable: GlobalVariable) -> bool:
        """Whether a variable of another file holds nothing but integers: it needs no shadow, and has none."""
        element = variable.value_type
        while isinstance(element, ty.ArrayType):
            element = element.element
        if variable.initializer is not None or not element.is_integer:
            return False
        size = self.layout.store_size(variable.value_type)
        region = self.kinds.analysis.region(variable, size)
        return region.covers(size) and all(kind.category == "integer" for kind in region.kinds)

    def _normalise_reachable(self, targets: Sequence[Function]) -> list[Function]:
        """Bring everything that may be differentiated into normal form, so that one type analysis sees it all."""
        seen: dict[Function, None] = {}
        work = list(targets)
        while work:
            item = work.pop()
            if not item.is_declaration and item not in seen:
                seen[item] = None
                work += self._callees(self.normal(item))
        return [self.normal(item) for item in seen]

    # -- derivatives

    def normal(self, function: Function) -> Function:
        """The function in the form that the sweeps expect (see normalise)."""
        found = self._normal.get(function)
        if found is None:
            if function.is_declaration:
                raise Unsupported("no-body", f"'{function.name}' has no body to differentiate", Place(function.name))
            found = self._normal[function] = normalise(modelled_copy(function) or function, self.endings)
            self._normal[found] = found
        return found

    def derivative(self, key: Key) -> Function:
        """The forward or combined derivative for `key`.

        Parameters: per argument the primal, then one shadow per lane if dup; combined with an active return: one seed
        per lane. Result: a struct. Forward: primal result if asked, tangents or shadows. Combined: primal result if
        asked, then the adjoints of `out` arguments, lane by lane.
        """
        key = self._normal_key(key)
        found = self._made.get(key)
        if found is not None:
            return found
        parameters, names = self._parameters(key)
        if key.sweeps is Sweeps.COMBINED:
            result = self._combined_result(key)
            if key.returns is Return.ACTIVE:
                parameters += [key.function.result_type] * key.width
                names += ["seed"] * key.width
        else:
            result = self._forward_result(key)
        made = self._new(key.function, key.name, result, parameters, names)
        made.personality = key.function.personality
        self._made[key] = made
        activity, flow = self.activity(key), ControlFlow(key.function)
        self._refuse_hidden_ways(activity, flow)
        if key.sweeps is Sweeps.FORWARD:
            kind = ErrorSweep if key.estimates_error else ForwardSweep
            sweep = kind(self, key, made, activity, flow)
            self._bind(key, made, sweep.primal, sweep.shadows)
            sweep.run()
            return made
        generator = ReverseSweep(self, key, made, made, activity)
        rest = self._bind(key, made, generator.sweep.primal, generator.sweep.shadows)
        generator.lookup.arguments.update(generator.sweep.primal)
        generator.lookup.shadow_arguments.update(generator.sweep.shadows)
        generator.seeds = rest
        generator.run()
        return made

    def split(self, key: Key) -> SplitPair:
        """The augmented and reverse functions for `key`.

        Augmented: parameters as above; result {tape, deferred frees, primal result, shadow results}. Reverse: the same
        parameters, seeds, tape; result: the adjoints of `out` arguments.
        """
        key = self._normal_key(key)
        found = self._pairs.get(key)
        if found is not None:
            if found.tape is None and not found.is_opaque:
                raise Unsupported("recursion", f"'{key.function.name}' recurs in a way that was not foreseen")
            return found
        parameters, names = self._parameters(key)
        opaque = key.is_opaque or self.is_recursive(key.function)
        pairs = zip(key.function.arguments, key.arguments, strict=True)
        outs = [a.type for a, k in pairs if gives_adjoint(k, a.type)]
        gradient = ty.struct(tuple(t for t in outs for _ in range(key.width))) if outs else ty.VOID
        seeds = [key.function.result_type] * key.width if takes_seed(key.returns, key.function.result_type) else []
        behind = key
        behind_parameters, behind_names = parameters, names
        if key.is_replayed:  # tangents come with the arguments, and are the result
            gradient = ty.VOID
            if key.returns in (Return.ACTIVE, Return.DUP):
                gradient = ty.struct((key.function.result_type,) * key.width)
            seeds = []
            with_tangents = (Activity.DUP if k is Activity.OUT else k for k in key.arguments)
            behind = replace(key, arguments=tuple(with_tangents))
            behind_parameters, behind_names = self._parameters(behind)
        front_fields: list[Type] = [ty.PTR, ty.PTR]
        if key.primal_return:
            front_fields.append(key.function.result_type)
        if key.returns is Return.DUP:
            front_fields += [key.function.result_type] * key.width
        front = self._new(key.function, key.name, ty.struct(tuple(front_fields)), parameters, names)
        prefix = "replay" if key.is_replayed else "reverse"
        back = self._new(key.function, f"{prefix}.{key.function.name}", gradient, [*behind_parameters, *seeds, ty.PTR],
                         [*behind_names, *["seed"] * len(seeds), "tape"])  # fmt: skip
        front.personality = key.function.personality
        pair = self._pairs[key] = SplitPair(front, back, opaque, ty.PTR if opaque else None)
        activity = self.activity(key)
        self._refuse_hidden_ways(activity, ControlFlow(key.function))
        generator = ReverseSweep(self, key, front, back, activity)
        generator.pair = pair
        self._bind(key, front, generator.sweep.primal, generator.sweep.shadows)
        rest = self._bind(behind, back, generator.lookup.arguments, generator.lookup.shadow_arguments)
        generator.seeds = rest[:-1]
        generator.run()
        return pair

    @property
    def keys(self) -> list[Key]:
        """What was asked for, in order."""
        return [*self._made, *self._pairs]

    def mark(self) -> int:
        """A point to which `forget_since` can go back."""
        return len(self.generated)

    def forget_since(self, mark: int) -> None:
        """Remove what was generated since `mark`: a derivative that turned out not to exist leaves nothing behind."""
        gone = set(self.generated[mark:])
        del self.generated[mark:]
        self._made = {key: made for key, made in self._made.items() if made not in gone}
        self._pairs = {key: pair for key, pair in self._pairs.items() if pair.augmented not in gone}
        for function in gone:
            self.module.remove(function)

    def _normal_key(self, key: Key) -> Key:
        function = self.normal(key.function)
        if function is key.function:
            return key
        return replace(key, function=function)

    def activity(self, key: Key) -> ActivityAnalysis:
        """Activity analysis for the key's function and argument activities."""
        active = [k is not Activity.CONST for k in key.arguments]
        returns = key.returns in (Return.ACTIVE, Return.DUP)
        return ActivityAnalysis(
            key.function, active, returns, self.options.all_active, self._inactive_names, self._written_globals,
            self._pointer_summaries, self._inactive_globals, has_derivative,
        )  # fmt: skip

    def _refuse_hidden_ways(self, activity: ActivityAnalysis, flow: ControlFlow) -> None:
        """Raise where active data, or control, goes ways that the sweeps do not see."""
        refuse_second_returns(activity.function)
        refuse_flow_through_const(activity, flow)
        self._thrown.look(activity)
        self._outside.look(activity)

    def _parameters(self, key: Key) -> tuple[list[Type], list[str]]:
        types: list[Type] = []
        names: list[str] = []
        for argument, activity in zip(key.function.arguments, key.arguments, strict=True):
            types.append(argument.type)
            names.append(argument.name)
            if activity in (Activity.DUP, Activity.DUPNONEED):
                types += [argument.type] * key.width
                names += [f"{argument.name}.shadow" if argument.name else ""] * key.width
        return types, names

    def _forward_result(self, key: Key) -> Type:
        fields: list[Type] = [key.function.result_type] if key.primal_return else []
        if key.returns in (Return.ACTIVE, Return.DUP):
            fields += [key.function.result_type] * key.width
        return ty.struct(tuple(fields)) if fields else ty.VOID

    def _combined_result(self, key: Key) -> Type:
        fields: list[Type] = [key.function.result_type] if key.primal_return else []
        for argument, activity in zip(key.function.arguments, key.arguments, strict=True):
            if activity is Activity.OUT:
                fields += [argument.type] * key.width
        return ty.struct(tuple(fields)) if fields else ty.VOID

    def _new(self, source: Function, name: str, result: Type, parameters: list[Type], names: list[str]) -> Function:
        made = Function(self.module.free_name(name), ty.function(result, tuple(parameters)), tuple(names))
        made.linkage = "internal"
        made.attributes = self.survivors.function(source)
        self.module.add(made)
        self.generated.append(made)
        return made

    def _bind(
        self, key: Key, made: Function, primal: dict[Value, Value], shadows: dict[Value, list[Value]]
    ) -> list[Value]:
        """Map source arguments to those of `made`; return the arguments that follow (seeds, tape)."""
        rest: list[Value] = list(made.arguments)
        for argument, activity in zip(key.function.arguments, key.arguments, strict=True):
            made_of = rest.pop(0)
            assert isinstance(made_of, Argument)
            made_of.attributes = self.survivors.parameter(argument, key.runtime_activity)
            primal[argument] = made_of
            if activity in (Activity.DUP, Activity.DUPNONEED):
                shadows[argument] = rest[: key.width]
                del rest[: key.width]
        return rest

    def is_recursive(self, function: Function) -> bool:
        """Whether the function may call itself, directly or through others."""
        found = self._recursive.get(function)
        if found is None:
            seen: set[Function] = set()
            work = self._callees(function)
            while work:
                item = work.pop()
                if item not in seen:
                    seen.add(item)
                    work += self._callees(item)
            found = self._recursive[function] = function in seen
        return found

    def _indirect_callees(self, call: Call) -> list[Function]:
        """The functions that a call through a pointer may reach where it has derivatives: the program ends if it is
        another that is active. None where there are many."""
        return [self.normal(function) for function in self.tables.callees(call.function_type)]

    def _callees(self, function: Function) -> list[Function]:
        found: dict[Function, None] = {}
        for i in function.instructions:
            for operand in i.operands:
                if isinstance(operand, Constant):
                    for part in reachable_constants(operand):
                        if isinstance(part, Function) and not (part.is_declaration or is_ending(part)):
                            found[self._normal.get(part, part)] = None
        return list(found)

    # -- what derivative code uses

    def is_inactive(self, call: Call) -> bool:
        """Whether a call is known, or registered, to have no derivative, or only counts or compares."""
        if library.is_inactive(call) or call.callee in self.registrations.inactive:
            return True
        return call.type.is_integer and library.only_reads(call) and self.is_plain_integer(call)

    @cached_property
    def has_pointers_in_globals(self) -> bool:
        """Whether a variable that is written holds pointers: to memory that may have no shadow."""
        return any(holds_pointer(variable.value_type) for variable in self._written_globals)

    def runtime(self, name: str) -> Function:
        """A function of adfuzz.ad.runtime, added to the module when first asked for."""
        if name not in self.module.globals:
            merge_text(self.module, runtime.FUNCTIONS[name])
        return self.module.function(name)

    def pattern_routine(self, kind: str, pattern: Pattern) -> Function:
        """A routine of adfuzz.ad.patterns."""
        if pattern.has_words:
            self.runtime("adfuzz.end_if_tangent" if kind == "watch" else "adfuzz.take_mixed")
        name, text = routine(kind, pattern)
        if name not in self.module.globals:
            merge_text(self.module, text)
        return self.module.function(name)

    def accumulate(
        self, b: Builder, place: Value, amount: Value, alignment: int, facts: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """*place += amount: where many threads run the same code, in one step. `facts`: metadata of both accesses."""
        if self.module.is_for_device and isinstance(amount.type, ty.FloatType):
            b.insert(AtomicRMW("fadd", place, amount, "monotonic", alignment))
            return
        old = b.insert(Load(amount.type, place, alignment=alignment))
        old.metadata = facts
        b.store(b.accumulate(old, amount), place, alignment).metadata = facts

    def shadow_global(self, variable: GlobalVariable, lane: int, is_reverse: bool) -> Value:
        """The shadow of a global variable, made by us: one for tangents, one for adjoints, zero where one starts.

        A constant holding no functions has tangents zero, and adjoints that nobody asks for.
        """
        if variable in self.contexts.cells:
            return self.contexts.place(variable, lane)
        stated = self.registrations.shadows.get(variable)
        if stated is not None:
            if lane > 0:
                raise Unsupported(
                    "global-without-shadow", f"the global '@{variable.name}' has one stated shadow (!enzyme_shadow), "
                    "several lanes go through here", Place(instruction=f"@{variable.name}"), "use width 1",
                )  # fmt: skip
            return stated  # the user's, as it stands: nobody clears it
        if variable.is_constant and self.tables.holds_function(variable):
            return self.tables.shadow_constant(variable, lane, is_reverse)
        if variable.initializer is None and (variable.is_constant or library.is_inactive_global(variable)):
            return variable  # what stands there is defined elsewhere and never changes
        if variable.initializer is None:
            raise Unsupported(
                "global-without-shadow",
                f"the global '@{variable.name}' is active, defined elsewhere and has no shadow",
                Place(instruction=f"@{variable.name}"),
                "link its definition, pass it as an argument, or mark it inactive",
            )
        known = (variable, lane, is_reverse)
        found = self.global_shadows.get(known)
        if found is None:
            name = f"{variable.name}.{'adjoint' if is_reverse else 'tangent'}" + (f".{lane}" if lane else "")
            found = GlobalVariable(self.module.free_name(name), variable.value_type, type=variable.type)
            self.global_shadows[known] = found
            found.linkage = "internal"
            found.alignment = variable.alignment
            found.thread_local = variable.thread_local
            self.module.add(found)
            found.initializer = self.tables.shadow_initializer(variable.initializer, lane, is_reverse)
        return found

    def clear_globals(self) -> None:
        """Where a derivative starts, reset the shadows of globals: nothing is left of earlier derivatives."""
        for call, is_reverse in self.starts:
            assert call.parent is not None
            b = Builder(call.parent, call)
            shared = False
            if "adfuzz.labels.start" in self.module.globals:  # and where it ends: nothing stays behind
                b.call(self.runtime("adfuzz.labels.start"), ())
                behind(call).call(self.runtime("adfuzz.labels.start"), ())
            for (variable, _, kind), shadow in self.global_shadows.items():
                if kind is is_reverse and not variable.is_constant:
                    assert shadow.initializer is not None
                    b.store(shadow.initializer, shadow)
                    shared = shared or variable.type is _SHARED
            if shared and self.module.target_triple.startswith("nvptx"):  # all threads see it cleared
                b.intrinsic("nvvm.barrier.cta.sync.aligned.all", ty.VOID, (values.integer(ty.I32, 0),))
            elif shared and self.module.target_triple.startswith("amdgcn"):
                b.intrinsic("amdgcn.s.barrier", ty.VOID, ())
        for shadow in self.global_shadows.values():
            if shadow.type is _SHARED:  # which cannot be initialised
                shadow.initializer = values.SpecialConstant(shadow.value_type, "undef")

    def shadow_function(self, function: Function) -> Value:
        """What stands for the derivative of a function whose address is taken."""
        return self.tables.table(function)


_SHARED = ty.pointer(3)
"""Memory that the threads of a block share, on the devices that have it."""


def reachable_constants(value: Constant) -> list[Constant]:
    """`value`, the constants inside it, and what the initializers of globals among them hold."""
    found: dict[Constant, None] = {}
    work: list[Value] = [value]
    while work:
        item = work.pop()
        if not isinstance(item, Constant) or item in found:
            continue
        found[item] = None
        work += item.operands
        if isinstance(item, GlobalVariable) and item.initializer is not None:
            work.append(item.initializer)
        elif isinstance(item, Alias):
            work.append(item.target)
    return list(found)


def has_derivative(call: Call) -> bool:
    """Whether a function without a body computes its result from its arguments alone, by a known rule."""
    return find_rule(call) is not None or complex_kind(call) != ""
