"""One file a tracking source."""
