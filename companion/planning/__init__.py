"""Rule book and facts to a dated plan. Pure: no clock, no network, no disk."""
