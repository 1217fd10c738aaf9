import { findingsOf } from './ruleTester';
import { plan, row } from './plan';

describe('A text that honestly gives no date', () => {
  it.each([
    'Cuando se requiera',
    'Según disponibilidad',
    'N/A',
    'Por definir',
    'Permanente',
    'Conforme al calendario del INE',
    'Dentro de los 5 días posteriores a su aprobación',
    'Pendiente de aprobación',
    'A más tardar 5 días después del simulacro',
    'En la fecha que determine el Consejo General',
  ])('is at most warned of: «%s»', (text) => {
    for (const cells of [row(1, text, text), row(1, '1 de abril', text)]) {
      const found = findingsOf({ name: '', workbook: { Plan: plan(cells) } });
      const here = found.filter(({ cell }) => cell !== null && cell.row === 2);
      expect(here.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(here.map(({ rule }) => rule)).not.toContain('invalid-date');
    }
  });
});
