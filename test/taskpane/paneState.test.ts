import { describe, expect, it } from '@jest/globals';
import type { Order, Outcome } from '../../src/orders/index';
import type { PaneEvent, PaneState } from '../../src/taskpane/paneState';
import { isOld, OPENING, paneState } from '../../src/taskpane/paneState';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneState, OPENING);
const look: Order = { kind: 'look' };
const quiet: Order = { kind: 'look', quiet: true };
const unmark: Order = { kind: 'unmark' };
const outcome = (part: Partial<Outcome> = {}): Outcome => ({
  deed: { kind: 'unmark', cells: 1, closed: [] },
  changed: true,
  refused: 0,
  look: null,
  unseen: null,
  ...part,
});
const failure = (state: 'unchanged' | 'partly-changed', kind: 'other' | 'sheet-changed' = 'other') =>
  ({ kind, message: 'No se pudo.', state }) as const;

describe('The state of the pane', () => {
  it('knows the order under way and its stage until it ends', () => {
    const busy = after({ type: 'started', order: unmark }, { type: 'stage', stage: 'writing' });
    expect(busy.busy).toEqual({ order: unmark, stage: 'writing' });
    expect(paneState(busy, { type: 'ended', outcome: outcome() }).busy).toBeNull();
  });

  it('keeps what can be undone, the last on top, and takes it off when it was', () => {
    const done = after(
      { type: 'ended', outcome: outcome() },
      { type: 'ended', outcome: outcome({ deed: { kind: 'report', sheet: 'x' } }) },
      { type: 'ended', outcome: outcome({ changed: false }) },
    );
    expect(done.journal).toEqual(['unmark', 'report']);
    const undone = { restored: 1, skipped: [], removedSheets: [], keptSheets: [] };
    const undo = outcome({ deed: { kind: 'undo', undone }, changed: false });
    expect(paneState(done, { type: 'ended', outcome: undo }).journal).toEqual(['unmark']);
  });

  it.each([
    ['unchanged', []],
    ['partly-changed', ['unmark']],
  ] as const)('after a failure that left the workbook %s can undo %j', (state, journal) => {
    expect(after({ type: 'failed', order: unmark, failure: failure(state) }).journal).toEqual(journal);
  });

  it('does not count an undo that failed as something to undo', () => {
    const state = after({ type: 'failed', order: { kind: 'undo' }, failure: failure('partly-changed') });
    expect(state.journal).toEqual([]);
  });

  it.each([
    ['other', 'unmark'],
    ['sheet-changed', 'look'],
  ] as const)('after a failure of kind %s gives the order “%s” on another try', (kind, retry) => {
    const state = after({ type: 'failed', order: unmark, failure: failure('unchanged', kind) });
    expect(state.failure?.retry?.kind).toBe(retry);
  });

  it('shows how the workbook was read when it is asked for, until it is asked no more', () => {
    const shown = after({ type: 'readingShown', shown: true });
    expect(shown.reading).toBe('asked');
    expect(paneState(shown, { type: 'readingShown', shown: false }).reading).toBe('hidden');
  });

  it('forgets the last failure as the next order begins', () => {
    const state = after({ type: 'failed', order: unmark, failure: failure('unchanged') });
    expect(paneState(state, { type: 'started', order: look }).failure).toBeNull();
  });

  it.each<[string, PaneEvent]>([
    ['begins', { type: 'started', order: quiet }],
    ['ends', { type: 'ended', outcome: outcome({ deed: { kind: 'look', quiet: true }, changed: false }) }],
    ['fails', { type: 'failed', order: quiet, failure: failure('unchanged') }],
    ['is cancelled', { type: 'cancelled', order: quiet }],
  ])('leaves what it tells alone when a validation that nobody asked for %s', (_how, event) => {
    const before = after({ type: 'ended', outcome: outcome() });
    const state = paneState(before, event);
    expect({ failure: state.failure, outcome: state.outcome }).toEqual({ failure: null, outcome: outcome() });
  });

  it.each<[string, PaneEvent, PaneState['stale']]>([
    ['changed', { type: 'bookChanged' }, 'changed'],
    ['could not be read quietly', { type: 'failed', order: quiet, failure: failure('unchanged') }, 'unread'],
    ['could not be read after a change', { type: 'ended', outcome: outcome({ unseen: 'x' }) }, 'unread'],
    [
      'may be partly changed',
      { type: 'failed', order: unmark, failure: failure('partly-changed') },
      'unread',
    ],
  ])('knows that what it shows is old when the workbook %s', (_how, event, stale) => {
    expect(after(event).stale).toBe(stale);
    expect(after(event, { type: 'started', order: look }).stale).toBe('no');
  });

  it('does not end another order when a cell was shown meanwhile', () => {
    const events: PaneEvent[] = [
      { type: 'ended', outcome: outcome({ deed: { kind: 'select' }, changed: false }) },
      {
        type: 'failed',
        order: { kind: 'select', cell: { sheet: 'a', row: 0, column: 0 } },
        failure: failure('unchanged'),
      },
    ];
    for (const event of events) expect(after({ type: 'started', order: look }, event).busy?.order).toBe(look);
  });

  it('switches live validation off, and says why, when the changes cannot be followed', () => {
    const state = after({ type: 'liveLost', failure: failure('unchanged') });
    expect(state).toMatchObject({ live: false, deaf: true, failure: { retry: null } });
    expect(paneState(state, { type: 'liveSwitched', on: true })).toMatchObject({ live: true, deaf: false });
  });

  it('is old when the workbook changed and nobody is about to look at it again', () => {
    const off: PaneEvent = { type: 'liveSwitched', on: false };
    const changed: PaneEvent = { type: 'bookChanged' };
    expect(isOld(after(off))).toBe(false);
    expect(isOld(after(off, changed))).toBe(true);
    expect(isOld(after(changed))).toBe(false);
    expect(isOld(after(off, changed, { type: 'started', order: quiet }))).toBe(false);
    expect(isOld(after({ type: 'failed', order: quiet, failure: failure('unchanged') }))).toBe(true);
  });
});
