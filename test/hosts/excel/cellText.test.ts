import { readFill, readFormula, writtenValue } from '../../../src/hosts/excel/cellText';

describe('Text sent to Excel', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+52 33', "'+52 33"],
    ['-nota', "'-nota"],
    ['@usuario', "'@usuario"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'así'", "''así'"],
    ['3.10', "'3.10"],
    ['1/2/2026', "'1/2/2026"],
    ['Mar 2024', "'Mar 2024"],
    ['TRUE', "'TRUE"],
    ['Acuerdo', 'Acuerdo'],
    ['marzo', 'marzo'],
    ['Trueque', 'Trueque'],
    [null, ''],
    [45170, 45170],
    [false, false],
  ])('%j goes as %j', (value, sent) => {
    expect(writtenValue(value)).toBe(sent);
  });

  it.each([
    ['=A1', 3, '=A1'],
    ['=A1', '', '=A1'],
    ['=texto', '=texto', undefined],
    ['texto', 'texto', undefined],
    [5, 5, undefined],
  ])('formula %j with value %j is the formula %j', (formula, value, expected) => {
    expect(readFormula(formula, value)).toBe(expected);
  });

  it.each([
    ['#FFFFFF', undefined, null],
    ['#ffffff', 'Solid', '#FFFFFF'],
    ['#FFFFFF', 'None', null],
    ['', undefined, null],
    ['#4472c4', undefined, '#4472C4'],
    [null, null, null],
  ])('colour %j with pattern %j is the fill %j', (colour, pattern, expected) => {
    expect(readFill(colour, pattern)).toBe(expected);
  });
});
