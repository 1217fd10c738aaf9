import type { CellInput } from '../../src/snapshot/workbook';
import { shownCode } from '../../src/calendar/activityCode';
import { isoDate } from '../../src/calendar/plainDate';
import { examine } from '../../src/validation/examine';
import { book, reading } from './writing';

type Codes = readonly CellInput[];

const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'];
const MARCH = ['1 de marzo', '30 de abril', 'Unidad'];

/** A plan whose rows have these codes and nothing else to be told apart by. */
const planOf = (codes: Codes) => ({
  'Plan 2026-2027': [
    HEADER,
    ...codes.map((code, index) => [code, `Elaborar el documento ${String(index)}`, 'Documento', ...MARCH]),
  ],
});

/** Every activity by the code that people see, those below another one in brackets behind it. */
function treeOf(codes: Codes): string[] {
  const { activities } = reading(planOf(codes));
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return activities.map((activity) => {
    const parent = activity.parent === null ? undefined : byId.get(activity.parent);
    return `${shownCode(activity) ?? ''}${parent === undefined ? '' : ` (${shownCode(parent) ?? ''})`}`;
  });
}

const findingsOf = (codes: Codes) => examine(book(planOf(codes)), { today: isoDate('2026-11-28') }).findings;

const about = (codes: Codes) =>
  findingsOf(codes)
    .filter(({ rule }) => ['code-gap', 'duplicate-code', 'lost-trailing-zero', 'code-style'].includes(rule))
    .map(({ rule, cell }) => `${rule} row ${String((cell?.row ?? 0) + 1)}`);

const row = (text: string): string[] => text.split(' ');

describe('Codes of any style', () => {
  it.each<[string, string, string]>([
    ['numbers', '1 2 3 10', '1 2 3 10'],
    ['with final dots', '1. 2. 2.1. 2.2. 3.', '1 2 2.1(2) 2.2(2) 3'],
    ['with brackets', '1) 2) 3)', '1 2 3'],
    ['in brackets', '(1) (2) (2.1)', '1 2 2.1(2)'],
    ['with dashes behind', '1.- 2.- 3.-', '1 2 3'],
    ['with zeros in front', '01 02 03 10', '01 02 03 10'],
    ['with zeros in front of both parts', '01 01.01 01.02 02', '01 01.01(01) 01.02(01) 02'],
    ['of three parts', '1 1.1 1.1.1 1.1.2 2', '1 1.1(1) 1.1.1(1.1) 1.1.2(1.1) 2'],
    ['headed by a zero', '1.0 1.1 1.2 2.0 2.1', '1.0 1.1(1.0) 1.2(1.0) 2.0 2.1(2.0)'],
    ['headed by a zero, of three parts', '1.0 1.1 1.1.1 2.0', '1.0 1.1(1.0) 1.1.1(1.1) 2.0'],
    ['Roman', 'I II III IV V', 'I II III IV V'],
    ['Roman with dots', 'I. II. III.', 'I II III'],
    ['Roman over numbers', 'I I.1 I.2 II II.1 II.10', 'I I.1(I) I.2(I) II II.1(II) II.10(II)'],
    ['Roman before numbers', 'I.1 I.2 II.1 II.10', 'I.1 I.2 II.1 II.10'],
    ['Roman with dashes', 'I-1 I-2 II-1', 'I-1 I-2 II-1'],
    ['letters and zeros', 'P-001 P-002 P-010', 'P-001 P-002 P-010'],
    ['letters of an institute', 'PREP-01 PREP-02 PREP-03', 'PREP-01 PREP-02 PREP-03'],
    ['letters right before a number', 'A1 A2 B1 B2', 'A1 A2 B1 B2'],
    ['letters, three parts', 'E.1 E.2 E.2.1 E.2.3 E.3', 'E.1 E.2 E.2.1(E.2) E.2.3(E.2) E.3'],
    ['letters and their own', 'A A.1 A.2 B B.1', 'A A.1(A) A.2(A) B B.1(B)'],
    ['small letters', 'a) b) c) d)', 'a) b) c) d)'],
    ['small letters below numbers', '1 a) b) 2 a) b)', '1 a)(1) b)(1) 2 a)(2) b)(2)'],
    ['small letters below parts', '1 1.1 a. b. 1.2 a.', '1 1.1(1) a(1.1) b(1.1) 1.2(1) a(1.2)'],
    ['small Roman below numbers', '1. i) ii) iii) 2. i)', '1 i)(1) ii)(1) iii)(1) 2 i)(2)'],
    ['numbers and letters', '1 1-a 1-b 2 2-a', '1 1-a(1) 1-b(1) 2 2-a(2)'],
    ['numbers and capitals', '1.A 1.B 2.A', '1.A 1.B 2.A'],
    ['a Roman stage over numbers that go on', 'I 1 2 II 3 4', 'I 1 2 II 3 4'],
    ['a Roman stage over numbers that begin again', 'I 1 2 II 1 2 3', 'I 1 2 II 1 2 3'],
  ])('%s', (_name, codes, tree) => {
    expect(treeOf(row(codes))).toEqual(row(tree).map((one) => one.replace(/\((?=[^(]*\)$)/, ' (')));
  });

  it.each<[Codes, readonly string[]]>([
    [
      ['Act. 1', 'Act. 2', 'Act. 3'],
      ['1', '2', '3'],
    ],
    [
      ['Actividad 1', 'Actividad 2'],
      ['1', '2'],
    ],
    [
      ['Núm. 1', 'Núm. 2', 'No. 3'],
      ['1', '2', '3'],
    ],
    [
      ['Inciso 1', 'Punto 2', 'Tarea 3'],
      ['1', '2', '3'],
    ],
    [
      [1, 2, { value: 3, numberFormat: '00' }],
      ['1', '2', '3'],
    ],
    [
      [{ value: 1, numberFormat: '0.0' }, 1.1, 1.2, { value: 2, numberFormat: '0.0' }],
      ['1.0', '1.1 (1.0)', '1.2 (1.0)', '2.0'],
    ],
  ])('%j is shown as %j', (codes, tree) => {
    expect(treeOf(codes)).toEqual(tree);
  });

  it('are the same in messages and in JSON', () => {
    const codes = ['I.1', 'P-001', '1-a', '01'];
    const { calendar } = examine(book(planOf(codes)), { today: isoDate('2026-11-28') });
    expect(calendar.activities.map(shownCode)).toEqual(codes);
  });
});

describe('Rules about codes', () => {
  it.each<[string, string]>([
    ['numbers in order', '1 2 3'],
    ['letters of which one is left out, for no order holds them', 'a) b) d) e)'],
    ['codes with letters that skip', 'P-001 P-002 P-010 P-020'],
    ['capitals with numbers that skip', 'A1 A3 B2'],
    ['Roman numbers that skip', 'I II V'],
    ['numbers that begin again under a Roman stage', 'I 1 2 II 1 2 3'],
    ['letters that begin again under numbers', '1 a) b) 2 a) b)'],
    ['small Roman numbers that begin again', '1 i) ii) 2 i) ii)'],
    ['parts of Roman stages', 'I.1 I.2 II.1 II.2'],
    ['a ninth and a tenth part of a stage', 'I.1 I.2 I.3 I.4 I.5 I.6 I.7 I.8 I.9 I.10'],
  ])('say nothing of %s', (_name, codes) => {
    expect(about(row(codes))).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['a number that is left out', '1 2 4', ['code-gap row 4']],
    ['a part of a Roman stage that is left out', 'I.1 I.2 I.4', ['code-gap row 4']],
    ['a part of a lettered one that is left out', 'E.1 E.2 E.4', ['code-gap row 4']],
    ['a number that comes twice', '1 2 2 3', ['duplicate-code row 4']],
    ['a lettered one that comes twice', 'P-001 P-002 P-002', ['duplicate-code row 4']],
    ['a part of a Roman stage that comes twice', 'I.1 I.1 I.2', ['duplicate-code row 3']],
    ['a number that comes twice under one Roman stage', 'I 1 2 2', ['duplicate-code row 5']],
  ])('tell %s', (_name, codes, found) => {
    expect(about(row(codes))).toEqual(found);
  });
});
