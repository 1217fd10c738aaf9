import type { CellInput } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { PLAN_HEADER } from './catalogPlan';

/** A plan of three activities. */
export const PLAN: CellInput[][] = [
  PLAN_HEADER,
  ['1.', 'Instalar la comisión', 'Acuerdo', '1 de octubre', '5 de octubre', 'CG'],
  ['2.', 'Contratar enlaces de internet', 'Contrato', '1 de noviembre', '5 de diciembre', 'UTI'],
  ['2.1.', 'Pedir cotizaciones', null, null, null, null],
  ['3.', 'Capacitar al personal de captura', 'Constancia', '1 de marzo', '5 de marzo', 'UTI'],
];
/** The labels of the months. */
const MONTHS = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];
const FILLED = { value: null, fill: '#9C89C9' };

/** A row of a grid: number, activity, deliverable, months. */
export type GridRow = [CellInput, string, CellInput, ...CellInput[]];
/** The rows of a grid that says what the plan says. */
export const ROWS: GridRow[] = [
  ['1', 'Instalar la comisión', 'Acuerdo'],
  ['2', 'Contratar enlaces de internet', 'Contrato'],
  ['3', 'Capacitar al personal de captura', 'Constancia'],
];
/** The plan with a grid of these rows. */
export const book = (rows: readonly GridRow[]) =>
  buildWorkbook([
    buildSheet('Plan 2026-2027', PLAN),
    buildSheet('Calendario', [['Núm.', 'Actividad', 'Entregable', ...MONTHS], ...rows]),
  ]);
/** The plan with another second row in its grid. */
export const with2 = (row: GridRow) => book([ROWS[0], row, ROWS[2]].filter((one) => one !== undefined));
/** A case in which plan and grid agree. */
export const same = { name: 'a grid that says what the plan says', workbook: book(ROWS) };
/** A case in which plan and grid are one table. */
export const inOneTable = {
  name: 'a plan with its months in the same table',
  workbook: {
    'Plan 2026-2027': [
      ['Núm.', 'Actividad', 'Inicio', 'Término', ...MONTHS],
      [1, 'Instalar', '1 de octubre', '5 de octubre'],
    ],
  },
};

/** The cells of a row whose months of these labels are filled. */
export const painted = (months: readonly string[]): CellInput[] =>
  MONTHS.map((month) => (months.includes(month) ? FILLED : null));
