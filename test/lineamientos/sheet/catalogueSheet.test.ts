import { OWN_SHEETS } from '../../../src/calendar/ownSheets';
import type { CellValue, SheetSnapshot } from '../../../src/snapshot/workbook';
import { buildSheet } from '../../../src/snapshot/workbook';
import { describeCell } from '../../../src/snapshot/address';
import { isoDate } from '../../../src/calendar/plainDate';
import { catalogueToSheet, readCatalogueSheet } from '../../../src/lineamientos/sheet/catalogueSheet';
import { requiredDocuments } from '../../../src/lineamientos/documents';
import type { Edition } from '../../../src/lineamientos/edition';
import { editionFor, editions } from '../../../src/lineamientos/editions';
import { matchRequirements } from '../../../src/lineamientos/matching/matching';
import { activity } from '../activities';

const electionDay = isoDate('2027-06-06');
const base = editionFor(electionDay);

const written = (edition: Edition): CellValue[][] =>
  catalogueToSheet(edition).rows.map((row) => row.map((cell) => cell?.value ?? null));

const sheetOf = (rows: readonly (readonly CellValue[])[]): SheetSnapshot =>
  buildSheet(OWN_SHEETS.lineamientos, rows);

/** The written sheet with cells changed: [row from 0, column from 0, value]. */
function changed(...cells: [number, number, CellValue][]): SheetSnapshot {
  const rows = written(base);
  for (const [row, column, value] of cells) {
    const cellsOfRow = rows[row];
    if (cellsOfRow) cellsOfRow[column] = value;
  }
  return sheetOf(rows);
}

const small = (...rows: CellValue[][]): SheetSnapshot =>
  sheetOf([['Id', 'Entregable', 'Versión', 'Plazo', 'Palabras que lo identifican'], ...rows]);

describe('the sheet of a catalogue', () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))(
    'gives edition %s back as it was',
    (_id, edition) => {
      expect(readCatalogueSheet(sheetOf(written(edition)), edition)).toEqual({ edition, problems: [] });
    },
  );

  it('carries an edition whole: over another one it makes its documents', () => {
    const [older, newer] = editions;
    if (!older || !newer) throw new Error('two editions');
    expect(readCatalogueSheet(sheetOf(written(newer)), older).edition.requirements).toEqual(
      newer.requirements,
    );
  });

  it('is found below a letterhead, with its columns in another order', () => {
    const rows = written(base).map((row) => [...row].reverse());
    const sheet = sheetOf([['Instituto Electoral'], [], ...rows]);
    expect(readCatalogueSheet(sheet, base)).toEqual({ edition: base, problems: [] });
  });

  it('replaces the deadline of a document', () => {
    const { edition, problems } = readCatalogueSheet(small(['modalidad', null, null, 'J - 200 días']), base);
    expect(problems).toEqual([]);
    const document = requiredDocuments(edition, electionDay).find(({ key }) => key === 'modalidad');
    expect(document).toMatchObject({ deadline: '2026-11-18', graceDays: 5 });
    expect(edition.requirements).toHaveLength(32);
  });

  it('adds a document that is matched by its words', () => {
    const sheet = small([
      'bitacora',
      'Bitácora de incidentes',
      'única',
      'J + 10 días',
      'bitácora + incidentes / incidencias ; sin borrador',
    ]);
    const { edition, problems } = readCatalogueSheet(sheet, base);
    expect(problems).toEqual([]);
    const rows = [activity({ title: 'Entregar la bitácora de incidencias', end: '2027-06-10' })];
    const matches = matchRequirements(rows, requiredDocuments(edition, electionDay), new Map(), electionDay);
    expect(matches.filter(({ counted }) => counted !== null).map(({ document }) => document.key)).toEqual([
      'bitacora',
    ]);
  });

  it('takes out a document that does not apply', () => {
    const { edition } = readCatalogueSheet(small(['consulta-remota', null, null, 'No aplica']), base);
    expect(edition.requirements.map(({ id }) => id)).not.toContain('consulta-remota');
    expect(edition.requirements).toHaveLength(31);
  });

  it.each([
    ['a deadline', [1, 4, 'cuando se pueda'], 'bad-deadline', 'Lineamientos!E2'],
    ['an empty deadline', [2, 4, null], 'bad-deadline', 'Lineamientos!E3'],
    ['a monthly deadline', [1, 4, 'día 5 del mes siguiente'], 'bad-deadline', 'Lineamientos!E2'],
    ['an id', [1, 0, 'Comisión de seguimiento'], 'bad-id', 'Lineamientos!A2'],
    ['a number', [1, 1, 'uno'], 'bad-number', 'Lineamientos!B2'],
    ['a version', [4, 3, 'quizá'], 'bad-choice', 'Lineamientos!D5'],
    ['a version told twice', [5, 3, 'preliminar'], 'repeated', 'Lineamientos!D6'],
    ['days of grace', [4, 5, -3], 'bad-grace', 'Lineamientos!F5'],
    ['a severity', [4, 6, 'grave'], 'bad-choice', 'Lineamientos!G5'],
    ['a condition', [4, 8, 'a veces'], 'bad-choice', 'Lineamientos!I5'],
    ['words', [4, 11, 'COTAPREP + '], 'bad-words', 'Lineamientos!L5'],
  ] as [string, [number, number, CellValue], string, string][])(
    'names the cell of %s that cannot be used and keeps the edition',
    (_what, cell, messageId, address) => {
      const { edition, problems } = readCatalogueSheet(changed(cell), base);
      expect(problems.map((problem) => [problem.messageId, describeCell(problem.cell)])).toEqual([
        [messageId, address],
      ]);
      expect(edition.requirements).toEqual(base.requirements);
    },
  );

  it('wants a name and words for a new document', () => {
    const { edition, problems } = readCatalogueSheet(small(['nuevo', null, null, 'J']), base);
    expect(problems.map(({ messageId }) => messageId)).toEqual(['missing-title', 'bad-words']);
    expect(edition.requirements).toEqual(base.requirements);
  });

  it.each([[[]], [[['Lineamientos internos'], ['texto']]]])(
    'is no catalogue without its headers: %j',
    (rows) => {
      const { edition, problems } = readCatalogueSheet(sheetOf(rows), base);
      expect(problems.map(({ messageId }) => messageId)).toEqual(['no-header']);
      expect(edition).toBe(base);
    },
  );
});
