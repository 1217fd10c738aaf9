import { outline, reading, unreadCells } from './writing';

const TITLE = 'Plan de Trabajo PREP 2026-2027';
const header = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'];

describe('Numbers of activities', () => {
  it('that Excel made numbers of and so lost their zeros are restored', () => {
    const codes = [3, 3.8, 3.9, 3.1, 3.11, 3.19, 3.2, 3.21];
    const calendar = reading({
      Plan: [[TITLE], header, ...codes.map((code) => [code, 'Algo', 'Informe', '1/9/26', '2/9/26'])],
    });
    expect(calendar.activities.map(({ code }) => code)).toEqual([
      '3',
      '3.8',
      '3.9',
      '3.10',
      '3.11',
      '3.19',
      '3.20',
      '3.21',
    ]);
  });

  it('that repeat as text stay what they are', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        ['3.9', 'Algo', 'Informe', '1/9/26', '2/9/26'],
        ['3.1', 'Otra cosa', 'Informe', '1/9/26', '2/9/26'],
      ],
    });
    expect(calendar.activities.map(({ code }) => code)).toEqual(['3.9', '3.1']);
  });

  it.each([
    ['1', '1'],
    ['1.', '1'],
    ['1..', '1'],
    ['1.-', '1'],
    ['1)', '1'],
    ['(1)', '1'],
    ['01', '1'],
    ['1…', '1'],
    ['Núm. 1', '1'],
    ['1.0', '1.0'],
  ])('typed «%s» are %s', (typed, code) => {
    const calendar = reading({ Plan: [[TITLE], header, [typed, 'Algo', 'Informe', '1/9/26', '2/9/26']] });
    expect(calendar.activities.map((one) => [one.code, one.codeText])).toEqual([[code, typed]]);
  });

  it.each([
    ['1.1 Aprobar el acuerdo', '1.1', 'Aprobar el acuerdo'],
    ['1. Aprobar el acuerdo', '1', 'Aprobar el acuerdo'],
    ['1.1. Aprobar el acuerdo', '1.1', 'Aprobar el acuerdo'],
    ['1.- Aprobar el acuerdo', '1', 'Aprobar el acuerdo'],
    ['1) Aprobar el acuerdo', '1', 'Aprobar el acuerdo'],
    ['3 simulacros del PREP', null, '3 simulacros del PREP'],
    ['Aprobar 2 acuerdos', null, 'Aprobar 2 acuerdos'],
  ])('that stand in the title «%s» are read from it', (typed, code, title) => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['Actividad', 'Inicio', 'Término'],
        [typed, '1/9/26', '2/9/26'],
        ['Otra cosa', '1/9/26', '2/9/26'],
      ],
    });
    expect(calendar.activities[0]).toMatchObject({ code, title });
  });

  it('give three levels, each activity below the one its number names', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        ['1', 'Integrar el COTAPREP', 'Acuerdo', '1/9/26', '6/11/26'],
        ['1.1', 'Proponer integrantes', null, '1/9/26', '6/10/26'],
        ['1.1.1', 'Entrevistar', null, '7/9/26', '11/9/26'],
        ['1.2', 'Aprobar', null, '1/11/26', '6/11/26'],
        ['2', 'Designar la instancia', 'Acuerdo', '1/9/26', '6/9/26'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Integrar el COTAPREP|2026-09-01..2026-11-06',
      '>1.1|Proponer integrantes|2026-09-01..2026-10-06',
      '>>1.1.1|Entrevistar|2026-09-07..2026-09-11',
      '>1.2|Aprobar|2026-11-01..2026-11-06',
      '2|Designar la instancia|2026-09-01..2026-09-06',
    ]);
    const ids = calendar.activities.map(({ id }) => id);
    expect(calendar.activities.map(({ parent }) => (parent === null ? null : ids.indexOf(parent)))).toEqual([
      null,
      0,
      1,
      0,
      null,
    ]);
  });

  it('may be a column of levels beside the numbers', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['Nivel', 'No.', 'Actividad', 'Inicio', 'Fin'],
        [1, 1, 'Integrar el COTAPREP', '1/9/26', '6/11/26'],
        [2, 2, 'Proponer integrantes', '1/9/26', '6/10/26'],
        [3, 3, 'Entrevistar', '7/9/26', '11/9/26'],
        [2, 4, 'Aprobar', '1/11/26', '6/11/26'],
        [1, 5, 'Designar la instancia', '1/9/26', '6/9/26'],
      ],
    });
    expect(outline(calendar).map((line) => line.split('|').slice(0, 2).join('|'))).toEqual([
      '1|Integrar el COTAPREP',
      '>2|Proponer integrantes',
      '>>3|Entrevistar',
      '>4|Aprobar',
      '5|Designar la instancia',
    ]);
  });

  it('may be levels alone', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['Nivel', 'Actividad', 'Inicio', 'Fin'],
        [1, 'Integrar el COTAPREP', '1/9/26', '6/11/26'],
        [2, 'Proponer integrantes', '1/9/26', '6/10/26'],
        [2, 'Aprobar', '1/11/26', '6/11/26'],
        [1, 'Designar la instancia', '1/9/26', '6/9/26'],
      ],
    });
    expect(outline(calendar).map((line) => line.split('|').slice(0, 2).join('|'))).toEqual([
      '|Integrar el COTAPREP',
      '>|Proponer integrantes',
      '>|Aprobar',
      '|Designar la instancia',
    ]);
  });

  it('may be roman, with plain numbers below: then they name stages', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        ['I.', 'Planeación'],
        ['1', 'Integrar el COTAPREP', 'Acuerdo', '1/9/26', '6/11/26'],
        ['II.', 'Ejecución'],
        ['2', 'Realizar simulacros', 'Informe', '9/5/27', '23/5/27'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Integrar el COTAPREP|2026-09-01..2026-11-06',
      '2|Realizar simulacros|2027-05-09..2027-05-23',
    ]);
    expect(calendar.activities.map(({ section }) => section?.title)).toEqual([
      'I. Planeación',
      'II. Ejecución',
    ]);
    expect(unreadCells(calendar)).toEqual([]);
  });

  it('may be roman throughout, or letters', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        ['I', 'Integrar el COTAPREP', 'Acuerdo', '1/9/26', '6/11/26'],
        ['II', 'Realizar simulacros', 'Informe', '9/5/27', '23/5/27'],
        ['a)', 'Cerrar', 'Informe', '6/6/27', '7/6/27'],
        ['PREP-04', 'Informar', 'Informe', '6/6/27', '7/6/27'],
      ],
    });
    expect(outline(calendar)).toEqual([
      'I|Integrar el COTAPREP|2026-09-01..2026-11-06',
      'II|Realizar simulacros|2027-05-09..2027-05-23',
      '>a)|Cerrar|2027-06-06..2027-06-07',
      'PREP-04|Informar|2027-06-06..2027-06-07',
    ]);
  });

  it('of all activities may begin at the second level', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        ['3.1', 'Integrar el COTAPREP', 'Acuerdo', '1/9/26', '6/11/26'],
        ['3.2', 'Realizar simulacros', 'Informe', '9/5/27', '23/5/27'],
      ],
    });
    expect(calendar.activities.map(({ level }) => level)).toEqual([1, 1]);
  });
});

describe('Sub-activities', () => {
  it('without numbers below a numbered activity belong to it', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        [1, 'Integrar el COTAPREP', 'Acuerdo', '1/9/26', '6/11/26'],
        [null, 'Proponer integrantes'],
        [null, 'Aprobar el acuerdo'],
        [2, 'Realizar simulacros', 'Informe', '9/5/27', '23/5/27'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Integrar el COTAPREP|2026-09-01..2026-11-06',
      '>|Proponer integrantes|',
      '>|Aprobar el acuerdo|',
      '2|Realizar simulacros|2027-05-09..2027-05-23',
    ]);
  });

  it('without numbers have dates of their own', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        [1, 'Realizar simulacros', 'Informe', '9/5/27', '23/5/27'],
        [null, 'Primer simulacro', null, '9/5/27', '9/5/27'],
        [null, 'Segundo simulacro', null, '16/5/27', '16/5/27'],
        [2, 'Informar', 'Informe', '1/6/27', '5/6/27'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Realizar simulacros|2027-05-09..2027-05-23',
      '>|Primer simulacro|2027-05-09',
      '>|Segundo simulacro|2027-05-16',
      '2|Informar|2027-06-01..2027-06-05',
    ]);
    expect(calendar.activities.map(({ kind, inPlan }) => [kind, inPlan])).toEqual([
      ['drill', true],
      ['drill', true],
      ['drill', true],
      ['activity', undefined],
    ]);
  });

  it('stand in a column of their own', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['No.', 'Actividad', 'Subactividad', 'Entregable', 'Inicio', 'Término'],
        [1, 'Integrar el COTAPREP', 'Proponer integrantes', 'Lista', '1/9/26', '6/10/26'],
        [null, null, 'Aprobar el acuerdo', 'Acuerdo', '1/11/26', '6/11/26'],
        [2, 'Informar', null, 'Informe', '1/6/27', '5/6/27'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Integrar el COTAPREP|',
      '>|Proponer integrantes|2026-09-01..2026-10-06',
      '>|Aprobar el acuerdo|2026-11-01..2026-11-06',
      '2|Informar|2027-06-01..2027-06-05',
    ]);
    expect(calendar.activities.map(({ deliverable }) => deliverable)).toEqual([
      null,
      'Lista',
      'Acuerdo',
      'Informe',
    ]);
  });

  it('are further deliverables of an activity whose title is merged over them', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        [1, 'Planes de seguridad y continuidad', 'Proyecto', '1/2/27', '6/3/27'],
        [null, null, 'Versión final', '7/3/27', '6/4/27'],
        [2, 'Informar', 'Informe', '1/6/27', '5/6/27'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Planes de seguridad y continuidad|2027-02-01..2027-03-06',
      '>|Planes de seguridad y continuidad|2027-03-07..2027-04-06',
      '2|Informar|2027-06-01..2027-06-05',
    ]);
    expect(calendar.activities[1]?.deliverable).toBe('Versión final');
  });

  it('are the bullets of a cell, each with its line of periods', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['No.', 'Actividad', 'Periodo'],
        ['1.', 'Manuales\n• Operación\n• Estructura\n• Capacitación', 'Noviembre\nEnero\nAbril'],
        ['2.', 'Visitas\n- Mensuales\n- Seguimiento a\nsimulacros', 'Enero-Mayo\nMayo y junio'],
        ['3.', 'Formatos\n• Uno\n• Dos\n• Tres', 'Enero\nFebrero'],
        ['4.', 'Acompañar\n• Uno\n• Dos', 'Marzo'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Manuales|2026-11 + 2027-01 + 2027-04',
      '>|Operación|2026-11',
      '>|Estructura|2027-01',
      '>|Capacitación|2027-04',
      '2|Visitas|2027-01..2027-05 + 2027-05 + 2027-06',
      '>|Mensuales|2027-01..2027-05',
      '>|Seguimiento a simulacros|2027-05 + 2027-06',
      '3|Formatos|2027-01 + 2027-02',
      '>|Uno|',
      '>|Dos|',
      '>|Tres|',
      '4|Acompañar|2027-03',
      '>|Uno|2027-03',
      '>|Dos|2027-03',
    ]);
    expect(unreadCells(calendar)).toEqual(['Plan!C5']);
  });
});
