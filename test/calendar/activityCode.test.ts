import fc from 'fast-check';
import {
  activityCode,
  codeLevel,
  compareCodes,
  lastSegment,
  parentCode,
  parseActivityCode,
  parseColumnCode,
  shownCode,
} from '../../src/calendar/activityCode';
import { anyCode } from './arbitraries';

describe('parseActivityCode', () => {
  it.each([
    ['1', '1'],
    ['1.', '1'],
    ['1..', '1'],
    ['2…', '2'],
    ['2...', '2'],
    ['3.10', '3.10'],
    ['3.1', '3.1'],
    ['3.10.', '3.10'],
    ['10.2.-', '10.2'],
    ['10.-', '10'],
    ['10.—', '10'],
    ['10:', '10'],
    ['10;', '10'],
    ['(4)', '4'],
    ['( 4 )', '4'],
    ['[4]', '4'],
    ['(4.2)', '4.2'],
    ['1)', '1'],
    ['1.)', '1'],
    ['#5', '5'],
    ['# 5', '5'],
    ['Núm. 7', '7'],
    ['NÚM 7', '7'],
    ['num.7', '7'],
    ['Nu\u0301m. 7', '7'],
    ['Número 7', '7'],
    ['No. 3', '3'],
    ['No 3.2', '3.2'],
    ['Nº 3', '3'],
    ['N° 3', '3'],
    ['N.º 3', '3'],
    ['(Núm. 7)', '7'],
    ['1º', '1'],
    ['1.a', '1.a'],
    ['1.A)', '1.a'],
    ['1-a', '1.a'],
    ['01', '1'],
    ['03.010', '3.10'],
    ['0', '0'],
    ['3.0', '3.0'],
    ['3,10', '3.10'],
    ['3-10', '3.10'],
    ['3–10', '3.10'],
    ['3..10', '3.10'],
    ['  3.10  ', '3.10'],
    ['3. 10', '3.10'],
    ['3 .10', '3.10'],
    ['\u00a03.10\u00a0', '3.10'],
    ['\u200b3.10', '3.10'],
    ['3.\n10', '3.10'],
    ['1.2.3.4', '1.2.3.4'],
    ['2024', '2024'],
    ['2024.1', '2024.1'],
    ['99999', '99999'],
  ])('%j is %s', (text, code) => {
    expect(parseActivityCode(text)).toBe(code);
  });

  it.each([
    ['nothing', ''],
    ['blank space', ' \u00a0 '],
    ['no number', 'S/N'],
    ['no number', 's/n'],
    ['no number', '-'],
    ['no number', '…'],
    ['no number', 'N/A'],
    ['a header', 'Actividad'],
    ['a header', 'No.'],
    ['a header', 'Núm.'],
    ['a header', 'Nº'],
    ['a header', '#'],
    ['a letter', 'a)'],
    ['a Roman number', 'IV'],
    ['a word that begins like No.', 'Nota 1'],
    ['a month', 'Noviembre 2023'],
    ['a date in words', '12 de mayo'],
    ['a range in words', '1 al 5'],
    ['several numbers', '1 y 2'],
    ['two numbers side by side', '3 10'],
    ['two numbers in two lines', '3\n10'],
    ['two letters', '1.ab'],
    ['a letter without a dot', '1a'],
    ['six digits', '123456'],
    ['a negative number', '-5'],
    ['a decimal without its zero', '.5'],
    ['a percentage', '50%'],
    ['money', '$5'],
    ['an hour', '9:30'],
    ['a number with an exponent', '1e5'],
    ['a fraction', '1/2'],
    ['an ISO date', '2024-06-02'],
    ['an ISO date without zeros', '2024-6-2'],
    ['an ISO month', '2024-06'],
    ['a date with slashes', '02/06/2024'],
    ['a date with hyphens', '02-06-2024'],
    ['a date with dots', '02.06.2024'],
    ['a month and a year', '06-2024'],
    ['a process', '2023-2024'],
    ['a process', '2023–2024'],
  ])('is null for %s: %j', (_name, text) => {
    expect(parseActivityCode(text)).toBeNull();
  });

  it('takes its own answer for an answer', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseActivityCode(code)).toBe(code);
        expect(parseActivityCode(`${code}.-`)).toBe(code);
        expect(parseActivityCode(`(${code})`)).toBe(code);
      }),
    );
  });

  it('never throws, and whatever it accepts it accepts again', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.-– ()#Nºoaúm…') }));
    fc.assert(
      fc.property(text, (typed) => {
        const code = parseActivityCode(typed);
        if (code !== null) expect(parseActivityCode(code)).toBe(code);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers at once for a very long text', () => {
    expect(parseActivityCode(`${'1.'.repeat(50_000)}x`)).toBeNull();
    expect(parseActivityCode(`${' '.repeat(50_000)}x`)).toBeNull();
    expect(parseActivityCode(`1${'.'.repeat(50_000)}x`)).toBeNull();
  });
});

describe('activityCode', () => {
  it('is the code of a text', () => {
    expect(activityCode('3.10.')).toBe('3.10');
  });

  it('throws for a text that is none', () => {
    expect(() => activityCode('Actividad')).toThrow(RangeError);
  });
});

describe('the place of a code', () => {
  it.each([
    ['3', 1, null, 3],
    ['3.10', 2, '3', 10],
    ['3.10.2', 3, '3.10', 2],
    ['1.a', 2, '1', null],
    ['0', 1, null, 0],
  ])('%s: level %d, under %s, last segment %s', (text, level, parent, last) => {
    const code = activityCode(text);
    expect(codeLevel(code)).toBe(level);
    expect(parentCode(code)).toBe(parent);
    expect(lastSegment(code)).toBe(last);
  });

  it('is one level below its parent, and right after it', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const parent = parentCode(code);
        expect(parent === null).toBe(codeLevel(code) === 1);
        if (parent === null) return;
        expect(codeLevel(parent)).toBe(codeLevel(code) - 1);
        expect(compareCodes(parent, code)).toBeLessThan(0);
      }),
    );
  });
});

describe('compareCodes', () => {
  it('orders as a plan lists them', () => {
    const ordered = [
      '1',
      '1.1',
      '1.2',
      '1.a',
      '1.b',
      '2',
      '3',
      '3.1',
      '3.1.1',
      '3.2',
      '3.9',
      '3.10',
      '3.11',
      '4',
      '10',
    ];
    const codes = ordered.map(activityCode);
    expect([...codes].reverse().sort(compareCodes)).toEqual(ordered);
  });

  it('tells 3.1 from 3.10', () => {
    expect(compareCodes(activityCode('3.1'), activityCode('3.10'))).toBeLessThan(0);
  });

  it('is a total order: zero for the same code only, opposite when turned round, transitive', () => {
    fc.assert(
      fc.property(anyCode, anyCode, anyCode, (a, b, c) => {
        expect(compareCodes(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareCodes(a, b)) + Math.sign(compareCodes(b, a))).toBe(0);
        if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) {
          expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseColumnCode', () => {
  it.each([
    ['3.10', '3.10'],
    ['Act. 3', '3'],
    ['Actividad 12', '12'],
    ['inciso 4.1', '4.1'],
    ['IV', 'IV'],
    ['IV.', 'IV'],
    ['iv)', 'iv)'],
    ['a)', 'a)'],
    ['b.', 'b'],
    ['(b)', 'b)'],
    ['A', 'A'],
    ['P-001', 'P-001'],
    ['P–001', 'P-001'],
    ['PREP-03', 'PREP-03'],
    ['A1', 'A1'],
    ['A1.', 'A1'],
    ['I.1', 'I.1'],
    ['II.10.', 'II.10'],
    ['E.2.3', 'E.2.3'],
    ['A-1.b', 'A-1.b'],
  ])('%j in a column of codes is %s', (text, code) => {
    expect(parseColumnCode(text)).toBe(code);
  });

  it.each([
    '',
    'S/N',
    'N/A',
    'Etapa',
    'Actividad',
    'Nota 1',
    'mayo 3',
    '2024-06-02',
    'PREP',
    'a b',
    'x'.repeat(70),
  ])('%j is no code', (text) => {
    expect(parseColumnCode(text)).toBeNull();
  });
});

describe('shownCode', () => {
  it.each([
    ['1.', '1'],
    ['2…', '2'],
    ['(4)', '4'],
    ['01', '01'],
    ['03.010', '03.010'],
    ['3. 10', '3.10'],
    ['1-a)', '1-a'],
    ['1.A', '1.A'],
    ['Núm. 7', '7'],
    ['Act. 3', '3'],
    ['P-001', 'P-001'],
    ['II.10.', 'II.10'],
    ['b)', 'b)'],
  ])('of %j is %s', (codeText, shown) => {
    expect(shownCode({ code: parseColumnCode(codeText), codeText })).toBe(shown);
  });

  it('has the zero that Excel took away, and is none without a code', () => {
    expect(shownCode({ code: activityCode('3.10'), codeText: '3.1' })).toBe('3.10');
    expect(shownCode({ code: null, codeText: 'S/N' })).toBeNull();
    expect(shownCode({ code: null, codeText: null })).toBeNull();
  });
});
