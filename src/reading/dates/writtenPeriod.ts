/** One end of a period as the text gives it, before its year is known. */
export interface DatePoint {
  /** Day of the month as written (it may not exist); null for a whole month. */
  readonly day: number | null;
  /** True when `day` counts back from the month's last one, which is 0. */
  readonly fromEnd: boolean;
  /** 1–12. */
  readonly month: number;
  readonly year: number | null;
  /** Day of the week that stands beside the date: 0 Sunday … 6 Saturday. */
  readonly weekday: number | null;
  /** Which of the month's days with that weekday it is (1–5, -1 the last): "tercer domingo"; null for any other day. */
  readonly nth: number | null;
  /** True when the numbers make a date only with the month first (05/13/2026). */
  readonly monthFirst: boolean;
  /** So many days or months after the day (negative before it): "3 días antes del 16 de mayo". */
  readonly apart?: DaysApart;
}

/** So many days or months, negative before the day that they are counted from. */
export interface DaysApart {
  readonly unit: 'day' | 'month';
  readonly count: number;
}

/** A day counted from the election day: "15 días antes de la jornada"; with a weekday, so many of those days. */
export type ElectionPoint =
  DaysApart | { readonly unit: 'weekday'; readonly weekday: number; readonly count: number };

/** From one point to another; a start or an end may be missing ("hasta el 5 de mayo"). */
export interface SpanText<Point = DatePoint> {
  readonly start: Point | null;
  readonly end: Point | null;
}

/** What the text of a date or period says. */
export type PeriodText =
  | { readonly kind: 'spans'; readonly spans: readonly SpanText[]; readonly openEnd: boolean }
  /** At least one of its days is counted from the election day. */
  | {
      readonly kind: 'relative';
      readonly spans: readonly SpanText<DatePoint | ElectionPoint>[];
      readonly openEnd: boolean;
    }
  /** The whole process: Permanente. */
  | { readonly kind: 'whole' }
  /** Somebody wrote that there is no date yet: "Por definir", "N/A", "–". */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'unreadable' };

/** True for a day counted from the election day. */
export const isElectionPoint = (point: DatePoint | ElectionPoint): point is ElectionPoint => 'unit' in point;
