import { isoDate } from '../../src/calendar/plainDate';
import { applies, conditionOf } from '../../src/lineamientos/conditions';
import { requiredDocuments } from '../../src/lineamientos/documents';
import { editionFor } from '../../src/lineamientos/editions';
import { activity } from './activities';

const edition = editionFor(isoDate('2027-06-06'));
const none = { thirdParty: null } as const;
const told = (...titles: string[]) =>
  conditionOf(
    titles.map((title) => activity({ title })),
    none,
    edition,
  );

describe('whether a third party helps', () => {
  it.each([
    [['Informar que la implementación y operación la realizará únicamente el OPL'], 'no'],
    [['El Instituto implementará y operará el PREP por sí mismo'], 'no'],
    [['Documento: el PREP se opera sin la participación de terceros'], 'no'],
    [['La implementación se realizará con el apoyo de un tercero'], 'yes'],
    [['Firmar el contrato con el tercero que auxilia en la operación'], 'yes'],
    [['Determinar si se implementa de manera exclusiva o con el apoyo de un tercero'], 'unclear'],
    [['En su caso, convenio con el tercero que auxilie'], 'unclear'],
    [['Constancia de los actos ante un tercero con fe pública'], 'unclear'],
    [
      ['La operación la realizará únicamente el OPL', 'Firmar el contrato con el tercero que auxilia'],
      'unclear',
    ],
    [['Integrar el COTAPREP'], 'unclear'],
    [[], 'unclear'],
  ])('%j says %s', (titles, answer) => {
    const conditions = told(...titles);
    expect(conditions.thirdParty).toBe(answer);
    expect(conditions.because !== null).toBe(answer !== 'unclear');
  });

  it('is what the setting says', () => {
    const rows = [activity({ title: 'La operación la realizará únicamente el OPL' })];
    expect(conditionOf(rows, { thirdParty: 'yes' }, edition)).toMatchObject({
      thirdParty: 'yes',
      because: null,
    });
  });
});

describe('whether there are disseminators', () => {
  it.each([
    [['Lista de difusores oficiales'], 'yes'],
    [['Documento que informa que no habrá difusores'], 'no'],
    [['El OPL será el único que publique los resultados'], 'no'],
    [['Convocatoria a difusores, en su caso, o documento de que el OPL es el único que publica'], 'unclear'],
    [['Integrar el COTAPREP'], 'unclear'],
  ])('%j says %s', (titles, answer) => {
    expect(told(...titles).disseminators).toBe(answer);
  });
});

describe('a document under a condition', () => {
  const day = isoDate('2027-06-06');
  const documents = requiredDocuments(editionFor(day), day);
  const asked = (conditions: ReturnType<typeof told>): string[] =>
    documents
      .filter((document) => document.requirement.condition !== null && applies(document, conditions))
      .map(({ key }) => key);

  it.each([
    ['yes', 'yes', ['instrumento-tercero/preliminary', 'instrumento-tercero/final', 'difusores-lista']],
    ['unclear', 'unclear', ['difusores-lista']],
    ['no', 'no', []],
  ] as const)('third party %s, disseminators %s', (thirdParty, disseminators, keys) => {
    expect(asked({ thirdParty, disseminators, because: null, disseminatorsBecause: null })).toEqual(keys);
  });

  it('leaves the unconditional ones alone', () => {
    const conditions = told();
    expect(documents.filter((document) => applies(document, conditions))).toHaveLength(52);
  });
});
