import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/**
 * The file inside a folder that a path of an address names, or null when there is none or it leads out of the folder,
 * be it by dots or by a symbolic link. The folder itself may be reached by one.
 */
export function fileInside(folder: string, path: string): string | null {
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!existsSync(folder) || !existsSync(file)) return null;
  const [inside, real] = [realpathSync(folder), realpathSync(file)];
  if (!real.startsWith(inside + sep)) return null;
  return statSync(real).isFile() ? real : null;
}

/** The path of a request's address, decoded; null when it cannot be. */
export function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/**
 * True when a request names this machine as its host ("127.0.0.1:3000", "localhost:3000", "[::1]:3000"). A page elsewhere whose
 * name was made to lead here (DNS rebinding) names itself and would read what is served as its own.
 */
export function isForThisMachine(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}
