import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineamientosDocument } from '../../scripts/lineamientos/document';
import { SOURCES } from '../../scripts/lineamientos/sources';
import { isoDate } from '../../src/calendar/plainDate';
import { requiredDocuments } from '../../src/lineamientos/documents';
import { editionNamed, editions } from '../../src/lineamientos/editions/index';

it('docs/lineamientos.md is what scripts/lineamientos-docs.ts writes', () => {
  const written = readFileSync(join(__dirname, '..', '..', 'docs', 'lineamientos.md'), 'utf8');
  const same = written === lineamientosDocument();
  expect(same ? null : 'docs/lineamientos.md differs: run npm run docs:lineamientos').toBeNull();
});

it('has a row for each version of each edition, with its evidence', () => {
  const document = lineamientosDocument();
  const rows = document.split('\n').filter((line) => /^\| \d* ?\|/.test(line));
  const versions = editions.flatMap(({ requirements }) => requirements.flatMap((one) => one.versions));
  expect(rows).toHaveLength(versions.length);
  const estimates = versions.filter(({ evidence }) => evidence === 'estimate');
  expect(rows.filter((row) => row.includes('plazo estimado'))).toHaveLength(estimates.length);
});

describe.each(Object.entries(SOURCES))('The source of %s', (id, { electionDay, days }) => {
  const edition = editionNamed(id);
  const documents = edition === null ? [] : requiredDocuments(edition, isoDate(electionDay));
  it.each(Object.entries(days))('has %s on the day of the catalogue', (key, { day, differs, sending }) => {
    const document = documents.find((one) => one.key === key);
    if (differs === true) {
      expect(document?.deadline).not.toBe(day);
      expect(document?.evidence).toBe('estimate');
    } else expect(document?.deadline).toBe(day);
    if (sending !== undefined) expect(document?.graceDays).toBe(sending);
  });
});
