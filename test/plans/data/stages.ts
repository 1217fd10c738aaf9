import type { UnseenPlan } from '../unseenPlan';

/** Stages with three levels of numbering, dates true and as text, the grid in the same table. */
export const plan: UnseenPlan = {
  name: 'stages',
  electionDay: '2027-06-06',
  sheets: {
    'Cronograma PREP': String.raw`
Programa de trabajo para la implementación y operación del PREP
Elección del 6 de junio de 2027

No.|Descripción de la actividad|Producto|Inicio|Término|Área responsable|Sep-26|Oct-26|Nov-26|Dic-26|Ene-27|Feb-27|Mar-27|Abr-27|May-27|Jun-27|Jul-27
ETAPA I. ORGANIZACIÓN Y PLANEACIÓN
=1|Integración de los órganos de seguimiento||||Secretaría Ejecutiva
1.1|Instalación de la Comisión Especial de seguimiento del Programa|Acuerdo|24 de agosto de 2026|4 de septiembre de 2026|Consejo General
=1.2|Designación de la instancia interna de coordinación|Acuerdo|#2026-08-24|#2026-09-04|Consejo General
1.3|Conformación del Comité Técnico Asesor||||Secretaría Ejecutiva
1.3.1|Recepción y valoración de semblanzas de especialistas|Cédulas de valoración|7 de septiembre de 2026|25 de septiembre de 2026|Comisión
1.3.2|Elaboración del anteproyecto de acuerdo de integración del Comité Técnico Asesor|Anteproyecto de acuerdo|#2026-09-21|#2026-10-05|Secretaría Ejecutiva
1.3.3|Aprobación de la integración del Comité Técnico Asesor|Acuerdo|19/10/2026|04/11/2026|Consejo General
1.3.4|Elaboración del programa de trabajo y cronograma de sesiones del Comité Técnico Asesor|Programa de trabajo|5 de noviembre de 2026|6 de noviembre de 2026|Comité Técnico Asesor
=2|Planeación de la implementación||||Coordinación de Informática
2.1|Elaboración del plan de trabajo de implementación (versión preliminar)|Versión preliminar del plan|07/09/2026|05/10/2026|Coordinación de Informática
=2.2|Integración del plan de trabajo de implementación (versión final, con revisión del Comité)|Plan de trabajo|9 de noviembre de 2026|4 de diciembre de 2026|Coordinación de Informática
2.3|Emisión del documento que precisa la modalidad de implementación y operación|Documento|#2026-11-23|#2026-12-04|Secretaría Ejecutiva
=3|Rendición de informes de avance||||Coordinación de Informática
3.1|Elaboración y envío del informe de avance de septiembre|Informe|1 de octubre de 2026|5 de octubre de 2026|Coordinación de Informática
=3.2|Elaboración y envío del informe de avance de octubre|Informe|#2026-11-01|#2026-11-05|Coordinación de Informática
3.3|Elaboración y envío del informe de avance de noviembre|Informe|01/12/2026|05/12/2026|Coordinación de Informática
=3.4|Elaboración y envío del informe de avance de diciembre|Informe|2 de enero de 2027|5 de enero de 2027|Coordinación de Informática
3.5|Elaboración y envío del informe de avance de enero|Informe|#2027-02-01|#2027-02-05|Coordinación de Informática
=3.6|Elaboración y envío del informe de avance de febrero|Informe|01/03/2027|05/03/2027|Coordinación de Informática
3.7|Elaboración y envío del informe de avance de marzo|Informe|1 de abril de 2027|5 de abril de 2027|Coordinación de Informática
=3.8|Elaboración y envío del informe de avance de abril|Informe|#2027-05-01|#2027-05-05|Coordinación de Informática
3.9|Elaboración y envío del informe de avance de mayo|Informe|01/06/2027|05/06/2027|Coordinación de Informática
ETAPA II. DESARROLLO
=4|Proceso Técnico Operativo||||Coordinación de Informática
=4.1|Elaboración de la versión preliminar del PTO|PTO preliminar|09/11/2026|04/12/2026|Coordinación de Informática
4.2|Aprobación del PTO|Acuerdo|14 de diciembre de 2026|5 de enero de 2027|Consejo General
=5|Sistema informático||||Coordinación de Informática
5.1|Análisis y diseño de los módulos del sistema|Documentación técnica|05/10/2026|30/11/2026|Coordinación de Informática
=5.2|Construcción y entrega de los módulos de captura y verificación|Módulos|1 de diciembre de 2026|26 de febrero de 2027|Coordinación de Informática
5.3|Construcción y entrega de la aplicación móvil para la toma fotográfica en casilla|Aplicación|#2026-12-01|#2027-02-26|Coordinación de Informática
=5.4|Elaboración del prototipo navegable del sitio de publicación, primera versión|Prototipo|07/12/2026|05/01/2027|Coordinación de Informática
5.5|Entrega del prototipo navegable del sitio de publicación, versión revisada por el Comité|Prototipo|11 de enero de 2027|5 de febrero de 2027|Coordinación de Informática
=5.6|Liberación de las interfaces de publicación|Interfaces|#2027-03-01|#2027-03-26|Coordinación de Informática
=6|Infraestructura y personal||||Dirección de Administración
=6.1|Adquisición de equipo de cómputo y contratación de enlaces de internet|Contratos|4 de enero de 2027|31 de marzo de 2027|Dirección de Administración
6.2|Reclutamiento y selección de personal de los centros|Listado de personal|#2027-03-01|#2027-04-09|Dirección de Organización
=6.3|Capacitación del personal de los centros|Constancias de capacitación|12/04/2027|14/05/2027|Dirección de Organización
6.4|Elaboración del proyecto de acuerdo de ubicación de CATD y CCV|Proyecto de acuerdo|7 de diciembre de 2026|5 de enero de 2027|Dirección de Organización
=6.5|Aprobación de la ubicación de los CATD y CCV e instrucción para su instalación|Acuerdo|#2027-01-11|#2027-02-05|Consejo General
6.6|Elaboración del proyecto de acuerdo de supervisión por parte de los órganos desconcentrados|Proyecto de acuerdo|07/12/2026|05/01/2027|Dirección de Organización
=6.7|Aprobación de la instrucción a los órganos desconcentrados para la supervisión del Programa|Acuerdo|11 de enero de 2027|5 de febrero de 2027|Consejo General
ETAPA III. AUDITORÍA
=7|Auditoría informática||||Coordinación de Informática
7.1|Integración de la lista de candidatos a ente auditor con síntesis curricular institucional|Lista|7 de diciembre de 2026|5 de enero de 2027|Coordinación de Informática
=7.2|Designación del ente auditor y recepción de su aceptación|Oficios|#2027-01-18|#2027-02-05|Secretaría Ejecutiva
7.3|Elaboración de la versión preliminar del convenio con el ente auditor y anexo técnico|Convenio preliminar|18/01/2027|05/02/2027|Área Jurídica
=7.4|Firma del convenio con el ente auditor y anexo técnico|Convenio|8 de febrero de 2027|5 de marzo de 2027|Área Jurídica
7.5|Ejecución de la auditoría: pruebas funcionales y análisis de vulnerabilidades|Informes parciales del ente auditor|#2027-03-08|#2027-05-31|Ente auditor
=7.6|Entrega de los informes final y de evaluación del ente auditor|Informes|14/06/2027|05/07/2027|Ente auditor
ETAPA IV. SEGURIDAD Y PUBLICACIÓN
=8|Seguridad y continuidad||||Coordinación de Informática
8.1|Elaboración del plan de seguridad (preliminar)|Plan|08/02/2027|05/03/2027|Coordinación de Informática
=8.2|Elaboración del plan de continuidad (preliminar)|Plan|8 de febrero de 2027|5 de marzo de 2027|Coordinación de Informática
8.3|Aprobación del plan de seguridad|Plan definitivo|#2027-03-15|#2027-04-05|Secretaría Ejecutiva
=8.4|Aprobación del plan de continuidad|Plan definitivo|15/03/2027|05/04/2027|Secretaría Ejecutiva
=9|Acuerdos sobre la publicación||||Secretaría Ejecutiva
=9.1|Elaboración de los proyectos de acuerdo de inicio de publicación, número de actualizaciones por hora de datos y de bases de datos, y última actualización|Proyectos de acuerdo|#2027-03-08|#2027-03-19|Secretaría Ejecutiva
9.2|Aprobación de los acuerdos de inicio de publicación, número de actualizaciones por hora de datos y de bases de datos, y última actualización|Acuerdos|22/03/2027|05/04/2027|Consejo General
=10|Difusores||||Comunicación Social
10.1|Emisión de la invitación a medios para ser difusores y recepción de aceptaciones|Invitaciones y aceptaciones|#2027-05-03|#2027-05-28|Comunicación Social
=10.2|Integración de la lista de difusores oficiales con sus direcciones electrónicas|Lista|24/05/2027|31/05/2027|Comunicación Social
ETAPA V. PRUEBAS, SIMULACROS Y OPERACIÓN
=11|Prueba del sistema||||Coordinación de Informática
11.1|Notificación al INE de la fecha, hora y lugar de la prueba|Oficio|12/04/2027|16/04/2027|Coordinación de Informática
=11.2|Elaboración del procedimiento de consulta remota del sitio durante las pruebas|Procedimiento|12 de abril de 2027|16 de abril de 2027|Coordinación de Informática
11.3|Ejecución de la prueba|Minuta|#2027-04-21|#2027-04-21|Coordinación de Informática
=11.4|Elaboración del informe de resultados y evaluación de la prueba|Informe|20/04/2027|26/04/2027|Coordinación de Informática
=12|Simulacros||||Coordinación de Informática
=12.1|Notificación de la dirección electrónica para simulacros|Oficio|#2027-05-10|#2027-05-13|Coordinación de Informática
12.2|Primer simulacro||16/05/2027|16/05/2027|Coordinación de Informática
=12.3|Segundo simulacro||23 de mayo de 2027|23 de mayo de 2027|Coordinación de Informática
12.4|Tercer simulacro||#2027-05-30|#2027-05-30|Coordinación de Informática
=12.5|Elaboración del informe general de simulacros|Informe|31/05/2027|04/06/2027|Coordinación de Informática
=13|Operación y cierre||||Coordinación de Informática
=13.1|Notificación de la dirección electrónica para la operación|Oficio|#2027-05-24|#2027-05-31|Coordinación de Informática
13.2|Operación del Programa||06/06/2027|07/06/2027|Coordinación de Informática
=13.3|Levantamiento del acta notarial de cierre de la publicación|Acta|7 de junio de 2027|11 de junio de 2027|Oficialía Electoral
13.4|Integración de las constancias de los actos atestiguados por fedatario|Constancias|#2027-06-14|#2027-07-05|Oficialía Electoral
=13.5|Elaboración del informe final del Comité Técnico Asesor|Informe final|14/06/2027|29/06/2027|Comité Técnico Asesor
13.6|Elaboración del informe final del Programa|Informe final|14 de junio de 2027|5 de julio de 2027|Coordinación de Informática
`,
  },
  delivers: {
    '1.1': 'comision-seguimiento',
    '1.2': 'instancia-interna',
    '1.3.2': 'cotaprep/preliminary',
    '1.3.3': 'cotaprep/final',
    '1.3.4': 'plan-cotaprep',
    '2.1': 'plan-trabajo/preliminary',
    '2.2': 'plan-trabajo/final',
    '2.3': 'modalidad',
    '3.1': 'informe-mensual/2026-09',
    '3.2': 'informe-mensual/2026-10',
    '3.3': 'informe-mensual/2026-11',
    '3.4': 'informe-mensual/2026-12',
    '3.5': 'informe-mensual/2027-01',
    '3.6': 'informe-mensual/2027-02',
    '3.7': 'informe-mensual/2027-03',
    '3.8': 'informe-mensual/2027-04',
    '3.9': 'informe-mensual/2027-05',
    '4.1': 'proceso-tecnico-operativo/preliminary',
    '4.2': 'proceso-tecnico-operativo/final',
    '5.4': 'prototipo-navegable/preliminary',
    '5.5': 'prototipo-navegable/final',
    '6.4': 'ubicacion-catd/preliminary',
    '6.5': 'ubicacion-catd/final',
    '6.6': 'supervision-consejos/preliminary',
    '6.7': 'supervision-consejos/final',
    '7.1': 'candidatos-auditor',
    '7.2': 'designacion-auditor',
    '7.3': 'instrumento-auditor/preliminary',
    '7.4': 'instrumento-auditor/final',
    '7.6': 'informes-auditor',
    '8.1': 'seguridad-continuidad/preliminary',
    '8.2': 'seguridad-continuidad/preliminary',
    '8.3': 'seguridad-continuidad/final',
    '8.4': 'seguridad-continuidad/final',
    '9.1':
      'inicio-publicacion/preliminary actualizaciones-datos/preliminary actualizaciones-bases/preliminary ultima-actualizacion/preliminary',
    '9.2':
      'inicio-publicacion/final actualizaciones-datos/final actualizaciones-bases/final ultima-actualizacion/final',
    '10.1': 'difusores-convocatoria',
    '10.2': 'difusores-lista',
    '11.1': 'aviso-prueba',
    '11.2': 'consulta-remota',
    '11.4': 'informe-prueba',
    '12.1': 'direcciones/preliminary',
    '12.5': 'informe-simulacros',
    '13.1': 'direcciones/final',
    '13.3': 'acta-cierre',
    '13.4': 'constancias-fe-publica',
    '13.5': 'informe-final-cotaprep',
    '13.6': 'informe-final-prep',
  },
};
