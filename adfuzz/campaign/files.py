"""Findings as files: one self-contained, replayable case file each, under OUT/findings."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from adfuzz import __version__
from adfuzz.campaign.records import Finding
from adfuzz.casefile import CaseFile, read_case_file, write_case
from adfuzz.errors import UserError


def finding_path(folder: Path, identity: str) -> Path:
    """Where the finding of this name lies."""
    return folder / "findings" / f"{identity}.ll"


def save_finding(folder: Path, finding: Finding, *, reduced: bool = False) -> Path:
    """Write a finding; the file is replaced in one step, and the case as generated is kept beside a reduced one."""
    path = finding_path(folder, finding.identity)
    path.parent.mkdir(parents=True, exist_ok=True)
    if reduced and path.exists():
        original = path.parent / "generated" / path.name
        original.parent.mkdir(exist_ok=True)
        if not original.exists():
            path.rename(original)
    write_finding(path, finding, reduced=reduced)
    return path


def write_finding(path: Path, finding: Finding, *, reduced: bool = False) -> None:
    """Write one finding to a file, in one step."""
    extra = {
        "finding": finding.identity,
        "index": finding.index,
        "seed": finding.seed,
        "engines": list(finding.engines),
        "requests": list(finding.requests),
        "costly": finding.costly,
        "location": finding.location,
        "engine": finding.engine,
        "grade": finding.grade,
        "reason": finding.reason,
        "signature": finding.signature,
        "flaky": finding.flaky,
        "reduced": reduced,
        "adfuzz": __version__,
    }
    temporary = path.with_suffix(".tmp")
    write_case(finding.case, temporary, extra)
    temporary.replace(path)


def load_finding(folder: Path, identity: str) -> Finding:
    """Read a finding back."""
    path = finding_path(folder, identity)
    if not path.exists():
        raise UserError(f"there is no finding '{identity}' in {folder / 'findings'}")
    return finding_of(read_case_file(path), str(path))


def finding_of(file: CaseFile, name: str) -> Finding:
    """Return the finding that a case file describes; UserError when it is a plain case."""
    extra = file.extra
    try:
        return Finding(
            int(str(extra["index"])),
            file.case.provenance.get("dialect", str(extra["finding"]).partition("-")[0]),
            str(extra["engine"]),
            str(extra["grade"]),
            str(extra["reason"]),
            str(extra["signature"]),
            file.case,
            extra.get("flaky") is True,
            int(str(extra.get("seed", 0))),
            words(extra.get("engines")),
            words(extra.get("requests")),
            str(extra.get("costly", "")),
            str(extra.get("location", "")),
        )
    except KeyError as missing:
        raise UserError(f"{name} is a case, not a finding: its header does not say {missing}") from None


def words(value: object) -> tuple[str, ...]:
    """A list of words out of a header, () when it is none."""
    return tuple(str(word) for word in cast("list[object]", value)) if isinstance(value, list) else ()
