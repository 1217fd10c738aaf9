import type { UnseenLayout } from '../unseenLayout';

/** A sheet a month, each with its own headers and column order; days without a month, some with their weekday. */
export const sheetAMonthWithOtherHeaders: UnseenLayout = {
  about:
    'A sheet a month, each with its own headers and column order; days without a month, some with their weekday.',
  half: 'after',
  sheets: [
    {
      name: 'Abril',
      rows: [
        ['PREP, abril de 2027'],
        [],
        ['Fecha', 'Actividad del mes', 'Responsable directo'],
        ['lunes 5', 'Enviar los planes definitivos', 'Cómputo'],
        ['12 al 16', 'Preparar las cuentas de la prueba', 'Cómputo'],
        ['viernes 23', 'Efectuar la prueba del sistema', 'Cómputo'],
        ['26 al 30', 'Valorar la prueba', 'Comisión'],
      ],
      merges: ['A1:C1'],
    },
    {
      name: 'Mayo',
      rows: [
        ['PREP, mayo de 2027'],
        [],
        ['Pendientes', 'Días', 'A quién le toca'],
        ['Informe mensual de abril', 'martes 4', 'Secretaría'],
        ['Probar los enlaces de respaldo', '10 al 14', 'Cómputo'],
        ['Difundir entre medios la convocatoria', '17 al 21', 'Comunicación'],
        ['Distribuir papelería a los CATD', '24 al 28', 'Organización'],
      ],
      merges: ['A1:C1'],
    },
    {
      name: 'Junio',
      rows: [
        ['PREP, junio de 2027'],
        [],
        ['Área', 'Por hacer', 'Día o días'],
        ['Secretaría', 'Informe mensual de mayo', 'viernes 4'],
        ['Cómputo', 'Poner en ceros el sistema', 'sábado 5'],
        ['Cómputo', 'Operar y publicar', '6 al 7'],
        ['Comisión', 'Dar seguimiento a las incidencias', '8 al 11'],
        ['Secretaría', 'Entregar el informe del comité', 'miércoles 30'],
      ],
      merges: ['A1:C1'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        title: 'Enviar los planes definitivos',
        start: '2027-04-05',
        end: '2027-04-05',
        responsible: 'Cómputo',
      },
      {
        title: 'Preparar las cuentas de la prueba',
        start: '2027-04-12',
        end: '2027-04-16',
        responsible: 'Cómputo',
      },
      {
        title: 'Efectuar la prueba del sistema',
        start: '2027-04-23',
        end: '2027-04-23',
        responsible: 'Cómputo',
      },
      { title: 'Valorar la prueba', start: '2027-04-26', end: '2027-04-30', responsible: 'Comisión' },
      {
        title: 'Informe mensual de abril',
        start: '2027-05-04',
        end: '2027-05-04',
        responsible: 'Secretaría',
      },
      {
        title: 'Probar los enlaces de respaldo',
        start: '2027-05-10',
        end: '2027-05-14',
        responsible: 'Cómputo',
      },
      {
        title: 'Difundir entre medios la convocatoria',
        start: '2027-05-17',
        end: '2027-05-21',
        responsible: 'Comunicación',
      },
      {
        title: 'Distribuir papelería a los CATD',
        start: '2027-05-24',
        end: '2027-05-28',
        responsible: 'Organización',
      },
      { title: 'Informe mensual de mayo', start: '2027-06-04', end: '2027-06-04', responsible: 'Secretaría' },
      { title: 'Poner en ceros el sistema', start: '2027-06-05', end: '2027-06-05', responsible: 'Cómputo' },
      { title: 'Operar y publicar', start: '2027-06-06', end: '2027-06-07', responsible: 'Cómputo' },
      {
        title: 'Dar seguimiento a las incidencias',
        start: '2027-06-08',
        end: '2027-06-11',
        responsible: 'Comisión',
      },
      {
        title: 'Entregar el informe del comité',
        start: '2027-06-30',
        end: '2027-06-30',
        responsible: 'Secretaría',
      },
    ],
  },
};
