import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { XlsxFile } from '../hosts/xlsx/xlsxFile';
import { openXlsx } from '../hosts/xlsx/xlsxFile';
import { OrderFailure } from './failure';
import { NotReplaced, replaceFile, systemCode } from './replacing';

/** Why the system, or we, did not read or write a file, in Spanish, to follow a colon. */
export function reasonOf(error: unknown): string {
  if (error instanceof NotReplaced) return error.message;
  if (error instanceof NotOrdinary)
    return 'no es un archivo ordinario; guárdelo como archivo .xlsx e indique ese';
  const code = systemCode(error);
  if (code === 'ENOENT') return 'no existe; revise el nombre y la carpeta';
  if (code === 'EISDIR') return 'es una carpeta; indique un archivo .xlsx';
  if (code === 'EACCES' || code === 'EPERM') return 'no hay permiso; ciérrelo en Excel o revise sus permisos';
  if (code === 'ENOSPC') return 'no queda espacio en el disco';
  if (code === 'ENAMETOOLONG') return 'el nombre es demasiado largo';
  if (code === 'ELOOP') return 'es un enlace que da vueltas; revise a dónde apunta';
  if (code === 'EROFS') return 'el disco es de solo lectura';
  if (code === 'ENOTDIR') return 'una parte de la ruta no es una carpeta';
  if (code === 'EBUSY' || code === 'ETXTBSY') return 'otro programa lo está usando; ciérrelo y reintente';
  return code === '' ? 'ocurrió un error inesperado' : `el sistema respondió ${code}`;
}

/** What is to be read is no file that somebody saved. */
class NotOrdinary extends Error {}

/** Opens a workbook from disk. @throws OrderFailure when it cannot be read, HostFailure when it is no workbook. */
export function openFile(path: string): XlsxFile {
  let bytes: Uint8Array;
  try {
    // A device or a pipe may never end.
    const found = statSync(path);
    if (!found.isFile() && !found.isDirectory()) throw new NotOrdinary();
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new OrderFailure(`No se pudo leer ${path}: ${reasonOf(error)}.`);
  }
  return openXlsx(bytes, basename(path));
}

/**
 * Writes a file whole or not at all. With `instead` (what was read of it) it is left as it is when it changed since.
 * @throws OrderFailure when it cannot.
 */
export function writeFile(
  path: string,
  content: Uint8Array | string,
  instead: Uint8Array | null = null,
): void {
  try {
    replaceFile(path, content, instead);
  } catch (error) {
    throw new OrderFailure(`No se pudo escribir ${path}: ${reasonOf(error)}.`);
  }
}

/** True when both paths lead to the same file, links followed. */
export function samePath(one: string, other: string): boolean {
  const real = (path: string): string => {
    try {
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  };
  return real(one) === real(other);
}

/** Where an order that changes a workbook writes to. @throws OrderFailure when that would be its input, unasked. */
export function outputPath(input: string, output: string | null, inPlace: boolean): string {
  if (inPlace) {
    if (output !== null && !samePath(input, output)) {
      throw new OrderFailure('Use --salida o --en-sitio, no los dos con archivos distintos.');
    }
    return input;
  }
  if (output === null)
    throw new OrderFailure('Falta --salida ARCHIVO (o --en-sitio para escribir sobre el mismo archivo).');
  if (samePath(input, output)) {
    throw new OrderFailure(`--salida es el mismo archivo de entrada; para escribir sobre él use --en-sitio.`);
  }
  return output;
}
