import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockOf, NotReplaced, replaceFile } from '../../src/cli/replacing';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'calendario-prep-replacing-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const isRoot = process.getuid?.() === 0;

describe('A file that is replaced', () => {
  it('is new where there was none, and nothing is left beside it', () => {
    replaceFile(at('plan.xlsx'), 'nuevo');
    expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('nuevo');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  it.each([0o600, 0o640, 0o664, 0o755])('keeps its mode %o', (mode) => {
    writeFileSync(at('plan.xlsx'), 'viejo');
    chmodSync(at('plan.xlsx'), mode);
    replaceFile(at('plan.xlsx'), 'nuevo');
    expect(statSync(at('plan.xlsx')).mode & 0o7777).toBe(mode);
  });

  (isRoot ? it : it.skip)('keeps its owner', () => {
    writeFileSync(at('plan.xlsx'), 'viejo');
    chownSync(at('plan.xlsx'), 1234, 4321);
    replaceFile(at('plan.xlsx'), 'nuevo');
    expect(statSync(at('plan.xlsx'))).toMatchObject({ uid: 1234, gid: 4321 });
  });

  it('is the one that a symbolic link leads to, and the link stays', () => {
    mkdirSync(at('lejos'));
    writeFileSync(at('lejos/plan.xlsx'), 'viejo');
    symlinkSync('lejos/plan.xlsx', at('enlace.xlsx'));
    symlinkSync(at('enlace.xlsx'), at('otro.xlsx'));
    replaceFile(at('otro.xlsx'), 'nuevo');
    expect(readFileSync(at('lejos/plan.xlsx'), 'utf8')).toBe('nuevo');
    expect(lstatSync(at('otro.xlsx')).isSymbolicLink()).toBe(true);
    expect(readdirSync(at('lejos'))).toEqual(['plan.xlsx']);
  });

  it('may be the one that a link names and that is not there yet', () => {
    symlinkSync('nuevo.xlsx', at('enlace.xlsx'));
    replaceFile(at('enlace.xlsx'), 'nuevo');
    expect(readFileSync(at('nuevo.xlsx'), 'utf8')).toBe('nuevo');
  });

  it('may have the longest name that there is', () => {
    const name = `${'n'.repeat(250)}.xlsx`;
    writeFileSync(at(name), 'viejo');
    replaceFile(at(name), 'nuevo');
    expect(readFileSync(at(name), 'utf8')).toBe('nuevo');
  });
});

describe('A program that was killed while it replaced the file', () => {
  it.each<[string, string, number]>([
    ['before it said who it was', '', 120],
    ['and whose number is nobody’s', '999999999', 0],
    ['and whose number somebody else has by now', String(process.pid), 120],
  ])('%s keeps nobody from replacing it', (_, owner, secondsAgo) => {
    writeFileSync(at('plan.xlsx'), 'viejo');
    writeFileSync(lockOf(at('plan.xlsx')), owner);
    const then = performance.timeOrigin / 1000 + performance.now() / 1000 - secondsAgo;
    utimesSync(lockOf(at('plan.xlsx')), then, then);
    replaceFile(at('plan.xlsx'), 'nuevo', bytes('viejo'));
    expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('nuevo');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });
});

describe('A file is left as it is', () => {
  const left = (name: string, content: string, instead: Uint8Array | null = null): void => {
    expect(() => replaceFile(at(name), 'nuevo', instead)).toThrow(NotReplaced);
    expect(readFileSync(at(name), 'utf8')).toBe(content);
    expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
  };

  it('when it is read-only', () => {
    writeFileSync(at('plan.xlsx'), 'viejo');
    chmodSync(at('plan.xlsx'), 0o444);
    left('plan.xlsx', 'viejo');
  });

  it('when it changed since it was read', () => {
    writeFileSync(at('plan.xlsx'), 'de otra persona');
    left('plan.xlsx', 'de otra persona', bytes('viejo'));
  });

  it('when it is gone since it was read', () => {
    expect(() => replaceFile(at('plan.xlsx'), 'nuevo', bytes('viejo'))).toThrow(NotReplaced);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('when somebody else is writing it, until they have ended', () => {
    writeFileSync(at('plan.xlsx'), 'viejo');
    replaceFile(at('plan.xlsx'), 'de la primera', bytes('viejo'));
    left('plan.xlsx', 'de la primera', bytes('viejo'));
  });

  it('while somebody who is alive replaces it', () => {
    writeFileSync(at('plan.xlsx'), 'viejo');
    writeFileSync(lockOf(at('plan.xlsx')), String(process.pid));
    expect(() => replaceFile(at('plan.xlsx'), 'nuevo')).toThrow(NotReplaced);
    expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('viejo');
  });

  it('when it is a folder, a device or a circle of links', () => {
    mkdirSync(at('carpeta'));
    symlinkSync(at('dos'), at('uno'));
    symlinkSync(at('uno'), at('dos'));
    for (const path of [at('carpeta'), '/dev/null', at('uno')])
      expect(() => replaceFile(path, 'nuevo')).toThrow(NotReplaced);
  });
});
