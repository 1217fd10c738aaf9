import { SEVERITIES } from '../../src/calendar/severity';
import { contentsInWords, ROLE_WORDS, sourceInWords } from '../../src/spanish/calendarWords';
import { listed } from '../../src/spanish/listed';
import { findingsCounted, SEVERITY_WORDS, severityCounted } from '../../src/spanish/severityWords';
import { activity } from '../lineamientos/activities';

describe('A list', () => {
  it.each([
    [[], ''],
    [['uno'], 'uno'],
    [['A68', 'A117'], 'A68 y A117'],
    [[7, 8, 9], '7, 8 y 9'],
    [['acta', 'informe'], 'acta e informe'],
    [['actas', 'Instrumento'], 'actas e Instrumento'],
    [['acta', 'hilo'], 'acta e hilo'],
    [['agua', 'hielo'], 'agua y hielo'],
    [['H4', 'I5'], 'H4 y I5'],
    [['I.1', 'II.10'], 'I.1 y II.10'],
  ])('of %j is %j', (items, words) => {
    expect(listed(items)).toBe(words);
  });
});

describe('Counts of findings', () => {
  it.each([
    [1, 'error', '1 error'],
    [2, 'error', '2 errores'],
    [0, 'warning', '0 advertencias'],
    [1, 'info', '1 aviso'],
  ] as const)('%i of severity %s are %j', (count, severity, words) => {
    expect(severityCounted(count, severity)).toBe(words);
  });

  it('of all severities make one sentence', () => {
    const words = findingsCounted({ errors: 1, warnings: 2, infos: 0 });
    expect(words).toBe('1 error, 2 advertencias y 0 avisos');
  });

  it('have a name for each severity, and a different one', () => {
    const names = SEVERITIES.map((severity) => SEVERITY_WORDS[severity].headings);
    expect(new Set(names).size).toBe(SEVERITIES.length);
  });
});

describe('What a calendar holds', () => {
  it.each([
    [[], '0 actividades'],
    [['activity'], '1 actividad'],
    [['activity', 'activity', 'session'], '2 actividades y 1 sesión'],
    [['activity', 'session', 'session', 'drill'], '1 actividad, 2 sesiones y 1 simulacro'],
  ] as const)('%j is %j', (kinds, words) => {
    expect(
      contentsInWords({ activities: kinds.map((kind) => ({ ...activity({ title: 'Aprobar' }), kind })) }),
    ).toBe(words);
  });

  it('counts sub-activities apart', () => {
    const activities = [activity({ title: 'Aprobar' }), { ...activity({ title: 'Aprobar' }), level: 2 }];
    expect(contentsInWords({ activities })).toBe('1 actividad y 1 subactividad');
  });
});

it('says where an election day came from as the place calls it where somebody gave it', () => {
  expect(sourceInWords('option', 'orden')).not.toBe(sourceInWords('option', 'panel'));
  expect(sourceInWords('sheet', 'orden')).toBe(sourceInWords('sheet', 'panel'));
});

it('has a short and a long word for each role of a sheet', () => {
  for (const { short, long } of Object.values(ROLE_WORDS)) expect([short, long]).not.toContain('');
});
