"""Source file to LLVM IR, with the compiler that is there."""
