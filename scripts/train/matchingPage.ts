import type { Tally } from './judge';
import { emptyTally } from './judge';

/** Tallies of one way to tell documents. */
export interface Tallies {
  readonly byVoice: ReadonlyMap<string, Tally>;
  readonly byDocument: ReadonlyMap<string, Tally>;
}

const all = ({ byVoice }: Tallies): Tally => {
  const sum = emptyTally();
  for (const tally of byVoice.values())
    for (const fate of ['right', 'wrong', 'doubtful', 'missed'] as const) sum[fate] += tally[fate];
  return sum;
};

const share = (part: number, { right, wrong, doubtful, missed }: Tally): string =>
  `${((100 * part) / Math.max(1, right + wrong + doubtful + missed)).toFixed(1)} %`;

const cells = (tally: Tally): string =>
  `${String(tally.right)} | ${String(tally.wrong)} | ${String(tally.doubtful)} | ${String(tally.missed)}`;

function table(
  first: string,
  learned: ReadonlyMap<string, Tally>,
  patterns: ReadonlyMap<string, Tally>,
): string {
  const rows = [...learned.keys()].map(
    (key) =>
      `| ${key} | ${cells(learned.get(key) ?? emptyTally())} | ${cells(patterns.get(key) ?? emptyTally())} |`,
  );
  return [
    `| ${first} | learned: right | wrong | asked | missed | patterns: right | wrong | asked | missed |`,
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

/** docs/matching.md, and its figures in two lines. */
export function matchingPage({
  learned,
  patterns,
  rows,
}: {
  readonly learned: Tallies;
  readonly patterns: Tallies;
  readonly rows: number;
}): { text: string; summary: string } {
  const line = (name: string, tallies: Tallies): string => {
    const sum = all(tallies);
    return `${name}: ${share(sum.right, sum)} right, ${share(sum.wrong, sum)} wrong, ${share(sum.doubtful, sum)} asked, ${share(sum.missed, sum)} missed`;
  };
  const summary = [line('learned', learned), line('patterns', patterns)].join('\n');
  const text = `# Which activity delivers which document

Every finding about a deadline rests on this. Two ways are in the repository: the **patterns** of words that the program uses
(\`src/lineamientos/wording\`, \`matching/\`), and a model **learned** from voices (\`matching/model\`, \`scripts/train\`), which is
to replace them and is not used by the program yet: it still fails where a row delivers three documents or more, and where a
plan's dates lie months off. \`npm run voices\` measures both and writes this page.

A *voice* is the plan of one (invented) institute in its own words: ${String(learned.byVoice.size)} plans and a list of single
titles, ${String(rows)} rows in all, in \`src/lineamientos/wording/voices\`. Each is judged by what was learned from the others alone
(nine groups, left out in turn); the patterns were made with the voices named \`plan-…\` at hand and with none of the others.
"Asked" is an answer that is not sure enough to be used.

${summary
  .split('\n')
  .map((one) => `- ${one}`)
  .join('\n')}

## By voice

${table('voice', learned.byVoice, patterns.byVoice)}

## By document

${table('document', learned.byDocument, patterns.byDocument)}

## Adding a voice

1. A file \`src/lineamientos/wording/voices/<name>.tsv\`, as it is pasted from Excel: the lines \`# voice:\`, \`# persona:\`,
   \`# electionDay:\`, \`# thirdParty:\` and \`# disseminators:\` (yes or no), then the header and a line a row: \`level\` (1–3; what
   stands under a row has a greater one), \`title\`, \`deliverable\`, \`responsible\`, \`days\` (its end, in days from election day;
   empty without a date) and \`delivers\`.
2. \`delivers\` is empty, or the document's id with its version or the month that is reported: \`cotaprep:final\`,
   \`informe-mensual:09\`; two are joined by \` + \`. In parentheses it is a step on the way while another row delivers the
   version. Four or five rows in ten deliver nothing, and share words with those that do.
3. Words are the institute's own: nothing copied from other voices (a test compares sequences of five words) or from documents
   of others.
4. \`npx jest test/lineamientos/wording\`, then \`npm run voices\`.
`;
  return { text, summary };
}
