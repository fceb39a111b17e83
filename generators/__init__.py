"""Random programs that mimic what compilers emit; each is a pure function of its choice sequence."""

from __future__ import annotations

from generators.cases import generate, regenerate
from generators.choices import Choices, Span
from generators.config import Config
from generators.dialects import DIALECTS

__all__ = ["DIALECTS", "Choices", "Config", "Span", "generate", "regenerate"]
