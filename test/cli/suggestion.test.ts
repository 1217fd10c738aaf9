import { describe, expect, it } from '@jest/globals';
import { nearestWord } from '../../src/cli/suggestion';

const WORDS = ['Actividad', 'Subactividad', 'Inicio', 'Término', 'Término real', 'Día', 'No se usa'];

describe('What a mistyped word was meant to be', () => {
  it.each([
    ['Termno', 'Término'],
    ['TERMINO', 'Término'],
    ['Termino reel', 'Término real'],
    ['actividades', 'Actividad'],
    ['inico', 'Inicio'],
    ['dia ', 'Día'],
    ['no se use', 'No se usa'],
    ['Fecha límite', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('%s: %s', (typed, word) => {
    expect(nearestWord(typed, WORDS)).toBe(word);
  });
});
