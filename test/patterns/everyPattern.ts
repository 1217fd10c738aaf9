import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A regular expression of the sources and where it stands. */
export interface FoundPattern {
  /** "src/reading/dates/years.ts:31". */
  readonly place: string;
  readonly pattern: RegExp;
}

function literalsOf(file: string, root: string): FoundPattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText();
      const end = text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const place = `${relative(root, file)}:${String(line)}`;
      found.push({ place, pattern: new RegExp(text.slice(1, end), text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Every regular expression that is written out in a folder of sources. */
export function writtenPatterns(folder: string, root: string): FoundPattern[] {
  return sourcesIn(folder).flatMap((file) => literalsOf(file, root));
}

/**
 * The regular expressions that are put together while a module loads or works.
 * `work` loads and runs what makes them; each comes with the function that made it.
 */
export function builtPatterns(work: () => void): FoundPattern[] {
  const found = new Map<string, FoundPattern>();
  const Original = globalThis.RegExp;
  const recorder = new Proxy(Original, {
    construct(target, given: [string | RegExp, string?]) {
      const pattern = new target(...given);
      const caller = /\/(src\/[^\s:)]+:\d+)/.exec(new Error().stack ?? '')?.[1];
      if (caller !== undefined) found.set(String(pattern), { place: caller, pattern });
      return pattern;
    },
  });
  globalThis.RegExp = recorder;
  try {
    work();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}
