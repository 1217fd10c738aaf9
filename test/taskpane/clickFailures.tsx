import './setup';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { smallPlan } from '../orders/book';
import type { OpenPane } from './openPane';
import { openPane } from './openPane';

/** With few findings, since these tests open the pane many times. */
export const shortPlan = () => smallPlan(2024);

/** The pane, with what goes before. */
export async function opened(
  prepare: (pane: OpenPane) => Promise<void> = async () => undefined,
): Promise<OpenPane> {
  const pane = openPane(shortPlan());
  await pane.settled();
  await prepare(pane);
  await pane.settled();
  return pane;
}

/** What a user does to paint. */
export const paint = async (pane: OpenPane): Promise<void> => {
  await pane.openTab('Cuadrícula');
  await pane.press('Pintar');
};

/** What a user presses, with what goes before it. */
const CLICKS: [string, (pane: OpenPane) => Promise<void>, (pane: OpenPane) => Promise<void>][] = [
  ['Pintar', async () => undefined, paint],
  ['Marcar en la hoja', async () => undefined, (pane) => pane.press('Marcar en la hoja')],
  ['Hoja de observaciones', async () => undefined, (pane) => pane.press('Hoja de observaciones')],
  [
    'Corregir',
    async (pane) => {
      await pane.press(/31 de abril/);
      await pane.waitFor(() => expect(pane.selection()).not.toBeNull());
    },
    (pane) => pane.press('Corregir'),
  ],
  [
    'Deshacer',
    paint,
    (pane) => pane.user.click(screen.getAllByRole('button', { name: /^Deshacer/ })[0] ?? document.body),
  ],
];

/** Tests each click with a failure at the requests that are chosen of so many (from 1 on). @param words what they are */
export function testClicks(words: string, chosen: (requests: number) => readonly number[]): void {
  afterEach(cleanup);

  describe.each(CLICKS)(`A failure at ${words} of “%s”`, (_name, prepare, click) => {
    it('is told with the state of the workbook, and “Reintentar” does what was asked', async () => {
      const clean = await opened(prepare);
      const before = clean.state();
      const start = clean.excel.log.length;
      await click(clean);
      await clean.waitFor(() => expect(clean.state()).not.toEqual(before));
      await clean.settled();
      const requests = clean.excel.log.length - start;
      const after = clean.state();
      cleanup();

      for (const request of chosen(requests)) {
        const pane = await opened(prepare);
        const faulty = pane.excel.log.length + request;
        pane.excel.failAt(request, { when: 'midway' });
        await click(pane);
        await pane.waitFor(() => expect(pane.excel.log.length).toBeGreaterThanOrEqual(faulty));
        await pane.settled();
        const isTold = screen.queryByRole('button', { name: 'Reintentar' }) !== null;
        if (pane.failure() !== null) {
          expect(pane.failure()?.state).toBe('unchanged');
          expect(pane.state()).toEqual(before);
          expect(isTold).toBe(true);
        } else expect(pane.state()).toEqual(after);
        if (isTold) await pane.press('Reintentar');
        await pane.waitFor(() => expect(screen.queryByRole('button', { name: 'Reintentar' })).toBeNull());
        await pane.settled();
        expect(pane.state()).toEqual(after);
        expect(pane.failure()).toBeNull();
        cleanup();
      }
    }, 120_000);
  });
}
