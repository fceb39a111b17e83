"""Reading `__enzyme_*` calls: which function, which mode, what each argument is (FEATURES.md sections 3 to 5)."""

from __future__ import annotations

from dataclasses import dataclass, field

from adfuzz.ad.adjoints import holds_float
from adfuzz.analysis.activity import CALLER, place_of
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call, Instruction, Load
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.merge import parse_type
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, ConstantExpression, ConstantInt, MetadataOperand, Value, constant_parts
from adfuzz.model import Activity

ENTRY_POINTS = (
    "__enzyme_autodiff", "__enzyme_fwddiff", "__enzyme_fwdsplit", "__enzyme_augmentfwd", "__enzyme_augmentsize",
    "__enzyme_reverse", "__enzyme_virtualreverse", "__enzyme_batch", "__enzyme_call_inactive",
    "__enzyme_error_estimate",
)  # fmt: skip

CONTEXTUAL = (
    "__enzyme_autodiff", "__enzyme_fwddiff", "__enzyme_fwdsplit", "__enzyme_augmentfwd", "__enzyme_reverse",
    "__enzyme_error_estimate",
)  # fmt: skip
"""Those that run derivatives, with the shadows of globals in some context."""

FORWARD = ("__enzyme_fwddiff", "__enzyme_fwdsplit", "__enzyme_error_estimate")

ACTIVITY_MARKERS = {
    "enzyme_const": Activity.CONST,
    "enzyme_dup": Activity.DUP,
    "enzyme_dupnoneed": Activity.DUPNONEED,
    "enzyme_out": Activity.OUT,
    "enzyme_dupv": Activity.DUP,
    "enzyme_dupnoneedv": Activity.DUPNONEED,
}
FLAG_MARKERS = frozenset(
    ("enzyme_primal_return", "enzyme_runtime_activity", "enzyme_noret", "enzyme_nofree", "enzyme_const_return",
     "enzyme_active_return", "enzyme_dup_return", "enzyme_strong_zero", "enzyme_not_overwritten")
)  # fmt: skip
"""`enzyme_not_overwritten` promises that nobody overwrites the argument: speed only, so it is not needed."""
OTHER_MARKERS = frozenset(
    ("enzyme_width", "enzyme_tape", "enzyme_allocated", "enzyme_vector", "enzyme_scalar", "enzyme_buffer",
     "enzyme_interleave", "enzyme_byref", "enzyme_interface", "enzyme_trace", "enzyme_likelihood",
     "enzyme_observations", "enzyme_active_rand_var", "enzyme_duptrace", "enzyme_duplikelihood", "enzyme_context",
     "enzyme_scheme", "enzyme_checkpoint_region", "enzyme_fp_state", "enzyme_fp_reduction", "enzyme_fp_max_iters",
     "enzyme_fp_control")
)  # fmt: skip
MARKERS = (*ACTIVITY_MARKERS, *FLAG_MARKERS, *OTHER_MARKERS)

HAS_RULE = '"adfuzz_has_rule"'
"""The attribute of functions with a body for which a derivative is registered."""


@dataclass
class Passed:
    """One argument of the differentiated function: its value, activity and shadows (one per lane when duplicated)."""

    value: Value
    activity: Activity
    shadows: list[Value] = field(default_factory=list[Value])
    is_result: bool = False  # the place (sret) where the function itself puts its result: made where it is called
    stride: Value | None = None  # bytes between lanes, when `shadows` (or `value`, in a batch) is only the first
    is_packed: bool = False  # one shadow: an array or vector of all lanes
    by_reference: bool = False  # value and shadows are addresses of what is meant
    is_stated: bool = True  # the activity is the caller's word, not the default of the type


@dataclass
class DerivativeCall:
    """A recognised `__enzyme_*` call. `result_place` is the sret pointer, if any; `rest` what follows the arguments."""

    call: Call
    entry: str
    function: Function
    width: int = 1
    flags: set[str] = field(default_factory=set[str])
    arguments: list[Passed] = field(default_factory=list[Passed])
    rest: list[Value] = field(default_factory=list[Value])
    tape: Value | None = None
    context: Value | None = None  # holds the shadows of globals
    allocated: Value | None = None  # how many bytes the caller has for the tape
    result_place: Value | None = None
    result_type: Type = ty.VOID
    table: Constant | None = None  # __enzyme_virtualreverse of a virtual table, not of a function


def table_functions(address: Constant) -> list[Function]:
    """The functions with bodies in the constant global that an address points into."""
    variables = [part for part in constant_parts(address) if isinstance(part, GlobalVariable) and part.is_constant]
    held = [part for v in variables if isinstance(v.initializer, Constant) for part in constant_parts(v.initializer)]
    return [part for part in held if isinstance(part, Function) and not part.is_declaration]


def entry_point(i: Instruction) -> str:
    """The entry point that an instruction calls, or ""."""
    if not isinstance(i, Call):
        return ""
    callee = i.callee
    if not isinstance(callee, Function) or not callee.is_declaration:
        return ""
    for name in ENTRY_POINTS:
        if name in callee.name:
            return name
    return ""


def derivative_calls(module: Module) -> list[Call]:
    """All `__enzyme_*` calls of a module, in order."""
    found: list[Call] = []
    for function in module.functions:
        if not function.is_declaration:
            found += [i for i in function.instructions if isinstance(i, Call) and entry_point(i)]
    return found


def differentiated(module: Module) -> list[Function]:
    """The functions that derivative calls name; all, where one names none that can be seen."""
    found: dict[Function, None] = {}
    for call in derivative_calls(module):
        named = [part for operand in call.arguments for part in constant_parts(operand) if isinstance(part, Function)]
        if not named:
            return [f for f in module.functions if not f.is_declaration]
        found.update((function, None) for function in named)
    return list(found)


def read_call(call: Call) -> DerivativeCall:
    """Read one call; Unsupported with place and remedy when it cannot be understood."""
    entry = entry_point(call)
    return _Reader(call, entry).read()


class _Reader:
    def __init__(self, call: Call, entry: str) -> None:
        self.call = call
        self.entry = entry
        self.values = list(call.arguments)
        self.result_place: Value | None = None
        self.result_type = call.type
        self.interleaved: list[Value] | None = None
        first = call.argument_attributes[0] if call.argument_attributes else ()
        module = call.function.module
        assert module is not None
        placed = result_in_memory(first, module)
        if placed is not None:
            self.result_place = self.values.pop(0)
            self.result_type = placed

    def read(self) -> DerivativeCall:
        for value in self.values:
            if isinstance(value, MetadataOperand) and not marker(value):
                raise self._error(
                    "unknown-marker", f"the marker {value.text.removeprefix('!')} is not known",
                    f"write one of {', '.join(sorted(MARKERS))}",
                )  # fmt: skip
        if self.entry == "__enzyme_call_inactive":
            return self._plain_call()
        if self.entry == "__enzyme_virtualreverse" and (table := self._table()) is not None:
            return table
        function = self._function()
        found = DerivativeCall(
            self.call, self.entry, function, result_place=self.result_place, result_type=self.result_type
        )
        if function.function_type.variadic:
            raise self._error("variadic-function", f"'{function.name}' takes variable arguments")
        if self.entry == "__enzyme_virtualreverse":
            return found
        self._find_width(found)
        self._split_interleaved()
        self._arguments(found)
        self._trailing(found)
        self._check_end(found)
        return found

    def _table(self) -> DerivativeCall | None:
        """What is asked for the shadow of a virtual table: the address in a constant that holds functions."""
        address = self.values[0] if self.values else None
        if not isinstance(address, Constant) or resolve_function(address) is not None:
            return None
        functions = table_functions(address)
        if not functions:
            return None
        found = DerivativeCall(self.call, self.entry, functions[0], result_type=self.result_type)
        found.table = address
        return found

    def _plain_call(self) -> DerivativeCall:
        """A call of any function, declared or unknown, as it stands."""
        if not self.values:
            raise self._error("no-function", "there is no function to call")
        callee = self.values[0]
        function = resolve_function(callee) or Function("", ty.function(self.result_type, ()))
        found = DerivativeCall(
            self.call, self.entry, function, result_place=self.result_place, result_type=self.result_type
        )
        found.rest = self.values[1:]
        if function.name and len(found.rest) < len(function.arguments):
            missing = len(function.arguments) - len(found.rest)
            raise self._error("too-few-arguments", f"{missing} of the arguments of '{function.name}' are missing")
        return found

    def _split_interleaved(self) -> None:
        """With `enzyme_interleave` all shadows stand behind it, in order."""
        names = [marker(value) for value in self.values]
        if "enzyme_interleave" in names:
            at = names.index("enzyme_interleave")
            self.interleaved = self.values[at + 1 :]
            self.values = self.values[:at]

    def _check_end(self, found: DerivativeCall) -> None:
        """Nothing may be left over but the adjoints of the result, and a tape."""
        allowed = 0
        if self.entry in ("__enzyme_autodiff", "__enzyme_reverse"):
            result = found.function.result_type
            allowed = found.width if _may_hold_float(result) or holds_pointer(result) else 0
        if self.entry in ("__enzyme_reverse", "__enzyme_fwdsplit") and found.tape is None:
            allowed += 1
        left = len(found.rest) + len(self.interleaved or ())
        if left > allowed:
            raise self._error(
                "too-many-arguments", f"'{found.function.name}' takes {len(found.function.arguments)} arguments, "
                f"{left - allowed} more are passed", "pass a shadow behind duplicated arguments only",
            )  # fmt: skip
        if "enzyme_active_return" in found.flags and not _may_hold_float(found.function.result_type):
            raise self._error("bad-activity", f"'{found.function.name}' returns no floating-point number to be active")
        void = found.function.result_type is ty.VOID and not any(a.is_result for a in found.arguments)
        if "enzyme_primal_return" in found.flags and void:
            raise self._error("bad-marker", f"enzyme_primal_return asks for a result, '{found.function.name}' has none",
                              "remove the marker")  # fmt: skip

    def _arguments(self, found: DerivativeCall) -> None:
        """Read all arguments. A place for the result (sret) may be passed like any other or, as in C++, not at all."""
        start, flags = list(self.values), set(found.flags)
        try:
            found.arguments = [self._argument(found, parameter) for parameter in found.function.arguments]
        except Unsupported:
            if not any(_is_result_place(parameter) for parameter in found.function.arguments):
                raise
            self.values, found.flags = start, flags
            found.arguments = [
                self._made_place(found, parameter) if _is_result_place(parameter) else self._argument(found, parameter)
                for parameter in found.function.arguments
            ]

    @staticmethod
    def _made_place(found: DerivativeCall, parameter: Argument) -> Passed:
        place = values.poison(parameter.type)
        return Passed(place, Activity.DUP, [place] * found.width, is_result=True)

    def _error(self, code: str, what: str, remedy: str = "") -> Unsupported:
        return Unsupported(code, f"in the call of {self.entry}: {what}", place_of(self.call), remedy)

    def _function(self) -> Function:
        if not self.values:
            raise self._error("no-function", "there is no function to differentiate")
        found = resolve_function(self.values.pop(0))
        if found is None:
            raise self._error("unknown-function", "it cannot be seen which function is to be differentiated",
                              "pass the function itself")  # fmt: skip
        is_called = found.is_declaration or HAS_RULE in found.attributes
        return caller_of(found, self.call) if is_called and not found.function_type.variadic else found

    def _find_width(self, found: DerivativeCall) -> None:
        for position, value in enumerate(self.values):
            if marker(value) == "enzyme_width":
                if any(marker(later) == "enzyme_width" for later in self.values[position + 1 :]):
                    raise self._error("bad-width", "enzyme_width stands twice")
                number = self.values[position + 1] if position + 1 < len(self.values) else None
                if not isinstance(number, ConstantInt) or number.signed < 1:
                    raise self._error("bad-width", "enzyme_width needs a positive constant behind it")
                found.width = number.value
                del self.values[position : position + 2]
                return

    def _next(self, what: str) -> Value:
        if not self.values:
            raise self._error("too-few-arguments", f"{what} is missing")
        return self.values.pop(0)

    def _argument(self, found: DerivativeCall, parameter: Argument) -> Passed:
        if self.entry == "__enzyme_batch":
            return self._batched(found, parameter)
        activity: Activity | None = None
        stride: Value | None = None
        is_stated = True
        by_reference = False
        while self.values and (name := marker(self.values[0])):
            self.values.pop(0)
            if name in ACTIVITY_MARKERS:
                if activity is not None:
                    raise self._error("bad-marker", f"'{name}' follows another activity of the same argument")
                activity = ACTIVITY_MARKERS[name]
                if self.entry == "__enzyme_augmentsize":
                    break  # the next marker belongs to the next argument
                if name.endswith("v"):
                    stride = self._next(f"the stride after {name}")
            elif name == "enzyme_byref":
                by_reference = True
                self._check_size(parameter, self._next("the size after enzyme_byref"))
            elif name in FLAG_MARKERS:
                found.flags.add(name)
            elif name == "enzyme_allocated":
                found.allocated = self._next("the tape size after enzyme_allocated")
            elif name == "enzyme_tape":
                found.tape = self._next("the tape after enzyme_tape")
            elif name == "enzyme_context":
                found.context = self._next("the context after enzyme_context")
            else:
                raise self._error("unsupported-marker", f"the marker '{name}' is not supported yet")
        label = f"argument {parameter.index} (%{parameter.name})" if parameter.name else f"argument {parameter.index}"
        if activity is None:
            activity, is_stated = self._default(parameter), False
        if self.entry == "__enzyme_augmentsize":  # activities only, no values
            return Passed(values.poison(parameter.type), activity)
        value = self._next(label)
        passed = Passed(value, activity, by_reference=by_reference, is_stated=is_stated)
        if activity in (Activity.DUP, Activity.DUPNONEED):
            passed.stride = stride
            passed.is_packed = self._is_packed(found, parameter)
            single = stride is not None or passed.is_packed
            passed.shadows = [self._shadow(label) for _ in range(1 if single else found.width)]
        if activity is Activity.OUT and self.entry in FORWARD:
            raise self._error(
                "bad-activity", f"{label} is enzyme_out, which forward mode does not have", "use enzyme_dup"
            )
        if activity is Activity.OUT and not _may_hold_float(parameter.type):
            raise self._error("bad-activity", f"{label} is enzyme_out but holds no floating-point number")
        return passed

    def _batched(self, found: DerivativeCall, parameter: Argument) -> Passed:
        """An argument of a batch: one value per lane, one for all, or memory with one every `stride` bytes."""
        kind = marker(self.values[0]) if self.values else ""
        label = f"argument {parameter.index}"
        if kind:
            self.values.pop(0)
        if kind in ("", "enzyme_vector"):
            if self._is_packed(found, parameter):
                return Passed(self._next(label), Activity.CONST, is_packed=True)
            lanes = [self._next(f"a lane of {label}") for _ in range(found.width)]
            return Passed(lanes[0], Activity.CONST, lanes)
        if kind == "enzyme_scalar":
            return Passed(self._next(label), Activity.CONST)
        if kind == "enzyme_buffer":
            stride = self._next(f"the stride of {label}")
            return Passed(self._next(label), Activity.CONST, stride=stride)
        raise self._error("unsupported-marker", f"the marker '{kind}' is not supported in a batch")

    def _is_packed(self, found: DerivativeCall, parameter: Argument) -> bool:
        """Whether the shadows of all lanes come as one array or vector of them."""
        if found.width == 1 or not (self.interleaved or self.values):
            return False
        type = (self.interleaved or self.values)[0].type
        if not isinstance(type, ty.ArrayType | ty.VectorType) or type is parameter.type:
            return False
        return type.element is parameter.type and type.count == found.width

    def _check_size(self, parameter: Argument, size: Value) -> None:
        """What enzyme_byref says an argument's bytes are."""
        module = self.call.function.module
        assert module is not None
        wanted = DataLayout(module.data_layout).store_size(parameter.type)
        if not isinstance(size, ConstantInt) or size.value != wanted:
            raise self._error(
                "bad-size", f"enzyme_byref must be followed by {wanted}, the bytes of argument {parameter.index}"
            )

    def _shadow(self, label: str) -> Value:
        if self.interleaved is not None:
            if not self.interleaved:
                raise self._error("too-few-arguments", f"the shadow of {label} is missing behind enzyme_interleave")
            return self.interleaved.pop(0)
        if self.values and marker(self.values[0]):
            raise self._error(
                "missing-shadow", f"the shadow of {label} is missing", "pass it right behind the argument"
            )
        return self._next(f"the shadow of {label}")

    def _default(self, parameter: Argument) -> Activity:
        """Floats: out in reverse, dup in forward; pointers: dup; everything else: const."""
        if holds_pointer(parameter.type):
            return Activity.DUP
        if holds_float(parameter.type):
            return Activity.DUP if self.entry in FORWARD else Activity.OUT
        return Activity.CONST

    def _trailing(self, found: DerivativeCall) -> None:
        while self.values:
            name = marker(self.values[0])
            if not name:
                found.rest.append(self.values.pop(0))
                continue
            self.values.pop(0)
            if name in FLAG_MARKERS:
                found.flags.add(name)
            elif name == "enzyme_tape":
                found.tape = self._next("the tape after enzyme_tape")
            elif name == "enzyme_context":
                found.context = self._next("the context after enzyme_context")
            elif name == "enzyme_allocated":
                found.allocated = self._next("the tape size after enzyme_allocated")
            else:
                raise self._error("bad-marker", f"the marker '{name}' stands behind the last argument")


def _may_hold_float(type: Type) -> bool:
    """Whether a value may hold floats: also an integer may, as which a struct in a register comes."""
    return holds_float(type) or (isinstance(type, ty.IntegerType) and type.bits >= 16)


def _is_result_place(parameter: Argument) -> bool:
    return any(attribute.startswith("sret(") for attribute in parameter.attributes)


def result_in_memory(attributes: tuple[str, ...], module: Module) -> Type | None:
    """The type of the result that a parameter with these attributes is the place of (sret), if it is one."""
    for attribute in attributes:
        if attribute.startswith("sret("):
            return parse_type(attribute[len("sret(") : -1], module)
    return None


def marker(value: Value) -> str:
    """The marker that an argument is, or "": a metadata string, a marker global, or a load of one."""
    if isinstance(value, MetadataOperand):
        text = value.text.strip('!"')
        return text if text in MARKERS else ""
    if isinstance(value, Load):
        return marker(value.pointer) if isinstance(value.pointer, GlobalVariable) else ""
    if isinstance(value, Instruction) and value.opcode in ("sext", "zext", "trunc", "inttoptr", "ptrtoint", "freeze"):
        return marker(value.operands[0])
    if isinstance(value, ConstantExpression) and value.opcode in ("ptrtoint", "bitcast", "addrspacecast"):
        return marker(value.operands[0])
    if isinstance(value, GlobalVariable):
        best = ""
        for name in MARKERS:
            if name in value.name and len(name) > len(best):
                best = name
        return best
    return ""


def caller_of(function: Function, origin: Call) -> Function:
    """A function with a body that does nothing but call another one, whose derivative may be known or registered."""
    module = function.module
    assert module is not None
    name = CALLER + function.name
    found = module.globals.get(name)
    if isinstance(found, Function):
        return found
    made = Function(name, function.function_type)
    made.linkage = "internal"
    module.add(made)
    for mine, stated in zip(made.arguments, function.arguments, strict=True):
        mine.attributes = tuple(a for a in stated.attributes if a.startswith(("sret(", "byval(")))
    b = Builder(made.add_block())
    b.origin = origin
    result = b.call(function, made.arguments)
    for index, argument in enumerate(made.arguments):
        result.argument_attributes[index] = argument.attributes
    b.ret(None if result.type is ty.VOID else result)
    return made


def resolve_function(value: Value) -> Function | None:
    """The function that a value surely is: through casts, aliases, and loads of constant globals."""
    if isinstance(value, Function):
        return value
    if isinstance(value, Alias):
        return resolve_function(value.target) if value.kind == "alias" else None
    if isinstance(value, ConstantExpression) and value.opcode in ("bitcast", "addrspacecast", "ptrtoint", "inttoptr"):
        return resolve_function(value.operands[0])
    if isinstance(value, Load) and isinstance(value.pointer, GlobalVariable):
        variable = value.pointer
        if variable.initializer is not None and (variable.is_constant or variable.is_local):
            return resolve_function(variable.initializer) if isinstance(variable.initializer, Constant) else None
    if isinstance(value, Instruction) and value.opcode in ("bitcast", "addrspacecast", "freeze"):
        return resolve_function(value.operands[0])
    return None
