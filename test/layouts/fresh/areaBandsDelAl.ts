import type { UnseenLayout } from '../unseenLayout';

/** One column of periods in words ("Del … al …"), grouped under rows that hold the area's name alone. */
export const areaBandsDelAl: UnseenLayout = {
  about: 'Periods as "Del … al …" in one column, under unmerged rows with the name of the area alone',
  half: 'after',
  sheets: [
    {
      name: 'Programa',
      rows: [
        ['Programa de trabajo del PREP 2026-2027'],
        [],
        ['No.', 'Descripción de la actividad', 'Periodo o fecha de ejecución', 'Producto'],
        [null, 'Área: Presidencia del Consejo'],
        [
          1,
          'Proponer a quienes integrarán el COTAPREP',
          'Del 14 de septiembre al 6 de octubre de 2026',
          'Propuesta',
        ],
        [
          2,
          'Gestionar el convenio con la universidad que audita',
          'Del 11 de enero al 5 de marzo de 2027',
          'Convenio',
        ],
        [null, 'Área: Unidad de Tecnologías'],
        [3, 'Redactar el plan de trabajo', 'Del 1 al 30 de septiembre de 2026', 'Plan de trabajo'],
        [
          4,
          'Codificar los módulos del sistema',
          'Del 16 de noviembre de 2026 al 26 de febrero de 2027',
          null,
        ],
        [5, 'Afinar el módulo de PREP Casilla', 'Del 1 al 26 de marzo de 2027', 'Aplicación móvil'],
        [
          6,
          'Aplicar la prueba del sistema ante el INE',
          'Del 19 al 21 de abril de 2027',
          'Informe de la prueba',
        ],
        [null, 'Área: Coordinación Administrativa'],
        [7, 'Adquirir lectores y escáneres', 'Del 4 de enero al 19 de febrero de 2027', 'Factura'],
        [8, 'Arrendar plantas de energía', 'Del 5 al 30 de abril de 2027', 'Contrato'],
        [9, 'Reclutar personal eventual', 'Del 15 de febrero al 31 de marzo de 2027', 'Contratos'],
      ],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        code: '1',
        title: 'Proponer a quienes integrarán el COTAPREP',
        start: '2026-09-14',
        end: '2026-10-06',
        deliverable: 'Propuesta',
      },
      {
        code: '2',
        title: 'Gestionar el convenio con la universidad que audita',
        start: '2027-01-11',
        end: '2027-03-05',
        deliverable: 'Convenio',
      },
      {
        code: '3',
        title: 'Redactar el plan de trabajo',
        start: '2026-09-01',
        end: '2026-09-30',
        deliverable: 'Plan de trabajo',
      },
      {
        code: '4',
        title: 'Codificar los módulos del sistema',
        start: '2026-11-16',
        end: '2027-02-26',
        deliverable: null,
      },
      {
        code: '5',
        title: 'Afinar el módulo de PREP Casilla',
        start: '2027-03-01',
        end: '2027-03-26',
        deliverable: 'Aplicación móvil',
      },
      {
        code: '6',
        title: 'Aplicar la prueba del sistema ante el INE',
        start: '2027-04-19',
        end: '2027-04-21',
        deliverable: 'Informe de la prueba',
      },
      {
        code: '7',
        title: 'Adquirir lectores y escáneres',
        start: '2027-01-04',
        end: '2027-02-19',
        deliverable: 'Factura',
      },
      {
        code: '8',
        title: 'Arrendar plantas de energía',
        start: '2027-04-05',
        end: '2027-04-30',
        deliverable: 'Contrato',
      },
      {
        code: '9',
        title: 'Reclutar personal eventual',
        start: '2027-02-15',
        end: '2027-03-31',
        deliverable: 'Contratos',
      },
    ],
  },
};
