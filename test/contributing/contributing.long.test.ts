import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/pages';
import type { Step } from './guide';
import { sectionsOf } from './guide';
import { WorkingCopy } from './workingCopy';

const sections = sectionsOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));

// Each command starts a program that reads the whole repository.
jest.setTimeout(600_000);

/** The files that the examples make or change. */
const touched = [
  ...new Set(
    sections.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'run' ? [] : [step.path]))),
  ),
].join(' ');

let copy: WorkingCopy;
beforeAll(() => {
  copy = new WorkingCopy();
});
afterAll(() => copy.remove());

function follow(step: Step): void {
  if (step.kind === 'create') return copy.create(step.path, step.text);
  if (step.kind === 'change') return copy.change(step.path, step.before, step.after);
  const { passed, output } = copy.run(step.command);
  // What went wrong is all in the output of the command.
  if (passed !== (step.failsWith === null)) {
    throw new Error(`${step.command} ${passed ? 'passes' : 'fails'}:\n${output}`);
  }
  for (const line of step.failsWith ?? []) expect(output).toContain(line);
}

const named = (step: Step): string =>
  step.kind === 'run'
    ? `${step.command} ${step.failsWith === null ? 'passes' : 'fails as told'}`
    : `${step.kind}s ${step.path}`;

it('CONTRIBUTING.md has a worked example of everything that grows', () => {
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Add a rule',
    'Teach the reader a column',
    'Add an edition',
    'Add a format',
    'Add an order',
  ]);
});

describe.each(sections.map(({ heading, steps }) => [heading, steps] as const))('%s', (_heading, steps) => {
  it.each(steps.map((step, index) => [index + 1, named(step), step] as const))(
    'step %i: %s',
    (_number, _name, step) => follow(step),
  );
});

describe('With all the examples followed', () => {
  it.each(['npm run --silent types', `npx eslint ${touched}`, `npx prettier --check ${touched}`])(
    '%s passes',
    (command) => follow({ kind: 'run', command, failsWith: null }),
  );
});
