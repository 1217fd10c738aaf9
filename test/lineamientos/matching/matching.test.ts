import type { Activity } from '../../../src/calendar/calendar';
import { isoDate } from '../../../src/calendar/plainDate';
import { requiredDocuments } from '../../../src/lineamientos/documents';
import { editionFor } from '../../../src/lineamientos/editions';
import { matchRequirements } from '../../../src/lineamientos/matching/matching';
import { activity } from '../activities';
import { NOTHING, WORDINGS } from './wordings';

const electionDay = isoDate('2027-06-06');
const documents = requiredDocuments(editionFor(electionDay), electionDay);

function keysOf(...activities: Activity[]): string[] {
  return matchRequirements(activities, documents, new Map(), electionDay)
    .filter((match) => match.activities.length > 0)
    .map((match) => match.document.key);
}

describe('the documents that a title and a deliverable are', () => {
  it.each(WORDINGS)('reads «$title» ($deliverable)', ({ title, deliverable, end, keys }) => {
    const row = activity({ title, deliverable: deliverable ?? null, end: end ?? null });
    expect(keysOf(row)).toEqual(keys);
  });

  it.each(WORDINGS)('reads «$title» in capitals without accents', ({ title, deliverable, end, keys }) => {
    const shout = (text: string): string =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase();
    const row = activity({
      title: `  ${shout(title).replace(/ /g, '\u00a0 ')}.`,
      deliverable: deliverable === undefined ? null : shout(deliverable),
      end: end ?? null,
    });
    expect(keysOf(row)).toEqual(keys);
  });

  it.each(NOTHING)('finds none in «$title»', ({ title, deliverable }) => {
    expect(keysOf(activity({ title, deliverable: deliverable ?? null, end: '2027-03-05' }))).toEqual([]);
  });
});
