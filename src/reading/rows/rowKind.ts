import type { ActivityKind } from '../../calendar/calendar';
import { foldText } from '../../calendar/foldedText';

const HELD =
  '(?:(?:celebrar|celebracion de|realizar|realizacion de|llevar a cabo|desahogar|efectuar|ejecutar|ejecucion de|desarrollo de) )?(?:(?:la|las|el|los|del) )?';
const ORDINAL =
  '(?:(?:primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|septim[ao]|octav[ao]|noven[ao]|decim[ao](?: \\p{L}+)?|\\d{1,2}(?: ?(?:a|o|er|ra|da|ta|va|na))?|[ivx]{1,5}) )?';
const NUMBER = '(?:(?: (?:no|num|numero))? (?:\\d{1,2}|[ivx]{1,5}))?';

const SESSION = new RegExp(
  `^${HELD}${ORDINAL}(?:sesion(?:es)?|reunion(?:es)?)${NUMBER}(?: (?:ordinarias?|extraordinarias?|mensual(?:es)?|formal(?:es)?|de (?:instalacion|trabajo|seguimiento)))*(?: (?:del|de la|con el|por el) .*| (?:cotaprep|comite)\\b.*|${NUMBER})?$`,
  'u',
);
const OF_COMMITTEE = new RegExp(`^${HELD}${ORDINAL}(?:sesion(?:es)?|reunion(?:es)? de trabajo)\\b`, 'u');
const DRILL = new RegExp(
  `^${HELD}${ORDINAL}simulacros?${NUMBER}(?: (?:general|nacional|del prep|prep|de operacion|obligatorio|de captura))*(?: (?:del prep|prep))?$`,
  'u',
);
/** Other bodies hold sessions too; what the lineamientos ask is the committee's. */
const OTHER_BODY = /\b(?:consejo|comision|grupo|ine|partidos?|proveedor|auditor|contrat\p{L}*)\b/u;
const COMMITTEE = /\b(?:cotaprep|comite tecnico|comite asesor|ctaprep)\b/;

/**
 * What a row of a list of activities is by its title: a session of the committee ("Primera sesión ordinaria del
 * COTAPREP"), a drill ("Segundo simulacro"), or an activity like most.
 */
export function kindOfRow(title: string): ActivityKind {
  if (title.length > 120) return 'activity';
  const folded = foldText(title);
  const remark = /\((?:la )?(sesi[oó]n|simulacro)\)\s*$/iu.exec(title)?.[1];
  if (remark !== undefined) return /^simulacro$/i.test(remark) ? 'drill' : 'session';
  if (DRILL.test(folded)) return 'drill';
  if (COMMITTEE.test(folded) && OF_COMMITTEE.test(folded)) return 'session';
  return SESSION.test(folded) && !OTHER_BODY.test(folded) ? 'session' : 'activity';
}

/** What the cell of a column of kinds says of its row; null where it says none of them. */
export function kindOfWord(word: string): ActivityKind | null {
  const folded = foldText(word);
  if (/^simulacros?\b/.test(folded)) return 'drill';
  if (/^(?:sesion|sesiones|reunion|reuniones)\b/.test(folded)) return 'session';
  return /^(?:sub)?(?:actividad|actividades|tareas?)\b/.test(folded) ? 'activity' : null;
}
