import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { describeWithShared, sharedPath } from '../shared';
import { filledCells } from '../acceptance/programs';
import { changedParts } from '../acceptance/zipParts';
import type { Stage } from './workbench';
import { closeStage, openStage, UNPAINTED, Workbench } from './workbench';

const PLAN = sharedPath('fixtures', 'jalisco-2023-2024.xlsx');

interface ExpectedRow {
  row: number;
  months: string[];
}

/** A1 addresses of the grid's cells that are due by the expected results, as they are or with a change. */
function dueCells(): string[] {
  const { calendarRows, gridColumns } = JSON.parse(
    readFileSync(sharedPath('fixtures', 'expected', 'jalisco-2023-2024.json'), 'utf8'),
  ) as { calendarRows: ExpectedRow[]; gridColumns: string[] };
  const letters = [...'DEFGHIJKLMN'];
  return calendarRows.flatMap(({ row, months }) =>
    months.map((month) => `${String(letters[gridColumns.indexOf(month)])}${String(row)}`),
  );
}

describeWithShared('The real plan in the workbench', () => {
  let stage: Stage;
  let workbench: Workbench;
  beforeAll(async () => {
    stage = await openStage();
    workbench = await Workbench.open(stage);
  });
  afterAll(async () => {
    await workbench.close();
    await closeStage(stage);
  });

  it('is opened and validated: its impossible date is at the head of the findings', async () => {
    await workbench.openFile(PLAN);
    await workbench.page.getByRole('tab', { name: 'Calendario', exact: true }).waitFor();
    await workbench.press('Validar');
    await workbench.findings('invalid-date').waitFor();
    await workbench.picture('jalisco-validado');
    expect(await workbench.findings('grid-code-mismatch').count()).toBe(5);
    expect(await workbench.findings('missing-deliverable').count()).toBe(0);
  });

  it('shows each finding at its cell as one walks through them', async () => {
    const button = workbench.findings('invalid-date').getByRole('button').first();
    await button.click();
    await workbench.page.locator('[data-cell="E146"].active').waitFor();
    await workbench.press('Siguiente');
    await workbench.page.locator('td.active:not([data-cell="E146"])').waitFor();
    await workbench.press('Anterior');
    await workbench.page.locator('[data-cell="E146"].active').waitFor();
  });

  it('corrects 31 de abril, and the finding goes', async () => {
    await workbench.findings('invalid-date').getByRole('button', { name: 'Corregir', exact: true }).click();
    await workbench.findings('invalid-date').waitFor({ state: 'detached' });
    expect(await workbench.cell('E146').innerText()).toBe('30 de abril');
  });

  it('paints the months that are due and no others', async () => {
    await workbench.showTab('Cuadrícula');
    await workbench.pane.getByTestId('changes').waitFor();
    await workbench.press('Pintar');
    await workbench.pane.getByTestId('status').getByText(/pint/i).waitFor();
    await workbench.showSheet('Calendario');
    await workbench.cell('D4').waitFor();
    expect(await workbench.fillOf('D4')).not.toBe(UNPAINTED);
    expect(await workbench.fillOf('E4')).toBe(UNPAINTED);
    await workbench.picture('jalisco-pintado');
  });

  it('takes the painting back, and paints again', async () => {
    await workbench.press(/^Deshacer/);
    await expectFill(workbench, 'D4', false);
    await workbench.press('Pintar');
    await expectFill(workbench, 'D4', true);
  });

  it('notices a date that the user changes, and repaints its row', async () => {
    await workbench.showSheet('Actividades');
    await workbench.type('E18', '2 de diciembre');
    await workbench.pane.getByTestId('outdated').waitFor();
    await workbench.picture('jalisco-no-coincide');
    await workbench.press('Pintar');
    await workbench.pane.getByTestId('outdated').waitFor({ state: 'detached' });
    await workbench.showSheet('Calendario');
    await expectFill(workbench, 'F7', true);
    await expectFill(workbench, 'G7', true);
    await expectFill(workbench, 'H7', false);
  });

  it('gives back the file with its edits alone, as an independent reader sees it', async () => {
    const path = await workbench.download();
    const grid = filledCells(path, 'Calendario').filter((address) => /^[D-N](?:[4-9]|\d\d)$/.test(address));
    expect(grid.sort()).toEqual([...dueCells(), 'F7', 'G7'].sort());
    const sheet = XLSX.read(readFileSync(path)).Sheets['Actividades'];
    expect(sheet?.['E146']).toMatchObject({ v: '30 de abril' });
    expect(changedParts(PLAN, path)).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('asked nothing of any other machine and reported no error', () => {
    expect(workbench.foreign).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

/** Waits until a cell is painted or not. */
async function expectFill(workbench: Workbench, address: string, painted: boolean): Promise<void> {
  await workbench.cell(address).waitFor();
  for (let tries = 0; tries < 100; tries += 1) {
    if (((await workbench.fillOf(address)) !== UNPAINTED) === painted) return;
    await workbench.page.waitForTimeout(100);
  }
  throw new Error(`${address} is ${painted ? 'not painted' : 'still painted'}`);
}
