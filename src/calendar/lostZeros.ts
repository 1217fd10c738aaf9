import type { ActivityCode } from './activityCode';
import { codeLevel, lastSegment, parentCode, parseActivityCode } from './activityCode';

interface Sibling {
  readonly index: number;
  readonly segment: number;
}

/** Codes of two levels by the code above them, in the order of the list: a code of three is text and loses nothing. */
function siblingsOf(codes: readonly ActivityCode[]): Map<ActivityCode, Sibling[]> {
  const groups = new Map<ActivityCode, Sibling[]>();
  codes.forEach((code, index) => {
    const parent = parentCode(code);
    const segment = lastSegment(code);
    if (parent === null || segment === null || codeLevel(code) !== 2) return;
    const group = groups.get(parent);
    if (group) group.push({ index, segment });
    else groups.set(parent, [{ index, segment }]);
  });
  return groups;
}

/** What is known of a code when it is judged. */
interface Evidence {
  /** Last segment before it among its siblings, zeros restored, and after it, as typed. */
  readonly before: number | null;
  readonly after: number | null;
  /** True when the code as typed stands earlier in the list. */
  readonly earlier: boolean;
  /** True when the next code of the list is below the code with its zero. */
  readonly heads: boolean;
}

function provesZero(zeroed: number, { before, after, earlier, heads }: Evidence): boolean {
  if (heads) return true;
  if (before === zeroed - 1) return after === zeroed + 1 || earlier;
  return after === zeroed + 1 && earlier;
}

/**
 * Codes that lost their last zero when Excel took them for a number: 3.1 between 3.9 and 3.11 is 3.10, as is 3.1 that
 * follows 3.9 when there is a 3.1 already, or that heads 3.10.1.
 * `typed` are the codes of a list as typed, in its order; `read` the same as the reader took them, where it restored a
 * zero itself. Gives the true code by its index in the list.
 * @example lostZeros(['3.1', …, '3.9', '3.1', '3.11'].map(activityCode)) // Map { 9 → '3.10' }
 */
export function lostZeros(
  typed: readonly ActivityCode[],
  read: readonly (ActivityCode | null)[] = typed,
): Map<number, ActivityCode> {
  const lost = new Map<number, ActivityCode>();
  const all = new Set(typed);
  for (const [parent, siblings] of siblingsOf(typed)) {
    const seen = new Set<number>();
    let before: number | null = null;
    siblings.forEach(({ index, segment }, place) => {
      const restored = read[index] ?? null;
      const wasRestored = restored !== null && restored !== typed[index];
      const zeroed = wasRestored ? (lastSegment(restored) ?? segment) : segment * 10;
      const code = parseActivityCode(`${parent}.${String(zeroed)}`);
      const evidence = {
        before,
        after: siblings[place + 1]?.segment ?? null,
        earlier: seen.has(segment),
        heads: parentCode(typed[index + 1] ?? parent) === code,
      };
      const proven =
        code !== null && segment > 0 && !all.has(code) && (wasRestored || provesZero(zeroed, evidence));
      if (proven) lost.set(index, code);
      before = proven ? zeroed : segment;
      seen.add(segment);
    });
  }
  return lost;
}
