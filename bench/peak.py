"""Peak memory of this process; the count of the C library would begin with that of whoever started it."""

import resource
from pathlib import Path


def peak() -> float:
    """In GB."""
    status = Path("/proc/self/status")
    told = status.read_text() if status.exists() else ""
    high = next((line.split()[1] for line in told.splitlines() if line.startswith("VmHWM")), None)
    return int(high or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024**2
