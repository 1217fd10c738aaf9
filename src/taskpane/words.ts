import type { Activity } from '../calendar/calendar';

/** How a user finds an activity: its code and title, cut to so many characters. */
export function activityInWords({ code, title }: Activity, longest = 90): string {
  const text = code === null ? title : `${code}. ${title}`;
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
