import type { UnseenPlan } from '../unseenPlan';

/** One table in a lawyer's words with true dates, a grid and sessions in sheets of their own. */
export const plan: UnseenPlan = {
  name: 'valleHondo',
  electionDay: '2027-06-06',
  sheets: {
    'Plan de Trabajo': String.raw`
INSTITUTO ELECTORAL DEL ESTADO DE VALLE HONDO
Plan de Trabajo del Programa de Resultados Electorales Preliminares
Proceso Electoral Local Ordinario 2026-2027

Núm.|Actividad|Entregable|Fecha de inicio|Fecha de término|Órgano responsable
=1|Someter a consideración del Consejo General el proyecto de acuerdo mediante el cual se integra e instala la Comisión Temporal para el Seguimiento del Programa de Resultados Electorales Preliminares|Acuerdo del Consejo General|#2026-09-01|#2026-09-04|Secretaría Ejecutiva
=2|Someter a consideración del Consejo General el proyecto de acuerdo por el que se ratifica a la Dirección de Sistemas como instancia interna responsable de coordinar el desarrollo de las actividades del PREP|Acuerdo del Consejo General|#2026-09-01|#2026-09-04|Secretaría Ejecutiva
=3|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de septiembre de 2026|Informe mensual|#2026-10-01|#2026-10-05|Dirección de Sistemas
=4|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se aprueba la integración del Comité Técnico Asesor del PREP|Oficio de remisión y proyecto de acuerdo|#2026-09-21|#2026-10-06|Secretaría Ejecutiva
=5|Remitir al Instituto Nacional Electoral el proyecto de Plan de Trabajo para la implementación del PREP|Oficio de remisión y proyecto|#2026-09-21|#2026-10-06|Dirección de Sistemas
=6|Iniciar el procedimiento de licitación pública para la adquisición de los equipos de cómputo y digitalización requeridos en los CATD|Bases de licitación|#2026-10-12|#2026-11-30|Dirección de Administración
=7|Someter a consideración del Consejo General el acuerdo por el que se designa a las personas que integrarán el Comité Técnico Asesor del PREP|Acuerdo aprobado|#2026-10-19|#2026-11-05|Secretaría Ejecutiva
=8|Celebrar la sesión de instalación del Comité Técnico Asesor|Acta de la sesión|#2026-11-06|#2026-11-06|COTAPREP
=9|Presentar ante el Comité Técnico Asesor su plan de trabajo, así como la calendarización de las sesiones ordinarias y de las reuniones formales de trabajo con las representaciones de los partidos políticos|Plan de trabajo y calendario|#2026-11-06|#2026-11-06|COTAPREP
=10|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de octubre de 2026|Informe mensual|#2026-11-01|#2026-11-05|Dirección de Sistemas
=11|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de noviembre de 2026|Informe mensual|#2026-12-01|#2026-12-05|Dirección de Sistemas
=12|Remitir al Instituto Nacional Electoral el Plan de Trabajo para la implementación del PREP, una vez atendidas las observaciones formuladas por el Comité Técnico Asesor|Plan de Trabajo|#2026-11-16|#2026-12-04|Dirección de Sistemas
=13|Hacer del conocimiento del Instituto Nacional Electoral que la implementación y operación del PREP correrá a cargo únicamente de este Instituto, sin la intervención de terceros|Oficio|#2026-11-30|#2026-12-04|Presidencia del Consejo General
=14|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina el Proceso Técnico Operativo del PREP|Proyecto de acuerdo|#2026-11-16|#2026-12-04|Dirección de Sistemas
=15|Desarrollar los módulos de captura, verificación, digitalización y transmisión del sistema informático, incluido el aplicativo para la digitalización de actas desde la casilla, y documentar sus fechas de entrega|Módulos liberados|#2026-12-01|#2027-04-30|Dirección de Sistemas
=16|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de diciembre de 2026|Informe mensual|#2027-01-01|#2027-01-05|Dirección de Sistemas
=17|Someter a consideración del Consejo General el acuerdo por el que se determina el Proceso Técnico Operativo|Acuerdo aprobado|#2026-12-14|#2027-01-06|Secretaría Ejecutiva
=18|Remitir al Instituto Nacional Electoral el listado de instituciones académicas o de investigación susceptibles de ser designadas como ente auditor, acompañado de la síntesis de su experiencia|Listado|#2026-12-07|#2027-01-06|Dirección de Sistemas
=19|Remitir al Instituto Nacional Electoral la versión preliminar del prototipo navegable del sitio de publicación y el formato de base de datos|Prototipo navegable|#2026-12-07|#2027-01-06|Dirección de Sistemas
=20|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina la ubicación de los Centros de Acopio y Transmisión de Datos y se instruye su instalación y habilitación|Proyecto de acuerdo|#2026-12-07|#2027-01-06|Secretaría Ejecutiva
=21|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se instruye a los Consejos Distritales y Municipales a supervisar las actividades relacionadas con la implementación y operación del PREP|Proyecto de acuerdo|#2026-12-07|#2027-01-06|Secretaría Ejecutiva
=22|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de enero de 2027|Informe mensual|#2027-02-01|#2027-02-05|Dirección de Sistemas
=23|Remitir al Instituto Nacional Electoral el prototipo navegable, una vez revisado por el Comité Técnico Asesor|Prototipo navegable|#2027-01-11|#2027-02-05|Dirección de Sistemas
=24|Someter a consideración del Consejo General el acuerdo por el que se determina la ubicación de los Centros de Acopio y Transmisión de Datos y se instruye su instalación y habilitación|Acuerdo aprobado|#2027-01-11|#2027-02-05|Secretaría Ejecutiva
=25|Someter a consideración del Consejo General el acuerdo por el que se instruye a los Consejos Distritales y Municipales a supervisar las actividades relacionadas con la implementación y operación del PREP|Acuerdo aprobado|#2027-01-11|#2027-02-05|Secretaría Ejecutiva
=26|Formalizar la designación del ente auditor y recabar el documento en que conste la aceptación de dicha designación|Oficio de designación y carta de aceptación|#2027-01-11|#2027-02-05|Presidencia del Consejo General
=27|Remitir al Instituto Nacional Electoral el proyecto de instrumento jurídico a celebrarse con el ente auditor, así como su anexo técnico|Proyecto de convenio|#2027-01-11|#2027-02-05|Dirección Jurídica
=28|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de febrero de 2027|Informe mensual|#2027-03-01|#2027-03-05|Dirección de Sistemas
=29|Suscribir el instrumento jurídico con el ente auditor y su anexo técnico|Convenio suscrito|#2027-02-15|#2027-03-05|Dirección Jurídica
=30|Remitir al Instituto Nacional Electoral los proyectos de Plan de Seguridad y Plan de Continuidad|Proyectos de planes|#2027-02-15|#2027-03-05|Dirección de Sistemas
=31|Llevar a cabo la selección, contratación y capacitación de las personas que fungirán como personal operativo de los CATD|Expedientes del personal contratado|#2027-02-15|#2027-04-30|Dirección de Organización
=32|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina la fecha y hora de inicio de la publicación de los datos e imágenes de las actas PREP|Proyecto de acuerdo|#2027-03-08|#2027-03-19|Secretaría Ejecutiva
=33|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina el número de actualizaciones por hora de los datos|Proyecto de acuerdo|#2027-03-08|#2027-03-19|Secretaría Ejecutiva
=34|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina el número de actualizaciones por hora de las bases de datos|Proyecto de acuerdo|#2027-03-08|#2027-03-19|Secretaría Ejecutiva
=35|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina la fecha y hora de publicación de la última actualización de datos e imágenes|Proyecto de acuerdo|#2027-03-08|#2027-03-19|Secretaría Ejecutiva
=36|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de marzo de 2027|Informe mensual|#2027-04-01|#2027-04-05|Dirección de Sistemas
=37|Remitir al Instituto Nacional Electoral los Planes de Seguridad y Continuidad en su versión definitiva|Planes|#2027-03-15|#2027-04-05|Dirección de Sistemas
=38|Someter a consideración del Consejo General el acuerdo por el que se determina la fecha y hora de inicio de la publicación de los datos e imágenes de las actas PREP|Acuerdo aprobado|#2027-03-22|#2027-04-05|Secretaría Ejecutiva
=39|Someter a consideración del Consejo General el acuerdo por el que se determina el número de actualizaciones por hora de los datos|Acuerdo aprobado|#2027-03-22|#2027-04-05|Secretaría Ejecutiva
=40|Someter a consideración del Consejo General el acuerdo por el que se determina el número de actualizaciones por hora de las bases de datos|Acuerdo aprobado|#2027-03-22|#2027-04-05|Secretaría Ejecutiva
=41|Someter a consideración del Consejo General el acuerdo por el que se determina la fecha y hora de publicación de la última actualización de datos e imágenes|Acuerdo aprobado|#2027-03-22|#2027-04-05|Secretaría Ejecutiva
=42|Recibir del ente auditor los informes parciales de resultados y atender los hallazgos que en ellos se señalen|Informes parciales|#2027-04-01|#2027-05-31|Dirección de Sistemas
=43|Hacer del conocimiento del Instituto Nacional Electoral la fecha, hora y sede en que habrá de realizarse la prueba de funcionalidad del sistema informático|Oficio|#2027-04-12|#2027-04-16|Dirección de Sistemas
=44|Comunicar al Instituto Nacional Electoral el procedimiento mediante el cual podrá consultar vía remota el sitio de publicación durante las pruebas|Procedimiento|#2027-04-12|#2027-04-16|Dirección de Sistemas
=45|Realizar la prueba de funcionalidad del sistema informático|Evidencia|#2027-04-20|#2027-04-20|Dirección de Sistemas
=46|Remitir al Instituto Nacional Electoral el informe y la evaluación de la prueba de funcionalidad|Informe|#2027-04-21|#2027-04-26|Dirección de Sistemas
=47|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de abril de 2027|Informe mensual|#2027-05-01|#2027-05-05|Dirección de Sistemas
=48|Hacer del conocimiento del Instituto Nacional Electoral la dirección electrónica en que se publicarán los resultados de los simulacros|Oficio|#2027-05-10|#2027-05-13|Dirección de Sistemas
=49|Llevar a cabo el primer simulacro|Minuta|#2027-05-16|#2027-05-16|Dirección de Sistemas
=50|Llevar a cabo el segundo simulacro|Minuta|#2027-05-23|#2027-05-23|Dirección de Sistemas
=51|Llevar a cabo el tercer simulacro|Minuta|#2027-05-30|#2027-05-30|Dirección de Sistemas
=52|Emitir la convocatoria dirigida a los medios de comunicación e instituciones académicas interesados en fungir como difusores oficiales y recabar la aceptación formal de quienes resulten designados|Convocatoria y cartas de aceptación|#2027-05-01|#2027-05-28|Unidad de Comunicación Social
=53|Remitir al Instituto Nacional Electoral el listado de difusores oficiales, con las direcciones electrónicas en que difundirán los resultados|Listado|#2027-05-24|#2027-05-31|Unidad de Comunicación Social
=54|Hacer del conocimiento del Instituto Nacional Electoral la dirección electrónica en que se publicarán los resultados el día de la jornada electoral|Oficio|#2027-05-24|#2027-05-31|Dirección de Sistemas
=55|Remitir al Instituto Nacional Electoral el informe general de los simulacros realizados|Informe|#2027-05-31|#2027-06-04|Dirección de Sistemas
=56|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de mayo de 2027|Informe mensual|#2027-06-01|#2027-06-05|Dirección de Sistemas
=57|Jornada electoral|Publicación de resultados|#2027-06-06|#2027-06-06|Instituto
=58|Remitir al Instituto Nacional Electoral el acta circunstanciada levantada con motivo del cierre de la publicación de resultados|Acta circunstanciada|#2027-06-07|#2027-06-11|Oficialía Electoral
=59|Remitir al Instituto Nacional Electoral el informe final que rinda el Comité Técnico Asesor|Informe final|#2027-06-14|#2027-06-30|COTAPREP
=60|Remitir al Instituto Nacional Electoral los informes final y de evaluación que emita el ente auditor|Informes|#2027-06-14|#2027-07-05|Dirección de Sistemas
=61|Remitir al Instituto Nacional Electoral las constancias de los actos atestiguados por el tercero con fe pública|Constancias|#2027-06-14|#2027-07-05|Oficialía Electoral
=62|Remitir al Instituto Nacional Electoral el informe final de la implementación y operación del PREP|Informe final|#2027-06-14|#2027-07-05|Dirección de Sistemas
`,
    Calendario: String.raw`
Calendario de actividades

Núm.|Actividad|Entregable|S|O|N|D|E|F|MZ|A|MY|JN|JL
=1|Someter a consideración del Consejo General el proyecto de acuerdo mediante el cual se integra e instala la Comisión Temporal para el Seguimiento del Programa de Resultados Electorales Preliminares|Acuerdo del Consejo General
=2|Someter a consideración del Consejo General el proyecto de acuerdo por el que se ratifica a la Dirección de Sistemas como instancia interna responsable de coordinar el desarrollo de las actividades del PREP|Acuerdo del Consejo General
=3|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de septiembre de 2026|Informe mensual
=4|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se aprueba la integración del Comité Técnico Asesor del PREP|Oficio de remisión y proyecto de acuerdo
=5|Remitir al Instituto Nacional Electoral el proyecto de Plan de Trabajo para la implementación del PREP|Oficio de remisión y proyecto
=6|Iniciar el procedimiento de licitación pública para la adquisición de los equipos de cómputo y digitalización requeridos en los CATD|Bases de licitación
=7|Someter a consideración del Consejo General el acuerdo por el que se designa a las personas que integrarán el Comité Técnico Asesor del PREP|Acuerdo aprobado
=8|Celebrar la sesión de instalación del Comité Técnico Asesor|Acta de la sesión
=9|Presentar ante el Comité Técnico Asesor su plan de trabajo, así como la calendarización de las sesiones ordinarias y de las reuniones formales de trabajo con las representaciones de los partidos políticos|Plan de trabajo y calendario
=10|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de octubre de 2026|Informe mensual
=11|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de noviembre de 2026|Informe mensual
=12|Remitir al Instituto Nacional Electoral el Plan de Trabajo para la implementación del PREP, una vez atendidas las observaciones formuladas por el Comité Técnico Asesor|Plan de Trabajo
=13|Hacer del conocimiento del Instituto Nacional Electoral que la implementación y operación del PREP correrá a cargo únicamente de este Instituto, sin la intervención de terceros|Oficio
=14|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina el Proceso Técnico Operativo del PREP|Proyecto de acuerdo
=15|Desarrollar los módulos de captura, verificación, digitalización y transmisión del sistema informático, incluido el aplicativo para la digitalización de actas desde la casilla, y documentar sus fechas de entrega|Módulos liberados
=16|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de diciembre de 2026|Informe mensual
=17|Someter a consideración del Consejo General el acuerdo por el que se determina el Proceso Técnico Operativo|Acuerdo aprobado
=18|Remitir al Instituto Nacional Electoral el listado de instituciones académicas o de investigación susceptibles de ser designadas como ente auditor, acompañado de la síntesis de su experiencia|Listado
=19|Remitir al Instituto Nacional Electoral la versión preliminar del prototipo navegable del sitio de publicación y el formato de base de datos|Prototipo navegable
=20|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina la ubicación de los Centros de Acopio y Transmisión de Datos y se instruye su instalación y habilitación|Proyecto de acuerdo
=21|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se instruye a los Consejos Distritales y Municipales a supervisar las actividades relacionadas con la implementación y operación del PREP|Proyecto de acuerdo
=22|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de enero de 2027|Informe mensual
=23|Remitir al Instituto Nacional Electoral el prototipo navegable, una vez revisado por el Comité Técnico Asesor|Prototipo navegable
=24|Someter a consideración del Consejo General el acuerdo por el que se determina la ubicación de los Centros de Acopio y Transmisión de Datos y se instruye su instalación y habilitación|Acuerdo aprobado
=25|Someter a consideración del Consejo General el acuerdo por el que se instruye a los Consejos Distritales y Municipales a supervisar las actividades relacionadas con la implementación y operación del PREP|Acuerdo aprobado
=26|Formalizar la designación del ente auditor y recabar el documento en que conste la aceptación de dicha designación|Oficio de designación y carta de aceptación
=27|Remitir al Instituto Nacional Electoral el proyecto de instrumento jurídico a celebrarse con el ente auditor, así como su anexo técnico|Proyecto de convenio
=28|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de febrero de 2027|Informe mensual
=29|Suscribir el instrumento jurídico con el ente auditor y su anexo técnico|Convenio suscrito
=30|Remitir al Instituto Nacional Electoral los proyectos de Plan de Seguridad y Plan de Continuidad|Proyectos de planes
=31|Llevar a cabo la selección, contratación y capacitación de las personas que fungirán como personal operativo de los CATD|Expedientes del personal contratado
=32|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina la fecha y hora de inicio de la publicación de los datos e imágenes de las actas PREP|Proyecto de acuerdo
=33|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina el número de actualizaciones por hora de los datos|Proyecto de acuerdo
=34|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina el número de actualizaciones por hora de las bases de datos|Proyecto de acuerdo
=35|Remitir al Instituto Nacional Electoral el proyecto de acuerdo por el que se determina la fecha y hora de publicación de la última actualización de datos e imágenes|Proyecto de acuerdo
=36|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de marzo de 2027|Informe mensual
=37|Remitir al Instituto Nacional Electoral los Planes de Seguridad y Continuidad en su versión definitiva|Planes
=38|Someter a consideración del Consejo General el acuerdo por el que se determina la fecha y hora de inicio de la publicación de los datos e imágenes de las actas PREP|Acuerdo aprobado
=39|Someter a consideración del Consejo General el acuerdo por el que se determina el número de actualizaciones por hora de los datos|Acuerdo aprobado
=40|Someter a consideración del Consejo General el acuerdo por el que se determina el número de actualizaciones por hora de las bases de datos|Acuerdo aprobado
=41|Someter a consideración del Consejo General el acuerdo por el que se determina la fecha y hora de publicación de la última actualización de datos e imágenes|Acuerdo aprobado
=42|Recibir del ente auditor los informes parciales de resultados y atender los hallazgos que en ellos se señalen|Informes parciales
=43|Hacer del conocimiento del Instituto Nacional Electoral la fecha, hora y sede en que habrá de realizarse la prueba de funcionalidad del sistema informático|Oficio
=44|Comunicar al Instituto Nacional Electoral el procedimiento mediante el cual podrá consultar vía remota el sitio de publicación durante las pruebas|Procedimiento
=45|Realizar la prueba de funcionalidad del sistema informático|Evidencia
=46|Remitir al Instituto Nacional Electoral el informe y la evaluación de la prueba de funcionalidad|Informe
=47|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de abril de 2027|Informe mensual
=48|Hacer del conocimiento del Instituto Nacional Electoral la dirección electrónica en que se publicarán los resultados de los simulacros|Oficio
=49|Llevar a cabo el primer simulacro|Minuta
=50|Llevar a cabo el segundo simulacro|Minuta
=51|Llevar a cabo el tercer simulacro|Minuta
=52|Emitir la convocatoria dirigida a los medios de comunicación e instituciones académicas interesados en fungir como difusores oficiales y recabar la aceptación formal de quienes resulten designados|Convocatoria y cartas de aceptación
=53|Remitir al Instituto Nacional Electoral el listado de difusores oficiales, con las direcciones electrónicas en que difundirán los resultados|Listado
=54|Hacer del conocimiento del Instituto Nacional Electoral la dirección electrónica en que se publicarán los resultados el día de la jornada electoral|Oficio
=55|Remitir al Instituto Nacional Electoral el informe general de los simulacros realizados|Informe
=56|Rendir al Instituto Nacional Electoral el informe mensual relativo a los avances del PREP correspondiente al mes de mayo de 2027|Informe mensual
=57|Jornada electoral|Publicación de resultados
=58|Remitir al Instituto Nacional Electoral el acta circunstanciada levantada con motivo del cierre de la publicación de resultados|Acta circunstanciada
=59|Remitir al Instituto Nacional Electoral el informe final que rinda el Comité Técnico Asesor|Informe final
=60|Remitir al Instituto Nacional Electoral los informes final y de evaluación que emita el ente auditor|Informes
=61|Remitir al Instituto Nacional Electoral las constancias de los actos atestiguados por el tercero con fe pública|Constancias
=62|Remitir al Instituto Nacional Electoral el informe final de la implementación y operación del PREP|Informe final
`,
    'Sesiones COTAPREP': String.raw`

No.|Tipo de sesión|Fecha|Asuntos
=1|Instalación|6 de noviembre de 2026|Seguimiento al plan de trabajo
=2|Ordinaria|27 de noviembre de 2026|Seguimiento al plan de trabajo
=3|Ordinaria|17 de diciembre de 2026|Seguimiento al plan de trabajo
=4|Ordinaria|21 de enero de 2027|Seguimiento al plan de trabajo
=5|Ordinaria|25 de febrero de 2027|Seguimiento al plan de trabajo
=6|Ordinaria|18 de marzo de 2027|Seguimiento al plan de trabajo
=7|Ordinaria|22 de abril de 2027|Seguimiento al plan de trabajo
=8|Ordinaria|27 de mayo de 2027|Seguimiento al plan de trabajo
=9|Ordinaria|24 de junio de 2027|Seguimiento al plan de trabajo
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '3': 'informe-mensual/2026-09',
    '4': 'cotaprep/preliminary',
    '5': 'plan-trabajo/preliminary',
    '7': 'cotaprep/final',
    '9': 'plan-cotaprep',
    '10': 'informe-mensual/2026-10',
    '11': 'informe-mensual/2026-11',
    '12': 'plan-trabajo/final',
    '13': 'modalidad',
    '14': 'proceso-tecnico-operativo/preliminary',
    '16': 'informe-mensual/2026-12',
    '17': 'proceso-tecnico-operativo/final',
    '18': 'candidatos-auditor',
    '19': 'prototipo-navegable/preliminary',
    '20': 'ubicacion-catd/preliminary',
    '21': 'supervision-consejos/preliminary',
    '22': 'informe-mensual/2027-01',
    '23': 'prototipo-navegable/final',
    '24': 'ubicacion-catd/final',
    '25': 'supervision-consejos/final',
    '26': 'designacion-auditor',
    '27': 'instrumento-auditor/preliminary',
    '28': 'informe-mensual/2027-02',
    '29': 'instrumento-auditor/final',
    '30': 'seguridad-continuidad/preliminary',
    '32': 'inicio-publicacion/preliminary',
    '33': 'actualizaciones-datos/preliminary',
    '34': 'actualizaciones-bases/preliminary',
    '35': 'ultima-actualizacion/preliminary',
    '36': 'informe-mensual/2027-03',
    '37': 'seguridad-continuidad/final',
    '38': 'inicio-publicacion/final',
    '39': 'actualizaciones-datos/final',
    '40': 'actualizaciones-bases/final',
    '41': 'ultima-actualizacion/final',
    '43': 'aviso-prueba',
    '44': 'consulta-remota',
    '46': 'informe-prueba',
    '47': 'informe-mensual/2027-04',
    '48': 'direcciones/preliminary',
    '52': 'difusores-convocatoria',
    '53': 'difusores-lista',
    '54': 'direcciones/final',
    '55': 'informe-simulacros',
    '56': 'informe-mensual/2027-05',
    '58': 'acta-cierre',
    '59': 'informe-final-cotaprep',
    '60': 'informes-auditor',
    '61': 'constancias-fe-publica',
    '62': 'informe-final-prep',
  },
};
