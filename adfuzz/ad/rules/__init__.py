"""The derivative table: one file a family, one row an instruction, intrinsic or library function."""
