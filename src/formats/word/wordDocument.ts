import { HEADER_COLOR } from '../../calendar/theme';
import type { FileChild } from 'docx';
import type { DocumentField } from '../document/fields';
import { columnWidths, widthsOf } from '../document/columnWidths';
import type { PlanDocument } from '../document/documentModel';
import type { DocumentRow } from '../document/documentRows';
import type { DocumentLegend } from '../document/legend';
import type { MonthlyRow, MonthlyTable } from '../document/monthlyPlan';

import { loadDocx, WORD_CONTENT_WIDTH, wordFile } from './wordFile';
import { WORD_STYLES } from './wordStyles';
import type { DocxLibrary, Progress, WordCell, WordTable } from './wordTable';
import { paragraph, wordTable } from './wordTable';

const CENTRED = new Set(['code', 'start', 'end']);

const heading = (text: string, narrow = false): WordCell => ({
  text,
  style: WORD_STYLES.columnHeading,
  fill: HEADER_COLOR,
  narrow,
});

function fieldCell({ name }: DocumentField, row: MonthlyRow): WordCell {
  const text = row[name];
  if (CENTRED.has(name)) return { text, style: WORD_STYLES.centred };
  const style = name === 'title' && row.level > 1 ? WORD_STYLES.subcell : WORD_STYLES.cell;
  return { text, style };
}

function gridRow({ fields, months }: PlanDocument, row: DocumentRow): WordCell[] {
  const shaded = new Map(row.shaded.map((month) => [month.month, month]));
  return [
    ...fields.map((field) => fieldCell(field, row)),
    ...months.map(({ month }): WordCell => {
      const due = shaded.get(month);
      const base = { style: WORD_STYLES.centred, narrow: true };
      return due ? { ...base, text: due.mark, fill: due.color } : { ...base, text: '' };
    }),
  ];
}

function gridTable(document: PlanDocument): WordTable {
  const { fields, months, rows, title, legend } = document;
  const widths = columnWidths(document, WORD_CONTENT_WIDTH);
  return {
    title,
    description: [
      `Una fila por actividad (${String(rows.length)}) y una columna por mes; los meses en que se realiza están sombreados y marcados.`,
      ...legend.notes,
    ].join(' '),
    widths: [...widths.fields, ...widths.months],
    header: [
      ...fields.map(({ heading: text }) => heading(text)),
      ...months.map(({ label }) => heading(label, true)),
    ],
    rows: rows.map((row) => gridRow(document, row)),
  };
}

function monthTable({ heading: title, fields, rows }: MonthlyTable): WordTable {
  return {
    title,
    description: `Actividades y subactividades de ${title}.`,
    widths: widthsOf(fields, 0, 0, WORD_CONTENT_WIDTH).fields,
    header: fields.map(({ heading: text }) => heading(text)),
    rows: rows.map((row) => fields.map((field) => fieldCell(field, row))),
  };
}

function legendParagraphs(docx: DocxLibrary, { colors, notes }: DocumentLegend): FileChild[] {
  const entries = colors.map(
    ({ label, color }) =>
      new docx.Paragraph({
        style: WORD_STYLES.note,
        children: [
          new docx.TextRun({
            text: '\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0',
            shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: color.replace('#', '') },
          }),
          new docx.TextRun(`\u00a0 ${label}`),
        ],
      }),
  );
  return [...entries, ...notes.map((note) => paragraph(docx, note, WORD_STYLES.note))];
}

async function monthlyParts(
  docx: DocxLibrary,
  tables: readonly MonthlyTable[],
  progress: Progress,
): Promise<FileChild[]> {
  if (tables.length === 0) return [];
  const parts: FileChild[] = [
    new docx.Paragraph({
      style: WORD_STYLES.heading,
      pageBreakBefore: true,
      children: [new docx.TextRun('Plan de trabajo por mes')],
    }),
  ];
  for (const table of tables) {
    parts.push(paragraph(docx, table.heading, WORD_STYLES.subheading));
    parts.push(await wordTable(docx, monthTable(table), progress));
  }
  return parts;
}

/**
 * The document as a Word file: letter paper on its side, the header row on every page, rows never split, months shaded and
 * marked. `progress` is told how many rows of a table are laid out. @throws when the docx library cannot be loaded.
 */
export async function wordDocument(
  document: PlanDocument,
  progress: Progress = () => undefined,
): Promise<Uint8Array> {
  const docx = await loadDocx();
  const { title, subtitle, issuedLine, monthlyTables } = document;
  const children: FileChild[] = [
    paragraph(docx, title, WORD_STYLES.title),
    ...(subtitle === '' ? [] : [paragraph(docx, subtitle, WORD_STYLES.subtitle)]),
    await wordTable(docx, gridTable(document), progress),
    ...legendParagraphs(docx, document.legend),
    ...(await monthlyParts(docx, monthlyTables, progress)),
  ];
  return wordFile(docx, { title, description: subtitle, footer: issuedLine, children });
}
