import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { WORDINGS } from '../../src/lineamientos/wording/index';
import { rules } from '../../src/rules/index';

const root = join(__dirname, '..', '..', 'src');

/** Words by which a sentence says that something is compulsory. */
const CLAIM =
  /(?<![\p{L}])(?:deb(?:er[áa]n?|er[íi]an?|en?|ido)|oblig\p{L}*|exig\p{L}*|forzos\p{L}*|imperativ\p{L}*)(?![\p{L}])/iu;

/** Places that have such a word and claim nothing of a norm, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'taskpane/export/exportState.ts': 'where a download has to be, not what a norm asks for',
  'reading/rows/rowKind.ts': 'a word of the staff’s own titles, to read them',
  'reading/columns/title.ts': 'a word of the staff’s own headers, to read them',
  'lineamientos/planDays.ts': 'words of the staff’s own titles, to read them',
};

/** Folders of words that staff use, which are read and never said. */
const READ_ONLY = /^lineamientos\/(?:wording|matching)\//;

function textsOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, name));
const claims = files.flatMap((file) => {
  const name = relative(root, file).replace(/\\/g, '/');
  return READ_ONLY.test(name)
    ? []
    : textsOf(file)
        .filter((text) => CLAIM.test(text))
        .map((text) => [name, text] as const);
});

describe('What the program says of norms that nobody read', () => {
  it.each(['deberá', 'Debe', 'deben', 'debería', 'está obligado', 'se exige'])('looks for «%s»', (word) => {
    expect(CLAIM.test(`El instituto ${word} entregarlo`)).toBe(true);
  });

  it('looks at every sentence of the program', () => {
    expect(files.length).toBeGreaterThan(300);
  });

  it('is never that something is compulsory', () => {
    expect(claims.filter(([file]) => !Object.hasOwn(ALLOWED, file))).toEqual([]);
  });

  it('has no exception that is not needed', () => {
    const used = new Set(claims.map(([file]) => file));
    expect(Object.keys(ALLOWED).filter((file) => !used.has(file))).toEqual([]);
  });

  it('is not so in the names of documents either', () => {
    expect(
      Object.values(WORDINGS)
        .map(({ title }) => title)
        .filter((title) => CLAIM.test(title)),
    ).toEqual([]);
  });

  it.each(rules.map(({ id, citation }) => [id, citation] as const))(
    '%s cites what it rests on',
    (_id, citation) => {
      expect(citation).toMatch(
        /^(?:Anexo 13, numeral 33(?:, entregables? [\dy ]+)?|Reglamento de Elecciones, artículo \d+.* \(sin confirmar\)|Buena práctica(?:: .+)?|Guía de Calendario PREP, .+)$/,
      );
    },
  );
});
