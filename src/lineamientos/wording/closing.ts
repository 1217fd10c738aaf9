import type { Wording } from './wording';

/** How documents are worded that close the process. */
export const CLOSING: Readonly<Record<string, Wording>> = {
  'acta-cierre': {
    title: 'Acta circunstanciada o constancia de hechos del cierre de la publicación',
    words: [
      'acta / constancia / fe de hechos / certific* / testimonio / fe pública / documento … conste / hecho + cierre + publicación / operación / PREP / difusión / actualizaciones / resultados preliminares / sitio ; sin escrutinio / acopio / captura / informe final / designación / fecha y hora de cierre',
      'acta circunstanciada … cierre / constancia de hechos … cierre / acta de hechos … cierre / acta de cierre / acta fe pública … cierre / acta fe pública cierre ; sin escrutinio / acopio / captura / sesión / cómputo / casilla / simulacro',
    ],
  },
  'informes-auditor': {
    title: 'Informes final y de evaluación de la operación que emite el ente auditor',
    words: [
      'informe final / informe … final / informes … finales / informe … evaluación / informe … cierre / dictamen / evaluación … operación / informe … operación + auditor ; sin parcial / reunión / instrumento / candidat* / anexo técnico / hallazgo / COTAPREP / informe … avance / avances / designación',
    ],
  },
  'constancias-fe-publica': {
    title: 'Constancias de los actos atestiguados por un tercero con fe pública',
    words: [
      'fe pública / atestigua* / atestiguados + constancia / testimonio / certificación / certificaciones / acta / escritura / actos … atestigua* / fe de hechos ; sin cierre de publicación / cierre de operación / cierre de difusión / cierre del PREP / acta … cierre / hechos … cierre / contratar / designar / designación / solicitar',
    ],
  },
  'informe-final-prep': {
    title: 'Informe final del PREP',
    words: [
      'informe final … PREP / informe final … implementación / informe final … operación / informe final … diseño / PREP … informe final / informe final … resultados preliminares ; sin COTAPREP / auditor / simulacro / prueba / comisión / difusor / capacit* / consejos distritales',
      'informe final del PREP / informe final sobre PREP / informe final programa / informe final OPL / informe final de implementación / informe final de operación / informe final de diseño ; sin informe final del PREP emitido / informe final … auditor / informe final … emit* … COTAPREP / informe final … elabora* … COTAPREP / informe final … comisión / del COTAPREP informe final',
    ],
  },
  'informe-final-cotaprep': {
    title: 'Informe final del COTAPREP',
    words: [
      'informe final … COTAPREP / COTAPREP … informe final / informe … final … COTAPREP / informe de cierre … COTAPREP ; sin informe final del PREP / informe final OPL / auditor / simulacro / prueba / PREP … revis* … COTAPREP / PREP … conocimiento … COTAPREP',
      'informe final … actividades … COTAPREP / informe final del COTAPREP / informe final … emit* … COTAPREP / informe final … elabora* … COTAPREP',
    ],
  },
};
