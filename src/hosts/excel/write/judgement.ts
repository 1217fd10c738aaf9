import type { Edit, SettingsEdit } from '../../../snapshot/edit';
import type { RefusedEdit } from '../../host';
import type { PageVerdict } from '../page/pageFacets';
import { buildingColor } from './addition';
import type { Verdict } from './cellChanges';
import { judge } from './cellChanges';
import type { CellsDraft, Draft, PagesDraft, RemovalDraft } from './draft';
import type { Answer } from './lookUp';
import { watchOf } from './draft';
import { differsFrom } from './newSheetContent';
import type { SettingsChange, WritePlan } from './writePlan';

/** What becomes of edits of the settings. */
interface SettingsVerdict {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  readonly change: SettingsChange | null;
}

/** What of a draft still fits what Excel holds. Sheets have the names that they have now. */
export interface Judgement {
  readonly cells: readonly (CellsDraft & {
    readonly verdict: Verdict;
    readonly visibleRows: ReadonlySet<number>;
    readonly exact: boolean;
  })[];
  readonly pages: readonly (PagesDraft & { readonly verdict: PageVerdict })[];
  readonly removable: readonly RemovalDraft[];
  /** Sheets of ours in which somebody worked since. */
  readonly kept: readonly RemovalDraft[];
  readonly settings: SettingsVerdict;
}

function judgeSettings(edits: readonly SettingsEdit[], { settings, survey }: Answer): SettingsVerdict {
  let now = settings;
  const [refused, applied]: [RefusedEdit[], Edit[]] = [[], []];
  for (const edit of edits) {
    if (edit.before !== now) refused.push({ edit, reason: 'changed' });
    else {
      now = edit.after;
      applied.push(edit);
    }
  }
  const partId = survey.settingsParts[0] ?? null;
  return { applied, refused, change: now === settings ? null : { before: settings, after: now, partId } };
}

/** Judges what of a draft still fits. */
export function judgeDraft(draft: Draft, answer: Answer): Judgement {
  const nameOf = (sheetId: string): string | undefined =>
    answer.survey.sheets.find(({ id }) => id === sheetId)?.name;
  const mayGo = ({ sheetId, content, buildingColor: unfinished }: RemovalDraft): boolean => {
    const sheet = answer.survey.sheets.find(({ id }) => id === sheetId);
    if (unfinished !== undefined && unfinished === sheet?.tabColor) return true;
    const found = answer.contents.get(sheetId);
    return found !== undefined && !differsFrom(content, found);
  };
  const removable = draft.removals.filter(mayGo);
  return {
    cells: draft.cells.map((sheet) => {
      const found = answer.cells.get(sheet.sheetId);
      const verdict = judge(sheet.edits, found?.states ?? new Map(), found?.changedRows ?? new Set());
      return {
        ...sheet,
        name: nameOf(sheet.sheetId) ?? sheet.name,
        verdict,
        visibleRows: found?.visibleRows ?? new Set(),
        exact: answer.survey.sheets.some(({ id, protected: locked }) => id === sheet.sheetId && locked),
      };
    }),
    pages: draft.pages.flatMap((sheet) => {
      const found = answer.pages.get(sheet.sheetId);
      if (!found) return [];
      return [{ ...sheet, name: nameOf(sheet.sheetId) ?? sheet.name, verdict: sheet.judge(found) }];
    }),
    removable,
    kept: draft.removals.filter((removal) => !removable.includes(removal)),
    settings: judgeSettings(draft.settings, answer),
  };
}

/** What is to be written of a draft. */
export function planOf(
  { additions, manner }: Draft,
  { cells, pages, removable, settings }: Judgement,
): WritePlan {
  return {
    cells: cells.map((sheet) => ({
      sheetId: sheet.sheetId,
      name: sheet.name,
      changes: sheet.verdict.changes,
      visibleRows: sheet.visibleRows,
      exact: sheet.exact,
      watch: watchOf(sheet, manner),
    })),
    pages: pages.map(({ sheetId, name, verdict: { changes } }) => ({ sheetId, name, changes })),
    additions: additions.map((content) => ({ content, buildingColor: buildingColor() })),
    removals: removable.map(({ sheetId, content }) => ({ sheetId, content })),
    settings: settings.change,
  };
}
