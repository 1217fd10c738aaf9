import { outline, problemCells, reading, roles, unreadCells } from './writing';

const TITLE = 'Plan de Trabajo PREP 2026-2027';

/** What the tables below all say, in different shapes. */
const TWO = [
  '1|Instalar la comisión de seguimiento|2026-08-31..2026-09-02',
  '2|Designar la instancia interna|2026-09-01..2026-09-06',
];

describe('A plan anywhere in its sheet', () => {
  it('begins at D7 under a letterhead with blank rows and columns', () => {
    const calendar = reading({
      'Plan de trabajo': [
        [],
        [null, null, 'INSTITUTO ELECTORAL DEL ESTADO'],
        [null, null, 'Unidad Técnica de Informática', null, null, null, null, 'Logo OPL'],
        [],
        [null, null, null, 'Plan de trabajo del PREP, Proceso Electoral Local Ordinario 2026-2027'],
        [],
        [null, null, null, 'Núm.', null, 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'],
        [
          null,
          null,
          null,
          1,
          null,
          'Instalar la comisión de seguimiento',
          'Acuerdo',
          '31 de agosto',
          '2 de septiembre',
          'Consejo General',
        ],
        [],
        [
          null,
          null,
          null,
          2,
          null,
          'Designar la instancia interna',
          'Acuerdo',
          '1 de septiembre',
          '6 de septiembre',
          'Consejo General',
        ],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
    expect(calendar.activities.map(({ deliverable, responsible }) => [deliverable, responsible])).toEqual([
      ['Acuerdo', 'Consejo General'],
      ['Acuerdo', 'Consejo General'],
    ]);
    expect(unreadCells(calendar)).toEqual([]);
    expect(roles(calendar)).toEqual(['Plan de trabajo: plan']);
  });

  it.each([
    [['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable']],
    [['No.', 'Actividades', 'Entregables', 'Fecha de inicio', 'Fecha de término', 'Área responsable']],
    [['#', 'Descripción', 'Producto', 'Fecha inicio', 'Fecha fin', 'Órgano responsable']],
    [['Nivel', 'Tarea', 'Documento', 'Del', 'Al', 'Unidad']],
    [['Consecutivo', 'Descripción de la actividad', 'Producto entregable', 'Desde', 'Hasta', 'Área']],
    [['NÚM.', 'ACTIVIDAD', 'ENTREGABLE', 'INICIO', 'TÉRMINO', 'RESPONSABLE']],
    [['NUM', 'ACTIVIDAD', 'ENTREGABLE', 'INICIO', 'TERMINO', 'AREA RESPONSABLE']],
    [['Núm.:', 'Actividad:', 'Entregable:', 'Inicio:', 'Término:', 'Responsable:']],
    [
      [
        'Núm',
        'Descripción\nde la actividad',
        'Entre-\ngable',
        'Fecha\nde inicio',
        'Fecha de\ntérmino',
        'Área\nresponsable',
      ],
    ],
    [['N°', ' Actividad ', 'Productos', 'Fecha inicial', 'Fecha final', 'Unidad responsable']],
    [['Nº', 'Acción', 'Evidencia', 'Inicia', 'Termina', 'Instancia responsable']],
    [
      [
        'Número',
        'Actividad a realizar',
        'Entregable o producto',
        'Fecha de inicio',
        'Fecha límite',
        'Responsable(s)',
      ],
    ],
    [
      [
        'Número de actividad',
        'Actividad(es)',
        'Entregable(s)',
        'Inicio (fecha)',
        'Término (fecha)',
        'Área(s) responsable(s)',
      ],
    ],
    [['ID', 'Nombre de la actividad', 'Documento entregable', 'Comienzo', 'Fin', 'Responsables']],
    [['Clave', 'Nombre de tarea', 'Entregables', 'Fecha de comienzo', 'Fecha de finalización', 'Encargado']],
    [['No. de actividad', 'Actividad / Tarea', 'Producto / Entregable', 'F. inicio', 'F. término', 'Resp.']],
    [
      [
        'No. Act.',
        'Actividades por realizar',
        'Documento o entregable',
        'Fecha de Inicio (dd/mm/aaaa)',
        'Fecha de Término (dd/mm/aaaa)',
        'Unidad administrativa',
      ],
    ],
    [
      [
        'Cons.',
        'Actividad específica',
        'Documento soporte',
        'Inicio programado',
        'Término programado',
        'Órgano',
      ],
    ],
    [
      [
        'Punto',
        'Descripción de actividades',
        'Entregable INE',
        'Fecha de inicio',
        'Fecha de conclusión',
        'Dirección responsable',
      ],
    ],
  ])('has the header %j', (header) => {
    const calendar = reading({
      Hoja1: [
        [TITLE],
        header,
        ['1', 'Instalar la comisión de seguimiento', 'Acuerdo', '31 de agosto', '2 de septiembre', 'Consejo'],
        ['2', 'Designar la instancia interna', 'Acuerdo', '1 de septiembre', '6 de septiembre', 'Consejo'],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
    expect(calendar.activities.map(({ deliverable, responsible }) => [deliverable, responsible])).toEqual([
      ['Acuerdo', 'Consejo'],
      ['Acuerdo', 'Consejo'],
    ]);
  });

  it.each([
    ['Periodo'],
    ['Período'],
    ['PERIODO'],
    ['Periodo o fecha de ejecución'],
    ['Periodo/Mes de ejecución'],
    ['Fecha'],
    ['Fechas'],
    ['Fecha de realización'],
    ['Fecha o periodo'],
    ['Calendarización'],
    ['Plazo'],
    ['Plazo de ejecución'],
    ['Cuándo'],
  ])('has one column «%s» for the whole period', (header) => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['Núm.', 'Actividad', header, 'Responsable'],
        ['1', 'Instalar la comisión de seguimiento', '31 de agosto al 2 de septiembre', 'Consejo'],
        ['2', 'Designar la instancia interna', '1 al 6 de septiembre', 'Consejo'],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
  });

  it('has only deadlines', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['No.', 'Documento', 'Actividad', 'Fecha límite'],
        [1, 'Acuerdo', 'Integrar el COTAPREP', '6 de noviembre de 2026'],
        [2, 'Plan', 'Aprobar el plan de trabajo', 'A más tardar el 6 de diciembre'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Integrar el COTAPREP|..2026-11-06',
      '2|Aprobar el plan de trabajo|..2026-12-06',
    ]);
  });

  it('has months in a column «Mes»', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['Mes', 'Actividad', 'Entregable'],
        ['Septiembre', 'Instalar la comisión', 'Acuerdo'],
        ['Octubre', 'Integrar el COTAPREP', 'Acuerdo'],
      ],
    });
    expect(outline(calendar)).toEqual(['|Instalar la comisión|2026-09', '|Integrar el COTAPREP|2026-10']);
  });

  it('lists only activities and deliverables, with a month written once for the rows below it', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['Mes', 'Actividad', 'Entregable'],
        ['Septiembre', 'Instalar la comisión', 'Acuerdo'],
        [null, 'Designar la instancia interna', 'Acuerdo'],
        ['Octubre', 'Integrar el COTAPREP', 'Acuerdo'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '|Instalar la comisión|2026-09',
      '|Designar la instancia interna|2026-09',
      '|Integrar el COTAPREP|2026-10',
    ]);
  });

  it('names activities that are only deliverables', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['No.', 'Entregable', 'Fecha límite', 'Responsable'],
        [1, 'Acuerdo por el que se integra el COTAPREP', '6 de noviembre', 'Consejo'],
        [2, 'Informe mensual', '5 de octubre', 'UTI'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Acuerdo por el que se integra el COTAPREP|..2026-11-06',
      '2|Informe mensual|..2026-10-05',
    ]);
  });
});

describe('A header of two rows', () => {
  it('splits the period into start and end', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['Núm.', 'Actividad', 'Entregable', 'Periodo', null, 'Responsable'],
        [null, null, null, 'Inicio', 'Término', null],
        ['1.', 'Instalar la comisión de seguimiento', 'Acuerdo', '31 de agosto', '2 de septiembre', 'CG'],
        ['2.', 'Designar la instancia interna', 'Acuerdo', '1 de septiembre', '6 de septiembre', 'CG'],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
    expect(calendar.tables[0]).toMatchObject({ headerRow: 1, firstRow: 3, lastRow: 4 });
  });

  it('is headed Del and Al under «Fechas»', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['No.', 'Descripción de la actividad', 'Fechas', null, 'Unidad'],
        [null, null, 'Del', 'Al'],
        [1, 'Instalar la comisión de seguimiento', '31/08/2026', '02/09/2026', 'CG'],
        [2, 'Designar la instancia interna', '01/09/2026', '06/09/2026', 'CG'],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
  });

  it('has its words in the lower row and a title over the whole table above', () => {
    const calendar = reading({
      Plan: [
        ['PLAN DE TRABAJO', null, null, null, 'FECHAS'],
        ['Núm.', 'Actividad', 'Entregable', 'Responsable', 'Inicio', 'Fin'],
        [1, 'Instalar la comisión de seguimiento', 'Acuerdo', 'CG', '31/08/2026', '02/09/2026'],
        [2, 'Designar la instancia interna', 'Acuerdo', 'CG', '01/09/2026', '06/09/2026'],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
  });
});

describe('A plan in several tables', () => {
  const header = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'];

  it('has month bands inside the table without headers of their own', () => {
    const calendar = reading({
      Plan: [
        ['Plan de trabajo del PREP'],
        header,
        ['Septiembre 2026'],
        [1, 'Instalar la comisión de seguimiento', 'Acuerdo', '31 de agosto', '2 de septiembre'],
        ['ENERO 2027'],
        [2, 'Aprobar el proceso técnico operativo', 'Acuerdo', '15 de diciembre', '6 de enero'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión de seguimiento|2026-08-31..2026-09-02',
      '2|Aprobar el proceso técnico operativo|2026-12-15..2027-01-06',
    ]);
    expect(calendar.activities.map(({ section }) => section?.month)).toEqual(['2026-09', '2027-01']);
    expect(unreadCells(calendar)).toEqual([]);
  });

  it('has bands that begin in the column of the titles', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        [null, 'Etapa de planeación'],
        [1, 'Instalar la comisión de seguimiento', 'Acuerdo', '31 de agosto', '2 de septiembre'],
        [null, 'Etapa de pruebas'],
        [2, 'Designar la instancia interna', 'Acuerdo', '1 de septiembre', '6 de septiembre'],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
    expect(calendar.activities.map(({ section }) => section?.title)).toEqual([
      'Etapa de planeación',
      'Etapa de pruebas',
    ]);
  });

  it('repeats its header after a page break', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        [1, 'Instalar la comisión de seguimiento', 'Acuerdo', '31 de agosto', '2 de septiembre'],
        header,
        [2, 'Designar la instancia interna', 'Acuerdo', '1 de septiembre', '6 de septiembre'],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
  });

  it('repeats its letterhead and page number after a page break', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        [1, 'Instalar la comisión de seguimiento', 'Acuerdo', '31 de agosto', '2 de septiembre'],
        [null, null, null, null, 'Página 1 de 2'],
        [],
        [TITLE],
        header,
        [2, 'Designar la instancia interna', 'Acuerdo', '1 de septiembre', '6 de septiembre'],
        [null, null, null, null, 'Página 2 de 2'],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
    expect(unreadCells(calendar)).toEqual(['Plan!E4', 'Plan!E9']);
  });

  it('lies in two sheets', () => {
    const calendar = reading({
      'Etapa 1': [
        [TITLE],
        header,
        [1, 'Instalar la comisión de seguimiento', 'Acuerdo', '31 de agosto', '2 de septiembre'],
      ],
      'Etapa 2': [
        [TITLE],
        ['Fin', 'Inicio', 'Actividad', 'Núm.'],
        ['6 de septiembre', '1 de septiembre', 'Designar la instancia interna', 2],
      ],
    });
    expect(outline(calendar)).toEqual(TWO);
    expect(roles(calendar)).toEqual(['Etapa 1: plan', 'Etapa 2: plan']);
  });

  it('has two tables side by side', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        ['Núm.', 'Actividad', 'Inicio', 'Término', null, 'Núm.', 'Actividad', 'Inicio', 'Término'],
        [
          1,
          'Instalar la comisión de seguimiento',
          '31 de agosto',
          '2 de septiembre',
          null,
          2,
          'Designar la instancia interna',
          '1 de septiembre',
          '6 de septiembre',
        ],
      ],
    });
    expect([...outline(calendar)].sort()).toEqual(TWO);
    // What stands in one row must not be taken for one activity.
    expect(new Set(calendar.activities.map(({ id }) => id)).size).toBe(2);
  });
});

describe('Rows that are no activities', () => {
  const header = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'];
  const rows = [
    [1, 'Instalar la comisión de seguimiento', 'Acuerdo', '31 de agosto', '2 de septiembre', 'CG'],
    [2, 'Designar la instancia interna', 'Acuerdo', '1 de septiembre', '6 de septiembre', 'CG'],
  ];

  it.each([
    ['a signature', [['Elaboró: Ing. María Pérez']], ['Plan!A5']],
    ['a signature in the titles', [[null, 'Elaboró: Ing. María Pérez']], ['Plan!B5']],
    [
      'three signatures after a blank',
      [
        [],
        ['Elaboró', null, 'Revisó', null, 'Autorizó'],
        ['Ing. Pérez', null, 'Lic. Gómez', null, 'Mtra. Ruiz'],
      ],
      ['Plan!A6', 'Plan!C6', 'Plan!E6', 'Plan!A7', 'Plan!C7', 'Plan!E7'],
    ],
    ['signatures right below', [[null, 'Elaboró', null, 'Revisó']], ['Plan!B5', 'Plan!D5']],
    ['a note', [['Nota: las fechas pueden cambiar.']], ['Plan!A5']],
    [
      'a note in the titles',
      [[null, '* Las fechas pueden cambiar según lo que acuerde el Consejo.']],
      ['Plan!B5'],
    ],
    ['a note after a blank', [[], [null, 'Las fechas pueden cambiar.']], ['Plan!B6']],
    ['a total', [[null, 'Total', 2]], ['Plan!B5', 'Plan!C5']],
    ['a total of activities', [['Total de actividades', null, null, null, 2]], ['Plan!A5', 'Plan!E5']],
    ['a source', [[], ['Fuente: Anexo 13 del Reglamento de Elecciones']], ['Plan!A6']],
    [
      'the date of the version',
      [[], [null, null, null, null, 'Última actualización:', '15 de agosto de 2026']],
      ['Plan!E6', 'Plan!F6'],
    ],
    [
      'glossary lines',
      [
        [],
        ['Glosario'],
        ['COTAPREP:', 'Comité Técnico Asesor del PREP'],
        ['CATD:', 'Centro de Acopio y Transmisión de Datos'],
      ],
      ['Plan!A6', 'Plan!A7', 'Plan!B7', 'Plan!A8', 'Plan!B8'],
    ],
  ])('are listed cell by cell: %s', (_name, below, cells) => {
    const calendar = reading({ Plan: [[TITLE], header, ...rows, ...below] });
    expect(outline(calendar)).toEqual(TWO);
    expect(unreadCells(calendar)).toEqual(cells);
  });

  it('leave the activities below them alone', () => {
    const calendar = reading({
      Plan: [[TITLE], header, rows[0] ?? [], [], ['Nota: sigue en la otra página.'], [], rows[1] ?? []],
    });
    expect(outline(calendar)).toEqual(TWO);
    expect(unreadCells(calendar)).toEqual(['Plan!A5']);
  });

  it('have empty rows with only a number, as templates have', () => {
    const calendar = reading({ Plan: [[TITLE], header, ...rows, [3], [4], [5]] });
    expect(outline(calendar)).toEqual(TWO);
    expect(unreadCells(calendar)).toEqual(['Plan!A5', 'Plan!A6', 'Plan!A7']);
  });

  it('keep a date cell that is not understood as the activity it belongs to', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        header,
        [1, 'Instalar la comisión', 'Acuerdo', 'algún día', '2 de septiembre', 'CG'],
        [2, 'Designar la instancia', 'Acuerdo', { value: '#REF!', formula: '=Otra!A1' }, true, 'CG'],
        [3, 'Integrar el COTAPREP', 'Acuerdo', 'Por definir', 'Por definir', 'CG'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar la comisión|unreadable..2026-09-02',
      '2|Designar la instancia|unreadable',
      '3|Integrar el COTAPREP|',
    ]);
    expect(problemCells(calendar)).toEqual([
      'Plan!D3 unreadable',
      'Plan!D4 unreadable',
      'Plan!E4 unreadable',
    ]);
  });
});
