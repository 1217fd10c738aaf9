import { applies } from '../../src/lineamientos/conditions';
import type { RequiredDocument } from '../../src/lineamientos/documents';
import type { Voice } from './voice';
import type { VoicePlan } from './voicePlan';

/** What was answered for a document: the id of the activity that delivers it, and whether that is sure. */
export interface Answer {
  readonly document: RequiredDocument;
  readonly activity: string | null;
  readonly sure: boolean;
}

/** How answers fared: of what a voice delivers, and of what it does not. */
export interface Tally {
  right: number;
  wrong: number;
  doubtful: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, doubtful: 0, missed: 0 });

/** True for a document that is asked of a voice; where it does not say its conditions, of all. */
export function isAskedOf(document: RequiredDocument, { thirdParty, disseminators }: Voice): boolean {
  return applies(document, {
    thirdParty: thirdParty === false ? 'no' : 'yes',
    disseminators: disseminators === false ? 'no' : 'yes',
  });
}

/** How each answer fared; none for a document that the voice rightly lacks, or that is not asked of it. */
export function judged(plan: VoicePlan, answers: readonly Answer[]): { answer: Answer; fate: keyof Tally }[] {
  const { activities, delivers } = plan;
  const owners = new Map<string, Set<string>>();
  delivers.forEach((told, row) => {
    for (const { document, step } of told) {
      if (step) continue;
      const ids = owners.get(document.key) ?? new Set();
      owners.set(document.key, ids.add(activities[row]?.id ?? ''));
    }
  });
  return answers.flatMap((answer) => {
    const right = owners.get(answer.document.key);
    if (!right && (answer.activity === null || !isAskedOf(answer.document, plan.voice))) return [];
    const fate: keyof Tally =
      answer.activity === null
        ? 'missed'
        : !answer.sure
          ? 'doubtful'
          : right?.has(answer.activity)
            ? 'right'
            : 'wrong';
    return [{ answer, fate }];
  });
}
