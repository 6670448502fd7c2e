"""Parcelward's companion: reads captures, plans, tracks, warns and drafts, on the shopper's own machine."""

__version__ = "0.1.0"
