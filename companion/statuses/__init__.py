"""Carrier words and codes to canonical statuses. Pure: no clock, no network, no disk."""
