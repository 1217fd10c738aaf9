import type { ApplyOutcome, Undone } from '../../../../src/hosts/host';
import { HostFailure } from '../../../../src/hosts/host';
import type { Edit } from '../../../../src/snapshot/edit';
import type { OrderDesk } from '../../../orders/book';
import type { ColleagueDeed, Place } from './colleagueDeeds';
import { canDo, cellOfKey, keyOfCell } from './colleagueDeeds';
import type { CleanRun, FaultAt } from './faultRuns';
import { isNamed } from './namedPlaces';
import type { OrderCase } from './orderCases';
import type { WorkbookState } from './workbookState';
import { differences, workbookState } from './workbookState';

/** A colleague's deed at a moment: after so many requests of the writing, 0 being just before the first. */
export interface Interruption {
  readonly deed: ColleagueDeed;
  readonly at: Place;
  readonly moment: number;
}

/** What the host said of a writing. */
interface Told {
  applied: ApplyOutcome | null;
  undone: Undone | null;
  failure: HostFailure | null;
  /** Requests of it. */
  requests: number;
}

/** Lets the deed happen at its moment and keeps what the host says; `onDeed` gets what the workbook held before and after. */
function interrupt(
  desk: OrderDesk,
  interruption: Interruption | null,
  onDeed: (before: WorkbookState, after: WorkbookState) => void,
): Told {
  const { host, excel, user } = desk;
  const told: Told = { applied: null, undone: null, failure: null, requests: 0 };
  let begun: number | null = null;
  let isDone = false;
  const settle = (): void => {
    if (interruption === null || isDone || begun === null) return;
    if (excel.log.length - begun < interruption.moment) return;
    isDone = true;
    if (!canDo(interruption.deed, user, interruption.at)) return;
    const before = workbookState(excel);
    interruption.deed.act(user, interruption.at);
    onDeed(before, workbookState(excel));
  };
  excel.onSettled = settle;
  const watched = async <T>(work: () => Promise<T>): Promise<T> => {
    begun ??= excel.log.length;
    settle();
    try {
      return await work();
    } catch (error) {
      if (error instanceof HostFailure) told.failure = error;
      throw error;
    } finally {
      told.requests = excel.log.length - begun;
    }
  };
  const [apply, undo] = [host.apply.bind(host), host.undo.bind(host)];
  host.apply = (edits) => watched(async () => (told.applied = await apply(edits)));
  host.undo = () => watched(async () => (told.undone = await undo()));
  return told;
}

/** Requests that the order takes to write where nobody disturbs it. */
export async function writingRequests({ open, orderOf }: OrderCase): Promise<number> {
  const desk = await open();
  const told = interrupt(desk, null, () => undefined);
  await desk.order(orderOf(desk));
  return told.requests;
}

const list = (keys: readonly string[]): string => keys.slice(0, 6).join('; ');
const problem = (what: string, keys: readonly string[]): string =>
  keys.length === 0 ? '' : `${what}: ${list(keys)}`;

/** The edits of cells as keys of the state, with what each facet is to hold. */
function* facetsOf(edits: readonly Edit[], side: 'before' | 'after'): Generator<string> {
  for (const edit of edits) {
    if (edit.kind !== 'cell') continue;
    for (const facet of Object.keys(edit[side])) yield keyOfCell({ ...edit, facet });
  }
}

/**
 * Carries the order out with the colleague's deed in its midst. What is wrong with the end of it, "" for nothing: his
 * work is there as he left it, every cell of ours is as before or as intended, and what the host said is so. Null where
 * the moment never came, or he could not do it then.
 */
export async function interruptedRun(
  { open, orderOf }: OrderCase,
  { before, after }: CleanRun,
  interruption: Interruption,
  faults: readonly FaultAt[] = [],
): Promise<string | null> {
  const { deed, at } = interruption;
  const desk = await open();
  const his = new Map<string, string | undefined>();
  let came = false;
  const told = interrupt(desk, interruption, (earlier, later) => {
    came = true;
    if (!deed.moved) for (const key of differences(earlier, later)) his.set(key, later.get(key));
  });
  for (const { request, ...fault } of faults) desk.excel.failAt(request, fault);
  try {
    await desk.order(orderOf(desk));
  } catch (error) {
    if (!(error instanceof HostFailure)) return `no failure of the host: ${String(error)}`;
  }
  if (!came) return null;
  const now = workbookState(desk.excel);
  const placeNow = (key: string): string | null => (deed.moved ? deed.moved(key, at) : key);

  // White where nothing was painted looks like nothing: an order may paint over it, and undoing brings it back.
  const isBlankWhite = (key: string, value: string | undefined): boolean =>
    value === '#FFFFFF' && !before.has(key);
  const lost = [...his]
    .filter(([key, value]) => now.get(key) !== value && !isBlankWhite(key, value))
    .map(([key]) => key);
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !his.has(key));
  const covered = new Set([...keys.map(placeNow), ...his.keys()]);
  const foreign = [...now.keys()].filter((key) => !covered.has(key));
  const valueNow = (key: string): string | undefined => {
    const place = placeNow(key);
    return place === null ? undefined : now.get(place);
  };
  const there = keys.filter((key) => placeNow(key) !== null);
  const strange = there.filter(
    (key) => valueNow(key) !== before.get(key) && valueNow(key) !== after.get(key),
  );

  const changes = there.filter((key) => before.get(key) !== after.get(key));
  const made = changes.filter((key) => valueNow(key) === after.get(key));
  const unmade = changes.filter((key) => valueNow(key) === before.get(key));
  const cellName = (key: string): string => key.replace(/ \w+$/, '');
  const halves = made.filter((key) =>
    unmade.some((other) => cellOfKey(key) && cellName(key) === cellName(other)),
  );
  // Where it was told that nobody knows, or that he was written over, the user looks.
  const partly = told.failure?.state === 'partly-changed' ? told.failure.message : '';
  const notes = [...(told.applied?.notes ?? []), ...(told.undone?.notes ?? [])].join(' ');
  const unnamed = (found: readonly string[]): string[] =>
    found.filter((key) => !isNamed(partly, key) && !isNamed(notes, key));
  return [
    problem(
      'lost of his',
      unnamed(lost).filter((key) => !isNamed(told.failure?.message ?? '', key)),
    ),
    problem('nobody put there', unnamed(foreign)),
    problem('neither before nor after', unnamed(strange)),
    problem('made by half', unnamed(halves)),
    untold(told, made, unmade),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

/** What is otherwise than the host said. */
function untold(
  { applied, undone, failure }: Told,
  made: readonly string[],
  unmade: readonly string[],
): string {
  if (failure) {
    if (failure.state === 'unchanged')
      return problem(`told as unchanged («${failure.message}»), but made`, made);
    if (failure.state === 'changed') return problem('told as changed, and not made', unmade);
    return problem(
      `not told («${failure.message}»)`,
      made.filter((key) => !isNamed(failure.message, key)),
    );
  }
  if (applied) {
    const refused = new Set(
      facetsOf(
        applied.refused.map(({ edit }) => edit),
        'after',
      ),
    );
    const done = new Set(facetsOf(applied.applied, 'after'));
    return [
      problem(
        'told as made, and is not',
        unmade.filter((key) => done.has(key)),
      ),
      problem(
        'told as refused, and is made',
        made.filter((key) => refused.has(key)),
      ),
    ]
      .filter((part) => part !== '')
      .join(' | ');
  }
  if (undone) {
    const skipped = new Set(
      undone.skipped.map(({ sheet, row, column }) => `${sheet}!${String(row)},${String(column)}`),
    );
    const kept = undone.keptSheets;
    const notes = (undone.notes ?? []).join(' ');
    const isTold = (key: string): boolean => {
      const cell = cellOfKey(key);
      if (cell && skipped.has(`${cell.sheet}!${String(cell.row)},${String(cell.column)}`)) return true;
      return kept.some((name) => key.includes(name)) || (notes !== '' && isNamed(notes, key));
    };
    return problem(
      'not back, and not told',
      unmade.filter((key) => key !== 'ajustes' && !isTold(key)),
    );
  }
  return 'nothing was told';
}
