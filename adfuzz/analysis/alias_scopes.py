"""Scoped alias metadata (`!alias.scope`, `!noalias`): what LLVM keeps of noalias parameters when it inlines.

A scope speaks of one execution of the inlined call. Where the declaration of a scope stands on no cycle there is only
one, and what it says holds however often its accesses run; other scopes are ignored.
"""

from __future__ import annotations

from adfuzz.analysis.tbaa import Tags
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.values import MetadataOperand

DECLARATION = "llvm.experimental.noalias.scope.decl"


class AliasScopes:
    """The scopes of one function that are entered once."""

    def __init__(self, function: Function, flow: ControlFlow, tags: Tags) -> None:
        self._tags = tags
        self._entered: dict[str, int] = {}
        for block in flow.order:
            for i in block.instructions:
                if isinstance(i, Call) and getattr(i.callee, "name", "") == DECLARATION:
                    times = 2 if flow.in_cycle(block) else 1
                    for scope in self._scopes(i):
                        self._entered[scope] = self._entered.get(scope, 0) + times

    def _scopes(self, declaration: Call) -> list[str]:
        lists = [a.text for a in declaration.arguments if isinstance(a, MetadataOperand)]
        return [scope for text in lists for scope in self._tags.items(text.removeprefix("metadata "))]

    def of(self, access: Instruction) -> tuple[list[str], list[str]]:
        """The scopes that an access is in and those that it is said not to alias, as far as they are entered once."""
        if not self._entered:
            return [], []
        lists = [self._tags.items(access.metadata_of(name) or "-") for name in ("alias.scope", "noalias")]
        own, excluded = [[scope for scope in scopes if self._entered.get(scope) == 1] for scopes in lists]
        return (own if len(own) == len(lists[0]) else []), excluded

    def domain(self, scope: str) -> str:
        """The domain that a scope is of."""
        node = self._tags.items(scope)
        return node[1] if len(node) > 1 else ""

    def are_apart(self, one: Instruction, other: Instruction) -> bool:
        """Whether the two accesses never touch the same memory."""
        return bool(self._entered) and (self._excludes(one, other) or self._excludes(other, one))

    def _excludes(self, scoped: Instruction, other: Instruction) -> bool:
        """Whether, in some domain, all scopes of the one access are ones that the other is said not to alias."""
        scopes = self._tags.items(scoped.metadata_of("alias.scope") or "-")
        excluded = set(self._tags.items(other.metadata_of("noalias") or "-"))
        domains: dict[str, list[str]] = {}
        for scope in scopes:
            domains.setdefault(self.domain(scope), []).append(scope)
        return any(
            domain and all(scope in excluded and self._entered.get(scope) == 1 for scope in found)
            for domain, found in domains.items()
        )
