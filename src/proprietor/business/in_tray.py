"""Where proposals lie that wait for the owner."""

from proprietor.actions.in_tray import InTray, NoTray
from proprietor.business.opening import default_file


def tray_at(place: str) -> InTray:
    """The in-tray of the books at a place; an empty one where there are no books."""
    if not place:
        return NoTray()
    from proprietor.store.in_tray import TrayFolder, folder_of  # noqa: PLC0415 - only agenda and proposals look into it

    return TrayFolder(folder_of(place, default_file().parent))
