import type { UnseenPlan } from '../unseenPlan';

/** A sheet a month under headers of three rows, future tense, the institute alone publishes. */
export const plan: UnseenPlan = {
  name: 'sheetsByMonth',
  electionDay: '2027-06-06',
  sheets: {
    'Septiembre 2026': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=1|Se aprobará la conformación de la Comisión de Seguimiento a las Actividades del PREP|Acuerdo IEE/CG/01|#2026-09-01|#2026-09-04|Pleno
=2|Se ratificará al Departamento de Cómputo como área encargada de coordinar el PREP|Acuerdo IEE/CG/02|#2026-09-01|#2026-09-04|Pleno
=3|Se recibirán expedientes de aspirantes al COTAPREP|Expedientes|#2026-09-07|#2026-09-25|Cómputo
`,
    'Octubre 2026': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=4|Se entregará al INE el informe de avances (1 de 9)|Informe 1|#2026-10-01|#2026-10-05|Cómputo
=5|Se enviará al INE la propuesta de acuerdo de integración del COTAPREP|Propuesta de acuerdo|#2026-10-01|#2026-10-06|Secretaría
=6|Se enviará al INE la propuesta de plan de trabajo del PREP|Propuesta de plan|#2026-10-01|#2026-10-06|Cómputo
`,
    'Noviembre 2026': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=7|Se entregará al INE el informe de avances (2 de 9)|Informe 2|#2026-11-01|#2026-11-05|Cómputo
=8|Se aprobará la integración del COTAPREP|Acuerdo IEE/CG/15|#2026-11-03|#2026-11-05|Pleno
=9|El COTAPREP aprobará su plan de trabajo y su calendario de sesiones|Plan y calendario|#2026-11-06|#2026-11-06|COTAPREP
`,
    'Diciembre 2026': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=10|Se entregará al INE el informe de avances (3 de 9)|Informe 3|#2026-12-01|#2026-12-05|Cómputo
=11|Se enviará al INE el plan de trabajo del PREP con las observaciones del COTAPREP atendidas|Plan de trabajo|#2026-12-01|#2026-12-04|Cómputo
=12|Se comunicará al INE que el PREP será desarrollado, implementado y operado por el propio Instituto|Oficio|#2026-12-01|#2026-12-04|Secretaría
=13|Se enviará al INE la propuesta de PTO|Propuesta de PTO|#2026-12-01|#2026-12-04|Cómputo
=14|Se programarán los módulos del sistema y la aplicación PREP Casilla|Módulos|#2026-12-01|#2027-04-16|Cómputo
`,
    'Enero 2027': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=15|Se entregará al INE el informe de avances (4 de 9)|Informe 4|#2027-01-01|#2027-01-05|Cómputo
=16|Se aprobará el PTO|Acuerdo IEE/CG/30|#2027-01-04|#2027-01-06|Pleno
=17|Se propondrán al INE tres instituciones para auditar el sistema, con resumen de su experiencia|Propuesta|#2027-01-04|#2027-01-06|Cómputo
=18|Se enviará al INE la propuesta de prototipo navegable|Propuesta de prototipo|#2027-01-04|#2027-01-06|Cómputo
=19|Se enviará al INE la propuesta de acuerdo con los domicilios de los CATD|Propuesta de acuerdo|#2027-01-04|#2027-01-06|Organización
=20|Se enviará al INE la propuesta de acuerdo para que los Consejos Distritales supervisen el PREP|Propuesta de acuerdo|#2027-01-04|#2027-01-06|Organización
`,
    'Febrero 2027': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=21|Se entregará al INE el informe de avances (5 de 9)|Informe 5|#2027-02-01|#2027-02-05|Cómputo
=22|Se enviará al INE el prototipo navegable validado por el COTAPREP|Prototipo|#2027-02-01|#2027-02-05|Cómputo
=23|Se aprobarán los domicilios de los CATD y se ordenará su instalación|Acuerdo IEE/CG/44|#2027-02-01|#2027-02-05|Pleno
=24|Se instruirá a los Consejos Distritales la supervisión del PREP|Acuerdo IEE/CG/45|#2027-02-01|#2027-02-05|Pleno
=25|Se designará al ente auditor, que deberá aceptar por escrito|Oficio y aceptación|#2027-02-01|#2027-02-05|Secretaría
=26|Se enviará al INE la propuesta de convenio con el ente auditor, con anexo técnico|Propuesta de convenio|#2027-02-01|#2027-02-05|Jurídico
=27|Se adquirirán equipos, consumibles y enlaces|Contratos|#2027-02-08|#2027-04-30|Administración
`,
    'Marzo 2027': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=28|Se entregará al INE el informe de avances (6 de 9)|Informe 6|#2027-03-01|#2027-03-05|Cómputo
=29|Se firmará el convenio con el ente auditor y su anexo técnico|Convenio|#2027-03-01|#2027-03-05|Jurídico
=30|Se enviarán al INE las propuestas de plan de seguridad y de plan de continuidad|Propuestas de planes|#2027-03-01|#2027-03-05|Cómputo
=31|Se enviarán al INE las propuestas de acuerdo de inicio y cierre de publicación y de frecuencia de actualización de datos y bases de datos|Propuestas de acuerdos|#2027-03-15|#2027-03-19|Secretaría
=32|Se contratará y capacitará al personal operativo|Contratos|#2027-03-15|#2027-05-14|Administración
`,
    'Abril 2027': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=33|Se entregará al INE el informe de avances (7 de 9)|Informe 7|#2027-04-01|#2027-04-05|Cómputo
=34|Se aprobarán los acuerdos de inicio y cierre de publicación y de frecuencia de actualización de datos y bases de datos|Acuerdos|#2027-04-01|#2027-04-06|Pleno
=35|Se aprobarán los planes de seguridad y de continuidad|Planes|#2027-04-01|#2027-04-06|Secretaría
=36|Se informará al INE la fecha, la hora y el lugar en que se probará el sistema|Oficio|#2027-04-12|#2027-04-16|Cómputo
=37|Se enviará al INE el instructivo de consulta remota|Instructivo|#2027-04-12|#2027-04-16|Cómputo
=38|Se probará el sistema ante el COTAPREP|Minuta|#2027-04-20|#2027-04-20|Cómputo
=39|Se enviará al INE el informe de la prueba, con su evaluación|Informe|#2027-04-21|#2027-04-26|Cómputo
=40|Se recibirán los informes parciales de la auditoría|Informes|#2027-04-12|#2027-05-28|Cómputo
`,
    'Mayo 2027': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=41|Se entregará al INE el informe de avances (8 de 9)|Informe 8|#2027-05-01|#2027-05-05|Cómputo
=42|Se informará al INE la URL de los simulacros|Oficio|#2027-05-10|#2027-05-13|Cómputo
=43|Primer simulacro|Minuta|#2027-05-16|#2027-05-16|Cómputo
=44|Segundo simulacro|Minuta|#2027-05-23|#2027-05-23|Cómputo
=45|Tercer simulacro|Minuta|#2027-05-30|#2027-05-30|Cómputo
=46|Se informará al INE que no habrá difusores y que los resultados se publicarán solo en el sitio del Instituto|Oficio|#2027-05-24|#2027-05-28|Secretaría
=47|Se informará al INE la URL definitiva de publicación|Oficio|#2027-05-24|#2027-05-31|Cómputo
`,
    'Junio 2027': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=48|Se entregará al INE el informe de avances (9 de 9)|Informe 9|#2027-06-01|#2027-06-05|Cómputo
=49|Se enviará al INE el informe global de los simulacros|Informe|#2027-05-31|#2027-06-04|Cómputo
=50|Se levantará el acta de cierre de la publicación|Acta|#2027-06-07|#2027-06-11|Secretaría
=51|Se enviará al INE el informe final del COTAPREP|Informe|#2027-06-14|#2027-06-30|COTAPREP
`,
    'Julio 2027': String.raw`
INSTITUTO ESTATAL ELECTORAL
Actividades PREP

Núm.|Actividad|Documento|Fechas||Área
|||Programadas
|||Inicio|Término
=52|Se enviarán al INE los informes final y de evaluación de la auditoría|Informes|#2027-07-01|#2027-07-06|Cómputo
=53|Se enviarán al INE las constancias de los actos de los que dio fe la Oficialía Electoral|Constancias|#2027-07-01|#2027-07-06|Secretaría
=54|Se enviará al INE el informe final del PREP|Informe|#2027-07-01|#2027-07-06|Cómputo
`,
    Sesiones: String.raw`
Calendario de sesiones del COTAPREP 2026-2027

Tipo|Nov|Dic|Ene|Feb|Mar|Abr|May|Jun
Ordinarias|=27|=18|=22|=26|=19|=23|=28|=25
Extraordinarias|=6|||=12
Reuniones con partidos||10|||12||14
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '4': 'informe-mensual/2026-09',
    '5': 'cotaprep/preliminary',
    '6': 'plan-trabajo/preliminary',
    '7': 'informe-mensual/2026-10',
    '8': 'cotaprep/final',
    '9': 'plan-cotaprep',
    '10': 'informe-mensual/2026-11',
    '11': 'plan-trabajo/final',
    '12': 'modalidad',
    '13': 'proceso-tecnico-operativo/preliminary',
    '15': 'informe-mensual/2026-12',
    '16': 'proceso-tecnico-operativo/final',
    '17': 'candidatos-auditor',
    '18': 'prototipo-navegable/preliminary',
    '19': 'ubicacion-catd/preliminary',
    '20': 'supervision-consejos/preliminary',
    '21': 'informe-mensual/2027-01',
    '22': 'prototipo-navegable/final',
    '23': 'ubicacion-catd/final',
    '24': 'supervision-consejos/final',
    '25': 'designacion-auditor',
    '26': 'instrumento-auditor/preliminary',
    '28': 'informe-mensual/2027-02',
    '29': 'instrumento-auditor/final',
    '30': 'seguridad-continuidad/preliminary',
    '31': 'inicio-publicacion/preliminary actualizaciones-datos/preliminary actualizaciones-bases/preliminary ultima-actualizacion/preliminary',
    '33': 'informe-mensual/2027-03',
    '34': 'inicio-publicacion/final actualizaciones-datos/final actualizaciones-bases/final ultima-actualizacion/final',
    '35': 'seguridad-continuidad/final',
    '36': 'aviso-prueba',
    '37': 'consulta-remota',
    '39': 'informe-prueba',
    '41': 'informe-mensual/2027-04',
    '42': 'direcciones/preliminary',
    '46': 'difusores-convocatoria',
    '47': 'direcciones/final',
    '48': 'informe-mensual/2027-05',
    '49': 'informe-simulacros',
    '50': 'acta-cierre',
    '51': 'informe-final-cotaprep',
    '52': 'informes-auditor',
    '53': 'constancias-fe-publica',
    '54': 'informe-final-prep',
  },
};
