"""The same module gives the same bytes, again and in other processes."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache

import pytest

from adfuzz.ad import Options, lower_module
from tests.ad.core.core_shapes import rows

NAMES = (
    "A2_function_pointer_in_a_stack_struct",
    "A7_pointer_through_local_memory",
    "C3_indirect_call_through_a_table",
    "G8_global_array_as_scratch",
    "L2_loop_with_three_exits",
    "M16_union_chosen_at_run_time",
    "P1_switch_with_repeated_targets",
    "T6_recursion_keeps_one_record_per_call",
    "X11_linked_list_built_and_freed",
)
LOWER_ALL = "from tests.ad.core.test_core_determinism import lowered; print(*lowered(), sep='\\n')"


def request(name: str) -> str:
    """The module of a row with forward, reverse and split derivatives asked for."""
    case = next(row for row in rows() if row.name == name).cases[0]
    kinds = {"f64": "double", "i64": "i64", "i32": "i32"}
    parameters, passed = [], []
    for argument in case.arguments:
        kind = "ptr" if argument.is_pointer else kinds[str(argument.layout)]
        parameters.append(f"{kind} %{argument.name}")
        passed.append(parameters[-1])
        if argument.is_pointer:
            passed.append(parameters[-1])
        elif kind == "double":
            passed[-1] = f'metadata !"enzyme_const", {passed[-1]}'
    arguments = f"ptr @f, {', '.join(passed)}"
    return (
        f"{case.text}\ndeclare void @__enzyme_autodiff(...)\ndeclare ptr @__enzyme_augmentfwd(...)\n"
        "declare void @__enzyme_reverse(...)\ndeclare void @__enzyme_fwddiff(...)\n"
        f"define void @derivatives({', '.join(parameters)}) {{\n"
        f"  call void (...) @__enzyme_autodiff({arguments})\n  call void (...) @__enzyme_fwddiff({arguments})\n"
        f'  %t = call ptr (...) @__enzyme_augmentfwd({arguments}, metadata !"enzyme_noret")\n'
        f"  call void (...) @__enzyme_reverse({arguments}, ptr %t)\n  ret void\n}}\n"
    )


def lowered() -> list[str]:
    """All modules, lowered."""
    return [lower_module(request(name)) for name in NAMES]


@cache
def in_process_with_hash_seed(seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", LOWER_ALL]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("name", NAMES)
def test_lowering_twice_gives_identical_bytes(name: str) -> None:
    text = request(name)
    assert lower_module(text) == lower_module(text)


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_hash_seed_of_the_process_does_not_matter(seed: str) -> None:
    assert in_process_with_hash_seed(seed) == "".join(text + "\n" for text in lowered())


def test_lowered_module_has_nothing_left_to_lower() -> None:
    text = lower_module(request(NAMES[0]))
    assert lower_module(text, Options()) == text
