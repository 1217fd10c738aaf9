import notes from '../../../src/reading/columns/notes';
import { testRole } from './roleTester';

testRole(notes, {
  surely: ['Observaciones', 'Comentarios', 'Nota'],
  not: ['Notaría', 'Asunto', 'Notificación'],
});
