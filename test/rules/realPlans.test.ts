import { datesOf } from '../../src/calendar/period';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { readCalendar } from '../../src/reading/readCalendar';
import { applyEdits } from '../../src/snapshot/edit';
import { chooseFixes } from '../../src/validation/fixes';
import { describeWithShared, sharedFile } from '../shared';
import { cellOf, findingsOf } from './ruleTester';

/** The rules about dates, numbering and columns: those about the lineamientos and the grid have tests of their own. */
const RULES = new Set([
  'ambiguous-date',
  'before-grid',
  'code-gap',
  'code-style',
  'duplicate-code',
  'end-before-start',
  'invalid-date',
  'lost-trailing-zero',
  'missing-date',
  'missing-deliverable-name',
  'missing-responsible',
  'not-understood',
  'outside-parent-dates',
  'outside-process',
  'section-mismatch',
  'text-date',
  'wrong-year',
]);

const read = (name: string) => openXlsx(sharedFile('fixtures', `${name}.xlsx`), `${name}.xlsx`).snapshot;

/** What a person finds wrong in each real plan, and nothing else. */
const FAULTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'jalisco-2023-2024': [
    ['invalid-date', 'Actividades!E146'],
    ['missing-date', 'Actividades!D189'],
    ['before-grid', 'Actividades!D6'],
    ['text-date', 'Actividades!D6'],
    ['code-style', 'Actividades!A68'],
    ['section-mismatch', 'Actividades!E109'],
    ['section-mismatch', 'Actividades!E111'],
    ['section-mismatch', 'Actividades!E115'],
    ['section-mismatch', 'Actividades!E118'],
    ['code-style', 'Calendario!A4'],
  ],
  'ine-cronograma-2016-2017': [],
  'oaxaca-2021-2022': [],
  'ine-reuniones-ccoe-2023-2024': [],
  'ine-visitas-extraordinarias-2021': [['invalid-date', 'Simulacros!B7']],
};

describeWithShared('the rules about dates, numbering and columns on real plans', () => {
  it.each(Object.entries(FAULTS))('%s', (name, faults) => {
    const found = findingsOf({ name, workbook: read(name) }).filter(({ rule }) => RULES.has(rule));
    expect(found.map((finding) => [finding.rule, cellOf(finding)])).toEqual(faults);
  });

  it.each(Object.keys(FAULTS))('%s says the same days once its text is dates', (name) => {
    const before = read(name);
    const text = findingsOf({ name, workbook: before }).filter(({ rule }) => rule === 'text-date');
    const after = applyEdits(before, chooseFixes(text).edits);
    const daysOf = (workbook: typeof before) =>
      readCalendar(workbook).activities.map(({ title, kind, level, period }) => [
        title,
        kind,
        level,
        period.extent,
        datesOf(period).map(({ date, month }) => date ?? month),
      ]);
    expect(daysOf(after)).toEqual(daysOf(before));
    expect(findingsOf({ name, workbook: after }).filter(({ rule }) => rule === 'text-date')).toEqual([]);
  });

  it('the numbers of the uneven style are those of the plan', () => {
    const found = findingsOf({ name: '', workbook: read('jalisco-2023-2024') });
    const style = found.filter(({ rule, cell }) => rule === 'code-style' && cell?.sheet === 'Actividades');
    expect(style.map(({ message }) => message)).toEqual([expect.stringContaining('A68, A117 y A145')]);
  });
});
