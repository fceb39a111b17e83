"""Dialect `clang`: stack slots as at -O0, or SSA with TBAA, attributes and wrap flags as at -O2."""

from __future__ import annotations

from generators.choices import Choices
from generators.dialects import DIALECTS, Dialect
from generators.style import Style

_TARGET = '"no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "tune-cpu"="generic"'

_MALLOC = (
    'nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) '
    '"alloc-family"="malloc"'
)
_FREE = (
    'nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) '
    '"alloc-family"="malloc"'
)


def _style(choices: Choices) -> Style:
    level = choices.choose("level", ("O2", "O0", "O2-no-passes"), (5, 4, 2))
    no_errno = choices.flag("no-math-errno", 0.5)
    library = "nounwind willreturn memory(none)" if no_errno else "nounwind"
    if level == "O2":
        return Style(
            fast_math=choices.choose("flags", ("", "contract", "reassoc nsz arcp contract"), (8, 1, 0.5)),
            rotated=True,
            tbaa=choices.flag("tbaa", 0.8),
            inbounds="inbounds nuw",
            libm=not no_errno,
            byte_offsets=True,
            single_return=True,
            fuse=choices.flag("fuse", 0.6),
            parameter_attributes="noundef",
            noalias=choices.flag("restrict", 0.25),
            infer_readonly=True,
            main_attributes=f"nounwind uwtable {_TARGET}",
            helper_attributes=f"noinline nounwind uwtable {_TARGET}",
            library_attributes=f"{library} {_TARGET}",
            malloc_attributes=f"{_MALLOC} {_TARGET}",
            free_attributes=f"{_FREE} {_TARGET}",
            call_prefix="tail call",
        )
    return Style(
        slots=True,
        tbaa=level == "O2-no-passes",
        inbounds="inbounds",
        libm=not no_errno,
        named_structs=True,
        single_return=True,
        fuse=choices.flag("fuse", 0.6),
        parameter_attributes="noundef",
        noalias=choices.flag("restrict", 0.15),
        main_attributes=f'nounwind uwtable "frame-pointer"="all" {_TARGET}',
        helper_attributes=f'noinline nounwind uwtable "frame-pointer"="all" {_TARGET}',
        library_attributes=f"{library} {_TARGET}",
        malloc_attributes=f"nounwind allocsize(0) {_TARGET}",
        free_attributes=f"nounwind {_TARGET}",
    )


DIALECTS.register("clang")(Dialect("clang", _style))
