import type { Activity } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';

/**
 * What the user says that activities meet: by the key of the activity, the keys of the documents; an empty list
 * means that it meets nothing. An activity that is not here is matched by its words.
 */
export type MatchOverrides = ReadonlyMap<string, readonly string[]>;

const bothKey = (activity: Activity, title: string): string => `${title}|${activity.code ?? ''}`;

/**
 * The key under which an override is kept: the folded title, so that moving and renumbering rows keep it.
 * Where another activity of the list has the same title the code is added; without a title it is the code alone.
 */
export function overrideKey(activity: Activity, activities: readonly Activity[] = []): string {
  const title = foldText(activity.title);
  if (title === '') return activity.code ?? '';
  const twins = activities.some((other) => other.id !== activity.id && foldText(other.title) === title);
  return twins ? bothKey(activity, title) : title;
}

/** What the user says that an activity meets, or null where nothing was said of it. */
export function overrideOf(activity: Activity, overrides: MatchOverrides): readonly string[] | null {
  if (overrides.size === 0) return null;
  const title = foldText(activity.title);
  return (
    overrides.get(bothKey(activity, title)) ??
    (title === '' ? undefined : overrides.get(title)) ??
    (activity.code === null ? undefined : overrides.get(activity.code)) ??
    null
  );
}
