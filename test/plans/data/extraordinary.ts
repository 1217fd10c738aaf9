import type { UnseenPlan } from '../unseenPlan';

/** An extraordinary election in ten weeks, the election day above the table. */
export const plan: UnseenPlan = {
  name: 'extraordinary',
  electionDay: '2027-11-28',
  sheets: {
    Plan: String.raw`
Elección extraordinaria del municipio de Tres Cerros 2027
Jornada electoral: 28 de noviembre de 2027

No.|Actividad|Entregable|Fecha inicio|Fecha fin|Responsable
=1|Instalar la Comisión de Seguimiento del PREP de la elección extraordinaria|Acuerdo|20/09/27|22/09/27|CG
=2|Ratificar la instancia interna del PREP|Acuerdo|20/09/27|22/09/27|CG
=3|Ratificar la integración del COTAPREP|Acuerdo|20/09/27|24/09/27|CG
=4|Presentar el plan de trabajo del COTAPREP y calendario de sesiones|Plan|27/09/27|28/09/27|COTAPREP
=5|Elaborar el plan de trabajo del PREP extraordinario|Plan preliminar|20/09/27|27/09/27|Informática
=6|Remitir el plan de trabajo revisado por el COTAPREP|Plan|28/09/27|04/10/27|Informática
=7|Informar que el Instituto implementará y operará el PREP sin apoyo de terceros|Oficio|27/09/27|30/09/27|SE
=8|Elaborar el proyecto de PTO|Proyecto|20/09/27|27/09/27|Informática
=9|Aprobar el PTO|Acuerdo|28/09/27|04/10/27|CG
=10|Ajustar los módulos del sistema informático, captura y PREP Casilla|Módulos|20/09/27|29/10/27|Informática
=11|Remitir candidatos a ente auditor con su experiencia|Lista|24/09/27|28/09/27|Informática
=12|Designar al ente auditor y recibir su aceptación|Oficios|29/09/27|06/10/27|SE
=13|Remitir el proyecto de convenio con el ente auditor y anexo técnico|Proyecto|29/09/27|06/10/27|Jurídico
=14|Firmar el convenio con el ente auditor y anexo técnico|Convenio|07/10/27|15/10/27|Jurídico
=15|Informes mensuales de avance del PREP (septiembre, octubre)|Informes|5 de octubre y 5 de noviembre|5 de octubre y 5 de noviembre|Informática
=16|Remitir prototipo navegable preliminar|Prototipo|24/09/27|30/09/27|Informática
=17|Remitir prototipo navegable revisado por el COTAPREP|Prototipo|01/10/27|08/10/27|Informática
=18|Proyecto de acuerdo de ubicación de los CATD|Proyecto|24/09/27|30/09/27|Organización
=19|Acuerdo de ubicación de los CATD e instrucción para instalarlos|Acuerdo|01/10/27|08/10/27|CG
=20|Proyecto de acuerdo para que el consejo municipal supervise el PREP|Proyecto|24/09/27|30/09/27|Organización
=21|Acuerdo para que el consejo municipal supervise el PREP|Acuerdo|01/10/27|08/10/27|CG
=22|Arrendar equipo de digitalización y contratar internet|Contratos|04/10/27|22/10/27|Administración
=23|Contratar y capacitar personal del CATD|Contratos|11/10/27|12/11/27|Administración
=24|Planes de seguridad y continuidad, versión preliminar|Planes|20/09/27|24/09/27|Informática
=25|Planes de seguridad y continuidad, versión final|Planes|25/09/27|28/09/27|Informática
=26|Proyecto de acuerdo de inicio de publicación|Proyecto|20/09/27|24/09/27|SE
=27|Acuerdo de inicio de publicación|Acuerdo|25/09/27|28/09/27|CG
=28|Proyecto de acuerdo de actualizaciones por hora de datos|Proyecto|20/09/27|24/09/27|SE
=29|Acuerdo de actualizaciones por hora de datos|Acuerdo|25/09/27|28/09/27|CG
=30|Proyecto de acuerdo de actualizaciones por hora de bases de datos|Proyecto|20/09/27|24/09/27|SE
=31|Acuerdo de actualizaciones por hora de bases de datos|Acuerdo|25/09/27|28/09/27|CG
=32|Proyecto de acuerdo de última actualización|Proyecto|20/09/27|24/09/27|SE
=33|Acuerdo de última actualización|Acuerdo|25/09/27|28/09/27|CG
=34|Aviso de fecha, hora y lugar de la prueba del sistema|Oficio|04/10/27|07/10/27|Informática
=35|Procedimiento de consulta remota del sitio durante la prueba|Procedimiento|04/10/27|09/10/27|Informática
=36|Prueba del sistema|Minuta|13/10/27|13/10/27|Informática
=37|Informe y evaluación de la prueba|Informe|14/10/27|18/10/27|Informática
=38|Dirección electrónica para simulacros|Oficio|01/11/27|04/11/27|Informática
=39|Primer simulacro|Minuta|07/11/27|07/11/27|Informática
=40|Segundo simulacro|Minuta|14/11/27|14/11/27|Informática
=41|Tercer simulacro|Minuta|21/11/27|21/11/27|Informática
=42|Informes parciales del ente auditor|Informes|18/10/27|19/11/27|Ente auditor
=43|Convocar a difusores y recibir su aceptación|Convocatoria|04/11/27|19/11/27|Comunicación
=44|Lista de difusores oficiales y direcciones|Lista|15/11/27|22/11/27|Comunicación
=45|Dirección electrónica para la operación del PREP|Oficio|15/11/27|22/11/27|Informática
=46|Informe general de los simulacros|Informe|22/11/27|26/11/27|Informática
=47|Jornada electoral extraordinaria|PREP|28/11/27|28/11/27|Instituto
=48|Acta circunstanciada de cierre de publicación|Acta|29/11/27|03/12/27|Oficialía
=49|Informe final del COTAPREP|Informe|29/11/27|30/11/27|COTAPREP
=50|Informes final y de evaluación del ente auditor|Informes|06/12/27|24/12/27|Ente auditor
=51|Constancias de actos atestiguados por fedatario|Constancias|06/12/27|24/12/27|Oficialía
=52|Informe final del PREP|Informe|06/12/27|28/12/27|Informática
`,
    Cronograma: String.raw`
No.|Actividad|SEPTIEMBRE|OCTUBRE|NOVIEMBRE|DICIEMBRE
=1|Instalar la Comisión de Seguimiento del PREP de la elección extraordinaria
=2|Ratificar la instancia interna del PREP
=3|Ratificar la integración del COTAPREP
=4|Presentar el plan de trabajo del COTAPREP y calendario de sesiones
=5|Elaborar el plan de trabajo del PREP extraordinario
=6|Remitir el plan de trabajo revisado por el COTAPREP
=7|Informar que el Instituto implementará y operará el PREP sin apoyo de terceros
=8|Elaborar el proyecto de PTO
=9|Aprobar el PTO
=10|Ajustar los módulos del sistema informático, captura y PREP Casilla
=11|Remitir candidatos a ente auditor con su experiencia
=12|Designar al ente auditor y recibir su aceptación
=13|Remitir el proyecto de convenio con el ente auditor y anexo técnico
=14|Firmar el convenio con el ente auditor y anexo técnico
=15|Informes mensuales de avance del PREP (septiembre, octubre)
=16|Remitir prototipo navegable preliminar
=17|Remitir prototipo navegable revisado por el COTAPREP
=18|Proyecto de acuerdo de ubicación de los CATD
=19|Acuerdo de ubicación de los CATD e instrucción para instalarlos
=20|Proyecto de acuerdo para que el consejo municipal supervise el PREP
=21|Acuerdo para que el consejo municipal supervise el PREP
=22|Arrendar equipo de digitalización y contratar internet
=23|Contratar y capacitar personal del CATD
=24|Planes de seguridad y continuidad, versión preliminar
=25|Planes de seguridad y continuidad, versión final
=26|Proyecto de acuerdo de inicio de publicación
=27|Acuerdo de inicio de publicación
=28|Proyecto de acuerdo de actualizaciones por hora de datos
=29|Acuerdo de actualizaciones por hora de datos
=30|Proyecto de acuerdo de actualizaciones por hora de bases de datos
=31|Acuerdo de actualizaciones por hora de bases de datos
=32|Proyecto de acuerdo de última actualización
=33|Acuerdo de última actualización
=34|Aviso de fecha, hora y lugar de la prueba del sistema
=35|Procedimiento de consulta remota del sitio durante la prueba
=36|Prueba del sistema
=37|Informe y evaluación de la prueba
=38|Dirección electrónica para simulacros
=39|Primer simulacro
=40|Segundo simulacro
=41|Tercer simulacro
=42|Informes parciales del ente auditor
=43|Convocar a difusores y recibir su aceptación
=44|Lista de difusores oficiales y direcciones
=45|Dirección electrónica para la operación del PREP
=46|Informe general de los simulacros
=47|Jornada electoral extraordinaria
=48|Acta circunstanciada de cierre de publicación
=49|Informe final del COTAPREP
=50|Informes final y de evaluación del ente auditor
=51|Constancias de actos atestiguados por fedatario
=52|Informe final del PREP
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '3': 'cotaprep/final',
    '4': 'plan-cotaprep',
    '5': 'plan-trabajo/preliminary',
    '6': 'plan-trabajo/final',
    '7': 'modalidad',
    '8': 'proceso-tecnico-operativo/preliminary',
    '9': 'proceso-tecnico-operativo/final',
    '11': 'candidatos-auditor',
    '12': 'designacion-auditor',
    '13': 'instrumento-auditor/preliminary',
    '14': 'instrumento-auditor/final',
    '15': 'informe-mensual/2027-09 informe-mensual/2027-10',
    '16': 'prototipo-navegable/preliminary',
    '17': 'prototipo-navegable/final',
    '18': 'ubicacion-catd/preliminary',
    '19': 'ubicacion-catd/final',
    '20': 'supervision-consejos/preliminary',
    '21': 'supervision-consejos/final',
    '24': 'seguridad-continuidad/preliminary',
    '25': 'seguridad-continuidad/final',
    '26': 'inicio-publicacion/preliminary',
    '27': 'inicio-publicacion/final',
    '28': 'actualizaciones-datos/preliminary',
    '29': 'actualizaciones-datos/final',
    '30': 'actualizaciones-bases/preliminary',
    '31': 'actualizaciones-bases/final',
    '32': 'ultima-actualizacion/preliminary',
    '33': 'ultima-actualizacion/final',
    '34': 'aviso-prueba',
    '35': 'consulta-remota',
    '37': 'informe-prueba',
    '38': 'direcciones/preliminary',
    '43': 'difusores-convocatoria',
    '44': 'difusores-lista',
    '45': 'direcciones/final',
    '46': 'informe-simulacros',
    '48': 'acta-cierre',
    '49': 'informe-final-cotaprep',
    '50': 'informes-auditor',
    '51': 'constancias-fe-publica',
    '52': 'informe-final-prep',
  },
};
