import { reading, written } from './writing';

/** A plan whose rows have the given dates, under a title. */
const planOf = (title: string, ...dates: readonly string[]) => ({
  Plan: [
    [title],
    [],
    ['Núm.', 'Actividad', 'Fecha límite'],
    ...dates.map((date, index) => [index + 1, `Actividad ${String(index + 1)}`, date]),
  ],
});

const datesOf = (sheets: Parameters<typeof reading>[0]) =>
  reading(sheets).activities.map(({ period }) => written(period));

describe('Dates that are counted from the election day', () => {
  it.each([
    ['Plan de trabajo 2026-2027', '..2027-05-22'],
    ['Jornada electoral: 6 de junio de 2027', '..2027-05-22'],
    ['Elección extraordinaria. Jornada electoral: 14 de noviembre de 2021', '..2021-10-30'],
    // Nobody knows the day of an extraordinary election that no text tells.
    ['Plan de trabajo extraordinario 2022', ''],
  ])('under «%s» 15 days before it are «%s»', (title, expected) => {
    expect(datesOf(planOf(title, '15 días antes de la jornada electoral'))).toEqual([expected]);
  });

  it('are counted from the row of the plan that is the vote', () => {
    const plan = planOf(
      'Elección extraordinaria 2022',
      '15 días antes de la jornada electoral',
      '3 de abril',
    );
    const vote = plan.Plan.at(-1) ?? [];
    vote[1] = 'Jornada electoral';
    expect(datesOf(plan)).toEqual(['..2022-03-19', '..2022-04-03']);
  });

  it('stand at either end of a period, and in lines of one cell', () => {
    const sheets = {
      'Plan 2026-2027': [
        ['Núm.', 'Actividad', 'Inicio', 'Término'],
        [1, 'Difundir', '1 de mayo', 'Jornada electoral'],
        [2, 'Operar', 'Jornada electoral', '1 día después de la jornada'],
        [3, 'Probar', '30 días antes de la jornada', '15 de mayo'],
        [4, 'Simulacros', '21 días antes de la jornada\n14 días antes de la jornada', ''],
      ],
    };
    expect(datesOf(sheets)).toEqual([
      '2027-05-01..2027-06-06',
      '2027-06-06..2027-06-07',
      '2027-05-07..2027-05-15',
      '2027-05-16.. + 2027-05-23..',
    ]);
  });

  it('head no section and are no data of a header', () => {
    const { activities, tables } = reading({
      'Plan 2026-2027': [
        ['Núm.', 'Actividad', 'Simulacro', 'Jornada electoral'],
        [1, 'Operar el PREP', '16 de mayo', '6 de junio'],
      ],
    });
    expect(tables).toHaveLength(1);
    expect(activities[0]?.title).toBe('Operar el PREP');
  });
});
