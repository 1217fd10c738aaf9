import './setup';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { smallPlan } from '../orders/book';
import { lendFiles } from './files';
import { openPane } from './openPane';

let files: ReturnType<typeof lendFiles>;
beforeEach(() => {
  files = lendFiles();
  // Without any clipboard, as in a frame that was given none.
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
});
afterEach(() => {
  cleanup();
  files.giveBack();
});

async function opened(workbook = smallPlan()) {
  const pane = openPane(workbook);
  await pane.settled();
  await pane.openTab('Exportar');
  const ended = (phase: string) =>
    pane.waitFor(() => expect(document.querySelector(`[data-export="${phase}"]`)).not.toBeNull());
  return { ...pane, ended };
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe('Exportar', () => {
  it('saves a picture, says so in its live region and offers the other ways', async () => {
    const pane = await opened();
    await pane.press('Imagen SVG');
    await pane.ended('delivered');
    const [file] = files.saved;
    expect(file?.name).toMatch(/^calendario-prep-2026-2027-\d{4}-\d{2}-\d{2}\.svg$/);
    expect(await files.text(file?.address ?? '')).toContain('Instalar la comisión');
    expect(screen.getByTestId('export-status').textContent).toContain(file?.name);
    const ways = screen.getByText('¿No se descargó?').closest('details');
    expect(within(ways ?? document.body).getByRole('link', { name: /otra vez/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('offers a window of Office where the calendar fits into no address, and says when none opens', async () => {
    const addresses: string[] = [];
    const value = {
      context: {
        platform: 'PC',
        requirements: { isSetSupported: (name: string) => name !== 'OpenBrowserWindowApi' },
        ui: {
          displayDialogAsync: (
            address: string,
            _size: unknown,
            done: (result: { status: string }) => void,
          ) => {
            addresses.push(address);
            done({ status: 'failed' });
          },
        },
      },
    };
    Object.defineProperty(globalThis, 'Office', { value, configurable: true, writable: true });
    try {
      const pane = await opened();
      await pane.press('Imagen SVG');
      await pane.ended('delivered');
      await pane.user.click(screen.getByText('¿No se descargó?'));
      await pane.press('Hacerlo en una ventana de Excel');
      await pane.ended('failed');
      expect(addresses).toEqual([expect.stringMatching(/exportar-ventana\.html$/)]);
    } finally {
      Object.defineProperty(globalThis, 'Office', { value: undefined, configurable: true, writable: true });
    }
  });

  it('frees the file of before when the next one is there, and the last when it closes', async () => {
    const pane = await opened();
    await pane.press('Imagen SVG');
    await pane.ended('delivered');
    await pane.press('Imagen SVG');
    await pane.waitFor(() => expect(files.saved).toHaveLength(2));
    await pane.ended('delivered');
    expect(files.freed).toEqual(['blob:1']);
    await pane.openTab('Validar');
    expect(files.freed).toEqual(['blob:1', 'blob:2']);
  });

  it('exports the workbook as it is, not as it was when it was last validated', async () => {
    const pane = await opened();
    await pane.user.click(screen.getByRole('switch', { name: 'En vivo' }));
    pane.typist.type('Plan 2026-2027', 'B2', 'Convocar a la comisión');
    await pane.waitFor(() =>
      expect(screen.getByTestId('status').textContent).toContain('cambió después de la última validación'),
    );
    await pane.press('Imagen SVG');
    await pane.ended('delivered');
    const drawing = await files.text(files.saved[0]?.address ?? '');
    expect(drawing).toContain('Convocar a la');
    expect(drawing).not.toContain('Instalar la comisión');
    expect(screen.getByTestId('status').textContent).not.toContain('cambió');
  });

  it('makes no file of a calendar that somebody deleted meanwhile', async () => {
    const pane = await opened();
    await pane.user.click(screen.getByRole('switch', { name: 'En vivo' }));
    pane.typist.deleteRows('Plan 2026-2027', 0, 20);
    pane.typist.deleteRows('Calendario', 0, 20);
    await pane.press('Imagen SVG');
    await pane.waitFor(() => expect(files.saved).toEqual([]));
    await pane.waitFor(() => expect(document.body.textContent).toContain('No se encontró ningún calendario'));
  });

  it('puts into the agenda what is chosen, and nothing without a choice', async () => {
    const pane = await opened();
    await pane.user.click(screen.getByRole('checkbox', { name: /^Plazos/ }));
    expect(pane.button(/^Agenda/).getAttribute('aria-disabled')).toBe('true');
    await pane.press(/^Agenda/);
    expect(files.saved).toEqual([]);
    await pane.user.click(screen.getByRole('checkbox', { name: /^Término/ }));
    await pane.press(/^Agenda con 1 fecha$/);
    await pane.ended('delivered');
    const text = await files.text(files.saved[0]?.address ?? '');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('Instalar la comisión');
  });

  it('shows the table selected where nothing lets it copy', async () => {
    const pane = await opened();
    await pane.press('Copiar la tabla');
    await pane.ended('to-copy');
    const preview = screen.getByRole('region', { name: 'Tabla para copiar' });
    expect(within(preview).getAllByRole('row')).toHaveLength(4);
    expect(document.activeElement).toBe(preview);
    expect(document.getSelection()?.anchorNode).toBe(preview);
    expect(screen.getByTestId('export-status').textContent).toContain('Ctrl+C');
  });

  it('takes what cells hold for text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const pane = await opened(
      buildWorkbook([
        buildSheet('Plan 2026-2027', [
          ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
          [1, evil, 'Acuerdo', '1 de octubre de 2026', '6 de octubre de 2026'],
          [2, 'Aprobar el plan', '=1+1', '1 de octubre de 2026', '6 de octubre de 2026'],
        ]),
      ]),
    );
    await pane.press('Copiar la tabla');
    await pane.ended('to-copy');
    const preview = screen.getByRole('region', { name: 'Tabla para copiar' });
    expect(preview.querySelector('img')).toBeNull();
    expect(preview.textContent).toContain(evil);
  });

  it('says in whole sentences why there is no file, and goes on', async () => {
    const pane = await opened();
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    await pane.press('Imagen SVG');
    await pane.ended('failed');
    expect(screen.getByTestId('export-status').textContent).toMatch(/no room.*\. .*libro quedó como estaba/);
    URL.createObjectURL = createObjectURL;
    await pane.press('Imagen SVG');
    await pane.ended('delivered');
  });

  it('lays the sheet of the grid out for printing and tells what to press; undo takes it back', async () => {
    const pane = await opened();
    const before = pane.state();
    await pane.press('Preparar la hoja');
    await pane.waitFor(() => expect(screen.getByTestId('status').textContent).toContain('Ctrl+P'));
    await pane.settled();
    expect(pane.state()).not.toEqual(before);
    await pane.press(/^Deshacer/);
    await pane.settled();
    expect(pane.state()).toEqual(before);
  });

  it('refuses to print a workbook without a grid, and says what to do', async () => {
    const [sheet] = smallPlan().sheets;
    if (!sheet) throw new Error('no sheet');
    const pane = await opened(buildWorkbook([sheet]));
    await pane.press('Preparar la hoja');
    await pane.waitFor(() => expect(pane.failure()).toEqual({ kind: 'refusal', state: 'unchanged' }));
    expect(document.querySelector('[data-kind]')?.textContent).toContain('Pintar');
  });

  it('adds the sheet of findings', async () => {
    const pane = await opened();
    const before = pane.excel.model.sheets.length;
    await pane.press('Informe en una hoja nueva');
    await pane.waitFor(() => expect(pane.excel.model.sheets).toHaveLength(before + 1));
    await pane.settled();
  });

  it('has nothing to export where there is no calendar, and says why', async () => {
    const pane = openPane(buildWorkbook([buildSheet('Notas', [['nada']])]));
    await pane.settled();
    await pane.press('Ver los hallazgos');
    await pane.openTab('Exportar');
    expect(screen.queryByRole('button', { name: 'Imagen SVG' })).toBeNull();
    expect(screen.getByRole('tabpanel').textContent).not.toBe('');
  });
});
