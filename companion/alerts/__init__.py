"""A plan's steps to due rows to channels."""
