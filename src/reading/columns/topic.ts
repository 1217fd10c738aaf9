import { defineRole } from './role';

/** What a session is about: "Tema", "Orden del día". */
export default defineRole({
  id: 'topic',
  words: /^(?:temas?|asuntos?|orden del dia|temas? a tratar)$/,
  cells: ['text'],
  place: 'anywhere',
});
