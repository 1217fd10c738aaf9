import { PLAN_HEADER } from './catalogPlan';

/** A plan with a table of drills on these days. */
export const plan = (...dates: string[]) => ({
  'Plan 2026-2027': [
    PLAN_HEADER,
    [1, 'Realizar los simulacros', 'Informe', '16 de mayo', '30 de mayo', 'UTI'],
    [null, 'Simulacros', 'Fecha'],
    ...dates.map((date, index) => [null, `Simulacro ${String(index + 1)}`, date]),
    [2, 'Informe general de los simulacros', 'Informe', '5 de junio', '5 de junio', 'UTI'],
  ],
});
/** A plan that lists the drills in one cell. */
export const listed = (dates: string) => ({
  'Plan 2026-2027': [
    ['Actividad', 'Fecha'],
    ['Ejecutar los simulacros', dates],
  ],
});
/** A plan with a row for each drill. */
const rows = (...dates: string[]) => ({
  'Plan 2026-2027': [
    ['Actividad', 'Inicio', 'Término'],
    ...dates.map((date) => ['Simulacro del PREP', date, date]),
  ],
});

/** Cases with drills as they should be. */
export const THREE_SUNDAYS = [
  { name: 'three Sundays in a table of drills', workbook: plan('16 de mayo', '23 de mayo', '30 de mayo') },
  { name: 'three Sundays in one cell', workbook: listed('16, 23 y 30 de mayo') },
  { name: 'three Sundays in rows of the plan', workbook: rows('16 de mayo', '23 de mayo', '30 de mayo') },
  { name: 'the first and the last Sunday of the window', workbook: listed('9, 16, 23 y 30 de mayo') },
];
