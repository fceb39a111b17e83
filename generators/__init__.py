"""Random programs that mimic what compilers emit; each is a pure function of its choice sequence."""
