"""Captures become facts: the pages' own replies, saved files and DOM readings, read without clock, network or disk."""
