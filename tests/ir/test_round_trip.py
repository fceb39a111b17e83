"""LLVM text → our model → text is the identity after LLVM's own printing, and it is the model that is printed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from adfuzz.ir import instructions as ins
from adfuzz.ir import llvm
from adfuzz.ir.module import Function, Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_instruction, print_module
from adfuzz.ir.values import MetadataOperand, constant_parts

HERE = Path(__file__).parent
TORTURE = sorted((HERE / "data").glob("*.ll"))
SAMPLES = Path(os.environ.get("ADFUZZ_SAMPLES", HERE.parents[2] / "shared" / "samples"))
SAMPLE_FILES = sorted(SAMPLES.glob("*/*.ll"))


def names(paths: list[Path]) -> list[str]:
    return [f"{path.parent.name}/{path.stem}" for path in paths]


def repaired(text: str) -> str:
    """Undo what anonymising paths did to the samples: strings that no longer have the length of their type."""
    return re.sub(
        r'\[(\d+) x i8\] c"(/src/[\w.]+)\\00"',
        lambda found: f'[{found[1]} x i8] c"{found[2].ljust(int(found[1]) - 1, "_")}\\00"',
        text,
    )


def assert_round_trip(text: str, file: str) -> Module:
    canonical = llvm.read(text, file)
    module = parse_module(canonical, file)
    printed = print_module(module)
    assert llvm.read(printed, f"{file} (printed)") == canonical
    return module


def torture_modules() -> list[Module]:
    return [llvm.load(path) for path in TORTURE]


@pytest.mark.parametrize("path", TORTURE, ids=names(TORTURE))
def test_torture_file_survives(path: Path) -> None:
    assert_round_trip(path.read_text(), path.name)


@pytest.mark.skipif(not SAMPLE_FILES, reason=f"no samples in {SAMPLES.name}: set ADFUZZ_SAMPLES")
@pytest.mark.parametrize("path", SAMPLE_FILES, ids=names(SAMPLE_FILES))
def test_compiler_output_survives(path: Path) -> None:
    assert_round_trip(repaired(path.read_text()), path.name)


@pytest.mark.parametrize("path", TORTURE, ids=names(TORTURE))
def test_every_instruction_is_in_the_model(path: Path) -> None:
    """As many instructions, block by block, as LLVM has, with its opcodes."""
    reference = llvm.parse(path.read_text())
    module = parse_module(str(reference), path.name)
    expected = [
        [[instruction.opcode for instruction in block.instructions] for block in function.blocks]
        for function in reference.functions
    ]
    found = [[[i.opcode for i in block.instructions] for block in function.blocks] for function in module.functions]
    assert found == expected


@pytest.mark.parametrize("path", TORTURE, ids=names(TORTURE))
def test_printing_uses_nothing_but_the_model(path: Path) -> None:
    """With the lines it was read from gone, the module prints the same."""
    module = llvm.load(path)
    expected = print_module(module)
    lines_of_bodies = [function for function in module.functions if function.blocks]
    for function in lines_of_bodies:
        function.blocks = list(function.blocks)
    assert print_module(module) == expected


def operands_of(module: Module) -> Iterator[tuple[ins.Instruction, int]]:
    for function in module.functions:
        for instruction in function.instructions:
            yield from ((instruction, index) for index in range(len(instruction.operands)))


@pytest.mark.parametrize("path", TORTURE, ids=names(TORTURE))
def test_use_lists_count_every_use(path: Path) -> None:
    module = llvm.load(path)
    counted: dict[tuple[int, int], int] = {}
    for instruction, index in operands_of(module):
        operand = instruction.operands[index]
        counted[id(operand), id(instruction)] = counted.get((id(operand), id(instruction)), 0) + 1
    for instruction, index in operands_of(module):
        operand = instruction.operands[index]
        if not any(part is operand and not operand.users for part in constant_parts(operand)):
            assert operand.users[instruction] == counted[id(operand), id(instruction)]


@pytest.mark.parametrize("path", TORTURE, ids=names(TORTURE))
def test_no_placeholder_is_left(path: Path) -> None:
    """Every local operand is an argument or instruction of the same function, metadata operands included."""
    for function in llvm.load(path).functions:
        known = {id(argument) for argument in function.arguments} | {id(i) for i in function.instructions}
        for instruction in function.instructions:
            wrapped = [v for o in instruction.operands if isinstance(o, MetadataOperand) for v in o.values]
            recorded = [v for record in instruction.debug_records for o in record.operands for v in o.values]
            for value in [*instruction.operands, *wrapped, *recorded]:
                if type(value).__name__ in ("Value", "Argument") or isinstance(value, ins.Instruction):
                    assert id(value) in known, print_instruction(instruction)


def test_every_opcode_occurs_in_the_torture_files() -> None:
    seen = {i.opcode for module in torture_modules() for function in module.functions for i in function.instructions}
    assert set(ins.OPCODES) - seen == set()


def test_every_flag_ordering_and_operation_occurs_in_the_torture_files() -> None:
    wanted = set(ins.FAST_MATH) | {"fast", "nuw", "nsw", "nusw", "exact", "disjoint", "nneg", "samesign", "inbounds"}
    wanted |= {"eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"}
    wanted |= {f"{order}{kind}" for order in "ou" for kind in ("eq", "gt", "ge", "lt", "le")} | {"ord", "uno", "une"}
    wanted |= {"ueq", "one", "true", "false", "tail", "musttail", "notail", "swifterror", "inalloca"}
    wanted |= {"unordered", "monotonic", "acquire", "release", "acq_rel", "seq_cst"}
    wanted |= {
        "xchg", "add", "sub", "and", "nand", "or", "xor", "max", "min", "umax", "umin", "fadd", "fsub", "fmax", "fmin",
        "fmaximum", "fminimum", "uinc_wrap", "udec_wrap", "usub_cond", "usub_sat",
    }  # fmt: skip
    seen: set[str] = set()
    for module in torture_modules():
        for function in module.functions:
            for instruction in function.instructions:
                seen.update(instruction.flags)
                for field in ("predicate", "ordering", "failure_ordering", "operation", "tail"):
                    seen.add(getattr(instruction, field, ""))
    assert wanted - seen == set()


ATTRIBUTES = """
align allocalign allockind allocptr allocsize alwaysinline builtin byval byref noundef cold convergent hot
dereferenceable dereferenceable_or_null disable_sanitizer_instrumentation elementtype
fn_ret_thunk_extern hybrid_patchable inalloca
initializes inlinehint inreg jumptable memory nofpclass minsize naked nest noalias nobuiltin nocallback captures
nocreateundeforpoison nodivergencesource noduplicate noext nofree dead_on_unwind dead_on_return noimplicitfloat noinline
nonlazybind nomerge nonnull norecurse noredzone noreturn nosync nocf_check noprofile skipprofile nounwind
nosanitize_bounds nosanitize_coverage null_pointer_is_valid optdebug optforfuzzing optsize optnone preallocated range
readnone readonly returned immarg returns_twice safestack shadowcallstack signext alignstack speculatable ssp sspreq
sspstrong strictfp sret sanitize_address sanitize_thread sanitize_type sanitize_memory sanitize_hwaddress
sanitize_memtag sanitize_numerical_stability sanitize_realtime sanitize_realtime_blocking sanitize_alloc_token
speculative_load_hardening swifterror swiftself swiftasync uwtable vscale_range willreturn writable writeonly zeroext
mustprogress presplitcoroutine coro_only_destroy_when_complete coro_elide_safe
"""


def test_every_attribute_of_llvm_occurs_in_the_torture_files() -> None:
    seen: set[str] = set()
    for function in (function for module in torture_modules() for function in module.functions):
        texts = [*function.attributes, *function.return_attributes]
        texts += [text for argument in function.arguments for text in argument.attributes]
        for call in function.instructions:
            if isinstance(call, ins.Call):
                texts += [*call.function_attributes, *call.return_attributes, *sum(call.argument_attributes, ())]
        seen.update(re.split(r"[ (=]", text, maxsplit=1)[0] for text in texts)
    assert set(ATTRIBUTES.split()) - seen == set()


def test_bodies_are_parsed_only_when_asked_for() -> None:
    module = parse_module("define void @f() {\n  nonsense here\n}\n\ndefine i32 @g() {\n  ret i32 4\n}\n")
    assert len(module.function("g").blocks) == 1
    with pytest.raises(Exception, match="nonsense"):
        _ = module.function("f").blocks


def test_changes_of_the_model_are_printed() -> None:
    module = llvm.load_text("define i32 @f(i32 %x) {\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n")
    function = module.function("f")
    function.arguments[0].name = "renamed"
    add = function.entry.instructions[0]
    add.flags = ("nsw",)
    add.name = ""
    printed = print_module(module)
    assert "%1 = add nsw i32 %renamed, 1" in printed
    assert "ret i32 %1" in printed


def test_unnamed_values_are_numbered_in_llvms_order() -> None:
    text = "define i32 @f(i32 %0, i32 %named, i32 %1) {\n  br label %3\n\n3:\n  %4 = add i32 %0, %1\n  ret i32 %4\n}\n"
    module = llvm.load_text(text)
    add = module.function("f").blocks[1].instructions[0]
    assert print_instruction(add) == "%4 = add i32 %0, %1"


def test_attribute_groups_are_shared_in_the_model_and_regrouped_in_the_text() -> None:
    module = llvm.load_text("declare void @f() nounwind\ndeclare void @g() nounwind\ndeclare void @h() cold\n")
    f, g = module.function("f"), module.function("g")
    assert f.attributes is g.attributes
    assert print_module(module).count("attributes #") == 2


def test_replacing_a_block_address_keeps_pointing_at_the_same_block() -> None:
    text = """
    @a = global ptr blockaddress(@f, %2)
    define void @f(ptr %0) {
      indirectbr ptr %0, [label %2]
    2:
      ret void
    }
    """
    module = llvm.load_text(text)
    function: Function = module.function("f")
    function.blocks[1].name = "target"
    assert "blockaddress(@f, %target)" in print_module(module)
