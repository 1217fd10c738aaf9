import type { Activity } from '../../../calendar/calendar';
import type { PlainDate } from '../../../calendar/plainDate';
import { daysBetween } from '../../../calendar/plainDate';
import type { RequiredDocument } from '../../documents';
import { dayOfActivity, reportsOf } from '../monthlyReport';
import { mayMeet } from '../reader';
import { bestAssignment } from './bestAssignment';
import { CLASSES, ROLE_OUTPUT, VERSION_OUTPUT, classOf } from './classes';

/** What the text of a row says: a number for each class, one for the version, one for delivering (OUTPUTS in all). */
export type TextScores = ArrayLike<number>;

/** How much each kind of evidence counts; learned by `npm run train`. */
export interface DecisionWeights {
  readonly version: number;
  readonly role: number;
  readonly date: number;
  readonly named: number;
  readonly threshold: number;
  /** A later step counts instead of an earlier one above these. */
  readonly stepOdds: number;
  readonly stepRole: number;
  /** What the distance of a row's day to the deadline says (natural logarithm of a ratio), by `bucketOf`. */
  readonly buckets: readonly number[];
}

/** An activity that may deliver a document. */
interface Choice {
  readonly activity: Activity;
  /** Above 0 where it rather does than not. */
  readonly gain: number;
}

/** What was decided for a document. */
export interface Decision {
  readonly document: RequiredDocument;
  readonly chosen: Choice | null;
  /** How far the choice is from the nearest other one; of the best candidate below 0 where nothing was chosen. */
  readonly margin: number;
  /** Those that may deliver it, the likeliest first; with the chosen one. */
  readonly candidates: readonly Choice[];
}

/** Upper ends (days after the deadline, exclusive) of the stretches that distances to a deadline fall into. */
const BUCKET_ENDS = [-120, -60, -35, -20, -10, -3, 0, 1, 4, 6, 11, 21, 36, 61, 121] as const;

/** How many buckets there are: one more for a row without a date. */
export const BUCKETS = BUCKET_ENDS.length + 2;

/** The stretch that a distance (days after the deadline; null for none) falls into. */
export function bucketOf(days: number | null): number {
  if (days === null) return BUCKETS - 1;
  const at = BUCKET_ENDS.findIndex((end) => days < end);
  return at < 0 ? BUCKET_ENDS.length : at;
}

const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Probabilities of the classes as log odds, each within ±8. */
function classOdds(scores: TextScores): Float64Array {
  const count = CLASSES.length;
  let most = -Infinity;
  for (let one = 0; one < count; one += 1) most = Math.max(most, scores[one] ?? 0);
  let sum = 0;
  for (let one = 0; one < count; one += 1) sum += Math.exp((scores[one] ?? 0) - most);
  const odds = new Float64Array(count);
  for (let one = 0; one < count; one += 1) {
    const share = Math.exp((scores[one] ?? 0) - most) / sum;
    odds[one] = clip(Math.log(share / Math.max(1 - share, 1e-9)), 8);
  }
  return odds;
}

/** A row below this for every class is no candidate. */
const LEAST_ODDS = -4.5;
/** A row that says two documents about as much as this may deliver both. */
const BOTH_ODDS = -3;
const MOST_CANDIDATES = 8;

interface Row {
  readonly activity: Activity;
  readonly scores: TextScores;
  readonly odds: Float64Array;
  readonly day: PlainDate | null;
}

function gainOf(
  row: Row,
  document: RequiredDocument,
  weights: DecisionWeights,
  twoVersions: boolean,
): number {
  const odds = row.odds[classOf(document)] ?? -8;
  const days = row.day === null ? null : daysBetween(document.deadline, row.day);
  const date = (weights.buckets[bucketOf(days)] ?? 0) * weights.date;
  const version =
    twoVersions && document.version !== null
      ? weights.version * clip(row.scores[VERSION_OUTPUT] ?? 0, 4) * (document.version === 'final' ? 1 : -1)
      : 0;
  const role = weights.role * clip(row.scores[ROLE_OUTPUT] ?? 0, 4);
  return odds + date + version + role - weights.threshold;
}

/** Which documents each report row is, and what its text says of that. */
function monthGains(
  rows: readonly Row[],
  reports: readonly RequiredDocument[],
  weights: DecisionWeights,
): Map<RequiredDocument, Choice[]> {
  const found = new Map<RequiredDocument, Choice[]>();
  const [first] = reports;
  if (!first) return found;
  const place = classOf(first);
  for (const row of rows) {
    const odds = row.odds[place] ?? -8;
    if (odds < LEAST_ODDS) continue;
    const { documents, by } = reportsOf(row.activity, reports);
    const role = weights.role * clip(row.scores[ROLE_OUTPUT] ?? 0, 4);
    const said = by === 'name' ? weights.named : 0;
    for (const document of documents) {
      const days = row.day === null ? null : daysBetween(document.deadline, row.day);
      const date = documents.length > 1 ? 0 : (weights.buckets[bucketOf(days)] ?? 0) * weights.date;
      const gain = odds + role + said + date - weights.threshold;
      found.set(document, [...(found.get(document) ?? []), { activity: row.activity, gain }]);
    }
  }
  return found;
}

const byGain = (one: Choice, other: Choice): number => other.gain - one.gain;

/** Of several steps of one document that follow each other within so many days the last one counts. */
const NEXT_STEP_WITHIN = 21;

interface Around {
  readonly rowOf: ReadonlyMap<Activity, Row>;
  /** Rows that deliver something, by their ids. */
  readonly taken: ReadonlyMap<string, number>;
  readonly weights: DecisionWeights;
}

/** The last step of a document that begins with a choice: approved, then sent. */
function lastStep(
  first: Choice,
  candidates: readonly Choice[],
  document: RequiredDocument,
  { rowOf, taken, weights }: Around,
): Choice {
  const place = classOf(document);
  const sign = document.version === 'preliminary' ? -1 : 1;
  const from = rowOf.get(first.activity)?.day ?? null;
  if (from === null) return first;
  let last = first;
  let lastDay = from;
  for (const choice of candidates) {
    const row = rowOf.get(choice.activity);
    if (!row || row.day === null || taken.has(choice.activity.id)) continue;
    const isOfIt =
      (row.odds[place] ?? -9) > weights.stepOdds && (row.scores[ROLE_OUTPUT] ?? 0) > weights.stepRole;
    const fits = document.version === null || (row.scores[VERSION_OUTPUT] ?? 0) * sign > -0.5;
    if (!isOfIt || !fits || row.day <= lastDay || daysBetween(from, row.day) > NEXT_STEP_WITHIN) continue;
    last = choice;
    lastDay = row.day;
  }
  return last;
}

/**
 * Which activity delivers which document, decided for the whole plan: every version once, a row for one document but where
 * its words say two, the sum of what speaks for it the greatest. `scoresOf` gives what the text of an activity says, in
 * the order of `activities`.
 */
export function decide(
  activities: readonly Activity[],
  documents: readonly RequiredDocument[],
  scoresOf: (index: number) => TextScores,
  electionDay: PlainDate,
  weights: DecisionWeights,
): Decision[] {
  const rows = activities.flatMap((activity, index): Row[] => {
    if (!mayMeet(activity)) return [];
    const scores = scoresOf(index);
    const odds = classOdds(scores);
    const likely = odds.some((one, place) => place > 0 && one > LEAST_ODDS);
    return likely ? [{ activity, scores, odds, day: dayOfActivity(activity, electionDay) }] : [];
  });
  const versions = new Map<number, number>();
  for (const document of documents)
    versions.set(classOf(document), (versions.get(classOf(document)) ?? 0) + 1);
  const reports = documents.filter(({ month }) => month !== null);
  const months = monthGains(rows, reports, weights);
  const others = documents.filter(({ month }) => month === null);
  const candidates = new Map<RequiredDocument, Choice[]>();
  const gains = others.map((document) => {
    const place = classOf(document);
    const own = rows.map((row, index) => ({
      index,
      gain:
        (row.odds[place] ?? -8) < LEAST_ODDS
          ? -Infinity
          : gainOf(row, document, weights, (versions.get(place) ?? 0) > 1),
    }));
    const best = own
      .filter(({ gain }) => gain > -Infinity)
      .sort((one, other) => other.gain - one.gain)
      .slice(0, MOST_CANDIDATES);
    candidates.set(
      document,
      best.flatMap(({ index, gain }) => {
        const activity = rows[index]?.activity;
        return activity ? [{ activity, gain }] : [];
      }),
    );
    return new Map(best.map(({ index, gain }) => [index, gain]));
  });
  const places = [...new Set(gains.flatMap((own) => [...own.keys()]))].sort((one, other) => one - other);
  // Further places for rows whose words say several documents, one for each of these.
  const seats = places.flatMap((index) => {
    const odds = [...(rows[index]?.odds ?? [])];
    const said = odds
      .map((one, place) => ({ one, place }))
      .filter(({ one, place }) => place > 0 && one > BOTH_ODDS)
      .sort((one, other) => other.one - one.one);
    const further = said.slice(1).map(({ place }) => ({ index, place: place as number | null }));
    return [
      { index, place: null, first: said[0]?.place },
      ...further.map((seat) => ({ ...seat, first: undefined })),
    ];
  });
  const assigned = bestAssignment(others.length, seats.length, (row, column) => {
    const seat = seats[column];
    const document = others[row];
    if (!seat || !document) return null;
    if (seat.place !== null && seat.place !== classOf(document)) return null;
    return gains[row]?.get(seat.index) ?? null;
  });
  const taken = new Map<string, number>();
  assigned.forEach((column, row) => {
    const index = seats[column]?.index;
    const activity = index === undefined ? undefined : rows[index]?.activity;
    if (activity && index !== undefined)
      taken.set(activity.id, Math.max(taken.get(activity.id) ?? 0, gains[row]?.get(index) ?? 0));
  });
  const rowOf = new Map(rows.map((row) => [row.activity, row]));
  const decisions = new Map<RequiredDocument, Decision>();
  others.forEach((document, row) => {
    const own = candidates.get(document) ?? [];
    const index = seats[assigned[row] ?? -1]?.index;
    const first = own.find(({ activity }) => activity === rows[index ?? -1]?.activity) ?? null;
    const chosen = first && lastStep(first, own, document, { rowOf, taken, weights });
    const rival = own.find(
      ({ activity, gain }) => activity !== chosen?.activity && (taken.get(activity.id) ?? 0) < gain,
    );
    const margin = chosen ? Math.min(chosen.gain, chosen.gain - (rival?.gain ?? -9)) : (own[0]?.gain ?? -9);
    decisions.set(document, { document, chosen, margin, candidates: own });
  });
  for (const document of reports) {
    const own = (months.get(document) ?? []).sort(byGain);
    const [best, next] = own;
    const chosen = best && best.gain > 0 ? best : null;
    decisions.set(document, {
      document,
      chosen,
      margin: chosen ? Math.min(chosen.gain, chosen.gain - (next?.gain ?? -9)) : (best?.gain ?? -9),
      candidates: own,
    });
  }
  return documents.flatMap((document) => decisions.get(document) ?? []);
}
