import type { PaintOptions } from '../grid/paintOptions';
import { DEFAULT_PAINT } from '../grid/paintOptions';
import type { MarkStyle } from '../grid/marks';
import type { ColorScheme } from '../grid/palette';
import type { Settings } from '../lineamientos/settings';
import type { MarkedCell } from './markedCells';

/** What the pane keeps in a workbook besides what the lineamientos need, among the settings' other members. */
export interface PaneSettings {
  readonly paint: PaintOptions;
  /** Cells that the findings shade now, with the fill that each had. */
  readonly marks: readonly MarkedCell[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isColor = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9A-F]{6}$/i.test(value);

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const MARKS: readonly MarkStyle[] = ['hidden', 'x', 'days'];

function readColors(value: unknown): ColorScheme {
  if (isRecord(value)) {
    const { by, color } = value;
    if (by === 'responsible' || by === 'deliverable') return { by };
    if (by === 'one' && isColor(color)) return { by, color: color.toUpperCase() };
  }
  return DEFAULT_PAINT.colors;
}

function readPaint(value: unknown): PaintOptions {
  if (!isRecord(value)) return DEFAULT_PAINT;
  return {
    colors: readColors(value['colors']),
    mark: MARKS.find((mark) => mark === value['mark']) ?? DEFAULT_PAINT.mark,
    milestones: value['milestones'] === true,
  };
}

/** A marked cell is kept as [sheet, row, column, colour of the mark, fill before], short since there may be many. */
function readMark(value: unknown): MarkedCell[] {
  if (!Array.isArray(value)) return [];
  const [sheet, row, column, color, fill] = value as unknown[];
  if (typeof sheet !== 'string' || !isPlace(row) || !isPlace(column) || !isColor(color)) return [];
  if (fill !== null && !isColor(fill)) return [];
  return [{ sheet, row, column, color, fill }];
}

/** What the pane kept in a workbook's settings; whatever is not as it should be counts as not kept. */
export function readPaneSettings({ other }: Settings): PaneSettings {
  const marks = other?.['marks'];
  return {
    paint: readPaint(other?.['paint']),
    marks: Array.isArray(marks) ? marks.flatMap(readMark) : [],
  };
}

function isUsual({ colors, mark, milestones }: PaintOptions): boolean {
  const isUsualColor =
    colors.by === 'one' && DEFAULT_PAINT.colors.by === 'one' && colors.color === DEFAULT_PAINT.colors.color;
  return isUsualColor && mark === DEFAULT_PAINT.mark && milestones === DEFAULT_PAINT.milestones;
}

/** The settings with what the pane keeps; other programs' members stay as they were. */
export function withPaneSettings(settings: Settings, { paint, marks }: PaneSettings): Settings {
  const foreign = Object.entries(settings.other ?? {}).filter(
    ([name]) => name !== 'paint' && name !== 'marks',
  );
  const rows = marks.map(({ sheet, row, column, color, fill }) => [sheet, row, column, color, fill]);
  return {
    ...settings,
    other: {
      ...Object.fromEntries(foreign),
      // The usual choice needs no keeping: painting alone leaves no settings in the file.
      ...(isUsual(paint) ? {} : { paint }),
      ...(rows.length > 0 ? { marks: rows } : {}),
    },
  };
}
