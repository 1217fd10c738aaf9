import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commands } from '../../src/cli/index';
import { run } from '../../src/cli/run';
import { formats } from '../../src/formats/index';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';

/** A file that an order wrote. */
export interface WrittenFile {
  readonly path: string;
  /** The workbook that it was written from; null for a file that was written from nothing. */
  readonly input: string | null;
  /** The words of the command line. */
  readonly words: readonly string[];
}

/** What the orders of the command line did. */
export interface Written {
  readonly files: readonly WrittenFile[];
  /** Orders that broke off in a way that they should not, each with what it said. */
  readonly broken: readonly string[];
}

/** Endings of the files that the judges know. */
const JUDGED: readonly string[] = ['xlsx', 'docx'];

/** Ways in which an order writes, besides the plain one, by its name; each is the words behind the file. */
const WAYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  exportar: [
    ...formats.flatMap(({ contents, extension }) =>
      JUDGED.includes(extension) ? contents.map((content) => ['--contenido', content]) : [],
    ),
    ['--tablas-por-mes', '--columnas', 'fechas,responsable', '--colores', 'responsable', '--marcas', 'dias'],
  ],
};

/** Carries an order out in this process, in silence, and gives its exit code and what it said of a failure. */
async function quietly(words: readonly string[]): Promise<{ code: number; error: string }> {
  const { stdout, stderr } = process;
  const own = [stdout.write, stderr.write] as const;
  let error = '';
  stdout.write = () => true;
  stderr.write = (text: string | Uint8Array) => {
    error += String(text);
    return true;
  };
  try {
    return { code: await run(words), error };
  } finally {
    [stdout.write, stderr.write] = own;
  }
}

/**
 * Writes, into a folder, every file that an order of the command line writes of a workbook, or of none. An order that
 * cannot do its job says so in one line, which is no fault; whatever else it says is one.
 */
export async function writeAll(inputs: readonly string[], folder: string): Promise<Written> {
  const files: WrittenFile[] = [];
  const broken: string[] = [];
  const writing = commands.filter(({ options }) => options.includes('salida'));
  for (const input of [null, ...inputs]) {
    for (const { name } of writing) {
      for (const way of [[], ...(WAYS[name] ?? [])]) {
        for (const extension of JUDGED) {
          const path = join(folder, `${String(files.length)}.${extension}`);
          const words = [name, ...(input === null ? [] : [input]), ...way, '--salida', path];
          const { code, error } = await quietly(words);
          const isFault = error.trim().split('\n').length > 1 || (code === 2 && error === '');
          if (isFault) broken.push(`${words.join(' ')}: ${error}`);
          // An order that looks at no ending writes a workbook whatever the file is called.
          const isKind = extension === 'xlsx' || name === 'exportar';
          if (code !== 2 && existsSync(path) && isKind) files.push({ path, input, words });
        }
      }
    }
  }
  return { files, broken };
}

/** A copy of a workbook under a plain name, as the judges know a file by its ending. */
export function plainCopy(input: string, folder: string, number: number): string {
  const path = join(folder, `entrada-${String(number)}-${basename(input)}`);
  copyFileSync(input, path);
  return path;
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );

/**
 * Writes a workbook with its loose parts linked and nothing else changed, and names the parts that are as they were: what
 * is wrong in these was wrong before, though no judge looks at a part that nothing leads to.
 */
export function writeLinked(input: string, path: string): readonly string[] {
  const bytes = new Uint8Array(readFileSync(input));
  const file = openXlsx(bytes, basename(input));
  const after = `${file.snapshot.settings ?? '{}'} `;
  const linked = file.apply([{ kind: 'settings', before: file.snapshot.settings, after }]).file.bytes;
  writeFileSync(path, linked);
  const [before, now] = [partsOf(bytes), partsOf(linked)];
  return Object.keys(before).filter((name) => before[name] === now[name]);
}

/** Writes a workbook whose first sheet has an element that no sheet has. */
export function writeSpoiled(input: string, path: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(input)));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  writeFileSync(
    path,
    zipSync({ ...parts, [name]: strToU8(xml.replace('<sheetData>', '<otro/><sheetData>')) }),
  );
}

/** What tells files apart: two with the same are judged once. */
export const contentOf = (path: string): string => readFileSync(path).toString('latin1');
