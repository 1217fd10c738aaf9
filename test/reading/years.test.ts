import { outline, reading } from './writing';

const header = ['Núm.', 'Actividad', 'Inicio', 'Término'];
const rows = [
  [1, 'Instalar', '31 de agosto', '2 de septiembre'],
  [2, 'Determinar', '15 de diciembre', '6 de enero'],
  [3, 'Informar', '1 de junio', '6 de julio'],
];
const IN_2027 = [
  '1|Instalar|2026-08-31..2026-09-02',
  '2|Determinar|2026-12-15..2027-01-06',
  '3|Informar|2027-06-01..2027-07-06',
];

describe('Years that the dates do not say', () => {
  it.each([
    'Proceso Electoral Local Ordinario 2026-2027',
    'PROCESO ELECTORAL LOCAL 2026 - 2027',
    'PEL 2026-2027',
    'PEL 2026/2027',
    'Proceso electoral 2026–2027',
    'Plan de trabajo PREP 26-27 (2026-27)',
    'Proceso Electoral 2026 a 2027',
    'Proceso Electoral 2026 y 2027',
    'Elección del 6 de junio de 2027',
    'Elecciones 2027',
    'PREP 2027',
    'Jornada electoral: 6 de junio de 2027',
  ])('come from the title «%s»', (title) => {
    expect(outline(reading({ Plan: [[title], header, ...rows] }))).toEqual(IN_2027);
  });

  it.each([
    'plan 2026-2027.xlsx',
    'PREP_2026_2027.xlsx',
    'Calendario PREP 2026-27 v3.xlsx',
    'plan-prep-2027.xlsx',
  ])('come from the name of the file %s', (name) => {
    expect(outline(reading({ Plan: [header, ...rows] }, { name }))).toEqual(IN_2027);
  });

  it('come from the name of the sheet', () => {
    expect(outline(reading({ 'PEL 2026-2027': [header, ...rows] }))).toEqual(IN_2027);
  });

  it('come from another sheet', () => {
    expect(outline(reading({ Portada: [['Proceso Electoral 2026-2027']], Plan: [header, ...rows] }))).toEqual(
      IN_2027,
    );
  });

  it('come from the dates that say theirs', () => {
    const told = [
      ...rows,
      [4, 'Votar', '6 de junio de 2027', '6 de junio de 2027'],
      [5, 'Abrir', '1/10/2026', '2/10/2026'],
    ];
    expect(outline(reading({ Plan: [header, ...told] })).slice(0, 3)).toEqual(IN_2027);
  });

  it('come from an election day that the caller knows', () => {
    const electionDay = { date: '2027-06-06' as never, source: 'option' as const };
    expect(outline(reading({ Plan: [header, ...rows] }, {}, { electionDay }))).toEqual(IN_2027);
  });

  it('come from a column of years above the months of its grid', () => {
    const calendar = reading({
      Plan: [
        [null, null, null, null, 2026, null, null, null, 2027],
        [...header, 'S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'],
        ...rows,
      ],
    });
    expect(outline(calendar)).toEqual(IN_2027);
  });

  it('are not guessed where nothing tells them', () => {
    expect(outline(reading({ Plan: [header, ...rows] }))).toEqual([
      '1|Instalar|31/8 without year..2/9 without year',
      '2|Determinar|15/12 without year..6/1 without year',
      '3|Informar|1/6 without year..6/7 without year',
    ]);
  });

  it('are those of an extraordinary election within one year', () => {
    const calendar = reading({
      Plan: [
        ['Proceso Electoral Extraordinario 2021'],
        header,
        [1, 'Instalar', '1 de septiembre', '5 de septiembre'],
        [2, 'Simulacro', '7 de noviembre', '7 de noviembre'],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Instalar|2021-09-01..2021-09-05', '2|Simulacro|2021-11-07']);
  });

  it('go with the section, over New Year too', () => {
    const calendar = reading({
      Plan: [
        ['Plan'],
        ['Enero 2027'],
        header,
        [1, 'Determinar', '15 de diciembre', '6 de enero'],
        [],
        ['Septiembre de 2026'],
        header,
        [2, 'Instalar', '31 de agosto', '2 de septiembre'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Determinar|2026-12-15..2027-01-06',
      '2|Instalar|2026-08-31..2026-09-02',
    ]);
  });

  it('are not taken from the year of the norm or of an older process', () => {
    const calendar = reading({
      Plan: [
        ['Reglamento de Elecciones, reforma de 2023'],
        ['Plan de Trabajo PREP, Proceso Electoral Local 2026-2027'],
        header,
        ...rows,
      ],
    });
    expect(outline(calendar)).toEqual(IN_2027);
  });

  it('keep to the days a plan that begins in August says', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        header,
        [1, 'Planear', '3 de agosto', '14 de agosto'],
        [2, 'Cerrar', '1 de julio', '31 de julio'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Planear|2026-08-03..2026-08-14',
      '2|Cerrar|2027-07-01..2027-07-31',
    ]);
  });
});
