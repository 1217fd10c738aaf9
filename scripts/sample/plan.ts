/** An activity of the sample plan; dates are ISO text, or what a clerk typed where it is a planted defect. */
export interface SampleActivity {
  readonly code: string | number;
  readonly title: string;
  readonly deliverable: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly responsible: string | null;
  /** What is wrong with it on purpose. */
  readonly defect?: string;
}

const row = (
  code: string | number,
  title: string,
  deliverable: string | null,
  start: string | null,
  end: string | null,
  responsible: string | null,
  defect?: string,
): SampleActivity => ({
  code,
  title,
  deliverable,
  start,
  end,
  responsible,
  ...(defect === undefined ? {} : { defect }),
});

const CG = 'Consejo General';
const UI = 'Instancia interna';
const CT = 'COTAPREP';
const SE = 'Secretaría Ejecutiva';

const monthly = (code: number, month: string, start: string, end: string): SampleActivity =>
  row(
    code,
    `Enviar el informe mensual de avances del PREP correspondiente a ${month}`,
    'Informe mensual',
    start,
    end,
    UI,
  );

/** The plan by month of delivery, for an election on 2027-06-06. */
export const SAMPLE_PLAN: readonly {
  readonly month: string;
  readonly activities: readonly SampleActivity[];
}[] = [
  {
    month: 'Septiembre 2026',
    activities: [
      row(
        1,
        'Crear la comisión encargada del seguimiento del PREP',
        'Acuerdo',
        '2026-08-24',
        '2026-09-06',
        CG,
      ),
      row(
        2,
        'Nombrar a la instancia interna que coordinará el PREP',
        'Acuerdo',
        '2026-08-24',
        '2026-09-06',
        CG,
      ),
    ],
  },
  {
    month: 'Octubre 2026',
    activities: [
      row(
        3,
        'Preparar la propuesta de integración del COTAPREP',
        'Proyecto de acuerdo',
        '2026-09-07',
        '2026-10-06',
        UI,
      ),
      row('3.1', 'Recibir y revisar currículos', null, '2026-09-07', '2026-09-11', null),
      row('3.2', 'Entrevistar a las personas aspirantes', null, '2026-09-12', '2026-09-20', null),
      row('3.3', 'Verificar requisitos', null, '2026-09-14', '2026-09-22', null),
      row('3.4', 'Redactar los dictámenes individuales', null, '2026-09-21', '2026-09-25', null),
      row('3.5', 'Presentar los dictámenes a la Secretaría', null, '2026-09-25', '2026-09-27', null),
      row('3.6', 'Atender observaciones de las consejerías', null, '2026-09-26', '2026-09-29', null),
      row('3.7', 'Elaborar el anteproyecto', null, '2026-09-26', '2026-09-30', null),
      row('3.8', 'Circular el anteproyecto', null, '2026-09-28', '2026-10-01', null),
      row('3.9', 'Recibir comentarios del anteproyecto', null, '2026-10-01', '2026-10-03', null),
      row(3.1, 'Firmar el proyecto', null, '2026-10-03', '2026-10-05', null, 'lost-trailing-zero'),
      row('3.11', 'Remitir el proyecto', null, '2026-10-05', '2026-10-06', null),
      row(
        4,
        'Redactar la versión preliminar del plan de trabajo para implementar el PREP',
        'Plan de trabajo (borrador)',
        '2026-09-14',
        '2026-10-06',
        UI,
      ),
      monthly(5, 'septiembre', '2026-10-01', '2026-10-05'),
    ],
  },
  {
    month: 'Noviembre 2026',
    activities: [
      row(6, 'Aprobar la integración del COTAPREP', 'Acuerdo', '2026-10-20', '2026-11-06', CG),
      row(
        7,
        'Aprobar el plan de trabajo del COTAPREP con su calendario de sesiones y de reuniones con partidos',
        'Plan y calendario',
        '2026-10-28',
        '2026-11-06',
        CT,
      ),
      monthly(8, 'octubre', '2026-11-01', '2026-11-05'),
    ],
  },
  {
    month: 'Diciembre 2026',
    activities: [
      row(
        9,
        'Elaborar el proyecto del Proceso Técnico Operativo',
        'Proyecto de acuerdo',
        '2026-10-12',
        '2026-12-06',
        UI,
      ),
      row(
        10,
        'Enviar el plan de trabajo de implementación del PREP que revisó el COTAPREP',
        'Plan de trabajo',
        '2026-11-09',
        '2026-12-06',
        CT,
      ),
      row(
        11,
        'Comunicar que el Instituto implementará y operará el PREP por sí mismo, sin apoyo de un tercero',
        'Oficio',
        '2026-12-01',
        '2026-12-06',
        SE,
      ),
      monthly(12, 'noviembre', '2026-12-01', '2026-12-05'),
      row(
        13,
        'Adquirir equipo de cómputo y telefonía para PREP Casilla mediante licitación',
        'Contrato',
        '2026-12-01',
        '2027-02-28',
        SE,
      ),
    ],
  },
  {
    month: 'Enero 2027',
    activities: [
      row(14, 'Aprobar el Proceso Técnico Operativo del PREP', 'Acuerdo', '2026-12-10', '2027-01-06', CG),
      row(
        15,
        'Enviar la lista de candidatos a ente auditor y su experiencia',
        'Listado',
        '2026-12-01',
        '2027-01-06',
        UI,
      ),
      row(
        16,
        'Elaborar el proyecto de prototipo navegable del sitio y el formato de la base de datos',
        'Proyecto de prototipo',
        '2026-11-16',
        '2027-01-15',
        UI,
        'late-for-deadline (preliminar)',
      ),
      row(
        17,
        'Elaborar el proyecto de acuerdo sobre la ubicación e instalación de los CATD',
        'Proyecto de acuerdo',
        '2026-12-14',
        '2027-01-06',
        UI,
      ),
      row(
        18,
        'Elaborar el proyecto de acuerdo que instruye a los consejos distritales a supervisar el PREP',
        'Proyecto de acuerdo',
        '2026-12-14',
        '2027-01-06',
        UI,
      ),
      monthly(19, 'diciembre', '2027-01-01', '2027-01-05'),
    ],
  },
  {
    month: 'Febrero 2027',
    activities: [
      row(
        20,
        'Presentar al COTAPREP el prototipo navegable y el formato de base de datos definitivos',
        'Prototipo navegable',
        '2027-01-11',
        '2027-02-06',
        UI,
      ),
      row(
        21,
        'Aprobar la ubicación de los CATD y ordenar su instalación',
        'Acuerdo',
        '2027-01-11',
        '2027-02-06',
        CG,
      ),
      row(
        22,
        'Instruir a los consejos distritales para que supervisen las actividades del PREP',
        'Acuerdo',
        '2027-01-11',
        '2027-02-06',
        CG,
      ),
      row(
        23,
        'Designar al ente auditor y recabar su aceptación',
        'Designación y aceptación',
        '2027-01-18',
        '2028-02-06',
        SE,
        'wrong-year',
      ),
      row(
        24,
        'Elaborar el proyecto de convenio con el ente auditor y su anexo técnico',
        'Proyecto de convenio',
        '2027-01-18',
        '2027-02-06',
        'Jurídico',
      ),
      monthly(25, 'enero', '2027-02-01', '2027-02-05'),
    ],
  },
  {
    month: 'Marzo 2027',
    activities: [
      row(
        26,
        'Desarrollar y entregar los módulos del sistema, con la digitalización de actas desde la casilla',
        'Módulos',
        '2027-01-04',
        '2027-03-31',
        UI,
      ),
      row(
        27,
        'Firmar el convenio con el ente auditor y su anexo técnico',
        'Convenio',
        '2027-02-15',
        '2027-03-06',
        SE,
      ),
      row(
        28,
        'Elaborar los proyectos de los planes de seguridad y de continuidad',
        'Proyectos de planes',
        '2027-02-08',
        '2027-03-06',
        UI,
      ),
      row(
        28,
        'Revisar con el ente auditor las principales actividades y entregables de la auditoría',
        'Minuta',
        '2027-03-08',
        '2027-03-19',
        UI,
        'duplicate-code',
      ),
      row(
        30,
        'Elaborar el proyecto de acuerdo de la fecha y hora de inicio de la publicación de resultados',
        'Proyecto de acuerdo',
        '2027-03-08',
        '2027-03-22',
        UI,
      ),
      row(
        31,
        'Elaborar el proyecto de acuerdo del número de actualizaciones por hora de los datos',
        'Proyecto de acuerdo',
        '2027-03-08',
        '2027-03-22',
        UI,
      ),
      row(
        32,
        'Elaborar el proyecto de acuerdo del número de actualizaciones por hora de las bases de datos',
        'Proyecto de acuerdo',
        '2027-03-08',
        '2027-03-22',
        UI,
      ),
      row(
        33,
        'Elaborar el proyecto de acuerdo de la fecha y hora de la última actualización de datos',
        'Proyecto de acuerdo',
        '2027-03-08',
        '2027-03-22',
        UI,
      ),
      monthly(34, 'febrero', '2027-03-01', '2027-03-05'),
    ],
  },
  {
    month: 'Abril 2027',
    activities: [
      row(
        35,
        'Aprobar los planes de seguridad y de continuidad',
        'Planes',
        '2027-03-29',
        '2027-04-09',
        UI,
        'late-for-deadline (dentro de los cinco días)',
      ),
      row(
        36,
        'Acordar la fecha y hora de inicio de la publicación de resultados',
        'Acuerdo',
        '2027-03-29',
        '2027-04-06',
        CG,
      ),
      row(
        37,
        'Acordar el número de actualizaciones por hora de los datos',
        'Acuerdo',
        '2027-03-29',
        '2027-04-06',
        CG,
      ),
      row(
        38,
        'Acordar el número de actualizaciones por hora de las bases de datos',
        'Acuerdo',
        '2027-03-29',
        '2027-04-06',
        CG,
      ),
      row(
        39,
        'Acordar la fecha y hora de la última actualización de datos',
        'Acuerdo',
        '2027-03-29',
        '2027-04-06',
        CG,
      ),
      monthly(40, 'marzo', '2027-04-01', '2027-04-05'),
      row(
        41,
        'Avisar la fecha, hora y lugar de la prueba del sistema',
        'Oficio',
        '2027-04-05',
        '2027-04-16',
        UI,
      ),
      row(
        42,
        'Contratar y capacitar al personal de apoyo',
        'Contratos y constancias',
        '2027-04-01',
        '31 de abril de 2027',
        UI,
        'invalid-date',
      ),
      row(
        43,
        'Informar y evaluar la prueba de funcionamiento del sistema',
        'Informe',
        '2027-04-19',
        '2027-04-26',
        UI,
      ),
      row(
        44,
        'Atender los informes parciales del ente auditor',
        'Minutas',
        '2027-04-30',
        '2027-04-12',
        UI,
        'end-before-start',
      ),
    ],
  },
  {
    month: 'Mayo 2027',
    activities: [
      monthly(45, 'abril', '2027-05-01', '2027-05-05'),
      row(
        46,
        'Definir las direcciones electrónicas que se usarán en los simulacros',
        'Direcciones electrónicas',
        '2027-05-03',
        '2027-05-13',
        UI,
      ),
      row(
        47,
        'Liberar las interfaces de publicación',
        null,
        '2027-05-03',
        '2027-05-14',
        UI,
        'missing-deliverable-name',
      ),
      row(
        48,
        'Realizar los simulacros conforme al calendario de pruebas',
        'Minutas',
        '2027-05-16',
        '2027-05-30',
        UI,
      ),
      row(
        49,
        'Invitar a difusores oficiales y formalizar su aceptación',
        'Convocatoria',
        '2027-05-03',
        '2027-05-31',
        UI,
      ),
      row(
        50,
        'Enviar la lista de difusores oficiales y sus direcciones',
        'Lista',
        '2027-05-24',
        '2027-05-31',
        UI,
      ),
      row(
        51,
        'Definir la dirección electrónica que se usará en la operación del PREP',
        'Dirección electrónica',
        '2027-05-24',
        '2027-05-31',
        UI,
      ),
    ],
  },
  {
    month: 'Junio 2027',
    activities: [
      row(52, 'Presentar el informe general de los simulacros', 'Informe', '2027-05-31', '2027-06-05', UI),
      monthly(53, 'mayo', '2027-06-01', '2027-06-05'),
      row(
        54,
        'Remitir el acta circunstanciada del cierre de la publicación',
        'Acta',
        '2027-06-07',
        '2027-06-12',
        SE,
      ),
      row(55, 'Entregar el informe final del COTAPREP', 'Informe final', '2027-06-20', '2027-06-30', CT),
    ],
  },
  {
    month: 'Julio 2027',
    activities: [
      row(
        56,
        'Entregar los informes final y de evaluación del ente auditor',
        'Informes',
        '2027-06-28',
        '2027-07-06',
        UI,
      ),
      row(
        57,
        'Remitir las constancias de los actos atestiguados por un tercero con fe pública',
        'Constancias',
        '2027-06-28',
        '2027-07-06',
        SE,
      ),
      row(58, 'Remitir el informe final del PREP', 'Informe final', '2027-06-21', '2027-07-06', UI),
      row(59, 'Ordenar y resguardar el archivo del PREP', 'Inventario', null, null, UI, 'missing-date'),
    ],
  },
];

/** The drills, one of them on a Saturday. */
export const SAMPLE_DRILLS: readonly { readonly name: string; readonly day: string }[] = [
  { name: 'Primero', day: '2027-05-16' },
  { name: 'Segundo', day: '2027-05-22' },
  { name: 'Tercero', day: '2027-05-30' },
];

/** The committee's sessions; there is none in March. */
export const SAMPLE_SESSIONS: readonly { readonly name: string; readonly day: string }[] = [
  { name: 'Sesión de instalación', day: '2026-11-09' },
  { name: 'Primera sesión ordinaria', day: '2026-11-27' },
  { name: 'Segunda sesión ordinaria', day: '2026-12-11' },
  { name: 'Tercera sesión ordinaria', day: '2027-01-15' },
  { name: 'Cuarta sesión ordinaria', day: '2027-02-12' },
  { name: 'Quinta sesión ordinaria', day: '2027-04-16' },
  { name: 'Sexta sesión ordinaria', day: '2027-05-14' },
  { name: 'Séptima sesión ordinaria', day: '2027-06-11' },
];
