import { corpus } from '../../../scripts/train/corpus';
import { isAskedOf } from '../../../scripts/train/judge';
import { parseVoice } from '../../../scripts/train/voice';

const plans = corpus();
const own = plans.filter(({ voice }) => voice.isPlan && !voice.id.startsWith('plan-'));

/** Every five words that follow each other in a voice's titles and deliverables. */
function sequences({ voice }: (typeof plans)[number]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { title, deliverable } of voice.rows) {
    const words = `${title} ${deliverable}`.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    for (let at = 0; at + 5 <= words.length; at += 1) found.add(words.slice(at, at + 5).join(' '));
  }
  return found;
}

describe('The voices', () => {
  it('are thirty or more, each named as its file and none twice', () => {
    expect(own.length).toBeGreaterThanOrEqual(30);
    expect(new Set(plans.map(({ voice }) => voice.id)).size).toBe(plans.length);
  });

  it.each(own.map((plan) => [plan.voice.id, plan] as const))(
    '%s has about a hundred rows, of which four or five in ten deliver nothing',
    (_, { voice }) => {
      expect(voice.rows.length).toBeGreaterThanOrEqual(85);
      expect(voice.rows.length).toBeLessThanOrEqual(135);
      const nothing = voice.rows.filter(({ delivers }) => delivers.length === 0).length / voice.rows.length;
      expect(nothing).toBeGreaterThanOrEqual(0.38);
      expect(nothing).toBeLessThanOrEqual(0.55);
    },
  );

  it.each(own.map((plan) => [plan.voice.id, plan] as const))(
    '%s delivers every document that is asked of it',
    (_, { voice, documents, delivers }) => {
      const told = new Set(delivers.flat().map(({ document }) => document));
      const lacking = documents.filter(
        (document) =>
          (document.month === null || voice.id !== 'a8-extraordinaria') && isAskedOf(document, voice),
      );
      expect(lacking.filter((document) => !told.has(document)).map(({ key }) => key)).toEqual([]);
    },
  );

  it('do not copy one another', () => {
    const all = own.map((plan) => [plan.voice.id, sequences(plan)] as const);
    const copies = all.flatMap(([one, first], index) =>
      all.slice(index + 1).flatMap(([other, second]) => {
        const shared = [...first].filter((sequence) => second.has(sequence)).length;
        return shared > 0.06 * Math.min(first.size, second.size) ? [`${one} ${other}`] : [];
      }),
    );
    expect(copies).toEqual([]);
  });
});

describe('A voice that is not written as it should be', () => {
  const head =
    '# voice: x\n# electionDay: 2027-06-06\nlevel\ttitle\tdeliverable\tresponsible\tdays\tdelivers\n';
  it.each([
    ['1\tTítulo\t\t\t5', 'line 4: 5 columns instead of 6'],
    ['x\tTítulo\t\t\t5\t', 'line 4: level «x»'],
    ['1\t\t\t\t5\t', 'line 4: no title'],
    ['1\tTítulo\t\t\tpronto\t', 'line 4: days «pronto»'],
    ['1\tTítulo\t\t\t5\t(cotaprep', 'line 4: what is «(cotaprep»?'],
  ])('%j is told by its line', (row, message) => {
    expect(() => parseVoice(head + row)).toThrow(message);
  });
});
