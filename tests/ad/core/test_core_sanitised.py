"""The code that the core makes, run in the interpreter, makes no memory error: shapes that allocate, free and cache."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from adfuzz.engines import open_engine
from adfuzz.engines.native import NativeEngine
from adfuzz.model import Case, Judgement
from oracles import Evidence, judge, plan
from tests.ad.core.core_shapes import rows

NAMES = """
    A14_buffer_grows_by_realloc A3_fresh_memory_each_iteration L22_data_dependent_inner_count
    T6_recursion_keeps_one_record_per_call X11_linked_list_built_and_freed X2_malloc_and_free_in_a_loop
    X6_pointers_stored_in_local_memory X7_free_variants mem_alignmask
""".split()


def cases() -> list[Case]:
    found = {case.name: case for row in rows() for case in row.cases}
    return [found[name] for name in NAMES]


@pytest.fixture(scope="module")
def core() -> Iterator[NativeEngine]:
    engine = open_engine("core")
    assert isinstance(engine, NativeEngine)
    yield engine
    engine.close()


@pytest.mark.parametrize("case", cases(), ids=NAMES)
def test_derivative_code_makes_no_memory_error(core: NativeEngine, case: Case) -> None:
    jobs = plan(case, case.points[:1], 1, ("primal", "forward", "reverse", "split"))
    outcomes = core.run(jobs)
    evidence = Evidence(case, jobs, outcomes, bench=core)
    found = [v for v in judge(jobs, outcomes, only=["sanitised"], evidence=evidence) if v.oracle == "sanitised"]
    assert {v.judgement for v in found} == {Judgement.AGREE}, [v.reason for v in found]
