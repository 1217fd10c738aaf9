import type { Activity } from '../calendar/calendar';
import { AREA_COLORS, DEFAULT_COLOR } from '../calendar/theme';
import { foldText } from '../calendar/foldedText';

/** What the colour of a painted month tells. */
export type ColorScheme =
  { readonly by: 'one'; readonly color: string } | { readonly by: 'responsible' | 'deliverable' };

/** A colour and what it stands for; "" where the activity says nothing. */
export interface LegendEntry {
  readonly label: string;
  readonly color: string;
}

/** Colours of activities under a scheme. */
export interface Palette {
  colorOf(activity: Activity): string;
  /** One entry a colour, in the order of the calendar; empty with one colour for all. */
  readonly legend: readonly LegendEntry[];
}

/**
 * The palette of a scheme for these activities. Values that differ in case, accents or spacing share a colour; beyond
 * ten values the last colour is shared by the rest and its legend says "Otros".
 */
export function paletteOf(scheme: ColorScheme, activities: readonly Activity[]): Palette {
  if (scheme.by === 'one') return { colorOf: () => scheme.color, legend: [] };
  const valueOf = (activity: Activity): string =>
    (scheme.by === 'responsible' ? activity.responsible : activity.deliverable) ?? '';
  const labels = new Map<string, string>();
  for (const activity of activities) {
    const value = valueOf(activity);
    if (!labels.has(foldText(value))) labels.set(foldText(value), value);
  }
  const values = [...labels.keys()];
  const indexOf = new Map(values.map((value, index) => [value, Math.min(index, AREA_COLORS.length - 1)]));
  const legend = values.slice(0, AREA_COLORS.length).map((value, index) => ({
    label:
      index === AREA_COLORS.length - 1 && values.length > AREA_COLORS.length
        ? 'Otros'
        : (labels.get(value) ?? ''),
    color: AREA_COLORS[index] ?? DEFAULT_COLOR,
  }));
  return {
    colorOf: (activity) => AREA_COLORS[indexOf.get(foldText(valueOf(activity))) ?? 0] ?? DEFAULT_COLOR,
    legend,
  };
}
