"""LLVM IR in memory: types, values, instructions, modules; parser, printer, builder, control-flow graph, cloning."""
