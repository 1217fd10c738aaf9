import type { CellRef } from '../../snapshot/address';
import type { Read } from './checkedJson';
import { day, list, oneOf, orNull, readOrNull, record, text, UnexpectedJson } from './checkedJson';
import type {
  FindingGroup,
  FindingsReport,
  ReportedFinding,
  RequirementLine,
} from '../document/findingsReport';

const severity = oneOf(['error', 'warning', 'info']);

const place: Read<number> = (value) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 1_048_575)
    throw new UnexpectedJson();
  return value;
};

const cell: Read<CellRef> = (value) => {
  const read = record(value);
  return { sheet: text(read['sheet']), row: place(read['row']), column: place(read['column']) };
};

const finding: Read<ReportedFinding> = (value) => {
  const read = record(value);
  return {
    severity: severity(read['severity']),
    cell: orNull(cell)(read['cell']),
    message: text(read['message']),
    correction: text(read['correction']),
    rule: text(read['rule']),
    citation: text(read['citation']),
  };
};

const group: Read<FindingGroup> = (value) => {
  const read = record(value);
  return {
    activity: null,
    name: text(read['name']),
    title: text(read['title']),
    findings: list(finding)(read['findings']),
  };
};

const requirement: Read<RequirementLine> = (value) => {
  const read = record(value);
  return {
    document: text(read['document']),
    deadline: day(read['deadline']),
    rule: text(read['rule']),
    state: text(read['state']),
    severity: orNull(severity)(read['severity']),
    end: orNull(day)(read['end']),
    activity: text(read['activity']),
    cell: orNull(cell)(read['cell']),
    citation: text(read['citation']),
  };
};

const report: Read<FindingsReport> = (value) => {
  const read = record(value);
  return {
    title: text(read['title']),
    facts: list(text)(read['facts']),
    issuedLine: text(read['issuedLine']),
    groups: list(group)(read['groups']),
    requirements: list(requirement)(read['requirements']),
    noCompliance: text(read['noCompliance']),
    noFindings: text(read['noFindings']),
  };
};

/**
 * The report of findings that JSON of unknown origin holds, its texts printable; null when it is none. Its groups no longer
 * know their activities, which no writer of files needs.
 */
export function readFindingsReport(value: unknown): FindingsReport | null {
  return readOrNull(report, value);
}
