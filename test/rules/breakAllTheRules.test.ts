import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPECTED } from '../../scripts/rules/faultyPlan';
import { faultySheets, WHOLE_WORKBOOK } from '../../scripts/rules/faultyWorkbook';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { rules } from '../../src/rules/index';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { findingsOf } from './ruleTester';

const NAME = 'break-all-the-rules.xlsx';
const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'samples', NAME)));
const workbook = openXlsx(bytes, NAME).snapshot;

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

it('every row raises the rules that it names, and no others', () => {
  const found = findingsOf({ name: NAME, workbook }).map(({ rule, cell }) =>
    cell === null ? `${WHOLE_WORKBOOK}: ${rule}` : `${cell.sheet}, fila ${String(cell.row + 1)}: ${rule}`,
  );
  expect([...new Set(found)].sort()).toEqual(expectations(workbook).sort());
});

it('every rule is broken', () => {
  const broken = new Set(expectations(workbook).map((text) => text.split(': ')[1]));
  const whole = rules.map(({ id }) => id).filter((id) => !broken.has(id));
  expect(whole.map((id) => `break ${id} in a row of scripts/rules/faultyPlan.ts`)).toEqual([]);
});

it('the workbook is what its script writes', () => {
  const same = Buffer.from(createXlsx(faultySheets(), NAME)).equals(Buffer.from(bytes));
  expect(same ? null : `samples/${NAME} differs: run npm run sample:rules`).toBeNull();
});
