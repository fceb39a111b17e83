"""The derivative of a derivative: what the core made of a function is differentiated again, in every mode.

The inner derivative is lowered to plain IR first, so that interpreter and finite differences can judge the outer one
without knowing anything of derivatives: finite differences of the gradient are the Hessian.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from adfuzz.ad import lower_module
from adfuzz.engines import Engine, open_engine
from adfuzz.model import FLOAT_IR, Activity, Argument, Case
from oracles import Grade, draw_points
from tests.ad.core.core_shapes import POINTS, answers_of, rows

NAMES = """
    A14_buffer_grows_by_realloc A2_function_pointer_in_a_stack_struct A3_fresh_memory_each_iteration
    A7_pointer_through_local_memory C2_mutual_recursion C3_indirect_call_through_a_table
    D6_tagged_pointer
    G4_constant_table_of_coefficients H1_sign_flip_of_a_vector
    L12_triangular_nest L1_goto_out_of_two_loops L22_data_dependent_inner_count L23_return_inside_the_loop
    L2_loop_with_three_exits L9_invariant_of_the_inner_loop_varies_with_the_outer M18_packed_struct_at_odd_offsets
    M1_memcpy_of_a_mixed_struct M21_memmove_overlapping_up M2_memset_through_an_offset P11_active_pointer_phi_in_a_loop
    P5_select_between_pointers S11_pointer_returned_by_a_callee T10_divisor_computed_in_the_loop
    T4_operand_of_an_intrinsic_overwritten T6_recursion_keeps_one_record_per_call V10_vector_phi_in_a_loop
    V1_insert_extract_shuffle V3_select_by_lane X11_linked_list_built_and_freed X2_malloc_and_free_in_a_loop
    X3_variable_length_array_in_a_loop X6_pointers_stored_in_local_memory X7_free_variants
    ia_global ia_other_object ia_through_a_slot
""".split()
INNER = {"reverse": "__enzyme_autodiff", "forward": "__enzyme_fwddiff"}
REQUESTS = ("primal", "forward", "reverse")
KNOWN: dict[tuple[str, str], str] = {}
"""What is known not to work: `refuse CODE` or `wrong REASON`, by function and inner mode."""


def derivative(case: Case, inner: str) -> Case:
    """A case whose function is the inner derivative of `case`: all arguments, each active one followed by a shadow."""
    parameters: list[str] = []
    passed: list[str] = []
    arguments: list[Argument] = []
    for argument in case.arguments:
        active = argument.activity is not Activity.CONST
        kind = "ptr" if argument.is_pointer else FLOAT_IR.get(str(argument.layout), str(argument.layout))
        parameters.append(f"{kind} %{argument.name}")
        scalar = active and not argument.is_pointer
        marker = "const" if not active else "out" if scalar and inner == "reverse" else "dup"
        passed.append(f'metadata !"enzyme_{marker}", {parameters[-1]}')
        arguments.append(argument)
        if marker == "dup":
            parameters.append(f"{kind} %d{argument.name}")
            passed.append(parameters[-1])
            arguments.append(replace(argument, name=f"d{argument.name}"))
    scalars = [a.layout for a in case.arguments if a.activity is not Activity.CONST and not a.is_pointer]
    layout = (scalars[0] if scalars else None) if inner == "reverse" else case.returns
    returns = FLOAT_IR[str(layout)] if layout is not None else "void"
    call = f"call {returns} (...) @{INNER[inner]}(ptr @f, {', '.join(passed)})"
    body = f"  {call}\n  ret void" if layout is None else f"  %r = {call}\n  ret {returns} %r"
    text = f"{case.text}\ndeclare {returns} @{INNER[inner]}(...)\n"
    text += f"define {returns} @derivative({', '.join(parameters)}) {{\n{body}\n}}\n"
    made = Case(f"{case.name}-{inner}", lower_module(text), "derivative", tuple(arguments), layout)
    return replace(made, points=draw_points(made, POINTS, 0))


@pytest.fixture(scope="module")
def core() -> Iterator[Engine]:
    engine = open_engine("core")
    yield engine
    engine.close()


def parameters() -> list[object]:
    found: list[object] = []
    for name in NAMES:
        for inner in INNER:
            known = KNOWN.get((name, inner), "")
            marks = [pytest.mark.xfail(reason=known)] if known.startswith("wrong") else []
            found.append(pytest.param(name, inner, id=f"{name}-{inner}", marks=marks))
    return found


@pytest.mark.parametrize(("name", "inner"), parameters())
def test_derivative_of_the_derivative_is_right(core: Engine, name: str, inner: str) -> None:
    row = next(row for row in rows() if row.name == name)
    answer = answers_of(derivative(row.cases[0], inner), core, REQUESTS)
    known = KNOWN.get((name, inner), "")
    if known.startswith("refuse"):
        assert answer.summary.grade is Grade.REFUSED, answer.text
        assert answer.refusals == {known.split()[1]}
        return
    assert answer.summary.grade is Grade.AGREE, answer.text
    assert all(request.grade is Grade.AGREE for request in answer.summary.requests), answer.text
