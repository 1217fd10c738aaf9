import type { AskedFile } from './addressFragment';
import { calendarFile } from '../agenda/calendarFile';
import { drawing } from '../picture/drawing';
import { picture } from '../picture/picture';
import { canvasTools } from '../picture/canvasTools';

/** A file ready to be handed to the user. */
export interface BuiltFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Told how many of so many rows are laid out; what it throws ends the work. */
export type Progress = (done: number, total: number) => void;

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  svg: 'image/svg+xml',
  ics: 'text/calendar;charset=utf-8',
} as const;

async function content(asked: AskedFile, progress: Progress): Promise<string | Uint8Array<ArrayBufferLike>> {
  switch (asked.kind) {
    case 'calendario': {
      if (asked.format === 'svg') return drawing(asked.document).svg;
      if (asked.format === 'png') return picture(drawing(asked.document), canvasTools);
      const { wordDocument } = await import('../word/wordDocument');
      return wordDocument(asked.document, progress);
    }
    case 'plazos': {
      const { events, issued, name } = asked.agenda;
      return calendarFile(events, { issued, name });
    }
    case 'hallazgos': {
      const { reportDocument } = await import('../word/findingsDocument');
      return reportDocument(asked.report, progress);
    }
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
  return { name: nameOf(asked), blob: new Blob([part], { type: TYPES[asked.format] }) };
}
