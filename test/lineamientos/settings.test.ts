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
  ])('keep what is sound of %s and name the rest', (text, expected) => {
    const { settings, problems } = parseSettings(text);
    expect(settings).toMatchObject(expected);
    expect(problems).toHaveLength(1);
  });
});
