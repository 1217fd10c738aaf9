import type { Activity } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import type { Span } from '../calendar/period';
import type { PlainDate } from '../calendar/plainDate';
import { addDays, daysBetween } from '../calendar/plainDate';
import type { PlanDays } from './deadline';
import { drillDays } from './drills';

/** The test is held within so many days before the vote; five states held theirs on J − 46 … J − 33. */
const EARLIEST_TEST = 75;
const LATEST_TEST = 15;
/** A row of more days is about all that goes with a test, and does not tell its day. */
const LONGEST_TEST = 3;
/** A drill longer before the vote is not the first of those that an election is prepared with. */
const EARLIEST_DRILL = 75;

const HELD =
  '(?:(?:realizar|realizacion de|ejecutar|ejecucion de|llevar a cabo|efectuar|celebrar|celebracion de|desarrollar|desarrollo de|participar en|participacion en|dia de) )?';
const WHICH = '(?:general|integral|tecnica|operativa|oficial|unica|previa|publica)';
/** What the test is of: the system or its working, and nothing but a part of it. */
const OF =
  '(?:(?:(?:de|del|para|sobre|que) )?(?:el |la |los )?(?:verificar|verifique|verificacion|correcto|debido|buen|funcionamiento|operacion|sistema|informatico|prep|programa de resultados electorales preliminares)\\b.*)?';
const TEST = new RegExp(`^${HELD}(?:la |las |una |el )*(?:${WHICH} )?prueba(?: ${WHICH})*(?: ${OF})?$`);

/** True for a row that is the system test itself, not what is written, sent or prepared for it. */
const isTest = ({ kind, title }: Activity): boolean => kind === 'activity' && TEST.test(foldText(title));

interface Days {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The days of a row, where each of them is told; null for a row of many days or of an unknown one. */
function exactDays(spans: readonly Span[]): Days | null {
  const days = spans.flatMap(({ start, end }) => [start?.date ?? null, end?.date ?? null]);
  const known = days.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < days.length) return null;
  return daysBetween(first, last) < LONGEST_TEST ? { first, last } : null;
}

function testDays(activities: readonly Activity[], electionDay: PlainDate): Days | null {
  const [from, to] = [addDays(electionDay, -EARLIEST_TEST), addDays(electionDay, -LATEST_TEST)];
  const held = activities
    .filter(isTest)
    .map(({ period }) => exactDays(period.spans))
    .filter((days) => days !== null)
    .filter(({ first, last }) => first >= from && last <= to);
  // Of several the last one is the test of the whole system; what was tried before it were its parts.
  return held.sort((one, other) => (one.last < other.last ? -1 : 1)).at(-1) ?? null;
}

/**
 * The days of a plan that deadlines hang on: its system test, where a row of one to three days says that it is the test
 * and stands in the weeks in which tests are held, and its first drill.
 */
export function planDaysOf(activities: readonly Activity[], electionDay: PlainDate): PlanDays {
  const earliest = addDays(electionDay, -EARLIEST_DRILL);
  const drills = drillDays({ activities })
    .map(({ date }) => date)
    .filter((date) => date >= earliest && date < electionDay)
    .sort();
  return { test: testDays(activities, electionDay), firstDrill: drills[0] ?? null };
}
