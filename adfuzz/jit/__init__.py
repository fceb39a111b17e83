"""Compile and run LLVM IR in sandboxed worker processes."""
