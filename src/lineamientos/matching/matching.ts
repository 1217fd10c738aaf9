import type { Activity } from '../../calendar/calendar';
import { foldText } from '../../calendar/foldedText';
import type { PlainDate } from '../../calendar/plainDate';
import { deliveredOn } from '../deliveryDay';
import type { RequiredDocument } from '../documents';
import { createLexicon } from './lexicon';
import { dayOfActivity, dayOfReport, reportsOf } from './monthlyReport';
import type { MatchOverrides } from '../overrides';
import { overrideOf } from '../overrides';
import type { Candidate, Compiled } from './candidates';
import { candidatesFor, compile, namedAlone } from './candidates';
import type { Fit, ReadActivity } from './reader';
import { fitOf } from './reader';
import { readSteps } from './steps';
import type { DecidedVersion, VersionWording } from './version';
import { createVersionReader, decideVersions } from './version';
import { asWritten } from './wordPattern';

/** An activity that meets a document, how sure that is and why. */
interface MatchedActivity {
  readonly activity: Activity;
  /** 0–1; 1 where the user said so. */
  readonly certainty: number;
  /** The reason in Spanish, for the user. */
  readonly why: string;
  readonly source: 'words' | 'override';
}

/** A required document and the activities that meet it. */
export interface RequirementMatch {
  readonly document: RequiredDocument;
  /** In the order of the calendar; empty when nothing meets it. */
  readonly activities: readonly MatchedActivity[];
  /** The one that ends last (an undated one only where all are), or null. */
  readonly counted: Activity | null;
  /**
   * The day on which the counted activity delivers it at the earliest: its end (see deliveredOn), for a monthly report
   * among several of one activity the day of that report. Null where nothing is counted or its end is not known.
   */
  readonly delivered: PlainDate | null;
  /** Titles of the parts that none of the activities names ("el plan de continuidad"). */
  readonly missingParts: readonly string[];
}

/** An answer for one document, before the answers are gathered. */
type Meet = (document: RequiredDocument, matched: MatchedActivity) => void;

const CERTAINTY_BY_PART = { title: 0.95, deliverable: 0.85, both: 0.75 } as const;
const CERTAINTY_BY_VERSION = { wording: 1, others: 0.9, date: 0.8, guess: 0.6 } as const;

const VERSION_NAMES = { preliminary: 'versión preliminar', final: 'versión final' } as const;

const VERSION_REASONS = {
  wording: 'por su redacción',
  others: 'porque otra actividad ya es la otra versión',
  date: 'por la fecha en que termina',
  guess: 'aunque no lo dice ni tiene fecha',
} as const;

const quoted = (words: readonly string[]): string => {
  const once = new Map(words.map((word) => [foldText(word), `«${word}»`]));
  return [...once.values()].join(', ');
};

function reasonOf(fit: Fit): string {
  const place = { title: 'La actividad', deliverable: 'El entregable', both: 'La actividad y su entregable' }[
    fit.part
  ];
  return `${place} ${fit.part === 'both' ? 'dicen' : 'dice'} ${quoted(fit.hits.map(asWritten))}`;
}

const round = (certainty: number): number => Math.round(certainty * 100) / 100;

function matched(candidate: Candidate, certainty: number, reason: string): MatchedActivity {
  const { activity } = candidate;
  const base = CERTAINTY_BY_PART[candidate.fit.part];
  const why = `${reasonOf(candidate.fit)}${reason}.`;
  return { activity, certainty: round(base * certainty), why, source: 'words' };
}

function versionReason(decided: DecidedVersion, wording: VersionWording): string {
  const by =
    decided.by === 'wording' && wording.words.length > 0
      ? `por ${quoted(wording.words)}`
      : VERSION_REASONS[decided.by];
  return `; es la ${VERSION_NAMES[decided.version]} ${by}`;
}

function meetMonths(compiled: Compiled, candidates: readonly Candidate[], meet: Meet): void {
  for (const candidate of candidates) {
    if (candidate.wording.draft) continue;
    const { documents, by } = reportsOf(candidate.activity, compiled.documents);
    for (const document of documents) {
      const reason = by === 'name' ? ' y nombra el mes' : '; el mes se dedujo de la fecha';
      meet(document, matched(candidate, by === 'name' ? 1 : 0.8, reason));
    }
  }
}

function meetOwnWords(compiled: Compiled, candidates: readonly Candidate[], meet: Meet): void {
  compiled.documents.forEach((document, index) => {
    const patterns = compiled.versionWords[index] ?? null;
    for (const candidate of candidates) {
      const fit = patterns === null ? candidate.fit : fitOf(candidate.read, patterns);
      if (fit === null) continue;
      meet(document, matched(candidate, 1, ` y ${quoted(fit.hits.map(asWritten))}`));
    }
  });
}

function meetVersions(compiled: Compiled, candidates: readonly Candidate[], meet: Meet): void {
  const draft = compiled.documents.find(({ version }) => version === 'preliminary');
  const final = compiled.documents.find(({ version }) => version === 'final');
  if (!draft || !final) {
    // One version alone: a draft is not yet the document, unless the draft is what is asked for.
    for (const document of compiled.documents) {
      for (const candidate of candidates) {
        if (document.version !== 'preliminary' && candidate.wording.draft) continue;
        meet(document, matched(candidate, 1, ''));
      }
    }
    return;
  }
  const decisions = decideVersions(candidates, { preliminary: draft.deadline, final: final.deadline });
  candidates.forEach((candidate, index) => {
    const decided = decisions[index];
    if (!decided) return;
    if (candidate.wording.both) {
      for (const document of [draft, final]) meet(document, matched(candidate, 1, ' y las dos versiones'));
      return;
    }
    const document = decided.version === 'final' ? final : draft;
    const certainty = CERTAINTY_BY_VERSION[decided.by];
    meet(document, matched(candidate, certainty, versionReason(decided, candidate.wording)));
  });
}

function missingParts(
  { parts }: Compiled,
  activities: readonly MatchedActivity[],
  reads: ReadonlyMap<string, readonly ReadActivity[]>,
): string[] {
  // What the user said meets the document is the whole of it.
  if (activities.length === 0 || activities.some(({ source }) => source === 'override')) return [];
  const named = activities.flatMap(({ activity }) => reads.get(activity.id) ?? []);
  return parts
    .filter(({ words }) => !named.some((read) => fitOf(read, words) !== null))
    .map(({ title }) => title);
}

function latest(activities: readonly MatchedActivity[], electionDay: PlainDate): Activity | null {
  let last: Activity | null = null;
  let lastDay: PlainDate | null = null;
  for (const { activity } of activities) {
    const day = dayOfActivity(activity, electionDay);
    if (last === null || (day !== null && (lastDay === null || day > lastDay))) {
      last = activity;
      lastDay = day;
    }
  }
  return last;
}

/**
 * Which activities meet which documents, with the reason; one answer for each document, in their order.
 * Words decide (title first, then deliverable), in any order or case; what the user overrode is taken as said.
 * Sub-activities without dates, sessions and drills meet nothing. One activity may meet several documents;
 * of several for one document the latest counts.
 */
export function matchRequirements(
  activities: readonly Activity[],
  documents: readonly RequiredDocument[],
  overrides: MatchOverrides,
  electionDay: PlainDate,
): RequirementMatch[] {
  const met = new Map<RequiredDocument, MatchedActivity[]>(documents.map((document) => [document, []]));
  const meet: Meet = (document, answer) => met.get(document)?.push(answer);
  const lexicon = createLexicon();
  const compiled = compile(documents, lexicon);
  const free: Activity[] = [];
  for (const activity of activities) {
    const said = overrideOf(activity, overrides);
    if (said === null) {
      free.push(activity);
      continue;
    }
    for (const document of documents) {
      if (!said.includes(document.key)) continue;
      const why = 'Usted indicó que esta actividad lo entrega.';
      meet(document, { activity, certainty: 1, why, source: 'override' });
    }
  }
  const steps = readSteps(free, lexicon, createVersionReader());
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const named = namedAlone(steps, compiled);
  for (const one of compiled) {
    const candidates = candidatesFor(one, steps, named, byId, electionDay);
    if (one.requirement.monthly === true) meetMonths(one, candidates, meet);
    else if (one.versionWords.some((patterns) => patterns !== null)) meetOwnWords(one, candidates, meet);
    else meetVersions(one, candidates, meet);
  }
  const order = new Map(activities.map((activity, index) => [activity.id, index]));
  const reads = new Map(
    steps.map(({ activity, own, whole }) => {
      return [activity.id, whole && !named.has(activity) ? [own, whole] : [own]] as const;
    }),
  );
  const shared = severalReports(met);
  return compiled.flatMap((one) =>
    one.documents.map((document) => {
      const found = [...(met.get(document) ?? [])].sort(
        (first, other) => (order.get(first.activity.id) ?? 0) - (order.get(other.activity.id) ?? 0),
      );
      const counted = latest(found, electionDay);
      const delivered =
        counted && shared.has(counted.id)
          ? dayOfReport(counted.period, document.deadline)
          : counted && deliveredOn(counted.period);
      return {
        document,
        activities: found,
        counted,
        delivered,
        missingParts: missingParts(one, found, reads),
      };
    }),
  );
}

/** Ids of the activities that are several monthly reports at once. */
function severalReports(met: ReadonlyMap<RequiredDocument, readonly MatchedActivity[]>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [{ month }, found] of met) {
    if (month === null) continue;
    for (const { activity } of found) counts.set(activity.id, (counts.get(activity.id) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([id]) => id));
}
