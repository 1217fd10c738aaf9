import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../../src/calendar/plainDate';
import { editionFor, editionInUse, editionNamed, editions } from '../../../src/lineamientos/editions/index';
import { WORDINGS } from '../../../src/lineamientos/wording/index';

const folder = join(__dirname, '..', '..', '..', 'src', 'lineamientos', 'editions');
const files = readdirSync(folder)
  .filter((file) => /^\d{4}-\d{4}\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''));

describe('The list of editions', () => {
  it('has every file of the folder, oldest first', () => {
    const listed = editions.map(({ id }) => id);
    const missing = files.filter((id) => !listed.includes(id)).map((id) => `add ${id} to editions/index.ts`);
    expect(missing).toEqual([]);
    expect(listed).toEqual([...files].sort());
    const days = editions.map(({ electionsFrom }) => electionsFrom);
    expect(days).toEqual([...days].sort());
  });

  it.each(editions.map((edition) => [edition.id, edition] as const))(
    '%s names each document once, worded, with each version once',
    (_id, { requirements }) => {
      const ids = requirements.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, versions } of requirements) {
        expect(Object.hasOwn(WORDINGS, id) ? id : `word ${id} in lineamientos/wording`).toBe(id);
        expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
      }
    },
  );

  it('has no wording that no edition uses', () => {
    const used = new Set(editions.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
    expect(Object.keys(WORDINGS).filter((id) => !used.has(id))).toEqual([]);
  });

  it('says of every deadline how it is known', () => {
    const unknown = editions.flatMap(({ id, requirements }) =>
      requirements.flatMap((requirement) =>
        requirement.versions
          .filter(({ evidence }) => evidence === undefined)
          .map(() => `${id}: ${requirement.id}`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

describe('The edition of a day', () => {
  it.each([
    ['2018-07-01', '2023-2024'],
    ['2024-06-02', '2023-2024'],
    ['2026-06-07', '2023-2024'],
    ['2027-06-06', '2026-2027'],
    ['2031-06-01', '2026-2027'],
  ])('of elections on %s is %s', (day, id) => {
    expect(editionFor(isoDate(day)).id).toBe(id);
  });

  it.each([
    ['2024-01-15', '2023-2024'],
    ['2024-06-02', '2023-2024'],
    ['2024-06-03', '2026-2027'],
    ['2026-11-25', '2026-2027'],
    ['2040-12-31', '2026-2027'],
  ])('in use on %s, by the next known vote, is %s', (day, id) => {
    expect(editionInUse(isoDate(day)).id).toBe(id);
  });

  it('is found by its name, and by no other', () => {
    expect(editionNamed('2026-2027')?.id).toBe('2026-2027');
    expect(editionNamed('2025-2026')).toBeNull();
  });
});
