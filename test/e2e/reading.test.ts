import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { parseSettings } from '../../src/lineamientos/settings';
import type { NewSheet } from '../../src/snapshot/edit';
import type { Stage } from './workbench';
import { closeStage, openStage, Workbench } from './workbench';

const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-e2e-'));

function written(name: string, sheet: string, rows: readonly (readonly (string | number)[])[]): string {
  const content: NewSheet = {
    name: sheet,
    columnWidths: [8, 40, 16, 24, 24, 24],
    rows: rows.map((row) => row.map((value) => ({ value }))),
    frozenRows: 0,
    frozenColumns: 0,
  };
  const path = join(folder, name);
  writeFileSync(path, createXlsx([content]));
  return path;
}

/** The end stands under a header of the office's own; under "Término" it keeps a date that was never corrected. */
const MISREAD = written('mal-leido.xlsx', 'Plan 2026-2027', [
  ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Corte'],
  [1, 'Preparar el archivo', 'Inventario', '5 de marzo de 2027', '31 de abril de 2027', '8 de marzo de 2027'],
  [2, 'Cerrar el archivo', 'Acta', '2 de mayo de 2027', '31 de junio de 2027', '9 de mayo de 2027'],
  [3, 'Guardar el archivo', 'Acta', '3 de mayo de 2027', '10 de mayo de 2027', '10 de mayo de 2027'],
]);

/** No header says what the field says. */
const UNREAD = written('sin-leer.xlsx', 'Lista', [
  ['Instituto de los ejemplos'],
  ['w', 'x', 'y', 'z'],
  ['a', 'Preparar el archivo', '5 de marzo de 2027', '8 de marzo de 2027'],
  ['b', 'Cerrar el archivo', '2 de mayo de 2027', '31 de junio de 2027'],
]);

const correctionsIn = (path: string) =>
  parseSettings(openXlsx(new Uint8Array(readFileSync(path)), 'x.xlsx').snapshot.settings).settings
    .corrections;

describe('How a workbook was read', () => {
  let stage: Stage;
  let workbench: Workbench;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    await workbench.close();
  });
  afterAll(async () => {
    await closeStage(stage);
  });

  const column = (letter: string) => workbench.pane.locator(`[data-column="${letter}"]`);
  async function choose(letter: string, words: string): Promise<void> {
    await column(letter).getByRole('combobox').selectOption(words);
    await column(letter).getByText('Usted lo indicó').waitFor();
  }
  const status = () => workbench.pane.getByTestId('status');

  it('is put right in the pane, seen in the findings, kept in the file, and so when it is opened again', async () => {
    workbench = await Workbench.open(stage);
    await workbench.openFile(MISREAD);
    await workbench.press('Validar');
    await workbench.findings('invalid-date').nth(1).waitFor();

    await workbench.press('Cómo se leyó');
    await choose('E', 'No se usa');
    await choose('F', 'Término');
    await workbench.picture('como-se-leyo');
    await workbench.press('Ver los hallazgos');
    await workbench.findings('invalid-date').first().waitFor({ state: 'detached' });

    const saved = await workbench.download();
    expect(correctionsIn(saved)[0]?.columns?.map(({ column: at, role }) => [at, role])).toEqual([
      [4, 'other'],
      [5, 'end'],
    ]);
    await workbench.openFile(saved);
    await workbench.press('Cómo se leyó');
    await column('F').getByText('Usted lo indicó').waitFor();
    await workbench.press('Ver los hallazgos');
    expect(await workbench.findings('invalid-date').count()).toBe(0);
    expect(workbench.errors).toEqual([]);
  });

  it('is taken back by undo', async () => {
    workbench = await Workbench.open(stage);
    await workbench.openFile(MISREAD);
    await workbench.press('Cómo se leyó');
    await choose('E', 'No se usa');
    await workbench.press(/^Deshacer/);
    await column('E').getByText('Usted lo indicó').waitFor({ state: 'detached' });
    await workbench.press('Ver los hallazgos');
    await workbench.findings('invalid-date').nth(1).waitFor();
  });

  it('is told by the user where nothing was understood', async () => {
    workbench = await Workbench.open(stage);
    await workbench.openFile(UNREAD);
    await workbench.pane.getByRole('heading', { name: 'Cómo se leyó' }).waitFor();
    const field = workbench.pane.getByRole('textbox', { name: /encabezados están en la fila/ });
    await field.fill('2');
    await field.press('Enter');
    await column('B').waitFor();
    for (const [letter, words] of [
      ['B', 'Actividad'],
      ['C', 'Inicio'],
      ['D', 'Término'],
    ] as const)
      await choose(letter, words);
    await workbench.picture('como-se-leyo-sin-calendario');
    await workbench.press('Ver los hallazgos');
    await workbench.findings('invalid-date').first().waitFor();
    expect(await status().textContent()).not.toContain('No se encontró');
  });
});
