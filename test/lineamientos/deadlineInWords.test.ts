import { isoDate } from '../../src/calendar/plainDate';
import type { PlanDays } from '../../src/lineamientos/deadline';
import { NO_PLAN_DAYS } from '../../src/lineamientos/deadline';
import { deadlineName, deadlineRule } from '../../src/lineamientos/deadlineInWords';
import { requiredDocuments } from '../../src/lineamientos/documents';
import { editionFor } from '../../src/lineamientos/editions/index';

const TOLD: PlanDays = {
  test: { first: isoDate('2027-04-25'), last: isoDate('2027-04-25') },
  firstDrill: isoDate('2027-05-16'),
};
const ruleOf = (key: string, planDays = NO_PLAN_DAYS, day = '2027-06-06') => {
  const J = isoDate(day);
  const document = requiredDocuments(editionFor(J), J, planDays).find((one) => one.key === key);
  return document && deadlineRule(document);
};

describe('The arithmetic of a deadline', () => {
  it.each([
    ['designacion-auditor', 'J − 4 meses = 6 de febrero de 2027'],
    ['informe-mensual/2026-09', 'día 5 del mes siguiente = 5 de octubre de 2026'],
    ['inicio-publicacion/preliminary', '15 días antes de (J − 2 meses) = 22 de marzo de 2027'],
    ['acta-cierre', 'J + 6 días = 12 de junio de 2027'],
    ['informe-final-cotaprep', 'fin del mes de J = 30 de junio de 2027'],
    ['aviso-prueba', 'J − 51 días = 16 de abril de 2027; plazo estimado'],
    ['difusores-lista', 'J − 6 días = 31 de mayo de 2027; plazo estimado'],
  ])('of %s is «%s»', (key, words) => {
    expect(ruleOf(key)).toBe(words);
  });

  it.each([
    ['aviso-prueba', 'prueba del sistema (25 de abril de 2027) − 5 días = 20 de abril de 2027'],
    ['informe-prueba', 'prueba del sistema (25 de abril de 2027) + 5 días = 30 de abril de 2027'],
    [
      'direcciones/preliminary',
      'primer simulacro (16 de mayo de 2027) − 3 días = 13 de mayo de 2027; plazo estimado',
    ],
  ])('of %s, whose day the plan tells, is «%s»', (key, words) => {
    expect(ruleOf(key, TOLD)).toBe(words);
  });

  it('says of a month without that day the last one', () => {
    expect(ruleOf('designacion-auditor', NO_PLAN_DAYS, '2021-10-31')).toBe(
      'J − 4 meses = 30 de junio de 2021',
    );
  });
});

it.each([
  ['norm', 'plazo'],
  ['plans', 'plazo'],
  ['estimate', 'plazo estimado'],
  ['own', 'plazo de la hoja «Lineamientos» de este libro'],
] as const)('what is known by %s is a «%s»', (evidence, name) => {
  expect(deadlineName({ evidence })).toBe(name);
});
