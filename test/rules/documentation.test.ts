import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDocument } from '../../scripts/rules/document';
import { rules } from '../../src/rules/index';
import type { Rule } from '../../src/rules/rule';

const root = join(__dirname, '..', '..');
const source = (file: string): string => readFileSync(join(root, 'src', 'rules', file), 'utf8');

/** Files of the folder that define a rule, without their ending. */
const ruleFiles = readdirSync(join(root, 'src', 'rules'))
  .filter((file) => file.endsWith('.ts') && /export default defineRule\(/.test(source(file)))
  .map((file) => file.replace(/\.ts$/, ''));

it('every rule of the folder is in the list, and is called like its file', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...ruleFiles].sort());
  for (const file of ruleFiles) expect(source(`${file}.ts`)).toContain(`id: '${file}'`);
});

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
    const tests = readFileSync(join(root, 'test', 'rules', `${id}.test.ts`), 'utf8');
    const untested = Object.keys(rule.messages).filter((message) => !tests.includes(`'${message}'`));
    expect(untested).toEqual([]);
  });

  it('is documented', () => {
    expect(readFileSync(join(root, 'docs', 'rules.md'), 'utf8')).toContain(`### ${id}\n`);
  });
});

it('docs/rules.md is what scripts/rule-docs.ts writes', () => {
  expect(readFileSync(join(root, 'docs', 'rules.md'), 'utf8')).toBe(rulesDocument());
});
