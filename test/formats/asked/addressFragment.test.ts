import { deflateRawSync } from 'node:zlib';
import { documentFromFragment, documentToFragment } from '../../../src/formats/asked/addressFragment';
import { planDocument } from '../../../src/formats/document/documentModel';
import { plan, row } from '../../rules/plan';
import { describeWithShared } from '../../shared';
import { examined, examinedFixture, ISSUED, JALISCO } from '../document/examined';

const document = planDocument(examined(plan(row(1, '5 de octubre', '6 de noviembre', 'Ñandú 👩‍👧‍👦 <b>'))), {
  issued: ISSUED,
  dates: true,
  monthlyTables: true,
});

const fragmentOf = (value: unknown): string =>
  deflateRawSync(Buffer.from(JSON.stringify(value))).toString('base64url');

describe('a document in the fragment of an address', () => {
  it('comes back as it was', async () => {
    const fragment = await documentToFragment(document);
    expect(fragment).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(await documentFromFragment(`#${fragment}`)).toEqual(document);
  });

  it.each([
    ['nothing', ''],
    ['no fragment of ours', '#inicio'],
    ['no JSON', deflateRawSync(Buffer.from('hola')).toString('base64url')],
    ['something else', fragmentOf([1, 2, 3])],
    ['a document without rows', fragmentOf({ ...document, rows: null })],
    [
      'a column that there is not',
      fragmentOf({ ...document, fields: [{ name: '__proto__', heading: 'x' }] }),
    ],
    [
      'a colour that is markup',
      fragmentOf({
        ...document,
        legend: { ...document.legend, colors: [{ label: 'x', color: '"><script>' }] },
      }),
    ],
    ['a day that does not exist', fragmentOf({ ...document, issued: '2026-02-30' })],
    ['far too much', deflateRawSync(Buffer.alloc(50_000_000, 32)).toString('base64url')],
  ])('is refused when it holds %s', async (_, fragment) => {
    expect(await documentFromFragment(fragment)).toBeNull();
  });

  it('is refused when it was cut short', async () => {
    const fragment = await documentToFragment(document);
    expect(await documentFromFragment(fragment.slice(0, -20))).toBeNull();
  });

  it('has its texts made printable again', async () => {
    const read = await documentFromFragment(fragmentOf({ ...document, title: 'a\u0000\u202eb' }));
    expect(read?.title).toBe('ab');
  });
});

describeWithShared('the plan of Jalisco in the fragment of an address', () => {
  it('is short enough for one', async () => {
    const whole = planDocument(examinedFixture(JALISCO), {
      issued: ISSUED,
      dates: true,
      monthlyTables: true,
    });
    const fragment = await documentToFragment(whole);
    expect(fragment.length).toBeLessThan(30_000);
    expect(await documentFromFragment(fragment)).toEqual(whole);
  });
});
