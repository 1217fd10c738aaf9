import './setup';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { paintGrid } from '../../src/grid/paintGrid';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import { applyEdits } from '../../src/snapshot/edit';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';
import { comparable } from '../hosts/contract';
import { TODAY, jalisco, smallPlan } from '../orders/book';
import { describeWithShared } from '../shared';
import { openPane } from './openPane';

afterEach(cleanup);

async function opened(workbook = smallPlan()) {
  const pane = openPane(workbook);
  await pane.settled();
  return pane;
}

describeWithShared('The pane on the real plan', () => {
  it('shows the findings that the command line finds, paints its cells, and undoes it exactly', async () => {
    const pane = await opened(jalisco());
    const { workbook, calendar, plan, findings } = examine(jalisco(), { today: TODAY });
    expect(pane.rules()).toEqual(findings.map(({ rule }) => rule));

    const before = pane.state();
    const tab = await pane.openTab('Cuadrícula');
    await pane.user.click(within(tab).getByRole('button', { name: 'Pintar' }));
    await pane.settled();
    const painted = applyEdits(workbook, paintGrid(workbook, calendar, plan, DEFAULT_PAINT));
    expect(pane.state().sheets).toEqual(comparable(painted).sheets);
    await pane.user.click(within(tab).getByRole('button', { name: 'Deshacer' }));
    await pane.settled();
    expect(pane.state()).toEqual(before);
  });
});

describe('Findings', () => {
  it('show their cell in the sheet when clicked, and what is behind them', async () => {
    const pane = await opened();
    await pane.user.click(screen.getByRole('button', { name: /31 de abril/ }));
    await pane.waitFor(() =>
      expect(pane.selection()).toEqual({ sheet: 'Plan 2026-2027', row: 2, column: 4 }),
    );
    expect(document.querySelector('[data-rule="invalid-date"] [aria-current="true"]')).not.toBeNull();
    expect(document.querySelector('[data-rule="invalid-date"] del')?.textContent).toContain('31');
    expect(document.querySelector('[data-rule="invalid-date"] ins')?.textContent).toContain('30');
  });

  it('are gone through with Alt+↓ and Alt+↑, the focus going along, and with the buttons, where it stays', async () => {
    const pane = await opened();
    const keys = [...document.querySelectorAll<HTMLElement>('[data-key]')];
    const current = () => document.querySelector('[aria-current="true"]');
    keys[0]?.focus();
    await pane.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await pane.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(current()).toBe(keys[1]);
    expect(document.activeElement).toBe(keys[1]);
    await pane.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(document.activeElement).toBe(keys[0]);
    await pane.press('Siguiente');
    expect(current()).toBe(keys[1]);
    expect(document.activeElement).toBe(pane.button('Siguiente'));
    await pane.press('Anterior');
    await pane.press('Anterior');
    expect(current()).toBe(keys[0]);
  });

  it('are filtered by severity, by words and by having a fix', async () => {
    const pane = await opened();
    const all = pane.rules();
    await pane.press(/^\d+ error/);
    expect(pane.rules()).not.toContain('invalid-date');
    await pane.press(/^\d+ error/);
    expect(pane.rules()).toEqual(all);
    await pane.user.type(screen.getByRole('searchbox'), 'abril inexistente');
    expect(pane.rules()).toEqual([]);
    await pane.user.clear(screen.getByRole('searchbox'));
    await pane.user.type(screen.getByRole('searchbox'), '31 ÁBRIL');
    expect(pane.rules()).toEqual(['invalid-date']);
    await pane.user.clear(screen.getByRole('searchbox'));
    await pane.user.click(screen.getByRole('checkbox', { name: /corrección/ }));
    expect(pane.rules().length).toBeLessThan(all.length);
    expect(pane.rules()).toContain('invalid-date');
  });

  it('are fixed one by one', async () => {
    const pane = await opened();
    await pane.user.click(screen.getByRole('button', { name: /31 de abril/ }));
    await pane.press('Corregir');
    await pane.waitFor(() => expect(pane.rules()).not.toContain('invalid-date'));
    expect(pane.excel.model.sheet('Plan 2026-2027')?.cell(2, 4)?.value).toBe('30 de abril de 2027');
  });

  it('are fixed together only after their changes were shown', async () => {
    const pane = await opened();
    const before = pane.state();
    await pane.press(/Corregir lo seguro/);
    const preview = screen.getByRole('region');
    expect(preview.querySelectorAll('ins').length).toBeGreaterThan(1);
    expect(pane.state()).toEqual(before);
    await pane.press('Dejar como está');
    expect(screen.queryByRole('region')).toBeNull();
    await pane.press(/Corregir lo seguro/);
    await pane.press('Aplicar');
    await pane.waitFor(() => expect(pane.rules()).not.toContain('invalid-date'));
    await pane.press(/^Deshacer/);
    await pane.waitFor(() => expect(pane.state()).toEqual(before));
  });

  it('are marked in the sheet, and the marks taken away', async () => {
    const pane = await opened();
    const before = pane.state();
    await pane.press('Marcar en la hoja');
    await pane.waitFor(() => expect(pane.button('Quitar marcas')).toBeTruthy());
    expect(pane.state().sheets).not.toEqual(before.sheets);
    await pane.press('Quitar marcas');
    await pane.waitFor(() => expect(pane.state().sheets).toEqual(before.sheets));
  });

  it('are written on a sheet of their own', async () => {
    const pane = await opened();
    await pane.press('Hoja de observaciones');
    await pane.waitFor(() =>
      expect(pane.excel.model.sheets.map(({ name }) => name)).toContain('Observaciones PREP'),
    );
  });
});

describe('The keyboard’s place', () => {
  it.each<[string, (pane: Awaited<ReturnType<typeof opened>>) => Promise<void>, string | RegExp]>([
    ['a preview that is closed', (pane) => pane.press(/Corregir lo seguro/), 'Dejar como está'],
    ['a finding that is fixed', (pane) => pane.press(/31 de abril/), 'Corregir'],
  ])('is kept beside %s', async (_what, lead, last) => {
    // jsdom says that a page has no focus as soon as none of its elements has; for browsers it is the window's.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const pane = await opened();
    await lead(pane);
    const button = pane.button(last);
    await pane.press(last);
    await pane.waitFor(() => expect(button.isConnected).toBe(false));
    await pane.waitFor(() =>
      expect(screen.getByRole('tabpanel').contains(document.activeElement)).toBe(true),
    );
  });
});

describe('A workbook without a calendar', () => {
  it('is told with the sheets that were looked at', async () => {
    const pane = await opened(buildWorkbook([buildSheet('Notas', [['nada']])]));
    await pane.press('Ver los hallazgos');
    expect(screen.getByRole('tabpanel').textContent).toContain('«Notas»');
  });

  it('leads to how its sheets were read', async () => {
    const pane = await opened(buildWorkbook([buildSheet('Notas', [['nada']])]));
    await pane.press('Ver los hallazgos');
    await pane.press(/Indicar los encabezados/);
    expect(screen.getByRole('heading', { name: 'Cómo se leyó' })).toBe(document.activeElement);
  });
});

describe('Live validation', () => {
  it('follows what is typed', async () => {
    const pane = await opened();
    expect(pane.rules()).toContain('invalid-date');
    pane.typist.type('Plan 2026-2027', 'E3', '30 de abril de 2027');
    await pane.waitFor(() => expect(pane.rules()).not.toContain('invalid-date'));
  });

  it('switched off leaves the findings as they are until somebody validates', async () => {
    const pane = await opened();
    await pane.user.click(screen.getByRole('switch'));
    pane.typist.type('Plan 2026-2027', 'E3', '30 de abril de 2027');
    const requests = pane.excel.log.length;
    await pane.press(/31 de abril/);
    await pane.waitFor(() => expect(pane.selection()).not.toBeNull());
    expect(pane.excel.log.length).toBe(requests + 1);
    expect(pane.rules()).toContain('invalid-date');
    await pane.press('Validar');
    await pane.waitFor(() => expect(pane.rules()).not.toContain('invalid-date'));
  });

  it('does not disturb who is typing: it fails silently and says that the workbook changed', async () => {
    const pane = await opened();
    pane.excel.cellEditing = true;
    pane.typist.type('Plan 2026-2027', 'E3', '30 de abril de 2027');
    await pane.waitFor(() => expect(screen.getByTestId('status').textContent).not.toBe(''));
    expect(pane.failure()).toBeNull();
    pane.excel.cellEditing = false;
    await pane.press('Validar');
    await pane.waitFor(() => expect(pane.rules()).not.toContain('invalid-date'));
  });
});

describe('Settings', () => {
  it('keep the election day in the workbook', async () => {
    const pane = await opened();
    await pane.user.click(screen.getByText(/jornada electoral:/));
    const field = screen.getByLabelText('Jornada electoral');
    await pane.user.clear(field);
    await pane.user.type(field, '2027-05-30');
    await pane.press('Guardar la jornada');
    await pane.waitFor(() => expect(pane.state().settings).toContain('2027-05-30'));
    await pane.settled();
    await pane.press('Usar la que dice el libro');
    await pane.waitFor(() => expect(pane.state().settings).not.toContain('2027-05-30'));
  });

  it('confirm an election day that is supposed', async () => {
    const pane = await opened();
    const line = screen.getByText(/jornada electoral: 6 de junio de 2027 \(jornada supuesta\)/);
    expect(screen.getByTestId('status').textContent).toContain('jornada supuesta');
    await pane.user.click(line);
    await pane.press('Confirmar la jornada');
    await pane.waitFor(() => expect(pane.state().settings).toContain('2027-06-06'));
    await pane.settled();
    expect(screen.queryByText(/supuesta/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Confirmar la jornada' })).toBeNull();
  });

  it('keep the edition in the workbook', async () => {
    const pane = await opened();
    await pane.user.click(screen.getByText(/jornada electoral:/));
    await pane.user.selectOptions(await screen.findByLabelText(/Edición/), '2023-2024');
    await pane.waitFor(() => expect(pane.state().settings).toContain('"edition":"2023-2024"'));
  });
});
