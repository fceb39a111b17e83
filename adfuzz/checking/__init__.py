"""From a user's function to verdicts: what its arguments are, how large they must be, what came out."""
