import textDate, { formatLike } from '../../src/rules/text-date';
import { readCalendar } from '../../src/reading/readCalendar';
import { datesOf } from '../../src/calendar/period';
import { applyEdits } from '../../src/snapshot/edit';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { findingsOf, snapshotOfCase, testRule } from './ruleTester';
import { day, HEADER, plan, row } from './plan';

const value = (iso: string) => day(iso).value;
const SHORT = '[$-80A]d" de "mmmm';
const LONG = '[$-80A]d" de "mmmm" de "yyyy';

testRule(textDate, {
  valid: [
    {
      name: 'a calendar of sessions, whose dates nobody reckons with',
      workbook: {
        'Sesiones 2026-2027': [
          ['Sesión', 'Fecha'],
          ['Primera sesión ordinaria', '27 de noviembre de 2026'],
        ],
      },
    },
    { name: 'true dates', workbook: { Plan: plan(row(1, day('2027-03-01'), day('2027-03-05'))) } },
    {
      name: 'months and periods, which no date can hold',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Actividad', 'Periodo'],
          ['Uno', 'Marzo'],
          ['Dos', 'del 1 al 5 de marzo'],
          ['Tres', '5 de marzo'],
        ],
      },
    },
    {
      name: 'dates that say more than a day',
      workbook: { Plan: plan(row(1, '2 de enero (tentativa)', '5 de enero a las 10:00')) },
    },
    { name: 'dates of doubt', workbook: { Plan: plan(row(1, '05/13/2027', '31 de abril')) } },
    {
      name: 'dates whose year is not known',
      workbook: { Plan: [HEADER, row(1, '2 de enero', '5 de enero')] },
    },
    {
      name: 'formulas',
      workbook: { Plan: plan(row(1, { value: '2 de enero', formula: '="2 de enero"' }, day('2027-03-05'))) },
    },
    {
      name: 'a wrong year, which is put right first',
      workbook: { Plan: plan(row(1, day('2027-03-01'), '5 de marzo de 2028')) },
    },
    {
      name: 'several days in one cell',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Núm.', 'Actividad', 'Fecha'],
          [1, 'Uno', '7 y 14 de mayo'],
          [2, 'Dos', '7 de mayo\n14 de mayo'],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'dates in the spellings that a date can take over',
      workbook: {
        Plan: plan(
          row(1, '31 de agosto', '2 de enero de 2027'),
          row(2, '01/02/2027', '05.02.27'),
          row(3, '2027-03-01', '11-mar-2027'),
          row(4, '1° de abril', 'lunes 5 de abril de 2027'),
        ),
      },
      findings: [{ messageId: 'text', cell: 'Plan!D3', severity: 'info' }],
      output: {
        'Plan!D3': { value: value('2026-08-31'), numberFormat: SHORT },
        'Plan!E3': { value: value('2027-01-02'), numberFormat: LONG },
        'Plan!D4': { value: value('2027-02-01'), numberFormat: 'dd/mm/yyyy' },
        'Plan!E4': { value: value('2027-02-05'), numberFormat: 'dd.mm.yyyy' },
        'Plan!D5': { value: value('2027-03-01'), numberFormat: 'yyyy-mm-dd' },
        'Plan!E5': { value: value('2027-03-11'), numberFormat: '[$-80A]dd-mmm-yyyy' },
        'Plan!D6': { value: value('2027-04-01'), numberFormat: SHORT },
        'Plan!E6': { value: value('2027-04-05'), numberFormat: '[$-80A]dddd d" de "mmmm" de "yyyy' },
      },
    },
    {
      name: 'the one that is text among true dates, once for each sheet',
      workbook: {
        Plan: plan(row(1, day('2027-03-01'), '5 de marzo'), row(2, day('2027-03-01'), day('2027-03-05'))),
        'Otro plan': plan(row(1, '1 de marzo', '5 de marzo')),
      },
      findings: [
        { messageId: 'text', cell: 'Plan!E3' },
        { messageId: 'text', cell: 'Otro plan!D3' },
      ],
      output: {
        'Plan!E3': { value: value('2027-03-05'), numberFormat: SHORT },
        'Otro plan!D3': { value: value('2027-03-01'), numberFormat: SHORT },
        'Otro plan!E3': { value: value('2027-03-05'), numberFormat: SHORT },
      },
    },
    {
      name: 'a date that an activity shares with its bullets, once',
      workbook: { Plan: plan(row(1, day('2027-03-01'), '5 de marzo', 'Preparar:\n• uno\n• dos')) },
      findings: [{ messageId: 'text', cell: 'Plan!E3' }],
      output: { 'Plan!E3': { value: value('2027-03-05'), numberFormat: SHORT } },
    },
  ],
});

describe('the look of a date', () => {
  it.each([
    ['31 de agosto', SHORT],
    ['31 DE AGOSTO.', SHORT],
    ['1ro de abril', SHORT],
    ['1o. de abril', SHORT],
    ['2 de enero del 2027', LONG],
    ['domingo 6 de junio', '[$-80A]dddd d" de "mmmm'],
    ['01/08/2026', 'dd/mm/yyyy'],
    ['1/8/26', 'dd/mm/yyyy'],
    ['01-08-2026', 'dd-mm-yyyy'],
    ['01-Aug-26', '[$-80A]dd-mmm-yy'],
    ['2026-08-01', 'yyyy-mm-dd'],
    ['hasta el 5 de mayo', null],
    ['5 de mayo (por confirmar)', null],
    ['a partir del 5 de mayo', null],
    ['fin de mayo', null],
    ['mayo', null],
    ['5 y 6 de mayo', null],
    ['5 de mayo 10:00 h', null],
  ])('%s → %s', (text, format) => {
    expect(formatLike(text)).toBe(format);
  });
});

it('is converted into the same day in either date system', () => {
  for (const dateSystem of [1900, 1904] as const) {
    const workbook = buildWorkbook([buildSheet('Plan', plan(row(1, '31 de agosto', '2 de enero de 2027')))], {
      dateSystem,
    });
    const [finding] = findingsOf({ name: '', workbook }, snapshotOfCase(workbook)).filter(
      ({ rule }) => rule === 'text-date',
    );
    const after = applyEdits(workbook, finding?.fix?.edits ?? []);
    const [activity] = readCalendar(after).activities;
    expect(activity && datesOf(activity.period).map(({ date, serial }) => [date, serial])).toEqual([
      ['2026-08-31', true],
      ['2027-01-02', true],
    ]);
  }
});
