import { readFileSync } from 'node:fs';
import { isoDate } from '../../src/calendar/plainDate';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { a1 } from '../../src/snapshot/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';
import type { Finding } from '../../src/validation/validate';
import { describeWithShared, hasShared, sharedPath } from '../shared';
import { cli } from './programs';

const TODAY = isoDate('2026-11-21');
const PLAN = sharedPath('fixtures', 'jalisco-2023-2024.xlsx');

/** Rules that the real plan must raise nothing of. */
const NEVER = [
  'missing-deliverable',
  'missing-monthly-report',
  'late-for-deadline',
  'sent-within-days',
  'preliminary-after-final',
  'too-few-drills',
  'drill-outside-window',
  'drill-not-sunday',
  'missing-monthly-session',
  'missing-topic',
  'condition-unclear',
];

const placeOf = ({ rule, cell }: Finding): string =>
  cell === null ? rule : `${rule} ${cell.sheet}!${a1(cell.row, cell.column)}`;

/** Every finding of the real plan: the eight groups of defects that a person found in it, no more and no less. */
const EXPECTED = [
  'invalid-date Actividades!E146',
  'missing-date Actividades!D189',
  'grid-row-missing Actividades!B109',
  'grid-row-duplicate Calendario!B41',
  'grid-code-mismatch Calendario!A38',
  'grid-code-mismatch Calendario!A39',
  'grid-code-mismatch Calendario!A40',
  'grid-code-mismatch Calendario!A62',
  'grid-code-mismatch Calendario!A63',
  'grid-deliverable-mismatch Calendario!C7',
  'grid-deliverable-mismatch Calendario!C32',
  'grid-deliverable-mismatch Calendario!C41',
  'grid-deliverable-mismatch Calendario!C53',
  'grid-deliverable-mismatch Calendario!C62',
  'grid-deliverable-mismatch Calendario!C68',
  'code-style Actividades!A68',
  'code-style Calendario!A4',
  'section-mismatch Actividades!E109',
  'section-mismatch Actividades!E111',
  'section-mismatch Actividades!E115',
  'section-mismatch Actividades!E118',
  'before-grid Actividades!D6',
  // Every date of that plan is typed as text, said once.
  'text-date Actividades!D6',
];

function withoutRow(workbook: WorkbookSnapshot, sheet: string, row: number): WorkbookSnapshot {
  const cut = (one: SheetSnapshot): SheetSnapshot =>
    one.name === sheet ? { ...one, rows: new Map([...one.rows].filter(([number]) => number !== row)) } : one;
  return { ...workbook, sheets: workbook.sheets.map(cut) };
}

describeWithShared('The lineamientos on the real plan of 2023-2024', () => {
  const workbook = hasShared
    ? openXlsx(new Uint8Array(readFileSync(PLAN)), 'jalisco-2023-2024.xlsx').snapshot
    : null;
  if (workbook === null) return;
  const whole = examine(workbook, { today: TODAY });
  const missing = (findings: readonly Finding[]): string[] =>
    findings.filter(({ rule }) => NEVER.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`);

  it('finds every defect that a person found, each at its cell, and nothing else', () => {
    expect(whole.findings.map(placeOf).sort()).toEqual([...EXPECTED].sort());
  });

  it('accounts for the 54 documents: 52 met, the two with a third party not applicable', () => {
    const { out } = cli('validar', PLAN, '--json');
    const { requirements } = JSON.parse(out) as {
      requirements: { id: string; status: string; activity: string | null }[];
    };
    expect(requirements).toHaveLength(54);
    const unmet = requirements.filter(({ status }) => status !== 'met');
    expect(unmet.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'instrumento-tercero not-applicable',
      'instrumento-tercero not-applicable',
    ]);
    for (const { status, activity } of requirements) expect(activity !== null).toBe(status === 'met');
  });

  it('says nothing of deadlines, missing deliverables, drills, topics or sessions', () => {
    expect(missing(whole.findings)).toEqual([]);
  });

  it('finds late what is late when the election comes a week earlier', () => {
    const { findings, compliance } = examine(workbook, { today: TODAY, electionDay: isoDate('2024-05-26') });
    const late = findings.filter(({ rule }) => rule === 'late-for-deadline');
    const states =
      compliance?.requirements.filter(({ status, withinGrace }) => status === 'late' && !withinGrace) ?? [];
    expect(late).toHaveLength(states.length);
    expect(late.length).toBeGreaterThan(30);
    // Within five days of a deadline it is told in one line; these are a week late.
    expect(late.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(25);
    expect(findings.map(({ rule }) => rule)).toContain('drill-outside-window');
  });

  it('says once what lies within the five days of sending when the election comes three days earlier', () => {
    const { findings } = examine(workbook, { today: TODAY, electionDay: isoDate('2024-05-30') });
    const inside = findings.filter(({ rule }) => rule === 'sent-within-days');
    expect(inside.map(({ severity }) => severity)).toEqual(['info']);
    expect(inside[0]?.cells.length).toBeGreaterThan(20);
    const late = findings.filter(({ rule }) => rule === 'late-for-deadline');
    expect(late.some(({ severity }) => severity === 'error')).toBe(true);
  });

  const activities = whole.calendar.activities.filter(({ level }) => level === 1);
  it.each(activities.map((activity) => [String(activity.code), activity] as const))(
    'misses what activity %s delivers when it is deleted, and nothing else',
    (_, activity) => {
      const delivered = (whole.compliance?.requirements ?? []).filter(
        ({ match }) => match.counted?.id === activity.id && match.activities.length === 1,
      );
      const topics = (whole.compliance?.topics ?? []).filter(
        (topic) => topic.activities.length > 0 && topic.activities.every(({ id }) => id === activity.id),
      );
      const { sheet, row } = activity.cells.title;
      const { findings } = examine(withoutRow(workbook, sheet, row), { today: TODAY });
      const rules = findings.filter(({ rule }) => NEVER.includes(rule)).map(({ rule }) => rule);
      const expected = [
        ...delivered.map(({ document }) =>
          document.month === null ? 'missing-deliverable' : 'missing-monthly-report',
        ),
        ...topics.map(() => 'missing-topic'),
      ];
      expect(rules.sort()).toEqual(expected.sort());
    },
  );
});
