import { addDays, isoDate } from '../../src/calendar/plainDate';
import { requiredDocuments } from '../../src/lineamientos/documents';
import { editionFor } from '../../src/lineamientos/editions/index';
import rule from '../../src/rules/sent-within-days';
import { catalogPlan, rowWith } from './catalogPlan';
import { cellOf, findingsOf, testRule } from './ruleTester';
import { describeCell } from '../../src/snapshot/address';

const PLAN = 'Plan 2026-2027';
const J = isoDate('2027-06-06');
const lateBy = (key: string, days: number) => ({ [PLAN]: catalogPlan({ late: { [key]: days } }) });
const endOf = (workbook: Record<string, ReturnType<typeof catalogPlan>>, title: string): string =>
  `${PLAN}!E${String(rowWith(workbook[PLAN] ?? [], title))}`;

const DRAFT = lateBy('cotaprep/preliminary', 1);
const LAST_DAY = lateBy('designacion-auditor', 5);

testRule(rule, {
  valid: [
    { name: 'every document on its deadline', workbook: { [PLAN]: catalogPlan() } },
    { name: 'the sixth day, which is late', workbook: lateBy('designacion-auditor', 6) },
    { name: 'a document without days for sending', workbook: lateBy('acta-cierre', 1) },
  ],
  invalid: [
    {
      name: 'a draft the day after',
      workbook: DRAFT,
      findings: [
        {
          messageId: 'one',
          cell: endOf(DRAFT, 'Integración del COTAPREP (versión preliminar)'),
          severity: 'info',
        },
      ],
    },
    {
      name: 'an approval on the fifth day',
      workbook: LAST_DAY,
      findings: [{ messageId: 'one', cell: endOf(LAST_DAY, 'Designación del ente auditor') }],
    },
  ],
});

describe('A list of 54 documents whose approvals end so many days after their deadline', () => {
  const FINALS = requiredDocuments(editionFor(J), J)
    .filter(({ version, graceDays }) => version !== 'preliminary' && graceDays > 0)
    .map(({ key }) => key);
  const books = (days: number) => ({
    [PLAN]: catalogPlan({ thirdParty: 'yes', late: Object.fromEntries(FINALS.map((key) => [key, days])) }),
  });
  const found = (days: number) =>
    findingsOf({ name: '', workbook: books(days) }).filter((finding) =>
      ['late-for-deadline', 'sent-within-days'].includes(finding.rule),
    );

  it('has 20 of them', () => {
    expect(FINALS).toHaveLength(20);
  });

  it('five: no error and no warning, one information with the twenty cells and both days of each', () => {
    const [told, ...others] = found(5);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ rule: rule.id, messageId: 'several', severity: 'info' });
    const ends = requiredDocuments(editionFor(J), J)
      .filter(({ key }) => FINALS.includes(key))
      .map(({ deadline }) => addDays(deadline, 5));
    const rows = books(5)[PLAN] ?? [];
    const cells = rows.flatMap((row, index) =>
      ends.some((end) => end === row[4]) ? [`${PLAN}!E${String(index + 1)}`] : [],
    );
    expect(told?.cells).toHaveLength(20);
    for (const cell of told?.cells ?? []) expect(cells).toContain(describeCell(cell));
    expect(told?.details).toHaveLength(20);
    expect(told?.details[0]).toMatch(/6 de septiembre de 2026.*11 de septiembre de 2026/);
  });

  it('six: each told by itself, an error but for the estimate', () => {
    const six = found(6);
    expect(six.map((finding) => finding.rule)).toEqual(Array(20).fill('late-for-deadline'));
    expect(six.filter(({ severity }) => severity === 'error')).toHaveLength(19);
    expect(six.filter(({ severity }) => severity === 'warning').map(({ message }) => message)).toEqual([
      expect.stringContaining('plazo estimado'),
    ]);
    expect(new Set(six.map(cellOf)).size).toBe(20);
  });
});

it('is told once for each sheet', () => {
  const rows = catalogPlan({ late: { 'cotaprep/final': 2, 'designacion-auditor': 3 } });
  const split = rowWith(rows, 'Designación del ente auditor') - 1;
  const header = rows[0] ?? [];
  const workbook = {
    'Plan 2026-2027': rows.slice(0, split),
    'Plan 2027': [header, ...rows.slice(split)],
  };
  const told = findingsOf({ name: '', workbook }).filter((finding) => finding.rule === rule.id);
  expect(told.map(({ cell }) => cell?.sheet)).toEqual(['Plan 2026-2027', 'Plan 2027']);
});
