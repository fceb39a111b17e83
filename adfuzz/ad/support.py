"""Functions that derivative code needs and no library has, as LLVM text that is linked into a module on first use.

`support_function(module, "adfuzz.digamma")` returns the internal function of that name. All work in double. They are
ordinary IR, so higher derivatives come from differentiating their bodies.
"""

from __future__ import annotations

import struct

from adfuzz.errors import InternalError
from adfuzz.ir.clone import ValueMap, clone_blocks
from adfuzz.ir.module import Function, Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.values import Value

# digamma: reflection below 0; one step up from (0, 1); on [1, 2] a rational approximation times (x - root), the root in
# three parts, so that the relative error stays ~1e-16 even there; steps down to [1, 2] from below 10; above, the
# asymptotic series with eight Bernoulli terms. Relative error <= 1e-14 except next to the negative roots.
# Poles: NaN, and digamma(+-0) = -+inf.
_DIGAMMA = """
declare double @llvm.floor.f64(double)
declare double @llvm.log.f64(double)
declare double @llvm.cos.f64(double)
declare double @llvm.sin.f64(double)

define internal double @adfuzz.digamma(double %x) {
entry:
  %negative = fcmp olt double %x, 0.0
  br i1 %negative, label %reflect, label %start

reflect:
  %below = call double @llvm.floor.f64(double %x)
  %fraction = fsub double %x, %below
  %upper = fcmp ogt double %fraction, 0.5
  %less = fsub double %fraction, 1.0
  %near = select i1 %upper, double %less, double %fraction
  %angle = fmul double %near, 0x400921FB54442D18
  %cos = call double @llvm.cos.f64(double %angle)
  %sin = call double @llvm.sin.f64(double %angle)
  %cot = fdiv double %cos, %sin
  %pole = fcmp oeq double %near, 0.0
  %term = fmul double %cot, 0xC00921FB54442D18
  %offset = select i1 %pole, double 0x7FF8000000000000, double %term
  %mirror = fsub double 1.0, %x
  br label %start

start:
  %a = phi double [ %x, %entry ], [ %mirror, %reflect ]
  %sum.0 = phi double [ 0.0, %entry ], [ %offset, %reflect ]
  %small = fcmp olt double %a, 1.0
  br i1 %small, label %up, label %size

up:
  %a.up = fadd double %a, 1.0
  %inverse = fdiv double 1.0, %a
  %sum.up = fsub double %sum.0, %inverse
  br label %middle

size:
  %large = fcmp oge double %a, 10.0
  br i1 %large, label %asymptotic, label %down

down:
  %a.0 = phi double [ %a, %size ], [ %a.less, %step ]
  %sum.1 = phi double [ %sum.0, %size ], [ %sum.more, %step ]
  %above = fcmp ogt double %a.0, 2.0
  br i1 %above, label %step, label %middle

step:
  %a.less = fsub double %a.0, 1.0
  %part = fdiv double 1.0, %a.less
  %sum.more = fadd double %sum.1, %part
  br label %down

middle:
  %m = phi double [ %a.up, %up ], [ %a.0, %down ]
  %sum.2 = phi double [ %sum.up, %up ], [ %sum.1, %down ]
  %g.1 = fsub double %m, ROOT_1
  %g.2 = fsub double %g.1, ROOT_2
  %g = fsub double %g.2, ROOT_3
  %z = fsub double %m, 1.0
NUMERATOR
DENOMINATOR
  %ratio = fdiv double %p, %q
  %slope = fadd double %ratio, SLOPE
  %value = fmul double %g, %slope
  %near.sum = fadd double %sum.2, %value
  ret double %near.sum

asymptotic:
  %log = call double @llvm.log.f64(double %a)
  %i = fdiv double 1.0, %a
  %w = fmul double %i, %i
BERNOULLI
  %tail.0 = fmul double %b, %w
  %half = fmul double %i, 0.5
  %tail = fadd double %half, %tail.0
  %far = fsub double %log, %tail
  %far.sum = fadd double %sum.0, %far
  ret double %far.sum
}
"""

_ROOT = (1569415565 / 1073741824, 381566830 / 1073741824 / 1073741824, 0.9016312093258695918615325266959189453125e-19)
_NUMERATOR = (0.25479851061131551, -0.32555031186804491, -0.65031853770896507, -0.28919126444774784,
              -0.045251321448739056, -0.0020713321167745952)  # fmt: skip
_DENOMINATOR = (1.0, 2.0767117023730469, 1.4606242909763515, 0.43593529692665969, 0.054151797245674225,
                0.0021284987017821144, -0.55789841321675513e-6)  # fmt: skip
_SLOPE = 0.99558162689208984375
_BERNOULLI = (1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12, -3617 / 8160)


def _horner(name: str, variable: str, coefficients: tuple[float, ...]) -> str:
    """Text that evaluates a polynomial (constant term first) into %name."""
    lines: list[str] = []
    value = _text(coefficients[-1])
    for step in range(len(coefficients) - 2, -1, -1):
        result = f"%{name}.{step}" if step else f"%{name}"
        lines.append(f"  %{name}.{step}.product = fmul double {value}, %{variable}")
        lines.append(f"  {result} = fadd double %{name}.{step}.product, {_text(coefficients[step])}")
        value = result
    return "\n".join(lines)


def _text(value: float) -> str:
    return f"0x{struct.unpack('>Q', struct.pack('>d', value))[0]:016X}"


def _digamma_text() -> str:
    text = _DIGAMMA
    for number, root in enumerate(_ROOT, 1):
        text = text.replace(f"ROOT_{number}", _text(root))
    text = text.replace("NUMERATOR", _horner("p", "z", _NUMERATOR)).replace("SLOPE", _text(_SLOPE))
    text = text.replace("DENOMINATOR", _horner("q", "z", _DENOMINATOR))
    return text.replace("BERNOULLI", _horner("b", "w", _BERNOULLI))


_TEXTS = {"adfuzz.digamma": _digamma_text}
SUPPORT_FUNCTIONS = tuple(_TEXTS)


def support_function(module: Module, name: str) -> Function:
    """The internal function `name` (`adfuzz.…`) of `module`, linked in if it is not there yet."""
    found = module.globals.get(name)
    if isinstance(found, Function):
        return found
    if name not in _TEXTS:
        raise InternalError(f"no support function {name}")
    source = parse_module(_TEXTS[name](), f"<{name}>").function(name)
    made = Function(name, source.function_type)
    made.linkage = "internal"
    made.attributes = ("nounwind", "willreturn", "memory(none)")
    module.add(made)
    values = ValueMap()
    for old, new in zip(source.arguments, made.arguments, strict=True):
        new.name = old.name
        values[old] = new
    for callee in _callees(source):
        values[callee] = module.declare(callee.name, callee.function_type)
    clone_blocks(source, made, values)
    return made


def _callees(function: Function) -> list[Function]:
    found: dict[Value, None] = {}
    for instruction in function.instructions:
        found.update((operand, None) for operand in instruction.operands if isinstance(operand, Function))
    return [callee for callee in found if isinstance(callee, Function)]
