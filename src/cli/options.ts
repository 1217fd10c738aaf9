import { parseArgs } from 'node:util';
import type { PlainDate } from '../calendar/plainDate';
import { parseIsoDate } from '../calendar/plainDate';
import { editions } from '../lineamientos/editions/index';
import { extensions } from '../formats/index';
import { OrderFailure } from './failure';

interface OptionDefinition {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: readonly string[];
}

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
  /** Words of `leer`, as typed; null where not given. */
  readonly headerRow: string | null;
  readonly columnRoles: readonly string[];
  readonly notActivities: string | null;
  readonly leaveOut: boolean;
  readonly takeBack: boolean;
  /** Words of `nuevo`, as typed; null where not given. */
  readonly thirdParty: string | null;
  readonly disseminators: string | null;
  readonly institute: string | null;
}

/** The options that are typed: what `parseArgs` has to know, what stands for the value, and the help's lines. */
export const OPTIONS = {
  jornada: {
    type: 'string',
    value: 'AAAA-MM-DD',
    help: ['Día de la jornada electoral (si no, se deduce del libro).'],
  },
  edicion: {
    type: 'string',
    value: 'EDICIÓN',
    help: [`Edición de los lineamientos: ${editions.map(({ id }) => id).join(' o ')}.`],
  },
  hoja: { type: 'string', multiple: true, value: 'NOMBRE', help: ['Revisa solo esa hoja; puede repetirse.'] },
  json: { type: 'boolean', help: ['escribe un solo objeto JSON.'] },
  salida: {
    type: 'string',
    value: 'ARCHIVO',
    help: [
      `Archivo que se escribe; exportar elige por su terminación (${extensions.map((format) => `.${format}`).join(' ')}).`,
    ],
  },
  'en-sitio': { type: 'boolean', help: ['Escribe sobre el mismo archivo de entrada.'] },
  contenido: {
    type: 'string',
    value: 'QUÉ',
    help: [
      'calendario, hallazgos (.docx o .xlsx), plazos o actividades (.ics)',
      'o impresion (.xlsx: la cuadrícula lista para imprimir).',
    ],
  },
  columnas: { type: 'string', value: 'LISTA', help: ['fechas, responsable o ambas con coma.'] },
  colores: { type: 'string', value: 'QUÉ', help: ['uno, responsable o entregable.'] },
  marcas: { type: 'string', value: 'QUÉ', help: ['x o dias.'] },
  'tablas-por-mes': {
    type: 'boolean',
    help: ['agrega las tablas del plan por mes, con subactividades.'],
  },
  encabezado: { type: 'string', value: 'FILA', help: ['los encabezados de --hoja están en esa fila.'] },
  columna: {
    type: 'string',
    multiple: true,
    value: '"D=QUÉ"',
    help: ['lo que tiene una columna, "D=Término" o "F=No se usa"; puede repetirse.'],
  },
  'no-actividades': { type: 'string', value: 'FILAS', help: ['filas que no son actividades: 12,15-18.'] },
  'dejar-fuera': { type: 'boolean', help: ['la hoja no es del plan.'] },
  tercero: { type: 'string', value: 'si|no', help: ['si un tercero auxilia en el PREP (si no, no).'] },
  difusores: { type: 'string', value: 'si|no', help: ['si habrá difusores oficiales (si no, sí).'] },
  instituto: { type: 'string', value: '"NOMBRE"', help: ['nombre del instituto, para el título.'] },
  volver: { type: 'boolean', help: ['quita antes lo que se había indicado de la hoja.'] },
} as const satisfies Readonly<Record<string, OptionDefinition>>;

/** The name of an option that a command may take, as it is typed behind "--". */
export type OptionName = keyof typeof OPTIONS;

const DEFINITIONS = {
  ...OPTIONS,
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

const EARLIEST_VOTE = '2000-01-01';
const LATEST_VOTE = '2100-12-31';

function electionDayOf(text: string | undefined): PlainDate | null {
  if (text === undefined) return null;
  const date = parseIsoDate(text);
  if (date === null)
    throw new OrderFailure(`--jornada espera una fecha AAAA-MM-DD que exista, no «${text}».`);
  // Months are counted from it both ways, and dates end in 1900 and in 9999.
  if (date < EARLIEST_VOTE || date > LATEST_VOTE)
    throw new OrderFailure(`--jornada espera un día entre 2000 y 2100, no «${text}».`);
  return date;
}

/** What only `nuevo` takes. */
function newPlanWords({ tercero, difusores, instituto }: ReturnType<typeof parsed>['values']) {
  return {
    thirdParty: tercero ?? null,
    disseminators: difusores ?? null,
    institute: instituto ?? null,
  };
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
    headerRow: values.encabezado ?? null,
    columnRoles: values.columna ?? [],
    notActivities: values['no-actividades'] ?? null,
    leaveOut: values['dejar-fuera'] ?? false,
    takeBack: values.volver ?? false,
    ...newPlanWords(values),
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
