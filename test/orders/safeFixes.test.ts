import { describe, expect, it } from '@jest/globals';
import { safeFixes } from '../../src/orders/safeFixes';
import type { CellFacets } from '../../src/snapshot/edit';
import type { CellValue, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { Examination } from '../../src/validation/examine';
import { examine } from '../../src/validation/examine';
import type { Finding } from '../../src/validation/validate';
import { TODAY, orderDesk, smallPlan } from './book';

const bookWith = (...values: CellValue[]) => buildWorkbook([buildSheet('Plan', [values])]);
const valuesOf = ({ sheets: [sheet] }: WorkbookSnapshot): CellValue[] =>
  [...(sheet?.rows.get(0)?.values() ?? [])].map(({ value }) => value);

const finding = (rule: string, column: number, before: CellFacets, after: CellFacets): Finding => ({
  rule,
  messageId: 'found',
  severity: 'error',
  message: '',
  citation: '',
  cell: { sheet: 'Plan', row: 0, column },
  cells: [],
  activity: null,
  details: [],
  fix: { title: rule, edits: [{ kind: 'cell', sheet: 'Plan', row: 0, column, before, after }] },
});

/** Works the fixes out with findings that depend on the values of the row alone. */
async function fixing(start: WorkbookSnapshot, findingsOf: (values: CellValue[]) => Finding[]) {
  const real = examine(start, { today: TODAY });
  const seen = (workbook: WorkbookSnapshot): Examination => ({
    ...real,
    workbook,
    findings: findingsOf(valuesOf(workbook)),
  });
  const { fixed, edits } = await safeFixes(seen(start), async (workbook) => seen(workbook));
  return { rules: fixed.map(({ rule }) => rule), edits };
}

describe('The safe fixes', () => {
  it('go on with what a fix brings to light, and change each cell once', async () => {
    const { rules, edits } = await fixing(bookWith(1), ([value]) =>
      typeof value === 'number' && value < 4
        ? [finding(`rule-${String(value)}`, 0, { value }, { value: value + 1 })]
        : [],
    );
    expect(rules).toEqual(['rule-1', 'rule-2', 'rule-3']);
    expect(edits).toEqual([expect.objectContaining({ before: { value: 1 }, after: { value: 4 } })]);
  });

  it('that undo each other come to an end', async () => {
    const { rules } = await fixing(bookWith('a'), ([value]) => [
      value === 'a'
        ? finding('to-b', 0, { value: 'a' }, { value: 'b' })
        : finding('to-a', 0, { value: 'b' }, { value: 'a' }),
    ]);
    expect(rules).toEqual(['to-b', 'to-a']);
  });

  it('that cannot be made are left out, and are no reason to go on', async () => {
    const { rules, edits } = await fixing(bookWith('a'), () => [
      finding('stale', 0, { value: 'otra cosa' }, { value: 'b' }),
    ]);
    expect({ rules, edits }).toEqual({ rules: [], edits: [] });
  });

  it('paint the grid once, when all else is done, even where something else cannot be', async () => {
    const { rules } = await fixing(bookWith(1, 0), ([value, paint]) => [
      finding('stale', 0, { value: 'otra cosa' }, { value: 'b' }),
      ...(paint === value
        ? []
        : [finding('grid-outdated', 1, { value: paint ?? null }, { value: value ?? null })]),
      ...(value === 1 ? [finding('to-2', 0, { value: 1 }, { value: 2 })] : []),
    ]);
    expect(rules).toEqual(['to-2', 'grid-outdated']);
  });
});

describe('The order that makes them', () => {
  it('leaves nothing safe to fix, in one change that undo takes back', async () => {
    const desk = orderDesk(smallPlan());
    await desk.order({ kind: 'look' });
    const before = desk.state();
    const outcome = await desk.order({ kind: 'fixSafe' });
    const left = outcome.look?.examination.findings.filter(({ fix }) => fix !== null && !fix.suggestion);
    expect(left).toEqual([]);
    expect(outcome).toMatchObject({ changed: true, refused: 0 });
    await desk.order({ kind: 'undo' });
    expect(desk.state()).toEqual(before);
    expect(desk.host.canUndo()).toBe(false);
  });
});
