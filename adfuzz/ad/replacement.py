"""Putting the derivative in the place of one `__enzyme_*` call: arguments and results as the call has them."""

from __future__ import annotations

from collections.abc import Collection

from adfuzz.ad.adjoints import holds_float
from adfuzz.ad.choices import let_unwind
from adfuzz.ad.compiler import Compiler, SplitPair
from adfuzz.ad.conversions import converted, laid_out
from adfuzz.ad.entry import FORWARD, DerivativeCall, result_in_memory
from adfuzz.ad.options import Key, Return, Sweeps, gives_adjoint, takes_seed
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder, constant_float
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, ConstantInt, Value
from adfuzz.model import Activity


class Replacement:
    """Puts the derivative in the place of one call."""

    def __init__(
        self, compiler: Compiler, request: DerivativeCall, is_replayed: bool, held: Collection[Function]
    ) -> None:
        """`held`: the functions whose tapes a caller puts into memory of its own."""
        self.compiler = compiler
        self.is_replayed = is_replayed
        self.held = held
        self.request = request
        self.call = request.call
        self.b = Builder(_block(self.call), self.call)
        self.b.origin = self.call
        self.function = request.function
        self.result_memory: tuple[Type, list[Value]] | None = None
        self._may_throw: list[Call] = []
        """What does the work in the place of the call."""

    def run(self) -> None:
        """Build the derivative call, convert its results, remove the old call."""
        if self.request.entry not in ("__enzyme_batch", "__enzyme_virtualreverse", "__enzyme_call_inactive"):
            self._settle_integers()
        result = {
            "__enzyme_fwddiff": self.forward,
            "__enzyme_error_estimate": self.forward,
            "__enzyme_autodiff": self.combined,
            "__enzyme_augmentfwd": self.augmented,
            "__enzyme_reverse": self.reverse,
            "__enzyme_fwdsplit": self.reverse,
            "__enzyme_augmentsize": self.augmented_size,
            "__enzyme_batch": self.batch,
            "__enzyme_virtualreverse": self.shadow,
            "__enzyme_call_inactive": self.plain_call,
        }[self.request.entry]()
        self._finish(result)

    def _key(self, sweeps: Sweeps, returns: Return, primal: bool) -> Key:
        activities = tuple(
            Activity.DUP if a.activity is Activity.DUPNONEED else a.activity for a in self.request.arguments
        )
        flags, options = self.request.flags, self.compiler.options
        is_replayed = self.is_replayed and sweeps is Sweeps.SPLIT
        if is_replayed:
            activities = tuple(
                Activity.OUT if k is Activity.DUP and _is_number(a.type) else k
                for a, k in zip(self.function.arguments, activities, strict=True)
            )
        return Key(
            self.function, sweeps, activities, returns, self.request.width, primal, is_replayed=is_replayed,
            keeps_tape="enzyme_nofree" in flags and self.request.entry in ("__enzyme_reverse", "__enzyme_fwdsplit"),
            strong_zero=options.strong_zero or "enzyme_strong_zero" in flags,
            runtime_activity=options.runtime_activity or "enzyme_runtime_activity" in flags,
            estimates_error=self.request.entry == "__enzyme_error_estimate",
        )  # fmt: skip

    def _settle_integers(self) -> None:
        """Integers that hold the bits of floats, as structs in registers do, are what their floats are."""
        if self.function.is_declaration:
            return
        form = self.compiler.normal(self.function)
        for parameter, passed in zip(form.arguments, self.request.arguments, strict=False):
            is_open = passed.activity is Activity.OUT or (passed.activity is Activity.CONST and not passed.is_stated)
            if not is_open or holds_float(parameter.type) or parameter.type.is_pointer or passed.is_result:
                continue
            if self.compiler.kinds.adjoint_type(parameter) is None or self.compiler.kinds.is_mixed_word(parameter):
                if passed.activity is Activity.OUT:
                    raise self._of_integer(parameter, "is enzyme_out but holds no floating-point number", "")
            elif self.request.entry in FORWARD:
                raise self._of_integer(parameter, "is an integer that holds floating-point numbers", "say by a marker "
                                       "whether it is enzyme_const or enzyme_dup")  # fmt: skip
            else:
                passed.activity = Activity.OUT

    def _of_integer(self, parameter: Argument, what: str, remedy: str) -> Unsupported:
        return Unsupported("bad-activity", f"in the call of {self.request.entry}: argument {parameter.index} {what}",
                           place_of(self.call), remedy)  # fmt: skip

    def _returns(self) -> Return:
        result = self.function.result_type
        if result is ty.VOID:
            return Return.NONE
        if "enzyme_const_return" in self.request.flags:
            return Return.CONST
        if holds_pointer(result):
            return Return.DUP
        if self._result_kind() is not None:
            return Return.ACTIVE
        if "enzyme_active_return" in self.request.flags:
            what = f"'{self.function.name}' returns no floating-point number to be active"
            raise Unsupported("bad-activity", what, place_of(self.call))
        return Return.CONST

    def _result_kind(self) -> Type | None:
        """The type of the result with floats for integers that hold their bits: how structs come in registers."""
        result = self.function.result_type
        if not (result.is_integer or isinstance(result, ty.StructType | ty.ArrayType)):
            return result if holds_float(result) else None
        returned = [i.operands[0] for i in self.compiler.normal(self.function).instructions if i.opcode == "ret"]
        kinds = [self.compiler.kinds.adjoint_type(v) for v in returned if not self.compiler.kinds.is_mixed_word(v)]
        return next((kind for kind in kinds if kind is not None), result if holds_float(result) else None)

    def _arguments(self) -> list[Value]:
        made: list[Value] = []
        for parameter, passed in zip(self.function.arguments, self.request.arguments, strict=True):
            if passed.is_result:
                made += self._result_places(parameter)
                continue
            read = self._read if passed.by_reference else self.convert
            made.append(read(passed.value, parameter.type))
            is_tangent = self.is_replayed and passed.activity in DUPLICATED and _is_number(parameter.type)
            if is_tangent and self.request.entry != "__enzyme_fwdsplit":
                continue  # the augmented function has no use for it
            if passed.is_packed:
                made += self._unpack_lanes(passed.shadows[0])
                continue
            shadows = [read(shadow, parameter.type) for shadow in passed.shadows]
            if passed.stride is not None:
                shadows = [self._strided(shadows[0], passed.stride, lane) for lane in range(self.request.width)]
            made += shadows
        return made

    def _result_places(self, parameter: Argument) -> list[Value]:
        """Memory for a result that the function returns through a pointer, and its shadows.

        Forward: shadows start as zero and become the tangent. Reverse: they hold the seed.
        """
        kind = result_in_memory(parameter.attributes, self.compiler.module)
        assert kind is not None
        entry = self.call.function.entry
        outside = Builder(entry, entry.instructions[0])
        alignment = max(16, self.compiler.layout.align_of(kind))
        places = [outside.alloca(kind, alignment=alignment) for _ in range(1 + self.request.width)]
        forward = self.request.entry in FORWARD
        for place in places[1:]:
            self.b.store(values.zero(kind) if forward else _ones(kind), place)
        self.result_memory = (kind, places)
        return places

    def _results_from_memory(self, primal: bool) -> list[Value]:
        """What a function with a result in memory returned: the primal if asked, then (forward) the tangents."""
        if self.result_memory is None:
            return []
        kind, (place, *shadows) = self.result_memory
        found = [self.b.load(kind, place)] if primal else []
        if self.request.entry in FORWARD:
            found.append(self._lanes([self.b.load(kind, shadow) for shadow in shadows]))
        return found

    def _unpack_lanes(self, lanes: Value) -> list[Value]:
        """The elements of an array or vector of lanes."""
        take = self.b.extract_element if isinstance(lanes.type, ty.VectorType) else self._element
        return [take(lanes, lane) for lane in range(self.request.width)]

    def _element(self, array: Value, lane: int) -> Value:
        return self.b.extract_value(array, (lane,))

    def _read(self, place: Value, type: Type) -> Value:
        """What an argument passed by reference is."""
        return self.b.load(type, self.convert(place, ty.PTR), alignment=1)

    def plain_call(self) -> list[Value]:
        """A call that has no derivative where this code is differentiated in its turn."""
        callee, rest = self.call.arguments[0], self.request.rest
        kind = self.function.function_type
        if self.function.name:
            callee = self.function
            count = len(kind.parameters)
            fixed = [self.convert(value, type) for value, type in zip(rest, kind.parameters, strict=False)]
            rest = [*fixed, *(rest[count:] if kind.variadic else ())]
        else:
            callee = self.convert(self.call.arguments[0 if self.request.result_place is None else 1], ty.PTR)
            kind = ty.function(self.request.result_type, tuple(value.type for value in rest))
        made = self.b.call(callee, rest, function_type=kind)
        made.function_attributes = ("noinline", '"enzyme_inactive"')
        return [] if made.type is ty.VOID else [made]

    def _strided(self, base: Value, stride: Value, lane: int) -> Value:
        """Lane `lane` of shadows that lie `stride` bytes apart."""
        offset = self.b.mul(self.convert(stride, ty.I64), values.integer(ty.I64, lane))
        return self.b.gep(ty.I8, base, (offset,))

    def forward(self) -> list[Value]:
        """Primal result if asked, then the tangent (an array of lanes when width > 1)."""
        primal = "enzyme_primal_return" in self.request.flags
        returns = self._returns()
        if returns in (Return.CONST, Return.NONE) and not primal:
            returns = Return.NONE
        key = self._key(Sweeps.FORWARD, returns, primal and self.function.result_type is not ty.VOID)
        result = self._start(self.compiler.derivative(key), self._arguments())
        if result.type is ty.VOID:
            return self._results_from_memory(primal)
        parts = self._unpack(result)
        found = [parts.pop(0)] if primal else []
        if parts:
            found.append(self._lanes(parts))
        return found

    def _start(self, derivative: Function, arguments: list[Value]) -> Call:
        """Call a derivative."""
        before = self.compiler.contexts.enter(self.b, self.request)
        made = self.b.call(derivative, arguments)
        self._may_throw.append(made)
        self.compiler.contexts.leave(self.b, before)
        self.compiler.starts.append((made, self.request.entry not in FORWARD or self.is_replayed))
        return made

    def combined(self) -> list[Value]:
        """The primal result if asked, then the derivatives of `out` arguments."""
        primal = "enzyme_primal_return" in self.request.flags
        returns = self._returns()
        if returns is Return.DUP:
            returns = Return.CONST
        in_memory = self.function.result_type is ty.VOID
        key = self._key(Sweeps.COMBINED, returns, primal and not in_memory)
        arguments = self._arguments()
        if returns is Return.ACTIVE:
            arguments += self._seeds()
        elif self.function.result_type.is_integer:
            self._refuse_seeds()
        result = self._start(self.compiler.derivative(key), arguments)
        first = self._results_from_memory(primal) if in_memory else []
        if result.type is ty.VOID:
            if not first and self.request.result_type is not ty.VOID and self.call.users:
                self._refuse_result()
            return first
        parts = self._unpack(result)
        if primal and not in_memory:
            first.append(parts.pop(0))
        return [*first, *self._gradients(parts)]

    def _refuse_result(self) -> None:
        """Values of pointers and floats, passed by value, have a shadow; their floats' adjoints are not returned."""
        for parameter, passed in zip(self.function.arguments, self.request.arguments, strict=True):
            both = holds_pointer(parameter.type) and holds_float(parameter.type)
            if both and passed.activity is not Activity.CONST:
                raise Unsupported(
                    "mixed-argument", f"argument {parameter.index} of '{self.function.name}' holds pointers and "
                    "floats; the floats' derivatives have nowhere to go", place_of(self.call),
                    "pass the aggregate by pointer, or the floats as arguments of their own; let the call return "
                    "nothing if they do not matter",
                )  # fmt: skip

    def _gradients(self, parts: list[Value]) -> list[Value]:
        width = self.request.width
        return [self._lanes(parts[n : n + width]) for n in range(0, len(parts), width)]

    def _refuse_seeds(self) -> None:
        if self.request.rest:
            raise Unsupported(
                "too-many-arguments", f"an adjoint is passed for the integer that '{self.function.name}' returns",
                place_of(self.call), "pass a shadow behind duplicated arguments only",
            )  # fmt: skip

    def _seeds(self) -> list[Value]:
        """The return's adjoint: given behind the arguments (an array of lanes when width > 1), else 1 in every
        float."""
        type = self.function.result_type
        width = self.request.width
        if not self.request.rest:
            return [laid_out(self.b, self.call, _ones(self._result_kind() or type), type)] * width
        seed = self.request.rest.pop(0)
        if width == 1:
            return [self.convert(seed, type)]
        if isinstance(seed.type, ty.ArrayType):
            return [self.convert(self.b.extract_value(seed, (lane,)), type) for lane in range(width)]
        return [self.convert(value, type) for value in (seed, *self.request.rest[: width - 1])]

    def augmented(self) -> list[Value]:
        """The tape (boxed on the heap), then the primal result, then its shadows."""
        key = self._split_key()
        result = self._start(self.compiler.split(key).augmented, self._arguments())
        tape, frees, *others = self._unpack(result)
        tape = self.b.aggregate(ty.struct((tape.type, ty.PTR)), (tape, frees))
        size = self.compiler.layout.size_of(tape.type)
        if self._held(size):
            assert self.request.tape is not None
            self._refuse_small(size)
            self.b.store(tape, self.request.tape, 8)  # nobody promises more
            return others
        box = self.b.call(self.compiler.runtime("malloc"), (values.integer(ty.I64, max(1, size)),))
        self.b.store(tape, box, 8)
        if self.request.tape is not None:
            self.b.store(box, self.request.tape)  # the caller's place is too small for all but a pointer
            return others
        return [box, *others]

    def _held(self, size: int) -> bool:
        """Whether the caller holds the tape in memory of its own that is large enough, as far as its size is known."""
        if self.request.tape is None:
            return False
        if self.request.allocated is None:
            return self.request.entry == "__enzyme_augmentfwd" or self.function in self.held
        return not isinstance(self.request.allocated, ConstantInt) or size <= self.request.allocated.value

    def _refuse_small(self, size: int) -> None:
        """End the program where the caller's memory turns out to be too small."""
        if self.request.allocated is not None and not isinstance(self.request.allocated, ConstantInt):
            stated = self.convert(self.request.allocated, ty.I64)
            is_small = self.b.icmp("ult", stated, values.integer(ty.I64, size))
            self.b.call(self.compiler.runtime("adfuzz.end_if.small_tape"), (is_small,))

    def augmented_size(self) -> list[Value]:
        """How many bytes the tape has."""
        pair = self.compiler.split(self._split_key())
        return [values.integer(ty.I64, self.compiler.layout.size_of(self._boxed(pair)))]

    @staticmethod
    def _boxed(pair: SplitPair) -> ty.StructType:
        """What the user's tape holds: the tape, and the list of deferred frees."""
        assert pair.tape is not None
        return ty.struct((pair.tape, ty.PTR))

    def shadow(self) -> list[Value]:
        """What stands for the function in a shadow table of function pointers (a shadow vtable)."""
        if self.request.table is not None:
            return [self.compiler.tables.shadow_initializer(self.request.table, 0, True)]
        return [self.compiler.tables.table(self.function)]

    def batch(self) -> list[Value]:
        """The function on every lane's arguments: an array of results."""
        lanes: list[Value] = []
        for lane in range(self.request.width):
            arguments: list[Value] = []
            for parameter, passed in zip(self.function.arguments, self.request.arguments, strict=True):
                if passed.stride is not None:
                    place = self._strided(self.convert(passed.value, ty.PTR), passed.stride, lane)
                    arguments.append(place if parameter.type.is_pointer else self.b.load(parameter.type, place))
                else:
                    chosen = passed.shadows[lane] if passed.shadows else passed.value
                    if passed.is_packed:
                        chosen = self._unpack_lanes(passed.value)[lane]
                    arguments.append(self.convert(chosen, parameter.type))
            made = self.b.call(self.function, arguments)
            self._may_throw.append(made)
            lanes.append(made)
        if self.function.result_type is ty.VOID:
            return []
        return [self.b.aggregate(ty.array(len(lanes), lanes[0].type), lanes)]

    def reverse(self) -> list[Value]:
        """The derivatives of `out` arguments; in forward split mode the tangent of the result."""
        request = self.request
        tape = request.tape or (request.rest.pop() if request.rest else None)
        if tape is None:
            raise Unsupported("no-tape", f"{request.entry} needs the tape as its last argument", place_of(self.call))
        if not tape.type.is_pointer:
            raise Unsupported(
                "no-tape", f"the tape, the last argument, is a pointer, not {tape.type}", place_of(self.call),
                "pass what __enzyme_augmentfwd returned first",
            )  # fmt: skip
        key = self._split_key()
        pair = self.compiler.split(key)
        arguments = self._arguments()
        if key.returns is Return.ACTIVE and not key.is_replayed:
            arguments += self._seeds()
        elif takes_seed(key.returns, self.function.result_type) and not key.is_replayed:
            zeros = [values.zero(self.function.result_type)] * request.width
            arguments += self._seeds() if request.rest else zeros
        elif self.function.result_type.is_integer:
            self._refuse_seeds()
        boxed = self._boxed(pair)
        held = self._held(self.compiler.layout.size_of(boxed))
        if request.allocated is not None and not held:
            tape = self.b.load(ty.PTR, tape)
        is_none = isinstance(tape, values.SpecialConstant) and tape.is_zero and boxed.elements[0] == ty.struct(())
        opened = values.zero(boxed) if is_none else self.b.load(boxed, tape, alignment=8)
        arguments.append(self.b.extract_value(opened, (0,)))
        if not held and not key.keeps_tape:
            self.b.call(self.compiler.runtime("free"), (tape,))
        before = self.compiler.contexts.enter(self.b, request)
        result = self.b.call(pair.reverse, arguments)
        self._may_throw.append(result)
        self.compiler.contexts.leave(self.b, before)
        self.compiler.starts.append((result, True))
        if not key.keeps_tape:
            self.b.call(self.compiler.runtime("adfuzz.release"), (self.b.extract_value(opened, (1,)),))
        if result.type is ty.VOID:
            return []
        if key.is_replayed:
            return self._gradients(self._unpack(result))
        given = [
            passed.activity is Activity.OUT
            for parameter, passed, activity in zip(
                self.function.arguments, request.arguments, key.arguments, strict=True
            )
            if gives_adjoint(activity, parameter.type)
            for _ in range(request.width)
        ]
        parts = [part for part, is_out in zip(self._unpack(result), given, strict=True) if is_out]
        return self._gradients(parts)

    def _split_key(self) -> Key:
        if "enzyme_primal_return" in self.request.flags:
            raise Unsupported(
                "bad-marker", "enzyme_primal_return is not available in split mode: the augmented function returns the "
                "primal result anyway", place_of(self.call), "remove the marker, or use enzyme_noret",
            )  # fmt: skip
        primal = self.function.result_type is not ty.VOID and "enzyme_noret" not in self.request.flags
        return self._key(Sweeps.SPLIT, self._returns(), primal)

    # -- conversions

    def _unpack(self, result: Value) -> list[Value]:
        assert isinstance(result.type, ty.StructType)
        return [self.b.extract_value(result, (n,)) for n in range(len(result.type.elements))]

    def _lanes(self, parts: list[Value]) -> Value:
        if len(parts) == 1 and self.request.width == 1:
            return parts[0]
        return self.b.aggregate(ty.array(len(parts), parts[0].type), parts)

    def convert(self, value: Value, type: Type) -> Value:
        """Undo C's variadic promotions, and reinterpret what was coerced."""
        return converted(self.b, self.call, value, type)

    def _finish(self, results: list[Value]) -> None:
        wanted = self.request.result_type
        made: Value | None = None
        if wanted is not ty.VOID:
            made = self._pack(results, wanted)
        if self.request.result_place is not None and made is not None:
            self.b.store(made, self.request.result_place)
        elif made is not None:
            self.call.replace_all_uses_with(made)
        if self.call.opcode != "invoke":
            self.b.erase_call(self.call)
            return
        pad = self.call.targets[1]
        chosen = [(phi, phi.value_from(_block(self.call))) for phi in pad.phis]
        self.b.erase_call(self.call)
        for call in self._may_throw:
            let_unwind(call, pad)
            for phi, value in chosen:
                phi.add_incoming(value, _block(call))

    def _pack(self, results: list[Value], wanted: Type) -> Value:
        if not results:
            return values.zero(wanted)
        if len(results) == 1 and results[0].type is wanted:
            return results[0]
        if len(results) == 1 and isinstance(wanted, ty.FloatType | ty.IntegerType):
            return self.convert(results[0], wanted)
        if isinstance(wanted, ty.StructType) and tuple(r.type for r in results) == wanted.elements:
            return self.b.aggregate(wanted, results)
        whole = (
            results[0] if len(results) == 1 else self.b.aggregate(ty.struct(tuple(r.type for r in results)), results)
        )
        try:
            return laid_out(self.b, self.call, whole, wanted)
        except Unsupported as problem:
            raise Unsupported(
                "bad-return", f"the derivative gives {whole.type}, the call expects {wanted}", place_of(self.call),
                "declare the entry point with the type of its result",
            ) from problem  # fmt: skip


DUPLICATED = (Activity.DUP, Activity.DUPNONEED)


def _is_number(type: Type) -> bool:
    """Whether a type holds floats and no pointers."""
    return holds_float(type) and not holds_pointer(type)


def _block(call: Call):
    assert call.parent is not None
    return call.parent


def _ones(type: Type) -> values.Constant:
    """1 in every float of a type, zero elsewhere."""
    if type.is_float:
        return constant_float(type, 1.0)
    if isinstance(type, ty.StructType):
        return values.ConstantAggregate(type, tuple(_ones(field) for field in type.elements))
    if isinstance(type, ty.ArrayType):
        return values.ConstantAggregate(type, (_ones(type.element),) * type.count)
    return values.zero(type)
