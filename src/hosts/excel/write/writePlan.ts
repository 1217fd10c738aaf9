import type { NewSheet } from '../../../snapshot/edit';
import type { Addition } from './addition';
import type { CellChange } from './cellChanges';
import { inverseChanges } from './cellChanges';
import { newSheetSteps } from './newSheetSteps';
import type { SheetPages } from '../page/pageFacets';
import { isClearing, pagesWhere } from '../page/pageFacets';
import { pageSteps } from '../page/pageRequests';
import type { RowWatch } from '../read/rowIdentity';
import { settingsXml } from '../settingsPart';
import type { WriteStep } from './writeSteps';

/** The changes of the cells of one sheet, which goes by its identifier. */
export interface SheetChanges {
  readonly sheetId: string;
  readonly name: string;
  readonly changes: readonly CellChange[];
  /** Rows (0-based) known to be shown: a matrix written across a hidden one gets out of place. */
  readonly visibleRows: ReadonlySet<number>;
  /** True where a matrix may not go over cells that it leaves as they are: some of them are locked. */
  readonly exact: boolean;
  /** By what its rows are recognised while they are written. */
  readonly watch: RowWatch;
}

/** A sheet of ours to be removed, unless somebody works in it. */
export interface Removal {
  readonly sheetId: string;
  readonly content: NewSheet;
  /** True where it was never finished: it holds a part of its content. */
  readonly unfinished: boolean;
  /** How it is shown, in Excel's word, and is to be shown again where it stays. */
  readonly visibility: string;
}

/** The text that this project keeps in the workbook, before and after, and the part that holds it now. */
export interface SettingsChange {
  readonly before: string | null;
  readonly after: string | null;
  readonly partId: string | null;
}

/** Everything that one operation writes, checked against what Excel holds. */
export interface WritePlan {
  readonly cells: readonly SheetChanges[];
  readonly pages: readonly SheetPages[];
  readonly additions: readonly Addition[];
  readonly removals: readonly Removal[];
  readonly settings: SettingsChange | null;
}

/** True when the plan writes nothing. */
export function isEmptyPlan(plan: WritePlan): boolean {
  const { additions, removals, settings } = plan;
  return changedSheets(plan).length + additions.length + removals.length === 0 && !settings;
}

/** Sheets of which the plan changes cells or pages; one of which it changes both twice. */
export function changedSheets({ cells, pages }: WritePlan): (SheetChanges | SheetPages)[] {
  return [...cells, ...pages].filter(({ changes }) => changes.length > 0);
}

/** Names of the sheets that the plan writes, for a message. */
export function sheetsOfPlan(plan: WritePlan): string[] {
  const touched = changedSheets(plan).map(({ name }) => name);
  return [...touched, ...[...plan.additions, ...plan.removals].map(({ content }) => content.name)];
}

function settingsStep({ after, partId }: SettingsChange): WriteStep {
  return {
    bytes: (after?.length ?? 0) * 1.5 + 400,
    queue: ({ workbook: { customXmlParts } }) => {
      if (after === null) {
        if (partId !== null) customXmlParts.getItem(partId).delete();
      } else if (partId === null) customXmlParts.add(settingsXml(after));
      else customXmlParts.getItem(partId).setXml(settingsXml(after));
      return undefined;
    },
  };
}

/** The steps of a plan besides its cells and removals. `onKept` is told of print areas and titles that Excel did not take away. */
export function stepsOf(
  { pages, additions, settings }: Omit<WritePlan, 'cells' | 'removals'>,
  onAdded: (addition: Addition, sheetId: string) => void = () => undefined,
  onKept: (kept: SheetPages) => void = () => undefined,
): WriteStep[] {
  return [
    ...pages.flatMap((sheet) =>
      pageSteps(sheet.sheetId, sheet.changes, (changes) => {
        if (changes.length > 0) onKept({ ...sheet, changes });
      }),
    ),
    ...(settings ? [settingsStep(settings)] : []),
    ...additions.flatMap((addition) => newSheetSteps(addition, (sheetId) => onAdded(addition, sheetId))),
  ];
}

/** The plan for the cells alone, taken back. */
export function inverseCells(cells: readonly SheetChanges[]): SheetChanges[] {
  return cells.map((sheet) => ({
    ...sheet,
    changes: inverseChanges(sheet.changes),
    watch: { ...sheet.watch, recognition: 'same-row' },
  }));
}

/** The plan without taking print areas or titles away. */
export function withoutClearings(plan: WritePlan): WritePlan {
  return { ...plan, pages: pagesWhere(plan.pages, (change) => !isClearing(change)) };
}
