"""One file a channel on which an alert is shown."""
