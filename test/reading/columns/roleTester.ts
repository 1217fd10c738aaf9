import { meaningOfHeader } from '../../../src/reading/headers/headerMeaning';

/** Headers by what a role makes of them. */
interface Headers {
  /** They surely head its column. */
  readonly surely: readonly string[];
  /** They may head it, if nothing surer does. */
  readonly perhaps?: readonly string[];
  /** They look like it and do not. */
  readonly not: readonly string[];
}

/** Tests of a role: which headers it takes, how sure, and which it leaves to others. */
export function testRole({ id }: { readonly id: string }, { surely, perhaps = [], not }: Headers): void {
  const cases = [
    ...surely.map((header) => [header, 'surely'] as const),
    ...perhaps.map((header) => [header, 'perhaps'] as const),
    ...not.map((header) => [header, 'not'] as const),
  ];
  it.each(cases)(`«%s» heads the column of ${id}: %s`, (header, expected) => {
    const meaning = meaningOfHeader(header);
    const sure = meaning?.weight === 2 ? 'surely' : 'perhaps';
    expect(meaning?.role === id ? sure : 'not').toBe(expected);
  });
}
