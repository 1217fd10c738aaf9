import { parseArgs } from 'node:util';
import type { PlainDate } from '../calendar/plainDate';
import { parseIsoDate } from '../calendar/plainDate';
import { OrderFailure } from './failure';

/** What the user asked for on the command line. */
export interface Options {
  readonly files: readonly string[];
  readonly electionDay: PlainDate | null;
  readonly edition: string | null;
  readonly sheets: readonly string[];
  readonly json: boolean;
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly help: boolean;
  /** Words of `exportar`, as typed; null where not given. */
  readonly content: string | null;
  readonly columns: string | null;
  readonly colors: string | null;
  readonly marks: string | null;
  readonly monthlyTables: boolean;
}

const DEFINITIONS = {
  jornada: { type: 'string' },
  edicion: { type: 'string' },
  hoja: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  salida: { type: 'string' },
  'en-sitio': { type: 'boolean' },
  contenido: { type: 'string' },
  columnas: { type: 'string' },
  colores: { type: 'string' },
  marcas: { type: 'string' },
  'tablas-por-mes': { type: 'boolean' },
  ayuda: { type: 'boolean', short: 'h' },
  help: { type: 'boolean' },
} as const;

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: DEFINITIONS, allowPositionals: true });
  } catch (error) {
    const word = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new OrderFailure(
      `No se entiende la opción ${word ?? 'indicada'} o le falta su valor; vea las opciones con --ayuda.`,
    );
  }
}

function electionDayOf(text: string | undefined): PlainDate | null {
  if (text === undefined) return null;
  const date = parseIsoDate(text);
  if (date === null)
    throw new OrderFailure(`--jornada espera una fecha AAAA-MM-DD que exista, no «${text}».`);
  return date;
}

/** Reads the words behind the order. @throws OrderFailure in one line for what cannot be understood. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parsed(words);
  return {
    files: positionals,
    electionDay: electionDayOf(values.jornada),
    edition: values.edicion ?? null,
    sheets: values.hoja ?? [],
    json: values.json ?? false,
    output: values.salida ?? null,
    inPlace: values['en-sitio'] ?? false,
    content: values.contenido ?? null,
    columns: values.columnas ?? null,
    colors: values.colores ?? null,
    marks: values.marcas ?? null,
    monthlyTables: values['tablas-por-mes'] ?? false,
    help: (values.ayuda ?? false) || (values.help ?? false),
  };
}

/** The one file that an order takes. @throws OrderFailure when there is none or more than one. */
export function onlyFile(order: string, { files }: Options): string {
  const [file] = files;
  if (file === undefined) throw new OrderFailure(`Falta el archivo: calendario-prep ${order} archivo.xlsx`);
  if (files.length > 1)
    throw new OrderFailure(`La orden «${order}» toma un solo archivo; indique cada uno por separado.`);
  return file;
}
