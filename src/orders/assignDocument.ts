import type { Activity } from '../calendar/calendar';
import type { Compliance } from '../lineamientos/compliance';
import type { MatchOverrides } from '../lineamientos/overrides';
import { overrideKey, overrideOf } from '../lineamientos/overrides';
import type { Look } from './order';

/** Keys of the documents that an activity meets now. */
function documentsMetBy(activity: Activity, { requirements }: Compliance): string[] {
  return requirements
    .filter(({ match }) => match.activities.some((met) => met.activity.id === activity.id))
    .map(({ document }) => document.key);
}

/** The overrides without what they say of an activity, under whichever key it was said. */
function forget(overrides: Map<string, readonly string[]>, activity: Activity): void {
  const said = overrideOf(activity, overrides);
  for (const [key, documents] of overrides) {
    if (documents === said) overrides.delete(key);
  }
}

/**
 * The overrides after the user said which activity meets a document, null for none. What the activities concerned meet
 * besides stays as it was; a workbook that was not compared with the lineamientos keeps its overrides.
 */
export function assignDocument(
  { examination }: Look,
  documentKey: string,
  chosen: Activity | null,
): MatchOverrides {
  const { compliance, calendar, settings } = examination;
  if (compliance === null) return settings.overrides;
  const overrides = new Map(settings.overrides);
  const say = (activity: Activity, documents: readonly string[]): void => {
    forget(overrides, activity);
    overrides.set(overrideKey(activity, calendar.activities), documents);
  };
  const now =
    compliance.requirements.find(({ document }) => document.key === documentKey)?.match.activities ?? [];
  for (const { activity } of now) {
    if (activity.id === chosen?.id) continue;
    say(
      activity,
      documentsMetBy(activity, compliance).filter((key) => key !== documentKey),
    );
  }
  if (chosen !== null) {
    const met = documentsMetBy(chosen, compliance);
    if (!met.includes(documentKey)) say(chosen, [...met, documentKey]);
  }
  return overrides;
}
