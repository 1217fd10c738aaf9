import type { PlainDate } from '../calendar/plainDate';
import type { CalendarEvent } from '../formats/agenda/calendarEvents';
import type { DocumentOptions } from '../formats/document/documentModel';
import type { Content, Extension } from '../formats/index';
import { contentWords, extensions, formats } from '../formats/index';
import type { PaintOptions } from '../grid/paintOptions';
import { DEFAULT_PAINT } from '../grid/paintOptions';
import { OrderFailure } from './failure';
import type { Options } from './options';

const isExtension = (text: string): text is Extension => (extensions as readonly string[]).includes(text);

/** The ending of a path, or of the bare word "docx". @throws OrderFailure for one that no format has. */
export function extensionOf(output: string): Extension {
  const extension = (/([^./\\]+)$/.exec(output)?.[1] ?? '').toLowerCase();
  if (!isExtension(extension)) {
    throw new OrderFailure(
      `No se sabe exportar a «${output}»; use una de estas terminaciones: ${extensions.map((one) => `.${one}`).join(', ')}.`,
    );
  }
  return extension;
}

/** One of the words that an option takes. @throws OrderFailure for any other. */
function oneOf<const Word extends string>(option: string, words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text.trim().toLowerCase());
  if (word === undefined) throw new OrderFailure(`${option} no conoce «${text}»; use: ${words.join(', ')}.`);
  return word;
}

/** A format and which of its contents is asked for. */
export interface AskedFormat {
  readonly format: (typeof formats)[number];
  readonly content: Content;
}

/** What to export into a file of that ending. @throws OrderFailure when no format of it holds what is asked for. */
export function askedFormat(extension: Extension, { content }: Options): AskedFormat {
  const able = formats.filter((format) => format.extension === extension);
  const words: readonly Content[] = able.flatMap(({ contents }) => contents);
  const asked = content === null ? words[0] : oneOf('--contenido', contentWords, content);
  const format = able.find(({ contents }) => contents.some((word) => word === asked));
  if (format === undefined || asked === undefined) {
    throw new OrderFailure(
      `Un archivo .${extension} no puede llevar «${asked ?? ''}»; puede llevar: ${words.join(', ')}.`,
    );
  }
  return { format, content: asked };
}

function paintOf({ colors, marks }: Options): PaintOptions {
  const scheme = colors === null ? 'uno' : oneOf('--colores', ['uno', 'responsable', 'entregable'], colors);
  const mark = marks === null ? 'x' : oneOf('--marcas', ['x', 'dias'], marks);
  return {
    colors:
      scheme === 'uno'
        ? DEFAULT_PAINT.colors
        : { by: scheme === 'responsable' ? 'responsible' : 'deliverable' },
    mark: mark === 'dias' ? 'days' : 'x',
    milestones: false,
  };
}

/** How the document is to look. @throws OrderFailure for words that are not known. */
export function documentOptions(options: Options, issued: PlainDate): DocumentOptions {
  const columns = (options.columns ?? '')
    .split(',')
    .filter((word) => word.trim() !== '')
    .map((word) => oneOf('--columnas', ['fechas', 'responsable'], word));
  return {
    issued,
    paint: paintOf(options),
    dates: columns.includes('fechas'),
    responsible: columns.includes('responsable'),
    monthlyTables: options.monthlyTables,
  };
}

/** The events that the content asks for: deadlines, activities, or all. */
export function chosenEvents(events: readonly CalendarEvent[], content: Content): CalendarEvent[] {
  if (content === 'plazos') return events.filter(({ kind }) => kind === 'deadline');
  if (content === 'actividades') return events.filter(({ kind }) => kind !== 'deadline');
  return [...events];
}
