import type { Edit, SettingsEdit } from '../../../snapshot/edit';
import type { RefusedEdit } from '../../host';
import type { PageVerdict } from '../page/pageFacets';
import { buildingColor } from './addition';
import type { Verdict } from './cellChanges';
import { judge } from './cellChanges';
import type { CellsDraft, Draft, PagesDraft, RemovalDraft } from './draft';
import type { Answer } from './lookUp';
import { watchOf } from './draft';
import { OUT_OF_SIGHT, isOurs } from './removing';
import type { Removal, SettingsChange, WritePlan } from './writePlan';

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
  readonly removals: readonly JudgedRemoval[];
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

/** A sheet of ours as it is now. */
interface JudgedRemoval extends Pick<Removal, 'unfinished' | 'visibility'> {
  readonly removal: RemovalDraft;
  /** False where somebody has worked in it. */
  readonly mayGo: boolean;
}

/** Judges what of a draft still fits. */
export function judgeDraft(draft: Draft, answer: Answer): Judgement {
  const nameOf = (sheetId: string): string | undefined =>
    answer.survey.sheets.find(({ id }) => id === sheetId)?.name;
  const removals = draft.removals.map((removal): JudgedRemoval => {
    const { sheetId, content, buildingColor: color } = removal;
    const sheet = answer.survey.sheets.find(({ id }) => id === sheetId);
    const unfinished = color !== undefined && color === sheet?.tabColor;
    const found = answer.contents.get(sheetId);
    const visibility = sheet?.visibility ?? 'Visible';
    return {
      removal,
      unfinished,
      visibility,
      mayGo: found !== undefined && isOurs({ content, unfinished }, found),
    };
  });
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
    removals,
    settings: judgeSettings(draft.settings, answer),
  };
}

/** What is to be written of a draft. */
export function planOf(
  { additions, manner }: Draft,
  { cells, pages, removals, settings }: Judgement,
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
    // One that an earlier try left out of sight is looked at again, and shown again where somebody has worked in it.
    removals: removals.flatMap(({ removal: { sheetId, content }, mayGo, unfinished, visibility }) =>
      mayGo || visibility === OUT_OF_SIGHT ? [{ sheetId, content, unfinished, visibility }] : [],
    ),
    settings: settings.change,
  };
}
