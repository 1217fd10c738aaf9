import rule from '../../src/rules/missing-deliverable';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { catalogPlan } from './catalogPlan';
import { findingsOf, snapshotOfCase, testRule } from './ruleTester';

const plan = (...keys: string[]) => ({ 'Plan 2026-2027': catalogPlan({ without: keys }) });
const DEADLINE = '[$-80A]d" de "mmmm" de "yyyy';
const added = (row: number, code: number, title: string, serial: number, deliverable = 'Documento') => ({
  [`Plan 2026-2027!A${String(row)}`]: code,
  [`Plan 2026-2027!B${String(row)}`]: title,
  [`Plan 2026-2027!C${String(row)}`]: deliverable,
  [`Plan 2026-2027!D${String(row)}`]: { value: serial, numberFormat: DEADLINE },
  [`Plan 2026-2027!E${String(row)}`]: { value: serial, numberFormat: DEADLINE },
});

testRule(rule, {
  valid: [
    { name: 'a plan that delivers every document', workbook: plan() },
    {
      name: 'a missing monthly report, which has a rule of its own',
      workbook: plan('informe-mensual/2026-12'),
    },
    {
      name: 'documents with a third party where the plan says there is none',
      workbook: { 'Plan 2026-2027': catalogPlan({ thirdParty: 'no' }) },
    },
    {
      name: 'a calendar of sessions alone',
      workbook: {
        'Sesiones 2026-2027': [
          ['Sesión', 'Fecha'],
          ['Primera sesión ordinaria', '27 de noviembre de 2026'],
        ],
      },
    },
    {
      name: 'a plan without an election day',
      workbook: {
        Plan: [
          ['Actividad', 'Fecha'],
          ['Instalar CATD', '5 de mayo'],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a security plan without the continuity plan',
      workbook: {
        'Plan 2026-2027': catalogPlan().map((row) =>
          row.map((text) =>
            text === 'Plan de seguridad y plan de continuidad (versión final)'
              ? 'Plan de seguridad (versión final)'
              : text,
          ),
        ),
      },
      findings: [{ messageId: 'missing-part', cell: 'Plan 2026-2027!B32', severity: 'error' }],
    },
    {
      name: 'a document that nothing delivers, and adds it below the plan with its deadline',
      workbook: plan('acta-cierre'),
      findings: [{ messageId: 'missing', cell: null, severity: 'error' }],
      output: added(
        60,
        59,
        'Acta circunstanciada o constancia de hechos del cierre de la publicación',
        46550,
      ),
    },
    {
      name: 'two documents, each with a row of its own',
      workbook: plan('acta-cierre', 'cotaprep/preliminary'),
      findings: [
        { messageId: 'missing', cell: null },
        { messageId: 'missing', cell: null },
      ],
      output: {
        ...added(59, 58, 'Integración del COTAPREP (versión preliminar)', 46301, 'Versión preliminar'),
        ...added(60, 59, 'Acta circunstanciada o constancia de hechos del cierre de la publicación', 46550),
      },
    },
    {
      name: 'both versions of the instrument where a third party helps',
      workbook: {
        'Plan 2026-2027': catalogPlan({
          thirdParty: 'yes',
          without: ['instrumento-tercero/preliminary', 'instrumento-tercero/final'],
        }),
      },
      findings: [
        { messageId: 'missing', cell: null },
        { messageId: 'missing', cell: null },
      ],
      output: {
        ...added(
          61,
          60,
          'Instrumento jurídico con el tercero que auxilia en la implementación y operación (versión preliminar)',
          46393,
          'Versión preliminar',
        ),
        ...added(
          62,
          61,
          'Instrumento jurídico con el tercero que auxilia en la implementación y operación (versión final)',
          46424,
        ),
      },
    },
  ],
});

describe('The fix of missing-deliverable', () => {
  it('is a suggestion, for a person should look before rows are added', () => {
    const found = findingsOf({ name: '', workbook: plan('acta-cierre') }).find(
      (finding) => finding.rule === rule.id,
    );
    expect(found?.fix?.suggestion).toBe(true);
  });

  it('is not offered where another table stands below the plan', () => {
    const below = [
      ...catalogPlan({ without: ['acta-cierre'] }),
      [],
      ['Sesión', 'Mes'],
      ['Primera sesión ordinaria', 'Noviembre'],
    ];
    const workbook = buildWorkbook([buildSheet('Plan 2026-2027', below)]);
    const found = findingsOf({ name: '', workbook: snapshotOfCase(workbook) }).find(
      (finding) => finding.rule === rule.id,
    );
    expect(found?.fix).toBeNull();
  });
});
