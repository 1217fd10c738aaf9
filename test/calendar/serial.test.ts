import fc from 'fast-check';
import { isoDate } from '../../src/calendar/plainDate';
import type { DateSystem } from '../../src/calendar/serial';
import { dateFromSerial, isDateFormat, serialOf } from '../../src/calendar/serial';
import { anyDate } from './arbitraries';

describe('dateFromSerial', () => {
  it.each<[number, DateSystem, string | null]>([
    [1, 1900, '1900-01-01'],
    [31, 1900, '1900-01-31'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null],
    [60.75, 1900, null],
    [61, 1900, '1900-03-01'],
    [40907, 1900, '2011-12-30'],
    [45445, 1900, '2024-06-02'],
    [45445.999988, 1900, '2024-06-02'],
    [46544, 1900, '2027-06-06'],
    [2_958_465, 1900, '9999-12-31'],
    [2_958_465.5, 1900, '9999-12-31'],
    [2_958_466, 1900, null],
    [0, 1900, null],
    [0.5, 1900, null],
    [-1, 1900, null],
    [-0.5, 1900, null],
    [0, 1904, '1904-01-01'],
    [0.5, 1904, '1904-01-01'],
    [59, 1904, '1904-02-29'],
    [60, 1904, '1904-03-01'],
    [43983, 1904, '2024-06-02'],
    [2_957_003, 1904, '9999-12-31'],
    [2_957_004, 1904, null],
    [-1, 1904, null],
    [-0.5, 1904, null],
  ])('%d counted from %d is %s', (serial, system, date) => {
    expect(dateFromSerial(serial, system)).toBe(date);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e15, -1e15, 20_240_602])(
    'is null for %d',
    (serial) => {
      expect(dateFromSerial(serial, 1900)).toBeNull();
      expect(dateFromSerial(serial, 1904)).toBeNull();
    },
  );
});

describe('serialOf', () => {
  it.each<[string, DateSystem, number]>([
    ['1900-01-01', 1900, 1],
    ['1900-02-28', 1900, 59],
    ['1900-03-01', 1900, 61],
    ['2011-12-30', 1900, 40907],
    ['2024-06-02', 1900, 45445],
    ['9999-12-31', 1900, 2_958_465],
    ['1904-01-01', 1904, 0],
    ['2024-06-02', 1904, 43983],
    ['9999-12-31', 1904, 2_957_003],
    ['1903-12-31', 1904, -1],
  ])('of %s counted from %d is %d', (date, system, serial) => {
    expect(serialOf(isoDate(date), system)).toBe(serial);
  });
});

describe('a serial and its day', () => {
  it('are a round trip in the 1900 system, before March 1900 too', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        expect(dateFromSerial(serialOf(date, 1900), 1900)).toBe(date);
      }),
    );
    fc.assert(
      fc.property(anyDate(1900, 1900), (date) => {
        expect(dateFromSerial(serialOf(date, 1900), 1900)).toBe(date);
      }),
    );
  });

  it('are a round trip in the 1904 system', () => {
    fc.assert(
      fc.property(anyDate(1904), (date) => {
        expect(dateFromSerial(serialOf(date, 1904), 1904)).toBe(date);
      }),
    );
  });

  it('are 1462 days apart in the two systems from 1904 on', () => {
    fc.assert(
      fc.property(anyDate(1904), (date) => {
        expect(serialOf(date, 1900) - serialOf(date, 1904)).toBe(1462);
      }),
    );
  });

  it('do not depend on the hour', () => {
    const hour = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(anyDate(), hour, (date, fraction) => {
        expect(dateFromSerial(serialOf(date, 1900) + fraction, 1900)).toBe(date);
      }),
    );
  });
});

describe('isDateFormat', () => {
  it.each([
    'dd/mm/yyyy',
    'DD/MM/YYYY',
    'm/d/yy',
    'm/d/yy h:mm',
    'd-mmm-yy',
    'd-mmm',
    'mmm-yy',
    'mmm',
    'MMMM',
    'mmmmm',
    'm',
    'yyyy',
    'yyyy-mm-dd',
    'dd/mm/yyyy;@',
    '[$-80A]dddd',
    '[$-F800]dddd, mmmm dd, yyyy',
    '[$-80A]d" de "mmmm" de "yyyy;@',
    'd" de "mmmm',
    'd \\d\\e mmmm',
    '[Red]dd/mm/yyyy',
    'h:mm d/m',
    'mmmm h:mm',
    '"Semana; "mmm',
    '\\;mmm',
    '_-dd/mm/yyyy_-',
    '* dd/mm/yyyy',
    '[>=1]dd/mm/yyyy;[Red]0',
  ])('is true for %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'General',
    'general',
    '@',
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00E+00',
    '# ?/?',
    '0" dias"',
    '0 "d"',
    '0 \\d',
    '0_d',
    '0*d',
    '"dd/mm/yyyy"',
    '0" día; mes"',
    '0"d',
    'h:mm',
    'h:mm:ss',
    'h:mm AM/PM',
    'mm:ss',
    'mm:ss.0',
    '[h]:mm',
    '[hh]:mm:ss',
    '[mm]:ss',
    '[ss]',
    '[Red]0.00',
    '[Red]-#,##0',
    '#,##0;[Red]-#,##0',
    '0;[Red]dd/mm/yyyy',
    '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
    '_-"$"* #,##0.00_-;-"$"* #,##0.00_-',
    '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    '[$$-80A]#,##0.00',
    '[$USD] #,##0',
    '[$-80A]0',
    '[<=9999999]###-####;(###) ###-####',
    '00000',
    ';;;',
  ])('is false for %s', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
