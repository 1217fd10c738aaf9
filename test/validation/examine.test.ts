import { isoDate } from '../../src/calendar/plainDate';
import { rules } from '../../src/rules/index';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';
import { plan, row } from '../rules/plan';
import { faultyRows } from './faultyRows';

const today = isoDate('2026-10-01');
const PLAN = buildSheet('Plan', plan(row(1, '1 de marzo', '31 de abril')));
const book = (sheets: readonly SheetSnapshot[], settings: string | null = null): WorkbookSnapshot =>
  buildWorkbook(sheets, { settings });

it('reads, plans, checks and finds', () => {
  const { calendar, plan: grid, compliance, findings } = examine(book([PLAN]), { today });
  expect(calendar.activities).toHaveLength(1);
  expect(grid.rows).toHaveLength(1);
  expect(compliance?.edition.id).toBe('2026-2027');
  expect(findings.some(({ rule }) => rule === 'invalid-date')).toBe(true);
});

describe('the election day', () => {
  const settings = JSON.stringify({ version: 1, electionDay: '2027-05-30' });
  it.each([
    ['is the one of the process', null, null, '2027-06-06', 'process'],
    ['is the one of the settings before that', settings, null, '2027-05-30', 'settings'],
    ['is the one given before all others', settings, '2027-07-04', '2027-07-04', 'option'],
  ] as const)('%s', (_, kept, given, date, source) => {
    const { calendar } = examine(book([PLAN], kept), {
      today,
      electionDay: given === null ? null : isoDate(given),
    });
    expect(calendar.electionDay).toEqual({ date, source });
  });
});

describe('the edition', () => {
  it('is the one of the election day', () => {
    const { compliance } = examine(book([PLAN]), { today, electionDay: isoDate('2024-06-02') });
    expect(compliance?.edition.id).toBe('2023-2024');
  });

  it('is the one asked for', () => {
    expect(examine(book([PLAN]), { today, edition: '2023-2024' }).compliance?.edition.id).toBe('2023-2024');
  });
});

describe('compliance is not judged', () => {
  it.each([
    [
      'without an election day',
      [
        buildSheet('Plan', [
          ['Actividad', 'Inicio', 'Término'],
          ['Uno', '1 de marzo', '2 de marzo'],
        ]),
      ],
    ],
    [
      'without a plan',
      [buildSheet('Sesiones', [['Sesiones 2026-2027'], ['Sesión', 'Fecha'], ['Primera', '1 de marzo']])],
    ],
    ['in an empty workbook', [buildSheet('Hoja1', [])]],
  ])('%s', (_, sheets) => {
    const { compliance } = examine(book(sheets), { today });
    expect(compliance).toBeNull();
  });
});

it('looks at the sheets asked for alone', () => {
  const other = buildSheet('Otra', plan(row(1, '1 de marzo', '31 de abril')));
  const found = examine(book([PLAN, other]), { today, sheets: ['Otra'] }).findings;
  expect(new Set(found.flatMap(({ cell }) => cell?.sheet ?? []))).toEqual(new Set(['Otra']));
});

it('says what of the settings cannot be understood, and goes on', () => {
  const { settingsProblems, findings } = examine(book([PLAN], '{broken'), { today });
  expect(settingsProblems).toHaveLength(1);
  expect(findings.some(({ rule }) => rule === 'invalid-date')).toBe(true);
});

it('examines 1,000 activities with a fault in each', () => {
  const { findings } = examine(book([buildSheet('Plan', plan(...faultyRows(1_000)))]), { today });
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(5);
});

it('runs every rule of the list once at most', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('says that an edition kept in the workbook does not exist, and takes that of the election day', () => {
  const settings = JSON.stringify({ edition: '2025-2026' });
  const { compliance, settingsProblems } = examine(book([PLAN], settings), { today });
  expect(settingsProblems).toEqual([expect.stringContaining('«2025-2026»')]);
  expect(compliance?.edition.id).toBe('2026-2027');
});
