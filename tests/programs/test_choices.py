"""Choice sequences: recorded, replayed, edited, serialised."""

from __future__ import annotations

import pytest

from adfuzz.errors import GaveUp
from generators.choices import Choice, Choices, Span, count, dump, load


def draw(choices: Choices) -> list[object]:
    found: list[object] = [choices.choose("kind", ("a", "b", "c")), choices.integer("n", 2, 9)]
    for _ in choices.repeat("row", 1, 4):
        found.append(choices.real("x", -1.0, 1.0))
    found.append(choices.flag("f", 0.5))
    found.append(choices.reals("p", 0.1, 2.0, 3))
    return found


def test_recorded_sequence_replays_the_same_decisions() -> None:
    first = Choices(seed="7")
    made = draw(first)
    text = dump(first.root)
    again = Choices(recorded=load(text))
    assert draw(again) == made
    assert dump(again.root) == text


def test_same_seed_gives_same_decisions() -> None:
    assert draw(Choices(seed="7")) == draw(Choices(seed="7"))
    assert any(draw(Choices(seed=str(n))) != draw(Choices(seed="7")) for n in range(3))


def test_empty_sequence_gives_the_simplest_case() -> None:
    kind, number, row, flag, point = draw(Choices(recorded=Span("case")))
    assert (kind, number, row, flag) == ("a", 2, 0.0, False)
    assert isinstance(point, tuple) and len(set(point)) == 3


def test_dropped_span_lowers_the_repetitions() -> None:
    first = Choices(seed="11")
    rows = sum(isinstance(item, float) for item in draw(first))
    kept = [item for item in first.root.items if isinstance(item, Choice)]
    spans = [item for item in first.root.items if isinstance(item, Span)]
    shorter = Choices(recorded=Span("case", [*kept[:2], *spans[1:], *kept[2:]]))
    assert sum(isinstance(item, float) for item in draw(shorter)) == max(1, rows - 1)


def test_unknown_names_and_numbers_out_of_range_become_simplest() -> None:
    recorded = Span("case", [Choice("kind", "gone"), Choice("n", 99), Choice("f", "odd")])
    kind, number, *_, flag, _ = draw(Choices(recorded=recorded))
    assert (kind, number, flag) == ("a", 9, False)


def test_new_alternatives_leave_old_sequences_alone() -> None:
    recorded = Span("case", [Choice("kind", "b")])
    assert Choices(recorded=recorded).choose("kind", ("new", "a", "also new", "b")) == "b"


def test_no_alternative_gives_up() -> None:
    with pytest.raises(GaveUp):
        Choices(seed="1").choose("kind", ())


def test_count_counts_every_number() -> None:
    choices = Choices(seed="3")
    choices.reals("p", 0.0, 1.0, 5)
    choices.flag("f", 0.5)
    assert count(choices.root) == 6
