import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { readCalendar } from '../../src/reading/readCalendar';
import { outline, reading, roles, serial } from './writing';

const PLAN = [
  ['Plan de Trabajo PREP 2026-2027'],
  ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
  [1, 'Instalar la comisión', 'Acuerdo', '31/08/2026', '02/09/2026'],
];

describe('A sheet that is no plan', () => {
  it.each([
    [
      'Índice',
      [
        ['Índice'],
        ['No.', 'Contenido', 'Hoja'],
        [1, 'Plan de trabajo', 'Plan'],
        [2, 'Directorio', 'Directorio'],
      ],
    ],
    [
      'Directorio',
      [
        ['Directorio'],
        ['No.', 'Nombre', 'Cargo', 'Área', 'Teléfono', 'Correo'],
        [1, 'María Pérez', 'Titular', 'UTI', '33 1234 5678', 'maria@example.mx'],
      ],
    ],
    [
      'Control de cambios',
      [
        ['Control de cambios'],
        ['Versión', 'Fecha', 'Descripción', 'Responsable'],
        ['1.0', '15/08/2026', 'Versión inicial', 'UTI'],
        ['1.1', '20/08/2026', 'Se ajustan fechas', 'UTI'],
      ],
    ],
    [
      'Versiones',
      [
        ['No.', 'Fecha', 'Descripción del cambio', 'Autor'],
        [1, '15/08/2026', 'Versión inicial', 'UTI'],
      ],
    ],
    [
      'Presupuesto',
      [
        ['Presupuesto PREP'],
        ['Partida', 'Concepto', 'Cantidad', 'Costo unitario', 'Total'],
        [3141, 'Internet', 12, 1500, 18000],
      ],
    ],
    [
      'Presupuesto mensual',
      [
        ['Presupuesto PREP 2026-2027'],
        ['Concepto', 'Sep', 'Oct', 'Nov', 'Dic', 'Ene', 'Total'],
        ['Internet', 1500, 1500, 1500, 1500, 1500, 7500],
        ['Personal', 20000, 20000, 20000, 20000, 20000, 100000],
      ],
    ],
    [
      'Riesgos',
      [
        ['No.', 'Riesgo', 'Probabilidad', 'Impacto', 'Mitigación', 'Responsable', 'Fecha'],
        [1, 'Falla de energía', 'Alta', 'Alto', 'Plantas', 'UTI', '15/05/2027'],
      ],
    ],
    [
      'Días inhábiles',
      [
        ['Días inhábiles'],
        ['Fecha', 'Descripción'],
        ['16 de septiembre', 'Independencia'],
        ['2 de noviembre', 'Muertos'],
      ],
    ],
    [
      'Oficios',
      [
        ['No. de oficio', 'Fecha', 'Asunto', 'Destinatario'],
        ['UTI/001/2026', '15/09/2026', 'Se remite plan', 'INE'],
      ],
    ],
    [
      'Catálogo',
      [
        ['Catálogo de documentos'],
        ['No.', 'Documento', 'Plazo', 'Fundamento'],
        [1, 'Acuerdo de la comisión', 'J - 9 meses', 'Numeral 33'],
      ],
    ],
    [
      'Listas',
      [
        ['Responsables', 'Meses'],
        ['UTI', 'Septiembre'],
        ['Secretaría Ejecutiva', 'Octubre'],
      ],
    ],
    [
      'Instrucciones',
      [['Instrucciones'], ['Llene la columna Actividad y la de Inicio.'], ['No borre las fórmulas.']],
    ],
    [
      'Firmas',
      [
        ['Elaboró', 'Revisó', 'Autorizó'],
        ['Ing. Pérez', 'Lic. Gómez', 'Mtra. Ruiz'],
      ],
    ],
    ['Vacía', []],
  ])('%s', (name, rows) => {
    const calendar = reading({ Plan: PLAN, [name]: rows });
    expect(roles(calendar)).toEqual(['Plan: plan', `${name}: other`]);
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|2026-08-31..2026-09-02']);
    expect(calendar.sheets[1]?.missing).not.toBe('');
    expect(calendar.grid).toBeNull();
  });

  it('is a hidden one, until it is chosen', () => {
    const old = [PLAN[0] ?? [], PLAN[1] ?? [], [9, 'Actividad vieja', 'Acuerdo', '01/09/2026', '02/09/2026']];
    const workbook = buildWorkbook([
      buildSheet('Plan', PLAN),
      buildSheet('Viejo', old, { visibility: 'hidden' }),
      buildSheet('Muy oculto', old, { visibility: 'veryHidden' }),
    ]);
    expect(outline(readCalendar(workbook))).toEqual(['1|Instalar la comisión|2026-08-31..2026-09-02']);
    expect(roles(readCalendar(workbook))).toEqual(['Plan: plan', 'Viejo: other', 'Muy oculto: other']);
    expect(outline(readCalendar(workbook, { sheets: ['Viejo'] }))).toEqual([
      '9|Actividad vieja|2026-09-01..2026-09-02',
    ]);
  });

  it('has its hidden rows read and counted', () => {
    const workbook = buildWorkbook([buildSheet('Plan', PLAN, { hiddenRows: new Set([2]) })]);
    expect(outline(readCalendar(workbook))).toHaveLength(1);
    expect(readCalendar(workbook).sheets[0]?.hiddenRows).toBe(1);
  });
});

describe('A plan with columns of other kinds', () => {
  it('has costs, versions and progress beside its dates', () => {
    const calendar = reading({
      Plan: [
        ['Plan de Trabajo PREP 2026-2027'],
        [
          'Núm.',
          'Actividad',
          'Entregable',
          'Versión',
          'Costo',
          'Inicio',
          'Término',
          '% de avance',
          'Estatus',
          'Última modificación',
        ],
        [
          1,
          'Instalar la comisión',
          'Acuerdo',
          'Final',
          1500,
          '31/08/2026',
          '02/09/2026',
          0.5,
          'En proceso',
          serial(46266),
        ],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|2026-08-31..2026-09-02']);
    expect(calendar.unread).toEqual([]);
  });

  it('has a duration and true dates with hours', () => {
    const calendar = reading({
      Plan: [
        ['ID', 'Nombre de tarea', 'Duración', 'Comienzo', 'Fin', 'Predecesoras', 'Nombres de los recursos'],
        [
          1,
          'Instalar la comisión',
          '3 días',
          serial(46265.375, 'ddd dd/mm/yy'),
          serial(46267.75, 'ddd dd/mm/yy'),
          null,
          'CG',
        ],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Instalar la comisión|2026-08-31..2026-09-02']);
  });
});
