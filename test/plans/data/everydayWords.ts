import type { UnseenPlan } from '../unseenPlan';

/** Everyday words for 2023-2024, two header rows, drills in a small table, one row for all reports. */
export const plan: UnseenPlan = {
  name: 'everydayWords',
  electionDay: '2024-06-02',
  sheets: {
    Actividades: String.raw`

|Plan de trabajo PREP 2023-2024

|Nivel|Tarea|Entregables|Periodo||Responsable
||||Inicio|Fin
|1.|Aprobar la creación de la Comisión del PREP para vigilar los trabajos|Acuerdo de la Comisión|#2023-08-28|#2023-09-01|CG
|2.|Nombrar al área que coordinará el PREP|Acuerdo instancia interna|#2023-08-28|#2023-09-01|CG
|3.|Mandar al INE la propuesta de acuerdo para crear el Comité Técnico|Propuesta de acuerdo|#2023-09-25|#2023-10-02|SE
|4.|Mandar al INE el borrador del plan de trabajo del PREP|Borrador|#2023-09-25|#2023-10-02|DTIC
|5.|Informes mensuales de avances, de octubre 2023 a junio 2024 (los días 5)|Informes|#2023-10-05|#2024-06-05|DTIC
|6.|Votar en Consejo la creación del Comité Técnico y sus integrantes|Acuerdo|#2023-10-23|#2023-11-02|CG
|7.|Presentar el plan de trabajo del Comité Técnico con sus fechas de sesiones y reuniones con partidos|Plan y calendario|#2023-10-30|#2023-11-02|COTAPREP
|8.|Mandar al INE el plan de trabajo del PREP ya revisado por el Comité Técnico|Plan final|#2023-11-20|#2023-12-01|DTIC
|9.|Avisar al INE que el OPL hará el PREP por su cuenta|Oficio|#2023-11-27|#2023-12-01|SE
|10.|Mandar al INE el borrador del PTO|Borrador PTO|#2023-11-20|#2023-12-01|DTIC
|11.|Programar los módulos del sistema (captura, digitalización en casilla, publicación)|Módulos|#2023-11-15|#2024-04-15|DTIC
|12.|Aprobar el PTO en Consejo General|Acuerdo PTO|#2023-12-18|#2024-01-02|CG
|13.|Mandar al INE la relación de universidades candidatas para auditar|Relación con experiencia|#2023-12-18|#2024-01-02|DTIC
|14.|Mandar al INE la primera versión del prototipo|Prototipo|#2023-12-18|#2024-01-02|DTIC
|15.|Mandar al INE el borrador del acuerdo de las sedes de CATD|Borrador de acuerdo|#2023-12-18|#2024-01-02|DEOE
|16.|Mandar al INE el borrador del acuerdo para que los consejos distritales vigilen el PREP|Borrador de acuerdo|#2023-12-18|#2024-01-02|DEOE
|17.|Mandar al INE la versión final del prototipo|Prototipo|#2024-01-22|#2024-02-02|DTIC
|18.|Aprobar el acuerdo de las sedes de CATD y ordenar que se instalen|Acuerdo|#2024-01-22|#2024-02-02|CG
|19.|Aprobar el acuerdo para que los consejos distritales vigilen el PREP|Acuerdo|#2024-01-22|#2024-02-02|CG
|20.|Nombrar a la universidad que será el ente auditor y recibir su carta de aceptación|Oficio y carta|#2024-01-22|#2024-02-02|SE
|21.|Hacer el borrador del convenio con la universidad auditora y el anexo técnico|Borrador de convenio|#2024-01-22|#2024-02-02|Jurídico
|22.|Firmar el convenio con el ente auditor|Convenio y anexo técnico|#2024-02-19|#2024-03-01|Jurídico
|23.|Hacer los borradores de los planes de seguridad y de continuidad|Borradores|#2024-02-12|#2024-03-01|DTIC
|24.|Comprar el equipo y material para los CATD|Facturas|#2024-01-15|#2024-04-30|Admin.
|25.|Contratar y capacitar a los capturistas y acopiadores|Contratos|#2024-03-15|#2024-05-10|Admin.
|26.|Mandar al INE los borradores de los acuerdos de hora de inicio de publicación, actualizaciones por hora (datos y bases de datos) y última actualización|Borradores de acuerdos|#2024-03-04|#2024-03-15|SE
|27.|Aprobar los acuerdos de hora de inicio de publicación, actualizaciones por hora (datos y bases de datos) y última actualización|Acuerdos|#2024-03-18|#2024-04-01|CG
|28.|Terminar los planes de seguridad y de continuidad|Planes finales|#2024-03-18|#2024-04-01|DTIC
|29.|Atender los informes parciales del ente auditor|Informes parciales|#2024-04-01|#2024-05-24|DTIC
|30.|Decirle al INE cuándo y dónde será la prueba del sistema|Oficio con fecha, hora y lugar|#2024-04-08|#2024-04-12|DTIC
|31.|Mandar al INE los pasos para entrar a distancia al sitio durante la prueba|Procedimiento|#2024-04-08|#2024-04-12|DTIC
|32.|Hacer la prueba del sistema|Minuta|#2024-04-16|#2024-04-16|DTIC
|33.|Mandar al INE el informe de la prueba y su evaluación|Informe|#2024-04-17|#2024-04-22|DTIC
|34.|Mandar al INE la liga de los simulacros|Oficio|#2024-05-06|#2024-05-09|DTIC
|35.|Hacer los simulacros|Minutas|#2024-05-12|#2024-05-26|DTIC
||Simulacro|Fecha
||Primero|12 de mayo de 2024
||Segundo|19 de mayo de 2024
||Tercero|26 de mayo de 2024
|36.|Invitar a medios a difundir los resultados y recibir sus cartas de aceptación|Invitaciones|#2024-05-01|#2024-05-24|Comunicación
|37.|Mandar al INE la lista de difusores y sus ligas|Lista|#2024-05-20|#2024-05-27|Comunicación
|38.|Mandar al INE la liga del día de la jornada|Oficio|#2024-05-20|#2024-05-27|DTIC
|39.|Mandar al INE el informe de todos los simulacros|Informe|#2024-05-27|#2024-05-31|DTIC
|40.|Pedir al notario el acta del cierre de publicación|Acta notarial|#2024-06-03|#2024-06-07|SE
|41.|Mandar al INE el informe final del Comité Técnico|Informe|#2024-06-10|#2024-06-28|COTAPREP
|42.|Mandar al INE los informes final y de evaluación del auditor|Informes|#2024-06-10|#2024-07-02|DTIC
|43.|Mandar al INE las constancias de lo que dio fe el notario|Constancias|#2024-06-10|#2024-07-02|SE
|44.|Mandar al INE el informe final del PREP|Informe|#2024-06-10|#2024-07-02|DTIC
`,
    'Cal. COTAPREP': String.raw`
Sesiones ordinarias
Sesión|Fecha y hora
Ordinaria 1|6/11/2023 11:00 horas
Ordinaria 2|4/12/2023 11:00 horas
Ordinaria 3|15/1/2024 11:00 horas
Ordinaria 4|12/2/2024 11:00 horas
Ordinaria 5|11/3/2024 11:00 horas
Ordinaria 6|15/4/2024 11:00 horas
Ordinaria 7|13/5/2024 11:00 horas
Ordinaria 8|10/6/2024 11:00 horas
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '3': 'cotaprep/preliminary',
    '4': 'plan-trabajo/preliminary',
    '5': 'informe-mensual/2023-09 informe-mensual/2023-10 informe-mensual/2023-11 informe-mensual/2023-12 informe-mensual/2024-01 informe-mensual/2024-02 informe-mensual/2024-03 informe-mensual/2024-04 informe-mensual/2024-05',
    '6': 'cotaprep/final',
    '7': 'plan-cotaprep',
    '8': 'plan-trabajo/final',
    '9': 'modalidad',
    '10': 'proceso-tecnico-operativo/preliminary',
    '12': 'proceso-tecnico-operativo/final',
    '13': 'candidatos-auditor',
    '14': 'prototipo-navegable/preliminary',
    '15': 'ubicacion-catd/preliminary',
    '16': 'supervision-consejos/preliminary',
    '17': 'prototipo-navegable/final',
    '18': 'ubicacion-catd/final',
    '19': 'supervision-consejos/final',
    '20': 'designacion-auditor',
    '21': 'instrumento-auditor/preliminary',
    '22': 'instrumento-auditor/final',
    '23': 'seguridad-continuidad/preliminary',
    '26': 'inicio-publicacion/preliminary actualizaciones-datos/preliminary actualizaciones-bases/preliminary ultima-actualizacion/preliminary',
    '27': 'inicio-publicacion/final actualizaciones-datos/final actualizaciones-bases/final ultima-actualizacion/final',
    '28': 'seguridad-continuidad/final',
    '30': 'aviso-prueba',
    '31': 'consulta-remota',
    '33': 'informe-prueba',
    '34': 'direcciones/preliminary',
    '36': 'difusores-convocatoria',
    '37': 'difusores-lista',
    '38': 'direcciones/final',
    '39': 'informe-simulacros',
    '40': 'acta-cierre',
    '41': 'informe-final-cotaprep',
    '42': 'informes-auditor',
    '43': 'constancias-fe-publica',
    '44': 'informe-final-prep',
  },
};
