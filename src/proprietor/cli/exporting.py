"""`proprietor export`: all the forms in which the books, or a part, are taken out."""

from proprietor.cli.folders import export
from proprietor.cli.spanning import export_brag, export_proof
from proprietor.cli.tabling import export_people, export_tables
from proprietor.cli.taking_out import export_cv, export_json_resume, export_rendercv

# The calendar is exported by `proprietor calendar --into FILE`; one way is enough.
for each in (export_cv, export_json_resume, export_rendercv, export_brag, export_proof, export_people, export_tables):
    export.add_command(each)
