import { defineRole } from './role';

/** Which version of the deliverable is handed in: "Versión" over "Preliminar" and "Final". */
export default defineRole({
  id: 'version',
  words: /^(?:version(?:es)?|tipo de version|version (?:del? )?(?:entregable|documento))$/,
  cells: ['version'],
  place: 'anywhere',
  byCells: 0.6,
});
