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

  /** The activities of a title that was folded, in the order of the plan. */
  same(folded: string): readonly Activity[] {
    return this.exact.get(folded) ?? [];
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

const sameCode = ({ code }: UnjoinedRow, activity: Activity): boolean =>
  code !== null && activity.code === code;

type Coded = Pick<Activity, 'code' | 'deliverable'>;

const deliverableOf = ({ deliverable }: Coded): string | null =>
  deliverable === null ? null : foldText(deliverable);

type Common = (one: Coded) => string | null;

/** What a row and an activity of the same title may have in common besides, the surest first; null for nothing. */
const BY_CODE: readonly Common[] = [
  (one) => {
    const deliverable = deliverableOf(one);
    return one.code === null || deliverable === null ? null : JSON.stringify([one.code, deliverable]);
  },
  ({ code }) => code,
];
const WITHOUT_CODE: readonly Common[] = [deliverableOf, () => ''];

/** Activities without a row by what they may have in common with one, the first of the plan last. */
function freeBy(
  common: Common,
  activities: readonly Activity[],
  taken: ReadonlySet<string>,
): Map<string, Activity[]> {
  const free = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = taken.has(activity.id) ? null : common(activity);
    if (key !== null) append(free, key, activity);
  }
  for (const list of free.values()) list.reverse();
  return free;
}

/** The joining of the rows and the activities of one title. */
class SameTitle {
  constructor(
    private readonly activities: readonly Activity[],
    private readonly taken: Set<string>,
    private readonly joined: Map<UnjoinedRow, Activity>,
  ) {}

  /** Joins rows and activities that have something in common, one to one and in order. */
  join(rows: readonly UnjoinedRow[], common: Common): void {
    const free = freeBy(common, this.activities, this.taken);
    for (const row of rows) {
      const key = this.joined.has(row) ? null : common(row);
      const found = key === null ? undefined : free.get(key)?.pop();
      if (found === undefined) continue;
      this.taken.add(found.id);
      this.joined.set(row, found);
    }
  }
}

/**
 * Joins rows to activities of the very same title, each activity to one row: numbers and titles may come again, then the
 * order decides. A row for which none is left stands for one that has its row already, by its number where it has one.
 */
function joinSame(
  rows: readonly UnjoinedRow[],
  activities: readonly Activity[],
  taken: Set<string>,
  joined: Map<UnjoinedRow, Activity>,
): void {
  const title = new SameTitle(activities, taken, joined);
  const byCode = new Map(activities.map((activity) => [activity.code, activity]));
  const coded = (row: UnjoinedRow) => (row.code === null ? undefined : byCode.get(row.code));
  for (const common of BY_CODE) title.join(rows, common);
  // A row whose number others have taken repeats one of them: it is no other activity's.
  const others = rows.filter((row) => coded(row) === undefined);
  for (const common of WITHOUT_CODE) title.join(others, common);
  for (const row of rows) {
    const repeated = coded(row) ?? activities[0];
    if (repeated !== undefined && !joined.has(row)) joined.set(row, repeated);
  }
}

interface Best {
  readonly activity: Activity;
  readonly alike: number;
}

/** What the same code counts for beside the likeness of the titles, and what having a row already counts against. */
const SAME_CODE = 0.15;
const TAKEN = 0.3;

/** The activity that a row's title is a rewording of, or null. `coded` are those with the row's number. */
function bestReworded(
  row: UnjoinedRow,
  index: TitleIndex,
  coded: readonly Activity[],
  taken: ReadonlySet<string>,
): Best | null {
  const words = meaningfulWords(row.title);
  const months = monthsNamed(row.title);
  const likely = coded.filter(({ title }) => monthsNamed(title) === months);
  // No other title can do better than these with their code.
  for (const activity of likely) {
    if (taken.has(activity.id)) continue;
    const alike = index.alike(words, activity);
    if (alike >= 1 - SAME_CODE) return { activity, alike };
  }
  const candidates = new Set([...index.sharing(row.title, words), ...likely]);
  let best: (Best & { score: number }) | null = null;
  for (const activity of candidates) {
    const alike = index.alike(words, activity);
    const isCoded = sameCode(row, activity);
    if (alike < (isCoded ? REWORDED_SAME_CODE : REWORDED)) continue;
    const score = alike + (isCoded ? SAME_CODE : 0) - (taken.has(activity.id) ? TAKEN : 0);
    if (best === null || score > best.score) best = { activity, alike, score };
  }
  return best;
}

function rowsByTitle(rows: readonly UnjoinedRow[]): Map<string, UnjoinedRow[]> {
  const byTitle = new Map<string, UnjoinedRow[]>();
  for (const row of rows) if (row.title !== '') append(byTitle, foldText(row.title), row);
  return byTitle;
}

/**
 * Joins the rows of a grid to the activities they stand for: by title first (case, accents and punctuation aside), by
 * code, deliverable and order where titles are equally good, by likeness where a title was reworded; where title and code
 * disagree the title wins. A row without a title is joined by its code alone. Two rows stand for one activity only where
 * there is no other left for the second.
 */
export function joinRows(rows: readonly UnjoinedRow[], activities: readonly Activity[]): GridRow[] {
  const index = new TitleIndex(activities);
  const byCode = new Map<string, Activity[]>();
  for (const activity of activities) if (activity.code !== null) append(byCode, activity.code, activity);
  const taken = new Set<string>();
  const same = new Map<UnjoinedRow, Activity>();
  for (const [title, alike] of rowsByTitle(rows)) joinSame(alike, index.same(title), taken, same);
  const reworded = new Map<UnjoinedRow, Best>();
  for (const row of rows) {
    if (same.has(row)) continue;
    const coded = (row.code === null ? undefined : byCode.get(row.code)) ?? [];
    const [first] = coded;
    const untitled = coded.find(({ id }) => !taken.has(id)) ?? first;
    const best =
      row.title !== ''
        ? bestReworded(row, index, coded.slice(0, LONGEST_LIST), taken)
        : untitled === undefined
          ? null
          : { activity: untitled, alike: 1 };
    if (best === null) continue;
    taken.add(best.activity.id);
    reworded.set(row, best);
  }
  return rows.map((row) => {
    const activity = same.get(row) ?? reworded.get(row)?.activity;
    const similarity = same.has(row) ? 1 : (reworded.get(row)?.alike ?? 0);
    return { ...row, activity: activity?.id ?? null, similarity };
  });
}
