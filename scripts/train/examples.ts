import { classOf } from '../../src/lineamientos/matching/model/classes';
import { createTokenizer, planTexts } from '../../src/lineamientos/matching/model/rowTexts';
import { rowFeatures } from '../../src/lineamientos/matching/model/textFeatures';
import type { Delivers, VoicePlan } from './voicePlan';

/** A row of a voice as the trainer sees it. */
export interface Example {
  readonly voice: string;
  /** Features by their number, and how much each counts. */
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Classes that it is; [0] for nothing. */
  readonly classes: readonly number[];
  /** 1 for final, −1 for preliminary, 0 where it says neither. */
  readonly version: number;
  /** 1 for a row that delivers, −1 for a step, 0 for nothing. */
  readonly role: number;
}

function versionOf(delivers: readonly Delivers[]): number {
  const versions = new Set(
    delivers.map(({ document }) =>
      document.version === null || document.requirement.id === 'direcciones'
        ? 0
        : document.version === 'final'
          ? 1
          : -1,
    ),
  );
  const [only] = versions;
  return versions.size === 1 && only !== undefined ? only : 0;
}

/** The examples of a plan, one a row. */
export function examplesOf({ voice, activities, delivers }: VoicePlan): Example[] {
  const texts = planTexts(activities, createTokenizer());
  return texts.map((text, index): Example => {
    const ids: number[] = [];
    const values: number[] = [];
    rowFeatures(text, (id, value) => {
      ids.push(id);
      values.push(value);
    });
    const told = delivers[index] ?? [];
    const classes = [...new Set(told.map(({ document }) => classOf(document)))];
    return {
      voice: voice.id,
      ids: Int32Array.from(ids),
      values: Float32Array.from(values),
      classes: classes.length === 0 ? [0] : classes,
      version: versionOf(told),
      role: told.length === 0 ? 0 : told.every(({ step }) => step) ? -1 : 1,
    };
  });
}
