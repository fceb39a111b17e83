"""Numbers with running error bounds: `Real` (no tangent) and, per width, a `Dual` class (value, tangents, bounds, A).

A Real is (v, e): the float64 value and a bound e on its distance from the exact value. A Dual adds for every lane k the
tangent t, the bound b on the tangent's error, and A = a, the sum over all paths |path product|·|seed| (DESIGN §6):
    b_y = |f′|·b_x + |f″|·e_x·(|t_x| + b_x) + u·c·|t_y|,    a_y = |f′|·a_x.
A Dual is *active*; a Real has no tangent at all (not a zero one), so that inactive operands never make 0·inf.
Classes are generated per width, so that lanes are plain local arithmetic. Operators accept undef and poison and return
them. Arithmetic is float64; wider types (f80, f128) are bounded as float64. Narrower ones round (`rounded`), tangents
by u·A: what comes from either operand is rounded before it may cancel, as in x / x.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Any

from adfuzz.interp.states import odd_operand

U = 2.0**-53
TINY = 5e-324


class Real:
    """A float64 value and the bound of its error; also the base of every Dual class."""

    __slots__ = ("e", "v")
    lanes = 0

    def __init__(self, v: float, e: float = 0.0) -> None:
        self.v = v
        self.e = e

    def __add__(self, y: Any) -> Any:
        try:
            v = self.v + y.v
            return Real(v, self.e + y.e + U * abs(v))
        except AttributeError:
            return odd_operand(y)

    def __sub__(self, y: Any) -> Any:
        try:
            v = self.v - y.v
            return Real(v, self.e + y.e + U * abs(v))
        except AttributeError:
            return odd_operand(y)

    def __mul__(self, y: Any) -> Any:
        try:
            v = self.v * y.v
            e = U * abs(v) + TINY
            if self.e or y.e:
                e += abs(self.v) * y.e + abs(y.v) * self.e + self.e * y.e
            return Real(v, e)
        except AttributeError:
            return odd_operand(y)

    def __truediv__(self, y: Any) -> Any:
        try:
            v = quotient(self.v, y.v)
            return Real(v, _quotient_error(self, y, v))
        except AttributeError:
            return odd_operand(y)

    def __neg__(self) -> Any:
        return Real(-self.v, self.e)

    # A Real on the right of something that is neither Real nor Dual: that something is undef or poison.
    def __radd__(self, x: Any) -> Any:
        return odd_operand(x)

    __rsub__ = __rmul__ = __rtruediv__ = __radd__

    def scaled(self, v: float, e: float, d: float, de: float = 0.0, c: float = 4.0) -> Any:
        """Return the number of value v, error e and derivative d (error de) with respect to this one."""
        return Real(v, e)

    def combined(self, other: Any, v: float, e: float) -> Any:
        """Return the number of value v and error e whose tangent is the sum of both tangents."""
        return Real(v, e)

    def rounded(self, v: float, u: float) -> Any:
        """Return this number rounded to `v` with unit roundoff `u` (of a narrower type)."""
        return Real(v, self.e + 2 * u * abs(v))

    def stripped(self) -> Real:
        """Return the number without its tangents."""
        return Real(self.v, self.e)

    @property
    def tangents(self) -> tuple[float, ...]:
        return ()

    @property
    def tangent_bounds(self) -> tuple[float, ...]:
        return ()

    @property
    def path_sums(self) -> tuple[float, ...]:
        return ()

    @property
    def has_tangent(self) -> bool:
        """Whether any lane has a non-zero tangent (or could: A is not zero)."""
        return False

    def __repr__(self) -> str:
        return f"<{self.v!r} ± {self.e:.1e}; tangents {self.tangents}>"


def quotient(x: float, y: float) -> float:
    """Return x / y as IEEE 754 has it."""
    try:
        return x / y
    except ZeroDivisionError:
        if x != x or x == 0.0:
            return math.nan
        return math.copysign(math.inf, x) * math.copysign(1.0, y)


def _quotient_error(x: Real, y: Real, v: float) -> float:
    e = U * abs(v) + TINY
    if x.e or y.e:
        room = abs(y.v) - y.e
        e = e + (x.e + abs(v) * y.e) / room if room > 0.0 else math.inf
    return e


_TEMPLATE = '''
class Dual(Real):
    """An active number of {width} lanes."""

    __slots__ = ({slots})
    lanes = {width}

    def __init__(x, v, e, {fields}):
        x.v = v
        x.e = e
        {each:x.t# = t#; x.b# = b#; x.a# = a#}

    def __add__(x, y):
        try:
            v = x.v + y.v
            e = x.e + y.e + U * abs(v)
            if y.__class__ is Dual:
                {each:t# = x.t# + y.t#}
                return Dual(v, e, {list:t#, x.b# + y.b# + U * abs(t#), x.a# + y.a#})
            return Dual(v, e, {list:x.t#, x.b#, x.a#})
        except AttributeError:
            return odd_operand(y)

    def __radd__(x, y):
        return x.__add__(y)

    def __sub__(x, y):
        try:
            v = x.v - y.v
            e = x.e + y.e + U * abs(v)
            if y.__class__ is Dual:
                {each:t# = x.t# - y.t#}
                return Dual(v, e, {list:t#, x.b# + y.b# + U * abs(t#), x.a# + y.a#})
            return Dual(v, e, {list:x.t#, x.b#, x.a#})
        except AttributeError:
            return odd_operand(y)

    def __rsub__(x, y):
        try:
            v = y.v - x.v
            return Dual(v, x.e + y.e + U * abs(v), {list:-x.t#, x.b#, x.a#})
        except AttributeError:
            return odd_operand(y)

    def __mul__(x, y):
        try:
            xv = x.v
            yv = y.v
            xe = x.e
            ye = y.e
            v = xv * yv
            X = abs(xv)
            Y = abs(yv)
            e = U * X * Y + TINY
            if xe or ye:
                e += X * ye + Y * xe + xe * ye
            if y.__class__ is Dual:
                {each:p# = xv * y.t#; q# = yv * x.t#}
                if xe or ye:
                    return Dual(v, e, {list:p# + q#,
                        (X + xe) * y.b# + (Y + ye) * x.b# + (xe + W * X) * abs(y.t#) + (ye + W * Y) * abs(x.t#)
                        + TINY, X * y.a# + Y * x.a#})
                return Dual(v, e, {list:p# + q#, X * y.b# + Y * x.b# + W * (abs(p#) + abs(q#)) + TINY,
                        X * y.a# + Y * x.a#})
            {each:q# = yv * x.t#}
            return Dual(v, e, {list:q#, (Y + ye) * x.b# + (ye + W * Y) * abs(x.t#) + TINY, Y * x.a#})
        except AttributeError:
            return odd_operand(y)

    def __rmul__(x, y):
        return x.__mul__(y)

    def __truediv__(x, y):
        try:
            yv = y.v
            v = quotient(x.v, yv)
            e = quotient_error(x, y, v)
            r = quotient(1.0, yv)
            R = abs(r)
            re = R * quotient(y.e, abs(yv)) * 2.0 if y.e else 0.0
            if y.__class__ is not Dual:
                {each:t# = quotient(x.t#, yv)}
                return Dual(v, e, {list:t#, (R + re) * x.b# + re * abs(x.t#) + W * abs(t#) + TINY, R * x.a#})
            d = -v * r
            V = abs(d)
            de = abs(v) * re + R * e
            {each:p# = quotient(x.t#, yv); q# = d * y.t#}
            return Dual(v, e, {list:p# + q#, (R + re) * x.b# + re * abs(x.t#) + (V + de) * y.b# + de * abs(y.t#)
                + W * (abs(p#) + abs(q#)) + TINY, R * x.a# + V * y.a#})
        except AttributeError:
            return odd_operand(y)

    def __rtruediv__(x, y):
        try:
            xv = x.v
            v = quotient(y.v, xv)
            e = quotient_error(y, x, v)
            d = -quotient(v, xv)
            V = abs(d)
            de = quotient(e + 2.0 * abs(v) * quotient(x.e, abs(xv)), abs(xv)) if x.e or y.e else 0.0
            {each:q# = d * x.t#}
            return Dual(v, e, {list:q#, (V + de) * x.b# + de * abs(x.t#) + W * abs(q#) + TINY, V * x.a#})
        except AttributeError:
            return odd_operand(y)

    def __neg__(x):
        return Dual(-x.v, x.e, {list:-x.t#, x.b#, x.a#})

    def scaled(x, v, e, d, de=0.0, c=4.0):
        D = abs(d)
        c *= U
        {each:t# = d * x.t#}
        if de:
            D1 = D + de
            return Dual(v, e, {list:t#, D1 * x.b# + de * abs(x.t#) + c * abs(t#) + TINY, D * x.a#})
        return Dual(v, e, {list:t#, D * x.b# + c * abs(t#) + TINY, D * x.a#})

    def combined(x, y, v, e):
        if y.__class__ is Dual:
            {each:t# = x.t# + y.t#}
            return Dual(v, e, {list:t#, x.b# + y.b# + W * (abs(x.t#) + abs(y.t#)), x.a# + y.a#})
        return Dual(v, e, {list:x.t#, x.b#, x.a#})

    def rounded(x, v, u):
        u *= 4.0
        return Dual(v, x.e + u * abs(v), {list:x.t#, x.b# + u * x.a#, x.a#})

    @property
    def tangents(x):
        return ({list:x.t#},)

    @property
    def tangent_bounds(x):
        return ({list:x.b#},)

    @property
    def path_sums(x):
        return ({list:x.a#},)

    @property
    def has_tangent(x):
        return bool({any:x.a# or x.t#})
'''


@cache
def dual_class(width: int) -> Any:
    """Return the Dual class of `width` lanes; its constructor takes v, e and t, b, a of every lane."""
    names = {"Real": Real, "U": U, "W": 2 * U, "TINY": TINY, "quotient": quotient, "odd_operand": odd_operand,
             "quotient_error": _quotient_error, "abs": abs, "new": object.__new__}  # fmt: skip
    exec(compile(_expanded(width), f"<dual numbers of width {width}>", "exec"), names)
    return names["Dual"]


_RETURN = re.compile(r"return Dual\(([^,{]*), ([^,{]*), \{list:([^}]*)\}\)")


def _without_constructor(found: re.Match[str]) -> str:
    """Write `return Dual(v, e, t, b, a)` as assignments to a new object: twice as fast as calling the class."""
    t, b, a = (part.strip() for part in found[3].split(","))
    return f"r = new(Dual); r.v = {found[1]}; r.e = {found[2]}; {{each:r.t# = {t}; r.b# = ({b}); r.a# = {a}}}; return r"


def _expanded(width: int) -> str:
    """Fill the template: `each:` repeats statements per lane, `list:` repeats comma-separated expressions."""
    text = _RETURN.sub(_without_constructor, _TEMPLATE)
    text = text.replace("{width}", str(width))
    text = text.replace("{slots}", ", ".join(f'"t{k}", "b{k}", "a{k}"' for k in range(width)) + ",")
    text = text.replace("{fields}", ", ".join(f"t{k}, b{k}, a{k}" for k in range(width)))
    joins = {"{each:": "; ", "{list:": ", ", "{any:": " or "}
    for opening, joint in joins.items():
        while (start := text.find(opening)) >= 0:
            end = text.index("}", start)
            inner = text[start + len(opening) : end]
            text = text[:start] + joint.join(inner.replace("#", str(k)) for k in range(width)) + text[end + 1 :]
    return text
