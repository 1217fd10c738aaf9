import period from '../../../src/reading/columns/period';
import { testRole } from './roleTester';

testRole(period, {
  surely: [
    'Periodo',
    'Período',
    'Mes',
    'Fecha',
    'Periodo o fecha de ejecución',
    '¿Cuándo?',
    'Fecha de la sesión',
  ],
  not: ['Plazo', 'Fecha de inicio', 'Fecha límite', 'Mesa', 'Meseta'],
});
