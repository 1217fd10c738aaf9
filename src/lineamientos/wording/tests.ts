import type { Wording } from './wording';

/** How documents are worded on the test, the drills, the disseminators and the addresses. */
export const TESTS: Readonly<Record<string, Wording>> = {
  'aviso-prueba': {
    title: 'Documento con la fecha, hora y lugar de la prueba del sistema informático',
    words: [
      'prueba + fecha / hora / lugar / sede / cuándo / día ; sin evalua* / resultados / procedimiento / remot* / simulacro / distancia / módulo / equipos / desempeño',
    ],
  },
  'consulta-remota': {
    title: 'Procedimiento para consultar a distancia el sitio de publicación durante las pruebas',
    words: [
      'remota / remoto / remotamente / distancia + consulta / consultar / acceso / acceder / sitio / procedimiento / instructivo / guía / mecanismo / visualizar / seguir ; sin trabajo remoto / soporte remoto / personal / capacit* / reunión / sesión',
    ],
  },
  'informe-prueba': {
    title: 'Informe y evaluación de la prueba',
    words: [
      'informe / informe final / evaluar / evaluación / resultados / dictamen / desempeño + prueba ; sin fecha / hora / lugar / sede / simulacro / auditor / remot* / distancia / módulo / unitarias / estrés / penetración / CATD / equipos / procedimiento / fe pública / plan de trabajo',
    ],
  },
  'difusores-convocatoria': {
    title:
      'Convocatoria o invitación a difusores y su aceptación, o documento de que el OPL es el único que publica',
    words: [
      'convoca* … difusor / convoca* … difundir / invita* … difusor / invita* … difundir / invita* … medios / convoca* … medios / difusor … aceptación / aceptación … difusor / difusor … aceptaron … formal* / difusor … convocatoria / difusor … invitación ; sin lista de difusor / relación de difusor / simulacro / reunión / conferencia de prensa / rueda de prensa',
      'convoca* … difusor ; sin reunión / capacit*',
      'único / única / únicamente / exclusivamente / exclusiva / solamente / solo + publique / publicar / publicará / publicador / difunda / difundir / difundirá / difusor / publicación / difusión + OPL / resultados preliminares / PREP / resultados ; sin diseño / ubica* / simulacro / hora / prueba / sitio de prueba',
      'sin difusor / no … difusor / inexistencia de difusor / ausencia de difusor ; sin simulacro',
    ],
  },
  'difusores-lista': {
    title: 'Lista de difusores oficiales y sus direcciones electrónicas',
    words: [
      'lista … difusor / relación de … difusor / catálogo … difusor / lista … medios … difund* / difusor … dirección electrónica / dirección electrónica … difusor / difusor … lista ; sin capacit* / reunión / convoca*',
      'lista … difusor + dirección electrónica / convoca*',
    ],
  },
  direcciones: {
    title: 'Dirección electrónica de publicación para los simulacros y para la operación',
    words: [
      'dirección electrónica / sitio web donde / dominio / página donde + public* / sitio / simulacro / ensayo / operación / PREP / prototipo / portal / jornada / difusión ; sin difusor / correo / sesión / reunión / videoconferencia / remot* / distancia / procedimiento / prueba / virtual / capacit*',
    ],

    versions: {
      preliminary: {
        title: 'Dirección electrónica de publicación para los simulacros',
        words: ['simulacro / ensayo'],
      },
      final: {
        title: 'Dirección electrónica de publicación para la operación',
        words: [
          'operación / jornada / oficial / definitiva / sitio oficial / PREP / publicación / publicarán / difusión ; sin simulacro / ensayo',
          'simulacro / ensayo + durante la operación / para la operación / y operación / jornada / día de la elección',
        ],
      },
    },
  },
  'informe-simulacros': {
    title: 'Informe general del desempeño de todos los simulacros',
    words: [
      'informe / informe final / desempeño / evaluación / evaluar / resultados + simulacro ; sin cada simulacro / primer / primero / segundo / tercer / dirección electrónica / empates / remot* / capacit* / auditor / calendario / fechas / fecha / bases / prueba / módulo / avance',
      'informe / informe final / desempeño / evaluación / resultados + primer … segundo … tercer',
      'desempeño general … simulacro / informe general … simulacro / informe de … todos … simulacro',
    ],
  },
};
