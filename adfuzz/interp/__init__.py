"""The reference interpreter: independent evidence on what a program computes and on its true derivative."""

from adfuzz.interp.errors import LimitExceeded, Terminated, UndefinedBehaviour
from adfuzz.interp.evaluate import Evaluation, Measured, evaluate
from adfuzz.interp.program import Limits

__all__ = ["Evaluation", "LimitExceeded", "Limits", "Measured", "Terminated", "UndefinedBehaviour", "evaluate"]
