"""Alembic's entry: runs on the connection it is given, nothing else."""

from alembic import context

from proprietor.store.tables import METADATA, TABLES

TABLES.every()
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
