import kind from '../../../src/reading/columns/kind';
import { testRole } from './roleTester';

testRole(kind, {
  surely: ['Tipo', 'Tipo de actividad', 'Clase'],
  not: ['Tipo de sesión', 'Prototipo'],
});
