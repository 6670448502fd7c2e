"""A dated timeline of one order, with hashes."""
