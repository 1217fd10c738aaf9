import type { Activity } from '../../src/calendar/calendar';
import { squeezeSpaces } from '../../src/calendar/foldedText';
import type { ReadDate } from '../../src/calendar/period';
import { parseIsoDate } from '../../src/calendar/plainDate';
import { firstDayOf, lastDayOf } from '../../src/calendar/yearMonth';
import { readCalendar } from '../../src/reading/readCalendar';
import { buildLayout } from './build';
import type { ExpectedActivity, UnseenLayout } from './unseenLayout';

const firstDay = (read: ReadDate | null): string | null =>
  read === null ? null : (read.date ?? (read.month && firstDayOf(read.month)));
const lastDay = (read: ReadDate | null): string | null =>
  read === null ? null : (read.date ?? (read.month && lastDayOf(read.month)));

const daysOf = ({ period: { spans } }: Activity): { start: string | null; end: string | null } => ({
  start: spans.map(({ start }) => firstDay(start)).sort()[0] ?? null,
  end:
    spans
      .map(({ end }) => lastDay(end))
      .sort()
      .at(-1) ?? null,
});

/** An expectation in one line, with what it tells alone: "1.1|Title|2027-01-01..2027-01-05|Deliverable|Area|session|2". */
function expectedLine(one: ExpectedActivity): string {
  const { code, title, start, end, deliverable, responsible, kind, level } = one;
  const told = [
    code,
    squeezeSpaces(title),
    `${start ?? ''}..${end ?? ''}`,
    deliverable,
    responsible,
    kind,
    level,
  ];
  return told.map((part) => (part === undefined ? '·' : squeezeSpaces(String(part ?? '')))).join('|');
}

/** An activity in the same line, as far as its expectation tells; a due date alone may be read as the one day. */
function readLine(activity: Activity | undefined, expected: ExpectedActivity | undefined): string {
  if (activity === undefined) return '(not read)';
  const { start, end } = daysOf(activity);
  const due = expected?.start === null && start === end ? null : start;
  const { codeText, title, deliverable, responsible, kind, level } = activity;
  const told = [codeText, title, `${due ?? ''}..${end ?? ''}`, deliverable, responsible, kind, level];
  const asked = [
    expected?.code,
    '',
    '',
    expected?.deliverable,
    expected?.responsible,
    expected?.kind,
    expected?.level,
  ];
  return told
    .map((part, index) =>
      expected !== undefined && asked[index] === undefined ? '·' : squeezeSpaces(String(part ?? '')),
    )
    .join('|');
}

/** What a layout should give, a line an activity, and what it gives; days told by slots are read as their days. */
export function outlinesOf(layout: UnseenLayout): { expected: string[]; read: string[] } {
  const given = layout.electionDay === null ? null : parseIsoDate(layout.electionDay);
  const calendar = readCalendar(
    buildLayout(layout),
    given === null ? {} : { electionDay: { date: given, source: 'option' } },
  );
  const { activities, electionDay } = layout.expected;
  const day = electionDay === undefined ? [] : [`J ${electionDay}`];
  const told = electionDay === undefined ? [] : [`J ${calendar.electionDay?.date ?? '?'}`];
  const count = Math.max(activities.length, calendar.activities.length);
  return {
    expected: [...day, ...activities.map(expectedLine)],
    read: [
      ...told,
      ...Array.from({ length: count }, (_, index) => readLine(calendar.activities[index], activities[index])),
    ],
  };
}
