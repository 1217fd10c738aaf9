import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as XlsxFiles from '../../src/hosts/xlsx/xlsxFile';
import type * as Examining from '../../src/validation/examine';
import { isoDate } from '../../src/calendar/plainDate';
import type { FoundPattern } from './everyPattern';
import { builtPatterns, writtenPatterns } from './everyPattern';
import { hostileTexts, writtenOut } from './hostileTexts';
import { counted, stepsOver } from './patternMachine';

const root = join(__dirname, '..', '..');
/** Length of the hostile texts: one that is quadratic takes hundreds of steps for each of their characters. */
const LENGTH = 1_600;
/** Steps that a pattern may take for each character of a text; one with forty words to try takes about sixty. */
const STEPS_EACH = 150;

/** A text over which the pattern takes more steps than its length allows, or null without one. */
function hostileTo(pattern: RegExp): string | null {
  const ready = counted(pattern);
  const found = hostileTexts(ready.ast).find(
    (hostile) => stepsOver(ready, writtenOut(hostile, LENGTH), LENGTH * STEPS_EACH) === Infinity,
  );
  return found === undefined ? null : JSON.stringify(found);
}

const faults = (patterns: readonly FoundPattern[]): string[] =>
  patterns.flatMap(({ place, pattern }) => {
    const text = hostileTo(pattern);
    return text === null ? [] : [`${place} ${String(pattern)} goes back over ${text}`];
  });

describe('The machine that counts steps', () => {
  it.each([
    [/(a+)+$/, true],
    [/\s+$/, true],
    [/^\s+/, false],
    [/a+b/, true],
    [/^a+b/, false],
    [/\d{1,2}/, false],
    [/<[^>]*>/g, true],
    [/[^<]*</y, false],
  ])('finds %s to be slow: %s', (pattern, slow) => {
    expect(hostileTo(pattern) !== null).toBe(slow);
  });
});

describe('Regular expressions of the sources', () => {
  it('that are put together from parts take linear steps too', () => {
    const bytes = new Uint8Array(readFileSync(join(root, 'samples', 'break-all-the-rules.xlsx')));
    const built = builtPatterns(() => {
      // Loaded anew, so that what modules make as they load is seen too.
      jest.isolateModules(() => {
        const { openXlsx } = jest.requireActual<typeof XlsxFiles>('../../src/hosts/xlsx/xlsxFile');
        const { examine } = jest.requireActual<typeof Examining>('../../src/validation/examine');
        examine(openXlsx(bytes, 'break-all-the-rules.xlsx').snapshot, { today: isoDate('2026-11-25') });
      });
    });
    expect(built.length).toBeGreaterThan(10);
    expect(faults(built)).toEqual([]);
  });

  it('none takes more than linear steps on any hostile text (mend: scan by hand, or anchor and bound it)', () => {
    expect(faults(writtenPatterns(join(root, 'src'), root))).toEqual([]);
  });
});
