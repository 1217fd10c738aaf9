import { isoDate } from '../../../src/calendar/plainDate';
import { serialOf } from '../../../src/calendar/serial';
import { isFormulaText, typedEntry } from '../../../src/workbench/entry/typedEntry';

const serial = (iso: string) => serialOf(isoDate(iso), 1900);

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
