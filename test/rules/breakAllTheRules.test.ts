import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPECTED } from '../../scripts/rules/faultyPlan';
import { FAULTY_BOOKS, WHOLE_WORKBOOK } from '../../scripts/rules/faultyWorkbook';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { rules } from '../../src/rules/index';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { findingsOf } from './ruleTester';

/** The workbooks as they lie in the folder, by name. */
const BOOKS = Object.entries(FAULTY_BOOKS).map(([name, sheets]) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'samples', name)));
  return { name, sheets, bytes, workbook: openXlsx(bytes, name).snapshot };
});

/** Every row with the rules that its column "Debe decir" names: "Plan, fila 7: wrong-year". */
function expectations({ sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap(({ name, rows }) => {
    let column = -1;
    return [...rows].flatMap(([row, cells]) => {
      for (const [at, { value }] of cells) if (value === EXPECTED) column = at;
      const value = cells.get(column)?.value;
      if (typeof value !== 'string' || value === EXPECTED) return [];
      const place = name === WHOLE_WORKBOOK ? WHOLE_WORKBOOK : `${name}, fila ${String(row + 1)}`;
      return value.split(',').map((rule) => `${place}: ${rule.trim()}`);
    });
  });
}

describe.each(BOOKS.map((book) => [book.name, book] as const))('%s', (name, { sheets, bytes, workbook }) => {
  it('every row raises the rules that it names, and no others', () => {
    const found = findingsOf({ name, workbook }).map(({ rule, cell }) =>
      cell === null ? `${WHOLE_WORKBOOK}: ${rule}` : `${cell.sheet}, fila ${String(cell.row + 1)}: ${rule}`,
    );
    expect([...new Set(found)].sort()).toEqual(expectations(workbook).sort());
  });

  it('is what its script writes', () => {
    const same = Buffer.from(createXlsx(sheets(), name)).equals(Buffer.from(bytes));
    expect(same ? null : `samples/${name} differs: run npm run sample:rules`).toBeNull();
  });
});

it('every rule is broken', () => {
  const told = BOOKS.flatMap(({ workbook }) => expectations(workbook));
  const broken = new Set(told.map((text) => text.split(': ')[1]));
  const whole = rules.map(({ id }) => id).filter((id) => !broken.has(id));
  expect(whole.map((id) => `break ${id} in a row of scripts/rules/faultyPlan.ts`)).toEqual([]);
});
