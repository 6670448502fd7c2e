"""One file a command of ``parcelward``."""
