import type { UnseenPlan } from '../unseenPlan';

/** Documents as first versions and approved ones, lists in a title, reports as one row. */
export const plan: UnseenPlan = {
  name: 'firstVersions',
  electionDay: '2027-06-06',
  sheets: {
    'Plan 2026-2027': String.raw`

ID|Descripción|Entregable|F. inicio|F. fin|Resp.
=1|Elaboración, discusión y en su caso aprobación del Acuerdo relativo a la Comisión Especial que vigilará el PREP|Acuerdo|#2026-09-01|#2026-09-03|CG
=2|Acdo. CG - designar a la Unidad de Servicios Informáticos responsable de coordinar el PREP|Acdo.|#2026-09-01|#2026-09-03|CG
=3|Informes de avance (mensuales), días 5|Informes|#2026-10-05|#2027-06-05|USI
=4|1ra versión del acuerdo del COTAPREP (integración)|Documento|#2026-09-15|#2026-10-06|SE
=5|1ra versión del Plan de Trabajo del PREP|Documento|#2026-09-15|#2026-10-06|USI
=6|Acuerdo de integración del COTAPREP aprobado por el Consejo|Documento|#2026-10-16|#2026-11-06|SE
=7|Calendarización de sesiones y plan de trabajo COTAPREP|Documento|#2026-11-01|#2026-11-06|COTAPREP
=8|Plan de Trabajo del PREP con visto bueno COTAPREP|Documento|#2026-11-15|#2026-12-06|USI
=9|Determinación sobre la implementación y operación del PREP por el propio OPL o con un tercero|Documento|#2026-11-15|#2026-12-06|SE
=10|1ra versión PTO|Documento|#2026-11-15|#2026-12-06|USI
=11|PTO aprobado|Documento|#2026-12-15|#2027-01-06|SE
=12|Instituciones propuestas para fungir como Ente Auditor (semblanza)|Documento|#2026-12-15|#2027-01-06|USI
=13|1ra versión Prototipo Navegable y estructura BD|Documento|#2026-12-15|#2027-01-06|USI
=14|Prototipo Navegable y estructura BD con visto bueno COTAPREP|Documento|#2027-01-15|#2027-02-06|USI
=15|1ra versión acuerdo sedes CATD/CCV|Documento|#2026-12-15|#2027-01-06|DEO
=16|Acuerdo sedes CATD/CCV aprobado|Documento|#2027-01-15|#2027-02-06|DEO
=17|1ra versión acuerdo supervisión por Consejos Distritales|Documento|#2026-12-15|#2027-01-06|DEO
=18|Acuerdo supervisión por Consejos Distritales aprobado|Documento|#2027-01-15|#2027-02-06|DEO
=19|Nombramiento del Ente Auditor|Documento|#2027-01-15|#2027-02-06|SE
=20|1ra versión convenio con Ente Auditor|Documento|#2027-01-15|#2027-02-06|UJ
=21|Convenio con Ente Auditor suscrito|Documento|#2027-02-15|#2027-03-06|UJ
=22|1ra versión Planes de Seguridad y Continuidad de la operación|Documento|#2027-02-15|#2027-03-06|USI
=23|Planes de Seguridad y Continuidad de la operación aprobados|Documento|#2027-03-15|#2027-04-06|USI
=24|1ra versión acuerdos: hora de inicio de la publicación; número de actualizaciones por hora (datos y bases de datos); hora de última actualización|Documento|#2027-03-01|#2027-03-22|SE
=25|Acuerdos aprobados: hora de inicio de la publicación; número de actualizaciones por hora (datos y bases de datos); hora de última actualización|Documento|#2027-03-15|#2027-04-06|SE
=26|Compra o renta de equipo|Contratos|#2027-01-01|#2027-04-30|DEA
=27|Reclutamiento, selección y capacitación de operadores de CATD|Personal capacitado|#2027-03-01|#2027-05-15|DEO
=28|Codificación y entrega de módulos; app de captura en casilla|Software|#2026-12-01|#2027-04-30|USI
=29|Reportes parciales de auditoría|Documento|#2027-04-01|#2027-05-30|Ente auditor
=30|Notificar fecha, hora y lugar de prueba de funcionalidad|Oficio|#2027-04-10|#2027-04-16|USI
=31|Mecanismo de consulta remota durante pruebas|Documento|#2027-04-10|#2027-04-18|USI
=32|Reporte de evaluación de la prueba de funcionalidad|Documento|#2027-04-20|#2027-04-26|USI
=33|Notificar URL para simulacros|Oficio|#2027-05-05|#2027-05-13|USI
=34|1er simulacro|Minuta|#2027-05-16|#2027-05-16|USI
=35|2do simulacro|Minuta|#2027-05-23|#2027-05-23|USI
=36|3er simulacro|Minuta|#2027-05-30|#2027-05-30|USI
=37|Convocatoria a difusores oficiales / aceptaciones|Documento|#2027-04-15|#2027-05-28|UCS
=38|Directorio de difusores y sus URL|Documento|#2027-05-15|#2027-05-31|UCS
=39|Notificar URL oficial de publicación (jornada)|Oficio|#2027-05-25|#2027-05-31|USI
=40|Reporte de resultados de los simulacros|Documento|#2027-05-31|#2027-06-05|USI
=41|Fe de hechos del cierre del PREP|Acta|#2027-06-07|#2027-06-12|SE
=42|Informe de conclusión de actividades del COTAPREP|Documento|#2027-06-15|#2027-06-30|COTAPREP
=43|Dictamen final y evaluación de la operación por el Ente Auditor|Documento|#2027-06-15|#2027-07-06|Ente auditor
=44|Testimonios notariales de los actos del PREP|Documento|#2027-06-15|#2027-07-06|SE
=45|Informe final de actividades del PREP|Documento|#2027-06-15|#2027-07-06|USI
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '3': 'informe-mensual/2026-09 informe-mensual/2026-10 informe-mensual/2026-11 informe-mensual/2026-12 informe-mensual/2027-01 informe-mensual/2027-02 informe-mensual/2027-03 informe-mensual/2027-04 informe-mensual/2027-05',
    '4': 'cotaprep/preliminary',
    '5': 'plan-trabajo/preliminary',
    '6': 'cotaprep/final',
    '7': 'plan-cotaprep',
    '8': 'plan-trabajo/final',
    '9': 'modalidad',
    '10': 'proceso-tecnico-operativo/preliminary',
    '11': 'proceso-tecnico-operativo/final',
    '12': 'candidatos-auditor',
    '13': 'prototipo-navegable/preliminary',
    '14': 'prototipo-navegable/final',
    '15': 'ubicacion-catd/preliminary',
    '16': 'ubicacion-catd/final',
    '17': 'supervision-consejos/preliminary',
    '18': 'supervision-consejos/final',
    '19': 'designacion-auditor',
    '20': 'instrumento-auditor/preliminary',
    '21': 'instrumento-auditor/final',
    '22': 'seguridad-continuidad/preliminary',
    '23': 'seguridad-continuidad/final',
    '24': 'inicio-publicacion/preliminary actualizaciones-datos/preliminary actualizaciones-bases/preliminary ultima-actualizacion/preliminary',
    '25': 'inicio-publicacion/final actualizaciones-datos/final actualizaciones-bases/final ultima-actualizacion/final',
    '30': 'aviso-prueba',
    '31': 'consulta-remota',
    '32': 'informe-prueba',
    '33': 'direcciones/preliminary',
    '37': 'difusores-convocatoria',
    '38': 'difusores-lista',
    '39': 'direcciones/final',
    '40': 'informe-simulacros',
    '41': 'acta-cierre',
    '42': 'informe-final-cotaprep',
    '43': 'informes-auditor',
    '44': 'constancias-fe-publica',
    '45': 'informe-final-prep',
  },
};
