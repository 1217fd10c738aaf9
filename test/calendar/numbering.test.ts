import { numberings } from '../../src/calendar/numbering';
import { readCalendar } from '../../src/reading/readCalendar';
import type { CellInput } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';

const HEADER = ['Núm.', 'Actividad', 'Inicio', 'Término'];
const table = (...codes: CellInput[]): CellInput[][] => [
  HEADER,
  ...codes.map((code) => [code, 'Elaborar el documento', '1 de marzo de 2027', '2 de marzo de 2027']),
  [],
];
const codesOf = (sheets: Record<string, CellInput[][]>) => {
  const workbook = buildWorkbook(Object.entries(sheets).map(([name, rows]) => buildSheet(name, rows)));
  return numberings(readCalendar(workbook)).map((run) => run.map(({ code }) => code));
};

it('goes on over the tables of a sheet', () => {
  expect(codesOf({ Plan: [...table('1.', '2.'), ...table('3.', '4.')] })).toEqual([['1', '2', '3', '4']]);
});

it('begins again with a table that begins with 1', () => {
  expect(codesOf({ Plan: [...table(1, 2), ...table(1, 2, 3)] })).toEqual([
    ['1', '2'],
    ['1', '2', '3'],
  ]);
});

it('does not begin again in the middle of a table', () => {
  expect(codesOf({ Plan: table(1, 2, 1) })).toEqual([['1', '2', '1']]);
});

it('is apart for each sheet', () => {
  expect(codesOf({ Uno: table(1, 2), Dos: table(3) })).toEqual([['1', '2'], ['3']]);
});

it('restores lost zeros', () => {
  expect(codesOf({ Plan: table('3.8', '3.9', 3.1, '3.11') })).toEqual([['3.8', '3.9', '3.10', '3.11']]);
});

it('leaves sessions and rows without a number out', () => {
  expect(
    codesOf({
      Plan: table(1, null, 2),
      Sesiones: [
        ['Número de sesión', 'Fecha de sesión'],
        [1, '1 de marzo de 2027'],
        [2, '1 de abril de 2027'],
      ],
    }),
  ).toEqual([['1', '2']]);
});
