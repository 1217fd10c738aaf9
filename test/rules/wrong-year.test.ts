import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import wrongYear from '../../src/rules/wrong-year';
import { cellOf, findingsOf, testRule } from './ruleTester';
import { day, HEADER, plan, row } from './plan';

testRule(wrongYear, {
  valid: [
    {
      name: 'dates inside the process',
      workbook: { Plan: plan(row(1, '1 de marzo de 2027', day('2027-03-05'))) },
    },
    {
      name: 'the first day of the window, J − 10 months',
      workbook: { Plan: plan(row(1, day('2026-08-06'), day('2026-09-01'))) },
    },
    {
      name: 'the last day of the window, J + 3 months',
      workbook: { Plan: plan(row(1, day('2027-06-01'), day('2027-09-06'))) },
    },
    { name: 'dates whose year is not written', workbook: { Plan: plan(row(1, '1 de marzo', '5 de marzo')) } },
    {
      name: 'an end that no other year would leave behind its start',
      workbook: { Plan: plan(row(1, day('2027-05-01'), day('2027-11-15'))) },
    },
    {
      name: 'a start on the day before the window opens',
      workbook: { Plan: plan(row(1, day('2026-08-05'), day('2026-09-01'))) },
    },
    {
      name: 'a lone date within a month of the window',
      workbook: { Plan: plan(row(1, day('2026-07-10'), null), row(2, null, day('2027-10-06'))) },
    },
    {
      name: 'a date that agrees with its section',
      workbook: {
        Plan: [['Plan 2026-2027'], ['Diciembre 2027'], HEADER, row(1, day('2027-12-01'), day('2027-12-05'))],
      },
      electionDay: '2027-06-06',
    },
    {
      name: 'a 29 February that only leap years have',
      workbook: { Plan: plan(row(1, '1 de febrero de 2027', day('2028-02-29'))) },
    },
    {
      name: 'dates when neither process nor election day is known',
      workbook: {
        Plan: [
          ['Actividad', 'Inicio', 'Término'],
          ['Uno', day('2019-01-01'), day('2024-01-01')],
          ['Dos', day('2021-01-01'), day('2029-01-01')],
        ],
      },
    },
    {
      name: 'a sheet whose dates are those of another process',
      workbook: {
        Plan: plan(
          row(1, day('2024-01-01'), day('2024-01-05')),
          row(2, day('2024-02-01'), day('2024-02-05')),
          row(3, day('2024-03-01'), day('2024-03-05')),
        ),
      },
    },
  ],
  invalid: [
    {
      name: 'a true date a year late, keeping its number format',
      workbook: { Plan: plan(row(1, day('2027-01-18'), day('2028-02-06', 'd" de "mmmm" de "yyyy'))) },
      findings: [{ messageId: 'other-year', cell: 'Plan!E3', severity: 'error' }],
      output: { 'Plan!E3': 46424 },
    },
    {
      name: 'a date with an hour, which stays',
      workbook: {
        Plan: plan(row(1, day('2027-01-18'), { value: 46789.5, numberFormat: 'dd/mm/yyyy hh:mm' })),
      },
      findings: [{ messageId: 'other-year', cell: 'Plan!E3' }],
      output: { 'Plan!E3': 46424.5 },
    },
    {
      name: 'a lone date more than a month outside',
      workbook: { Plan: plan(row(1, day('2026-06-25'), null)) },
      findings: [{ messageId: 'other-year', cell: 'Plan!D3' }],
      output: { 'Plan!D3': day('2027-06-25').value },
    },
    {
      name: 'dates close to the window whose section is of another year',
      workbook: {
        Plan: [['Plan 2026-2027'], ['Julio 2027'], HEADER, row(1, day('2026-07-20'), day('2026-07-25'))],
      },
      findings: [
        { messageId: 'other-year', cell: 'Plan!D4' },
        { messageId: 'other-year', cell: 'Plan!E4' },
      ],
      output: { 'Plan!D4': day('2027-07-20').value, 'Plan!E4': day('2027-07-25').value },
    },
    {
      name: 'text: only its year changes',
      workbook: { Plan: plan(row(1, '18 de enero de  2027', '6 de Febrero  de 2028.')) },
      findings: [{ messageId: 'other-year', cell: 'Plan!E3' }],
      output: { 'Plan!E3': '6 de Febrero  de 2027.' },
    },
    {
      name: 'two years off, with two digits',
      workbook: { Plan: plan(row(1, '18/01/25', '06/02/27')) },
      findings: [{ messageId: 'other-year', cell: 'Plan!D3' }],
      output: { 'Plan!D3': '18/01/27' },
    },
    {
      name: 'a range that shares its year, once',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Núm.', 'Actividad', 'Periodo'],
          [1, 'Uno', 'del 1 al 5 de marzo de 2028'],
          [2, 'Dos', 'Marzo'],
        ],
      },
      findings: [{ messageId: 'other-year', cell: 'Plan!C3' }],
      output: { 'Plan!C3': 'del 1 al 5 de marzo de 2027' },
    },
    {
      name: 'a month alone',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Núm.', 'Actividad', 'Periodo'],
          [1, 'Uno', 'Febrero 2028'],
          [2, 'Dos', 'Marzo'],
        ],
      },
      findings: [{ messageId: 'other-year', cell: 'Plan!C3' }],
      output: { 'Plan!C3': 'Febrero 2027' },
    },
    {
      name: 'a day that two years bring inside, told by the other end',
      workbook: { Plan: plan(row(1, day('2028-08-20'), day('2026-09-01'))) },
      findings: [{ messageId: 'other-year', cell: 'Plan!D3' }],
      output: { 'Plan!D3': day('2026-08-20').value },
    },
    {
      name: 'a day that two years bring inside, and nothing tells which',
      workbook: { Plan: plan(row(1, day('2028-08-20'), null)) },
      findings: [{ messageId: 'several-years', cell: 'Plan!D3' }],
    },
    {
      name: 'a formula, which is never written',
      workbook: { Plan: plan(row(1, day('2027-01-18'), { ...day('2028-02-06'), formula: '=D3+384' })) },
      findings: [{ messageId: 'other-year', cell: 'Plan!E3' }],
    },
    {
      name: 'a date by the years of the process, where no election day is known',
      workbook: {
        Plan: [
          ['Plan 2028-2029'],
          ['Núm.', 'Actividad', 'Inicio', 'Término'],
          [1, 'Uno', day('2028-10-01'), day('2030-02-01')],
        ],
      },
      findings: [{ messageId: 'other-year', cell: 'Plan!D3' }],
      output: { 'Plan!D3': day('2029-02-01').value },
    },
  ],
});

describe('a wrong year', () => {
  const rows = [
    ['Plan de trabajo 2026-2027'],
    ['Marzo 2027'],
    ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'],
    row(1, day('2028-03-01'), day('2027-03-05')),
    row(2, day('2027-03-01'), day('2028-03-06')),
    row(3, day('2027-03-01'), day('2027-03-06')),
    row('3.1', day('2027-03-01'), day('2028-03-02')),
  ];

  it('is the only thing said of its cell by the rules about dates', () => {
    const found = findingsOf({ name: '', workbook: { Plan: rows } }).filter(
      ({ cell }) => cell !== null && cell.column > 2,
    );
    expect(found.map((finding) => [finding.rule, cellOf(finding)])).toEqual([
      ['wrong-year', 'Plan!D4'],
      ['wrong-year', 'Plan!E5'],
      ['wrong-year', 'Plan!E7'],
    ]);
  });

  it('is written in the date system of the workbook', () => {
    const sheet = buildSheet(
      'Plan',
      plan(row(1, '1 de enero de 2027', { value: 45327, numberFormat: 'dd/mm/yyyy' })),
    );
    const [finding] = findingsOf({ name: '', workbook: buildWorkbook([sheet], { dateSystem: 1904 }) }).filter(
      ({ rule }) => rule === 'wrong-year',
    );
    expect(finding?.fix?.edits).toMatchObject([{ before: { value: 45327 }, after: { value: 44962 } }]);
  });
});
