import type { UnseenPlan } from '../unseenPlan';

/** The list of deliverables by topic, one period a row, a third party and no disseminators. */
export const plan: UnseenPlan = {
  name: 'deliverablesByTopic',
  electionDay: '2027-06-06',
  sheets: {
    Plan: String.raw`
Instituto Electoral de la Costa Norte
Calendario de entregables PREP. Proceso Electoral 2026-2027

Consecutivo|Actividad / Entregable numeral 33|Producto|Periodo de ejecución|Unidad responsable
Comisión e instancia interna
=1|Acuerdo por el que se instala la Comisión encargada de dar seguimiento al Programa de Resultados Electorales Preliminares|Acuerdo|A más tardar el 6 de septiembre de 2026|Consejo General
=2|Acuerdo por el que se designa la instancia interna responsable de coordinar el desarrollo de las actividades del PREP|Acuerdo|A más tardar el 6 de septiembre de 2026|Consejo General
Comité Técnico Asesor
=3|Proyecto de Acuerdo por el que se integra el COTAPREP|Proyecto|Del 28 de septiembre al 6 de octubre de 2026|Secretaría Técnica
=4|Acuerdo por el que se integra el COTAPREP|Acuerdo|Del 26 de octubre al 6 de noviembre de 2026|Consejo General
=5|Plan de trabajo del COTAPREP y calendario de sesiones ordinarias y reuniones formales de trabajo|Plan y calendario|Del 26 de octubre al 6 de noviembre de 2026|COTAPREP
=6|Sesiones ordinarias mensuales del COTAPREP|Actas|Del 1 de noviembre de 2026 al 30 de junio de 2027|COTAPREP
=7|Informe final del COTAPREP|Informe|Del 1 al 30 de junio de 2027|COTAPREP
Tercero que auxilia
=8|Documento por el que se determina que la implementación y operación del PREP se realizará con el apoyo de un tercero|Documento|A más tardar el 6 de diciembre de 2026|Secretaría Técnica
=9|Proceso de licitación para contratar los servicios del tercero|Fallo|Del 16 de octubre al 15 de diciembre de 2026|Administración
=10|Proyecto de instrumento jurídico a celebrarse con el tercero que auxiliará en la implementación y operación del PREP|Proyecto de contrato|Del 15 de diciembre de 2026 al 6 de enero de 2027|Jurídico
=11|Instrumento jurídico celebrado con el tercero que auxiliará en la implementación y operación del PREP|Contrato firmado|Del 15 de enero al 6 de febrero de 2027|Jurídico
Planeación y PTO
=12|Plan de trabajo para la implementación del PREP, versión preliminar|Plan de trabajo|Del 21 de septiembre al 6 de octubre de 2026|Secretaría Técnica
=13|Plan de trabajo para la implementación del PREP, versión revisada por el COTAPREP|Plan de trabajo|Del 16 de noviembre al 6 de diciembre de 2026|Secretaría Técnica
=14|Proyecto de Acuerdo por el que se determina el Proceso Técnico Operativo|Proyecto|Del 16 de noviembre al 6 de diciembre de 2026|Secretaría Técnica
=15|Acuerdo por el que se determina el Proceso Técnico Operativo|Acuerdo|Del 15 de diciembre de 2026 al 6 de enero de 2027|Consejo General
Informes
=16|Informes mensuales sobre el avance en la implementación y operación del PREP (octubre de 2026 a junio de 2027)|Nueve informes|Del 5 de octubre de 2026 al 5 de junio de 2027|Secretaría Técnica
Ente auditor
=17|Lista de candidatos a ente auditor y síntesis de la experiencia en materia de auditorías|Lista|A más tardar el 6 de enero de 2027|Secretaría Técnica
=18|Documento de designación del ente auditor y aceptación de la misma|Oficios|A más tardar el 6 de febrero de 2027|Secretaría Técnica
=19|Proyecto de instrumento jurídico celebrado con el ente auditor y anexo técnico|Proyecto|A más tardar el 6 de febrero de 2027|Jurídico
=20|Instrumento jurídico celebrado con el ente auditor y anexo técnico|Convenio|A más tardar el 6 de marzo de 2027|Jurídico
=21|Informes parciales de la auditoría|Informes|Del 15 de abril al 31 de mayo de 2027|Ente auditor
=22|Informe final e informe de evaluación a la operación del PREP emitidos por el ente auditor|Informes|A más tardar el 6 de julio de 2027|Ente auditor
Sistema informático
=23|Desarrollo de módulos del sistema informático, incluyendo PREP Casilla|Módulos|Del 1 de diciembre de 2026 al 31 de marzo de 2027|Tercero
=24|Prototipo navegable del sitio de publicación y formato de base de datos, versión preliminar|Prototipo|A más tardar el 6 de enero de 2027|Tercero
=25|Prototipo navegable del sitio de publicación y formato de base de datos, versión revisada por el COTAPREP|Prototipo|A más tardar el 6 de febrero de 2027|Tercero
=26|Plan de Seguridad, versión preliminar|Plan|A más tardar el 6 de marzo de 2027|Tercero
=27|Plan de Continuidad, versión preliminar|Plan|A más tardar el 6 de marzo de 2027|Tercero
=28|Plan de Seguridad, versión final|Plan|A más tardar el 6 de abril de 2027|Tercero
=29|Plan de Continuidad, versión final|Plan|A más tardar el 6 de abril de 2027|Tercero
CATD y consejos
=30|Proyecto de Acuerdo por el que se determina la ubicación de los CATD y se instruye su instalación y habilitación|Proyecto|A más tardar el 6 de enero de 2027|Organización
=31|Acuerdo por el que se determina la ubicación de los CATD y se instruye su instalación y habilitación|Acuerdo|A más tardar el 6 de febrero de 2027|Consejo General
=32|Proyecto de Acuerdo por el que se instruye a los Consejos Municipales para que supervisen las actividades relacionadas con la implementación y operación del PREP|Proyecto|A más tardar el 6 de enero de 2027|Organización
=33|Acuerdo por el que se instruye a los Consejos Municipales para que supervisen las actividades relacionadas con la implementación y operación del PREP|Acuerdo|A más tardar el 6 de febrero de 2027|Consejo General
=34|Contratación y capacitación del personal|Contratos|Del 15 de febrero al 14 de mayo de 2027|Administración
=35|Instalación y equipamiento de los CATD|Minutas|Del 1 de abril al 7 de mayo de 2027|Organización
Publicación
=36|Proyecto de Acuerdo por el que se determina la fecha y hora de inicio de la publicación de los datos e imágenes|Proyecto|A más tardar el 22 de marzo de 2027|Secretaría Técnica
=37|Proyecto de Acuerdo por el que se determina el número de actualizaciones por hora de los datos, el cual deberá ser de tres como mínimo|Proyecto|A más tardar el 22 de marzo de 2027|Secretaría Técnica
=38|Proyecto de Acuerdo por el que se determina el número de actualizaciones por hora de las bases de datos, el cual deberá ser de tres como mínimo|Proyecto|A más tardar el 22 de marzo de 2027|Secretaría Técnica
=39|Proyecto de Acuerdo por el que se determina la fecha y hora de publicación de la última actualización de datos e imágenes|Proyecto|A más tardar el 22 de marzo de 2027|Secretaría Técnica
=40|Acuerdo por el que se determina la fecha y hora de inicio de la publicación de los datos e imágenes|Acuerdo|A más tardar el 6 de abril de 2027|Consejo General
=41|Acuerdo por el que se determina el número de actualizaciones por hora de los datos, el cual deberá ser de tres como mínimo|Acuerdo|A más tardar el 6 de abril de 2027|Consejo General
=42|Acuerdo por el que se determina el número de actualizaciones por hora de las bases de datos, el cual deberá ser de tres como mínimo|Acuerdo|A más tardar el 6 de abril de 2027|Consejo General
=43|Acuerdo por el que se determina la fecha y hora de publicación de la última actualización de datos e imágenes|Acuerdo|A más tardar el 6 de abril de 2027|Consejo General
=44|Documento por el que se informa que el Instituto será el único que publicará los resultados electorales preliminares|Documento|A más tardar el 31 de mayo de 2027|Secretaría Técnica
=45|Dirección electrónica en que se realizará la publicación de los resultados durante los simulacros|Oficio|A más tardar el 13 de mayo de 2027|Secretaría Técnica
=46|Dirección electrónica en que se realizará la publicación de los resultados durante la operación|Oficio|A más tardar el 31 de mayo de 2027|Secretaría Técnica
Pruebas y simulacros
=47|Documento que contenga la fecha, hora y lugar de la prueba del sistema informático|Documento|A más tardar el 16 de abril de 2027|Secretaría Técnica
=48|Procedimiento para consultar de forma remota el sitio de publicación durante las pruebas|Procedimiento|A más tardar el 18 de abril de 2027|Secretaría Técnica
=49|Informe y evaluación de la prueba del sistema informático|Informe|A más tardar el 26 de abril de 2027|Secretaría Técnica
=50|Ejecución de simulacros|Minutas|16, 23 y 30 de mayo de 2027|Secretaría Técnica
=51|Informe general del desempeño de todos los simulacros|Informe|A más tardar el 5 de junio de 2027|Secretaría Técnica
Cierre
=52|Acta circunstanciada o constancia de hechos que contenga el cierre de la publicación|Acta|A más tardar el 12 de junio de 2027|Oficialía
=53|Constancias de los actos atestiguados por el tercero con fe pública|Constancias|A más tardar el 6 de julio de 2027|Oficialía
=54|Informe final del PREP|Informe|A más tardar el 6 de julio de 2027|Secretaría Técnica
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '3': 'cotaprep/preliminary',
    '4': 'cotaprep/final',
    '5': 'plan-cotaprep',
    '7': 'informe-final-cotaprep',
    '8': 'modalidad',
    '10': 'instrumento-tercero/preliminary',
    '11': 'instrumento-tercero/final',
    '12': 'plan-trabajo/preliminary',
    '13': 'plan-trabajo/final',
    '14': 'proceso-tecnico-operativo/preliminary',
    '15': 'proceso-tecnico-operativo/final',
    '16': 'informe-mensual/2026-09 informe-mensual/2026-10 informe-mensual/2026-11 informe-mensual/2026-12 informe-mensual/2027-01 informe-mensual/2027-02 informe-mensual/2027-03 informe-mensual/2027-04 informe-mensual/2027-05',
    '17': 'candidatos-auditor',
    '18': 'designacion-auditor',
    '19': 'instrumento-auditor/preliminary',
    '20': 'instrumento-auditor/final',
    '22': 'informes-auditor',
    '24': 'prototipo-navegable/preliminary',
    '25': 'prototipo-navegable/final',
    '26': 'seguridad-continuidad/preliminary',
    '27': 'seguridad-continuidad/preliminary',
    '28': 'seguridad-continuidad/final',
    '29': 'seguridad-continuidad/final',
    '30': 'ubicacion-catd/preliminary',
    '31': 'ubicacion-catd/final',
    '32': 'supervision-consejos/preliminary',
    '33': 'supervision-consejos/final',
    '36': 'inicio-publicacion/preliminary',
    '37': 'actualizaciones-datos/preliminary',
    '38': 'actualizaciones-bases/preliminary',
    '39': 'ultima-actualizacion/preliminary',
    '40': 'inicio-publicacion/final',
    '41': 'actualizaciones-datos/final',
    '42': 'actualizaciones-bases/final',
    '43': 'ultima-actualizacion/final',
    '44': 'difusores-convocatoria',
    '45': 'direcciones/preliminary',
    '46': 'direcciones/final',
    '47': 'aviso-prueba',
    '48': 'consulta-remota',
    '49': 'informe-prueba',
    '51': 'informe-simulacros',
    '52': 'acta-cierre',
    '53': 'constancias-fe-publica',
    '54': 'informe-final-prep',
  },
};
