import {
  comparedFormat,
  readFill,
  readFormula,
  readHatching,
  writtenValue,
} from '../../../src/hosts/excel/cellText';

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

  it.each([
    ['no fill', null, null, null],
    ['white', null, 0, '#FFFFFF'],
    ['a tint of white', null, -0.25, '#FFFFFF'],
    ['no fill in an Excel that names it', 'None', 0, null],
  ])('white is %s with the pattern %j and the tint %j', (_what, pattern, tint, expected) => {
    expect(readFill('#FFFFFF', pattern, tint)).toBe(expected);
  });

  it.each([
    [null, '#000000', undefined],
    ['Solid', '#000000', undefined],
    ['None', '#000000', undefined],
    ['LightUp', '#ff0000', { pattern: 'LightUp', color: '#FF0000' }],
    ['LinearGradient', '', { pattern: 'LinearGradient', color: null }],
  ])('the pattern %j of colour %j is the hatching %j', (pattern, color, expected) => {
    expect(readHatching(pattern, color)).toEqual(expected);
  });
});

describe('A number format is compared', () => {
  it.each([
    ['dd/mm/yyyy', 'm/d/yyyy'],
    ['d/m/yy', 'm/d/yyyy'],
    ['mm-dd-yyyy', 'm/d/yyyy'],
    ['dd/mm/yyyy hh:mm', 'dd/mm/yyyy hh:mm'],
    ['General', 'General'],
    ['yyyy-mm-dd', 'yyyy-mm-dd'],
  ])('%s as %s', (format, compared) => {
    expect(comparedFormat(format)).toBe(compared);
  });
});
