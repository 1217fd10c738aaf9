import { namesWeekdays } from '../../../src/reading/layout/weekdayLabels';
import { SheetView } from '../../../src/reading/view/sheetView';
import { buildSheet } from '../../../src/snapshot/workbook';

describe('A row of labels', () => {
  it.each([
    ['L M M J V S D', true],
    ['D L M M J V S D L', true],
    ['L M X J V', true],
    ['Lun Mar Mié Jue Vie', true],
    ['lunes martes miércoles jueves viernes sábado', true],
    ['lu. ma. mi. ju. vi.', true],
    ['S O N D E F MZ A MY JN JL', false],
    ['E F M A M J J A S O N D', false],
    ['M M J V', false],
    ['1 2 3 4 5', false],
    ['L M L M L', false],
  ])('"%s" names weekdays: %s', (labels, expected) => {
    const view = SheetView.of(buildSheet('Hoja1', [['Actividad', ...labels.split(' ')]]), 1900);
    expect(namesWeekdays(view, 0)).toBe(expected);
  });
});
