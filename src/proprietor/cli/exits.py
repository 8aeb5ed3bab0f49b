"""Every exit code of the terminal's face, in one place."""

from enum import IntEnum


class Exit(IntEnum):
    """What a command ends with."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    BUG = 3
    STOPPED = 130
    UNHEARD = 141


EXITS: tuple[tuple[Exit, str], ...] = (
    (Exit.DONE, "Done."),
    (
        Exit.REFUSED,
        "Refused, or `lint` and `doctor` found something at the asked severity; nothing was written by a refused command.",
    ),
    (Exit.USAGE, "The command was not understood: an unknown command or option, or a value missing."),
    (Exit.BUG, "A mistake of the program; one line says where the details are."),
    (Exit.STOPPED, "Stopped with Ctrl-C or Ctrl-D before anything was written."),
    (Exit.UNHEARD, "The program reading the output went away, as `head` does."),
)
"""Code and meaning, as the documentation lists them."""
