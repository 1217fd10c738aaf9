import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

const [ends, wholes] = [dated('legal', 'end', 2), dated('legal', 'whole', 2)];

/** The deadline that the norm sets, beside the plan's own date: "Plazo legal", "Fecha límite normativa". */
export default defineRole({
  id: 'legalDeadline',
  words: { test: (folded) => ends.test(folded) || wholes.test(folded) },
  cells: ['date', 'relative', 'period'],
  place: 'after-title',
  dates: { version: 'legal', side: 'end' },
});
