/** Who drafts, reviews and approves: what a new plan writes into its column of areas, for staff to change. */
const AREAS = {
  council: 'Consejo General',
  body: 'Instancia interna',
  committee: 'COTAPREP',
  secretary: 'Secretaría Ejecutiva',
  legal: 'Dirección Jurídica',
} as const;

/** How a new plan words a document, what is handed in, in how many days and by whom. */
export interface DocumentRow {
  readonly title: string;
  readonly deliverable: string;
  /** Days from its start to its deadline. */
  readonly lead: number;
  readonly area: string;
}

const row = (title: string, deliverable: string, lead: number, area: keyof typeof AREAS): DocumentRow => ({
  title,
  deliverable,
  lead,
  area: AREAS[area],
});

/** Rows of the documents of every edition, by the key of the document; monthly reports stand in `monthlyReport`. */
export const DOCUMENT_ROWS: Readonly<Record<string, DocumentRow>> = {
  'comision-seguimiento': row(
    'Crear la comisión encargada del seguimiento del PREP',
    'Acuerdo',
    13,
    'council',
  ),
  'instancia-interna': row('Nombrar a la instancia interna que coordinará el PREP', 'Acuerdo', 13, 'council'),
  'cotaprep/preliminary': row(
    'Preparar la propuesta de integración del COTAPREP',
    'Proyecto de acuerdo',
    29,
    'body',
  ),
  'cotaprep/final': row('Aprobar la integración del COTAPREP', 'Acuerdo', 17, 'council'),
  'plan-cotaprep': row(
    'Aprobar el plan de trabajo del COTAPREP con su calendario de sesiones y de reuniones con partidos',
    'Plan y calendario',
    9,
    'committee',
  ),
  'plan-trabajo/preliminary': row(
    'Redactar la versión preliminar del plan de trabajo para implementar el PREP',
    'Plan de trabajo (borrador)',
    22,
    'body',
  ),
  'plan-trabajo/final': row(
    'Enviar el plan de trabajo de implementación del PREP que revisó el COTAPREP',
    'Plan de trabajo',
    27,
    'committee',
  ),
  'proceso-tecnico-operativo/preliminary': row(
    'Elaborar el proyecto del Proceso Técnico Operativo',
    'Proyecto de acuerdo',
    50,
    'body',
  ),
  'proceso-tecnico-operativo/final': row(
    'Aprobar el Proceso Técnico Operativo del PREP',
    'Acuerdo',
    27,
    'council',
  ),
  'candidatos-auditor': row(
    'Enviar la lista de candidatos a ente auditor y su experiencia',
    'Listado',
    36,
    'body',
  ),
  'instrumento-tercero/preliminary': row(
    'Elaborar el proyecto de contrato con el tercero que auxiliará en el PREP y su anexo técnico',
    'Proyecto de contrato',
    28,
    'legal',
  ),
  'instrumento-tercero/final': row(
    'Firmar el contrato con el tercero que auxiliará en el PREP y su anexo técnico',
    'Contrato',
    21,
    'secretary',
  ),
  'prototipo-navegable/preliminary': row(
    'Elaborar el proyecto de prototipo navegable del sitio y el formato de la base de datos',
    'Proyecto de prototipo',
    50,
    'body',
  ),
  'prototipo-navegable/final': row(
    'Presentar al COTAPREP el prototipo navegable y el formato de base de datos definitivos',
    'Prototipo navegable',
    26,
    'body',
  ),
  'ubicacion-catd/preliminary': row(
    'Elaborar el proyecto de acuerdo sobre la ubicación e instalación de los CATD',
    'Proyecto de acuerdo',
    23,
    'body',
  ),
  'ubicacion-catd/final': row(
    'Aprobar la ubicación de los CATD y ordenar su instalación',
    'Acuerdo',
    26,
    'council',
  ),
  'supervision-consejos/preliminary': row(
    'Elaborar el proyecto de acuerdo que instruye a los consejos distritales a supervisar el PREP',
    'Proyecto de acuerdo',
    23,
    'body',
  ),
  'supervision-consejos/final': row(
    'Instruir a los consejos distritales para que supervisen las actividades del PREP',
    'Acuerdo',
    26,
    'council',
  ),
  'designacion-auditor': row(
    'Designar al ente auditor y recabar su aceptación',
    'Designación y aceptación',
    19,
    'secretary',
  ),
  'instrumento-auditor/preliminary': row(
    'Elaborar el proyecto de convenio con el ente auditor y su anexo técnico',
    'Proyecto de convenio',
    19,
    'legal',
  ),
  'instrumento-auditor/final': row(
    'Firmar el convenio con el ente auditor y su anexo técnico',
    'Convenio',
    19,
    'secretary',
  ),
  'seguridad-continuidad/preliminary': row(
    'Elaborar los proyectos de los planes de seguridad y de continuidad',
    'Proyectos de planes',
    26,
    'body',
  ),
  'seguridad-continuidad/final': row(
    'Aprobar los planes de seguridad y de continuidad',
    'Planes de seguridad y de continuidad',
    21,
    'body',
  ),
  'inicio-publicacion/preliminary': row(
    'Elaborar el proyecto de acuerdo de la fecha y hora de inicio de la publicación de resultados',
    'Proyecto de acuerdo',
    14,
    'body',
  ),
  'inicio-publicacion/final': row(
    'Acordar la fecha y hora de inicio de la publicación de resultados',
    'Acuerdo',
    8,
    'council',
  ),
  'actualizaciones-datos/preliminary': row(
    'Elaborar el proyecto de acuerdo del número de actualizaciones por hora de los datos',
    'Proyecto de acuerdo',
    14,
    'body',
  ),
  'actualizaciones-datos/final': row(
    'Acordar el número de actualizaciones por hora de los datos',
    'Acuerdo',
    8,
    'council',
  ),
  'actualizaciones-bases/preliminary': row(
    'Elaborar el proyecto de acuerdo del número de actualizaciones por hora de las bases de datos',
    'Proyecto de acuerdo',
    14,
    'body',
  ),
  'actualizaciones-bases/final': row(
    'Acordar el número de actualizaciones por hora de las bases de datos',
    'Acuerdo',
    8,
    'council',
  ),
  'ultima-actualizacion/preliminary': row(
    'Elaborar el proyecto de acuerdo de la fecha y hora de la última actualización de datos',
    'Proyecto de acuerdo',
    14,
    'body',
  ),
  'ultima-actualizacion/final': row(
    'Acordar la fecha y hora de la última actualización de datos',
    'Acuerdo',
    8,
    'council',
  ),
  'aviso-prueba': row('Avisar la fecha, hora y lugar de la prueba del sistema', 'Oficio', 11, 'body'),
  'consulta-remota': row(
    'Enviar el procedimiento para consultar el sitio por vía remota durante las pruebas',
    'Procedimiento',
    14,
    'body',
  ),
  'informe-prueba': row(
    'Informar y evaluar la prueba de funcionamiento del sistema',
    'Informe y evaluación',
    4,
    'body',
  ),
  'difusores-lista': row('Enviar la lista de difusores oficiales y sus direcciones', 'Lista', 7, 'body'),
  'direcciones/preliminary': row(
    'Definir las direcciones electrónicas que se usarán en los simulacros',
    'Direcciones electrónicas',
    10,
    'body',
  ),
  'direcciones/final': row(
    'Definir la dirección electrónica que se usará en la operación del PREP',
    'Dirección electrónica',
    7,
    'body',
  ),
  'informe-simulacros': row('Presentar el informe general de los simulacros', 'Informe', 0, 'body'),
  'acta-cierre': row('Remitir el acta circunstanciada del cierre de la publicación', 'Acta', 5, 'secretary'),
  'informes-auditor': row(
    'Entregar los informes final y de evaluación del ente auditor',
    'Informes',
    8,
    'body',
  ),
  'constancias-fe-publica': row(
    'Remitir las constancias de los actos atestiguados por un tercero con fe pública',
    'Constancias',
    8,
    'secretary',
  ),
  'informe-final-prep': row('Remitir el informe final del PREP', 'Informe final del PREP', 15, 'body'),
  'informe-final-cotaprep': row(
    'Entregar el informe final del COTAPREP',
    'Informe final del COTAPREP',
    10,
    'committee',
  ),
};

/** The row on who implements the PREP, with a third party or without one. */
export const MODALITY_ROWS = {
  yes: row(
    'Comunicar que el Instituto implementará y operará el PREP con el apoyo de un tercero',
    'Oficio',
    5,
    'secretary',
  ),
  no: row(
    'Comunicar que el Instituto implementará y operará el PREP por sí mismo, sin apoyo de un tercero',
    'Oficio',
    5,
    'secretary',
  ),
} as const;

/** The row on who publishes besides the institute: disseminators, or nobody. */
export const DISSEMINATION_ROWS = {
  yes: row('Invitar a difusores oficiales y formalizar su aceptación', 'Convocatoria', 28, 'body'),
  no: row(
    'Comunicar que solo el Instituto publicará los resultados del PREP, sin difusores oficiales',
    'Oficio',
    7,
    'body',
  ),
} as const;

/** The row of a monthly report on a month, by its name in small letters: "septiembre". */
export function monthlyReportRow(month: string): DocumentRow {
  return row(
    `Enviar el informe mensual de avances del PREP correspondiente a ${month}`,
    'Informe mensual',
    4,
    'body',
  );
}

/** A row that stands on days counted from the election day: from `from` to `to` days after it (negative: before). */
export interface WorkRow extends Omit<DocumentRow, 'lead'> {
  readonly from: number;
  readonly to: number;
}

const work = (
  title: string,
  deliverable: string,
  [from, to]: readonly [number, number],
  area: keyof typeof AREAS,
): WorkRow => ({ title, deliverable, from, to, area: AREAS[area] });

/** Days before the election day of the system's test, between its notice and its report. */
const TEST_DAY = -46;

/** What a plan needs besides the documents: the topics of the norm, the test, what surrounds the drills. */
export const WORK_ROWS: readonly WorkRow[] = [
  work(
    'Adquirir mediante licitación el equipo de cómputo y de telefonía',
    'Contrato de adquisición',
    [-180, -100],
    'secretary',
  ),
  work(
    'Desarrollar y entregar los módulos del sistema informático, con la digitalización de actas desde la casilla',
    'Módulos del sistema',
    [-150, -70],
    'body',
  ),
  work(
    'Revisar con el ente auditor las principales actividades y los entregables de la auditoría',
    'Minuta de trabajo',
    [-88, -76],
    'body',
  ),
  work('Atender los informes parciales del ente auditor', 'Minutas de atención', [-55, -30], 'body'),
  work(
    'Contratar y capacitar al personal de apoyo de los CATD',
    'Contratos y constancias',
    [-66, -36],
    'secretary',
  ),
  work('Liberar las interfaces de publicación', 'Interfaces de publicación', [-40, -28], 'body'),
  work('Equipar las sedes y verificar su conectividad', 'Reporte de verificación', [-60, -24], 'body'),
  work('Capacitar a quienes capturan y verifican los datos', 'Listas de asistencia', [-35, -23], 'body'),
  work('Operar el programa el día de la jornada y el siguiente', 'Bitácora de operación', [0, 1], 'body'),
  work('Ejecutar la prueba de funcionamiento del sistema', 'Bitácora', [TEST_DAY, TEST_DAY], 'body'),
];

/** Titles of the drills, first to third. */
export const DRILL_TITLES = [
  'Realizar el primer simulacro',
  'Realizar el segundo simulacro',
  'Realizar el tercer simulacro',
] as const;

/** What comes of a drill, of a session of the committee, and who is in charge of them. */
export const DRILL = { deliverable: 'Bitácora del simulacro', area: AREAS.body } as const;
export const SESSION = { deliverable: 'Acta de la sesión', area: AREAS.committee } as const;
