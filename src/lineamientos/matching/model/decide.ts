import type { Activity } from '../../../calendar/calendar';
import type { PlainDate } from '../../../calendar/plainDate';
import { daysBetween } from '../../../calendar/plainDate';
import { grouped } from '../../../snapshot/grouped';
import type { RequiredDocument } from '../../documents';
import { dayOfActivity, reportsOf } from '../monthlyReport';
import { mayMeet } from '../reader';
import { bestAssignment } from './bestAssignment';
import { CLASSES, ROLE_OUTPUT, VERSION_OUTPUT, classOf } from './classes';

/** What the text of a row says: a number for each class, one for the version, one for delivering (OUTPUTS in all). */
export type TextScores = ArrayLike<number>;

/** How much each kind of evidence counts; `npm run voices` measures them. */
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

/** What was decided for a document. */
export interface Decision {
  readonly document: RequiredDocument;
  readonly chosen: Activity | null;
  /** How far the choice is from the nearest other one; the gain of the best candidate where nothing was chosen. */
  readonly margin: number;
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

/** A row that may deliver a document. */
interface Choice {
  readonly row: Row;
  /** Above 0 where it rather does than not. */
  readonly gain: number;
}

const byGain = (one: Choice, other: Choice): number => other.gain - one.gain;

/** Odds and gains of what does not come into question. */
const NONE = -9;
const oddsOf = ({ odds }: Row, place: number): number => odds[place] ?? NONE;

function rowsOf(
  activities: readonly Activity[],
  scoresOf: (index: number) => TextScores,
  electionDay: PlainDate,
): Row[] {
  return activities.flatMap((activity, index): Row[] => {
    if (!mayMeet(activity)) return [];
    const scores = scoresOf(index);
    const odds = classOdds(scores);
    const likely = odds.some((one, place) => place > 0 && one > LEAST_ODDS);
    return likely ? [{ activity, scores, odds, day: dayOfActivity(activity, electionDay) }] : [];
  });
}

/** What the distance of a row's day to a deadline says. */
function dateGain({ day }: Row, { deadline }: RequiredDocument, { buckets, date }: DecisionWeights): number {
  return (buckets[bucketOf(day === null ? null : daysBetween(deadline, day))] ?? 0) * date;
}

const roleGain = ({ scores }: Row, { role }: DecisionWeights): number =>
  role * clip(scores[ROLE_OUTPUT] ?? 0, 4);

/** What speaks for a row as a document; `twoVersions` where its words have to say which one. */
function gainOf(
  row: Row,
  document: RequiredDocument,
  weights: DecisionWeights,
  twoVersions: boolean,
): number {
  const said = weights.version * clip(row.scores[VERSION_OUTPUT] ?? 0, 4);
  const version = !twoVersions || document.version === null ? 0 : document.version === 'final' ? said : -said;
  return (
    oddsOf(row, classOf(document)) +
    dateGain(row, document, weights) +
    version +
    roleGain(row, weights) -
    weights.threshold
  );
}

/** The likeliest rows of a document, the best first. */
function candidatesOf(
  rows: readonly Row[],
  document: RequiredDocument,
  gain: (row: Row) => number,
): readonly Choice[] {
  const place = classOf(document);
  return rows
    .filter((row) => oddsOf(row, place) >= LEAST_ODDS)
    .map((row) => ({ row, gain: gain(row) }))
    .sort(byGain)
    .slice(0, MOST_CANDIDATES);
}

/** Which report rows are which reports, by the months that they name or else by their dates. */
function reportCandidates(
  rows: readonly Row[],
  reports: readonly RequiredDocument[],
  weights: DecisionWeights,
): Map<RequiredDocument, Choice[]> {
  const found = new Map<RequiredDocument, Choice[]>();
  const [first] = reports;
  if (!first) return found;
  const place = classOf(first);
  for (const row of rows.filter((one) => oddsOf(one, place) >= LEAST_ODDS)) {
    const { documents, by } = reportsOf(row.activity, reports);
    const named = by === 'name' ? weights.named : 0;
    for (const document of documents) {
      const date = documents.length > 1 ? 0 : dateGain(row, document, weights);
      const gain = oddsOf(row, place) + roleGain(row, weights) + named + date - weights.threshold;
      found.set(document, [...(found.get(document) ?? []), { row, gain }]);
    }
  }
  return found;
}

/** Of several steps of one document that follow each other within so many days the last one counts. */
const NEXT_STEP_WITHIN = 21;

/** The last step of a document that begins with a choice: approved, then sent. */
function lastStep(
  first: Choice,
  candidates: readonly Choice[],
  document: RequiredDocument,
  taken: ReadonlyMap<Row, number>,
  { stepOdds, stepRole }: DecisionWeights,
): Choice {
  const from = first.row.day;
  if (from === null) return first;
  const place = classOf(document);
  const sign = document.version === 'preliminary' ? -1 : 1;
  let last = first;
  let lastDay = from;
  for (const choice of candidates) {
    const { row } = choice;
    const { day, scores } = row;
    if (day === null || day <= lastDay || daysBetween(from, day) > NEXT_STEP_WITHIN || taken.has(row))
      continue;
    const isOfIt = oddsOf(row, place) > stepOdds && (scores[ROLE_OUTPUT] ?? 0) > stepRole;
    const fits = document.version === null || (scores[VERSION_OUTPUT] ?? 0) * sign > -0.5;
    if (!isOfIt || !fits) continue;
    last = choice;
    lastDay = day;
  }
  return last;
}

/** A place in the assignment: a row for any document or, beyond its first, for one of a class that its words say too. */
interface Seat {
  readonly row: Row;
  readonly place: number | null;
}

function seatsOf(row: Row): Seat[] {
  const said = [...row.odds.keys()]
    .filter((place) => place > 0 && oddsOf(row, place) > BOTH_ODDS)
    .sort((one, other) => oddsOf(row, other) - oddsOf(row, one));
  return [{ row, place: null }, ...said.slice(1).map((place) => ({ row, place }))];
}

const decision = (document: RequiredDocument, chosen: Choice | null, nearest: number): Decision => ({
  document,
  chosen: chosen?.row.activity ?? null,
  margin: chosen ? Math.min(chosen.gain, chosen.gain - nearest) : nearest,
});

/** The choices for documents of which a plan has one each, as one best assignment. */
function decideTogether(
  rows: readonly Row[],
  documents: readonly RequiredDocument[],
  weights: DecisionWeights,
): Decision[] {
  const versions = grouped(documents, classOf);
  const candidates = documents.map((document) => {
    const twoVersions = (versions.get(classOf(document))?.length ?? 0) > 1;
    return candidatesOf(rows, document, (row) => gainOf(row, document, weights, twoVersions));
  });
  const gains = candidates.map((own) => new Map(own.map(({ row, gain }) => [row, gain])));
  const seats = rows.filter((row) => gains.some((own) => own.has(row))).flatMap(seatsOf);
  const assigned = bestAssignment(documents.length, seats.length, (index, column) => {
    const [document, seat] = [documents[index], seats[column]];
    if (!document || !seat || (seat.place !== null && seat.place !== classOf(document))) return null;
    return gains[index]?.get(seat.row) ?? null;
  });
  const taken = new Map<Row, number>();
  const firsts = assigned.map((column, index): Choice | null => {
    const row = seats[column]?.row;
    if (!row) return null;
    const gain = gains[index]?.get(row) ?? 0;
    taken.set(row, Math.max(taken.get(row) ?? 0, gain));
    return { row, gain };
  });
  return documents.map((document, index) => {
    const own = candidates[index] ?? [];
    const first = firsts[index] ?? null;
    if (first === null) return decision(document, null, own[0]?.gain ?? NONE);
    const chosen = lastStep(first, own, document, taken, weights);
    const rival = own.find(({ row, gain }) => row !== chosen.row && (taken.get(row) ?? 0) < gain);
    return decision(document, chosen, rival?.gain ?? NONE);
  });
}

/**
 * Which activity delivers which document, decided for the whole plan: every version once, a row for one document but where
 * its words say several, the sum of what speaks for it the greatest; one decision for each document, in their order.
 * `scoresOf` gives what the text of an activity says, in the order of `activities`.
 */
export function decide(
  activities: readonly Activity[],
  documents: readonly RequiredDocument[],
  scoresOf: (index: number) => TextScores,
  electionDay: PlainDate,
  weights: DecisionWeights,
): Decision[] {
  const rows = rowsOf(activities, scoresOf, electionDay);
  const isReport = ({ month }: RequiredDocument): boolean => month !== null;
  const reports = documents.filter(isReport);
  const ofMonths = reportCandidates(rows, reports, weights);
  const others = documents.filter((document) => !isReport(document));
  const decisions = [
    ...decideTogether(rows, others, weights),
    ...reports.map((document) => {
      const [best, next] = [...(ofMonths.get(document) ?? [])].sort(byGain);
      const chosen = best && best.gain > 0 ? best : null;
      return decision(document, chosen, (chosen ? next : best)?.gain ?? NONE);
    }),
  ];
  const byDocument = new Map(decisions.map((one) => [one.document, one]));
  return documents.flatMap((document) => byDocument.get(document) ?? []);
}
