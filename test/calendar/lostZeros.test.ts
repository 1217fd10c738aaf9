import fc from 'fast-check';
import { activityCode } from '../../src/calendar/activityCode';
import { lostZeros } from '../../src/calendar/lostZeros';

const codes = (text: string) => text.split(' ').map(activityCode);
const found = (text: string) =>
  [...lostZeros(codes(text))].map(([index, code]) => `${String(index)}→${code}`);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => `3.${String(index + 1)}`).join(' ');

describe('a lost zero', () => {
  it.each([
    ['stands between .9 and .11', '3.9 3.1 3.11', ['1→3.10']],
    ['stands between .19 and .21', '3.19 3.2 3.21', ['1→3.20']],
    ['ends the list behind .9 when there is a .1 already', `${upTo(9)} 3.1`, ['9→3.10']],
    ['comes before .11 when there is a .1 already, though .9 is missing', '3.1 3.8 3.1 3.11', ['2→3.10']],
    ['stands behind .9 when .11 is missing', `${upTo(9)} 3.1 3.12`, ['9→3.10']],
    ['heads the codes below it', '3.1 3.8 3.1 3.10.1 3.10.2', ['2→3.10']],
    ['is found among the siblings of its own activity alone', '3.8 4.1 3.9 3.1 4.2 3.11', ['3→3.10']],
    [
      'is found twice in one list',
      `${upTo(9)} 3.1 3.11 3.12 3.13 3.14 3.15 3.16 3.17 3.18 3.19 3.2 3.21`,
      ['9→3.10', '19→3.20'],
    ],
    ['is found behind sub-activities of the one before', '3.9 3.9.1 3.9.2 3.1 3.11', ['3→3.10']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no zero was lost', () => {
  it.each([
    ['where the list begins', '3.1 3.2 3.3'],
    ['where .10 is there', '3.9 3.1 3.10 3.11'],
    ['behind .9 when there is no .1 and nothing follows', '3.9 3.1'],
    ['in a list that begins again', '3.1 3.2 3.1 3.2'],
    ['in codes of one level, which Excel leaves whole', '9 1 11'],
    ['in codes of three levels, which are text', '3.1.9 3.1.1 3.1.11'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('takes over what the reader restored, unless the true one is there', () => {
  expect([...lostZeros(codes('3.9 3.1'), codes('3.9 3.10'))]).toEqual([[1, '3.10']]);
  expect([...lostZeros(codes('3.9 3.1 3.10'), codes('3.9 3.10 3.10'))]).toEqual([]);
  expect([...lostZeros(codes('3.99 3.1'), codes('3.99 3.100'))]).toEqual([[1, '3.100']]);
});

it('restores every list that Excel made numbers of', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (parent, length) => {
      const whole = Array.from({ length }, (_, index) => `${String(parent)}.${String(index + 1)}`);
      const typed = whole.map((code) => activityCode(String(Number(code))));
      const lost = lostZeros(typed);
      expect(typed.map((code, index) => lost.get(index) ?? code)).toEqual(whole);
    }),
  );
});
