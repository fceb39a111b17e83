"""The reference interpreter: independent evidence on what a program computes and on its true derivative."""
