import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createXlsx } from '../../src/hosts/xlsx/xlsxFile';
import type { NewCell } from '../../src/snapshot/edit';
import { order } from './terminal';

const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'];
/** More than a call takes arguments, so that a list given to one as its arguments breaks it. */
const ROWS = 130_000;

const cells = (values: readonly (string | number)[]): NewCell[] => values.map((value) => ({ value }));

it('validar tells every finding of a plan of very many rows that all have one, whose years the dates alone tell', async () => {
  const rows = Array.from({ length: ROWS }, (_, index) =>
    cells([
      index + 1,
      `Tarea ${String(index)}`,
      'Informe',
      '31 de abril de 2027',
      '9 de mayo de 2027',
      'UTSI',
    ]),
  );
  const sheet = { name: 'Hoja', columnWidths: [], frozenRows: 0, frozenColumns: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-many-'));
  const path = join(folder, 'plan.xlsx');
  try {
    writeFileSync(path, createXlsx([{ ...sheet, rows: [cells(HEADER), ...rows] }]));
    const { code, out, error } = await order('validar', path);
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out.split('[invalid-date]').length - 1).toBe(ROWS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
