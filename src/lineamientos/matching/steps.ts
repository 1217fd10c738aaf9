import type { Activity } from '../../calendar/calendar';
import { isBlankPeriod } from '../../calendar/period';
import type { Lexicon } from './lexicon';
import type { ReadActivity } from './reader';
import { isOtherProduct, isPreparing, mayMeet, readActivity } from './reader';
import type { VersionReader, VersionWording } from './version';

/** An activity's words, alone and together with those of what it stands under. */
export interface StepReading {
  readonly activity: Activity;
  readonly own: ReadActivity;
  readonly wording: VersionWording;
  /**
   * Read together with what stands above: a bullet with the words that lead it in ("Proyectos de acuerdo de:
   * • inicio de publicación"), a step of a group without dates with the group's name ("PTO": "Aprobación").
   * Null where nothing above says what it is about.
   */
  readonly whole: ReadActivity | null;
  readonly wholeWording: VersionWording | null;
}

const inSameCell = ({ cells: one }: Activity, { cells: other }: Activity): boolean =>
  one.title.row === other.title.row &&
  one.title.column === other.title.column &&
  one.title.sheet === other.title.sheet;

function together(activity: Activity, above: Activity): Activity {
  const { title } = activity;
  return {
    ...activity,
    title: inSameCell(activity, above) ? `${above.title} ${title}` : `${title} ${above.title}`,
    deliverable: activity.deliverable ?? above.deliverable,
  };
}

/** The activity above whose words a step needs, or null. */
function aboveOf(
  activity: Activity,
  { score }: VersionWording,
  byId: ReadonlyMap<string, Activity>,
): Activity | null {
  const above = activity.parent === null ? undefined : byId.get(activity.parent);
  if (above === undefined) return null;
  if (inSameCell(activity, above)) return above;
  // "Recibir currículos" under "Integración del COTAPREP" is no COTAPREP: a step has to be a draft or an approval.
  return isBlankPeriod(above.period) && score !== 0 ? above : null;
}

/** Reads the activities that may meet a document; those that only prepare, execute or follow up are left out. */
export function readSteps(
  activities: readonly Activity[],
  lexicon: Lexicon,
  readVersion: VersionReader,
): StepReading[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const readings: StepReading[] = [];
  for (const activity of activities) {
    if (!mayMeet(activity)) continue;
    const own = readActivity(activity, lexicon);
    if (isPreparing(own.title) || isOtherProduct(own.deliverable)) continue;
    const wording = readVersion(own.title, own.deliverable);
    const above = aboveOf(activity, wording, byId);
    const read = above && readActivity(together(activity, above), lexicon);
    const whole = read && !isPreparing(read.title) && !isOtherProduct(read.deliverable) ? read : null;
    const wholeWording = whole && readVersion(whole.title, whole.deliverable);
    readings.push({ activity, own, wording, whole, wholeWording });
  }
  return readings;
}

/** Ids of everything that stands above some activities. */
export function idsAbove(
  activities: readonly Activity[],
  byId: ReadonlyMap<string, Activity>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { parent } of activities) {
    for (let id = parent; id !== null && !ids.has(id); id = byId.get(id)?.parent ?? null) ids.add(id);
  }
  return ids;
}
