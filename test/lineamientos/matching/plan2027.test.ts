import type { Activity } from '../../../src/calendar/calendar';
import { addDays, isoDate } from '../../../src/calendar/plainDate';
import type { RequiredDocument } from '../../../src/lineamientos/documents';
import { requiredDocuments } from '../../../src/lineamientos/documents';
import { editionFor } from '../../../src/lineamientos/editions';
import { matchRequirements } from '../../../src/lineamientos/matching/matching';
import { matchTopics } from '../../../src/lineamientos/matching/topicMatching';
import { activity } from '../activities';
import { PLAN_2027 } from './plan2027';

const electionDay = isoDate('2027-06-06');
const edition = editionFor(electionDay);
const documents = requiredDocuments(edition, electionDay);
const activities = PLAN_2027.map(([title, deliverable, end], index) =>
  activity({ code: String(index + 1), title, deliverable, start: end, end }),
);

/** What each activity of a list meets, by its code. */
function map(
  rows: readonly Activity[],
  list: readonly RequiredDocument[] = documents,
): Record<string, string[]> {
  const byCode: Record<string, string[]> = {};
  for (const { document, activities: met } of matchRequirements(rows, list, new Map(), electionDay)) {
    for (const { activity: row } of met) (byCode[row.code ?? ''] ??= []).push(document.key);
  }
  return byCode;
}

const expected = Object.fromEntries(
  PLAN_2027.flatMap(([, , , keys], index) => (keys === '' ? [] : [[String(index + 1), keys.split(' ')]])),
);

describe('a plan in words of its own', () => {
  it('is matched row by row', () => {
    expect(map(activities)).toEqual(expected);
  });

  it('has every document of the edition', () => {
    expect(Object.values(expected).flat().sort()).toEqual(documents.map(({ key }) => key).sort());
  });

  it('covers what topics it names', () => {
    const covered = matchTopics(activities, edition).filter((match) => match.activities.length > 0);
    expect(covered.map(({ topic }) => topic.id)).toEqual([
      'auditoria',
      'adquisiciones',
      'personal',
      'interfaces-publicacion',
      'pruebas-simulacros',
    ]);
  });

  it.each(activities.map((row) => [row.code, row] as const))(
    'misses just its own documents without row %s',
    (code, row) => {
      const rest = { ...expected };
      Reflect.deleteProperty(rest, code ?? '');
      expect(map(activities.filter((other) => other !== row))).toEqual(rest);
    },
  );

  it('does not depend on the order of its rows', () => {
    expect(map([...activities].reverse())).toEqual(expected);
  });

  it.each([-60, -7, 14])(
    'keeps its matches when the election moves by %d days and the months stay',
    (days) => {
      const moved = requiredDocuments(edition, addDays(electionDay, days));
      const met = map(activities, moved);
      for (const [code, keys] of Object.entries(expected)) {
        if (keys[0]?.startsWith('informe-mensual') !== true) expect([code, met[code]]).toEqual([code, keys]);
      }
    },
  );
});
