"""Where the extension's own things stand, in one place."""

from __future__ import annotations

STRIP = "parcelward-order"
STRIP_BUTTON = ".strip"
STRIP_MEANING = ".strip .what"
STRIP_THEN = ".strip .then"
STRIP_LEFT = ".strip .left"
PANEL = ".panel"
PANEL_ELEMENT = "parcelward-panel"
HANDLE = "parcelward-handle, .handle"
HEADLINE = ".panel .headline h3"
COMING = ".panel .dates li"
NOTE = ".note"
OUR_ELEMENTS = "parcelward-order, parcelward-panel, parcelward-handle, parcelward-notes"
