import { defineRole } from './role';

const OWNER =
  '(?:responsables?|ejecutor[ae]s?|encargad[oa]s?|resp|unidad(?:es)?|areas?|organos?|instancias?|direccion(?:es)?)';

/** Who does it: "Responsable", "Área responsable", "Unidad". */
export default defineRole({
  id: 'responsible',
  words: new RegExp(
    `^ur$|^(?:(?:personas?|puestos?) )?${OWNER}(?: (?:(?:o|y|u) )?(?:${OWNER}|administrativas?|(?:de la |del |de su )?(?:actividad|directo|entregable|ejecucion)))?$`,
  ),
  likely: new RegExp(`^${OWNER} .*$`),
  cells: ['few-words', 'text'],
  place: 'anywhere',
});
