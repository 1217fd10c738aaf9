import type { PlanTable } from '../calendar/calendar';
import { serialOf } from '../calendar/serial';
import type { RequirementState } from '../lineamientos/compliance';
import type { RequiredDocument } from '../lineamientos/documents';
import { documentInWords } from '../lineamientos/documentWords';
import { dayInWords } from '../reading/dayInWords';
import type { CellFacets } from '../snapshot/edit';
import { editCell } from '../snapshot/edit';
import { lastRowOf, sheetNamed } from '../snapshot/workbook';
import type { Fix, RuleContext } from './rule';
import { defineRule } from './rule';

const DATE_FORMAT = '[$-80A]d" de "mmmm" de "yyyy';

/** The last table of the plan, when nothing but notes stands below it: rows may be added under it. */
function lastPlanTable({ calendar }: RuleContext): PlanTable | null {
  const last = calendar.tables.filter(({ role }) => role === 'plan').at(-1);
  const below = calendar.tables.some(
    ({ sheet, headerRow }) => sheet === last?.sheet && headerRow > last.headerRow,
  );
  return last && !below ? last : null;
}

/** The number after the greatest of the plan's own activities, or null where they have none. */
function nextCode({ calendar }: RuleContext, offset: number): number | null {
  const numbers = calendar.activities.flatMap(({ level, code }) =>
    level === 1 && code !== null ? [Number(code)] : [],
  );
  const known = numbers.filter(Number.isInteger);
  return known.length === 0 ? null : Math.max(...known) + 1 + offset;
}

/** Adds a row below the plan with the document and its deadline, as start and end. */
function addRow(context: RuleContext, document: RequiredDocument, offset: number): Fix | null {
  const { workbook } = context;
  const table = lastPlanTable(context);
  const sheet = table && sheetNamed(workbook, table.sheet);
  if (!table || !sheet) return null;
  const row = lastRowOf(sheet) + 1 + offset;
  const { code, title, deliverable, start, end, period } = table.columns;
  const date: CellFacets = {
    value: serialOf(document.deadline, workbook.dateSystem),
    numberFormat: DATE_FORMAT,
  };
  const cells: [number | null, CellFacets][] = [
    [code, { value: nextCode(context, offset) }],
    [title, { value: documentInWords(document).replace(/^\d+\. /, '') }],
    [deliverable, { value: document.version === 'preliminary' ? 'Versión preliminar' : 'Documento' }],
    [start, date],
    [end, date],
    [start === null && end === null ? period : null, date],
  ];
  const edits = cells.flatMap(([column, facets]) =>
    column === null ? [] : (editCell(workbook, { sheet: table.sheet, row, column }, facets) ?? []),
  );
  return {
    title: `Agregar la actividad con su plazo, ${dayInWords(document.deadline)}`,
    edits,
    suggestion: true,
  };
}

const isMissing = ({ status, beforeProcess, document }: RequirementState): boolean =>
  status === 'missing' && !beforeProcess && document.month === null;

/** A document that the lineamientos ask for and no activity of the plan delivers. */
export default defineRule({
  id: 'missing-deliverable',
  severity: 'error',
  title: 'Falta un documento que piden los lineamientos',
  why: 'El Instituto debe entregar cada documento de la lista dentro de su plazo; lo que no está en el plan se olvida.',
  citation: 'Anexo 13, Lineamientos del PREP, numeral 33',
  example: {
    before: '(ninguna actividad entrega el acta de cierre)',
    after: 'Una actividad que la entrega a más tardar el 12 de junio de 2027',
  },
  messages: {
    missing: 'Ninguna actividad entrega «{document}»; el plazo es el {deadline}.',
  },
  *check(context) {
    const missing = (context.compliance?.requirements ?? []).filter(isMissing);
    for (const [offset, { document }] of missing.entries()) {
      yield {
        messageId: 'missing',
        data: { document: documentInWords(document), deadline: dayInWords(document.deadline) },
        citation: document.requirement.citation,
        cell: null,
        fix: addRow(context, document, offset),
      };
    }
  },
});
