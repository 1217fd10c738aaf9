import { parseActivityCode } from '../../calendar/activityCode';
import type { CellKind } from '../columns/role';
import { isCodeLike } from '../view/codeLike';
import type { SheetView } from '../view/sheetView';

/** So many filled rows below a header tell what its columns hold, and so far down they are looked for. */
const SAMPLE_ROWS = 24;
const SAMPLE_REACH = 80;
/** Longer texts are no dates; they are not even tried. */
const LONGEST_DATE = 80;

/** What the cells of a column are, by a sample. */
export interface ColumnProfile {
  /** Number of cells of the sample that hold something. */
  readonly filled: number;
  /** Share of the filled cells, 0–1, that can be each kind; one cell can be of several. */
  readonly share: (kind: CellKind) => number;
  /** Different texts among the filled cells, 0–1. */
  readonly distinct: number;
  /** Mean length of the texts, in characters; 0 without any. */
  readonly length: number;
  /** True for a column that the sheet hides. */
  readonly hidden: boolean;
}

const STATUS =
  /^(?:(?:no |sin )?(?:entregad|concluid|terminad|enviad|cumplid|realizad|iniciad|atendid|finalizad|aprobad|cancelad|suspendid)[oa]s?|en (?:proceso|curso|tiempo|revision|desarrollo|elaboracion)|pendiente|por iniciar|fuera de plazo|vencid[oa]|atrasad[oa]|retrasad[oa]|si|no|n a|no aplica|completad[oa]|hecho|ok)$/;
const VERSION =
  /^(?:preliminar|final|definitiv[oa]|borrador|inicial|propuesta|aprobad[oa]|firmad[oa]|proyecto|unica|v(?:ersion)? ?\d(?: \d)?|v ?[fp]|version (?:preliminar|final|definitiva|aprobada|firmada|unica)|(?:primera|segunda|tercera) version|n a|no aplica)$/;
const ROW_KIND =
  /^(?:(?:sub)?actividad(?:es)?|simulacros?|sesion(?:es)?|reunion(?:es)?|tareas?|hitos?|entregables?|eventos?)$/;
const AREA =
  /\b(?:direccion|unidad|coordinacion|comision|consejo|comite|secretari[ao]|jefatura|departamento|area|instancia|organo|opl|ople|ine|cotaprep|prep|dirop|utic|uti|utsi|sistemas|informatica|ente auditor|tercero|proveedor|presidencia|titular|personal|administracion|juridic[oa]|organizacion|capacitacion|computo|vinculacion|comunicacion(?: social)?|finanzas)\b/;
const DOCUMENT =
  /^(?:(?:proyecto|propuesta|version) (?:de|del|final|preliminar) ?)?(?:acuerdo|informe|plan|minuta|oficio|acta|documento|contrato|convenio|reporte|programa|lista|listado|relacion|designacion|nombramiento|anexo|constancia|correo|manual|protocolo|prototipo|formato|evidencia|bitacora|calendario|carta|guia|memoria|versiones)\b/;
const MARK = /^(?:x|•|●|■|✓|✔|✗|\*|1)$/i;

/** The kinds that a cell (0-based) can be; none for an empty one. */
function kindsOf(view: SheetView, row: number, column: number): CellKind[] {
  const text = view.text(row, column).trim();
  if (text === '') return [];
  const value = view.cell(row, column)?.value ?? null;
  const kinds: CellKind[] = [];
  if (typeof value === 'number' && view.date(row, column) === null) numberKinds(value, kinds);
  else if (/^\d{1,3}(?:[.,]\d+)? ?%$/.test(text)) kinds.push('percent');
  if (view.date(row, column) !== null) return ['date', 'period'];
  if (parseActivityCode(text) !== null || (isCodeLike(text) && !MARK.test(text))) kinds.push('code');
  if (text.length <= LONGEST_DATE) dateKinds(view, row, column, kinds);
  if (/\p{L}/u.test(text) && !kinds.includes('date') && !kinds.includes('period'))
    wordKinds(text, view.folded(row, column), kinds);
  return kinds;
}

function numberKinds(value: number, kinds: CellKind[]): void {
  kinds.push('number');
  if (Number.isInteger(value) && value >= 1 && value <= 6) kinds.push('level');
  if (Number.isInteger(value) && value >= 1 && value <= 31) kinds.push('days');
  if (Number.isInteger(value) && value >= 2000 && value <= 2100) kinds.push('year');
  if (value >= 0 && value <= 1) kinds.push('percent');
}

function dateKinds(view: SheetView, row: number, column: number, kinds: CellKind[]): void {
  const read = view.dateText(row, column)?.text;
  if (read === undefined) return;
  if (read.kind === 'spans')
    kinds.push(
      read.spans.some(({ start, end }) => (start?.day ?? end?.day ?? null) !== null) ? 'date' : 'period',
    );
  if (read.kind === 'relative') kinds.push('relative');
  if (read.kind === 'whole') kinds.push('period');
  if (/^\d{1,2}(?:\s*(?:,|y|-|–|al|a)\s*\d{1,2})*$/.test(view.text(row, column).trim())) kinds.push('days');
}

function wordKinds(text: string, folded: string, kinds: CellKind[]): void {
  const words = folded.split(' ').length;
  if (STATUS.test(folded)) kinds.push('status');
  if (VERSION.test(folded)) kinds.push('version');
  if (ROW_KIND.test(folded)) kinds.push('row-kind');
  if (AREA.test(folded) && words <= 12) kinds.push('area');
  if (DOCUMENT.test(folded)) kinds.push('document');
  if (words <= 4) kinds.push('few-words');
  if (words >= 2 || text.length >= 8) kinds.push('text');
}

/** The first rows (0-based) below a header with something in the given columns. */
export function sampleRows(view: SheetView, below: number, columns: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = below; row < below + SAMPLE_REACH && rows.length < SAMPLE_ROWS; row += 1) {
    if (columns.some((column) => view.text(row, column) !== '')) rows.push(row);
  }
  return rows;
}

/** What a column (0-based) holds in some rows. */
export function profileOf(view: SheetView, rows: readonly number[], column: number): ColumnProfile {
  const counts = new Map<CellKind, number>();
  const texts = new Set<string>();
  let filled = 0;
  let length = 0;
  for (const row of rows) {
    const text = view.text(row, column).trim();
    if (text === '') continue;
    filled += 1;
    length += text.length;
    texts.add(text);
    for (const kind of new Set(kindsOf(view, row, column))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    filled,
    share: (kind) => (filled === 0 ? 0 : (counts.get(kind) ?? 0) / filled),
    distinct: filled === 0 ? 0 : texts.size / filled,
    length: filled === 0 ? 0 : length / filled,
    hidden: view.isHiddenColumn(column),
  };
}
