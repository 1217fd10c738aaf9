import type { Random } from './random';

/** Something that is tried with chance inputs: a round throws, or rejects, when the program did what it must not. */
export interface FuzzTarget {
  readonly name: string;
  /** What is tried, in a line. */
  readonly about: string;
  round(random: Random): void | Promise<void>;
}
