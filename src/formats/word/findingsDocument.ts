import { HEADER_COLOR, SEVERITY_COLORS } from '../../calendar/theme';
import { SEVERITY_WORDS } from '../../spanish/severityWords';
import type { FileChild } from 'docx';
import type { PlainDate } from '../../calendar/plainDate';
import { dayOf, monthOf, yearOf } from '../../calendar/plainDate';
import type { Severity } from '../../calendar/severity';
import { describeCell } from '../../snapshot/address';

import type { FindingGroup, FindingsReport, RequirementLine } from '../document/findingsReport';
import { oneLine } from '../../spanish/printableText';
import { loadDocx, wordFile } from './wordFile';
import { WORD_STYLES } from './wordStyles';
import type { DocxLibrary, Progress, WordCell, WordTable } from './wordTable';
import { paragraph, wordTable } from './wordTable';

/** Columns in DXA; each table is 14,400 wide. */
const FINDING_WIDTHS = [1500, 2300, 5600, 2600, 2400];
const REQUIREMENT_WIDTHS = [4000, 1400, 2800, 1400, 1300, 1800, 1700];

const header = (texts: readonly string[]): WordCell[] =>
  texts.map((text) => ({ text, style: WORD_STYLES.columnHeading, fill: HEADER_COLOR }));

const cell = (text: string, severity: Severity | null = null): WordCell => ({
  text,
  style: WORD_STYLES.cell,
  ...(severity === null ? {} : { fill: SEVERITY_COLORS[severity] }),
});

const two = (number: number): string => String(number).padStart(2, '0');

const dateCell = (date: PlainDate | null): WordCell => ({
  text: date === null ? '' : `${two(dayOf(date))}/${two(monthOf(date))}/${String(yearOf(date))}`,
  style: WORD_STYLES.centred,
});

const heading = ({ name, title }: FindingGroup): string => (title === '' ? name : `${name}. ${title}`);

/** The findings of all activities in one table: what it is about in a row of its own, then its findings. */
function findingsTable({ title, groups }: FindingsReport): WordTable {
  return {
    title: `${title}: hallazgos`,
    description:
      'Hallazgos por actividad, con su gravedad, su celda, la corrección propuesta y su fundamento.',
    widths: FINDING_WIDTHS,
    header: header(['Gravedad', 'Celda', 'Hallazgo', 'Corrección propuesta', 'Fundamento']),
    rows: groups.flatMap((group) => [
      [
        {
          text: heading(group),
          style: WORD_STYLES.cellHeading,
          span: FINDING_WIDTHS.length,
        },
      ],
      ...group.findings.map(({ severity, cell: place, message, correction, citation }) => [
        cell(SEVERITY_WORDS[severity].heading, severity),
        cell(place === null ? '' : oneLine(describeCell(place))),
        cell(message),
        cell(correction),
        cell(citation),
      ]),
    ]),
  };
}

function requirementRow({
  document,
  deadline,
  rule,
  end,
  state,
  severity,
  activity,
  citation,
}: RequirementLine) {
  return [
    cell(document),
    dateCell(deadline),
    cell(rule),
    dateCell(end),
    cell(activity),
    cell(state, severity),
    cell(citation),
  ];
}

function requirementsTable({ title, requirements }: FindingsReport): WordTable {
  return {
    title: `${title}: documentos requeridos`,
    description: 'Documentos que piden los lineamientos, con su fecha límite y su fecha en el plan.',
    widths: REQUIREMENT_WIDTHS,
    header: header([
      'Documento requerido',
      'Fecha límite',
      'Cuenta del plazo',
      'Término en el plan',
      'Actividad',
      'Estado',
      'Fundamento',
    ]),
    rows: requirements.map(requirementRow),
  };
}

async function bodyOf(docx: DocxLibrary, report: FindingsReport, progress: Progress): Promise<FileChild[]> {
  const { title, facts, groups, requirements, noCompliance, noFindings } = report;
  return [
    paragraph(docx, title, WORD_STYLES.title),
    ...facts.map((fact) => paragraph(docx, fact, WORD_STYLES.note)),
    paragraph(docx, 'Hallazgos por actividad', WORD_STYLES.heading),
    groups.length === 0
      ? paragraph(docx, noFindings, WORD_STYLES.note)
      : await wordTable(docx, findingsTable(report), progress),
    paragraph(docx, 'Documentos que piden los lineamientos', WORD_STYLES.heading),
    requirements.length === 0
      ? paragraph(docx, noCompliance || 'La edición no pide documentos.', WORD_STYLES.note)
      : await wordTable(docx, requirementsTable(report), progress),
  ];
}

/** A report of findings as a Word file. @throws when the docx library cannot be loaded. */
export async function reportDocument(
  report: FindingsReport,
  progress: Progress = () => undefined,
): Promise<Uint8Array> {
  const docx = await loadDocx();
  const children = await bodyOf(docx, report, progress);
  const { title, facts, issuedLine } = report;
  return wordFile(docx, { title, description: facts.join('. '), footer: issuedLine, children });
}
