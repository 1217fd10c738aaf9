import './setup';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { smallPlan } from '../orders/book';
import { openPane } from './openPane';

afterEach(cleanup);

async function opened(workbook = smallPlan()) {
  const pane = openPane(workbook);
  await pane.settled();
  return pane;
}

describe('The tabs', () => {
  it('are gone through with the arrow keys, Home and End, the focus going along', async () => {
    const pane = await opened();
    const names = ['Validar', 'Lineamientos', 'Cuadrícula', 'Exportar'];
    const chosen = () => screen.getByRole('tab', { selected: true }).textContent;
    screen.getByRole('tab', { name: 'Validar' }).focus();
    for (const [key, name] of [
      ['ArrowRight', names[1]],
      ['End', names[3]],
      ['ArrowRight', names[0]],
      ['ArrowLeft', names[3]],
      ['Home', names[0]],
    ]) {
      await pane.user.keyboard(`{${key ?? ''}}`);
      expect(chosen()).toBe(name);
      expect(document.activeElement?.textContent).toBe(name);
    }
  });
});

describe('Lineamientos', () => {
  const item = (key: string) => document.querySelector<HTMLElement>(`[data-document="${key}"]`);

  it('lists every document with its status, and can leave out what is met', async () => {
    const pane = await opened();
    await pane.openTab('Lineamientos');
    expect(document.querySelectorAll('[data-document]')).toHaveLength(54);
    expect(item('comision-seguimiento')?.dataset['status']).toBe('met');
    await pane.user.click(screen.getByRole('checkbox', { name: /falta/ }));
    expect(item('comision-seguimiento')).toBeNull();
    expect(item('acta-cierre')?.dataset['status']).toBe('missing');
  });

  it('goes to the cell of the activity that meets a document', async () => {
    const pane = await opened();
    await pane.openTab('Lineamientos');
    const commission = item('comision-seguimiento');
    if (!commission) throw new Error('the document is not listed');
    await pane.user.click(within(commission).getByRole('button', { name: /Ir a la celda/ }));
    await pane.waitFor(() =>
      expect(pane.selection()).toEqual({ sheet: 'Plan 2026-2027', row: 1, column: 4 }),
    );
  });

  it('lets the user say which activity meets a document, and take that back', async () => {
    const pane = await opened();
    await pane.openTab('Lineamientos');
    const modality = item('modalidad');
    if (!modality) throw new Error('the document is not listed');
    await pane.user.click(within(modality).getByRole('button', { name: /Corregir la correspondencia/ }));
    await pane.user.type(within(modality).getByRole('searchbox'), 'bases');
    await pane.user.click(within(modality).getByRole('button', { name: /^2\. Publicar/ }));
    await pane.waitFor(() => expect(item('modalidad')?.dataset['status']).not.toBe('missing'));
    await pane.settled();
    await pane.press('Volver a las correspondencias automáticas');
    await pane.waitFor(() => expect(item('modalidad')?.dataset['status']).toBe('missing'));
  });

  it('lets the user say that a third party helps', async () => {
    const pane = await opened();
    await pane.openTab('Lineamientos');
    expect(item('instrumento-tercero/final')?.dataset['status']).toBe('not-applicable');
    await pane.user.selectOptions(screen.getByRole('combobox', { name: /tercero/ }), 'yes');
    await pane.waitFor(() => expect(item('instrumento-tercero/final')?.dataset['status']).toBe('missing'));
  });
});

describe('Cuadrícula', () => {
  it('says that a sheet of weeks is painted by weeks and shown by months', async () => {
    const weeks = buildSheet('Plan 2026-2027', [
      ['Núm.', 'Actividad', 'Inicio', 'Término', 'Oct', null, null, null, 'Nov', null, null, null],
      [null, null, null, null, 'S1', 'S2', 'S3', 'S4', 'S1', 'S2', 'S3', 'S4'],
      [1, 'Instalar la comisión', '26 de octubre', '4 de noviembre'],
    ]);
    const pane = await opened(buildWorkbook([weeks]));
    await pane.openTab('Cuadrícula');
    expect(screen.getByTestId('slots').textContent).toContain('semanas');
    await pane.waitFor(() => expect(screen.getByTestId('changes').textContent).toContain('2 celdas'));
  });

  it('says nothing of that where the sheet has months', async () => {
    const pane = await opened();
    await pane.openTab('Cuadrícula');
    expect(screen.queryByTestId('slots')).toBeNull();
  });

  const fillOf = (pane: Awaited<ReturnType<typeof opened>>, row: number, column: number) =>
    pane.excel.model.sheet('Calendario')?.cell(row, column)?.fill ?? null;

  it('says what will change, and nothing once it is painted', async () => {
    const pane = await opened();
    await pane.openTab('Cuadrícula');
    await pane.waitFor(() => expect(screen.getByTestId('changes').textContent).toMatch(/2 celdas/));
    await pane.press('Pintar');
    await pane.waitFor(() => expect(screen.getByTestId('changes').textContent).not.toMatch(/celdas/));
    expect(fillOf(pane, 1, 3)).toBe('#9C89C9');
  });

  it('paints as it is told and keeps that', async () => {
    const pane = await opened();
    await pane.openTab('Cuadrícula');
    await pane.user.click(screen.getByRole('radio', { name: /responsable/ }));
    expect(within(screen.getByRole('list', { name: /color/ })).getAllByRole('listitem')).toHaveLength(2);
    await pane.user.click(screen.getByRole('radio', { name: 'Una X' }));
    await pane.press('Pintar');
    await pane.waitFor(() => expect(pane.excel.model.sheet('Calendario')?.cell(1, 3)?.value).toBe('X'));
    expect(fillOf(pane, 1, 3)).not.toBe(fillOf(pane, 2, 10));
    await pane.settled();
    expect(pane.state().settings).toContain('"by":"responsible"');
  });

  it('tells when the painted months are no longer those of the dates', async () => {
    const pane = await opened();
    await pane.openTab('Cuadrícula');
    await pane.press('Pintar');
    await pane.settled();
    expect(screen.queryByTestId('outdated')).toBeNull();
    pane.typist.type('Plan 2026-2027', 'E2', '6 de octubre de 2026');
    await pane.waitFor(() => expect(screen.getByTestId('outdated')).toBeTruthy());
  });
});
