"""The AD compiler core: replaces every `__enzyme_*` call of a module by derivative code."""
