import { HostFailure } from '../host';

/** The failure of a file that is not a workbook that we can read; `advice` is what the user can do. */
export function unreadable(what: string, advice: string): HostFailure {
  return new HostFailure('unreadable-file', `${what} ${advice}`);
}

/** The failure of a workbook whose inside is damaged: it names the part and, where known, the line (from 1). */
export function damaged(part: string, why: string, line?: number): HostFailure {
  const place = line === undefined ? part : `${part}, línea ${line}`;
  return unreadable(
    `El libro está dañado: ${why} (${place}).`,
    'Ábralo en Excel para que lo repare, guárdelo como .xlsx y reintente, o use una copia anterior.',
  );
}

/** The failure of a file that unpacks to more than we are willing to hold. */
export function tooLarge(what: string): HostFailure {
  return new HostFailure(
    'too-large',
    `${what} No se abrió por seguridad: copie las hojas del plan y del calendario a un libro nuevo y use ese libro.`,
  );
}
