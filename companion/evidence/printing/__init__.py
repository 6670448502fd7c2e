"""Putting evidence on paper: fonts, lines, pages. It knows text and boxes and nothing of orders."""
