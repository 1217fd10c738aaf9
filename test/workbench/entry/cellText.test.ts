import { isoDate } from '../../../src/calendar/plainDate';
import { serialOf } from '../../../src/calendar/serial';
import { displayText, editText } from '../../../src/workbench/entry/cellText';
import { SheetModel } from '../../../src/emulated-excel/workbookModel';
import { typedEntry } from '../../../src/workbench/entry/typedEntry';

const serial = (iso: string) => serialOf(isoDate(iso), 1900);

/** A cell that holds a value in a format. */
function cellOf(value: string | number | boolean | null, numberFormat = 'General') {
  const cell = new SheetModel('1', 'Plan').ensure(0, 0);
  return Object.assign(cell, { value, numberFormat });
}

describe('what a cell shows', () => {
  it.each([
    [null, 'General', ''],
    [3.1, 'General', '3.1'],
    [true, 'General', 'VERDADERO'],
    [serial('2026-09-06'), 'dd/mm/yyyy', '06/09/2026'],
    [serial('2026-09-06'), 'd" de "mmmm" de "yyyy', '6 de septiembre de 2026'],
    [0.5, '0%', '50%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [1234.5, '0', '1235'],
    ['texto', '0.00', 'texto'],
  ])('shows %j in the format %s', (value, format, expected) => {
    expect(displayText(cellOf(value, format), 1900)).toBe(expected);
  });

  it.each([
    ['X', ';;;', ''],
    [5, ';;;', ''],
    [true, ';;;', ''],
    [serial('2026-09-06'), ';;;', ''],
    ['X', ';;', 'X'],
    [5, ';;', ''],
    [0, '0;-0;;@', ''],
    [5, '0;-0;;@', '5'],
    ['X', '0;-0;;@', 'X'],
    ['X', '0;-0;0;"no"', 'X'],
    [-5, '0;;', ''],
  ])('shows %j in the format %s as %j, since the format hides some', (value, format, expected) => {
    expect(displayText(cellOf(value, format), 1900)).toBe(expected);
  });

  it('shows nothing where there is no cell', () => {
    expect([displayText(undefined, 1900), editText(undefined, 1900)]).toEqual(['', '']);
  });
});

describe('what a person edits', () => {
  it.each([
    ['3.10', 'General'],
    [12, 'General'],
    [0.07, '0%'],
    [0.333333, '0%'],
    [false, 'General'],
    [serial('2026-09-06'), 'd" de "mmmm'],
    [46_000.25, 'dd/mm/yyyy hh:mm'],
    [60, 'dd/mm/yyyy'],
  ])('types back what %j in the format %s was', (value, format) => {
    const cell = cellOf(value, format);
    expect(typedEntry(editText(cell, 1900), format, 1900).value).toBe(value);
  });
});
