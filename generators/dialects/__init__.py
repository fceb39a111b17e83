"""House styles of generated IR, one file a dialect."""
