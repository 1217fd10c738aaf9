import { isoDate } from '../../src/calendar/plainDate';
import { requiredDocuments } from '../../src/lineamientos/documents';
import { editionFor } from '../../src/lineamientos/editions';
import { matchRequirements } from '../../src/lineamientos/matching/matching';
import type { MatchOverrides } from '../../src/lineamientos/overrides';
import { overrideKey, overrideOf } from '../../src/lineamientos/overrides';
import { activity } from './activities';

const electionDay = isoDate('2027-06-06');
const documents = requiredDocuments(editionFor(electionDay), electionDay);

const pto = activity({ code: '8', title: 'Aprobar el PTO', deliverable: 'Acuerdo', end: '2027-01-06' });
const other = activity({ code: '9', title: 'Trámite interno', deliverable: 'Oficio', end: '2027-01-02' });

function matchOf(key: string, overrides: MatchOverrides, rows = [pto, other]) {
  const match = matchRequirements(rows, documents, overrides, electionDay).find(
    ({ document }) => document.key === key,
  );
  if (!match) throw new Error(`no document ${key}`);
  return match;
}

describe('what the user says of an activity', () => {
  it('adds a document that words do not find, for sure', () => {
    const overrides = new Map([[overrideKey(other), ['modalidad', 'proceso-tecnico-operativo/final']]]);
    expect(matchOf('modalidad', overrides).activities).toMatchObject([
      { activity: other, certainty: 1, source: 'override' },
    ]);
    expect(matchOf('proceso-tecnico-operativo/final', overrides).counted).toBe(pto);
  });

  it('takes away what words find', () => {
    const overrides = new Map([[overrideKey(pto), []]]);
    expect(matchOf('proceso-tecnico-operativo/final', overrides).counted).toBeNull();
  });

  it('does not hang on a key that names no document', () => {
    expect(matchOf('modalidad', new Map([[overrideKey(other), ['nada']]])).activities).toEqual([]);
  });

  it('survives moving and renumbering the row', () => {
    const overrides = new Map([[overrideKey(other), ['modalidad']]]);
    const moved = activity({ ...other, code: '31', end: '2027-01-02' });
    expect(matchOf('modalidad', overrides, [moved, pto]).counted).toBe(moved);
  });

  it('can be kept by code, and tells twins apart by it', () => {
    expect(overrideOf(other, new Map([['9', ['modalidad']]]))).toEqual(['modalidad']);
    const twin = activity({ code: '10', title: 'TRÁMITE  INTERNO' });
    const key = overrideKey(other, [other, twin]);
    expect(key).not.toBe(overrideKey(twin, [other, twin]));
    expect(overrideOf(other, new Map([[key, []]]))).toEqual([]);
    expect(overrideOf(twin, new Map([[key, []]]))).toBeNull();
  });
});

describe('several activities for one document', () => {
  const early = activity({ title: 'Aprobar el PTO', end: '2026-12-20' });
  const late = activity({ title: 'Remitir el PTO aprobado', end: '2027-01-08' });
  const undated = activity({ title: 'Acuerdo que aprueba el PTO' });

  it('count by the latest', () => {
    const match = matchOf('proceso-tecnico-operativo/final', new Map(), [late, early, undated]);
    expect(match.activities).toHaveLength(3);
    expect(match.counted).toBe(late);
  });

  it('are explained, with the less sure ones below', () => {
    const plain = matchOf('proceso-tecnico-operativo/final', new Map(), [early]).activities[0];
    const vague = activity({ title: 'Proceso técnico operativo', end: '2027-01-05' });
    const unsure = matchOf('proceso-tecnico-operativo/final', new Map(), [vague]).activities[0];
    expect(plain?.why).toContain('«PTO»');
    expect(unsure?.certainty).toBeLessThan(plain?.certainty ?? 0);
  });

  it('are no sessions, no drills and no steps without dates', () => {
    const session = activity({ title: 'Aprobar el PTO', kind: 'session', end: '2026-12-20' });
    const drill = activity({ title: 'Aprobar el PTO', kind: 'drill', end: '2026-12-20' });
    const step = activity({ title: 'Aprobar el PTO', level: 2, parent: 'x' });
    expect(matchOf('proceso-tecnico-operativo/final', new Map(), [session, drill, step]).counted).toBeNull();
    const dated = activity({ title: 'Aprobar el PTO', level: 2, parent: 'x', end: '2026-12-20' });
    expect(matchOf('proceso-tecnico-operativo/final', new Map(), [dated]).counted).toBe(dated);
  });
});

describe('the version of a title that does not say it', () => {
  const vague = activity({ title: 'Plan de trabajo del PREP', end: '2026-11-10' });
  const draft = activity({ title: 'Borrador del plan de trabajo del PREP', end: '2026-10-01' });
  const final = activity({ title: 'Plan de trabajo del PREP, versión final', end: '2026-12-01' });

  it.each([
    ['is the final one beside a draft', [draft, vague], 'plan-trabajo/final'],
    ['is the draft beside a later final one', [vague, final], 'plan-trabajo/preliminary'],
    ['is that of the nearer deadline where it is alone', [vague], 'plan-trabajo/final'],
    ['is that of the nearer deadline between both', [draft, vague, final], 'plan-trabajo/final'],
  ])('%s', (_what, rows, key) => {
    expect(matchOf(key, new Map(), rows).activities.map((met) => met.activity)).toContain(vague);
  });
});
