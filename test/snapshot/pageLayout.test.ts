import type { PageLayout } from '../../src/snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT, sameLayout } from '../../src/snapshot/pageLayout';

const repeated = (reference: string | null): PageLayout => ({ ...DEFAULT_PAGE_LAYOUT, repeated: reference });

describe('Two page layouts', () => {
  it.each([
    ['Calendario!$3:$3', 'Calendario!3:3'],
    ["'Calendario'!$A:$C", 'Calendario!A:C'],
    ["'Plan 2027'!$A$1:$D$3", "'Plan 2027'!A1:D3"],
    ['Plan!$A:$A,Plan!$1:$2', 'Plan!A:A,Plan!1:2'],
  ])('are the same with the reference written %s or %s', (one, other) => {
    expect(sameLayout(repeated(one), repeated(other))).toBe(true);
  });

  it.each([
    ['Calendario!$3:$3', 'Calendario!$3:$4'],
    ["'Plan $A'!$1:$1", "'Plan A'!$1:$1"],
    ['Calendario!$3:$3', null],
  ])('differ with %s and %s', (one, other) => {
    expect(sameLayout(repeated(one), repeated(other))).toBe(false);
  });
});
