"""Count what the core refuses, by reason: every function of compiler output, of the corpus and of generated programs.

usage: python benchmarks/refusals.py [--samples DIR] [--programs N] [--only TEXT] [--show CODE] [--write]

Functions are not run. Each is differentiated forward, in reverse and split with everything active, and in reverse with
every second argument constant (where memory may be active or not); cases of the corpus and generated programs with
their own activities.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import sys
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from adfuzz.ad import Options  # noqa: E402
from adfuzz.ad.adjoints import holds_float  # noqa: E402
from adfuzz.ad.compiler import Compiler  # noqa: E402
from adfuzz.ad.entry import entry_point  # noqa: E402
from adfuzz.ad.models import MODEL, PREFIX  # noqa: E402
from adfuzz.ad.options import Key, Return, Sweeps  # noqa: E402
from adfuzz.ad.prepare import add_copies, prepare_module  # noqa: E402
from adfuzz.analysis.pointers import holds_pointer  # noqa: E402
from adfuzz.casefile import read_case  # noqa: E402
from adfuzz.errors import AdfuzzError, ParseError, Unsupported, VerifyError  # noqa: E402
from adfuzz.ir import llvm  # noqa: E402
from adfuzz.ir import types as ty  # noqa: E402
from adfuzz.ir.module import Function  # noqa: E402
from adfuzz.ir.parser import no_collection, parse_module  # noqa: E402
from adfuzz.ir.printer import print_module  # noqa: E402
from adfuzz.model import Activity  # noqa: E402
from generators import Config, generate  # noqa: E402

SECONDS = 20
"""A function that takes longer counts as `too-slow`."""


@dataclass
class Tally:
    """What one family of programs gave: derivatives asked, refusals by reason, where each reason was first met."""

    asked: int = 0
    refused: Counter[str] = field(default_factory=Counter[str])
    places: dict[str, str] = field(default_factory=dict[str, str])

    def refuse(self, reason: str, place: str) -> None:
        """Count one refusal."""
        self.refused[reason] += 1
        self.places.setdefault(reason, place)


def main(arguments: Sequence[str]) -> int:
    """Count, and print (or write) the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samples", default=os.environ.get("ADFUZZ_SAMPLES", ""), help="folder of compiler output")
    parser.add_argument("--programs", type=int, default=150, help="generated programs of each dialect")
    parser.add_argument("--only", default="", help="only files whose path contains this")
    parser.add_argument("--show", default="", help="print every refusal with this code")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/refusals.md")
    given = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGALRM, _too_slow)
    tallies: dict[str, Tally] = {}
    for family, text, place, cases in _programs(given.samples, given.programs, given.only):
        for name, reason, where in _tried(text, place, cases):
            wraps = name.startswith(_PYTHON)
            tally = tallies.setdefault(f"{family}, wrappers for Python" if wraps else family, Tally())
            tally.asked += 1
            if not reason:
                continue
            tally.refuse(reason, where)
            if given.show and given.show in reason:
                print(f"{where}: {reason}", file=sys.stderr)
    table = _table(tallies)
    print(table)
    if given.write:
        (HERE / "refusals.md").write_text(_HEAD + table + "\n", encoding="utf-8")
    return 0


_HEAD = """# What the core refuses

Written by `refusals.py --write`: derivatives asked for (forward, reverse, split; everything active, then every second
argument constant), those refused, and the reasons, each with the place where it was met first.

"""

_PYTHON = "_ZN7cpython"
"""What numba calls the functions that Python calls: they unpack Python's objects and are no mathematical functions."""

_Cases = tuple[str, tuple[Activity, ...]] | None


def _programs(samples: str, number: int, only: str) -> Iterator[tuple[str, str, str, _Cases]]:
    """Family, text, name, and (for cases) the function with its activities."""
    for path in sorted(Path(samples).rglob("*.ll")) if samples else ():
        if only in str(path):
            name = path.relative_to(samples)
            yield name.parts[0] if len(name.parts) > 1 else "samples", path.read_text("utf-8"), str(name), None
    for path in sorted((HERE.parent / "corpus").rglob("*.ll")):
        if only in str(path):
            case = read_case(path)
            yield "corpus", case.text, path.name, (case.function, tuple(a.activity for a in case.arguments))
    for dialect in ("raw", "clang"):
        for index in range(number if not only or only in dialect else 0):
            case = generate(dialect, 2026, index, Config())
            yield dialect, case.text, case.name, (case.function, tuple(a.activity for a in case.arguments))


def _tried(text: str, place: str, case: _Cases) -> Iterator[tuple[str, str, str]]:
    """Differentiate what is in a module in every way; yield function, reason ("": not refused) and place of each."""
    try:
        prepared = _prepare(text, place)
        names = [case[0]] if case else [f.name for f in parse_module(prepared, place).functions if _is_candidate(f)]
    except (ParseError, VerifyError):
        return
    except Unsupported as refusal:  # of the whole module
        yield "", f"{refusal.code}: {_plain(refusal.what)}", place
        return
    for name in names:
        for label, key in _keys(name, case):
            reason, at = _try(prepared, place, name, key) or ("", "")
            yield name, reason, f"{place}: {name} {label}{at}"


def _prepare(text: str, place: str) -> str:
    """What `lower` makes of a module whose every function is differentiated, before it makes derivatives."""
    read = llvm.read(text, place)
    module = parse_module(read, place)
    modelled = add_copies(module, [f for f in module.functions if not f.is_declaration])
    return print_module(prepare_module(module, read, place, modelled))


def _is_candidate(function: Function) -> bool:
    """Whether the function takes or gives anything with a derivative, and asks for none itself."""
    if function.is_declaration or function.function_type.variadic or function.name.startswith((PREFIX, MODEL)):
        return False
    types = (function.result_type, *function.function_type.parameters)
    if not any(holds_pointer(t) or holds_float(t) for t in types):
        return False
    return not any(entry_point(i) for i in function.instructions)


def _keys(name: str, case: _Cases) -> Iterator[tuple[str, tuple[Sweeps, Sequence[Activity], bool]]]:
    """Labelled ways to differentiate: sweeps, activities (none: by type), every second argument constant."""
    given = case[1] if case else ()
    yield "forward", (Sweeps.FORWARD, given, False)
    yield "reverse", (Sweeps.COMBINED, given, False)
    yield "split", (Sweeps.SPLIT, given, False)
    if not case:
        yield "reverse, half constant", (Sweeps.COMBINED, given, True)


def _try(text: str, place: str, name: str, wish: tuple[Sweeps, Sequence[Activity], bool]) -> tuple[str, str] | None:
    """Reason and place of the refusal, if there is one."""
    sweeps, given, half = wish
    signal.alarm(SECONDS)
    try:
        with no_collection():
            module = parse_module(text, place)
            function = module.function(name)
            compiler = Compiler(module, Options(), [function])
            key = _key(function, sweeps, given, half)
            if sweeps is Sweeps.SPLIT:
                compiler.split(key)
            else:
                compiler.derivative(key)
    except TimeoutError:
        return "too-slow", ""
    except Unsupported as refusal:
        at = " ".join(str(refusal.place).split())
        return f"{refusal.code}: {_plain(refusal.what)}", f", {at}" if at else ""
    except AdfuzzError as problem:
        return f"{type(problem).__name__}: {_plain(str(problem))}", ""
    except Exception as problem:  # an error of ours: what is looked for, too
        return f"INTERNAL {type(problem).__name__}: {_plain(str(problem))}", ""
    finally:
        signal.alarm(0)
    return None


def _key(function: Function, sweeps: Sweeps, given: Sequence[Activity], half: bool) -> Key:
    activities: list[Activity] = []
    for index, argument in enumerate(function.arguments):
        if holds_pointer(argument.type):
            activity = Activity.DUP
        elif holds_float(argument.type):
            activity = Activity.DUP if sweeps is Sweeps.FORWARD else Activity.OUT
        else:
            activity = Activity.CONST
        if (given and given[index] is Activity.CONST) or (half and index % 2):
            activity = Activity.CONST
        activities.append(activity)
    result = function.result_type
    returns = Return.NONE if result is ty.VOID else Return.CONST
    if holds_pointer(result):
        returns = Return.CONST if sweeps is Sweeps.COMBINED else Return.DUP
    elif holds_float(result):
        returns = Return.ACTIVE
    key = Key(function, sweeps, tuple(activities), returns)
    return replace(key, primal_return=sweeps is not Sweeps.COMBINED and result is not ty.VOID)


def _plain(text: str) -> str:
    """A reason without names and numbers, so that equal reasons count together."""
    text = re.sub(r"[%@][-\w.$]+", "…", text.split("\n")[0])
    text = re.sub(r"'[^' ]*'", "'…'", text) if "derivative is known" not in text else text
    return re.sub(r"byte \d+", "byte N", text)[:110]


def _too_slow(number: int, frame: object) -> None:
    raise TimeoutError


def _table(tallies: dict[str, Tally]) -> str:
    lines = ["| family | derivatives | refused | share |", "|---|---|---|---|"]
    for family, tally in tallies.items():
        refused = sum(tally.refused.values())
        lines.append(f"| {family} | {tally.asked} | {refused} | {100 * refused / max(1, tally.asked):.1f} % |")
    asked, total = sum(t.asked for t in tallies.values()), sum(sum(t.refused.values()) for t in tallies.values())
    lines.append(f"| all | {asked} | {total} | {100 * total / max(1, asked):.1f} % |")
    counts: Counter[str] = Counter()
    places: dict[str, str] = {}
    for tally in tallies.values():
        counts.update(tally.refused)
        places = {**tally.places, **places}
    lines += ["", "| count | reason | for example |", "|---|---|---|"]
    for reason, count in counts.most_common(40):
        cells = (str(count), reason, places[reason][:160])
        lines.append("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
