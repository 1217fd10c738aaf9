import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';

/** A pattern as instructions for a machine that goes back, as the engines of JavaScript do. */
type Instruction =
  | { readonly do: 'char'; readonly accepts: (code: number) => boolean }
  | { readonly do: 'split'; readonly first: number; readonly second: number }
  | { readonly do: 'jump'; readonly to: number }
  | { readonly do: 'save'; readonly slot: number }
  | { readonly do: 'progress'; readonly slot: number }
  | { readonly do: 'back'; readonly group: number }
  | { readonly do: 'edge'; readonly at: (text: string, position: number) => boolean }
  | { readonly do: 'look'; readonly program: Program; readonly behind: boolean; readonly negate: boolean }
  | { readonly do: 'match' };

type Program = Instruction[];

/** A regular expression ready to be counted. */
export interface CountedPattern {
  readonly source: string;
  readonly flags: string;
  readonly ast: AST.RegExpLiteral;
  readonly program: Program;
}

const WORD = /[A-Za-z0-9_]/;
const isWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && WORD.test(text.charAt(at));
const LINE_ENDS = new Set([10, 13, 0x2028, 0x2029]);

/** Copies of a counted repetition beyond this one are left out: they would only make the program long. */
const MOST_COPIES = 40;

/** How the characters of an element are tested; the engine's own word is taken for each single character. */
function acceptor(source: string, flags: string): (code: number) => boolean {
  const single = new RegExp(`^(?:${source})$`, flags.replace(/[gym]/g, ''));
  const known = new Map<number, boolean>();
  return (code) => {
    const seen = known.get(code);
    if (seen !== undefined) return seen;
    const answer = single.test(String.fromCharCode(code));
    known.set(code, answer);
    return answer;
  };
}

class Compiler {
  readonly #flags: string;
  #slots = 1_000;

  constructor(flags: string) {
    this.#flags = flags;
  }

  disjunction(alternatives: readonly AST.Alternative[], program: Program): void {
    const jumps: number[] = [];
    alternatives.forEach((alternative, index) => {
      const isLast = index === alternatives.length - 1;
      const split = program.length;
      if (!isLast) program.push({ do: 'split', first: split + 1, second: -1 });
      for (const element of alternative.elements) this.element(element, program);
      if (isLast) return;
      jumps.push(program.length);
      program.push({ do: 'jump', to: -1 });
      program[split] = { do: 'split', first: split + 1, second: program.length };
    });
    for (const at of jumps) program[at] = { do: 'jump', to: program.length };
  }

  element(element: AST.Element, program: Program): void {
    switch (element.type) {
      case 'Group':
        this.disjunction(element.alternatives, program);
        return;
      case 'CapturingGroup': {
        const number = this.groupNumber(element);
        program.push({ do: 'save', slot: number * 2 });
        this.disjunction(element.alternatives, program);
        program.push({ do: 'save', slot: number * 2 + 1 });
        return;
      }
      case 'Quantifier':
        this.quantifier(element, program);
        return;
      case 'Assertion':
        this.assertion(element, program);
        return;
      case 'Backreference':
        program.push({ do: 'back', group: Number(element.ref) });
        return;
      default:
        program.push({ do: 'char', accepts: acceptor(element.raw, this.#flags) });
    }
  }

  readonly #numbers = new Map<AST.CapturingGroup, number>();

  groupNumber(group: AST.CapturingGroup): number {
    const known = this.#numbers.get(group);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(group, number);
    return number;
  }

  quantifier({ min, max, greedy, element }: AST.Quantifier, program: Program): void {
    for (let copy = 0; copy < Math.min(min, MOST_COPIES); copy += 1) this.element(element, program);
    const choice = (enter: number, leave: number): Instruction =>
      greedy ? { do: 'split', first: enter, second: leave } : { do: 'split', first: leave, second: enter };
    if (max === Infinity) {
      const slot = (this.#slots += 1);
      const split = program.length;
      program.push({ do: 'jump', to: -1 });
      program.push({ do: 'save', slot });
      this.element(element, program);
      program.push({ do: 'progress', slot });
      program.push({ do: 'jump', to: split });
      program[split] = choice(split + 1, program.length);
      return;
    }
    const splits: number[] = [];
    for (let copy = min; copy < Math.min(max, min + MOST_COPIES); copy += 1) {
      splits.push(program.length);
      program.push({ do: 'jump', to: -1 });
      this.element(element, program);
    }
    for (const at of splits) program[at] = choice(at + 1, program.length);
  }

  assertion(assertion: AST.Assertion, program: Program): void {
    const multiline = this.#flags.includes('m');
    switch (assertion.kind) {
      case 'start':
        program.push({
          do: 'edge',
          at: (text, at) => at === 0 || (multiline && LINE_ENDS.has(text.charCodeAt(at - 1))),
        });
        return;
      case 'end':
        program.push({
          do: 'edge',
          at: (text, at) => at === text.length || (multiline && LINE_ENDS.has(text.charCodeAt(at))),
        });
        return;
      case 'word':
        program.push({
          do: 'edge',
          at: (text, at) => (isWord(text, at - 1) !== isWord(text, at)) !== assertion.negate,
        });
        return;
      default: {
        const inner: Program = [];
        this.disjunction(assertion.alternatives, inner);
        inner.push({ do: 'match' });
        program.push({
          do: 'look',
          program: inner,
          behind: assertion.kind === 'lookbehind',
          negate: assertion.negate,
        });
      }
    }
  }
}

/** Makes a pattern ready to be counted. @throws SyntaxError for a pattern that no engine takes. */
export function counted(pattern: RegExp): CountedPattern {
  const { source, flags } = pattern;
  const ast = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const program: Program = [];
  new Compiler(flags).disjunction(ast.pattern.alternatives, program);
  program.push({ do: 'match' });
  return { source, flags, ast, program };
}

class TooManySteps extends Error {}

class Machine {
  steps = 0;

  constructor(
    readonly text: string,
    readonly limit: number,
  ) {}

  /** Where a match that begins at `from` ends; -1 without one. */
  run(program: Program, from: number): number {
    const stack: { at: number; position: number; saved: ReadonlyMap<number, number> }[] = [
      { at: 0, position: from, saved: new Map() },
    ];
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
      let { at, position, saved } = state;
      for (;;) {
        this.steps += 1;
        if (this.steps > this.limit) throw new TooManySteps();
        const instruction = program[at];
        if (instruction === undefined) throw new Error('a program without an end');
        if (instruction.do === 'match') return position;
        if (instruction.do === 'jump') {
          at = instruction.to;
          continue;
        }
        if (instruction.do === 'split') {
          stack.push({ at: instruction.second, position, saved });
          at = instruction.first;
          continue;
        }
        if (instruction.do === 'save') {
          saved = new Map(saved).set(instruction.slot, position);
          at += 1;
          continue;
        }
        const next = this.advance(instruction, position, saved);
        if (next === -1) break;
        position = next;
        at += 1;
      }
    }
    return -1;
  }

  advance(
    instruction: Exclude<Instruction, { do: 'match' | 'jump' | 'split' | 'save' }>,
    position: number,
    saved: ReadonlyMap<number, number>,
  ): number {
    switch (instruction.do) {
      case 'char': {
        const code = position < this.text.length ? this.text.charCodeAt(position) : -1;
        return code !== -1 && instruction.accepts(code) ? position + 1 : -1;
      }
      case 'edge':
        return instruction.at(this.text, position) ? position : -1;
      case 'progress':
        // A turn of a loop that took nothing is not repeated.
        return saved.get(instruction.slot) === position ? -1 : position;
      case 'back': {
        const from = saved.get(instruction.group * 2);
        const to = saved.get(instruction.group * 2 + 1);
        if (from === undefined || to === undefined) return position;
        return this.text.startsWith(this.text.slice(from, to), position) ? position + to - from : -1;
      }
      case 'look': {
        const found = instruction.behind
          ? this.#behind(instruction.program, position)
          : this.run(instruction.program, position) !== -1;
        return found === instruction.negate ? -1 : position;
      }
    }
  }

  /** What stands behind is short in every pattern of ours: it is tried from each of the last places. */
  #behind(program: Program, position: number): boolean {
    for (let from = position; from >= Math.max(0, position - 40); from -= 1) {
      if (this.run(program, from) === position) return true;
    }
    return false;
  }
}

/**
 * Steps that a machine takes that looks for every match of the pattern in a text, as `replace` or `matchAll` do;
 * Infinity when they are more than the limit.
 */
export function stepsOver({ program, flags }: CountedPattern, text: string, limit: number): number {
  const machine = new Machine(text, limit);
  try {
    for (let from = 0; from <= text.length;) {
      const end = machine.run(program, from);
      if (end !== -1 && !flags.includes('g')) break;
      from = end > from ? end : from + 1;
      if (end === -1 && flags.includes('y')) break;
    }
  } catch (error) {
    if (error instanceof TooManySteps) return Infinity;
    throw error;
  }
  return machine.steps;
}
