import { foldText, meaningfulWords, similarityOfWords } from '../../calendar/foldedText';
import { grouped } from '../../snapshot/grouped';
import { monthOfWord } from '../../spanish/spanishWords';
import type { VersionActivity } from './planVersion';

/** An activity in both versions of a plan. */
interface SamePair {
  readonly before: VersionActivity;
  readonly after: VersionActivity;
}

/** Which activities are the same; each belongs to one pair at most. */
export interface SameActivities {
  readonly pairs: readonly SamePair[];
  /** Only in the first version, in its order. */
  readonly dropped: readonly VersionActivity[];
  /** Only in the second version, in its order. */
  readonly added: readonly VersionActivity[];
}

/** Titles at least this alike are the same activity reworded; with the same code they may differ more. */
const REWORDED = 0.6;
const REWORDED_SAME_CODE = 0.35;
/** Of a title's words the rarest ones are looked up, in lists no longer than this. */
const RAREST_WORDS = 4;
const LONGEST_LIST = 200;

/** An activity with what it is looked up by, worked out once. */
interface Known {
  readonly activity: VersionActivity;
  readonly title: string;
  readonly words: readonly string[];
  /** Numbers, ordinals and months of the title: two titles that differ in them are of different activities. */
  readonly telling: string;
}

const TELLING =
  /^(?:\d+|[ivx]+|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|septim[ao]|octav[ao]|noven[ao]|decim[ao]|preliminar|final|definitiv[ao])$/;

function known(activity: VersionActivity): Known {
  const title = foldText(activity.title);
  const telling = title
    .split(' ')
    .filter((word) => TELLING.test(word) || (word.length > 3 && monthOfWord(word) !== undefined));
  return { activity, title, words: meaningfulWords(activity.title), telling: telling.sort().join(' ') };
}

type Key = (one: Known) => string | null;

const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.some((part) => part === null || part === '') ? null : JSON.stringify(parts);

/** What an activity is found again by, the surest first. Rows of the same key are paired in their order. */
const KEYS: readonly Key[] = [
  ({ title, activity: { within, when, code } }) => joined(title, `>${within}`, when, code),
  ({ title, activity: { within, when } }) => joined(title, `>${within}`, when),
  ({ title, activity: { within, code } }) => joined(title, `>${within}`, code),
  ({ title, activity: { within } }) => joined(title, `>${within}`),
  ({ title, activity: { when } }) => joined(title, when),
  ({ title }) => joined(title),
];

/** Where the title says nothing any more: the document, or the number with its days or its deliverable. */
const WITHOUT_TITLE: readonly Key[] = [
  ({ activity: { code, when } }) => joined(code, when),
  ({ activity: { code, deliverable } }) => joined(code, foldText(deliverable)),
];

const BY_DOCUMENT: Key = ({ activity: { documents, within } }) =>
  documents.length === 0 ? null : JSON.stringify([documents, within === '']);

class Pairing {
  readonly pairs: SamePair[] = [];
  readonly #before: Set<Known>;
  readonly #after: Set<Known>;

  constructor(before: readonly VersionActivity[], after: readonly VersionActivity[]) {
    this.#before = new Set(before.map(known));
    this.#after = new Set(after.map(known));
  }

  get before(): readonly Known[] {
    return [...this.#before];
  }

  get after(): readonly Known[] {
    return [...this.#after];
  }

  pair(before: Known, after: Known): void {
    if (!this.#before.has(before) || !this.#after.has(after)) return;
    this.#before.delete(before);
    this.#after.delete(after);
    this.pairs.push({ before: before.activity, after: after.activity });
  }

  by(key: Key): void {
    const left = grouped(this.before, key);
    const right = grouped(this.after, key);
    for (const [value, ones] of left) {
      if (value === null) continue;
      const others = right.get(value) ?? [];
      ones.slice(0, others.length).forEach((one, index) => {
        const other = others[index];
        if (other) this.pair(one, other);
      });
    }
  }
}

interface Likely {
  readonly before: Known;
  readonly after: Known;
  readonly score: number;
}

function likelyPair(before: Known, after: Known): Likely | null {
  if (before.telling !== after.telling) return null;
  const [one, other] = [before.activity, after.activity];
  const sameCode = one.code !== null && one.code === other.code;
  const alike = similarityOfWords(before.words, after.words);
  if (alike < (sameCode ? REWORDED_SAME_CODE : REWORDED)) return null;
  const sameDays = one.when !== '' && one.when === other.when;
  const sameDeliverable = one.deliverable !== '' && foldText(one.deliverable) === foldText(other.deliverable);
  const beside = [
    sameCode ? 0.15 : 0,
    sameDays ? 0.1 : 0,
    sameDeliverable ? 0.05 : 0,
    one.within === other.within ? 0.1 : 0,
  ];
  return { before, after, score: beside.reduce((sum, part) => sum + part, alike) };
}

/** Pairs whose titles share their rarer words, the likeliest first; never all with all. */
function likelyPairs(before: readonly Known[], after: readonly Known[]): Likely[] {
  const entries = before.flatMap((one) => [...new Set(one.words)].map((word) => ({ word, one })));
  const byWord = grouped(entries, ({ word }) => word);
  const found = after.flatMap((other) => {
    const lists = [...new Set(other.words)]
      .map((word) => byWord.get(word) ?? [])
      .filter((list) => list.length > 0)
      .sort((one, two) => one.length - two.length)
      .slice(0, RAREST_WORDS);
    const candidates = new Set(lists.flatMap((list) => list.slice(0, LONGEST_LIST).map(({ one }) => one)));
    return [...candidates].flatMap((one) => likelyPair(one, other) ?? []);
  });
  return found.sort((one, other) => other.score - one.score);
}

/**
 * Which activities of two versions of a plan are the same, by title, document and code, never by position: the very same
 * title first, then the document that it delivers, then the likeness of the titles (numbers and months have to be the same),
 * then the code where days or deliverable agree.
 */
export function sameActivities(
  before: readonly VersionActivity[],
  after: readonly VersionActivity[],
): SameActivities {
  const pairing = new Pairing(before, after);
  for (const key of KEYS) pairing.by(key);
  pairing.by(BY_DOCUMENT);
  for (const { before: one, after: other } of likelyPairs(pairing.before, pairing.after))
    pairing.pair(one, other);
  for (const key of WITHOUT_TITLE) pairing.by(key);
  return {
    pairs: pairing.pairs,
    dropped: pairing.before.map(({ activity }) => activity),
    added: pairing.after.map(({ activity }) => activity),
  };
}
