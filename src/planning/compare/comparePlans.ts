import { foldText } from '../../calendar/foldedText';
import type { PlainDate } from '../../calendar/plainDate';
import { daysBetween } from '../../calendar/plainDate';
import type { PlanVersion, VersionActivity, VersionDocument } from './planVersion';
import { sameActivities } from './sameActivities';

/** What happened to an activity between two versions. redated: its dates changed and no days can be counted between them. */
export type ChangeKind =
  | 'new'
  | 'dropped'
  | 'earlier'
  | 'later'
  | 'redated'
  | 'reworded'
  | 'deliverable'
  | 'responsible'
  | 'renumbered';

/** How a change weighs on a document that the lineamientos ask for; days of margin are negative when it is late. */
export interface ChangeMargin {
  /** Key of the document. */
  readonly document: string;
  readonly deadline: PlainDate;
  readonly before: number | null;
  readonly after: number | null;
  /** True where the document was in time and is no longer, or the other way round. */
  readonly crosses: boolean;
}

/** One change between two versions of a plan. */
export interface PlanChange {
  readonly kind: ChangeKind;
  /** Null for what is new. */
  readonly before: VersionActivity | null;
  /** Null for what was dropped. */
  readonly after: VersionActivity | null;
  /** What it said and says now; "" for nothing. */
  readonly was: string;
  readonly is: string;
  /** Days that it moved, negative when earlier; null where days cannot be counted. */
  readonly days: number | null;
  /** The documents for which it counts; empty where nothing was compared with the lineamientos. */
  readonly margins: readonly ChangeMargin[];
}

/** Every change between two versions, those that cross a legal deadline first, then in the order of the plan. */
export interface PlanComparison {
  readonly changes: readonly PlanChange[];
  /** False where one of the versions was not compared with the lineamientos: no deadline is known to be crossed or kept. */
  readonly deadlinesKnown: boolean;
}

type Plain = Pick<PlanChange, 'kind' | 'was' | 'is' | 'days'>;

/** How the dates moved: by the end, or by the start where the end stayed. */
function moved(before: VersionActivity, after: VersionActivity): Plain | null {
  const { when: was } = before;
  const { when: is } = after;
  if (was === is) return null;
  const ends = before.end !== null && after.end !== null ? daysBetween(before.end, after.end) : null;
  const starts =
    before.start !== null && after.start !== null ? daysBetween(before.start, after.start) : null;
  const days = ends === 0 ? starts : ends;
  if (days === null || days === 0) return { kind: 'redated', was, is, days: null };
  return { kind: days < 0 ? 'earlier' : 'later', was, is, days };
}

function differences(before: VersionActivity, after: VersionActivity): Plain[] {
  const texts = [
    ['reworded', before.title, after.title],
    ['deliverable', before.deliverable, after.deliverable],
    ['responsible', before.responsible, after.responsible],
    ['renumbered', before.code ?? '', after.code ?? ''],
  ] as const;
  const dates = moved(before, after);
  return [
    ...(dates === null ? [] : [dates]),
    ...texts.flatMap(([kind, was, is]) => {
      const same = kind === 'renumbered' ? was === is : foldText(was) === foldText(is);
      return same ? [] : [{ kind, was, is, days: null }];
    }),
  ];
}

const marginOf = (document: VersionDocument | undefined): number | null =>
  document === undefined || document.delivered === null
    ? null
    : daysBetween(document.delivered, document.deadline);

const inTime = (margin: number | null): boolean => margin !== null && margin >= 0;

/** The documents of one version that an activity counts for. */
function countedFor(documents: PlanVersion['documents'], activity: VersionActivity | null): string[] {
  return documents === null || activity === null
    ? []
    : activity.documents.filter((key) => documents.get(key)?.activity === activity);
}

/** Kinds of change that can move a document's day, or leave nobody to deliver it. */
const MOVES: readonly ChangeKind[] = [
  'new',
  'dropped',
  'earlier',
  'later',
  'redated',
  'reworded',
  'deliverable',
];

function marginsOf(
  { documents: then }: PlanVersion,
  { documents: now }: PlanVersion,
  before: VersionActivity | null,
  after: VersionActivity | null,
  kind: ChangeKind,
): ChangeMargin[] {
  if (then === null || now === null || !MOVES.includes(kind)) return [];
  const keys = [...new Set([...countedFor(then, before), ...countedFor(now, after)])];
  return keys.flatMap((key) => {
    const deadline = now.get(key)?.deadline ?? then.get(key)?.deadline;
    if (deadline === undefined) return [];
    const [was, is] = [marginOf(then.get(key)), marginOf(now.get(key))];
    return [{ document: key, deadline, before: was, after: is, crosses: inTime(was) !== inTime(is) }];
  });
}

/** True for a change by which a document is in time no longer, or is so again. */
export const crossesDeadline = ({ margins }: PlanChange): boolean => margins.some((margin) => margin.crosses);

/** What changed from one version of a plan to another; the same rows in another order or another place are no change. */
export function comparePlans(then: PlanVersion, now: PlanVersion): PlanComparison {
  const { pairs, dropped, added } = sameActivities(then.activities, now.activities);
  const change = (
    before: VersionActivity | null,
    after: VersionActivity | null,
    plain: Plain,
  ): PlanChange => ({
    ...plain,
    before,
    after,
    margins: marginsOf(then, now, before, after, plain.kind),
  });
  const place = new Map(now.activities.map((activity, index) => [activity, index]));
  const gone = new Map(then.activities.map((activity, index) => [activity, index]));
  const changes = [
    ...pairs.flatMap(({ before, after }) =>
      differences(before, after).map((plain) => change(before, after, plain)),
    ),
    ...added.map((after) => change(null, after, { kind: 'new', was: '', is: after.when, days: null })),
    ...dropped.map((before) =>
      change(before, null, { kind: 'dropped', was: before.when, is: '', days: null }),
    ),
  ];
  const placeOf = ({ before, after }: PlanChange): number =>
    (after === null ? before && gone.get(before) : place.get(after)) ?? 0;
  return {
    changes: changes.sort(
      (one, other) =>
        Number(crossesDeadline(other)) - Number(crossesDeadline(one)) || placeOf(one) - placeOf(other),
    ),
    deadlinesKnown: then.documents !== null && now.documents !== null,
  };
}
