import { endOf } from '../../src/calendar/period';
import { addDays } from '../../src/calendar/plainDate';
import type { RequirementState } from '../../src/lineamientos/requirementState';
import { describeCell } from '../../src/snapshot/address';
import type { Examination } from '../../src/validation/examine';
import type { UnseenPlan } from './unseenPlan';
import { activityOf, changed, faults, look, workbookOf } from './unseenPlan';

/** How the required documents stand in a plan that was looked at. */
export const statesOf = ({ compliance }: Examination): readonly RequirementState[] =>
  compliance?.requirements ?? [];

/** Keys of documents, in order. */
export const keysOf = (keys: string): string[] => keys.split(' ').sort();

/** Every other activity that delivers something: a whole plan is looked at anew for each. */
const half = ({ delivers }: UnseenPlan, from: 0 | 1): [string, string][] =>
  Object.entries(delivers).filter((_, index) => index % 2 === from);

const missingKeys = (examination: Examination): string[] =>
  statesOf(examination)
    .filter(({ status, beforeProcess }) => status === 'missing' && !beforeProcess)
    .map(({ document }) => document.key)
    .sort();

const isTitle = (cell: string, title: string): boolean => cell === title || cell.startsWith(`${title}\\n`);

/** What was told of a plan's changes and what should have been, by the code of the changed activity. */
interface ToldByCode {
  readonly told: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Takes out each row of half a plan: which documents are then missing, and how many other faults there are. */
function withoutEachRow(plan: UnseenPlan): ToldByCode {
  const complying = look(workbookOf(plan));
  const told: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  for (const [code, keys] of half(plan, 0)) {
    const { title } = activityOf(complying, code);
    const rest = look(workbookOf(plan, (row) => !row.some((cell) => isTitle(cell, title))));
    const others = Object.entries(plan.delivers).flatMap(([other, its]) =>
      other === code ? [] : keysOf(its),
    );
    // Without the word that there are no disseminators a list of them is asked for; half of a document is missed too.
    const gone = keysOf(keys).filter((key) => !others.includes(key) || key.startsWith('seguridad-'));
    const due = gone.filter(
      (key) => !statesOf(complying).some((state) => state.document.key === key && state.beforeProcess),
    );
    const missing = missingKeys(rest).filter((key) => keys !== 'difusores-convocatoria' || key === keys);
    // Of a process before the first edition what is missing is said in one line.
    const oneByOne = rest.compliance?.foldedBy === null ? missingKeys(rest).length : 0;
    told[code] = [missing, faults(rest).length - oneByOne];
    expected[code] = [due, 0];
  }
  return { told, expected };
}

/** Moves the end of each activity of the other half to the day after its deadline and the days for sending: what is late then, and where. */
function eachADayLate(plan: UnseenPlan): ToldByCode {
  const workbook = workbookOf(plan);
  const complying = look(workbook);
  const told: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  for (const [code, keys] of half(plan, 1)) {
    const { cells, period, id } = activityOf(complying, code);
    const at = cells.end ?? cells.period;
    if (at === null || endOf(period) === null || period.spans.length !== 1) continue;
    if (complying.calendar.activities.some(({ parent }) => parent === id)) continue;
    const state = statesOf(complying).find(({ document }) => document.key === keysOf(keys)[0]);
    if (!state || state.beforeProcess || keys.includes(' informe-mensual')) continue;
    const { deadline, graceDays } = state.document;
    const day = addDays(deadline, graceDays + 1);
    const examination = look(changed(workbook, [[at, { day }]]));
    const late = statesOf(examination).filter(
      ({ status, beforeProcess }) => status === 'late' && !beforeProcess,
    );
    told[code] = late.map(({ document }) => document.key).sort();
    expected[code] = keysOf(keys);
    const rules = new Set(
      faults(examination).filter((fault) => !fault.startsWith('preliminary-after-final')),
    );
    told[`${code} at`] = [...rules];
    expected[`${code} at`] = [`late-for-deadline ${describeCell(at)}`];
  }
  return { told, expected };
}

/** The tests that look at a whole plan anew for each of its rows. */
export function testRowByRow(plan: UnseenPlan): void {
  it('misses what the row that is taken out delivered, and nothing else', () => {
    const { told, expected } = withoutEachRow(plan);
    expect(told).toEqual(expected);
  });

  it('is late where a document is a day late, at the cell that says so', () => {
    const { told, expected } = eachADayLate(plan);
    expect(Object.keys(told)).not.toEqual([]);
    expect(told).toEqual(expected);
  });
}
