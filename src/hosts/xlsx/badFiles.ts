import { HostFailure } from '../host';
import { compoundNames, isCompoundFile } from './compoundFile';
import { damaged, unreadable } from './failures';
import { looseWorkbook } from './looseParts';
import { isOfType } from './relationships';
import type { XlsxPackage } from './xlsxPackage';

const SAVE_AS = 'Ábralo en Excel, guárdelo como «Libro de Excel (.xlsx)» y use ese archivo.';
const GET_AGAIN = 'Descárguelo o cópielo de nuevo.';

/** The failure of a workbook without worksheets. */
export function noSheets(): HostFailure {
  return unreadable(
    'El libro no tiene ninguna hoja de cálculo.',
    'Use el libro que contiene el plan de trabajo.',
  );
}

const encrypted = (): HostFailure =>
  new HostFailure(
    'encrypted',
    'El archivo está protegido con contraseña. Ábralo en Excel, quite la contraseña (Archivo > Información > Proteger libro > Cifrar con contraseña), guárdelo y reintente.',
  );

function compoundFailure(bytes: Uint8Array): HostFailure {
  const names = compoundNames(bytes);
  if (names.includes('EncryptedPackage')) return encrypted();
  if (names.includes('Workbook') || names.includes('Book')) {
    return unreadable('El archivo es un libro de Excel 97-2003 (.xls), que este programa no lee.', SAVE_AS);
  }
  if (names.includes('WordDocument')) {
    return unreadable(
      'El archivo es un documento de Word (.doc), no un libro de Excel.',
      'Use el libro de Excel.',
    );
  }
  return unreadable('El archivo es de una versión antigua de Office y no se reconoce como libro.', SAVE_AS);
}

const FIRST_BYTES = 4096;

function textFailure(bytes: Uint8Array): HostFailure | null {
  const start = bytes.subarray(0, FIRST_BYTES);
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!isWide && start.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return null;
  const text = new TextDecoder(isWide ? (start[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    start,
  );
  const beginning = text.trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta|div)|^<\?xml[^>]*>\s*<(!doctype )?html/.test(beginning)) {
    return unreadable('El archivo es una página web (HTML) con nombre de libro de Excel.', SAVE_AS);
  }
  if (beginning.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return unreadable('El archivo es una hoja de cálculo XML 2003, que este programa no lee.', SAVE_AS);
  }
  if (beginning.startsWith('<')) return unreadable('El archivo es XML, no un libro de Excel.', SAVE_AS);
  return unreadable('El archivo es texto (por ejemplo CSV), no un libro de Excel.', SAVE_AS);
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((character, at) => bytes[at] === character.charCodeAt(0));

/**
 * Says what a file is that does not even begin as a workbook does.
 * @throws HostFailure ('unreadable-file' or 'encrypted') unless the bytes begin as a zip.
 */
export function checkIsZip(bytes: Uint8Array): void {
  if (startsWith(bytes, 'PK')) return;
  if (bytes.length === 0) throw unreadable('El archivo está vacío (0 bytes).', GET_AGAIN);
  if (isCompoundFile(bytes)) throw compoundFailure(bytes);
  if (startsWith(bytes, '%PDF')) {
    throw unreadable('El archivo es un PDF, no un libro de Excel.', 'Use el libro de Excel del que se hizo.');
  }
  throw (
    textFailure(bytes) ??
    unreadable('El archivo no es un libro de Excel o está dañado desde su inicio.', `${GET_AGAIN} ${SAVE_AS}`)
  );
}

/** What else a zip may be, by the part that gives it away. */
const OTHER_PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/i, 'El archivo es un libro binario de Excel (.xlsb), que este programa no lee.'],
  [/^word\/document\d*\.xml$/i, 'El archivo es un documento de Word (.docx), no un libro de Excel.'],
  [/^ppt\/presentation\.xml$/i, 'El archivo es una presentación (.pptx), no un libro de Excel.'],
  [/^index\/.*\.iwa$|^index\.zip$/i, 'El archivo es de Apple Numbers, que este programa no lee.'],
];

function otherPackage(files: XlsxPackage): HostFailure {
  const names = files.names();
  for (const [pattern, what] of OTHER_PACKAGES) {
    if (names.some((name) => pattern.test(name))) return unreadable(what, SAVE_AS);
  }
  if (names.includes('mimetype')) {
    const type = new TextDecoder().decode(files.bytesOf('mimetype'));
    const what = type.includes('spreadsheet')
      ? 'una hoja de cálculo de OpenDocument (.ods)'
      : 'un archivo de OpenDocument';
    return unreadable(`El archivo es ${what}, que este programa no lee.`, SAVE_AS);
  }
  if (names.some((name) => /\.xls[xm]?$/i.test(name))) {
    return unreadable('El archivo es un .zip que contiene libros.', 'Extráigalos y use el libro.');
  }
  return unreadable('El archivo es un .zip, no un libro de Excel.', SAVE_AS);
}

/**
 * Name of the workbook part of a package.
 * @throws HostFailure ('unreadable-file') when it is another kind of package, saying which, or lacks the part.
 */
export function findWorkbookPart(files: XlsxPackage): string {
  const related = files.relationshipsOf('').find((one) => isOfType(one, 'officeDocument'))?.target;
  const named = related ?? looseWorkbook(files);
  if (named === undefined || !/\.xml$/i.test(named) || /^(word|ppt)\//i.test(named))
    throw otherPackage(files);
  if (!files.has(named)) throw damaged(named, 'le falta una parte');
  return named;
}
