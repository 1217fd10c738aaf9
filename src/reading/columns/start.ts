import { endWord } from '../headers/endWord';
import { ofVersion, plain } from '../headers/dateHeader';
import { defineRole } from './role';

const START = endWord('inicio|ini|inicial|inicia|iniciar|comienzo|comienza|arranque');

const WORDS = new RegExp(`^${START}$|^(?:del|desde|de)$`);
const PLAIN = plain('start');

/** The first day: "Inicio", "Fecha de inicio", "Del". */
export default defineRole({
  id: 'start',
  words: { test: (folded) => WORDS.test(folded) || PLAIN.test(folded) },
  likely: new RegExp(`^${START} .*$`),
  except: ofVersion,
  cells: ['date', 'period'],
  place: 'after-title',
  byCells: 0.65,
});
