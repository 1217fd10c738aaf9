import section from '../../../src/reading/columns/section';
import { testRole } from './roleTester';

testRole(section, {
  surely: ['Etapa', 'Fase', 'Etapa del proceso', 'Bloque'],
  not: ['Periodo', 'Actividad'],
});
