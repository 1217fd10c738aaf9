import rule from '../../src/rules/own-catalogue';
import { catalogPlan } from './catalogPlan';
import { findingsOf, testRule } from './ruleTester';

const plan = catalogPlan();
const catalogue = (...rows: (string | number)[][]) => ({
  'Plan 2026-2027': plan,
  Lineamientos: [['Id', 'Entregable', 'Versión', 'Plazo', 'Palabras que lo identifican'], ...rows],
});

testRule(rule, {
  valid: [
    { name: 'a workbook without a catalogue', workbook: { 'Plan 2026-2027': plan } },
    { name: 'the deadline of the edition', workbook: catalogue(['acta-cierre', '', '', 'J + 6 días', '']) },
    { name: 'a row that cannot be used', workbook: catalogue(['acta-cierre', '', '', 'pronto', '']) },
  ],
  invalid: [
    {
      name: 'another deadline',
      workbook: catalogue(['acta-cierre', '', '', 'J + 8 días', '']),
      findings: [{ messageId: 'one', cell: 'Lineamientos!A2', severity: 'info' }],
    },
    {
      name: 'a document that is not asked for, a topic and a drill, once',
      workbook: catalogue(
        ['acta-cierre', '', '', 'no aplica', ''],
        [],
        ['Id del tema', 'Tema', '', 'Se pide'],
        ['personal', '', '', 'no'],
        [],
        ['Id de la regla', 'Regla', '', 'Valor'],
        ['simulacros-minimo', '', '', 4],
      ),
      findings: [{ messageId: 'several', cell: 'Lineamientos!A2' }],
    },
  ],
});

describe('What the sheet decides is named where it decides', () => {
  const said = (id: string, ...rows: (string | number)[][]) =>
    findingsOf({ name: '', workbook: catalogue(...rows) }).filter((finding) => finding.rule === id);

  it('in the sentence and the citation of what is late by it', () => {
    const [late] = said('late-for-deadline', ['acta-cierre', '', '', 'J + 2 días', '']);
    expect(late?.message).toContain('plazo de la hoja «Lineamientos» de este libro es el 8 de junio de 2027');
    expect(late?.citation).toBe('Anexo 13, numeral 33, entregable 28; hoja «Lineamientos» de este libro');
  });

  it('in the citation of drills', () => {
    const terms = ['Id de la regla', 'Regla', '', 'Valor'];
    const [few] = said('too-few-drills', terms, ['simulacros-minimo', '', '', 4]);
    expect(few?.citation).toMatch(/hoja «Lineamientos» de este libro$/);
  });

  it('in the citation of a topic of its own', () => {
    const topics = ['Id del tema', 'Tema', '', 'Se pide', 'Palabras que lo identifican'];
    const [topic] = said('missing-topic', topics, ['volcanes', 'Volcanes', '', 'sí', 'volcán']);
    expect(topic?.message).toContain('Volcanes');
    expect(topic?.citation).toBe('Hoja «Lineamientos» de este libro');
  });
});
