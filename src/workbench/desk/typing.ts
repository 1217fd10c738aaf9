/** Whether somebody types in a cell: then Excel refuses every request. */
export class Typing {
  #finish: (() => void) | null = null;
  #stays = false;

  /** `onChange` is called whenever it may have begun or ended. */
  constructor(readonly onChange: () => void) {}

  /** True while somebody types, or is to be taken for typing. */
  get isOn(): boolean {
    return this.#finish !== null || this.#stays;
  }

  /** True when it is to be on all the time, for tests. */
  get stays(): boolean {
    return this.#stays;
  }

  set stays(stays: boolean) {
    this.#stays = stays;
    this.onChange();
  }

  /** Begins, with what ends the typing and keeps what was typed; or (null) has ended. */
  follow(finish: (() => void) | null): void {
    this.#finish = finish;
    this.onChange();
  }

  /** Ends the typing, if there is any, and keeps what was typed. */
  finish(): void {
    this.#finish?.();
  }
}
