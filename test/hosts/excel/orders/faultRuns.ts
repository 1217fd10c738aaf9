import type { Fault } from '../../../../src/emulated-excel/emulatedExcel';
import { HostFailure } from '../../../../src/hosts/host';
import type { Outcome } from '../../../../src/orders/index';
import type { OrderDesk } from '../../../orders/book';
import type { OrderCase } from './orderCases';
import type { WorkbookState } from './workbookState';
import { differences, workbookState } from './workbookState';
import { isNamed } from './namedPlaces';

/** A request that fails: its number, counted from 1 with the first one of the order, and how. */
export type FaultAt = Fault & { readonly request: number };

/** What an order does where nothing fails. */
export interface CleanRun {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  readonly requests: number;
}

/** Carries the order out with no fault. */
export async function cleanRun({ open, orderOf }: OrderCase): Promise<CleanRun> {
  const desk = await open();
  const before = workbookState(desk.excel);
  const start = desk.excel.log.length;
  await desk.order(orderOf(desk));
  return { before, after: workbookState(desk.excel), requests: desk.excel.log.length - start };
}

/** The faults as a text that {@link faultsOf} reads: "2 midway, 4 after Timeout". */
export const faultsInWords = (faults: readonly FaultAt[]): string =>
  faults
    .map(({ request, when = 'before', code }) =>
      [request, when, ...(code === undefined ? [] : [code])].join(' '),
    )
    .join(', ');

/** The faults that such a text names. @throws Error for another text */
export const faultsOf = (words: string): FaultAt[] =>
  words.split(', ').map((one) => {
    const [, request, when, code] = /^(\d+) (before|midway|after)(?: (\w+))?$/.exec(one) ?? [];
    if (request === undefined) throw new Error(`not a fault: ${one}`);
    const fault = { request: Number(request), when: when as 'before' | 'midway' | 'after' };
    return code === undefined ? fault : { ...fault, code };
  });

const endOf = (ended: Promise<Outcome>): Promise<Outcome | Error> =>
  ended.catch((error: unknown) => error as Error);

const list = (keys: readonly string[]): string => keys.slice(0, 6).join('; ');

/** What is wrong with a workbook that was told to be changed in part; "" for nothing. */
function wrongInPart(desk: OrderDesk, { before, after }: CleanRun, { message }: HostFailure): string {
  const now = workbookState(desk.excel);
  const left = differences(before, now);
  // A sheet of ours that was never finished holds a part of its content, and a colour on its tab.
  const building = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => key.startsWith('hoja ') && before.has(key) !== after.has(key),
  );
  const isBuilding = (key: string): boolean =>
    building.some((sheet) => key === sheet || key.startsWith(`celda ${sheet.slice(5)}!`));
  const strange = left.filter((key) => after.get(key) !== now.get(key) && !isBuilding(key));
  const foreign = left.filter((key) => !differences(before, after).includes(key));
  const untold = left.filter((key) => !isNamed(message, key));
  return [
    strange.length > 0 ? `neither before nor after: ${list(strange)}` : '',
    foreign.length > 0 ? `nobody asked for: ${list(foreign)}` : '',
    untold.length > 0 ? `not told («${message}»): ${list(untold)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

async function pressUndo(desk: OrderDesk, { before, after }: CleanRun, isUndo: boolean): Promise<string> {
  if (!desk.host.canUndo()) return 'there is nothing to press «Deshacer» for';
  const undone = await endOf(desk.order({ kind: 'undo' }));
  if (undone instanceof Error) return `«Deshacer» fails: ${undone.message}`;
  const left = differences(isUndo ? after : before, workbookState(desk.excel));
  return left.length === 0 ? '' : `«Deshacer» leaves: ${list(left)}`;
}

/**
 * Carries the order out with these faults, then does what the user was told. What is wrong with the end of it, "" for
 * nothing: the workbook is in no other state than the one that was told, and the next click leads where it should.
 */
export async function faultyRun(
  { name, open, orderOf }: OrderCase,
  clean: CleanRun,
  faults: readonly FaultAt[],
): Promise<string> {
  const desk = await open();
  const order = orderOf(desk);
  for (const { request, ...fault } of faults) desk.excel.failAt(request, fault);
  const ended = await endOf(desk.order(order));
  desk.excel.clearFaults();
  const state = workbookState(desk.excel);
  if (!(ended instanceof Error)) {
    if ((ended.look === null) !== (ended.unseen !== null)) return 'unseen and not told';
    const left = differences(clean.after, state);
    return left.length === 0 ? '' : `told as done, and is not: ${list(left)}`;
  }
  if (!(ended instanceof HostFailure)) return `no failure of the host: ${ended.stack ?? ended.message}`;
  if (ended.state === 'partly-changed') {
    const wrong = wrongInPart(desk, clean, ended);
    if (wrong !== '') return wrong;
    return pressUndo(desk, clean, order.kind === 'undo');
  }
  const expected = ended.state === 'unchanged' ? clean.before : clean.after;
  const left = differences(expected, state);
  if (left.length > 0) return `told as ${ended.state} («${ended.message}»), and is not: ${list(left)}`;
  if (ended.state === 'changed') return '';
  const again = await endOf(desk.order(order));
  if (again instanceof Error) return `fails again: ${again.message}`;
  const missing = differences(clean.after, workbookState(desk.excel));
  if (missing.length > 0) return `the next click does not do it: ${list(missing)}`;
  return desk.excel.enableEvents ? '' : `events are off after ${name}`;
}
