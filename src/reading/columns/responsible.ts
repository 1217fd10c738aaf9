import { defineRole } from './role';

const OWNER =
  '(?:responsables?|ejecutor(?:[ae]s?)?|encargad[oa]s?|resp|unidad(?:es)?|areas?|organos?|instancias?|direccion(?:es)?)';

/** Who does it: "Responsable", "Área responsable", "Unidad". */
export default defineRole({
  id: 'responsible',
  words: new RegExp(
    `^ur$|^(?:nombres? de (?:los )?)?recursos?(?: asignados?)?$|^(?:resource names?|assigned to|owner)$|^(?:quien(?:es)?|(?:a quien(?:es)? )?le(?:s)? (?:toca|corresponde)(?: a)?|a cargo(?: de)?|lo (?:hace|realiza|ejecuta|atiende)|(?:quien(?:es)? )?(?:lo |la )?(?:lleva a cabo|ejecuta|hace|realiza|atiende|lidera|responde|coordina|participa))$|^(?:(?:personas?|puestos?) )?${OWNER}(?: (?:(?:o|y|u) )?(?:${OWNER}|administrativas?|(?:de la |del |de su )?(?:actividad|directo|entregable|ejecucion)))?$`,
  ),
  likely: new RegExp(`^${OWNER} .*$`),
  cells: ['area', 'few-words', 'text'],
  place: 'anywhere',
  byCells: 0.5,
});
