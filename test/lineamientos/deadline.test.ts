import type { PlainDate } from '../../src/calendar/plainDate';
import { isoDate } from '../../src/calendar/plainDate';
import type { YearMonth } from '../../src/calendar/yearMonth';
import type { PlanDays } from '../../src/lineamientos/deadline';
import { deadline, deadlineOn, formatDeadline, parseDeadline } from '../../src/lineamientos/deadline';
import { requiredDocuments, tooNear } from '../../src/lineamientos/documents';
import { editionFor, editions } from '../../src/lineamientos/editions';

/** The table of the field: document, deadline for 2024-06-02, deadline for 2027-06-06. */
const TABLE: readonly (readonly [string, string, string])[] = [
  ['comision-seguimiento', '2023-09-02', '2026-09-06'],
  ['instancia-interna', '2023-09-02', '2026-09-06'],
  ['cotaprep/preliminary', '2023-10-02', '2026-10-06'],
  ['cotaprep/final', '2023-11-02', '2026-11-06'],
  ['plan-cotaprep', '2023-11-02', '2026-11-06'],
  ['plan-trabajo/preliminary', '2023-10-02', '2026-10-06'],
  ['plan-trabajo/final', '2023-12-02', '2026-12-06'],
  ['modalidad', '2023-12-02', '2026-12-06'],
  ['proceso-tecnico-operativo/preliminary', '2023-12-02', '2026-12-06'],
  ['proceso-tecnico-operativo/final', '2024-01-02', '2027-01-06'],
  ['candidatos-auditor', '2024-01-02', '2027-01-06'],
  ['instrumento-tercero/preliminary', '2024-01-02', '2027-01-06'],
  ['instrumento-tercero/final', '2024-02-02', '2027-02-06'],
  ['prototipo-navegable/preliminary', '2024-01-02', '2027-01-06'],
  ['prototipo-navegable/final', '2024-02-02', '2027-02-06'],
  ['ubicacion-catd/preliminary', '2024-01-02', '2027-01-06'],
  ['ubicacion-catd/final', '2024-02-02', '2027-02-06'],
  ['supervision-consejos/preliminary', '2024-01-02', '2027-01-06'],
  ['supervision-consejos/final', '2024-02-02', '2027-02-06'],
  ['designacion-auditor', '2024-02-02', '2027-02-06'],
  ['instrumento-auditor/preliminary', '2024-02-02', '2027-02-06'],
  ['instrumento-auditor/final', '2024-03-02', '2027-03-06'],
  ['seguridad-continuidad/preliminary', '2024-03-02', '2027-03-06'],
  ['seguridad-continuidad/final', '2024-04-02', '2027-04-06'],
  ['inicio-publicacion/preliminary', '2024-03-18', '2027-03-22'],
  ['inicio-publicacion/final', '2024-04-02', '2027-04-06'],
  ['actualizaciones-datos/preliminary', '2024-03-18', '2027-03-22'],
  ['actualizaciones-datos/final', '2024-04-02', '2027-04-06'],
  ['actualizaciones-bases/preliminary', '2024-03-18', '2027-03-22'],
  ['actualizaciones-bases/final', '2024-04-02', '2027-04-06'],
  ['ultima-actualizacion/preliminary', '2024-03-18', '2027-03-22'],
  ['ultima-actualizacion/final', '2024-04-02', '2027-04-06'],
  ['aviso-prueba', '2024-04-12', '2027-04-16'],
  ['consulta-remota', '2024-04-14', '2027-04-18'],
  ['informe-prueba', '2024-04-22', '2027-04-26'],
  ['difusores-convocatoria', '2024-05-27', '2027-05-31'],
  ['difusores-lista', '2024-05-27', '2027-05-31'],
  ['direcciones/preliminary', '2024-05-09', '2027-05-13'],
  ['direcciones/final', '2024-05-27', '2027-05-31'],
  ['informe-simulacros', '2024-06-01', '2027-06-05'],
  ['acta-cierre', '2024-06-08', '2027-06-12'],
  ['informes-auditor', '2024-07-02', '2027-07-06'],
  ['constancias-fe-publica', '2024-07-02', '2027-07-06'],
  ['informe-final-prep', '2024-07-02', '2027-07-06'],
  ['informe-final-cotaprep', '2024-06-30', '2027-06-30'],
];

const REPORTS: readonly (readonly [string, string, string])[] = [
  ['2023-09', '2023-10-05', '2026-10-05'],
  ['2023-10', '2023-11-05', '2026-11-05'],
  ['2023-11', '2023-12-05', '2026-12-05'],
  ['2023-12', '2024-01-05', '2027-01-05'],
  ['2024-01', '2024-02-05', '2027-02-05'],
  ['2024-02', '2024-03-05', '2027-03-05'],
  ['2024-03', '2024-04-05', '2027-04-05'],
  ['2024-04', '2024-05-05', '2027-05-05'],
  ['2024-05', '2024-06-05', '2027-06-05'],
];

function deadlinesFor(day: PlainDate): Map<string, PlainDate> {
  return new Map(
    requiredDocuments(editionFor(day), day).map((document) => [document.key, document.deadline]),
  );
}

describe('the deadlines of the catalogue', () => {
  const for2024 = deadlinesFor(isoDate('2024-06-02'));
  const for2027 = deadlinesFor(isoDate('2027-06-06'));

  it.each(TABLE)('%s is due on %s and on %s', (key, in2024, in2027) => {
    expect([for2024.get(key), for2027.get(key)]).toEqual([in2024, in2027]);
  });

  it.each(REPORTS)('the report of %s is due on %s, three years later on %s', (month, in2024, in2027) => {
    const later = `${String(Number(month.slice(0, 4)) + 3)}${month.slice(4)}`;
    expect(for2024.get(`informe-mensual/${month}`)).toBe(in2024);
    expect(for2027.get(`informe-mensual/${later}`)).toBe(in2027);
  });

  it('are all in the table: 45 versions and nine reports', () => {
    expect([TABLE.length, REPORTS.length]).toEqual([45, 9]);
    expect([for2024.size, for2027.size]).toEqual([54, 54]);
  });

  it('has five days for sending drafts and what is approved', () => {
    for (const edition of editions) {
      const sent = requiredDocuments(edition, isoDate('2027-06-06')).filter(({ graceDays }) => graceDays > 0);
      expect(new Set(sent.map(({ graceDays }) => graceDays))).toEqual(new Set([5]));
      expect(sent.filter(({ version }) => version === 'preliminary')).toHaveLength(14);
      expect(sent.filter(({ version }) => version === 'final')).toHaveLength(14);
      expect(sent.filter(({ version }) => version === null).map(({ key }) => key)).toEqual([
        'comision-seguimiento',
        'instancia-interna',
        'plan-cotaprep',
        'modalidad',
        'candidatos-auditor',
        'designacion-auditor',
      ]);
    }
  });

  it.each(editions.map((edition) => [edition.id, edition] as const))(
    '%s: 21 to 26 are estimates, which are never errors; all others agree in several plans',
    (_id, edition) => {
      const documents = requiredDocuments(edition, isoDate('2027-06-06'));
      const estimates = documents.filter(({ evidence }) => evidence === 'estimate');
      expect(estimates.map(({ key }) => key)).toEqual([
        'aviso-prueba',
        'consulta-remota',
        'informe-prueba',
        'difusores-convocatoria',
        'difusores-lista',
        'direcciones/preliminary',
        'direcciones/final',
      ]);
      for (const { evidence, lateSeverity, required } of documents) {
        expect([evidence, lateSeverity]).toEqual(
          evidence === 'estimate' ? ['estimate', 'warning'] : ['plans', 'error'],
        );
        expect(required.lateSeverity).toBe(lateSeverity);
      }
    },
  );

  it('makes an estimate a warning whatever a catalogue of one’s own says', () => {
    const [edition] = editions;
    const strict = edition.requirements.map((requirement) => ({
      ...requirement,
      versions: requirement.versions.map((version) => ({ ...version, lateSeverity: 'error' as const })),
    }));
    const documents = requiredDocuments({ ...edition, requirements: strict }, isoDate('2027-06-06'));
    for (const { evidence, lateSeverity } of documents)
      expect(lateSeverity).toBe(evidence === 'estimate' ? 'warning' : 'error');
  });
});

describe('the deadlines of other election days', () => {
  it.each([
    ['2015-06-07', '2014-09-07', '2015-02-07', '2015-04-07', '2015-07-07', '2015-06-30'],
    ['2016-06-05', '2015-09-05', '2016-02-05', '2016-04-05', '2016-07-05', '2016-06-30'],
    ['2017-06-04', '2016-09-04', '2017-02-04', '2017-04-04', '2017-07-04', '2017-06-30'],
    ['2018-07-01', '2017-10-01', '2018-03-01', '2018-05-01', '2018-08-01', '2018-07-31'],
    ['2019-06-02', '2018-09-02', '2019-02-02', '2019-04-02', '2019-07-02', '2019-06-30'],
    ['2020-10-18', '2020-01-18', '2020-06-18', '2020-08-18', '2020-11-18', '2020-10-31'],
    ['2021-06-06', '2020-09-06', '2021-02-06', '2021-04-06', '2021-07-06', '2021-06-30'],
    ['2022-06-05', '2021-09-05', '2022-02-05', '2022-04-05', '2022-07-05', '2022-06-30'],
    ['2023-06-04', '2022-09-04', '2023-02-04', '2023-04-04', '2023-07-04', '2023-06-30'],
    ['2025-06-01', '2024-09-01', '2025-02-01', '2025-04-01', '2025-07-01', '2025-06-30'],
    ['2026-06-07', '2025-09-07', '2026-02-07', '2026-04-07', '2026-07-07', '2026-06-30'],
    // Extraordinary ones, a 31 October and a 29 February, whose months clamp.
    ['2021-11-14', '2021-02-14', '2021-07-14', '2021-09-14', '2021-12-14', '2021-11-30'],
    ['2021-11-21', '2021-02-21', '2021-07-21', '2021-09-21', '2021-12-21', '2021-11-30'],
    ['2021-11-28', '2021-02-28', '2021-07-28', '2021-09-28', '2021-12-28', '2021-11-30'],
    ['2022-04-03', '2021-07-03', '2021-12-03', '2022-02-03', '2022-05-03', '2022-04-30'],
    ['2026-03-29', '2025-06-29', '2025-11-29', '2026-01-29', '2026-04-29', '2026-03-31'],
    ['2021-10-31', '2021-01-31', '2021-06-30', '2021-08-31', '2021-11-30', '2021-10-31'],
    ['2024-02-29', '2023-05-29', '2023-10-29', '2023-12-29', '2024-03-29', '2024-02-29'],
    ['2023-11-30', '2023-02-28', '2023-07-30', '2023-09-30', '2023-12-30', '2023-11-30'],
  ])('of %s are counted from it', (day, ...expected) => {
    const due = deadlinesFor(isoDate(day));
    const keys = [
      'comision-seguimiento',
      'designacion-auditor',
      'seguridad-continuidad/final',
      'informe-final-prep',
      'informe-final-cotaprep',
    ];
    expect(keys.map((key) => due.get(key))).toEqual(expected);
    expect(due.size).toBe(54);
  });
});

describe('a deadline that hangs on a day of the plan', () => {
  const day = isoDate('2027-06-06');
  const told = (test: string | null, until: string | null, drill: string | null): PlanDays => ({
    test: test === null ? null : { first: isoDate(test), last: isoDate(until ?? test) },
    firstDrill: drill === null ? null : isoDate(drill),
  });
  const KEYS = ['aviso-prueba', 'consulta-remota', 'informe-prueba', 'direcciones/preliminary'];
  it.each([
    ['nothing', told(null, null, null), ['2027-04-16', '2027-04-18', '2027-04-26', '2027-05-13']],
    ['a test', told('2027-04-25', null, null), ['2027-04-20', '2027-04-22', '2027-04-30', '2027-05-13']],
    [
      'two days',
      told('2027-04-24', '2027-04-25', null),
      ['2027-04-19', '2027-04-21', '2027-04-30', '2027-05-13'],
    ],
    ['a drill', told(null, null, '2027-05-09'), ['2027-04-16', '2027-04-18', '2027-04-26', '2027-05-06']],
  ])('is that of the catalogue where the plan tells %s', (_what, planDays, expected) => {
    const documents = requiredDocuments(editionFor(day), day, planDays);
    const found = KEYS.map((key) => documents.find((document) => document.key === key)?.deadline);
    expect(found).toEqual(expected);
  });

  it('is surer where the plan tells the test, and an estimate for the drill all the same', () => {
    const documents = requiredDocuments(editionFor(day), day, told('2027-04-25', null, '2027-05-09'));
    const evidence = KEYS.map((key) => documents.find((document) => document.key === key)?.evidence);
    expect(evidence).toEqual(['plans', 'plans', 'plans', 'estimate']);
    expect(documents.find(({ key }) => key === 'informe-prueba')?.planDay).toEqual({
      of: 'test',
      date: '2027-04-25',
    });
    expect(
      documents.every(({ planDay, lateSeverity }) => planDay === null || lateSeverity === 'warning'),
    ).toBe(true);
  });
});

describe('a deadline', () => {
  it.each([
    ['J - 4 meses', '2021-10-31', '2021-06-30'],
    ['J - 1 mes', '2024-03-31', '2024-02-29'],
    ['J - 1 mes', '2023-03-31', '2023-02-28'],
    ['J + 1 mes', '2022-01-30', '2022-02-28'],
    ['J - 9 meses', '2021-11-14', '2021-02-14'],
    ['15 días antes de (J - 2 meses)', '2024-04-30', '2024-02-14'],
    ['fin del mes de J', '2024-02-04', '2024-02-29'],
    ['J + 6 días', '2024-02-25', '2024-03-02'],
    ['J', '2024-02-25', '2024-02-25'],
  ])('%s of %s is %s', (expression, day, expected) => {
    expect(deadlineOn(deadline(expression), isoDate(day))).toBe(expected);
  });

  it('of a month needs the month', () => {
    const monthly = deadline('día 5 del mes siguiente');
    expect(deadlineOn(monthly, isoDate('2024-06-02'), '2023-12' as YearMonth)).toBe('2024-01-05');
    expect(() => deadlineOn(monthly, isoDate('2024-06-02'))).toThrow(RangeError);
  });

  it.each([
    'J - 9 meses',
    'J - 51 días',
    'J + 6 días',
    'J + 1 mes',
    'J - 1 día',
    'J',
    'fin del mes de J',
    '15 días antes de (J - 2 meses)',
    '3 días después de (fin del mes de J)',
    'día 5 del mes siguiente',
    'prueba - 5 días; si no se sabe, J - 51 días',
    'primer simulacro - 3 días; si no se sabe, J - 24 días',
    'prueba + 1 día; si no se sabe, 15 días antes de (J - 2 meses)',
  ])('%s is written as it is read', (text) => {
    expect(formatDeadline(deadline(text))).toBe(text);
  });

  it.each([
    ['j−9 MESES', 'J - 9 meses'],
    ['  J  -  51  dias ', 'J - 51 días'],
    ['Último día del mes de la jornada', 'fin del mes de J'],
    ['15 dias antes de J - 2 meses', '15 días antes de (J - 2 meses)'],
    ['PRUEBA − 5 dias, y si no se sabe: J-51 días', 'prueba - 5 días; si no se sabe, J - 51 días'],
    ['Día 5 del mes siguiente.', 'día 5 del mes siguiente'],
  ])('«%s» is understood as %s', (typed, canonical) => {
    expect(parseDeadline(typed)).toEqual(deadline(canonical));
  });

  it.each([
    '',
    'pronto',
    'J - nueve meses',
    'J 9 meses',
    'J - 9',
    'J - 9 años',
    '2 de junio',
    'día 31 del mes siguiente',
    'J - 99999 días',
    '0 días antes de (J)',
    'prueba - 5 días',
    'prueba - 5 días; si no se sabe, pronto',
    'prueba - 5 días; si no se sabe, prueba - 3 días; si no se sabe, J',
  ])('«%s» is none', (text) => {
    expect(parseDeadline(text)).toBeNull();
  });
});

describe('the edition of an election', () => {
  it.each([
    ['2018-07-01', '2023-2024'],
    ['2024-06-02', '2023-2024'],
    ['2025-06-01', '2023-2024'],
    ['2026-11-15', '2023-2024'],
    ['2027-06-06', '2026-2027'],
    ['2030-06-02', '2026-2027'],
  ])('of %s is %s', (day, id) => {
    expect(editionFor(isoDate(day)).id).toBe(id);
  });

  it('numbers all documents in 2026-2027 and the final report alone in 2023-2024', () => {
    const [older, newer] = editions;
    expect(newer?.requirements.map(({ number }) => number)).toEqual(
      Array.from({ length: 32 }, (_n, index) => index + 1),
    );
    const known = older?.requirements.filter(({ number }) => number !== null);
    expect(known?.map(({ id, number }) => [id, number])).toEqual([['informe-final-prep', 27]]);
  });

  it('cites the numeral, and the number of a document where it is known', () => {
    const cited = ({ requirements }: (typeof editions)[0]) => requirements.map(({ citation }) => citation);
    const [older, newer] = editions.map(cited);
    expect(newer).toEqual(
      Array.from({ length: 32 }, (_n, index) => `Anexo 13, numeral 33, entregable ${String(index + 1)}`),
    );
    expect(new Set(older)).toEqual(new Set(['Anexo 13, numeral 33', 'Anexo 13, numeral 33, entregable 27']));
  });

  it('cites the work plan for its topics, and articles that were not read as not confirmed', () => {
    const [older, newer] = editions;
    expect(new Set(older.topics.map(({ citation }) => citation))).toEqual(new Set(['Anexo 13, numeral 33']));
    expect(new Set(newer?.topics.map(({ citation }) => citation))).toEqual(
      new Set(['Anexo 13, numeral 33, entregable 6']),
    );
    for (const { drills, sessions } of editions) {
      expect(drills.citation).toBe('Reglamento de Elecciones, artículo 349, y Anexo 13 (sin confirmar)');
      expect(sessions.citation).toBe('Reglamento de Elecciones, artículo 343 (sin confirmar)');
    }
  });

  it('gives every document a key, a citation and words of its own', () => {
    for (const edition of editions) {
      const documents = requiredDocuments(edition, isoDate('2027-06-06'));
      expect(new Set(documents.map(({ key }) => key)).size).toBe(54);
      for (const { requirement } of documents) {
        expect(requirement.citation).toMatch(/^Anexo 13, numeral 33/);
        expect(requirement.words.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('an election that is near', () => {
  const day = isoDate('2021-11-14');
  const documents = requiredDocuments(editionFor(day), day);

  it('has monthly reports for its own months', () => {
    const months = documents.filter(({ month }) => month !== null).map(({ month }) => month);
    expect([months[0], months.at(-1), months.length]).toEqual(['2021-02', '2021-10', 9]);
  });

  it('has deadlines before its process began, up to the very day', () => {
    const start = isoDate('2021-09-14');
    const before = tooNear(documents, start).map(({ key }) => key);
    expect(before).toContain('cotaprep/final');
    expect(before).toContain('inicio-publicacion/preliminary');
    expect(before).not.toContain('inicio-publicacion/final');
    expect(tooNear(documents, isoDate('2021-02-14'))).toEqual([]);
  });
});
