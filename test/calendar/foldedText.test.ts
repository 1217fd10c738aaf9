import fc from 'fast-check';
import {
  foldText,
  meaningfulWords,
  similarity,
  singular,
  squeezeSpaces,
} from '../../src/calendar/foldedText';

/** Words as titles have them, so that two texts often share some. */
const words = fc.array(
  fc.constantFrom(
    'plan',
    'planes',
    'de',
    'la',
    'Reunión',
    'COTAPREP',
    'informe',
    'Informes',
    'acta',
    '2024',
    'y',
  ),
  { maxLength: 8 },
);
const title = words.map((list) => list.join(' '));

describe('foldText', () => {
  it.each([
    ['  Núm. DE   Reunión ', 'num de reunion'],
    ['TÉRMINO', 'termino'],
    ['Te\u0301rmino', 'termino'],
    ['Año', 'ano'],
    ['pingüino', 'pinguino'],
    ['Fecha de\u00a0inicio:', 'fecha de inicio'],
    ['actividad(es)', 'actividad es'],
    ['«Plan» — 2023-2024.', 'plan 2023 2024'],
    ['línea\nuno', 'linea uno'],
    ['', ''],
    [' .,;: ', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('squeezeSpaces', () => {
  it.each([
    ['  a   b  ', 'a b'],
    ['a\u00a0\u00a0b', 'a b'],
    ['a\u2007b\u202fc\u200bd\ufeffe', 'a b c d e'],
    ['a\r\nb\tc', 'a b c'],
    ['Término.', 'Término.'],
    [' \u00a0 ', ''],
    ['', ''],
  ])('%j is %j', (text, squeezed) => {
    expect(squeezeSpaces(text)).toBe(squeezed);
  });
});

describe('singular', () => {
  it.each([
    ['planes', 'plan'],
    ['acuerdos', 'acuerdo'],
    ['actas', 'acta'],
    ['simulacros', 'simulacro'],
    ['actividades', 'actividad'],
    ['reuniones', 'reunion'],
    ['aplicaciones', 'aplicacion'],
    ['controles', 'control'],
    ['titulares', 'titular'],
    ['veces', 'vez'],
    ['jueces', 'juez'],
    ['meses', 'mes'],
    ['mes', 'mes'],
    ['paises', 'pais'],
    ['entregables', 'entregable'],
    ['responsables', 'responsable'],
    ['nombres', 'nombre'],
    ['detalles', 'detalle'],
    ['cierres', 'cierre'],
    ['informes', 'informe'],
    ['integrantes', 'integrante'],
    ['bases', 'base'],
    ['fases', 'fase'],
    ['avances', 'avance'],
    ['alcances', 'alcance'],
    ['sedes', 'sede'],
    ['enlaces', 'enlace'],
    ['indices', 'indice'],
    ['analisis', 'analisis'],
    ['tesis', 'tesis'],
    ['plan', 'plan'],
    ['prep', 'prep'],
    ['catd', 'catd'],
    ['2024', '2024'],
    ['', ''],
  ])('of %j is %j', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });
});

describe('meaningfulWords', () => {
  it('leaves out articles and prepositions and folds the rest', () => {
    expect(meaningfulWords('Designación de los integrantes del COTAPREP y sus Informes')).toEqual([
      'designacion',
      'integrante',
      'cotaprep',
      'informe',
    ]);
  });

  it('keeps numbers and repeated words', () => {
    expect(meaningfulWords('Informe 1, informe 2')).toEqual(['informe', '1', 'informe', '2']);
  });

  it.each(['', ' ', '—', 'de la', 'Y/O'])('is empty for %j', (text) => {
    expect(meaningfulWords(text)).toEqual([]);
  });
});

describe('similarity', () => {
  it.each([
    ['case', 'Plan de Trabajo', 'PLAN DE TRABAJO'],
    ['accents', 'Designación del ente auditor', 'Designacion del ente auditor'],
    ['punctuation', 'Plan de trabajo, y calendario.', 'Plan de trabajo y calendario'],
    ['spaces', 'Plan  de\u00a0trabajo ', 'Plan de trabajo'],
    ['articles', 'Informe de simulacros', 'Informe de los simulacros'],
    ['plurals', 'Informes de avances', 'Informe de avance'],
    ['the order of words', 'Simulacro informe', 'Informe simulacro'],
    ['the order of words', 'informe 1 informe 2', 'informe informe 2 1'],
  ])('is 1 for texts that differ in %s', (_name, one, other) => {
    expect(similarity(one, other)).toBe(1);
  });

  it.each([
    ['Acta Circunstanciada', 'Acta', 2 / 3],
    ['Plan de seguridad', 'Plan de continuidad', 1 / 2],
    ['informe informe', 'informe', 2 / 3],
    ['Informe 1', 'Informe 2', 1 / 2],
    ['Simulacro', 'Auditoría', 0],
    ['Simulacro', '', 0],
    ['Simulacro', 'de la', 0],
    ['de', 'la', 0],
    ['de la', 'De la.', 1],
    ['', '', 1],
  ])('%j and %j: %d', (one, other, expected) => {
    expect(similarity(one, other)).toBeCloseTo(expected, 12);
  });

  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(title, title, (one, other) => {
        const alike = similarity(one, other);
        expect(similarity(other, one)).toBe(alike);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 for a text and itself', () => {
    fc.assert(
      fc.property(fc.oneof(title, fc.string({ unit: 'grapheme' })), (text) => {
        expect(similarity(text, text)).toBe(1);
      }),
    );
  });

  it('is not misled by words that every object has', () => {
    expect(similarity('constructor', 'toString')).toBe(0);
    expect(similarity('__proto__ constructor', 'constructor')).toBeCloseTo(2 / 3, 12);
  });
});

describe('foldText, character by character', () => {
  /** What folding means, by Unicode's own tables. */
  const byUnicode = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();

  it('is what Unicode makes of every Latin character, wherever it stands', () => {
    for (let code = 0; code < 256; code++) {
      const character = String.fromCharCode(code);
      for (const text of [character, `A${character}b`, `${character} Ñ`, `x ${character}`])
        expect(foldText(text)).toBe(byUnicode(text));
    }
  });

  it.each(['Ωmega –ñandú', 'e\u0301tica', 'ﬁn', `${'Árbol – '.repeat(200)}`])(
    'is what Unicode makes of other and of long texts',
    (text) => {
      expect(foldText(text)).toBe(byUnicode(text));
    },
  );
});
