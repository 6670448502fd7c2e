"""Where packs are written, and the language in which they are written unless another is asked for."""

from __future__ import annotations

# Below the data folder.
FOLDER = "evidence"
# AliExpress and banks abroad read English.
LANGUAGE = "en"
