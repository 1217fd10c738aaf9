import type { Edit } from '../snapshot/edit';
import type { Finding } from './validate';

/** What an edit touches: a cell, a sheet or the settings. Two edits that touch the same overlap. */
function placesOf(edit: Edit): string[] {
  switch (edit.kind) {
    case 'cell':
      return [`${edit.sheet}!${String(edit.row)},${String(edit.column)}`];
    case 'settings':
      return ['settings'];
    case 'pageLayout':
      return [`layout:${edit.sheet}`];
    case 'addSheet':
    case 'removeSheet':
      return [`sheet:${edit.content.name}`];
  }
}

/** The fixes chosen for one run. */
export interface ChosenFixes {
  /** Findings whose fix is made, in the order of the findings. */
  readonly fixed: readonly Finding[];
  /** Findings whose fix overlaps one that is made; they wait for the next run. */
  readonly waiting: readonly Finding[];
  /** All edits of the fixes that are made. */
  readonly edits: readonly Edit[];
}

/** The findings that can be fixed without anybody looking at the change first. */
export function safelyFixable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ fix }) => fix !== null && fix.suggestion !== true);
}

/** Chooses the fixes of findings that do not overlap, first come first served; findings without a fix are passed over. */
export function chooseFixes(findings: readonly Finding[]): ChosenFixes {
  const taken = new Set<string>();
  const fixed: Finding[] = [];
  const waiting: Finding[] = [];
  for (const finding of findings) {
    if (finding.fix === null) continue;
    const places = finding.fix.edits.flatMap(placesOf);
    if (places.some((place) => taken.has(place))) {
      waiting.push(finding);
      continue;
    }
    for (const place of places) taken.add(place);
    fixed.push(finding);
  }
  return { fixed, waiting, edits: fixed.flatMap(({ fix }) => fix?.edits ?? []) };
}
