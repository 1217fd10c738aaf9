import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate } from '../../../src/calendar/plainDate';
import { fileHost } from '../../../src/hosts/file/fileHost';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { carryOut } from '../../../src/orders/carryOut';
import { createEngine } from '../../../src/orders/engine';

const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'];

describe('Rows of a grid', () => {
  const TITLES = [
    'Informe mensual',
    'Informe mensual de avance',
    'Sesión ordinaria',
    'Sesión ordinaria del COTAPREP',
    'Simulacro',
    'Acta',
  ];
  const row = fc.tuple(
    fc.constantFrom(null, 1, 2, 3),
    fc.constantFrom(...TITLES),
    fc.constantFrom(null, 'Acta', 'Informe'),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 28 }),
  );

  it('are painted once: painting again changes nothing, whatever comes more than once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        async (rows, sheets) => {
          const plans = Array.from({ length: sheets }, (_none, at) => ({
            name: `Plan ${String(at + 1)}`,
            columnWidths: [],
            frozenRows: 0,
            frozenColumns: 0,
            rows: [
              ['Plan 2026-2027'],
              HEADER,
              ...rows
                .filter((_row, index) => index % sheets === at)
                .map(([code, title, deliverable, month, day]) => [
                  code,
                  title,
                  deliverable,
                  `${String(day)}/0${String(month)}/2027`,
                  `28/0${String(month)}/2027`,
                ]),
            ].map((cells) => cells.map((value) => (value === null ? null : { value }))),
          }));
          const host = fileHost(openXlsx(createXlsx(plans, 'plan.xlsx'), 'plan.xlsx'));
          const means = {
            host,
            engine: createEngine(),
            options: { today: isoDate('2026-11-21') },
            signal: new AbortController().signal,
            onStage: () => undefined,
          };
          const first = await carryOut({ kind: 'paint' }, means, null);
          expect(first.refused).toBe(0);
          const painted = host.bytes();
          const second = await carryOut({ kind: 'paint' }, means, null);
          expect({ changed: second.changed, refused: second.refused }).toEqual({
            changed: false,
            refused: 0,
          });
          expect(host.bytes()).toEqual(painted);
          const rules = second.look?.examination.findings.map(({ rule }) => rule) ?? [];
          expect(rules.filter((rule) => rule.startsWith('grid-'))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
