import { shownCode } from '../calendar/activityCode';
import type { Activity, Calendar } from '../calendar/calendar';
import { isWholeMonth } from '../calendar/calendar';
import { endOf, startOf } from '../calendar/period';
import { isSupposed } from '../calendar/supposedDay';
import type { GridPlan } from '../grid/planGrid';
import { paintedMonths } from '../grid/planGrid';
import type { Compliance } from '../lineamientos/compliance';
import { deadlineRule } from '../lineamientos/deadlineInWords';
import type { RequirementState } from '../lineamientos/requirementState';
import { a1, columnLetters } from '../snapshot/address';
import type { CellFacets, Edit } from '../snapshot/edit';
import { readingJson } from './accountJson';
import { uncheckedRequirements } from '../lineamientos/compliance';
import { notCompared } from '../validation/checked';
import type { Examination } from '../validation/examine';
import type { Finding } from '../validation/validate';
import { summaryOf } from '../validation/validate';

/** Name that the output gives an activity: its code, or its sheet and row where it has none. */
function nameOf(activity: Activity | null | undefined): string | null {
  if (!activity) return null;
  const { title } = activity.cells;
  return shownCode(activity) ?? `${title.sheet}!${String(title.row + 1)}`;
}

/** Ids of the requirements that each activity meets, by the activity's id. */
function requirementsByActivity(compliance: Compliance | null): Map<string, string[]> {
  const met = new Map<string, string[]>();
  for (const { document, match } of compliance?.requirements ?? []) {
    for (const { activity } of match.activities) {
      const ids = met.get(activity.id) ?? [];
      if (!ids.includes(document.requirement.id)) ids.push(document.requirement.id);
      met.set(activity.id, ids);
    }
  }
  return met;
}

function requirementJson({ document, status, match }: RequirementState) {
  return {
    id: document.requirement.id,
    version: document.version,
    month: document.month,
    number: document.requirement.number,
    title: document.requirement.title,
    deadline: document.deadline,
    deadlineRule: deadlineRule(document),
    evidence: document.evidence,
    status,
    activity: nameOf(match.counted),
  };
}

function activityJson(activity: Activity, plan: GridPlan, requirements: ReadonlyMap<string, string[]>) {
  return {
    code: shownCode(activity),
    level: activity.level,
    kind: activity.kind,
    title: activity.title,
    deliverable: activity.deliverable,
    responsible: activity.responsible,
    start: startOf(activity.period),
    end: endOf(activity.period),
    months: paintedMonths(activity, plan.months),
    sheet: activity.cells.title.sheet,
    row: activity.cells.title.row + 1,
    requirements: requirements.get(activity.id) ?? [],
  };
}

function gridJson(calendar: Calendar, plan: GridPlan) {
  const { grid } = calendar;
  if (grid === null) return null;
  const byId = new Map(calendar.activities.map((activity) => [activity.id, activity]));
  const months = new Map(plan.rows.map((planned) => [planned.row, planned.months]));
  const monthly = grid.columns.every(isWholeMonth);
  return {
    sheet: grid.sheet,
    columns: grid.columns.map(({ label, month, column, start, end }) => ({
      label,
      month,
      column: columnLetters(column),
      ...(monthly ? {} : { start, end }),
    })),
    rows: grid.rows.map(({ row, code, codeText, activity }) => ({
      row: row + 1,
      code: shownCode({ code, codeText }),
      activity: activity === null ? null : nameOf(byId.get(activity)),
      months: months.get(row) ?? [],
    })),
  };
}

/** What an edit puts in a cell, for a reader: the value, else the fill, else the number format. */
const facetJson = (facets: CellFacets) =>
  'value' in facets ? facets.value : 'fill' in facets ? facets.fill : facets.numberFormat;

function editJson(edit: Edit) {
  if (edit.kind === 'cell') {
    const { sheet, row, column, before, after } = edit;
    return {
      sheet,
      cell: a1(row, column),
      before: facetJson(before) ?? null,
      after: facetJson(after) ?? null,
    };
  }
  if (edit.kind === 'settings') return { sheet: null, cell: null, before: edit.before, after: edit.after };
  if (edit.kind === 'pageLayout')
    return { sheet: edit.sheet, cell: null, before: edit.before, after: edit.after };
  const { name } = edit.content;
  return {
    sheet: name,
    cell: null,
    before: edit.kind === 'addSheet' ? null : name,
    after: edit.kind === 'addSheet' ? name : null,
  };
}

function findingJson(finding: Finding) {
  const { rule, messageId, severity, message, citation, cell, cells, activity, fix, details } = finding;
  return {
    rule,
    messageId,
    severity,
    message,
    citation,
    sheet: cell?.sheet ?? null,
    cell: cell === null ? null : a1(cell.row, cell.column),
    cells: cells.map(({ row, column }) => a1(row, column)),
    activity: nameOf(activity),
    fix: fix && { title: fix.title, edits: fix.edits.map(editJson) },
    details,
  };
}

/** How the documents stand; where none was compared, which they are. */
function requirementsOf({ calendar, compliance, edition }: Examination): readonly RequirementState[] {
  if (compliance !== null) return compliance.requirements;
  const day = calendar.electionDay?.date ?? null;
  return edition === null || day === null ? [] : uncheckedRequirements(edition, day);
}

/** The election day and how it is known; `supposed` until somebody writes it or tells it. */
function electionDayJson({ electionDay }: Calendar) {
  return electionDay && { ...electionDay, supposed: isSupposed(electionDay) };
}

/** The object that `validar --json` prints; its shape is a contract (README, «Salida JSON»). */
export function examinationJson(path: string, examination: Examination) {
  const { calendar, plan, findings, compliance, checked } = examination;
  const requirements = requirementsByActivity(compliance);
  return {
    file: path,
    electionDay: calendar.electionDay?.date ?? null,
    edition: compliance?.edition.id ?? null,
    sheets: calendar.sheets.map(({ name, role }) => ({ name, role })),
    activities: calendar.activities.map((activity) => activityJson(activity, plan, requirements)),
    grid: gridJson(calendar, plan),
    requirements: requirementsOf(examination).map(requirementJson),
    findings: findings.map(findingJson),
    reading: readingJson(calendar.account),
    summary: { ...summaryOf(findings), checked },
    calendar: { notCompared: notCompared(checked), electionDay: electionDayJson(calendar) },
  };
}
