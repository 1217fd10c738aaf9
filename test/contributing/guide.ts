/** One thing that a section of the guide tells its reader to do. */
export type Step =
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  | { readonly kind: 'change'; readonly path: string; readonly before: string; readonly after: string }
  | {
      readonly kind: 'run';
      readonly command: string;
      /** Lines that the command fails with; null where it has to pass. */
      readonly failsWith: readonly string[] | null;
    };

/** A section that is a worked example: its heading, and its steps from above. */
export interface Section {
  readonly heading: string;
  readonly steps: readonly Step[];
}

const BLOCK = /^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function changeOf(path: string, diff: string): Step {
  const lines = diff.replace(/\n$/, '').split('\n');
  const side = (left: string): string =>
    lines
      .filter((line) => !line.startsWith(left))
      .map((line) => line.slice(1))
      .join('\n');
  return { kind: 'change', path, before: side('+'), after: side('-') };
}

/** Steps of a section: files to create, changes to files, commands; a `text` block is what the command above fails with. */
function stepsOf(section: string): Step[] {
  const steps: Step[] = [];
  for (const [, language, path, text = ''] of section.matchAll(BLOCK)) {
    const last = steps.at(-1);
    if (language === 'sh') {
      for (const command of linesOf(text)) steps.push({ kind: 'run', command, failsWith: null });
    } else if (language === 'text' && last?.kind === 'run') {
      steps.splice(-1, 1, { ...last, failsWith: linesOf(text) });
    } else if (path === undefined) {
      throw new Error(`a block of ${language ?? ''} names no file`);
    } else if (language === 'diff') steps.push(changeOf(path, text));
    else steps.push({ kind: 'create', path, text });
  }
  return steps;
}

/** The worked examples of CONTRIBUTING.md: sections that create files. @throws Error for a block that says not what it is */
export function sectionsOf(guide: string): Section[] {
  return guide
    .split(/^## /m)
    .slice(1)
    .map((section) => ({ heading: section.split('\n')[0] ?? '', steps: stepsOf(section) }))
    .filter(({ steps }) => steps.some(({ kind }) => kind !== 'run'));
}
