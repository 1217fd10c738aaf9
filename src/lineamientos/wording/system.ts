import type { Wording } from './wording';

/** How documents are worded on the system, the places, the auditor and what is published when. */
export const SYSTEM: Readonly<Record<string, Wording>> = {
  'prototipo-navegable': {
    title: 'Prototipo navegable del sitio de publicación y formato de la base de datos',
    words: [
      'prototipo / formato de bases de datos / estructura de bases de datos ; sin dirección electrónica / simulacro / remot* / prueba / difusor / avance',
    ],
  },
  'ubicacion-catd': {
    title: 'Acuerdo que determina la ubicación de los CATD y, en su caso, CCV, y ordena su instalación',
    words: [
      'CATD / CCV + ubica* / sede / domicilio / localización / lugares donde / instru* … instalación / orden* … instalación / instru* … habilitación / acuerdo … instalación / acuerdo … habilitación / determin* … instalación ; sin recorrido / visita / visitar / supervis* / vigil* / contratación / adecua* / equipamiento / mobiliario / internet / simulacro / capacit*',
      'determin* … ubicación / defin* … ubicación / aprob* … ubicación / acuerdo … ubicación + CATD / CCV ; sin recorrido / visita / visitar / informe / simulacro / capacit* / equipamiento',
    ],
  },
  'supervision-consejos': {
    title: 'Acuerdo que instruye a los consejos distritales o municipales a supervisar el PREP',
    words: [
      'consejos distritales / consejos + supervis* / vigil* / verifiquen / seguimiento + instru* / acuerdo / proyecto / determin* / ordena* / mandat* / aprob* / facult* / encomend* / encarg* / atribuc* / lineamiento ; sin informe / visita / capacit* / taller / simulacro / acta / PTO / prototipo / ubica*',
      'instru* … consejos distritales + consejos distritales … supervis* / consejos distritales … vigil* ; sin informe / visita / capacit* / taller / simulacro',
    ],
  },
  'designacion-auditor': {
    title: 'Designación del ente auditor y aceptación de su designación',
    words: [
      'auditor + designa / designar / designe / designación / designado / designará / nombramiento / nombrar / aceptación / aceptó / acepta / aceptar / seleccionar / selección / elegir / determinar auditor / definir auditor / determin* auditor ; sin instrumento / síntesis / experiencia / reunión / lista / hallazgo / parcial / informe … final / anexo técnico / entrevista',
    ],
  },
  'instrumento-auditor': {
    title: 'Instrumento jurídico con el ente auditor y su anexo técnico',
    words: [
      'instrumento / anexo técnico / contratación … auditor + auditor / auditar ; sin fe pública / difusor / hallazgo / candidat* / parcial',
    ],
  },
  'seguridad-continuidad': {
    title: 'Plan de seguridad y plan de continuidad',
    words: [
      'plan … seguridad / plan … continuidad / seguridad y continuidad / plan de contingencia / plan … contingencias / seguridad … plan de continuidad ; sin capacit* / prueba / simulacro / probar / plan de trabajo / auditor / protección civil / seguridad pública / manual',
    ],
    parts: [
      { title: 'el plan de seguridad', words: ['segur*'] },
      { title: 'el plan de continuidad', words: ['contin* / recuperación'] },
    ],
  },
  'inicio-publicacion': {
    title: 'Acuerdo que determina la fecha y hora de inicio de la publicación',
    words: [
      'inicio / empezará / comenzará / iniciar / comenzar / empezar + publicación / difusión / divulgación / publicarse / publicar / difundirse / difundir + fecha / hora / momento / horario / acuerdo / proyecto / anteproyecto / borrador / determin* / defin* / establec* / fijar ; sin simulacro / prueba / acta circunstanciada / acta notarial / acta de inicio / acta de cierre / acta de hechos / acta de publicación / levantar acta / levantamiento de acta / difusor / redes sociales / capacit* / auditor',
    ],
  },
  'actualizaciones-datos': {
    title: 'Acuerdo que determina el número de actualizaciones por hora de los datos (tres como mínimo)',
    words: [
      'actualizaciones / actualizar / actualizarán / actualizará / actualicen / refresco + hora / número / frecuencia / periodicidad / mínimo / tres + datos / dato ; sin simulacro / prueba / acta circunstanciada / acta notarial / acta de inicio / acta de cierre / acta de hechos / acta de publicación / levantar acta / levantamiento de acta / capacit*',
      'actualizaciones / actualizar / actualizarán / actualicen / refresco + hora / número / frecuencia / periodicidad / mínimo + resultados preliminares / información / imágenes / sitio / publicación / PREP ; sin bases de datos / simulacro / prueba / acta circunstanciada / acta notarial / acta de inicio / acta de cierre / acta de hechos / acta de publicación / levantar acta / levantamiento de acta / capacit* / última actualización',
    ],
  },
  'actualizaciones-bases': {
    title:
      'Acuerdo que determina el número de actualizaciones por hora de las bases de datos (tres como mínimo)',
    words: [
      'actualizaciones / actualizar / actualizarán / actualizará / actualicen / refresco / generación + hora / número / frecuencia / periodicidad / mínimo / tres + bases de datos / archivos / bases ; sin simulacro / prueba / acta circunstanciada / acta notarial / acta de inicio / acta de cierre / acta de hechos / acta de publicación / levantar acta / levantamiento de acta / capacit* / formato de bases de datos',
    ],
  },
  'ultima-actualizacion': {
    title: 'Acuerdo que determina la fecha y hora de la última actualización de datos e imágenes',
    words: [
      'última actualización + fecha / hora / momento / horario / acuerdo / proyecto / determin* / datos / imágenes ; sin acta circunstanciada / acta notarial / acta de inicio / acta de cierre / acta de hechos / acta de publicación / levantar acta / levantamiento de acta / constancia / fe pública / simulacro / prueba',
      'cierre de publicación / cierre de difusión / cierre de actualización / cierre de actualizaciones + fecha / hora / momento / horario / acuerdo / proyecto / anteproyecto / borrador ; sin acta circunstanciada / acta notarial / acta de inicio / acta de cierre / acta de hechos / acta de publicación / levantar acta / levantamiento de acta / constancia / fe pública / simulacro / prueba / hechos / certific*',
    ],
  },
};
