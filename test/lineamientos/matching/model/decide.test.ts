import type { Activity } from '../../../../src/calendar/calendar';
import { isoDate } from '../../../../src/calendar/plainDate';
import { requiredDocuments } from '../../../../src/lineamientos/documents';
import { editionFor } from '../../../../src/lineamientos/editions';
import {
  OUTPUTS,
  ROLE_OUTPUT,
  VERSION_OUTPUT,
  classOf,
} from '../../../../src/lineamientos/matching/model/classes';
import type { DecisionWeights } from '../../../../src/lineamientos/matching/model/decide';
import { BUCKETS, bucketOf, decide } from '../../../../src/lineamientos/matching/model/decide';
import { activity } from '../../activities';

const electionDay = isoDate('2027-06-06');
const documents = requiredDocuments(editionFor(electionDay), electionDay);
const WEIGHTS: DecisionWeights = {
  version: 1,
  role: 0.5,
  date: 1,
  named: 1,
  threshold: -1,
  stepOdds: 0,
  stepRole: 0,
  buckets: Array.from({ length: BUCKETS }, (_, bucket) => (bucket === bucketOf(0) ? 2 : 0)),
};

interface Told {
  readonly end: string;
  /** What the words say, by the id of the requirement. */
  readonly says: Readonly<Record<string, number>>;
  /** Above 0 for final. */
  readonly version?: number;
  readonly role?: number;
}

/** The documents that rows get, by the places of the rows. */
function decided(...told: readonly Told[]): Record<string, number> {
  const activities = told.map(({ end }, index): Activity =>
    activity({ title: `Fila ${String(index)}`, end }),
  );
  const scoresOf = (index: number): number[] => {
    const scores = new Array<number>(OUTPUTS).fill(-6);
    for (const document of documents) {
      const said = told[index]?.says[document.requirement.id];
      if (said !== undefined) scores[classOf(document)] = said;
    }
    scores[0] = 0;
    scores[VERSION_OUTPUT] = told[index]?.version ?? 0;
    scores[ROLE_OUTPUT] = told[index]?.role ?? 1;
    return scores;
  };
  const found = decide(activities, documents, scoresOf, electionDay, WEIGHTS);
  return Object.fromEntries(
    found.flatMap(({ document, chosen }) =>
      chosen === null ? [] : [[document.key, activities.indexOf(chosen)]],
    ),
  );
}

describe('What is decided for a whole plan', () => {
  it('gives each version its row, by the words', () => {
    expect(
      decided(
        { end: '2026-10-06', says: { cotaprep: 4 }, version: -3 },
        { end: '2026-11-06', says: { cotaprep: 4 }, version: 3 },
      ),
    ).toEqual({ 'cotaprep/preliminary': 0, 'cotaprep/final': 1 });
  });

  it('gives each version its row, by the dates where the words are alike', () => {
    expect(
      decided({ end: '2026-11-06', says: { cotaprep: 4 } }, { end: '2026-10-06', says: { cotaprep: 4 } }),
    ).toEqual({ 'cotaprep/preliminary': 1, 'cotaprep/final': 0 });
  });

  it('gives a row that is near to two documents to the one that has no other', () => {
    expect(
      decided(
        { end: '2027-02-06', says: { 'designacion-auditor': 3, 'candidatos-auditor': 2.5 } },
        { end: '2027-02-06', says: { 'designacion-auditor': 2.8 } },
      ),
    ).toEqual({ 'candidatos-auditor': 0, 'designacion-auditor': 1 });
  });

  it('lets a row that says two documents deliver both', () => {
    const both = { 'inicio-publicacion': 3, 'ultima-actualizacion': 3 };
    expect(decided({ end: '2027-04-06', says: both, version: 3 })).toEqual({
      'inicio-publicacion/final': 0,
      'ultima-actualizacion/final': 0,
    });
  });

  it('counts the last step of a document', () => {
    expect(
      decided(
        { end: '2026-12-06', says: { modalidad: 4 } },
        { end: '2026-12-09', says: { modalidad: 4 } },
        { end: '2027-03-09', says: { modalidad: 4 } },
      ),
    ).toEqual({ modalidad: 1 });
  });

  it('takes nothing for what no words say', () => {
    expect(decided({ end: '2026-12-06', says: {} })).toEqual({});
  });
});
