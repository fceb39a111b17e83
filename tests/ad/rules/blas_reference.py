"""What BLAS and LAPACK compute, written from their definitions on logical matrices, for dual numbers.

Nothing of adfuzz is used. A routine reads its arguments from a `Call`: integers and letters by name, arrays as lists of
`Dual`, which it changes; `by_rows` says how C's matrices lie.
"""

from __future__ import annotations

import cmath
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass
class Dual:
    """A real or complex number and its tangent."""

    value: complex
    tangent: complex = 0

    def __add__(self, other: Dual) -> Dual:
        return Dual(self.value + other.value, self.tangent + other.tangent)

    def __sub__(self, other: Dual) -> Dual:
        return Dual(self.value - other.value, self.tangent - other.tangent)

    def __mul__(self, other: Dual) -> Dual:
        return Dual(self.value * other.value, self.value * other.tangent + self.tangent * other.value)

    def __truediv__(self, other: Dual) -> Dual:
        quotient = self.value / other.value
        return Dual(quotient, (self.tangent - quotient * other.tangent) / other.value)

    def conjugate(self) -> Dual:
        return Dual(complex(self.value).conjugate(), complex(self.tangent).conjugate())

    def sqrt(self) -> Dual:
        root = cmath.sqrt(self.value)
        return Dual(root, self.tangent / (2 * root))

    def real(self) -> Dual:
        return Dual(complex(self.value).real, complex(self.tangent).real)

    def size(self) -> Dual:
        """|real part| + |imaginary part|."""
        value, tangent = complex(self.value), complex(self.tangent)
        signs = (1 if value.real >= 0 else -1, 1 if value.imag >= 0 else -1)
        return Dual(abs(value.real) + abs(value.imag), signs[0] * tangent.real + signs[1] * tangent.imag)


ZERO, ONE = Dual(0), Dual(1)
Matrix = list[list[Dual]]


@dataclass
class Call:
    """The arguments of one call. `result` is what comes out as a number."""

    integers: dict[str, int]
    options: dict[str, str]
    arrays: dict[str, list[Dual]]
    by_rows: bool = False
    result: Dual | int = field(default_factory=lambda: ZERO)
    pivots: list[int] = field(default_factory=list[int])

    def __getitem__(self, name: str) -> int:
        return self.integers[name]

    def number(self, name: str) -> Dual:
        return self.arrays[name][0]

    def places(self, name: str, count: int) -> list[int]:
        """Where the elements of a vector are: backwards from the end for a negative step."""
        step = self.integers["inc" + name]
        return [i * step if step > 0 else (i - count + 1) * step for i in range(count)]

    def vector(self, name: str, count: int) -> list[Dual]:
        return [self.arrays[name][place] for place in self.places(name, count)]

    def set_vector(self, name: str, elements: list[Dual]) -> None:
        for place, element in zip(self.places(name, len(elements)), elements, strict=True):
            self.arrays[name][place] = element

    def place(self, name: str, i: int, j: int) -> int:
        leading = self.integers["ld" + name.lower()]
        return i * leading + j if self.by_rows else i + j * leading

    def matrix(self, name: str, rows: int, columns: int) -> Matrix:
        return [[self.arrays[name][self.place(name, i, j)] for j in range(columns)] for i in range(rows)]

    def set_matrix(self, name: str, matrix: Matrix, part: str = "") -> None:
        for i, row in enumerate(matrix):
            for j, element in enumerate(row):
                if part == "" or (i <= j if part == "U" else i >= j):
                    self.arrays[name][self.place(name, i, j)] = element

    @property
    def is_upper(self) -> bool:
        return self.options["u"] == "U"

    def band_place(self, i: int, j: int, width: int) -> int:
        """Where a triangle's band has row i, column j."""
        before = width if self.is_upper != self.by_rows else 0
        return i * self["lda"] + before + j - i if self.by_rows else before + i - j + j * self["lda"]

    def packed_place(self, i: int, j: int, n: int) -> int:
        if self.by_rows:
            i, j = j, i
        if self.is_upper != self.by_rows:
            return i + j * (j + 1) // 2
        return i + j * (2 * n - j - 1) // 2

    def triangle(self, n: int, kind: str = "full") -> Matrix:
        """The stored triangle of A, with zeros elsewhere."""
        width = self["k"] if kind == "band" else n
        found = [[ZERO] * n for _ in range(n)]
        for i, j in self.stored(n, width):
            place = {
                "full": lambda i, j: self.place("A", i, j),
                "band": lambda i, j: self.band_place(i, j, width),
                "packed": lambda i, j: self.packed_place(i, j, n),
            }[kind](i, j)
            found[i][j] = self.arrays["A"][place]
        return found

    def stored(self, n: int, width: int) -> Iterator[tuple[int, int]]:
        for i in range(n):
            for j in range(n):
                if abs(i - j) <= width and (i <= j if self.is_upper else i >= j):
                    yield i, j

    def symmetric(self, n: int, kind: str = "full") -> Matrix:
        half = self.triangle(n, kind)
        width = self["k"] if kind == "band" else n
        for i, j in self.stored(n, width):
            half[j][i] = half[i][j]
        return half

    def triangular(self, n: int, kind: str = "full") -> Matrix:
        found = self.triangle(n, kind)
        if self.options["d"] == "U":
            for i in range(n):
                found[i][i] = ONE
        return operated(found, self.options["t"])


def transposed(matrix: Matrix) -> Matrix:
    return [list(column) for column in zip(*matrix, strict=True)]


def operated(matrix: Matrix, option: str) -> Matrix:
    if option == "N":
        return matrix
    turned = transposed(matrix)
    return [[e.conjugate() for e in row] for row in turned] if option == "C" else turned


def total(terms: list[Dual]) -> Dual:
    found = ZERO
    for term in terms:
        found = found + term
    return found


def product(left: Matrix, right: Matrix) -> Matrix:
    columns = transposed(right)
    return [[total([a * b for a, b in zip(row, column, strict=True)]) for column in columns] for row in left]


def times(matrix: Matrix, vector: list[Dual]) -> list[Dual]:
    return [total([a * b for a, b in zip(row, vector, strict=True)]) for row in matrix]


def scaled(factor: Dual, matrix: Matrix) -> Matrix:
    return [[factor * element for element in row] for row in matrix]


def added(left: Matrix, right: Matrix) -> Matrix:
    return [[a + b for a, b in zip(x, y, strict=True)] for x, y in zip(left, right, strict=True)]


def solved(matrix: Matrix, right: Matrix) -> Matrix:
    """X with matrix · X = right, by elimination with pivots."""
    n = len(matrix)
    work = [list(row) + list(more) for row, more in zip(matrix, right, strict=True)]
    for j in range(n):
        best = max(range(j, n), key=lambda i: abs(work[i][j].value))
        work[j], work[best] = work[best], work[j]
        for i in range(n):
            if i != j:
                factor = work[i][j] / work[j][j]
                work[i] = [a - factor * b for a, b in zip(work[i], work[j], strict=True)]
    return [[element / work[i][i] for element in work[i][n:]] for i in range(n)]


ROUTINES: dict[str, Callable[[Call], None]] = {}


def routine(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a reference for some routines; it is told the name when there are several."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        for name in names:
            ROUTINES[name] = (lambda c, name=name: function(c, name)) if len(names) > 1 else function
        return function

    return register


@routine("dot", "dotu", "dotc")
def dot(c: Call, name: str) -> None:
    left = [x.conjugate() if name == "dotc" else x for x in c.vector("x", c["n"])]
    c.result = total([x * y for x, y in zip(left, c.vector("y", c["n"]), strict=True)])


@routine("axpy")
def axpy(c: Call) -> None:
    x, y = c.vector("x", c["n"]), c.vector("y", c["n"])
    c.set_vector("y", [c.number("alpha") * a + b for a, b in zip(x, y, strict=True)])


@routine("axpby")
def axpby(c: Call) -> None:
    x, y = c.vector("x", c["n"]), c.vector("y", c["n"])
    c.set_vector("y", [c.number("alpha") * a + c.number("beta") * b for a, b in zip(x, y, strict=True)])


@routine("scal", "rscal")
def scal(c: Call, name: str) -> None:
    if c["incx"] > 0:
        factor = c.number("alpha" if name == "scal" else "from")
        c.set_vector("x", [factor * x for x in c.vector("x", c["n"])])


@routine("copy")
def copy(c: Call) -> None:
    c.set_vector("y", c.vector("x", c["n"]))


@routine("swap")
def swap(c: Call) -> None:
    x, y = c.vector("x", c["n"]), c.vector("y", c["n"])
    c.set_vector("x", y)
    c.set_vector("y", x)


@routine("nrm2")
def nrm2(c: Call) -> None:
    c.result = total([(x * x.conjugate()).real() for x in c.vector("x", c["n"])]).sqrt()


@routine("asum")
def asum(c: Call) -> None:
    c.result = total([x.size() for x in c.vector("x", c["n"])]) if c["incx"] > 0 else ZERO


@routine("iamax")
def iamax(c: Call) -> None:
    sizes = [abs(x.size().value) for x in c.vector("x", c["n"])]
    c.result = 1 + sizes.index(max(sizes)) if c["incx"] > 0 and sizes else 0


@routine("rot")
def rot(c: Call) -> None:
    x, y, cosine, sine = c.vector("x", c["n"]), c.vector("y", c["n"]), c.number("c"), c.number("s_")
    c.set_vector("x", [cosine * a + sine * b for a, b in zip(x, y, strict=True)])
    c.set_vector("y", [cosine * b - sine * a for a, b in zip(x, y, strict=True)])


@routine("rotm")
def rotm(c: Call) -> None:
    flag, h11, h21, h12, h22 = c.arrays["P"][:5]
    if flag.value == -2:
        return
    if flag.value == 0:
        h11 = h22 = ONE
    elif flag.value == 1:
        h12, h21 = ONE, ZERO - ONE
    x, y = c.vector("x", c["n"]), c.vector("y", c["n"])
    c.set_vector("x", [h11 * a + h12 * b for a, b in zip(x, y, strict=True)])
    c.set_vector("y", [h21 * a + h22 * b for a, b in zip(x, y, strict=True)])


def _update_vector(c: Call, matrix: Matrix) -> None:
    """y becomes alpha · matrix · x + beta · y."""
    x, y = c.vector("x", len(matrix[0]) if matrix else 0), c.vector("y", len(matrix))
    c.set_vector("y", [c.number("alpha") * a + c.number("beta") * b for a, b in zip(times(matrix, x), y, strict=True)])


@routine("gemv")
def gemv(c: Call) -> None:
    _update_vector(c, operated(c.matrix("A", c["m"], c["n"]), c.options["t"]))


@routine("gbmv")
def gbmv(c: Call) -> None:
    m, n, below, above = c["m"], c["n"], c["kl"], c["ku"]
    matrix = [[ZERO] * n for _ in range(m)]
    for i in range(m):
        for j in range(max(0, i - below), min(n, i + above + 1)):
            place = i * c["lda"] + below + j - i if c.by_rows else above + i - j + j * c["lda"]
            matrix[i][j] = c.arrays["A"][place]
    _update_vector(c, operated(matrix, c.options["t"]))


@routine("symv", "sbmv", "spmv")
def symv(c: Call, name: str) -> None:
    _update_vector(c, c.symmetric(c["n"], {"symv": "full", "sbmv": "band", "spmv": "packed"}[name]))


@routine("ger", "geru", "gerc")
def ger(c: Call, name: str) -> None:
    x, y = c.vector("x", c["m"]), c.vector("y", c["n"])
    y = [b.conjugate() for b in y] if name == "gerc" else y
    update = [[c.number("alpha") * a * b for b in y] for a in x]
    c.set_matrix("A", added(c.matrix("A", c["m"], c["n"]), update))


@routine("syr", "syr2", "spr", "spr2")
def syr(c: Call, name: str) -> None:
    x = c.vector("x", c["n"])
    y = c.vector("y", c["n"]) if name.endswith("2") else x
    for i, j in c.stored(c["n"], c["n"]):
        place = c.place("A", i, j) if name.startswith("sy") else c.packed_place(i, j, c["n"])
        update = x[i] * y[j] + y[i] * x[j] if name.endswith("2") else x[i] * x[j]
        c.arrays["A"][place] = c.arrays["A"][place] + c.number("alpha") * update


@routine("trmv", "tbmv", "tpmv", "trsv", "tbsv", "tpsv")
def trmv(c: Call, name: str) -> None:
    matrix = c.triangular(c["n"], {"r": "full", "b": "band", "p": "packed"}[name[1]])
    x = c.vector("x", c["n"])
    if name.endswith("mv"):
        c.set_vector("x", times(matrix, x))
    elif x:
        c.set_vector("x", [row[0] for row in solved(matrix, [[element] for element in x])])


@routine("gemm")
def gemm(c: Call) -> None:
    m, n, k = c["m"], c["n"], c["k"]
    left = c.matrix("A", *((m, k) if c.options["ta"] == "N" else (k, m)))
    right = c.matrix("B", *((k, n) if c.options["tb"] == "N" else (n, k)))
    made = scaled(c.number("alpha"), product(operated(left, c.options["ta"]), operated(right, c.options["tb"])))
    c.set_matrix("C", added(made, scaled(c.number("beta"), c.matrix("C", m, n))))


@routine("symm")
def symm(c: Call) -> None:
    m, n = c["m"], c["n"]
    matrix, other = c.symmetric(m if c.options["s"] == "L" else n), c.matrix("B", m, n)
    made = product(matrix, other) if c.options["s"] == "L" else product(other, matrix)
    c.set_matrix("C", added(scaled(c.number("alpha"), made), scaled(c.number("beta"), c.matrix("C", m, n))))


@routine("syrk", "syr2k")
def syrk(c: Call, name: str) -> None:
    n, k = c["n"], c["k"]
    shape = (n, k) if c.options["t"] == "N" else (k, n)
    turn = "N" if c.options["t"] == "N" else "T"
    left = operated(c.matrix("A", *shape), turn)
    right = operated(c.matrix("B", *shape), turn) if name == "syr2k" else left
    made = product(left, transposed(right))
    if name == "syr2k":
        made = added(made, product(right, transposed(left)))
    old = scaled(c.number("beta"), c.matrix("C", n, n))
    c.set_matrix("C", added(scaled(c.number("alpha"), made), old), c.options["u"])


@routine("trmm", "trsm")
def trmm(c: Call, name: str) -> None:
    m, n = c["m"], c["n"]
    is_left = c.options["s"] == "L"
    matrix, other = c.triangular(m if is_left else n), scaled(c.number("alpha"), c.matrix("B", m, n))
    if name == "trmm":
        made = product(matrix, other) if is_left else product(other, matrix)
    else:
        made = solved(matrix, other) if is_left else transposed(solved(transposed(matrix), transposed(other)))
    c.set_matrix("B", made)


@routine("lacpy")
def lacpy(c: Call) -> None:
    part = c.options["part"]
    c.set_matrix("B", c.matrix("A", c["m"], c["n"]), part if part in "UL" else "")


@routine("lascl")
def lascl(c: Call) -> None:
    part, factor = c.options["part"], c.number("to") / c.number("from")
    for i in range(c["m"]):
        for j in range(c["n"]):
            if {"U": i <= j, "L": i >= j, "H": i <= j + 1}.get(part, True):
                c.arrays["A"][c.place("A", i, j)] = factor * c.arrays["A"][c.place("A", i, j)]
    c.result = 0


@routine("trtrs")
def trtrs(c: Call) -> None:
    c.set_matrix("B", solved(c.triangular(c["n"]), c.matrix("B", c["n"], c["nrhs"])))
    c.result = 0


def _factor(c: Call) -> Matrix:
    """The lower Cholesky factor of the Hermitian matrix of which one triangle is given; its adjoint is stored above."""
    n, half = c["n"], c.triangle(c["n"])
    lower = half if not c.is_upper else operated(half, "C")
    factor = [[ZERO] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1):
            rest = lower[i][j] - total([factor[i][k] * factor[j][k].conjugate() for k in range(j)])
            factor[i][j] = rest.real().sqrt() if i == j else rest / factor[j][j]
    return factor


def _solve_factored(c: Call, factor: Matrix) -> None:
    right = c.matrix("B", c["n"], c["nrhs"])
    c.set_matrix("B", solved(operated(factor, "C"), solved(factor, right)))


@routine("potrf", "posv")
def potrf(c: Call, name: str) -> None:
    factor = _factor(c)
    c.set_matrix("A", factor if not c.is_upper else operated(factor, "C"), c.options["u"])
    if name == "posv":
        _solve_factored(c, factor)
    c.result = 0


@routine("potrs")
def potrs(c: Call) -> None:
    half = c.triangle(c["n"])
    _solve_factored(c, half if not c.is_upper else operated(half, "C"))
    c.result = 0


def _eliminated(c: Call, m: int, n: int) -> tuple[Matrix, list[int]]:
    """L (below the diagonal, ones on it) and U of the matrix with rows exchanged, and the exchanges, from 1."""
    work = c.matrix("A", m, n)
    pivots: list[int] = []
    for j in range(min(m, n)):
        best = max(range(j, m), key=lambda i: abs(work[i][j].size().value))
        pivots.append(best + 1)
        work[j], work[best] = work[best], work[j]
        for i in range(j + 1, m):
            factor = work[i][j] / work[j][j]
            work[i] = [
                *work[i][:j],
                factor,
                *[a - factor * b for a, b in zip(work[i][j + 1 :], work[j][j + 1 :], strict=True)],
            ]
    return work, pivots


@routine("getrf")
def getrf(c: Call) -> None:
    work, c.pivots = _eliminated(c, c["m"], c["n"])
    c.set_matrix("A", work)
    c.result = 0


@routine("gesv")
def gesv(c: Call) -> None:
    matrix = c.matrix("A", c["n"], c["n"])
    c.set_matrix("B", solved(matrix, c.matrix("B", c["n"], c["nrhs"])))
    work, c.pivots = _eliminated(c, c["n"], c["n"])
    c.set_matrix("A", work)
    c.result = 0


@routine("getrs")
def getrs(c: Call) -> None:
    n, both = c["n"], c.matrix("A", c["n"], c["n"])
    lower = [[both[i][j] if i > j else ONE if i == j else ZERO for j in range(n)] for i in range(n)]
    upper = [[both[i][j] if i <= j else ZERO for j in range(n)] for i in range(n)]
    whole = product(lower, upper)
    for i in reversed(range(n)):
        other = c.pivots[i] - 1
        whole[i], whole[other] = whole[other], whole[i]
    c.set_matrix("B", solved(operated(whole, c.options["t"]), c.matrix("B", n, c["nrhs"])))
    c.result = 0
