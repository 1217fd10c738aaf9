import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import { describe, expect, it } from '@jest/globals';
import { formatSettings, parseSettings } from '../../src/lineamientos/settings';
import { readPaneSettings, withPaneSettings } from '../../src/orders/paneSettings';

const readFrom = (json: unknown) => readPaneSettings(parseSettings(JSON.stringify(json)).settings);

describe('What the pane keeps in a workbook', () => {
  it.each([
    [DEFAULT_PAINT, []],
    [
      { colors: { by: 'deliverable' }, mark: 'days', milestones: true },
      [{ sheet: 'Plan', row: 3, column: 4, color: '#F4B6B6', fill: null }],
    ],
    [
      { colors: { by: 'one', color: '#123ABC' }, mark: 'x', milestones: false },
      [{ sheet: 'Año «1»', row: 0, column: 0, color: '#F4B6B6', fill: '#00FF00' }],
    ],
  ] as const)('comes back as it was kept', (paint, marks) => {
    const { settings } = parseSettings(null);
    const text = formatSettings(withPaneSettings(settings, { paint, marks }));
    expect(readPaneSettings(parseSettings(text).settings)).toEqual({ paint, marks });
  });

  it.each([
    ['nothing', {}],
    ['a text for the painting', { paint: 'todo' }],
    ['a scheme that there is not', { paint: { colors: { by: 'moon' }, mark: 'hidden', milestones: false } }],
    ['a colour that is none', { paint: { colors: { by: 'one', color: 'red;}' } } }],
    ['a mark that there is not', { paint: { mark: 'cruz' } }],
    ['milestones that are a text', { paint: { milestones: 'true' } }],
  ])('is the usual painting where the workbook holds %s', (_what, json) => {
    expect(readFrom(json).paint).toEqual(DEFAULT_PAINT);
  });

  it.each([
    ['no list', { marks: { a: 1 } }],
    ['texts', { marks: ['Plan!A1'] }],
    ['a row below zero', { marks: [['Plan', -1, 0, '#F4B6B6', null]] }],
    ['a colour that is none', { marks: [['Plan', 1, 0, 'red', null]] }],
    ['a fill that is none', { marks: [['Plan', 1, 0, '#F4B6B6', 7]] }],
  ])('has no marks where the workbook holds %s', (_what, json) => {
    expect(readFrom(json).marks).toEqual([]);
  });
});
