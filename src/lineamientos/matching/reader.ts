import type { Activity } from '../../calendar/calendar';
import { isOfPlan } from '../../calendar/ofPlan';
import { isBlankPeriod } from '../../calendar/period';
import { GENERIC_DELIVERABLE, OTHER_PRODUCTS, PREPARING } from './openings';
import type { Found, Lexicon } from './lexicon';
import { FOUND_NOTHING, firstMatch } from './lexicon';
import type { Hit, Phrase, Tokens, WordPattern } from './wordPattern';
import { phraseAt, phrasesOf, tokensOf } from './wordPattern';

/** An activity as the matching sees it: the words of its title and deliverable, and which phrases they hold. */
export interface ReadActivity {
  readonly activity: Activity;
  readonly title: Tokens;
  readonly deliverable: Tokens | null;
  readonly inTitle: Found;
  readonly inDeliverable: Found;
  /** True when the deliverable says nothing of its own ("Informe", "Acuerdo"). */
  readonly generic: boolean;
}

/** How well a pattern fitted: which part of the row met it, and with which words. */
export interface Fit {
  readonly part: 'title' | 'deliverable' | 'both';
  readonly hits: readonly Hit[];
}

const preparing: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrasesOf(PREPARING)) {
    const first = phrase.words[0];
    if (!first) continue;
    const key = first.prefix ? '*' : first.word;
    byFirst.set(key, [...(byFirst.get(key) ?? []), phrase]);
  }
  return byFirst;
})();

const genericWords: ReadonlySet<string> = new Set(
  GENERIC_DELIVERABLE.flatMap((expression) => tokensOf(expression).words),
);

const otherProducts = phrasesOf(OTHER_PRODUCTS);

/** True when a deliverable is a minute, an invoice or another thing that no document of the lineamientos is. */
export function isOtherProduct(deliverable: Tokens | null): boolean {
  return deliverable !== null && otherProducts.some((phrase) => phraseAt(phrase, deliverable, 0) >= 0);
}

/** Words before the real opening of a title: "Actividad 12: iniciar …". */
const FOREWORD = /^(?:\d+|actividad|tarea|accion|etapa|fase|paso)$/;

/** True when a title opens with words of preparing, executing or following up: it delivers nothing that it names. */
export function isPreparing(title: Tokens): boolean {
  const at = title.words.findIndex((word) => !FOREWORD.test(word));
  const first = title.words[at];
  if (first === undefined) return false;
  return [...(preparing.get(first) ?? []), ...(preparing.get('*') ?? [])].some(
    (phrase) => phraseAt(phrase, title, at) >= 0,
  );
}

/**
 * True for a row that may meet a document: an activity, and if it is a sub-activity then one with dates of its own,
 * for the steps below an activity describe it and do not stand in for it.
 */
export function mayMeet(activity: Activity): boolean {
  if (!isOfPlan(activity)) return false;
  return (activity.parent === null && activity.level === 1) || !isBlankPeriod(activity.period);
}

interface ActivityWords {
  readonly title: Tokens;
  readonly deliverable: Tokens | null;
}

/** Words of activities, kept as long as the activities are: documents, topics and conditions all look at them. */
const wordsByActivity = new WeakMap<Activity, ActivityWords>();

function wordsOf(activity: Activity): ActivityWords {
  const known = wordsByActivity.get(activity);
  if (known) return known;
  const { deliverable } = activity;
  const version = activity.beside?.version?.text;
  // A column of its own says which version the row delivers.
  const title = version === undefined ? activity.title : `${activity.title}, versión ${version}`;
  const words = { title: tokensOf(title), deliverable: deliverable === null ? null : tokensOf(deliverable) };
  wordsByActivity.set(activity, words);
  return words;
}

/** Reads the words of an activity. */
export function readActivity(activity: Activity, lexicon: Lexicon): ReadActivity {
  const words = wordsOf(activity);
  const title = lexicon.read(words.title);
  const deliverable = words.deliverable === null ? null : lexicon.read(words.deliverable);
  return {
    activity,
    title: title.tokens,
    deliverable: deliverable?.tokens ?? null,
    inTitle: title.found,
    inDeliverable: deliverable?.found ?? FOUND_NOTHING,
    generic: deliverable?.tokens.words.every((word) => genericWords.has(word)) ?? true,
  };
}

/** How an activity fits the first of some patterns: by its title, else by its deliverable, else by both together. */
export function fitOf(read: ReadActivity, patterns: readonly WordPattern[]): Fit | null {
  const { inTitle, inDeliverable } = read;
  const all = [inTitle, inDeliverable];
  const byTitle = firstMatch(patterns, [inTitle], all);
  if (byTitle) return { part: 'title', hits: byTitle };
  if (read.generic || inDeliverable.hits.size === 0) return null;
  const byDeliverable = firstMatch(patterns, [inDeliverable], all);
  if (byDeliverable) return { part: 'deliverable', hits: byDeliverable };
  const byBoth = firstMatch(patterns, all, all);
  return byBoth && { part: 'both', hits: byBoth };
}
