"""Captures to facts: one reader a page reply, dates and money. Pure: no clock, no network, no disk."""
