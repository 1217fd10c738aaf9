import type { UnseenPlan } from '../unseenPlan';

/** Stacked months, an engineer's abbreviations, days without a year, a grid apart. */
export const plan: UnseenPlan = {
  name: 'abbreviated',
  electionDay: '2027-06-06',
  sheets: {
    Hoja1: String.raw`
|PREP - PEL 2026-2027 - Programa de actividades UTI


|SEPTIEMBRE 2026
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=1|Crear comisión PREP (seguimiento)|Acuerdo CG|1-sep|5-sep|SE
|=2|Ratificar UTI como instancia interna PREP|Acuerdo CG|1-sep|5-sep|SE
|=3|COTAPREP: armar terna de perfiles e invitar|CV|7-sep|25-sep|UTI

|OCTUBRE 2026
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=4|Inf. mensual sep.|Inf.|5-oct|5-oct|UTI
|=5|COTAPREP (proyecto)|Proy. acuerdo|1-oct|6-oct|SE
|=6|Plan de trabajo PREP v0|Borrador|1-oct|6-oct|UTI
|=7|Compra de servidores y escáneres: requisición|Requisición|8-oct|30-oct|DEA

|NOVIEMBRE 2026
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=8|Inf. mensual oct.|Inf.|5-nov|5-nov|UTI
|=9|COTAPREP (acuerdo)|Acuerdo CG|3-nov|6-nov|SE
|=10|PT y calendario sesiones COTAPREP|PT + calendario|6-nov|6-nov|COTAPREP
|=11|Desarrollo SW: módulo captura, módulo digitalización, app PREP Casilla|Módulos|9-nov|9-abr|UTI

|DICIEMBRE 2026
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=12|Inf. mensual nov.|Inf.|5-dic|5-dic|UTI
|=13|Plan de trabajo PREP v1 (visto por COTAPREP)|PT|1-dic|4-dic|UTI
|=14|Oficio INE: PREP sin terceros|Oficio|1-dic|4-dic|SE
|=15|PTO (proyecto)|Proy. acuerdo|1-dic|4-dic|UTI

|ENERO 2027
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=16|Inf. mensual dic.|Inf.|5-ene|5-ene|UTI
|=17|PTO (acuerdo)|Acuerdo CG|4-ene|6-ene|SE
|=18|Ente auditor: candidatos y experiencia|Lista|4-ene|6-ene|UTI
|=19|Prototipo navegable v0 + formato BD|Prototipo|4-ene|6-ene|UTI
|=20|Ubicación CATD y CCV (proyecto)|Proy. acuerdo|4-ene|6-ene|DEOE
|=21|Supervisión x consejos distritales (proyecto)|Proy. acuerdo|4-ene|6-ene|DEOE

|FEBRERO 2027
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=22|Inf. mensual ene.|Inf.|5-feb|5-feb|UTI
|=23|Prototipo navegable v1 (visto por COTAPREP)|Prototipo|1-feb|5-feb|UTI
|=24|Ubicación CATD y CCV (acuerdo)|Acuerdo CG|1-feb|5-feb|DEOE
|=25|Supervisión x consejos distritales (acuerdo)|Acuerdo CG|1-feb|5-feb|DEOE
|=26|Ente auditor: designación y aceptación|Oficio|1-feb|5-feb|SE
|=27|Convenio ente auditor + anexo técnico (proyecto)|Proy. convenio|1-feb|5-feb|DJ
|=28|Renta de mobiliario y plantas de luz p/CATD|Contrato|8-feb|26-mar|DEA

|MARZO 2027
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=29|Inf. mensual feb.|Inf.|5-mar|5-mar|UTI
|=30|Convenio ente auditor + anexo técnico (firmado)|Convenio|1-mar|5-mar|DJ
|=31|Planes seguridad y continuidad v0|Planes|1-mar|5-mar|UTI
|=32|Inicio publicación: fecha y hora (proyecto)|Proy. acuerdo|15-mar|19-mar|SE
|=33|No. actualizaciones/hora datos (proyecto)|Proy. acuerdo|15-mar|19-mar|SE
|=34|No. actualizaciones/hora BD (proyecto)|Proy. acuerdo|15-mar|19-mar|SE
|=35|Última actualización: fecha y hora (proyecto)|Proy. acuerdo|15-mar|19-mar|SE
|=36|Contratar y capacitar capturistas|Contratos|15-mar|30-abr|DEA

|ABRIL 2027
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=37|Inf. mensual mar.|Inf.|5-abr|5-abr|UTI
|=38|Planes seguridad y continuidad v1|Planes|1-abr|6-abr|UTI
|=39|Inicio publicación: fecha y hora (acuerdo)|Acuerdo CG|1-abr|6-abr|SE
|=40|No. actualizaciones/hora datos (acuerdo)|Acuerdo CG|1-abr|6-abr|SE
|=41|No. actualizaciones/hora BD (acuerdo)|Acuerdo CG|1-abr|6-abr|SE
|=42|Última actualización: fecha y hora (acuerdo)|Acuerdo CG|1-abr|6-abr|SE
|=43|Auditoría: pruebas caja negra, vulnerabilidades, DDoS|Rep. parcial auditor|6-abr|28-may|Ente auditor
|=44|Aviso INE: día/hora/lugar prueba sistema|Oficio|14-abr|16-abr|UTI
|=45|Guía INE acceso remoto al sitio (prueba)|Guía|14-abr|16-abr|UTI
|=46|Prueba del sistema|Minuta|21-abr|21-abr|UTI
|=47|Inf. y evaluación prueba|Inf.|22-abr|26-abr|UTI

|MAYO 2027
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=48|Inf. mensual abr.|Inf.|5-may|5-may|UTI
|=49|URL simulacros|Oficio|11-may|13-may|UTI
|=50|Simulacro 1|Bitácora|16-may|16-may|UTI
|=51|Simulacro 2|Bitácora|23-may|23-may|UTI
|=52|Difusores: invitación y aceptación|Cartas|10-may|28-may|UCS
|=53|Difusores: lista y URLs|Lista|24-may|28-may|UCS
|=54|Simulacro 3|Bitácora|30-may|30-may|UTI
|=55|URL operación (jornada)|Oficio|27-may|31-may|UTI

|JUNIO 2027
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=56|Inf. mensual may.|Inf.|5-jun|5-jun|UTI
|=57|Inf. gral. simulacros|Inf.|1-jun|4-jun|UTI
|=58|Operación PREP|Sitio|6-jun|7-jun|UTI
|=59|Acta notarial cierre|Acta|8-jun|11-jun|SE
|=60|Inf. final COTAPREP|Inf.|21-jun|30-jun|COTAPREP

|JULIO 2027
|#|Act.|Entreg.|Ini.|Fin|Resp.
|=61|Inf. final y evaluación ente auditor|Inf.|1-jul|6-jul|UTI
|=62|Constancias notario|Constancias|1-jul|6-jul|SE
|=63|Inf. final PREP|Inf.|1-jul|6-jul|UTI

|Nota: fechas sujetas a lo que apruebe el CG
`,
    Gantt: String.raw`

#|Act.|SEP|OCT|NOV|DIC|ENE|FEB|MAR|ABR|MAY|JUN|JUL
=1|Crear comisión PREP (seguimiento)
=2|Ratificar UTI como instancia interna PREP
=3|COTAPREP: armar terna de perfiles e invitar
=4|Inf. mensual sep.
=5|COTAPREP (proyecto)
=6|Plan de trabajo PREP v0
=7|Compra de servidores y escáneres: requisición
=8|Inf. mensual oct.
=9|COTAPREP (acuerdo)
=10|PT y calendario sesiones COTAPREP
=11|Desarrollo SW: módulo captura, módulo digitalización, app PREP Casilla
=12|Inf. mensual nov.
=13|Plan de trabajo PREP v1 (visto por COTAPREP)
=14|Oficio INE: PREP sin terceros
=15|PTO (proyecto)
=16|Inf. mensual dic.
=17|PTO (acuerdo)
=18|Ente auditor: candidatos y experiencia
=19|Prototipo navegable v0 + formato BD
=20|Ubicación CATD y CCV (proyecto)
=21|Supervisión x consejos distritales (proyecto)
=22|Inf. mensual ene.
=23|Prototipo navegable v1 (visto por COTAPREP)
=24|Ubicación CATD y CCV (acuerdo)
=25|Supervisión x consejos distritales (acuerdo)
=26|Ente auditor: designación y aceptación
=27|Convenio ente auditor + anexo técnico (proyecto)
=28|Renta de mobiliario y plantas de luz p/CATD
=29|Inf. mensual feb.
=30|Convenio ente auditor + anexo técnico (firmado)
=31|Planes seguridad y continuidad v0
=32|Inicio publicación: fecha y hora (proyecto)
=33|No. actualizaciones/hora datos (proyecto)
=34|No. actualizaciones/hora BD (proyecto)
=35|Última actualización: fecha y hora (proyecto)
=36|Contratar y capacitar capturistas
=37|Inf. mensual mar.
=38|Planes seguridad y continuidad v1
=39|Inicio publicación: fecha y hora (acuerdo)
=40|No. actualizaciones/hora datos (acuerdo)
=41|No. actualizaciones/hora BD (acuerdo)
=42|Última actualización: fecha y hora (acuerdo)
=43|Auditoría: pruebas caja negra, vulnerabilidades, DDoS
=44|Aviso INE: día/hora/lugar prueba sistema
=45|Guía INE acceso remoto al sitio (prueba)
=46|Prueba del sistema
=47|Inf. y evaluación prueba
=48|Inf. mensual abr.
=49|URL simulacros
=50|Simulacro 1
=51|Simulacro 2
=52|Difusores: invitación y aceptación
=53|Difusores: lista y URLs
=54|Simulacro 3
=55|URL operación (jornada)
=56|Inf. mensual may.
=57|Inf. gral. simulacros
=58|Operación PREP
=59|Acta notarial cierre
=60|Inf. final COTAPREP
=61|Inf. final y evaluación ente auditor
=62|Constancias notario
=63|Inf. final PREP
`,
  },
  delivers: {
    '1': 'comision-seguimiento',
    '2': 'instancia-interna',
    '4': 'informe-mensual/2026-09',
    '5': 'cotaprep/preliminary',
    '6': 'plan-trabajo/preliminary',
    '8': 'informe-mensual/2026-10',
    '9': 'cotaprep/final',
    '10': 'plan-cotaprep',
    '12': 'informe-mensual/2026-11',
    '13': 'plan-trabajo/final',
    '14': 'modalidad',
    '15': 'proceso-tecnico-operativo/preliminary',
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
    '29': 'informe-mensual/2027-02',
    '30': 'instrumento-auditor/final',
    '31': 'seguridad-continuidad/preliminary',
    '32': 'inicio-publicacion/preliminary',
    '33': 'actualizaciones-datos/preliminary',
    '34': 'actualizaciones-bases/preliminary',
    '35': 'ultima-actualizacion/preliminary',
    '37': 'informe-mensual/2027-03',
    '38': 'seguridad-continuidad/final',
    '39': 'inicio-publicacion/final',
    '40': 'actualizaciones-datos/final',
    '41': 'actualizaciones-bases/final',
    '42': 'ultima-actualizacion/final',
    '44': 'aviso-prueba',
    '45': 'consulta-remota',
    '47': 'informe-prueba',
    '48': 'informe-mensual/2027-04',
    '49': 'direcciones/preliminary',
    '52': 'difusores-convocatoria',
    '53': 'difusores-lista',
    '55': 'direcciones/final',
    '56': 'informe-mensual/2027-05',
    '57': 'informe-simulacros',
    '59': 'acta-cierre',
    '60': 'informe-final-cotaprep',
    '61': 'informes-auditor',
    '62': 'constancias-fe-publica',
    '63': 'informe-final-prep',
  },
};
