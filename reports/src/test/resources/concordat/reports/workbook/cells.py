"""Tells each cell of a workbook as openpyxl reads it: sheet, address, type and value, the value in base64 of its UTF-8."""

import base64
import datetime
import sys

import openpyxl


def words(cell):
    value = cell.value
    if isinstance(value, datetime.datetime):
        value = (value + datetime.timedelta(milliseconds=500)).replace(microsecond=0).isoformat()
    elif cell.data_type == "n":
        value = repr(float(value))
    return str(value)


for sheet in openpyxl.load_workbook(sys.argv[1]).worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                value = base64.b64encode(words(cell).encode("utf-8")).decode("ascii")
                print(sheet.title, cell.coordinate, cell.data_type, value, sep="\t")
