"""Tracking numbers, shipping services, sources and their checks."""
