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
      expect(readCatalogueSheet(sheetOf(written(edition)), edition)).toEqual({
        edition,
        changes: [],
        problems: [],
      });
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
    expect(readCatalogueSheet(sheet, base)).toEqual({ edition: base, changes: [], problems: [] });
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

  it('says of another deadline that it is the institute’s own, unless the row says by what it is known', () => {
    const evidenceOf = (sheet: SheetSnapshot) =>
      requiredDocuments(readCatalogueSheet(sheet, base).edition, electionDay).find(
        ({ key }) => key === 'acta-cierre',
      )?.evidence;
    const rows = (deadline: string, evidence: string) =>
      sheetOf([
        ['Id', 'Plazo', 'Sustento'],
        ['acta-cierre', deadline, evidence],
      ]);
    expect(evidenceOf(rows('J + 6 días', ''))).toBe('plans');
    expect(evidenceOf(rows('J + 6 días', 'norma'))).toBe('norm');
    expect(evidenceOf(rows('J + 8 días', ''))).toBe('own');
    expect(evidenceOf(rows('J + 8 días', 'planes'))).toBe('own');
    expect(evidenceOf(rows('J + 8 días', 'Norma'))).toBe('norm');
    expect(evidenceOf(rows('J + 8 días', 'estimado'))).toBe('estimate');
  });

  const topics = (...rows: CellValue[][]): SheetSnapshot =>
    sheetOf([['Id del tema', 'Tema', 'Se pide', 'Cita', 'Palabras que lo identifican'], ...rows]);

  it('replaces, adds and takes out topics', () => {
    const { edition, changes, problems } = readCatalogueSheet(
      topics(
        ['personal', 'Personal', 'sí', null, null],
        ['volcanes', 'Volcanes', 'sí', null, 'volcán'],
        ['adquisiciones', null, 'no', null, null],
        ['auditoria', null, 'sí', null, null],
      ),
      base,
    );
    expect(problems).toEqual([]);
    expect(changes.map(({ cell }) => describeCell(cell))).toEqual([
      'Lineamientos!A2',
      'Lineamientos!A3',
      'Lineamientos!A4',
    ]);
    const ids = base.topics.map(({ id }) => id).filter((id) => id !== 'adquisiciones');
    expect(edition.topics.map(({ id }) => id)).toEqual([...ids, 'volcanes']);
    expect(edition.topics.find(({ id }) => id === 'personal')?.title).toBe('Personal');
    expect(edition.requirements).toEqual(base.requirements);
  });

  const terms = (...rows: CellValue[][]): SheetSnapshot =>
    sheetOf([['Id de la regla', 'Regla', 'Valor', 'Cita'], ...rows]);

  it('replaces what is asked of drills and sessions', () => {
    const { edition, changes } = readCatalogueSheet(
      terms(
        ['simulacros-minimo', null, 4, null],
        ['simulacros-dias', null, 45, null],
        ['simulacros-dia', null, 'Sábado', null],
        ['sesiones-por-mes', null, 2, 'Reglamento interno'],
      ),
      base,
    );
    expect(edition.drills).toMatchObject({ minimum: 4, windowDays: 45, weekday: 6 });
    expect(edition.sessions).toEqual({ minimumPerMonth: 2, citation: 'Reglamento interno' });
    expect(changes).toHaveLength(4);
  });

  it.each([
    ['a rule', terms(['simulacros', null, 3, null]), 'bad-id', 'Lineamientos!A2'],
    ['a number', terms(['simulacros-minimo', null, 'tres', null]), 'bad-value', 'Lineamientos!C2'],
    ['a weekday', terms(['simulacros-dia', null, 'feriado', null]), 'bad-value', 'Lineamientos!C2'],
    ['a topic’s id', topics(['Los volcanes', null, 'sí', null, 'volcán']), 'bad-id', 'Lineamientos!A2'],
    ['a topic’s words', topics(['personal', null, 'sí', null, 'x + ']), 'bad-words', 'Lineamientos!E2'],
    [
      'a new topic’s name',
      topics(['volcanes', null, 'sí', null, 'volcán']),
      'missing-title',
      'Lineamientos!B2',
    ],
    [
      'a new topic’s words',
      topics(['volcanes', 'Volcanes', 'sí', null, null]),
      'bad-words',
      'Lineamientos!E2',
    ],
  ])('names the cell of %s that cannot be used', (_what, sheet, messageId, address) => {
    const { edition, changes, problems } = readCatalogueSheet(sheet, base);
    expect(problems.map((problem) => [problem.messageId, describeCell(problem.cell)])).toEqual([
      [messageId, address],
    ]);
    expect([edition, changes]).toEqual([base, []]);
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
