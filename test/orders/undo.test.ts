import type { Undone } from '../../src/hosts/host';
import { outcomeInWords } from '../../src/orders/outcomeInWords';

const inWords = (undone: Partial<Undone>): string =>
  outcomeInWords({
    deed: {
      kind: 'undo',
      undone: { restored: 0, skipped: [], removedSheets: [], keptSheets: [], ...undone },
    },
    changed: false,
    refused: 0,
    look: null,
    unseen: null,
  });

describe('What an undo did, in words', () => {
  it('says what became of how sheets are printed, and nothing less', () => {
    expect(inWords({ notes: ['Uno.', 'Dos.'] })).toContain('Uno. Dos.');
    const both = inWords({ restored: 2, notes: ['Uno.'] });
    expect(both).toContain('2 celdas');
    expect(both).toContain('Uno.');
  });

  it('needs no notes', () => {
    expect(inWords({})).not.toBe('');
    expect(inWords({ restored: 1 })).toContain('1 celda');
  });
});
