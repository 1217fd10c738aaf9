import type { PlainDate } from '../../src/calendar/plainDate';
import { addDays, isoDate } from '../../src/calendar/plainDate';
import { uncheckedRequirements } from '../../src/lineamientos/compliance';
import { editionFor } from '../../src/lineamientos/editions';
import { isPartOfPlan } from '../../src/lineamientos/partOfPlan';
import { activity } from './activities';

const electionDay = isoDate('2027-06-06');
const first = isoDate('2027-02-01');
const documents = uncheckedRequirements(editionFor(electionDay), electionDay);

/** The 54 documents, so many of them named by an activity. */
const naming = (count: number) =>
  documents.map((state, index) => ({
    ...state,
    match: { ...state.match, counted: index < count ? activity({ title: 'Elaborar el documento' }) : null },
  }));

const lasting = (days: number) => ({ first, last: addDays(first, days - 1) });
const isPart = (named: number, days: number | null, rows = 20, start: PlainDate | null = null) =>
  isPartOfPlan(naming(named), { start, electionDay, planned: days === null ? null : lasting(days), rows });

describe('Rows are a part of a plan', () => {
  // 6 August 2026 to 6 July 2027 are 335 days, a third of them 111 and two thirds of a day.
  it.each([
    ['with under a quarter of the documents, over under a third of the days', 13, 111, true],
    ['not with a quarter of the documents', 14, 111, false],
    ['not over a third of the days', 13, 112, false],
    ['not where they reach over the process, whatever they lack', 0, 300, false],
  ])('%s', (_what, named, days, part) => {
    expect(isPart(named, days)).toBe(part);
  });

  it.each([
    ['and they are few', 13, true],
    ['and they are many', 14, false],
  ])('where none is dated %s', (_what, rows, part) => {
    expect(isPart(0, null, rows)).toBe(part);
  });

  it('by the days of a compressed process from its first one on', () => {
    expect(isPart(0, 60, 20, isoDate('2027-02-01'))).toBe(false);
    expect(isPart(0, 50, 20, isoDate('2027-02-01'))).toBe(true);
  });
});
