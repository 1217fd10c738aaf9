import type { UnseenPlan } from '../unseenPlan';

/** Plain nouns, a third party and disseminators, monthly reports named for the month they are sent in. */
export const plan: UnseenPlan = {
  name: 'plainNouns',
  electionDay: '2027-06-06',
  sheets: {
    'Plan 2026-2027': String.raw`

No|Actividades a realizar|Evidencia documental|Fecha de inicio (dd/mm/aaaa)|Fecha de conclusión|Área ejecutora
=1|Integración de comisión temporal PREP|Acuerdo|#2026-09-01|#2026-09-06|Secretaría
=2|Designación del titular de Informática como responsable de la coordinación del PREP|Acuerdo|#2026-09-01|#2026-09-06|Secretaría
=3|Informe mensual octubre|Informe|#2026-10-01|#2026-10-05|Informática
=4|Informe mensual noviembre|Informe|#2026-11-01|#2026-11-05|Informática
=5|Informe mensual diciembre|Informe|#2026-12-01|#2026-12-05|Informática
=6|Informe mensual enero|Informe|#2027-01-01|#2027-01-05|Informática
=7|Informe mensual febrero|Informe|#2027-02-01|#2027-02-05|Informática
=8|Informe mensual marzo|Informe|#2027-03-01|#2027-03-05|Informática
=9|Informe mensual abril|Informe|#2027-04-01|#2027-04-05|Informática
=10|Informe mensual mayo|Informe|#2027-05-01|#2027-05-05|Informática
=11|Informe mensual junio|Informe|#2027-06-01|#2027-06-05|Informática
=12|Proyecto de integración del Comité Técnico|Proyecto|#2026-10-01|#2026-10-06|Secretaría
=13|Integración formal del Comité Técnico|Acuerdo|#2026-11-01|#2026-11-06|Secretaría
=14|Plan anual de trabajo y calendario de sesiones del Comité Técnico|Plan|#2026-11-01|#2026-11-06|Comité
=15|Proyecto de plan de trabajo|Proyecto|#2026-10-01|#2026-10-06|Informática
=16|Plan de trabajo validado por el Comité Técnico|Plan|#2026-12-01|#2026-12-06|Informática
=17|Comunicado de participación de un tercero en el desarrollo y operación del PREP|Comunicado|#2026-12-01|#2026-12-06|Presidencia
=18|Bases y licitación del servicio PREP|Bases|#2026-11-01|#2026-12-20|Administración
=19|Proyecto de contrato con el tercero|Proyecto|#2026-12-20|#2027-01-06|Jurídico
=20|Firma del contrato con el tercero|Contrato|#2027-01-20|#2027-02-06|Jurídico
=21|Proyecto de proceso técnico operativo|Proyecto|#2026-12-01|#2026-12-06|Informática
=22|Aprobación de proceso técnico operativo|Acuerdo|#2027-01-01|#2027-01-06|Secretaría
=23|Candidaturas a ente auditor|Listado con experiencia|#2027-01-01|#2027-01-06|Informática
=24|Nombramiento y aceptación del ente auditor|Oficios|#2027-02-01|#2027-02-06|Secretaría
=25|Proyecto de convenio de auditoría y anexo técnico|Proyecto|#2027-02-01|#2027-02-06|Jurídico
=26|Firma de convenio de auditoría y anexo técnico|Convenio|#2027-03-01|#2027-03-06|Jurídico
=27|Prototipo navegable inicial|Prototipo|#2027-01-01|#2027-01-06|Informática
=28|Prototipo navegable corregido conforme al Comité Técnico|Prototipo|#2027-02-01|#2027-02-06|Informática
=29|Proyecto de ubicación de centros de acopio y transmisión|Proyecto|#2027-01-01|#2027-01-06|Organización
=30|Aprobación de ubicación de centros de acopio y transmisión|Acuerdo|#2027-02-01|#2027-02-06|Secretaría
=31|Proyecto de supervisión de consejos municipales al PREP|Proyecto|#2027-01-01|#2027-01-06|Organización
=32|Aprobación de supervisión de consejos municipales al PREP|Acuerdo|#2027-02-01|#2027-02-06|Secretaría
=33|Proyecto de plan de seguridad y proyecto de plan de continuidad|Proyectos|#2027-03-01|#2027-03-06|Informática
=34|Plan de seguridad y plan de continuidad definitivos|Planes|#2027-04-01|#2027-04-06|Informática
=35|Proyecto de horario de inicio de publicación|Proyecto|#2027-03-15|#2027-03-22|Secretaría
=36|Proyecto de frecuencia de actualización de datos y de bases de datos|Proyecto|#2027-03-15|#2027-03-22|Secretaría
=37|Proyecto de horario de última publicación|Proyecto|#2027-03-15|#2027-03-22|Secretaría
=38|Aprobación de horario de inicio de publicación|Acuerdo|#2027-04-01|#2027-04-06|Secretaría
=39|Aprobación de frecuencia de actualización de datos y de bases de datos|Acuerdo|#2027-04-01|#2027-04-06|Secretaría
=40|Aprobación de horario de última publicación|Acuerdo|#2027-04-01|#2027-04-06|Secretaría
=41|Desarrollo de sistema y digitalización en casilla|Sistema|#2027-01-01|#2027-04-15|Tercero
=42|Contratación y capacitación de personal|Contratos|#2027-03-01|#2027-05-15|Administración
=43|Oficio de fecha, hora y lugar de prueba|Oficio|#2027-04-10|#2027-04-16|Informática
=44|Acceso remoto del INE al sitio de pruebas|Procedimiento|#2027-04-10|#2027-04-18|Informática
=45|Prueba de sistema|Minuta|#2027-04-21|#2027-04-21|Informática
=46|Informe de prueba y evaluación|Informe|#2027-04-20|#2027-04-26|Informática
=47|Informes parciales de auditoría|Informes|#2027-04-01|#2027-05-30|Auditor
=48|Liga web de simulacros|Oficio|#2027-05-10|#2027-05-13|Informática
=49|Simulacro 1|Acta|#2027-05-16|#2027-05-16|Informática
=50|Simulacro 2|Acta|#2027-05-23|#2027-05-23|Informática
=51|Simulacro 3|Acta|#2027-05-30|#2027-05-30|Informática
=52|Invitación a medios de comunicación para ser difusores|Invitación|#2027-05-01|#2027-05-25|Prensa
=53|Relación de difusores|Relación|#2027-05-25|#2027-05-31|Prensa
=54|Liga web de la jornada|Oficio|#2027-05-25|#2027-05-31|Informática
=55|Informe de simulacros|Informe|#2027-06-01|#2027-06-05|Informática
=56|Acta de cierre de PREP|Acta|#2027-06-08|#2027-06-12|Secretaría
=57|Informe final del Comité Técnico|Informe|#2027-06-20|#2027-06-30|Comité
=58|Informe final de auditoría y evaluación|Informe|#2027-06-20|#2027-07-06|Auditor
=59|Actas de fe pública|Actas|#2027-06-20|#2027-07-06|Secretaría
=60|Informe final de PREP|Informe|#2027-06-20|#2027-07-06|Informática
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '3': 'informe-mensual/2026-09',
    '4': 'informe-mensual/2026-10',
    '5': 'informe-mensual/2026-11',
    '6': 'informe-mensual/2026-12',
    '7': 'informe-mensual/2027-01',
    '8': 'informe-mensual/2027-02',
    '9': 'informe-mensual/2027-03',
    '10': 'informe-mensual/2027-04',
    '11': 'informe-mensual/2027-05',
    '12': 'cotaprep/preliminary',
    '13': 'cotaprep/final',
    '14': 'plan-cotaprep',
    '15': 'plan-trabajo/preliminary',
    '16': 'plan-trabajo/final',
    '17': 'modalidad',
    '19': 'instrumento-tercero/preliminary',
    '20': 'instrumento-tercero/final',
    '21': 'proceso-tecnico-operativo/preliminary',
    '22': 'proceso-tecnico-operativo/final',
    '23': 'candidatos-auditor',
    '24': 'designacion-auditor',
    '25': 'instrumento-auditor/preliminary',
    '26': 'instrumento-auditor/final',
    '27': 'prototipo-navegable/preliminary',
    '28': 'prototipo-navegable/final',
    '29': 'ubicacion-catd/preliminary',
    '30': 'ubicacion-catd/final',
    '31': 'supervision-consejos/preliminary',
    '32': 'supervision-consejos/final',
    '33': 'seguridad-continuidad/preliminary',
    '34': 'seguridad-continuidad/final',
    '35': 'inicio-publicacion/preliminary',
    '36': 'actualizaciones-datos/preliminary actualizaciones-bases/preliminary',
    '37': 'ultima-actualizacion/preliminary',
    '38': 'inicio-publicacion/final',
    '39': 'actualizaciones-datos/final actualizaciones-bases/final',
    '40': 'ultima-actualizacion/final',
    '43': 'aviso-prueba',
    '44': 'consulta-remota',
    '46': 'informe-prueba',
    '48': 'direcciones/preliminary',
    '52': 'difusores-convocatoria',
    '53': 'difusores-lista',
    '54': 'direcciones/final',
    '55': 'informe-simulacros',
    '56': 'acta-cierre',
    '57': 'informe-final-cotaprep',
    '58': 'informes-auditor',
    '59': 'constancias-fe-publica',
    '60': 'informe-final-prep',
  },
};
