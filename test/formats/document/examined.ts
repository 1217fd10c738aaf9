import { isoDate } from '../../../src/calendar/plainDate';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { CellInput } from '../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import type { Examination } from '../../../src/validation/examine';
import { examine } from '../../../src/validation/examine';
import { sharedFile } from '../../shared';

/** The day on which every document of these tests is issued. */
export const ISSUED = isoDate('2026-10-01');

/** Examination of a workbook of one sheet "Plan" with these rows. */
export function examined(rows: readonly (readonly CellInput[])[], name = 'plan 2026-2027.xlsx'): Examination {
  return examine(buildWorkbook([buildSheet('Plan', rows)], { name }), { today: ISSUED });
}

/** Examination of a file of the shared fixtures. */
export function examinedFixture(name: string): Examination {
  return examine(openXlsx(sharedFile('fixtures', name), name).snapshot, { today: ISSUED });
}

/** The real plan that most of these tests look at: 65 activities, S–JL. */
export const JALISCO = 'jalisco-2023-2024.xlsx';
