import type { PlanTable } from '../calendar/calendar';
import { serialOf } from '../calendar/serial';
import type { Compliance } from '../lineamientos/compliance';
import type { RequirementState } from '../lineamientos/requirementState';
import type { RequiredDocument } from '../lineamientos/documents';
import { deadlineName } from '../lineamientos/deadlineInWords';
import { documentInWords } from '../lineamientos/matching/documentWords';
import { dayInWords } from '../spanish/dayInWords';
import type { CellFacets } from '../snapshot/edit';
import { editCell } from '../snapshot/edit';
import { lastRowOf, sheetNamed } from '../snapshot/workbook';
import type { Fix, RuleContext } from './rule';
import { defineRule } from './rule';

const DATE_FORMAT = '[$-80A]d" de "mmmm" de "yyyy';

/** Where rows may be added to the plan, and how they are numbered. */
interface Bottom {
  readonly table: PlanTable;
  /** 0-based first row below everything in the sheet. */
  readonly row: number;
  /** The number after the greatest of the plan's own activities, or null where they have none. */
  readonly nextCode: number | null;
}

/** The bottom of the plan's last table, when nothing but notes stands below it; null otherwise. */
function bottomOf({ calendar, workbook }: RuleContext): Bottom | null {
  const table = calendar.tables.filter(({ role }) => role === 'plan').at(-1);
  const sheet = table && sheetNamed(workbook, table.sheet);
  if (!table || !sheet) return null;
  const below = calendar.tables.some(
    (other) => other.sheet === table.sheet && other.headerRow > table.headerRow,
  );
  if (below) return null;
  let greatest = 0;
  for (const { level, code } of calendar.activities) {
    const number = level === 1 && code !== null ? Number(code) : 0;
    if (Number.isInteger(number)) greatest = Math.max(greatest, number);
  }
  return { table, row: lastRowOf(sheet) + 1, nextCode: greatest === 0 ? null : greatest + 1 };
}

/** Adds a row below the plan with the document and its deadline, as start and end. */
function addRow({ workbook }: RuleContext, bottom: Bottom, document: RequiredDocument, offset: number): Fix {
  const { code, title, deliverable, start, end, period } = bottom.table.columns;
  const date: CellFacets = {
    value: serialOf(document.deadline, workbook.dateSystem),
    numberFormat: DATE_FORMAT,
  };
  const cells: [number | null, CellFacets][] = [
    [bottom.nextCode === null ? null : code, { value: (bottom.nextCode ?? 0) + offset }],
    [title, { value: documentInWords(document).replace(/^\d+\. /, '') }],
    [deliverable, { value: document.version === 'preliminary' ? 'Versión preliminar' : 'Documento' }],
    [start, date],
    [end, date],
    [start === null && end === null ? period : null, date],
  ];
  const at = { sheet: bottom.table.sheet, row: bottom.row + offset };
  const edits = cells.flatMap(([column, facets]) =>
    column === null ? [] : (editCell(workbook, { ...at, column }, facets) ?? []),
  );
  return {
    title: `Agregar la actividad con su plazo, ${dayInWords(document.deadline)}`,
    edits,
    suggestion: true,
  };
}

const isMissing = ({ status, beforeProcess, document }: RequirementState): boolean =>
  status === 'missing' && !beforeProcess && document.month === null;

/** What a rule of its own says in one line is not said again; what a part of a plan names by half is. */
const isTold = ({ foldedBy }: Compliance, { match }: RequirementState): boolean =>
  foldedBy === null || (foldedBy === 'part' && match.counted !== null);

/** A document that the lineamientos ask for and no activity of the plan delivers. */
export default defineRule({
  id: 'missing-deliverable',
  severity: 'error',
  title: 'Falta un documento que piden los lineamientos',
  why: 'Cada documento de la lista se entrega dentro de su plazo; lo que no está en el plan se olvida.',
  citation: 'Anexo 13, numeral 33',
  example: {
    before: '(ninguna actividad entrega el acta de cierre)',
    after: 'Una actividad que la entrega a más tardar el 12 de junio de 2027',
  },
  messages: {
    missing: 'Ninguna actividad entrega «{document}»; el {term} es el {deadline}.',
    'missing-part': 'De «{document}» falta {part}; el {term} es el {deadline}.',
  },
  *check(context) {
    const { compliance } = context;
    if (compliance === null) return;
    const missing = compliance.requirements.filter((state) => isMissing(state) && isTold(compliance, state));
    const bottom = missing.length === 0 ? null : bottomOf(context);
    for (const [offset, { document, match }] of missing.entries()) {
      const { counted, missingParts } = match;
      const data = {
        document: documentInWords(document),
        term: deadlineName(document),
        deadline: dayInWords(document.deadline),
      };
      const { citation } = document.requirement;
      if (counted !== null) {
        const part = missingParts.join(' y ');
        const cell = counted.cells.title;
        yield { messageId: 'missing-part', data: { ...data, part }, citation, cell, activity: counted };
        continue;
      }
      yield {
        messageId: 'missing',
        data,
        citation,
        cell: null,
        fix: bottom && addRow(context, bottom, document, offset),
      };
    }
  },
});
