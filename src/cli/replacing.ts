import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** Why a file was not replaced, where it is not the system that refuses. */
export class NotReplaced extends Error {
  override readonly name = 'NotReplaced';
}

/** A chain of symbolic links longer than this is a circle. */
const MOST_LINKS = 40;
/** Tries, a few milliseconds apart, to be the only one who replaces a file. */
const MOST_TRIES = 200;
const MILLISECONDS_APART = 10;
/** Milliseconds after which a lock is nobody's. */
const OLDEST_LOCK = 60_000;

/** The system's name for what went wrong ("ENOENT"); "" where it is no error of the system's. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What `look` gives, or null where there is nothing at that path. */
function ifThere<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Where a path leads when symbolic links are followed, also to a place where nothing is yet. */
function followed(path: string): string {
  let place = path;
  for (let link = 0; link < MOST_LINKS; link += 1) {
    const found = ifThere(() => lstatSync(place));
    if (found?.isSymbolicLink() !== true) return place;
    const target = readlinkSync(place);
    place = isAbsolute(target) ? target : join(dirname(place), target);
  }
  throw new NotReplaced('es un enlace que da vueltas; revise a dónde apunta');
}

/** Refuses what is no ordinary file that may be written. */
function checkReplaceable({
  mode,
  isFile,
  isDirectory,
}: {
  mode: number;
  isFile: boolean;
  isDirectory: boolean;
}) {
  if (isDirectory) throw new NotReplaced('es una carpeta; indique un archivo');
  if (!isFile) throw new NotReplaced('no es un archivo ordinario; indique otro nombre');
  // To rename over it needs no permission on the file itself, so that it has to be asked for.
  if ((mode & 0o222) === 0)
    throw new NotReplaced('es de solo lectura; quite esa protección o use otro nombre');
}

const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MILLISECONDS_APART);
};

/** The file beside a target that holds, while somebody replaces the target, the number of their process. */
export const lockOf = (target: string): string =>
  join(dirname(target), `.calendario-prep-${lockName(target)}.lock`);

/**
 * True for a lock whose owner is gone: killed before it wrote its number, or after. Numbers are given anew, and a folder
 * may be another machine's: no work under a lock takes long, so that an old one counts for nothing, whoever's it is.
 */
function isLeftBehind(lock: string): boolean {
  const found = ifThere(() => statSync(lock));
  if (found === null) return false;
  if (performance.timeOrigin + performance.now() - found.mtimeMs > OLDEST_LOCK) return true;
  const owner = Number(ifThere(() => readFileSync(lock, 'utf8')) ?? '');
  return owner > 0 && !isAlive(owner);
}

/** Does the work while nobody else replaces that file; a lock that was left behind counts for nothing. */
function alone<T>(target: string, work: () => T): T {
  const lock = lockOf(target);
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
      if (isLeftBehind(lock)) rmSync(lock, { force: true });
      else if (attempt >= MOST_TRIES)
        throw new NotReplaced('otra orden lo está escribiendo; espere y reintente');
      else pause();
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A short name for a file's lock: file names may be as long as the system allows. */
function lockName(target: string): string {
  let sum = 0;
  for (const character of target) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}

/** Writes the content into a new file of that mode and owner, down to the disk. */
function writeBeside(path: string, content: Uint8Array | string, before: Stats | null): void {
  const handle = openSync(path, 'wx', 0o666);
  try {
    writeFileSync(handle, content);
    if (before !== null) keepOwner(handle, before);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function keepOwner(handle: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(handle, uid, gid);
  } catch (error) {
    // Only an administrator gives files away; who may write here has the new file.
    if (systemCode(error) !== 'EPERM' && systemCode(error) !== 'EINVAL') throw error;
  }
  fchmodSync(handle, mode & 0o7777);
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/**
 * Writes a file whole or not at all: under another name first, then renamed, so that whoever looks finds the old file
 * or the new one. Its mode and owner stay; a symbolic link is followed. With `instead`, only where the file still holds
 * those bytes. @throws NotReplaced with the reason in Spanish; the system's own error where it refuses.
 */
export function replaceFile(
  path: string,
  content: Uint8Array | string,
  instead: Uint8Array | null = null,
): void {
  const target = followed(path);
  const before = ifThere(() => statSync(target));
  if (before !== null) {
    checkReplaceable({ mode: before.mode, isFile: before.isFile(), isDirectory: before.isDirectory() });
  }
  const partial = join(dirname(target), `.calendario-prep-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeBeside(partial, content, before);
    alone(target, () => {
      const now = instead === null ? null : ifThere(() => readFileSync(target));
      if (instead !== null && (now === null || !sameBytes(now, instead)))
        throw new NotReplaced('cambió mientras se trabajaba en él y se dejó como está; repita la orden');
      renameSync(partial, target);
    });
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
