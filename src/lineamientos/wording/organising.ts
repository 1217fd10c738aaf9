import type { Wording } from './wording';

/** How documents are worded that set up who does what: commission, internal body, committee, plans, process, third party. */
export const ORGANISING: Readonly<Record<string, Wording>> = {
  'comision-seguimiento': {
    title: 'Acuerdo de instalación de la comisión que da seguimiento al PREP',
    words: [
      'instal* … comisión / crea* … comisión / integrar … comisión / integra … comisión / integración … comisión / conform* … comisión / constitu* … comisión / determin* … comisión / design* … comisión / establec* … comisión / ratific* … comisión / asign* … comisión / encomend* … comisión / comisión … instalación / comisión … creación / comisión … integración / acuerdo de la comisión / acuerdo relativo comisión + seguimiento / vigil* / PREP / temporal ; sin COTAPREP / CATD / PTO / auditor / simulacro / informe / sesión ordinaria / instancia interna / prototipo',
    ],
  },
  'instancia-interna': {
    title: 'Acuerdo por el que se designa o ratifica la instancia interna que coordina el PREP',
    words: [
      'instancia interna / área que coordinará / área responsable del PREP / unidad responsable del PREP / responsable de coordinar / encargada de coordinar / coordinará el PREP / coordinación del PREP + design* / ratific* / nombr* / confirm* / asign* / determin* / defin* / acuerdo ; sin COTAPREP / CATD / PTO / auditor / simulacro / informe mensual / avance / comisión',
      'instancia interna + design* / ratific* / nombr* / confirm* ; sin auditor / CATD / PTO / avance',
    ],
  },
  'informe-mensual': {
    title: 'Informe mensual de avance del PREP',
    words: [
      'informe / presentar / remitir / enviar / entregar / mensual + avance + PREP / diseño / implementación / operación / mensual / mes / enero / febrero / marzo / abril / mayo / junio / julio / agosto / septiembre / octubre / noviembre / diciembre ; sin prototipo / PTO / CATD / auditor / simulacro / prueba / capacitación / contratación / módulo / instalación de CATD / desarrollo del sistema / informe final / informe parcial / comisión … informe',
      'informe mensual / informe del mes / informe correspondiente al mes / mensualmente / informe … actividades realizadas / informe de actividades / informe correspondiente ; sin auditor / simulacro / prueba / capacitación / contratación / informe final / parcial',
      'informe de avance / informe parcial de avance + INE ; sin prototipo / PTO / CATD / auditor / simulacro / prueba / capacitación / contratación / módulo / informe final / COTAPREP',
      'actividades realizadas + avance / PREP / implementación ; sin auditor / simulacro / informe final / parcial',
    ],
  },
  cotaprep: {
    title: 'Integración del COTAPREP',
    words: [
      'integrar … COTAPREP / integra … COTAPREP / integración … COTAPREP / íntegra … COTAPREP / conform* … COTAPREP / crea* … COTAPREP / constitu* … COTAPREP / design* … COTAPREP / nombra* … COTAPREP / instalar COTAPREP / COTAPREP … integración / COTAPREP … conformación / COTAPREP … creación / acuerdo integrante COTAPREP / aprob* integrantes COTAPREP / COTAPREP acuerdo / COTAPREP proyecto / acuerdo COTAPREP / proyecto COTAPREP ; sin curricul* / aspirante / convocatoria / entrevista / entrevistar / plan de trabajo / calendario / informe / evaluar / análisis / perfiles / PTO / CATD / prototipo / simulacro / auditor',
      'integración COTAPREP plan de trabajo / COTAPREP integración plan de trabajo / integración COTAPREP calendario / integración COTAPREP … aprobación … plan de trabajo ; sin informe / auditor',
    ],
  },
  'plan-cotaprep': {
    title:
      'Plan de trabajo del COTAPREP y calendario de sus sesiones y reuniones formales con las representaciones',
    words: [
      'plan de trabajo + calendario … sesiones / calendario … reuniones / calendarización … sesiones / cronograma … sesiones / programación … sesiones ; sin auditor / comisión',
      'plan de trabajo del COTAPREP / plan de trabajo anual del COTAPREP / plan de trabajo y calendario … COTAPREP / plan de trabajo calendario / COTAPREP … su plan de trabajo / plan de trabajo interno … COTAPREP ; sin auditor / revisad* … COTAPREP / revisión … COTAPREP / presentad* … COTAPREP',
      'calendario … sesiones / calendario … reuniones / calendarización … sesiones / cronograma … sesiones / programa … sesiones + COTAPREP ; sin auditor / comisión',
    ],
  },
  'plan-trabajo': {
    title: 'Plan de trabajo para la implementación del PREP',
    words: [
      'plan de trabajo ; sin plan de trabajo del COTAPREP / plan de trabajo anual del COTAPREP / plan de trabajo interno / calendario … sesiones / calendario … reuniones / plan de trabajo calendario / calendarización … sesiones / cronograma … sesiones / programación … sesiones / COTAPREP … su plan de trabajo / plan de trabajo … auditor / auditor … plan de trabajo / plan de trabajo de la comisión / capacitación / simulacro / informe mensual / informe … avance / comunicación social / CATD',
    ],
  },
  modalidad: {
    title: 'Documento que determina si el PREP lo implementa y opera el OPL solo o con apoyo de un tercero',
    words: [
      'diseño / implementación / operación / implementar / operar / implementará / operará / desarrollo / realización / implementado / operado / PREP + únicamente / exclusivamente / exclusiva / solo / solamente / mismo / medios propios / recursos propios / directamente / sin tercero / sin apoyo / sin participación / sin auxilio / cuenta propia / propia cuenta / propio OPL / PREP … cuenta / operará … cuenta / implementará … cuenta / manera propia + hará / llevará / desarrollará / realiza / correrá / PREP … cuenta / PREP sin tercero / PREP sin apoyo / diseño / implementación / operación / implementar / operar / implementará / operará / implementado / operado / ejecutará / realizará ; sin instrumento / fe pública / auditor / difusor / difusión / publique / publicar / publicará / simulacro / CATD / avance / capacit* / prototipo / anexo técnico / plan de trabajo',
      'tercero + diseño / implementación / operación / implementar / operar / implementará / implementado / operará / PREP / modalidad + determin* / informe / documento / oficio / comunicado / contará / aviso / defin* / decisión / decid* / precis* / manifest* / señal* / especific* / acuerdo / se realizará / participación / existencia / modalidad ; sin instrumento / fe pública / auditor / difusor / simulacro / CATD / avance / capacit* / presentación del tercero / anexo técnico / plan de trabajo / reunión',
      'modalidad … implementación / modalidad … operación / modalidad … PREP / modalidad … implementará / modalidad … diseño ; sin instrumento / auditor / simulacro / CATD',
    ],
  },
  'proceso-tecnico-operativo': {
    title: 'Proceso Técnico Operativo (PTO)',
    words: [
      'PTO ; sin observaciones al PTO / capacit* / manual / curso / simulacro / difundir / observaciones del auditor / auditor / informe … avance / plan de trabajo',
    ],
  },
  'candidatos-auditor': {
    title: 'Lista de candidatos a ente auditor con la síntesis de su experiencia',
    words: [
      'auditor / auditar + lista / terna / síntesis / experiencia / trayectoria / relación de candidat* / relación de posibles / relación de instituciones / relación de aspirantes / relación de universidades ; sin instrumento / reunión / informe parcial / hallazgo / recomendación / prueba',
      'auditor / auditar + candidat* / posibles / propuestas / aspirantes / prospectos + remitir / enviar / presentar / entregar / proponer / propuestas / definir / documento / informe ; sin instrumento / reunión / hallazgo / recomendación / parcial / designar / designación / anexo técnico / entrevista',
    ],
  },
  'instrumento-tercero': {
    title: 'Instrumento jurídico con el tercero que auxilia en la implementación y operación',
    words: [
      'instrumento + tercero / empresa que / empresa desarrolladora / proveedor del PREP / prestador … PREP / implementador / coadyuv* / auxili* ; sin auditor / fe pública / difusor / nube / internet / arrendamiento / telefon* / INE / CATD / simulacro',
    ],
  },
};
