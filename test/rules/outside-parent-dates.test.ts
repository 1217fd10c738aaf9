import outsideParentDates from '../../src/rules/outside-parent-dates';
import { testRule } from './ruleTester';
import { day, plan, row } from './plan';

const activity = row(3, day('2027-04-01'), day('2027-04-30'));

testRule(outsideParentDates, {
  valid: [
    {
      name: 'dates within those of the activity',
      workbook: { Plan: plan(activity, row('3.1', day('2027-04-01'), day('2027-04-30'))) },
    },
    { name: 'a sub-activity without dates', workbook: { Plan: plan(activity, row('3.1', null, null)) } },
    {
      name: 'an activity without dates',
      workbook: { Plan: plan(row(3, null, null), row('3.1', day('2027-04-01'), day('2027-04-30'))) },
    },
    {
      name: 'an activity dated by months',
      workbook: {
        Plan: plan(row(3, 'Abril 2027', 'Abril 2027'), row('3.1', day('2027-04-01'), day('2027-05-30'))),
      },
    },
    {
      name: 'an activity with an impossible day',
      workbook: { Plan: plan(row(3, '1 de abril', '31 de abril'), row('3.1', '2 de abril', '2 de mayo')) },
    },
    {
      name: 'a wrong year',
      workbook: { Plan: plan(activity, row('3.1', day('2027-04-02'), day('2028-04-05'))) },
    },
    {
      name: 'an activity that runs backwards',
      workbook: {
        Plan: plan(
          row(3, day('2027-04-30'), day('2027-04-01')),
          row('3.1', day('2027-04-05'), day('2027-04-06')),
        ),
      },
    },
    {
      name: 'bullets with the dates of their activity',
      workbook: { Plan: plan(row(3, day('2027-04-01'), day('2027-04-30'), 'Preparar:\n• uno\n• dos')) },
    },
    {
      name: 'an activity without an end',
      workbook: {
        Plan: plan(row(3, 'a partir del 1 de abril', null), row('3.1', day('2027-04-05'), day('2027-06-06'))),
      },
    },
  ],
  invalid: [
    {
      name: 'a start before that of the activity',
      workbook: { Plan: plan(activity, row('3.1', day('2027-03-31'), day('2027-04-02'))) },
      findings: [{ messageId: 'starts-before', cell: 'Plan!D4', severity: 'warning' }],
    },
    {
      name: 'an end after that of the activity',
      workbook: { Plan: plan(activity, row('3.1', day('2027-04-05'), day('2027-05-01'))) },
      findings: [{ messageId: 'ends-after', cell: 'Plan!E4' }],
    },
    {
      name: 'both',
      workbook: { Plan: plan(activity, row('3.1', day('2027-03-05'), day('2027-05-01'))) },
      findings: [
        { messageId: 'starts-before', cell: 'Plan!D4' },
        { messageId: 'ends-after', cell: 'Plan!E4' },
      ],
    },
    {
      name: 'a start after the end of the activity, once',
      workbook: { Plan: plan(activity, row('3.1', day('2027-05-02'), day('2027-05-03'))) },
      findings: [{ messageId: 'starts-after', cell: 'Plan!D4' }],
    },
    {
      name: 'a sub-activity of one without dates, by the activity above both',
      workbook: {
        Plan: plan(activity, row('3.1', null, null), row('3.1.1', day('2027-04-05'), day('2027-05-01'))),
      },
      findings: [{ messageId: 'ends-after', cell: 'Plan!E5' }],
    },
    {
      name: 'a drill of a small table inside the activity',
      workbook: {
        Plan: plan(
          row(57, day('2027-05-16'), day('2027-05-30')),
          [null, 'Simulacros', 'Fecha'],
          [null, 'Primero', day('2027-05-09')],
          [null, 'Segundo', day('2027-05-16')],
        ),
      },
      findings: [{ messageId: 'starts-before', cell: 'Plan!C5' }],
    },
  ],
});
