import { isoDate } from '../../src/calendar/plainDate';
import type { Settings } from '../../src/lineamientos/settings';
import { formatSettings, NO_SETTINGS, parseSettings } from '../../src/lineamientos/settings';

const full: Settings = {
  electionDay: isoDate('2027-06-06'),
  edition: '2026-2027',
  thirdParty: 'no',
  overrides: new Map([
    ['integrar el cotaprep', ['cotaprep/final']],
    ['12', []],
    ['__proto__', ['modalidad']],
  ]),
  corrections: [
    { sheet: 'Portada', leftOut: true },
    {
      sheet: 'Plan',
      header: { row: 3, text: 'Núm.' },
      columns: [{ column: 3, header: 'Inicio', role: 'end' }],
      notActivities: [{ row: 11, text: 'Notas' }],
    },
  ],
};

describe('the settings of a workbook', () => {
  it.each([
    ['all', full],
    ['none', NO_SETTINGS],
    ['what a later version keeps', { ...full, other: { palette: { a: 1 } } }],
  ])('come back as they were: %s', (_what, settings) => {
    expect(parseSettings(formatSettings(settings))).toEqual({ settings, problems: [] });
  });

  it.each([null, '', '  '])('are none in %j', (text) => {
    expect(parseSettings(text)).toEqual({ settings: NO_SETTINGS, problems: [] });
  });

  it.each(['{', 'no', '[]', '3', '"x"', 'null', '{"a":'])('are reported as damaged in %s', (text) => {
    const { settings, problems } = parseSettings(text);
    expect(settings).toEqual(NO_SETTINGS);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['{"electionDay":"2027-02-30"}', { electionDay: null }],
    ['{"electionDay":5}', { electionDay: null }],
    ['{"edition":{}}', { edition: null }],
    ['{"thirdParty":"maybe"}', { thirdParty: null }],
    ['{"overrides":[]}', { overrides: new Map() }],
    ['{"overrides":{"a":["x"],"b":"x"}}', { overrides: new Map([['a', ['x']]]) }],
    ['{"electionDay":"x","edition":"mía"}', { electionDay: null, edition: 'mía' }],
    ['{"corrections":{}}', { corrections: [] }],
    ['{"corrections":[7,{"sheet":"A","leftOut":true}]}', { corrections: [{ sheet: 'A', leftOut: true }] }],
    ['{"corrections":[{"sheet":"","leftOut":true}]}', { corrections: [] }],
    ['{"corrections":[{"sheet":"A","leftOut":"yes"}]}', { corrections: [] }],
    ['{"corrections":[{"sheet":"A","header":{"row":-1,"text":"x"}}]}', { corrections: [] }],
    ['{"corrections":[{"sheet":"A","header":{"row":1048576,"text":"x"}}]}', { corrections: [] }],
    ['{"corrections":[{"sheet":"A","columns":{}}]}', { corrections: [] }],
    [
      '{"corrections":[{"sheet":"A","columns":[{"column":1,"header":"","role":"end"},{"column":1.5,"header":"","role":"end"},{"column":2,"header":"","role":""}]}]}',
      { corrections: [{ sheet: 'A', columns: [{ column: 1, header: '', role: 'end' }] }] },
    ],
    [
      '{"corrections":[{"sheet":"A","notActivities":[{"row":4,"text":"b"},{"row":"4","text":"b"}]}]}',
      { corrections: [{ sheet: 'A', notActivities: [{ row: 4, text: 'b' }] }] },
    ],
    [
      '{"corrections":[{"sheet":"A","leftOut":true},{"sheet":"A","header":{"row":1,"text":""}}]}',
      { corrections: [{ sheet: 'A', leftOut: true }] },
    ],
  ])('keep what is sound of %s and name the rest', (text, expected) => {
    const { settings, problems } = parseSettings(text);
    expect(settings).toMatchObject(expected);
    expect(problems).toHaveLength(1);
  });
});

describe('corrections of how a workbook is read', () => {
  it('leave no trace where there are none', () => {
    expect(formatSettings(NO_SETTINGS)).not.toContain('corrections');
  });

  it('of a role that this version does not know are kept', () => {
    const text = '{"corrections":[{"sheet":"A","columns":[{"column":1,"header":"","role":"venue"}]}]}';
    const { settings, problems } = parseSettings(text);
    expect(problems).toEqual([]);
    expect(formatSettings(settings)).toContain('"role":"venue"');
  });

  it('that say nothing are none', () => {
    const text = '{"corrections":[{"sheet":"A","leftOut":false,"header":null,"columns":[]}]}';
    expect(parseSettings(text)).toEqual({ settings: NO_SETTINGS, problems: [] });
  });
});
