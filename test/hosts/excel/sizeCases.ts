import { isDeepStrictEqual } from 'node:util';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { a1 } from '../../../src/snapshot/address';
import type { CellEdit } from '../../../src/snapshot/edit';
import { applyEdits } from '../../../src/snapshot/edit';
import type { CellInput, WorkbookSnapshot } from '../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook, sheetNamed } from '../../../src/snapshot/workbook';
import { snapshotOfModel } from '../../../src/emulated-excel/modelSnapshot';
import type { EmulatedExcel } from '../../../src/emulated-excel/emulatedExcel';
import { openInExcel } from '../../emulated-excel/excelLibrary';
import { comparable } from '../contract';

const FIVE_MEGABYTES = 5_000_000;
const MONTHS = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];
const date = (value: number): CellInput => ({ value, numberFormat: 'dd/mm/yyyy' });

/** A plan of so many activities and its grid, painted or not, of a usual length of text. */
function calendar(activities: number, painted: boolean): WorkbookSnapshot {
  const title = (index: number) =>
    `Aprobar el documento número ${index} del proceso técnico operativo del PREP`;
  const deliverable = (index: number) => `Acuerdo ${index} y su anexo técnico`;
  const numbers = Array.from({ length: activities }, (_activity, index) => index);
  return buildWorkbook([
    buildSheet('Actividades', [
      ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Área responsable'],
      ...numbers.map((index) => [
        index + 1,
        title(index),
        deliverable(index),
        date(45170 + (index % 300)),
        date(45180 + (index % 300)),
        'Dirección de Informática',
      ]),
    ]),
    buildSheet('Calendario', [
      ['Núm.', 'Actividad', 'Entregable', ...MONTHS],
      ...numbers.map((index) => [
        index + 1,
        title(index),
        deliverable(index),
        ...MONTHS.map((_month, month): CellInput =>
          painted && (index + month) % 4 === 0 ? { value: null, fill: '#4472C4' } : null,
        ),
      ]),
    ]),
  ]);
}

/** What painting changes of a cell: the shade alone, or the shade with the mark that screen readers read. */
const SHADE = { before: {}, after: {} };
const MARK = { before: { value: null, numberFormat: 'General' }, after: { value: 'X', numberFormat: ';;;' } };

/** One or two months of every activity, shaded. */
function painting(activities: number, mark: typeof SHADE | typeof MARK = SHADE): CellEdit[] {
  return Array.from({ length: activities }, (_activity, index) => index).flatMap((index) =>
    [3 + (index % 11), 3 + ((index + (index % 3)) % 11)]
      .filter((column, place, all) => all.indexOf(column) === place)
      .map((column): CellEdit => ({
        kind: 'cell',
        sheet: 'Calendario',
        row: index + 1,
        column,
        before: { ...mark.before, fill: null },
        after: { ...mark.after, fill: index % 2 ? '#4472C4' : '#FFC000' },
      })),
  );
}

/** As toEqual, which takes seconds for half a million cells: it is asked only to show where they differ. */
function expectEqual(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

const since = (excel: EmulatedExcel, start: number) => excel.log.slice(start);
const largest = (excel: EmulatedExcel): number =>
  Math.max(...excel.log.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)));

/** How many requests it takes to read a calendar of a size, at first and when its sheets are known. */
export interface ReadingSize {
  readonly activities: number;
  readonly painted: boolean;
  readonly toRead: number;
  readonly toReadAgain: number;
}

/** Tests that a calendar is read whole, in so many requests and each below 5 MB. */
export function testReading({ activities, painted, toRead, toReadAgain }: ReadingSize): void {
  describe(`A calendar of ${activities} activities (painted: ${painted})`, () => {
    it(`is read whole in ${toRead} requests, and in ${toReadAgain} when it is known, each below 5 MB`, async () => {
      const workbook = calendar(activities, painted);
      const { excel } = openInExcel(workbook, { payloadLimit: FIVE_MEGABYTES });
      const host = excelHost();
      expectEqual(comparable(await host.read()), comparable(workbook));
      expect(excel.log).toHaveLength(toRead);
      expectEqual(comparable(await host.read()), comparable(workbook));
      expect(since(excel, toRead)).toHaveLength(toReadAgain);
      expect(largest(excel)).toBeLessThan(FIVE_MEGABYTES);
    });
  });
}

/** Tests that painting so many activities takes two requests, or at most so many, each below 5 MB, and so does taking it back. */
export function testPainting(activities: number, most = 2): void {
  describe(`Painting ${activities} activities`, () => {
    it.each([
      ['shades', SHADE],
      ['shades and marks', MARK],
    ])(
      `with %s takes ${String(most)} requests at most, and so does taking it back, each below 5 MB`,
      async (_, mark) => {
        const workbook = calendar(activities, false);
        const { excel } = openInExcel(workbook, { payloadLimit: FIVE_MEGABYTES });
        const host = excelHost();
        await host.read();
        const edits = painting(activities, mark);
        let start = excel.log.length;
        expectEqual(await host.apply(edits), { applied: edits, refused: [] });
        expect(since(excel, start).length).toBeLessThanOrEqual(most);
        expectEqual(comparable(snapshotOfModel(excel.model)), comparable(applyEdits(workbook, edits)));

        start = excel.log.length;
        expect(await host.undo()).toMatchObject({ restored: edits.length, skipped: [] });
        expect(since(excel, start).length).toBeLessThanOrEqual(most);
        expectEqual(comparable(snapshotOfModel(excel.model)), comparable(workbook));
        expect(largest(excel)).toBeLessThan(FIVE_MEGABYTES);
        expect(excel.log.filter(({ error }) => error !== null)).toEqual([]);
      },
    );

    it('and correcting a date of each takes two requests', async () => {
      const workbook = calendar(activities, false);
      const { excel } = openInExcel(workbook, { payloadLimit: FIVE_MEGABYTES });
      const host = excelHost();
      const read = await host.read();
      const edits = Array.from({ length: activities }, (_activity, index): CellEdit => {
        const cell = sheetNamed(read, 'Actividades')
          ?.rows.get(index + 1)
          ?.get(4);
        const before = { value: cell?.value ?? null };
        return {
          kind: 'cell',
          sheet: 'Actividades',
          row: index + 1,
          column: 4,
          before,
          after: { value: 45500 },
        };
      });
      const start = excel.log.length;
      expect((await host.apply(edits)).refused).toEqual([]);
      expect(since(excel, start)).toHaveLength(2);
      expectEqual(comparable(snapshotOfModel(excel.model)), comparable(applyEdits(workbook, edits)));
      expect(largest(excel)).toBeLessThan(FIVE_MEGABYTES);
    });

    it('on a grid that somebody painted unevenly still refuses only the cells that differ', async () => {
      const workbook = calendar(activities, false);
      const { excel, user } = openInExcel(workbook, { payloadLimit: FIVE_MEGABYTES });
      const host = excelHost();
      await host.read();
      const edits = painting(activities);
      const [first] = edits;
      if (first) user.fill('Calendario', 'D2', '#00FF00');
      const { refused } = await host.apply(edits);
      expect(refused).toEqual([{ edit: first, reason: 'changed' }]);
      expect(largest(excel)).toBeLessThan(FIVE_MEGABYTES);
    });

    it('sees what is hatched among them, and what somebody shades while they are written', async () => {
      const { excel, user } = openInExcel(calendar(activities, false), { payloadLimit: FIVE_MEGABYTES });
      const host = excelHost();
      user.hatch('Calendario', 'D2', 'LightUp');
      await host.read();
      const edits = painting(activities);
      const [first] = edits;
      const last = edits.at(-1);
      excel.onSettled = () => {
        excel.onSettled = null;
        user.fill('Calendario', a1(last?.row ?? 0, last?.column ?? 0), '#00FF00');
      };
      const { refused } = await host.apply(
        edits.map((edit) => (edit === first ? { ...edit, before: { fill: '#FFFFFF' } } : edit)),
      );
      expect(refused.map(({ edit, reason }) => [edit.kind === 'cell' && edit.row, reason])).toEqual([
        [first?.row, 'hatched'],
        [last?.row, 'changed'],
      ]);
      const sheet = excel.model.sheet('Calendario');
      expect(sheet?.cell(1, 3)?.pattern?.name).toBe('LightUp');
      expect(sheet?.cell(last?.row ?? 0, last?.column ?? 0)?.fill).toBe('#00FF00');
    });
  });
}

/** Tests that so many activities are painted, and that not each of their cells was looked at is told. */
export function testUnwatchedPainting(activities: number): void {
  it(`Painting ${String(activities)} activities tells that not each cell was looked at`, async () => {
    openInExcel(calendar(activities, false), { payloadLimit: FIVE_MEGABYTES });
    const host = excelHost();
    await host.read();
    const { applied, notes } = await host.apply(painting(activities));
    expect(applied.length).toBeGreaterThan(activities);
    expect(notes).toEqual([expect.stringContaining('«Calendario»')]);
  });
}
