import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../../scripts/pages';

/** The one circle there may be: objects of the emulated Excel lead to one another, as Excel's own do. */
const ALLOWED = /^src\/emulated-excel\//;

const FROM = /^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)';|\bimport\('(\.[^']+)'\)/gm;

const slashed = (file: string): string => relative(ROOT, file).split(sep).join('/');

/** The files of src that each file of src imports, as types or as values. */
function importsOfSources(): Map<string, string[]> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(ROOT, 'src', name));
  return new Map(
    files.map((file) => {
      const named = [...readFileSync(file, 'utf8').matchAll(FROM)].map(([, first, second]) => {
        const path = join(dirname(file), first ?? second ?? '');
        return [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), path].find(existsSync) ?? path;
      });
      return [slashed(file), named.map(slashed)];
    }),
  );
}

/** Circles of files that lead back to themselves: "a.ts → b.ts → a.ts", each found once. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const finished = new Set<string>();
  const found: string[][] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const place = trail.indexOf(file);
    if (place >= 0) found.push([...trail.slice(place), file]);
    if (place >= 0 || finished.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...trail, file]);
    finished.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

describe('imports in src', () => {
  const imports = importsOfSources();

  it('are found, and lead to files that exist', () => {
    expect(imports.get('src/validation/validate.ts')).toContain('src/rules/rule.ts');
    const missing = [...imports.values()].flat().filter((file) => !existsSync(join(ROOT, file)));
    expect(missing).toEqual([]);
  });

  it('go round in no circle, but among the objects of the emulated Excel', () => {
    const others = circles(imports).filter((circle) => !circle.every((file) => ALLOWED.test(file)));
    expect(others.map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('a circle', () => {
  it('is found wherever it starts, once', () => {
    const imports = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', ['d']],
    ]);
    expect(circles(imports)).toEqual([
      ['b', 'c', 'b'],
      ['d', 'd'],
    ]);
  });
});
