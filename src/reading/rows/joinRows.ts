import type { Activity, GridRow } from '../../calendar/calendar';
import { grouped } from '../../snapshot/grouped';
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

/** A word of an activity's title. */
interface WordOf {
  readonly word: string;
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
  private readonly exact: ReadonlyMap<string, readonly Activity[]>;
  private readonly byWord: ReadonlyMap<string, readonly WordOf[]>;
  private readonly words: ReadonlyMap<Activity, readonly string[]>;

  constructor(activities: readonly Activity[]) {
    this.exact = grouped(activities, ({ title }) => foldText(title));
    this.words = new Map(activities.map((activity) => [activity, meaningfulWords(activity.title)]));
    const words = [...this.words].flatMap(([activity, own]) => {
      const months = monthsNamed(activity.title);
      return [...new Set(own)].map((word): WordOf => ({ word, activity, months }));
    });
    this.byWord = grouped(words, ({ word }) => word);
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
/** Of rows without a number, and of those whose number no activity of the title has. */
const WITHOUT_CODE: readonly Common[] = [
  (one) => (one.code === null ? (deliverableOf(one) ?? '') : null),
  deliverableOf,
  ({ code }) => (code === null ? '' : null),
  () => '',
];

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
  const lastFirst = [...activities].reverse();
  const join = (open: readonly UnjoinedRow[], common: Common): void => {
    const free = grouped(
      lastFirst.filter(({ id }) => !taken.has(id)),
      common,
    );
    for (const row of open) {
      const key = joined.has(row) ? null : common(row);
      const activity = key === null ? undefined : free.get(key)?.pop();
      if (activity === undefined) continue;
      taken.add(activity.id);
      joined.set(row, activity);
    }
  };
  const byCode = new Map(activities.map((activity) => [activity.code, activity]));
  const coded = (row: UnjoinedRow) => (row.code === null ? undefined : byCode.get(row.code));
  for (const common of BY_CODE) join(rows, common);
  // A row whose number others have taken repeats one of them: it is no other activity's.
  const others = rows.filter((row) => coded(row) === undefined);
  for (const common of WITHOUT_CODE) join(others, common);
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

/**
 * Joins the rows of a grid to the activities they stand for: by title first (case, accents and punctuation aside), by
 * code, deliverable and order where titles are equally good, by likeness where a title was reworded; where title and code
 * disagree the title wins. A row without a title is joined by its code alone. Two rows stand for one activity only where
 * there is no other left for the second.
 */
export function joinRows(rows: readonly UnjoinedRow[], activities: readonly Activity[]): GridRow[] {
  const index = new TitleIndex(activities);
  const byCode = grouped(activities, ({ code }) => code);
  // Numbers in a style of their own ("P01") are the same where they are typed the same.
  const byText = grouped(activities, ({ codeText }) => foldText(codeText ?? ''));
  const byNumber = ({ code, codeText, title }: UnjoinedRow): readonly Activity[] => {
    if (code !== null) return byCode.get(code) ?? [];
    return title === '' && codeText !== null ? (byText.get(foldText(codeText)) ?? []) : [];
  };
  const taken = new Set<string>();
  const same = new Map<UnjoinedRow, Activity>();
  const titled = rows.filter(({ title }) => title !== '');
  for (const [title, alike] of grouped(titled, (row) => foldText(row.title)))
    joinSame(alike, index.same(title), taken, same);
  const reworded = new Map<UnjoinedRow, Best>();
  for (const row of rows) {
    if (same.has(row)) continue;
    const coded = byNumber(row);
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
