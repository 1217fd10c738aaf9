import type { AST } from '@eslint-community/regexpp';

/** Characters that take part in most patterns, tried where an element's own are not known. */
const USUAL = [' ', 'a', '1', '.', '-', ',', '/', '\n', '"', '<', '\u00a0', 'Á'];

type Part = AST.Element | AST.Alternative | AST.Pattern;

/** A character that an element takes. */
function sampleCharacter(raw: string, flags: string): string {
  const test = new RegExp(`^(?:${raw})$`, flags.replace(/[gym]/g, ''));
  const found = USUAL.find((character) => test.test(character));
  if (found !== undefined) return found;
  for (let code = 33; code < 0x2100; code += 1) {
    const character = String.fromCharCode(code);
    if (test.test(character)) return character;
  }
  return 'x';
}

/** Texts that a part of a pattern takes: one for each alternative, a few at most. */
function samples(part: Part, flags: string): string[] {
  switch (part.type) {
    case 'Pattern':
      return part.alternatives.flatMap((one) => samples(one, flags)).slice(0, 12);
    case 'Group':
    case 'CapturingGroup':
      return part.alternatives.flatMap((one) => samples(one, flags)).slice(0, 8);
    case 'Alternative':
      return part.elements.reduce<string[]>(
        (texts, element) =>
          texts
            .flatMap((text) =>
              samples(element, flags)
                .slice(0, 3)
                .map((more) => text + more),
            )
            .slice(0, 8),
        [''],
      );
    case 'Quantifier':
      return samples(part.element, flags).map((text) => text.repeat(Math.max(1, Math.min(part.min, 12))));
    case 'Assertion':
    case 'Backreference':
      return [''];
    default:
      return [sampleCharacter(part.raw, flags)];
  }
}

/** Every repetition without an end in a part, with what stands before it in its alternative. */
function repetitions(part: Part, before: string, flags: string): { prefix: string; body: string }[] {
  switch (part.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return part.alternatives.flatMap((one) => repetitions(one, before, flags));
    case 'Alternative': {
      const found: { prefix: string; body: string }[] = [];
      let prefix = before;
      for (const element of part.elements) {
        found.push(...repetitions(element, prefix, flags));
        prefix += samples(element, flags)[0] ?? '';
      }
      return found;
    }
    case 'Quantifier': {
      const bodies = part.max > 12 ? samples(part.element, flags) : [];
      return [
        ...bodies.map((body) => ({ prefix: before, body })),
        ...repetitions(part.element, before, flags),
      ];
    }
    case 'Assertion':
      return part.kind === 'lookahead' || part.kind === 'lookbehind'
        ? part.alternatives.flatMap((one) => repetitions(one, before, flags))
        : [];
    default:
      return [];
  }
}

/** What a hostile text is made of: something in front, something repeated, and an end that spoils the match. */
export interface HostileText {
  readonly prefix: string;
  readonly body: string;
  readonly end: string;
}

const ENDS = ['\u0000', '!', 'x', '9'];

/** Texts that make a pattern go back: each of its repetitions pumped, and each text that it takes over and over. */
export function hostileTexts(ast: AST.RegExpLiteral): HostileText[] {
  const flags = ast.flags.raw;
  const pumped = repetitions(ast.pattern, '', flags).filter(({ body }) => body !== '');
  const whole = samples(ast.pattern, flags).map((body) => ({ prefix: '', body: body === '' ? 'a' : body }));
  const alone = pumped.map(({ body }) => ({ prefix: '', body }));
  const plain = [' ', 'a', '1', '-', '.', '<', '"'].map((body) => ({ prefix: '', body }));
  const unique = new Map(
    [...pumped, ...alone, ...whole, ...plain].flatMap((one) =>
      ENDS.map((end) => [`${one.prefix}\u0001${one.body}\u0001${end}`, { ...one, end }] as const),
    ),
  );
  return [...unique.values()];
}

/** A hostile text of about so many characters. */
export function writtenOut({ prefix, body, end }: HostileText, length: number): string {
  return prefix + body.repeat(Math.max(1, Math.floor(length / body.length))) + end;
}
