import findingsSheet from './findingsSheet';
import type { DocumentFormat } from './format';
import html from './html';
import ics from './ics';
import png from './png';
import printedSheet from './printedSheet';
import svg from './svg';
import txt from './txt';
import word from './word';
import wordReport from './wordReport';

/** Every way to take the calendar out of the workbook, in the order in which people are told of them: the one list. */
export const formats = [word, wordReport, html, svg, png, ics, txt, findingsSheet, printedSheet] as const;

type Listed = (typeof formats)[number];

/** The ending of a file that can be written: "docx", "ics". */
export type Extension = Listed['extension'];

/** A word that `--contenido` takes. */
export type Content = Listed['contents'][number];

/** The ending of a file of the calendar's document. */
export type DocumentExtension = Extract<Listed, { of: 'document' }>['extension'];

/** The endings, each once. */
export const extensions: readonly Extension[] = [...new Set(formats.map(({ extension }) => extension))];

/** The words of `--contenido`, each once. */
export const contentWords: readonly Content[] = [...new Set(formats.flatMap(({ contents }) => contents))];

/** The formats of the calendar's document. */
export const documentFormats: readonly (DocumentFormat & { readonly extension: DocumentExtension })[] =
  formats.filter((format) => format.of === 'document');

/** The format of a document's file. */
export function documentFormat(extension: DocumentExtension): DocumentFormat {
  const found = documentFormats.find((format) => format.extension === extension);
  if (found === undefined) throw new Error(`no document is written as .${extension}`);
  return found;
}
