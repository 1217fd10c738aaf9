import type { JournalEntry } from './write/journal';

/** An operation of the ribbon, with the name of its order. */
export interface HandedOver {
  readonly order: string;
  readonly entry: JournalEntry;
}

/** The part of a page's storage that is needed. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Operations that wait for the pane at most, the latest ones. */
const MOST_WAITING = 5;
/** Sets have no JSON of their own. */
const SET = '$set';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What waits as text; sets of numbers become lists. */
function textOf(waiting: readonly HandedOver[]): string {
  return JSON.stringify(waiting, (_name, value: unknown) =>
    value instanceof Set ? { [SET]: [...(value as Set<unknown>)] } : value,
  );
}

function isHandedOver(value: unknown): value is HandedOver {
  if (!isRecord(value) || typeof value['order'] !== 'string' || !isRecord(value['entry'])) return false;
  const { sheets, pages, added, removed } = value['entry'];
  return [sheets, pages, added, removed].every(Array.isArray);
}

/** What waits in a text that `textOf` made; nothing where it is another. */
function waitingIn(text: string | null): HandedOver[] {
  if (text === null) return [];
  try {
    const list = JSON.parse(text, (_name, value: unknown) =>
      isRecord(value) && Array.isArray(value[SET]) ? new Set(value[SET]) : value,
    ) as unknown;
    return Array.isArray(list) ? list.filter(isHandedOver) : [];
  } catch {
    return [];
  }
}

/**
 * How what the ribbon did reaches the pane, which runs apart from it: an entry of the storage that both have, by the
 * address of the workbook. There may be no storage, or no address.
 */
export class RibbonJournal {
  readonly #shelf: Shelf | null;
  readonly #key: string;

  constructor(shelf: Shelf | null, workbook: string | null) {
    this.#shelf = workbook === null || workbook === '' ? null : shelf;
    this.#key = `calendario-prep:cinta:${workbook ?? ''}`;
  }

  /** Leaves an operation for the pane; false where that cannot be. */
  handOver(order: string, entry: JournalEntry): boolean {
    try {
      const waiting = [...waitingIn(this.#shelf?.getItem(this.#key) ?? null), { order, entry }];
      this.#shelf?.setItem(this.#key, textOf(waiting.slice(-MOST_WAITING)));
      return this.#shelf !== null;
    } catch {
      // Full, or closed to pages inside of others.
      return false;
    }
  }

  /** Takes what waits, the last one last; nothing where there is no storage. */
  take(): readonly HandedOver[] {
    try {
      const waiting = waitingIn(this.#shelf?.getItem(this.#key) ?? null);
      if (waiting.length > 0) this.#shelf?.removeItem(this.#key);
      return waiting;
    } catch {
      return [];
    }
  }
}

/** The journal between ribbon and pane of the workbook that is open. */
export function ribbonJournal(): RibbonJournal {
  const { Office: office } = globalThis as {
    Office?: { context?: { document?: { url?: unknown } } };
  };
  const url = office?.context?.document?.url;
  let shelf: Shelf | null = null;
  try {
    shelf = (globalThis as { localStorage?: Storage }).localStorage ?? null;
  } catch {
    // Browsers may refuse even to be asked.
  }
  return new RibbonJournal(shelf, typeof url === 'string' ? url : null);
}
