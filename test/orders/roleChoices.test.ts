import { describe, expect, it } from '@jest/globals';
import { ROLE_CHOICES } from '../../src/orders/roleChoices';
import { roles } from '../../src/reading/columns/index';

describe('The roles that a user chooses from', () => {
  it('are those that the reader knows, and that a column is not used', () => {
    expect(ROLE_CHOICES.map(({ id }) => id).sort()).toEqual([...roles.map(({ id }) => id), 'other'].sort());
  });
});
