import { shownCode } from '../../calendar/activityCode';
import { findingsCounted } from '../../spanish/severityWords';
import { grouped } from '../../snapshot/grouped';
import type { Activity } from '../../calendar/calendar';
import { endOf } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import { deadlineRule } from '../../lineamientos/deadlineInWords';
import type { RequirementState } from '../../lineamientos/requirementState';
import { documentInWords } from '../../lineamientos/matching/documentWords';
import { dayInWords } from '../../spanish/dayInWords';
import { electionDayInWords } from '../../spanish/electionDayInWords';
import type { Severity } from '../../calendar/severity';
import type { CellRef } from '../../snapshot/address';
import { stateInWords } from '../../lineamientos/stateInWords';
import { noFindingsInWords, notCompared, supposedDayLine } from '../../validation/checked';
import type { Examination } from '../../validation/examine';
import type { Finding } from '../../validation/validate';
import { summaryOf } from '../../validation/validate';
import { processInWords } from '../../spanish/processInWords';
import { oneLine } from '../../spanish/printableText';

/** A finding as the report tells it. */
export interface ReportedFinding {
  readonly severity: Severity;
  /** The cell to look at; null when it is about the workbook as a whole. */
  readonly cell: CellRef | null;
  readonly message: string;
  /** What the fix would do, in Spanish, or "". */
  readonly correction: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly citation: string;
}

/** The findings of one activity, gravest first. */
export interface FindingGroup {
  /** Null for the findings that are about no activity of the plan. */
  readonly activity: Activity | null;
  /** "Actividad 50", "Fila 12 de «Plan»" or, without an activity, "Del libro en general". */
  readonly name: string;
  /** Title of the activity, or "". */
  readonly title: string;
  readonly findings: readonly ReportedFinding[];
}

/** A required document in the table of compliance. */
export interface RequirementLine {
  readonly document: string;
  readonly deadline: PlainDate;
  /** Its arithmetic: "J − 4 meses = 6 de febrero de 2027". */
  readonly rule: string;
  /** "Previsto a tiempo", "Falta"… */
  readonly state: string;
  readonly severity: Severity | null;
  /** Last day of what meets it, or null. */
  readonly end: PlainDate | null;
  /** Name of the activity that counts, or "". */
  readonly activity: string;
  readonly cell: CellRef | null;
  readonly citation: string;
}

/** What is handed to the committee: the findings by activity and how the plan stands against the lineamientos. */
export interface FindingsReport {
  readonly title: string;
  /** Lines about the report: what was not compared, workbook, election day, edition, date of issue, counts. */
  readonly facts: readonly string[];
  /** "Fecha de emisión: …", or "". */
  readonly issuedLine: string;
  readonly groups: readonly FindingGroup[];
  readonly requirements: readonly RequirementLine[];
  /** Why the plan was not compared with the lineamientos, or "". */
  readonly noCompliance: string;
  /** What is said where there is no finding. */
  readonly noFindings: string;
}

/** How a reader finds an activity: by its code, or by its row where it has none. */
export function activityName(activity: Activity): string {
  const code = shownCode(activity);
  const { title } = activity.cells;
  return code === null
    ? `Fila ${String(title.row + 1)} de «${oneLine(title.sheet)}»`
    : `Actividad ${oneLine(code)}`;
}

const reported = ({ severity, cell, message, fix, rule, citation }: Finding): ReportedFinding => ({
  severity,
  cell,
  message: oneLine(message),
  correction: fix === null ? '' : oneLine(fix.title),
  rule,
  citation: oneLine(citation),
});

/** Findings about no activity first, then by activity in the order of the calendar; each group as it was sorted. */
function groupsOf({ calendar, findings }: Examination): FindingGroup[] {
  const byActivity = grouped(findings, ({ activity }) => activity?.id ?? null);
  const general = byActivity.get(null);
  const groups: FindingGroup[] = general
    ? [{ activity: null, name: 'Del libro en general', title: '', findings: general.map(reported) }]
    : [];
  for (const activity of calendar.activities) {
    const own = byActivity.get(activity.id);
    if (own === undefined) continue;
    groups.push({
      activity,
      name: activityName(activity),
      title: oneLine(activity.title),
      findings: own.map(reported),
    });
  }
  return groups;
}

function requirementLine(state: RequirementState): RequirementLine {
  const { document, match } = state;
  const { counted: activity } = match;
  const told = stateInWords(state);
  return {
    document: oneLine(documentInWords(document)),
    deadline: document.deadline,
    rule: oneLine(deadlineRule(document)),
    state: told.words,
    severity: told.severity,
    end: activity === null ? null : endOf(activity.period),
    activity: activity === null ? '' : activityName(activity),
    cell: activity === null ? null : (activity.cells.end ?? activity.cells.period ?? activity.cells.title),
    citation: oneLine(document.requirement.citation),
  };
}

function factsOf(examination: Examination, issuedLine: string): string[] {
  const { calendar, compliance, findings } = examination;
  const day = calendar.electionDay;
  return [
    ...notCompared(examination.checked),
    ...supposedDayLine(examination),
    `Libro: ${oneLine(calendar.workbook)}`,
    `Jornada electoral: ${day === null ? 'no se sabe' : electionDayInWords(day)}`,
    ...(compliance === null ? [] : [`Lineamientos: ${oneLine(compliance.edition.title)}`]),
    ...(issuedLine === '' ? [] : [issuedLine]),
    `Resultado: ${findingsCounted(summaryOf(findings))}`,
  ];
}

/** The report of an examination; `issued` is its date of issue, or null for none. */
export function findingsReport(examination: Examination, issued: PlainDate | null): FindingsReport {
  const process = processInWords(examination.calendar.process);
  const { lineamientos } = examination.checked;
  const issuedLine = issued === null ? '' : `Fecha de emisión: ${dayInWords(issued)}`;
  return {
    title: `Observaciones al calendario del PREP${process === '' ? '' : ` ${process}`}`,
    facts: factsOf(examination, issuedLine),
    issuedLine,
    groups: groupsOf(examination),
    requirements: (examination.compliance?.requirements ?? []).map(requirementLine),
    noCompliance: typeof lineamientos === 'string' ? lineamientos : '',
    noFindings: noFindingsInWords(examination.checked),
  };
}
