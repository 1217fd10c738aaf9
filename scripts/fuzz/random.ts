/** Chance that repeats itself: the same seed gives the same choices (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to, and without, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True so often, from 0 to 1. */
  chance(often: number): boolean {
    return this.next() < often;
  }

  /** One of a list. @throws Error when it is empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (list.length === 0) throw new Error('nothing to pick from');
    return found as T;
  }

  /** So many of something, from 0 up to `most`. */
  several<T>(most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.below(most + 1) }, (_, index) => make(index));
  }
}
