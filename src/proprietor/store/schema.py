"""The schema's version: brought up to date on opening, refused politely when it comes from the future."""

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from proprietor.values.refusals import Refusal

HEAD = "0008"
"""The newest migration; a test compares it with the folder."""

VERSIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""All migrations ever released, oldest first."""


def version_of(engine: Engine) -> str | None:
    """The migration the database stands at; None for one that has no tables of ours."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def bring_up_to_date(engine: Engine, place: str) -> None:
    """Migrate if need be; Alembic is only imported then, as it costs more than all the rest of a command.

    Raises:
        Refusal: `newer-books` when a newer Proprietor wrote them, `unknown-schema` when none of ours did, `foreign-file`
            when other tables are there.
    """
    version = version_of(engine)
    if version == HEAD:
        return
    if version is None:
        with engine.connect() as connection:
            if engine.dialect.name == "sqlite" and inspect(connection).get_table_names():
                raise Refusal(
                    "foreign-file",
                    "This database belongs to another program.",
                    "Choose another file with --books FILE.",
                    place=place,
                )
    elif version not in VERSIONS and not (version.isdigit() and version > HEAD):
        raise Refusal(
            "unknown-schema",
            f"These books stand at a schema this Proprietor has never had (“{version}”).",
            "Restore a snapshot (proprietor snapshots), or open them with the program that wrote them. Nothing was changed.",
            place=place,
        )
    elif version not in VERSIONS:
        raise Refusal(
            "newer-books",
            f"These books were written by a newer Proprietor (schema {version}; this one knows {HEAD}).",
            "Upgrade Proprietor, or open a copy made by this version. Nothing was changed.",
            place=place,
        )
    elif engine.dialect.name == "sqlite":
        from proprietor.store.snapshots import snapshot  # noqa: PLC0415 - only before a migration

        snapshot(Path(place), "migration")
    migrate(engine)


def migrate(engine: Engine, target: str = "head") -> None:
    """Run the migrations up to `target` in one transaction."""
    from alembic import command  # noqa: PLC0415 - 400 ms that only a migration should cost
    from alembic.config import Config  # noqa: PLC0415 - the same

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, target)
