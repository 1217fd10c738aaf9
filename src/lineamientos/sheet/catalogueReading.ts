import { foldText, squeezeSpaces } from '../../calendar/foldedText';
import type { CellRef } from '../../snapshot/address';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { cellAt } from '../../snapshot/workbook';
import type { CatalogueColumn } from './catalogueColumns';
import { CATALOGUE_COLUMNS, COLUMN_NAMES, NEEDED_COLUMNS, NOT_ASKED_FOR } from './catalogueColumns';
import type { CatalogueRow } from './catalogueRow';
import { readCatalogueRow } from './catalogueRow';
import type { Edition, Requirement } from '../edition';

/** Something in the sheet of a catalogue that cannot be used, with its cell. */
export interface CatalogueProblem {
  readonly cell: CellRef;
  /** "no-header", "bad-id", "bad-number", "bad-version", "bad-deadline", "bad-grace", "bad-choice", "bad-words", "repeated", "missing-title". */
  readonly messageId: string;
  /** In Spanish: what is wrong, what is done about it, what may be written. */
  readonly text: string;
}

/** An edition with what a sheet replaces or adds, and the rows that could not be used. */
export interface CatalogueReading {
  readonly edition: Edition;
  readonly problems: readonly CatalogueProblem[];
}

/** The header is looked for in so many rows from the top. */
const HEADER_ROWS = 20;

type Columns = ReadonlyMap<CatalogueColumn, number>;

function findHeader(sheet: SheetSnapshot): { row: number; columns: Columns } | null {
  for (const [row, cells] of sheet.rows) {
    if (row >= HEADER_ROWS) break;
    const columns = new Map<CatalogueColumn, number>();
    for (const [column, { value }] of cells) {
      const text = foldText(String(value ?? ''));
      const name = COLUMN_NAMES.find((candidate) => foldText(CATALOGUE_COLUMNS[candidate].header) === text);
      if (name !== undefined && !columns.has(name)) columns.set(name, column);
    }
    if (NEEDED_COLUMNS.every((name) => columns.has(name))) return { row, columns };
  }
  return null;
}

function textAt(sheet: SheetSnapshot, row: number, column: number | undefined): string {
  const value = column === undefined ? null : (cellAt(sheet, row, column)?.value ?? null);
  return value === null ? '' : String(value);
}

/** A document that nothing is known of but its id. */
const unknownRequirement = (id: string): Requirement => ({
  id,
  number: null,
  title: id,
  versions: [],
  condition: null,
  citation: '',
  words: [],
});

function requirementOf(rows: readonly CatalogueRow[], known: Requirement | undefined): Requirement | null {
  const [first] = rows;
  if (!first) return null;
  const before = known ?? unknownRequirement(first.id);
  const monthly = first.monthly ?? before.monthly === true;
  return {
    id: first.id,
    number: first.number === undefined ? before.number : first.number,
    title: first.title ?? before.title,
    versions: rows.map(({ version }) => version),
    condition: first.condition === undefined ? before.condition : first.condition,
    citation: first.citation ?? before.citation,
    words: first.words ?? before.words,
    ...(monthly ? { monthly: true as const } : {}),
    ...(before.parts ? { parts: before.parts } : {}),
  };
}

/**
 * The edition that a sheet "Lineamientos" makes of another: its rows replace the documents of the same id, add those
 * of a new id, and take out those whose deadline says "no aplica". A document with a bad row stays as it was in
 * `base` (a new one is left out), and every bad row is a problem with its cell.
 */
export function readCatalogueSheet(sheet: SheetSnapshot, base: Edition): CatalogueReading {
  const header = findHeader(sheet);
  if (!header) {
    const cell = { sheet: sheet.name, row: 0, column: 0 };
    const wanted = NEEDED_COLUMNS.map((name) => `«${CATALOGUE_COLUMNS[name].header}»`).join(' y ');
    const text = `La hoja no tiene un renglón de encabezados con ${wanted}; se usa la edición ${base.id} sin cambios.`;
    return { edition: base, problems: [{ cell, messageId: 'no-header', text }] };
  }
  const problems: CatalogueProblem[] = [];
  const bad = new Set<string>();
  const dropped = new Set<string>();
  const groups = new Map<string, CatalogueRow[]>();
  for (const row of sheet.rows.keys()) {
    if (row <= header.row) continue;
    const texts = new Map(COLUMN_NAMES.map((name) => [name, textAt(sheet, row, header.columns.get(name))]));
    if ([...texts.values()].every((text) => squeezeSpaces(text) === '')) continue;
    const id = squeezeSpaces(texts.get('id') ?? '');
    if (foldText(texts.get('deadline') ?? '') === NOT_ASKED_FOR && id !== '') {
      dropped.add(id);
      continue;
    }
    const known = base.requirements.find((requirement) => requirement.id === id);
    const earlier = groups.get(id) ?? [];
    const place = (name: CatalogueColumn): CellRef => ({
      sheet: sheet.name,
      row,
      column: header.columns.get(name) ?? header.columns.get('id') ?? 0,
    });
    const read = readCatalogueRow(texts, { known, earlier, has: (name) => header.columns.has(name) });
    for (const { column, messageId, text } of read.problems)
      problems.push({ cell: place(column), messageId, text });
    if (read.row === null) bad.add(id);
    else groups.set(id, [...earlier, read.row]);
  }
  return { edition: { ...base, requirements: merged(base, groups, bad, dropped) }, problems };
}

function merged(
  base: Edition,
  groups: ReadonlyMap<string, readonly CatalogueRow[]>,
  bad: ReadonlySet<string>,
  dropped: ReadonlySet<string>,
): Requirement[] {
  const replaced = base.requirements.flatMap((requirement) => {
    const rows = groups.get(requirement.id);
    if (bad.has(requirement.id)) return [requirement];
    if (rows) return requirementOf(rows, requirement) ?? requirement;
    return dropped.has(requirement.id) ? [] : [requirement];
  });
  const known = new Set(base.requirements.map(({ id }) => id));
  const added = [...groups].flatMap(([id, rows]) =>
    known.has(id) || bad.has(id) ? [] : (requirementOf(rows, undefined) ?? []),
  );
  return [...replaced, ...added];
}
