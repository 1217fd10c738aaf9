import { defineRole } from './role';

const OWNER =
  '(?:responsables?|ejecutor(?:[ae]s?)?|encargad[oa]s?|resp|unidad(?:es)?|areas?|organos?|instancias?|direccion(?:es)?)';
const SHORT = 'ur|owner|assigned to|resource names?';
const RESOURCES = '(?:nombres? de (?:los )?)?recursos?(?: asignados?)?';
const DOES = 'lleva a cabo|ejecuta|hace|realiza|atiende|lidera|responde|coordina|participa';
/** "Quién", "A cargo de", "Le toca a", "Lo realiza". */
const ASKED = `quien(?:es)?|(?:a quien(?:es)? )?les? (?:toca|corresponde)(?: a)?|a cargo(?: de)?|(?:quien(?:es)? )?(?:l[oa] )?(?:${DOES})`;

/** Who does it: "Responsable", "Área responsable", "Unidad". */
export default defineRole({
  id: 'responsible',
  words: new RegExp(
    `^(?:${SHORT}|${RESOURCES}|${ASKED})$|^(?:(?:personas?|puestos?) )?${OWNER}(?: (?:(?:o|y|u) )?(?:${OWNER}|administrativas?|(?:de la |del |de su )?(?:actividad|directo|entregable|ejecucion)))?$`,
  ),
  likely: new RegExp(`^${OWNER} .*$`),
  cells: ['area', 'few-words', 'text'],
  place: 'anywhere',
  byCells: 0.5,
});
