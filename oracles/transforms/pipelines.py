"""Transforms that are LLVM's own passes, one or a few at a time: what frontends and users' flags do before AD."""

from __future__ import annotations

from adfuzz.ir import llvm
from adfuzz.ir.printer import print_module
from oracles.transforms import rewriting


@rewriting("sroa", exact=False)
def sroa(text: str) -> str:
    """Stack slots become SSA values (sroa)."""
    return llvm.run_passes(text, ["sroa"])


@rewriting("registers_to_memory", exact=False)
def registers_to_memory(text: str) -> str:
    """SSA values that cross blocks, and phis, become stack slots (reg2mem)."""
    return llvm.run_passes(text, ["register_to_memory"])


@rewriting("rotate", exact=False)
def rotate(text: str) -> str:
    """Loops are simplified and rotated: the test moves to the end."""
    return llvm.run_passes(text, ["loop_simplify", "lcssa", "loop_rotate"])


@rewriting("unroll", exact=False)
def unroll(text: str) -> str:
    """Loops with few or known trips are unrolled."""
    return llvm.run_passes(text, ["loop_simplify", "lcssa", "loop_rotate", "loop_unroll"], 3)


@rewriting("strength_reduce", exact=False)
def strength_reduce(text: str) -> str:
    """Induction variables become pointers that step (loop-reduce)."""
    return llvm.run_passes(text, ["loop_simplify", "lcssa", "loop_strength_reduce"])


@rewriting("extract_loops", exact=False)
def extract_loops(text: str) -> str:
    """Loops become functions of their own (loop-extract): live values travel through memory."""
    return llvm.run_passes(text, ["loop_simplify", "loop_extract"])


@rewriting("combine", exact=False)
def combine(text: str) -> str:
    """Peephole rewriting (instcombine)."""
    return llvm.run_passes(text, ["instruction_combine"])


@rewriting("branches_to_selects", exact=False)
def branches_to_selects(text: str) -> str:
    """Small branches become selects, blocks merge, conditions are threaded through (simplifycfg, jump-threading)."""
    return llvm.run_passes(text, ["simplify_cfg", "jump_threading", "simplify_cfg"])


@rewriting("number_values", exact=False)
def number_values(text: str) -> str:
    """Equal values are computed once, and computed where they are used (newgvn, sink)."""
    return llvm.run_passes(text, ["new_gvn", "sinking"])


@rewriting("switches_to_branches", exact=False)
def switches_to_branches(text: str) -> str:
    """Switches become trees of branches, critical edges are split, exits are merged."""
    freed = text.replace(" musttail call ", " call ")  # merged exits stand between such a call and its return
    return llvm.run_passes(freed, ["lower_switch", "break_critical_edges", "unify_function_exit_nodes"])


@rewriting("inline", exact=False)
def inline(text: str) -> str:
    """Internal functions are inlined where they are called (always-inline)."""
    module = llvm.load_text(text)
    found = [f for f in module.functions if f.is_local and not f.is_declaration]
    for function in found:
        kept = tuple(word for word in function.attributes if word not in ("noinline", "optnone", "alwaysinline"))
        function.attributes = (*kept, "alwaysinline")
    if not found:
        return text
    return llvm.run_passes(print_module(module), ["always_inliner", "global_dead_code_eliminate"])


@rewriting("arguments_by_value", exact=False)
def arguments_by_value(text: str) -> str:
    """Internal functions take values for pointers, and no unused arguments (argpromotion, deadargelim, ipsccp)."""
    return llvm.run_passes(text, ["argument_promotion", "dead_arg_elimination", "ipsccp"])
