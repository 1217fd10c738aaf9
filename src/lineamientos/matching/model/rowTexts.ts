import type { Activity } from '../../../calendar/calendar';
import { isBlankPeriod } from '../../../calendar/period';
import type { Tokens } from '../wordPattern';
import { tokensOf } from '../wordPattern';
import type { Field, RowTexts } from './textFeatures';

/** The words of texts, each text gone through once. */
export type Tokenizer = (text: string) => Tokens;

/** Makes a tokenizer that remembers the texts of a plan. */
export function createTokenizer(): Tokenizer {
  const known = new Map<string, Tokens>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const tokens = tokensOf(text);
    known.set(text, tokens);
    return tokens;
  };
}

function titleOf({ title, beside }: Activity): string {
  const version = beside?.version?.text;
  // A column of its own says which version the row delivers.
  return version === undefined ? title : `${title}, versión ${version}`;
}

/** The texts of all rows of a plan as the model reads them: with what stands above and before each. */
export function planTexts(activities: readonly Activity[], tokenize: Tokenizer): RowTexts[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const parents = new Set(activities.map(({ parent }) => parent));
  const lastBelow = new Map<string | null, Activity>();
  return activities.map((activity) => {
    const { parent, deliverable, responsible, section } = activity;
    const above = parent === null ? undefined : byId.get(parent);
    let top = above;
    for (let id = above?.parent ?? null; id !== null; id = byId.get(id)?.parent ?? null) top = byId.get(id);
    const before = lastBelow.get(parent);
    lastBelow.set(parent, activity);
    const fields: Partial<Record<Field, Tokens>> = { title: tokenize(titleOf(activity)) };
    if (deliverable !== null) fields.deliverable = tokenize(deliverable);
    if (responsible !== null) fields.responsible = tokenize(responsible);
    if (above) fields.above = tokenize(titleOf(above));
    if (top && top !== above) fields.top = tokenize(top.title);
    if (before) fields.before = tokenize(before.title);
    if (section !== null && section.month === null) fields.section = tokenize(section.title);
    const marks = [`level-${String(Math.min(activity.level, 3))}`];
    if (isBlankPeriod(activity.period)) marks.push('undated');
    if (parents.has(activity.id)) marks.push('has-steps');
    if (deliverable === null) marks.push('no-deliverable');
    return { fields, marks };
  });
}
