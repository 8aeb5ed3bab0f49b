"""A paper of ours as Markdown, for a face that shows text."""

from proprietor.actions.papers import Paper


def as_markdown(paper: Paper) -> str:
    """The paper as CommonMark; what a person typed is never taken for markup."""
    from proprietor.exporters.markdown import to_markdown  # noqa: PLC0415 - only who shows papers needs it

    return to_markdown(paper).decode()
