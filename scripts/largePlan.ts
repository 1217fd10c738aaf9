import { addDays, isoDate } from '../src/calendar/plainDate';
import { serialOf } from '../src/calendar/serial';
import { createXlsx } from '../src/hosts/xlsx/xlsxFile';
import type { NewCell } from '../src/snapshot/edit';

const cell = (value: string | number | null, numberFormat?: string): NewCell => ({
  value,
  border: true,
  wrap: true,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

const SUBJECTS = [
  'equipo',
  'personal',
  'simulacro',
  'módulo',
  'auditoría',
  'publicación',
  'sede',
  'enlace',
  'acta',
  'captura',
];

/** The bytes of a workbook with so many activities, each in the plan (six columns) and, where asked, the grid (fourteen). */
export function largePlan(count: number, withGrid = true): Uint8Array {
  const first = isoDate('2026-09-01');
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const titleOf = (number: number): string =>
    `Realizar la tarea ${String(number)} de ${SUBJECTS[number % SUBJECTS.length] ?? ''} conforme al plan de implementación del PREP`;
  const plan = numbers.map((number) => {
    const start = addDays(first, (number * 7) % 280);
    return [
      cell(number),
      cell(titleOf(number)),
      cell('Informe'),
      cell(serialOf(start, 1900), 'dd/mm/yyyy'),
      cell(serialOf(addDays(start, (number * 11) % 60), 1900), 'dd/mm/yyyy'),
      cell(number % 3 === 0 ? 'Secretaría Ejecutiva' : 'Instancia interna'),
    ];
  });
  const months = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];
  const headers = (names: readonly string[]): NewCell[] => names.map((name) => cell(name));
  const sheet = { frozenRows: 1, frozenColumns: 0 };
  const planSheet = {
    ...sheet,
    name: 'Plan 2026-2027',
    columnWidths: [7, 60, 20, 14, 14, 24],
    rows: [headers(['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable']), ...plan],
  };
  if (!withGrid) return createXlsx([planSheet], 'plan-grande.xlsx');
  const grid = numbers.map((number) => [
    cell(number),
    cell(titleOf(number)),
    cell('Informe'),
    ...months.map(() => cell(null)),
  ]);
  const gridSheet = {
    ...sheet,
    name: 'Calendario',
    columnWidths: [7, 60, 20, ...months.map(() => 5)],
    rows: [headers(['Núm.', 'Actividad', 'Entregable', ...months]), ...grid],
  };
  return createXlsx([planSheet, gridSheet], 'plan-grande.xlsx');
}
