import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../src/calendar/foldedText';
import { roles } from '../../src/reading/columns/index';
import { COLUMN_ROLE_WORDS, columnRoleInWords } from '../../src/spanish/columnRoleWords';
import { confidenceInWords } from '../../src/spanish/confidenceWords';

describe('The words for what a column holds', () => {
  it.each([...roles.map(({ id }) => id), 'slot', 'other'])(
    'are there for %s: add them to src/spanish/columnRoleWords.ts',
    (id) => {
      expect(COLUMN_ROLE_WORDS[id]).toBeDefined();
    },
  );

  it('are never the same for two roles, however they are typed', () => {
    const words = Object.values(COLUMN_ROLE_WORDS).map(foldText);
    expect(new Set(words).size).toBe(words.length);
  });

  it('are its id for a role that nobody knows', () => {
    expect(columnRoleInWords('unheard-of')).toContain('unheard-of');
  });
});

describe('How sure a column is', () => {
  it.each([
    [1, true, 'usted lo indicó'],
    [1, false, 'seguro'],
    [0.8, false, 'seguro'],
    [0.79, false, 'probable'],
    [0, false, 'probable'],
  ])('%d, by the user: %s', (confidence, byUser, words) => {
    expect(confidenceInWords({ confidence, byUser })).toBe(words);
  });
});
