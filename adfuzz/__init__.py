"""adfuzz finds wrong derivatives from automatic-differentiation compilers on LLVM IR."""

__version__ = "0.1.0"
