import { endWord } from '../headers/endWord';
import { ofVersion, plain } from '../headers/dateHeader';
import { defineRole } from './role';

const END = endWord(
  'termino|term|terminacion|fin|final|finaliza|finalizacion|termina|conclusion|conclusiones|concluye|cierre|limite|vencimiento|entrega|compromiso',
);

const WORDS = new RegExp(`^${END}$|^(?:al|hasta|a|plazo|plazo limite|plazo de entrega)$`);
const PLAIN = plain('end');

/** The last day: "Término", "Fecha límite", "Al". */
export default defineRole({
  id: 'end',
  words: { test: (folded) => WORDS.test(folded) || PLAIN.test(folded) },
  likely: new RegExp(`^${END} .*$`),
  except: ofVersion,
  cells: ['date', 'period'],
  place: 'after-title',
  byCells: 0.65,
});
