"""A plan's steps to due rows to channels.

An alert is a step's beginning, kept as a row with an instant. Nothing polls the rules: what is due is one look into an
index, and one event is shown once, however many channels and programs' starts there are.
"""
