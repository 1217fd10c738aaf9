import code from '../../../src/reading/columns/code';
import { testRole } from './roleTester';

testRole(code, {
  surely: ['Núm.', 'No.', '#', 'N°', 'Nº.', 'No. de actividad', 'Consecutivo', 'CLAVE', 'Nivel de actividad'],
  perhaps: ['Número de reunión ordinaria', 'Punto', 'Partida'],
  not: ['Nivel', 'Nombre', 'Números telefónicos', 'Noviembre', 'Nota'],
});
