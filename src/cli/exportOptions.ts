import type { PlainDate } from '../calendar/plainDate';
import type { CalendarEvent } from '../formats/agenda/calendarEvents';
import type { DocumentOptions } from '../formats/document/documentModel';
import type { PaintOptions } from '../grid/paintGrid';
import { DEFAULT_PAINT } from '../grid/paintGrid';
import { OrderFailure } from './failure';
import type { Options } from './options';

/** Formats of files that `exportar` writes. */
export const FORMATS = ['docx', 'html', 'svg', 'png', 'ics', 'txt', 'xlsx'] as const;

/** One of the formats. */
export type Format = (typeof FORMATS)[number];

/** What `--contenido` asks for. */
export type Content = (typeof CONTENT_WORDS)[number];

const CONTENT_WORDS = ['calendario', 'hallazgos', 'plazos', 'actividades', 'impresion'] as const;

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

/** The format of a path, or of the bare word "docx". @throws OrderFailure for any other. */
export function formatOf(output: string): Format {
  const extension = (/([^./\\]+)$/.exec(output)?.[1] ?? '').toLowerCase();
  if (!isFormat(extension)) {
    throw new OrderFailure(
      `No se sabe exportar a «${output}»; use una de estas terminaciones: ${FORMATS.map((format) => `.${format}`).join(', ')}.`,
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

/** Which contents a format can hold, the usual one first. */
const CONTENTS: Readonly<Record<Format, readonly Content[]>> = {
  docx: ['calendario', 'hallazgos'],
  html: ['calendario'],
  svg: ['calendario'],
  png: ['calendario'],
  txt: ['calendario'],
  ics: ['calendario', 'plazos', 'actividades'],
  xlsx: ['hallazgos', 'impresion'],
};

/** What to export in that format. @throws OrderFailure when the format cannot hold what is asked for. */
export function contentOf(format: Format, { content }: Options): Content {
  const able = CONTENTS[format];
  if (content === null) return able[0] ?? 'calendario';
  const asked = oneOf('--contenido', CONTENT_WORDS, content);
  if (!able.includes(asked)) {
    throw new OrderFailure(
      `Un archivo .${format} no puede llevar «${asked}»; puede llevar: ${able.join(', ')}.`,
    );
  }
  return asked;
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
