"""`proprietor export`: all the forms in which the books, or a part, are taken out."""

from proprietor.cli.folders import export
from proprietor.cli.spanning import export_brag, export_proof
from proprietor.cli.taking_out import export_cv, export_json_resume, export_rendercv

for each in (export_cv, export_json_resume, export_rendercv, export_brag, export_proof):
    export.add_command(each)
