import './setup';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup } from '@testing-library/react';
import { excelHost } from '../../src/hosts/excel/excelHost';
import { RibbonJournal } from '../../src/hosts/excel/ribbonJournal';
import { runCommand } from '../../src/commands/commands';
import { createEngine } from '../../src/orders/engine';
import { smallPlan } from '../orders/book';
import { openPane } from './openPane';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('What a button of the ribbon did', () => {
  it('while the pane is open, without an event of the workbook, is taken back from it', async () => {
    const journal = new RibbonJournal(localStorage, 'plan.xlsx');
    const pane = openPane(smallPlan(2024), { ribbon: journal });
    await pane.settled();
    const before = pane.state();
    await runCommand({ kind: 'paint' }, { completed: () => undefined }, ({ kind }) => ({
      host: excelHost({ onDone: (entry) => void journal.handOver(kind, entry) }),
      engine: createEngine(),
      tell: async () => undefined,
    }));
    expect(pane.state()).not.toEqual(before);
    window.dispatchEvent(new Event('storage'));
    await pane.waitFor(() => pane.button('Deshacer (pintar)'));
    await pane.settled();
    await pane.press('Deshacer (pintar)');
    await pane.waitFor(() => expect(pane.state()).toEqual(before));
    await pane.settled();
    expect(pane.button('Deshacer')).toBeTruthy();
  });

  it('before the pane opens is offered as it opens', async () => {
    const entry = {
      sheets: [],
      pages: [],
      added: [],
      removed: [],
      settings: { before: null, after: '{}', partId: null },
    };
    const journal = new RibbonJournal(localStorage, 'plan.xlsx');
    journal.handOver('report', entry);
    const pane = openPane(smallPlan(2024), { ribbon: journal });
    await pane.settled();
    await pane.waitFor(() => pane.button('Deshacer (hoja de observaciones)'));
  });
});
