import './setup';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { opened, paint, shortPlan, testClicks } from './clickFailures';
import type { OpenPane } from './openPane';
import { openPane } from './openPane';

afterEach(cleanup);

testClicks('the first, middle or last request', (requests) => [1, Math.ceil(requests / 2), requests]);

describe('A workbook that cannot be written', () => {
  it.each<[string, (pane: OpenPane) => void, (pane: OpenPane) => void]>([
    [
      'cell-edit-mode',
      ({ excel }) => void (excel.cellEditing = true),
      ({ excel }) => void (excel.cellEditing = false),
    ],
    [
      'read-only',
      ({ excel }) => void (excel.model.readOnly = true),
      ({ excel }) => void (excel.model.readOnly = false),
    ],
    [
      'protected-sheet',
      ({ excel }) => excel.model.sheets.forEach((sheet) => void (sheet.protected = true)),
      ({ excel }) => excel.model.sheets.forEach((sheet) => void (sheet.protected = false)),
    ],
  ])('(%s) stays as it was, and the next click works once that is over', async (kind, begin, end) => {
    const pane = await opened();
    const before = pane.state();
    begin(pane);
    await paint(pane);
    await pane.waitFor(() => expect(pane.failure()).toEqual({ kind, state: 'unchanged' }));
    end(pane);
    expect(pane.state()).toEqual(before);
    await pane.press('Reintentar');
    await pane.waitFor(() => expect(pane.state()).not.toEqual(before));
    await pane.waitFor(() => expect(pane.failure()).toBeNull());
  });

  it('(protected-workbook) gets no sheet of findings', async () => {
    const pane = await opened();
    pane.excel.model.structureProtected = true;
    await pane.press('Hoja de observaciones');
    await pane.waitFor(() =>
      expect(pane.failure()).toEqual({ kind: 'protected-workbook', state: 'unchanged' }),
    );
    expect(pane.excel.model.sheets).toHaveLength(2);
  });
});

describe('A failure as the pane opens', () => {
  it.each([1, 2, 3])('(request %i) leaves a pane that works at the next click', async (request) => {
    const pane = openPane(shortPlan());
    pane.excel.failAt(request);
    await pane.waitFor(() =>
      expect(pane.failure() !== null || pane.rules().length > 0 || pane.excel.log.length >= request).toBe(
        true,
      ),
    );
    await pane.settled();
    await pane.press('Validar');
    await pane.waitFor(() => expect(pane.rules()).toContain('invalid-date'));
    await pane.settled();
    expect(pane.failure()).toBeNull();
  });
});

describe('A failure that lasts', () => {
  it('says that part may remain, and “Deshacer” takes it back', async () => {
    const pane = await opened();
    const before = pane.state();
    // The first request looks at the cells, the second writes; what would take it back fails too.
    pane.excel.failAt(2, { when: 'midway' });
    for (let request = 3; request < 20; request += 1) pane.excel.failAt(request);
    await pane.press('Marcar en la hoja');
    await pane.waitFor(() => expect(pane.failure()?.state).toBe('partly-changed'));
    expect(pane.state()).not.toEqual(before);
    pane.excel.clearFaults();
    await pane.user.click(screen.getAllByRole('button', { name: /^Deshacer/ })[0] ?? document.body);
    await pane.waitFor(() => expect(pane.state()).toEqual(before));
  });
});

describe('Cancelling', () => {
  it('leaves the workbook as it was, and the next click works', async () => {
    const pane = openPane(shortPlan(), { latency: 40 });
    const before = pane.state();
    await pane.press('Cancelar');
    expect(screen.queryByRole('button', { name: 'Cancelar' })).toBeNull();
    expect(pane.state()).toEqual(before);
    await pane.press('Validar');
    await pane.waitFor(() => expect(pane.rules()).toContain('invalid-date'));
  });
});
