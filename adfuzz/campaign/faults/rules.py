"""Wrong rows of the derivative table: signs, factors, operands, dropped terms."""

from __future__ import annotations

from adfuzz.campaign.faults import faults_in

fault = faults_in("rules")

ARITHMETIC = "adfuzz.ad.rules.arithmetic:"
EXPONENTIAL = "adfuzz.ad.rules.exponential:"
POWERS = "adfuzz.ad.rules.powers:"
MINMAX = "adfuzz.ad.rules.minmax:"
CIRCULAR = "adfuzz.ad.rules.trigonometric:"

fault("fmul-operand", "a*b: the derivative by a is multiplied by a instead of b", ARITHMETIC + "fmul", "t * b", "t * a")
fault("fsub-sign", "a-b: the derivative by b has the wrong sign", ARITHMETIC + "fsub", "t: -t", "t: t")
fault(
    "fdiv-divisor", "a/b: the derivative by b lacks a division by b", ARITHMETIC + "fdiv", "-(t * (y / b))", "-(t * y)"
)
fault("fdiv-dropped", "a/b: no derivative by b", ARITHMETIC + "fdiv", "yield lambda t: -(t * (y / b))", "yield None")
fault(
    "fma-addend", "fma(a, b, c): no derivative by c", ARITHMETIC + "fma",
    "t * a\n    yield lambda t: t", "t * a\n    yield None",
)  # fmt: skip
fault("fneg-sign", "-a: the sign is lost", ARITHMETIC + "fneg", "t: -t", "t: t")
fault("frem-divisor", "a%b: the derivative by b has the wrong sign", ARITHMETIC + "frem", "-(t * q", "(t * q")
fault("sqrt-factor", "sqrt: factor 1/2 missing", POWERS + "sqrt", "(2 * zero.where(1.0, y))", "zero.where(1.0, y)")
fault("cbrt-factor", "cbrt: factor 1/3 missing", POWERS + "cbrt", "t / (3 * (y * y))", "t / (y * y)")
fault("pow-exponent", "pow(a, b): exponent not lowered by one", POWERS + "pow", "exponent - 1", "exponent")  # fmt: skip
fault("pow-by-exponent", "pow(a, b): no derivative by b", POWERS + "pow", "yield by_exponent", "yield None")
fault("powi-exponent", "powi(x, n): exponent not lowered by one", POWERS + "powi", "n - 1", "n - 0")  # fmt: skip
fault("hypot-part", "hypot(a, b): the derivative by b uses a", POWERS + "hypot", "along(t, b)", "along(t, a)")
fault("fabs-sign", "fabs: derivative 1 everywhere", POWERS + "fabs", "where(t, -t)", "where(t, t)")
fault(
    "copysign-sign", "copysign(a, b): the sign of b is forgotten", POWERS + "copysign",
    'call("llvm.copysign", one, b)', "one")  # fmt: skip
fault("exp-argument", "exp: the argument instead of the result", EXPONENTIAL + "exp", "t * y", "t * x")
fault("exp2-factor", "exp2: factor ln 2 missing", EXPONENTIAL + "exp2", "(y * LN2)", "y")
fault("expm1-result", "expm1: the result instead of exp", EXPONENTIAL + "expm1", 'call("llvm.exp", x)', "y")
fault("log-result", "log: divided by the result", EXPONENTIAL + "log", "t / x", "t / y")
fault("log10-factor", "log10: factor of log2", EXPONENTIAL + "log10", "LOG10_E", "LOG2_E")
fault("log1p-shift", "log1p: x instead of 1 + x", EXPONENTIAL + "log1p", "(1 + x)", "x")
fault("ldexp-exponent", "ldexp: the scaling is forgotten", EXPONENTIAL + "ldexp", 'call("llvm.ldexp", t, n)', "t")
fault("sin-sign", "sin: wrong sign", CIRCULAR + "sin", "t * call", "-t * call")
fault("cos-sign", "cos: wrong sign", CIRCULAR + "cos", "-(t * call", "(t * call")
fault("tan-square", "tan: 1 + y instead of 1 + y*y", CIRCULAR + "tan", "y * y", "y")
fault("atan-square", "atan: 1 + x instead of 1 + x*x", CIRCULAR + "atan", "x * x", "x")  # fmt: skip
fault("atan2-sign", "atan2: both derivatives positive", CIRCULAR + "atan2", "-(t * _over", "(t * _over")  # fmt: skip
fault("tanh-square", "tanh: one factor 1 + e missing", "adfuzz.ad.rules.hyperbolic:_sech_squared",
      "((1 + e) * (1 + e))", "(1 + e)")  # fmt: skip
fault("erf-factor", "erf: factor 2/sqrt(pi) missing", "adfuzz.ad.rules.special:_bell", "TWO_OVER_ROOT_PI * ", "")
fault("maxnum-operand", "fmax: the derivative goes to the smaller operand", MINMAX + "maxnum", "_larger(", "_smaller(")
fault("minnum-both", "fmin: the derivative goes to both operands", MINMAX + "_pick", "where(0.0, t)", "where(t, t)")
