import title from '../../../src/reading/columns/title';
import { testRole } from './roleTester';

testRole(title, {
  surely: [
    'Actividad',
    'Actividades',
    'Descripción de la actividad',
    'Tarea',
    'Sesión',
    'Simulacros',
    'Descripción',
    'Actividad a realizar',
  ],
  perhaps: ['Concepto', 'Hito', 'Entidad', 'Actividad del programa anual'],
  not: ['Subactividad', 'Activo', 'Asunto', 'Sesionar'],
});
