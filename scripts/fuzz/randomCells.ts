import { editions } from '../../src/lineamientos/editions';
import type { CellValue } from '../../src/snapshot/workbook';
import type { Random } from './random';

/** What is written into a cell of a chance sheet, and how. */
export interface DrawnCell {
  /** What the cell must be read as. */
  readonly value: CellValue;
  /** The formula without its "="; absent for none. */
  readonly formula?: string;
  /** How the value is written: the type of the cell in the file. */
  readonly type: 'n' | 's' | 'inlineStr' | 'str' | 'b' | 'e' | 'd';
  /** Index among {@link NUMBER_FORMATS}. */
  readonly numberFormat: number;
}

/** Formats of numbers; index 0 is General, 1 to 4 show dates. */
export const NUMBER_FORMATS = [
  'General',
  'dd/mm/yyyy',
  'd-mmm-yy',
  'mmm-yy',
  '[$-80A]d "de" mmmm',
  '@',
  ';;;',
  '0%',
  '0.0',
];

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const SHORT = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const INITIALS = 'E F MZ A MY JN JL AG S O N D'.split(' ');

/** What a column of a chance table is meant to hold. */
export type Meaning =
  | 'code'
  | 'title'
  | 'deliverable'
  | 'start'
  | 'end'
  | 'period'
  | 'responsible'
  | 'notes'
  | 'day'
  | 'year'
  | 'level'
  | 'topic'
  | 'status'
  | 'relative'
  | 'junk';

/** Headers of columns, by what stands below them. */
const HEADERS: Readonly<Record<Meaning, readonly string[]>> = {
  code: ['Núm.', 'No.', '#', 'Clave', 'Consecutivo', 'Número de actividad'],
  title: [
    'Actividad',
    'ACTIVIDADES',
    'Descripción de la actividad',
    'Tarea',
    'Sesión',
    'Simulacro',
    'Concepto',
  ],
  deliverable: ['Entregable', 'Producto', 'Documentos', 'Entregable o evidencia', 'Versión'],
  start: ['Inicio', 'Fecha de inicio', 'Del', 'Inicio real', 'Inicio programado', 'Fecha original'],
  end: [
    'Término',
    'Fecha de término',
    'Al',
    'Fecha límite',
    'Término real',
    'Fecha modificada',
    'Vencimiento',
  ],
  period: ['Periodo', 'Fecha', 'Mes', '¿Cuándo?', 'Plazo', 'Temporalidad', 'Fecha de la sesión'],
  responsible: ['Responsable', 'Área responsable', 'UR', 'Unidad'],
  notes: ['Observaciones', 'Notas', 'Comentarios'],
  day: ['Día', 'Días'],
  year: ['Año', 'Ejercicio'],
  level: ['Nivel', 'Etapa'],
  topic: ['Tema', 'Orden del día'],
  status: ['Estatus', 'Avance', '% de avance', 'Cumplido'],
  relative: ['Duración', 'Plazo', 'Días antes de la jornada'],
  junk: ['Fundamento', 'Oficio', '', 'x', 'Costo', 'Versión'],
};

/** Meanings of columns, the usual ones first. */
export const MEANINGS = Object.keys(HEADERS) as Meaning[];

/** A header for a column of that meaning. */
export const headerFor = (random: Random, meaning: Meaning): string => random.pick(HEADERS[meaning]);

const DOCUMENTS = editions.flatMap(({ requirements }) => requirements.map(({ title }) => title));
const DEEDS = [
  'Elaborar',
  'Aprobar',
  'Remitir al INE',
  'Versión final de',
  'Proyecto de',
  'Informe de avance de octubre',
  '',
];
const PEOPLE = ['Secretaría Ejecutiva', 'UTSI', 'Consejo General; UTSI', 'N/A', '—'];
const DELIVERABLES = ['Acuerdo', 'Informe', 'Proyecto de acuerdo y anexo', 'Acta', 'Versión final', '-'];
const STATES = ['Concluida', 'En proceso', 'Pendiente', 'Sí', 'No', '✓', '100%'];
const WORDS = [
  'Por definir',
  'N/A',
  'Permanente',
  'Cuando se requiera',
  'Jornada electoral',
  'Diario',
  '-',
  '?',
  '…',
];

const spokenDay = (random: Random): string => {
  const [day, month, year] = [1 + random.below(32), random.below(12), 2022 + random.below(7)];
  const name = random.pick([MONTHS[month] ?? '', SHORT[month] ?? '', (MONTHS[month] ?? '').toUpperCase()]);
  return random.pick([
    `${day} de ${name}`,
    `${day} de ${name} de ${year}`,
    `${day} de ${name} del ${year}`,
    `${day} ${name} ${year}`,
    `${name} ${day}`,
    `${day}/${month + 1}/${year}`,
    `${month + 1}/${day}/${year % 100}`,
    `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    `${day}.${month + 1}.${year}`,
    `${name} de ${year}`,
    `${name} ${year}`,
    name,
    String(day),
    `primera semana de ${name}`,
    `segunda quincena de ${name} ${year}`,
    `último domingo de ${name}`,
  ]);
};

const spokenPeriod = (random: Random): string => {
  const [one, other] = [spokenDay(random), spokenDay(random)];
  return random.pick([
    one,
    `${one} al ${other}`,
    `Del ${one} al ${other}`,
    `${one} - ${other}`,
    `${one}–${other}`,
    `${one} y ${other}`,
    `${one}, ${other} y ${spokenDay(random)}`,
    `${one} / ${other}`,
    `Hasta el ${one}`,
    `A partir del ${one}`,
    `${one}\n${other}`,
    `${one} a las 20:00 horas`,
    `${1 + random.below(9)} meses antes de la jornada`,
    `${1 + random.below(40)} días después de su aprobación`,
    random.pick(['primer', 'segundo', 'cuarto']) + ` trimestre de ${2023 + random.below(5)}`,
    random.pick(WORDS),
  ]);
};

const PIECES = [
  'á',
  'X',
  '1',
  '.',
  '-',
  '\n',
  ' ',
  '  ',
  '(',
  ')',
  '/',
  'de',
  '•',
  '=',
  '\t',
  '😀',
  'ñ',
  '00',
  ';',
  '_x000D_',
  '\u00a0',
  '\u200b',
];

/** Text without sense. */
const noise = (random: Random): string =>
  Array.from({ length: 1 + random.below(random.chance(0.02) ? 2000 : 12) }, () => random.pick(PIECES)).join(
    '',
  );

/** A text as one finds it in a column of that meaning. */
function textFor(random: Random, meaning: Meaning): string {
  switch (meaning) {
    case 'code':
      return random.pick([
        '1',
        '1.1',
        '1.10',
        '2.3.4',
        'A',
        'a)',
        'IV',
        '1.',
        'n/a',
        '3-1',
        '1.1.1.1.1.1',
        '01',
      ]);
    case 'title':
      return `${random.pick(DEEDS)} ${random.chance(0.6) ? random.pick(DOCUMENTS) : noise(random)}`;
    case 'deliverable':
      return random.pick(DELIVERABLES);
    case 'responsible':
      return random.pick(PEOPLE);
    case 'start':
    case 'end':
      return spokenDay(random);
    case 'period':
      return spokenPeriod(random);
    case 'status':
      return random.pick(STATES);
    case 'relative':
      return random.pick([
        `${random.below(90)} días`,
        '4 meses antes de la jornada',
        '15 días antes',
        'J-30',
      ]);
    case 'level':
      return random.pick(['Organización', 'Operación', 'Cierre', '1', '2']);
    case 'day':
      return random.pick(['5', '5 y 6', '3, 10 y 17', 'del 1 al 5', 'lunes']);
    case 'year':
      return String(2022 + random.below(7));
    default:
      return noise(random);
  }
}

/** A label of a month, week or quarter in a run of columns; `index` counts the columns of the run from 0. */
export function slotLabel(random: Random, style: number, index: number): string | number {
  const month = (8 + index) % 12;
  switch (style) {
    case 0:
      return INITIALS[month] ?? '';
    case 1:
      return MONTHS[month] ?? '';
    case 2:
      return `${SHORT[month] ?? ''}-${index < 4 ? '26' : '27'}`;
    case 3:
      return `S${(index % 5) + 1}`;
    case 4:
      return (index % 4) + 1;
    case 5:
      return `${(index % 2) + 1}Q`;
    case 6:
      return `T${(index % 4) + 1} ${index < 2 ? '2026' : '2027'}`;
    case 7:
      return (MONTHS[month] ?? '').charAt(0).toUpperCase();
    default:
      return spokenDay(random);
  }
}

/** Names of months for a band above slots. */
export const bandLabel = (index: number, year: boolean): string =>
  `${MONTHS[(8 + index) % 12] ?? ''}${year ? ` ${index < 4 ? '2026' : '2027'}` : ''}`;

const text = (random: Random, value: string): DrawnCell => ({
  value: value === '' ? null : value,
  type: random.pick(['s', 's', 'inlineStr']),
  numberFormat: random.chance(0.1) ? random.below(NUMBER_FORMATS.length) : 0,
});

/** A cell with that text or number. */
export function plainCell(random: Random, value: string | number): DrawnCell {
  return typeof value === 'string' ? text(random, value) : { value, type: 'n', numberFormat: 0 };
}

const aDay = (random: Random): number => 45_000 + random.below(1600) + (random.chance(0.1) ? 0.75 : 0);
const NUMBERS = [
  0, -1, 1, 0.1, 1.1, 1.1000000000000001, 60, 2_958_465, 2_958_466, 1e15, 1e308, -1e-300, 45_445.5,
];
const ERRORS = ['#N/A', '#REF!', '#¡VALOR!', '#DIV/0!'];
const FORMULAS = [
  'A1+1',
  'TODAY()',
  'IF(A1="X","X","")',
  'SUM(A:A)',
  "'Otra hoja'!B2",
  '_xlfn.XLOOKUP(A1,B:B,C:C)',
];

/** Any value that a cell may have. */
function anyCell(random: Random): DrawnCell {
  const numberFormat = random.below(NUMBER_FORMATS.length);
  switch (random.below(8)) {
    case 0:
      return { value: random.pick(NUMBERS), type: 'n', numberFormat };
    case 1:
      return { value: random.chance(0.5), type: 'b', numberFormat };
    case 2:
      return { value: random.pick(ERRORS), type: 'e', numberFormat };
    case 3:
      return {
        value: random.chance(0.5) ? aDay(random) : null,
        formula: random.pick(FORMULAS),
        type: 'n',
        numberFormat,
      };
    case 4:
      return {
        value: random.pick(['X', '5 de mayo', 'x y']),
        formula: random.pick(FORMULAS),
        type: 'str',
        numberFormat,
      };
    case 5:
      return { value: 45_000 + random.below(900), type: 'd', numberFormat };
    case 6:
      return text(random, textFor(random, random.pick(MEANINGS)));
    default:
      return text(random, noise(random));
  }
}

/** A cell as one finds it in a column of that meaning, and now and then any other. */
export function cellFor(random: Random, meaning: Meaning): DrawnCell {
  if (random.chance(0.08)) return anyCell(random);
  if (meaning === 'start' || meaning === 'end' || (meaning === 'period' && random.chance(0.3))) {
    if (random.chance(0.5)) return { value: aDay(random), type: 'n', numberFormat: 1 + random.below(4) };
  }
  if (
    (meaning === 'code' || meaning === 'day' || meaning === 'year' || meaning === 'level') &&
    random.chance(0.6)
  )
    return { value: meaning === 'year' ? 2026 : 1 + random.below(30), type: 'n', numberFormat: 0 };
  if (meaning === 'status' && random.chance(0.4)) return { value: random.next(), type: 'n', numberFormat: 7 };
  return text(random, textFor(random, meaning));
}
