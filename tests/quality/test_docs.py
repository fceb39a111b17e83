"""The documents tell the truth: commands in them parse, folders and files that they name exist, nothing is left out."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer.main

from adfuzz.cli.app import build, declared_commands

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (
    ".",
    "adfuzz",
    "adfuzz/*",
    "generators",
    "generators/*",
    "oracles",
    "corpus",
    "benchmarks",
    "tests",
    "tests/*",
)
DOCUMENTS = sorted({str(path.relative_to(ROOT)) for folder in FOLDERS for path in ROOT.glob(f"{folder}/*.md")})


def commands(document: str) -> list[str]:
    """Return the command lines of a document: lines of fenced blocks that begin with `$ `."""
    text = (ROOT / document).read_text(encoding="utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line[2:].strip() for block in blocks for line in block.splitlines() if line.startswith("$ ")]


COMMANDS = [(document, line) for document in DOCUMENTS for line in commands(document)]


@pytest.mark.parametrize(("document", "line"), COMMANDS, ids=[f"{document}: {line}" for document, line in COMMANDS])
def test_command_in_a_document_can_be_run(document: str, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    program, *words = shlex.split(line, comments=True)
    match Path(program).name:
        case "adfuzz":
            parse(words)
        case "make":
            done = subprocess.run(["make", "-n", *words], capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
        case "cat" | "less":
            assert all((ROOT / word).exists() for word in words)
        case name:
            assert name in ("git", "cd", "pip", "pytest", "bash", "python3") or shutil.which(name), f"unknown: {name}"


def parse(words: list[str]) -> None:
    """Let the real command parse its arguments, without running it; wrong options and values raise."""
    group = typer.main.get_command(build(words))
    outer = group.make_context("adfuzz", list(words))
    while words and hasattr(group, "resolve_command"):
        name, group, words = group.resolve_command(outer, words)  # pyright: ignore
        assert group is not None
        outer = group.make_context(name, list(words), parent=outer)


TRANSCRIPT = re.compile(r"^```console\n\$ adfuzz (check .*)\n((?:.*\n)*?)```$", re.MULTILINE)


@pytest.mark.needs("clang-22")
def test_transcript_of_check_in_the_readme_is_what_check_prints(
    run_adfuzz: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(ROOT)
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    found = next(block for block in TRANSCRIPT.finditer(text) if block[2])
    done = run_adfuzz(*shlex.split(found[1]))
    actual = "".join(f"{line.rstrip()}\n" for line in done.out.strip().splitlines())
    if request.config.getoption("--bless"):
        readme.write_text(text[: found.start(2)] + actual + text[found.end(2) :], encoding="utf-8")
        return
    assert without_times(actual) == without_times(found[2]), "(if this is right: make golden-bless)"


def without_times(text: str) -> str:
    """Return the text with each duration replaced."""
    return re.sub(r"\d+\.\d+ s", "… s", text)


def test_documents_show_the_main_commands() -> None:
    programs = [line for document, line in COMMANDS if document == "README.md"]
    for start in ("make fuzz", "make test", "adfuzz check", "adfuzz doctor"):
        assert any(start in line for line in programs), f"README shows no `{start}`"


def test_readme_names_every_command() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [entry.name for entry in declared_commands() if f"adfuzz {entry.name}" not in text] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_files_named_in_a_document_exist(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)\)", text)
    paths = re.findall(r"`((?:adfuzz|generators|oracles|corpus|tests|benchmarks|reports)/[\w./-]*)`", text)
    here = (ROOT / document).parent
    missing = [name for name in links if not (here / name).exists()]
    missing += [name for name in paths if not (ROOT / name).exists()]
    assert missing == []


def test_each_folder_of_tests_is_described() -> None:
    described = set(
        re.findall(r"^\| `([\w]+)/` \|", (ROOT / "tests" / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    )
    tests = ROOT / "tests"
    files = [path.relative_to(tests) for path in tests.glob("*/**/*.*") if path.suffix != ".pyc"]
    folders = {path.parts[0] for path in files if not path.parts[0].startswith("__")}
    assert folders - described == set(), "not described in tests/README.md"
    assert described - folders == set(), "described in tests/README.md, but not there"


def test_each_make_target_is_in_the_help() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (phony,) = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert [target for target in phony.split() if f"make {target} " not in shown] == []
