import { HEADER_COLOR, GROUP_COLOR } from '../calendar/theme';
import type { PlainDate } from '../calendar/plainDate';
import { processAround } from '../calendar/process';
import { serialOf } from '../calendar/serial';
import type { DateSystem } from '../calendar/serial';
import type { YearMonth } from '../calendar/yearMonth';
import { monthNumber, monthOfDate, yearOfMonth } from '../calendar/yearMonth';
import { capitalised } from '../spanish/capitalised';
import { nameOfMonth } from '../spanish/spanishWords';
import { dayInWords } from '../spanish/dayInWords';
import { processInWords } from '../spanish/processInWords';
import type { NewCell, NewSheet } from '../snapshot/edit';
import type { NewActivity, NewPlan, NewPlanAsked } from './newPlan';

/** Name of the sheet of a new plan, and of its grid's. */
export const PLAN_SHEET = 'Plan de trabajo';
export const CALENDAR_SHEET = 'Calendario';

const HEADERS = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Área responsable', 'Notas'];
/** 0-based row of the headers. */
export const HEADER_ROW = 4;
const DATE_FORMAT = 'dd/mm/yyyy';

const header = (value: string): NewCell => ({
  value,
  bold: true,
  wrap: true,
  align: 'center',
  border: true,
  fill: HEADER_COLOR,
});

const text = (value: string): NewCell => ({ value, wrap: true, align: 'left', border: true });

const sectionRow = (month: YearMonth): NewCell[] => {
  const title = `${capitalised(nameOfMonth(monthNumber(month)))} ${String(yearOfMonth(month))}`;
  return HEADERS.map((_header, column) => ({
    value: column === 0 ? title : null,
    bold: true,
    fill: GROUP_COLOR,
  }));
};

const dateCell = (day: PlainDate, system: DateSystem): NewCell => ({
  value: serialOf(day, system),
  numberFormat: DATE_FORMAT,
  align: 'center',
  border: true,
});

/** The activities with a heading before the first of each month in which one ends, numbered from 1. */
function bodyRows(activities: readonly NewActivity[], system: DateSystem): NewCell[][] {
  let before: YearMonth | null = null;
  return activities.flatMap((activity, index) => {
    const { title, deliverable, start, end, area, past } = activity;
    const month = monthOfDate(end);
    const heading = month === before ? [] : [sectionRow(month)];
    before = month;
    const note = past === null ? null : `El plazo era el ${dayInWords(past)}`;
    return [
      ...heading,
      [
        { value: index + 1, align: 'center' as const, border: true },
        text(title),
        text(deliverable),
        dateCell(start, system),
        dateCell(end, system),
        text(area),
        { ...text(note ?? ''), value: note },
      ],
    ];
  });
}

/** The sheet of a new plan: a title, the election day, its rows by month under one header, with true Excel dates. */
export function newPlanSheet(plan: NewPlan, asked: NewPlanAsked, name: string, system: DateSystem): NewSheet {
  const { electionDay, institute } = asked;
  const title = `Plan de trabajo para implementar y operar el PREP, ${processInWords(processAround(electionDay))}`;
  return {
    name,
    columnWidths: [7, 62, 26, 12, 12, 22, 26],
    rows: [
      [{ value: institute === '' ? title : institute, bold: true }],
      [{ value: institute === '' ? null : title, bold: true }],
      [{ value: `Jornada electoral: ${dayInWords(electionDay)}` }],
      [],
      HEADERS.map(header),
      ...bodyRows(plan.activities, system),
    ],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 2,
  };
}
