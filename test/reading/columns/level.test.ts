import level from '../../../src/reading/columns/level';
import { testRole } from './roleTester';

testRole(level, {
  surely: ['Nivel', 'NIVEL'],
  not: ['Nivel de actividad', 'Niveles de riesgo', 'Núm.'],
});
