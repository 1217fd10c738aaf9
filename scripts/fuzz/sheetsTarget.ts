import { read } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import { examinationJson } from '../../src/cli/json';
import { findingsInLines } from '../../src/cli/validar';
import { isoDate } from '../../src/calendar/plainDate';
import { fileHost } from '../../src/hosts/file/fileHost';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { carryOut } from '../../src/orders/carryOut';
import { lookAt } from '../../src/orders/lookAt';
import { createEngine } from '../../src/orders/engine';
import type { Outcome } from '../../src/orders/index';
import type { Means } from '../../src/orders/order';
import { OrderRefusal } from '../../src/orders/order';
import { a1, describeCell } from '../../src/snapshot/address';
import type { Edit } from '../../src/snapshot/edit';
import { cellAt, sheetNamed } from '../../src/snapshot/workbook';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import type { ExamineOptions, Examination } from '../../src/validation/examine';
import { untoldCells } from './cellAccount';
import type { Random } from './random';
import type { DrawnSheet } from './randomSheets';
import { randomSheets } from './randomSheets';
import { zipped } from './randomWorkbook';
import type { FuzzTarget } from './target';
import { allowFailure, checkWritten } from './workbookChecks';

const NAME = 'azar.xlsx';

/** Orders that leave nothing to do for a second time. */
const SETTLED = ['paint', 'fixSafe', 'mark', 'unmark', 'print'] as const;
const ORDERS = ['paint', 'fixSafe', 'paint', 'fixSafe', ...SETTLED, 'report'] as const;

type Kind = (typeof ORDERS)[number];

/** @throws Error when a cell that was drawn is not read as what it is. */
function checkDrawn({ sheets }: WorkbookSnapshot, drawn: readonly DrawnSheet[]): void {
  drawn.forEach(({ name, cells }, index) => {
    const sheet = sheets[index];
    if (sheet?.name !== name) throw new Error(`the sheet ${name} was lost`);
    for (const [row, columns] of cells) {
      for (const [column, { value, formula }] of columns) {
        const cell = cellAt(sheet, row, column);
        if (
          (cell?.value ?? null) !== value ||
          (cell?.formula ?? null) !== (formula === undefined ? null : `=${formula}`)
        )
          throw new Error(
            `${name}!${a1(row, column)} was read as ${JSON.stringify(cell)}, not ${JSON.stringify(value)}`,
          );
      }
    }
  });
}

/** What an independent reader sees in the cells of a file, by "sheet!A1". */
function seenByAnother(bytes: Uint8Array): Map<string, string> {
  const { SheetNames, Sheets } = read(bytes, { cellFormula: true, cellText: false, sheetStubs: false });
  const cells = SheetNames.flatMap((name) =>
    Object.entries(Sheets[name] ?? ({} as WorkSheet)).flatMap(([address, cell]: [string, unknown]) => {
      if (address.startsWith('!') || typeof cell !== 'object' || cell === null) return [];
      const { t, v, f } = cell as { t?: unknown; v?: unknown; f?: unknown };
      return [[`${name}!${address}`, JSON.stringify([t, v, f])] as const];
    }),
  );
  return new Map(cells);
}

/** @throws Error when an independent reader misses a cell, or finds another value, that no edit names. */
function checkNothingLost(before: Uint8Array, after: Uint8Array, applied: readonly Edit[]): void {
  const named = new Set(applied.flatMap((edit) => (edit.kind === 'cell' ? [describeCell(edit)] : [])));
  const [was, seen] = [seenByAnother(before), seenByAnother(after)];
  // The other reader knows no encodings but those of Unicode.
  if ([...was].some((entry) => entry.join().includes('\uFFFD'))) return;
  for (const [place, cell] of was) {
    if (!named.has(place) && seen.get(place) !== cell)
      throw new Error(`${place} was ${cell} and became ${String(seen.get(place))}`);
  }
}

/** @throws Error when nothing is said of a cell with something in it. */
function checkAccount(examination: Examination): void {
  const [untold] = untoldCells(examination);
  if (untold !== undefined) throw new Error(`nothing is said of ${untold}`);
}

/** @throws Error when a finding, or what could not be read, is said to stand where nothing is. */
function checkPlaces({ findings, calendar, workbook }: Examination): void {
  const places = [...findings.flatMap(({ cell }) => cell ?? []), ...calendar.unread.map(({ cell }) => cell)];
  for (const place of places) {
    const sheet = sheetNamed(workbook, place.sheet);
    if (!sheet || place.row < 0 || place.column < 0) throw new Error(`there is no ${describeCell(place)}`);
  }
  const ids = calendar.activities.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two activities are ${twice}`);
  for (const { cell } of calendar.unread) {
    const sheet = sheetNamed(workbook, cell.sheet);
    const found = sheet && cellAt(sheet, cell.row, cell.column);
    if (found === undefined || (found.value === null && found.formula === undefined))
      throw new Error(`nothing stands in ${describeCell(cell)}, which was not understood`);
  }
}

function randomOptions(random: Random, { sheets }: WorkbookSnapshot): ExamineOptions {
  return {
    today: isoDate(random.pick(['2026-11-28', '2027-05-01', '2024-01-01'])),
    electionDay: random.pick([
      null,
      null,
      isoDate('2027-06-06'),
      isoDate('2024-06-02'),
      isoDate('2031-06-01'),
    ]),
    edition: random.pick([null, null, null, '2023-2024', '2026-2027']),
    sheets: random.chance(0.1) ? [random.pick(sheets).name] : [],
  };
}

/** What an order came to; null where it makes no sense for the workbook, or the host cannot do it. */
async function tryOrder(kind: Kind, means: Means): Promise<Outcome | null> {
  try {
    if (kind !== 'mark') return await carryOut({ kind }, means, null);
    const { findings } = (await lookAt(means)).examination;
    return await carryOut({ kind, findings }, means, null);
  } catch (error) {
    if (error instanceof OrderRefusal) return null;
    allowFailure(error);
    return null;
  }
}

/** Carries out an order over a file, and again over what it wrote. @returns the bytes that were written */
async function checkOrder(kind: Kind, bytes: Uint8Array, options: ExamineOptions): Promise<Uint8Array> {
  const applied: Edit[] = [];
  const file = openXlsx(bytes, NAME);
  const host = fileHost(file);
  const means: Means = {
    host: {
      ...host,
      async apply(edits) {
        const outcome = await host.apply(edits);
        if (outcome.applied.length + outcome.refused.length !== edits.length)
          throw new Error('edits went missing');
        applied.push(...outcome.applied);
        return outcome;
      },
    },
    engine: createEngine(),
    options,
    signal: new AbortController().signal,
    onStage: () => undefined,
  };
  const outcome = await tryOrder(kind, means);
  if (outcome === null && host.bytes() !== bytes) throw new Error(`${kind} was refused and wrote something`);
  if (outcome?.unseen) throw new Error(`${kind}: the workbook could not be read once it was written`);
  checkWritten(file.snapshot, applied, host.bytes());
  checkNothingLost(bytes, host.bytes(), applied);
  return host.bytes();
}

/** Workbooks with values of every kind in layouts of chance, ordered over again and again: no cell may be lost. */
export const sheetsTarget: FuzzTarget = {
  name: 'sheets',
  about: 'hojas al azar, leídas, revisadas, pintadas y corregidas, y otra vez',
  async round(random) {
    const { parts, sheets } = randomSheets(random);
    let bytes = zipped(random, parts);
    const { snapshot } = openXlsx(bytes, NAME);
    checkDrawn(snapshot, sheets);
    const options = randomOptions(random, snapshot);
    const { examine } = await import('../../src/validation/examine');
    const examination = examine(snapshot, options);
    checkPlaces(examination);
    checkAccount(examination);
    JSON.stringify(examinationJson(NAME, examination));
    findingsInLines(examination.findings);
    for (let times = 1 + random.below(4); times > 0; times--) {
      const kind = random.pick(ORDERS);
      const written = await checkOrder(kind, bytes, options);
      // Who chose the sheets to look at did not choose the grid that was added: asking again adds another.
      const settles = kind !== 'report' && (options.sheets ?? []).length === 0;
      if (settles) {
        const again = await checkOrder(kind, written, options);
        if (Buffer.compare(again, written) !== 0)
          throw new Error(`${kind} a second time changes something more`);
      }
      bytes = written;
    }
  },
};
