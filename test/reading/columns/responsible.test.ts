import responsible from '../../../src/reading/columns/responsible';
import { testRole } from './roleTester';

testRole(responsible, {
  surely: ['Responsable', 'Área responsable', 'Unidad', 'UR', 'Responsable de la ejecución'],
  perhaps: ['Órgano o área responsable', 'Área que coordina', 'Dirección de Sistemas'],
  not: ['Arenas', 'Responsabilidad', 'Domicilio'],
});
