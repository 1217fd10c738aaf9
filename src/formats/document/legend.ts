import type { PaintOptions } from '../../grid/paintOptions';
import type { LegendEntry } from '../../grid/palette';
import type { DocumentMonth } from './documentMonths';
import type { DocumentRow } from './documentRows';

/** What explains the table below it. */
export interface DocumentLegend {
  /** Colours and what they stand for; one entry where all are the same. */
  readonly colors: readonly LegendEntry[];
  /** Sentences: what the marks mean, which months the labels are. */
  readonly notes: readonly string[];
}

const NO_VALUE = { responsible: 'Sin responsable', deliverable: 'Sin entregable' } as const;

function colorsOf(rows: readonly DocumentRow[], paint: PaintOptions): LegendEntry[] {
  const { colors } = paint;
  if (colors.by === 'one') {
    const shaded = rows.some((row) => row.shaded.length > 0);
    return shaded ? [{ label: 'Mes en que se realiza la actividad', color: colors.color }] : [];
  }
  const entries = new Map<string, string>();
  for (const { shaded, colorLabel } of rows) {
    const color = shaded[0]?.color;
    if (color !== undefined && !entries.has(color)) entries.set(color, colorLabel || NO_VALUE[colors.by]);
  }
  return [...entries].map(([color, label]) => ({ label, color }));
}

function marksNote(rows: readonly DocumentRow[], { mark, milestones }: PaintOptions): string {
  const marks = new Set(rows.flatMap(({ shaded }) => shaded.map((month) => month.mark)));
  if (marks.size === 0) return 'Ninguna actividad tiene fechas dentro de estos meses.';
  const parts = [
    ...(marks.has('X') ? ['X, mes en que se realiza la actividad'] : []),
    ...(mark === 'days' && [...marks].some((text) => /\d/.test(text)) ? ['los números son los días'] : []),
    ...(milestones && marks.has('◆') ? ['◆, actividad de un solo día'] : []),
  ];
  return `En las celdas: ${parts.join('; ')}.`;
}

function monthsNote(months: readonly DocumentMonth[]): string {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return '';
  return first === last
    ? `Mes: ${first.label}, ${first.name}.`
    : `Meses: de ${first.label} (${first.name}) a ${last.label} (${last.name}).`;
}

/** The legend of a table of these months and rows. */
export function legendOf(
  months: readonly DocumentMonth[],
  rows: readonly DocumentRow[],
  paint: PaintOptions,
): DocumentLegend {
  const notes = [marksNote(rows, paint), monthsNote(months)].filter((note) => note !== '');
  return { colors: colorsOf(rows, paint), notes };
}
