"""C++ names for people, by the demangler of the C++ runtime where that is installed."""

from __future__ import annotations

import ctypes
import ctypes.util
from functools import cache
from typing import Any


@cache
def demangled(name: str) -> str:
    """Return the C++ declaration behind a mangled name, or the name itself."""
    if not name.startswith("_Z"):
        return name
    library = _library()
    if library is None:
        return name
    status = ctypes.c_int(0)
    address = library.__cxa_demangle(name.encode(errors="surrogateescape"), None, None, ctypes.byref(status))
    if not address:
        return name
    text = ctypes.string_at(address).decode(errors="replace")
    _free()(ctypes.c_void_p(address))
    return text.removeprefix("typeinfo name for ")


@cache
def _library() -> Any:
    for found in (ctypes.util.find_library("stdc++"), "libstdc++.so.6", ctypes.util.find_library("c++abi")):
        try:
            library = ctypes.CDLL(found) if found else None
            if library is not None:
                library.__cxa_demangle.restype = ctypes.c_void_p
                library.__cxa_demangle.argtypes = [ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
                return library
        except (OSError, AttributeError):
            continue
    return None


@cache
def _free() -> Any:
    return ctypes.CDLL(None).free
