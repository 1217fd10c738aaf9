import type { Activity, GridRow } from '../../calendar/calendar';
import { foldText, meaningfulWords, similarityOfWords } from '../../calendar/foldedText';
import { monthOfWord } from '../../spanish/spanishWords';

/** A row of a grid before it is joined to an activity. */
export type UnjoinedRow = Omit<GridRow, 'activity' | 'similarity'>;

/** Titles at least this alike are the same activity reworded. */
const REWORDED = 0.7;
/** With the same code, titles may differ this much. */
const REWORDED_SAME_CODE = 0.4;

/** The months that a title names: two titles that name different ones are never the same activity. */
function monthsNamed(title: string): string {
  const months = foldText(title)
    .split(' ')
    .filter((word) => word.length > 3 && monthOfWord(word) !== undefined);
  return months.join(' ');
}

interface Joinable {
  readonly activity: Activity;
  readonly months: string;
}

/** Of the words of a title the rarest ones are looked up, and of the activities that share one no more than these. */
const RAREST_WORDS = 4;
const LONGEST_LIST = 200;
/** Candidates that are compared word by word: those that share most of the rare words. */
const CANDIDATES = 12;

/** Finds, for any title, the activities that share words with it, without comparing it to all of them. */
class TitleIndex {
  private readonly exact = new Map<string, Activity[]>();
  private readonly byWord = new Map<string, Joinable[]>();
  private readonly words = new Map<Activity, readonly string[]>();

  constructor(activities: readonly Activity[]) {
    for (const activity of activities) {
      append(this.exact, foldText(activity.title), activity);
      const joinable = { activity, months: monthsNamed(activity.title) };
      const words = meaningfulWords(activity.title);
      this.words.set(activity, words);
      for (const word of new Set(words)) append(this.byWord, word, joinable);
    }
  }

  same(title: string): readonly Activity[] {
    return this.exact.get(foldText(title)) ?? [];
  }

  /** How alike a title of these words and an activity's are, 0–1. */
  alike(words: readonly string[], activity: Activity): number {
    return similarityOfWords(words, this.words.get(activity) ?? []);
  }

  /** Activities that share the title's rarer words and name the same months, those that share most of them first. */
  sharing(title: string, words: readonly string[]): Activity[] {
    const lists = [...new Set(words)]
      .map((word) => this.byWord.get(word) ?? [])
      .filter((list) => list.length > 0)
      .sort((one, other) => one.length - other.length);
    const months = monthsNamed(title);
    const shared = new Map<Activity, number>();
    for (const list of lists.slice(0, RAREST_WORDS)) {
      for (const { activity, months: theirs } of list.slice(0, LONGEST_LIST))
        if (theirs === months) shared.set(activity, (shared.get(activity) ?? 0) + 1);
    }
    return [...shared]
      .sort(([, one], [, other]) => other - one)
      .slice(0, CANDIDATES)
      .map(([activity]) => activity);
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const sameText = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && foldText(one) === foldText(other);

/** Of activities with the same title, the one with the row's code, else its deliverable, else the first that no row has taken. */
function pick(row: UnjoinedRow, same: readonly Activity[], taken: ReadonlySet<string>): Activity | undefined {
  return (
    same.find(({ code }) => code !== null && code === row.code) ??
    same.find(({ id, deliverable }) => !taken.has(id) && sameText(deliverable, row.deliverable)) ??
    same.find(({ id }) => !taken.has(id)) ??
    same[0]
  );
}

interface Best {
  readonly activity: Activity;
  readonly alike: number;
}

/** What the same code counts for beside the likeness of the titles, and what having a row already counts against. */
const SAME_CODE = 0.15;
const TAKEN = 0.3;

/** The activity that a row's title is a rewording of, or null. */
function bestReworded(
  row: UnjoinedRow,
  index: TitleIndex,
  coded: Activity | undefined,
  taken: ReadonlySet<string>,
): Best | null {
  const words = meaningfulWords(row.title);
  const likely = coded && monthsNamed(coded.title) === monthsNamed(row.title) ? coded : undefined;
  // No other title can do better than this one with its code.
  if (likely && !taken.has(likely.id)) {
    const alike = index.alike(words, likely);
    if (alike >= 1 - SAME_CODE) return { activity: likely, alike };
  }
  const candidates = new Set([...index.sharing(row.title, words), ...(likely ? [likely] : [])]);
  let best: (Best & { score: number }) | null = null;
  for (const activity of candidates) {
    const alike = index.alike(words, activity);
    const sameCode = row.code !== null && activity.code === row.code;
    if (alike < (sameCode ? REWORDED_SAME_CODE : REWORDED)) continue;
    const score = alike + (sameCode ? SAME_CODE : 0) - (taken.has(activity.id) ? TAKEN : 0);
    if (best === null || score > best.score) best = { activity, alike, score };
  }
  return best;
}

/**
 * Joins the rows of a grid to the activities they stand for: by title first (case, accents and punctuation aside),
 * by code where titles are equally good, by likeness where a title was reworded; where title and code disagree the
 * title wins. A row without a title is joined by its code alone. Two rows may stand for one activity.
 */
export function joinRows(rows: readonly UnjoinedRow[], activities: readonly Activity[]): GridRow[] {
  const index = new TitleIndex(activities);
  const byCode = new Map(activities.map((activity) => [activity.code, activity]));
  const taken = new Set<string>();
  const joined = new Map<UnjoinedRow, { activity: Activity; alike: number }>();
  for (const row of rows) {
    const activity = pick(row, index.same(row.title), taken);
    if (!activity || row.title === '') continue;
    taken.add(activity.id);
    joined.set(row, { activity, alike: 1 });
  }
  for (const row of rows) {
    if (joined.has(row)) continue;
    const coded = row.code === null ? undefined : byCode.get(row.code);
    if (row.title === '') {
      if (coded) joined.set(row, { activity: coded, alike: 1 });
      continue;
    }
    const best = bestReworded(row, index, coded, taken);
    if (!best) continue;
    taken.add(best.activity.id);
    joined.set(row, best);
  }
  return rows.map((row) => {
    const found = joined.get(row);
    return { ...row, activity: found?.activity.id ?? null, similarity: found?.alike ?? 0 };
  });
}
