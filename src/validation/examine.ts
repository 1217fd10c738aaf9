import type { Calendar, ElectionDay } from '../calendar/calendar';
import { OWN_SHEETS } from '../calendar/ownSheets';
import { foldText } from '../calendar/foldedText';
import type { PlainDate } from '../calendar/plainDate';
import type { PaintOptions } from '../grid/paintOptions';
import { DEFAULT_PAINT } from '../grid/paintOptions';
import type { GridPlan } from '../grid/planGrid';
import { planGrid } from '../grid/planGrid';
import type { CatalogueReading } from '../lineamientos/sheet/catalogueSheet';
import { readCatalogueSheet } from '../lineamientos/sheet/catalogueSheet';
import type { Compliance } from '../lineamientos/compliance';
import { checkCompliance } from '../lineamientos/compliance';
import type { Edition } from '../lineamientos/edition';
import { editionFor, editionNamed } from '../lineamientos/editions/index';
import type { Settings } from '../lineamientos/settings';
import { parseSettings } from '../lineamientos/settings';
import { readCalendar } from '../reading/readCalendar';
import { rules } from '../rules/index';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { Checked } from './checked';
import { hasPlan, whatWasChecked } from './checked';
import type { Finding } from './validate';
import { validate } from './validate';

/** What the person who asks knows or wants. */
export interface ExamineOptions {
  /** Today, made at the edge. */
  readonly today: PlainDate;
  /** The election day, where it is given; else the workbook tells it. */
  readonly electionDay?: PlainDate | null;
  /** Id of the edition, where it is given; else the workbook's choice or the one of the election day. */
  readonly edition?: string | null;
  /** Names of the only sheets to look at. */
  readonly sheets?: readonly string[];
  readonly paint?: PaintOptions;
}

/** Everything that the engine has to say of a workbook. */
export interface Examination {
  readonly workbook: WorkbookSnapshot;
  readonly calendar: Calendar;
  readonly plan: GridPlan;
  readonly settings: Settings;
  /** What of the settings kept in the workbook could not be understood, in Spanish. */
  readonly settingsProblems: readonly string[];
  /** Null without a plan or an election day. */
  readonly compliance: Compliance | null;
  /** The edition of the election day, with the workbook's own changes; null without an election day. */
  readonly edition: Edition | null;
  readonly checked: Checked;
  readonly findings: readonly Finding[];
}

function electionDayOf(given: PlainDate | null, settings: Settings): ElectionDay | null {
  if (given !== null) return { date: given, source: 'option' };
  return settings.electionDay === null ? null : { date: settings.electionDay, source: 'settings' };
}

/** The edition asked for, with what the workbook's own catalogue changes of it. */
function catalogueOf(workbook: WorkbookSnapshot, base: Edition): CatalogueReading {
  const sheet = workbook.sheets.find(({ name }) => foldText(name) === foldText(OWN_SHEETS.lineamientos));
  return sheet ? readCatalogueSheet(sheet, base) : { edition: base, changes: [], problems: [] };
}

/**
 * The edition that a plan is compared with: the one chosen, else the one of its election day. Null where neither is
 * known, and for a judicial election: what is asked of a PREP is not asked of an election without one.
 */
function editionOf({ electionDay, isJudicial }: Calendar, chosen: string | null): Edition | null {
  if (isJudicial === true) return null;
  const named = chosen === null ? null : editionNamed(chosen);
  return named ?? (electionDay === null ? null : editionFor(electionDay.date));
}

/** That the edition kept in a workbook does not exist, in a sentence; nothing where it does. */
const unknownEdition = ({ edition }: Settings): string[] =>
  edition === null || editionNamed(edition) !== null
    ? []
    : [`La edición «${edition}» guardada en el libro no existe; se usa la que corresponde a la jornada.`];

/** Reads, plans the grid and runs every rule: the one way in for the command line, the pane and the workbench. */
export function examine(workbook: WorkbookSnapshot, options: ExamineOptions): Examination {
  const { today, electionDay = null, edition = null, sheets = [], paint = DEFAULT_PAINT } = options;
  const { settings, problems: settingsProblems } = parseSettings(workbook.settings);
  const calendar = readCalendar(workbook, {
    sheets,
    electionDay: electionDayOf(electionDay, settings),
    corrections: settings.corrections,
  });
  const plan = planGrid(calendar);
  const day = calendar.electionDay?.date ?? null;
  const base = editionOf(calendar, edition ?? settings.edition);
  const catalogue = base === null ? null : catalogueOf(workbook, base);
  const compliance =
    catalogue !== null && day !== null && hasPlan(calendar)
      ? checkCompliance(calendar, catalogue.edition, day, settings)
      : null;
  const findings = validate(rules, {
    workbook,
    calendar,
    grid: plan,
    paint,
    today,
    compliance,
    catalogueProblems: catalogue?.problems ?? [],
    catalogueChanges: catalogue?.changes ?? [],
  });
  return {
    workbook,
    calendar,
    plan,
    settings,
    settingsProblems: [...settingsProblems, ...unknownEdition(settings)],
    compliance,
    edition: catalogue?.edition ?? null,
    checked: whatWasChecked(calendar, compliance),
    findings,
  };
}
