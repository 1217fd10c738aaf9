import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDocument } from '../../scripts/rules/document';
import { rules } from '../../src/rules/index';
import type { Rule } from '../../src/rules/rule';

const root = join(__dirname, '..', '..');
const documented = readFileSync(join(root, 'docs', 'rules.md'), 'utf8');

/** Where the documentation in the folder is not what the rules say, in one line; null where it is. */
function difference(): string | null {
  const wanted = rulesDocument();
  if (wanted === documented) return null;
  const lines = documented.split('\n');
  const at = wanted.split('\n').findIndex((line, index) => line !== lines[index]);
  return `docs/rules.md, line ${String((at < 0 ? wanted.split('\n').length : at) + 1)} differs: run npm run docs:rules`;
}

describe.each(rules.map((rule: Rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its texts, its norm and its example', () => {
    const { title, why, citation, example, messages } = rule;
    const texts = [title, why, citation, example.before, example.after, ...Object.values(messages)];
    expect(Object.keys(messages)).not.toEqual([]);
    for (const text of texts) expect(text.trim()).not.toBe('');
    // A sentence ends as one; a title and an example do not.
    expect(why).toMatch(/[.)]$/);
    expect(title).not.toMatch(/\.$/);
    expect(example.before).not.toBe(example.after);
  });

  it('is named for the fault in small letters', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it('has tests of its own, which come to each of its messages', () => {
    const file = join('test', 'rules', `${id}.test.ts`);
    const tests = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    const untested = Object.keys(rule.messages).filter((message) => !tests.includes(`'${message}'`));
    expect(untested.map((message) => `test the message '${message}' in ${file}`)).toEqual([]);
  });

  it('is documented', () => {
    const told = documented.includes(`### ${id}\n`);
    expect(told ? null : `docs/rules.md lacks ${id}: run npm run docs:rules`).toBeNull();
  });
});

it('docs/rules.md is what scripts/rule-docs.ts writes', () => {
  expect(difference()).toBeNull();
});
