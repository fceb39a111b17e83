"""What the compilers on this machine make of other programs than the samples survives reading and printing too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from adfuzz.frontends import to_ir
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module

SOURCES = Path(__file__).parent / "sources"


def assert_survives(canonical: str, file: str) -> None:
    module = parse_module(canonical, file)
    assert sum(1 for function in module.functions for _ in function.instructions) > 10
    assert llvm.read(print_module(module), f"{file} (printed)") == canonical


def compiled(name: str, level: int, debug: bool, *options: str) -> None:
    assert_survives(to_ir(SOURCES / name, level=level, debug=debug, options=options), name)


@pytest.mark.needs("clang")
@pytest.mark.parametrize(("level", "debug"), [(0, False), (0, True), (2, False), (2, True)])
def test_c_survives(level: int, debug: bool) -> None:
    compiled("numeric.c", level, debug, "-w")


@pytest.mark.needs("clang")
@pytest.mark.parametrize(
    "options",
    [
        ("-ffast-math", "-mavx512f"),
        ("-fsanitize=undefined",),
        ("-Xclang", "-disable-llvm-passes"),
        ("-fopenmp",),
    ],
    ids=lambda options: options[-1],
)
def test_c_survives_with_options(options: tuple[str, ...]) -> None:
    compiled("numeric.c", 3, False, "-w", *options)


@pytest.mark.needs("clang")
@pytest.mark.parametrize(("level", "debug"), [(0, True), (2, False)])
def test_cpp_with_the_standard_library_survives(level: int, debug: bool) -> None:
    compiled("templates.cpp", level, debug, "-w")


@pytest.mark.needs("rustc")
@pytest.mark.parametrize(("level", "debug"), [(0, True), (3, False)])
def test_rust_survives(level: int, debug: bool) -> None:
    compiled("traits.rs", level, debug, "-Awarnings")


@pytest.mark.needs("flang")
@pytest.mark.parametrize(("level", "debug"), [(0, True), (3, False)])
def test_fortran_survives(level: int, debug: bool) -> None:
    compiled("arrays.f90", level, debug, "-w")


NUMBA = """
import sys
import numba, numpy as np

@numba.njit(fastmath=FAST, parallel=False)
def work(x, y, n):
    total = 0.0
    for i in range(n):
        try:
            total += np.sin(x[i, i % y.shape[0]]) ** 2 / y[i]
        except Exception:
            total -= 1.5
    return total, abs(1j * total), [v for v in y if v > 0]

work(np.ones((3, 3)), np.ones(3), 3)
for text in work.inspect_llvm().values():
    sys.stdout.write(text)
"""

JAX = """
import sys, jax, jax.numpy as jnp

def loss(w, x):
    h = jnp.tanh(x @ w)
    return jnp.sum(jax.nn.softmax(h) * jnp.where(h > 0, h, jnp.inf * 0 + h.astype(jnp.bfloat16).astype(jnp.float32)))

jax.jit(jax.grad(loss))(jnp.ones((3, 4)), jnp.ones((2, 3))).block_until_ready()
"""


def run_python(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.needs("numba")
@pytest.mark.parametrize("optimised", ["0", "3"])
def test_numba_survives(optimised: str) -> None:
    text = run_python(NUMBA.replace("FAST", str(optimised == "3")), NUMBA_OPT=optimised)
    assert_survives(llvm.read(text, "numba"), "numba")


@pytest.mark.needs("jax")
def test_jax_survives(tmp_path: Path) -> None:
    run_python(JAX, XLA_FLAGS=f"--xla_dump_to={tmp_path}", JAX_PLATFORMS="cpu")
    files = sorted(tmp_path.glob("*.ll"))
    assert files
    for path in files:
        canonical = llvm.read(path)
        assert llvm.read(print_module(parse_module(canonical, path.name))) == canonical
