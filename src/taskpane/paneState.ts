import type { ToldFailure } from '../orders/failureInWords';
import type { Order, Outcome } from '../orders/index';
import { hasCalendar } from '../orders/lookAt';
import type { Look, Stage } from '../orders/order';
import type { FindingFilter } from './findingFilter';
import { EVERY_FINDING } from './findingFilter';

/** The tabs of the pane. */
export type TabName = 'validate' | 'requirements' | 'grid' | 'export';

/** An order that could not be carried out, and the one that "Reintentar" gives. */
interface Failure extends ToldFailure {
  readonly retry: Order | null;
}

/** Everything that the pane shows depends on this. */
export interface PaneState {
  readonly tab: TabName;
  /** How the workbook was read, shown in place of the tabs: because it was asked for, or since nothing was understood. */
  readonly reading: 'hidden' | 'asked' | 'needed';
  /** The workbook as last seen; null until it was read. */
  readonly look: Look | null;
  /** "changed": somebody changed the workbook since; "unread": it could not be read since it changed. */
  readonly stale: 'no' | 'changed' | 'unread';
  /** The order that is being carried out. */
  readonly busy: { readonly order: Order; readonly stage: Stage } | null;
  readonly failure: Failure | null;
  /** How the last order ended that was carried out and has something to say. */
  readonly outcome: Outcome | null;
  /** True after the user cancelled an order, until the next. */
  readonly cancelled: boolean;
  /** Orders that "Deshacer" takes back, the last on top. */
  readonly journal: readonly Order['kind'][];
  /** True when the workbook is validated again as it changes. */
  readonly live: boolean;
  /** True when the workbook's changes cannot be heard. */
  readonly deaf: boolean;
  readonly filter: FindingFilter;
  /** Key of the finding in hand, or null. */
  readonly current: string | null;
}

/** Something that happened. */
export type PaneEvent =
  | { readonly type: 'started'; readonly order: Order }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'ended'; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly order: Order; readonly failure: ToldFailure }
  | { readonly type: 'cancelled'; readonly order: Order }
  | { readonly type: 'bookChanged' }
  /** The ribbon did something that can be taken back here. */
  | { readonly type: 'adopted'; readonly order: Order['kind'] }
  | { readonly type: 'tabChosen'; readonly tab: TabName }
  | { readonly type: 'readingShown'; readonly shown: boolean }
  | { readonly type: 'liveSwitched'; readonly on: boolean }
  | { readonly type: 'liveLost'; readonly failure: ToldFailure }
  | { readonly type: 'filtered'; readonly filter: FindingFilter }
  | { readonly type: 'findingChosen'; readonly key: string | null }
  | { readonly type: 'dismissed' };

/** The pane as it opens. */
export const OPENING: PaneState = {
  tab: 'validate',
  reading: 'hidden',
  look: null,
  stale: 'no',
  busy: null,
  failure: null,
  outcome: null,
  cancelled: false,
  journal: [],
  live: true,
  deaf: false,
  filter: EVERY_FINDING,
  current: null,
};

/** True for a look at the workbook that nobody asked for. */
export function isQuiet(order: Order): boolean {
  return order.kind === 'look' && order.quiet === true;
}

function started(state: PaneState, order: Order): PaneState {
  const next: PaneState = { ...state, busy: { order, stage: 'reading' }, stale: 'no' };
  return isQuiet(order) ? next : { ...next, failure: null, outcome: null, cancelled: false };
}

function journalAfter(journal: PaneState['journal'], { deed, changed }: Outcome): PaneState['journal'] {
  if (deed.kind === 'undo') return journal.slice(0, -1);
  return changed ? [...journal, deed.kind] : journal;
}

function ended(state: PaneState, outcome: Outcome): PaneState {
  const { deed, look, unseen } = outcome;
  const silent = deed.kind === 'select' || (deed.kind === 'look' && deed.quiet);
  // Showing a cell goes on beside other orders, so it ends none of them.
  const busy = deed.kind === 'select' ? state.busy : null;
  return {
    ...state,
    busy,
    look: look ?? state.look,
    reading: state.look === null && look !== null && !hasCalendar(look) ? 'needed' : state.reading,
    stale: unseen === null ? state.stale : 'unread',
    failure: silent ? state.failure : null,
    outcome: silent ? state.outcome : outcome,
    journal: journalAfter(state.journal, outcome),
  };
}

/** After a failure "Reintentar" gives the same order again, unless the workbook has to be read anew first. */
function failed(state: PaneState, order: Order, failure: ToldFailure): PaneState {
  if (isQuiet(order)) return { ...state, busy: null, stale: 'unread' };
  const remains = failure.state !== 'unchanged' && order.kind !== 'undo' && order.kind !== 'look';
  const reread = failure.kind === 'sheet-changed' && order.kind !== 'select';
  return {
    ...state,
    busy: order.kind === 'select' ? state.busy : null,
    stale: failure.state === 'unchanged' ? state.stale : 'unread',
    outcome: null,
    failure: { ...failure, retry: reread ? { kind: 'look' } : order },
    journal: remains ? [...state.journal, order.kind] : state.journal,
  };
}

/** True when what is shown is old and nobody is about to look again. */
export function isOld({ stale, live, busy }: PaneState): boolean {
  if (busy !== null && isQuiet(busy.order)) return false;
  return stale === 'unread' || (stale === 'changed' && !live);
}

/** The pane after something happened; pure. */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return started(state, event.order);
    case 'stage':
      return state.busy === null ? state : { ...state, busy: { ...state.busy, stage: event.stage } };
    case 'ended':
      return ended(state, event.outcome);
    case 'failed':
      return failed(state, event.order, event.failure);
    case 'cancelled':
      return isQuiet(event.order)
        ? { ...state, busy: null, stale: 'unread' }
        : { ...state, busy: null, cancelled: true };
    case 'bookChanged':
      return { ...state, stale: 'changed' };
    case 'adopted':
      return { ...state, journal: [...state.journal, event.order] };
    case 'tabChosen':
      return { ...state, tab: event.tab };
    case 'readingShown':
      return { ...state, reading: event.shown ? 'asked' : 'hidden' };
    case 'liveSwitched':
      return { ...state, live: event.on, deaf: event.on ? false : state.deaf };
    case 'liveLost':
      return {
        ...state,
        live: false,
        deaf: true,
        failure: state.failure ?? { ...event.failure, retry: null },
      };
    case 'filtered':
      return { ...state, filter: event.filter };
    case 'findingChosen':
      return { ...state, current: event.key };
    case 'dismissed':
      return { ...state, failure: null, outcome: null, cancelled: false };
  }
}
