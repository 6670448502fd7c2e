"""Alembic's entry: migrations run on the connection, and in the transaction, that ``migrating.migrate`` hands over."""

from __future__ import annotations

from alembic import context

from companion.store import tables_evidence as tables_evidence  # its tables join the metadata
from companion.store import tables_tracking as tables_tracking  # its tables join the metadata
from companion.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    # SQLite cannot alter most of a table in place; Alembic then copies it.
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
