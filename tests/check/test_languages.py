"""Functions in the manner of public libraries, in Rust and Fortran: how to call them is found, and all agree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SOURCES = Path(__file__).parent / "languages"
RUNTIME = "../../ad/models/runtime.f90"
"""What compares the models of the run time with the library."""
needs = pytest.mark.needs


@pytest.mark.parametrize(
    ("file", "level", "functions"),
    [
        pytest.param("objects.f90", 2, ["_QMobjectsPlist_sum", "_QMobjectsPtrial_step"], marks=needs("flang")),
        pytest.param("objects.f90", 0, ["_QMobjectsPtrial_step"], marks=needs("flang")),
        pytest.param("arrays.f90", 2, ["growing_", "sweep_", "chosen_"], marks=needs("flang")),
        pytest.param("components.f90", 2, ["_QMgridsPgrid_norm", "_QMgridsPscale_grid"], marks=needs("flang")),
        pytest.param(RUNTIME, 2, ["copied_objects_", "_QMclassesPsourced"], marks=needs("flang")),
        pytest.param("collections.rs", 2, ["grouped", "trimmed"], marks=needs("rustc")),
        pytest.param("collections.rs", 0, ["rotated"], marks=needs("rustc")),
    ],
)
def test_derivatives_of_library_functions_agree(
    run_adfuzz: Callable[..., Any], file: str, level: int, functions: list[str]
) -> None:
    chosen = [word for name in functions for word in ("-f", name)]
    found = run_adfuzz("check", str(SOURCES / file), "-O", str(level), "--points", "2", *chosen)
    assert found.code == 0, found.out
    assert found.out.count(" AGREE ") == len(functions), found.out
