import { parseIsoDate } from '../../src/calendar/plainDate';
import type { Rule } from '../../src/rules/rule';
import { describeCell } from '../../src/snapshot/address';
import { applyEdits } from '../../src/snapshot/edit';
import type { Cell, CellInput, CellValue, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';
import { chooseFixes } from '../../src/validation/fixes';
import type { Finding } from '../../src/validation/validate';

/** Rows of each sheet by its name, row 1 first; or a whole workbook where more has to be said of it. */
export type CaseWorkbook = Readonly<Record<string, readonly (readonly CellInput[])[]>> | WorkbookSnapshot;

/** A workbook and how it is looked at. */
export interface RuleCase {
  readonly name: string;
  readonly workbook: CaseWorkbook;
  /** ISO; what the workbook itself tells when absent. */
  readonly electionDay?: string;
  readonly edition?: string;
  /** ISO; 2026-10-01 when absent. */
  readonly today?: string;
}

/** A finding that a rule has to come to. */
interface ExpectedFinding {
  readonly messageId: string;
  /** "Plan!E7", or null for one about the workbook. */
  readonly cell: string | null;
  /** Checked where given. */
  readonly severity?: Finding['severity'];
}

/** What a cell holds once the fixes are made: its value, or value and number format. */
type ExpectedCell = CellValue | { readonly value: CellValue; readonly numberFormat: string };

/** A workbook with faults, its findings in order, and every cell that their fixes change ({} or absent: none). */
export interface InvalidCase extends RuleCase {
  readonly findings: readonly ExpectedFinding[];
  readonly output?: Readonly<Record<string, ExpectedCell>>;
}

const isSnapshot = (workbook: CaseWorkbook): workbook is WorkbookSnapshot => 'dateSystem' in workbook;

/** The workbook of a case as the engine sees it. */
export function snapshotOfCase(workbook: CaseWorkbook): WorkbookSnapshot {
  if (isSnapshot(workbook)) return workbook;
  return buildWorkbook(Object.entries(workbook).map(([name, rows]) => buildSheet(name, rows)));
}

function isoOrThrow(text: string) {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
}

/** All findings of a case, of every rule. */
export function findingsOf(test: RuleCase, workbook = snapshotOfCase(test.workbook)): readonly Finding[] {
  const { electionDay, edition, today = '2026-10-01' } = test;
  return examine(workbook, {
    today: isoOrThrow(today),
    electionDay: electionDay === undefined ? null : isoOrThrow(electionDay),
    edition: edition ?? null,
  }).findings;
}

/** Where a finding points, as the tables of tests write it. */
export function cellOf({ cell }: Finding): string | null {
  return cell === null ? null : describeCell(cell);
}

function cellsOf(workbook: WorkbookSnapshot): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { name, rows } of workbook.sheets) {
    for (const [row, columns] of rows) {
      for (const [column, cell] of columns) cells.set(describeCell({ sheet: name, row, column }), cell);
    }
  }
  return cells;
}

/** Every cell whose value or number format differs, as an invalid case writes its output; an emptied one is null. */
function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): Record<string, ExpectedCell> {
  const old = cellsOf(before);
  const changed: Record<string, ExpectedCell> = {};
  const now = cellsOf(after);
  for (const place of new Set([...old.keys(), ...now.keys()])) {
    const [one, other] = [old.get(place), now.get(place)];
    const sameFormat = one?.numberFormat === other?.numberFormat;
    if (one?.value === other?.value && sameFormat) continue;
    const value = other?.value ?? null;
    changed[place] = sameFormat ? value : { value, numberFormat: other?.numberFormat ?? 'General' };
  }
  return changed;
}

function checkInvalid(rule: Rule, test: InvalidCase): void {
  const before = snapshotOfCase(test.workbook);
  const found = findingsOf(test, before).filter((finding) => finding.rule === rule.id);
  expect(
    found.map((finding, index) => ({
      messageId: finding.messageId,
      cell: cellOf(finding),
      ...(test.findings[index]?.severity === undefined ? {} : { severity: finding.severity }),
    })),
  ).toEqual(test.findings);
  const { edits, waiting } = chooseFixes(found);
  const after = applyEdits(before, edits);
  expect(waiting).toEqual([]);
  expect(changedCells(before, after)).toEqual(test.output ?? {});
  // What was fixed must not be found again.
  const again = findingsOf(test, after).filter((finding) => finding.rule === rule.id && finding.fix !== null);
  expect(again.map(cellOf)).toEqual([]);
}

/**
 * Tests a rule by tables in the style of ESLint: workbooks it must pass over, and workbooks with the findings it must
 * come to and the cells its fixes change. The rule has to be in the list of rules; other rules' findings are ignored.
 */
export function testRule(
  rule: Rule,
  { valid, invalid }: { valid: readonly RuleCase[]; invalid: readonly InvalidCase[] },
): void {
  describe(rule.id, () => {
    it.each(valid.map((test) => [test.name, test] as const))('says nothing of %s', (_, test) => {
      const found = findingsOf(test).filter((finding) => finding.rule === rule.id);
      expect(found.map((finding) => [finding.messageId, cellOf(finding), finding.message])).toEqual([]);
    });
    it.each(invalid.map((test) => [test.name, test] as const))('finds %s', (_, test) => {
      checkInvalid(rule, test);
    });
  });
}
