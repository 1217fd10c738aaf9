import { foldText, squeezeSpaces } from '../../calendar/foldedText';
import type { CellRef } from '../../snapshot/address';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { listed } from '../../spanish/listed';
import { formatDeadline } from '../deadline';
import type { BlockRow } from './catalogueBlocks';
import { blockRows } from './catalogueBlocks';
import type { CatalogueColumn } from './catalogueColumns';
import { CATALOGUE_COLUMNS, NEEDED_COLUMNS, NOT_ASKED_FOR } from './catalogueColumns';
import { citedFromSheet, readTerm, readTopic } from './catalogueTerms';
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

/** Something that the sheet decides otherwise than the edition does. */
export interface CatalogueChange {
  readonly cell: CellRef;
  /** In Spanish: what it decides. */
  readonly text: string;
}

/** An edition with what a sheet replaces or adds, what that is, and the rows that could not be used. */
export interface CatalogueReading {
  readonly edition: Edition;
  /** In the order of the sheet. */
  readonly changes: readonly CatalogueChange[];
  readonly problems: readonly CatalogueProblem[];
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

/** Rows of documents, gathered while the sheet is read. */
interface Gathered {
  readonly groups: Map<string, CatalogueRow[]>;
  /** Cell of the id of the first row of each document. */
  readonly places: Map<string, CellRef>;
  /** Documents with a row that cannot be used. */
  readonly bad: Set<string>;
  readonly dropped: Set<string>;
}

/** Reads a row of the table of documents; its faults go to `problems`. */
function gather(
  base: Edition,
  { texts, columns }: BlockRow,
  place: (column: CatalogueColumn) => CellRef,
  { groups, places, bad, dropped }: Gathered,
): CatalogueProblem[] {
  const id = squeezeSpaces(texts.get('id') ?? '');
  if (!places.has(id)) places.set(id, place('id'));
  if (foldText(texts.get('deadline') ?? '') === NOT_ASKED_FOR && id !== '') {
    dropped.add(id);
    return [];
  }
  const known = base.requirements.find((requirement) => requirement.id === id);
  const earlier = groups.get(id) ?? [];
  const read = readCatalogueRow(texts, { known, earlier, has: (name) => columns.has(name) });
  if (read.row === null) bad.add(id);
  else groups.set(id, [...earlier, read.row]);
  return read.problems.map(({ column, messageId, text }) => ({ cell: place(column), messageId, text }));
}

/**
 * The edition that a sheet "Lineamientos" makes of another: its rows replace the documents, topics and terms of the same
 * id, add those of a new id, and take out those that say "no aplica". A document with a bad row stays as it was in
 * `base` (a new one is left out), and every bad row is a problem with its cell. What the sheet decides is cited as its.
 */
export function readCatalogueSheet(sheet: SheetSnapshot, base: Edition): CatalogueReading {
  const rows = blockRows(sheet);
  if (rows === null) {
    const cell = { sheet: sheet.name, row: 0, column: 0 };
    const wanted = NEEDED_COLUMNS.map((name) => `«${CATALOGUE_COLUMNS[name].header}»`).join(' y ');
    const text = `La hoja no tiene un renglón de encabezados con ${wanted}; se usa la edición ${base.id} sin cambios.`;
    return { edition: base, changes: [], problems: [{ cell, messageId: 'no-header', text }] };
  }
  const problems: CatalogueProblem[] = [];
  const changes: CatalogueChange[] = [];
  const gathered: Gathered = { groups: new Map(), places: new Map(), bad: new Set(), dropped: new Set() };
  let edition = base;
  for (const one of rows) {
    const { block, row, columns, texts } = one;
    const place = (name: CatalogueColumn): CellRef => ({
      sheet: sheet.name,
      row,
      column: columns.get(name) ?? columns.get('id') ?? 0,
    });
    if (block === 'documents') {
      problems.push(...gather(base, one, place, gathered));
      continue;
    }
    const read = block === 'topics' ? readTopic(texts, edition) : readTerm(texts, edition);
    if ('edition' in read) {
      edition = read.edition;
      if (read.change !== '') changes.push({ cell: place('id'), text: read.change });
    } else {
      const text = `${read.text} Este renglón no se toma en cuenta.`;
      problems.push({ cell: place(read.column), messageId: read.messageId, text });
    }
  }
  const requirements = merged(base, gathered);
  const documents = changesOf(base, requirements, gathered.places);
  return { edition: { ...edition, requirements }, changes: [...documents, ...changes], problems };
}

/** A document as the sheet makes it, cited as the sheet's where that says nothing of the norm behind its change. */
function cited(changed: Requirement, known: Requirement | undefined): Requirement {
  const isSame = known !== undefined && JSON.stringify(changed) === JSON.stringify(known);
  if (isSame) return changed;
  return changed.citation === (known?.citation ?? '')
    ? { ...changed, citation: citedFromSheet(changed.citation) }
    : changed;
}

function merged(base: Edition, { groups, bad, dropped }: Gathered): Requirement[] {
  const replaced = base.requirements.flatMap((requirement) => {
    const rows = groups.get(requirement.id);
    if (bad.has(requirement.id)) return [requirement];
    if (rows) return cited(requirementOf(rows, requirement) ?? requirement, requirement);
    return dropped.has(requirement.id) ? [] : [requirement];
  });
  const known = new Set(base.requirements.map(({ id }) => id));
  const added = [...groups].flatMap(([id, rows]) => {
    const made = known.has(id) || bad.has(id) ? null : requirementOf(rows, undefined);
    return made === null ? [] : [cited(made, undefined)];
  });
  return [...replaced, ...added];
}

const deadlinesOf = ({ versions }: Requirement): string =>
  listed(versions.map(({ deadline }) => formatDeadline(deadline)));

/** What a document has become, in a few words; null where it is as it was. */
function changeInWords(before: Requirement | undefined, after: Requirement | undefined): string | null {
  if (after === undefined) return before === undefined ? null : `«${before.title}» no se pide`;
  if (before === undefined) return `«${after.title}» se agrega: ${deadlinesOf(after)}`;
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  const [old, own] = [deadlinesOf(before), deadlinesOf(after)];
  return old === own ? `«${after.title}» cambia` : `«${after.title}»: ${own}, en vez de ${old}`;
}

function changesOf(
  base: Edition,
  requirements: readonly Requirement[],
  places: ReadonlyMap<string, CellRef>,
): CatalogueChange[] {
  return [...places].flatMap(([id, cell]) => {
    const find = (list: readonly Requirement[]) => list.find((requirement) => requirement.id === id);
    const text = changeInWords(find(base.requirements), find(requirements));
    return text === null ? [] : [{ cell, text }];
  });
}
