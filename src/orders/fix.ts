import type { Finding } from '../validation/validate';
import { chooseFixes } from '../validation/fixes';
import type { Means, Outcome } from './order';
import { applyEdits, seen } from './write';

/** Makes the fixes of these findings that do not overlap, all in one go. @throws HostFailure (as a rejection) */
export async function fix(means: Means, findings: readonly Finding[]): Promise<Outcome> {
  const { fixed, waiting, edits } = chooseFixes(findings);
  const result = await applyEdits(means, edits);
  const refused = new Set(result.refused.map(({ edit }) => edit));
  const made = fixed.filter((finding) => !finding.fix?.edits.some((edit) => refused.has(edit)));
  return seen(means, { kind: 'fix', findings: made.length, waiting: waiting.length }, result);
}
