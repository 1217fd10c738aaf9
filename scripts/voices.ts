// How well documents are told in voices that were not learned from: npm run voices writes docs/matching.md
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysBetween } from '../src/calendar/plainDate';
import { matchRequirements } from '../src/lineamientos/matching/matching';
import type { DecisionWeights } from '../src/lineamientos/matching/model/decide';
import { BUCKETS, bucketOf, decide } from '../src/lineamientos/matching/model/decide';
import { dayOfActivity } from '../src/lineamientos/matching/monthlyReport';
import { ROOT } from './pages';
import { corpus } from './train/corpus';
import { examplesOf } from './train/examples';
import type { Answer, Tally } from './train/judge';
import { emptyTally, judged } from './train/judge';
import { matchingPage } from './train/matchingPage';
import { scoreExample, trainText } from './train/textTrainer';
import type { VoicePlan } from './train/voicePlan';

/** Voices are left out in so many groups, each judged by what was learned from the others. */
const GROUPS = 9;
const MOST_SAID = 3;
/** A choice that is not further than this from the next one is asked. */
const SURE = 0.5;
const EVIDENCE = { version: 0.4, role: 0.5, date: 1, named: 1, threshold: -2.5, stepOdds: 0, stepRole: 0 };

/** What distances to a deadline say: how often rows that deliver have them against rows at random, as a logarithm. */
function dateBuckets(plans: readonly VoicePlan[]): number[] {
  const right = new Array<number>(BUCKETS).fill(1);
  const any = new Array<number>(BUCKETS).fill(1);
  for (const { voice, activities, documents, delivers, electionDay } of plans) {
    if (!voice.isPlan) continue;
    activities.forEach((activity, row) => {
      const day = dayOfActivity(activity, electionDay);
      for (const document of documents) {
        const bucket = bucketOf(day === null ? null : daysBetween(document.deadline, day));
        any[bucket] = (any[bucket] ?? 0) + 1;
        if (delivers[row]?.some((told) => told.document === document && !told.step))
          right[bucket] = (right[bucket] ?? 0) + 1;
      }
    });
  }
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const [rights, all] = [sum(right), sum(any)];
  return right.map((one, bucket) => {
    const said = Math.log(one / rights / ((any[bucket] ?? 1) / all));
    return Math.max(-MOST_SAID, Math.min(MOST_SAID, said));
  });
}

/** What the patterns of today answer. */
function byPatterns({ activities, documents, electionDay }: VoicePlan): Answer[] {
  return matchRequirements(activities, documents, new Map(), electionDay).map(({ document, counted }) => ({
    document,
    activity: counted?.id ?? null,
    sure: true,
  }));
}

/** What is answered for each plan by what was learned from the plans of the other groups. */
function byOthers(plans: readonly VoicePlan[]): Map<VoicePlan, Answer[]> {
  const examples = plans.map(examplesOf);
  const answers = new Map<VoicePlan, Answer[]>();
  for (let group = 0; group < GROUPS; group += 1) {
    const isLeftOut = (index: number): boolean => index % GROUPS === group;
    const others = plans.filter((_, index) => !isLeftOut(index));
    const learned = trainText(examples.filter((_, index) => !isLeftOut(index)).flat());
    const weights: DecisionWeights = { ...EVIDENCE, buckets: dateBuckets(others) };
    plans.forEach((plan, index) => {
      if (!isLeftOut(index) || !plan.voice.isPlan) return;
      const scores = (examples[index] ?? []).map((example) => scoreExample(learned, example));
      const decisions = decide(
        plan.activities,
        plan.documents,
        (row) => scores[row] ?? [],
        plan.electionDay,
        weights,
      );
      answers.set(
        plan,
        decisions.map(({ document, chosen, margin }) => ({
          document,
          activity: chosen?.id ?? null,
          sure: margin >= SURE,
        })),
      );
    });
  }
  return answers;
}

/** Tallies of answers by voice and by requirement. */
function tallied(answers: ReadonlyMap<VoicePlan, readonly Answer[]>) {
  const byVoice = new Map<string, Tally>();
  const byDocument = new Map<string, Tally>();
  const count = (tallies: Map<string, Tally>, key: string, fate: keyof Tally): void => {
    const tally = tallies.get(key) ?? emptyTally();
    tally[fate] += 1;
    tallies.set(key, tally);
  };
  for (const [plan, own] of answers) {
    for (const { answer, fate } of judged(plan, own)) {
      count(byVoice, plan.voice.id, fate);
      count(byDocument, answer.document.requirement.id, fate);
    }
  }
  return { byVoice, byDocument };
}

const plans = corpus();
const learned = tallied(byOthers(plans));
const patterns = tallied(
  new Map(plans.filter(({ voice }) => voice.isPlan).map((plan) => [plan, byPatterns(plan)])),
);
const page = matchingPage({
  learned,
  patterns,
  rows: plans.reduce((sum, { activities }) => sum + activities.length, 0),
});
writeFileSync(join(ROOT, 'docs', 'matching.md'), page.text);
console.log(page.summary);
