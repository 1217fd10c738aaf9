import rule from '../../src/rules/late-for-deadline';
import type { PlanChanges } from './catalogPlan';
import { catalogPlan, rowWith } from './catalogPlan';
import type { InvalidCase, RuleCase } from './ruleTester';
import { findingsOf, testRule } from './ruleTester';

const lateBy = (key: string, days: number): PlanChanges => ({ late: { [key]: days } });

const onTime = (name: string, changes: PlanChanges): RuleCase => ({
  name,
  workbook: { 'Plan 2026-2027': catalogPlan(changes) },
});

function late(
  name: string,
  key: string,
  days: number,
  title: string,
  messageId: string,
  severity: 'error' | 'warning',
): InvalidCase {
  const rows = catalogPlan(lateBy(key, days));
  const cell = `Plan 2026-2027!E${String(rowWith(rows, title))}`;
  return { name, workbook: { 'Plan 2026-2027': rows }, findings: [{ messageId, cell, severity }] };
}

testRule(rule, {
  valid: [
    onTime('every document on its deadline', {}),
    onTime('a document the day before its deadline', lateBy('designacion-auditor', -1)),
    onTime('a document months early', lateBy('modalidad', -60)),
    onTime('a draft on the fifth day, which has a rule of its own', lateBy('cotaprep/preliminary', 5)),
    onTime('a final version on the fifth day', lateBy('cotaprep/final', 5)),
    onTime('a date with a wrong year, which has a rule of its own', lateBy('designacion-auditor', 365)),
  ],
  invalid: [
    late(
      'a preliminary version on the sixth day',
      'cotaprep/preliminary',
      6,
      'Integración del COTAPREP (versión preliminar)',
      'late',
      'error',
    ),
    late(
      'a final version on the sixth day',
      'cotaprep/final',
      6,
      'Integración del COTAPREP (versión final)',
      'late',
      'error',
    ),
    late(
      'a document of one version on the sixth day',
      'designacion-auditor',
      6,
      'Designación del ente auditor',
      'late',
      'error',
    ),
    late(
      'a document without days for sending the day after',
      'informe-simulacros',
      1,
      'desempeño de todos los simulacros',
      'late',
      'error',
    ),
    late(
      'a monthly report on the sixth of the month',
      'informe-mensual/2026-11',
      1,
      'noviembre de 2026',
      'late',
      'error',
    ),
    late(
      'an estimated deadline, which is never an error',
      'difusores-lista',
      1,
      'Lista de difusores',
      'late',
      'warning',
    ),
  ],
});

describe('A document in a week’s column', () => {
  const latenessOf = (column: number): string[] => {
    const marks = Array.from({ length: 8 }, (_, index) => (index === column ? 'X' : null));
    const workbook = {
      'Cronograma 2026-2027': [
        ['No.', 'Actividad', 'Entregable', 'Feb', null, null, null, 'Mar', null, null, null],
        [null, null, null, 'S1', 'S2', 'S3', 'S4', 'S1', 'S2', 'S3', 'S4'],
        [1, 'Designar al ente auditor', 'Acuerdo', ...marks],
      ],
    };
    return findingsOf({ name: 'weeks', workbook })
      .filter((finding) => finding.rule === rule.id)
      .map(({ message }) => message);
  };

  it('is in time in the week of its deadline (6 February) and in that of its sending, and late after them', () => {
    expect(latenessOf(0)).toEqual([]);
    expect(latenessOf(1)).toEqual([]);
    expect(latenessOf(2)).toEqual([expect.stringContaining('«S3 (febrero de 2027)»')]);
  });
});

describe('The sentence about what is late', () => {
  const sentence = (key: string, days: number) =>
    findingsOf({ name: '', workbook: { 'Plan 2026-2027': catalogPlan(lateBy(key, days)) } }).find(
      (finding) => finding.rule === rule.id,
    )?.message;

  it.each([
    ['difusores-lista', 'el plazo estimado es el 31 de mayo de 2027'],
    ['informe-simulacros', 'el plazo es el 5 de junio de 2027'],
  ])('says of %s that %s', (key, words) => {
    expect(sentence(key, 1)).toContain(words);
  });
});
