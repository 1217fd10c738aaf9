import { endWord } from '../headers/endWord';
import { ofVersion } from '../headers/dateHeader';
import { defineRole } from './role';

const END = endWord(
  'termino|term|terminacion|fin|final|finaliza|finalizacion|termina|conclusion|conclusiones|concluye|cierre|limite|vencimiento|entrega|compromiso',
);

/** The last day: "Término", "Fecha límite", "Al". */
export default defineRole({
  id: 'end',
  words: new RegExp(`^${END}$|^(?:al|hasta|a|plazo|plazo limite|plazo de entrega)$`),
  likely: new RegExp(`^${END} .*$`),
  except: ofVersion,
  cells: ['date', 'period'],
  place: 'after-title',
  byCells: 0.65,
});
