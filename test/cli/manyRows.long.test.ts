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

async function validated(rows: readonly NewCell[][]): ReturnType<typeof order> {
  const sheet = { name: 'Hoja', columnWidths: [], frozenRows: 0, frozenColumns: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-many-'));
  const path = join(folder, 'plan.xlsx');
  try {
    writeFileSync(path, createXlsx([{ ...sheet, rows }]));
    return await order('validar', path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Minutes of work on a busy machine.
jest.setTimeout(30 * 60_000);

describe('A plan of very many rows', () => {
  it('that all have a finding, and whose years the dates alone tell, is told whole', async () => {
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
    const { code, out, error } = await validated([cells(HEADER), ...rows]);
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out.split('[invalid-date]').length - 1).toBe(ROWS);
  });

  it('whose only times are the marks of a grid is read', async () => {
    const months = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];
    const marks = months.map((_, marked) => months.map((_month, month) => (month === marked ? 'X' : '')));
    const rows = Array.from({ length: ROWS }, (_, index) =>
      cells([`Tarea ${String(index)}`, 'Informe', ...(marks[index % 11] ?? [])]),
    );
    const header = cells(['Actividad', 'Entregable', ...months]);
    const { error, out } = await validated([cells(['Plan 2026-2027']), header, ...rows]);
    expect(error).toBe('');
    expect(out).toContain('130000 actividades');
  });
});
