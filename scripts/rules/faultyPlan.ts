import { isoDate } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import type { NewCell } from '../../src/snapshot/edit';

/** A value of the faulty workbook: an ISO date in a tuple is a true Excel date. */
export type FaultyValue = string | number | null | readonly [string];

/** A row of the plan: number, activity, deliverable, start, end, responsible, and the rules that it breaks. */
type FaultyRow = readonly FaultyValue[];

/** Header of the column that says which rules a row breaks, their ids with commas between them. */
export const EXPECTED = 'Debe decir';

/** A cell of the faulty workbook; bold for headers and titles. */
export function faultyCell(value: FaultyValue, bold = false): NewCell | null {
  if (value === null) return null;
  if (typeof value === 'object') {
    return { value: serialOf(isoDate(value[0]), 1900), numberFormat: 'dd/mm/yyyy', border: true };
  }
  const asText = typeof value === 'string' && /^[\d.]+$/.test(value) ? { numberFormat: '@' } : {};
  return { value, border: true, ...asText, ...(bold ? { bold: true } : { wrap: true }) };
}

const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable', EXPECTED];

/** An activity without a fault of its own, its dates in December unless told. */
function activity(
  code: FaultyValue,
  title: string,
  rules: string | null = null,
  ends: FaultyValue = ['2026-12-04'],
): FaultyRow {
  return [code, title, 'Minuta', ['2026-12-01'], ends, 'Instancia interna', rules];
}

const sub = (code: FaultyValue, title: string, rules: string | null = null): FaultyRow => [
  code,
  title,
  null,
  null,
  null,
  null,
  rules,
];

const DECEMBER: readonly FaultyRow[] = [
  [
    '1.',
    'Abrir el archivo',
    'Minuta',
    '26 de octubre de 2026',
    ['2026-12-04'],
    'Instancia interna',
    'before-grid, text-date',
  ],
  activity('2.', 'Revisar el inventario', 'wrong-year', ['2028-12-04']),
  [
    '3.',
    'Pintar los muros',
    'Minuta',
    ['2026-12-15'],
    ['2026-12-02'],
    'Instancia interna',
    'end-before-start',
  ],
  activity('4.', 'Rotular las puertas', 'invalid-date', '32 de diciembre'),
  activity('5.', 'Reparar las lámparas', 'missing-date', null),
  activity('6.', 'Tender el cableado', 'ambiguous-date', 'lunes 6 de diciembre de 2026'),
  activity('7.', 'Cambiar las cerraduras', 'outside-process', ['2028-02-29']),
  activity('8.', 'Acomodar los muebles'),
  ['8.1.', 'Mover las mesas', null, ['2026-12-02'], ['2026-12-20'], null, 'outside-parent-dates'],
  sub('8.2', 'Mover las sillas', 'code-style'),
  activity('9.', 'Limpiar las ventanas', 'section-mismatch', ['2027-01-10']),
  activity('10.', 'Ordenar la bodega'),
  sub('10.1.', 'Vaciar los anaqueles'),
  sub('10.9.', 'Contar las cajas', 'code-gap'),
  sub(10.1, 'Pesar las cajas', 'lost-trailing-zero'),
  sub('10.11.', 'Sellar las cajas'),
  activity('11.', 'Podar el jardín'),
  activity('11.', 'Regar el jardín', 'duplicate-code'),
  [
    '12.',
    'Barrer el patio',
    null,
    ['2026-12-01'],
    ['2026-12-04'],
    'Instancia interna',
    'missing-deliverable-name',
  ],
  ['13.', 'Encerar los pisos', 'Minuta', ['2026-12-01'], ['2026-12-04'], null, 'missing-responsible'],
  [null, 'Nota: los renglones que siguen están por confirmarse', null, null, null, null, 'not-understood'],
  activity('14.', 'Lavar las cortinas', 'grid-row-missing'),
  [
    '15.',
    'Remitir el documento de modalidad de implementación del PREP',
    'Oficio',
    ['2026-12-01'],
    ['2026-12-15'],
    'Secretaría Ejecutiva',
    'condition-unclear, sent-within-days',
  ],
];

const FEBRUARY: readonly FaultyRow[] = [
  [
    '16.',
    'Designar al ente auditor y obtener su aceptación',
    'Documento',
    ['2027-02-01'],
    ['2027-02-20'],
    'Secretaría Ejecutiva',
    'late-for-deadline',
  ],
  [
    '17.',
    'Elaborar el proyecto de prototipo navegable',
    'Proyecto de prototipo',
    ['2027-02-01'],
    ['2027-02-12'],
    'Instancia interna',
    'late-for-deadline, preliminary-after-final',
  ],
  [
    '18.',
    'Presentar al COTAPREP el prototipo navegable',
    'Prototipo navegable',
    ['2027-02-01'],
    ['2027-02-05'],
    'Instancia interna',
    null,
  ],
];

const MAY: readonly FaultyRow[] = [
  [
    '19.',
    'Rendir el informe final del PREP',
    'Informe',
    ['2027-05-03'],
    'Permanente',
    'Secretaría Ejecutiva',
    'undated-deliverable',
  ],
  ['20.', 'Realizar los simulacros', 'Minuta', ['2027-05-02'], ['2027-05-30'], 'Instancia interna', null],
  [null, 'Simulacros', 'Fecha', null, null, null, EXPECTED],
  [null, 'Primero', ['2027-05-22'], null, null, null, 'drill-not-sunday, too-few-drills'],
  [null, 'Segundo', ['2027-05-02'], null, null, null, 'drill-outside-window'],
];

const section = (month: string, rows: readonly FaultyRow[]): (NewCell | null)[][] => [
  [faultyCell(month, true)],
  HEADER.map((text) => faultyCell(text, true)),
  ...rows.map((row) => row.map((value) => faultyCell(value))),
  [],
];

/** Rows of the sheet with the plan, each row's faults in its last column. */
export function faultyPlan(): (NewCell | null)[][] {
  return [
    [faultyCell('Plan de trabajo que rompe todas las reglas, proceso 2026-2027', true)],
    [faultyCell('Jornada electoral: 13 de junio de 2027')],
    [],
    ...section('Diciembre 2026', DECEMBER),
    ...section('Febrero 2027', FEBRUARY),
    ...section('Mayo 2027', MAY),
  ];
}

/** The activities of level 1 as a grid lists them: number, title, deliverable. */
export function faultyActivities(): { code: string; title: string; deliverable: string | null }[] {
  return [...DECEMBER, ...FEBRUARY, ...MAY].flatMap(([code, title, deliverable]) =>
    typeof code === 'string' && /^\d+\.$/.test(code) && typeof title === 'string'
      ? [{ code, title, deliverable: typeof deliverable === 'string' ? deliverable : null }]
      : [],
  );
}

/** A row of a short plan: title, start, end and, where it writes its deadline, that and the rules that it breaks. */
type ShortRow = readonly [title: string, start: string, end: string, deadline?: string, rules?: string];

/** The rows of a plan without sections that is all of one fault: a title, the header, and activities on their days. */
export function shortPlan(title: string, rows: readonly ShortRow[]): (NewCell | null)[][] {
  const withDeadlines = rows.some(({ length }) => length > 3);
  const headers = withDeadlines ? [...HEADER.slice(0, -1), 'Plazo', EXPECTED] : HEADER;
  return [
    [faultyCell(title, true)],
    [],
    headers.map((text) => faultyCell(text, true)),
    ...rows.map(([name, start, end, deadline = null, rules = null], index) => {
      const own: FaultyValue[] = [
        `${String(index + 1)}.`,
        name,
        'Minuta',
        [start],
        [end],
        'Instancia interna',
      ];
      return [...own, ...(withDeadlines ? [deadline] : []), rules].map((value) => faultyCell(value));
    }),
  ];
}
