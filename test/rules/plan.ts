import type { PlainDate } from '../../src/calendar/plainDate';
import { isoDate } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import type { Cell, CellInput } from '../../src/snapshot/workbook';

/** A cell with a true Excel date, shown as dd/mm/yyyy unless told. */
export function day(iso: string, numberFormat = 'dd/mm/yyyy'): Cell {
  return { value: serialOf(isoDate(iso) satisfies PlainDate, 1900), numberFormat };
}

/** Header of the plans in the tests: columns A to F. */
export const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'];

/**
 * A plan of the process 2026-2027 (J = 2027-06-06): a title in row 1, the header in row 2, the rows given from row 3.
 * Number, activity, deliverable, start, end, responsible.
 */
export function plan(...rows: readonly (readonly CellInput[])[]): readonly (readonly CellInput[])[] {
  return [['Plan de trabajo 2026-2027'], HEADER, ...rows];
}

/** A row of a plan by its number and dates, its other columns filled. */
export function row(code: CellInput, start: CellInput, end: CellInput, title?: string): CellInput[] {
  const shown = typeof code === 'object' && code !== null ? code.value : code;
  const named = title ?? `Elaborar el documento ${String(shown)}`;
  return [code, named, 'Documento', start, end, 'Instancia interna'];
}
