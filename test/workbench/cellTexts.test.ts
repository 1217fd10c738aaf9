import fc from 'fast-check';
import { isoDate } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import { displayText, editText } from '../../src/workbench/entry/cellText';
import { clipboardText, textBlock } from '../../src/workbench/entry/clipboardText';
import { SheetModel } from '../../src/emulated-excel/workbookModel';
import { isFormulaText, typedEntry } from '../../src/workbench/entry/typedEntry';

const serial = (iso: string) => serialOf(isoDate(iso), 1900);

/** A cell that holds a value in a format. */
function cellOf(value: string | number | boolean | null, numberFormat = 'General') {
  const cell = new SheetModel('1', 'Plan').ensure(0, 0);
  return Object.assign(cell, { value, numberFormat });
}

describe('what a person types', () => {
  it.each([
    ['', { value: null }],
    ['   ', { value: null }],
    ['12', { value: 12 }],
    ['-1.5', { value: -1.5 }],
    ['3.10', { value: '3.10' }],
    ['007', { value: '007' }],
    ['1.', { value: '1.' }],
    ["'12", { value: '12' }],
    ["'", { value: null }],
    ['1,250', { value: 1250, numberFormat: '#,##0' }],
    ['50%', { value: 0.5, numberFormat: '0%' }],
    ['verdadero', { value: true }],
    ['6/9/2026', { value: serial('2026-09-06'), numberFormat: 'dd/mm/yyyy' }],
    ['06-09-26', { value: serial('2026-09-06'), numberFormat: 'dd/mm/yyyy' }],
    ['1-ago-26', { value: serial('2026-08-01'), numberFormat: 'dd/mm/yyyy' }],
    ['2026-09-06', { value: serial('2026-09-06'), numberFormat: 'dd/mm/yyyy' }],
    ['31/04/2026', { value: '31/04/2026' }],
    ['13/13/2026', { value: '13/13/2026' }],
    ['1-abc-26', { value: '1-abc-26' }],
    ['31 de abril', { value: '31 de abril' }],
    [' dos ', { value: ' dos ' }],
  ])('reads %j', (text, expected) => {
    expect(typedEntry(text, 'General', 1900)).toEqual(expected);
  });

  it('keeps the format of a cell that has one', () => {
    expect(typedEntry('6/9/2026', 'd" de "mmmm', 1900)).toEqual({ value: serial('2026-09-06') });
    expect(typedEntry('1,250', '0.00', 1900)).toEqual({ value: 1250 });
    expect(typedEntry('6/9/2026', '@', 1900)).toEqual({ value: '6/9/2026' });
  });

  it('counts days as the workbook does, and leaves those before its first as text', () => {
    expect(typedEntry('2/1/1904', 'General', 1904).value).toBe(1);
    expect(typedEntry('31/12/1903', 'General', 1904).value).toBe('31/12/1903');
  });

  it.each([
    ['=A1', true],
    [' =SUMA(A1)', true],
    ['=', false],
    ['a=b', false],
    ['-12', false],
  ])('knows a formula: %s', (text, expected) => {
    expect(isFormulaText(text)).toBe(expected);
  });
});

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

describe('text of the clipboard', () => {
  it.each([
    ['uno', [['uno']]],
    ['', [['']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"dos\nlíneas"\tb', [['dos\nlíneas', 'b']]],
    ['"dice ""sí"""', [['dice "sí"']]],
    ['"suelta\tb', [['"suelta', 'b']]],
    ['12" de ancho', [['12" de ancho']]],
  ])('reads %j', (text, expected) => {
    expect(textBlock(text)).toEqual(expected);
  });

  it('gives back the cells that were copied', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' '), maxLength: 6 });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(fc.property(block, (cells) => expect(textBlock(clipboardText(cells) + '\r\n')).toEqual(cells)));
  });
});
