import type { Activity } from '../calendar/calendar';
import type { Severity } from '../calendar/severity';
import { SEVERITIES } from '../calendar/severity';
import type { Fix, Report, Rule, RuleContext } from '../rules/rule';
import type { CellRef } from '../snapshot/address';
import type { WorkbookSnapshot } from '../snapshot/workbook';

/** What a rule found, with its sentence, ready to be shown. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** A sentence in Spanish. */
  readonly message: string;
  readonly citation: string;
  readonly cell: CellRef | null;
  /** All cells that it is about: `cell` alone for most, several where the same is said of them at once. */
  readonly cells: readonly CellRef[];
  readonly activity: Activity | null;
  readonly fix: Fix | null;
  /** What it says in one sentence, one by one; empty for most. */
  readonly details: readonly string[];
}

/** A message with its {places} filled. @throws Error when the data lacks one: a fault of the rule. */
export function fillMessage(message: string, data: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = data[place];
    if (value === undefined) throw new Error(`the message lacks {${place}}: ${message}`);
    return String(value);
  });
}

function findingOf(rule: Rule, report: Report): Finding {
  const message = rule.messages[report.messageId];
  if (message === undefined) throw new Error(`rule ${rule.id} has no message ${report.messageId}`);
  return {
    rule: rule.id,
    messageId: report.messageId,
    severity: report.severity ?? rule.severity,
    message: fillMessage(message, report.data ?? {}),
    citation: report.citation ?? rule.citation,
    cell: report.cell,
    cells: report.cells ?? (report.cell === null ? [] : [report.cell]),
    activity: report.activity ?? null,
    fix: report.fix ?? null,
    details: report.details ?? [],
  };
}

/** Order in which findings are told: the gravest first, then by sheet, row and column. */
function compareFindings(sheetOrder: ReadonlyMap<string, number>): (one: Finding, other: Finding) => number {
  const place = ({ cell }: Finding): [number, number, number] =>
    cell === null ? [-1, 0, 0] : [sheetOrder.get(cell.sheet) ?? 0, cell.row, cell.column];
  return (one, other) => {
    const bySeverity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
    if (bySeverity !== 0) return bySeverity;
    const [sheet, row, column] = place(one);
    const [otherSheet, otherRow, otherColumn] = place(other);
    return sheet - otherSheet || row - otherRow || column - otherColumn;
  };
}

/** Runs the rules over a workbook that was read; findings come gravest first, then in the order of the sheets. */
export function validate(rules: readonly Rule[], context: RuleContext): Finding[] {
  const findings = rules.flatMap((rule) => [...rule.check(context)].map((report) => findingOf(rule, report)));
  return findings.sort(compareFindings(sheetOrderOf(context.workbook)));
}

function sheetOrderOf(workbook: WorkbookSnapshot): Map<string, number> {
  return new Map(workbook.sheets.map(({ name }, index) => [name, index]));
}

/** How many findings there are of each severity. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts findings by severity. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
