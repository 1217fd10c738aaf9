import type { Edit } from '../snapshot/edit';
import { applyEdits } from '../snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../snapshot/pageLayout';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import { formatSettings, parseSettings } from '../lineamientos/settings';
import { freeSheetName } from '../grid/layoutGrid';
import { paintGrid } from '../grid/paintGrid';
import { examine } from '../validation/examine';
import type { NewPlan, NewPlanAsked } from './newPlan';
import { newPlan } from './newPlan';
import { CALENDAR_SHEET, HEADER_ROW, newPlanSheet, PLAN_SHEET } from './newPlanSheet';

/** Rows of the grid's sheet down to its header. */
const GRID_HEADER_ROWS = 4;

/** On its side, one page wide, with its header on every page. */
function pageLayoutOf(sheet: string, headerRows: number): Edit {
  return {
    kind: 'pageLayout',
    sheet,
    before: DEFAULT_PAGE_LAYOUT,
    after: {
      ...DEFAULT_PAGE_LAYOUT,
      orientation: 'landscape',
      fit: { wide: 1, tall: 0 },
      repeated: `'${sheet}'!$1:$${String(headerRows)}`,
      footer: '&LPlan de trabajo del PREP&RPágina &P de &N',
    },
  };
}

/** The settings of a workbook with the plan's election day and third party. */
function settingsOf(workbook: WorkbookSnapshot, { electionDay, thirdParty }: NewPlanAsked): Edit {
  const { settings } = parseSettings(workbook.settings);
  const after = formatSettings({ ...settings, electionDay, thirdParty: thirdParty ? 'yes' : 'no' });
  return { kind: 'settings', before: workbook.settings, after };
}

/** A new plan, and the edits that put it and its painted calendar into a workbook as two sheets of their own. */
export interface NewPlanEdits {
  readonly plan: NewPlan;
  readonly edits: readonly Edit[];
}

/** Makes a plan for an election day; nothing that the workbook holds is changed but its settings. */
export function newPlanEdits(workbook: WorkbookSnapshot, asked: NewPlanAsked): NewPlanEdits {
  const plan = newPlan(asked);
  const name = freeSheetName(workbook, PLAN_SHEET);
  const addPlan: Edit = {
    kind: 'addSheet',
    content: newPlanSheet(plan, asked, name, workbook.dateSystem),
  };
  const settings = settingsOf(workbook, asked);
  const own = applyEdits({ ...workbook, sheets: [] }, [addPlan, settings]);
  const { calendar, plan: gridPlan } = examine(own, { today: asked.today });
  const calendarName = freeSheetName(workbook, CALENDAR_SHEET);
  const painted = paintGrid(own, calendar, gridPlan).map((edit): Edit =>
    edit.kind === 'addSheet' ? { ...edit, content: { ...edit.content, name: calendarName } } : edit,
  );
  return {
    plan,
    edits: [
      addPlan,
      ...painted,
      pageLayoutOf(name, HEADER_ROW + 1),
      pageLayoutOf(calendarName, GRID_HEADER_ROWS),
      settings,
    ],
  };
}
