"""Where alerts are shown: one file a channel."""
