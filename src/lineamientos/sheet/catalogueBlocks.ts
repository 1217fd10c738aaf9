import { foldText, squeezeSpaces } from '../../calendar/foldedText';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { cellAt } from '../../snapshot/workbook';
import type { CatalogueColumn } from './catalogueColumns';
import { CATALOGUE_COLUMNS, NEEDED_COLUMNS } from './catalogueColumns';

/** The tables of a catalogue's sheet, one below the other: documents, topics of the work plan, drills and sessions. */
export type BlockName = 'documents' | 'topics' | 'terms';

/** Headers of each table by the column that they stand in, so that the three share their columns. */
export const BLOCK_HEADERS: Readonly<Record<BlockName, Readonly<Partial<Record<CatalogueColumn, string>>>>> =
  {
    documents: Object.fromEntries(
      Object.entries(CATALOGUE_COLUMNS).map(([name, { header }]) => [name, header]),
    ),
    topics: {
      id: 'Id del tema',
      title: 'Tema',
      deadline: 'Se pide',
      citation: 'Cita',
      words: 'Palabras que lo identifican',
    },
    terms: { id: 'Id de la regla', title: 'Regla', deadline: 'Valor', citation: 'Cita' },
  };

/** A table that was found: where its header stands, and its columns. */
interface Header {
  readonly name: BlockName;
  readonly columns: ReadonlyMap<CatalogueColumn, number>;
}

/** A row of a table with something in it. */
export interface BlockRow {
  readonly block: BlockName;
  /** 0-based. */
  readonly row: number;
  readonly columns: ReadonlyMap<CatalogueColumn, number>;
  /** The texts of the columns that the table has, as typed. */
  readonly texts: ReadonlyMap<CatalogueColumn, string>;
}

function headerIn(texts: ReadonlyMap<number, string>, name: BlockName): Header | null {
  const columns = new Map<CatalogueColumn, number>();
  for (const [column, text] of texts) {
    const found = Object.entries(BLOCK_HEADERS[name]).find(([, header]) => foldText(header) === text);
    const key = found?.[0] as CatalogueColumn | undefined;
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return NEEDED_COLUMNS.every((needed) => columns.has(needed)) ? { name, columns } : null;
}

function headerOf(sheet: SheetSnapshot, row: number): Header | null {
  const texts = new Map(
    [...(sheet.rows.get(row) ?? [])].map(([column, { value }]) => [column, foldText(String(value ?? ''))]),
  );
  for (const name of ['documents', 'topics', 'terms'] as const) {
    const header = headerIn(texts, name);
    if (header !== null) return header;
  }
  return null;
}

/** The rows of all tables of a catalogue's sheet, in its order; null where it has no header of any of them. */
export function blockRows(sheet: SheetSnapshot): BlockRow[] | null {
  let header: Header | null = null;
  const rows: BlockRow[] = [];
  for (const row of sheet.rows.keys()) {
    const next = headerOf(sheet, row);
    if (next !== null) {
      header = next;
      continue;
    }
    if (header === null) continue;
    const { name: block, columns } = header;
    const texts = new Map(
      [...columns].map(([name, column]) => [name, String(cellAt(sheet, row, column)?.value ?? '')]),
    );
    if ([...texts.values()].some((text) => squeezeSpaces(text) !== ''))
      rows.push({ block, row, columns, texts });
  }
  return header === null ? null : rows;
}
