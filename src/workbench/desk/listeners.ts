/** Those who want to know when something happened. */
export class Listeners {
  readonly #listeners = new Set<() => void>();

  /** Calls the listener each time from now on; the result ends that. */
  readonly add = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls them all. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
