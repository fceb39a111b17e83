"""Analyses of the AD core: what bytes are, what is active, what is overwritten, loops."""
