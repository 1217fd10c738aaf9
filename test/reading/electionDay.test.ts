import { isoDate } from '../../src/calendar/plainDate';
import { reading, serial } from './writing';

const HEADER = ['Núm.', 'Actividad', 'Fecha límite'];
const ROW = [1, 'Instalar', 'Marzo'];

/** The election day of a plan under some rows of text, and how it is known. */
const dayUnder = (...letterhead: readonly (readonly string[])[]) => {
  const { electionDay } = reading({ Plan: [...letterhead, [], HEADER, ROW] });
  return electionDay === null ? 'unknown' : `${electionDay.date} ${electionDay.source}`;
};

describe('The election day that a workbook says', () => {
  it.each([
    ['Jornada electoral: 6 de junio de 2027', '2027-06-06'],
    ['JORNADA ELECTORAL: DOMINGO 6 DE JUNIO DE 2027', '2027-06-06'],
    ['Jornada Electoral 6 de junio del 2027', '2027-06-06'],
    ['Fecha de la jornada electoral: 06/06/2027', '2027-06-06'],
    ['Día de la elección: domingo 6 de junio de 2027', '2027-06-06'],
    ['Elección: 2027-06-06', '2027-06-06'],
    ['Jornada electoral (6 de junio de 2027)', '2027-06-06'],
    ['Jornada electoral – 6 de junio de 2027', '2027-06-06'],
    ['Jornada electoral: primer domingo de junio de 2027', '2027-06-06'],
    ['La jornada electoral se celebrará el domingo 6 de junio de 2027', '2027-06-06'],
    ['Domingo 6 de junio de 2027: jornada electoral', '2027-06-06'],
    ['6 de junio de 2027 (Jornada electoral)', '2027-06-06'],
    ['Jornada electoral: 30 de mayo de 2027. Coahuila', '2027-05-30'],
    ['Proceso Electoral Local Extraordinario. Jornada electoral: 14 de noviembre de 2021', '2021-11-14'],
    ['PREP 2026-2027 · Jornada electoral: 30 de mayo de 2027', '2027-05-30'],
  ])('is that of «%s»', (text, day) => {
    expect(dayUnder([text])).toBe(`${day} sheet`);
  });

  it.each([
    ['Elección Extraordinaria 2022', 'Jornada Electoral: domingo 03 de abril', '2022-04-03'],
    ['Proceso Electoral Extraordinario 2021', 'Jornada electoral: 14 de noviembre', '2021-11-14'],
    ['Elecciones extraordinarias 2021-2022', 'Jornada electoral: domingo 28 de noviembre', '2021-11-28'],
    ['Proceso Electoral Extraordinario 2025-2026', 'Jornada electoral: 29 de marzo', '2026-03-29'],
    ['Proceso Electoral Local 2026-2027', 'Jornada electoral: 6 de junio', '2027-06-06'],
    ['Proceso Electoral Local 2026-2027', 'Jornada electoral: domingo, 6 de junio.', '2027-06-06'],
    ['Proceso Electoral Local 2019-2020', 'Día de la jornada: 18 de octubre', '2020-10-18'],
    ['PREP 2027', '6 de junio: Jornada Electoral', '2027-06-06'],
    ['Plan de trabajo', 'Jornada electoral 2027: 6 de junio', '2027-06-06'],
    ['Plan de trabajo', 'Jornada Electoral 2026-2027, 6 de junio', '2027-06-06'],
    ['PREP 2026-2027', 'Jornada electoral: 30 de mayo de 2027', '2027-05-30'],
  ])('is joined from «%s» and «%s»', (title, text, day) => {
    expect(dayUnder([title], [text])).toBe(`${day} sheet`);
    expect(dayUnder([text], [title])).toBe(`${day} sheet`);
  });

  it('may stand beside its name or below it', () => {
    expect(dayUnder(['PREP 2026-2027'], ['Jornada electoral:', '30 de mayo'])).toBe('2027-05-30 sheet');
    expect(dayUnder(['PREP 2026-2027'], ['Fecha de la elección', '', '30/05/2027'])).toBe('2027-05-30 sheet');
    expect(dayUnder(['Jornada electoral 2027'], ['30 de mayo'])).toBe('2027-05-30 sheet');
    const [day] = [serial(46543)];
    const { electionDay } = reading({ Plan: [['Jornada Electoral', day], [], HEADER, ROW] });
    expect(electionDay).toEqual({ date: '2027-06-05', source: 'sheet' });
  });

  it('may stand in another sheet than the year, and in a row of the plan', () => {
    const sheets = {
      Carátula: [['Jornada Electoral: domingo 03 de abril']],
      'Plan extraordinario 2022': [HEADER, ROW],
    };
    expect(reading(sheets).electionDay?.date).toBe('2022-04-03');
    const plan = { 'Plan 2022-2023': [HEADER, ROW, [2, 'Jornada electoral', '11 de junio']] };
    expect(reading(plan).electionDay).toEqual({ date: '2023-06-11', source: 'sheet' });
  });

  it.each([
    'Capacitar para la jornada electoral: 15 de mayo de 2027',
    '30 días antes de la jornada electoral, 7 de mayo de 2027',
    'Operativo de la jornada electoral: 5 de mayo de 2027',
    'Jornada de capacitación: 5 de mayo de 2027',
    'Elección de consejeros: 15 de enero de 2027',
    'Simulacros y jornada electoral: 16 de mayo de 2027',
    'Jornada electoral: 16, 23 y 30 de mayo de 2027',
    'Jornada electoral: junio de 2027',
    'Jornada electoral - 12 de junio',
    '5 de mayo - jornada electoral',
    'Del 23 de mayo a la jornada electoral',
    'Jornada electoral: lunes 6 de junio',
  ])('is not what «%s» says', (text) => {
    expect(dayUnder(['PREP 2026-2027'], [text])).toBe('2027-06-06 process');
  });
});

describe('The election day that nobody wrote', () => {
  it.each([
    ['PREP 2026', '2026-06-07'],
    ['Proceso Electoral Local 2025-2026', '2026-06-07'],
    ['Plan de trabajo del PREP 2025 - 2026', '2026-06-07'],
    ['Programa de Resultados Electorales Preliminares, Coahuila 2026', '2026-06-07'],
    ['Proceso Electoral Local Ordinario de Coahuila 2026', '2026-06-07'],
    ['Elección local ordinaria 2025', '2025-06-01'],
    ['Elecciones locales de Durango y Veracruz 2025', '2025-06-01'],
    ['Proceso Electoral Local 2014-2015', '2015-06-07'],
    ['PREP 2016', '2016-06-05'],
    ['Plan de trabajo 2016-2017', '2017-06-04'],
    ['Proceso Electoral Local 2017-2018', '2018-07-01'],
    ['PREP 2019', '2019-06-02'],
    ['Proceso Electoral Local 2019-2020', '2020-10-18'],
    ['PREP 2020', '2020-10-18'],
    ['PREP 2021', '2021-06-06'],
    ['Plan 2021-2022', '2022-06-05'],
    ['PREP 2022-2023', '2023-06-04'],
    ['PREP 2023/24', '2024-06-02'],
    ['PREP 2024-2025', '2025-06-01'],
    ['PREP 2027', '2027-06-06'],
    ['Proceso Electoral Local 2028-2029', '2029-06-03'],
    ['PREP 2030', '2030-06-02'],
    ['Plan de trabajo 2030', '2030-06-02'],
    ['Plan de trabajo 2026', '2027-06-06'],
    ['Calendario de sesiones ordinarias y extraordinarias 2026-2027', '2027-06-06'],
  ])('is supposed by the process of «%s» to be %s', (title, day) => {
    expect(dayUnder([title])).toBe(`${day} process`);
  });

  it.each([
    'Elección extraordinaria 2022',
    'Proceso Electoral Extraordinario 2025-2026',
    'PREP de las elecciones extraordinarias 2026',
  ])('of «%s», which is on any day, is not known', (title) => {
    expect(dayUnder([title])).toBe('unknown');
  });

  it('is not known where no year is named', () => {
    expect(dayUnder(['Plan de trabajo del PREP'])).toBe('unknown');
    expect(dayUnder(['Proceso electoral extraordinario'], ['Plan de trabajo'])).toBe('unknown');
  });

  it.each([
    [['1 de septiembre de 2026', '5 de octubre de 2026'], '2027-06-06'],
    [['1 de marzo de 2025', '5 de mayo de 2025'], '2025-06-01'],
    [['15 de octubre de 2028', '5 de mayo de 2029'], '2029-06-03'],
    // One year that is mistyped takes the process from nobody.
    [['15 de octubre de 2026', '3 de marzo de 2027', '5 de mayo de 2027', '9 de mayo de 2062'], '2027-06-06'],
  ])('is supposed by the years of the dates: %j', (dates, day) => {
    const rows = dates.map((date, index) => [index + 1, `Actividad ${String(index)}`, date]);
    expect(reading({ Plan: [HEADER, ...rows] }).electionDay).toEqual({ date: day, source: 'process' });
  });

  it('gives way to what is told', () => {
    const told = { date: isoDate('2027-05-30'), source: 'settings' as const };
    const { electionDay } = reading({ 'Plan 2026-2027': [HEADER, ROW] }, {}, { electionDay: told });
    expect(electionDay).toEqual(told);
  });
});
