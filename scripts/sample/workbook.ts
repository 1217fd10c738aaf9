import { parseIsoDate } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import type { YearMonth } from '../../src/calendar/yearMonth';
import { monthsBetween } from '../../src/calendar/yearMonth';
import type { NewCell, NewSheet } from '../../src/snapshot/edit';
import type { SampleActivity } from './plan';
import { SAMPLE_DRILLS, SAMPLE_PLAN, SAMPLE_SESSIONS } from './plan';

const HEADER = '#D9D2E9';
const DATE_FORMAT = 'd" de "mmmm" de "yyyy';
const GREY = '#BFBFBF';

const bold = (value: string): NewCell => ({ value, bold: true });
const header = (value: string): NewCell => ({
  value,
  bold: true,
  wrap: true,
  align: 'center',
  border: true,
  fill: HEADER,
});
const body = (value: string | number | null): NewCell => ({ value, wrap: true, border: true });

function dateCell(text: string | null): NewCell {
  const date = text === null ? null : parseIsoDate(text);
  return date === null ? body(text) : { ...body(serialOf(date, 1900)), numberFormat: DATE_FORMAT };
}

const HEADERS = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Área responsable'];

function activityRow({ code, title, deliverable, start, end, responsible }: SampleActivity): NewCell[] {
  const number = typeof code === 'number' ? body(code) : { ...body(code), numberFormat: '@' };
  return [number, body(title), body(deliverable), dateCell(start), dateCell(end), body(responsible)];
}

function planSheet(): NewSheet {
  const months = SAMPLE_PLAN.flatMap(({ month, activities }) => {
    const drills =
      month === 'Mayo 2027'
        ? [
            [null, header('Simulacros'), header('Fecha')],
            ...SAMPLE_DRILLS.map(({ name, day }) => [null, body(name), dateCell(day)]),
          ]
        : [];
    const withDrills = activities.flatMap((activity) => [
      activityRow(activity),
      ...(activity.title.startsWith('Realizar los simulacros') ? drills : []),
    ]);
    return [[bold(month)], HEADERS.map(header), ...withDrills, []];
  });
  return {
    name: 'Plan de trabajo',
    columnWidths: [7, 46, 18, 21, 21, 16],
    rows: [
      [bold('Instituto Electoral de ejemplo')],
      [bold('Plan de trabajo para la implementación del PREP, proceso electoral local 2026-2027')],
      [{ value: 'Jornada electoral: 6 de junio de 2027' }],
      [],
      ...months,
      [],
      [{ value: 'Libro de ejemplo con defectos puestos a propósito; ningún dato es de un instituto real.' }],
    ],
    frozenRows: 0,
    frozenColumns: 0,
  };
}

const GRID_MONTHS = monthsBetween('2026-09' as YearMonth, '2027-07' as YearMonth);
const LABELS = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];

/** The months that the clerk shaded by hand, from the dates as they were before the last review. */
function shadedMonths({ start, end }: SampleActivity): YearMonth[] {
  const from = start === null ? null : parseIsoDate(start);
  const to = end === null ? null : parseIsoDate(end);
  if (from === null || to === null) return [];
  return monthsBetween(from.slice(0, 7) as YearMonth, to.slice(0, 7) as YearMonth).slice(0, 4);
}

function gridSheet(): NewSheet {
  const activities = SAMPLE_PLAN.flatMap((section) => section.activities).filter(({ code }) =>
    Number.isInteger(code),
  );
  const missing = activities.findIndex(({ title }) => title.startsWith('Adquirir equipo'));
  const listed = activities.filter((_, index) => index !== missing);
  const swap = listed.findIndex(({ title }) => title.startsWith('Enviar la lista de candidatos'));
  const [one, other] = [listed[swap], listed[swap + 1]];
  // The numbers stay in order where the clerk swapped two rows.
  const codes = listed.map(({ code }) => code);
  if (one && other) listed.splice(swap, 2, other, one);
  const rows = listed.map((activity, index): NewCell[] => {
    const shaded = new Set(index < 12 ? shadedMonths(activity) : []);
    const deliverable = activity.title.startsWith('Firmar el convenio') ? 'Contrato' : activity.deliverable;
    return [
      body(`${String(codes[index])}.`),
      body(activity.title),
      body(deliverable),
      ...GRID_MONTHS.map((month): NewCell => ({
        value: null,
        border: true,
        ...(shaded.has(month) ? { fill: GREY } : {}),
      })),
    ];
  });
  return {
    name: 'Calendario',
    columnWidths: [6, 46, 20, ...LABELS.map(() => 4.5)],
    rows: [
      [bold('Calendario de actividades 2026-2027')],
      [],
      [...['Núm.', 'Actividad', 'Entregable'].map(header), ...LABELS.map(header)],
      ...rows,
    ],
    frozenRows: 3,
    frozenColumns: 3,
  };
}

function sessionsSheet(): NewSheet {
  return {
    name: 'Sesiones',
    columnWidths: [40, 28],
    rows: [
      [bold('Calendario de sesiones del COTAPREP')],
      [],
      [header('Sesión'), header('Fecha')],
      ...SAMPLE_SESSIONS.map(({ name, day }) => [body(name), dateCell(day)]),
    ],
    frozenRows: 3,
    frozenColumns: 0,
  };
}

/** The sheets of the sample workbook, defects and all. */
export function sampleSheets(): NewSheet[] {
  return [planSheet(), gridSheet(), sessionsSheet()];
}
