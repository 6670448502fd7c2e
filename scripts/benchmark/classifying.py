"""Reading carrier texts in bulk: every case of every phrase file, again and again."""

from __future__ import annotations

import time

from companion import knowledge
from companion.statuses.status_reader import StatusReader
from scripts.benchmark.figures import Figure, seconds_each


def figures() -> list[Figure]:
    """Microseconds a phrase, texts of all languages mixed and none seen before, and the time to compile."""
    phrases, codes = knowledge.read_folder("phrases"), knowledge.read_folder("codes")
    began = time.perf_counter()
    reader = StatusReader.compile(phrases, codes)
    compiled = time.perf_counter() - began
    texts = [(str(case["text"]), language) for language, document in phrases.items() for case in document["cases"]]
    for text, language in texts:
        reader.classify(text, language=language)
    # A number in each text makes it a new one, so that no answer comes from a memory of former texts.
    counter = iter(range(10**12))

    def classify_all() -> None:
        number = next(counter)
        for text, language in texts:
            reader.classify(f"{text} {number}", language=language)

    each = seconds_each(classify_all) / len(texts)
    return [
        Figure(name="classify a carrier text", value=each * 1e6, unit="µs", goal=20, note=f"{len(texts)} texts"),
        Figure(name="compile all phrases", value=compiled * 1e3, unit="ms", note=f"{len(phrases)} languages"),
    ]
