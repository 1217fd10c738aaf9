import { greatestOf, leastOf } from '../../src/snapshot/extremes';

it.each([
  [[], Infinity, -Infinity],
  [[3], 3, 3],
  [[3, -1, 7], -1, 7],
])('the least and the greatest of %j are %d and %d', (numbers, least, greatest) => {
  expect([leastOf(numbers), greatestOf(numbers)]).toEqual([least, greatest]);
});

it('more numbers than a call takes arguments have a least and a greatest too', () => {
  const numbers = Array.from({ length: 300_000 }, (_, index) => index);
  expect([leastOf(numbers), greatestOf(numbers)]).toEqual([0, 299_999]);
});
