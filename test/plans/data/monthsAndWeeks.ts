import type { UnseenPlan } from '../unseenPlan';

/** Months, weeks and fortnights as periods, a chart by weeks in another sheet. */
export const plan: UnseenPlan = {
  name: 'monthsAndWeeks',
  electionDay: '2027-06-06',
  sheets: {
    Plan: String.raw`
Plan PREP 2026-2027

N°|Tarea|Producto|Mes o periodo|Unidad
=1|Comisión temporal de seguimiento del PREP, creación|Acuerdo|Primera semana de septiembre|Consejo General
=2|Instancia interna del PREP, designación|Acuerdo|Primera semana de septiembre|Consejo General
=3|Informe mensual de avances: día 5 de cada mes|Informe|Octubre 2026 a junio 2027|Unidad Técnica
=4|Comité Técnico Asesor, integración (anteproyecto)|Anteproyecto de acuerdo|Septiembre|Unidad Técnica
=5|Plan de trabajo PREP (anteproyecto)|Plan de trabajo|Septiembre|Unidad Técnica
=6|Comité Técnico Asesor, integración y plan de trabajo con calendario de sesiones|Acuerdo y plan|Octubre|Consejo General
=7|Plan de trabajo PREP revisado por COTAPREP|Plan de trabajo|Noviembre|Unidad Técnica
=8|Aviso de que el PREP se implementará y operará solo por el Instituto|Oficio|Noviembre|Presidencia
=9|PTO, anteproyecto|PTO|Noviembre|Unidad Técnica
=10|PTO, aprobación|Acuerdo|Diciembre|Consejo General
=11|Ente auditor, candidatos con síntesis de experiencia|Lista|Diciembre|Unidad Técnica
=12|Prototipo navegable y formato de base de datos, versión inicial|Prototipo|Diciembre|Unidad Técnica
=13|CATD, ubicación e instalación (anteproyecto)|Anteproyecto de acuerdo|Diciembre|Organización
=14|Consejos distritales, instrucción de supervisión (anteproyecto)|Anteproyecto de acuerdo|Diciembre|Organización
=15|Prototipo navegable y formato de base de datos, versión revisada por COTAPREP|Prototipo|Enero|Unidad Técnica
=16|CATD, ubicación e instalación (aprobación)|Acuerdo|Enero|Consejo General
=17|Consejos distritales, instrucción de supervisión (aprobación)|Acuerdo|Enero|Consejo General
=18|Ente auditor, designación y carta de aceptación|Oficio|Enero|Presidencia
=19|Ente auditor, instrumento jurídico y anexo técnico (anteproyecto)|Anteproyecto de convenio|Enero|Jurídico
=20|Ente auditor, instrumento jurídico y anexo técnico (firma)|Convenio|Febrero|Jurídico
=21|Planes de seguridad y continuidad (anteproyecto)|Planes|Febrero|Unidad Técnica
=22|Módulos del sistema: desarrollo y liberación, incluida PREP Casilla|Módulos|Diciembre a marzo|Unidad Técnica
=23|Equipo y servicios: adquisición y arrendamiento|Contratos|Enero a abril|Administración
=24|Personal de CATD: contratación y capacitación|Contratos|Marzo a mayo|Administración
=25|Publicación: anteproyectos de acuerdo de hora de inicio, actualizaciones por hora de datos y bases de datos y última actualización|Anteproyectos de acuerdo|15 al 22 de marzo|Unidad Técnica
=26|Publicación: acuerdos de hora de inicio, actualizaciones por hora de datos y bases de datos y última actualización|Acuerdos|29 de marzo al 6 de abril|Consejo General
=27|Planes de seguridad y continuidad (definitivos)|Planes|Marzo|Unidad Técnica
=28|Prueba de funcionalidad: aviso de sede, fecha y hora|Oficio|Primera quincena de abril|Unidad Técnica
=29|Prueba de funcionalidad: acceso remoto al sitio|Procedimiento|Primera quincena de abril|Unidad Técnica
=30|Prueba de funcionalidad: realización|Minuta|20 de abril|Unidad Técnica
=31|Prueba de funcionalidad: informe y evaluación|Informe|21 al 26 de abril|Unidad Técnica
=32|Auditoría: informes parciales|Informes|Abril y mayo|Ente auditor
=33|Simulacros: dirección electrónica|Oficio|10 al 13 de mayo|Unidad Técnica
=34|Simulacros: realización|Minutas|16, 23 y 30 de mayo|Unidad Técnica
=35|Difusores: convocatoria y aceptación|Convocatoria|Mayo|Comunicación Social
=36|Difusores: lista y direcciones electrónicas|Lista|24 al 31 de mayo|Comunicación Social
=37|Jornada: dirección electrónica de publicación|Oficio|24 al 31 de mayo|Unidad Técnica
=38|Simulacros: informe general|Informe|31 de mayo al 4 de junio|Unidad Técnica
=39|Cierre: acta circunstanciada de fin de publicación|Acta|Segunda semana de junio|Oficialía
=40|Cierre: informe final del COTAPREP|Informe|Junio|COTAPREP
=41|Cierre: informe final del ente auditor e informe de evaluación|Informes|28 de junio al 6 de julio|Ente auditor
=42|Cierre: constancias de fe pública|Constancias|28 de junio al 6 de julio|Oficialía
=43|Cierre: informe final del PREP|Informe|28 de junio al 6 de julio|Unidad Técnica
`,
    'Cronograma semanal': String.raw`

N°|Tarea|SEPTIEMBRE||||OCTUBRE||||NOVIEMBRE||||DICIEMBRE||||ENERO||||FEBRERO||||MARZO||||ABRIL||||MAYO||||JUNIO||||JULIO
||S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4|S1|S2|S3|S4
=1|Comisión temporal de seguimiento del PREP, creación
=2|Instancia interna del PREP, designación
=3|Informe mensual de avances: día 5 de cada mes
=4|Comité Técnico Asesor, integración (anteproyecto)
=5|Plan de trabajo PREP (anteproyecto)
=6|Comité Técnico Asesor, integración y plan de trabajo con calendario de sesiones
=7|Plan de trabajo PREP revisado por COTAPREP
=8|Aviso de que el PREP se implementará y operará solo por el Instituto
=9|PTO, anteproyecto
=10|PTO, aprobación
=11|Ente auditor, candidatos con síntesis de experiencia
=12|Prototipo navegable y formato de base de datos, versión inicial
=13|CATD, ubicación e instalación (anteproyecto)
=14|Consejos distritales, instrucción de supervisión (anteproyecto)
=15|Prototipo navegable y formato de base de datos, versión revisada por COTAPREP
=16|CATD, ubicación e instalación (aprobación)
=17|Consejos distritales, instrucción de supervisión (aprobación)
=18|Ente auditor, designación y carta de aceptación
=19|Ente auditor, instrumento jurídico y anexo técnico (anteproyecto)
=20|Ente auditor, instrumento jurídico y anexo técnico (firma)
=21|Planes de seguridad y continuidad (anteproyecto)
=22|Módulos del sistema: desarrollo y liberación, incluida PREP Casilla
=23|Equipo y servicios: adquisición y arrendamiento
=24|Personal de CATD: contratación y capacitación
=25|Publicación: anteproyectos de acuerdo de hora de inicio, actualizaciones por hora de datos y bases de datos y última actualización
=26|Publicación: acuerdos de hora de inicio, actualizaciones por hora de datos y bases de datos y última actualización
=27|Planes de seguridad y continuidad (definitivos)
=28|Prueba de funcionalidad: aviso de sede, fecha y hora
=29|Prueba de funcionalidad: acceso remoto al sitio
=30|Prueba de funcionalidad: realización
=31|Prueba de funcionalidad: informe y evaluación
=32|Auditoría: informes parciales
=33|Simulacros: dirección electrónica
=34|Simulacros: realización
=35|Difusores: convocatoria y aceptación
=36|Difusores: lista y direcciones electrónicas
=37|Jornada: dirección electrónica de publicación
=38|Simulacros: informe general
=39|Cierre: acta circunstanciada de fin de publicación
=40|Cierre: informe final del COTAPREP
=41|Cierre: informe final del ente auditor e informe de evaluación
=42|Cierre: constancias de fe pública
=43|Cierre: informe final del PREP
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '3': 'informe-mensual/2026-09 informe-mensual/2026-10 informe-mensual/2026-11 informe-mensual/2026-12 informe-mensual/2027-01 informe-mensual/2027-02 informe-mensual/2027-03 informe-mensual/2027-04 informe-mensual/2027-05',
    '4': 'cotaprep/preliminary',
    '5': 'plan-trabajo/preliminary',
    '6': 'cotaprep/final plan-cotaprep',
    '7': 'plan-trabajo/final',
    '8': 'modalidad',
    '9': 'proceso-tecnico-operativo/preliminary',
    '10': 'proceso-tecnico-operativo/final',
    '11': 'candidatos-auditor',
    '12': 'prototipo-navegable/preliminary',
    '13': 'ubicacion-catd/preliminary',
    '14': 'supervision-consejos/preliminary',
    '15': 'prototipo-navegable/final',
    '16': 'ubicacion-catd/final',
    '17': 'supervision-consejos/final',
    '18': 'designacion-auditor',
    '19': 'instrumento-auditor/preliminary',
    '20': 'instrumento-auditor/final',
    '21': 'seguridad-continuidad/preliminary',
    '25': 'inicio-publicacion/preliminary actualizaciones-datos/preliminary actualizaciones-bases/preliminary ultima-actualizacion/preliminary',
    '26': 'inicio-publicacion/final actualizaciones-datos/final actualizaciones-bases/final ultima-actualizacion/final',
    '27': 'seguridad-continuidad/final',
    '28': 'aviso-prueba',
    '29': 'consulta-remota',
    '31': 'informe-prueba',
    '33': 'direcciones/preliminary',
    '35': 'difusores-convocatoria',
    '36': 'difusores-lista',
    '37': 'direcciones/final',
    '38': 'informe-simulacros',
    '39': 'acta-cierre',
    '40': 'informe-final-cotaprep',
    '41': 'informes-auditor',
    '42': 'constancias-fe-publica',
    '43': 'informe-final-prep',
  },
};
