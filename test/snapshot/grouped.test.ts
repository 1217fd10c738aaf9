import { expect, it } from '@jest/globals';
import { grouped } from '../../src/snapshot/grouped';

it('things are grouped by what they have in common, groups and things in the order in which they come', () => {
  const lengths = grouped(['uno', 'tres', 'dos', 'once'], ({ length }) => length);
  expect([...lengths]).toEqual([
    [3, ['uno', 'dos']],
    [4, ['tres', 'once']],
  ]);
  expect([...grouped([], () => null)]).toEqual([]);
});
