"""Carrier words and codes to one canonical parcel status, and a parcel's history to what it tells. Pure."""
