"""C's functions on complex numbers, made of real ones: values are within a few roundings of libm's, not its bits.

`double _Complex` travels as two doubles, `float _Complex` as <2 x float> (System V ABI for x86-64).
"""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from adfuzz.interp.constants import scalar_kind
from adfuzz.interp.library import SHAPED, scalar_function
from adfuzz.interp.states import is_odd
from adfuzz.ir import types as ty
from adfuzz.ir.layout import element_type
from adfuzz.ir.types import FunctionType

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

Pair = tuple[Any, Any]


class Arithmetic:
    """Arithmetic and functions on machine numbers of one kind, and on pairs of them."""

    def __init__(self, program: Program, kind: str) -> None:
        self._program = program
        self._kind = kind
        numbers = program.numbers
        self.add, self.subtract, self.multiply, self.divide = (
            eval(f"lambda a, b: {numbers.binary(opcode, kind).format('a', 'b')}", program.namespace)
            for opcode in ("fadd", "fsub", "fmul", "fdiv")
        )

    def __call__(self, name: str, *xs: Any) -> Any:
        return scalar_function(self._program, name, self._kind)(*xs)

    def number(self, value: float) -> Any:
        return self._program.numbers.given(value, self._kind, None)

    def is_negative(self, x: Any) -> bool:
        """Decide on the sign of a number; the decision belongs to the path."""
        found = not is_odd(x) and bool(self._program.numbers.value_of(x) < 0)
        self._program.machine.decide(found)
        return found

    def sum(self, a: Pair, b: Pair) -> Pair:
        return self.add(a[0], b[0]), self.add(a[1], b[1])

    def product(self, a: Pair, b: Pair) -> Pair:
        """Return the complex product."""
        real = self.subtract(self.multiply(a[0], b[0]), self.multiply(a[1], b[1]))
        return real, self.add(self.multiply(a[0], b[1]), self.multiply(a[1], b[0]))

    def quotient(self, a: Pair, b: Pair) -> Pair:
        """Return the complex quotient (as compiler-rt computes it, without its scaling)."""
        size = self.add(self.multiply(b[0], b[0]), self.multiply(b[1], b[1]))
        real = self.add(self.multiply(a[0], b[0]), self.multiply(a[1], b[1]))
        imaginary = self.subtract(self.multiply(a[1], b[0]), self.multiply(a[0], b[1]))
        return self.divide(real, size), self.divide(imaginary, size)

    def exp(self, z: Pair) -> Pair:
        size = self("exp", z[0])
        return self.multiply(size, self("cos", z[1])), self.multiply(size, self("sin", z[1]))

    def log(self, z: Pair) -> Pair:
        return self("log", self("hypot", *z)), self("atan2", z[1], z[0])

    def sqrt(self, z: Pair) -> Pair:
        half = self.number(0.5)
        root = self("sqrt", self.multiply(half, self.add(self("fabs", z[0]), self("hypot", *z))))
        other = self.divide(self.multiply(half, z[1]), root)
        if not self.is_negative(z[0]):
            return root, other
        return (-other, -root) if self.is_negative(z[1]) else (other, root)

    def sinh(self, z: Pair) -> Pair:
        x, y = z
        return self.multiply(self("sinh", x), self("cos", y)), self.multiply(self("cosh", x), self("sin", y))

    def cosh(self, z: Pair) -> Pair:
        x, y = z
        return self.multiply(self("cosh", x), self("cos", y)), self.multiply(self("sinh", x), self("sin", y))

    def sin(self, z: Pair) -> Pair:
        a, b = self.sinh((-z[1], z[0]))  # sinh(iz) = i·sin z
        return b, -a

    def cos(self, z: Pair) -> Pair:
        return self.cosh((-z[1], z[0]))


FUNCTIONS: dict[str, Callable[[Arithmetic, list[Pair]], Any]] = {
    "exp": lambda m, z: m.exp(z[0]),
    "log": lambda m, z: m.log(z[0]),
    "pow": lambda m, z: m.exp(m.product(z[1], m.log(z[0]))),
    "sqrt": lambda m, z: m.sqrt(z[0]),
    "sin": lambda m, z: m.sin(z[0]),
    "cos": lambda m, z: m.cos(z[0]),
    "tan": lambda m, z: m.quotient(m.sin(z[0]), m.cos(z[0])),
    "sinh": lambda m, z: m.sinh(z[0]),
    "cosh": lambda m, z: m.cosh(z[0]),
    "tanh": lambda m, z: m.quotient(m.sinh(z[0]), m.cosh(z[0])),
    "proj": lambda m, z: z[0],
    "abs": lambda m, z: m("hypot", *z[0]),
    "arg": lambda m, z: m("atan2", z[0][1], z[0][0]),
    "real": lambda m, z: z[0][0],
    "imag": lambda m, z: z[0][1],
    "conj": lambda m, z: (z[0][0], -z[0][1]),
    "__mul": lambda m, z: m.product(*z),
    "__div": lambda m, z: m.quotient(*z),
}
"""By name without the leading c; on complex numbers."""


def _complex(program: Program, name: str, type: FunctionType) -> Callable[..., Any]:
    base = name[:5] if name.startswith("__") else name.rstrip("fl") if name[-1] in "fl" else name
    row = FUNCTIONS[base if base in ("conj", "__mul", "__div") else base[1:]]
    in_one = not isinstance(type.parameters[0], ty.FloatType)  # both parts in a vector, an array or a structure
    kind = scalar_kind(element_type(type.parameters[0], 0) if in_one else type.parameters[0])
    arithmetic = Arithmetic(program, kind)
    if in_one:
        return lambda *xs: row(arithmetic, list(xs))
    return lambda *xs: row(arithmetic, [(xs[k], xs[k + 1]) for k in range(0, len(xs), 2)])


SHAPED.update(
    {
        (base if base == "conj" else "c" + base) + suffix: _complex
        for base in FUNCTIONS
        if not base.startswith("__")
        for suffix in ("", "f")
    }
)
SHAPED.update(dict.fromkeys(("__muldc3", "__divdc3", "__mulsc3", "__divsc3"), _complex))
