"""Generated source programs, one file a language."""
