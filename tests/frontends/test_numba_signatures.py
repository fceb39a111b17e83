"""Types are proposed for Python functions whose decorators name none; numba takes the first that fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.checking.functions import select
from adfuzz.errors import UserError
from adfuzz.frontends import to_ir
from adfuzz.frontends.numba_signatures import DEFAULT, proposals
from adfuzz.ir.parser import parse_module

LIKELIEST = {
    "a_number": ("def f(x):\n    return x * 2", "float64"),
    "an_indexed_array": ("def f(x, y):\n    return x[0] * y", "float64[::1] float64"),
    "a_table": ("def f(a):\n    return a[0, 1]", "float64[:,::1]"),
    "a_table_by_its_shape": ("def f(a):\n    n, m = a.shape\n    return n * m", "float64[:,::1]"),
    "a_table_of_rows": ("def f(a, i):\n    return a[i][0]", "float64[:,::1] int64"),
    "a_bound": ("def f(x, n):\n    for i in range(n):\n        x += i\n    return x", "float64 int64"),
    "a_length_is_no_bound": ("def f(x):\n    for i in range(x.shape[0]):\n        x[i] = 0", "float64[::1]"),
    "an_index_array": ("def f(x, rows):\n    return x[rows[0]]", "float64[::1] int64[::1]"),
    "passed_on": ("def f(x):\n    return g(1, x)\ndef g(n, y):\n    return y[n]", "float64[::1]"),
    "given_to_numpy": ("def f(x):\n    return np.dot(x, x)", "float64[::1]"),
    "looked_up": ("def f(x, xs):\n    return np.searchsorted(xs, x)", "float64 float64[::1]"),
    "a_product": ("def f(a, x):\n    return a @ x", "float64[:,::1] float64[::1]"),
    "annotated": ("def f(x: np.ndarray, k: int, s: float):\n    return x * s", "float64[::1] int64 float64"),
    "defaults": ("def f(x, tol=1e-8, most=50, full=False, how='a')\n    :return x".replace(")\n    :", "):\n    "),
                 f"float64 float64 int64 boolean {DEFAULT}"),
}  # fmt: skip


@pytest.mark.parametrize("name", LIKELIEST)
def test_first_proposal_is_what_the_source_says(name: str) -> None:
    source, types = LIKELIEST[name]
    assert " ".join(proposals(source)["f"][0]) == types


@pytest.mark.parametrize("body", ["if x < 1:\n        return 0.0\n    return x", "return math.sin(x)"])
def test_what_decides_or_goes_into_math_is_no_array(body: str) -> None:
    assert proposals(f"def f(x):\n    {body}")["f"] == [("float64",), ("int64",)]


def test_numbers_may_all_be_arrays_instead() -> None:
    assert ("float64[::1]", "float64[::1]") in proposals("def f(x, y):\n    return x - y")["f"]


def test_function_that_takes_a_function_has_no_proposal() -> None:
    assert proposals("def f(g, x):\n    return g(x)")["f"] == []


SOURCE = """import numpy as np
from numba import njit
from .constants import SCALE
@njit("float64(float64)")
def never_asked_for(x):
    return undefined_name
@njit(parallel=True, cache=True)
def f(x, y):
    return SCALE * np.sum((x - y) ** 2)
def plain(x, n):
    s = 0.0
    for i in range(n):
        s += np.sin(i * x)
    return s
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "whole").mkdir()
    (tmp_path / "whole" / "__init__.py").write_text("import a_package_that_is_not_installed\n")
    (tmp_path / "whole" / "constants.py").write_text("SCALE = 3.0\n")
    (tmp_path / "whole" / "part.py").write_text(SOURCE)
    return tmp_path / "whole" / "part.py"


def test_functions_without_signatures_are_compiled_in_their_package(package: Path) -> None:
    pytest.importorskip("numba")
    module = parse_module(to_ir(package, names=["f", "plain"]))
    found = [select(module, name)[0] for name in ("f", "plain")]
    assert [str(function.arguments[-1].type) for function in found] == ["double", "i64"]


def test_option_names_the_types(package: Path) -> None:
    pytest.importorskip("numba")
    text = to_ir(package, names=["f"], options=["f(float32[::1], float32[::1])"])
    assert '"parameter x float32"' in text


def test_function_that_cannot_be_compiled_is_told_beside_one_that_can(package: Path) -> None:
    pytest.importorskip("numba")
    package.write_text("def f(g, x):\n    return g(x)\ndef plain(x):\n    return x\n")
    with pytest.raises(UserError, match="f: no types are known"):
        to_ir(package, names=["plain", "f"])


def test_types_that_numba_refuses_are_told(package: Path) -> None:
    pytest.importorskip("numba")
    with pytest.raises(UserError, match=r"f: .*[\s\S]*--option"):
        to_ir(package, names=["f"], options=["f(unicode_type, float64)"])
