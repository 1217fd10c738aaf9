import { endWord } from '../headers/endWord';
import { defineRole } from './role';

const END = endWord(
  'termino|term|terminacion|fin|final|finaliza|finalizacion|termina|conclusion|conclusiones|concluye|cierre|limite|vencimiento|entrega|compromiso',
);

/** The last day: "Término", "Fecha límite", "Al". */
export default defineRole({
  id: 'end',
  words: new RegExp(`^${END}$|^(?:al|hasta|a|plazo|plazo limite|plazo de entrega)$`),
  likely: new RegExp(`^${END} .*$`),
  cells: ['date', 'period'],
  place: 'after-title',
});
