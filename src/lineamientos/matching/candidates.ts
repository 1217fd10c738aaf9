import type { Activity } from '../../calendar/calendar';
import { isBlankPeriod } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import type { RequiredDocument } from '../documents';
import type { Requirement } from '../edition';
import type { Lexicon } from './lexicon';
import { dayOfActivity } from './monthlyReport';
import type { Fit, ReadActivity } from './reader';
import { fitOf } from './reader';
import type { StepReading } from './steps';
import { idsAbove } from './steps';
import type { VersionWording } from './version';
import type { WordPattern } from './wordPattern';

/** A requirement with its documents and its words, ready to be looked for. */
export interface Compiled {
  readonly requirement: Requirement;
  readonly documents: readonly RequiredDocument[];
  readonly words: readonly WordPattern[];
  /** Patterns of the versions that have words of their own, in the order of `documents`. */
  readonly versionWords: readonly (readonly WordPattern[] | null)[];
  readonly parts: readonly { readonly title: string; readonly words: readonly WordPattern[] }[];
}

/** An activity that names a requirement, how, and what it says of the version. */
export interface Candidate {
  readonly activity: Activity;
  readonly read: ReadActivity;
  readonly fit: Fit;
  readonly wording: VersionWording;
  readonly day: PlainDate | null;
}

/** Documents by their requirement, in the order of the list, their words made patterns of a lexicon. */
export function compile(documents: readonly RequiredDocument[], lexicon: Lexicon): Compiled[] {
  const byRequirement = new Map<Requirement, RequiredDocument[]>();
  for (const document of documents) {
    const list = byRequirement.get(document.requirement);
    if (list) list.push(document);
    else byRequirement.set(document.requirement, [document]);
  }
  return [...byRequirement].map(([requirement, list]) => ({
    requirement,
    documents: list,
    words: lexicon.patterns(requirement.words),
    versionWords: list.map(({ required }) => (required.words ? lexicon.patterns(required.words) : null)),
    parts: (requirement.parts ?? []).map(({ title, words }) => ({ title, words: lexicon.patterns(words) })),
  }));
}

/** A step as a candidate: by its own words, else by those that it shares with what stands above it. */
function candidateOf(
  { activity, own, wording, whole, wholeWording }: StepReading,
  words: readonly WordPattern[],
  named: ReadonlySet<Activity>,
  electionDay: PlainDate,
): Candidate[] {
  const day = dayOfActivity(activity, electionDay);
  const fit = fitOf(own, words);
  if (fit !== null) {
    // "Actualizaciones de datos" under "Proyectos de acuerdo de:" is a draft, though only what leads it in says so.
    const told = wording.score === 0 && wholeWording !== null ? wholeWording : wording;
    return [{ activity, read: own, fit, wording: told, day }];
  }
  if (named.has(activity)) return [];
  const shared = whole && fitOf(whole, words);
  if (!whole || !shared || !wholeWording) return [];
  return [{ activity, read: whole, fit: shared, wording: wholeWording, day }];
}

/** Steps that name a document by themselves: what stands above them adds no other. */
export function namedAlone(
  steps: readonly StepReading[],
  compiled: readonly Compiled[],
): ReadonlySet<Activity> {
  const inNeed = steps.filter(({ whole }) => whole !== null);
  const named = inNeed.filter(({ own }) => compiled.some(({ words }) => fitOf(own, words) !== null));
  return new Set(named.map(({ activity }) => activity));
}

/** What may be a document; a group without dates of its own only where none of its steps is one. */
export function candidatesFor(
  { words }: Compiled,
  steps: readonly StepReading[],
  named: ReadonlySet<Activity>,
  byId: ReadonlyMap<string, Activity>,
  electionDay: PlainDate,
): Candidate[] {
  const found = steps.flatMap((step) => candidateOf(step, words, named, electionDay));
  const above = idsAbove(
    found.map(({ activity }) => activity),
    byId,
  );
  return found.filter(({ activity }) => !isBlankPeriod(activity.period) || !above.has(activity.id));
}
