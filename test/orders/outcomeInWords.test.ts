import type { Outcome } from '../../src/orders/index';
import { outcomeInWords } from '../../src/orders/outcomeInWords';

const fixed = (refused: number, covered: number, findings = 1): Outcome => ({
  deed: { kind: 'fix', findings, waiting: 0 },
  changed: findings > 0,
  refused,
  ...(covered === 0 ? {} : { covered }),
  look: null,
  unseen: null,
});

describe('What an order could not do, in words', () => {
  it.each([
    [1, 0, /No se hizo 1 cambio porque la celda cambió/],
    [2, 0, /No se hicieron 2 cambios porque las celdas cambiaron/],
    [1, 1, /No se hizo 1 cambio porque su celda está combinada/],
    [3, 3, /No se hicieron 3 cambios porque sus celdas están combinadas/],
  ])(
    'has the number of its verb: %i refused, %i of them hidden by a merged block',
    (refused, covered, told) => {
      expect(outcomeInWords(fixed(refused, covered))).toMatch(told);
    },
  );

  it('tells both reasons apart', () => {
    const told = outcomeInWords(fixed(3, 1));
    expect(told).toMatch(/No se hicieron 2 cambios/);
    expect(told).toMatch(/No se hizo 1 cambio/);
  });

  it('never begins with what was done where nothing was', () => {
    expect(outcomeInWords(fixed(2, 0, 0))).toMatch(/^No se hicieron 2 cambios/);
    expect(outcomeInWords(fixed(0, 0, 2))).not.toMatch(/No se h/);
  });
});
