import './setup';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { smallPlan } from '../orders/book';
import type { OpenPane } from './openPane';
import { openPane } from './openPane';

/** Colours and sizes are for a browser to judge: jsdom lays nothing out. */
const OPTIONS = { rules: { 'color-contrast': { enabled: false } } };

async function violations(): Promise<string[]> {
  const result = await axe.run(document, OPTIONS);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Everything that can be focused with Tab has a name, a role, and is not hidden. */
function unreachable(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a')]
    .filter((element) => element.tabIndex < 0 && element.getAttribute('role') !== 'tab')
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

const nothing = buildWorkbook([buildSheet('Notas', [['nada']])]);
/** A plan of whose columns and rows the user said something, and of a sheet that is gone. */
const corrected: WorkbookSnapshot = {
  ...smallPlan(),
  settings: JSON.stringify({
    corrections: [
      {
        sheet: 'Plan 2026-2027',
        header: { row: 0, text: 'Núm.' },
        columns: [{ column: 5, header: 'Responsable', role: 'notes' }],
        notActivities: [{ row: 3, text: '3' }],
      },
      { sheet: 'Calendario', leftOut: true },
      { sheet: 'Vieja', leftOut: true },
    ],
  }),
};
const withoutDay = buildWorkbook([
  buildSheet('Plan', [
    ['Núm.', 'Actividad', 'Inicio', 'Término'],
    [1, 'Instalar la comisión', '2 de noviembre', '3 de noviembre'],
    [2, 'Aprobar el plan', '4 de noviembre', '5 de noviembre'],
  ]),
]);

/** The states of the pane, each with what leads there. */
const STATES: [string, () => OpenPane, (pane: OpenPane) => Promise<unknown>][] = [
  ['findings', () => openPane(smallPlan(), { styled: true }), async () => undefined],
  [
    'a finding in hand',
    () => openPane(smallPlan(2024), { styled: true }),
    (pane) => pane.press(/31 de abril/),
  ],
  [
    'the preview of all safe fixes',
    () => openPane(smallPlan(2024), { styled: true }),
    (pane) => pane.press(/Corregir lo seguro/),
  ],
  [
    'a search that finds nothing',
    () => openPane(smallPlan(2024), { styled: true }),
    (pane) => pane.user.type(screen.getByRole('searchbox'), 'inexistente'),
  ],
  [
    'marks in the sheet',
    () => openPane(smallPlan(2024), { styled: true }),
    (pane) => pane.press('Marcar en la hoja'),
  ],
  [
    'required documents',
    () => openPane(smallPlan(), { styled: true }),
    (pane) => pane.openTab('Lineamientos'),
  ],
  [
    'choosing the activity of a document',
    () => openPane(smallPlan(), { styled: true }),
    async (pane) => {
      await pane.openTab('Lineamientos');
      await pane.user.click(
        screen.getAllByRole('button', { name: /Corregir la correspondencia/ })[0] ?? document.body,
      );
    },
  ],
  ['the grid', () => openPane(smallPlan(2024), { styled: true }), (pane) => pane.openTab('Cuadrícula')],
  [
    'the grid in several colours',
    () => openPane(smallPlan(2024), { styled: true }),
    async (pane) => {
      await pane.openTab('Cuadrícula');
      await pane.user.click(screen.getByRole('radio', { name: /responsable/ }));
    },
  ],
  ['exports', () => openPane(smallPlan(2024), { styled: true }), (pane) => pane.openTab('Exportar')],
  [
    'what was found, opened',
    () => openPane(smallPlan(), { styled: true }),
    (pane) => pane.user.click(screen.getByText(/jornada electoral:/)),
  ],
  [
    'how the sheets were read',
    () => openPane(smallPlan(), { styled: true }),
    async (pane) => {
      await pane.press('Cómo se leyó');
      await pane.waitFor(() => expect(document.querySelector('[data-column]')).not.toBeNull());
    },
  ],
  [
    'a sheet that was corrected',
    () => openPane(corrected, { styled: true }),
    async (pane) => {
      await pane.press('Cómo se leyó');
      await pane.waitFor(() => expect(document.querySelector('[data-left-out]')).not.toBeNull());
    },
  ],
  [
    'a header row that was named',
    () => openPane(nothing, { styled: true }),
    async (pane) => {
      await pane.press('Usar esa fila');
      await pane.waitFor(() => expect(document.querySelector('[data-column]')).not.toBeNull());
    },
  ],
  ['no calendar', () => openPane(nothing, { styled: true }), async () => undefined],
  [
    'no calendar and the grid',
    () => openPane(nothing, { styled: true }),
    async (pane) => {
      await pane.press('Ver los hallazgos');
      await pane.openTab('Cuadrícula');
    },
  ],
  [
    'no calendar and the findings',
    () => openPane(nothing, { styled: true }),
    (pane) => pane.press('Ver los hallazgos'),
  ],
  ['no election day', () => openPane(withoutDay, { styled: true }), (pane) => pane.openTab('Lineamientos')],
  [
    'a failure',
    () => openPane(smallPlan(2024), { styled: true }),
    async (pane) => {
      pane.excel.cellEditing = true;
      await pane.press('Validar');
      await pane.waitFor(() => expect(pane.failure()).not.toBeNull());
    },
  ],
];

/** Tests that axe finds no fault in any state of the pane. @param matchMedia what the page says of its colours */
export function testWithAxe(
  theme: string,
  matchMedia: ((query: string) => MediaQueryList) | undefined,
): void {
  describe(`In the ${theme} theme axe has nothing to say of`, () => {
    beforeEach(() => {
      Object.defineProperty(window, 'matchMedia', { value: matchMedia, configurable: true });
      document.title = 'Calendario PREP';
      document.documentElement.lang = 'es-MX';
    });
    afterEach(cleanup);

    it.each(STATES)('%s', async (_state, open, lead) => {
      const pane = open();
      await pane.settled();
      await lead(pane);
      await pane.settled();
      expect(document.querySelector('[data-theme]')?.getAttribute('data-theme')).toBe(theme);
      expect(await violations()).toEqual([]);
      expect(unreachable()).toEqual([]);
    });

    it('an order under way', async () => {
      const pane = openPane(smallPlan(), { styled: true, latency: 400 });
      expect(pane.button('Cancelar')).toBeTruthy();
      expect(await violations()).toEqual([]);
      await pane.settled();
    });
  });
}
