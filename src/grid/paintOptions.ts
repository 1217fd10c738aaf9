import { DEFAULT_COLOR } from '../calendar/theme';
import type { MarkStyle } from './marks';
import type { ColorScheme } from './palette';

/** How the grid is painted. */
export interface PaintOptions {
  readonly colors: ColorScheme;
  readonly mark: MarkStyle;
  /** Whether a one-day activity shows a diamond. */
  readonly milestones: boolean;
}

/** One colour with a hidden mark. */
export const DEFAULT_PAINT: PaintOptions = {
  colors: { by: 'one', color: DEFAULT_COLOR },
  mark: 'hidden',
  milestones: false,
};
