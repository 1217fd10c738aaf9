import { endWord } from '../headers/endWord';
import { ofVersion } from '../headers/dateHeader';
import { defineRole } from './role';

const START = endWord('inicio|ini|inicial|inicia|iniciar|comienzo|comienza|arranque');

/** The first day: "Inicio", "Fecha de inicio", "Del". */
export default defineRole({
  id: 'start',
  words: new RegExp(`^${START}$|^(?:del|desde|de)$`),
  likely: new RegExp(`^${START} .*$`),
  except: ofVersion,
  cells: ['date', 'period'],
  place: 'after-title',
  byCells: 0.65,
});
