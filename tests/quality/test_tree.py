"""The tracked files as a whole: layers, length, docstrings, no traces of one machine, no loose ends."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("adfuzz", "generators", "oracles")
LONGEST = 700
"""Lines; the aim is 600 (CONTRIBUTING), the difference is room to finish a thought before splitting a file."""


def tracked(*patterns: str) -> list[Path]:
    """Return the files that belong to the repository: tracked ones and new ones that git does not ignore."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode != 0:
        pytest.skip(f"not a git checkout: {listing.stderr.strip()}")
    return [path for name in listing.stdout.splitlines() if (path := ROOT / name).is_file()]


def sources() -> list[Path]:
    """Return the Python files of the packages."""
    return [path for path in tracked("*.py") if path.relative_to(ROOT).parts[0] in PACKAGES]


@cache
def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def matches(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    """Return `file:line: text` for every line that the pattern is found in."""
    found: list[str] = []
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        name = path.relative_to(ROOT)
        found += [
            f"{name}:{number}: {line.strip()[:120]}" for number, line in enumerate(lines, 1) if pattern.search(line)
        ]
    return found


def test_imports_point_downwards_and_the_judge_shares_no_code_with_the_accused() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 kept, 0 broken" in done.stdout


MACHINE_PATH = re.compile(r"(^|[^A-Za-z0-9_.])/(tmp|root|work|farm|home)/[A-Za-z0-9_]")
LOOSE_ENDS = {
    "a loose end that names no issue": re.compile(r"\b(TODO(?!\(\d+\))|FIXME|XXX\b|HACK\b)"),
    "a test that cannot fail": re.compile(r"^\s*assert True\b"),
    "a swallowed error": re.compile(r"except (Base)?Exception:\s*pass\b|except:\s*$"),
}


def test_no_tracked_file_names_a_path_of_one_machine() -> None:
    everything = [path for path in tracked() if path.relative_to(ROOT).parts[0] != ".ci"]
    assert matches(MACHINE_PATH, everything) == []


@pytest.mark.parametrize("what", LOOSE_ENDS)
def test_no_source_holds(what: str) -> None:
    here = Path(__file__)
    assert matches(LOOSE_ENDS[what], [path for path in tracked("*.py") if path != here]) == []


def test_only_documented_methods_for_subclasses_raise_not_implemented() -> None:
    found: list[str] = []
    for path in sources():
        tree = parsed(path)
        abstract = {
            id(method.body[-1])
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            for method in node.body
            if isinstance(method, ast.FunctionDef) and ast.get_docstring(method) and len(method.body) == 2
        }
        found += [
            f"{path.relative_to(ROOT)}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Raise) and "NotImplementedError" in ast.dump(node) and id(node) not in abstract
        ]
    assert found == []


def test_no_source_file_is_too_long() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in tracked("*.py")}
    assert [f"{path.relative_to(ROOT)}: {count}" for path, count in lengths.items() if count > LONGEST] == []


def test_each_python_file_begins_by_saying_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in tracked("*.py")
        if not (ast.get_docstring(parsed(path)) or "").split("\n", 1)[0].endswith((".", ":", "?"))
    ]
    assert silent == []


def test_each_public_function_and_class_has_a_docstring() -> None:
    silent: list[str] = []
    for path in sources():
        for node in parsed(path).body:
            if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
                continue
            if ast.get_docstring(node) is None and not is_table_row(node):
                silent.append(f"{path.relative_to(ROOT)}:{node.lineno}: {node.name}")
    assert silent == []


def is_table_row(node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Return whether a decorator enters the definition into a table under a name, which says what it is."""
    return any(isinstance(one, ast.Call) and one.args and not is_dataclass(one) for one in node.decorator_list)


def is_dataclass(call: ast.Call) -> bool:
    """Return whether the decorator is `dataclass(...)`."""
    return isinstance(call.func, ast.Name) and call.func.id == "dataclass"


def test_no_test_folder_is_named_after_a_package_and_none_is_a_package() -> None:
    folders = [path for path in (ROOT / "tests").iterdir() if path.is_dir() and path.name != "__pycache__"]
    assert [path.name for path in folders if path.name in PACKAGES] == []
    assert [str(path.relative_to(ROOT)) for path in (ROOT / "tests").rglob("__init__.py")] == []


def test_test_files_have_unique_names() -> None:
    names = [path.name for path in tracked("tests/**/test_*.py")]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("extra", ["enzyme", "numba", "jax", "compilers", "cluster", "fast", "test"])
def test_each_promised_extra_is_declared(extra: str) -> None:
    assert re.search(rf"^{extra} = \[", (ROOT / "pyproject.toml").read_text(), re.MULTILINE)


def test_each_module_has_its_layer() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = " ".join(settings["tool"]["importlinter"]["contracts"][0]["layers"]).split()
    modules = {path.stem for path in (ROOT / "adfuzz").glob("*.py")} | {
        path.parent.name for path in (ROOT / "adfuzz").glob("*/__init__.py")
    }
    outside = {"__init__", "__main__"}  # the version, and the way in from `python -m`
    assert sorted(modules - outside - {name.removeprefix("adfuzz.") for name in layers}) == []
