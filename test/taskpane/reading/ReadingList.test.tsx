import '../setup';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { parseSettings } from '../../../src/lineamientos/settings';
import type { WorkbookSnapshot } from '../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { smallPlan } from '../../orders/book';
import type { OpenPane } from '../openPane';
import { openPane } from '../openPane';

afterEach(cleanup);

const PLAN = 'Plan 2026-2027';
const unread = buildWorkbook([
  buildSheet('Lista', [
    ['Lista de pendientes'],
    ['w', 'x', 'y', 'z'],
    ['a', 'Instalar la comisión', '2 de noviembre de 2026', '3 de noviembre de 2026'],
    ['b', 'Aprobar el plan', '4 de noviembre de 2026', '5 de noviembre de 2026'],
  ]),
  buildSheet('Oculta', [['x']], { visibility: 'hidden' }),
]);

async function opened(workbook: WorkbookSnapshot = smallPlan()): Promise<OpenPane> {
  const pane = openPane(workbook);
  await pane.settled();
  return pane;
}

async function shown(workbook?: WorkbookSnapshot): Promise<OpenPane> {
  const pane = await opened(workbook);
  await pane.press('Cómo se leyó');
  await pane.waitFor(() => expect(document.querySelector('[data-sheet]')).not.toBeNull());
  return pane;
}

const sheetOf = (name: string): HTMLElement => {
  const section = document.querySelector<HTMLElement>(`[data-sheet="${name}"]`);
  if (section === null) throw new Error(`the sheet ${name} is not shown`);
  return section;
};
const column = (name: string, letter: string): HTMLSelectElement => {
  const select = sheetOf(name).querySelector<HTMLSelectElement>(`[data-column="${letter}"] select`);
  if (select === null) throw new Error(`the column ${letter} is not shown`);
  return select;
};
const corrections = (pane: OpenPane) => parseSettings(pane.state().settings).settings.corrections;

describe('Cómo se leyó', () => {
  it('shows each table with its header row, its columns and what they hold', async () => {
    await shown();
    const plan = sheetOf(PLAN);
    expect(plan.querySelector('[data-table]')?.getAttribute('data-table')).toBe('1');
    expect(
      [...plan.querySelectorAll<HTMLElement>('[data-role]')].map(({ dataset }) => dataset['role']),
    ).toEqual(['code', 'title', 'deliverable', 'start', 'end', 'responsible']);
    expect(column(PLAN, 'E').selectedOptions[0]?.textContent).toBe('Término');
    const described = document.getElementById(column(PLAN, 'E').getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toMatch(/^(?:Seguro|Probable)/);
  });

  it('keeps in the workbook what a column holds, and takes it back', async () => {
    const pane = await shown();
    await pane.user.selectOptions(column(PLAN, 'E'), 'No se usa');
    await pane.waitFor(() => expect(corrections(pane)).toHaveLength(1));
    expect(corrections(pane)[0]?.columns).toEqual([{ column: 4, header: 'Término', role: 'other' }]);
    await pane.settled();
    await pane.waitFor(() => expect(column(PLAN, 'E').value).toBe('other'));
    await pane.user.selectOptions(column(PLAN, 'E'), 'Lo que se supuso');
    await pane.waitFor(() => expect(corrections(pane)).toEqual([]));
    await pane.settled();
    await pane.waitFor(() => expect(column(PLAN, 'E').value).toBe('end'));
  });

  it('keeps what is said while another correction is being written', async () => {
    const pane = openPane(smallPlan(), { latency: 30 });
    await pane.settled();
    await pane.press('Cómo se leyó');
    await pane.waitFor(() => expect(document.querySelector('[data-column="E"]')).not.toBeNull());
    await pane.user.selectOptions(column(PLAN, 'E'), 'No se usa');
    await pane.user.selectOptions(column(PLAN, 'F'), 'Notas');
    await pane.user.click(within(sheetOf('Calendario')).getByRole('checkbox'));
    await pane.waitFor(() => expect(corrections(pane)).toHaveLength(2));
    expect(corrections(pane)[0]?.columns?.map(({ role }) => role)).toEqual(['other', 'notes']);
  });

  it('leaves a sheet out and takes it back', async () => {
    const pane = await shown();
    await pane.user.click(within(sheetOf('Calendario')).getByRole('checkbox', { name: /no es del plan/ }));
    await pane.waitFor(() => expect(corrections(pane)).toEqual([{ sheet: 'Calendario', leftOut: true }]));
    await pane.settled();
    await pane.waitFor(() => expect(sheetOf('Calendario').querySelector('[data-table]')).toBeNull());
    await pane.press('Volver a lo que se supuso en la hoja «Calendario»');
    await pane.waitFor(() => expect(corrections(pane)).toEqual([]));
  });

  it('leaves rows out that are named, lists them, and reads them again', async () => {
    const pane = await shown();
    const field = within(sheetOf(PLAN)).getByRole('textbox', { name: /no son actividades/ });
    await pane.user.type(field, '4, 40{Enter}');
    expect(corrections(pane)).toEqual([]);
    expect(within(sheetOf(PLAN)).getByText(/fila 40 está vacía/)).toBeTruthy();
    await pane.user.clear(field);
    await pane.user.type(field, '4{Enter}');
    await pane.waitFor(() => expect(corrections(pane)[0]?.notActivities?.map(({ row }) => row)).toEqual([3]));
    await pane.waitFor(() => expect(document.querySelector('[data-left-out="4"]')).not.toBeNull());
    await pane.settled();
    await pane.press('Leer otra vez la fila 4');
    await pane.waitFor(() => expect(corrections(pane)).toEqual([]));
  });

  it('gives the tabs back', async () => {
    const pane = await shown();
    expect(screen.queryByRole('tablist')).toBeNull();
    await pane.press('Ver los hallazgos');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Validar');
  });

  it('tells of corrections of a sheet that is gone, and takes them away', async () => {
    const pane = await opened({
      ...smallPlan(),
      settings: '{"corrections":[{"sheet":"Vieja","leftOut":true}]}',
    });
    await pane.press('Cómo se leyó');
    await pane.waitFor(() => expect(screen.getByText(/«Vieja»/)).toBeTruthy());
    await pane.press('Quitarlo');
    await pane.waitFor(() => expect(corrections(pane)).toEqual([]));
  });
});

describe('What was not understood', () => {
  const unclear = buildWorkbook([
    buildSheet('Plan 2026-2027', [
      ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
      [1, 'Abrir la bodega', 'Acta', '5 de marzo de 2027', '8 de marzo de 2027'],
      ['Elaboró: la Unidad', '', '', 'xyz 99', ''],
      [2, 'Contar las cajas', 'Acta', '2 de mayo de 2027', '9 de mayo de 2027'],
    ]),
  ]);
  const rows = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('[data-trouble]')].map(({ dataset }) => dataset['trouble']);

  it('is listed, each with a way to its cell and to say that it is no activity', async () => {
    const pane = await shown(unclear);
    expect(rows()).toEqual(['3']);
    await pane.press('Ir a la celda A3');
    await pane.waitFor(() => expect(pane.selection()).toMatchObject({ row: 2, column: 0 }));
    await pane.press('La fila 3 no es una actividad');
    await pane.waitFor(() => expect(corrections(pane)[0]?.notActivities?.map(({ row }) => row)).toEqual([2]));
    await pane.settled();
    await pane.waitFor(() => expect(rows()).toEqual([]));
  });
});

describe('A workbook of which nothing was understood', () => {
  it('opens with how it was read, says what it needs, and names what it did not look at', async () => {
    await opened(unread);
    expect(screen.getByRole('heading', { name: 'Cómo se leyó' })).toBeTruthy();
    await screen.findByText(/«Oculta» no se lee/);
    const field = within(sheetOf('Lista')).getByRole<HTMLInputElement>('textbox', { name: /encabezados/ });
    expect(field.value).toBe('2');
    expect(within(sheetOf('Lista')).getByText(/w · x · y · z/)).toBeTruthy();
  });

  it('offers the columns of the row that is named', async () => {
    const pane = await opened(unread);
    await screen.findByText(/«Oculta» no se lee/);
    await pane.user.click(within(sheetOf('Lista')).getByRole('button', { name: 'Usar esa fila' }));
    await pane.waitFor(() => expect(corrections(pane)[0]?.header?.row).toBe(1));
    await pane.settled();
    await pane.waitFor(() => expect(column('Lista', 'B')).toBeTruthy());
    await pane.user.selectOptions(column('Lista', 'B'), 'Entregable');
    await pane.waitFor(() =>
      expect(corrections(pane)[0]?.columns).toEqual([{ column: 1, header: 'x', role: 'deliverable' }]),
    );
  });
});
