import fc from 'fast-check';
import {
  LAST_COLUMN,
  LAST_ROW,
  a1,
  columnIndex,
  columnLetters,
  describeCell,
  parseA1,
  sameCell,
} from '../../src/snapshot/address';

const row = fc.integer({ min: 0, max: LAST_ROW });
const column = fc.integer({ min: 0, max: LAST_COLUMN });

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [LAST_COLUMN, 'XFD'],
  ])('of %d are %s, and back', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  });
});

describe('a1', () => {
  it.each([
    [0, 0, 'A1'],
    [145, 4, 'E146'],
    [LAST_ROW, LAST_COLUMN, 'XFD1048576'],
  ])('of row %d, column %d is %s', (rowIndex, columnNumber, address) => {
    expect(a1(rowIndex, columnNumber)).toBe(address);
  });
});

describe('parseA1', () => {
  it.each([
    ['A1', 0, 0],
    ['e146', 145, 4],
    ['$E$146', 145, 4],
    ['$E146', 145, 4],
    ['E$146', 145, 4],
    ['XFD1048576', LAST_ROW, LAST_COLUMN],
  ])('reads %s', (address, rowIndex, columnNumber) => {
    expect(parseA1(address)).toEqual({ row: rowIndex, column: columnNumber });
  });

  it.each([
    '',
    'A',
    '1',
    '1A',
    'A0',
    'A01',
    'A-1',
    'A1.5',
    'A1048577',
    'XFE1',
    'ZZZ1',
    'AAAA1',
    'A99999999',
    ' A1',
    'A1 ',
    'A 1',
    'A1\n',
    '$$A1',
    'A$$1',
    'A1$',
    'Á1',
    'Ñ1',
    'A1:B2',
    'Plan!A1',
    'R1C1',
    '#REF!',
  ])('is null for %j', (address) => {
    expect(parseA1(address)).toBeNull();
  });

  it('is a round trip with a1, with dollars and in either case', () => {
    fc.assert(
      fc.property(row, column, (rowIndex, columnNumber) => {
        const place = { row: rowIndex, column: columnNumber };
        const address = a1(rowIndex, columnNumber);
        expect(parseA1(address)).toEqual(place);
        expect(parseA1(address.toLowerCase())).toEqual(place);
        expect(parseA1(address.replace(/^([A-Z]+)/, '$$$1$$'))).toEqual(place);
      }),
    );
  });
});

describe('describeCell', () => {
  it('names the sheet and the address', () => {
    expect(describeCell({ sheet: 'Plan de trabajo', row: 0, column: 1 })).toBe('Plan de trabajo!B1');
  });
});

describe('sameCell', () => {
  const cell = { sheet: 'Plan', row: 3, column: 4 };

  it.each([
    ['the same place', { ...cell }, true],
    ['another sheet', { ...cell, sheet: 'Calendario' }, false],
    ['another row', { ...cell, row: 4 }, false],
    ['another column', { ...cell, column: 3 }, false],
    ['row and column swapped', { ...cell, row: 4, column: 3 }, false],
  ])('%s: %s', (_name, other, same) => {
    expect(sameCell(cell, other)).toBe(same);
    expect(sameCell(other, cell)).toBe(same);
  });
});
