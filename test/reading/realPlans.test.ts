import {
  gridColumns,
  joins,
  outline,
  problemCells,
  reading,
  roles,
  serial,
  shaded,
  unreadCells,
} from './writing';

describe('Plans as institutes make them', () => {
  it('have a header merged over the number and the title', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Actividad', null, 'Entregable', 'Inicio', 'Término'],
        ['1', 'Instalar la comisión', 'Acuerdo', '31/08/2026', '02/09/2026'],
        ['1.1', 'Aprobar el acuerdo', 'Acuerdo', '01/09/2026', '02/09/2026'],
        ['2', 'Integrar el COTAPREP', 'Acuerdo', '01/10/2026', '06/11/2026'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión|2026-08-31..2026-09-02',
      '>1.1|Aprobar el acuerdo|2026-09-01..2026-09-02',
      '2|Integrar el COTAPREP|2026-10-01..2026-11-06',
    ]);
  });

  it('have a Gantt chart by weeks under the months, which is no grid of months', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        [
          'No.',
          'Actividad',
          'Inicio',
          'Fin',
          'Septiembre',
          null,
          null,
          null,
          'Octubre',
          null,
          null,
          null,
          'Noviembre',
        ],
        [null, null, null, null, 'S1', 'S2', 'S3', 'S4', 'S1', 'S2', 'S3', 'S4', 'S1'],
        [1, 'Instalar la comisión', '31/08/2026', '02/09/2026', shaded()],
        [2, 'Integrar el COTAPREP', '01/10/2026', '06/11/2026'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión|2026-08-31..2026-09-02',
      '2|Integrar el COTAPREP|2026-10-01..2026-11-06',
    ]);
  });

  it('put the responsible first and the number last', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Responsable', 'Término', 'Inicio', 'Producto', 'Tarea', '#'],
        ['UTI', '02/09/2026', '31/08/2026', 'Acuerdo', 'Instalar la comisión', 1],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|2026-08-31..2026-09-02']);
  });

  it('say the year in a column of its own', () => {
    const calendar = reading({
      Plan: [
        ['Plan de trabajo del PREP'],
        ['No.', 'Actividad', 'Mes', 'Año'],
        [1, 'Instalar la comisión', 'Septiembre', 2026],
        [2, 'Aprobar el PTO', 'Enero', 2027],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|2026-09', '2|Aprobar el PTO|2027-01']);
  });

  it('say the day and the month in columns of their own beside the month', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Fecha de inicio', 'Fecha de término', 'Mes'],
        [1, 'Instalar la comisión', '31/08/2026', '02/09/2026', 'Septiembre'],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|2026-08-31..2026-09-02']);
  });

  it('count the deadlines from a date in the letterhead', () => {
    const calendar = reading({
      Plan: [
        [null, 'Plan de trabajo'],
        [null, 'Jornada electoral:', serial(46544, 'dddd d "de" mmmm "de" yyyy')],
        ['No.', 'Actividad', 'Fecha límite'],
        [1, 'Instalar la comisión', '6 de septiembre'],
        [2, 'Informar', '6 de julio'],
      ],
    });
    expect(calendar.electionDay).toEqual({ date: '2027-06-06', source: 'sheet' });
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|..2026-09-06', '2|Informar|..2027-07-06']);
  });

  it('have the vote among the activities', () => {
    const calendar = reading({
      Plan: [
        ['Elección extraordinaria'],
        ['No.', 'Actividad', 'Inicio', 'Término'],
        [1, 'Instalar la comisión', '1 de octubre de 2021', '5 de octubre de 2021'],
        [2, 'Jornada Electoral', '28 de noviembre de 2021', '28 de noviembre de 2021'],
      ],
    });
    expect(calendar.electionDay).toEqual({ date: '2021-11-28', source: 'sheet' });
  });

  it('end in a row of abbreviations under the grid', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Inicio', 'Término'],
        [1, 'Instalar la comisión', '31/08/2026', '02/09/2026'],
      ],
      Calendario: [
        ['Núm.', 'Actividad', 'S', 'O', 'N', 'D'],
        [1, 'Instalar la comisión', shaded()],
        [],
        [null, null, 'Actividad programada'],
        [null, 'Elaboró: UTI'],
      ],
    });
    expect(joins(calendar)).toEqual(['2: 1']);
    expect(unreadCells(calendar)).toEqual(['Calendario!C4', 'Calendario!B5']);
  });

  it('have stages in capitals over the rows of the grid', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Inicio', 'Término'],
        ['', 'PLANEACIÓN'],
        [1, 'Instalar la comisión', '31/08/2026', '02/09/2026'],
        ['', 'EJECUCIÓN Y CIERRE'],
        [2, 'Informar', '01/07/2027', '06/07/2027'],
      ],
      Calendario: [
        ['Núm.', 'Actividad', 'S', 'O', 'N', 'D'],
        [null, 'PLANEACIÓN'],
        [1, 'Instalar la comisión'],
        [null, 'EJECUCIÓN Y CIERRE'],
        [2, 'Informar'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión|2026-08-31..2026-09-02',
      '2|Informar|2027-07-01..2027-07-06',
    ]);
    expect(joins(calendar)).toEqual(['3: 1', '5: 2']);
  });

  it('have a grid with days written in its months', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Inicio', 'Término', 'S', 'O', 'N', 'D', 'E', 'F'],
        [1, 'Instalar la comisión', '31/08/2026', '02/09/2026', 2],
        [2, 'Integrar', '01/10/2026', '06/11/2026', null, '1-31', '1-6'],
      ],
    });
    expect(gridColumns(calendar)).toBe('S 2026-09, O 2026-10, N 2026-11, D 2026-12, E 2027-01, F 2027-02');
    expect(outline(calendar)).toHaveLength(2);
  });

  it('have a cover, an index, a glossary and signatures in sheets of their own', () => {
    const calendar = reading(
      {
        Portada: [
          [],
          [null, 'INSTITUTO ELECTORAL'],
          [null, 'PLAN DE TRABAJO DEL PREP'],
          [null, 'Agosto de 2026'],
        ],
        Índice: [
          ['No.', 'Contenido', 'Página'],
          [1, 'Plan', 2],
        ],
        'Plan de trabajo': [
          ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
          [1, 'Instalar la comisión', 'Acuerdo', '31 de agosto', '2 de septiembre'],
        ],
        Glosario: [
          ['Término', 'Definición'],
          ['CATD', 'Centro de Acopio y Transmisión de Datos'],
          ['CCV', 'Centro de Captura y Verificación'],
        ],
        Firmas: [
          ['Elaboró', null, 'Autorizó'],
          ['Ing. Pérez', null, 'Mtra. Ruiz'],
        ],
      },
      { name: 'Plan PREP 2026-2027.xlsx' },
    );
    expect(roles(calendar)).toEqual([
      'Portada: other',
      'Índice: other',
      'Plan de trabajo: plan',
      'Glosario: other',
      'Firmas: other',
    ]);
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|2026-08-31..2026-09-02']);
  });

  it('repeat the title of the sheet and a row of column numbers', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        [1, 'Instalar la comisión', 'Acuerdo', '31/08/2026', '02/09/2026'],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|2026-08-31..2026-09-02']);
    expect(problemCells(calendar)).toEqual([]);
    expect(unreadCells(calendar)).toEqual([]);
  });

  it('describe the activity in a second column', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['No.', 'Actividad', 'Descripción', 'Entregable', 'Inicio', 'Fin'],
        [1, 'Comisión', 'Se instala la comisión de seguimiento', 'Acuerdo', '31/08/2026', '02/09/2026'],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Comisión|2026-08-31..2026-09-02']);
    expect(unreadCells(calendar)).toEqual([]);
  });

  it('head the deliverables of stage and project with a weak word before the activity', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Etapa', 'No.', 'Actividad', 'Inicio', 'Fin'],
        ['Planeación', 1, 'Instalar la comisión', '31/08/2026', '02/09/2026'],
        [null, 2, 'Integrar el COTAPREP', '01/10/2026', '06/11/2026'],
        ['Ejecución', 3, 'Realizar simulacros', '09/05/2027', '23/05/2027'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión|2026-08-31..2026-09-02',
      '2|Integrar el COTAPREP|2026-10-01..2026-11-06',
      '3|Realizar simulacros|2027-05-09..2027-05-23',
    ]);
    expect(unreadCells(calendar)).toEqual([]);
  });

  it('say the day in a column of its own beside the month', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['No.', 'Actividad', 'Día', 'Mes'],
        [1, 'Instalar la comisión', 2, 'Septiembre'],
        [2, 'Simular', '9, 16 y 23', 'Mayo'],
        [3, 'Informar', null, 'Junio'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión|2026-09-02',
      '2|Simular|2027-05-09 + 2027-05-16 + 2027-05-23',
      '3|Informar|2027-06',
    ]);
  });

  it('say only the days under the month of a section', () => {
    const calendar = reading({
      Plan: [
        ['Plan de trabajo'],
        ['SEPTIEMBRE DE 2026'],
        ['No.', 'Actividad', 'Fecha'],
        [1, 'Instalar la comisión', 2],
        [2, 'Designar', 'del 3 al 6'],
        [],
        ['MAYO DE 2027'],
        ['No.', 'Actividad', 'Fecha'],
        [3, 'Simular', '9, 16 y 23'],
        [4, 'Informar', '32'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión|2026-09-02',
      '2|Designar|2026-09-03..2026-09-06',
      '3|Simular|2027-05-09 + 2027-05-16 + 2027-05-23',
      '4|Informar|2027-05 has no 32',
    ]);
  });

  it('leave the header of the numbers blank', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        [null, 'Actividades del PREP', 'Fecha de inicio', 'Fecha de conclusión'],
        ['1.', 'Instalar la comisión', '31/08/2026', '02/09/2026'],
        ['1.1.', 'Aprobar', '01/09/2026', '02/09/2026'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión|2026-08-31..2026-09-02',
      '>1.1|Aprobar|2026-09-01..2026-09-02',
    ]);
  });
});
