import { parseActivityCode } from '../../src/calendar/activityCode';
import type { Activity } from '../../src/calendar/calendar';
import type { Period, ReadDate } from '../../src/calendar/period';
import { NO_PERIOD } from '../../src/calendar/period';
import type { PlainDate } from '../../src/calendar/plainDate';
import { isoDate } from '../../src/calendar/plainDate';
import { monthOfDate } from '../../src/calendar/yearMonth';

const cell = { sheet: 'Plan', row: 0, column: 0 };

function readDate(date: PlainDate): ReadDate {
  return { date, month: monthOfDate(date), problem: null, text: date, cell, serial: true, yearFrom: 'text' };
}

/** A period from one ISO day to another; a missing end is blank. */
function period(start: string | null, end: string | null): Period {
  if (start === null && end === null) return NO_PERIOD;
  const span = {
    start: start === null ? null : readDate(isoDate(start)),
    end: end === null ? null : readDate(isoDate(end)),
  };
  return { spans: [span], extent: 'closed' };
}

/** What of an activity a test cares for. */
export interface ActivityInput {
  readonly code?: string;
  readonly title: string;
  readonly deliverable?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly period?: Period;
  readonly kind?: Activity['kind'];
  readonly level?: number;
  readonly parent?: string | null;
}

let made = 0;

/** An activity of a plan from its title, deliverable and days. */
export function activity(input: ActivityInput): Activity {
  made += 1;
  const codeText = input.code ?? null;
  return {
    id: `Plan#${String(made)}`,
    kind: input.kind ?? 'activity',
    code: codeText === null ? null : parseActivityCode(codeText),
    codeText,
    level: input.level ?? 1,
    parent: input.parent ?? null,
    title: input.title,
    deliverable: input.deliverable ?? null,
    responsible: null,
    period: input.period ?? period(input.start ?? null, input.end ?? null),
    section: null,
    cells: {
      code: cell,
      title: cell,
      deliverable: cell,
      responsible: null,
      start: cell,
      end: cell,
      period: null,
    },
  };
}
