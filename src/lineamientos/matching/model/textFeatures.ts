import type { Tokens } from '../wordPattern';

/** The parts of a row that the model reads, each with weights of its own. */
const FIELDS = ['title', 'deliverable', 'above', 'top', 'responsible', 'before', 'section'] as const;

/** A part of a row. */
export type Field = (typeof FIELDS)[number];

/** One feature of a text: a number that stands for it, and how much it counts. */
export type OnFeature = (id: number, value: number) => void;

/** Features are numbers below this one; two that fall together share their weights. */
const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;

const FNV_PRIME = 16777619;

function mix(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index += 1)
    mixed = Math.imul(mixed ^ text.charCodeAt(index), FNV_PRIME);
  return mixed;
}

const finish = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) & MASK;
};

const seedOf = (field: Field, kind: string): number => mix(mix(0x811c9dc5, field), kind);

const LONGEST_GRAM = 5;
const SHORTEST_GRAM = 3;

/** The pieces of a word that stand for it where it is mistyped or inflected: "^des", "desi", …, "ado$". */
function gramsOf(word: string): string[] {
  const framed = `^${word}$`;
  const grams: string[] = [];
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length += 1)
    for (let at = 0; at + length <= framed.length; at += 1) grams.push(framed.slice(at, at + length));
  return grams;
}

/** The features of one word of a field. */
function wordFeatures(field: Field, word: string, on: OnFeature): void {
  on(finish(mix(seedOf(field, 'w'), word)), 1);
  if (field === 'before') return;
  const grams = gramsOf(word);
  const value = 1 / Math.sqrt(Math.max(1, grams.length));
  const seed = seedOf(field, 'g');
  for (const gram of grams) on(finish(mix(seed, gram)), value);
}

/** The feature of two words that follow each other in a field, perhaps with one between. */
function pairFeature(field: Field, kind: 'next' | 'gap', one: string, other: string): number {
  return finish(mix(mix(mix(seedOf(field, kind), one), ' '), other));
}

/** The feature of a word that opens a field (0) or follows its opening (1). */
function openingFeature(field: Field, place: number, word: string): number {
  return finish(mix(seedOf(field, `o${String(place)}`), word));
}

/** The feature of something that a row is, whatever its words: "undated", "has-steps". */
function markFeature(mark: string): number {
  return finish(mix(seedOf('title', 'm'), mark));
}

/** How much the features of a field count: long texts do not shout. */
function fieldScale(words: number): number {
  return 1 / Math.sqrt(Math.max(1, words / 3));
}

/** Whether a field's pairs and opening count. */
const isRich = (field: Field): boolean => field === 'title' || field === 'deliverable' || field === 'above';

/** How much the marks of a row count. */
const MARK_VALUE = 1;

/** The texts of a row by their field, and what it is. */
export interface RowTexts {
  readonly fields: Readonly<Partial<Record<Field, Tokens>>>;
  readonly marks: readonly string[];
}

/** Calls `on` with every feature of a row. */
export function rowFeatures({ fields, marks }: RowTexts, on: OnFeature): void {
  for (const field of FIELDS) {
    const words = fields[field]?.words ?? [];
    if (words.length === 0) continue;
    const scale = fieldScale(words.length);
    words.forEach((word, at) => {
      wordFeatures(field, word, (id, value) => {
        on(id, value * scale);
      });
      if (!isRich(field)) return;
      const next = words[at + 1];
      const gap = words[at + 2];
      if (next !== undefined) on(pairFeature(field, 'next', word, next), scale);
      if (gap !== undefined) on(pairFeature(field, 'gap', word, gap), scale);
      if (at < 2) on(openingFeature(field, at, word), scale);
    });
  }
  for (const mark of marks) on(markFeature(mark), MARK_VALUE);
}
