"""Opens each workbook that a line of standard input names and prints, as JSON, what went wrong by its path."""
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
faults = {}
for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        for sheet in openpyxl.load_workbook(path).worksheets:
            for _ in sheet.iter_rows(values_only=True):
                pass
    except Exception as error:
        faults[path] = f"{type(error).__name__}: {error}"
json.dump(faults, sys.stdout)
