import type { Edit } from '../snapshot/edit';
import { applyEdits, hasFacets } from '../snapshot/edit';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import { sheetNamed } from '../snapshot/workbook';
import type { Examination } from '../validation/examine';
import { chooseFixes, safelyFixable } from '../validation/fixes';
import type { Finding } from '../validation/validate';
import { composed } from './composedEdits';

/** The safe fixes of a workbook, those included that only show once others are made. */
export interface SafeFixes {
  /** In the order in which they are made. */
  readonly fixed: readonly Finding[];
  /** All their edits as one list, each cell once: made in one go, and taken back in one. */
  readonly edits: readonly Edit[];
}

/** True when a cell edit can be made; of sheets and settings only the host can tell. */
function fits(workbook: WorkbookSnapshot, edit: Edit): boolean {
  if (edit.kind !== 'cell') return true;
  const cell = sheetNamed(workbook, edit.sheet)?.rows.get(edit.row)?.get(edit.column);
  return hasFacets(cell, edit.before) && !('value' in edit.after && cell?.formula !== undefined);
}

/** A fix by its rule and what it changes; two that are the same to the letter have the same. */
const nameOf = ({ rule, fix }: Finding): string => `${rule} ${JSON.stringify(fix?.edits)}`;

/** The rule whose fix repaints the grid by all dates: made before another fix has changed one, it would be made twice. */
const REPAINTING = 'grid-outdated';

/** What to fix in a round: everything else before the grid is painted. */
function ofThisRound(findings: readonly Finding[]): readonly Finding[] {
  const others = findings.filter(({ rule }) => rule !== REPAINTING);
  return others.length > 0 ? others : findings;
}

/**
 * Works out the safe fixes round after round, those that overlap one after the other: `examine` says what there would
 * be to fix once the edits so far are made. An edit that cannot be made is left out, and its finding is not counted.
 * No fix is made twice and a round that makes no edit is the last, so that fixes which undo each other come to an end
 * too. @throws what `examine` rejects with
 */
export async function safeFixes(
  first: Examination,
  examine: (workbook: WorkbookSnapshot) => Promise<Examination>,
): Promise<SafeFixes> {
  const fixed: Finding[] = [];
  const edits: Edit[] = [];
  const tried = new Set<string>();
  let examination = first;
  for (;;) {
    const { workbook, findings } = examination;
    const open = safelyFixable(findings).filter(
      (finding) => !tried.has(nameOf(finding)) && finding.fix?.edits.some((edit) => fits(workbook, edit)),
    );
    const chosen = chooseFixes(ofThisRound(open));
    const fitting = new Set(chosen.edits.filter((edit) => fits(workbook, edit)));
    if (fitting.size === 0) return { fixed, edits: composed(edits) };
    for (const finding of chosen.fixed) tried.add(nameOf(finding));
    for (const finding of chosen.fixed)
      if (finding.fix?.edits.every((edit) => fitting.has(edit))) fixed.push(finding);
    for (const edit of fitting) edits.push(edit);
    examination = await examine(applyEdits(workbook, [...fitting]));
  }
}
