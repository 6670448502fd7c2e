"""Alembic's entry: migrations run on the connection, and in the transaction, that ``migrating.migrate`` hands over."""

from __future__ import annotations

from alembic import context

from companion.store import models_evidence as models_evidence  # its tables join the metadata
from companion.store import models_tracking as models_tracking  # its tables join the metadata
from companion.store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    # SQLite cannot alter most of a table in place; Alembic then copies it.
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
