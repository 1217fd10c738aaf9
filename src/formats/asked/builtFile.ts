import type { FileContent, Format, FormatTools, Progress, WorkbookFormat } from '../format';
import ics from '../ics';
import { documentFormat } from '../index';
import { canvasTools } from '../picture/canvasTools';
import { picture } from '../picture/picture';
import wordReport from '../wordReport';
import type { AskedFile } from './addressFragment';

/** A file ready to be handed to the user. */
export interface BuiltFile {
  readonly name: string;
  readonly blob: Blob;
}

const tools: FormatTools = { drawPng: (drawing) => picture(drawing, canvasTools) };

/** The format of a file that is asked for. */
export function formatAsked(asked: AskedFile): Exclude<Format, WorkbookFormat> {
  switch (asked.kind) {
    case 'calendario':
      return documentFormat(asked.format);
    case 'plazos':
      return ics;
    case 'hallazgos':
      return wordReport;
  }
}

function content(asked: AskedFile, progress: Progress): FileContent | Promise<FileContent> {
  switch (asked.kind) {
    case 'calendario':
      return documentFormat(asked.format).build(asked.document, tools, progress);
    case 'plazos':
      return ics.build(asked.agenda);
    case 'hallazgos':
      return wordReport.build(asked.report, progress);
  }
}

/** The name of a file that is asked for, with its extension. */
export const nameOf = ({ named, format }: AskedFile): string => `${named}.${format}`;

/**
 * Builds a file in the browser; the code for it is fetched with the first of its kind.
 * @throws Error (as a rejection) when the code cannot be fetched or the browser cannot draw the picture, and whatever
 * `progress` throws
 */
export async function builtFile(asked: AskedFile, progress: Progress = () => undefined): Promise<BuiltFile> {
  const made = await content(asked, progress);
  const part = typeof made === 'string' ? made : new Uint8Array(made);
  return { name: nameOf(asked), blob: new Blob([part], { type: formatAsked(asked).mime }) };
}
